"""The names in a description: runs of capitalised words, cut down to the person in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from clipfile.reading.captions.given_names import GIVEN_NAMES
from clipfile.reading.captions.titles import (
    ATTRIBUTIVES,
    FUNCTION_WORDS,
    KNOWN_ALONE,
    NO_PERSON_WORDS,
    PARTICLES,
    PERSONAL_TITLES,
    STYLES,
    SUFFIXES,
    TITLES,
    VERBS_TOO,
)
from clipfile.reading.captions.words import AGENCIES, CITIES, LANDMARKS, REGIONS
from clipfile.slugs import fold_latin, name_key

NOBILITY = r",\s+(?:Duke|Duchess|Prince|Princess|Earl|Countess|Marquess|Baroness?) of [A-Z]\w+"
"""Behind a noble's name and part of it: `Prince Harry, Duke of Sussex`."""
_TOKEN = re.compile(
    rf"(?P<noble>{NOBILITY})"
    r"|(?P<nickname>(?<=[a-z.] )[\"“‘][A-Z][\w ]{1,20}[\"”’](?= [A-Z]))"
    r"|(?P<quoted>[\"“][^\"“”]{1,200}[\"”])"
    r"|(?P<word>(?:[^\W\d_]\.)+(?:[^\W\d_]\b)?|"
    r"[^\W\d_](?:[\w’'&-]*\w)?(?:\.|(?<=s)['’](?!\w))?|\d(?:[\w,./:-]*\w)?)"
    r"|(?P<mark>[^\w\s])"
)
_POSSESSIVE = re.compile(r"(?:['’]s|s['’])\Z")
_NOT_IN_NAMES = re.compile(r"['’](?:ll|re|ve|d|m|t)\Z|\A(?:I|A)\Z|\d")
_ARABIC_ARTICLE = re.compile(r"(?:a[dlnrstz]|ash|el|ul)-[A-Z]")
_LONGEST_ABBREVIATION = 2
_LONGEST_PARTICLES = 3
_LONGEST = 5
"""Words of a name."""


class Token(NamedTuple):
    """A word or a mark of a description."""

    text: str
    start: int
    is_word: bool

    @property
    def key(self) -> str:
        """In lower case, without the full stop of an abbreviation."""
        return self.text.casefold().rstrip(".") or self.text


@dataclass(frozen=True)
class Run:
    """Capitalised words that stand together, tokens `start` to `end`."""

    tokens: Sequence[Token]
    start: int
    end: int
    is_possessive: bool

    @cached_property
    def words(self) -> list[str]:
        """The words as written, without a possessive's ending."""
        words = [token.text for token in self.tokens[self.start : self.end]]
        if self.is_possessive:
            words[-1] = re.sub(r"['’]s?\Z", "", words[-1])
        elif _ends_sentence(self.tokens[self.end - 1]):
            words[-1] = words[-1].rstrip(".")
        return words

    @cached_property
    def titles(self) -> int:
        """How many words at its head are titles, offices, teams or places."""
        return _name_start(self.words)

    @cached_property
    def name(self) -> str | None:
        """The person's name, or None when the words name none."""
        words = self.words[self.titles :]
        return " ".join(words) if _is_name(words, self.words[: self.titles]) else None

    @cached_property
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
        if match.lastgroup == "noble":
            continue
        is_word = match.lastgroup in ("word", "nickname")
        written = '"' if match.lastgroup == "quoted" else match[0]
        found.append(Token(written, match.start(), is_word))
    return found


def runs_of(tokens: Sequence[Token]) -> list[Run]:
    """The runs of capitalised words, in order."""
    runs = []
    at = 0
    while at < len(tokens):
        end = _run_end(tokens, at)
        if end > at:
            runs.append(Run(tokens, at, end, bool(_POSSESSIVE.search(tokens[end - 1].text))))
        at = max(end, at + 1)
    return runs


def _run_end(tokens: Sequence[Token], start: int) -> int:
    at = start
    while at < len(tokens) and _is_capitalised(tokens[at]):
        token = tokens[at]
        at += 1
        if _POSSESSIVE.search(token.text) or _ends_sentence(token):
            break
        at = _over_particles(tokens, at)
    return at


def _is_capitalised(token: Token) -> bool:
    if _ARABIC_ARTICLE.match(token.text):
        return True
    return (
        token.is_word
        and token.text.lstrip('"“‘')[:1].isupper()
        and not (token.text.istitle() and token.text.casefold() in FUNCTION_WORDS)
        and token.text != "A"
    )


def _ends_sentence(token: Token) -> bool:
    is_short = len(token.key) <= _LONGEST_ABBREVIATION or "." in token.key
    return token.text.endswith(".") and not is_short and token.key not in TITLES | SUFFIXES


def _over_particles(tokens: Sequence[Token], at: int) -> int:
    """Behind the small words of a name when a capitalised word follows them."""
    end = at
    while (
        end < len(tokens)
        and end < at + _LONGEST_PARTICLES
        and tokens[end].text in PARTICLES - {"st.", "y", "e"}
    ):
        end += 1
    joins = end > at and end < len(tokens) and _is_capitalised(tokens[end])
    return end if joins else at


def _name_start(words: list[str]) -> int:
    """Where the person's name begins: behind the last title, else at a known given name."""
    keys = [_plain(word) for word in words]
    start = _behind_titles(keys)
    if len(keys) == start + 1 and start and keys[start] in TITLES - GIVEN_NAMES:
        return len(words)
    if start < len(keys) - 1 and keys[start] in STYLES:
        return start + _has_name_behind_style(keys[start + 1 :])
    start = max(start, _behind_body(keys))
    for number in range(start, len(keys) - 1):
        if number > start and keys[number] == "al":
            # `Tamim bin Hamad Al Brandt`.
            continue
        if keys[number] in GIVEN_NAMES and keys[number + 1] not in NO_PERSON_WORDS:
            return number if _begins_name(keys[start:number]) else start
    while len(keys) - start > len(_TWO) and _is_no_name(words[start]):
        start += 1
    return start


def _behind_titles(keys: list[str]) -> int:
    """Behind the last title; a noun such as `Striker` is one at the head of three words."""
    start = 0
    for number, key in enumerate(keys[:-1]):
        # In two words it may be a name: `Dean Quill`.
        is_given = number == len(keys) - len(_TWO) and key in GIVEN_NAMES
        opens = number == 0 and len(keys) > len(_TWO) and key in ATTRIBUTIVES
        if (opens or _is_title(key)) and not is_given:
            start = number + 1
    return start


def _is_title(key: str) -> bool:
    """`Gov`, `U.S`, and pairs such as `Singer-songwriter`."""
    pair = key.split("-")
    is_pair = len(pair) == len(_TWO) and all(part in TITLES | ATTRIBUTIVES for part in pair)
    return key in TITLES or key.replace(".", "") in TITLES or is_pair


def _behind_body(keys: list[str]) -> int:
    """`Robert Koch Institute | Lothar Quill`; 0 when no such name stands before a person's."""
    ends = [n for n, key in enumerate(keys[: -len(_TWO)], 1) if key in _PLACE_ENDS]
    return ends[-1] if ends else 0


def _plain(word: str) -> str:
    """The word in small letters, without accents and marks."""
    return fold_latin(word.casefold()).strip('.,"“”‘’')


def _has_name_behind_style(keys: list[str]) -> bool:
    """`Prince | Ada Quill`; but `Prince Edgar` and `Queen Elizabeth II` are names."""
    names = [key for key in keys if key not in PARTICLES | _NUMERALS]
    return len(names) > 1


def _begins_name(skipped: list[str]) -> bool:
    """`Minnesota Wild | Jonas Brodin`; but a first name before another is part of the name."""
    return len(skipped) != 1 or skipped[0] in NO_PERSON_WORDS | REGIONS | CITIES


def _is_no_name(word: str) -> bool:
    key = name_key(word)
    is_acronym = word.isupper() and len(word) > 1
    return is_acronym or key in REGIONS | CITIES or key.strip(".") in NO_PERSON_WORDS


def _is_name(words: list[str], titles: list[str]) -> bool:
    """Whether the words can be a person's: no place, no body, nothing that a thing is called."""
    if not words or len(words) > _LONGEST or any(map(_NOT_IN_NAMES.search, words)):
        return False
    if name_key(" ".join(words)) in REGIONS | CITIES | LANDMARKS | AGENCIES:
        return False
    if len(words) == 1:
        return _is_single_name(words[0], titles)
    keys = [_plain(word) for word in words]
    strangers = not (NO_PERSON_WORDS | TITLES).isdisjoint(keys)
    if keys[0] in STYLES:
        return True
    if keys[0] in GIVEN_NAMES:
        return not strangers or (len(words) < len(_TWO) * 2 and keys[-1] not in _PLACE_ENDS)
    is_acronym = any(_ACRONYM.match(word) for word in (words[:-1] if titles else words))
    return not (strangers or is_acronym or keys[0] in PARTICLES - _FIRST_PARTICLES)


_TWO = ("given name", "surname")
_NUMERALS = frozenset("i ii iii iv v vi vii viii xiv xvi".split())
_FIRST_PARTICLES = frozenset("al bin van von la le de el abu".split())
"""Those with which a name can begin."""
_ACRONYM = re.compile(r"[A-Z]{2,5}\Z")
_PLACE_ENDS = frozenset(
    "street avenue road square bridge tower stadium arena center centre hall house palace castle "
    "airport station hotel park theater theatre museum library school college university hospital "
    "award awards cup trophy foundation memorial institute agency ministry department committee "
    "commission council association federation company corporation group bank party".split()
)
"""With these a given name begins the name of a thing: `Ada Quill Library`."""


def _is_single_name(word: str, titles: list[str]) -> bool:
    """A surname alone is a person behind a personal title, or when everybody knows it."""
    key = name_key(word).strip(".")
    if (
        key in NO_PERSON_WORDS
        or key in TITLES
        or name_key(word) in REGIONS | CITIES
        or not key.isalpha()
    ):
        return False
    if titles:
        return titles[-1].casefold().strip(".") in PERSONAL_TITLES
    return key in KNOWN_ALONE


def is_attribute(run: Run) -> bool:
    """Whether the run says whose or which the noun behind it is: `Harbour Trust founder`."""
    if run.behind in VERBS_TOO and run.is_full and run.words[run.titles].casefold() in GIVEN_NAMES:
        return False
    return run.behind in ATTRIBUTIVES and run.tokens[run.end].text.islower()
