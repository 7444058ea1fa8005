"""Problems as GitHub shows them: beside their lines in a pull request, and in a job's summary.

Nothing that a file's name or its text says can end a line here. So it can neither be a command to
GitHub nor Markdown of the summary.
"""

import os
from collections.abc import Iterable, Iterator, Sequence

from clipfile.problems import Problem, Severity

MOST_SHOWN = 9
"""GitHub shows ten annotations of a kind for a step; the tenth says how many more there are."""
LONGEST_SUMMARY = 1_000_000
"""Bytes; GitHub refuses a summary of more than 1 MiB whole."""


def changed_first(problems: Iterable[Problem], changed: bytes) -> list[Problem]:
    """The problems of the files that a pull request changes, then all others.

    `changed` is what `git diff --name-only -z` writes: paths, each with a NUL byte behind it.
    """
    paths = {os.fsdecode(path) for path in changed.split(b"\0")}
    return sorted(problems, key=lambda problem: problem.path not in paths)


def annotations(problems: Sequence[Problem]) -> Iterator[str]:
    """Workflow commands for the first problems of each severity, and one that counts the rest."""
    for severity in Severity:
        found = [problem for problem in problems if problem.severity is severity]
        yield from map(_annotation, found[:MOST_SHOWN])
        more = len(found) - MOST_SHOWN
        if more > 0:
            yield (
                f"::{severity} title=clipfile::and {more} more: "
                "see the job's summary, or run `clipfile check`"
            )


def job_summary(title: str, problems: Sequence[Problem]) -> str:
    """All problems in the order in which they are given, as far as there is room.

    They are a block of indented code: it ends only with a line that is not indented.
    """
    lines, room = [], LONGEST_SUMMARY
    for problem in problems:
        line = f"    {_visible(str(problem))}\n"
        room -= len(line.encode())
        if room < 0:
            break
        lines.append(line)
    left_out = len(problems) - len(lines)
    end = f"\nand {left_out} more: run `clipfile check`\n" if left_out else ""
    return f"### {title}\n\n{''.join(lines)}{end}"


def _annotation(problem: Problem) -> str:
    message = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    title = f"title={_property(problem.code)}"
    return f"::{problem.severity} {place},{title}::{_data(_visible(message))}"


def _visible(text: str) -> str:
    """What cannot be printed, line ends included, is written as an escape."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in text
    )


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _data(text: str) -> str:
    """As GitHub reads it; bytes of a path that are no UTF-8 cannot be written as they are."""
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.encode("utf-8", "backslashreplace").decode("utf-8")
