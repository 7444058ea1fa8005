"""An article with its links resolved: who wrote it, who is in it, who is on the photographs."""

from collections.abc import Iterable
from dataclasses import dataclass

from clipfile.linking.mentions import NameFinder
from clipfile.linking.register import Register
from clipfile.linking.sentences import sentence_at
from clipfile.model import Article, Mention
from clipfile.problems import Problem
from clipfile.reading.organisations import is_organisation
from clipfile.reading.positions import in_front_matter
from clipfile.reading.yaml_subset import KeyPath


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """A name of the byline."""

    name: str
    person: str | None
    """The person's id; None for an agency or a desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clipping:
    """An article and the persons it leads to, by id; persons that are not indexed are left out."""

    article: Article
    authors: tuple[Author, ...]
    listed: tuple[str, ...]
    """Named in the front matter's `people:`."""
    shown: tuple[tuple[str, ...], ...]
    """For each caption, the persons shown."""
    photographers: tuple[tuple[str, ...], ...]
    """For each caption, who took the photograph."""
    mentions: tuple[Mention, ...]
    """In the text, in order."""

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who is in the article, as it lists, names or shows them.

        Who wrote it or took its photographs is in it only when listed or shown.
        """
        credited = {author.person for author in self.authors}.union(*self.photographers)
        named = (m.person for m in self.mentions if m.person not in credited)
        shown = (person for caption in self.shown for person in caption)
        return tuple(dict.fromkeys((*self.listed, *named, *shown)))

    def first_mention(self, person: str) -> Mention | None:
        """Where the text names the person first."""
        return next((mention for mention in self.mentions if mention.person == person), None)

    def sentence(self, person: str) -> str | None:
        """The sentence of the first mention."""
        mention = self.first_mention(person)
        if mention is None:
            return None
        return sentence_at(self.article.text.blocks[mention.block].text, mention.start)


def link(
    articles: Iterable[Article], register: Register
) -> tuple[tuple[Clipping, ...], tuple[Problem, ...]]:
    """Resolve every name of every article; newest article first."""
    finder = NameFinder(register)
    clippings: list[Clipping] = []
    problems: list[Problem] = []
    for article in articles:
        clipping, found = _link_one(article, register, finder)
        clippings.append(clipping)
        problems += found
    clippings.sort(key=lambda clipping: clipping.article.id)
    clippings.sort(key=lambda clipping: clipping.article.date, reverse=True)
    return tuple(clippings), tuple(problems)


def _link_one(
    article: Article, register: Register, finder: NameFinder
) -> tuple[Clipping, list[Problem]]:
    problems: list[Problem] = []

    def bearer(key: KeyPath, name: str) -> str | None:
        found = register.find(name)
        if len(found) > 1:
            problems.append(_two_bearers(article, key, name, found))
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
        Author(name=name, person=None)
        if is_organisation(name, source=article.source)
        else Author(name=name, person=bearer(("byline", number), name))
        for number, name in enumerate(article.byline)
    ]
    in_pictures = (person for caption in shown for person in caption)
    mentions, unclear = finder.find(article, (*listed, *in_pictures))

    def visible(people: Iterable[str]) -> tuple[str, ...]:
        return tuple(person for person in people if register.people[person].is_indexed)

    clipping = Clipping(
        article=article,
        authors=tuple(a for a in authors if a.person is None or visible([a.person])),
        listed=visible(listed),
        shown=tuple(visible(caption) for caption in shown),
        photographers=tuple(visible(caption) for caption in takers),
        mentions=tuple(m for m in mentions if register.people[m.person].is_indexed),
    )
    return clipping, problems + unclear


def _two_bearers(article: Article, key: KeyPath, name: str, found: tuple[str, ...]) -> Problem:
    return in_front_matter(
        article,
        key,
        code="ambiguous-person",
        message=f"`{name}` can be {' or '.join(found)}",
        hint=f"write the id: {found[0]}",
    )
