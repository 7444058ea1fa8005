"""What was made of every file, for as long as the file stays the same.

One SQLite database in `.clipfile/`, which can be deleted at any time. It is used only by the
version of the program that wrote it. Values are kept as JSON or as pickles that can hold the
archive's own nouns and nothing else, so that no file in that folder can run.
"""

import atexit
import io
import os
import pickle
import shutil
import sqlite3
import tempfile
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar

_Made = TypeVar("_Made")

FOLDER = ".clipfile"
_LONGEST_WAIT = 3_600_000
"""Milliseconds."""

_TABLES = """
CREATE TABLE version (part TEXT PRIMARY KEY, digest BLOB) WITHOUT ROWID;
CREATE TABLE value (name TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID;
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT UNIQUE, stamp TEXT, digest BLOB,
    is_readable INTEGER, linked TEXT, slip BLOB, problems BLOB, links BLOB, doubts BLOB
);
CREATE INDEX article_in_short ON article (path, stamp, digest, is_readable, linked);
CREATE INDEX article_with_problems ON article (path) WHERE problems IS NOT NULL;
CREATE INDEX article_with_doubts ON article (path) WHERE doubts IS NOT NULL;
CREATE TABLE front (id INTEGER PRIMARY KEY, article BLOB, captions BLOB);
CREATE TABLE body (id INTEGER PRIMARY KEY, text BLOB);
CREATE TABLE story (id INTEGER PRIMARY KEY, mentions BLOB, sentences BLOB);
CREATE TABLE compared (id INTEGER PRIMARY KEY, key TEXT, problems BLOB);
CREATE TABLE person (path TEXT PRIMARY KEY, stamp TEXT, content BLOB) WITHOUT ROWID;
CREATE TABLE picture (path TEXT PRIMARY KEY, stamp TEXT, content BLOB) WITHOUT ROWID;
CREATE TABLE published (path TEXT PRIMARY KEY, key BLOB, is_page INTEGER) WITHOUT ROWID;
CREATE TABLE folder (path TEXT PRIMARY KEY, stamp TEXT) WITHOUT ROWID;
CREATE TABLE issued (
    path TEXT PRIMARY KEY, digest BLOB, linked TEXT, slip BLOB, links BLOB
) WITHOUT ROWID;
CREATE INDEX issued_in_short ON issued (path, digest, linked);
CREATE TABLE issued_record (path TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID;
CREATE TABLE planned (place TEXT PRIMARY KEY, address TEXT, thing TEXT, date TEXT) WITHOUT ROWID;
CREATE INDEX planned_of ON planned (thing);
"""
"""Every build looks at all articles, so what it looks at in each is in an index, `in_short`.

linked: a digest of the links; empty when it is not published, NULL when they are not known.
slip, links: JSON (`reading/slips.py`, `linking/clippings.py`); the other contents are packed.
"""

_NOUNS = frozenset(
    {("clipfile.memory", "_made")}
    | {("clipfile.problems", name) for name in ("Problem", "Severity")}
    | {("clipfile.reading.pictures", "PictureFile"), ("clipfile.reading.embedded", "Embedded")}
    | {
        ("clipfile.model", name)
        for name in (
            "Article Block Caption Correction Display Heading Mention PartialDate Person Portrait "
            "Rights Role Run Slot Status Text"
        ).split()
    }
)
"""The classes whose values are kept, and what makes them; nothing else of their modules."""


_SHORT = 1500
"""Bytes up to which compressing takes longer than everything else, and saves little."""
_PICKLE = b"\x80"
"""The first byte of a pickle; that of what zlib compresses is another."""


def pack(value: object) -> bytes:
    """A value of the archive's nouns, as bytes."""
    content = io.BytesIO()
    _Pickler(content, protocol=5).dump(value)
    packed = content.getvalue()
    return zlib.compress(packed, 1) if len(packed) > _SHORT else packed


def unpack(content: bytes) -> Any:  # noqa: ANN401  whatever was packed
    """The value that `pack` was given.

    Raises:
        pickle.UnpicklingError: it holds something that is none of the archive's nouns.
    """
    packed = content if content.startswith(_PICKLE) else zlib.decompress(content)
    return _Unpickler(io.BytesIO(packed)).load()


class _Pickler(pickle.Pickler):
    def reducer_override(self, value: object) -> Any:  # noqa: ANN401  as the base class
        """A frozen dataclass as its values: what it does by itself takes twice as long to read."""
        kind: type = type(value)
        values = _values_of(kind)
        return NotImplemented if values is None else (_made, (kind, *values(value)))


@cache
def _values_of(kind: type) -> Callable[[object], Iterable[object]] | None:
    """What gives the values of a dataclass's fields; None for any other class."""
    if not is_dataclass(kind):
        return None
    names = [field.name for field in fields(kind)]
    values = attrgetter(*names)
    # Of a single name it gives no tuple.
    return values if len(names) > 1 else lambda value: (values(value),)


def _made(kind: type, *values: object) -> object:
    made: object = object.__new__(kind)
    for put, value in zip(_slots(kind), values, strict=True):
        put(made, value)
    return made


@cache
def _slots(kind: type) -> tuple[Callable[[object, object], None], ...]:
    return tuple(getattr(kind, field.name).__set__ for field in fields(kind))


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  as the base class
        if (module, name) not in _NOUNS:
            raise pickle.UnpicklingError(f"{module}.{name} is none of the archive's nouns")
        return _noun(module, name)


@cache
def _noun(module: str, name: str) -> object:
    return getattr(import_module(module), name)


class Memory:
    """The database, and no knowledge of what its contents mean.

    Processes and threads may share one: each process has a connection of its own, and the threads
    of one process take turns.
    """

    def __init__(self, path: str) -> None:
        """Open the database at `path`, made anew when it cannot be used."""
        self._path = path
        self._lock = threading.RLock()
        self._process = 0
        self._connection: sqlite3.Connection | None = None
        self._is_still = False
        self.seen: dict[str, Any] = {}
        """What was made of rows, for the next rebuild of the same process."""
        try:
            self._prepare()
        except sqlite3.OperationalError:
            # Another program is writing to it: it is in order, and not ours to delete.
            raise
        except sqlite3.DatabaseError:
            self.forget()

    def _prepare(self) -> None:
        with self.changing() as database:
            tables = [table.strip() for table in _TABLES.split(";") if table.strip()]
            found = [
                text
                for (text,) in database.execute("SELECT sql FROM sqlite_master WHERE sql > ''")
                if "sqlite_sequence" not in text
            ]
            if not found:
                for table in tables:
                    database.execute(table)
            elif sorted(found) != sorted(tables):
                raise sqlite3.DatabaseError("the tables are others")

    def forget(self) -> None:
        """Begin anew with an empty database: this one is damaged, or another program's."""
        self.close()
        self.seen.clear()
        for ending in ("", "-wal", "-shm"):
            Path(self._path + ending).unlink(missing_ok=True)
        self._prepare()

    def __reduce__(self) -> tuple[type["Memory"], tuple[str]]:
        """Sent to another process as its path."""
        return Memory, (self._path,)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None and self._process == os.getpid():
            self._connection.close()
        self._connection = None

    @contextmanager
    def alone(self, say: Callable[[str], None]) -> Iterator[None]:
        """Let no other process read the archive or build its site meanwhile.

        The lock is a transaction in a database of its own, so that the system lets go of it when
        the process dies. `say` is told when somebody else has it.
        """
        lock = sqlite3.connect(f"{self._path}-lock", timeout=0, isolation_level=None)
        try:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                say("Another program is at work on this archive: waiting until it has ended")
                lock.execute(f"PRAGMA busy_timeout = {_LONGEST_WAIT}")
                lock.execute("BEGIN EXCLUSIVE")
            yield
        finally:
            lock.close()

    @property
    def is_there(self) -> bool:
        """Whether its file is: it can be deleted at any time, during a preview too."""
        return os.path.exists(self._path)

    @property
    def _database(self) -> sqlite3.Connection:
        if self._connection is None or self._process != os.getpid():
            is_forked = self._process not in {0, os.getpid()}
            # A connection must not be carried over a fork (SQLite, "How To Corrupt", section 2.6).
            self._connection = sqlite3.connect(
                self._path, timeout=60, check_same_thread=False, isolation_level=None
            )
            self._process = os.getpid()
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            if is_forked and self._is_still:
                self._connection.execute("BEGIN")
        return self._connection

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: what is done in it is kept whole or not at all."""
        with self._lock:
            database = self._database
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")

    @contextmanager
    def still(self) -> Iterator[None]:
        """Nothing changes meanwhile: a process forked here asks without a lock for each question.

        It must not live longer than this.
        """
        self._is_still = True
        try:
            yield
        finally:
            self._is_still = False

    def rows(self, question: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        """The answers to a query."""
        with self._lock:
            return self._database.execute(question, tuple(values)).fetchall()

    def one(self, question: str, *values: object) -> Any:  # noqa: ANN401  as stored
        """The first column of the first answer; None when there is none."""
        with self._lock:
            row = self._database.execute(question, values).fetchone()
        return row[0] if row else None

    def is_of(self, part: str, digest: bytes) -> bool:
        """Whether what is kept of a part was made by the version that `digest` names."""
        kept = self.one("SELECT digest FROM version WHERE part = ?", part)
        return bool(kept == digest)

    def value(self, name: str) -> bytes | None:
        """A single value, by its name."""
        content = self.one("SELECT content FROM value WHERE name = ?", name)
        return None if content is None else bytes(content)

    def again(self, name: str, inputs: object, make: Callable[[], _Made]) -> _Made:
        """What `make` gives; what it gave this process the last time, while `inputs` are equal."""
        then = self.seen.get(name)
        if then is None or then[0] != inputs:
            self.seen[name] = then = (inputs, make())
        made: _Made = then[1]
        return made

    def keep(self, values: Mapping[str, bytes]) -> None:
        """Keep single values by their names."""
        with self.changing() as database:
            database.executemany("INSERT OR REPLACE INTO value VALUES (?, ?)", values.items())


def open_memory(root: Path) -> Memory:
    """The memory of the archive at `root`.

    Where its folder cannot be written to, it lasts as long as the process.
    """
    folder = root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        # The folder keeps itself out of anybody's repository.
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", "utf-8")
        return Memory(str(folder / "memory.sqlite"))
    except (OSError, sqlite3.OperationalError):
        folder = Path(tempfile.mkdtemp(prefix="clipfile-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        return Memory(str(folder / "memory.sqlite"))
