"""`clipfile check`: every problem of every file."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from clipfile.commands.here import archive_here
from clipfile.output.check_memory import fingerprint, recall, remember
from clipfile.problems import Problem


@click.command(epilog="Example: clipfile check articles/2024 --format json")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="Lines for a terminal, JSON objects, or annotations for a pull request.",
)
def check(paths: tuple[str, ...], form: str) -> None:
    """Name every problem of every file, or of the files below PATH.

    Exits with 0 when there is no error, with 1 when there is one.
    """
    wanted = [_inside(path) for path in paths]
    now = fingerprint(Path())
    found = recall(Path(), now)
    if found is None:
        found = archive_here().problems()
        remember(Path(), now, found)
    problems = [problem for problem in found if _is_below(problem.path, wanted)]
    for line in map(_FORMS[form], problems):
        click.echo(line)
    if form == "text":
        click.echo(_summary(problems), err=True)
    sys.exit(any(problem.is_error for problem in problems))


def _inside(path: str) -> Path:
    """`path` as seen from the archive's root; a wrong one must not look like one without faults."""
    if not os.path.lexists(path):
        raise click.UsageError(f"{path}: there is no such file or folder")
    try:
        return Path(os.path.abspath(path)).relative_to(Path.cwd())
    except ValueError as error:
        raise click.UsageError(f"{path}: it is not in this archive") from error


def _is_below(path: str, wanted: Sequence[Path]) -> bool:
    return not wanted or any(Path(path).is_relative_to(folder) for folder in wanted)


def _as_json(problem: Problem) -> str:
    return json.dumps(asdict(problem), ensure_ascii=False)


def _as_annotation(problem: Problem) -> str:
    """A GitHub workflow command; `%`, line ends, and in properties `:` and `,` are escaped."""
    message = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    return f"::{problem.severity} {place},title={_property(problem.code)}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _summary(problems: list[Problem]) -> str:
    errors = sum(problem.is_error for problem in problems)
    files = len({problem.path for problem in problems})
    return f"{errors} errors and {len(problems) - errors} warnings in {files} files"


_FORMS: dict[str, Callable[[Problem], str]] = {
    "text": str,
    "json": _as_json,
    "github": _as_annotation,
}
