"""Kinds of pages: each plans its pages by one rule, and says what they show of an article."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.model import Person
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts

ALL = ""
"""The key of everything, where one list is about the whole archive."""


def _whole(_archive: Archive) -> Iterable[str]:
    return (ALL,)


def _in_the_whole(_archive: Archive, _clipping: Clipping) -> Iterable[str]:
    return (ALL,)


def _nothing(_archive: Archive, _person: Person) -> Iterable[str]:
    return ()


def everything(_archive: Archive, _person: Person) -> Iterable[str]:
    """The key of everything: a list about the whole archive has every person in it."""
    return (ALL,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Pages about things of one sort: articles, persons, months, or the whole archive."""

    name: str
    """What the things are, in the singular; no two kinds have the same."""
    pages: Callable[[Archive, Parts, str], Iterable[Page]]
    """The pages about the thing with this key; none when the archive has no such thing."""
    things: Callable[[Archive], Iterable[str]] = _whole
    """The keys of all that pages are about, in the order of the plan."""
    reached: Callable[[Archive, Clipping], Iterable[str]] = _in_the_whole
    """The keys of all whose pages can show something of a clipping."""
    reached_by: Callable[[Archive, Person], Iterable[str]] = _nothing
    """The keys of all whose pages can show something of a person in no clipping of theirs."""
    sees: Callable[[Clipping], object]
    """All that these pages can show of a clipping: equal when they would show the same."""

    def key(self, thing: str) -> str:
        """The thing's key among those of all kinds."""
        return f"{self.name} {thing}"


def listed(clipping: Clipping) -> object:
    """What lists see of a clipping: everything but its text."""
    return clipping.outline


def filed(clipping: Clipping) -> object:
    """What indexes and counts see of a clipping: the date and the names under which it stands."""
    return (
        clipping.id,
        clipping.iso,
        clipping.source,
        clipping.topics,
        clipping.people,
        clipping.authors,
        clipping.agencies,
        clipping.places,
        clipping.shown,
        clipping.photographers,
    )
