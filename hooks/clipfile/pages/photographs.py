"""The lists of photographs: all, by agency, by photographer, by place, by person shown."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.pages import addresses
from clipfile.pages.cabinets import CABINETS, PHOTOGRAPHS, cabinet_pages, cabinets
from clipfile.pages.inputs import Cards
from clipfile.pages.kinds import ALL, Kind, filed, listed
from clipfile.pages.namesakes import and_namesakes, filed_under, namesakes_of
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import Parts, pagers
from clipfile.pages.views import Chosen, Drawer, Link, Pager, PhotographsView
from clipfile.slugs import slug

PER_PAGE = 48
"""Cards on one page: fills rows of two, three and four."""


def _everything(archive: Archive, parts: Parts, _all: str) -> Iterator[Page]:
    found = archive.indexes.photographs
    whole = _Photographs(archive, parts, found, PHOTOGRAPHS.text)
    yield from whole.pages(addresses.PHOTOGRAPHS)


def _by_agency(archive: Archive, parts: Parts, key: str) -> Iterator[Page]:
    if key in archive.indexes.agencies:
        name, found = archive.indexes.agencies[key]
        address = addresses.photographs_by_agency(name)
        yield from _Photographs(archive, parts, found, name, ("agency", name)).pages(address)


def _by_photographer(archive: Archive, parts: Parts, id_: str) -> Iterator[Page]:
    if found := archive.indexes.taken.get(id_):
        person = archive.people[id_]
        chosen = ("photographer", filed_under(archive, person))
        title = f"Photographs by {person.name}"
        address = addresses.photographs_by_photographer(id_)
        yield from _Photographs(archive, parts, found, title, chosen).pages(address)


def _from_place(archive: Archive, parts: Parts, key: str) -> Iterator[Page]:
    if key in archive.indexes.places:
        name, found = archive.indexes.places[key]
        address = addresses.photographs_from(name)
        # Places are no filter; a caption's record says its place as the phrase that it is.
        title, chosen = f"Photographs from {name}", ("q", _phrase(name))
        yield from _Photographs(archive, parts, found, title, chosen).pages(address)


def _of_person(archive: Archive, parts: Parts, id_: str) -> Iterator[Page]:
    if found := archive.indexes.shown.get(id_):
        person = archive.people[id_]
        chosen = ("person", filed_under(archive, person))
        title = f"Photographs of {person.name}"
        address = addresses.photographs_of(id_)
        yield from _Photographs(archive, parts, found, title, chosen).pages(address)


def _phrase(text: str) -> str:
    """The text as the search's field takes it for a phrase, which no quotation mark may end."""
    bare = text.replace('"', " ")
    return f'"{bare}"'


class _Photographs:
    """One list of photographs; the list of all has the names under which they can be found."""

    def __init__(
        self,
        archive: Archive,
        parts: Parts,
        photographs: tuple[Photograph, ...],
        title: str,
        *chosen: tuple[str, str],
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._photographs = photographs
        self._title = title
        self._search = (*chosen, ("kind", "Photograph"))
        self._is_whole = photographs is archive.indexes.photographs

    def pages(self, address: str) -> Iterator[Page]:
        """The pages on which it stands."""
        for pager in pagers(address, len(self._photographs), PER_PAGE):
            yield Page(
                address=addresses.numbered(address, pager.number),
                title=self._title,
                template="photographs",
                inputs=partial(self._inputs, pager),
                view=_view,
                in_navigation=self._is_whole and pager.number == 1,
            )

    def _inputs(self, pager: Pager) -> Inputs:
        start = (pager.number - 1) * PER_PAGE
        some = self._photographs[start : start + PER_PAGE]
        is_first = self._is_whole and pager.number == 1
        count = len(self._photographs)
        cards = Cards(self._archive, self._parts, some)
        return {
            "title": self._title,
            "search": self._search,
            "up": None if self._is_whole else PHOTOGRAPHS,
            "count": count,
            "cards": cards,
            "drawers": tuple(one.drawer for one in cabinets(self._archive)) if is_first else (),
            "pager": pager,
        }


def _view(
    *,
    title: str,
    search: Chosen,
    up: Link | None,
    count: int,
    cards: Cards,
    drawers: tuple[Drawer, ...],
    pager: Pager,
) -> PhotographsView:
    return PhotographsView(
        title=title,
        search=search,
        up=up,
        count=count,
        cards=cards.made(),
        drawers=drawers,
        pager=pager,
    )


def _whole(_archive: Archive, clipping: Clipping) -> tuple[str, ...]:
    return (ALL,) if clipping.agencies else ()


def _cabinets(_archive: Archive, clipping: Clipping) -> Iterable[str]:
    return CABINETS if clipping.agencies else ()


def _agencies(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    return (slug(agency) for agency in clipping.agencies if agency)


def _photographers(archive: Archive, clipping: Clipping) -> Iterator[str]:
    return and_namesakes(archive, chain.from_iterable(clipping.photographers))


def _places(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    return (slug(place) for place in clipping.places if place)


def _shown(archive: Archive, clipping: Clipping) -> Iterator[str]:
    return and_namesakes(archive, chain.from_iterable(clipping.shown))


KINDS = (
    Kind(name="photographs", pages=_everything, reached=_whole, sees=listed),
    Kind(
        name="cabinet",
        pages=cabinet_pages,
        things=lambda _: CABINETS,
        reached=_cabinets,
        sees=filed,
    ),
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
        reached_by=namesakes_of,
        sees=listed,
    ),
    Kind(
        name="place",
        pages=_from_place,
        things=lambda archive: archive.indexes.places,
        reached=_places,
        sees=listed,
    ),
    Kind(
        name="person shown",
        pages=_of_person,
        things=lambda archive: archive.indexes.shown,
        reached=_shown,
        reached_by=namesakes_of,
        sees=listed,
    ),
)
