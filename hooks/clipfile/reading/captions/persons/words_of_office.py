"""Words of an office that lead to its holder: `Minister of Ferries Ada Quill` is one person."""

from collections.abc import Sequence

from clipfile.reading.captions.persons.clauses import Clause
from clipfile.reading.captions.persons.names import Run, Token, acts
from clipfile.reading.captions.persons.titles import (
    BEFORE_NAMES,
    KIN,
    PERSONAL_TITLES,
    TITLES,
)
from clipfile.reading.captions.places.known_places import REGIONS
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import HONORIFICS, RANKS, ROLES
from clipfile.slugs import name_key

_HEADS = PERSONAL_TITLES | {"president", "minister", "leader", "candidate", "nominee"}
_NO_OFFICES = frozenset("home house court state crown office".split())
"""Words of titles that nobody is: `the home of Speaker Ada Quill`."""
_RELATIONS = KIN | frozenset(
    "associate associates ally allies critic critics supporter supporters fan fans victim "
    "victims parent parents child children sons daughters brothers sisters siblings twins "
    "nephew nephews niece nieces aunt uncle cousin cousins widow widower heir couple friend "
    "friends fiance ex protege mentor rival opponent follower followers student students aide "
    "aides attorney attorneys lawyer lawyers spokesman spokeswoman spokesperson colleague "
    "colleagues".split()
)
"""What somebody is to another person: `niece of the trader Ada Quill`."""
_OFFICES = TITLES - _RELATIONS - _NO_OFFICES
_PERSONS_TITLES = frozenset(map(name_key, HONORIFICS | RANKS | ROLES)) - {"staff"}
"""Titles of a person, not what an office is for: `State`, `Defense`."""
_HELD = _OFFICES | frozenset(
    "court department council board bureau ministry institute university committee commission "
    "division college institution chamber bank society association federation union party club "
    "foundation congress".split()
)
"""Also bodies, before a title: `Court of Appeals Judge Ada Quill`."""
_AROUND_HEADS = TITLES | REGIONS
"""`U.S. President`, `Maine Governor`; with other words a body stands before the title."""
_CANDIDACY = frozenset("presidential candidate nominee party alliance coalition bloc".split())
_OF = frozenset(("of", "for", "to"))
_LINKS = (
    _OF
    | _CANDIDACY
    | frozenset(
        "the and & de la presidency parliament senate assembly council cabinet board government "
        "opposition".split()
    )
)
_THEIRS = frozenset("his her their".split())
_RUNNING = frozenset("candidate nominee contender hopeful frontrunner".split())
"""Who wants an office: `candidate for attorney general Ada Quill`."""
_LONGEST_OFFICE = 12
"""Words of `Commander of the Joint Task Force and of the Northern Fleet`."""


def office_before(clause: Clause, run: Run) -> int | None:
    """Where the office begins in `Minister of Ferries Ada Quill`; None where none leads to her.

    Between the office and the name stand a body or a place and small words only: `Father of
    President Ada Quill` is somebody else.
    """
    if not _may_hold(run):
        # `head of Otter Creek Paper`: what she is the head of.
        return None
    before = [name_key(word).strip(".") for word in run.words[: run.titles]]
    has_body = not _PERSONS_TITLES.issuperset(before) or is_long_behind_office(run)
    is_head = not _HEADS.isdisjoint(before) and _AROUND_HEADS.issuperset(before)
    is_titled = run.titles > 0 or clause.key(run.start - 1) in TITLES
    found = None
    for at in range(run.start - 1, max(0, run.start - _LONGEST_OFFICE), -1):
        token = clause.tokens[at]
        if token.key in _THEIRS or _is_somebody(clause, at):
            break
        if token.key in _OF and clause.key(at - 1) in (_HELD if is_titled else _OFFICES):
            if has_body and (not is_head or at == 1):
                found = at - 1
        elif token.text[0].isupper():
            has_body, is_head = True, False
        elif token.key not in _LINKS and not (at > 1 and token.key in BEFORE_NAMES):
            break
    return found


def _may_hold(run: Run) -> bool:
    """Whether the run names who holds an office rather than what the office is for."""
    return run.titles > 0 or is_first_name(run.words[0]) or acts(run)


def _is_somebody(clause: Clause, at: int) -> bool:
    """Whether a person's name ends there: an office leads no further than to its holder."""
    run = clause.run_ending(at)
    return run is not None and run.is_full and is_first_name(run.words[run.titles])


def _is_office_alone(between: Sequence[Token]) -> bool:
    """`design` in `vice president of design Ada Quill`; `the singer` would be herself."""
    is_person = between[0].key in {"the", "a", "an", *_THEIRS}
    return not is_person and between[-1].key not in BEFORE_NAMES


def is_long_behind_office(run: Run) -> bool:
    """`Ferries Ada Quill` in `Minister of Ferries Ada Quill`: the first word is the office's."""
    words = run.words[run.titles :]
    return len(words) == len(("Ferries", "Ada", "Quill")) and not is_first_name(words[0])


def is_office_before_comma(clause: Clause, run: Run) -> bool:
    """`The prime minister of Northshore, Ada Quill, speaks`: an office and who holds it."""
    first = clause.key(0) in {"the", "el", "la", "le", "der", "die", "il"}
    is_office = clause.key(int(first)) in TITLES
    comma = run.start - 1 - (run.before == "the")
    return is_office and clause.key(comma) == "," and run.behind == ","


def is_subject_behind_place(run: Run) -> bool:
    """`Candidate in the state of Quayside Ada Quill looks on`: the place ends before the name."""
    last = run.words[run.titles - 1].casefold().strip(".")
    return last not in TITLES and acts(run)


def is_kind_of_office(clause: Clause, of: int, run: Run) -> bool:
    """`of` in `vice president of design Ada Quill`: the office goes on up to the name."""
    between = clause.tokens[of + 1 : run.start - (clause.key(run.start - 1) == ",")]
    if [token.key for token in between] == ["staff"]:
        return clause.key(of - 1) == "chief"
    return (
        clause.key(of) in _OF
        and _may_hold(run)
        and clause.key(of - 1) in TITLES - _RELATIONS
        and bool(between)
        and all(token.text.islower() for token in between)
        and (clause.key(of - 1) in _RUNNING or _is_office_alone(between))
    )
