"""The nouns of the archive. Frozen values, no I/O."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

SafeHtml = NewType("SafeHtml", str)
"""HTML that no script can hide in. Only `reading/sanitising.py` makes it from text."""


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A day, a month or a year: EDTF level 0 (Library of Congress, EDTF specification, 2019).

    Ordered by its ISO text, so that `2024-08` stands before every day of that month.
    """

    iso: str
    """`2024-08-14`, `2024-08` or `2024`."""

    @property
    def year(self) -> str:
        """Four digits."""
        return self.iso[:4]

    @property
    def month(self) -> str | None:
        """Two digits, or None when only the year is known."""
        return self.iso[5:7] or None

    @property
    def day(self) -> str | None:
        """Two digits, or None when only the month or the year is known."""
        return self.iso[8:10] or None

    def is_after(self, other: "PartialDate") -> bool:
        """Whether it is later as far as both are known: no day of August is after `2024-08`."""
        known = min(len(self.iso), len(other.iso))
        return self.iso[:known] > other.iso[:known]

    def __str__(self) -> str:
        """The ISO text."""
        return self.iso


class Display(StrEnum):
    """How much of an article's text is published."""

    FULL = "full"
    EXCERPT = "excerpt"
    METADATA = "metadata"


class Status(StrEnum):
    """Whether an article may be published (ninjs 1.x `pubstatus`, with `draft` and `embargoed`)."""

    USABLE = "usable"
    DRAFT = "draft"
    EMBARGOED = "embargoed"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class Rights(StrEnum):
    """What may be shown of a photograph."""

    LICENSED = "licensed"
    PUBLIC_DOMAIN = "public-domain"
    UNKNOWN = "unknown"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """What is known of one photograph. Fields follow IPTC Photo Metadata 2025.1."""

    text: str
    """The agency's string as it came; empty when the article gives fields only."""
    description: str = ""
    """What the picture shows (IPTC Description), without dateline, credit and rights notes."""
    place: str | None = None
    date: PartialDate | None = None
    photographers: tuple[str, ...] = ()
    agency: str | None = None
    """The organisation beside the photographer."""
    via: str | None = None
    """The distributor, when it is another one."""
    rights_note: str | None = None
    people: tuple[str, ...] = ()
    """Persons shown, as written."""
    rights: Rights = Rights.UNKNOWN
    image: str | None = None
    """The picture's file, relative to the archive's root."""
    alt: str | None = None
    is_file_photo: bool = False
    is_handout: bool = False
    overrules: tuple[str, ...] = ()
    """Fields in which the caption is right and the picture's own data is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of a block's text that stands in the HTML unbroken by a tag."""

    start: int
    """Offset in the block's text."""
    end: int
    html: int
    """Offset in the HTML of the first character."""
    linkable: bool
    """False inside code and links, where no name is looked for."""
    is_entity: bool = False
    """One character that the HTML writes as an entity, so that lengths differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading, list item or cell: text in which sentences and names can stand."""

    text: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of the text, for its table of contents."""

    level: int
    anchor: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A piece of the HTML that the page fills in: a link to another file, or a photograph."""

    start: int
    """Offset in the HTML."""
    end: int
    target: str
    """The relative `….md` address as written (a link), or `1` and up (a photograph's number)."""
    text: str = ""
    """The alternative text of a photograph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """An article's text: the HTML, and where in it the words stand."""

    html: SafeHtml
    blocks: tuple[Block, ...] = ()
    headings: tuple[Heading, ...] = ()
    links: tuple[Slot, ...] = ()
    """The values of the `href`s that lead to other files of the archive."""
    photographs: tuple[Slot, ...] = ()
    """The places of `![](photo:1)`."""

    @property
    def plain(self) -> str:
        """The words, a block a line."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What was put right in an article, and when."""

    date: PartialDate
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One clipping."""

    path: str
    """The file, relative to the archive's root."""
    folder: str
    """The year under which it is filed: the folder's name."""
    id: str
    """The file's stem: unique in the archive, frozen once published."""
    title: str
    date: PartialDate
    source: str
    url: str | None = None
    byline: tuple[str, ...] = ()
    language: str
    place: str | None = None
    section: str | None = None
    topics: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    """Names, aliases or ids of persons, as the front matter lists them."""
    mentions: Mapping[str, str]
    """What a string in this text means: a person's name or id, or `none`."""
    captions: tuple[Caption, ...] = ()
    display: Display = Display.FULL
    status: Status = Status.USABLE
    embargo: str | None = None
    corrections: tuple[Correction, ...] = ()
    updated: PartialDate | None = None
    archived: str | None = None
    retrieved: PartialDate | None = None
    checksum: str | None = None
    replaces: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    body: str
    """The Markdown that may be published: cut down to what `display` and `status` allow."""
    places: Mapping[tuple[str | int, ...], tuple[int, int]]
    """Where the front matter's values stand: key path -> line and column."""
    body_line: int
    """The line of the file on which the body begins."""
    text: Text

    @property
    def is_published(self) -> bool:
        """Whether a page, an index and the search may show it."""
        return self.status in (Status.USABLE, Status.CANCELED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What a person was, and when."""

    title: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    as_of: PartialDate | None = None
    """The date of a text that states the role, when its beginning and end are not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """A picture of a person."""

    image: str
    """The picture's file, relative to the archive's root."""
    rights: Rights = Rights.UNKNOWN
    credit: str | None = None
    alt: str | None = None

    @property
    def may_be_shown(self) -> bool:
        """Whether its rights are known to allow it: what is unknown is not shown."""
        return self.rights in (Rights.LICENSED, Rights.PUBLIC_DOMAIN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody the archive knows: from a record, or from a name in an article."""

    id: str
    name: str
    sort_name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    identifiers: Mapping[str, str]
    portrait: Portrait | None = None
    replaces: tuple[str, ...] = ()
    """Ids that the person had before: they still mean the person, and their addresses lead here."""
    is_indexed: bool = True
    """False: the person appears on no page, in no search, feed or dump."""
    biography: Text = Text(html=SafeHtml(""))
    path: str = ""
    """The record's file; empty for a person who has none."""
    places: Mapping[tuple[str | int, ...], tuple[int, int]] = field(default_factory=dict)
    """Where the record's values stand: key path -> line and column."""
    body: str = ""
    """The biography's Markdown."""
    body_line: int = 1

    @property
    def has_record(self) -> bool:
        """Whether a file of `docs/people/` describes the person."""
        return bool(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A decided fact: this stretch of this article's text names this person."""

    person: str
    """The person's id."""
    block: int
    """Index into the text's blocks."""
    start: int
    """Offset in the block's text."""
    end: int
