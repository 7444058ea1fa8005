"""The articles by source and by topic."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Named
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.lists import list_pages
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts
from clipfile.pages.views import Link


def source_and_topic_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """The two indexes, and the list of every source and topic."""
    indexes = archive.indexes
    yield from _pages(
        parts,
        indexes.sources,
        title="Sources",
        address=addresses.SOURCES,
        address_of=addresses.source,
        sort_name=_without_article,
    )
    yield from _pages(
        parts,
        indexes.topics,
        title="Topics",
        address=addresses.TOPICS,
        address_of=addresses.topic,
        sort_name=str,
    )


def _pages(
    parts: Parts,
    names: Mapping[str, Named],
    *,
    title: str,
    address: str,
    address_of: Callable[[str], str],
    sort_name: Callable[[str], str],
) -> Iterator[Page]:
    links = [
        (
            sort_name(named.name),
            Link(text=named.name, address=address_of(named.name), count=len(named.clippings)),
        )
        for named in names.values()
    ]
    yield Page(
        address=address,
        title=title,
        template="index",
        view=partial(index_view, title.lower(), title, links),
        in_navigation=True,
    )
    up = Link(text=title, address=address)
    kind = title.lower().removesuffix("s")
    for named in names.values():
        yield from list_pages(parts, named, address=address_of(named.name), kind=kind, up=up)


def _without_article(name: str) -> str:
    """Sources are sorted as a register does: The Herald stands under H."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() == "the" else name
