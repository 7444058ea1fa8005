"""What speaks for a run of capitalised words being a person, where it stands."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from clipfile.reading.clippings.first_names import FIRST_NAMES
from clipfile.reading.clippings.name_words import (
    ADJECTIVES,
    HONORIFICS,
    MONTHS,
    OF,
    OPENERS,
    ORGANISATION_WORDS,
    PLACE_BEGINNINGS,
    ROLES,
    SPEAKING,
    SUFFIXES,
    SURNAMES_TOO,
    TITLE_PARTS,
    WEAK_ROLES,
    WEEKDAYS,
)
from clipfile.reading.clippings.names import Name, Token, names_in, tokens_of
from clipfile.slugs import fold_latin, name_key

_MOST_WORDS = 5
_INITIALS = 2
_LONGEST_INITIALS = 3
_TITLES = HONORIFICS | ROLES
_COUNTRIES = frozenset({"us", "uk", "eu", "un", "uae", "tv", "ap", "ny", "dc", "la", "gop"})
_PLACE_PREPOSITIONS = frozenset(
    "in at near from into across around outside en à in auf στην στη στο".split()
)
_STOPS = frozenset(
    "of for at by in on with that which who said says and to from de du di del des della is "
    "was".split()
)
_APPOSITION = re.compile(r",\s(?P<words>[^,.;:()\n]{2,90})")
_AGE = re.compile(r",? \(?(?:aged )?\d{1,2}\)?(?=[,.;)]|\sand\b)|,\s\d{1,2},")
_WHO = re.compile(r",? (?:who|whom)\b")
_WHERE = re.compile(
    r",? \(?(?:left|right|center|centre|second left|second right|l|r|c)\)?[,.;)]", re.IGNORECASE
)
_LABEL = re.compile(
    r"[\"“]?(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,30}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]{0,30}){1,3})"
    r"(?P<role>, (?:HOST|BYLINE|ANCHOR|GUEST))?:\s"
)
"""A speaker in a transcript: `STEVE INSKEEP, HOST:`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One place where the text may name a person."""

    text: str
    words: tuple[str, ...]
    """The keys of its words, without suffix and nickname."""
    surname: str
    suffix: str
    nickname: str | None
    evidence: Mapping[str, tuple[int, str]]
    """Kind -> points, and the reason in words."""
    record: str | None
    is_titled: bool
    speaks: bool

    @property
    def nickname_words(self) -> tuple[str, ...]:
        """The keys of the nickname's words."""
        return tuple(_key(word) for word in (self.nickname or "").strip("“”\"‘’'«»()").split())


def sightings(paragraph: str, known: Mapping[str, str]) -> Iterator[Sighting]:
    """Every name in `paragraph` that may be a person's."""
    start = 0
    if label := _LABEL.match(paragraph):
        start = label.end()
        if found := _speaker(label, known):
            yield found
    for name in names_in(paragraph[start:]):
        if found := _sighting(name, known):
            yield found


def _speaker(label: re.Match[str], known: Mapping[str, str]) -> Sighting | None:
    (name,) = list(names_in(label["name"].title()))[:1] or (None,)
    if name is None or any(token.key in ORGANISATION_WORDS for token in name.tokens):
        return None
    evidence = {"label": (3 if label["role"] else 1, "speaks under this name")}
    return _made(name, list(name.tokens), evidence, known, is_titled=False)


def _sighting(name: Name, known: Mapping[str, str]) -> Sighting | None:
    tokens = _without_openers(name)
    tokens, title = _without_title(tokens)
    tokens = _without_attributes(tokens, name)
    record = _recorded(tokens, known)
    if record is not None:
        tokens = tokens[record:]
    elif not _can_be_person(name, tokens, is_titled=bool(title)):
        return None
    evidence = _evidence(name, tokens, title)
    return _made(name, tokens, evidence, known, is_titled=bool(title) and title.key in HONORIFICS)


def _made(
    name: Name,
    tokens: Sequence[Token],
    evidence: dict[str, tuple[int, str]],
    known: Mapping[str, str],
    *,
    is_titled: bool,
) -> Sighting | None:
    last = tokens[-1]
    suffix = last.key if last.key in SUFFIXES and len(tokens) > 1 else ""
    core = tokens[:-1] if suffix else tokens
    record = known.get(_key(" ".join(token.text for token in tokens)))
    if record:
        evidence["record"] = (5, f"the record of {record}")
    if len(core) > 1 and _is_first(core[0]):
        evidence["first"] = (2, f"the first name `{core[0].text}`")
    if suffix:
        evidence["suffix"] = (2, f"`{last.text}` behind it")
    return Sighting(
        text=_written(name, tokens),
        words=tuple(_key(token.text) for token in core),
        surname=core[-1].text,
        suffix=suffix,
        nickname=name.nickname,
        evidence=evidence,
        record=record,
        is_titled=is_titled,
        speaks=bool(evidence.get("speaks")),
    )


def _key(text: str) -> str:
    return fold_latin(name_key(text)).replace("’", "'").replace(".", "")


def _written(name: Name, tokens: Sequence[Token]) -> str:
    """The name as the text has it, capitals throughout made small."""
    words = [_small(token) for token in tokens]
    joined = words[:1]
    for before, token, word in zip(tokens, tokens[1:], words[1:], strict=False):
        between = name.between(before, token)
        joined.append(f"{between}{word}")
    return "".join(joined)


def _small(token: Token) -> str:
    is_shouted = token.is_acronym and len(token.text) > _LONGEST_INITIALS
    return token.text.title() if is_shouted else token.text


def _without_openers(name: Name) -> list[Token]:
    tokens = list(name.tokens)
    while name.begins_sentence and len(tokens) > 1 and tokens[0].key in OPENERS:
        del tokens[0]
    while len(tokens) > 1 and _is_day(tokens[-1], name.after):
        del tokens[-1]
    return tokens


def _is_day(token: Token, after: str) -> bool:
    """Whether it is the month or the weekday behind a place: `Honduras September 12`."""
    return token.key in WEEKDAYS or (
        token.key in MONTHS and after[:1] == " " and after[1:2].isdigit()
    )


def _without_title(tokens: list[Token]) -> tuple[list[Token], Token | None]:
    """The words behind the last title, and the title."""
    for at in range(len(tokens) - 2, -1, -1):
        key = tokens[at].key
        rest = tokens[at + 1 :]
        if key not in _TITLES or (len(key) == 1 and len(rest) > 1):
            continue
        if at and _is_first(tokens[0]) and key not in HONORIFICS:
            continue
        if rest[0].key in SUFFIXES:
            continue
        while len(rest) > 1 and rest[0].key in TITLE_PARTS | _TITLES:
            rest = rest[1:]
        return rest, tokens[at]
    return tokens, None


def _is_first(token: Token) -> bool:
    return token.key in FIRST_NAMES or token.key.partition("-")[0] in FIRST_NAMES


def _without_attributes(tokens: list[Token], name: Name) -> list[Token]:
    """Peoples, parties, firms and departments that stand before a full name go."""
    while len(tokens) > 1 and not _is_first(tokens[0]) and _is_attribute(tokens[0], len(tokens)):
        tokens = tokens[1:]
    at = next((n for n, token in enumerate(tokens) if _is_first(token)), 0)
    is_of = bool(name.before) and name.before[-1].key in OF
    has_organisation = any(token.key in ORGANISATION_WORDS for token in tokens[:at])
    if at and len(tokens) - at > 1 and (is_of or name.begins_sentence or has_organisation):
        return tokens[at:]
    return tokens


def _is_attribute(token: Token, length: int) -> bool:
    if token.key.replace(".", "") in _COUNTRIES or token.key in ADJECTIVES:
        return True
    if token.key in TITLE_PARTS and length > _INITIALS:
        return True
    return token.is_acronym and len(token.key.replace(".", "")) > _INITIALS and length > _INITIALS


def _recorded(tokens: Sequence[Token], known: Mapping[str, str]) -> int | None:
    """Where in `tokens` a name begins that a record has, up to their end."""
    for at in range(len(tokens)):
        if _key(" ".join(token.text for token in tokens[at:])) in known:
            return at
    return None


def _can_be_person(name: Name, tokens: Sequence[Token], *, is_titled: bool) -> bool:
    keys = [token.key for token in tokens]
    is_first = _is_first(tokens[0])
    if (
        len(tokens) > _MOST_WORDS
        or name.is_quoted
        or any(any(map(str.isdigit, key)) for key in keys)
    ):
        return False
    if any(key in ORGANISATION_WORDS for key in keys) or keys[0] in TITLE_PARTS:
        return False
    if keys[-1] in SURNAMES_TOO and not (is_first or is_titled):
        return False
    if len(tokens) > 1 and keys[0] in PLACE_BEGINNINGS and not is_titled and not is_first:
        return False
    if keys[0] in OPENERS and not is_first:
        return False
    if len(tokens) == 1 and "-" in keys[0]:
        return False
    if not is_titled and _is_behind_the(name, tokens):
        return False
    is_shouted = len(tokens) > 1 and is_first and all(token.is_acronym for token in tokens)
    return is_shouted or not any(
        _is_foreign_acronym(token, is_inside=token is not tokens[-1]) for token in tokens
    )


def _is_behind_the(name: Name, tokens: Sequence[Token]) -> bool:
    """Whether `the` stands right before it, as before `the Duke-Stir`."""
    at = name.tokens.index(tokens[0])
    if at:
        return name.tokens[at - 1].key == "the"
    return bool(name.before) and name.before[-1].key == "the" and name.gap == " "


def _is_foreign_acronym(token: Token, *, is_inside: bool) -> bool:
    """Whether it is an organisation's, not initials inside a name or a suffix behind it."""
    letters = token.key.replace(".", "")
    is_initials = is_inside and len(letters) <= _INITIALS
    return token.is_acronym and letters not in SUFFIXES and not is_initials


def _evidence(
    name: Name, tokens: Sequence[Token], title: Token | None
) -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    before = name.before[-1] if name.before else None
    if title:
        found["title"] = (3, f"`{title.text}` before it")
    elif before and before.key in ROLES and tokens[0] == name.tokens[0]:
        points = {" ": 1 if before.key in WEAK_ROLES else 3, ", ": 2}.get(name.gap, 0)
        found["title"] = (points, f"`{before.text}` before it")
    elif before and before.is_possessive and before.is_acronym:
        found["title"] = (1, f"`{before.text}'s` before it")
    if name.nickname:
        found["nickname"] = (3, f"the nickname {name.nickname}")
    if any(len(token.key) == 1 for token in tokens[1:-1]):
        found["initial"] = (2, "an initial in the middle")
    if before and before.key in _PLACE_PREPOSITIONS and not title:
        found["place"] = (-1, "")
    _add_what_follows(found, name.after)
    if before and before.key in SPEAKING - {"told", "tells"} and name.gap == " ":
        found.setdefault("speaks", (1, f"`{before.text}` before it"))
    return found


def _add_what_follows(found: dict[str, tuple[int, str]], after: str) -> None:
    if _AGE.match(after):
        found["age"] = (3, "an age behind it")
    elif _WHO.match(after):
        found["who"] = (2, "`who` behind it")
    elif _WHERE.match(after):
        found["where"] = (2, "left or right in a picture")
    elif role := _apposition(after):
        found["apposition"] = (2, f"`{role}` behind it")
    following = tokens_of(after[:40])[:1]
    if following and following[0].key in SPEAKING and after[: following[0].start] == " ":
        found["speaks"] = (1, f"`{following[0].text}` behind it")


def _apposition(after: str) -> str | None:
    """The role at the head of an apposition: `, a senior military analyst at …`."""
    match = _APPOSITION.match(after)
    for token in tokens_of(match["words"])[:7] if match else ():
        if token.key in _STOPS:
            return None
        if token.key in ROLES:
            return token.text
    return None
