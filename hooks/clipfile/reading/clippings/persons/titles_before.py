"""Titles and offices that stand before a name and are written like a part of it."""

import re
from collections.abc import Sequence

from clipfile.reading.clippings.persons.name_words import (
    NOT_AGENTS,
    ORGANISATION_WORDS,
    SUFFIXES,
    TITLE_PARTS,
)
from clipfile.reading.clippings.persons.names import Name, Token
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import HONORIFICS, ROLES

_GERMAN_SAID = re.compile(
    r"\b(?:Angaben?|Ansicht|Auskunft|Aussagen?|Auffassung|Einschätzung|Meinung|Überzeugung|Worten|"
    r"Darstellung|Schätzung(?:en)?) (?:von|des|der) (?:\S+ )?\Z|\b[Ll]aut (?:\S+ )?\Z"
)
TITLES = HONORIFICS | ROLES
"""What stands before a name, as far as lists hold it."""
_AGENT_ENDINGS = tuple(
    "er or ist man woman ian eer ess ista ario aria iere tore trice ero eur euse ien ienne iste "
    "erin istin τής".split()
)
_SHORTEST_AGENT = 5
_NAME = 2
"""Words. What is longer can begin with something else."""
_GERMAN_FEMININE = tuple(
    "lerin nerin terin gerin kerin ferin herin derin serin berin merin zerin arin istin login "
    "entin antin ärztin anwältin orin".split()
)
_GERMAN_OFFICES = (
    *"er in ling ist or ent ant oge eur iker wirt meister mann frau chef rat vorsitzende".split(),
    *"vorsitzenden beauftragte beauftragten abgeordnete abgeordneten verantwortliche".split(),
)
_GERMAN_ARTICLES = frozenset(
    "der die dem den des ein eine einem einen einer sein seine seinem ihr ihre ihrem unser "
    "damalige damaliger ehemalige ehemaliger ehemaligen frühere früherer früheren junge junger "
    "jungen alte alter alten".split()
)
_SHORTEST_GERMAN_OFFICE = 6


def is_agent(word: str) -> bool:
    """Whether a word ends like the name of somebody who does something: `lighthouse keeper`."""
    return len(word) >= _SHORTEST_AGENT and word.endswith(_AGENT_ENDINGS) and word not in NOT_AGENTS


def _without_title(tokens: list[Token]) -> tuple[list[Token], Token | None]:
    """The words behind the last title, and the title."""
    for at in range(len(tokens) - 2, -1, -1):
        key = tokens[at].key
        rest = tokens[at + 1 :]
        is_behind_letter = at > 0 and len(tokens[at - 1].key) == 1
        is_letter = len(key) == 1 and (len(rest) > 1 or is_behind_letter)
        is_middle_name = at > 0 and is_first_name(tokens[0].key) and key not in HONORIFICS
        is_suffix = rest[0].key in SUFFIXES
        # `Sr` is a sister before a name, and a suffix behind it.
        is_title = _is_title(tokens[at]) or (at == 0 and key == "sr")
        if not is_title or is_letter or is_middle_name or is_suffix:
            continue
        while len(rest) > 1 and (rest[0].key in TITLE_PARTS or _is_title(rest[0])):
            rest = rest[1:]
        return rest, tokens[at]
    return tokens, None


def _has_german_office(name: Name, tokens: Sequence[Token]) -> bool:
    """`die Seilerin Ada Quill`, `EU-Kommissarin Ada Quill`: German nouns have a capital, too."""
    key = tokens[0].key
    if len(tokens) == 1 or len(key) < _SHORTEST_GERMAN_OFFICE or is_first_name(key):
        return False
    acronym, _, last = tokens[0].text.partition("-")
    if acronym.isupper() and last.casefold().endswith(_GERMAN_OFFICES):
        return True
    before = name.tokens[0].key if tokens[0] != name.tokens[0] else ""
    before = name.before[-1].key if name.before and not before else before
    is_behind_article = before in _GERMAN_ARTICLES and key.endswith(_GERMAN_OFFICES)
    return key.endswith(_GERMAN_FEMININE) or (is_behind_article and key not in ORGANISATION_WORDS)


def _is_title(token: Token) -> bool:
    """`Minister`, and `Vice-Minister`."""
    head, _, last = token.key.rpartition("-")
    return token.key in TITLES or bool(head and last in TITLES)


def without_office(name: Name, tokens: list[Token]) -> tuple[list[Token], Token | None]:
    """The words behind the office that leads to a name or begins its run, and the office."""
    tokens, title = _without_title(tokens)
    if title is None and len(tokens) > _NAME and _is_office_of(name, tokens[0]):
        tokens, title = tokens[1:], name.before[-2]
    elif title is None and len(tokens) > _NAME and _is_greek_office_of(name, tokens[0]):
        tokens, title = tokens[1:], name.before[-1]
    elif title is None and tokens[0].key == "mann" and _is_hers(name):
        tokens, title = tokens[1:] or tokens, tokens[0]
    elif title is None and _has_german_office(name, tokens):
        tokens, title = tokens[1:], tokens[0]
    return tokens, title


def _is_office_of(name: Name, token: Token) -> bool:
    """Whether a run goes on from `Member of`, with the organisation: `Parliament Ada Quill`."""
    near = [each.key for each in name.before[-2:]]
    is_office = near[1:] == ["of"] and near[0] in TITLES
    return is_office and token == name.tokens[0] and token.key in ORGANISATION_WORDS


def _is_greek_office_of(name: Name, token: Token) -> bool:
    """Whether a Greek office stands before what it is of: `ο δήμαρχος Τήνου`, and the name."""
    is_first = token == name.tokens[0] and name.gap == " " and bool(name.before)
    return is_first and "α" <= token.key[0] <= "ώ" and name.before[-1].key in TITLES


def _is_hers(name: Name) -> bool:
    """`ihr Mann Ada`: whose husband somebody is."""
    return bool(name.before) and name.before[-1].key in {"ihr", "ihren", "ihrem", "ihres", "deren"}


def office_of_state(name: Name) -> Token | None:
    """The title in `Secretary of State Ada Quill`, whose second half begins the run."""
    near = [token.key for token in name.before[-2:]]
    return name.before[-2] if near[1:] == ["of"] and near[0] in TITLES else None


def without_german_noun(tokens: list[Token], name: Name) -> list[Token]:
    """`nach Angaben von Ada Quill Mängel gefunden`: German nouns have a capital, too.

    Also before the name: `die Werkstatt von Ada Quill`.
    """
    is_whose = len(tokens) > len(("Werkstatt", "von", "Ada")) and tokens[1].key == "von"
    if is_whose and is_first_name(tokens[2].key) and not is_first_name(tokens[0].key):
        return tokens[2:]
    is_long = len(tokens) == len(("Ada", "Quill", "Mängel")) and tokens[1].is_capital
    is_told = (
        is_long
        and not is_first_name(tokens[1].key)
        and _GERMAN_SAID.search(name.lead + name.written[: tokens[0].start - name.start])
    )
    return tokens[:-1] if is_told else tokens
