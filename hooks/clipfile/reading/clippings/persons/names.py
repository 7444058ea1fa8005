"""Names in a text by their form: runs of words with a capital letter, and what is around them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clipfile.reading.clippings.persons.name_words import OPENERS, PARTICLES, SUFFIXES
from clipfile.reading.first_names import is_first_name

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){1,4}(?![^\W_])|[^\W_]+(?:['’-][^\W_]+)*|(?<=\s)['’]t(?=\s[A-Z])",
)
_ELISION = re.compile(
    r"(?:[a-zà-ÿ]{1,7}|[LDQldq]u?)['’](?=[A-ZÀ-ÖØ-Þ][^'’])|"
    r"(?:[ld]|L|qu|un|dell|all|nell|sull|dall)['’](?=[^\W\d_]{3})",
)
_BEHIND_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+ \Z")
"""What stands before `D'Costa` as a surname."""
_COMPOUND = re.compile(
    r"(?<=\w)-(?:owned|led|backed|based|era|style|like|appointed|endorsed|controlled|run|funded|born|"
    r"founded|aligned)\Z"
)
"""`Musk-owned`: behind the name, as a possessive is."""
_POSSESSIVE = re.compile(r"['’][sS]\Z")
_LONG_NICKNAME = re.compile(r" (?:“|\"|« ?)[A-Z][^”\"»\n]{1,38}?(?:”|\"| ?») (?=[^\W\d_a-z])")
"""A nickname of several words."""
_WELSH = re.compile(r"ff(?:arington|olkes|oulkes|rench|rost|ytche)\b")
"""Surnames that begin with small letters."""
_NICKNAME = re.compile(r" ?[“\"‘'«(](?![A-Z]{2,}\))[^\W\d_][^\W\d_ .-]{1,20}[”\"’'»)] \Z")
_ENDS_SENTENCE = re.compile(r"(?:\A|[.!?:;…][”\"’')\]»]?\s+|[\n•]\s*|[”\"’]\s)[“\"‘'«(\[]*\Z")
_ARABIC_ARTICLE = re.compile(r"(?:al|el|ul|as|an|ad|ar|az)-[^\W\d_a-z]")
_ARTICLES_TOO = frozenset(("der", "den"))
_GERMAN_TO = frozenset(("zu", "zum", "zur"))
_NOBLE = frozenset("graf gräfin freiherr freifrau prinz prinzessin fürst fürstin baron".split())
_ELIDED_OF = frozenset((" d'", " d’"))
_NEAR_START = 3
_OPENING = frozenset("“\"‘'«„‚»")
_CLOSING = frozenset("”\"’'»“‘«")
_SHORT = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr adm sgt st jr sr pres rev hon mme mlle "
    "sra".split()
)
"""Abbreviations whose full stop ends no sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One word, without an elided article before it and a possessive behind it."""

    text: str
    start: int
    end: int
    """Behind the word's full stop, when the word is an abbreviation."""
    is_possessive: bool = False
    """Whether what is behind it belongs to it: `Musk's`, `Musk-owned`."""

    @property
    def key(self) -> str:
        """The form under which word lists hold it."""
        return self.text.rstrip(".").casefold()

    @property
    def is_capital(self) -> bool:
        """Whether it begins like a name."""
        return self.text[0].isupper() or bool(
            _ARABIC_ARTICLE.match(self.text) or _WELSH.match(self.text)
        )

    @property
    def is_acronym(self) -> bool:
        """Whether it is all capitals, and longer than initials such as `HW`."""
        letters = self.text.replace(".", "").replace("-", "")
        return len(letters) > 1 and letters.isupper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A run of capitalised words in a text, and what stands on both sides."""

    tokens: tuple[Token, ...]
    written: str
    """The whole run as the text has it."""
    start: int
    before: tuple[Token, ...]
    """Up to three words before it in its sentence, the nearest last."""
    gap: str
    """What stands between the word before and the name."""
    after: str
    """Up to 120 characters behind it."""
    is_quoted: bool
    """Whether it stands in quotation marks of its own, as the names of works do."""
    begins_sentence: bool
    lead: str
    """Up to 120 characters before it."""
    nickname: str | None = None

    def between(self, token: Token, following: Token) -> str:
        """What is written between two of its words."""
        return self.written[token.end - self.start : following.start - self.start]


def tokens_of(text: str) -> list[Token]:
    """The words of `text`, in order."""
    return [_token(text, match) for match in _TOKEN.finditer(text)]


def token_at(text: str, start: int) -> Token | None:
    """The word that begins at `start`, when one does."""
    match = _TOKEN.match(text, start)
    return _token(text, match) if match else None


def _token(text: str, match: re.Match[str]) -> Token:
    word, start, end = match[0], match.start(), match.end()
    elided = _ELISION.match(word)
    if elided and not (word[0] == "D" and _BEHIND_NAME.search(text, max(0, start - 30), start)):
        word, start = word[elided.end() :], start + elided.end()
    compound = _COMPOUND.search(word)
    if compound:
        return Token(text=word[: compound.start()], start=start, end=end, is_possessive=True)
    possessive = _POSSESSIVE.search(word)
    if possessive and len(word) > len("'s"):
        word = word[: possessive.start()]
    is_short = word.casefold() in _SHORT or (len(word) == 1 and word.isupper())
    if is_short and text[end : end + 1] == ".":
        word, end = f"{word}.", end + 1
    return Token(text=word, start=start, end=end, is_possessive=bool(possessive))


def names_in(text: str) -> Iterator[Name]:
    """Every run of capitalised words in `text`, from left to right."""
    tokens = tokens_of(text)
    at = 0
    while at < len(tokens):
        if not tokens[at].is_capital:
            at += 1
            continue
        end, nickname = _end_of_run(text, tokens, at)
        yield _name(text, tokens, at, end, nickname)
        at = end


def _end_of_run(text: str, tokens: Sequence[Token], at: int) -> tuple[int, str | None]:
    """The token behind the run that begins at `at`, and a nickname that stands in it."""
    end = at + 1
    nickname = None
    while end < len(tokens) and not _ends_run(tokens[end - 1], tokens[end]):
        gap = text[tokens[end - 1].end : tokens[end].start]
        if (gap == " " and tokens[end].is_capital) or (
            gap in {", ", " "} and tokens[end].key in SUFFIXES and tokens[end].is_capital
        ):
            end += 1
        elif gap in _ELIDED_OF and is_first_name(tokens[end - 1].key) and tokens[end].is_capital:
            # `Ada d'Oldport`, behind a first name.
            end += 1
        elif gap == " " and (beyond := _beyond_particles(text, tokens, end)):
            end = beyond
        elif nickname is None and (beyond := _beyond_nickname(text, tokens, end)):
            nickname = text[tokens[end - 1].end : tokens[beyond - 1].start].strip()
            end = beyond
        else:
            break
    return end, nickname


def _ends_run(token: Token, following: Token) -> bool:
    """Whether no name goes on here: behind a possessive, and where `on X. What` ends a sentence."""
    is_letter = len(token.text) == len("X.") and token.text.endswith(".")
    return token.is_possessive or (is_letter and following.key in OPENERS)


def _beyond_particles(text: str, tokens: Sequence[Token], at: int) -> int | None:
    """Behind `von der Leyen` or `bin Salman`."""
    if tokens[at].key in _ARTICLES_TOO:
        # `sagte Ada Quill der Zeitung`.
        return None
    if tokens[at].key in _GERMAN_TO and not (
        tokens[at - 1].key in _NOBLE
        or (tokens[at].key == "zu" and is_first_name(tokens[at - 1].key))
    ):
        # `ein Jahr Haft zur Bewährung`.
        return None
    for end in range(at, min(at + 3, len(tokens) - 1)):
        if tokens[end].key not in PARTICLES or tokens[end].is_capital:
            return None
        if text[tokens[end].end : tokens[end + 1].start] not in {" ", "-"}:
            return None
        if tokens[end + 1].is_capital:
            return end + 2
    return None


def _beyond_nickname(text: str, tokens: Sequence[Token], at: int) -> int | None:
    """Behind `"Duke" Cunningham`: what is quoted, with a capital, between two words of a name."""
    long = _LONG_NICKNAME.match(text, tokens[at - 1].end)
    if long and is_first_name(tokens[at - 1].key):
        return next(n for n in range(at, len(tokens)) if tokens[n].start >= long.end()) + 1
    if at + 1 >= len(tokens) or not (tokens[at].is_capital and tokens[at + 1].is_capital):
        return None
    between = text[tokens[at - 1].end : tokens[at + 1].start]
    return at + 2 if _NICKNAME.fullmatch(between) else None


def _name(text: str, tokens: Sequence[Token], at: int, end: int, nickname: str | None) -> Name:
    start = tokens[at].start
    before = text[max(0, start - 12) : start]
    is_first = start < _NEAR_START and not before.strip(" “\"‘'«(")
    begins = is_first or bool(_ENDS_SENTENCE.search(before))
    near = tokens[max(0, at - 3) : at]
    gap = text[near[-1].end : start] if near else ""
    run = tokens[at:end]
    if nickname:
        quoted = text.index(nickname, start)
        run = [token for token in run if not quoted <= token.start < quoted + len(nickname)]
    after = text[tokens[end - 1].end : tokens[end - 1].end + 120]
    return Name(
        lead=text[max(0, start - 120) : start],
        tokens=tuple(run),
        written=text[start : tokens[end - 1].end],
        start=start,
        before=() if begins and ":" not in gap else tuple(near),
        gap=gap,
        after=after,
        is_quoted=_is_quoted(before, after),
        begins_sentence=begins,
        nickname=nickname,
    )


def _is_quoted(before: str, after: str) -> bool:
    """Whether it stands in quotation marks alone; the French have a space inside."""
    is_french = before.rstrip().endswith("«") and after.lstrip(" ,.")[:1] == "»"
    return is_french or (
        bool(before) and before[-1:] in _OPENING and after.lstrip(",.")[:1] in _CLOSING
    )
