"""The articles by source and by topic."""

from collections.abc import Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.lists import list_pages
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts
from clipfile.pages.views import IndexView, Link

_SOURCES = Link(text="Sources", address=addresses.SOURCES)
_TOPICS = Link(text="Topics", address=addresses.TOPICS)


def source_and_topic_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """The two indexes, and the list of every source and topic."""
    indexes = archive.indexes
    yield Page(
        address=addresses.SOURCES,
        title="Sources",
        template="index",
        view=partial(_sources, archive),
        in_navigation=True,
    )
    for named in indexes.sources.values():
        yield from list_pages(
            parts, named, address=addresses.source(named.name), kind="source", up=_SOURCES
        )
    yield Page(
        address=addresses.TOPICS,
        title="Topics",
        template="index",
        view=partial(_topics, archive),
        in_navigation=True,
    )
    for named in indexes.topics.values():
        yield from list_pages(
            parts, named, address=addresses.topic(named.name), kind="topic", up=_TOPICS
        )


def _sources(archive: Archive) -> IndexView:
    """All sources from A to Z; an article before the name does not count."""
    return index_view(
        "sources",
        "Sources",
        (
            (
                _without_article(named.name),
                Link(
                    text=named.name,
                    address=addresses.source(named.name),
                    count=len(named.clippings),
                ),
            )
            for named in archive.indexes.sources.values()
        ),
    )


def _topics(archive: Archive) -> IndexView:
    """All topics from A to Z."""
    return index_view(
        "topics",
        "Topics",
        (
            (
                named.name,
                Link(
                    text=named.name, address=addresses.topic(named.name), count=len(named.clippings)
                ),
            )
            for named in archive.indexes.topics.values()
        ),
    )


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() == "the" else name
