"""`clipfile people merge` and `rename`: the diff first, then records and articles rewritten."""

from pathlib import Path

import click

from clipfile.commands.here import archive_here
from clipfile.output.person_changes import ChangeError, Plan, carry_out, plan_merge, plan_rename
from clipfile.problems import counted
from clipfile.slugs import slug

_YES = click.option("--yes", is_flag=True, help="Do it without asking.")


@click.command(epilog="Example: clipfile people rename j-lind jonas-lind")
@click.argument("old")
@click.argument("new")
@_YES
def rename(old: str, new: str, *, yes: bool) -> None:
    """Give the record of OLD the id NEW, wherever the archive uses it.

    The old id goes into `replaces`: it still means the person, and its address leads to the new
    one. Shows what will change, and asks. Exits with 1 when it is not to be done.
    """
    if slug(new) != new:
        raise click.UsageError(f"`{new}` cannot be an id: write {slug(new)}")
    archive_here()
    try:
        plan = plan_rename(Path(), old, new)
    except ChangeError as error:
        raise click.UsageError(str(error)) from error
    _do(plan, yes=yes)


@click.command(epilog="Example: clipfile people merge j-lind jonas-lind")
@click.argument("old")
@click.argument("new")
@_YES
def merge(old: str, new: str, *, yes: bool) -> None:
    """Say that the person OLD is NEW, who has a record.

    The names of OLD become aliases of NEW, and the old id goes into `replaces`: it still means the
    person, and its address leads to the new one. The record of OLD goes. Shows what will change,
    and asks. Exits with 1 when it is not to be done.
    """
    person = archive_here().archive().register.people.get(old)
    if person is None:
        raise click.UsageError(f"`{old}` is nobody's id; `clipfile people --unknown` names some")
    if old == new:
        raise click.UsageError(f"`{old}` is one person already")
    try:
        plan = plan_merge(Path(), old, person.name, new)
    except ChangeError as error:
        raise click.UsageError(str(error)) from error
    _do(plan, yes=yes)


def _do(plan: Plan, *, yes: bool) -> None:
    for change in plan.changes:
        click.echo(change.diff, nl=False)
    if plan.left:
        click.echo(f"not taken over: {', '.join(plan.left)}", err=True)
    if not yes:
        click.confirm(f"Change {counted(len(plan.changes), 'file')}?", abort=True, err=True)
    try:
        carry_out(Path(), plan)
    except OSError as error:
        raise click.UsageError(f"{error.filename}: {error.strerror}") from error
