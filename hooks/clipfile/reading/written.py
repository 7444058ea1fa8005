"""Where things stand in a file, found out again when a problem has to be placed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from clipfile.problems import Problem
from clipfile.reading.files import SourceFile, read_bytes
from clipfile.reading.header import LONGEST_FILE, Header, read_header
from clipfile.reading.yaml_subset import KeyPath, Position


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenFile:
    """An article or a person record as it stands in its file."""

    path: str
    places: Mapping[KeyPath, Position] = field(default_factory=dict)
    front: str = ""
    """The front matter, from the second line on."""
    body: str = ""
    body_line: int = 1


class WrittenFiles:
    """The files of the archive at `root`, read when they are asked for."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._last = WrittenFile(path="")

    def __call__(self, path: str) -> WrittenFile:
        """The file at `path`; nothing stands in one that cannot be read any more."""
        if self._last.path != path:
            self._last = self._read(path)
        return self._last

    def _read(self, path: str) -> WrittenFile:
        data = read_bytes(SourceFile(self._root, path), at_most=LONGEST_FILE)
        header = data if isinstance(data, Problem) else read_header(path, data)
        if not isinstance(header, Header):
            return WrittenFile(path=path)
        return WrittenFile(
            path=path,
            places=header.places,
            front=header.front,
            body=header.body,
            body_line=header.body_line,
        )
