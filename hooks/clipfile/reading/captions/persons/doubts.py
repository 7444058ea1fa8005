"""What speaks against a person when capitalised words begin with no first name that we know."""

import re

from clipfile.reading.captions.persons.clauses import AND, Clause
from clipfile.reading.captions.persons.names import Run
from clipfile.reading.captions.persons.titles import FUNCTION_WORDS, HIDING, KIN, SHOWING, TITLES
from clipfile.reading.captions.persons.verbs import is_verb

_CONTESTS = frozenset(
    "match game final semifinal fixture tie clash friendly border derby series merger deal".split()
)
_EDITION = re.compile(r"\d{4}|\d+(?:st|nd|rd|th)")
"""`the 2031 High Harbour`, `the 2nd Harbour Watch`."""
_JOINING = HIDING | SHOWING | FUNCTION_WORDS | AND


def is_doubtful(clause: Clause, run: Run) -> bool:
    """Whether the words are rather a party, a team, an event or whose the person behind is."""
    is_in_brackets = run.before == "(" and run.behind == ")"
    is_edition = _EDITION.fullmatch(run.before) is not None and run.behind != ","
    return is_in_brackets or is_edition or _is_opposed(clause, run) or _is_whose(clause, run)


def _is_opposed(clause: Clause, run: Run) -> bool:
    """`the match between Oldport Vale and Quayside Moor`: teams."""
    at = run.start - 1
    if run.before in AND and (other := clause.run_ending(at - 1)):
        at = other.start - 1
    return clause.key(at) == "between" and clause.key(at - 1) in _CONTESTS


def _is_whose(clause: Clause, run: Run) -> bool:
    """`Lok Nadi convener Ada Quill`: a body, an unknown trade, and a person."""
    noun, name = clause.word(run.end), clause.word(run.end + 1)
    if run.before in TITLES or run.before in KIN:
        return False
    if not (noun.islower() and noun.isalpha() and name[:1].isupper()) or noun in _JOINING:
        return False
    return not noun.endswith(("ed", "ing")) and not is_verb(noun, name.casefold())
