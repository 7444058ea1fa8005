"""The published articles under everything a reader may look for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from clipfile.linking.clippings import Clipping
from clipfile.model import Caption
from clipfile.slugs import slug

_K = TypeVar("_K")
_V = TypeVar("_V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Photograph:
    """A caption of an article."""

    clipping: Clipping
    number: int
    """Its place among the article's captions; the first is 1."""

    @property
    def caption(self) -> Caption:
        """What is known of it."""
        return self.clipping.article.captions[self.number - 1]

    @property
    def shown(self) -> tuple[str, ...]:
        """Ids of the persons shown."""
        return self.clipping.shown[self.number - 1]

    @property
    def photographers(self) -> tuple[str, ...]:
        """Ids of the persons who took it."""
        return self.clipping.photographers[self.number - 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Articles under a name, newest first."""

    name: str
    clippings: tuple[Clipping, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexes:
    """Every list keeps the order of the articles: newest first."""

    sources: Mapping[str, Named]
    """By slug."""
    topics: Mapping[str, Named]
    """By slug."""
    years: Mapping[str, tuple[Clipping, ...]]
    months: Mapping[tuple[str, str], tuple[Clipping, ...]]
    people: Mapping[str, tuple[Clipping, ...]]
    """By id: the articles in which the person is."""
    authors: Mapping[str, tuple[Clipping, ...]]
    """By id: the articles that the person wrote."""
    together: Mapping[str, Mapping[str, int]]
    """By id: how many articles the person shares with each other person."""
    photographs: tuple[Photograph, ...]
    shown: Mapping[str, tuple[Photograph, ...]]
    taken: Mapping[str, tuple[Photograph, ...]]
    agencies: Mapping[str, tuple[str, tuple[Photograph, ...]]]
    """By slug: the agency's name and its photographs."""


def make_indexes(clippings: Iterable[Clipping]) -> Indexes:
    """File every article under its source, topics, months, people and photographs."""
    clippings = tuple(clippings)
    photographs = tuple(
        Photograph(clipping=clipping, number=number)
        for clipping in clippings
        for number in range(1, len(clipping.article.captions) + 1)
    )
    agencies = _grouped(
        (slug(photograph.caption.agency), photograph)
        for photograph in photographs
        if photograph.caption.agency
    )
    return Indexes(
        sources=_named((c.article.source, c) for c in clippings),
        topics=_named((topic, c) for c in clippings for topic in c.article.topics),
        years=_grouped((c.article.date.year, c) for c in clippings),
        months=_grouped(
            ((c.article.date.year, c.article.date.month), c)
            for c in clippings
            if c.article.date.month
        ),
        people=_grouped((person, c) for c in clippings for person in c.people),
        authors=_grouped((a.person, c) for c in clippings for a in c.authors if a.person),
        together=_together(clippings),
        photographs=photographs,
        shown=_grouped((person, p) for p in photographs for person in p.shown),
        taken=_grouped((person, p) for p in photographs for person in p.photographers),
        agencies={
            key: (min(p.caption.agency or "" for p in found), found)
            for key, found in agencies.items()
        },
    )


def _grouped(pairs: Iterable[tuple[_K, _V]]) -> dict[_K, tuple[_V, ...]]:
    groups: defaultdict[_K, dict[int, _V]] = defaultdict(dict)
    for key, value in pairs:
        groups[key].setdefault(id(value), value)
    return {key: tuple(values.values()) for key, values in groups.items()}


def _named(pairs: Iterable[tuple[str, Clipping]]) -> dict[str, Named]:
    """Group by slug, so that spellings with one address share a list; the commonest names it."""
    pairs = tuple(pairs)
    spellings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, _ in pairs:
        spellings[slug(name)][name] += 1
    groups = _grouped((slug(name), clipping) for name, clipping in pairs)
    return {
        key: Named(
            name=min(spellings[key], key=lambda name: (-spellings[key][name], name)),
            clippings=found,
        )
        for key, found in groups.items()
    }


def _together(clippings: Iterable[Clipping]) -> dict[str, Counter[str]]:
    together: dict[str, Counter[str]] = {}
    for clipping in clippings:
        people = clipping.people
        for person in people:
            others = together.setdefault(person, Counter())
            others.update(other for other in people if other != person)
    return together
