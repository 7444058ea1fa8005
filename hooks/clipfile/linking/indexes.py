"""The published articles under everything a reader may look for.

Each index is made when it is first asked for: a preview of one page needs few of them.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple, TypeVar

from clipfile.linking.clippings import Clipping
from clipfile.linking.references import target_of
from clipfile.slugs import slug

_K = TypeVar("_K")
_V = TypeVar("_V")


class Photograph(NamedTuple):
    """A caption of an article."""

    clipping: Clipping
    number: int
    """Its place among the article's captions; the first is 1."""

    @property
    def agency(self) -> str | None:
        """The organisation beside the photographer."""
        return self.clipping.agencies[self.number - 1]

    @property
    def place(self) -> str | None:
        """Where it was taken, as the caption writes it."""
        return self.clipping.places[self.number - 1]

    @property
    def shown(self) -> list[str]:
        """Ids of the persons shown."""
        return self.clipping.shown[self.number - 1]

    @property
    def photographers(self) -> list[str]:
        """Ids of the persons who took it."""
        return self.clipping.photographers[self.number - 1]


class Named(NamedTuple):
    """Articles under a name, newest first."""

    name: str
    clippings: tuple[Clipping, ...]


class Indexes:
    """Every list keeps the order of the articles: newest first."""

    def __init__(self, clippings: Iterable[Clipping]) -> None:
        self._clippings = tuple(clippings)

    @cached_property
    def sources(self) -> Mapping[str, Named]:
        """By slug."""
        return _named((c.source, c) for c in self._clippings)

    @cached_property
    def topics(self) -> Mapping[str, Named]:
        """By slug."""
        return _named((topic, c) for c in self._clippings for topic in c.topics)

    @cached_property
    def years(self) -> Mapping[str, tuple[Clipping, ...]]:
        """By the four digits of the year."""
        return _grouped((c.iso[:4], c) for c in self._clippings)

    @cached_property
    def months(self) -> Mapping[tuple[str, str], tuple[Clipping, ...]]:
        """By year and month; articles of which only the year is known are in none."""
        return _grouped(((c.iso[:4], c.iso[5:7]), c) for c in self._clippings if c.iso[5:7])

    @cached_property
    def people(self) -> Mapping[str, tuple[Clipping, ...]]:
        """By id: the articles in which the person is."""
        return _grouped((person, c) for c in self._clippings for person in c.people)

    @cached_property
    def authors(self) -> Mapping[str, tuple[Clipping, ...]]:
        """By id: the articles that the person wrote."""
        return _grouped((person, c) for c in self._clippings for person in c.writers)

    @cached_property
    def photographs(self) -> tuple[Photograph, ...]:
        """Every caption of every article."""
        return tuple(
            Photograph(clipping, number)
            for clipping in self._clippings
            for number in range(1, len(clipping.agencies) + 1)
        )

    @cached_property
    def shown(self) -> Mapping[str, tuple[Photograph, ...]]:
        """By id: the photographs that show the person."""
        return _grouped((person, p) for p in self.photographs for person in p.shown)

    @cached_property
    def taken(self) -> Mapping[str, tuple[Photograph, ...]]:
        """By id: the photographs that the person took."""
        return _grouped((person, p) for p in self.photographs for person in p.photographers)

    @cached_property
    def agencies(self) -> Mapping[str, tuple[str, tuple[Photograph, ...]]]:
        """By slug: the agency's name and its photographs."""
        found = _grouped((slug(p.agency), p) for p in self.photographs if p.agency)
        return {key: (min(p.agency or "" for p in some), some) for key, some in found.items()}

    @cached_property
    def places(self) -> Mapping[str, tuple[str, tuple[Photograph, ...]]]:
        """By slug: the place's name and the photographs from there.

        Datelines are in capitals, so the commonest spelling that is not gives the name.
        """
        spelled = tuple((p.place, p) for p in self.photographs if p.place)
        spellings = _spellings(name for name, _ in spelled)
        found = _grouped((slug(name), p) for name, p in spelled)
        return {
            key: (min(spellings[key], key=lambda n: (n.isupper(), -spellings[key][n], n)), some)
            for key, some in found.items()
        }

    @cached_property
    def leading_to(self) -> Mapping[str, tuple[str, ...]]:
        """By an article's id or path: the paths of the articles that are related or link to it."""
        return _grouped(
            (target, c.path)
            for c in self._clippings
            if c.related or c.file_links
            for target in (*c.related, *(target_of(c.path, link) for link in c.file_links))
        )

    def together(self, person: str) -> Mapping[str, int]:
        """How many articles the person shares with each other person."""
        shared = Counter(other for c in self.people.get(person, ()) for other in c.people)
        del shared[person]
        return shared


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, tuple[_V, ...]]:
    """Values by key, in their order; one that comes twice in a row under a key is kept once."""
    groups: defaultdict[_K, list[_V]] = defaultdict(list)
    for key, value in pairs:
        group = groups[key]
        if not group or group[-1] is not value:
            group.append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _named(pairs: Iterable[tuple[str, Clipping]]) -> dict[str, Named]:
    """Group by slug, so that spellings with one address share a list; the commonest names it."""
    pairs = tuple(pairs)
    spellings = _spellings(name for name, _ in pairs)
    groups = _grouped((slug(name), clipping) for name, clipping in pairs)
    return {
        key: Named(
            name=min(spellings[key], key=lambda name: (-spellings[key][name], name)),
            clippings=found,
        )
        for key, found in groups.items()
    }


def _spellings(names: Iterable[str]) -> Mapping[str, Counter[str]]:
    """By slug: the spellings with the number of their uses."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, count in Counter(names).items():
        found[slug(name)][name] = count
    return found
