"""`clipfile people ID --explain ARTICLE`: whom each name means, why, and where it stands."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import click

from clipfile.archive import Archive
from clipfile.commands.here import archive_here
from clipfile.linking.clippings import Clipping, explain_article
from clipfile.linking.context_rules import RULES
from clipfile.linking.mentions import Decision, Part
from clipfile.model import Article
from clipfile.output.rules_page import WHYS
from clipfile.reading.positions import position_at
from clipfile.reading.slips import names_of
from clipfile.reading.whereabouts import Whereabouts
from clipfile.reading.written import WrittenFile, WrittenFiles
from clipfile.reading.yaml_subset import KeyPath, Position

_AROUND = 30
"""Characters of the text that are shown on each side of a name."""
_FIRST_LINE = 2
"""Of the front matter, in the file."""
_MEANINGS = {str(why): meaning for why, meaning in WHYS.items()}
_MEANINGS |= {rule.name: rule.meaning for rule in RULES}


@click.command(epilog="Example: clipfile people ada-quill --explain toll-book-opened --json")
@click.argument("person", metavar="ID")
@click.option(
    "--explain", "article", metavar="ARTICLE", required=True, help="The article's id or path."
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object a line.")
def explain(person: str, article: str, *, as_json: bool) -> None:
    """Say why each place of ARTICLE that can mean the person does, or does not.

    Each begins with its path, line and column. Exits with 1 when no place means the person.
    """
    archive = archive_here().archive()
    if person not in archive.register.people:
        raise click.UsageError(
            f"`{person}` is nobody's id; the ids are the names of pages: ada-quill"
        )
    clipping = _clipping(archive, article)
    places = _places(archive, clipping, person)
    for place in places:
        click.echo(json.dumps(place._asdict(), ensure_ascii=False) if as_json else _told(place))
    if not any(place.person == person for place in places):
        if not as_json:
            click.echo(f"no place of {clipping.path} means {person}", err=True)
        raise click.exceptions.Exit(1)


class _Place(NamedTuple):
    """A place of an article that can mean the person who is asked about."""

    path: str
    line: int
    """Line and column of the file, counted from 1, as problems have them."""
    column: int
    part: str
    """`text`, `headline` or `caption`, or the key of the front matter."""
    number: int
    """The paragraph, caption or item, from 1."""
    words: str
    person: str | None
    """Who is meant."""
    why: str
    meaning: str
    context: str
    """The words with what stands around them, the name in square brackets."""


def _clipping(archive: Archive, article: str) -> Clipping:
    for clipping in archive.clippings:
        if article in {clipping.id, clipping.path}:
            return clipping
    raise click.UsageError(f"{article}: no published article has this id or path")


def _places(archive: Archive, clipping: Clipping, person: str) -> Sequence[_Place]:
    """In the order of the file."""
    article = replace(archive.article(clipping), text=archive.text(clipping))
    file = _File(WrittenFiles(archive.root)(clipping.path), article)
    found = (*_named(archive, article, file, person), *_found(archive, article, file, person))
    return sorted(found, key=lambda place: (place.line, place.column))


def _named(archive: Archive, article: Article, file: "_File", person: str) -> Iterator[_Place]:
    """Where the front matter names the person."""
    for *key, name in names_of(article):
        if key[0] != "mentions" and archive.register.find(str(name)) == (person,):
            part = str(key[0] if len(key) == len(("people", 0)) else key[2])
            line, column = file.of_name(tuple(key), str(name))
            yield _Place(
                path=article.path,
                line=line,
                column=column,
                part=part,
                number=int(key[-1]) + 1,
                words=str(name),
                person=person,
                why="front-matter",
                meaning=f"the front matter names the person in `{part}`",
                context=f"[{name}]",
            )


def _found(archive: Archive, article: Article, file: "_File", person: str) -> Iterator[_Place]:
    """Where the text, the headline or a caption can mean the person."""
    for found in explain_article(article, archive.register):
        line, column = file.of_mention(found)
        if person in {*found.people, *found.bearers}:
            yield _Place(
                path=article.path,
                line=line,
                column=column,
                part=found.part.value,
                number=found.number + 1,
                words=found.words,
                person=found.person,
                why=str(found.why),
                meaning=_MEANINGS[found.why],
                context=_around(_passages(article, found.part)[found.number], found),
            )


class _File:
    """Where the names of an article stand in its file."""

    def __init__(self, written: WrittenFile, article: Article) -> None:
        self._written = written
        self._body = Whereabouts(written.body, _passages(article, Part.TEXT))
        self._front = {
            part: Whereabouts(written.front, _passages(article, part))
            for part in (Part.HEADLINE, Part.CAPTION)
        }

    def of_mention(self, found: Decision) -> Position:
        """Line and column; where the text or the value begins when its words are not as printed."""
        if found.part is Part.TEXT:
            at = self._body.of(found.number, found.start, found.end)
            return position_at(self._written.body, at or 0, self._written.body_line)
        if found.part is Part.HEADLINE:
            place = self._place(("title",))
        else:
            caption = ("captions", found.number)
            place = self._place((*caption, "description"), (*caption, "text"), caption)
        words = (found.number, found.start, found.end)
        return self._behind(place, self._front[found.part], words)

    def of_name(self, key: KeyPath, name: str) -> Position:
        """Line and column of a name at a key, or where its caption's string has it first."""
        if key in self._written.places:
            return self._written.places[key]
        # What the grammar of captions reads in a string.
        place = self._place((*key[:2], "text"), key[:2])
        return self._behind(place, Whereabouts(self._written.front, [name]), (0, 0, len(name)))

    def _place(self, *keys: KeyPath) -> Position:
        """Of the first key that the file has."""
        places = self._written.places
        return next((places[key] for key in keys if key in places), (1, 1))

    def _behind(self, place: Position, words: Whereabouts, which: tuple[int, int, int]) -> Position:
        front = self._written.front
        lines = front.split("\n")[: place[0] - _FIRST_LINE]
        behind = sum(len(line) + 1 for line in lines) + place[1] - 1
        at = words.of(*which, behind=behind)
        return place if at is None else position_at(front, at, _FIRST_LINE)


def _passages(article: Article, part: Part) -> Sequence[str]:
    """The texts of a part, by the number that a decision has."""
    if part is Part.HEADLINE:
        return (article.title,)
    if part is Part.CAPTION:
        return [caption.description for caption in article.captions]
    return [block.text for block in article.text.blocks]


def _around(text: str, found: Decision) -> str:
    before = text[max(0, found.start - _AROUND) : found.start]
    after = text[found.end : found.end + _AROUND]
    return " ".join(f"{before}[{found.words}]{after}".split())


def _told(place: _Place) -> str:
    who = place.person or "nobody"
    at = f"{place.path}:{place.line}:{place.column}"
    what = f"{place.part} {place.number}: {place.context}"
    return f"{at}: {what}\n  {who}: {place.why}, {place.meaning}"
