"""What stands before a name and beside it, and speaks for a person: a role, a relation, a name."""

import re
from collections.abc import Sequence

from clipfile.reading.clippings.persons.behind_names import acts, role_in
from clipfile.reading.clippings.persons.cores import Core
from clipfile.reading.clippings.persons.name_words import (
    FIRM_AGENTS,
    KIN,
    NOTABLE,
    SPEAKING,
    WEAK_ROLES,
)
from clipfile.reading.clippings.persons.names import Name, Token
from clipfile.reading.clippings.persons.titles_before import is_agent
from clipfile.reading.offices import ROLES

_CALLED = re.compile(
    r"(?P<noun>[\w’'-]+)(?: of \d+)?,? (?:who (?:is|was) )?(?:named|called|known (?:only )?as|"
    r"by the name of|namens|nommée?s?|"
    r"prénommée?|llamad[oa]|de nombre|di nome|chamad[oa]|(?:genannt|heißt)) \Z"
)
_KNEW = re.compile(r"\bkn(?:ows?|ew) (?:\w+ )?(?:only |just |simply )?as \Z")
_CALLABLE = frozenset(
    "man woman boy girl child person baby toddler old homme femme garçon fillette hombre mujer "
    "niño niña mann frau mädchen junge uomo donna".split()
)
_HEADED = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|my|our|le|la|un|une|son|sa|leur|el|su|una|il|lo|der|die|"
    r"ο|η|του|της|τον|την|ein|"
    r"eine|seine?|ihre?|dessen|deren)\s|\b[lL]['’]|['’]s?\s)(?P<words>[^,.;:!?()“”\"«»]{3,80}), \Z",
    re.IGNORECASE,
)
"""`the president at that time, Ada Quill`: what a name stands behind."""
_OWNED = re.compile(
    r"\b(?:days|reign|lifetime|heyday|pupils?|disciples?|widow|grave|tomb|birthplace|biography|"
    r"memoirs|novels?|poems?|verses?|sonatas?|versos|poemas?|novelas?|poèmes?|romans?|"
    r"tombe|mémoires|Gedichte?n?|Romane?n?|Werke?n?|Grab|versi|poesie|romanzi) "
    r"(?:of|by|de|di|von) \Z"
)
_ABSTRACT = ("ism", "ion", "isme", "ismo", "ismus", "tät", "heid")
"""How that ends which has its days, too."""
_PRONOUN_BESIDE = re.compile(r"\b(?:[Hh]e|[Ss]he|I|[Ww]e|[Tt]hey) and \Z")
_LONG_HONORIFICS = frozenset(
    "archbishop bishop don donna suor monsignor cardinal colonel coronel capitaine commandant "
    "constable detective father imam inspector judge justice lieutenant princess rabbi sergeant "
    "sheikh".split()
)
"""Titles before a full name that are written small."""
_ROMANCE_ARTICLES = frozenset("o a el la le il lo un una une um uma l'".split())
_GREEK_OF = frozenset(word.casefold() for word in ("του", "της", "των"))
_SHORTEST_ADJECTIVE = 5
_WHOSE = frozenset("his her my".split())
"""A rival of theirs may be a firm, too."""
_OF_WHAT = frozenset(
    "since under by like from of de du d von sous bajo di by after before unter seit".split()
)


def add_what_precedes(found: dict[str, tuple[int, str]], name: Name, core: Core) -> None:
    """Add what leads to `name`: `a man called …`, `the head of the harbour, …`."""
    if core.title or core.tokens[0] != name.tokens[0]:
        return
    if name.before:
        _add_word_before(found, name, name.before[-1])
    _add_calling(found, name)
    headed = _HEADED.search(name.lead) if name.gap == ", " else None
    role = role_in(headed["words"]) if headed else None
    if headed and role and "title" not in found:
        is_loose = headed["words"].rpartition(" ")[2][:1].isupper()
        points = 3 if role.casefold() in KIN else 2 - is_loose
        found["title"] = (points, f"`{role}` before it")
    is_notable = len(core.tokens) == 1 and core.tokens[0].key in NOTABLE and bool(name.before)
    if is_notable and (name.before[-1].key in _OF_WHAT or acts(name)):
        found["notable"] = (3, "known by one name")


def _add_calling(found: dict[str, tuple[int, str]], name: Name) -> None:
    called = _CALLED.search(name.lead)
    if called:
        noun = called["noun"].casefold().rpartition("-")[2]
        if noun in _CALLABLE or noun in ROLES or noun in KIN or is_agent(noun):
            found["called"] = (3, f"a `{called['noun']}` of this name")
    elif _KNEW.search(name.lead):
        found["called"] = (2, "somebody is known as that")
    elif _OWNED.search(name.lead) and not name.tokens[-1].key.endswith(_ABSTRACT):
        found["called"] = (3, "has what persons have")
    elif _PRONOUN_BESIDE.search(name.lead):
        found["called"] = (2, "stands beside a pronoun")


def _add_word_before(found: dict[str, tuple[int, str]], name: Name, before: Token) -> None:
    why = f"`{before.text}` before it"
    is_firm = before.key in FIRM_AGENTS
    is_weak = before.key in WEAK_ROLES or is_firm
    is_whose = len(name.before) > 1 and name.before[-2].key in _WHOSE
    if before.key in KIN:
        found["title"] = ({" ": 3, ", ": 3}.get(name.gap, 0), why)
    elif before.key in ROLES:
        found["title"] = (
            {" ": 1 if is_weak else 3, ", ": 1 if is_weak and not is_whose else 2}.get(name.gap, 0),
            why,
        )
    elif before.key in _LONG_HONORIFICS and not before.is_capital and name.gap == " ":
        found["title"] = (3, why)
    elif name.gap == " " and (
        role := _role_of_greek(name.before) or _role_and_adjective(name.before)
    ):
        found["title"] = (2, f"`{role}` before it")
    elif not before.is_capital and name.gap in {" ", ", "} and is_agent(before.key):
        found["title"] = (0 if is_firm else 2, why)
    elif before.is_possessive and before.is_acronym:
        found["title"] = (1, why)
    elif before.key in SPEAKING - {"told", "tells"} and name.gap == " ":
        found["speaks"] = (1, why)


def _role_of_greek(before: Sequence[Token]) -> str | None:
    """The role in `η βουλευτής της αντιπολίτευσης Άντα Κουίλ`: what it is of stands between."""
    if len(before) < len(("βουλευτής", "της", "αντιπολίτευσης")) or before[-1].is_capital:
        return None
    role, article, _ = before[-3:]
    return role.text if article.key in _GREEK_OF and role.key in ROLES else None


def _role_and_adjective(before: Sequence[Token]) -> str | None:
    """The role in `o biólogo marinho Ada Quill`: in Romance languages adjectives stand behind."""
    if len(before) < len(("o", "biólogo", "marinho")) or before[-1].is_capital:
        return None
    article, role, adjective = before[-3:]
    is_phrase = article.key in _ROMANCE_ARTICLES and role.key in ROLES
    return role.text if is_phrase and len(adjective.key) >= _SHORTEST_ADJECTIVE else None
