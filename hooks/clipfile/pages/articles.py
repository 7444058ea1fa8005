"""The pages of the articles, and of the addresses that they replace."""

from collections.abc import Iterable, Iterator
from functools import partial

from clipfile.archive import Archive
from clipfile.linking.clippings import Clipping
from clipfile.linking.indexes import Photograph
from clipfile.linking.references import target_of
from clipfile.model import Display, PartialDate, Person, Status
from clipfile.pages import addresses
from clipfile.pages.inputs import Cards, Names, Story
from clipfile.pages.kinds import Kind
from clipfile.pages.page import Inputs, Page
from clipfile.pages.parts import Parts, dated
from clipfile.pages.structured import image_objects
from clipfile.pages.views import ArticleView, Link, RedirectView
from clipfile.pages.weaving import weave
from clipfile.reading.dates import in_words

_Addresses = tuple[tuple[str, str | None], ...]
"""Paths of files to which a text links, with the addresses of their pages."""


def _pages(archive: Archive, parts: Parts, path: str) -> Iterator[Page]:
    if path in archive.paths:
        yield article_page(archive, parts, archive.paths[path])


def article_page(archive: Archive, parts: Parts, clipping: Clipping) -> Page:
    """The page of one article."""
    return Page(
        address=addresses.article(clipping),
        title=clipping.title,
        template="article",
        inputs=partial(_inputs, archive, parts, clipping),
        view=_view,
        date=PartialDate(clipping.updated or clipping.iso),
        description=f"{clipping.source}, {in_words(clipping.date)}: {clipping.title}",
        origin=clipping.path,
    )


def _redirects(archive: Archive, parts: Parts, path: str) -> Iterator[Page]:
    """A page at every address that an article replaces."""
    if path not in archive.paths:
        return
    clipping = archive.paths[path]
    for old in clipping.replaces:
        yield Page(
            address=addresses.replaced(clipping, old),
            title=clipping.title,
            template="redirect",
            inputs=partial(_target, parts, clipping),
            view=RedirectView,
            in_sitemap=False,
            origin=clipping.path,
        )


def _target(parts: Parts, clipping: Clipping) -> Inputs:
    return {"target": parts.article(clipping)}


def _inputs(archive: Archive, parts: Parts, clipping: Clipping) -> Inputs:
    """Everything on the page of one article."""
    photographs = [Photograph(clipping, n) for n in range(1, len(clipping.agencies) + 1)]
    targets = {target_of(clipping.path, link) for link in clipping.file_links}
    place = archive.place_of(clipping)
    related = (archive.places.get(id_) for id_ in clipping.related)
    newer = archive.clippings[place - 1] if place else None
    older = archive.clippings[place + 1] if place + 1 < len(archive.clippings) else None
    return {
        "story": Story(archive, clipping),
        "photographs": Cards(archive, parts, photographs),
        "people": Names(parts, clipping.people),
        "linked": tuple((target, parts.address_of(target)) for target in sorted(targets)),
        "related": tuple(
            parts.article(archive.clippings[other]) for other in related if other is not None
        ),
        "newer": parts.article(newer) if newer else None,
        "older": parts.article(older) if older else None,
        "language": parts.other_language(clipping.language),
        "site_url": parts.site_url,
    }


def _view(
    *,
    story: Story,
    photographs: Cards,
    people: Names,
    linked: _Addresses,
    related: tuple[Link, ...],
    newer: Link | None,
    older: Link | None,
    language: str | None,
    site_url: str,
) -> ArticleView:
    article, text = story.article, story.text
    woven = weave(article, text, story.mentions, dict(linked).get)
    cards = photographs.made({int(slot.target): slot.text for slot in text.photographs})
    return ArticleView(
        title=article.title,
        language=language,
        date=dated(article.date),
        source=Link(text=article.source, address=addresses.source(article.source)),
        byline=_byline(story.clipping),
        place=article.place,
        section=article.section,
        parts=tuple(cards[part - 1] if isinstance(part, int) else part for part in woven),
        is_excerpt=article.display is Display.EXCERPT,
        is_metadata=article.display is Display.METADATA,
        is_canceled=article.status is Status.CANCELED,
        cards=tuple(card for card in cards if card.number not in woven),
        structured=image_objects(cards, here=addresses.article(article), site_url=site_url),
        people=people.made(),
        topics=tuple(Link(text=t, address=addresses.topic(t)) for t in article.topics),
        related=related,
        newer=newer,
        older=older,
        url=article.url,
        archived=article.archived,
        updated=dated(article.updated) if article.updated else None,
        retrieved=dated(article.retrieved) if article.retrieved else None,
        checksum=article.checksum,
        corrections=tuple((dated(c.date), c.text) for c in article.corrections),
    )


def _byline(clipping: Clipping) -> tuple[Link, ...]:
    return tuple(
        Link(text=str(name), address=addresses.person(person) if person else None)
        for name, person in clipping.authors
    )


def _paths(archive: Archive) -> Iterable[str]:
    return archive.paths


def _reached(archive: Archive, clipping: Clipping) -> Iterator[str]:
    """The article, those before and after it, and those that lead to it."""
    yield clipping.path
    place = archive.place_of(clipping)
    yield from (near.path for near in archive.clippings[max(place - 1, 0) : place + 2])
    yield from archive.indexes.leading_to.get(clipping.id, ())
    yield from archive.indexes.leading_to.get(clipping.path, ())


def _leading_to(archive: Archive, person: Person) -> Iterable[str]:
    return archive.indexes.leading_to.get(person.path, ())


def _itself(_archive: Archive, clipping: Clipping) -> tuple[str]:
    return (clipping.path,)


def _all_of_it(clipping: Clipping) -> object:
    return clipping._replace(row=0)


KINDS = (
    Kind(
        name="article",
        pages=_pages,
        things=_paths,
        reached=_reached,
        reached_by=_leading_to,
        sees=_all_of_it,
    ),
    Kind(name="redirect", pages=_redirects, things=_paths, reached=_itself, sees=_all_of_it),
)
