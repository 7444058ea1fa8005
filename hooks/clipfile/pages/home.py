"""The front page."""

from collections.abc import Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.pages import addresses
from clipfile.pages.charts import over_time
from clipfile.pages.kinds import Kind, everything, listed
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts
from clipfile.pages.views import HomeView, Link

_NEWEST = 8
_MENTIONED = 12


_INTRODUCTIONS = ("docs/index.md", "docs/README.md")


def _pages(archive: Archive, parts: Parts, _all: str) -> Iterator[Page]:
    """The front page, when there is a hand-written page that introduces the archive."""
    if not archive.pages.isdisjoint(_INTRODUCTIONS):
        yield Page(
            address="",
            title="",
            template="front-page",
            inputs=partial(_inputs, archive, parts),
            view=itself,
            in_navigation=True,
        )


def _inputs(archive: Archive, parts: Parts) -> Inputs:
    """What the archive holds, in numbers and in samples."""
    indexes = archive.indexes
    dates = [clipping.iso for clipping in archive.clippings]
    counts = {id_: len(found) for id_, found in indexes.people.items()}

    def total(one: str, many: str, address: str, count: int) -> Link:
        return Link(text=one if count == 1 else many, address=address, count=count)

    view = HomeView(
        articles=total("clipping", "clippings", addresses.ARTICLES, len(archive.clippings)),
        people=total("person", "people", addresses.PEOPLE, len(archive.people)),
        sources=total("source", "sources", addresses.SOURCES, len(indexes.sources)),
        topics=total("topic", "topics", addresses.TOPICS, len(indexes.topics)),
        photographs=total(
            "photograph", "photographs", addresses.PHOTOGRAPHS, len(indexes.photographs)
        ),
        newest=tuple(parts.entry(clipping) for clipping in archive.clippings[:_NEWEST]),
        mentioned=parts.counted(counts, _MENTIONED),
        chart=over_time(dates),
    )
    return {"view": view}


KINDS = (Kind(name="front page", pages=_pages, reached_by=everything, sees=listed),)
