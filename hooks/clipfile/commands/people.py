"""`clipfile people`: who has no record; its other questions and edits stand beside it."""

import json
from collections.abc import Iterator
from typing import NamedTuple

import click

from clipfile.archive import Archive
from clipfile.commands.here import archive_here
from clipfile.commands.people_edits import merge, rename
from clipfile.commands.people_explained import explain
from clipfile.problems import counted


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
