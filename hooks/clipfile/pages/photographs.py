"""The lists of photographs: all, by agency, by photographer, by person shown."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import chain

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.pages import addresses
from clipfile.pages.inputs import Cards
from clipfile.pages.kinds import ALL, Kind, listed
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import Parts, by_name, pagers
from clipfile.pages.views import Drawer, Link, Pager, PhotographsView
from clipfile.slugs import slug

PER_PAGE = 48
"""Cards on one page: fills rows of two, three and four."""

_ALL = Link(text="Photographs", address=addresses.PHOTOGRAPHS)


def _all(archive: Archive, parts: Parts, _all: str) -> Iterator[Page]:
    everything = _Photographs(archive, parts, archive.indexes.photographs, "Photographs", None)
    return everything.pages(addresses.PHOTOGRAPHS)


def _by_agency(archive: Archive, parts: Parts, key: str) -> Iterator[Page]:
    if key in archive.indexes.agencies:
        name, found = archive.indexes.agencies[key]
        some = _Photographs(archive, parts, found, name, _ALL)
        yield from some.pages(addresses.photographs_by_agency(name))


def _by_photographer(archive: Archive, parts: Parts, id_: str) -> Iterator[Page]:
    if found := archive.indexes.taken.get(id_):
        title = f"Photographs by {archive.people[id_].name}"
        some = _Photographs(archive, parts, found, title, _ALL)
        yield from some.pages(addresses.photographs_by_photographer(id_))


def _of_person(archive: Archive, parts: Parts, id_: str) -> Iterator[Page]:
    if found := archive.indexes.shown.get(id_):
        title = f"Photographs of {archive.people[id_].name}"
        some = _Photographs(archive, parts, found, title, _ALL)
        yield from some.pages(addresses.photographs_of(id_))


class _Photographs:
    """One list of photographs; the list of all has the names under which they can be found."""

    def __init__(
        self,
        archive: Archive,
        parts: Parts,
        photographs: tuple[Photograph, ...],
        title: str,
        up: Link | None,
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._photographs = photographs
        self._title = title
        self._up = up

    def pages(self, address: str) -> Iterator[Page]:
        """The pages on which it stands."""
        for pager in pagers(address, len(self._photographs), PER_PAGE):
            yield Page(
                address=addresses.numbered(address, pager.number),
                title=self._title,
                template="photographs",
                inputs=partial(self._inputs, pager),
                view=_view,
                in_navigation=self._up is None and pager.number == 1,
            )

    def _inputs(self, pager: Pager) -> Inputs:
        start = (pager.number - 1) * PER_PAGE
        some = self._photographs[start : start + PER_PAGE]
        drawers = _drawers(self._archive) if self._up is None and pager.number == 1 else ()
        count = len(self._photographs)
        cards = Cards(self._archive, self._parts, some)
        return {
            "title": self._title,
            "up": self._up,
            "count": count,
            "cards": cards,
            "drawers": drawers,
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


def _drawers(archive: Archive) -> tuple[Drawer, ...]:
    """The names under which photographs can be found."""
    indexes = archive.indexes
    agencies = sorted(indexes.agencies.values(), key=lambda agency: by_name(agency[0]))
    by_agency = tuple(
        Link(text=name, address=addresses.photographs_by_agency(name), count=len(found))
        for name, found in agencies
    )
    by_photographer = _people(archive, indexes.taken, addresses.photographs_by_photographer)
    by_person = _people(archive, indexes.shown, addresses.photographs_of)
    return (
        Drawer(heading="By agency", names=by_agency),
        Drawer(heading="By photographer", names=by_photographer),
        Drawer(heading="By person shown", names=by_person),
    )


def _people(
    archive: Archive,
    photographs: Mapping[str, tuple[Photograph, ...]],
    address_of: Callable[[str], str],
) -> tuple[Link, ...]:
    people = (archive.people[id_] for id_ in photographs)
    return tuple(
        Link(text=person.name, address=address_of(person.id), count=len(photographs[person.id]))
        for person in sorted(people, key=lambda person: by_name(person.sort_name))
    )


def _whole(_archive: Archive, clipping: Clipping) -> tuple[str, ...]:
    return (ALL,) if clipping.agencies else ()


def _agencies(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    return (slug(agency) for agency in clipping.agencies if agency)


def _photographers(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    return chain.from_iterable(clipping.photographers)


def _shown(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    return chain.from_iterable(clipping.shown)


KINDS = (
    Kind(name="photographs", pages=_all, reached=_whole, sees=listed),
    Kind(
        name="agency",
        pages=_by_agency,
        things=lambda archive: archive.indexes.agencies,
        reached=_agencies,
        sees=listed,
    ),
    Kind(
        name="photographer",
        pages=_by_photographer,
        things=lambda archive: archive.indexes.taken,
        reached=_photographers,
        sees=listed,
    ),
    Kind(
        name="person shown",
        pages=_of_person,
        things=lambda archive: archive.indexes.shown,
        reached=_shown,
        sees=listed,
    ),
)
