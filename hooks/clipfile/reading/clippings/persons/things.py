"""Names of ships, schools, firms and places that are made of a person's: none of them acts."""

import re

from clipfile.reading.clippings.persons.name_words import NOBLE
from clipfile.reading.clippings.persons.names import Name, Token

_TERRAIN = frozenset(
    "arroyo basin bayou beach bluff bluffs butte caldera canyon cape cliff cliffs cove creek "
    "cutoff dale dam delta dunes fjord glacier glen gorge gulch hill hills hollow inlet lagoon "
    "lake marsh meadow meadows mesa moor narrows pass peak plateau pond range ranges rapids ravine "
    "reef ridge shoal shoals slough sound spring springs strait summit trail woods".split()
)
"""Last words of names of places that nobody has as a title; some are surnames, too."""
_WHERE = frozenset(
    "across along around at atop below beside beyond down from in inside into near nearby off on "
    "onto outside over past throughout to toward towards up via".split()
)
"""Where a place is named, and nobody."""
_GERMAN = (
    *"schiff fähre frachter kutter schlepper tanker dampfer schoner boot yacht straße".split(),
    *"strasse gasse platz allee schule gymnasium stadion klinik stiftung konzern firma".split(),
)
"""How such nouns end in German, where they have a capital, too: `der Kutter Ada Quill`."""
_IN_A_TOWN = frozenset("in inside outside near nearby around across throughout".split())
_NAMED = frozenset(
    "barge boat corvette cutter destroyer dredger ferry freighter frigate icebreaker lifeboat "
    "lugger ship schooner sloop steamer submarine tanker trawler tug tugboat vessel yacht "
    "bac caboteur cargo chalutier chaland goélette navire paquebot péniche thonier voilier "
    "barco barcaza buque carguero pesquero velero navio barcaça "
    "motonave nave peschereccio rimorchiatore traghetto veliero "
    "rue avenue quai impasse ruelle chaussée esplanade calle avenida paseo rua praça piazza viale "
    "vicolo "
    "collège lycée école maternelle stade gymnase hôpital clinique crèche "
    "colegio escuela estadio instituto escola estádio liceo scuola stadio "
    "société entreprise firme compagnie empresa compañía firma marca azienda "
    "ditta società brand company firm practice retailer supermarket "
    "startup start-up consultancy brewery winery".split()
)
"""Nouns right behind which stands what the thing is called, in small letters."""
_ROMANCE = frozenset(
    "lycée collège école stade hôpital navire chalutier cargo société entreprise colegio escuela "
    "estadio instituto empresa buque barco liceo scuola stadio azienda società nave escola "
    "estádio navio".split()
)
"""Nouns behind which adjectives stand."""
_SHORTEST_ADJECTIVE = 5
_OF_A_FIRM = re.compile(
    r",? whose (?:founders?|headquarters|shares?|shareholders|customers|subsidiar(?:y|ies)|stock|"
    r"products|factor(?:y|ies)|plants?|stores?|branches)\b"
)
"""`Quill Marsh, whose founder …`: what a firm has."""


def is_thing(name: Name, tokens: tuple[Token, ...], title: Token | None) -> bool:
    """Whether what stands around a name shows that it is a thing's or a place's.

    `the ferry Ada Quill`, `over Quill Pass`, `in Prince Edwin`, `Quill Marsh, whose founder …`.
    """
    at = name.tokens.index(tokens[0])
    is_whole = at == 0
    before = name.before[-1].key if name.before and name.gap == " " else ""
    if not is_whole and name.tokens[at - 1].key.endswith(_GERMAN):
        return True
    if title is not None:
        return len(tokens) == 1 and title.key in NOBLE and before in _IN_A_TOWN
    return bool(
        (len(tokens) > 1 and tokens[-1].key in _TERRAIN and before in _WHERE | {"the"})
        or (is_whole and _is_called_after(name))
        or _OF_A_FIRM.match(name.after)
    )


def _is_called_after(name: Name) -> bool:
    """`the ferry Ada Quill`, and with an adjective behind it `le lycée maritime Ada Quill`."""
    if not name.before or name.gap != " ":
        return False
    near = name.before[-1]
    if near.is_capital or near.key in _NAMED:
        return near.key in _NAMED and not near.is_capital
    if len(near.key) < _SHORTEST_ADJECTIVE or len(name.before) == 1:
        return False
    noun = name.before[-2]
    return noun.key in _ROMANCE and name.lead.endswith(f"{noun.text} {near.text} ")
