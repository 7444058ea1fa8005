"""Whether a person is a clause's subject: who does what a caption tells in the present tense."""

import re
from collections.abc import Mapping

from clipfile.reading.captions.persons.clauses import AND, Clause
from clipfile.reading.captions.persons.names import Run
from clipfile.reading.captions.persons.titles import FUNCTION_WORDS, HIDING, SHOWING
from clipfile.reading.captions.persons.verbs import is_verb

_TIMES = frozenset("as while when".split())
_DAY = re.compile(r"\d+(?:st|nd|rd|th)?")
_OPENING = frozenset((",", ";", ":"))
NO_ATTRIBUTES = (HIDING | SHOWING | FUNCTION_WORDS) - {"the", "his", "her", "their", "its"}
"""Small words that do not stand between an article and a name, as trades do."""
_LONGEST_ATTRIBUTE = 8
"""Words and marks between a comma and the name: `, the convicted smuggler and poet Ada Quill`."""
_FRONTED = re.compile(
    r"(?:At|On|In|Inside|Outside|After|Before|During|Following|Ahead|Amid|Under|Near|Behind|Beside|"
    r"From|Upon|Within|Once|Flanked|Followed|Surrounded|Accompanied|Joined|Watched|Arm|Dressed|"
    r"Clad|[A-Z][a-z]+ing)\b(?! (?:this|an?) (?:[\w-]+ ){0,4}(?:photo|image|picture|frame)\b)"
)
"""How a caption begins that says where, when or how before it says who."""


def is_day(key: str) -> bool:
    """`9`, `2031` and `9th`, behind which a clause may begin; not `16-year-old`."""
    return _DAY.fullmatch(key) is not None


def is_subject(clause: Clause, run: Run, shown: Mapping[int, bool]) -> bool:
    """`In a photo by the navy, the diver Ada Quill (L), 41, holds a lamp`: a comma, and a verb.

    Behind a phrase that says where or when the first person is who is there, also without a verb.
    """
    comma = _opening(clause, run, shown)
    if comma is None:
        return False
    is_first = not any(shown.values())
    return _acts(clause, run) or (is_first and comma > 0 and bool(_FRONTED.match(clause.text)))


def _opening(clause: Clause, run: Run, shown: Mapping[int, bool]) -> int | None:
    """The mark at which the clause opens that begins with the person's attributes and name."""
    for at in range(run.start - 1, max(-1, run.start - 1 - _LONGEST_ATTRIBUTE), -1):
        token = clause.tokens[at]
        number = clause.run_at.get(at)
        if token.key in _OPENING or is_day(token.key) or token.key in _TIMES:
            return at
        if number in shown or token.key in AND or not token.is_word:
            return None
        if token.text.islower() and token.key in NO_ATTRIBUTES:
            return None
    return None


def _acts(clause: Clause, run: Run) -> bool:
    """Whether a verb follows, behind a side, an age or an apposition."""
    at = clause.behind_marker(run)
    if clause.key(at) == ",":
        ends = (n for n in range(at + 1, min(at + 16, len(clause.tokens))) if clause.key(n) == ",")
        at = next((n + 1 for n in ends if is_verb(clause.key(n + 1), clause.key(n + 2))), at)
    return is_verb(clause.key(at), clause.key(at + 1))
