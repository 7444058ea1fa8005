"""The place that a caption's words state for the picture."""

import re
from itertools import pairwise
from typing import NamedTuple

from clipfile.reading.captions.dates_in_text import DATE, MONTH, dates_in
from clipfile.reading.captions.sentences import sentence_starts
from clipfile.reading.captions.titles import NO_PERSON_WORDS, PERSONAL_TITLES
from clipfile.reading.captions.words import CITIES, LANDMARKS, ORGANISATION_WORDS, REGIONS
from clipfile.slugs import name_key

_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"(?!{MONTH}(?!\w)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b){_UPPER}[\w’'.-]*"
_LINK = r"(?:de|del|la|le|el|of|the|and|da|do|dos|di|am|an|der|sur|upon|al|en|des|du|von|im)"
_NAME = rf"{_WORD}(?:[ -](?:{_LINK}\s){{0,2}}{_WORD}){{0,3}}"
_SIDE = (
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|"
    r"southeastern|southwestern|downtown|inner|suburban|upstate|occupied|mainland|rural|north-?east|north-?west|south-?east|south-?west)\s)"
)
_PART = rf"(?:{_SIDE}?{_NAME}(?:\s(?:region|province|district|county|state|oblast|prefecture|governorate|village))?)"
_LIST = rf"(?P<place>(?:[Tt]he Hague|(?:the )?{_PART})(?:,\s+{_PART}){{0,3}}(?:\s(?:U\.?S\.?A?\.?|UK|USA)(?!\w))?)"
_KIND = r"(?:(?:[a-z-]+\s|[A-Z][a-z]+\s){0,3}(?:village|town|city|suburb|district|port|port city|resort|municipality|neighborhood|neighbourhood|settlement|island|kibbutz|capital)\s(?:of\s)?)"
_LEAD = rf"(?P<lead>\b(?:in|In|IN|at|At|near|outside|off|from|on|inside|around|through|across|of)\s+|,\s+)(?P<kind>(?:the\s)?{_KIND})?(?P<side>(?:the\s)?{_SIDE})?"
_PHRASE = re.compile(rf"{_LEAD}{_LIST}")
_DAY_NAME = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?)"
_WHEN = rf"(?:{_DAY_NAME},?\s+)?(?:[Oo]n\s+)?(?:{_DAY_NAME},?\s+)?{DATE}"
_DATE_BEHIND = re.compile(
    rf"[,.]?\s*\(?(?:on\s+|taken\s+)?{_WHEN}|[,.]?\s+(?:on\s+)?{_DAY_NAME}\b|[,.]?\s*\(?(?:in\s)?(?:1[89]|20)\d\d\b"
)
_DATE_BEFORE = re.compile(rf"(?:{DATE}|{_DAY_NAME}),?\s+\Z")

_PEOPLE_BEFORE = re.compile(r"\b[A-Z][a-z]+(?:ns|is|ers|ans|ims|ese)\s+\Z")
"""`aid to Palestinians in Gaza` says where they live."""


class _Found(NamedTuple):
    """A place phrase: what it names, and how well it fits."""

    place: str
    weight: int


def place_in_text(description: str) -> str | None:
    """The place in `description`, as written: beside the date first, else one that is known.

    `in Columbia, S.C.` is one by its state, `in Venice on June 26` by the date beside it;
    `in Congress` is none. Later sentences tell of other things: they count when no earlier one
    has a date.
    """
    starts = [*sentence_starts(description), len(description)]
    for start, end in pairwise(starts):
        sentence = description[start:end]
        found = [place for place in map(_found, _PHRASE.finditer(sentence)) if place is not None]
        best = max(found, key=lambda place: place.weight, default=None)
        if best and (start == 0 or best.weight >= _BESIDE_DATE):
            return best.place
        if dates_in(sentence):
            return None
    return None


def _found(match: re.Match[str]) -> _Found | None:
    parts = _parts(match["place"])
    if not parts:
        return None
    text, end = match.string, match.start("place") + match["place"].find(parts[-1]) + len(parts[-1])
    weight = _weight(
        match, parts, text[max(0, match.start() - 40) : match.start()], text[end : end + 60]
    )
    if weight <= 0 or not _is_town(parts, match):
        return None
    return _Found(", ".join(_without_venue(parts, match)), weight)


_BESIDE_DATE = 50
_KNOWN_REGION = 20
_KNOWN_CITY = 10


def _weight(match: re.Match[str], parts: list[str], before: str, behind: str) -> int:
    """How surely the phrase states where the picture was taken; 0 and less: not at all."""
    lead = match["lead"].strip().casefold()
    first = name_key(parts[0].removeprefix("the "))
    has_region = len(parts) > 1 and name_key(parts[-1]) in REGIONS
    is_known = first in CITIES or (len(parts) == 1 and first in REGIONS)
    is_date_before = bool(_DATE_BEFORE.search(before))
    is_beside = is_date_before or bool(_DATE_BEHIND.match(behind))
    if lead == "of" and first in LANDMARKS:
        return 2
    if lead in {"of", ",", "from", "off"}:
        return _BESIDE_DATE if has_region and is_beside else 0
    if lead in {"through", "across"} and not is_known:
        return 0
    if lead != "in" and not has_region:
        if is_known and is_beside and lead == "on":
            return _BESIDE_DATE - 10
        if first in LANDMARKS:
            return 4
        if lead in {"through", "across"}:
            return 3
        if lead not in {"at", "near", "outside"} or not (
            is_date_before or (lead == "near" and is_beside)
        ):
            return (
                1
                if lead == "near" and len(parts) == 1 and not match["place"].startswith("the ")
                else 0
            )
    weight = _KNOWN_REGION * has_region + _KNOWN_CITY * (is_known or bool(match["kind"])) + 2
    if is_beside:
        weight += _BESIDE_DATE + 5 * (lead == "in") + 5 * is_date_before
    return weight + 5 * (len(parts) > 1) + 3 * bool(match["side"]) + 4 * (first in LANDMARKS)


def _is_town(parts: list[str], match: re.Match[str]) -> bool:
    """Whether the first part can be a place: no body, event or building, no possessor."""
    if len(parts) > 1 and name_key(parts[-1]) in REGIONS:
        return True
    if name_key(parts[0].split()[0]).strip(".") in PERSONAL_TITLES:
        return False
    if parts[-1].endswith(("'s", "’s", "s'", "s’")) or _PEOPLE_BEFORE.search(
        match.string[max(0, match.start() - 40) : match.start()]
    ):
        return False
    first = parts[0].removeprefix("the ")
    key = name_key(first)
    if first != parts[0] and key not in LANDMARKS | REGIONS:
        return False
    if key in LANDMARKS or key in REGIONS or key in CITIES:
        return True
    words = set(key.replace(".", "").split())
    generic = ORGANISATION_WORDS | (
        NO_PERSON_WORDS
        - {
            "new",
            "saint",
            "north",
            "south",
            "east",
            "west",
            "city",
            "green",
            "white",
            "red",
            "black",
            "town",
            "island",
            "islands",
            "port",
            "bay",
            "beach",
            "lake",
            "river",
            "valley",
            "mount",
            "fort",
            "camp",
            "islamic",
            "high",
            "great",
            "village",
            "springs",
            "park",
            "heights",
            "bank",
            "strip",
        }
    )
    return words.isdisjoint(generic) and not (
        len(first) > 1 and first.isupper() and len(first) <= 5
    )


def _parts(place: str) -> list[str]:
    """The parts between commas, up to a word with a full stop that is no abbreviation of a place."""
    parts = []
    for part in re.split(r",\s+", place):
        words = part.split()
        kept = next((n for n, word in enumerate(words, 1) if _is_full_stop(word)), len(words))
        parts.append(" ".join(words[:kept]).rstrip(","))
        if kept < len(words) or _is_full_stop(words[-1]):
            break
    last = parts[-1]
    if last.endswith(".") and _is_full_stop(last.split()[-1]):
        parts[-1] = last.rstrip(".")
    return [part for part in parts if part]


def _is_full_stop(word: str) -> bool:
    if not word.endswith(".") or name_key(word) in REGIONS:
        return False
    return len(word) > 4 - word.count(".") or name_key(word[:-1]) in REGIONS


def _without_venue(parts: list[str], match: re.Match[str]) -> list[str]:
    """`at Allegiant Stadium, Las Vegas, Nevada` -> the town and the state."""
    lead = match["lead"].strip().casefold()
    first = parts[0].removeprefix("the ") if name_key(parts[0]) not in REGIONS else parts[0]
    parts = [first, *parts[1:]]
    if lead in {"at", "on", "outside", "inside", "near"} and len(parts) > 2:
        return parts[1:]
    return parts
