"""The lists of photographs: all, by agency, by photographer, by person shown."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Photograph
from clipfile.pages import addresses
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts, by_name, pagers
from clipfile.pages.views import Card, Link, Pager, PhotographsView

PER_PAGE = 48
"""Cards on one page: fills rows of two, three and four."""

_ALL = Link(text="Photographs", address=addresses.PHOTOGRAPHS)


def photograph_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """All photographs, and those of every agency, photographer and person."""
    indexes = archive.indexes
    for pager in pagers(addresses.PHOTOGRAPHS, len(indexes.photographs), PER_PAGE):
        yield Page(
            address=addresses.numbered(addresses.PHOTOGRAPHS, pager.number),
            title="Photographs",
            template="photographs",
            view=partial(_all_view, archive, parts, pager),
            in_navigation=pager.number == 1,
        )
    for name, found in indexes.agencies.values():
        yield from _list_pages(parts, found, addresses.photographs_by_agency(name), name)
    for id_, found in indexes.taken.items():
        title = f"Photographs by {archive.people[id_].name}"
        address = addresses.photographs_by_photographer(id_)
        yield from _list_pages(parts, found, address, title)
    for id_, found in indexes.shown.items():
        title = f"Photographs of {archive.people[id_].name}"
        yield from _list_pages(parts, found, addresses.photographs_of(id_), title)


def _list_pages(
    parts: Parts, found: tuple[Photograph, ...], address: str, title: str
) -> Iterator[Page]:
    for pager in pagers(address, len(found), PER_PAGE):
        yield Page(
            address=addresses.numbered(address, pager.number),
            title=title,
            template="photographs",
            view=partial(_view, parts, found, pager, title=title),
        )


def _view(
    parts: Parts, photographs: tuple[Photograph, ...], pager: Pager, *, title: str
) -> PhotographsView:
    """One page of the photographs under one name."""
    return PhotographsView(
        title=title,
        up=_ALL,
        count=len(photographs),
        cards=_on_page(parts, photographs, pager),
        pager=pager,
    )


def _all_view(archive: Archive, parts: Parts, pager: Pager) -> PhotographsView:
    """One page of all photographs, with the names under which they can be found."""
    indexes = archive.indexes
    agencies = sorted(indexes.agencies.values(), key=lambda agency: by_name(agency[0]))
    return PhotographsView(
        title="Photographs",
        up=None,
        count=len(indexes.photographs),
        cards=_on_page(parts, indexes.photographs, pager),
        by_agency=tuple(
            Link(text=name, address=addresses.photographs_by_agency(name), count=len(found))
            for name, found in agencies
        ),
        by_photographer=_people(archive, indexes.taken, addresses.photographs_by_photographer),
        by_person=_people(archive, indexes.shown, addresses.photographs_of),
        pager=pager,
    )


def _on_page(parts: Parts, photographs: tuple[Photograph, ...], pager: Pager) -> tuple[Card, ...]:
    start = (pager.number - 1) * PER_PAGE
    return tuple(parts.card(photograph) for photograph in photographs[start : start + PER_PAGE])


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
