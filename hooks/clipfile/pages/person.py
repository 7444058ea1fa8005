"""The page of one person."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Photograph
from clipfile.linking.references import target_of
from clipfile.model import PartialDate, Person, Role, SafeHtml
from clipfile.pages import addresses
from clipfile.pages.evidence import Company, Quotes, Years
from clipfile.pages.inputs import Cards, Entries
from clipfile.pages.namesakes import Others, filed_under, others_of
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import PER_PAGE, Parts, by_year, dated, pagers
from clipfile.pages.person_views import PersonView, PortraitView, RoleView
from clipfile.pages.profiles import profile_of
from clipfile.pages.views import Link, Pager, Picture
from clipfile.pages.weaving import weave_biography
from clipfile.problems import counted
from clipfile.reading.dates import in_words

_AUTHORITIES: Mapping[str, tuple[str, str]] = {
    "wikidata": ("Wikidata", "https://www.wikidata.org/wiki/{}"),
    "viaf": ("VIAF", "https://viaf.org/viaf/{}"),
    "orcid": ("ORCID", "https://orcid.org/{}"),
    "website": ("Official site", "{}"),
}
"""Key of a record's `identifiers` -> its name for readers, and the form of its addresses."""

_CARDS = 12
"""Photographs on the page; the list of photographs has them all."""


def person_pages(archive: Archive, parts: Parts, person: Person) -> Iterator[Page]:
    """The pages of one person."""
    others = others_of(archive, person)
    clippings = archive.indexes.people.get(person.id, ())
    written = archive.indexes.authors.get(person.id, ())
    address = addresses.person(person.id)
    for pager in pagers(address, max(len(clippings), len(written))):
        yield Page(
            address=addresses.numbered(address, pager.number),
            title=person.name,
            template="person",
            inputs=partial(_inputs, archive, parts, person, others, pager),
            view=_view,
            date=clippings[0].date if clippings else None,
            description=f"{person.name}: {counted(len(clippings), 'clipping')}",
            origin=person.path,
            has_feed=pager.number == 1 and has_feed(archive, parts, person),
        )


def has_feed(archive: Archive, parts: Parts, person: Person) -> bool:
    """Whether there are articles of which a feed can tell, at an address that is known."""
    indexes = archive.indexes
    return bool(parts.site_url) and (person.id in indexes.people or person.id in indexes.authors)


def _inputs(archive: Archive, parts: Parts, person: Person, others: Others, pager: Pager) -> Inputs:
    """Everything on one page of a person; the first page has all but the further articles."""
    indexes, id_ = archive.indexes, person.id
    clippings, written = indexes.people.get(id_, ()), indexes.authors.get(id_, ())
    some = slice((pager.number - 1) * PER_PAGE, pager.number * PER_PAGE)
    common: dict[str, object] = {
        "person": person,
        "label": filed_under(archive, person),
        "count": len(clippings),
        "written_count": len(written),
        "span": (clippings[-1].iso, clippings[0].iso) if clippings else None,
        "entries": Entries(archive, parts, clippings[some], id_),
        "written": Entries(archive, parts, written[some]),
        "pager": pager,
    }
    if pager.number > 1:
        return common
    pictured: Sequence[Photograph] = indexes.shown.get(id_, ())
    taken: Sequence[Photograph] = indexes.taken.get(id_, ())
    targets = {target_of(person.path, slot.target) for slot in person.biography.links}
    portrait = person.portrait
    return {
        **common,
        "others": others,
        "portrait": parts.file(portrait.image) if portrait and portrait.may_be_shown else None,
        "years": Years(clippings, person.roles, addresses.person(id_)),
        "quotes": Quotes(archive, parts, clippings, id_),
        "pictured": Cards(archive, parts, pictured[:_CARDS]),
        "pictured_count": len(pictured),
        "taken": Cards(archive, parts, taken[:_CARDS]),
        "taken_count": len(taken),
        "company": Company(archive, parts, clippings, id_),
        "linked": tuple((target, parts.address_of(target)) for target in sorted(targets)),
        "feeds": has_feed(archive, parts, person),
        "site_url": parts.site_url,
    }


def _view(
    *,
    person: Person,
    label: str,
    count: int,
    written_count: int,
    span: tuple[str, str] | None,
    entries: Entries,
    written: Entries,
    pager: Pager,
    others: Others = (),
    portrait: Picture | None = None,
    years: Years | None = None,
    quotes: Quotes | None = None,
    pictured: Cards | None = None,
    pictured_count: int = 0,
    taken: Cards | None = None,
    taken_count: int = 0,
    company: Company | None = None,
    linked: tuple[tuple[str, str | None], ...] = (),
    feeds: bool = False,
    site_url: str = "",
) -> PersonView:
    is_first = pager.number == 1
    identifiers = {
        _AUTHORITIES[key][0]: _AUTHORITIES[key][1].format(value)
        for key, value in person.identifiers.items()
    }
    shown = _portrait(person, portrait)
    companions, more = company.made() if company else ((), ())
    return PersonView(
        name=person.name,
        label=label,
        others=others,
        portrait=shown,
        aliases=person.aliases if is_first else (),
        roles=tuple(RoleView(title=role.title, when=_when(role)) for role in person.roles)
        if is_first
        else (),
        identifiers=tuple(Link(text=text, address=to) for text, to in identifiers.items())
        if is_first
        else (),
        biography=weave_biography(person, dict(linked).get) if is_first else SafeHtml(""),
        has_record=person.has_record,
        count=count,
        written_count=written_count,
        taken_count=taken_count,
        first=dated(PartialDate(span[0])) if span else None,
        last=dated(PartialDate(span[1])) if span else None,
        timeline=years.made() if years else None,
        groups=by_year(entries.made()),
        written=written.made(),
        quotes=quotes.made() if quotes else (),
        pictured=pictured.made() if pictured else (),
        more_pictured=_all(pictured_count, addresses.photographs_of(person.id)),
        taken=taken.made() if taken else (),
        more_taken=_all(taken_count, addresses.photographs_by_photographer(person.id)),
        companions=companions,
        more_companions=more,
        feeds=feeds,
        structured=profile_of(person, site_url=site_url, same_as=identifiers, portrait=shown)
        if is_first
        else None,
        pager=pager,
    )


def _all(count: int, address: str) -> Link | None:
    return Link(text=f"All {count:,} photographs", address=address) if count > _CARDS else None


def _portrait(person: Person, file: Picture | None) -> PortraitView | None:
    portrait = person.portrait
    if portrait is None or file is None:
        return None
    picture = replace(file, alt=portrait.alt or person.name)
    return PortraitView(picture=picture, credit=portrait.credit)


def _when(role: Role) -> str:
    """`20 January 2021 to 20 January 2025`, `since …`, `until …`, `as of …`, or nothing."""
    if role.start and role.end:
        return f"{in_words(role.start)} to {in_words(role.end)}"
    if role.start:
        return f"since {in_words(role.start)}"
    if role.end:
        return f"until {in_words(role.end)}"
    return f"as of {in_words(role.as_of)}" if role.as_of else ""
