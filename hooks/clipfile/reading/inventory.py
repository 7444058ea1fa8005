"""The archive's files, by what they are, without opening one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from clipfile.problems import Problem, Severity
from clipfile.progress import Progress
from clipfile.reading.files import (
    ARTICLES,
    DOCS,
    PEOPLE,
    PICTURES,
    SourceFile,
    is_listed,
    list_files,
    stamp_of,
)
from clipfile.versions import are_settled


@dataclass(frozen=True, kw_only=True)
class Inventory:
    """The archive's files, by what they are."""

    root: Path
    files: tuple[SourceFile, ...]
    """All of them."""
    articles: tuple[SourceFile, ...]
    records: tuple[SourceFile, ...]
    pictures: Mapping[str, SourceFile]
    pages: frozenset[str]
    """Paths of the person records and the hand-written pages."""
    problems: tuple[Problem, ...]
    """What is wrong with names and kinds of files."""

    @property
    def digest(self) -> bytes:
        """Of every path and stamp; empty while a file is so new that it may change unseen."""
        if not are_settled(file.stamp for file in self.files):
            return b""
        text = "".join(f"{file.path}\0{file.stamp}\0" for file in self.files)
        return blake2b(text.encode(errors="surrogateescape"), digest_size=16).digest()

    @cached_property
    def _known(self) -> Mapping[str, SourceFile]:
        return {file.path: file for file in self.files}

    def after(self, touched: Iterable[str]) -> "Inventory | None":
        """The inventory now that nothing but these files, by path, can be others than they were.

        None when one of them came or went or is a picture: then all folders are to be looked at.
        """
        renewed: dict[str, SourceFile] = {}
        for path in filter(is_listed, touched):
            mark, file = stamp_of(self.root, path), self._known.get(path)
            if bool(mark) != bool(file) or path in self.pictures:
                return None
            if file:
                renewed[path] = replace(file, stamp=mark)

        def now(files: Sequence[SourceFile]) -> tuple[SourceFile, ...]:
            return tuple(renewed.get(file.path, file) for file in files)

        files, articles, records = map(now, (self.files, self.articles, self.records))
        return replace(self, files=files, articles=articles, records=records)


def take_inventory(root: Path, progress: Progress) -> Inventory:
    """List the archive's files, without opening one."""
    with progress.phase("list", "files") as phase:
        found = tuple(list_files(root, ARTICLES))
        docs = tuple(list_files(root, DOCS))
        phase.step(len(found) + len(docs))
    people = [file for file in docs if file.path.startswith(f"{PEOPLE}/")]
    texts: list[SourceFile] = []
    others: list[SourceFile] = []
    for file in (*found, *people):
        (texts if file.ending == ".md" else others).append(file)
    named = [file for file in texts if file.has_a_name]
    pictures = {
        file.path: file
        for file in others
        if file.ending in PICTURES and file.has_a_name and not file.path.startswith(f"{PEOPLE}/")
    }
    return Inventory(
        root=root,
        files=(*found, *docs),
        articles=tuple(file for file in named if not file.path.startswith(f"{PEOPLE}/")),
        records=tuple(file for file in named if file.path.startswith(f"{PEOPLE}/")),
        pictures=pictures,
        problems=(
            *(_misnamed(file) for file in texts if not file.has_a_name),
            *(_stray(file) for file in others if file.path not in pictures),
        ),
        pages=frozenset(file.path for file in docs if file.ending == ".md"),
    )


def _stray(file: SourceFile) -> Problem:
    return Problem(
        path=file.path,
        code="stray-file",
        message=f"`{file.ending or file.path}` is neither an article, a record nor a photograph",
        hint="move it out of the folder",
        severity=Severity.WARNING,
    )


def _misnamed(file: SourceFile) -> Problem:
    """An article or record whose name is not UTF-8, so that no page can have its address."""
    return Problem(
        path=file.path,
        code="bad-id",
        message="the file's name is not UTF-8, and it becomes the page's address",
        hint="name the file with letters, digits and hyphens",
    )
