"""What stands at a place and is none: halls, schools and fairs, beside the towns they are in."""

import re

from clipfile.reading.captions.credits.credit_words import ORGANISATION_WORDS
from clipfile.reading.captions.persons.titles import NO_PERSON_WORDS
from clipfile.reading.captions.places.known_places import CITIES, LANDMARKS, REGIONS
from clipfile.reading.captions.places.place_phrases import AROUND, BASE, DATE_BEHIND, SITE, WATERS
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key

_GENERIC = (ORGANISATION_WORDS | NO_PERSON_WORDS).difference(
    "new saint north south east west city green white red black town island islands port bay "
    "beach lake river valley mount fort camp islamic high great grand village springs park heights "
    "bank strip coast water big spring mountain castle".split()
)
"""Words of buildings, bodies and events; the others are words of towns' names as well."""
_EVENTS = frozenset(
    "festival championship championships games fair awards parade premiere summit marathon "
    "gathering show convention rally carnival congress conference expo".split()
)
_VENUES = frozenset(
    "courthouse court stadium arena hall hotel school university college church cathedral mosque "
    "temple synagogue theatre theater cinema museum gallery library hospital prison jail "
    "club studio studios restaurant pub zoo racecourse racetrack speedway".split()
)
_STREET = re.compile(
    r"(?:the )?(?:Piazza|Piazzale|Plaza|Place|Rue|Calle|Via|Avenida|Avenue|Boulevard|Rua|Praça|"
    r"Paseo|Parc|Parque|Jardin|Jardín|Estadio|Estádio|Stade|Stadio|Teatro|Théâtre|Palazzo|Palais|"
    r"Palacio|Palácio|Château|Schloss|Basilica|Musée|Museo|Museu|Gare|Mercado) |"
    r".+(?: Gardens| Street| Road| Lane| [Bb]each|[Ss]tra(?:ss|ß)e|platz|halle)\Z"
)
"""Streets, squares and halls in the languages that captions name them in."""
_SITE_BEFORE = re.compile(r" (?:camp|settlement|crossing|post|point)\Z")
_ENDS_PHRASE = re.compile(r",|\.?\s*\Z|\s\(")
_TOWN_AND_STATE = ("town", "state")
_AT_A_VENUE = frozenset(("at", "on", "outside", "inside", "near", "along", "into"))


def is_building(name: str) -> bool:
    """Whether a name has a word of a building, a body or an event: `Gull Hotel`."""
    return not _GENERIC.isdisjoint(name_key(name).replace(".", "").split())


def _is_event(name: str) -> bool:
    return name_key(name).split()[-1] in _EVENTS


def town_behind_venue(parts: list[str], match: re.Match[str]) -> str | None:
    """`Oldport` in `at the Gull Hotel, Oldport, for a fair`: one word that is no person's."""
    if len(parts) != len(_TOWN_AND_STATE) or " " in parts[1] or name_key(parts[1]) in REGIONS:
        return None
    is_venue = is_building(parts[0]) or _STREET.match(parts[0]) or _is_event(parts[0])
    is_venue = is_venue or parts[0].endswith(" Park")
    is_known = name_key(parts[0].removeprefix("the ")) in LANDMARKS or SITE.match(parts[0])
    if not is_venue or is_known or is_first_name(parts[1]):
        return None
    is_dated = DATE_BEHIND.match(match.string, match.end()) is not None
    is_at = match["lead"].strip().casefold() in _AT_A_VENUE | {"visit to"}
    is_last = _ENDS_PHRASE.match(match.string, match.end()) is not None
    return parts[1] if is_dated or (is_at and is_last) else None


def without_venue(parts: list[str], match: re.Match[str]) -> list[str]:
    """`at Gull Stadium, Oldport, Nevada` -> the town and the state."""
    lead = match["lead"].strip().casefold()
    first = parts[0].removeprefix("the ")
    parts = [first, *parts[1:]]
    if first.endswith(" Island") or BASE.match(first):
        return parts
    if len(parts) > 1 and _is_event(first):
        # `at the Gull Jazz Festival, Maine`: the event is no place.
        return parts[1:]
    is_venue = is_building(first) or _STREET.match(first) is not None
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
    if SITE.match(parts[1]) and name_key(parts[2]) in REGIONS:
        # `on Ramp Two, Elm Air Base, Ruritania`.
        return parts[1:]
    if not is_venue and (match["kind"] or WATERS.match(first)):
        # `at the port of Elm, Gull Island, Ruritania`.
        return parts
    # `near Oldport, Brindle region, Maine` names the town.
    if lead in {"near", "outside"} and not is_venue:
        return parts
    # `on Ruritania, near Oldport, Brindle region, Maine`.
    return [re.sub(r"\A(?:near|outside) ", "", parts[1]), *parts[2:]]
