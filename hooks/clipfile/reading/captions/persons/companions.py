"""Behind `with` and `as`: whether somebody is there beside the person of a caption."""

from clipfile.reading.captions.persons.clauses import Clause
from clipfile.reading.captions.persons.in_sight import CONTESTS, PLACED, PLACING
from clipfile.reading.captions.persons.names import Run
from clipfile.reading.captions.persons.titles import KIN

_DISGUISES = frozenset(
    "dressed disguised masked costumed known described appointed nominee role serves served "
    "sworn".split()
)
"""Words whose `as` names a part."""
_OTHER_TIMES = frozenset("following after before ahead about over amid until since".split())
"""`after a meeting with Ada Quill`: she was there then."""
_BESIDE = KIN | PLACED | {"teammate", "co-star"}
"""Who is beside somebody: `after the race with second placed Ada Quill`."""
_SEARCHED_FOR_TIMES = 4
"""Words before `with`."""
_SEARCHED_FOR_ARRIVALS = 9
_ARRIVING = frozenset("arrives arrive arriving leaves leave leaving departs prepares waits".split())
_SEARCHED_FOR_DEALS = 6
_DEALS = frozenset(
    "deal agreement pact accord truce ceasefire treaty contract ties relations talks".split()
)


def is_companion(clause: Clause, at: int, run: Run) -> bool:
    """Whether `as`, `with` or a mark leads to a person who is shown."""
    key = clause.key(at)
    if key == "as" and at:
        # `as Ada Quill listens`; `as Ada Quill in "The Ferry"` is a part that is played.
        acts = run.behind in {",", "("} or (run.behind.isalpha() and run.behind not in PLACING)
        return acts and clause.key(at - 1) not in _DISGUISES
    if key == "with":
        if _is_in_relative_clause(clause, at) or _is_meant(clause, at):
            return False
        if clause.key(at + 1) in _BESIDE or clause.key(at + 2) in _BESIDE:
            return True
        if _is_contest_to_come(clause, at):
            return False
        is_now = _OTHER_TIMES.isdisjoint(clause.keys_before(at, _SEARCHED_FOR_TIMES))
        return is_now and not _is_still_to_come(clause, at)
    return True


def _is_in_relative_clause(clause: Clause, at: int) -> bool:
    """`Ada Quill, who runs a farm with`: what is told of her is not in the picture."""
    while at > 0 and clause.key(at) != ",":
        at -= 1
    return clause.key(at + 1) in {"who", "which", "whose"}


def _is_meant(clause: Clause, at: int) -> bool:
    """`has a week to strike a deal with Ada Quill`: what is meant to be."""
    before = clause.keys_before(at, _SEARCHED_FOR_DEALS)
    return "to" in before and before[-1] in _DEALS


def _is_contest_to_come(clause: Clause, at: int) -> bool:
    """`before the start of his game with Ada Quill`: she may not be there yet."""
    before = clause.keys_before(at, _SEARCHED_FOR_ARRIVALS)
    return clause.key(at - 1) in CONTESTS and not _OTHER_TIMES.isdisjoint(before)


def _is_still_to_come(clause: Clause, at: int) -> bool:
    """`arrives for a meeting with Ada Quill`: nobody but who arrives is there yet."""
    before = clause.keys_before(at, _SEARCHED_FOR_ARRIVALS)
    return "for" in before and not _ARRIVING.isdisjoint(before[: before.index("for")])
