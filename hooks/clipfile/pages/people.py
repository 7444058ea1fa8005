"""The pages of the people."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Indexes, Photograph
from clipfile.model import Person, Role
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.page import Page
from clipfile.pages.parts import PER_PAGE, Parts, dated, pagers
from clipfile.pages.views import Card, IndexView, Link, Pager, PersonView, RoleView
from clipfile.pages.weaving import weave_biography
from clipfile.reading.dates import in_words

_AUTHORITIES: Mapping[str, tuple[str, str]] = {
    "wikidata": ("Wikidata", "https://www.wikidata.org/wiki/{}"),
    "viaf": ("VIAF", "https://viaf.org/viaf/{}"),
    "orcid": ("ORCID", "https://orcid.org/{}"),
    "website": ("Official site", "{}"),
}
"""Key of a record's `identifiers` -> its name for readers, and the form of its addresses."""


def people_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """The index of all people, and the pages of each."""
    yield Page(
        address=addresses.PEOPLE,
        title="People",
        template="index",
        view=partial(_index, archive),
        in_navigation=True,
    )
    for person in archive.people.values():
        clippings = archive.indexes.people.get(person.id, ())
        address = addresses.person(person.id)
        for pager in pagers(address, len(clippings)):
            yield Page(
                address=addresses.numbered(address, pager.number),
                title=person.name,
                template="person",
                view=partial(_view, archive, parts, person, pager),
                date=clippings[0].article.date if clippings else None,
                description=f"{person.name}: {_clippings(len(clippings))}",
                origin=person.path,
            )


def _clippings(count: int) -> str:
    return "1 clipping" if count == 1 else f"{count} clippings"


def _index(archive: Archive) -> IndexView:
    """All persons from A to Z by sort name."""
    return index_view(
        "people",
        "People",
        (
            (
                person.sort_name,
                Link(
                    text=person.sort_name,
                    address=addresses.person(person.id),
                    count=_count(archive.indexes, person.id),
                ),
            )
            for person in archive.people.values()
        ),
    )


def _count(indexes: Indexes, id_: str) -> int:
    """In how many articles a person has a part: is in them, wrote them or took a photograph."""
    taken = (photograph.clipping for photograph in indexes.taken.get(id_, ()))
    clippings = (*indexes.people.get(id_, ()), *indexes.authors.get(id_, ()), *taken)
    return len({clipping.article.id for clipping in clippings})


def _view(archive: Archive, parts: Parts, person: Person, pager: Pager) -> PersonView:
    """Everything on one page of a person; the first page has all but the further articles."""
    indexes = archive.indexes
    clippings = indexes.people.get(person.id, ())
    start = (pager.number - 1) * PER_PAGE
    dates = sorted(c.article.date for c in clippings)
    together = {p: n for p, n in indexes.together.get(person.id, {}).items() if p in archive.people}
    return PersonView(
        name=person.name,
        aliases=person.aliases,
        roles=tuple(RoleView(title=role.title, when=_when(role)) for role in person.roles),
        identifiers=tuple(
            Link(text=_AUTHORITIES[key][0], address=_AUTHORITIES[key][1].format(value))
            for key, value in person.identifiers.items()
        ),
        biography=weave_biography(person, parts.address_of),
        has_record=person.has_record,
        count=len(clippings),
        first=dated(dates[0]) if dates else None,
        last=dated(dates[-1]) if dates else None,
        groups=parts.by_year(clippings[start : start + PER_PAGE], person.id),
        written=tuple(parts.entry(c) for c in indexes.authors.get(person.id, ())),
        pictured=_cards(parts, indexes.shown.get(person.id, ())),
        taken=_cards(parts, indexes.taken.get(person.id, ())),
        together=parts.counted(together),
        pager=pager,
    )


def _cards(parts: Parts, photographs: Iterable[Photograph]) -> tuple[Card, ...]:
    return tuple(parts.card(photograph) for photograph in photographs)


def _when(role: Role) -> str:
    """`20 January 2021 to 20 January 2025`, `since …`, `until …`, `as of …`, or nothing."""
    if role.start and role.end:
        return f"{in_words(role.start)} to {in_words(role.end)}"
    if role.start:
        return f"since {in_words(role.start)}"
    if role.end:
        return f"until {in_words(role.end)}"
    return f"as of {in_words(role.as_of)}" if role.as_of else ""
