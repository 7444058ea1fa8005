"""What has changed in an archive, and the pages that it can reach."""

import json
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.memory import Memory
from clipfile.model import Person
from clipfile.pages.kinds import Kind
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts


class ChangedArticle(NamedTuple):
    """An article as it was, and as it is now; None where it is not published."""

    path: str
    before: Clipping | None
    now: Clipping | None


class ChangedRecord(NamedTuple):
    """What a person's record said, and what it says now; None where there is none."""

    path: str
    before: Person | None
    now: Person | None


class Changes(NamedTuple):
    """All that differs between the archive and an earlier state of it."""

    articles: tuple[ChangedArticle, ...] = ()
    records: tuple[ChangedRecord, ...] = ()
    pictures: frozenset[str] = frozenset()
    """Paths of the files of photographs and portraits that are shown."""

    def people(self, archive: Archive) -> tuple[Person, ...]:
        """Of whom something else is shown: as they were and as they are."""
        recorded = chain.from_iterable((before, now) for _, before, now in self.records)
        pictured = (
            person
            for person in archive.people.values()
            if person.portrait and person.portrait.image in self.pictures
        )
        return tuple(person for person in (*recorded, *pictured) if person)


class Planned(NamedTuple):
    """A page of the plan, and the key of the thing that it is about."""

    thing: str
    page: Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What an issue and the archive can differ in."""

    changes: Changes
    """Where it comes from."""
    planned: tuple[Planned, ...]
    """The pages, as they are now."""
    gone: tuple[str, ...]
    """The addresses of pages that are no more."""

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages alone."""
        return tuple(planned.page for planned in self.planned)

    @property
    def addresses(self) -> Iterator[str]:
        """Of the pages, and of those that are no more."""
        yield from (planned.page.address for planned in self.planned)
        yield from self.gone


def reach_of(
    changes: Changes, kinds: Iterable[Kind], archive: Archive, parts: Parts
) -> Reach | None:
    """All pages that the changes can reach.

    None when one of them takes another's address: whether two want it, all pages together tell.
    """
    reached = _things(changes, kinds, archive)
    planned = tuple(
        Planned(key, page)
        for key, (kind, thing) in reached.items()
        for page in kind.pages(archive, parts, thing)
    )
    now = {place_of(one.page.address): one.thing for one in planned}
    before = dict(asked(archive.memory, "SELECT place, thing FROM planned WHERE place", now))
    if len(now) < len(planned) or any(now[place] != thing for place, thing in before.items()):
        return None
    had = asked(archive.memory, "SELECT place, address FROM planned WHERE thing", reached)
    gone = tuple(address for place, address in had if place not in now)
    return Reach(changes=changes, planned=planned, gone=gone)


def _things(
    changes: Changes, kinds: Iterable[Kind], archive: Archive
) -> dict[str, tuple[Kind, str]]:
    """By their keys: all that have a page on which something that changed was or is shown."""
    people = changes.people(archive)
    showing = _showing({person.id for person in people}, changes.pictures, archive)

    def reached(kind: Kind) -> Iterator[str]:
        for _, before, now in changes.articles:
            if not (before and now and kind.sees(before) == kind.sees(now)):
                for clipping in filter(None, (before, now)):
                    yield from kind.reached(archive, clipping)
        for clipping in showing:
            yield from kind.reached(archive, clipping)
        for person in people:
            yield from kind.reached_by(archive, person)

    return {kind.key(thing): (kind, thing) for kind in kinds for thing in reached(kind)}


def _showing(
    people: AbstractSet[str], pictures: AbstractSet[str], archive: Archive
) -> tuple[Clipping, ...]:
    """The clippings that show the names of some persons, by id, or some pictures, by path."""
    if not people and not pictures:
        return ()
    return tuple(
        clipping
        for clipping in archive.clippings
        if not people.isdisjoint(clipping.everybody)
        or any(image in pictures for _, image, _ in clipping.images)
    )


def has_page(memory: Memory, reach: Reach, address: str) -> bool:
    """Whether there is a page at an address: one that was reached, or one of the issue."""
    if any(page.address == address for page in reach.pages):
        return True
    had = asked(memory, "SELECT place, address FROM planned WHERE place", [place_of(address)])
    return any(found == address for _, found in had) and address not in reach.gone


def unreached(memory: Memory, reach: Reach) -> int:
    """How many of the issue's pages are as they were."""
    places = map(place_of, reach.addresses)
    reached = asked(memory, "SELECT place, address FROM planned WHERE place", places)
    return int(memory.one("SELECT count(*) FROM planned")) - len(reached)


def asked(memory: Memory, question: str, values: Iterable[str]) -> list[tuple[str, str]]:
    """Two columns of the rows in which a third, the question's last, is one of `values`."""
    content = json.dumps(list(values), ensure_ascii=False)
    return memory.rows(f"{question} IN (SELECT value FROM json_each(?))", [content])  # noqa: S608  ours


def place_of(address: str) -> str:
    """What two addresses have in common on a file system that ignores case."""
    return address.casefold()
