"""The place that a caption's words state for the picture."""

from itertools import pairwise

from clipfile.reading.captions.places.known_places import CITIES, LANDMARKS
from clipfile.reading.captions.places.place_parts import REGIONS_ONLY, FoundPlace, found_place
from clipfile.reading.captions.places.place_phrases import (
    AROUND,
    AT_THE_VATICAN,
    DISTRICT,
    LEADS_TO_TOWN,
    NAME_BEFORE,
    OUTSKIRTS,
    PHRASE,
    SIDE_OF,
    SITE,
    SKY,
    WHOSE,
)
from clipfile.reading.captions.places.place_weights import BESIDE_DATE, KNOWN_CITY, SEARCHED
from clipfile.reading.captions.places.towns import ACRONYM
from clipfile.reading.captions.places.venues import is_building
from clipfile.reading.captions.sentences import COMBINATION, first_sentence, sentence_starts
from clipfile.reading.written_dates import dates_in
from clipfile.slugs import name_key

_NOT_IN = (" with ", " from ", " to ", " between ", " against ")


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
        found = [
            place for place in map(found_place, PHRASE.finditer(sentence)) if place is not None
        ]
        best = _best(sentence, found)
        if best and (start == 0 or best.weight >= BESIDE_DATE):
            return _town_before(sentence, found, best) or best.place
        if dates_in(sentence):
            return None
    return None


def _best(sentence: str, found: list[FoundPlace]) -> FoundPlace | None:
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
    if (town := next(behind, None)) and name_key(town.place) not in REGIONS_ONLY:
        # `at Gull Park in Oldport`.
        return town
    if COMBINATION.match(sentence):
        return next(place for place in found if place.weight >= min(best.weight, KNOWN_CITY))
    near = OUTSKIRTS.search(sentence, max(0, best.start - SEARCHED), best.start)
    towns = [place for place in found if near and place.end == near.start()]
    return towns[0] if towns else best


def _is_long(name: str) -> bool:
    """Whether a water runs through more than one place."""
    return name.endswith((" River", " Canal", " Creek")) or name.startswith("River ")


def _town_before(sentence: str, found: list[FoundPlace], best: FoundPlace) -> str | None:
    """`Oldport` in `in Oldport in the south of France`, when the best place is a whole region."""
    whole = AROUND.sub("", best.place.partition(",")[0]).removeprefix("the ")
    is_whole = best.is_whole or name_key(whole) in REGIONS_ONLY or DISTRICT.match(whole)
    if not is_whole:
        return None
    before = WHOSE.sub("", sentence[: best.start]).rstrip(", ")
    beside = next((each for each in found if each.end == len(before)), None)
    joined = beside.place if beside else None
    if beside and beside.is_whole:
        # `in Oldport on the island of Elm in Ruritania`.
        return _town_before(sentence, found, beside) or joined
    if joined and (name_key(joined) in LANDMARKS or _is_site(joined) or _is_long(joined)):
        # `at Oldport Airport in Ruritania`, `along the Gull River in Elm district`.
        return None
    if (side := SIDE_OF.search(before)) and (
        town := next((each for each in found if each.end == side.start()), None)
    ):
        # `in the village of Elm, south of Oldport in Ruritania`.
        return town.place
    names = NAME_BEFORE.search(before, max(0, len(before) - SEARCHED))
    if joined or names is None:
        return joined
    words = names[0].split()
    ends = (" ".join(words[n:]) for n in range(len(words)))
    is_town = not is_building(names[0])
    if is_town and LEADS_TO_TOWN.search(before, max(0, names.start() - SEARCHED), names.start()):
        return names[0]
    if ACRONYM.match(words[0]):
        # `USS Oldport` in a region is a ship.
        return None
    # `Ruritania's border with Oldport in southern Ruritania` is not in Oldport.
    is_other = before[: names.start()].endswith(_NOT_IN)
    return next((name for name in ends if name_key(name) in CITIES and not is_other), None)


def _is_site(place: str) -> bool:
    is_town = place.startswith(("Fort ", "Camp "))
    return place.endswith(" island") or (SITE.match(place) is not None and not is_town)
