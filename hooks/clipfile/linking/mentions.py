"""Where an article names a person: in its text, its headline and its captions.

Exact matching only, all names in one pass, the longest first, at word boundaries. Whether a name
counts where it stands is for `context_rules.py`. A surname alone means the person who is in the
same article; two of them are a problem, never a guess.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from clipfile.linking.context_rules import decide
from clipfile.linking.contexts import LONGEST_WORD, Context
from clipfile.linking.name_forms import fold, names_in_texts
from clipfile.linking.register import Register
from clipfile.model import Article, Block, Mention
from clipfile.problems import Problem
from clipfile.reading.positions import Whole, at_offset, in_front_matter
from clipfile.reading.slips import NOBODY
from clipfile.reading.whereabouts import Whereabouts

_INITIAL = re.compile(r"(?<!\w)(?P<first>\w[\w'-]*) (?:[A-Z]\. ?){1,2}\Z")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
"""Thai, Lao, Khmer, kana and Han characters, which are written without spaces."""
_SHORTEST_UNSPACED = 3
"""Characters; two of them are too often part of another word."""
_KOREAN = re.compile(
    r"(?<=[\uac00-\ud7a3])(?:은|는|이|가|을|를|의|에|에게|와|과|도|만|께서|씨)(?!\w)"
)
"""Particles that are written at the end of a Korean name."""


class Part(StrEnum):
    """Where in an article a name stands."""

    TEXT = "text"
    HEADLINE = "headline"
    CAPTION = "caption"


class Why(StrEnum):
    """Why a name means whom it means, or nobody; a context rule has a name of its own."""

    SETTLED = "settled"
    NAME = "name"
    LISTED = "listed"
    SURNAME = "surname"
    ABSENT = "absent"
    AMBIGUOUS = "ambiguous"
    LINK = "link"


class Decision(NamedTuple):
    """What a name means where it stands."""

    part: Part
    number: int
    """Of the text's block or the caption, from 0."""
    start: int
    """Offsets in the block, the headline or the caption's description."""
    end: int
    words: str
    """As they are printed."""
    people: tuple[str, ...]
    """Ids of the persons who can be meant: one, unless it is nobody or not clear."""
    why: str
    """One of `Why`, or the name of the context rule by which it does not count."""
    bearers: tuple[str, ...]
    """Ids of all who have this name or surname, wherever it stands."""

    @property
    def person(self) -> str | None:
        """Who is meant, when that is clear."""
        return self.people[0] if len(self.people) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Whom an article names."""

    mentions: tuple[Mention, ...]
    """In the text, in order."""
    beside: tuple[Decision, ...]
    """In the headline and the captions."""
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """What one string can stand for."""

    bearers: tuple[str, ...] = ()
    """Persons with this full name or alias."""
    family: tuple[str, ...] = ()
    """Persons with this surname."""
    is_settled: bool = False


class _Hit(NamedTuple):
    start: int
    end: int
    name: _Name
    rule: str
    """By which it does not count; empty when it does."""


class _Passage(NamedTuple):
    part: Part
    number: int
    words: str
    hits: list[_Hit]
    block: Block | None = None


class NameFinder:
    """All names of a register, ready to be looked for in one pass over a text."""

    def __init__(self, register: Register) -> None:
        self._register = register
        names = names_in_texts(register.people.values())
        self._names = [_Name(bearers=bearers, family=family) for bearers, family in names.values()]
        self._by_string = dict(zip(names, self._names, strict=True))
        self._automaton = AhoCorasick(list(names))

    def find(self, article: Article, listed: Iterable[str], *, whole: Whole) -> Found:
        """Whom the article names, and what is ambiguous: one problem a string.

        `listed` are the ids of persons whom the front matter names: they settle ambiguity.
        """
        mentions: list[Mention] = []
        beside: list[Decision] = []
        unclear: dict[str, Decision] = {}
        for found in self.decisions(article, listed):
            if found.why == Why.AMBIGUOUS:
                unclear.setdefault(fold(found.words), found)
            elif found.person and found.part is Part.TEXT:
                mentions.append(
                    Mention(
                        person=found.person, block=found.number, start=found.start, end=found.end
                    )
                )
            elif found.person:
                beside.append(found)
        return Found(
            mentions=tuple(mentions),
            beside=tuple(beside),
            problems=tuple(_ambiguous(article, one, whole) for one in unclear.values()),
        )

    def decisions(self, article: Article, listed: Iterable[str]) -> Iterator[Decision]:
        """What is decided of every name in the article: text, headline, captions."""
        passages = list(self._passages(article))
        known = set(listed)
        counting = [hit for passage in passages for hit in passage.hits if not hit.rule]
        present = known | {h.name.bearers[0] for h in counting if len(h.name.bearers) == 1}
        for passage in passages:
            for hit in passage.hits:
                people: tuple[str, ...] = ()
                why = hit.rule
                if passage.block and not _is_scanned(passage.block, hit.start, hit.end):
                    why = Why.LINK
                elif not hit.rule:
                    people, why = _meant(hit.name, known, present)
                yield Decision(
                    part=passage.part,
                    number=passage.number,
                    start=hit.start,
                    end=hit.end,
                    words=passage.words[hit.start : hit.end],
                    people=people,
                    why=why,
                    bearers=(*hit.name.bearers, *hit.name.family),
                )

    def _passages(self, article: Article) -> Iterator[_Passage]:
        settled = self._settled(article)

        def passage(part: Part, number: int, text: str, block: Block | None = None) -> _Passage:
            return _Passage(part, number, text, list(self._hits(fold(text), settled)), block)

        for number, block in enumerate(article.text.blocks):
            yield passage(Part.TEXT, number, block.text, block)
        yield passage(Part.HEADLINE, 0, article.title)
        for number, caption in enumerate(article.captions):
            if caption.description:
                yield passage(Part.CAPTION, number, caption.description)

    def _settled(self, article: Article) -> dict[str, _Name]:
        """The article's own `mentions:`."""
        settled = {}
        for string, name in article.mentions.items():
            ids = () if name == NOBODY else self._register.find(name)
            family = self._by_string.get(fold(string), _Name())
            others = (*family.bearers, *family.family)
            settled[fold(string)] = _Name(bearers=ids, family=others, is_settled=True)
        return settled

    def _hits(self, text: str, settled: Mapping[str, _Name]) -> Iterator[_Hit]:
        """Names in `text`, from left to right; of two that overlap, the first and longest."""
        found: list[tuple[int, int, _Name]] = []
        for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            found.append((start, end, self._names[number]))
            found += self._with_initial(text, start, end)
        for string, name in settled.items():
            found += [(at, at + len(string), name) for at in _occurrences(text, string)]
        # What the article settles comes last among equals, and wins.
        best = {(start, end): name for start, end, name in found if _is_whole(text, start, end)}
        last = 0
        for (start, end), name in sorted(best.items(), key=lambda hit: (hit[0][0], -hit[0][1])):
            if start >= last:
                last = end
                yield _Hit(start, end, name, self._rule(text, start, end, name))

    def _with_initial(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, _Name]]:
        """A full name with a middle initial that the register does not have: `Ada D. Quill`."""
        if "." not in text[max(0, start - 2) : start]:
            return
        initial = _INITIAL.search(text, max(0, start - LONGEST_WORD), start)
        if initial:
            name = self._by_string.get(f"{initial['first']} {text[start:end]}")
            if name is not None and name.bearers:
                yield initial.start(), end, name

    def _rule(self, text: str, start: int, end: int, name: _Name) -> str:
        if name.is_settled:
            return ""
        is_short = not name.bearers or " " not in text[start:end]
        counts, rule = decide(Context(text, start, end, is_short, self._by_string.__contains__))
        return "" if counts else rule


def _occurrences(text: str, string: str) -> Iterator[int]:
    at = text.find(string)
    while at >= 0:
        yield at
        at = text.find(string, at + 1)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit touches the name, as far as its script has spaces between words.

    Korean particles may follow a name; names in scripts without spaces stand in the middle of text.
    """
    is_long = end - start >= _SHORTEST_UNSPACED
    if start and _is_word(text[start - 1]) and not (is_long and _UNSPACED.match(text, start)):
        return False
    if end == len(text) or not _is_word(text[end]):
        return True
    return bool((is_long and _UNSPACED.match(text, end - 1)) or _KOREAN.match(text, end))


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_" or unicodedata.category(char)[0] == "M"


def _is_scanned(block: Block, start: int, end: int) -> bool:
    return all(run.linkable for run in block.runs if run.start < end and start < run.end)


def _meant(name: _Name, known: set[str], present: set[str]) -> tuple[tuple[str, ...], Why]:
    """Who can be meant by a name that counts, and why."""
    if name.is_settled and len(name.bearers) <= 1:
        return name.bearers, Why.SETTLED
    bearers, why = name.bearers, Why.NAME
    if len(bearers) > 1:
        bearers, why = tuple(person for person in bearers if person in known) or bearers, Why.LISTED
    if not bearers:
        bearers, why = tuple(person for person in name.family if person in present), Why.SURNAME
    if not bearers:
        return (), Why.ABSENT
    return bearers, why if len(bearers) == 1 else Why.AMBIGUOUS


def _ambiguous(article: Article, found: Decision, whole: Whole) -> Problem:
    words, ids, written = found.words, found.people, whole(article.path)
    place: Callable[..., Problem]
    if found.part is Part.TEXT:
        text = Whereabouts(written.body, (block.text for block in article.text.blocks))
        place = partial(at_offset, written, text.of(found.number, found.start, found.end) or 0)
    elif found.part is Part.HEADLINE:
        place = partial(in_front_matter, written, ("title",))
    else:
        place = partial(in_front_matter, written, ("captions", found.number))
    return place(
        code="ambiguous-mention",
        message=f"`{words}` can be {' or '.join(ids)}",
        hint=f'mentions: {{"{words}": {ids[0]}}}',
    )
