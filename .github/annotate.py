#!/usr/bin/env python3
"""Problems as annotations, as many as a pull request shows, and all of them in the job's summary.

Reads what `clipfile check --format github` writes. Its argument is a file with the paths that the
pull request changes, each with a NUL byte behind it: their problems come first.

Example: clipfile check --format github | .github/annotate.py changed
"""

import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from urllib.parse import unquote

MOST_SHOWN = 9
"""GitHub shows ten annotations of a kind for a step; the tenth says how many more there are."""
LONGEST_SUMMARY = 1_000_000
"""Bytes; GitHub refuses a summary of more than 1 MiB whole."""

_ANNOTATION = re.compile(
    r"::(?P<severity>error|warning) file=(?P<path>[^,]*),line=(?P<line>\d+),col=(?P<column>\d+)"
    r",title=(?P<code>[^:]*)::(?P<message>.*)"
)


@dataclass(frozen=True, slots=True)
class Annotation:
    """One problem."""

    command: str
    """The line that makes GitHub show it."""
    severity: str
    path: str
    text: str
    """As the terminal shows it."""


def main(arguments: Sequence[str]) -> int:
    """Show what stands on standard input; gives back the exit code."""
    if len(arguments) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    changed = {os.fsdecode(path) for path in Path(arguments[0]).read_bytes().split(b"\0")}
    found = sorted(read(sys.stdin), key=lambda annotation: annotation.path not in changed)
    sys.stdout.writelines(f"{line}\n" for line in shown(found))
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with open(summary, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(summed_up(found))
    return 0


def read(lines: Iterable[str]) -> Iterable[Annotation]:
    """The annotations among the lines; what is none is left out."""
    for line in lines:
        match = _ANNOTATION.fullmatch(line.rstrip("\n"))
        if match:
            path, message = unquote(match["path"]), " ".join(unquote(match["message"]).split())
            place = f"{path}:{match['line']}:{match['column']}"
            yield Annotation(
                command=match[0],
                severity=match["severity"],
                path=path,
                text=f"{place}: {match['code']} {message}",
            )


def shown(found: Sequence[Annotation]) -> Iterable[str]:
    """The first problems of each severity, and how many more there are."""
    for severity in ("error", "warning"):
        commands = [each.command for each in found if each.severity == severity]
        yield from commands[:MOST_SHOWN]
        more = len(commands) - MOST_SHOWN
        if more > 0:
            yield f"::{severity} title=clipfile::and {more} more, in the job's summary"


def summed_up(found: Sequence[Annotation]) -> str:
    """All problems, as Markdown in which nothing that an article says is Markdown."""
    errors = sum(each.severity == "error" for each in found)
    title = f"### {errors} errors and {len(found) - errors} warnings\n\n"
    lines, room = [], LONGEST_SUMMARY
    for each in found:
        line = f"    {each.text}\n"
        room -= len(line.encode("utf-8", "backslashreplace"))
        if room < 0:
            break
        lines.append(line)
    left_out = len(found) - len(lines)
    end = f"\nand {left_out} more: run `.venv/bin/clipfile check`\n" if left_out else ""
    return title + "".join(lines) + end


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
