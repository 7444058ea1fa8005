"""Credits in brackets, and asides that are none."""

import re
from collections.abc import Iterator

from clipfile.reading.captions.credits.credit import read_credit
from clipfile.reading.captions.credits.credit_lines import (
    LONGEST,
    MARK,
    PICTURE,
    is_agency,
    is_credit_word,
    names_agency,
    names_taker,
)
from clipfile.reading.captions.credits.credit_names import is_organisation, is_person
from clipfile.reading.captions.credits.credit_words import NOBODY
from clipfile.reading.captions.credits.notes import noise_at, note_at
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key

_BRACKET_SIGNAL = re.compile(
    rf"(?:(?:[\w.’'-]+\s){{0,5}}{PICTURE}(?:[ -]illustration)?(?: credit)?"
    r"\s*(?:by\b|:|/|from\b(?!\s+(?:\d|[A-Z][a-z]+ \d))|courtesy\b|provided\b|via\b)"
    r"|(?:mandatory |photo |image )?(?:credit|source|courtesy)(?: image)?\b|image source|"
    r"files?\s*:|"
    r"AP Photo|AFP PHOTO|"
    r"REUTERS\s*/|(?:satellite (?:image|photo) )?©|"
    r"contributed|submitted photo|photo courtesy|provided by|handout|public domain|"
    r"screenshot|supplied)",
    re.IGNORECASE,
)


_WORDS = re.compile(r"\s[a-z]{2,}\s")
_NEW_SENTENCE = re.compile(r"\s+[A-Z][\w'’-]* (?:[A-Z][\w'’-]* ){0,5}[a-z]")
"""Behind a credit in brackets: the caption of the next picture."""


def credits_in_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Where each pair of brackets with a credit in it begins and ends."""
    opened: list[int] = []
    for match in re.finditer(r"[()\[\]]", text):
        if match[0] in "([":
            opened.append(match.start())
        elif opened:
            start = opened.pop()
            line = text[start + 1 : match.start()]
            is_short = len(line) <= LONGEST
            if is_short and note_at(text, start) == start and _is_credit(text, start, match.end()):
                yield start, match.end()


def _is_credit(text: str, start: int, end: int) -> bool:
    """Whether brackets hold a credit, not an aside: it has a signal, or names an agency."""
    line = text[start + 1 : end - 1].strip()
    if _BRACKET_SIGNAL.match(line):
        return True
    name, _, paper = line.replace("—", "–").partition(" – ")
    is_paper = paper[:1].isupper() and is_organisation(paper)
    if is_paper and is_person(name) and not text[end : end + 20].strip():
        # `(Ada Quill – Harbour Sentinel)`
        return True
    words = re.split(r"[\s/|]+", line)
    if not line[:1].isupper() or not all(map(is_credit_word, words)):
        return False
    agency, _, named = line.partition(": ")
    if names_taker(agency) and is_person(named):
        # `(AAP: Ada Quill)`
        return True
    if MARK.search(line):
        credit = read_credit(line)
        is_behind = _ends_sentence(text, start)
        is_named = names_agency(line) or is_behind
        is_staff = is_behind and name_key(MARK.split(line)[-1]) in NOBODY
        return bool(credit.agency or credit.via or is_staff) and is_named
    behind = end + len(text[end:]) - len(text[end:].lstrip())
    # What a page prints behind a picture is no text.
    is_last = behind == len(text) or noise_at(text, behind) > behind
    if not _ends_sentence(text, start):
        return is_agency(line) and (is_last or _ends_caption(text, start, end))
    if is_agency(line):
        # `OLDPORT (AP) —` is a dateline.
        return not re.match(r"\s*[—–-]", text[end : end + 4])
    head, _, tail = line.rpartition(", ") if ", " in line else line.partition(" for ")
    if is_last and is_person(line) and is_first_name(line.split()[0]):
        # `A gull lands. (Ada Quill)`
        return True
    is_body = is_last and len(line) > 1 and is_organisation(line)
    return is_body or (bool(head) and is_agency(tail))


def _ends_caption(text: str, start: int, end: int) -> bool:
    """`Ada waves (PA) A gull lands (Getty)`; `the Press Association (PA) Trust` is an aside."""
    if not _NEW_SENTENCE.match(text, end):
        return False
    if not _WORDS.search(text, max(0, start - 80), start):
        # `Oldport, May 5 (PTI)`
        return False
    names = re.findall(r"\S+", text[max(0, start - 80) : start])
    initials = "".join(name[0] for name in names).casefold()
    return not initials.endswith(text[start + 1 : end - 1].casefold())


def _ends_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a line or nothing stands before: an aside stands inside a sentence."""
    before = text[max(0, start - 3) : start]
    words = before.rstrip()
    return not words or words[-1] in '.!?"”’)]' or "\n" in before or "  " in before
