"""A regular expression -> strings without which it finds nothing in a text."""

import re
from collections.abc import Iterable
from functools import lru_cache
from re import _parser  # type: ignore[attr-defined]  # nothing public tells a pattern's parts
from typing import Any

IN_EVERY_TEXT: tuple[str, ...] = ("",)
"""What is needed by a pattern of which nothing is known."""
_MOST_REPEATS = 8
"""Of one character, so that `a{9999999}` costs no memory."""


@lru_cache(maxsize=1024)
def needed(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Strings of which every text in which `pattern` finds something holds at least one."""
    if pattern.flags & re.IGNORECASE:
        return IN_EVERY_TEXT
    return _by_sequence(_parser.parse(pattern.pattern, pattern.flags))


def holds_one_of(strings: tuple[str, ...], text: str) -> bool:
    """Whether `text` holds at least one of `strings`."""
    for string in strings:  # noqa: SIM110  `any` takes four times as long
        if string in text:
            return True
    return False


def _by_sequence(parts: Iterable[tuple[Any, Any]]) -> tuple[str, ...]:
    """What the most telling part needs: a match has them all."""
    choices = [IN_EVERY_TEXT]
    literals = ""
    for operation, argument in parts:
        if operation.name == "LITERAL":
            literals += chr(argument)
        else:
            choices += [(literals,), _by_part(operation.name, argument)]
            literals = ""
    return max(*choices, (literals,), key=_rarity)


def _rarity(strings: tuple[str, ...]) -> tuple[int, int]:
    return min(map(len, strings)), -len(strings)


def _by_part(operation: str, argument: Any) -> tuple[str, ...]:  # noqa: ANN401  the parser's own
    match operation, argument:
        case "SUBPATTERN", (_, flags, _, inner) if not flags & re.IGNORECASE:
            return _by_sequence(inner)
        case ("ASSERT", (_, inner)) | ("ATOMIC_GROUP", inner):
            return _by_sequence(inner)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (at_least, _, inner) if at_least:
            return _by_repeat(at_least, list(inner))
        case "BRANCH", (_, branches):
            return tuple(string for branch in branches for string in _by_sequence(branch))
        case "IN", members:
            return tuple(chr(value) if kind.name == "LITERAL" else "" for kind, value in members)
        case _:
            return IN_EVERY_TEXT


def _by_repeat(at_least: int, inner: list[tuple[Any, Any]]) -> tuple[str, ...]:
    match inner:
        case [(operation, character)] if operation.name == "LITERAL":
            return (chr(character) * min(at_least, _MOST_REPEATS),)
        case _:
            return _by_sequence(inner)
