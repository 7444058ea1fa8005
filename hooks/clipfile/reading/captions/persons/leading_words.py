"""Whether a person who is named is shown: the words that lead to the name decide."""

import re
from collections.abc import Mapping

from clipfile.reading.captions.persons.clauses import AND, Clause
from clipfile.reading.captions.persons.companions import is_companion
from clipfile.reading.captions.persons.in_sight import PLACING, is_in_sight, is_subject_of_the_rest
from clipfile.reading.captions.persons.names import Run, Token
from clipfile.reading.captions.persons.pictures_in_pictures import (
    is_only_on_a_picture,
    is_shown_on_a_picture,
)
from clipfile.reading.captions.persons.subjects import NO_ATTRIBUTES, is_day, is_subject
from clipfile.reading.captions.persons.titles import BEFORE_NAMES, HIDING, SHOWING
from clipfile.reading.captions.persons.verbs import is_verb
from clipfile.reading.captions.persons.words_of_office import (
    is_kind_of_office,
    is_office_before_comma,
    is_subject_behind_place,
    office_before,
)
from clipfile.reading.captions.sentences import COMBINATION
from clipfile.reading.first_names import is_first_name

_PERFORMED = frozenset(
    "performance set concert speech address remarks testimony swearing-in inauguration wedding "
    "arrival aria solo monologue recital routine lecture sermon keynote serve swing song "
    "dance".split()
)
"""What somebody is seen doing: `during Ada Quill's speech`."""
_OPENING = frozenset(":;(-–—|")
_ISSUED = re.compile(
    r"(?:(?:An? )?(?:[Uu]ndated |[Hh]andout |[Ff]ile |[Cc]ourt |[Ff]amily |[Pp]olice ){1,3})"
    r"(?:photo(?:graph)?|picture|image|still|sketch|screengrab)s?\b"
    r"(?: (?:issued|released|provided|taken|dated|of)\b)"
)
_PORTRAITS = frozenset((kind, "of") for kind in ("portrait", "photograph", "photo", "picture"))
_PORTRAIT_ALONE = re.compile(
    r"(?:(?:The|An?) )?(?:(?:booking|police|undated|file|handout|archive|family|official) ){0,2}"
    r"(?:mug ?shot|headshot|photo(?:graph)?|portrait|picture) of ",
    re.IGNORECASE,
)
_BEHIND_PORTRAITS = frozenset(("", ",", ".", "(", "in", "from", "taken", "dated", "circa"))
"""`The booking photo of Ada Quill`, without a verb: it is the picture."""
_THEIRS = frozenset("the his her their".split())
_LONGEST_TRADE = 6
"""Words of `the late blues singer and actor`."""


def is_shown(clause: Clause, number: int, shown: Mapping[int, bool]) -> bool:
    """Whether the picture shows the person of this run; `shown` has those before it."""
    run = clause.runs[number]
    if run.is_possessive:
        return run.behind in _PERFORMED
    if is_only_on_a_picture(clause, clause.end_of(run)) or _is_late(clause, run):
        return False
    office = office_before(clause, run)
    at = _before_possessor(clause, (run.start if office is None else office) - 1)
    if not any(shown.values()) and (
        is_office_before_comma(clause, run) or (not shown and _is_portrait(clause, at, run))
    ):
        return True
    at = _before_small_title(clause, at)
    # The comma may be missing behind a day: `taken on May 7, 2019 Ada Quill, a poet, reads`.
    opens = clause.key(at) == "," or is_day(clause.key(at))
    if opens and _is_lead_in(clause, shown):
        return True
    if run.titles and at > 0 and is_subject_behind_place(run):
        return True
    if is_subject(clause, run, shown) or is_subject_of_the_rest(clause, run):
        return True
    return _leads(clause, at, run, shown)


def _is_late(clause: Clause, run: Run) -> bool:
    """`the late blues singer Ada Quill`: she is remembered."""
    words = clause.keys_before(run.start, _LONGEST_TRADE)
    late = next((n for n, word in enumerate(words) if word == "late" and n), None)
    return late is not None and words[late - 1] in _THEIRS and HIDING.isdisjoint(words[late:])


def _before_possessor(clause: Clause, at: int) -> int:
    """Before `Maine's` in `Maine's Governor Ada Quill`."""
    run = clause.run_ending(at)
    return run.start - 1 if run and run.is_possessive else at


def _is_portrait(clause: Clause, at: int, run: Run) -> bool:
    """`Portrait of the poet Ada Quill`: what the picture is; `a portrait` may hang on a wall.

    Also `Undated photo issued by Oldport Police of Ada Quill`.
    """
    if (clause.key(0), clause.key(1)) in _PORTRAITS:
        return True
    if run.behind in _BEHIND_PORTRAITS and _PORTRAIT_ALONE.match(clause.text):
        return True
    while at > 0 and clause.word(at).islower() and clause.key(at) not in NO_ATTRIBUTES:
        at -= 1
    return clause.key(at) == "of" and bool(_ISSUED.match(clause.text))


def _before_small_title(clause: Clause, at: int) -> int:
    """Before `the suspect` in `provided by the police, the suspect Ada Quill`.

    Also before `former Quill adviser`, behind a day without a comma.
    """
    start = at
    while at > 0:
        run = clause.run_ending(at) if at < start else None
        if run and run.before == "former":
            at = run.start - 1
        elif not (clause.word(at).islower() and clause.key(at) in BEFORE_NAMES):
            break
        at -= 1
    return at - 1 if at < start and clause.key(at) in {"the", "a", "an"} else at


def _is_lead_in(clause: Clause, shown: Mapping[int, bool]) -> bool:
    """`In this image from a video, Ada Quill, a poet, reads`: the first name is the subject."""
    return clause.text.startswith(("In this ", "In a")) and not any(shown.values())


def _leads(clause: Clause, at: int, run: Run, shown: Mapping[int, bool]) -> bool:
    """Walk back to the word that decides whether what follows is shown."""
    while at >= 0:
        token = clause.tokens[at]
        if _hides(clause, at, run):
            # `Ada Quill of Oldport, Bela Marsh of Elm`: beside her.
            whose = _of_whom(clause, at, run)
            return shown[whose] if whose in shown else is_in_sight(clause, at, run)
        if token.key in AND:
            at = clause.before_marker(at - 1)
            if at < 0 or clause.key(at) == ",":
                return True
            number = clause.run_at.get(_before_country(clause, at, shown))
            if number is not None and number in shown:
                return shown[number]
            continue
        is_object = _is_object(token, run)
        if is_object or token.key in SHOWING or token.text in _OPENING:
            is_on_poster = is_shown_on_a_picture(clause, at)
            return not is_on_poster and (is_object or is_companion(clause, at, run))
        subject = _before_apposition(clause, at, shown)
        number = clause.run_at.get(at) if subject is None else subject
        if number is not None:
            other = clause.runs[number]
            # `Ada Quill's sister Cora Finch`: whose she is does not decide.
            if number in shown and not other.is_possessive:
                return shown[number]
            at = other.start
        at -= 1
    return True


def _of_whom(clause: Clause, at: int, run: Run) -> int:
    """The run before `of` in `Ada Quill of Oldport, Bela Marsh`; -1 for what is Oldport itself."""
    between = {clause.key(n) for n in range(at + 1, run.start)}
    is_attribute = clause.key(at) in {"of", "from"} and not between.isdisjoint({",", *AND})
    return clause.run_at.get(at - 1, -1) if is_attribute else -1


def _hides(clause: Clause, at: int, run: Run) -> bool:
    """Whether it is a small word behind which a person is only named, and no office's."""
    token = clause.tokens[at]
    hides = token.key in HIDING and not token.text[0].isupper()
    is_place = token.key in PLACING and COMBINATION.match(clause.text) is not None
    return hides and not is_place and not is_kind_of_office(clause, at, run)


def _is_object(token: Token, run: Run) -> bool:
    """`the mirror of a shop, at dawn, frames Ada Quill`: what is done is done to her."""
    is_known = bool(run.titles) or is_first_name(run.words[0])
    return is_known and token.text.islower() and is_verb(token.key, "")


def _before_apposition(clause: Clause, at: int, shown: Mapping[int, bool]) -> int | None:
    """The subject in `Ada Quill, head of the board, briefs Bela Marsh`, at the second comma."""
    if clause.key(at) != "," or not clause.key(at + 1).endswith("s"):
        return None
    opens = next((n for n in range(at - 1, 0, -1) if clause.key(n) == ","), 0)
    number = clause.run_at.get(opens - 1)
    return number if number in shown else None


def _before_country(clause: Clause, at: int, shown: Mapping[int, bool]) -> int:
    """Before `of Serbia` in `Ada Quill of Serbia and Cora Finch`."""
    number = clause.run_at.get(at)
    if number is None or number in shown:
        return at
    small = clause.runs[number].start - 1
    small -= clause.key(small) == "the"
    if clause.key(small) not in {"of", "from"}:
        return at
    # `Ada Quill #14 of the Oldport Gulls`.
    return small - (len(("#", "14", "of")) if clause.is_players_number(small - 1) else 1)
