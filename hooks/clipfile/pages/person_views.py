"""What the templates of persons' pages and feeds are given."""

from collections.abc import Mapping
from dataclasses import dataclass

from clipfile.model import SafeHtml
from clipfile.pages.views import Card, Dated, Entry, Group, Link, Pager, Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleView:
    """A role with its dates in words."""

    title: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortraitView:
    """A person's picture."""

    picture: Picture
    credit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeBar:
    """A month or a year on a timeline: `x` and `width` in percent of it, `height` in pixels."""

    x: float
    width: float
    height: float
    label: str
    count: int
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A role on a timeline; `x` and `width` are percent of the whole."""

    x: float
    width: float
    label: str
    """As much of the role as there is room for on a phone."""
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """When somebody was in how many articles, and in what role."""

    unit: str
    """`month` or `year`."""
    bars: tuple[TimeBar, ...]
    ticks: tuple[tuple[float, str], ...]
    """Where a label stands, in percent, and the label."""
    bands: tuple[Band, ...]
    most: int
    left_out: int
    """Articles whose date has no month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """Somebody who is in the same articles, with the newest of these as evidence."""

    person: Link
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What somebody is quoted with in an article."""

    passages: tuple[str, ...]
    entry: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """A person's page. All but the lists of articles stands on the first page of it only."""

    name: str
    label: str
    """Under which the search files the person."""
    others: tuple[tuple[Link, str], ...]
    """Other persons who have one of the names, each with what tells them apart."""
    portrait: PortraitView | None
    aliases: tuple[str, ...]
    roles: tuple[RoleView, ...]
    identifiers: tuple[Link, ...]
    biography: SafeHtml
    has_record: bool
    count: int
    """Articles in which the person is."""
    written_count: int
    taken_count: int
    first: Dated | None
    last: Dated | None
    timeline: Timeline | None
    groups: tuple[Group, ...]
    written: tuple[Entry, ...]
    quotes: tuple[Quote, ...]
    pictured: tuple[Card, ...]
    more_pictured: Link | None
    """All photographs, when the page does not have them all."""
    taken: tuple[Card, ...]
    more_taken: Link | None
    companions: tuple[Companion, ...]
    more_companions: tuple[Link, ...]
    feeds: bool
    structured: Mapping[str, object] | None
    """The person as JSON-LD; none on further pages."""
    pager: Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person in the index of all."""

    person: Link
    apart: str
    """What tells the person apart from others of the same name; empty when there are none."""
    spark: str
    """The path of a drawing, 1 unit a bar, 8 units high; empty for few articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleView:
    """All persons from A to Z."""

    count: int
    letters: tuple[tuple[str, tuple[PersonLine, ...]], ...]
    most: tuple[PersonLine, ...]
    """Who is in most articles."""
    newest: tuple[tuple[PersonLine, Dated], ...]
    """Whose first article is the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """An article in a feed; addresses are whole."""

    id: str
    title: str
    address: str
    published: str
    source: str
    summary: str
    topics: tuple[str, ...]
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """An Atom feed."""

    title: str
    id: str
    page: str
    address: str
    """Of the feed itself."""
    language: str
    updated: str
    entries: tuple[FeedEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesakesView:
    """A name that several persons have."""

    name: str
    people: tuple[tuple[Link, str], ...]
    """Each person with a role or the years of the articles."""
