"""The names under which photographs are filed: agencies, photographers, places, persons shown."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from clipfile.archive import Archive
from clipfile.linking.indexes import Photograph
from clipfile.model import Person
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.names import without_article
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts, by_name
from clipfile.pages.views import Drawer, Link

IN_DRAWER = 10
"""Names of one kind on the page of all photographs."""

PHOTOGRAPHS = Link(text="Photographs", address=addresses.PHOTOGRAPHS)
"""Where all photographs are."""

_Names = Sequence[tuple[str, Link]]
"""Each with the form by which it is sorted, and with its number of photographs."""


@dataclass(frozen=True, slots=True)
class Cabinet:
    """The names of one kind."""

    kind: str
    """`agencies`, `photographers`, `places` or `people`."""
    heading: str
    address: str
    names: _Names

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
    def page(self) -> Page:
        """All of them, from A to Z."""
        return Page(
            address=self.address,
            title=self._title,
            template="index",
            inputs=self._inputs,
            view=itself,
        )

    @property
    def _title(self) -> str:
        return f"Photographs {self.heading.lower()}"

    def _inputs(self) -> Inputs:
        view = index_view(self.kind, self._title, self.names, counted="captions", up=PHOTOGRAPHS)
        return {"view": view}


def cabinet_pages(archive: Archive, _parts: Parts, kind: str) -> Iterator[Page]:
    """The page of the names of one kind."""
    cabinet = CABINETS[kind](archive)
    if cabinet.names:
        yield cabinet.page


def cabinets(archive: Archive) -> tuple[Cabinet, ...]:
    """Those in which there is anything."""
    found = (cabinet_of(archive) for cabinet_of in CABINETS.values())
    return tuple(cabinet for cabinet in found if cabinet.names)


def _agencies(archive: Archive) -> Cabinet:
    names = _named(archive.indexes.agencies.values(), addresses.photographs_by_agency)
    return Cabinet("agencies", "By agency", addresses.AGENCIES, names)


def _photographers(archive: Archive) -> Cabinet:
    taken = archive.indexes.taken
    names = _persons(archive.people, taken, addresses.photographs_by_photographer)
    return Cabinet("photographers", "By photographer", addresses.PHOTOGRAPHERS, names)


def _places(archive: Archive) -> Cabinet:
    names = _named(archive.indexes.places.values(), addresses.photographs_from)
    return Cabinet("places", "By place", addresses.PLACES, names)


def _people(archive: Archive) -> Cabinet:
    names = _persons(archive.people, archive.indexes.shown, addresses.photographs_of)
    return Cabinet("people", "By person shown", addresses.SHOWN, names)


CABINETS: Mapping[str, Callable[[Archive], Cabinet]] = {
    "agencies": _agencies,
    "photographers": _photographers,
    "places": _places,
    "people": _people,
}
"""The kinds of names, in the order in which they are shown."""


def _named(
    found: Iterable[tuple[str, Sequence[Photograph]]], address_of: Callable[[str], str]
) -> _Names:
    return tuple(
        (without_article(name), Link(text=name, address=address_of(name), count=len(photographs)))
        for name, photographs in found
    )


def _persons(
    people: Mapping[str, Person],
    found: Mapping[str, Sequence[Photograph]],
    address_of: Callable[[str], str],
) -> _Names:
    return tuple(
        (
            people[id_].sort_name,
            Link(text=people[id_].name, address=address_of(id_), count=len(photographs)),
        )
        for id_, photographs in found.items()
    )


def _count(pair: tuple[str, Link]) -> int:
    return pair[1].count or 0
