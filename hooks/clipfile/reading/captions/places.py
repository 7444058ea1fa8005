"""The place that a caption's words state for the picture."""

import re
from itertools import pairwise
from typing import NamedTuple

from clipfile.reading.captions.credit_words import ORGANISATION_WORDS
from clipfile.reading.captions.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.captions.place_phrases import (
    AROUND,
    AT_THE_VATICAN,
    DATE_BEFORE,
    DATE_BEHIND,
    FAR,
    LIKE_IN,
    NAME_BEFORE,
    OF_CITY,
    OUTSKIRTS,
    PART_OF_TOWN,
    PEOPLE_BEFORE,
    PHRASE,
    SITE,
    VIEW,
    WHOSE,
)
from clipfile.reading.captions.sentences import COMBINATION, first_sentence, sentence_starts
from clipfile.reading.captions.titles import NO_PERSON_WORDS, PERSONAL_TITLES
from clipfile.reading.first_names import is_first_name
from clipfile.reading.written_dates import dates_in
from clipfile.slugs import name_key


class _Found(NamedTuple):
    """A place phrase: what it names, and how well it fits."""

    place: str
    weight: int
    start: int
    end: int


def place_in_text(description: str) -> str | None:
    """The place in `description`, as written: beside the date first, else one that is known.

    `in Oldport, S.C.` is one by its state, `in Venice on June 26` by the date beside it;
    `in Congress` is none. Later sentences tell of other things: they count when no earlier one
    has a date.
    """
    if match := AT_THE_VATICAN.search(first_sentence(description)):
        return f"{match['place']}, Vatican"
    starts = [*sentence_starts(description), len(description)]
    for start, end in pairwise(starts):
        sentence = description[start:end]
        found = [place for place in map(_found, PHRASE.finditer(sentence)) if place is not None]
        best = _best(sentence, found)
        if best and (start == 0 or best.weight >= _BESIDE_DATE):
            return _town_before(sentence, found, best) or best.place
        if dates_in(sentence):
            return None
    return None


def _best(sentence: str, found: list[_Found]) -> _Found | None:
    """The surest place; of several pictures the first one's, of a town and a city near it the town.

    `in Quayside, on the outskirts of Oldport, Maine`.
    """
    best = max(found, key=lambda place: place.weight, default=None)
    if best is None:
        return None
    if COMBINATION.match(sentence):
        return next(place for place in found if place.weight >= min(best.weight, _KNOWN_CITY))
    near = OUTSKIRTS.search(sentence, max(0, best.start - _SEARCHED), best.start)
    towns = [place for place in found if near and place.end == near.start()]
    return towns[0] if towns else best


def _found(match: re.Match[str]) -> _Found | None:
    parts = _parts(match["place"])
    if len(parts) == 1 and " near " in parts[0] and not _is_town(parts, match):
        # `on the M25 near Oldport`.
        return _Found(parts[0].rpartition(" near ")[2], _NEAR_A_PLACE, *match.span())
    if parts:
        parts[0] = _landmark_in(parts[0])
    if not parts or not _is_town(parts, match):
        return None
    weight = _weight(match, parts)
    place = ", ".join(_without_venue(parts, match))
    return _Found(place, weight, *match.span()) if weight else None


def _town_before(sentence: str, found: list[_Found], best: _Found) -> str | None:
    """`Oldport` in `in Oldport in the south of France`, when the best place is a whole region."""
    if name_key(best.place.partition(",")[0].removeprefix("the ")) not in _REGIONS_ONLY:
        return None
    before = WHOSE.sub("", sentence[: best.start]).rstrip(", ")
    joined = next((each.place for each in found if each.end == len(before)), None)
    if joined and name_key(joined) in LANDMARKS:
        return None
    names = NAME_BEFORE.search(before, max(0, len(before) - _SEARCHED))
    if joined or names is None:
        return joined
    words = names[0].split()
    ends = (" ".join(words[n:]) for n in range(len(words)))
    is_town = _GENERIC.isdisjoint(name_key(names[0]).split())
    if is_town and before[: names.start()].endswith((" in ", " at ")):
        return names[0]
    return next((name for name in ends if name_key(name) in CITIES), None)


def _landmark_in(part: str) -> str:
    """`the East Room of the White House` is in it, `Paris's Rue Cler` in Paris."""
    city = OF_CITY.match(part)
    if city and name_key(city["city"]) in CITIES:
        return city["city"]
    whole = part.rpartition(" of ")[2]
    return whole if name_key(whole.removeprefix("the ")) in LANDMARKS else part


_BESIDE_DATE = 50
_KNOWN_REGION = 20
_KNOWN_CITY = 10
_LIST_OF_PARTS = 5
_LANDMARK = 4
_IN_A_PLACE = 2
_NEAR_A_PLACE = 1
_SEARCHED = 60
"""Characters before and behind a place in which a date is looked for."""


def _weight(match: re.Match[str], parts: list[str]) -> int:
    """How surely the phrase states where the picture was taken; 0: not at all."""
    lead = _lead(match)
    first = name_key(parts[0].removeprefix("the "))
    has_region = len(parts) > 1 and name_key(AROUND.sub("", parts[-1])) in _AROUND_TOWNS
    is_known = first in CITIES or (len(parts) == 1 and first in REGIONS)
    beside = _beside_date(match, parts, lead)
    if lead != "in" and not has_region:
        if lead == "at" and SITE.match(parts[0]):
            return max(beside, _NEAR_A_PLACE)
        return _weight_of_single(lead, first, beside, is_known=is_known)
    before = match.string[max(0, match.start() - _SEARCHED) : match.start()]
    if lead in {"of", "from"} and FAR.search(before):
        return 0
    if lead == "of" and has_region and VIEW.search(before):
        return beside + _KNOWN_REGION
    if lead in {"of", ",", "from", "off", "through", "across", "over"}:
        # `a bridge of Oldport, Maine`: only the date beside it makes it the picture's place.
        return _BESIDE_DATE if beside and has_region else 0
    known = _KNOWN_CITY * (is_known or bool(match["kind"]))
    landmark = _LANDMARK * (first in LANDMARKS)
    parted = _LIST_OF_PARTS * (len(parts) > 1)
    return beside + _KNOWN_REGION * has_region + known + landmark + parted + _IN_A_PLACE


def _lead(match: re.Match[str]) -> str:
    """The word before the place; `of` in `the outskirts of Oldport` is as good as `in`."""
    lead = match["lead"].strip().casefold()
    if lead in LIKE_IN or (
        lead == "of"
        and PART_OF_TOWN.search(match.string, max(0, match.start() - _SEARCHED), match.start())
    ):
        return "in"
    return lead


def _beside_date(match: re.Match[str], parts: list[str], lead: str) -> int:
    """More when the date stands before the place: `Tuesday, May 5, 2020, in Oldport, S.C.`."""
    text = match.string
    end = match.start("place") + match["place"].rfind(parts[-1]) + len(parts[-1])
    is_in = _NEAR_A_PLACE * (lead == "in")
    if DATE_BEFORE.search(text[max(0, match.start() - _SEARCHED) : match.start()]):
        return _BESIDE_DATE + _IN_A_PLACE + is_in
    return _BESIDE_DATE + is_in if DATE_BEHIND.match(text[end : end + _SEARCHED]) else 0


def _weight_of_single(lead: str, first: str, beside: int, *, is_known: bool) -> int:
    """`outside the White House`, `near Oldport`, `on Gaza City, Friday`: one name without `in`."""
    if first in LANDMARKS and lead not in {",", "from", "off", "over"}:
        # `at the Capitol in Oldport` is in the town.
        return _NEAR_A_PLACE
    if lead == "," and first in CITIES:
        # `leaves 11 Gull Street, London, ahead of the speech`.
        return max(beside, _NEAR_A_PLACE)
    if lead == "on" and first.endswith(" island"):
        return _NEAR_A_PLACE
    if is_known and lead in {"through", "across", "over"}:
        return _LANDMARK
    if is_known and lead == "on" and beside:
        return _BESIDE_DATE - _KNOWN_CITY
    if lead == "near" or (is_known and lead == "outside"):
        return max(beside, _NEAR_A_PLACE)
    return beside if lead in {"at", "outside"} and beside > _BESIDE_DATE else 0


def _is_town(parts: list[str], match: re.Match[str]) -> bool:
    """Whether the first part can be a place: no body, event or building, no possessor."""
    if len(parts) > 1 and name_key(AROUND.sub("", parts[-1])) in _AROUND_TOWNS:
        return True
    before = match.string[max(0, match.start() - _SEARCHED) : match.start()]
    is_possessor = parts[-1].endswith(("'s", "’s", "s'", "s’"))
    is_person = name_key(parts[0].split()[0]).strip(".") in PERSONAL_TITLES
    people = PEOPLE_BEFORE.search(before)
    is_theirs = people and name_key(" ".join(before.split()[-2:])) not in CITIES
    if is_possessor or is_person or is_theirs:
        return False
    first = parts[0].removeprefix("the ")
    key = name_key(first)
    if SITE.match(first):
        return True
    if key in _KNOWN_PLACES:
        return first == parts[0] or key in _WITH_ARTICLE
    is_generic = not _GENERIC.isdisjoint(key.replace(".", "").split())
    return first == parts[0] and not is_generic and not _ACRONYM.match(first)


_REGIONS_ONLY = REGIONS - CITIES
_AROUND_TOWNS = REGIONS | CITIES
_WITH_ARTICLE = LANDMARKS | REGIONS
"""`the Netherlands`, `the White House`."""
_KNOWN_PLACES = _WITH_ARTICLE | CITIES
_ACRONYM = re.compile(r"[A-Z]{2,5}\Z")
_GENERIC = ORGANISATION_WORDS | NO_PERSON_WORDS.difference(
    "new saint north south east west city green white red black town island islands port bay "
    "beach lake river valley mount fort camp islamic high great village springs park heights bank "
    "strip".split()
)
"""Words of buildings, bodies and events; the others are words of towns' names as well."""


def _parts(place: str) -> list[str]:
    """The parts between commas, up to a word whose full stop ends the sentence."""
    parts: list[str] = []
    for part in re.split(r",\s+", place):
        words = part.split()
        is_name = words[1:] and is_first_name(words[0]) and words[-1][0].isupper()
        if parts and is_name and name_key(part) not in REGIONS:
            # `in New York, Ada Quill in Oldport`.
            break
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
    return len(word) > len("St.") or name_key(word[:-1]) in REGIONS


_TOWN_AND_STATE = ("town", "state")


def _without_venue(parts: list[str], match: re.Match[str]) -> list[str]:
    """`at Gull Stadium, Oldport, Nevada` -> the town and the state."""
    lead = match["lead"].strip().casefold()
    first = parts[0].removeprefix("the ")
    parts = [first, *parts[1:]]
    is_venue = not _GENERIC.isdisjoint(name_key(first).split())
    city = AROUND.sub("", parts[1]) if len(parts) == len(_TOWN_AND_STATE) else ""
    if is_venue and name_key(first) not in LANDMARKS and name_key(city) in CITIES:
        return [city]
    if len(parts) <= len(_TOWN_AND_STATE) or lead not in {"at", "on", "outside", "inside", "near"}:
        return parts
    # `near Oldport, Brindle region, Maine` names the town.
    return parts if lead == "near" and not is_venue else parts[1:]
