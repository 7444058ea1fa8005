"""What was made beside the site becomes the site.

A site that is there for the first time, that another program has touched, or in which much is new,
is exchanged whole. Otherwise only the files that differ are moved into it, each in one step. What
the site holds is noted before and after, so that a build that is killed in between is finished by
the next one.
"""

import ctypes
import json
import os
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from sqlite3 import Connection
from typing import NamedTuple

from clipfile.memory import Memory

_MOST_REPLACED = 500
_FILES_FOR_ONE = 50
"""As many files are linked into another folder in the time in which one takes another's place.

A file that takes another's place is written to the disk at once (ext4's `auto_da_alloc`): 14,500 of
them took 97 s, the exchange of the whole folder 4 s. But an exchange touches every file there is.
"""
_SITE, _KEY = "site", "site key"
"""Names of the memory's values that tell which folder it knows, and of what that was made."""


def is_known(memory: Memory, site: Path) -> bool:
    """Whether this is the folder that was published last, with the same files in every folder."""
    if memory.value(_SITE) != _name(site):
        return False
    folders = memory.rows("SELECT path, stamp FROM folder")
    return all(_stamp(site, folder) == stamp for folder, stamp in folders)


def published(memory: Memory, pages: Collection[str] | None = None) -> dict[str, bytes]:
    """Path of every file of the site -> the key that it was made from; see `publish` for folders.

    `pages`: of the archive's pages only those with these paths.
    """
    if pages is None:
        return dict(memory.rows("SELECT path, key FROM published"))
    return dict(memory.rows(_ALL_BUT_PAGES, [json.dumps([*pages])]))


_ALL_BUT_PAGES = """
SELECT path, key FROM published WHERE NOT is_page
UNION ALL
SELECT path, key FROM published WHERE is_page AND path IN (SELECT value FROM json_each(?))
"""


def is_made_of(memory: Memory, key: bytes) -> bool:
    """Whether the site that was published last had the same key."""
    return bool(key) and memory.value(_KEY) == key


def note(memory: Memory, key: bytes) -> None:
    """Remember of what the published site was made: 'key' changes with everything it is made of."""
    memory.keep({_KEY: key})


def beside(site: Path) -> Path:
    """A new empty folder on the disk of `site`; what killed builds have left there is removed."""
    site.parent.mkdir(parents=True, exist_ok=True)
    discard(site)
    made = site.parent / f".{site.name}.new-{os.getpid()}"
    made.mkdir()
    return made


def discard(site: Path) -> None:
    """Remove the folders beside `site` that were not published.

    Where a build was killed while it exchanged two folders by two steps, the old site comes back.
    """
    if not site.exists() and _old(site).is_dir():
        os.rename(_old(site), site)
    for left in site.parent.glob(f".{site.name}.new-*"):
        shutil.rmtree(left, ignore_errors=True)


def key_of_file(content: bytes) -> bytes:
    """The key of a file that is known by its bytes alone."""
    return blake2b(content, digest_size=16).digest()


def keys_of_files(folder: Path, *, below: str = "", but: Collection[str] = ()) -> dict[str, bytes]:
    """Path in `folder` -> key, of every file below its part `below`, but for those below `but`.

    `but`: the paths of folders, with the slash at the end.
    """
    keys = {}
    for inner, names in _walk(folder, below, but):
        for name in names:
            path = f"{inner}{name}"
            keys[path] = key_of_file(Path(folder, path).read_bytes())
    return keys


def _walk(
    folder: Path, below: str = "", but: Collection[str] = ()
) -> Iterator[tuple[str, Sequence[str]]]:
    """Each folder from `below` on, as the beginning of its files' paths, and their names."""
    for current, inner_folders, names in os.walk(folder / below):
        inner = os.path.relpath(current, folder).replace(os.sep, "/")
        inner = "" if inner == "." else f"{inner}/"
        inner_folders[:] = [name for name in inner_folders if f"{inner}{name}/" not in but]
        yield inner, names


class Published(NamedTuple):
    """What publishing did."""

    changed: int
    """How many files were changed or removed."""
    files: int
    """How many files the site has."""


def publish(
    memory: Memory,
    new: Path,
    site: Path,
    keys: Mapping[str, bytes],
    before: Mapping[str, bytes],
    *,
    pages: Collection[str] = (),
    less: Mapping[str, Collection[str]] | None = None,
) -> Published:
    """Make `site` hold the files of `keys`, and of those that it has the ones not in `before`.

    `before` is what was `published`, empty when it is not known what the site has: then it is to
    have nothing else. `new` holds at least what is not in it, and is gone afterwards. `pages`: the
    paths of the archive's pages.

    A path that ends in a slash is a folder, which counts as one file: it has one key, takes
    another's place as a whole, and no other path is below it. `less`: folders that stay though they
    are changed -> the paths of files in them that are removed, where they are there.
    """
    less = less or {}
    changed = [path for path, key in keys.items() if before.get(path) != key or path in less]
    gone = before.keys() - keys.keys()
    if not before:
        _forget(memory)
    _doubt(memory, changed, gone)
    moved = [path for path in changed if path not in less]
    removed = list(chain.from_iterable(less.values()))
    replaced = sum(path in before for path in moved)
    is_exchanged = not before or replaced > max(_MOST_REPLACED, _size(memory) // _FILES_FOR_ONE)
    staying: Collection[str] = ()
    if is_exchanged:
        staying = _paths(memory) - gone - set(moved)
        _link(site, new, staying, set(removed))
        _exchange(new, site)
    else:
        _move(new, site, moved)
        _remove(site, [*gone, *removed])
        shutil.rmtree(new)
    with memory.changing() as database:
        database.executemany(
            "INSERT OR REPLACE INTO published VALUES (?, ?, ?)",
            [(path, keys[path], path in pages) for path in changed],
        )
        database.executemany("DELETE FROM published WHERE path = ?", [(path,) for path in gone])
        if is_exchanged:
            database.execute("DELETE FROM folder")
            _note_folders(database, site, {"", *_folders_with(site, (*staying, *moved))})
        else:
            _note_folders(database, site, _touched(database, site, changed, gone))
        database.execute("INSERT OR REPLACE INTO value VALUES (?, ?)", (_SITE, _name(site)))
    return Published(len(changed) + len(gone), _size(memory))


def _forget(memory: Memory) -> None:
    with memory.changing() as database:
        database.execute("DELETE FROM published")


def _size(memory: Memory) -> int:
    return int(memory.one("SELECT count(*) FROM published"))


def _paths(memory: Memory) -> set[str]:
    return {path for (path,) in memory.rows("SELECT path FROM published")}


def _name(site: Path) -> bytes:
    return str(site).encode(errors="surrogateescape")


def _touched(
    database: Connection, site: Path, changed: Collection[str], gone: Collection[str]
) -> Collection[str]:
    """The folders that are known, or are to be, and have other files or folders in them now."""
    # A folder shows when a folder in it comes or goes.
    above = {part for path in (*changed, *gone) for part in _folders_above(path)}
    question = "SELECT path FROM folder WHERE path IN (SELECT value FROM json_each(?))"
    known = [*database.execute(question, [json.dumps(list(above))])]
    for path in (*changed, *gone):
        if path.endswith("/"):
            question = "SELECT path FROM folder WHERE path BETWEEN ? AND ?"
            known += database.execute(question, (path, f"{path}\U0010ffff"))
    return {*(path for (path,) in known), *_folders_with(site, changed)}


def _folders_with(site: Path, paths: Iterable[str]) -> Iterator[str]:
    """The folders in which paths stand; of a folder those in it, too."""
    for path in paths:
        yield _folder_of(path)
        if path.endswith("/"):
            yield from (_folder_of(inner) for inner, _ in _walk(site, path))


def _note_folders(database: Connection, site: Path, folders: Iterable[str]) -> None:
    """Remember the folders as they are; forget those that are gone."""
    stamps = {folder: _stamp(site, folder) for folder in folders}
    database.executemany("INSERT OR REPLACE INTO folder VALUES (?, ?)", stamps.items())
    database.execute("DELETE FROM folder WHERE stamp = ''")


def _folder_of(path: str) -> str:
    return path.rpartition("/")[0]


def _folders_above(path: str) -> Iterator[str]:
    while path:
        path = _folder_of(path)
        yield path


def _stamp(site: Path, folder: str) -> str:
    """What changes when a file is removed from a folder or added; nothing when it is gone."""
    try:
        stat = os.stat(f"{site}/{folder}")
    except OSError:
        return ""
    return f"{stat.st_ino} {stat.st_mtime_ns}"


def _doubt(memory: Memory, changed: Collection[str], gone: Collection[str]) -> None:
    """Note that these files may be the old ones or the new ones for as long as they are moved.

    Their keys match no page, so a build after a killed one makes or removes them once more.
    """
    with memory.changing() as database:
        database.executemany(
            "INSERT OR REPLACE INTO published VALUES (?, x'', FALSE)",
            [(path,) for path in (*changed, *gone)],
        )


def _link(site: Path, new: Path, paths: Iterable[str], without: Collection[str]) -> None:
    """Let the files that stay stand in the new folder too; the old one goes right afterwards."""
    for path in _files(site, paths):
        if path in without:
            continue
        place = new / path
        place.unlink(missing_ok=True)
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(site / path, place)
        except OSError:
            # Not every file system has hard links.
            shutil.copy2(site / path, place)


def _files(site: Path, paths: Iterable[str]) -> Iterator[str]:
    """The paths, and instead of a folder all files in it."""
    for path in paths:
        if path.endswith("/"):
            for inner, names in _walk(site, path):
                yield from (f"{inner}{name}" for name in names)
        else:
            yield path


def _move(new: Path, site: Path, paths: Iterable[str]) -> None:
    for path in paths:
        made, place = new / path, site / path
        # What was a folder's old one is gone with the new folder.
        if path.endswith("/") and _swap(made, place):
            continue
        try:
            os.replace(made, place)
        except OSError:
            _make_way(site, path)
            os.replace(made, place)


def _make_way(site: Path, path: str) -> None:
    """Make the file's folder, where a file of the old site may stand, or a folder where it goes."""
    place = site / path
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    elif path.endswith("/"):
        place.unlink(missing_ok=True)
    for folder in reversed(place.relative_to(site).parents):
        if (site / folder).is_file():
            (site / folder).unlink()
    place.parent.mkdir(parents=True, exist_ok=True)


def _remove(site: Path, paths: Iterable[str]) -> None:
    for path in paths:
        place = site / path
        # A folder may stand by now where a file has stood, or the other way round.
        is_folder = place.is_dir() and not place.is_symlink()
        if is_folder and path.endswith("/"):
            shutil.rmtree(place, ignore_errors=True)
        elif place.is_symlink() or (place.is_file() and not path.endswith("/")):
            place.unlink()
        for folder in place.relative_to(site).parents[:-1]:
            try:
                (site / folder).rmdir()
            except OSError:
                break


def _exchange(new: Path, site: Path) -> None:
    if site.is_symlink() or site.is_file():
        raise NotADirectoryError(f"{site} is no folder")
    if not site.exists():
        os.rename(new, site)
    elif _swap(new, site):
        shutil.rmtree(new, ignore_errors=True)
    else:
        old = _old(site)
        os.rename(site, old)
        os.rename(new, site)
        shutil.rmtree(old, ignore_errors=True)


def _old(site: Path) -> Path:
    return site.parent / f".{site.name}.new-old"


def _swap(one: Path, other: Path) -> bool:
    """Let two folders take each other's place in one step, where the system can (Linux 3.15)."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        names = (_HERE, os.fsencode(one.absolute()), _HERE, os.fsencode(other.absolute()))
        return bool(libc.renameat2(*names, _BOTH) == 0)
    except (OSError, AttributeError):
        return False


_HERE, _BOTH = -100, 2
"""`AT_FDCWD` and `RENAME_EXCHANGE` (rename(2) in the Linux manual)."""
