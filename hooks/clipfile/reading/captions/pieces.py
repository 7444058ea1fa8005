"""What a caption string consists of: pieces that give the string back."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a piece of a caption string is."""

    FLAG = "flag"
    """`FILE PHOTO:`, `TOPSHOT -`, a gallery's counter, the slug of an event."""
    DATELINE = "dateline"
    DESCRIPTION = "description"
    NOTE = "note"
    """What may be done with the picture."""
    CREDIT = "credit"
    NOISE = "noise"
    """A library's codes and a web page's furniture."""


class Piece(NamedTuple):
    """A stretch of a caption string, verbatim."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A caption string that is read from the outside in: what is read, and the rest between."""

    before: tuple[Piece, ...] = ()
    rest: str
    behind: tuple[Piece, ...] = ()

    def off_head(self, kind: Kind, length: int) -> "Sheet":
        """With the first `length` characters of the rest read as a piece."""
        piece = Piece(kind, self.rest[:length])
        return Sheet(before=(*self.before, piece), rest=self.rest[length:], behind=self.behind)

    def off_tail(self, kind: Kind, start: int) -> "Sheet":
        """With the characters of the rest from `start` on read as a piece."""
        if start >= len(self.rest):
            return self
        piece = Piece(kind, self.rest[start:])
        return Sheet(before=self.before, rest=self.rest[:start], behind=(piece, *self.behind))


def text_of(pieces: tuple[Piece, ...], kind: Kind) -> str:
    """The words of all pieces of a kind, white space collapsed."""
    return " ".join(" ".join(piece.text for piece in pieces if piece.kind is kind).split())
