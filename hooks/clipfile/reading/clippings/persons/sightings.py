"""The places where a text may name a person."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from clipfile.reading.clippings.persons.behind_names import acts
from clipfile.reading.clippings.persons.cores import Core, core_of, person_key
from clipfile.reading.clippings.persons.evidence import Evidence, evidence_for, is_in_a_place
from clipfile.reading.clippings.persons.name_words import ORGANISATION_WORDS, SUFFIXES
from clipfile.reading.clippings.persons.names import Name, Token, names_in

_LONGEST_INITIALS = 3
_LABEL = re.compile(
    r"[\"“]?(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,30}(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]{0,30}){1,3})"
    r"(?P<role>, (?:HOST|BYLINE|ANCHOR|GUEST))?:(?:\s|\Z)"
)
"""A speaker in a transcript: `STEVE INSKEEP, HOST:`."""


_LEGAL_FORM = re.compile(r" (?:Inc|Ltd|LLC|LLP|plc|PLC|AG|GmbH|SE|Corp|Co|SpA|NV|Oyj|AB|ASA)\b")
_FIRM = re.compile(
    r"(?P<name>(?:[A-Z][\w'’-]+ ){1,3}?[A-Z][\w'’-]+),?"
    r"(?: (?:Inc|Ltd|LLC|LLP|plc|PLC|AG|GmbH|SE|Corp|SpA|NV|Oyj|AB|ASA|& Co|and Co|S\.A|N\.V)\b|"
    r" \((?:[A-Z]{2,6}: ?[A-Z.]{1,6}|[A-Z]{1,6}\.[A-Z]{1,3})\))"
)
"""A name before a firm's legal form or its sign at the exchange."""

_OWNED = re.compile(
    r"\b(?:[Ss]hares (?:in|of)|[Ss]take in) (?P<of>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})\b|"
    r"(?<! of )(?<! by )\b(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}) "
    r"(?:was founded (?:in|by|as)|shares (?:rose|fell|were|are|have|had|closed|slid|"
    r"jumped|dropped|gained|lost|surged|plunged|tumbled|climbed|slipped|traded?)\b)"
)
"""What has shares, or was founded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One place where the text may name a person."""

    text: str
    words: tuple[str, ...]
    """The keys of its words, without suffix and nickname."""
    surname: str
    suffix: str = ""
    nickname: str | None = None
    evidence: Evidence
    record: str | None = None
    is_titled: bool = False
    is_place: bool = False
    acts: bool = False

    @property
    def nickname_words(self) -> tuple[str, ...]:
        """The keys of the nickname's words."""
        nickname = (self.nickname or "").strip("“”\"‘’'«»()")
        return tuple(person_key(word) for word in nickname.split())


def sightings(paragraph: str, known: Mapping[str, str]) -> Iterator[Sighting]:
    """Every name in `paragraph` that may be a person's."""
    label = _LABEL.match(paragraph)
    if label and (found := _speaker(label, known)):
        yield found
    for name in names_in(paragraph[label.end() :] if label else paragraph):
        core = core_of(name, known)
        if core is not None:
            yield _sighting(name, core, evidence_for(name, core), known)


def firms_in(paragraph: str) -> Iterator[tuple[str, ...]]:
    """The names of which `paragraph` says that they are firms': `Quill Marsh (QLM.L)`."""
    if "hares" in paragraph or "take in" in paragraph or "founded" in paragraph:
        for match in _OWNED.finditer(paragraph):
            yield tuple(person_key(word) for word in (match["of"] or match["name"]).split())
    if "(" in paragraph or _LEGAL_FORM.search(paragraph):
        for match in _FIRM.finditer(paragraph):
            yield tuple(person_key(word) for word in match["name"].split())


def printed_name(text: str, known: Mapping[str, str]) -> Iterator[Sighting]:
    """A full name that the page prints beside the text."""
    for name in names_in(text):
        evidence = {"printed": (3, "the page prints the full name")}
        yield _sighting(name, Core(tokens=name.tokens, title=None), evidence, known)


def _speaker(label: re.Match[str], known: Mapping[str, str]) -> Sighting | None:
    for name in names_in(label["name"].title()):
        if any(token.key in ORGANISATION_WORDS for token in name.tokens):
            return None
        core = Core(tokens=name.tokens, title=None)
        evidence = {
            **evidence_for(name, core),
            "label": (3 if label["role"] else 1, "speaks under this name"),
        }
        return _sighting(name, core, evidence, known)
    return None


def _sighting(name: Name, core: Core, evidence: Evidence, known: Mapping[str, str]) -> Sighting:
    tokens = core.tokens
    has_suffix = len(tokens) > 1 and tokens[-1].key in SUFFIXES
    words = tokens[:-1] if has_suffix else tokens
    record = known.get(person_key(" ".join(token.text for token in tokens)))
    if record:
        evidence = {**evidence, "record": (5, f"the record of {record}")}
    return Sighting(
        text=_written(name, core),
        words=tuple(person_key(token.text) for token in words),
        surname=words[-1].text,
        suffix=tokens[-1].key if has_suffix else "",
        nickname=name.nickname,
        evidence=evidence,
        record=record,
        is_titled=core.is_titled,
        is_place=is_in_a_place(name, core),
        acts=acts(name),
    )


def _written(name: Name, core: Core) -> str:
    """The name as the text has it, capitals throughout made small."""
    tokens = core.tokens
    text = _small(tokens[0])
    for before, token in pairwise(tokens):
        text += f"{name.between(before, token)}{_small(token)}"
    # A letter at a sentence's end: `Henry I.`
    return text.removesuffix(".") if len(tokens[-1].key) == 1 else text


def _small(token: Token) -> str:
    is_shouted = token.is_acronym and len(token.text) > _LONGEST_INITIALS
    return token.text.title() if is_shouted else token.text
