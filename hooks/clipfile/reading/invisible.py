"""Characters that no reader can see, and that no file may hold."""

import re

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Control characters but for tab and line feed, those that turn the writing direction, and what is
no character, which YAML refuses without saying where it stands."""


def first_invisible(text: str) -> int | None:
    """Offset of the first such character of `text`."""
    found = _INVISIBLE.search(text)
    return found.start() if found else None


def in_words(char: str) -> str:
    """What is wrong with it."""
    return f"U+{ord(char):04X} is a control character that no reader can see"


def without_invisible(text: str) -> str:
    """`text` without such characters."""
    return _INVISIBLE.sub("", text)
