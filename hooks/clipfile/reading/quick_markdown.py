"""Python-Markdown without the searches that cannot find anything.

It looks for every pattern in every paragraph, and most of its time goes into that: for
`(?<=[^ ])"` it tries each place of a text, also of one in which no `"` stands. Here a pattern is
passed over where the text lacks what every match would hold. What comes out is the same, to the
byte (`tests/reading/test_quick_markdown.py`).
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from hashlib import blake2b
from inspect import getsource
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import (
    BlockQuoteProcessor,
    HashHeaderProcessor,
    HRProcessor,
    SetextHeaderProcessor,
)
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.inlinepatterns import Pattern
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

from clipfile.reading.literals import IN_EVERY_TEXT, holds_one_of, needed

_LOOP = "_InlineProcessor__handleInline"
_STEP = "_InlineProcessor__applyPattern"
_KNOWN = "8c9cb9635ac54df0cec8a2ef310bdf2b"
"""Digest of the source of both: Python-Markdown 3.11.3, treeprocessors.py:120 and 253."""

_SEARCHED = {
    AdmonitionProcessor: "RE",
    BlockQuoteProcessor: "RE",
    HashHeaderProcessor: "RE",
    HRProcessor: "SEARCH_RE",
    SetextHeaderProcessor: "RE",
}
"""Block processors that search whole blocks -> the attribute that holds their pattern."""


def quickened(markdown: Markdown) -> Markdown:
    """`markdown` itself, which now takes less time to make the same HTML.

    Its inline patterns are left alone when Python-Markdown's loop over them is not the one known.
    """
    for block_processor in markdown.parser.blockprocessors:
        name = _SEARCHED.get(type(block_processor))
        if name:
            setattr(block_processor, name, _QuickPattern(getattr(block_processor, name)))
    for processor in markdown.treeprocessors:
        # A subclass may have a loop of its own.
        if type(processor) is InlineProcessor and loop_is_known():
            # Not replaced by another object: extensions may hold this one.
            processor.__class__ = _QuickInlineProcessor
    return markdown


@cache
def loop_is_known() -> bool:
    """Whether Python-Markdown applies its inline patterns in the way that is rewritten here."""
    try:
        source = "".join(getsource(getattr(InlineProcessor, name)) for name in (_LOOP, _STEP))
    except (AttributeError, OSError):
        return False
    return blake2b(source.encode(), digest_size=16).hexdigest() == _KNOWN


class _QuickPattern:
    """A compiled pattern that is tried only on texts in which it can find something."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._needed = needed(pattern)

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        return self._pattern.search(text, *span) if holds_one_of(self._needed, text) else None

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        return self._pattern.match(text, *span) if holds_one_of(self._needed, text) else None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever else a pattern has
        return getattr(self._pattern, name)


class _QuickInlineProcessor(InlineProcessor):
    _tried: list[tuple[Pattern, tuple[str, ...]]]
    _InlineProcessor__applyPattern: Callable[[Pattern, str, int, int], tuple[str, bool, int]]

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        # Anew for each text: an extension may add patterns while it reads one.
        patterns: Iterable[Any] = self.inlinePatterns  # the stub says that they are tree processors
        self._tried = [(pattern, _needed_by(pattern)) for pattern in patterns]
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, index: int = 0) -> str:  # noqa: N802  the one overridden
        if isinstance(data, AtomicString):
            return data
        start = 0
        while index < len(self._tried):
            pattern, strings = self._tried[index]
            matched = False
            if holds_one_of(strings, data):
                data, matched, start = self._InlineProcessor__applyPattern(
                    pattern, data, index, start
                )
            if not matched:
                index, start = index + 1, 0
        return data


def _needed_by(pattern: Pattern) -> tuple[str, ...]:
    """What a text must hold so that `pattern` is looked for in it."""
    has_own_way = type(pattern).getCompiledRegExp is not Pattern.getCompiledRegExp
    if has_own_way or not isinstance(pattern.compiled_re, re.Pattern):
        return IN_EVERY_TEXT
    return needed(pattern.compiled_re)
