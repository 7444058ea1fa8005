"""Where an article's text names a person.

Exact matching only, all names in one pass, the longest first, at word boundaries. A surname alone
means the person who is in the same article; two of them are a problem, never a guess.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from clipfile.linking.register import Register, family_name
from clipfile.model import Article, Block, Mention, Person
from clipfile.problems import Problem
from clipfile.reading.positions import Whole, Written, in_body
from clipfile.reading.slips import NOBODY

_LONGEST_WORD = 40
_WORD_BEFORE = re.compile(r"(?P<word>\w[\w.'’-]*) \Z")
_TITLES = frozenset(
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Sir Dame Lord Lady President "
    "Vice-President Chancellor Premier Minister Secretary Senator Sen. Representative Rep. "
    "Congressman Congresswoman Governor Gov. Mayor Councillor Justice Judge Attorney General Gen. "
    "Colonel Col. Captain Capt. Major Maj. Sergeant Sgt. Admiral Adm. Pope Cardinal Bishop King "
    "Queen Prince Princess Candidate Nominee".split()
)
"""Words that stand before a surname without making it another person's name."""
_SENTENCE_OPENERS = frozenset(
    "a about after all also although among an and as asked at because before besides but by di "
    "during even for from had has here how however if il in la later le like meanwhile near next "
    "not now of on once only or per perhaps secondo since so still than that the then there though "
    "to today under until was were what when where whether which while who whom whose why will "
    "with without yesterday yet".split()
)
"""Words that may begin a sentence right before a surname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """What one string can stand for."""

    bearers: tuple[str, ...] = ()
    """Persons with this full name or alias."""
    family: tuple[str, ...] = ()
    """Persons with this surname."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    start: int
    end: int
    name: _Name


class NameFinder:
    """All names of a register, ready to be looked for in one pass over a text."""

    def __init__(self, register: Register) -> None:
        self._register = register
        names = names_in_texts(register.people.values())
        self._names = [_Name(bearers=bearers, family=family) for bearers, family in names.values()]
        self._automaton = AhoCorasick(list(names))

    def find(
        self, article: Article, listed: Iterable[str], *, whole: Whole
    ) -> tuple[list[Mention], list[Problem]]:
        """The mentions in the article's text, in order, and what is ambiguous among them.

        `listed` are the ids of persons whom the front matter names: they settle ambiguity.
        """
        folded = [fold(block.text) for block in article.text.blocks]
        title = self._hits(fold(article.title), {})
        settled = self._settled(article)
        hits = [list(self._hits(text, settled)) for text in folded]
        known = set(listed)
        present = known | {
            hit.name.bearers[0]
            for hit in (*title, *(hit for block in hits for hit in block))
            if len(hit.name.bearers) == 1
        }
        mentions: list[Mention] = []
        unclear: dict[str, tuple[str, ...]] = {}
        for number, (block, block_hits) in enumerate(zip(article.text.blocks, hits, strict=True)):
            for hit in block_hits:
                if not _is_scanned(block, hit.start, hit.end):
                    continue
                candidates = _candidates(hit.name, known, present)
                if len(candidates) == 1:
                    mentions.append(
                        Mention(person=candidates[0], block=number, start=hit.start, end=hit.end)
                    )
                elif candidates:
                    unclear.setdefault(block.text[hit.start : hit.end], candidates)
        return mentions, [
            _ambiguous(whole(article.path), words, ids) for words, ids in unclear.items()
        ]

    def _settled(self, article: Article) -> dict[str, _Name]:
        """The article's own `mentions:`."""
        settled = {}
        for string, name in article.mentions.items():
            ids = () if name == NOBODY else self._register.find(name)
            settled[fold(string)] = _Name(bearers=ids)
        return settled

    def _hits(self, text: str, settled: Mapping[str, _Name]) -> Iterator[_Hit]:
        """Names in `text`, from left to right; of two that overlap, the first and longest."""
        found = [
            _Hit(start=start, end=end, name=self._names[number])
            for number, start, end in self._automaton.find_matches_as_indexes(
                text, overlapping=True
            )
        ]
        found += [
            _Hit(start=start, end=start + len(string), name=name)
            for string, name in settled.items()
            for start in _occurrences(text, string)
        ]
        # What the article settles comes last among equals, and wins.
        best = {(hit.start, hit.end): hit for hit in found if _stands_alone(text, hit)}
        end = 0
        for hit in sorted(best.values(), key=lambda hit: (hit.start, -hit.end)):
            if hit.start >= end:
                end = hit.end
                yield hit


def names_in_texts(
    people: Iterable[Person],
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Every string that can mean somebody, folded -> the ids of its bearers.

    First of those whose name or alias it is, then of those whose surname it is.
    """
    names: dict[str, tuple[set[str], set[str]]] = {}
    for person in people:
        for string in _full_names(person):
            names.setdefault(fold(string), (set(), set()))[0].add(person.id)
        if family := family_name(person):
            names.setdefault(fold(family), (set(), set()))[1].add(person.id)
    return {
        string: (tuple(sorted(bearers)), tuple(sorted(family)))
        for string, (bearers, family) in names.items()
    }


def fold(text: str) -> str:
    """`text` for matching, and as long as before: accents off, quotes straight."""
    return text.translate(_FOLDING)


class _Folding(dict[int, str]):
    """Folds each character the first time it is seen."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        parts = unicodedata.normalize("NFD", char)
        is_latin = "LATIN" in unicodedata.name(char, "")
        folded = parts[0] if is_latin and len(parts) > 1 else char
        self[code] = folded
        return folded


_FOLDING = _Folding({ord("’"): "'", ord("‘"): "'", ord("\u00a0"): " ", ord("\n"): " "})


def _full_names(person: Person) -> Iterator[str]:
    """The names that mean this person by themselves.

    A single word does so only when a record gives it as an alias.
    """
    if person.has_record or " " in person.name:
        yield person.name
    yield from person.aliases


def _occurrences(text: str, string: str) -> Iterator[int]:
    at = text.find(string)
    while at >= 0:
        yield at
        at = text.find(string, at + 1)


def _stands_alone(text: str, hit: _Hit) -> bool:
    before = text[hit.start - 1] if hit.start else " "
    after = text[hit.end] if hit.end < len(text) else " "
    if _is_word(before) or _is_word(after):
        return False
    is_surname = bool(hit.name.family) and not hit.name.bearers
    return not (is_surname and _is_part_of_longer_name(text, hit))


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _is_part_of_longer_name(text: str, hit: _Hit) -> bool:
    """Whether a surname belongs to a longer name: Trump Tower, Harris County, or another Harris.

    A capitalised word behind it makes another name. One before it does too (Ivanka Trump), unless
    it is a title, a possessive or, at the head of a sentence, a word that is no name.
    """
    if text[hit.end : hit.end + 1] == " " and text[hit.end + 1 : hit.end + 2].isupper():
        return True
    before = _WORD_BEFORE.search(text, max(0, hit.start - _LONGEST_WORD), hit.start)
    if before is None or not before[0][0].isupper():
        return False
    word = before["word"]
    ends_sentence = word.endswith(".") and len(word) > len("A.")
    is_title_or_opener = word in _TITLES or word.casefold() in _SENTENCE_OPENERS
    return not (ends_sentence or is_title_or_opener or word.endswith(("'s", "s'")))


def _is_scanned(block: Block, start: int, end: int) -> bool:
    return all(run.linkable for run in block.runs if run.start < end and start < run.end)


def _candidates(name: _Name, known: set[str], present: set[str]) -> tuple[str, ...]:
    bearers = name.bearers
    if len(bearers) > 1:
        bearers = tuple(person for person in bearers if person in known) or bearers
    return bearers or tuple(person for person in name.family if person in present)


def _ambiguous(written: Written, words: str, ids: tuple[str, ...]) -> Problem:
    return in_body(
        written,
        words,
        code="ambiguous-mention",
        message=f"`{words}` can be {' or '.join(ids)}",
        hint=f'mentions: {{"{words}": {ids[0]}}}',
    )
