"""An article -> what the archive needs of every article at once, small enough to hold them all.

A slip is JSON in the memory, so it is made of lists, texts and numbers.
"""

import json
from hashlib import blake2b
from typing import NamedTuple

from clipfile.model import Article, PartialDate, Rights

NOBODY = "none"
"""In `mentions:`, what stands for no person."""


class Slip(NamedTuple):
    """What lists, indexes and checks need of an article, whether it is published or not."""

    path: str
    folder: str
    id: str
    title: str
    iso: str
    """The date of publication."""
    updated: str
    """The date of the original's last change; empty when it is not known."""
    source: str
    language: str
    topics: list[str]
    status: str
    is_published: bool
    """Whether it has a page: its status allows it, and there is no error in it."""
    agencies: list[str | None]
    """Of each photograph."""
    places: list[str | None]
    """Of each photograph: where it was taken."""
    images: list[list[str | int]]
    """Of each photograph with a file: its place among them, the path, 1 when rights expired."""
    file_links: list[str]
    """The files to which the text links, as written."""
    replaces: list[str]
    related: list[str]
    entry: str
    """A digest of what a list shows of it."""
    cards: str
    """A digest of what the cards of its photographs show of it."""
    named: str
    """A digest of whom it names, and where."""
    checked: str
    """A digest of what else in it is compared with other files."""
    names: list[list[str | int]]
    """Every name in the front matter that can be a person's, behind its key path."""

    @property
    def date(self) -> PartialDate:
        """The date of publication."""
        return PartialDate(self.iso)

    @property
    def photographs(self) -> int:
        """How many captions it has."""
        return len(self.agencies)


def slip_of(whole: Article, *, is_published: bool) -> Slip:
    """The slip of an article that was read, its text uncut."""
    entry = (whole.title, whole.folder, whole.id, whole.date.iso, whole.source, whole.language)
    names = names_of(whole)
    images: list[list[str | int]] = [
        [number, caption.image, int(caption.rights is Rights.EXPIRED)]
        for number, caption in enumerate(whole.captions)
        if caption.image is not None
    ]
    links = [slot.target for slot in whole.text.links]
    return Slip(
        path=whole.path,
        folder=whole.folder,
        id=whole.id,
        title=whole.title,
        iso=whole.date.iso,
        updated=whole.updated.iso if whole.updated else "",
        source=whole.source,
        language=whole.language,
        topics=list(whole.topics),
        status=whole.status.value,
        is_published=is_published,
        agencies=[caption.agency for caption in whole.captions],
        places=[caption.place for caption in whole.captions],
        images=images,
        file_links=links,
        replaces=list(whole.replaces),
        related=list(whole.related),
        entry=digest((*entry, len(whole.captions))),
        cards=digest((*entry, whole.captions)),
        named=digest((whole.path, whole.source, is_published, names)),
        checked=digest((whole.topics, whole.related, whole.replaces, images, links)),
        names=names,
    )


def digest(value: object) -> str:
    """16 hexadecimal digits that tell one value from another: its `repr` must show all of it."""
    return blake2b(repr(value).encode(errors="surrogatepass"), digest_size=8).hexdigest()


def to_json(slip: Slip) -> str:
    """The slip as the memory keeps it."""
    return json.dumps(slip, ensure_ascii=False, separators=(",", ":"))


def names_of(article: Article) -> list[list[str | int]]:
    """Every name in an article's front matter that can be a person's, behind its key path."""
    found: list[list[str | int]] = [["people", n, name] for n, name in enumerate(article.people)]
    found += [["mentions", string, name] for string, name in article.mentions.items()]
    found += [["byline", n, name] for n, name in enumerate(article.byline)]
    for number, caption in enumerate(article.captions):
        for which, names in (("people", caption.people), ("photographers", caption.photographers)):
            found += [["captions", number, which, n, name] for n, name in enumerate(names)]
    return found
