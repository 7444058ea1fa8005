"""The pages of the articles, and of the addresses that they replace."""

from collections.abc import Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.model import Display, Status
from clipfile.pages import addresses
from clipfile.pages.page import Page
from clipfile.pages.parts import Parts, dated
from clipfile.pages.views import ArticleView, Link, RedirectView
from clipfile.pages.weaving import weave
from clipfile.reading.dates import in_words


def article_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """A page for every published article."""
    made = _Views(archive, parts)
    for clipping in archive.clippings:
        article = clipping.article
        yield Page(
            address=addresses.article(article),
            title=article.title,
            template="article",
            view=partial(made.view, clipping),
            date=article.updated or article.date,
            description=f"{article.source}, {in_words(article.date)}: {article.title}",
            origin=article.path,
        )


def redirect_pages(archive: Archive, parts: Parts) -> Iterator[Page]:
    """A page at every address that an article replaces."""
    for clipping in archive.clippings:
        target = parts.article(clipping)
        for old in clipping.article.replaces:
            yield Page(
                address=addresses.replaced(clipping.article, old),
                title=clipping.article.title,
                template="redirect",
                view=partial(RedirectView, target=target),
                in_sitemap=False,
                origin=clipping.article.path,
            )


class _Views:
    """Makes the views of the articles of one archive."""

    def __init__(self, archive: Archive, parts: Parts) -> None:
        self._archive = archive
        self._parts = parts
        self._places = {c.article.id: n for n, c in enumerate(archive.clippings)}

    def view(self, clipping: Clipping) -> ArticleView:
        """Everything on the page of one article."""
        article = clipping.article
        parts = self._parts
        woven = weave(clipping, parts.address_of)
        alternatives = {int(slot.target): slot.text for slot in article.text.photographs}
        cards = {
            number: parts.card(
                Photograph(clipping=clipping, number=number), alt=alternatives.get(number)
            )
            for number in range(1, len(article.captions) + 1)
        }
        return ArticleView(
            title=article.title,
            language=parts.other_language(article.language),
            date=dated(article.date),
            source=Link(text=article.source, address=addresses.source(article.source)),
            byline=self._byline(clipping),
            place=article.place,
            section=article.section,
            parts=tuple(cards[part] if isinstance(part, int) else part for part in woven),
            is_excerpt=article.display is Display.EXCERPT,
            is_metadata=article.display is Display.METADATA,
            is_canceled=article.status is Status.CANCELED,
            cards=tuple(card for number, card in cards.items() if number not in woven),
            people=parts.people(clipping.people),
            topics=tuple(Link(text=t, address=addresses.topic(t)) for t in article.topics),
            related=self._related(clipping),
            newer=self._beside(clipping, -1),
            older=self._beside(clipping, 1),
            url=article.url,
            archived=article.archived,
            updated=dated(article.updated) if article.updated else None,
            retrieved=dated(article.retrieved) if article.retrieved else None,
            checksum=article.checksum,
            corrections=tuple((dated(c.date), c.text) for c in article.corrections),
        )

    def _byline(self, clipping: Clipping) -> tuple[Link, ...]:
        return tuple(
            Link(text=a.name, address=addresses.person(a.person) if a.person else None)
            for a in clipping.authors
        )

    def _related(self, clipping: Clipping) -> tuple[Link, ...]:
        found = (self._places.get(id_) for id_ in clipping.article.related)
        return tuple(
            self._parts.article(self._archive.clippings[place])
            for place in found
            if place is not None
        )

    def _beside(self, clipping: Clipping, step: int) -> Link | None:
        place = self._places[clipping.article.id] + step
        if not 0 <= place < len(self._archive.clippings):
            return None
        return self._parts.article(self._archive.clippings[place])
