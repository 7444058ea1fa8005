"""The pages of the people."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Indexes
from clipfile.linking.references import target_of
from clipfile.model import PartialDate, Person, Role
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.inputs import Cards, Entries, Together
from clipfile.pages.kinds import Kind, listed
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import PER_PAGE, Parts, by_year, dated, pagers
from clipfile.pages.views import Link, Pager, PersonView, RoleView
from clipfile.pages.weaving import weave_biography
from clipfile.reading.dates import in_words

_AUTHORITIES: Mapping[str, tuple[str, str]] = {
    "wikidata": ("Wikidata", "https://www.wikidata.org/wiki/{}"),
    "viaf": ("VIAF", "https://viaf.org/viaf/{}"),
    "orcid": ("ORCID", "https://orcid.org/{}"),
    "website": ("Official site", "{}"),
}
"""Key of a record's `identifiers` -> its name for readers, and the form of its addresses."""


_OFTEN = 100
"""How many of the persons who share most articles with one are named on that one's page."""


def _index_page(archive: Archive, _parts: Parts, _all: str) -> Iterator[Page]:
    yield Page(
        address=addresses.PEOPLE,
        title="People",
        template="index",
        inputs=partial(_index, archive),
        view=itself,
        in_navigation=True,
    )


def _pages(archive: Archive, parts: Parts, id_: str) -> Iterator[Page]:
    """The pages of one person."""
    person = archive.people.get(id_)
    if person is None:
        return
    clippings = archive.indexes.people.get(id_, ())
    address = addresses.person(id_)
    for pager in pagers(address, len(clippings)):
        yield Page(
            address=addresses.numbered(address, pager.number),
            title=person.name,
            template="person",
            inputs=partial(_inputs, archive, parts, person, pager),
            view=_view,
            date=clippings[0].date if clippings else None,
            description=f"{person.name}: {_clippings(len(clippings))}",
            origin=person.path,
        )


def _clippings(count: int) -> str:
    return "1 clipping" if count == 1 else f"{count} clippings"


def _index(archive: Archive) -> Inputs:
    """All persons from A to Z by sort name."""
    links = (
        (
            person.sort_name,
            Link(
                text=person.sort_name,
                address=addresses.person(person.id),
                count=_count(archive.indexes, person.id),
            ),
        )
        for person in archive.people.values()
    )
    return {"view": index_view("people", "People", links)}


def _count(indexes: Indexes, id_: str) -> int:
    """In how many articles a person has a part: is in them, wrote them or took a photograph."""
    taken = (photograph.clipping for photograph in indexes.taken.get(id_, ()))
    clippings = (*indexes.people.get(id_, ()), *indexes.authors.get(id_, ()), *taken)
    return len({clipping.id for clipping in clippings})


def _inputs(archive: Archive, parts: Parts, person: Person, pager: Pager) -> Inputs:
    """Everything on one page of a person; the first page has all but the further articles."""
    indexes = archive.indexes
    clippings = indexes.people.get(person.id, ())
    start = (pager.number - 1) * PER_PAGE
    is_first = pager.number == 1
    counts = indexes.together(person.id)
    visible = {id_: count for id_, count in counts.items() if id_ in archive.people}
    targets = {target_of(person.path, slot.target) for slot in person.biography.links}
    written = indexes.authors.get(person.id, ()) if is_first else ()
    return {
        "person": person,
        "count": len(clippings),
        "span": (clippings[-1].iso, clippings[0].iso) if clippings else None,
        "entries": Entries(archive, parts, clippings[start : start + PER_PAGE], person.id),
        "written": Entries(archive, parts, written),
        "pictured": Cards(archive, parts, indexes.shown.get(person.id, ()) if is_first else ()),
        "taken": Cards(archive, parts, indexes.taken.get(person.id, ()) if is_first else ()),
        "together": Together(parts, visible, most=_OFTEN),
        "linked": tuple((target, parts.address_of(target)) for target in sorted(targets)),
        "pager": pager,
    }


def _view(
    *,
    person: Person,
    count: int,
    span: tuple[str, str] | None,
    entries: Entries,
    written: Entries,
    pictured: Cards,
    taken: Cards,
    together: Together,
    linked: tuple[tuple[str, str | None], ...],
    pager: Pager,
) -> PersonView:
    return PersonView(
        name=person.name,
        aliases=person.aliases,
        roles=tuple(RoleView(title=role.title, when=_when(role)) for role in person.roles),
        identifiers=tuple(
            Link(text=_AUTHORITIES[key][0], address=_AUTHORITIES[key][1].format(value))
            for key, value in person.identifiers.items()
        ),
        biography=weave_biography(person, dict(linked).get),
        has_record=person.has_record,
        count=count,
        first=dated(PartialDate(span[0])) if span else None,
        last=dated(PartialDate(span[1])) if span else None,
        groups=by_year(entries.made()),
        written=written.made(),
        pictured=pictured.made(),
        taken=taken.made(),
        together=together.made(),
        pager=pager,
    )


def _when(role: Role) -> str:
    """`20 January 2021 to 20 January 2025`, `since …`, `until …`, `as of …`, or nothing."""
    if role.start and role.end:
        return f"{in_words(role.start)} to {in_words(role.end)}"
    if role.start:
        return f"since {in_words(role.start)}"
    if role.end:
        return f"until {in_words(role.end)}"
    return f"as of {in_words(role.as_of)}" if role.as_of else ""


def _ids(archive: Archive) -> Iterable[str]:
    return archive.people


def _reached(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    yield from clipping.people
    yield from clipping.writers
    for ids in (*clipping.shown, *clipping.photographers):
        yield from ids


def _with_sentences(clipping: Clipping) -> object:
    return listed(clipping), clipping.sentences


KINDS = (
    Kind(name="people", pages=_index_page, sees=listed),
    Kind(name="person", pages=_pages, things=_ids, reached=_reached, sees=_with_sentences),
)
