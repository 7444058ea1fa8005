"""`clipfile new`: write an article with its front matter."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from clipfile.output.article_file import article_file
from clipfile.reading.articles import read_article
from clipfile.reading.dates import read_date
from clipfile.reading.files import ARTICLES
from clipfile.reading.issue_forms import TEXT, read_issue
from clipfile.reading.markup import Markup
from clipfile.slugs import slug

_PLACEHOLDER = "Write the article here, in your own words."


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
    given = {"title": title, "date": date, "source": source}
    values: dict[str, str | list[str]] = {}
    if issue:
        values |= read_issue(issue.read_text("utf-8"))
    values |= {key: value for key, value in given.items() if value}
    body = values.pop(TEXT, _PLACEHOLDER)
    path = _path(values, issue)
    if issue:
        values["status"] = "draft"
    text = article_file(values, str(body))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
    click.echo(path.as_posix())
    read = read_article(path.as_posix(), text.encode(), language="en", markup=Markup())
    for problem in read.problems:
        click.echo(problem, err=True)
    sys.exit(any(problem.is_error for problem in read.problems))


def _path(values: Mapping[str, str | list[str]], issue: Path | None) -> Path:
    """Where the article goes; the id is unique in the whole archive, not only in its year."""
    for key in ("title", "date", "source"):
        if key not in values:
            where = f"{issue}: the issue has no" if issue else "there is no"
            raise click.UsageError(f"{where} {key}; give it: {_EXAMPLES[key]}")
    try:
        year = read_date(str(values["date"])).year
    except ValueError as error:
        raise click.UsageError(f"{error}; give it: {_EXAMPLES['date']}") from error
    id_ = slug(str(values["title"]))
    for other in sorted(Path(ARTICLES).glob(f"*/{id_}.md")):
        raise click.UsageError(f"{other.as_posix()} is there already; choose another title")
    return Path(ARTICLES, year, f"{id_}.md")


_EXAMPLES = {
    "title": 'clipfile new "Reading room reopens" …',
    "date": "--date 2024-06-03",
    "source": '--source "Harbour Post"',
}
