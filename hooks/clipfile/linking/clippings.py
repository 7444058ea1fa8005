"""An article with its links resolved: who wrote it, who is in it, who is on the photographs."""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, NamedTuple

from clipfile.linking.mentions import Decision, NameFinder, Part
from clipfile.linking.quotations import quotations
from clipfile.linking.register import Register
from clipfile.linking.sentences import sentence_at
from clipfile.model import Article, Mention, PartialDate
from clipfile.problems import Problem
from clipfile.reading.organisations import is_organisation
from clipfile.reading.positions import Whole, in_front_matter
from clipfile.reading.slips import digest
from clipfile.reading.yaml_subset import KeyPath


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedArticle:
    """An article and the persons it leads to, by id; persons that are not indexed are left out."""

    article: Article
    authors: tuple[tuple[str, str | None], ...]
    """Each name of the byline with the person's id; None for an agency or a desk."""
    listed: tuple[str, ...]
    """Named in the front matter's `people:`."""
    shown: tuple[tuple[str, ...], ...]
    """For each caption, the persons shown."""
    photographers: tuple[tuple[str, ...], ...]
    """For each caption, who took the photograph."""
    mentions: tuple[Mention, ...]
    """In the text, in order."""
    beside: tuple[Decision, ...]
    """Who is named in the headline and the captions."""

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who is in the article, as it lists, names or shows them.

        Who wrote it or took its photographs is in it only when listed or shown.
        """
        credited = {person for _, person in self.authors}.union(*self.photographers)
        named = (m.person for m in self.mentions if m.person not in credited)
        shown = (person for caption in self.shown for person in caption)
        beside = (d.person for d in self.beside if d.person and d.person not in credited)
        return tuple(dict.fromkeys((*self.listed, *named, *shown, *beside)))

    def first_mention(self, person: str) -> Mention | None:
        """Where the text names the person first."""
        return next((mention for mention in self.mentions if mention.person == person), None)

    def sentence(self, person: str) -> str | None:
        """The sentence of the first mention, or of the first caption that names the person."""
        mention = self.first_mention(person)
        if mention is not None:
            return sentence_at(self.article.text.blocks[mention.block].text, mention.start)
        for named in self.beside:
            if named.part is Part.CAPTION and named.person == person:
                return sentence_at(self.article.captions[named.number].description, named.start)
        return None


class Links(NamedTuple):
    """To whom an article leads, as the memory keeps it: JSON."""

    people: list[str]
    """Everybody who is in the article."""
    authors: list[list[str | None]]
    """Each name of the byline, with the person's id or null."""
    shown: list[list[str]]
    """For each caption, the persons shown."""
    photographers: list[list[str]]
    """For each caption, who took the photograph."""
    sentences: dict[str, str]
    """Person -> a digest of the sentence that names the person first."""
    quotes: dict[str, str]
    """Person -> a digest of the passages in which the text quotes the person."""
    links: str
    """A digest of all of it and of every mention."""


class Clipping(NamedTuple):
    """A published article as the archive holds it: a slip, with its links. The text stands apart.

    From `path` to `checked` the fields are those of `Slip`, from `people` to `links` of `Links`.
    The names in the front matter, which are most of a slip, are left out.
    """

    row: int
    """Where the memory keeps the article and its text."""
    digest: bytes
    """Of the article's file."""
    path: str
    folder: str
    id: str
    title: str
    iso: str
    updated: str
    source: str
    language: str
    topics: list[str]
    status: str
    is_published: bool
    agencies: list[str | None]
    places: list[str | None]
    images: list[list[str | int]]
    file_links: list[str]
    replaces: list[str]
    related: list[str]
    entry: str
    cards: str
    named: str
    checked: str
    people: list[str]
    authors: list[list[str | None]]
    shown: list[list[str]]
    photographers: list[list[str]]
    sentences: dict[str, str]
    quotes: dict[str, str]
    links: str

    @property
    def date(self) -> PartialDate:
        """The date of publication."""
        return PartialDate(self.iso)

    @property
    def outline(self) -> "Clipping":
        """Everything but what its text says, and when that was changed."""
        return self._replace(row=0, digest=b"", updated="", links="", sentences={}, quotes={})

    @property
    def everybody(self) -> set[str]:
        """Ids of all who are in the article, wrote it, or are on its photographs or took them."""
        return {*self.people, *self.writers, *chain(*self.shown, *self.photographers)}

    @property
    def writers(self) -> list[str]:
        """The persons among the authors, by id."""
        return [person for _, person in self.authors if person]


def clipping_of(row: int, digest: bytes, slip: Sequence[Any], links: Sequence[Any]) -> Clipping:
    """The clipping of an article: `slip` and `links` are the values of a `Slip` and of `Links`."""
    *said, _ = slip
    return Clipping(row, digest, *said, *links)


def link_article(
    article: Article, register: Register, finder: NameFinder, *, whole: Whole
) -> tuple[LinkedArticle, list[Problem]]:
    """Resolve every name of one article."""
    problems: list[Problem] = []

    def bearer(key: KeyPath, name: str) -> str | None:
        found = register.find(name)
        if len(found) > 1:
            problems.append(_two_bearers(article.path, key, name, found, whole))
        return next(iter(found), None)

    def ids(key: KeyPath, names: Iterable[str]) -> tuple[str, ...]:
        found = (bearer((*key, number), name) for number, name in enumerate(names))
        return tuple(dict.fromkeys(person for person in found if person))

    listed = ids(("people",), article.people)
    shown = [ids(("captions", n, "people"), c.people) for n, c in enumerate(article.captions)]
    takers = [
        ids(("captions", n, "photographers"), c.photographers)
        for n, c in enumerate(article.captions)
    ]
    authors = [
        (name, None)
        if is_organisation(name, source=article.source)
        else (name, bearer(("byline", number), name))
        for number, name in enumerate(article.byline)
    ]
    in_pictures = (person for caption in shown for person in caption)
    found = finder.find(article, (*listed, *in_pictures), whole=whole)

    def visible(people: Iterable[str]) -> tuple[str, ...]:
        return tuple(person for person in people if register.people[person].is_indexed)

    linked = LinkedArticle(
        article=article,
        authors=tuple((name, who) for name, who in authors if who is None or visible([who])),
        listed=visible(listed),
        shown=tuple(visible(caption) for caption in shown),
        photographers=tuple(visible(caption) for caption in takers),
        mentions=tuple(m for m in found.mentions if visible([m.person])),
        beside=tuple(d for d in found.beside if visible(d.people)),
    )
    return linked, [*problems, *found.problems]


def explain_article(article: Article, register: Register) -> tuple[Decision, ...]:
    """What `link_article` decides of every name in the article, with the reasons."""
    names = (*article.people, *(name for c in article.captions for name in c.people))
    listed = [found[0] for found in map(register.find, names) if found]
    return tuple(NameFinder(register).decisions(article, listed))


class Said(NamedTuple):
    """What an article says of each person whom it names, as the memory keeps it: JSON."""

    sentences: dict[str, str]
    """Person in the article -> the sentence that names the person first."""
    quotes: dict[str, list[str]]
    """Person -> the passages in which the text quotes the person."""


def links_of(linked: LinkedArticle, said: Said) -> Links:
    """The links of an article, small enough to hold those of all."""
    found = Links(
        people=list(linked.people),
        authors=[list(author) for author in linked.authors],
        shown=[list(caption) for caption in linked.shown],
        photographers=[list(caption) for caption in linked.photographers],
        sentences={person: digest(sentence) for person, sentence in said.sentences.items()},
        quotes={person: digest(passages) for person, passages in said.quotes.items()},
        links="",
    )
    return found._replace(links=digest((found, linked.mentions)))


def said_in(linked: LinkedArticle) -> Said:
    """The sentences and quotations of an article's persons."""
    found = ((person, linked.sentence(person)) for person in linked.people)
    article = linked.article
    quotes = quotations(article.text, linked.mentions, language=article.language)
    return Said(
        sentences={person: sentence for person, sentence in found if sentence},
        quotes={person: list(passages) for person, passages in quotes.items()},
    )


_FEW = 1000
"""Clippings that are put into their places faster than all are put in order."""


def newest_first(
    clippings: Iterable[Clipping], others: Iterable[Clipping] = ()
) -> tuple[Clipping, ...]:
    """In the order of every list: by date, then by id. `others` are in this order already."""
    clippings, in_order = list(clippings), list(others)
    if len(clippings) > _FEW:
        return tuple(sorted([*in_order, *clippings], key=_newest_first))
    for clipping in clippings:
        insort(in_order, clipping, key=_newest_first)
    return tuple(in_order)


def _newest_first(clipping: Clipping) -> tuple[str, str, str]:
    # A date that says no more than the year stands behind the days of that year.
    return f"{clipping.iso.translate(_BACKWARDS)}~", clipping.id, clipping.path


_BACKWARDS = str.maketrans("0123456789", "9876543210")


def _two_bearers(
    path: str, key: KeyPath, name: str, found: tuple[str, ...], whole: Whole
) -> Problem:
    return in_front_matter(
        whole(path),
        key,
        code="ambiguous-person",
        message=f"`{name}` can be {' or '.join(found)}",
        hint=f"write the id: {found[0]}",
    )
