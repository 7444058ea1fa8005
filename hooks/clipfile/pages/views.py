"""What templates are given: everything decided, nothing left to look up."""

from collections.abc import Mapping
from dataclasses import dataclass

from clipfile.model import SafeHtml

Chosen = tuple[tuple[str, str], ...]
"""A search, as its address says it: `q`, filters, `from` and `to`, each with its value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words that lead somewhere."""

    text: str
    address: str | None
    """Site-relative; None for words that lead nowhere."""
    count: int | None = None
    language: str | None = None
    """The language of the words, when it is not the site's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date for machines and for readers."""

    iso: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article in a list."""

    title: str
    address: str
    date: Dated
    source: Link
    language: str | None
    coins: str = ""
    """The article for reference managers (COinS), as the value of a `title`."""
    sentence: str | None = None
    """The sentence in which the list's person is mentioned."""
    topics: tuple[str, ...] = ()
    """Given only where a reader can choose among them."""
    photographs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Entries under one heading."""

    heading: str
    address: str | None
    anchor: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture file."""

    address: str
    width: int
    """Pixels."""
    height: int
    alt: str
    copies: tuple[tuple[str, int], ...] = ()
    """Address and width of each smaller copy, the smallest first."""
    copyright_notice: str = ""
    """What its file says; nothing when that could name somebody who is not shown."""
    rights_page: str = ""
    """The address of its licence, as its file gives it."""
    licensor_page: str = ""
    """Where a licence is to be had, as its file gives it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A caption as an index card."""

    number: int
    description: str
    language: str | None
    place: Link | None
    date: Dated | None
    photographers: tuple[Link, ...]
    agency: Link | None
    via: str | None
    rights_note: str | None
    people: tuple[Link, ...]
    picture: Picture | None
    is_file_photo: bool
    is_handout: bool
    is_expired: bool
    is_public_domain: bool
    article: Link
    """The article beside which it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where one is in a long list."""

    number: int
    of: int
    previous: str | None
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar of a chart, in the chart's own units."""

    x: float
    y: float
    width: float
    height: float
    label: str
    count: int
    address: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """What stands under a chart's bar."""

    x: float
    label: str
    year: str | None = None
    """The year, under the name of its first month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Counts over time."""

    width: float
    height: float
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    unit: str
    """`month` or `year`."""
    most: int
    left_out: int
    """Articles whose date has no month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """An article's page."""

    title: str
    language: str | None
    date: Dated
    source: Link
    byline: tuple[Link, ...]
    place: str | None
    section: str | None
    parts: tuple[SafeHtml | Card, ...]
    """The text, with the photographs that stand in it."""
    is_excerpt: bool
    is_metadata: bool
    is_canceled: bool
    cards: tuple[Card, ...]
    """The photographs beside the text."""
    structured: Mapping[str, object] | None
    """The pictures that are shown, as JSON-LD; None when there is none."""
    people: tuple[Link, ...]
    topics: tuple[Link, ...]
    related: tuple[Link, ...]
    newer: Link | None
    older: Link | None
    url: str | None
    archived: str | None
    updated: Dated | None
    retrieved: Dated | None
    checksum: str | None
    corrections: tuple[tuple[Dated, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A list of articles: of a source, a topic, a year or a month."""

    kind: str
    """`source`, `topic`, `year` or `month`."""
    title: str
    search: Chosen
    """What leads to the same articles in the search: filters or dates of its address."""
    up: Link
    """The list of lists in which this one stands."""
    count: int
    groups: tuple[Group, ...]
    beside: tuple[Link, ...]
    """Months of a year, or topics and people that often stand with this list's articles."""
    pager: Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Names under one letter."""

    letter: str
    names: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexView:
    """A to Z: all sources or topics, or all names under which photographs are filed."""

    kind: str
    title: str
    count: int
    letters: tuple[Letter, ...]
    counted: str = "clippings"
    """What the number beside a name counts."""
    up: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class YearRow:
    """A year of the archive and its twelve months."""

    year: Link
    months: tuple[Link | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarView:
    """All articles, by year and month."""

    count: int
    rows: tuple[YearRow, ...]
    chart: Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawer:
    """The most frequent names of one kind."""

    kind: str
    """`agencies`, `photographers`, `places` or `people`."""
    heading: Link
    """Leads to all of them."""
    names: tuple[Link, ...]
    others: int
    """How many more there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotographsView:
    """A list of photographs."""

    title: str
    search: Chosen
    """What leads to the same photographs in the search: the question and filters of its address."""
    up: Link | None
    count: int
    cards: tuple[Card, ...]
    drawers: tuple[Drawer, ...]
    """The names under which photographs can be found."""
    pager: Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The front page."""

    articles: Link
    people: Link
    sources: Link
    topics: Link
    photographs: Link
    newest: tuple[Entry, ...]
    mentioned: tuple[Link, ...]
    chart: Chart


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView:
    """An address that has moved."""

    target: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """A problem as a page shows it."""

    place: str
    code: str
    message: str
    hint: str
    is_error: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemsView:
    """What is wrong, in a preview: of one file, or of the whole archive."""

    title: str
    problems: tuple[ProblemView, ...]
    held_back: tuple[tuple[str, str], ...]
    """Path and status of what is not published."""
