"""The persons whom a picture shows.

A caption's first sentence says who does what (AP and Reuters: names from left to right, before the
verb). A name is shown as subject or companion; it is only mentioned behind words such as `of`,
`for`, `about` or `depicting`, as a possessor, and in later sentences.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from clipfile.reading.captions.persons.clauses import Clause
from clipfile.reading.captions.persons.leading_words import is_shown
from clipfile.reading.captions.persons.names import runs_of, tokens_of
from clipfile.reading.captions.persons.persons_named import person_named
from clipfile.reading.captions.persons.pictures_in_pictures import is_picture_of
from clipfile.reading.captions.sentences import sentence_starts
from clipfile.slugs import name_key

_LIST = re.compile(
    r"\W*(?:From (?:the )?left|Left to right|L[- ]?(?:to[- ]?)?R\b|(?:Also )?Pictured|Shown|Seated|"
    r"Standing|At (?:left|right)|(?:Front|Back|Top|Bottom|Left|Right)\b)",
    re.IGNORECASE,
)
"""The beginning of a later sentence that lists persons shown."""


def people_shown(description: str) -> tuple[str, ...]:
    """The names of the persons shown, in order, in the fullest form that the caption has.

    Titles are not part of a name, but for a noble's, who has no other: `Prince Edgar`.
    """
    shown: list[str] = []
    for start, end in pairwise([*sentence_starts(description), len(description)]):
        clause = Clause(description[start:end])
        shown += _shown(clause, only_marked=start > 0 and not _LIST.match(clause.text))
    full = {} if all(" " in name for name in shown) else _full_names(description)
    return _unique(full.get(name_key(name), name) for name in shown)


def _shown(clause: Clause, *, only_marked: bool) -> list[str]:
    """The persons shown; `only_marked`: those with a marker such as `(L)` behind them."""
    decided: dict[int, bool] = {}
    names = []
    for number, run in enumerate(clause.runs):
        name = person_named(clause, number, decided)
        if name is None or (name.isupper() and " " not in name):
            continue
        is_there = not only_marked and is_shown(clause, number, decided)
        on_picture = is_picture_of(clause, number, decided)
        decided[number] = (is_there or clause.is_marked(run)) and not on_picture
        if decided[number]:
            names.append(name + clause.nobility(run))
    return names


def _full_names(description: str) -> dict[str, str]:
    """Surname -> the first full name that the description has with it."""
    full: dict[str, str] = {}
    for run in runs_of(tokens_of(description)):
        if run.name and run.is_full:
            full.setdefault(name_key(run.name.split()[-1]), run.name)
    return full


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name_key(name), name)
    return tuple(found.values())
