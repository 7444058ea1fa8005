"""`clipfile new`: write an article with its front matter."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from clipfile.commands.here import archive_here
from clipfile.output.article_file import article_file
from clipfile.problems import Problem
from clipfile.reading.dates import read_date
from clipfile.reading.files import ARTICLES
from clipfile.reading.invisible import first_invisible, in_words
from clipfile.reading.issue_forms import TEXT, read_issue
from clipfile.slugs import slug

_PLACEHOLDER = "Write the article here, in your own words."
_EXAMPLES = {
    "title": 'clipfile new "Reading room reopens" …',
    "date": "--date 2024-06-03",
    "source": '--source "Harbour Post"',
}
"""For each key that must be there, what to write on the command line; in the file's order."""


@click.command(
    epilog='Example: clipfile new "Reading room reopens" --date 2024-06-03 --source "Harbour Post"'
)
@click.argument("title", required=False)
@click.option("--date", help="The day of publication: 2024-06-03, 2024-06 or 2024.")
@click.option("--source", help="The publisher, or `unknown`.")
@click.option(
    "--from-issue",
    "issue",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The text of a “suggest an article” issue; the article becomes a draft.",
)
def new(title: str | None, date: str | None, source: str | None, issue: Path | None) -> None:
    """Write an article named TITLE into the folder of its year, and print its path.

    Nothing that is there is overwritten. Exits with 1 when the new file has an error.
    """
    here = archive_here()
    found = _read(issue) if issue else {}
    body = found.pop(TEXT, _PLACEHOLDER)
    given = {"title": title, "date": date, "source": source}
    found |= {key: " ".join(value.split()) for key, value in given.items() if value is not None}
    required = {key: _required(key, found.pop(key, ""), issue) for key in _EXAMPLES}
    values = required | found | ({"status": "draft"} if issue else {})
    path = _path(required)
    _write(path, article_file(values, str(body)))
    click.echo(path.as_posix())
    # The whole archive is read, because what one file says can be a problem beside others.
    sys.exit(_tell(path, here.problems()))


def _read(issue: Path) -> dict[str, str | list[str]]:
    try:
        # Editors on Windows put a byte order mark before the first heading.
        return dict(read_issue(issue.read_text("utf-8-sig")))
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{issue}: it is not UTF-8") from error


def _required(key: str, value: str | list[str], issue: Path | None) -> str:
    """`value`, when it can be the one of the required `key`."""
    value = str(value)
    wrong = _fault(key, value)
    if not value:
        wrong = f"{issue}: the issue has no {key}" if issue else f"there is no {key}"
    if wrong:
        raise click.UsageError(f"{wrong}; give it: {_EXAMPLES[key]}")
    return value


def _fault(key: str, value: str) -> str:
    """What is wrong with a value, in words; nothing when it is in order."""
    # An argument that is not UTF-8 arrives as surrogates.
    if any("\ud800" <= char <= "\udfff" for char in value):
        return f"the {key} is not UTF-8"
    at = first_invisible(value)
    if at is not None:
        return f"the {key}: {in_words(value[at])}"
    if key == "date":
        try:
            read_date(value)
        except ValueError as error:
            return str(error)
    return ""


def _path(values: Mapping[str, str]) -> Path:
    """Where the article goes; the id is unique in the whole archive, not only in its year."""
    id_ = slug(values["title"])
    path = Path(ARTICLES, read_date(values["date"]).year, f"{id_}.md")
    for other in (*sorted(Path(ARTICLES).glob(f"*/{id_}.md")), path):
        if other.exists() or other.is_symlink():
            raise click.UsageError(f"{other.as_posix()} is there already; choose another title")
    return path


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise click.UsageError(f"{path.as_posix()} cannot be written: {error.strerror}") from error


def _tell(path: Path, problems: Iterable[Problem]) -> bool:
    """Print the problems of the file at `path`; gives back whether there is an error."""
    found = [problem for problem in problems if problem.path == path.as_posix()]
    for problem in found:
        click.echo(problem, err=True)
    return any(problem.is_error for problem in found)
