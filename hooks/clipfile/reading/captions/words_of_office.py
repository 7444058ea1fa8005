"""Words of an office that lead to its holder: `Minister of Ferries Ada Quill` is one person."""

from clipfile.reading.captions.clauses import Clause
from clipfile.reading.captions.names import Run
from clipfile.reading.captions.titles import ATTRIBUTIVES, HIDING, PERSONAL_TITLES, TITLES
from clipfile.slugs import name_key

_HEADS = PERSONAL_TITLES | {"president", "minister", "leader", "candidate", "nominee"}
_NO_OFFICES = frozenset("home house court state crown office".split())
"""Words of titles that nobody is: `the home of Speaker Ada Quill`."""
_SIDES = frozenset("associate associates ally allies critic critics supporter supporters".split())
"""What somebody is to another person: `associate of the trader Ada Quill`."""
_CANDIDACY = frozenset("presidential candidate nominee party alliance coalition".split())
_OF = frozenset(("of", "for", "to"))
_NEAR_HEAD = 4
"""Words of `Newly elected`, before an office."""
_LINKS = _OF | {"the", "and", "&", "de", "la"}
_SMALL_TITLES = TITLES | ATTRIBUTIVES


def is_office_at_head(clause: Clause, run: Run) -> bool:
    """`Chancellor of the Exchequer Ada Quill speaks`, not `Father of President Ada Quill speaks`.

    Between the office and the name stand a body or a place and small words only.
    """
    offices = (each for each in clause.runs if each.words[-1].casefold() in TITLES)
    first = next(offices, run)
    if first.start >= min(run.start, _NEAR_HEAD):
        return False
    between = clause.tokens[first.end : run.start]
    inside = {n for other in clause.runs for n in range(other.start, other.end)}
    small = {token.key for n, token in enumerate(between, first.end) if n not in inside}
    is_other = any(name_key(word).strip(".") not in TITLES for word in run.words[: run.titles])
    has_body = any(first.end <= each.start < run.start for each in clause.runs) or is_other
    return has_body and not small.isdisjoint(_OF) and small <= _LINKS | _CANDIDACY


def is_office_before_comma(clause: Clause, run: Run) -> bool:
    """`The prime minister of Northshore, Ada Quill, speaks`: an office and who holds it."""
    first = clause.key(0) in {"the", "el", "la", "le", "der", "die", "il"}
    is_office = clause.key(int(first)) in TITLES
    return is_office and clause.key(run.start - 1) == "," and run.behind == ","


def is_subject_behind_place(run: Run) -> bool:
    """`Candidate in the state of Quayside Ada Quill looks on`: the place ends before the name."""
    last = run.words[run.titles - 1].casefold().strip(".")
    is_verb = run.behind.isalpha() and run.behind.endswith("s") and run.behind not in HIDING
    return last not in TITLES and is_verb


def is_office(clause: Clause, run: Run, at: int) -> bool:
    """`Ambassador to Russia Ada Quill`: the small word belongs to the office, not to her."""
    stripped = {word.casefold().strip(".") for word in run.words[: run.titles]}
    at -= clause.key(at) == "the"
    is_small = clause.key(at) in {"of", "for", "to"}
    is_held = clause.key(at - 1) in TITLES and clause.key(at - 1) not in _NO_OFFICES
    return is_small and stripped.isdisjoint(_HEADS) and is_held


def is_kind_of_office(clause: Clause, of: int, run: Run) -> bool:
    """`of` in `vice president of design Ada Quill`: the office goes on up to the name."""
    between = clause.tokens[of + 1 : run.start - (clause.key(run.start - 1) == ",")]
    if [token.key for token in between] == ["staff"]:
        return clause.key(of - 1) == "chief"
    return (
        clause.key(of) in _OF
        and clause.key(of - 1) in TITLES - _SIDES
        and bool(between)
        and all(token.text.islower() for token in between)
        and between[0].key not in {"the", "a", "an", "his", "her", "their"}
        and between[-1].key not in _SMALL_TITLES
    )
