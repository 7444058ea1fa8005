"""What speaks for a name being a person's, in what stands around it: points, and why in words.

Two points make a person. The points are set by what newspapers do: a title, an age or a nickname
is proof; a first name or an apposition with a role nearly so; that somebody says something is half
a proof, because ministries do too.
"""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from clipfile.reading.clippings.persons.before_names import add_what_precedes
from clipfile.reading.clippings.persons.behind_names import acts, add_what_follows
from clipfile.reading.clippings.persons.cores import Core
from clipfile.reading.clippings.persons.name_words import FIRMS_TOO, KIN, SUFFIXES
from clipfile.reading.clippings.persons.names import Name, Token
from clipfile.reading.clippings.persons.together import add_who_is_beside
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import HONORIFICS, ROLES

Evidence: TypeAlias = Mapping[str, tuple[int, str]]
"""Kind -> points and the reason."""

_PLACE_PREPOSITIONS = frozenset(
    "in at near nearby from into across around outside en à in auf στην στη στο".split()
)
_KOREAN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}\Z")
_FEWEST_FOR_INITIALS = 3
_PRAISED = re.compile(r"\b(?:the|an?|his|her|their) [a-z]{3,}(?:ed|ing|ful|ive|ous|ran|ung) \Z")
"""`the experienced A. Quill`: behind a letter that ends a sentence goes no adjective on."""
_DIRECTIONS = frozenset("nsewu")
"""`N. Oldport` is a place."""
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.){1,2}\Z")
_PERSONS_ONLY = (ROLES | KIN | HONORIFICS | {"mann"}) - FIRMS_TOO
_AGE_IN_DIGITS = 3
_LATIN = re.compile(r"[a-zß-ÿœ-]")


def evidence_for(name: Name, core: Core) -> Evidence:
    """What speaks for `core` at this place, and in itself."""
    found: dict[str, tuple[int, str]] = {}
    if core.title:
        found["title"] = (3, f"`{core.title.text}` before it")
    add_what_precedes(found, name, core)
    _add_form(found, core.tokens)
    if name.nickname:
        found["nickname"] = (3, f"the nickname {name.nickname}")
    add_what_follows(found, name, core)
    add_who_is_beside(found, name, core)
    _add_initial(found, core.tokens, name.lead)
    if len(core.tokens) == 1:
        _weigh_one_word(found, core.tokens[0])
    if "speaks" not in found and acts(name):
        found["acts"] = (1, "does something, or has it")
    return found


def _add_form(found: dict[str, tuple[int, str]], tokens: Sequence[Token]) -> None:
    """What a full name shows by itself."""
    if len(tokens) == 1:
        return
    if is_first_name(tokens[0].key):
        found["first"] = (2, f"the first name `{tokens[0].text}`")
    elif any(_KOREAN.match(token.text) for token in tokens):
        found["first"] = (2, "a first name with a hyphen")
    if tokens[-1].key in SUFFIXES:
        found["suffix"] = (2, f"`{tokens[-1].text}` behind it")
    if any(len(token.key) == 1 and token.is_capital for token in tokens[1:-1]):
        found["initial"] = (2, "an initial in the middle")
    elif len(tokens) >= _FEWEST_FOR_INITIALS and _INITIALS.match(tokens[0].text):
        found["initial"] = (2, "an initial before it")


def _add_initial(found: dict[str, tuple[int, str]], tokens: Sequence[Token], lead: str) -> None:
    """Add the initial of `A. Quill` beside somebody; `in Group C. Nobody said so` has none."""
    is_short = 1 < len(tokens) < _FEWEST_FOR_INITIALS
    if is_short and _INITIALS.match(tokens[0].text) and tokens[0].key not in _DIRECTIONS:
        points = 2 if _PRAISED.search(lead) else int("beside" in found)
        found["initial"] = (points, "an initial before it")


def _weigh_one_word(found: dict[str, tuple[int, str]], token: Token) -> None:
    """Firms, places and animals have one word, too: only what persons alone are proves one."""
    for kind in ("title", "apposition"):
        points, why = found.get(kind, (0, ""))
        role = why.partition("`")[2].partition("`")[0].casefold().rstrip(".")
        # Behind a Greek office stands a town's genitive.
        if points and not (role in _PERSONS_ONLY and _LATIN.match(role)):
            del found[kind]
    if found.get("age", (0, ""))[0] == _AGE_IN_DIGITS:
        found["age"] = (2, found["age"][1])
    if found and is_first_name(token.key):
        found["first"] = (1, f"the first name `{token.text}`")


def is_in_a_place(name: Name, core: Core) -> bool:
    """Whether it stands where a place does: `in Lowmere`."""
    before = name.before[-1].key if core.title is None and name.before else ""
    is_to_person = before == "à" and len(core.tokens) > 1 and is_first_name(core.tokens[0].key)
    return before in _PLACE_PREPOSITIONS and not is_to_person
