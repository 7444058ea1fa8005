"""How surely a phrase states where a picture was taken."""

import re

from clipfile.reading.captions.places.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.captions.places.place_phrases import (
    AROUND,
    DATE_BEFORE,
    DATE_BEHIND,
    ENDS_LIKE_DATE,
    FAR,
    FROM_HERE,
    GOES_ON,
    LIKE_IN,
    PART_OF_TOWN,
    SITE,
    VIEW,
    WATERS,
)
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key

BESIDE_DATE = 50
_KNOWN_REGION = 20
KNOWN_CITY = 10
_LIST_OF_PARTS = 5
_LANDMARK = 4
_IN_A_PLACE = 2
NEAR_A_PLACE = 1
SEARCHED = 60
"""Characters before and behind a place in which a date is looked for."""
_TOURING = frozenset("visits visiting tours touring".split())
_CROSSING = frozenset(
    "cross crosses crossing patrol patrols patrolling reach reaches reaching approach approaches "
    "approaching pass passes passing overlook overlooks overlooking".split()
)
_PASSING = _CROSSING | {
    *("toward", "towards"),
    *("off", "through", "across", "over", "along", "into", "out of"),
    *("below", "above", "beneath", "beyond", "around"),
}
"""Words before a place that is named with its state, or that nature has made."""
_BY_NATURE = _PASSING.difference(("below", "above", "beneath", "beyond")) | {
    *("on", "leaves", "leaving", "enters", "entering", "visits", "visiting"),
}
"""Those of the latter: `on Elm Hill`."""
_SURNAMES = frozenset(
    ("Hill", "Hills", "Marsh", "Heath", "Woods", "Moor", "Downs", "Beach", "Lake")
)
"""Words of nature that persons are called as well."""
_TOPIC = re.compile(
    r"\b(?:[Mm]eeting|[Ss]ession|[Tt]alks|[Dd]ebate|[Hh]earing|briefing|summit|report|protest|"
    r"film) (?:on|about|over) [^,.]{3,50}\Z"
)
"""`talks on piracy in the Elm Gulf` may be held anywhere."""
_SITUATION = re.compile(
    r"\b(?:on|about|over|to) (?:the |an? )?(?:[a-z]+ ){0,2}(?:situation|conflict|crisis|war|"
    r"fighting|violence|unrest|developments|events|coup|famine|genocide)\s\Z"
)
"""`a briefing on the situation in Ruritania`."""
_AT_SEA = re.compile(
    r"\b(?:ships?|vessels?|boats?|tankers?|ferry|ferries|freighters?|trawlers?|yachts?|dinghy|rigs?|"
    r"platforms?|aground|anchor(?:ed)?|moored|s[aiu]nks?|capsized|wreck|divers?|whales?|waters)\b"
)
"""Before `off`: `a vessel off Elm`; what somebody shows off is none."""
_FROM = re.compile(r"\bfrom [A-Z][\w'’ -]{2,30}\s\Z")
"""A race's start: `the stage from Elm to Oldport, Maine, on May 5`."""
_SEEN = re.compile(r"\b(?:seen|viewed|pictured|photographed|visible|watched)\s\Z")
_IS_ISLAND = re.compile(
    r",? (?:off (?:the|[A-Z])|(?:an?|the) (?:[a-z]+ ){0,3}(?:island|isle|islet)\b|"
    r"one of the [\w ]{1,20}[Ii]slands\b)"
)
"""Behind the name of an island: `on Elm, off the Gullshire coast`."""
_BESIDE = frozenset(("above", "below", "outside", "overlooking", "beneath", "beyond"))
_LANDSCAPE = re.compile(
    r"\b(?:hills?|hillsides?|hilltops?|bluffs?|ridges?|cliffs?|slopes?|mountains?|mountainsides?|"
    r"valleys?|fields?|farms?|vineyards?|meadows?|pastures?|orchards?|roads?|highways?|beach(?:es)?|"
    r"shores?|lakes?|rivers?|forests?|woods|villages?|camps?|dams?|bridges?|quarry|quarries|mines?|"
    r"terraces?|trails?|glaciers?|plains?|marsh(?:es)?|desert|dunes|front ?lines?|positions?|"
    r"cooperative|plantations?|ranch|ranches|estates?|wetlands?|airfield|checkpoints?|border)\s\Z"
)
"""Land that a town lies beside: `on a bluff above Elm`."""
_ENDS = re.compile(r"\s*(?:[.,;(]|\Z)|\s(?:on|in|at|as|for|during|before|after|where|when)\s")
_IN_A_YEAR = re.compile(r"\s+in\s")
_ISLAND = re.compile(r"\bisland\s(?:of\s)?\Z")
_LONGEST_END = len("September., ")
AROUND_TOWNS = REGIONS | CITIES


def weight_of(match: re.Match[str], parts: list[str]) -> int:
    """How surely the phrase states where the picture was taken; 0: not at all."""
    lead = "in" if _is_named_as_place(match, parts) else _lead(match)
    first = name_key(parts[0].removeprefix("the "))
    has_region = len(parts) > 1 and name_key(AROUND.sub("", parts[-1])) in AROUND_TOWNS
    is_known = first in CITIES or (len(parts) == 1 and first in REGIONS)
    beside = _beside_date(match, parts, lead)
    if lead == "at" and match["place"].startswith(f"{parts[0]} airport"):
        return max(beside, NEAR_A_PLACE)
    if lead != "in" and not has_region:
        if lead == "," and match["kind"]:
            # `in Elm, a suburb of Oldport`: the town before is meant.
            return 0
        single = _weight_of_single(lead, first, beside, is_known=is_known)
        return single or _weight_of_name(match, parts[0], lead, beside)
    known = KNOWN_CITY * (is_known or bool(match["kind"])) + _LANDMARK * (first in LANDMARKS)
    return _weight_of_list(match, parts, lead, beside, known, has_region=has_region)


def _weight_of_name(match: re.Match[str], name: str, lead: str, beside: int) -> int:
    """How surely a name without a state is the place by its form."""
    if lead == "at" and SITE.match(name):
        return max(beside, NEAR_A_PLACE)
    if lead == "off" and _AT_SEA.search(_before(match)):
        return max(beside, NEAR_A_PLACE)
    if lead == "on" and _IS_ISLAND.match(match.string, match.start("place") + len(name)):
        return KNOWN_CITY
    if (
        lead in _BESIDE
        and _LANDSCAPE.search(_before(match))
        and _ENDS.match(match.string, match.end())
    ):
        return NEAR_A_PLACE
    is_natural = _is_by_nature(lead, beside) and is_natural_name(name.removeprefix("the "))
    # `At Oldport, a queue forms.`
    is_fronted = match["lead"].startswith("At ") and match.start() == 0
    if lead == "at" and "," in match["place"] and GOES_ON.match(match.string, match.end()):
        # `at Oldport, Gullshire.`
        return max(beside, NEAR_A_PLACE)
    if lead == "from" and _SEEN.search(_before(match)):
        return max(beside, NEAR_A_PLACE)
    is_town = match["side"] or is_natural_name(name) or (beside and " " not in name)
    if lead == "of" and is_town and VIEW.search(_before(match)):
        # `a view of downtown Oldport`, `a view of Oldport on May 5`.
        return max(beside, NEAR_A_PLACE)
    is_marked = beside > 0 or is_fronted
    return NEAR_A_PLACE * bool(is_natural or (is_marked and _is_alone(match, lead)))


def _weight_of_list(
    match: re.Match[str], parts: list[str], lead: str, beside: int, known: int, *, has_region: bool
) -> int:
    """How surely a place behind `in`, or one with its state, is the picture's."""
    if lead in _PASSING:
        return max(beside, NEAR_A_PLACE)
    if lead in _TOURING or _is_seen_there(match, lead, has_region=has_region):
        return beside + _KNOWN_REGION
    if lead in {"of", "from"} and FAR.search(_before(match)):
        return 0
    if lead == "to" and not _FROM.search(_before(match)):
        return 0
    if lead in {"of", ",", "from", "to"}:
        # `a bridge of Oldport, Maine`: only the date beside it makes it the picture's place.
        return BESIDE_DATE if beside and has_region else 0
    if not beside and WATERS.match(parts[0].removeprefix("the ")) and _TOPIC.search(_before(match)):
        return 0
    if not beside and _SITUATION.search(_before(match)):
        return 0
    parted = _LIST_OF_PARTS * (len(parts) > 1)
    return beside + _KNOWN_REGION * has_region + known + parted + _IN_A_PLACE


def _is_named_as_place(match: re.Match[str], parts: list[str]) -> bool:
    """`on the isle of Elm`, `on Elm island`, `through the village of Elm`: as good as `in`."""
    is_kind = _ISLAND.search(match["kind"] or "") is not None
    is_island = match["lead"].strip() == "on" and (is_kind or parts[0].endswith(" island"))
    is_through = match["lead"].strip() in {"through", "around"} and match["kind"] is not None
    return is_island or is_through


def _is_seen_there(match: re.Match[str], lead: str, *, has_region: bool) -> bool:
    """`an aerial view of Oldport, Maine`, `lifts off from Oldport, Maine`."""
    signs = {"of": VIEW, "from": FROM_HERE, "off": FROM_HERE}
    before = _before(match)
    is_far = lead != "off" and FAR.search(before)
    return has_region and lead in signs and not is_far and bool(signs[lead].search(before))


def _before(match: re.Match[str]) -> str:
    return match.string[max(0, match.start() - SEARCHED) : match.start()]


def _lead(match: re.Match[str]) -> str:
    """The word before the place; `of` in `the outskirts of Oldport` is as good as `in`."""
    lead = match["lead"].strip().casefold()
    if lead in LIKE_IN or (
        lead == "of"
        and PART_OF_TOWN.search(match.string, max(0, match.start() - SEARCHED), match.start())
    ):
        return "in"
    return lead


def _beside_date(match: re.Match[str], parts: list[str], lead: str) -> int:
    """More when the date stands before the place: `Tuesday, May 5, 2020, in Oldport, S.C.`."""
    text = match.string
    end = match.start("place") + match["place"].rfind(parts[-1]) + len(parts[-1])
    is_in = NEAR_A_PLACE * (lead == "in")
    before = text[max(0, match.start() - SEARCHED) : match.start()]
    if ENDS_LIKE_DATE.search(before[-_LONGEST_END:]) and DATE_BEFORE.search(before):
        return BESIDE_DATE + _IN_A_PLACE + is_in
    return BESIDE_DATE + is_in if DATE_BEHIND.match(text[end : end + SEARCHED]) else 0


def _weight_of_single(lead: str, first: str, beside: int, *, is_known: bool) -> int:
    """`outside the White House`, `near Oldport`, `on Gaza City, Friday`: one name without `in`."""
    if first in LANDMARKS and lead not in {",", "from", "off", "over"}:
        # `at the Capitol in Oldport` is in the town.
        return NEAR_A_PLACE
    if lead == "," and first in CITIES:
        # `leaves 11 Gull Street, London, ahead of the speech`.
        return max(beside, NEAR_A_PLACE)
    if is_known and lead == "off":
        return max(beside, NEAR_A_PLACE)
    if is_known and lead in _TOURING:
        return max(beside, _IN_A_PLACE)
    if lead == "on" and first.endswith(" island"):
        return NEAR_A_PLACE
    if is_known and lead in {"through", "across", "over"}:
        return _LANDMARK
    if is_known and lead == "on" and beside:
        return BESIDE_DATE - KNOWN_CITY
    if lead == "near" or (is_known and lead == "outside"):
        return max(beside, NEAR_A_PLACE)
    return beside if lead in {"at", "outside"} and beside > BESIDE_DATE else 0


def is_natural_name(name: str) -> bool:
    """Whether a name is one of a lake, a cape or a hill: `Beacon Hill`; `Ada Hill` is a person."""
    words = name.split()
    is_person = words[-1] in _SURNAMES and len(words) > 1 and is_first_name(words[0])
    return not is_person and WATERS.match(name) is not None


def _is_by_nature(lead: str, beside: int) -> bool:
    return lead in _BY_NATURE or (lead == "at" and beside > 0)


def _is_alone(match: re.Match[str], lead: str) -> bool:
    """`at Oldport, May 5`, `the fair, Oldport, May 5`, `off Oldport May 5`: a word alone."""
    if _IN_A_YEAR.match(match.string, match.end()):
        # `at Oldport in 2019` is a festival as often.
        return False
    if lead == ",":
        # `Ada Quill, Marsh, May 5`: behind a name stands a person.
        last = match.string[: match.start()].rpartition(" ")[2]
        is_name = is_first_name(match["place"])
        return last[:1].islower() and " " not in match["place"] and not is_name
    return lead in (_PASSING - _CROSSING) | {"at", "outside"} and " " not in match["place"]
