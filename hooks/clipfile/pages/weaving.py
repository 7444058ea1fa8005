"""An article's text with its links and photographs put in."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from clipfile.linking.references import target_of
from clipfile.model import Article, Mention, Person, SafeHtml, Text
from clipfile.pages import addresses
from clipfile.reading.files import ARTICLES, PEOPLE
from clipfile.reading.sanitising import ID_PREFIX, as_text, joined, linked, piece

_SANITISED = (f"{ARTICLES}/", f"{PEOPLE}/")
"""Folders whose texts are sanitised, so that every id in them has the prefix."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    """A stretch of the HTML and what stands in its stead: HTML, or a photograph's number."""

    start: int
    end: int
    by: SafeHtml | int


def weave(
    article: Article,
    text: Text,
    mentions: Iterable[Mention],
    address_of: Callable[[str], str | None],
) -> tuple[SafeHtml | int, ...]:
    """An article's text in parts: HTML, and the numbers of the photographs that stand between.

    The first mention of a person links to the page. `address_of` gives the address of a file of
    the archive, or None for one that is not published.
    """
    here = addresses.article(article)
    edits = [
        *_mentions(text, mentions, here),
        *_links(article.path, text, here, address_of),
        *(_Edit(start=s.start, end=s.end, by=int(s.target)) for s in text.photographs),
    ]
    return tuple(part for part in _parts(text.html, edits) if part)


def weave_biography(person: Person, address_of: Callable[[str], str | None]) -> SafeHtml:
    """A record's text, its links leading to the pages of the files they name."""
    here = addresses.person(person.id)
    edits = list(_links(person.path, person.biography, here, address_of))
    return joined(part for part in _parts(person.biography.html, edits) if isinstance(part, str))


def _mentions(text: Text, mentions: Iterable[Mention], here: str) -> Iterator[_Edit]:
    seen = set()
    for mention in mentions:
        span = _in_html(text, mention)
        if mention.person in seen or span is None:
            continue
        seen.add(mention.person)
        href = addresses.relative(addresses.person(mention.person), base=here)
        words = piece(text.html, *span)
        yield _Edit(start=span[0], end=span[1], by=linked(href, words))


def _in_html(text: Text, mention: Mention) -> tuple[int, int] | None:
    """Where the mention stands in the HTML; None when a tag or an entity breaks it."""
    for run in text.blocks[mention.block].runs:
        if run.start <= mention.start and mention.end <= run.end and not run.is_entity:
            at = run.html - run.start
            return at + mention.start, at + mention.end
    return None


def _links(
    path: str, text: Text, here: str, address_of: Callable[[str], str | None]
) -> Iterator[_Edit]:
    for slot in text.links:
        _, mark, anchor = slot.target.partition("#")
        target = target_of(path, slot.target)
        address = address_of(target)
        if anchor and target.startswith(_SANITISED):
            anchor = ID_PREFIX + anchor
        # A link to an article that is held back stays on the page.
        href = "#" if address is None else addresses.relative(address, base=here) + mark + anchor
        yield _Edit(start=slot.start, end=slot.end, by=as_text(href))


def _parts(html: SafeHtml, edits: list[_Edit]) -> Iterator[SafeHtml | int]:
    pieces: list[SafeHtml] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        pieces.append(piece(html, at, edit.start))
        at = edit.end
        if isinstance(edit.by, int):
            yield joined(pieces)
            yield edit.by
            pieces = []
        else:
            pieces.append(edit.by)
    yield joined([*pieces, piece(html, at)])
