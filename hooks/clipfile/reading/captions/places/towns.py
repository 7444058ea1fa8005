"""Whether a name behind a word such as `in` can be a place."""

import re

from clipfile.reading.captions.persons.titles import PERSONAL_TITLES
from clipfile.reading.captions.places.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.captions.places.place_phrases import (
    AROUND,
    DISTRICT,
    GOES_ON,
    PEOPLE_BEFORE,
    SITE,
)
from clipfile.reading.captions.places.place_weights import AROUND_TOWNS, SEARCHED, is_natural_name
from clipfile.reading.captions.places.venues import is_building
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import PEOPLES
from clipfile.slugs import name_key

_NATURAL = re.compile(
    r"\b(?:Harbou?r|Hills?|Range|Sound|Crater|Channel|Reserve|Refuge|National|State|Provincial|"
    r"Wildlife|Nature|Game|Park|Forest|Sea|Ocean|Desert|Mountains?|Plain|Pass(?:age)?|Keys)\b"
)
_WITH_ARTICLE = LANDMARKS | REGIONS
"""`the Netherlands`, `the White House`."""
_KNOWN_PLACES = _WITH_ARTICLE | CITIES
_COUNTY_OF = re.compile(
    r"(?:[A-Z][\w'’-]+ ){1,2}(?:County|District|Township|Town|Village) of [A-Z]"
)
"""`Elm County of Oldport`, as Xinhua prints it."""
_GENITIVE = re.compile(r"\b(?:des|eines|dieses|seines|ihres|unseres) \w+\s+\Z")
"""`eines Frachters in Oldport`."""
_NUMBER = re.compile(r"\s\d{1,3}(?!\d|\s[A-Z]|[-/.:]\d|st|nd|rd|th)")
"""`in Season 2`: what is numbered is no place."""
_PLURALS = ("ans", "is", "ers", "ims", "ese")
ACRONYM = re.compile(r"[A-Z]{2,5}\Z")
"""`USS` before the name of a ship."""


def is_town(parts: list[str], match: re.Match[str]) -> bool:
    """Whether the first part can be a place: no body, event or building, no possessor."""
    if len(parts) > 1 and name_key(AROUND.sub("", parts[-1])) in AROUND_TOWNS:
        return True
    before = match.string[max(0, match.start() - SEARCHED) : match.start()]
    is_possessor = parts[-1].endswith(("'s", "’s", "s'", "s’")) and not _is_saints(parts[-1], match)
    is_person = name_key(parts[0].split()[0]).strip(".") in PERSONAL_TITLES
    if is_possessor or is_person or _is_theirs(before):
        return False
    first = parts[0].removeprefix("the ")
    key = name_key(first)
    if _is_county(first):
        return True
    if _is_number_behind(match):
        return False
    if SITE.match(first) or DISTRICT.match(first) or _is_natural(first):
        return True
    if key in _KNOWN_PLACES:
        return first == parts[0] or key in _WITH_ARTICLE
    # `in The Last Ferry`, `in Ruritanian`: what is played, and what is spoken.
    is_no_place = first.startswith("The ") or key in PEOPLES or ACRONYM.match(first)
    return first == parts[0] and not is_building(first) and not is_no_place


def _is_theirs(before: str) -> bool:
    """Whether a people lives there: `Syrians in Oldport`; `Ada Sanders in Oldport` is no people."""
    if not before.rstrip().endswith(_PLURALS) or not PEOPLE_BEFORE.search(before):
        return False
    if _GENITIVE.search(before):
        return False
    words = before.split()[-len("Ada Sanders".split()) :]
    is_name = bool(words[1:]) and words[0][:1].isupper() and _is_given(words[0], before)
    return not is_name and name_key(" ".join(words)) not in CITIES


def _is_given(word: str, before: str) -> bool:
    """Whether a capitalised word before another is a person's first name, known or not.

    At the head of a sentence, and before `Israelis`, any word is capitalised.
    """
    is_inside = before.count(" ") > len(("Ada", "Sanders")) and not before.startswith(word)
    is_people = name_key(word) in PEOPLES or word in {"New", "North", "South", "West", "East"}
    return is_first_name(word) or (is_inside and not is_people)


def _is_saints(name: str, match: re.Match[str]) -> bool:
    """`St. John's` is a town, `St. John's crypt` is not in one."""
    is_saint = name.startswith(("St. ", "St ", "Saint ")) and name.count(" ") == 1
    return is_saint and GOES_ON.match(match.string, match.end()) is not None


def _is_natural(name: str) -> bool:
    """`Castle Bay`; `Lake Elm Hospital` and `Hospital Hill House` are none."""
    is_hill = name.endswith(" Hill")
    words = _NATURAL.sub("", name)
    return is_natural_name(name) and (is_hill or not is_building(words))


def _is_county(name: str) -> bool:
    if _COUNTY_OF.match(name):
        return True
    return name.endswith((" County", " Parish")) and name.count(" ") <= len(("Elm", "Lake"))


def _is_number_behind(match: re.Match[str]) -> bool:
    return _NUMBER.match(match.string, match.end()) is not None
