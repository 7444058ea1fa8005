"""Where the sentences of a description begin: initials and abbreviations end none."""

import re
from functools import lru_cache

from clipfile.reading.captions.persons.titles import TITLES
from clipfile.reading.captions.places.known_places import REGIONS
from clipfile.slugs import name_key

_STOP = re.compile(r"[.!?][\"”’)\]]*\s+(?=[^\Wa-z_]|[\"“(\[-])")
COMBINATION = re.compile(r"(?:This|A)\s(?:\w+\s)?(?:combination|combo)\b|Combin(?:ed|ation)\b")
"""`This combination of photos shows Ada Quill in Oldport and Bela Marsh in Quayside`."""
_ABBREVIATIONS = frozenset(
    "jr sr st ft mt mr mrs ms dr no vs v jan feb mar apr jun jul aug sept sep oct nov dec "
    "inc del supt insp ald cllr coun hon msgr atty".split()
)
_LONGEST_TITLE = len("capt.")
_LONGEST_STATE = len("me")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z]){1,2}")
"""`J.D` before the full stop that no sentence ends with: `J.D. Quill`."""
_BODIES = frozenset(("U.N", "E.U", "A.M", "P.M", "A.D", "B.C"))
"""Abbreviations that a sentence can end with, and no person's initials."""
_GERMAN_MONTH = re.compile(
    r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
_LAST_WORD = re.compile(r"\S+\Z")


@lru_cache(maxsize=16)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Where each sentence of `text` begins, the first at 0. Several rules ask it of one text."""
    return (0, *(match.end() for match in _STOP.finditer(text) if _ends_sentence(text, match)))


def first_sentence(text: str) -> str:
    """The sentence that says what the picture shows (AP and Reuters: who, what, where, when)."""
    starts = sentence_starts(text)
    return text[: starts[1]].rstrip() if len(starts) > 1 else text


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if text[stop.start()] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, stop.start() - 30), stop.start())
    if word is None:
        return False
    if word[0].isdigit() and _GERMAN_MONTH.match(text, stop.end()):
        # `am 13. Februar`.
        return False
    key = name_key(word[0].lstrip('(["“')).rpartition("-")[2]
    if word[0] == "ca":
        # `in Oldport, ca. 1905`; `CA.` is California.
        return False
    if word[0] == "Miss" and text[: word.start()].endswith(", "):
        # `in Oldport, Miss. Quill is`: the state; who is not married has no full stop.
        return True
    if key in _ABBREVIATIONS or (
        key in TITLES and word[0][:1].isupper() and len(key) <= _LONGEST_TITLE
    ):
        return False
    if _INITIALS.fullmatch(word[0].lstrip('(["“')) and f"{key}." not in REGIONS:
        return word[0].lstrip('(["“') in _BODIES
    # `N.Y.` ends a sentence as often as not; before a name it is taken to end one.
    is_initial = len(key) == 1 and key.isalpha()
    return not is_initial and (f"{key}." not in REGIONS or "." in key or len(key) > _LONGEST_STATE)
