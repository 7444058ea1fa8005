"""The articles by source and by topic."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Named
from clipfile.pages import addresses
from clipfile.pages.indexes import index_view
from clipfile.pages.kinds import Kind, filed, listed
from clipfile.pages.lists import List
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts
from clipfile.pages.views import Link
from clipfile.slugs import slug


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """What has a name and a list of articles."""

    title: str
    address: str
    address_of: Callable[[str], str]
    names: Callable[[Archive], Mapping[str, Named]]
    """By slug."""
    sort_name: Callable[[str], str]

    def index(self, archive: Archive, _parts: Parts, _all: str) -> Iterator[Page]:
        """The page of all names."""
        yield Page(
            address=self.address,
            title=self.title,
            template="index",
            inputs=partial(_index, self, archive),
            view=itself,
            in_navigation=True,
        )

    def pages(self, archive: Archive, parts: Parts, key: str) -> Iterator[Page]:
        """The list of one name."""
        named = self.names(archive).get(key)
        if named is not None:
            up = Link(text=self.title, address=self.address)
            kind = self.title.lower().removesuffix("s")
            address = self.address_of(named.name)
            yield from List(archive, parts, named, address=address, kind=kind, up=up).pages()

    def things(self, archive: Archive) -> Iterable[str]:
        """The slugs of all names."""
        return self.names(archive)


def _index(names: _Names, archive: Archive) -> Inputs:
    links = (
        (
            names.sort_name(named.name),
            Link(text=named.name, address=names.address_of(named.name), count=len(named.clippings)),
        )
        for named in names.names(archive).values()
    )
    return {"view": index_view(names.title.lower(), names.title, links)}


def without_article(name: str) -> str:
    """Sources and agencies are sorted as a register does: The Herald stands under H."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() == "the" else name


def _source(_archive: Archive, clipping: Clipping) -> tuple[str]:
    return (slug(clipping.source),)


def _topics(_archive: Archive, clipping: Clipping) -> Iterator[str]:
    return map(slug, clipping.topics)


_SOURCES = _Names(
    title="Sources",
    address=addresses.SOURCES,
    address_of=addresses.source,
    names=lambda archive: archive.indexes.sources,
    sort_name=without_article,
)
_TOPICS = _Names(
    title="Topics",
    address=addresses.TOPICS,
    address_of=addresses.topic,
    names=lambda archive: archive.indexes.topics,
    sort_name=str,
)

KINDS = (
    Kind(name="sources", pages=_SOURCES.index, sees=filed),
    Kind(name="source", pages=_SOURCES.pages, things=_SOURCES.things, reached=_source, sees=listed),
    Kind(name="topics", pages=_TOPICS.index, sees=filed),
    Kind(name="topic", pages=_TOPICS.pages, things=_TOPICS.things, reached=_topics, sees=listed),
)
