"""What pages are made from, each known by a digest without being made."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.model import Article, Caption, Mention, Text
from clipfile.pages.parts import Parts
from clipfile.pages.views import Card, Entry, Link


class Story:
    """A clipping with its text, its front matter and its mentions."""

    def __init__(self, archive: Archive, clipping: Clipping) -> None:
        self._archive = archive
        self._clipping = clipping

    @property
    def digest(self) -> bytes:
        """Of the article's file and of its links."""
        return self._clipping.digest + self._clipping.links.encode()

    @property
    def clipping(self) -> Clipping:
        """The article without its text."""
        return self._clipping

    @cached_property
    def article(self) -> Article:
        """The front matter."""
        return self._archive.article(self._clipping)

    @cached_property
    def text(self) -> Text:
        """As much of the text as may be published."""
        return self._archive.text(self._clipping)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Where the text names persons."""
        return self._archive.mentions(self._clipping)


class Entries:
    """Articles in a list; with topics and the sentences that name `person`, when one is given."""

    def __init__(
        self,
        archive: Archive,
        parts: Parts,
        clippings: Sequence[Clipping],
        person: str | None = None,
    ) -> None:
        self._archive = archive
        self._parts = parts
        self._clippings = clippings
        self._person = person

    @property
    def digest(self) -> bytes:
        """Of everything that the entries show."""
        shown = "".join(map(self._parts.shown_in_entry, self._clippings))
        if self._person:
            said = (
                f"{c.sentences.get(self._person, '-')}{c.topics or ''}" for c in self._clippings
            )
            shown += "|".join(said)
        return f"{self._parts.language}|{self._parts.site_url}|{shown}".encode(
            errors="surrogatepass"
        )

    def made(self) -> tuple[Entry, ...]:
        """The entries, in their order."""
        if not self._person:
            return tuple(map(self._parts.entry, self._clippings))
        return tuple(
            self._parts.entry(c, self._archive.sentence(c, self._person), c.topics)
            for c in self._clippings
        )


class Cards:
    """Photographs as index cards."""

    def __init__(self, archive: Archive, parts: Parts, photographs: Sequence[Photograph]) -> None:
        self._archive = archive
        self._parts = parts
        self._photographs = photographs

    @property
    def digest(self) -> bytes:
        """Of the captions, the pictures' sizes and the names of the persons on them."""
        shown = map(self._parts.shown_on_card, self._photographs)
        return f"{self._parts.language}|{'|'.join(shown)}".encode(errors="surrogatepass")

    def made(self, texts: Mapping[int, str] | None = None) -> tuple[Card, ...]:
        """The cards; `texts` are the alternative texts given in an article, by number."""
        texts = texts or {}
        last: tuple[int, tuple[Caption, ...]] = (0, ())
        cards = []
        for photograph in self._photographs:
            clipping, number = photograph
            if clipping.row != last[0]:
                last = clipping.row, self._archive.captions(clipping)
            card = self._parts.card(photograph, last[1][number - 1], alt=texts.get(number))
            cards.append(card)
        return tuple(cards)


class Names:
    """Persons, named and linked."""

    def __init__(self, parts: Parts, ids: Iterable[str]) -> None:
        self._parts = parts
        self._ids = tuple(ids)

    @property
    def digest(self) -> bytes:
        """Of the names and addresses."""
        return "|".join(f"{id_} {self._parts.name(id_)}" for id_ in self._ids).encode()

    def made(self) -> tuple[Link, ...]:
        """The names, in their order."""
        return self._parts.people(self._ids)


class Together:
    """The persons who are most often in some articles, with the number of these."""

    def __init__(
        self, parts: Parts, counts: Mapping[str, int] | Counter[str], *, most: int
    ) -> None:
        self._parts = parts
        self._counts = counts
        self._most = most

    @cached_property
    def _links(self) -> tuple[Link, ...]:
        return self._parts.counted(self._counts, self._most)

    @property
    def digest(self) -> bytes:
        """Of the names, in their order, with their numbers."""
        return "|".join(f"{link.address} {link.text} {link.count}" for link in self._links).encode()

    def made(self) -> tuple[Link, ...]:
        """The names, the most frequent first."""
        return self._links
