"""A sentence of a description as the rules for persons see it: words, marks and runs of names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from clipfile.reading.captions.persons.names import NOBILITY, Run, Token, runs_of, tokens_of

AND = frozenset(("and", "&"))
_SIDE = r"(?:L|R|C|left|right|center|centre|bottom|top|front|back|in \w+)\b"
_RANK = r"(?:2nd|3rd|4th|second|third|fourth)"
_MARKER = re.compile(
    rf"\s*(?:#\d{{1,2}}\b|\(\s*(?:(?:\d?{_RANK}?\s*(?:from\s)?)?{_SIDE}[^()]{{0,20}}|\d{{1,2}})\s*[,)a]?"
    rf"|,\s*(?:shown|seen|pictured)\s(?:here\b|(?:here\s)?in\s(?:this|an?)\s(?:[\w’'-]+\s){{0,4}}"
    r"(?:photo(?:graph)?|image|picture|mugshot)\b)"
    rf"|,\s*(?:(?:far|at|top|bottom|centre|center|front|back|on the|{_RANK})\s+)?(?:from\s+)?"
    r"(?:left|right|center|centre|foreground|standing|seated|kneeling)\b)"
)
"""Behind a person who is shown: `(L)`, `, second from right`, `, seen here`, a player's number."""
_LONGEST_MARKER = 8
"""Words and marks from the bracket that opens to the one that closes."""
_RACING = re.compile(
    r"\b(?:[Jj]ockeys?|(?:Derby|Preakness|Belmont|Grand National|Cheltenham|Stakes|Handicap|"
    r"Racecourse|Harness)\b|(?:racecourse|racetrack|paddock|to the stables?)\b)"
)
_NOBILITY = re.compile(NOBILITY)
_ROYAL = frozenset("prince princess king queen emperor empress".split())
_ROYALTY = re.compile(rf"{NOBILITY}|\sof\s(?:the\s)?[A-Z]\w+(?:\s(?:und|and)\s[A-Z]\w+)?")
"""`Princess Ada of Oldport`."""


@dataclass(frozen=True)
class Clause:
    """A sentence, or what stands in its place."""

    text: str

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """Its words and marks."""
        return tokens_of(self.text)

    @cached_property
    def runs(self) -> Sequence[Run]:
        """Its runs of capitalised words."""
        return runs_of(self.tokens)

    @cached_property
    def run_at(self) -> dict[int, int]:
        """Last token of a run -> the run's number."""
        return {run.end - 1: number for number, run in enumerate(self.runs)}

    @cached_property
    def is_racing(self) -> bool:
        """Whether horses race in it: there a name without a given name is a horse's."""
        return bool(_RACING.search(self.text))

    @cached_property
    def is_shouted(self) -> bool:
        """Whether all of it stands in capitals."""
        return self.text.isupper()

    def key(self, at: int) -> str:
        """The token at `at`, in lower case; empty where there is none."""
        return self.tokens[at].key if 0 <= at < len(self.tokens) else ""

    def word(self, at: int) -> str:
        """The token at `at` as written; empty where there is none."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def keys_before(self, at: int, count: int) -> list[str]:
        """The keys of up to `count` tokens before `at`, in their order."""
        return [token.key for token in self.tokens[max(0, at - count) : at]]

    def run_ending(self, at: int) -> Run | None:
        """The run whose last token is the one at `at`."""
        number = self.run_at.get(at)
        return None if number is None else self.runs[number]

    def is_players_number(self, at: int) -> bool:
        """Whether the token at `at` is the `14` of `#14`."""
        return self.key(at).isdigit() and self.word(at - 1) == "#"

    def is_marked(self, run: Run) -> bool:
        """Whether a side or a number stands behind the name."""
        return not run.is_possessive and bool(_MARKER.match(self.text, self.end_of(run)))

    def nobility(self, run: Run) -> str:
        """`, Duke of Oldport`, when that stands behind the name."""
        is_royal = run.words[run.titles : run.titles + 1] and (
            run.words[run.titles].casefold() in _ROYAL
        )
        form = _ROYALTY if is_royal else _NOBILITY
        match = form.match(self.text, self.end_of(run))
        return match[0] if match else ""

    def before_marker(self, at: int) -> int:
        """The token before a `(L)` that ends at `at`; `at` itself when none does."""
        if self.key(at) != ")":
            return at
        for before in range(at - 1, max(at - _LONGEST_MARKER, -1), -1):
            if self.key(before) == "(":
                return before - 1
        return at

    def behind_marker(self, run: Run) -> int:
        """The token behind the name and what stands in brackets behind it: `(L)`, `(D-Maine)`."""
        at = run.end
        if self.key(at) != "(":
            return at
        closed = range(at + 1, min(at + _LONGEST_MARKER, len(self.tokens)))
        return next((n + 1 for n in closed if self.key(n) == ")"), at)

    def end_of(self, run: Run) -> int:
        """Where the run ends in the text."""
        last = self.tokens[run.end - 1]
        return last.start + len(last.text)
