"""A place phrase -> the place that it names, and how well it fits."""

import re
from typing import NamedTuple

from clipfile.reading.captions.persons.titles import TITLES
from clipfile.reading.captions.places.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.captions.places.place_phrases import (
    DATE_BEHIND,
    DISTRICT,
    OF_CITY,
    PART_BEHIND,
    REGION_KIND,
    WATERS,
)
from clipfile.reading.captions.places.place_weights import BESIDE_DATE, NEAR_A_PLACE, weight_of
from clipfile.reading.captions.places.towns import is_town
from clipfile.reading.captions.places.venues import is_building, town_behind_venue, without_venue
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import PEOPLES
from clipfile.slugs import name_key

REGIONS_ONLY = REGIONS - CITIES
"""Regions that are no towns as well, as Singapore is."""
_QUARTER_OF = re.compile(
    r".*\b(?:Old Town|Old City|Ward|Quarter|Borough|Side|Barrio|Port|Harbou?r) of (?P<town>.+)"
)
"""`the Ninth Ward of Oldport`."""
_OF_A_PEOPLE = re.compile(
    r"(?:\w+(?:ian|ean|can|ish|ese|i|man)|Dutch|French|Greek|Czech|Swiss|Thai|Afghan)\s|.*\bisland\b"
)
"""`the Indian state of Elm`, `the island of Elm`: no name of its own stands before `of`."""
_LONG_WAY = re.compile(
    r".+ (?:River|Lake|Creek|Canal|Reservoir|Dam|Highway|Motorway|Autobahn|Road)\Z|"
    r"(?:Lake|River|Highway|Interstate|Route) .+|(?:the )?(?:[ABEMNR]|I-|US-?)\d{1,3}\Z"
)
"""Rivers, lakes and roads, of which a picture shows a stretch."""
_SHORT_WORDS = frozenset(("st", "mt", "ft", "pt", "dr", "bd", "rd"))
_WITHOUT_PEOPLES = TITLES - PEOPLES
_ON_A_PLANET = re.compile(
    r"(?:,| region)? (?:on|of) (?:Mars|Venus|Mercury|Jupiter|Saturn|Titan|Europa|Ceres|Pluto|"
    r"the [Mm]oon)\b"
)
"""Behind a plain or a crater that is not on Earth."""
_WHOSE_REGION = re.compile(
    r"[A-Z][\w ]+['’]s .+ (?:Valley|Delta|Highlands|Mountains|Plateau|Plain|Basin|Desert|Peninsula|"
    r"Coast|Alps|region|province|state|district)\Z"
)
"""`Ruritania's Elm Valley`: towns lie in it."""


class FoundPlace(NamedTuple):
    """A place phrase: what it names, and how well it fits."""

    place: str
    weight: int
    start: int
    end: int
    is_at: bool = False
    """Whether it stands where a venue stands as often, as in `at Gull Park`."""
    is_whole: bool = False
    """Whether it is a whole region, as in `in the northern Gull division`."""


def found_place(match: re.Match[str]) -> FoundPlace | None:
    """The place that a phrase names: None when it names none, or not that of the picture."""
    if _ON_A_PLANET.match(match.string, match.end()):
        return None
    parts = _parts(match["place"])
    if town := _town_meant(parts, match):
        return FoundPlace(*town, *match.span(), is_whole=match["place"].endswith(("'s", "’s")))
    if parts:
        parts[0] = _landmark_in(parts[0])
    if not parts or not is_town(parts, match):
        return None
    weight = weight_of(match, parts)
    lead = match["lead"].strip().casefold()
    is_whole = REGION_KIND.search(match["kind"] or "") is not None
    place = _with_words_around(", ".join(without_venue(parts, match)), match)
    found = FoundPlace(
        place,
        weight,
        *match.span(),
        is_at=len(parts) == 1 and lead in {"at", "on", "outside", "inside"},
        is_whole=is_whole or _is_wide(match) or _WHOSE_REGION.match(match["place"]) is not None,
    )
    return found if weight else None


def _is_wide(match: re.Match[str]) -> bool:
    """`in the southern Gull`, `in the Gull Alps`: towns lie in it."""
    has_article = match["place"].startswith("the ") and match["lead"].strip() in {"in", "on"}
    is_natural = has_article and WATERS.match(_first_part(match)) is not None
    return is_natural or (match["side"] or "").startswith("the ")


def _first_part(match: re.Match[str]) -> str:
    return match["place"].partition(",")[0].removeprefix("the ")


def _town_meant(parts: list[str], match: re.Match[str]) -> tuple[str, int] | None:
    """`Oldport` in `Oldport's suburbs`, `the M25 near Oldport`, `at the Gull Hotel, Oldport`."""
    if len(parts) == 1 and (city := _whose_part(parts[0], match)):
        return city, weight_of(match, [city]) or NEAR_A_PLACE
    if len(parts) == 1 and " near " in parts[0] and not is_town(parts, match):
        return parts[0].rpartition(" near ")[2], NEAR_A_PLACE
    if len(parts) > 1 and _is_passed(parts[0].partition(" near ")[0]):
        # `at Gull Space Center near Elm, Maine`, `above Gull Lake near Elm, Maine`.
        parts[0] = parts[0].partition(" near ")[2] or parts[0]
    if town := town_behind_venue(parts, match):
        return town, BESIDE_DATE if DATE_BEHIND.match(match.string, match.end()) else NEAR_A_PLACE
    return None


def _is_passed(name: str) -> bool:
    """Whether the town that it lies near says better where that is."""
    return is_building(name) or _LONG_WAY.match(name) is not None


def _with_words_around(place: str, match: re.Match[str]) -> str:
    """With `southern`, `Elm district of` or `(Brindle)`, where the place is named so."""
    is_region = name_key(place) in REGIONS_ONLY
    if match["side"] and is_region:
        # `in southern Ruritania` says what is told; `in central Oldport` is Oldport.
        place = match["side"].removeprefix("the ") + place
    kind = (match["kind"] or "").removeprefix("the ")
    is_named = kind.endswith(" of ") and (is_region or DISTRICT.match(place.partition(",")[0]))
    if kind[:1].isupper() and is_named and not _OF_A_PEOPLE.match(kind):
        # `in the Elm district of Oldport province`, `in the Elm region of Ruritania`.
        place = kind + place
    if match["within"] and match["lead"].startswith("à"):
        # `à Oldport (Brindle)`: the department.
        place += match["within"]
    return place


def _landmark_in(part: str) -> str:
    """`the East Room of the White House` is in it, `Paris's Rue Cler` in Paris."""
    of = OF_CITY.match(part)
    if of and name_key(of["whole"]) in CITIES:
        return of["whole"]
    is_part = of and (DISTRICT.match(of["part"]) or not is_building(of["part"]))
    if of and is_part and name_key(of["whole"]) in REGIONS_ONLY:
        # `Ruritania's Oldport`.
        return of["part"]
    if quarter := _QUARTER_OF.match(part):
        return quarter["town"]
    at_city = part.removesuffix(" airport")
    if name_key(at_city) in CITIES:
        return at_city
    whole = part.rpartition(" of ")[2]
    return whole if name_key(whole.removeprefix("the ")) in LANDMARKS else part


def _whose_part(part: str, match: re.Match[str]) -> str | None:
    """`Oldport` in `in Oldport's southern suburbs`: only a town has such parts."""
    city = re.sub(r"['’]s\Z", "", part)
    end = match.start("place") + len(city)
    return city if city != part and PART_BEHIND.match(match.string, end) else None


def _parts(place: str) -> list[str]:
    """The parts between commas, up to a word whose full stop ends the sentence."""
    parts: list[str] = []
    for part in re.split(r",\s+", place):
        words = part.split()
        is_name = words[1:] and is_first_name(words[0]) and words[-1][0].isupper()
        is_titled = words[1:] and name_key(words[0]).strip(".") in _WITHOUT_PEOPLES
        state = _words_of_state(words) if parts else 0
        if parts and (is_name or is_titled) and not state and name_key(part) not in REGIONS:
            # `in New York, Ada Quill in Oldport`, `in Oldport, Maine, Bishop Marsh`.
            break
        kept = next((n for n, word in enumerate(words, 1) if _is_full_stop(word)), len(words))
        # `in Oldport, La. The`: the next sentence.
        kept = state or kept
        # `in Oldport and Chancellor Ada Quill in Elm`: a person follows.
        kept = next((n for n in range(kept) if _leads_on(words[n], words[n + 1 :])), kept)
        parts.append(" ".join(words[:kept]).rstrip(","))
        if kept < len(words) or _is_full_stop(words[-1]):
            break
    if parts[1:] and parts[-1].endswith(("'s", "’s")) and parts[0][-2:] not in {"'s", "’s"}:
        # `in Elm, Ruritania's second city`.
        del parts[1:]
    last = parts[-1]
    if last.endswith(".") and _is_full_stop(last.split()[-1]):
        parts[-1] = last.rstrip(".")
    return [part for part in parts if part]


def _words_of_state(words: list[str]) -> int:
    """How many words a state's abbreviation at the head has: 2 of `W. Va. The`, 0 of `Maine`."""
    return next(
        (
            n
            for n in (2, 1)
            if words[n - 1 : n]
            and words[n - 1].endswith(".")
            and name_key(" ".join(words[:n])) in REGIONS
        ),
        0,
    )


def _leads_on(word: str, following: list[str]) -> bool:
    """Whether a person follows: `and Ruritanian Chancellor Ada Quill`."""
    return word == "and" and any(name_key(w).strip(".") in _WITHOUT_PEOPLES for w in following)


def _is_full_stop(word: str) -> bool:
    if not word.endswith(".") or name_key(word) in REGIONS:
        return False
    if len(word) == len("St."):
        # `Santa Fe.`
        return word[1].islower() and word[:-1].casefold() not in _SHORT_WORDS
    return len(word) > len("St.") or name_key(word[:-1]) in REGIONS
