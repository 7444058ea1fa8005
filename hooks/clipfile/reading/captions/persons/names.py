"""The names in a description: runs of capitalised words, cut down to the person in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from clipfile.reading.captions.persons.name_words import is_name, name_start
from clipfile.reading.captions.persons.titles import (
    ATTRIBUTIVES,
    FUNCTION_WORDS,
    PARTICLES,
    SUFFIXES,
    TITLES,
    VERBS_TOO,
)
from clipfile.reading.captions.persons.verbs import is_verb
from clipfile.reading.first_names import is_first_name

NOBILITY = (
    r",\s+(?:Duke|Duchess|Prince|Princess|Earl|Count|Countess|Marquess|Marchioness|Viscount|"
    r"Viscountess|Baron|Baroness) of [A-Z]\w+"
)
"""Behind a noble's name and part of it: `Prince Harry, Duke of Sussex`."""
_TOKEN = re.compile(
    # Most words: the next form would read the same, but slower.
    r"(?P<plain>[a-z]+(?=[ ,]))"
    r"|(?P<word>[A-Z]\w+\.-[A-Z]\w+\.|(?:[^\W\d_]\.)+(?:[^\W\d_]\b)?|"
    r"[^\W\d_](?:[\w’'&-]*\w)?(?:\.|(?<=s)['’](?!\w))?|\d(?:[\w,./:-]*\w)?)"
    rf"|(?P<noble>{NOBILITY})"
    r"|(?P<nickname>(?<=[a-z.] )[\"“‘][A-Z][\w ]{1,20}[\"”’](?= [A-Z]))"
    r"|(?P<quoted>[\"“][^\"“”]{1,200}[\"”])"
    r"|(?P<mark>[^\w\s])"
)
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_POSSESSIVE_ENDING = re.compile(r"['’]s?\Z")
_ARABIC_ARTICLE = re.compile(r"(?:a[dlnrstz]|ash|el|ul)-[A-Z]")
_INSIDE = PARTICLES - {"st.", "y", "e"}
_ABBREVIATED = TITLES | SUFFIXES
_HONOURS = frozenset("MP MEP MSP OBE MBE CBE KBE KC QC PhD".split())
"""Behind a name, and no part of it: `Ada Quill MP`."""
_INITIALS = re.compile(r"(?:[A-Z]\.)+\Z")
_LONGEST_ABBREVIATION = 2
_LONGEST_PARTICLES = 3
_SURNAMES_LIKE_WORDS = frozenset(("He", "An", "No", "To", "So"))
_LAST_NAMES_LIKE_WORDS = frozenset(("Un", "An", "So", "No", "He"))


class Token(NamedTuple):
    """A word or a mark of a description."""

    text: str
    start: int
    is_word: bool
    key: str
    """In lower case, without the full stop of an abbreviation."""


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that stand together, tokens `start` to `end`."""

    tokens: Sequence[Token]
    start: int
    end: int
    is_possessive: bool
    words: Sequence[str]
    """The words as written, without a possessive's ending."""
    titles: int
    """How many words at its head are titles, offices, teams or places."""
    name: str | None
    """The person's name, or None when the words name none."""

    @property
    def is_full(self) -> bool:
        """Whether there is more than a surname or a given name."""
        return len(self.words) - self.titles > 1

    @property
    def before(self) -> str:
        """The key of the token before it."""
        return self.tokens[self.start - 1].key if self.start else ""

    @property
    def behind(self) -> str:
        """The key of the token behind it."""
        return self.tokens[self.end].key if self.end < len(self.tokens) else ""


def tokens_of(text: str) -> list[Token]:
    """The words and marks of `text`; a quotation is one mark."""
    found = []
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "plain":
            word = match[0]
            found.append(Token(word, match.start(), is_word=True, key=word))
            continue
        if match.lastgroup == "noble":
            continue
        is_word = match.lastgroup in ("word", "nickname")
        written = '"' if match.lastgroup == "quoted" else match[0]
        key = written.casefold().rstrip(".") or written
        found.append(Token(written, match.start(), is_word, key))
    return found


def runs_of(tokens: Sequence[Token]) -> list[Run]:
    """The runs of capitalised words, in order."""
    runs = []
    done = 0
    for at, token in enumerate(tokens):
        if at >= done and _is_capitalised(token):
            done = _run_end(tokens, at)
            runs.append(_run(tokens, at, done))
    return runs


def _run(tokens: Sequence[Token], start: int, end: int) -> Run:
    words = [token.text for token in tokens[start:end]]
    is_possessive = words[-1].endswith(_POSSESSIVE)
    if is_possessive:
        words[-1] = _POSSESSIVE_ENDING.sub("", words[-1])
    elif _ends_sentence(tokens[end - 1]):
        words[-1] = words[-1].rstrip(".")
    titles, name = _cut(tuple(words))
    return Run(tokens, start, end, is_possessive, words, titles, name)


@lru_cache(maxsize=1 << 13)
def _cut(words: tuple[str, ...]) -> tuple[int, str | None]:
    """How many words are titles, and the name behind them: persons return in many captions."""
    titles = name_start(words)
    if len(words) > titles + 2 and words[-1] in _HONOURS:
        words = words[:-1]
    name = " ".join(words[titles:]) if is_name(words[titles:], words[:titles]) else None
    return titles, name


def _run_end(tokens: Sequence[Token], start: int) -> int:
    at = start
    while at < len(tokens) and _is_capitalised(tokens[at]):
        token = tokens[at]
        at += 1
        if token.text.endswith(_POSSESSIVE) or _ends_sentence(token):
            break
        at = _over_particles(tokens, at)
        if _is_surname_like_a_word(tokens, at) or _is_given_like_a_word(tokens, start, at):
            at += 1
    return at


def _is_surname_like_a_word(tokens: Sequence[Token], at: int) -> bool:
    """`He` in `Vice Premier He Lifang`."""
    return (
        0 < at < len(tokens) - 1
        and tokens[at].text in _SURNAMES_LIKE_WORDS
        and tokens[at - 1].key in TITLES
        and _is_capitalised(tokens[at + 1])
    )


def _is_given_like_a_word(tokens: Sequence[Token], start: int, at: int) -> bool:
    """`Un` in `Kim Jong Un`: behind two capitalised words no sentence begins."""
    return at - start > 1 and at < len(tokens) and tokens[at].text in _LAST_NAMES_LIKE_WORDS


def _is_capitalised(token: Token) -> bool:
    return token.is_word and _opens_name(token.text)


@lru_cache(maxsize=1 << 14)
def _opens_name(word: str) -> bool:
    first = word[0]
    if not first.isupper() and first not in '"“‘':
        return first in "aeu" and _ARABIC_ARTICLE.match(word) is not None
    return (
        word.lstrip('"“‘')[:1].isupper()
        and not (word.istitle() and word.casefold() in FUNCTION_WORDS)
        and word != "A"
    )


def _ends_sentence(token: Token) -> bool:
    is_short = len(token.key) <= _LONGEST_ABBREVIATION or "." in token.key
    return token.text.endswith(".") and not is_short and token.key not in _ABBREVIATED


def _over_particles(tokens: Sequence[Token], at: int) -> int:
    """Behind the small words of a name when a capitalised word follows them."""
    end = at
    while end < len(tokens) and end < at + _LONGEST_PARTICLES and tokens[end].text in _INSIDE:
        end += 1
    joins = end > at and end < len(tokens) and _is_capitalised(tokens[end])
    return end if joins else at


def acts(run: Run) -> bool:
    """Whether the word behind is a verb: `Ada Quill signs`, `President Quill signs a bill`."""
    object_ = run.tokens[run.end + 1].key if run.end + 1 < len(run.tokens) else ""
    return run.name is not None and is_verb(run.behind, object_)


def _is_given(run: Run) -> bool:
    if run.name is None or not run.is_full:
        return False
    given = run.words[run.titles]
    return is_first_name(given) or _INITIALS.match(given) is not None


def is_attribute(run: Run) -> bool:
    """Whether the run says whose or which the noun behind it is: `Harbour Trust founder`."""
    if run.behind in VERBS_TOO and (_is_given(run) or acts(run)):
        return False
    if run.end == len(run.tokens) or not run.tokens[run.end].text.islower():
        return False
    # `Harbour Dance co-host Ada Quill`: an office, when somebody holds it.
    is_held = run.end + 1 < len(run.tokens) and _is_capitalised(run.tokens[run.end + 1])
    return run.behind in ATTRIBUTIVES or (run.behind in TITLES and is_held)
