"""A run of capitalised words -> the person's name in it, when it can be one."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clipfile.reading.captions.places.known_places import REGIONS
from clipfile.reading.clippings.persons.name_words import (
    MONTHS,
    NOBLE,
    NOT_PERSONS,
    OF,
    OFFICES_BEHIND,
    OPENERS,
    ORGANISATION_WORDS,
    PARTIES,
    PLACE_BEGINNINGS,
    SUFFIXES,
    SURNAMES_TOO,
    TITLE_PARTS,
    WEEKDAYS,
)
from clipfile.reading.clippings.persons.names import Name, Token
from clipfile.reading.clippings.persons.things import is_thing
from clipfile.reading.clippings.persons.titles_before import (
    TITLES,
    is_agent,
    office_of_state,
    without_german_noun,
    without_office,
)
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import HONORIFICS, PEOPLES
from clipfile.reading.teams import TEAMS
from clipfile.slugs import fold_latin, name_key

_MOST_WORDS = 5
_LONGEST_RUN = 12
"""Words. More with a capital in a row are a headline, not a person with titles."""
_INITIALS = 2
_TWEETED = re.compile(r" \(@\w+\) [A-Z][a-z]+ \d\d?, \d{4}")
"""`— Ada Quill (@quill) June 3, 2031`, behind a post that a page shows."""
_PRESS = frozenset("news times post tribune herald journal gazette press courier".split())
"""Second halves of newspapers' names: `Express-News`."""
_COUNTRIES = frozenset({"us", "uk", "eu", "un", "uae", "tv", "ap", "ny", "dc", "la", "gop"})
_HONOURS = frozenset("KC QC SC MP MEP MSP MLA OBE CBE MBE MD PhD TD".split())
"""What stands behind a name and is no part of it: `Ada Quill KC`."""
_OF_TOWNS = frozenset(
    "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat alcalde alcaldesa "
    "maire sindaco sindaca prefeito prefeita burgemeester".split()
)
"""Offices behind which a small word leads to a town: `Bürgermeister von Oldport`."""
_WHERE = frozenset("at in near on to from off through".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Core:
    """A name that may be a person's, without what stands before it."""

    tokens: tuple[Token, ...]
    title: Token | None
    """The last title or role, with a capital, that was taken off."""

    @property
    def is_titled(self) -> bool:
        """Whether one word behind its title is enough for a person."""
        return self.title is not None and self.title.key in HONORIFICS


def person_key(name: str) -> str:
    """The form under which two spellings of a person's name are one."""
    return fold_latin(name_key(name)).replace("’", "'").replace(".", "")


def core_of(name: Name, known: Mapping[str, str]) -> Core | None:
    """The person's name in `name`; None when it is no person's, or nobody's that is `known`."""
    if len(name.tokens) > _LONGEST_RUN:
        return None
    tokens = _without_edges(name)
    tokens, title = without_office(name, tokens)
    tokens = without_german_noun(tokens, name)
    first = tokens[0]
    while len(tokens) > _INITIALS and is_first_name(first.key) and _is_office(tokens[-1]):
        tokens = tokens[:-1]
    tokens = _without_party(_without_attributes(tokens, name))
    if first.key in TITLE_PARTS and first not in tokens:
        title = title or office_of_state(name)
    core = Core(tokens=tuple(tokens), title=title)
    record = _recorded(tokens, known)
    if record is not None:
        return Core(tokens=tuple(tokens[record:]), title=title)
    if _is_something_else(name, core) or _is_worded_otherwise(core):
        return None
    return core


def _without_edges(name: Name) -> list[Token]:
    """Without words that only begin a sentence, and without a day behind a place."""
    tokens = list(name.tokens)
    while name.begins_sentence and len(tokens) > 1 and tokens[0].key in OPENERS:
        del tokens[0]
        while len(tokens) > 1 and tokens[0].key in OF:
            del tokens[0]
    if len(tokens) > 1 and len(tokens[0].key) == 1 and _is_placed(name):
        # `on X. Cuban said`: the letter ends a sentence.
        del tokens[0]
    while len(tokens) > _INITIALS and tokens[-1].text in _HONOURS:
        del tokens[-1]
    while len(tokens) > 1 and _is_day(tokens[-1], name.after):
        del tokens[-1]
    return tokens


def _is_placed(name: Name) -> bool:
    return bool(name.before) and name.before[-1].key in _WHERE


def _is_day(token: Token, after: str) -> bool:
    """Whether it is the month or the weekday behind a place: `Honduras September 12`."""
    return token.key in WEEKDAYS or (
        token.key in MONTHS and after[:1] == " " and after[1:2].isdigit()
    )


def _is_office(token: Token) -> bool:
    return token.key in OFFICES_BEHIND


def _without_attributes(tokens: list[Token], name: Name) -> list[Token]:
    """Peoples, parties, firms and departments that stand before a full name go."""
    while len(tokens) > 1 and not is_first_name(tokens[0].key) and _is_attribute(tokens):
        tokens = tokens[1:]
    at = next((n for n, token in enumerate(tokens) if is_first_name(token.key)), 0)
    is_of = bool(name.before) and name.before[-1].key in OF | {"for"}
    is_trade = at > 0 and is_agent(tokens[at - 1].key)
    has_organisation = any(token.key in ORGANISATION_WORDS for token in tokens[:at])
    if at and len(tokens) - at > 1 and (is_of or is_trade or has_organisation):
        return tokens[at:]
    return tokens


def _without_party(tokens: list[Token]) -> list[Token]:
    """`Ada Quill von der Opposition`: a surname stands before what she belongs to."""
    at = next((n for n, token in enumerate(tokens) if token.key == "von"), 0)
    is_behind_name = at >= len(("Ada", "Quill")) and not is_first_name(tokens[at - 1].key)
    return tokens[:at] if is_behind_name else tokens


def _is_attribute(tokens: Sequence[Token]) -> bool:
    key = tokens[0].key.replace(".", "")
    if key in _COUNTRIES or key in PEOPLES:
        return True
    is_long = len(tokens) > _INITIALS
    return is_long and (key in TITLE_PARTS or (tokens[0].is_acronym and len(key) > _INITIALS))


def _recorded(tokens: Sequence[Token], known: Mapping[str, str]) -> int | None:
    """Where in `tokens` a name begins that a record has, up to their end."""
    for at in range(len(tokens)):
        if person_key(" ".join(token.text for token in tokens[at:])) in known:
            return at
    return None


def _is_something_else(name: Name, core: Core) -> bool:
    """Whether what stands around a name shows that it is a work, a ship or a firm."""
    at = name.tokens.index(core.tokens[0])
    before = name.tokens[at - 1] if at else name.before[-1] if name.before else None
    is_behind_the = before is not None and before.key == "the" and (at > 0 or name.gap == " ")
    is_ship = core.title is not None and core.title.key in NOBLE and _is_behind_the(name)
    is_of_town = (
        len(core.tokens) > 1
        and not core.tokens[0].is_capital
        and before is not None
        and before.key in _OF_TOWNS
    )
    is_county = len(core.tokens) == 1 and name.after[:1] == " " and name.after[1:2].isupper()
    is_street = (
        len(core.tokens) > _INITIALS and core.tokens[-1].key in SURNAMES_TOO and _is_placed(name)
    )
    return (
        name.is_quoted
        or bool(_TWEETED.match(name.after))
        or is_thing(name, core.tokens, core.title)
        or is_county
        or is_street
        or is_of_town
        or is_ship
        or (is_behind_the and core.title is None)
    )


def _is_behind_the(name: Name) -> bool:
    return bool(name.before) and name.before[-1].key == "the" and name.gap == " "


def _is_worded_otherwise(core: Core) -> bool:
    """Whether a name's own words show that it is no person's."""
    tokens = core.tokens
    keys = [token.key for token in tokens]
    is_first = is_first_name(tokens[0].key)
    is_sure = is_first or core.title is not None
    is_letter = len(tokens) > 1 and tokens[0].text.endswith(".")
    is_shouted = len(tokens) > 1 and is_first and all(token.is_acronym for token in tokens)
    has_acronym = any(_is_acronym(token, is_inside=token is not tokens[-1]) for token in tokens)
    return (
        len(tokens) > _MOST_WORDS
        or any(_is_of_organisation(key) for key in keys[is_first and len(keys) > 1 :])
        or (len(keys) == _INITIALS and keys[-1] in PARTIES)
        or keys[0] in TITLE_PARTS
        or (keys[0] in OPENERS and not is_first and not is_letter)
        or (keys[-1] in SURNAMES_TOO and not is_sure)
        or (len(tokens) > 1 and keys[-1] in TEAMS and not is_first)
        or (len(tokens) > 1 and keys[-1] in OFFICES_BEHIND and not is_first)
        or (len(tokens) > 1 and keys[0] in PLACE_BEGINNINGS and not is_sure)
        or (len(tokens) == 1 and _is_no_name(keys[0], is_sure=is_sure))
        or "-".join(keys[:2]) in NOT_PERSONS
        or (has_acronym and not is_shouted)
    )


def _is_of_organisation(key: str) -> bool:
    """`library`, `express-news`, and a number."""
    last = key.rpartition("-")[2]
    return any(map(str.isdigit, key)) or key in ORGANISATION_WORDS or last in _PRESS


def _is_no_name(key: str, *, is_sure: bool) -> bool:
    """Whether one word is a day, an office, a country or the beginning of a sentence."""
    return (
        (key in REGIONS and not is_sure)
        or "-" in key
        or key.startswith(("i'", "i’"))
        or key in MONTHS
        or key in WEEKDAYS
        or key in OPENERS
        or key in TITLES
    )


def _is_acronym(token: Token, *, is_inside: bool) -> bool:
    """Whether it is an organisation's, not initials inside a name or a suffix behind it."""
    letters = token.key.replace(".", "")
    is_initials = is_inside and len(letters) <= _INITIALS
    return token.is_acronym and letters not in SUFFIXES and not is_initials
