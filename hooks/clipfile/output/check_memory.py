"""What the last check found, for as long as nothing has changed since.

The memory is one file in `.clipfile/`, which can be deleted at any time. It is used only when
every file of the archive, the settings, this program and the packages it stands on are the same as
they were: path, size and time of change.
"""

import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from clipfile.problems import Problem, Severity
from clipfile.reading.settings import CONFIG

_MEMORY = Path(".clipfile", "check.json")
_FOLDERS = ("articles", "docs")
_PROGRAM = Path(__file__).resolve().parent.parent
_PACKAGES = (
    "ahocorasick-rs Markdown nh3 Pillow pydantic pymdown-extensions PyYAML rapidfuzz"
).split()
_TICK = 2.0
"""Seconds. A file that is changed twice within the clock's tick can look unchanged (as in git)."""


def fingerprint(root: Path) -> str | None:
    """A hash of everything on which a check depends; None while a file is too new to be trusted."""
    archive = dict.fromkeys((str(root / CONFIG), *_files(root, _FOLDERS)))
    hashed = blake2b("\0".join((sys.version, *map(_version, _PACKAGES))).encode(), digest_size=16)
    newest = 0
    for path in (*archive, *_files(_PROGRAM, ("",))):
        try:
            found = os.stat(path, follow_symlinks=False)
        except OSError:
            return None
        line = f"{path}\0{found.st_size}\0{found.st_mtime_ns}\0"
        hashed.update(line.encode(errors="surrogateescape"))
        newest = max(newest, found.st_mtime_ns if path in archive else 0)
    return None if time.time_ns() - newest < _TICK * 1e9 else hashed.hexdigest()


def recall(root: Path, now: str | None) -> tuple[Problem, ...] | None:
    """The problems of a check with the same fingerprint; None when there was none."""
    try:
        kept = json.loads((root / _MEMORY).read_text("utf-8"))
        if now is None or kept["fingerprint"] != now:
            return None
        return tuple(
            Problem(**{**problem, "severity": Severity(problem["severity"])})
            for problem in kept["problems"]
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(root: Path, now: str | None, problems: tuple[Problem, ...]) -> None:
    """Keep `problems`, whole or not at all; an archive that cannot be written to is no mistake."""
    if now is None:
        return
    text = json.dumps(
        {"fingerprint": now, "problems": [asdict(problem) for problem in problems]},
        ensure_ascii=True,
    )
    path = root / _MEMORY
    try:
        path.parent.mkdir(exist_ok=True)
        # The folder keeps itself out of anybody's repository.
        (path.parent / ".gitignore").write_text("*\n", "utf-8")
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_text(text, "utf-8")
        os.replace(beside, path)
    except OSError:
        return


def _files(root: Path, folders: tuple[str, ...]) -> Iterator[str]:
    for folder in folders:
        for current, inner, names in os.walk(root / folder):
            inner[:] = sorted(name for name in inner if name != "__pycache__")
            for name in sorted(names):
                yield os.path.join(current, name)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
