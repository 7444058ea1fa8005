"""Who said what: quotations that a sentence gives to a person whom it names.

Precision first: a quotation counts only beside a verb of speech whose subject is the person's name
itself. `A spokesman for Quill said`, `said Quill's aide` and what one person says that another said
count for nobody. The words and marks are those of the article's language, in `speech.py`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from clipfile.linking.sentences import sentences
from clipfile.linking.speech import SPEECHES, Speech
from clipfile.model import Mention, Text

_FEWEST_WORDS = 3
"""In a shorter quotation a single expression is quoted, often that of somebody else."""
_WORD = re.compile(r"\w[^\s]*")
_LONGEST = 700
"""Characters of a passage that is shown."""
_BETWEEN = 90
"""Characters between the verb and the quotation."""
_BEFORE = 60
"""Characters before a name that are looked at."""
_CLOSING = '”"»«“'


class _Patterns:
    """How one language's sentences are asked who speaks."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        article = rf"(?:{speech.article})\s" if speech.article else ""
        self._named = rf"{article}(?:(?:{speech.titles})\s)*"
        """What stands before the name of a subject."""

    @cached_property
    def quotation(self) -> re.Pattern[str]:
        return re.compile(self._speech.marks)

    @cached_property
    def said(self) -> re.Pattern[str]:
        """Behind a name."""
        adverbs = rf"(?:(?:{self._speech.adverbs}) )?" if self._speech.adverbs else ""
        return re.compile(rf" {adverbs}(?:{self._speech.verbs})\b")

    @cached_property
    def verb_before(self) -> re.Pattern[str]:
        """From the end of a quotation to a name."""
        verbs = self._speech.verbs
        return re.compile(rf"[{_CLOSING}],? (?:{verbs}) {self._named}\Z", re.IGNORECASE)

    @cached_property
    def between(self) -> re.Pattern[str]:
        """From the end of a quotation to a name that its verb follows."""
        return re.compile(rf",?\s{self._named}", re.IGNORECASE)

    @cached_property
    def ends_clause(self) -> re.Pattern[str]:
        """Behind a name that follows its verb."""
        return re.compile(rf"[.,;:—!?·]|\Z| (?:{self._speech.ends})\b")

    @cached_property
    def subject(self) -> re.Pattern[str]:
        """Before a name that its verb follows."""
        begins = rf"\A|[.!?:;,·—{_CLOSING}] |\b(?:{self._speech.conjunctions}) "
        return re.compile(rf"(?:{begins}){self._named}\Z", re.IGNORECASE)

    @cached_property
    def other_speaker(self) -> re.Pattern[str]:
        """Between a verb and a quotation."""
        return re.compile(rf"\b(?:{self._speech.verbs}|{self._speech.others})\b")


@lru_cache(maxsize=len(SPEECHES))
def _patterns(language: str) -> _Patterns:
    return _Patterns(SPEECHES[language])


def quotations(
    text: Text, mentions: Sequence[Mention], *, language: str
) -> Mapping[str, tuple[str, ...]]:
    """Person -> the passages in which the text quotes them, in order, each on one line.

    `language` is a BCP 47 tag; nobody is quoted in a language that `SPEECHES` does not have.
    """
    found: dict[str, list[str]] = {}
    primary = language.partition("-")[0].lower()
    if primary not in SPEECHES:
        return {}
    patterns = _patterns(primary)
    by_block: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_block.setdefault(mention.block, []).append(mention)
    for number, named in by_block.items():
        block = text.blocks[number].text
        for person, passage in _in_block(block, named, patterns):
            passages = found.setdefault(person, [])
            if passage not in passages:
                passages.append(passage)
    return {person: tuple(passages) for person, passages in found.items()}


def _in_block(
    text: str, named: Sequence[Mention], patterns: _Patterns
) -> Iterator[tuple[str, str]]:
    for quotation in patterns.quotation.finditer(text):
        start, end = quotation.span()
        if len(_WORD.findall(quotation[0])) < _FEWEST_WORDS:
            continue
        words = _Words(text, start, end, named, patterns)
        speakers = {one.person: one for one in named if words.are_of(one)}
        if len(speakers) == 1:
            [(person, mention)] = speakers.items()
            passage = _passage(text, min(start, mention.start), max(end, mention.end))
            if len(passage) <= _LONGEST:
                yield person, passage


@dataclass(frozen=True, slots=True)
class _Words:
    """A quotation where it stands."""

    text: str
    start: int
    end: int
    named: Iterable[Mention]
    """Everybody whom the paragraph names."""
    patterns: _Patterns

    def are_of(self, by: Mention) -> bool:
        """Whether the mention is the subject of a verb of speech right beside the quotation."""
        verb = self.patterns.said.match(self.text, by.end)
        if by.start >= self.end:
            between = self.text[self.end : by.start]
            return (verb is not None and self._is_named(between)) or self._is_inverted(by)
        if verb is None or by.end > self.start or not self._is_subject(by):
            return False
        return self._are_led_to(verb.end())

    def _is_named(self, between: str) -> bool:
        return self.patterns.between.fullmatch(between) is not None

    def _is_inverted(self, by: Mention) -> bool:
        """`“…,” said Quill`."""
        found = self.patterns.verb_before.match(self.text, self.end - 1, by.start)
        return found is not None and self.patterns.ends_clause.match(self.text, by.end) is not None

    def _is_subject(self, by: Mention) -> bool:
        start = max(0, by.start - _BEFORE)
        return self.patterns.subject.search(self.text, start, by.start) is not None

    def _are_led_to(self, verb: int) -> bool:
        """Whether nobody else and no other sentence stands between the verb and the quotation."""
        between = self.text[verb : self.start]
        return (
            len(between) <= _BETWEEN
            and not any(sign in between for sign in "“”«»„.!?\n")
            and not self.patterns.other_speaker.search(between)
            and not any(verb <= other.start < self.start for other in self.named)
        )


def _passage(text: str, start: int, end: int) -> str:
    """The sentences in which a stretch of a text stands, on one line."""
    spans = [span for span in sentences(text) if span[1] > start and span[0] < end]
    if not spans:
        return ""
    return " ".join(text[spans[0][0] : spans[-1][1]].split())
