"""`clipfile check`: every problem of every file."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

import click

from clipfile.commands.here import archive_here
from clipfile.output.annotations import annotations, changed_first, job_summary
from clipfile.problems import Problem, counted


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
@click.option(
    "--changed",
    type=click.File("rb"),
    metavar="FILE",
    help="For annotations: a file that names what the pull request changes, as "
    "`git diff --name-only -z` writes it, or - for standard input.",
)
def check(paths: tuple[str, ...], form: str, changed: BinaryIO | None) -> None:
    """Name every problem of every file, or of the files below PATH.

    Annotations are at most nine errors and nine warnings, those of changed files first. All
    problems are also added to the file that the variable GITHUB_STEP_SUMMARY names.

    Exits with 0 when there is no error, with 1 when there is one.
    """
    if changed and form != "github":
        raise click.UsageError("--changed is for --format github only")
    wanted = [_inside(path) for path in paths]
    found = archive_here().problems()
    problems = [problem for problem in found if _is_below(problem.path, wanted)]
    _show(form, problems, changed=changed.read() if changed else b"")
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


def _show(form: str, problems: Sequence[Problem], *, changed: bytes) -> None:
    match form:
        case "json":
            _print(map(_as_json, problems))
        case "github":
            ordered = changed_first(problems, changed)
            _print(annotations(ordered))
            _add_to_job_summary(ordered)
        case _:
            _print(map(str, problems))
            click.echo(_summary(problems), err=True)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _as_json(problem: Problem) -> str:
    return json.dumps(asdict(problem), ensure_ascii=False)


def _summary(problems: Sequence[Problem]) -> str:
    if not problems:
        return "no problems"
    errors = sum(problem.is_error for problem in problems)
    kinds = ((errors, "error"), (len(problems) - errors, "warning"))
    found = " and ".join(counted(number, kind) for number, kind in kinds if number)
    return f"{found} in {counted(len({problem.path for problem in problems}), 'file')}"


def _add_to_job_summary(problems: Sequence[Problem]) -> None:
    """GitHub names the file for each step; elsewhere there is none."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    try:
        with open(path, "a", encoding="utf-8", newline="\n") as file:
            file.write(job_summary(_summary(problems), problems))
    except OSError as error:
        raise click.UsageError(f"GITHUB_STEP_SUMMARY: {path}: {error.strerror}") from error
