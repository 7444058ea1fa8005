"""Words of a text -> where its file has them, though markup stands between their letters.

Letters and digits are compared, nothing else: emphasis, line ends, quotes and YAML's signs are not
in both. Of the places that have the words, the one with the most letters in common around them is
meant; of two that are alike, the first that was not asked for yet.
"""

import html
import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

_TOKEN = re.compile(r"&#?\w{1,32};|</?[A-Za-z][^<>]*>|\]\([^()\n]*\)|(?P<letter>[^\W_])", re.DOTALL)
"""An entity, a tag, where a link leads, or a letter."""
_AROUND = 80
"""Letters on each side that are compared."""


class Whereabouts:
    """Finds words of a text in the source that it was made from."""

    def __init__(self, source: str, passages: Iterable[str]) -> None:
        """`passages`: the text, in the pieces that are asked for."""
        letters = list(_letters(source))
        self._places = [place for place, _ in letters]
        """Of each letter, its offset in the source."""
        self._source = "".join(letter for _, letter in letters)
        self._passages = tuple(passages)
        pieces = ["".join(filter(str.isalnum, passage)) for passage in self._passages]
        self._before = [sum(map(len, pieces[:number])) for number in range(len(pieces))]
        self._text = "".join(pieces)
        self._asked: set[int] = set()

    def of(self, number: int, start: int, end: int, *, behind: int = 0) -> int | None:
        """Offset in the source of the words from `start` to `end` in a passage.

        None when the source does not have them from offset `behind` on.
        """
        passage = self._passages[number]
        first = self._before[number] + _count(passage[:start])
        last = first + _count(passage[start:end])
        found = [at for at in self._with(first, last) if self._places[at] >= behind]
        if not found:
            return None
        best = max(found, key=lambda at: (self._alike(at, first, last), at not in self._asked))
        self._asked.add(best)
        return self._places[best]

    def _with(self, first: int, last: int) -> Iterator[int]:
        words = self._text[first:last]
        at = self._source.find(words) if words else -1
        while at >= 0:
            yield at
            at = self._source.find(words, at + 1)

    def _alike(self, at: int, first: int, last: int) -> int:
        """How many letters on both sides are the same in the source and in the text."""
        end = at + last - first
        before = zip(
            reversed(self._source[max(0, at - _AROUND) : at]),
            reversed(self._text[max(0, first - _AROUND) : first]),
            strict=False,
        )
        after = zip(
            self._source[end : end + _AROUND], self._text[last : last + _AROUND], strict=False
        )
        return sum(sum(1 for _ in takewhile(_is_same, pairs)) for pairs in (before, after))


def _letters(source: str) -> Iterator[tuple[int, str]]:
    for token in _TOKEN.finditer(source):
        if token["letter"]:
            yield token.start(), token["letter"]
        elif token[0][0] == "&":
            # The letter that an entity stands for.
            yield from ((token.start(), c) for c in html.unescape(token[0]) if c.isalnum())


def _is_same(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _count(text: str) -> int:
    return sum(map(str.isalnum, text))
