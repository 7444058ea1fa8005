"""`clipfile import`: texts, posts and pages from elsewhere -> articles."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import click

from clipfile.commands.here import archive_at, names_at
from clipfile.commands.import_desk import Desk, Outcome, Result
from clipfile.commands.import_files import bytes_of, files_in, read_file
from clipfile.output.incoming_json import as_json
from clipfile.problems import counted
from clipfile.progress import Progress
from clipfile.reading.dates import read_date
from clipfile.reading.files import ARTICLES
from clipfile.reading.incoming import RefusedError
from clipfile.reading.settings import CONFIG

_EPILOG = 'Example: clipfile import raw/ferry.txt --source "The Harbour Post"'


def _day(_context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """A day on the command line."""
    try:
        return value and read_date(value).iso
    except ValueError as error:
        raise click.UsageError(f"--{parameter.name}: {error}") from error


@click.command("import", epilog=_EPILOG)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--into",
    default=ARTICLES,
    show_default=True,
    metavar="FOLDER",
    help="The `articles` folder of an archive.",
)
@click.option("--json", "is_json", is_flag=True, help="Write nothing; print an object a line.")
@click.option("--title", help="The headline of a text that has none.")
@click.option("--date", callback=_day, help="The day of publication of texts that name none.")
@click.option("--source", help="The publisher of texts that name none.")
@click.option("--retrieved", callback=_day, help="When the texts were read, if not on their day.")
def import_(
    *,
    paths: tuple[str, ...],
    into: str,
    is_json: bool,
    title: str | None,
    date: str | None,
    source: str | None,
    retrieved: str | None,
) -> None:
    """Make articles of texts, posts and saved pages.

    FILE is a scraped text, a post of Jekyll, Hugo, Eleventy or Pelican, a saved page (which needs
    the extra `html`), or a folder of these. What a text says wins over what is said here. Nothing
    that is there is overwritten. What is left out of an article is printed.

    Exits with 0 when all were imported, with 1 when something is missing or was refused.
    """
    files = list(_files(paths))
    if title and len(files) > 1:
        raise click.UsageError("--title is for one file, and there are several")
    given = {"title": title, "date": date, "source": source}
    said = {key: " ".join(value.split()) for key, value in given.items() if value}
    if is_json:
        sys.exit(_print_json(files, Path(into), said))
    root = _root(into)
    here = archive_at(root)
    desk = Desk(root=root, given=said, retrieved=retrieved)
    known = names_at(root)
    with Progress().phase("import", "files", len(files)) as phase:
        for file in files:
            desk.take(file, known)
            phase.step()
    results = desk.checked(here.problems)
    _report(results)
    sys.exit(any(result.outcome is not Outcome.IMPORTED for result in results))


def _files(paths: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        if not path.exists():
            raise click.UsageError(f"{path}: there is no such file or folder")
        if not path.is_dir():
            yield path
            continue
        found, others = files_in(path)
        if not found:
            raise click.UsageError(f"{path}: there is no text, post or page in this folder")
        for other in others:
            click.echo(f"{other.as_posix()}: not read: it is no text, post or page", err=True)
        yield from found


def _root(into: str) -> Path:
    """The archive whose articles are in `into`."""
    folder = Path(into)
    if folder.name != ARTICLES:
        raise click.UsageError(
            f"--into: `{into}` is not the `{ARTICLES}` folder of an archive; --into {ARTICLES}"
        )
    return folder.parent


def _print_json(files: Sequence[Path], into: Path, given: dict[str, str]) -> bool:
    """Print an object for each file; gives back whether one was refused."""
    root = into.parent
    known = names_at(root) if (root / CONFIG).is_file() else {}
    refused = False
    with Progress().phase("import", "files", len(files)) as phase:
        for file in files:
            try:
                incoming = read_file(file, bytes_of(file), known)
                click.echo(
                    json.dumps(as_json(str(file), incoming.with_given(given)), ensure_ascii=False)
                )
            except RefusedError as error:
                refused = True
                click.echo(str(error), err=True)
            phase.step()
    return refused


def _report(results: Sequence[Result]) -> None:
    """What was left out and suggested, and at the end what came of every file."""
    for result in results:
        for line in result.notes:
            click.echo(line, err=True)
    width = max(len(str(result.file)) for result in results)
    for result in sorted(results, key=lambda each: list(Outcome).index(each.outcome)):
        head = f"{result.outcome:<10}  {result.file!s:<{width}}  "
        click.echo(f"{head}{result.lines[0]}")
        for line in result.lines[1:]:
            click.echo(f"{'':<{len(head)}}{line}")
    outcomes = (
        f"{sum(result.outcome is outcome for result in results)} {outcome}" for outcome in Outcome
    )
    click.echo(f"{counted(len(results), 'file')}: {', '.join(outcomes)}")
