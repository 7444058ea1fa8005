"""The archive's folders -> the bytes of their files, with nothing followed that leads outside."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clipfile.problems import Problem
from clipfile.versions import stamp

ARTICLES = "articles"
DOCS = "docs"
PEOPLE = "docs/people"
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"})


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the archive."""

    root: str
    """The archive's folder."""
    path: str
    """Relative to the archive's root, with forward slashes."""
    stamp: str = ""
    """Tells whether the file has changed since it had another stamp, or the same one."""

    @property
    def full_path(self) -> Path:
        """Where it is on this machine."""
        return Path(self.root, self.path)

    @property
    def has_a_name(self) -> bool:
        """Whether its name is UTF-8, as an address has to be."""
        return self.path.isascii() or self.path.encode(errors="replace").decode() == self.path

    @property
    def ending(self) -> str:
        """`.md`, in lower case."""
        name = self.path[self.path.rfind("/") + 1 :]
        return name[name.rfind(".") :].lower() if "." in name else ""


def list_files(root: Path, folder: str) -> Iterator[SourceFile]:
    """Every file below `root/folder`, sorted by path; hidden ones and `__pycache__` left out."""
    try:
        with os.scandir(root / folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        return
    folders = []
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            folders.append(entry.name)
        else:
            yield SourceFile(str(root), f"{folder}/{entry.name}", _stamp(entry))
    for name in folders:
        if not name.startswith("__"):
            yield from list_files(root, f"{folder}/{name}")


def _stamp(entry: os.DirEntry[str]) -> str:
    try:
        return stamp(entry.stat(follow_symlinks=False))
    except OSError:
        return ""


def is_listed(path: str) -> bool:
    """Whether `list_files` would give a file with this path, if there is one."""
    *folders, name = path.split("/")
    return not name.startswith(".") and not any(one.startswith((".", "__")) for one in folders)


def stamp_of(root: Path, path: str) -> str:
    """The stamp of a file as it is; nothing when there is none."""
    try:
        return stamp(os.stat(root / path, follow_symlinks=False))
    except OSError:
        return ""


def read_bytes(file: SourceFile, *, at_most: int) -> bytes | Problem:
    """The file's bytes, up to one more than `at_most`, so that a reader can see it is too long.

    A symbolic link, a pipe or a device is a problem: it is checked on the open file, so that it
    cannot be exchanged between the check and the reading.
    """
    try:
        handle = os.open(file.full_path, os.O_RDONLY | _NO_FOLLOW | _NO_WAIT)
    except OSError as error:
        why = "it is a symbolic link" if file.full_path.is_symlink() else error.strerror
        return Problem(path=file.path, code="not-a-file", message=f"the file is not read: {why}")
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return Problem(
                path=file.path, code="not-a-file", message="the file is not read: it is no file"
            )
        return stream.read(at_most + 1)


# Windows has neither flag; there a link needs an administrator to make it.
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)
