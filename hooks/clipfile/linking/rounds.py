"""What is made of all files together: made again only when something in them has changed.

It is kept in the memory for the next build, and in the process for the next rebuild.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Generic, NamedTuple, TypeVar

from clipfile.memory import Memory, pack, unpack
from clipfile.problems import Problem
from clipfile.versions import version_of

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Generic[_Made]):
    """A work on all files, which also finds what is wrong with them."""

    name: str
    key: bytes
    """Changes with everything that the work looks at, but not with the lines where it stands."""
    do: Callable[[], tuple[_Made, tuple[Problem, ...]]]
    to_keep: Callable[[_Made], object]
    """What was made, as something that the memory can keep."""
    from_kept: Callable[..., _Made]


class _Done(NamedTuple):
    key: bytes
    made: Any
    found: tuple[Problem, ...]
    places: dict[str, int | None]
    """Path of each file with a problem -> its row in the memory, if it is an article's."""


class Rounds:
    """Does a work again when its key is another one, or a file in which it found a problem.

    The lines where something is wrong can have moved, so it is looked for again when one of these
    files is another one, or no article.
    """

    def __init__(self, memory: Memory, rows: Mapping[str, int]) -> None:
        """`rows`: path of every article that could be read -> its row in the memory."""
        self._memory = memory
        self._rows = rows

    def of(self, work: Work[_Made]) -> tuple[_Made, tuple[Problem, ...]]:
        """What the work makes, and what it finds wrong."""
        done = self._memory.seen.get(work.name) or self._kept(work)
        if done is None or done.key != work.key or self._is_elsewhere(done):
            made, found = work.do()
            places = {problem.path: self._rows.get(problem.path) for problem in found}
            done = _Done(work.key, made, found, places)
            content = pack(tuple(done._replace(made=work.to_keep(made))))
            self._memory.keep({f"round {work.name}": content})
        self._memory.seen[work.name] = done
        return done.made, done.found

    def _kept(self, work: Work[_Made]) -> _Done | None:
        content = self._memory.value(f"round {work.name}")
        done = _Done(*unpack(content)) if content else None
        if done is None or done.key != work.key:
            return None
        return done._replace(made=work.from_kept(done.made))

    def _is_elsewhere(self, done: _Done) -> bool:
        rows = done.places.items()
        return any(row is None or self._rows.get(path) != row for path, row in rows)


def key_of_work(*parts: Iterable[str]) -> bytes:
    """16 bytes that change with the parts, and with the code that looks at them."""
    hashed = blake2b(version_of("linking"), digest_size=16)
    for part in parts:
        text = "\n".join(part)
        hashed.update(f"{len(text)}\0{text}".encode(errors="surrogatepass"))
    return hashed.digest()
