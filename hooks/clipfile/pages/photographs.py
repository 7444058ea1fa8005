"""The lists of photographs: all, by agency, by photographer, by place, by person shown."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from heapq import nsmallest

from clipfile.archive import Archive
from clipfile.linking.indexes import Photograph
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.inputs import Cards
from clipfile.pages.names import without_article
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts, by_name, pagers
from clipfile.pages.places import Place, places
from clipfile.pages.views import Drawer, Link, Pager, PhotographsView

PER_PAGE = 48
"""Cards on one page: fills rows of two, three and four."""
IN_DRAWER = 10
"""Names of one kind on the page of all photographs."""

_ALL = Link(text="Photographs", address=addresses.PHOTOGRAPHS)


def photograph_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """All photographs, and those of every agency, photographer, place and person."""
    indexes, by_place = archive.indexes, places(archive)
    cabinets = _cabinets(archive, by_place)
    everything = _Photographs(archive, parts, indexes.photographs, "Photographs", cabinets)
    yield from everything.pages(addresses.PHOTOGRAPHS)
    yield from (cabinet.page for cabinet in cabinets)
    for title, address, found in _lists(archive, by_place):
        yield from _Photographs(archive, parts, found, title).pages(address)


def _lists(
    archive: Archive, by_place: Mapping[str, Place]
) -> Iterator[tuple[str, str, tuple[Photograph, ...]]]:
    """Title, address and photographs of every list but that of all."""
    indexes, people = archive.indexes, archive.people
    for name, found in indexes.agencies.values():
        yield name, addresses.photographs_by_agency(name), found
    for id_, found in indexes.taken.items():
        title = f"Photographs by {people[id_].name}"
        yield title, addresses.photographs_by_photographer(id_), found
    for name, found in by_place.values():
        yield f"Photographs from {name}", addresses.photographs_from(name), found
    for id_, found in indexes.shown.items():
        yield f"Photographs of {people[id_].name}", addresses.photographs_of(id_), found


class _Photographs:
    """One list of photographs; the list of all has the names under which they can be found."""

    def __init__(
        self,
        archive: Archive,
        parts: Parts,
        photographs: tuple[Photograph, ...],
        title: str,
        cabinets: Sequence["_Cabinet"] | None = None,
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._photographs = photographs
        self._title = title
        self._cabinets = cabinets

    def pages(self, address: str) -> Iterator[Page]:
        """The pages on which it stands."""
        for pager in pagers(address, len(self._photographs), PER_PAGE):
            yield Page(
                address=addresses.numbered(address, pager.number),
                title=self._title,
                template="photographs",
                inputs=partial(self._inputs, pager),
                view=_view,
                in_navigation=self._cabinets is not None and pager.number == 1,
            )

    def _inputs(self, pager: Pager) -> Inputs:
        start = (pager.number - 1) * PER_PAGE
        some = self._photographs[start : start + PER_PAGE]
        cabinets = self._cabinets or () if pager.number == 1 else ()
        count = len(self._photographs)
        cards = Cards(self._archive, self._parts, some)
        return {
            "title": self._title,
            "up": _ALL if self._cabinets is None else None,
            "count": count,
            "cards": cards,
            "drawers": tuple(one.drawer for one in cabinets),
            "pager": pager,
        }


def _view(
    *,
    title: str,
    up: Link | None,
    count: int,
    cards: Cards,
    drawers: tuple[Drawer, ...],
    pager: Pager,
) -> PhotographsView:
    return PhotographsView(
        title=title, up=up, count=count, cards=cards.made(), drawers=drawers, pager=pager
    )


@dataclass(frozen=True)
class _Cabinet:
    """The names of one kind under which photographs are filed."""

    kind: str
    """`agencies`, `photographers`, `places` or `people`."""
    heading: str
    address: str
    names: Sequence[tuple[str, Link]]
    """Each with the form by which it is sorted, with its number of photographs."""

    @property
    def drawer(self) -> Drawer:
        """The most frequent names."""
        most = nsmallest(IN_DRAWER, self.names, key=lambda pair: (-_count(pair), by_name(pair[0])))
        return Drawer(
            kind=self.kind,
            heading=Link(text=self.heading, address=self.address),
            names=tuple(link for _, link in most),
            others=len(self.names) - len(most),
        )

    @property
    def _title(self) -> str:
        return f"Photographs {self.heading.lower()}"

    @property
    def page(self) -> Page:
        """All of them, from A to Z."""
        return Page(
            address=self.address,
            title=self._title,
            template="index",
            inputs=self._inputs,
            view=itself,
        )

    def _inputs(self) -> Inputs:
        view = index_view(self.kind, self._title, self.names, counted="captions", up=_ALL)
        return {"view": view}


def _count(pair: tuple[str, Link]) -> int:
    return pair[1].count or 0


def _cabinets(archive: Archive, by_place: Mapping[str, Place]) -> tuple[_Cabinet, ...]:
    """All names under which photographs can be found."""
    indexes = archive.indexes

    def named(
        found: Iterable[tuple[str, Sequence[Photograph]]], address_of: Callable[[str], str]
    ) -> tuple[tuple[str, Link], ...]:
        return tuple(
            (
                without_article(name),
                Link(text=name, address=address_of(name), count=len(photographs)),
            )
            for name, photographs in found
        )

    def people(
        found: Mapping[str, Sequence[Photograph]], address_of: Callable[[str], str]
    ) -> tuple[tuple[str, Link], ...]:
        persons = ((archive.people[id_], len(photographs)) for id_, photographs in found.items())
        return tuple(
            (person.sort_name, Link(text=person.name, address=address_of(person.id), count=count))
            for person, count in persons
        )

    found = (
        _Cabinet(
            kind="agencies",
            heading="By agency",
            address=addresses.AGENCIES,
            names=named(indexes.agencies.values(), addresses.photographs_by_agency),
        ),
        _Cabinet(
            kind="photographers",
            heading="By photographer",
            address=addresses.PHOTOGRAPHERS,
            names=people(indexes.taken, addresses.photographs_by_photographer),
        ),
        _Cabinet(
            kind="places",
            heading="By place",
            address=addresses.PLACES,
            names=named(by_place.values(), addresses.photographs_from),
        ),
        _Cabinet(
            kind="people",
            heading="By person shown",
            address=addresses.SHOWN,
            names=people(indexes.shown, addresses.photographs_of),
        ),
    )
    return tuple(cabinet for cabinet in found if cabinet.names)
