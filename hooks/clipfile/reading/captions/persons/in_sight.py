"""Small words behind which a person is only named, and when she is seen all the same."""

import re

from clipfile.reading.captions.persons.clauses import Clause
from clipfile.reading.captions.persons.names import Run
from clipfile.reading.captions.persons.pictures_in_pictures import is_on_a_picture
from clipfile.reading.captions.persons.titles import PASSIVES, TOWARDS

_DONE_FROM_FAR = frozenset(
    "backed opposed supported endorsed appointed nominated owned designed directed sponsored "
    "employed produced created represented advised inspired mentored accused charged criticized "
    "criticised voiced portrayed played".split()
)
_POSITIONS = frozenset(
    "goalkeeper goalie goaltender keeper defender defenseman defenceman midfielder forward striker "
    "guard center centre tackle linebacker cornerback safety receiver quarterback end back pitcher "
    "shortstop outfielder catcher baseman batter".split()
)
CONTESTS = frozenset(
    "match game bout fight duel final semifinal win victory series race lawsuit case".split()
)
"""`the match against` tells of another day."""
_HANDING = frozenset(
    "hands handing passes gives presents awards delivers shows explains offers throws pins "
    "bestows pours opens cooks signs interprets translates presented given handed "
    "awarded shown passed offered".split()
)
"""`hands the cup to Ada Quill`, `pins a medal on her`, `pours wine for her`."""
_TAKING = frozenset(
    "receives receiving receive taking accepting takes take accepts accept gets picks buys buy "
    "collects borrows".split()
)
_ASIDE = frozenset((",", "in", "on", "at", "during", "after", "before"))
_SEARCHED_FOR_HANDING = 8
_SEARCHED_FOR_AFTER = 8
"""Words before a player's name: `after striking out against pitcher Ada Quill` tells of before."""
_SEARCHED_FOR_PASSIVE = 12
_SEARCHED_FOR_BEATEN = 6
_OVER = frozenset("after following despite of for".split())
_PRESENT = frozenset("is are being gets get".split())
_TOWARDS_PLAYERS = frozenset("on over past around from at into of".split())
PLACED = frozenset("second third second-placed third-placed runner-up".split())
"""Who stands beside the winner: `over third placed Ada Quill`."""
_THEIRS = frozenset("his her their its".split())
_FROM_RELATIVES = frozenset("from by to at near into toward towards on over past".split())
_OF_WHOM = frozenset(
    "front face photos mugshot headshot hands feet silhouette reflection shadow".split()
)
"""`in front of Ada Quill`, `the hands of Ada Quill`."""
PLACING = frozenset("in on at during from for of with by to".split())
"""Small words that say where and when."""
_FALLING = frozenset("falls rains shines leans".split())
_SKETCH = re.compile(
    r"(?:In )?(?:[Tt]his|[Aa]n?) (?:[\w’']+ ){0,3}(?:sketch|drawing|rendering)\b",
)
"""`This courtroom sketch depicts Ada Quill`: where no camera may be, the sketch is the picture."""


def is_in_sight(clause: Clause, at: int, run: Run) -> bool:
    """`is greeted by`, `speaks to`, `in front of`: the person is in the picture all the same."""
    word, before = clause.key(at), clause.key(at - 1)
    return (
        (word, before, clause.key(at + 1)) == ("to", "l", "r")
        or (word == "by" and _is_done_in_sight(clause, at))
        or (word == "by" and _is_beaten(clause, at))
        or (word in {"to", "at"} and before in TOWARDS)
        or (word == "on" and before in _FALLING)
        or (word in {"to", "on", "for"} and _is_handed(clause, at, _HANDING))
        or (word == "from" and _is_handed(clause, at, _TAKING))
        or (word in {"said", "says"} and before in {",", '"', "”", "’"})
        or (word == "of" and before in _OF_WHOM and not is_on_a_picture(clause, at))
        or (word == "in" and before in {"swears", "swearing"})
        or (word in {"depicting", "depicts"} and bool(_SKETCH.match(clause.text)))
        or _is_on_field(clause, at, run)
        or _is_relative(clause, at, run)
        or (word == "against" and _is_opponent(clause, run) and before not in CONTESTS)
    )


def is_subject_of_the_rest(clause: Clause, run: Run) -> bool:
    """`the trial of Ada Quill, as she sits`: who goes on in the caption is there."""
    ahead = [clause.key(run.end + n) for n in range(3)]
    return ahead[:2] == [",", "as"] and ahead[2] in {"he", "she", "they"}


def _is_beaten(clause: Clause, at: int) -> bool:
    """`beaten by`, `is closed down by`; not `walks off after being beaten by`."""
    words = clause.keys_before(at, _SEARCHED_FOR_BEATEN)
    is_over = "being" in words and not _OVER.isdisjoint(words[: words.index("being")])
    return not PASSIVES.isdisjoint(words[-3:]) and not is_over


def _is_done_in_sight(clause: Clause, at: int) -> bool:
    """`by` at `at` in `is sacked in the first quarter by`: whoever does it is there.

    `is backed by` can be done from far, and what was done is over.
    """
    for before in range(at - 1, max(0, at - _SEARCHED_FOR_PASSIVE), -1):
        key = clause.key(before)
        if key in {",", "after", "following", "whose", "who", "that"}:
            return False
        if key in _PRESENT:
            if clause.key(before - 1) in _OVER:
                return False
            is_near = clause.key(before + 1) not in _DONE_FROM_FAR
            return is_near and before + 1 < at and clause.word(before + 1).islower()
    return False


def _is_opponent(clause: Clause, run: Run) -> bool:
    """`against Oldport Gulls guard Ada Quill`: who plays at a place in a team is on the field."""
    is_told = "after" in clause.keys_before(run.start, _SEARCHED_FOR_AFTER)
    return clause.key(run.start - 1) in _POSITIONS and not is_told


def _is_on_field(clause: Clause, at: int, run: Run) -> bool:
    """`slides in on Oldport's Ada Quill`, `sprays water over third placed Ada Quill`."""
    if clause.key(at) not in _TOWARDS_PLAYERS:
        return False
    team = clause.run_ending(run.start - 1)
    is_players = team is not None and team.is_possessive and team.start == at + 1
    is_placed = PLACED.intersection(map(clause.key, range(at + 1, run.start)))
    return run.is_full and (is_players or bool(is_placed))


def _is_handed(clause: Clause, at: int, verbs: frozenset[str]) -> bool:
    """`to` at `at` in `hands the cup to Ada Quill`; `from` in `takes the cup from Ada Quill`."""
    words = clause.keys_before(at, _SEARCHED_FOR_HANDING)
    # `gives thanks in a letter to Ada Quill`.
    return any(word in verbs and _ASIDE.isdisjoint(words[n:]) for n, word in enumerate(words))


def _is_relative(clause: Clause, at: int, run: Run) -> bool:
    """`from his bagman, Ada Quill`: she is there with him, but not behind `about` or `of`."""
    words = [clause.key(n) for n in range(at + 1, run.start)]
    is_theirs = (
        bool(words)
        and words[0] in _THEIRS
        and all(word == "," or clause.word(at + 1 + n).islower() for n, word in enumerate(words))
    )
    return is_theirs and clause.key(at) in _FROM_RELATIVES and words[1:2] != ["late"]
