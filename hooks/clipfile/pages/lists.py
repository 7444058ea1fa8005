"""A list of articles: of a source, a topic, a year or a month."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Named
from clipfile.pages import addresses
from clipfile.pages.page import Page
from clipfile.pages.parts import PER_PAGE, Parts, pagers
from clipfile.pages.views import Link, ListView, Pager

_OFTEN = 12
"""How many of the people who are most often in a list's articles are named beside it."""


def list_pages(
    parts: Parts,
    named: Named,
    *,
    address: str,
    kind: str,
    up: Link,
    beside: tuple[Link, ...] | None = None,
) -> Iterator[Page]:
    """The pages of one list. Without `beside`, the people most often in it stand there."""
    for pager in pagers(address, len(named.clippings)):
        yield Page(
            address=addresses.numbered(address, pager.number),
            title=named.name,
            template="list",
            view=partial(
                _view,
                parts,
                named.clippings,
                pager,
                kind=kind,
                title=named.name,
                up=up,
                beside=beside,
            ),
            date=named.clippings[0].article.date,
        )


def _view(
    parts: Parts,
    clippings: tuple[Clipping, ...],
    pager: Pager,
    *,
    kind: str,
    title: str,
    up: Link,
    beside: tuple[Link, ...] | None = None,
) -> ListView:
    start = (pager.number - 1) * PER_PAGE
    if beside is None:
        beside = parts.counted(Counter(p for c in clippings for p in c.people))[:_OFTEN]
    return ListView(
        kind=kind,
        title=title,
        up=up,
        count=len(clippings),
        groups=parts.by_month(clippings[start : start + PER_PAGE]),
        beside=beside,
        pager=pager,
    )
