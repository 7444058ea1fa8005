"""`clipfile people`: who has no record, and why a name means whom it means."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import click

from clipfile.archive import Archive
from clipfile.commands.here import archive_here
from clipfile.commands.people_edits import merge, rename
from clipfile.linking.clippings import Clipping, explain_article
from clipfile.linking.context_rules import RULES
from clipfile.linking.mentions import Decision, Part
from clipfile.model import Article
from clipfile.output.rules_page import WHYS
from clipfile.problems import counted

_AROUND = 30
"""Characters of the text that are shown on each side of a name."""
_MEANINGS = {str(why): meaning for why, meaning in WHYS.items()}
_MEANINGS |= {rule.name: rule.meaning for rule in RULES}


class _People(click.Group):
    """A group whose first word may also be a person's id."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return "explain", explain, args


@click.group(
    cls=_People,
    invoke_without_command=True,
    subcommand_metavar="[ID --explain ARTICLE | COMMAND]",
    epilog="Example: clipfile people ada-quill --explain toll-book-opened",
)
@click.option(
    "--unknown", is_flag=True, help="Name the persons without a record, the most frequent first."
)
@click.option("--json", "as_json", is_flag=True, help="With --unknown: print a JSON object a line.")
@click.pass_context
def people(context: click.Context, *, unknown: bool, as_json: bool) -> None:
    """Ask about persons.

    With ID --explain ARTICLE, say why each place of an article that can mean the person does, or
    does not.
    """
    if context.invoked_subcommand is not None:
        return
    if not unknown:
        raise click.UsageError("say whom: clipfile people --unknown")
    for one in _unknown(archive_here().archive()):
        click.echo(json.dumps(one._asdict(), ensure_ascii=False) if as_json else _line(one))


people.add_command(merge)
people.add_command(rename)


@click.command(epilog="Example: clipfile people ada-quill --explain toll-book-opened --json")
@click.argument("person", metavar="ID")
@click.option(
    "--explain", "article", metavar="ARTICLE", required=True, help="The article's id or path."
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object a line.")
def explain(person: str, article: str, *, as_json: bool) -> None:
    """Say why each place of ARTICLE that can mean the person does, or does not.

    Exits with 1 when no place means the person.
    """
    archive = archive_here().archive()
    if person not in archive.register.people:
        raise click.UsageError(
            f"`{person}` is nobody's id; the ids are the names of pages: ada-quill"
        )
    clipping = _clipping(archive, article)
    places = [*_named(archive, clipping, person), *_found(archive, clipping, person)]
    for place in places:
        click.echo(json.dumps(place._asdict(), ensure_ascii=False) if as_json else _told(place))
    if not any(place.person == person for place in places):
        if not as_json:
            click.echo(f"no place of {clipping.path} means {person}", err=True)
        raise click.exceptions.Exit(1)


class _Unknown(NamedTuple):
    id: str
    name: str
    articles: int
    """In which the person is."""
    written: int
    photographs: int


def _unknown(archive: Archive) -> Iterator[_Unknown]:
    indexes = archive.indexes
    found = (
        _Unknown(
            id=id_,
            name=person.name,
            articles=len(indexes.people.get(id_, ())),
            written=len(indexes.authors.get(id_, ())),
            photographs=len(indexes.taken.get(id_, ())),
        )
        for id_, person in archive.people.items()
        if not person.has_record
    )
    yield from sorted(found, key=lambda one: (-sum(one[2:]), one.id))


def _line(one: _Unknown) -> str:
    parts = (
        (one.articles, f"appears in {counted(one.articles, 'article')}"),
        (one.written, f"wrote {one.written}"),
        (one.photographs, f"took {counted(one.photographs, 'photograph')}"),
    )
    return f"{one.name}: {', '.join(text for number, text in parts if number)}; has no record"


class _Place(NamedTuple):
    """A place of an article that can mean the person who is asked about."""

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


def _named(archive: Archive, clipping: Clipping, person: str) -> Iterator[_Place]:
    """Where the front matter names the person."""
    for *key, name in clipping.names:
        if key[0] != "mentions" and archive.register.find(str(name)) == (person,):
            part = str(key[0] if len(key) == len(("people", 0)) else key[2])
            meaning = f"the front matter names the person in `{part}`"
            number = int(key[-1]) + 1
            yield _Place(part, number, str(name), person, "front-matter", meaning, f"[{name}]")


def _found(archive: Archive, clipping: Clipping, person: str) -> Iterator[_Place]:
    """Where the text, the headline or a caption can mean the person."""
    article = replace(archive.article(clipping), text=archive.text(clipping))
    for found in explain_article(article, archive.register):
        if person in {*found.people, *found.bearers}:
            yield _Place(
                part=found.part.value,
                number=found.number + 1,
                words=found.words,
                person=found.person,
                why=str(found.why),
                meaning=_MEANINGS[found.why],
                context=_around(_text(article, found), found),
            )


def _text(article: Article, found: Decision) -> str:
    if found.part is Part.HEADLINE:
        return article.title
    if found.part is Part.CAPTION:
        return article.captions[found.number].description
    return article.text.blocks[found.number].text


def _around(text: str, found: Decision) -> str:
    before = text[max(0, found.start - _AROUND) : found.start]
    after = text[found.end : found.end + _AROUND]
    return " ".join(f"{before}[{found.words}]{after}".split())


def _told(place: _Place) -> str:
    who = place.person or "nobody"
    return f"{place.part} {place.number}: {place.context}\n  {who}: {place.why}, {place.meaning}"
