"""The articles by year and month."""

from collections.abc import Iterable, Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Named
from clipfile.model import PartialDate
from clipfile.pages import addresses
from clipfile.pages.charts import over_time
from clipfile.pages.kinds import Kind, filed, listed
from clipfile.pages.lists import List
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.parts import Parts
from clipfile.pages.views import CalendarView, Link, YearRow
from clipfile.reading.dates import MONTHS, in_words

_ALL = Link(text="Articles", address=addresses.ARTICLES)


def _calendar(archive: Archive, _parts: Parts, _all: str) -> Iterator[Page]:
    yield Page(
        address=addresses.ARTICLES,
        title="Articles",
        template="calendar",
        inputs=partial(_inputs, archive),
        view=itself,
        in_navigation=True,
    )


def _year(archive: Archive, parts: Parts, year: str) -> Iterator[Page]:
    if clippings := archive.indexes.years.get(year):
        named = Named(name=year, clippings=clippings)
        address, beside = addresses.year(year), _months_of(archive, year)
        of_year = List(archive, parts, named, address=address, kind="year", up=_ALL, beside=beside)
        yield from of_year.pages()


def _month(archive: Archive, parts: Parts, iso: str) -> Iterator[Page]:
    year, _, month = iso.partition("-")
    if clippings := archive.indexes.months.get((year, month)):
        named = Named(name=in_words(PartialDate(iso)), clippings=clippings)
        up = Link(text=year, address=addresses.year(year))
        address = addresses.month(year, month)
        search = ("from", iso), ("to", iso)
        of_month = List(archive, parts, named, address=address, kind="month", up=up, search=search)
        yield from of_month.pages()


def _months_of(archive: Archive, year: str) -> tuple[Link, ...]:
    """The months of a year that have articles, in their order."""
    return tuple(
        Link(
            text=f"{MONTHS[int(month) - 1]} {year}",
            address=addresses.month(year, month),
            count=len(found),
        )
        for (in_year, month), found in sorted(archive.indexes.months.items())
        if in_year == year
    )


def _inputs(archive: Archive) -> Inputs:
    """All years, newest first, with their twelve months."""
    indexes = archive.indexes
    rows = []
    for year in sorted(indexes.years, reverse=True):
        months = {link.address: link for link in _months_of(archive, year)}
        cells = (addresses.month(year, f"{number:02}") for number in range(1, 13))
        link = Link(text=year, address=addresses.year(year), count=len(indexes.years[year]))
        rows.append(YearRow(year=link, months=tuple(months.get(cell) for cell in cells)))
    view = CalendarView(
        count=len(archive.clippings),
        rows=tuple(rows),
        chart=over_time(clipping.iso for clipping in archive.clippings),
    )
    return {"view": view}


def _years(archive: Archive) -> Iterable[str]:
    return archive.indexes.years


def _months(archive: Archive) -> Iterator[str]:
    return map("-".join, archive.indexes.months)


def _in_year(_archive: Archive, clipping: Clipping) -> tuple[str]:
    return (clipping.iso[:4],)


def _in_month(_archive: Archive, clipping: Clipping) -> tuple[str]:
    return (clipping.iso[:7],)


KINDS = (
    Kind(name="calendar", pages=_calendar, sees=filed),
    Kind(name="year", pages=_year, things=_years, reached=_in_year, sees=listed),
    Kind(name="month", pages=_month, things=_months, reached=_in_month, sees=listed),
)
