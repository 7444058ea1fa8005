"""What was made depends on the program that made it: a digest of its code and of its packages."""

import os
import sys
import time
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, partial
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePath
from types import CodeType, FunctionType, MethodType

ROOMS = (
    "problems problem_codes crew versions progress memory model slugs reading linking archive "
    "pages search output adapter commands"
).split()
"""The package's files and rooms, from the bottom up; each imports only from those before it."""

_PACKAGES = {
    "reading": "Markdown pymdown-extensions nh3 Pillow pydantic pydantic-core PyYAML rapidfuzz",
    "linking": "ahocorasick-rs",
    "pages": "Jinja2 MarkupSafe",
    "search": "pagefind pagefind_bin cbor2",
}
"""Room -> the packages that it brings in."""


@cache
def version_of(room: str) -> bytes:
    """16 bytes that change with the code of `room`, of the rooms below it and of their packages.

    A room imports nothing from above (`tests/test_imports.py`), so nothing else can reach it.
    """
    package = Path(__file__).parent
    hashed = blake2b(f"{sys.version}\0{unicodedata.unidata_version}".encode(), digest_size=16)
    for name in ROOMS[: ROOMS.index(room) + 1]:
        for needed in _PACKAGES.get(name, "").split():
            hashed.update(f"{needed}\0{version_of_package(needed)}\0".encode())
        for path in _sources(package, name):
            inner = path.relative_to(package).as_posix()
            hashed.update(f"{inner}\0".encode() + path.read_bytes())
    return hashed.digest()


def _sources(package: Path, name: str) -> list[Path]:
    folder = package / name
    return sorted(folder.rglob("*.py")) if folder.is_dir() else [package / f"{name}.py"]


def version_of_package(package: str) -> str:
    """The version that is installed; nothing when none is."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def as_text(value: object) -> str:
    """Like `repr`, but the same in every process: without places in memory, sets in order."""
    match value:
        case Mapping():
            return f"{{{', '.join(f'{as_text(k)}: {as_text(v)}' for k, v in value.items())}}}"
        case set() | frozenset():
            return f"{{{', '.join(sorted(map(as_text, value)))}}}"
        case list() | tuple():
            return f"[{', '.join(map(as_text, value))}]"
        case None | bool() | int() | float() | str():
            return repr(value)
        case PurePath():
            return repr(str(value))
        case _:
            return _named(value)


def _named(value: object) -> str:
    """A class, a function or an object, by its name and by what it does."""
    match value:
        case type():
            return f"{value.__module__}.{value.__qualname__}"
        case FunctionType():
            return f"{value.__module__}.{value.__qualname__} {_code(value.__code__)}"
        case MethodType():
            return f"{as_text(value.__func__)} of {as_text(value.__self__)}"
        case partial():
            return as_text([value.func, value.args, value.keywords])
        case _ if hasattr(value, "__qualname__"):
            return f"{getattr(value, '__module__', '')}.{value.__qualname__}"
        case _:
            return _named(type(value))


def _code(code: CodeType) -> str:
    """What a function does, without the place where its text stands."""
    inner = (_code(part) if isinstance(part, CodeType) else repr(part) for part in code.co_consts)
    return blake2b(f"{code.co_code.hex()}{code.co_names}{[*inner]}".encode()).hexdigest()[:16]


def stamp(found: os.stat_result) -> str:
    """What tells a file that was changed from one that was not, without reading it.

    The time of the last change of the inode is part of it: other tools can set the file's own time.
    """
    return f"{found.st_size}:{found.st_mtime_ns}:{found.st_ctime_ns}:{found.st_ino}"


_TICK = 2_000_000_000
"""Nanoseconds. A file that is changed twice within its clock's tick can look unchanged."""


def is_settled(stamp: str) -> bool:
    """Whether a file with this stamp cannot change any more without getting another one."""
    return are_settled((stamp,))


def are_settled(stamps: Iterable[str]) -> bool:
    """Whether none of the files with these stamps can change without getting another one."""
    settled = time.time_ns() - _TICK
    for stamp in stamps:
        _, *times = stamp.split(":")
        if not times or int(times[0]) >= settled or int(times[1]) >= settled:
            return False
    return True
