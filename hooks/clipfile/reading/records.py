"""Person records and pictures -> what the memory keeps of them; only what has changed is read."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from clipfile.memory import Memory, pack, unpack
from clipfile.model import Person
from clipfile.problems import Problem
from clipfile.progress import Progress
from clipfile.reading.files import SourceFile, read_bytes
from clipfile.reading.header import LONGEST_FILE
from clipfile.reading.inventory import Inventory
from clipfile.reading.many import Reader, trusted
from clipfile.reading.people import read_person
from clipfile.reading.pictures import PictureFile, read_picture

_Kept = TypeVar("_Kept")


class Record(NamedTuple):
    """A person record as it was read."""

    person: Person | None
    """As much as could be read, without its place in the file; None when that is nothing."""
    problems: tuple[Problem, ...]


def renew_people(
    memory: Memory, files: Sequence[SourceFile], reader: Reader, progress: Progress
) -> list[Record]:
    """The records in `files`."""

    def read(file: SourceFile) -> tuple[Person | None, tuple[Problem, ...]]:
        data = read_bytes(file, at_most=LONGEST_FILE)
        if isinstance(data, Problem):
            return None, (data,)
        found = read_person(file.path, data, markup=reader.markup)
        # A damaged record still says who is meant elsewhere; an error stops a build anyway.
        whole = found.whole and replace(found.whole, body="", places={})
        return whole, found.problems

    with progress.phase("records", "people") as phase:
        found, count = _renew(memory, "person", files, read)
        phase.step(count)
        phase.skip(len(files) - count)
    return [Record(*one) for one in found]


def renew_pictures(memory: Memory, files: Iterable[SourceFile]) -> list[PictureFile | Problem]:
    """The size of each picture, or what is wrong with it."""
    return _renew(memory, "picture", tuple(files), read_picture)[0]


def is_as_read(memory: Memory, inventory: Inventory, reader: Reader) -> bool:
    """Whether the records, and the pictures that are shown, are still what was read of them.

    Only those are read again that were too new to be known by their stamps.
    """
    people, pictures = _contents(memory, "person"), _contents(memory, "picture")
    renew_people(memory, inventory.records, reader, Progress())
    renew_pictures(memory, [inventory.pictures[p] for p in pictures if p in inventory.pictures])
    return (people, pictures) == (_contents(memory, "person"), _contents(memory, "picture"))


def _contents(memory: Memory, table: str) -> dict[str, bytes]:
    return dict(memory.rows(f"SELECT path, content FROM {table}"))  # noqa: S608  our names


def _renew(
    memory: Memory,
    table: str,
    files: Sequence[SourceFile],
    read: Callable[[SourceFile], _Kept],
) -> tuple[list[_Kept], int]:
    """What `read` gives for each file, and for how many it had to be asked."""
    rows = memory.rows(f"SELECT path, stamp, content FROM {table}")  # noqa: S608  our names
    kept = {path: (stamp, content) for path, stamp, content in rows}
    changed = {
        file.path: read(file)
        for file in files
        if not file.stamp or kept.get(file.path, ("",))[0] != file.stamp
    }
    stamps = {file.path: trusted(file) for file in files if file.path in changed}
    gone = kept.keys() - {file.path for file in files}
    if changed or gone:
        with memory.changing() as database:
            database.executemany(
                f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)",  # noqa: S608
                [(path, stamps[path], pack(value)) for path, value in changed.items()],
            )
            database.executemany(
                f"DELETE FROM {table} WHERE path = ?",  # noqa: S608
                [(path,) for path in gone],
            )
    found = [
        changed[file.path] if file.path in changed else unpack(kept[file.path][1]) for file in files
    ]
    return found, len(changed)
