"""The articles by source and by topic."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.indexes import Named
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.lists import List
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts
from clipfile.pages.views import Link


def source_and_topic_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """The two indexes, and the list of every source and topic."""
    indexes = archive.indexes
    yield from _pages(
        archive,
        parts,
        indexes.sources,
        title="Sources",
        address=addresses.SOURCES,
        address_of=addresses.source,
        sort_name=without_article,
    )
    yield from _pages(
        archive,
        parts,
        indexes.topics,
        title="Topics",
        address=addresses.TOPICS,
        address_of=addresses.topic,
        sort_name=str,
    )


def _pages(
    archive: Archive,
    parts: Parts,
    names: Mapping[str, Named],
    *,
    title: str,
    address: str,
    address_of: Callable[[str], str],
    sort_name: Callable[[str], str],
) -> Iterator[Page]:
    kind = title.lower().removesuffix("s")
    yield Page(
        address=address,
        title=title,
        template="index",
        inputs=partial(_index, names, title, address_of, sort_name),
        view=itself,
        in_navigation=True,
    )
    up = Link(text=title, address=address)
    for named in names.values():
        of_name = List(archive, parts, named, address=address_of(named.name), kind=kind, up=up)
        yield from of_name.pages()


def _index(
    names: Mapping[str, Named],
    title: str,
    address_of: Callable[[str], str],
    sort_name: Callable[[str], str],
) -> Inputs:
    links = (
        (
            sort_name(named.name),
            Link(text=named.name, address=address_of(named.name), count=len(named.clippings)),
        )
        for named in names.values()
    )
    return {"view": index_view(title.lower(), title, links)}


def without_article(name: str) -> str:
    """Sources and agencies are sorted as a register does: The Herald stands under H."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() == "the" else name
