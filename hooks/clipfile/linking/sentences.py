"""Where the sentences of a paragraph begin and end."""

import re
from collections.abc import Iterator

_END = re.compile(r"""[.!?…;]["'”’“»«)\]]*(?=\s|\Z)|[。！？][”’」』）]*|\n\s*\n""")
"""One line feed is where the author's line ends; a break that the page shows is two."""
_ABBREVIATIONS = frozenset(
    "adm capt co col corp dr etc fr gen gov hon inc jr lt ltd maj messrs mr mrs ms mt pres prof "
    "rep rev sec sen sgt sr st u.k u.n u.s vs jan feb mar apr jun jul aug sept oct nov dec a.m p.m "
    "e.g i.e".split()
)
_LAST_WORD = re.compile(r"[^\s(\[“\"]*\Z")
_LONGEST_WORD = 12
"""More than any abbreviation has; further back nobody has to look."""
_NEXT = re.compile(r"\S")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of `text`, without the white space between them.

    A full stop after an initial or an abbreviation ends no sentence, unless the paragraph ends,
    and no sign does when a small letter follows: “Stop!” she said.
    Greek ends a question with a semicolon; a semicolon in other scripts ends nothing.
    """
    start = 0
    for match in _END.finditer(text):
        if not _ends_sentence(text, match):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def sentence_at(text: str, offset: int) -> str:
    """The sentence in which the character at `offset` stands, on one line."""
    for start, end in sentences(text):
        if offset < end:
            return " ".join(text[start:end].split())
    return " ".join(text.split())


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    sign = match[0][0]
    if sign == ";" and not _is_greek(text[max(0, match.start() - 1)]):
        return False
    found = _NEXT.search(text, match.end())
    if sign == "\n" or found is None:
        return True
    if found[0].islower():
        return False
    if sign != ".":
        return True
    last = _LAST_WORD.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
    word = last[0].casefold() if last else ""
    if word == "no":
        return not found[0].isdigit()
    is_initial = len(word) == 1 and text[match.start() - 1].isupper()
    return not (is_initial or word in _ABBREVIATIONS)


def _is_greek(char: str) -> bool:
    return "\u0370" <= char <= "\u03ff" or "\u1f00" <= char <= "\u1fff"


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
