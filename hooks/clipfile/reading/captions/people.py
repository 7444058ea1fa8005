"""The persons whom a picture shows, by the words that lead to their names.

A caption's first sentence says who does what (AP and Reuters: names from left to right, before the
verb). A name is shown as subject or companion; it is only mentioned behind words such as `of`,
`for`, `about` or `depicting`, as a possessor, and in later sentences.
"""

import re

from clipfile.reading.captions.given_names import GIVEN_NAMES
from clipfile.reading.captions.names import NOBILITY, Run, is_attribute, runs_of, tokens_of
from clipfile.reading.captions.sentences import sentence_starts
from clipfile.reading.captions.titles import (
    HIDING,
    NO_PERSON_WORDS,
    PASSIVES,
    PERSONAL_TITLES,
    SHOWING,
    TITLES,
    TOWARDS,
)
from clipfile.reading.captions.words import CITIES, REGIONS
from clipfile.slugs import name_key

_MARKER = re.compile(
    r"\s*(?:#\d{1,2}\b|\(\s*(?:(?:\d?(?:2nd|3rd|4th|second|third)?\s*(?:from\s)?)?(?:L|R|C|left|right|center|centre|bottom|top|front|back|in \w+)\b[^()]{0,20}|\d{1,2})\s*[,)a]?"
    r"|,\s*(?:(?:far|second|third|fourth|at|top|bottom|2nd|3rd|centre|center|front|back|on the)\s+)?(?:from\s+)?(?:left|right|center|centre|foreground)\b)"
)
_LIST_SENTENCE = re.compile(
    r"\W*(?:From (?:the )?left|Left to right|L[- ]?(?:to[- ]?)?R\b|Pictured|Also pictured|Shown|Seated|Standing|At (?:left|right)|(?:Front|Back|Top|Bottom|Left|Right)\b)",
    re.IGNORECASE,
)
_NOBILITY = re.compile(NOBILITY)
_PERFORMED = frozenset(
    "performance set concert speech address remarks testimony swearing-in inauguration wedding arrival".split()
)
_DISGUISES = frozenset(
    "dressed disguised masked costumed known described appointed nominee role serves served sworn".split()
)
_HEADS = PERSONAL_TITLES | {"president", "minister", "leader", "candidate", "nominee"}
_OTHER_TIMES = frozenset("following after before ahead about over amid until since".split())
"""`after a meeting with Ada Quill`: she was there then."""
_NO_VERBS = frozenset("with and as or while when who left right center alongside beside".split())
_ARTICLES = frozenset(("the", "a", "an"))
_AND = frozenset(("and", "&"))


def people_shown(description: str) -> tuple[str, ...]:
    """The names of the persons shown, in order, in the fullest form that the caption has."""
    starts = [*sentence_starts(description), len(description)]
    full = _full_names(description)
    shown: list[str] = []
    for number, (start, end) in enumerate(zip(starts, starts[1:], strict=False)):
        sentence = description[start:end]
        is_list = bool(_LIST_SENTENCE.match(sentence))
        shown += _Sentence(sentence).shown(only_marked=number > 0 and not is_list)
    return _unique(full.get(name_key(name), name) for name in shown)


def _full_names(description: str) -> dict[str, str]:
    """Surname -> the first full name that the description has with it."""
    full: dict[str, str] = {}
    for run in runs_of(tokens_of(description)):
        if run.name and run.is_full:
            full.setdefault(name_key(run.name.split()[-1]), run.name)
    return full


def _unique(names: "object") -> tuple[str, ...]:
    found: dict[str, str] = {}
    for name in names:  # type: ignore[attr-defined]
        found.setdefault(name_key(name), name)
    return tuple(found.values())


class _Sentence:
    """The names of one sentence, with what stands around them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens_of(text)
        self._runs = runs_of(self._tokens)
        self._ends = {run.end - 1: number for number, run in enumerate(self._runs)}
        self._decided: dict[int, bool] = {}

    def shown(self, *, only_marked: bool) -> list[str]:
        """The persons shown, in order; `only_marked`: those with `(L)` or `, right` behind them."""
        names = []
        for number, run in enumerate(self._runs):
            name = self._name(number)
            if name is None or (name.isupper() and " " not in name):
                continue
            is_marked = self._is_marked(run)
            is_shown = is_marked or (not only_marked and self._is_shown(number))
            self._decided[number] = is_shown
            if is_shown:
                names.append(name + self._nobility(run))
        return names

    def _name(self, number: int) -> str | None:
        """The person whom the run names, with a surname that several share."""
        run = self._runs[number]
        if is_attribute(run) or self._is_place(run):
            return None
        if run.name is None:
            return self._companion(number)
        if run.is_full:
            has_title = run.titles > 0 or run.words[0].casefold() in GIVEN_NAMES
            return run.name if has_title or run.before not in _ARTICLES else None
        return self._with_shared_surname(number) or run.name

    def _companion(self, number: int) -> str | None:
        """One word beside a person: a given name whose surname follows, a mononym, a noble."""
        run = self._runs[number]
        words = run.words[run.titles :]
        if len(words) != 1 or run.is_possessive:
            return None
        key = words[0].casefold().strip(".")
        if shared := self._with_shared_surname(number):
            return shared
        if _NOBILITY.match(self._text, self._end(run)):
            return words[0]
        is_strange = (
            key in NO_PERSON_WORDS or key in TITLES or name_key(words[0]) in REGIONS | CITIES
        )
        if is_strange or not key.isalpha() or words[0].isupper() or run.titles:
            return None
        if run.start == 0 and key in GIVEN_NAMES and run.behind not in {",", *_AND}:
            return words[0]
        previous = self._ends.get(self._over_marker(run.start - 2))
        joins = run.before in _AND and previous is not None and self._decided.get(previous)
        return words[0] if joins and run.behind.isalpha() and run.behind not in _AND else None

    def _over_marker(self, at: int) -> int:
        """The token before a `(L)` that ends at `at`."""
        if at >= 0 and self._tokens[at].text == ")":
            while at > 0 and self._tokens[at].text != "(":
                at -= 1
            at -= 1
        return at

    def _with_shared_surname(self, number: int) -> str | None:
        """`Phil and Don Everly`, `Lachlan, Rupert, and James Murdoch`."""
        run = self._runs[number]
        given = run.words[run.titles :]
        is_given = name_key(given[0]) in GIVEN_NAMES if len(given) == 1 else False
        if len(given) != 1 or run.is_possessive or not (is_given or run.start == 0):
            return None
        if not is_given and (name_key(given[0]) in NO_PERSON_WORDS or given[0].endswith("s")):
            return None
        at = run.end
        for other in self._runs[number + 1 : number + 6]:
            between = {token.key for token in self._tokens[at : other.start]}
            if not between or between - {",", *_AND}:
                return None
            words = other.words[other.titles :]
            if len(words) > 1:
                return (
                    f"{given[0]} {words[-1]}" if other.name and "and" in between | {"&"} else None
                )
            at = other.end
        return None

    def _is_place(self, run: Run) -> bool:
        """`Quayside, Maine`, with a state or a country behind the comma, or a town behind `in`."""
        if (
            run.words[0].casefold() in GIVEN_NAMES
            and run.is_full
            and run.before not in {"in", "near"}
        ):
            return False
        if run.before in {"in", "near"} and not run.titles:
            return True
        if run.titles or run.behind != ",":
            return False
        at = run.end + 1
        one, two = (" ".join(t.text for t in self._tokens[at : at + n]) for n in (1, 2))
        goes_on = (
            at + 1 in self._ends
            or (at + 1 < len(self._tokens)
            and self._tokens[at + 1].text[0].isupper())
        )
        return name_key(two) in REGIONS or (name_key(one) in REGIONS and not goes_on)

    def _end(self, run: Run) -> int:
        last = self._tokens[run.end - 1]
        return last.start + len(last.text)

    def _is_marked(self, run: Run) -> bool:
        return not run.is_possessive and bool(_MARKER.match(self._text, self._end(run)))

    def _nobility(self, run: Run) -> str:
        match = _NOBILITY.match(self._text, self._end(run))
        return match[0] if match and len(run.words) - run.titles <= 2 else ""

    def _is_shown(self, number: int) -> bool:
        run = self._runs[number]
        if run.is_possessive:
            return run.behind in _PERFORMED
        at = self._before_possessor(run.start - 1)
        opens = at >= 0 and (self._tokens[at].text == "," or self._tokens[at].text[0].isdigit())
        if opens and (self._begins_clause(run) or self._ends_lead_in(at)):
            return True
        if run.titles and at > 0:
            if self._is_subject_behind_place(run):
                return True
            at -= self._is_office(run, at)
        return self._leads(at, run)

    def _before_possessor(self, at: int) -> int:
        """Before `Maine's` in `Maine's Governor Ada Quill`."""
        number = self._ends.get(at)
        if number is not None and self._runs[number].is_possessive:
            return self._runs[number].start - 1
        return at

    def _ends_lead_in(self, comma: int) -> bool:
        """`In this image from a video, Ada Quill, a poet, reads`: the first name is the subject."""
        is_first = not any(self._decided.values())
        return (
            is_first
            and self._tokens[comma].text == ","
            and self._text.startswith(("In this ", "In a"))
        )

    def _begins_clause(self, run: Run) -> bool:
        """`In this photo provided by the navy, Ada Quill speaks`: a subject behind a comma."""
        return (
            run.behind.isalpha()
            and run.behind not in HIDING | _NO_VERBS
            and self._runs[0] is not run
        )

    def _is_subject_behind_place(self, run: Run) -> bool:
        """`Candidate in the state of Quayside Ada Quill looks on`: the place ends before the name."""
        last = run.words[run.titles - 1].casefold().strip(".")
        return (
            last not in TITLES
            and run.behind.isalpha()
            and run.behind.endswith("s")
            and run.behind not in HIDING
        )

    def _is_office(self, run: Run, at: int) -> bool:
        """`Ambassador to Russia Ada Quill`: the small word belongs to the office, not to her."""
        stripped = {word.casefold().strip(".") for word in run.words[: run.titles]}
        return (
            stripped.isdisjoint(_HEADS)
            and self._tokens[at].key in {"of", "for", "to"}
            and self._tokens[at - 1].key in TITLES
        )

    def _leads(self, at: int, run: Run) -> bool:
        """Walk back to the word that decides whether what follows is shown."""
        while at >= 0:
            token = self._tokens[at]
            if token.key in HIDING and not token.text[0].isupper():
                return self._is_excepted(at)
            if token.key in SHOWING or token.text in {":", ";", "(", "-", "–", "—", "|"}:
                return self._is_companion(at, run)
            number = self._ends.get(at)
            if number is not None:
                if number in self._decided:
                    return self._decided[number]
                at = self._runs[number].start
                if (
                    self._runs[number].name
                    and not is_attribute(self._runs[number])
                    and self._runs[number].is_possessive
                ):
                    return self._leads(at - 1, run)
            at -= 1
        return True

    def _is_companion(self, at: int, run: Run) -> bool:
        """Whether `and`, `as`, `with` or a mark leads to a person who is shown."""
        token = self._tokens[at]
        if token.key == "as" and at:
            # `as Ada Quill listens`; `as Ada Quill in "The Ferry"` is a part that is played.
            return self._tokens[at - 1].key not in _DISGUISES and (
                run.behind in {",", "("} or (run.behind.isalpha() and run.behind not in HIDING)
            )
        if token.key == "with":
            return _OTHER_TIMES.isdisjoint(t.key for t in self._tokens[max(0, at - 4) : at])
        if token.key not in _AND:
            return True
        before = self._over_marker(at - 1)
        if before >= 0 and self._tokens[before].text == ",":
            return True
        number = self._ends.get(before)
        if number is not None and number in self._decided:
            return self._decided[number]
        return self._leads(before, run) if before >= 0 else True

    def _is_excepted(self, at: int) -> bool:
        """`is greeted by`, `speaks to`, `in front of`: the person is in the picture all the same."""
        word, before = self._tokens[at].key, self._tokens[at - 1].key if at else ""
        return (
            (word == "by" and before in PASSIVES)
            or (word in {"to", "at"} and before in TOWARDS)
            or (
                word == "of"
                and before in {"front", "face", "photos", "ahead"}
                and before != "ahead"
            )
            or (word == "in" and before in {"swears", "swearing"})
        )
