"""Where the sentences of a paragraph begin and end."""

import re
from collections.abc import Iterator

_END = re.compile(r"""[.!?…;·。！？]["'”’»)\]]*(?=\s|\Z)|\n""")
_ABBREVIATIONS = frozenset(
    "adm capt co col corp dr etc fr gen gov hon inc jr lt ltd maj messrs mr mrs ms mt no pres prof "
    "rep rev sec sen sgt sr st u.k u.n u.s vs jan feb mar apr jun jul aug sept oct nov dec a.m p.m "
    "e.g i.e".split()
)
_LAST_WORD = re.compile(r"[^\s(\[“\"]*\Z")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of `text`, without the white space between them.

    A full stop after an initial or an abbreviation ends no sentence, unless the paragraph ends.
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
    if sign in ";·":
        return sign == ";" and _is_greek(text[max(0, match.start() - 1)])
    if sign != ".":
        return True
    rest = text[match.end() :].lstrip()
    if rest and rest[0].islower():
        return False
    last = _LAST_WORD.search(text, 0, match.start())
    word = last[0] if last else ""
    is_initial = len(word) == 1 and word.isupper()
    return not rest or not (is_initial or word.casefold() in _ABBREVIATIONS)


def _is_greek(char: str) -> bool:
    return "\u0370" <= char <= "\u03ff" or "\u1f00" <= char <= "\u1fff"


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
