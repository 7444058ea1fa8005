"""The feeds of a person: what a reader subscribes to, as Atom (RFC 4287) and JSON Feed 1.1."""

from collections.abc import Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import newest_first
from clipfile.model import PartialDate, Person
from clipfile.pages import addresses
from clipfile.pages.inputs import Entries
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import Parts
from clipfile.pages.person import has_feed
from clipfile.pages.person_views import FeedEntry, FeedView
from clipfile.pages.views import Entry

_LONGEST = 50
"""Articles; a reader who was away for longer has the person's page."""


def feed_pages(archive: Archive, parts: Parts, person: Person) -> Iterator[Page]:
    """`feed.xml` and `feed.json` beside the page of a person who is in an article or wrote one."""
    if not has_feed(archive, parts, person):
        return
    for name, view in (("feed.xml", _atom), ("feed.json", _json_feed)):
        yield Page(
            address=f"{addresses.person(person.id)}{name}",
            title=person.name,
            template=name,
            inputs=partial(_inputs, archive, parts, person),
            view=view,
            in_sitemap=False,
        )


def _inputs(archive: Archive, parts: Parts, person: Person) -> Inputs:
    indexes, id_ = archive.indexes, person.id
    found = indexes.people.get(id_, ()), indexes.authors.get(id_, ())
    # One who writes about themselves is in both lists.
    clippings = newest_first({c.id: c for some in found for c in some[:_LONGEST]}.values())
    newest = max((clipping.updated or clipping.iso for clipping in clippings), default="")
    return {
        "name": person.name,
        "address": addresses.person(id_),
        "site_url": parts.site_url,
        "language": parts.language,
        "updated": newest,
        "entries": Entries(archive, parts, clippings[:_LONGEST], id_),
    }


def _atom(
    *, name: str, address: str, site_url: str, language: str, updated: str, entries: Entries
) -> FeedView:
    return FeedView(
        title=name,
        id=addresses.tag(address, site_url),
        page=addresses.full(address, site_url),
        address=addresses.full(f"{address}feed.xml", site_url),
        language=language,
        updated=_moment(updated),
        entries=tuple(_entry(entry, site_url) for entry in entries.made()),
    )


def _json_feed(
    *, name: str, address: str, site_url: str, language: str, updated: str, entries: Entries
) -> Mapping[str, object]:
    """JSON Feed has no place for the moment of the last change."""
    atom = _atom(
        name=name,
        address=address,
        site_url=site_url,
        language=language,
        updated=updated,
        entries=entries,
    )
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": atom.title,
        "home_page_url": atom.page,
        "feed_url": addresses.full(f"{address}feed.json", site_url),
        "language": language,
        "items": [
            {
                "id": entry.id,
                "url": entry.address,
                "title": entry.title,
                "content_text": entry.summary,
                "date_published": entry.published,
                "authors": [{"name": entry.source}],
                "tags": list(entry.topics),
                "language": entry.language or language,
            }
            for entry in atom.entries
        ],
    }


def _entry(entry: Entry, site_url: str) -> FeedEntry:
    return FeedEntry(
        id=addresses.tag(entry.address, site_url),
        title=entry.title,
        address=addresses.full(entry.address, site_url),
        published=_moment(entry.date.iso),
        source=entry.source.text,
        summary=entry.sentence or entry.title,
        topics=entry.topics,
        language=entry.language,
    )


def _moment(iso: str) -> str:
    """The beginning of a day, a month or a year as RFC 3339 wants it; no clock is asked."""
    date = PartialDate(iso)
    return f"{date.year}-{date.month or '01'}-{date.day or '01'}T00:00:00Z"
