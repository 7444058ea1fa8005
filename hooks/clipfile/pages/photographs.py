"""The lists of photographs: all, by agency, by photographer, by place, by person shown."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Photograph
from clipfile.pages import addresses
from clipfile.pages.cabinets import PHOTOGRAPHS, Cabinet, cabinets
from clipfile.pages.inputs import Cards
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import Parts, pagers
from clipfile.pages.places import Place, places
from clipfile.pages.views import Drawer, Link, Pager, PhotographsView

PER_PAGE = 48
"""Cards on one page: fills rows of two, three and four."""


def photograph_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """All photographs, and those of every agency, photographer, place and person."""
    indexes, by_place = archive.indexes, places(archive)
    found = cabinets(archive, by_place)
    everything = _Photographs(archive, parts, indexes.photographs, PHOTOGRAPHS.text, found)
    yield from everything.pages(addresses.PHOTOGRAPHS)
    yield from (cabinet.page for cabinet in found)
    for title, address, some in _lists(archive, by_place):
        yield from _Photographs(archive, parts, some, title).pages(address)


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
        cabinets: Sequence[Cabinet] | None = None,
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
            "up": PHOTOGRAPHS if self._cabinets is None else None,
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
