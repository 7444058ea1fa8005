"""The place that a caption's words state for the picture."""

import re
from itertools import pairwise
from typing import NamedTuple

from clipfile.reading.captions.credit_words import ORGANISATION_WORDS
from clipfile.reading.captions.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.captions.place_phrases import (
    AROUND,
    AT_THE_VATICAN,
    BASE,
    DATE_BEHIND,
    DISTRICT,
    GOES_ON,
    LEADS_TO_TOWN,
    NAME_BEFORE,
    OF_CITY,
    OUTSKIRTS,
    PART_BEHIND,
    PEOPLE_BEFORE,
    PHRASE,
    REGION_KIND,
    SITE,
    SKY,
    WATERS,
    WHOSE,
)
from clipfile.reading.captions.place_weights import (
    AROUND_TOWNS,
    BESIDE_DATE,
    KNOWN_CITY,
    NEAR_A_PLACE,
    SEARCHED,
    weight_of,
)
from clipfile.reading.captions.sentences import COMBINATION, first_sentence, sentence_starts
from clipfile.reading.captions.titles import NO_PERSON_WORDS, PERSONAL_TITLES, TITLES
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import PEOPLES
from clipfile.reading.written_dates import dates_in
from clipfile.slugs import name_key


class _Found(NamedTuple):
    """A place phrase: what it names, and how well it fits."""

    place: str
    weight: int
    start: int
    end: int
    is_at: bool
    """Whether it stands where a venue stands as often, as in `at Gull Park`."""
    is_whole: bool = False
    """Whether it is a whole region, as in `in the northern Gull division`."""


def place_in_text(description: str) -> str | None:
    """The place in `description`, as written: beside the date first, else one that is known.

    `in Oldport, S.C.` is one by its state, `in Venice on June 26` by the date beside it;
    `in Congress` is none. Later sentences tell of other things: they count when no earlier one
    has a date.
    """
    first = first_sentence(description)
    if match := AT_THE_VATICAN.search(first):
        is_square = match["place"].endswith(" Square")
        return f"{match['place']}, Vatican" if is_square else "Vatican"
    if SKY.search(first):
        return None
    starts = [*sentence_starts(description), len(description)]
    for start, end in pairwise(starts):
        sentence = description[start:end]
        found = [place for place in map(_found, PHRASE.finditer(sentence)) if place is not None]
        best = _best(sentence, found)
        if best and (start == 0 or best.weight >= BESIDE_DATE):
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
    behind = (
        place
        for place in found
        if best.is_at
        and place.start > best.end
        and not sentence[best.end : place.start].strip(", ")
    )
    if (town := next(behind, None)) and name_key(town.place) not in _REGIONS_ONLY:
        # `at Gull Park in Oldport`.
        return town
    if COMBINATION.match(sentence):
        return next(place for place in found if place.weight >= min(best.weight, KNOWN_CITY))
    near = OUTSKIRTS.search(sentence, max(0, best.start - SEARCHED), best.start)
    towns = [place for place in found if near and place.end == near.start()]
    return towns[0] if towns else best


def _found(match: re.Match[str]) -> _Found | None:
    parts = _parts(match["place"])
    if len(parts) == 1 and (city := _whose_part(parts[0], match)):
        return _Found(city, weight_of(match, [city]) or NEAR_A_PLACE, *match.span(), False)
    if len(parts) == 1 and " near " in parts[0] and not _is_town(parts, match):
        # `on the M25 near Oldport`.
        near = parts[0].rpartition(" near ")[2]
        return _Found(near, NEAR_A_PLACE, *match.span(), False)
    if len(parts) > 1 and " near " in parts[0] and _is_building(parts[0].partition(" near ")[0]):
        # `at Gull Space Center near Elm, Maine`.
        parts[0] = parts[0].partition(" near ")[2]
    if town := _town_behind_venue(parts, match):
        beside = BESIDE_DATE if DATE_BEHIND.match(match.string, match.end()) else 0
        return _Found(town, beside or NEAR_A_PLACE, *match.span(), False)
    if parts:
        parts[0] = _landmark_in(parts[0])
    if not parts or not _is_town(parts, match):
        return None
    weight = weight_of(match, parts)
    place = ", ".join(_without_venue(parts, match))
    if match["side"] and name_key(place) in _REGIONS_ONLY:
        # `in southern Ruritania` says what is told; `in central Oldport` is Oldport.
        place = match["side"].removeprefix("the ") + place
    kind = (match["kind"] or "").removeprefix("the ")
    if kind[:1].isupper() and kind.endswith(" of ") and DISTRICT.match(place):
        # `in the Elm district of Oldport province`.
        place = kind + place
    lead = match["lead"].strip().casefold()
    is_whole = bool(REGION_KIND.search(match["kind"] or "")) or (match["side"] or "")[:4] == "the "
    is_at = len(parts) == 1 and lead in {"at", "on", "outside", "inside"}
    if match["within"] and lead == "à":
        # `à Oldport (Brindle)`: the department.
        place += match["within"]
    return _Found(place, weight, *match.span(), is_at, is_whole) if weight else None


def _town_behind_venue(parts: list[str], match: re.Match[str]) -> str | None:
    """`Oldport` in `at the Gull Hotel, Oldport, for a fair`: one word that is no person's."""
    if len(parts) != len(_TOWN_AND_STATE) or " " in parts[1] or name_key(parts[1]) in REGIONS:
        return None
    is_venue = _is_building(parts[0]) or parts[0].endswith((" Park", " Gardens", " Street"))
    is_known = name_key(parts[0].removeprefix("the ")) in LANDMARKS or SITE.match(parts[0])
    if not is_venue or is_known or is_first_name(parts[1]):
        return None
    is_dated = DATE_BEHIND.match(match.string, match.end()) is not None
    is_at = match["lead"].strip().casefold() in _AT_A_VENUE
    is_last = _ENDS_PHRASE.match(match.string, match.end()) is not None
    return parts[1] if is_dated or (is_at and is_last) else None


def _town_before(sentence: str, found: list[_Found], best: _Found) -> str | None:
    """`Oldport` in `in Oldport in the south of France`, when the best place is a whole region."""
    whole = AROUND.sub("", best.place.partition(",")[0]).removeprefix("the ")
    is_whole = best.is_whole or name_key(whole) in _REGIONS_ONLY or DISTRICT.match(whole)
    if not is_whole:
        return None
    before = WHOSE.sub("", sentence[: best.start]).rstrip(", ")
    joined = next((each.place for each in found if each.end == len(before)), None)
    if joined and (name_key(joined) in LANDMARKS or _is_site(joined)):
        # `at Oldport Airport in Ruritania`: where the site is.
        return None
    names = NAME_BEFORE.search(before, max(0, len(before) - SEARCHED))
    if joined or names is None:
        return joined
    words = names[0].split()
    ends = (" ".join(words[n:]) for n in range(len(words)))
    is_town = _GENERIC.isdisjoint(name_key(names[0]).split())
    if is_town and LEADS_TO_TOWN.search(before, max(0, names.start() - SEARCHED), names.start()):
        return names[0]
    if _ACRONYM.match(words[0]):
        # `USS Oldport` in a region is a ship.
        return None
    # `Ruritania's border with Oldport in southern Ruritania` is not in Oldport.
    is_other = before[: names.start()].endswith(_NOT_IN)
    return next((name for name in ends if name_key(name) in CITIES and not is_other), None)


_NOT_IN = (" with ", " from ", " to ", " between ", " against ")


def _landmark_in(part: str) -> str:
    """`the East Room of the White House` is in it, `Paris's Rue Cler` in Paris."""
    of = OF_CITY.match(part)
    if of and name_key(of["whole"]) in CITIES:
        return of["whole"]
    if of and name_key(of["whole"]) in _REGIONS_ONLY and not _is_building(of["part"]):
        # `Ruritania's Oldport`.
        return of["part"]
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


def _is_number_behind(match: re.Match[str]) -> bool:
    return _NUMBER.match(match.string, match.end()) is not None


def _is_natural(name: str) -> bool:
    """`Castle Bay`; `Lake Elm Hospital` and `Hospital Hill House` are none."""
    is_hill = name.endswith(" Hill")
    words = _NATURAL.sub("", name)
    return WATERS.match(name) is not None and (is_hill or not _is_building(words))


def _is_saints(name: str, match: re.Match[str]) -> bool:
    """`St. John's` is a town, `St. John's crypt` is not in one."""
    is_saint = name.startswith(("St. ", "St ", "Saint ")) and name.count(" ") == 1
    return is_saint and GOES_ON.match(match.string, match.end()) is not None


def _is_given(word: str, before: str) -> bool:
    """Whether a capitalised word before another is a person's first name, known or not.

    At the head of a sentence, and before `Israelis`, any word is capitalised.
    """
    is_inside = before.count(" ") > len(("Ada", "Sanders")) and not before.startswith(word)
    is_people = name_key(word) in PEOPLES or word in {"New", "North", "South", "West", "East"}
    return is_first_name(word) or (is_inside and not is_people)


def _is_county(name: str) -> bool:
    return name.endswith((" County", " Parish")) and name.count(" ") <= len(("Elm", "Lake"))


def _is_site(place: str) -> bool:
    is_town = place.startswith(("Fort ", "Camp "))
    return place.endswith(" island") or (SITE.match(place) is not None and not is_town)


def _is_building(name: str) -> bool:
    return not _GENERIC.isdisjoint(name_key(name).replace(".", "").split())


def _is_town(parts: list[str], match: re.Match[str]) -> bool:
    """Whether the first part can be a place: no body, event or building, no possessor."""
    if len(parts) > 1 and name_key(AROUND.sub("", parts[-1])) in AROUND_TOWNS:
        return True
    before = match.string[max(0, match.start() - SEARCHED) : match.start()]
    is_possessor = parts[-1].endswith(("'s", "’s", "s'", "s’")) and not _is_saints(parts[-1], match)
    is_person = name_key(parts[0].split()[0]).strip(".") in PERSONAL_TITLES
    people = PEOPLE_BEFORE.search(before)
    # `Syrians in Oldport` live there; `Ada Sanders in Oldport` is there.
    words = before.split()[-len("Ada Sanders".split()) :]
    is_name = bool(words[1:]) and words[0][:1].isupper() and _is_given(words[0], before)
    is_theirs = people and not is_name and name_key(" ".join(words)) not in CITIES
    if is_possessor or is_person or is_theirs:
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
    is_no_place = first.startswith("The ") or key in PEOPLES or _ACRONYM.match(first)
    return first == parts[0] and not _is_building(first) and not is_no_place


_NATURAL = re.compile(
    r"\b(?:Harbou?r|Hills?|Range|Sound|Crater|Channel|Reserve|Refuge|National|State|Provincial|"
    r"Wildlife|Nature|Game|Park|Forest|Sea|Ocean|Desert|Mountains?|Plain|Pass(?:age)?|Keys)\b"
)
_REGIONS_ONLY = REGIONS - CITIES
_WITH_ARTICLE = LANDMARKS | REGIONS
"""`the Netherlands`, `the White House`."""
_KNOWN_PLACES = _WITH_ARTICLE | CITIES
_NUMBER = re.compile(r"\s\d{1,3}(?!\d|\s[A-Z]|[-/.:]\d|st|nd|rd|th)")
"""`in Season 2`: what is numbered is no place."""
_ACRONYM = re.compile(r"[A-Z]{2,5}\Z")
_GENERIC = (ORGANISATION_WORDS | NO_PERSON_WORDS).difference(
    "new saint north south east west city green white red black town island islands port bay "
    "beach lake river valley mount fort camp islamic high great grand village springs park heights "
    "bank strip coast water".split()
)
"""Words of buildings, bodies and events; the others are words of towns' names as well."""


def _parts(place: str) -> list[str]:
    """The parts between commas, up to a word whose full stop ends the sentence."""
    parts: list[str] = []
    for part in re.split(r",\s+", place):
        words = part.split()
        is_name = words[1:] and is_first_name(words[0]) and words[-1][0].isupper()
        is_titled = words[1:] and name_key(words[0]).strip(".") in _WITHOUT_PEOPLES
        if parts and (is_name or is_titled) and name_key(part) not in REGIONS:
            # `in New York, Ada Quill in Oldport`, `in Oldport, Maine, Bishop Marsh`.
            break
        kept = next((n for n, word in enumerate(words, 1) if _is_full_stop(word)), len(words))
        # `in Oldport and Chancellor Ada Quill in Elm`: a person follows.
        kept = next((n for n in range(kept) if _leads_on(words[n], words[n + 1 :])), kept)
        parts.append(" ".join(words[:kept]).rstrip(","))
        if kept < len(words) or _is_full_stop(words[-1]):
            break
    last = parts[-1]
    if last.endswith(".") and _is_full_stop(last.split()[-1]):
        parts[-1] = last.rstrip(".")
    return [part for part in parts if part]


def _leads_on(word: str, following: list[str]) -> bool:
    """Whether a person follows: `and Ruritanian Chancellor Ada Quill`."""
    return word == "and" and any(name_key(w).strip(".") in _WITHOUT_PEOPLES for w in following)


_WITHOUT_PEOPLES = TITLES - PEOPLES


def _is_full_stop(word: str) -> bool:
    if not word.endswith(".") or name_key(word) in REGIONS:
        return False
    return len(word) > len("St.") or name_key(word[:-1]) in REGIONS


_EVENTS = frozenset(
    "festival championship championships games fair awards parade premiere summit marathon gathering "
    "convention rally carnival congress conference expo".split()
)
_VENUES = frozenset(
    "courthouse court stadium arena hall hotel school university college church cathedral mosque "
    "temple synagogue theatre theater cinema museum gallery library hospital prison jail "
    "club studio studios restaurant pub zoo racecourse racetrack speedway".split()
)
_SITE_BEFORE = re.compile(r" (?:camp|settlement|crossing|post|point)\Z")
_ENDS_PHRASE = re.compile(r",|\.?\s*\Z|\s\(")
_TOWN_AND_STATE = ("town", "state")
_AT_A_VENUE = frozenset(("at", "on", "outside", "inside", "near", "along", "into"))


def _without_venue(parts: list[str], match: re.Match[str]) -> list[str]:
    """`at Gull Stadium, Oldport, Nevada` -> the town and the state."""
    lead = match["lead"].strip().casefold()
    first = parts[0].removeprefix("the ")
    parts = [first, *parts[1:]]
    if first.endswith(" Island") or BASE.match(first):
        return parts
    if len(parts) > 1 and name_key(first).split()[-1] in _EVENTS:
        # `at the Gull Jazz Festival, Maine`: the event is no place.
        return parts[1:]
    is_venue = not _GENERIC.isdisjoint(name_key(first).split())
    city = AROUND.sub("", parts[1]) if len(parts) == len(_TOWN_AND_STATE) else ""
    if lead == "along" and city and not WATERS.match(first):
        # `along Gull Road, central Oldport`.
        return [city]
    is_in_region = (
        # `State College, Pennsylvania` is a town.
        lead != "in" and name_key(first).split()[-1] in _VENUES and name_key(city) in REGIONS
    )
    if _SITE_BEFORE.search(first):
        return parts
    if is_venue and name_key(first) not in LANDMARKS and (name_key(city) in CITIES or is_in_region):
        return [city]
    if len(parts) <= len(_TOWN_AND_STATE) or lead not in _AT_A_VENUE:
        return parts
    # `near Oldport, Brindle region, Maine` names the town.
    return parts if lead == "near" and not is_venue else parts[1:]
