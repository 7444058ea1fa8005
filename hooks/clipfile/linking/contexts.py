"""What stands around a name in a text, as the rules of `context_rules.py` see it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from clipfile.linking.context_words import DAYS, OPENERS, TITLES
from clipfile.linking.name_forms import fold

LONGEST_WORD = 40
"""Characters to look back for a word."""
_TITLES = frozenset(map(fold, TITLES))
_BEFORE = re.compile(r"(?P<word>\w[\w.'-]*) \Z")
_AFTER = re.compile(r" (?P<word>\w[\w.-]*|&)")
_FEW_LETTERS = len("with")
"""Words no longer than this begin with a small letter in many headlines."""


@dataclass(frozen=True)
class Context:
    """A name where it stands in a text that is folded for matching."""

    text: str
    start: int
    end: int
    is_short: bool
    """It is a surname, or a name of one word: less than a full name."""
    is_known: Callable[[str], bool]
    """Whether a string is a name, or a surname, of somebody in the register."""

    @property
    def name(self) -> str:
        """The words themselves."""
        return self.text[self.start : self.end]

    @cached_property
    def before(self) -> str:
        """The word before it; empty when a sign or nothing stands there."""
        head = max(0, self.start - LONGEST_WORD)
        # The pattern would be tried at each letter of the words before this one.
        head = max(head, self.text.rfind(" ", head, max(0, self.start - 1)) + 1)
        found = _BEFORE.search(self.text, head, self.start)
        return found["word"] if found else ""

    @cached_property
    def after(self) -> str:
        """The word behind it; empty when a sign or nothing follows."""
        found = _AFTER.match(self.text, self.end)
        return found["word"].rstrip(".-") if found else ""

    @property
    def has_title(self) -> bool:
        """Whether a title such as `Mr.` or `Senator` stands before it."""
        return self.before in _TITLES

    @property
    def begins_sentence(self) -> bool:
        """Whether nothing, or the end of a sentence, stands before it."""
        head = self.text[: self.start].rstrip(" “\"'(")
        return not head or head[-1] in ".!?:…"

    @property
    def is_in_headline(self) -> bool:
        """Whether its line is set with capitals, so that a capital letter says nothing."""
        words = [w for w in self.text.split() if w[0].isalpha() and len(w) > _FEW_LETTERS]
        is_sentence = self.text.rstrip().endswith((".", "!", "?"))
        return len(words) > 1 and not is_sentence and all(word[0].isupper() for word in words)


def is_given_name(word: str) -> bool:
    """Whether a word before a surname makes another person's name of it: `Ivanka`, `T.`."""
    if not word[:1].isupper():
        return False
    ends_sentence = word.endswith(".") and len(word) > len("A.")
    is_other_word = word in _TITLES or word in DAYS or word.casefold() in OPENERS
    return not (ends_sentence or is_other_word or word.endswith(("'s", "s'")))
