"""What stands behind a name and speaks for a person: an age, a role, a relation, a verb."""

import re

from clipfile.reading.clippings.persons.cores import Core
from clipfile.reading.clippings.persons.name_words import ACTING, KIN, SPEAKING
from clipfile.reading.clippings.persons.names import Name, Token, token_at, tokens_of
from clipfile.reading.clippings.persons.titles_before import is_agent
from clipfile.reading.offices import ROLES

_STOPS = frozenset(
    "of for at by in on with that which who said says and to from de du di del des della is "
    "was ihm ihr ihn ihnen sich er wir man".split()
)
_APPOSITION = re.compile(r",\s(?P<words>[^,.;:()\n]{2,90})")
_FEW = 7
"""Words in which the role at the head of an apposition stands."""
_AGE = re.compile(
    r",? \(?(?:de |di )?\d{1,3} (?:anni|años|ans|anos|Jahren?|ετών)\b|"
    r" (?:tiene|tem|a|ha|ist|hat) \d{1,3} (?:años|anos|ans|anni|Jahre)\b|"
    r", (?:de |di )?[a-zà-ü]{2,12} (?:anni|años|ans|anos|Jahren? alt)\b|"
    r",? \(?(?:aged? )?\d{1,3}\)?(?=[,.;)]|\sand\b)|,\s\d{1,3},|,? aged? [a-z]{2,9}\b|"
    r"(?: and (?:[A-Z][\w'’-]+ ?){1,4})?,? both (?:aged )?(?:\d|in their)"
)
_WHO = re.compile(
    r",? (?:(?:and |or )?(?:who|whom|whose)|(?:a|con|de|para|por) quien(?:es)?|quien)\b|"
    r", (?:ο οποίος|η οποία|τον οποίο|την οποία)\b"
)
_WHO_TOO = re.compile(r", (?:qui|dont|que|che|der|die|deren|dessen|cuy[ao]s?)\b")
"""What follows upon persons, and upon other things."""
_PRONOUN = re.compile(r"[.!?][”\"]? (?:He|She|His|Her)\b")
_RELATION = re.compile(
    r",? (?:and|und|et|y|e) (?:his|her|their|son|sa|su|sein|seine|ihr|ihre|suo|sua|il suo|"
    r"la sua) (?P<kin>\w+)\b"
)
_OWN_BODY = re.compile(
    r" (?!and )[a-z]{3,12} (?:his|her) (?:left |right |own )?(?:ankle|arms?|back|breath|brother|"
    r"chest|child(?:ren)?|daughter|eyes|face|father|feet|fingers?|foot|hair|hands?|hat|head|heart|"
    r"husband|knees?|legs?|mother|neck|nose|shoulders?|sister|sons?|voice|wife|wrist)\b"
)
"""`Ada Quill twisted her ankle`."""
_WHERE = re.compile(
    r"(?:, | ?\()(?:left|right|center|centre|second left|second right|l|r|c)[,.;)]", re.IGNORECASE
)
_SOLE = re.compile(r", the [a-z-]+(?: [a-z-]+)?, [a-z]+")
"""`Quill, the conservator, removed …`."""
_HAS_OBJECT = re.compile(r" [a-z]{2,12}[a-rt-z]s (?:an?|the|his|her|their) ")
"""`Ada Quill unties her boat`."""
_SHORTEST_PAST = 5


def add_what_follows(found: dict[str, tuple[int, str]], name: Name, core: Core) -> None:
    """Add what `name` is said to be, and what it does; kind -> points and the reason."""
    after = name.after
    age = _AGE.match(after)
    # `Norway 12,` in a table, and the day behind a place, are no ages.
    is_sure = len(core.tokens) > 1 or (age is not None and age[0][0] != " ")
    if age and (is_sure or any(map(str.isalpha, age[0]))):
        is_worded = any(map(str.isalpha, age[0]))
        found["age"] = (3 + is_worded, "an age behind it")
    elif _WHO.match(after):
        found["who"] = (2, "`who` behind it")
    elif (relation := _RELATION.match(after)) and relation["kin"].casefold() in KIN:
        found["relation"] = (2, f"`{relation['kin']}` behind it")
    elif _WHERE.match(after):
        found["where"] = (2, "left or right in a picture")
    elif role := _apposition(after):
        is_sole = len(core.tokens) == 1 and _SOLE.match(after) is not None
        found["apposition"] = (2 + is_sole, f"`{role}` behind it")
    if "who" not in found and _WHO_TOO.match(after):
        found["who"] = (1, "a relative clause behind it")
    if _PRONOUN.match(after):
        found["pronoun"] = (1, "a pronoun in the next sentence")
    _add_what_it_does(found, name, core)


def _add_what_it_does(found: dict[str, tuple[int, str]], name: Name, core: Core) -> None:
    if len(core.tokens) > 1 and _OWN_BODY.match(name.after):
        found["body"] = (1, "has a body or a family")
    following = _next_word(name.after)
    if following and following.key in SPEAKING:
        found["speaks"] = (1, f"`{following.text}` behind it")
    if following and name.tokens[-1].is_possessive and following.key in KIN:
        found.setdefault("relation", (2, f"`{following.text}` behind it"))


def _apposition(after: str) -> str | None:
    """The role at the head of an apposition: `, a senior military analyst at …`."""
    match = _APPOSITION.match(after)
    if match is None or " its " in match["words"]:
        return None
    return role_in(match["words"])


def role_in(words: str) -> str | None:
    """The role that a person is by `words`, before the first small word in them."""
    for token in tokens_of(words)[:_FEW]:
        if token.key in _STOPS:
            return None
        if token.key in ROLES or (not token.is_capital and is_agent(token.key)):
            return token.text
    return None


def acts(name: Name) -> bool:
    """Whether it is the subject of what somebody does, or has something."""
    after = name.after
    if name.gap == ", " and after.startswith(", "):
        after = after[1:]
    following = _next_word(after)
    if name.tokens[-1].is_possessive or following is None:
        return name.tokens[-1].is_possessive
    if _HAS_OBJECT.match(after):
        return True
    is_past = following.text.endswith("ed") and len(following.text) >= _SHORTEST_PAST
    return is_past or following.key in ACTING | SPEAKING


def _next_word(after: str) -> Token | None:
    return token_at(after, 1) if after.startswith(" ") else None
