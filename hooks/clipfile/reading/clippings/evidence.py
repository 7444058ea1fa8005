"""What speaks for a name being a person's, in what stands around it: points, and why in words.

Two points make a person. The points are set by what newspapers do: a title, an age or a nickname
is proof; a first name or an apposition with a role nearly so; that somebody says something is half
a proof, because ministries do too.
"""

import re
from collections.abc import Mapping
from typing import TypeAlias

from clipfile.reading.clippings.cores import Core, is_agent
from clipfile.reading.clippings.name_words import ACTING, SPEAKING, SUFFIXES, WEAK_ROLES
from clipfile.reading.clippings.names import Name, Token, tokens_of
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import ROLES

Evidence: TypeAlias = Mapping[str, tuple[int, str]]
"""Kind -> points and the reason."""

_PLACE_PREPOSITIONS = frozenset(
    "in at near from into across around outside en à in auf στην στη στο".split()
)
_STOPS = frozenset(
    "of for at by in on with that which who said says and to from de du di del des della is "
    "was".split()
)
_APPOSITION = re.compile(r",\s(?P<words>[^,.;:()\n]{2,90})")
_FEW = 7
"""Words in which the role at the head of an apposition stands."""
_AGE = re.compile(
    r",? \(?(?:de |di )?\d{1,2} (?:anni|años|ans|anos|Jahre|ετών)\b|"
    r",? \(?(?:aged )?\d{1,2}\)?(?=[,.;)]|\sand\b)|,\s\d{1,2},"
)
_WHO = re.compile(r",? (?:who|whom)\b")
_WHERE = re.compile(
    r"(?:, | ?\()(?:left|right|center|centre|second left|second right|l|r|c)[,.;)]", re.IGNORECASE
)
_SHORTEST_PAST = 5


def evidence_for(name: Name, core: Core) -> Evidence:
    """What speaks for `core` at this place, and in itself."""
    found: dict[str, tuple[int, str]] = {}
    tokens = core.tokens
    if core.title:
        found["title"] = (3, f"`{core.title.text}` before it")
    elif name.before and tokens[0] == name.tokens[0]:
        _add_what_precedes(found, name, name.before[-1])
    if len(tokens) > 1 and is_first_name(tokens[0].key):
        found["first"] = (2, f"the first name `{tokens[0].text}`")
    if name.nickname:
        found["nickname"] = (3, f"the nickname {name.nickname}")
    if len(tokens) > 1 and tokens[-1].key in SUFFIXES:
        found["suffix"] = (2, f"`{tokens[-1].text}` behind it")
    if any(len(token.key) == 1 for token in tokens[1:-1]):
        found["initial"] = (2, "an initial in the middle")
    _add_what_follows(found, name.after)
    if "speaks" not in found and acts(name):
        found["acts"] = (1, "does something, or has it")
    return found


def is_in_a_place(name: Name, core: Core) -> bool:
    """Whether it stands where a place does: `in Lowmere`."""
    return core.title is None and bool(name.before) and name.before[-1].key in _PLACE_PREPOSITIONS


def acts(name: Name) -> bool:
    """Whether it is the subject of what somebody does, or has something."""
    following = _next_word(name.after)
    if name.tokens[-1].is_possessive or following is None:
        return name.tokens[-1].is_possessive
    is_past = following.text.endswith("ed") and len(following.text) >= _SHORTEST_PAST
    return is_past or following.key in ACTING | SPEAKING


def _next_word(after: str) -> Token | None:
    words = tokens_of(after[:40])
    return words[0] if words and after[: words[0].start] == " " else None


def _add_what_precedes(found: dict[str, tuple[int, str]], name: Name, before: Token) -> None:
    why = f"`{before.text}` before it"
    if before.key in ROLES:
        found["title"] = (
            {" ": 1 if before.key in WEAK_ROLES else 3, ", ": 2}.get(name.gap, 0),
            why,
        )
    elif not before.is_capital and name.gap in {" ", ", "} and is_agent(before.key):
        found["title"] = (2, why)
    elif before.is_possessive and before.is_acronym:
        found["title"] = (1, why)
    elif before.key in SPEAKING - {"told", "tells"} and name.gap == " ":
        found["speaks"] = (1, why)


def _add_what_follows(found: dict[str, tuple[int, str]], after: str) -> None:
    if _AGE.match(after):
        found["age"] = (3, "an age behind it")
    elif _WHO.match(after):
        found["who"] = (2, "`who` behind it")
    elif _WHERE.match(after):
        found["where"] = (2, "left or right in a picture")
    elif role := _apposition(after):
        found["apposition"] = (2, f"`{role}` behind it")
    following = _next_word(after)
    if following and following.key in SPEAKING:
        found["speaks"] = (1, f"`{following.text}` behind it")


def _apposition(after: str) -> str | None:
    """The role at the head of an apposition: `, a senior military analyst at …`."""
    match = _APPOSITION.match(after)
    for token in tokens_of(match["words"])[:_FEW] if match else ():
        if token.key in _STOPS:
            return None
        if token.key in ROLES or (not token.is_capital and is_agent(token.key)):
            return token.text
    return None
