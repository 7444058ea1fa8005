"""Persons who are named together, of whom one shows that the other is a person, too."""

import re

from clipfile.reading.clippings.persons.cores import Core
from clipfile.reading.clippings.persons.name_words import (
    FIRM_AGENTS,
    FIRMS_TOO,
    KIN,
    ORGANISATION_WORDS,
    WEAK_ROLES,
)
from clipfile.reading.clippings.persons.names import Name
from clipfile.reading.clippings.persons.titles_before import TITLES, is_agent
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import HONORIFICS

_ONE = r"(?-i:[^\W\d_a-z][\w.'’-]*(?: (?:[a-z]{2,3} )?[^\W\d_a-z][\w.'’-]*){0,3})"
_CHILDREN = frozenset(
    "children kids parents siblings twins triplets grandchildren grandparents "
    "söhne töchter kinder brüder eltern geschwister enkel zwillinge "
    "figli fratelli genitori nipoti".split()
)
_PLURAL_BEFORE = re.compile(
    rf"\b(?P<noun>[^\W\d_][\w’'-]{{1,24}}s|{'|'.join(sorted(_CHILDREN))})(?P<gap>,? )"
    rf"(?:{_ONE}(?:, (?:and |und |et |y |e )?| (?:and|und|et|y|e) ))*\Z",
    re.IGNORECASE,
)
"""`the sons Ada, Bela and `: what several persons are, before each of them."""
_GOES_ON = re.compile(rf"(?: (?:and|und|et|y|e)|,) {_ONE}")
_FIRST_BESIDE = re.compile(r" (?:and|und|et|y) (?P<first>[A-Z][\w’'-]+) (?:[A-Z]\.? )?[A-Z]")
_FIRST_BEFORE = re.compile(
    r"(?P<first>[A-Z][\w’'-]+) (?:[A-Z]\.? )?[A-Z][\w’'-]+ (?:and|und|et|y) \Z"
)
_ONE_SURNAME = re.compile(
    r" (?:and|und|et|y|e|&) (?P<first>[^\W\d_a-z][\w’'-]+) (?P<last>[^\W\d_a-z][\w’'-]+)"
)
"""`Ada and Bela Quill`."""
_AND = frozenset("and und et y e".split())
_WHERE = frozenset("in at near from to between around en à aus nach bei".split())


def add_who_is_beside(found: dict[str, tuple[int, str]], name: Name, core: Core) -> None:
    """Add that another person stands before or behind `and`, or that a list is of persons."""
    if len(core.tokens) > 1:
        beside = _FIRST_BESIDE.match(name.after) or _FIRST_BEFORE.search(name.lead)
        if beside and is_first_name(beside["first"]):
            found["beside"] = (1, f"`{beside['first']}` beside it")
    elif _shares_surname(name):
        found["relation"] = (3, "a first name before another and one surname")
    if core.title is None and core.tokens[0] == name.tokens[0]:
        _add_list(found, name, core)


def _shares_surname(name: Name) -> bool:
    """`Ada and Bela Quill`: both first names, and a surname behind the second."""
    token = name.tokens[0]
    if len(name.tokens) > 1 or token.is_possessive or not is_first_name(token.key):
        return False
    beside = _ONE_SURNAME.match(name.after)
    is_placed = bool(name.before) and name.before[-1].key in _WHERE
    return (
        beside is not None
        and not is_placed
        and is_first_name(beside["first"])
        and beside["last"].casefold() not in ORGANISATION_WORDS
        and not is_first_name(beside["last"])
    )


def _add_list(found: dict[str, tuple[int, str]], name: Name, core: Core) -> None:
    """`Judges Ada Quill and Bela Marsh`, `two sons, Ada and Bela`."""
    is_last = name.gap == ", " or (bool(name.before) and name.before[-1].key in _AND)
    is_list = is_last or _GOES_ON.match(name.after) is not None
    plural = _PLURAL_BEFORE.search(name.lead) if is_list else None
    if plural is None:
        return
    noun = plural["noun"].casefold()
    one = noun.removesuffix("s")
    if plural["noun"][0].isupper() and (plural["gap"] != " " or one not in HONORIFICS):
        # `the Oldport Kings, Lowmere Suns`
        return
    if noun in _CHILDREN or (one != noun and one in KIN):
        found.setdefault("relation", (3, f"one of `{plural['noun']}`"))
    elif one != noun and len(core.tokens) > 1 and _are_persons(one):
        found.setdefault("title", (2, f"one of `{plural['noun']}`"))


def _are_persons(one: str) -> bool:
    """Whether only persons are that: rivals, makers and champions are clubs and firms, too."""
    is_firm = one in FIRM_AGENTS or one in FIRMS_TOO or one in WEAK_ROLES
    return not is_firm and (one in TITLES or is_agent(one))
