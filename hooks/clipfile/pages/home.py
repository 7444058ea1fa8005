"""The front page."""

from clipfile.archive import Archive
from clipfile.pages import addresses
from clipfile.pages.charts import over_time
from clipfile.pages.parts import Parts
from clipfile.pages.views import HomeView, Link

_NEWEST = 8
_MENTIONED = 12


def home_view(archive: Archive, parts: Parts) -> HomeView:
    """What the archive holds, in numbers and in samples."""
    indexes = archive.indexes
    dates = [clipping.article.date for clipping in archive.clippings]
    counts = {id_: len(found) for id_, found in indexes.people.items()}

    def total(one: str, many: str, address: str, count: int) -> Link:
        return Link(text=one if count == 1 else many, address=address, count=count)

    return HomeView(
        articles=total("clipping", "clippings", addresses.ARTICLES, len(archive.clippings)),
        people=total("person", "people", addresses.PEOPLE, len(archive.people)),
        sources=total("source", "sources", addresses.SOURCES, len(indexes.sources)),
        topics=total("topic", "topics", addresses.TOPICS, len(indexes.topics)),
        photographs=total(
            "photograph", "photographs", addresses.PHOTOGRAPHS, len(indexes.photographs)
        ),
        newest=tuple(parts.entry(clipping) for clipping in archive.clippings[:_NEWEST]),
        mentioned=parts.counted(counts)[:_MENTIONED],
        chart=over_time(dates),
    )
