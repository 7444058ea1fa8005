"""Which lines of a text are subheads: short, without a full stop, between two paragraphs."""

import re
from collections.abc import Sequence

from clipfile.reading.clippings.head import is_prose
from clipfile.reading.clippings.lines import is_speaker, read_byline

_MOST_WORDS = 14
_LONGEST = 100
_NO_SUBHEAD = re.compile(
    r"[.,;:…&][“”\"’‘')\]»«]*\Z|\.\.\.|https?://|@|pic\.twitter|\A(?:source|sources|by|photo)\b\s?:|"
    r"\A(?:claim|fact|verdict|rating|conclusion|report|video|watch|photos?|poll|opinion|live|gallery|"
    r"podcast|map|timeline|explainer|analysis|q|a|question|answer|frage|antwort|pregunta|respuesta|"
    r"réponse|domanda|risposta|pergunta|resposta)\s?: |[:,] [“\"‘'«„].*[?!][”\"’'»“]\Z|"
    r"\A\(.*\)\Z|[\U0001F300-\U0001FAFF]|\A[-*•#>—–]|\A\d+[.)]?\Z|\A“[^”]*”\s?[—–-]",
    re.IGNORECASE,
)
"""How no subhead looks: a sentence's end, a label, a post, a list's item, a speaker, a source."""
_DASHED = re.compile(r"[-–—] (?P<text>.+) [-–—]\Z")
"""`- “Soup for all” -`, as AFP writes subheads."""
_ITEM = re.compile(r"[•*·‣▪–-] \S")
_SIGNATURE = re.compile(r"[—–-] [^\n]{2,60}\(@\w")
"""`— Ada Quill (@ada)` signs a post that a page embeds."""
_VERDICT = re.compile(
    r"(?:mostly |partially |likely )?(?:true|false|misleading|unclear|fake)\Z", re.IGNORECASE
)


def plain_subhead(line: str) -> str:
    """A subhead without the dashes around it."""
    dashed = _DASHED.match(line)
    return dashed["text"] if dashed else line


def subheads_in(lines: Sequence[str], is_apart: Sequence[bool]) -> frozenset[int]:
    """The numbers of the lines that are subheads.

    A subhead has a paragraph on both sides, so that one of two short lines in a row is none. In a
    text with empty lines between its paragraphs it stands between two of them, or each time right
    above a paragraph.
    """
    spaced = 2 * sum(is_apart) > len(lines)
    found = [
        at
        for at in range(1, len(lines) - 1)
        if _looks_like_one(plain_subhead(lines[at]))
        and (not spaced or is_apart[at])
        and _is_paragraph(lines[at - 1])
        and _is_paragraph(lines[at + 1])
    ]
    above = [at for at in found if spaced and not is_apart[at + 1]]
    return frozenset(found if len(above) != 1 else [at for at in found if at not in above])


def _looks_like_one(line: str) -> bool:
    return (
        len(line) <= _LONGEST
        and len(line.split()) <= _MOST_WORDS
        and not line[0].islower()
        and any(map(str.isalpha, line))
        and not _NO_SUBHEAD.search(line)
        and not _VERDICT.match(line)
        and not read_byline(line)
        and not is_speaker(line)
        and ". " not in line
    )


def _is_paragraph(line: str) -> bool:
    return (
        is_prose(line) or _ends_quoted(line) or _ITEM.match(line) is not None
    ) and not _SIGNATURE.search(line)


def _ends_quoted(line: str) -> bool:
    """Whether a line is a short paragraph of talk, such as `“Here it is,” she said.`."""
    return line.endswith((".", ".”", '."', "?”", '?"', "!”", '!"', ".»", "!", ".“", "?“", "!“"))
