"""Where incoming files become articles: read, written beside nothing, and checked."""

import hashlib
import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import yaml

from clipfile.commands.import_files import bytes_of, read_file
from clipfile.output.article_file import Value, article_file
from clipfile.problems import Problem
from clipfile.reading.files import ARTICLES
from clipfile.reading.incoming import Incoming, RefusedError
from clipfile.slugs import slug

_NOBODY = "none"
"""In `mentions:`, a string that is linked to nobody."""
_WORDS = {"title": "headline", "date": "day of publication", "source": "source"}
_EXAMPLES = {
    "title": '--title "Reading room reopens"',
    "date": "--date 2024-06-03",
    "source": '--source "Harbour Post"',
}


_NO_SOURCE = (
    "no source is in the text; the article is a draft with `source: unknown` (name the publisher "
    "there and delete `status: draft`)"
)


class Outcome(StrEnum):
    """What came of a file."""

    IMPORTED = "imported"
    INCOMPLETE = "incomplete"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of one file."""

    file: Path
    outcome: Outcome
    article: Path | None = None
    """Where the article is, relative to the archive's root."""
    lines: tuple[str, ...] = ()
    """The article's path, and what is missing or why it was refused."""
    notes: tuple[str, ...] = ()
    """What was left out of the article, and whom it names."""


@dataclass(slots=True, kw_only=True)
class Desk:
    """Takes files one by one, and at last asks the archive whether it is still in order."""

    root: Path
    given: Mapping[str, str]
    """Values for what a file does not say."""
    retrieved: str | None
    _results: list[Result] = field(default_factory=list)
    _written: dict[Path, tuple[dict[str, Value], str]] = field(default_factory=dict)
    """The articles of this run, by their paths: front matter and text."""

    def take(self, file: Path, known: Mapping[str, str]) -> None:
        """Make an article of `file`, or note why there is none."""
        try:
            data = bytes_of(file)
            self._results.append(self._made(file, data, read_file(file, data, known)))
        except RefusedError as error:
            refused = Result(file=file, outcome=Outcome.REFUSED, lines=(str(error),))
            self._results.append(refused)

    def _made(self, file: Path, data: bytes, incoming: Incoming) -> Result:
        incoming = incoming.with_given(self.given)
        notes = (*incoming.left_out, *_suggestions(file, incoming))
        if {"title", "date"} & set(incoming.missing):
            return Result(
                file=file,
                outcome=Outcome.INCOMPLETE,
                lines=(_asked_for(file, incoming.missing),),
                notes=notes,
            )
        values: dict[str, Value] = {**incoming.values}
        if incoming.missing:
            values = {**_first(values), "source": "unknown", **values, "status": "draft"}
        values |= self._provenance(file, data)
        path = self._path(values, incoming.id)
        self._write(path, values, incoming.body)
        return Result(
            file=file,
            outcome=Outcome.INCOMPLETE if incoming.missing else Outcome.IMPORTED,
            article=path,
            lines=(path.as_posix(), _NO_SOURCE)[: 1 + bool(incoming.missing)],
            notes=notes,
        )

    def _provenance(self, file: Path, data: bytes) -> dict[str, Value]:
        """The checksum of the file as it is, and the day on which it was saved."""
        day = datetime.fromtimestamp(file.stat().st_mtime, tz=UTC).date().isoformat()
        digest = hashlib.sha256(data).hexdigest()
        return {"retrieved": self.retrieved or day, "checksum": f"sha256:{digest}"}

    def _path(self, values: Mapping[str, Value], id_: str | None) -> Path:
        """Where an article goes; its id is unique in the whole archive, not only in its year."""
        id_ = id_ or slug(str(values["title"]))
        path = Path(ARTICLES, str(values["date"])[:4], f"{id_}.md")
        there = [*sorted((self.root / ARTICLES).glob(f"*/{id_}.md")), self.root / path]
        for other in there:
            if other.exists() or other.is_symlink():
                raise RefusedError(f"{other.as_posix()} is there already")
        return path

    def _write(self, path: Path, values: dict[str, Value], body: str) -> None:
        full = self.root / path
        try:
            full.parent.mkdir(parents=True, exist_ok=True)
            with full.open("x", encoding="utf-8", newline="\n") as file:
                file.write(article_file(values, body))
        except OSError as error:
            raise RefusedError(f"{full.as_posix()} cannot be written: {error.strerror}") from error
        self._written[path] = (values, body)

    def checked(self, problems: Callable[[], tuple[Problem, ...]]) -> list[Result]:
        """The results, after the archive has said what is wrong with the new articles.

        A name that two persons bear is linked to nobody until somebody says who is meant. Whatever
        else is an error takes its article away again: only what was written here is removed.
        """
        if self._written and self._settle(problems()):
            for problem in problems():
                if problem.is_error and Path(problem.path) in self._written:
                    self._take_back(problem)
        return self._results

    def _settle(self, problems: tuple[Problem, ...]) -> bool:
        """Whether an article had an error."""
        errors = [each for each in problems if each.is_error and Path(each.path) in self._written]
        for problem in errors:
            if problem.code == "ambiguous-mention" and (name := _name_in(problem.hint)):
                self._link_to_nobody(problem, name)
        for path in {Path(problem.path) for problem in errors}:
            values, body = self._written[path]
            (self.root / path).write_text(article_file(values, body), "utf-8", newline="\n")
        return bool(errors)

    def _link_to_nobody(self, problem: Problem, name: str) -> None:
        path = Path(problem.path)
        values, body = self._written[path]
        mentions = values.get("mentions", {})
        assert isinstance(mentions, dict)  # noqa: S101 - only this function sets them
        values = {**values, "mentions": {**mentions, name: _NOBODY}, "status": "draft"}
        self._written[path] = (values, body)
        self._change(path, f"{problem.message}; it is a draft (say who: {problem.hint})")

    def _change(self, path: Path, line: str) -> None:
        for at, result in enumerate(self._results):
            if result.article == path:
                lines = (*result.lines, line)
                self._results[at] = replace(result, outcome=Outcome.INCOMPLETE, lines=lines)

    def _take_back(self, problem: Problem) -> None:
        path = Path(problem.path)
        (self.root / path).unlink(missing_ok=True)
        for at, result in enumerate(self._results):
            if result.article == path:
                lines = (f"it would have an error: {problem}",)
                refused = replace(result, outcome=Outcome.REFUSED, lines=lines, article=None)
                self._results[at] = refused


def _first(values: Mapping[str, Value]) -> dict[str, Value]:
    return {key: values[key] for key in ("title", "date")}


def _asked_for(file: Path, missing: Sequence[str]) -> str:
    """What a text does not say, and the line that says it."""
    what = " and ".join(f"no {_WORDS[key]}" for key in missing)
    options = " ".join(_EXAMPLES[key] for key in missing)
    verb, it = ("is", "it") if len(missing) == 1 else ("are", "them")
    line = f"clipfile import {shlex.quote(file.as_posix())} {options}"
    return f"{what} {verb} in the text; give {it}: {line}"


def _name_in(hint: str) -> str | None:
    """The string that an ambiguous mention's hint settles: it is a line of front matter."""
    try:
        loaded = yaml.safe_load(hint)
        return str(next(iter(loaded["mentions"])))
    except (yaml.YAMLError, TypeError, KeyError, StopIteration):
        return None


def _suggestions(file: Path, incoming: Incoming) -> Iterator[str]:
    for person in incoming.people:
        yield f"{file.as_posix()}: person: {person.name} ({'; '.join(person.rests_on)})"
