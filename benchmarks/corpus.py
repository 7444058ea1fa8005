"""Composes the articles that are measured: the same seed gives the same ones."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

_CONSONANTS, _VOWELS = "bcdfghjklmnprstvw", "aeiou"
_SOURCES = ("Harbour Post", "Evening Ledger", "Northern Courier", "Daily Beacon", "Valley Times")
_AGENCIES = ("Getty Images", "AFP", "NurPhoto", "Bloomberg")
_WORDS_KNOWN = 8000
_FIRST_YEAR, _YEARS = 1980, 45
_PARAGRAPHS = 7
_WORDS_A_PARAGRAPH = 70
_NAMED = 0.2
"""Share of the sentences that name a person."""
_BY_ALIAS = 0.1
"""Share of these that call a person with a record by the other name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photograph:
    """A caption, in its parts."""

    place: str
    date: str
    description: str
    person: str
    photographer: str
    agency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An article, before any generator's form is given to it."""

    id: str
    title: str
    date: str
    source: str
    url: str
    author: str
    topics: tuple[str, ...]
    people: tuple[str, ...]
    photographs: tuple[Photograph, ...]
    paragraphs: tuple[str, ...]

    @property
    def year(self) -> str:
        """`1980`."""
        return self.date[:4]


class Corpus:
    """Articles with people, captions and words that follow Zipf's law."""

    def __init__(
        self, articles: int, *, seed: int = 1, people: int | None = None, recorded: int = 10
    ) -> None:
        """`people`: how many, one for ten articles if not said; every `recorded`th has a record."""
        self._random = random.Random(seed)
        self._articles = articles
        self._words = [self._word() for _ in range(_WORDS_KNOWN)]
        self._weights = _zipf(_WORDS_KNOWN)
        names = max(20, articles // 10) if people is None else people
        self._names = [self._name() for _ in range(names)]
        self.people = tuple(sorted(set(self._names)))
        self._topics = [self._word().title() for _ in range(40)]
        beside = self._names_beside(set(self.people))
        self.aliases = dict(zip(self.people[::recorded], beside, strict=False))
        """Who has a record -> the one other name on it."""

    @property
    def years(self) -> tuple[str, ...]:
        """The years of the articles."""
        return tuple(str(_FIRST_YEAR + number) for number in range(min(_YEARS, self._articles)))

    @property
    def middle(self) -> tuple[str, str]:
        """Id and year of the article in the middle."""
        number = self._articles // 2
        return _id(number), _year(number)

    @property
    def middle_person(self) -> str:
        """The name on the person record in the middle."""
        return list(self.aliases)[len(self.aliases) // 2]

    def stories(self) -> Iterator[Story]:
        """Every article; to be asked for once, since each takes from the same run of chance."""
        for number in range(self._articles):
            yield self._story(number)

    def _story(self, number: int) -> Story:
        pick = self._random.choice
        date = f"{_year(number)}-{self._random.randint(1, 12):02}-{self._random.randint(1, 28):02}"
        people = self._people_of(number)
        place = self._word().upper()
        photographs = tuple(
            Photograph(
                place=place,
                date=date,
                description=self._sentence(person),
                person=person,
                photographer=pick(self._names),
                agency=pick(_AGENCIES),
            )
            for person in people[: self._random.randint(0, 2)]
        )
        return Story(
            id=_id(number),
            title=self._sentence("")[:60].strip(" ."),
            date=date,
            source=pick(_SOURCES),
            url=f"https://example.org/{self._word()}",
            author=pick(self._names),
            topics=tuple(dict.fromkeys(pick(self._topics) for _ in range(3))),
            people=tuple(people),
            photographs=photographs,
            paragraphs=tuple(self._paragraph(people) for _ in range(_PARAGRAPHS)),
        )

    def _people_of(self, _number: int) -> list[str]:
        """Who is in an article."""
        return self._random.sample(self._names, 3)

    def _paragraph(self, people: list[str]) -> str:
        sentences, words = [], 0
        while words < _WORDS_A_PARAGRAPH:
            name = self._mention(people) if self._random.random() < _NAMED else ""
            sentences.append(self._sentence(name))
            words += len(sentences[-1].split())
        return " ".join(sentences)

    def _mention(self, people: list[str]) -> str:
        name = self._random.choice(people)
        return self.aliases.get(name, name) if self._random.random() < _BY_ALIAS else name

    def _sentence(self, name: str) -> str:
        words = self._random.choices(
            self._words, cum_weights=self._weights, k=self._random.randint(8, 18)
        )
        if name:
            words.insert(self._random.randint(1, len(words)), name)
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."

    def _names_beside(self, taken: set[str]) -> Iterator[str]:
        """Names without end that nobody bears."""
        while True:
            name = self._name()
            if name not in taken:
                taken.add(name)
                yield name

    def _name(self) -> str:
        # No word at the beginning of a sentence looks like a surname.
        return f"{self._word().title()} {self._word(endings='kmpx').title()}"

    def _word(self, endings: str = "nrst") -> str:
        pick = self._random.choice
        syllables = self._random.randint(1, 4)
        return "".join(pick(_CONSONANTS) + pick(_VOWELS) for _ in range(syllables)) + pick(endings)


def _id(number: int) -> str:
    return f"clipping-{number:06}"


def _year(number: int) -> str:
    return str(_FIRST_YEAR + number % _YEARS)


def _zipf(count: int) -> list[float]:
    """The share of the words up to each rank: the second word is half as frequent as the first."""
    total = sum(1 / rank for rank in range(1, count + 1))
    reached, shares = 0.0, []
    for rank in range(1, count + 1):
        reached += 1 / rank / total
        shares.append(reached)
    return shares
