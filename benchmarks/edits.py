"""What somebody changes between two builds.

Each function takes a file's text and a word that was not in it before, and gives the new text.
"""

import re

_LAST_PLAIN_WORD = re.compile(r"(.*\b)[a-z]+\b", re.DOTALL)
"""Names begin with a capital, so that the edit does not change who is in the article."""
_TITLE = re.compile(r"^title: .*$", re.MULTILINE)
_ALIASES = re.compile(r"^aliases: .*$", re.MULTILINE)


def in_text(text: str, word: str) -> str:
    """Another word near the end of an article's text."""
    return _LAST_PLAIN_WORD.sub(rf"\g<1>{word}", text, count=1)


def in_title(text: str, word: str) -> str:
    """Another headline."""
    return _TITLE.sub(f"title: Headline {word}", text, count=1)


def in_alias(text: str, word: str) -> str:
    """Another other name of a person."""
    return _ALIASES.sub(f"aliases: [{word.title()} {word.title()}]", text, count=1)
