"""Who said what: quotations that a sentence gives to a person whom it names.

Precision first: a quotation counts only beside an English verb of speech whose subject is the
person's name itself. `A spokesman for Quill said`, `said Quill's aide` and what one person says
that another said count for nobody.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from clipfile.linking.context_words import SPEECH, TITLES
from clipfile.linking.sentences import sentences
from clipfile.model import Mention, Text

_QUOTATION = re.compile(r"“[^“”]+”|\"[^\"]+\"")
_FEWEST_WORDS = 3
"""In a shorter quotation a single expression is quoted, often that of somebody else."""
_LONGEST = 700
"""Characters of a passage that is shown."""
_BETWEEN = 90
"""Characters between the verb and the quotation."""
_VERBS = "|".join(SPEECH)
_TITLES = "".join(f"{re.escape(title)} |" for title in sorted(TITLES)) + "former |then |vice "
_SAID = re.compile(rf" (?:also |later |then |has |had )?(?:{_VERBS})\b")
_VERB_BEFORE = re.compile(rf"[”\"],? (?:{_VERBS}) (?:{_TITLES})*\Z", re.IGNORECASE)
_BETWEEN_TITLES = re.compile(rf",? (?:{_TITLES})*", re.IGNORECASE)
_ENDS_CLAUSE = re.compile(r"[.,;:—!?]|\Z| (?:in|on|at|during|after|before|to|when|as|while)\b")
_SUBJECT = re.compile(
    r"(?:\A|[.!?:;,”\"—] |\b(?:as|but|while|when|that|because|although|though) )"
    rf"(?:{_TITLES})*\Z",
    re.IGNORECASE,
)
_OTHER_SPEAKER = re.compile(rf"\b(?:{_VERBS}|called|described|quoted)\b")


def quotations(text: Text, mentions: Sequence[Mention]) -> Mapping[str, tuple[str, ...]]:
    """Person -> the passages in which the text quotes them, in order, each on one line."""
    found: dict[str, list[str]] = {}
    by_block: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_block.setdefault(mention.block, []).append(mention)
    for number, named in by_block.items():
        block = text.blocks[number].text
        for person, passage in _in_block(block, named):
            passages = found.setdefault(person, [])
            if passage not in passages:
                passages.append(passage)
    return {person: tuple(passages) for person, passages in found.items()}


def _in_block(text: str, named: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    for quotation in _QUOTATION.finditer(text):
        start, end = quotation.span()
        if len(quotation[0].split()) < _FEWEST_WORDS:
            continue
        speakers = {one.person: one for one in named if _speaks(text, one, start, end, named)}
        if len(speakers) == 1:
            [(person, mention)] = speakers.items()
            passage = _passage(text, min(start, mention.start), max(end, mention.end))
            if len(passage) <= _LONGEST:
                yield person, passage


def _speaks(text: str, by: Mention, start: int, end: int, named: Iterable[Mention]) -> bool:
    """Whether the mention is the subject of a verb of speech right beside the quotation."""
    verb = _SAID.match(text, by.end)
    is_subject = verb is not None and _SUBJECT.search(text, max(0, by.start - 60), by.start)
    if by.start >= end:
        between = text[end : by.start]
        if verb and _BETWEEN_TITLES.fullmatch(between):
            return True
        is_inverted = _VERB_BEFORE.match(text, end - 1, by.start) is not None
        return is_inverted and _ENDS_CLAUSE.match(text, by.end) is not None
    if not verb or not is_subject or by.end > start:
        return False
    between = text[verb.end() : start]
    return (
        len(between) <= _BETWEEN
        and not any(sign in between for sign in "“”.!?\n")
        and not _OTHER_SPEAKER.search(between)
        and not any(verb.end() <= other.start < start for other in named)
    )


def _passage(text: str, start: int, end: int) -> str:
    """The sentences in which a stretch of a text stands, on one line."""
    spans = [span for span in sentences(text) if span[1] > start and span[0] < end]
    if not spans:
        return ""
    return " ".join(text[spans[0][0] : spans[-1][1]].split())
