"""Composes an archive for measuring: the same seed gives the same files."""

import random
from pathlib import Path

_CONSONANTS, _VOWELS = "bcdfghjklmnprstvw", "aeiou"
_SOURCES = ("Harbour Post", "Evening Ledger", "Northern Courier", "Daily Beacon", "Valley Times")
_AGENCIES = ("Getty Images", "AFP", "NurPhoto", "Bloomberg")
_MONTHS = (
    "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
).split()
_WORDS_KNOWN = 8000
_PARAGRAPHS = 7
_WORDS_A_PARAGRAPH = 70
_NAMED = 0.2
"""Share of the sentences that name a person."""


class Corpus:
    """Articles with people, captions and words that follow Zipf's law."""

    def __init__(self, articles: int, *, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._articles = articles
        self._words = [self._word() for _ in range(_WORDS_KNOWN)]
        weights = [1 / (rank + 1) for rank in range(_WORDS_KNOWN)]
        total = sum(weights)
        self._weights: list[float] = []
        reached = 0.0
        for weight in weights:
            reached += weight / total
            self._weights.append(reached)
        names = max(20, articles // 10)
        self._people = [f"{self._word().title()} {self._word().title()}" for _ in range(names)]
        self._topics = [self._word().title() for _ in range(40)]

    def write(self, root: Path) -> None:
        """Write `articles/YYYY/*.md` and one person record for every tenth name below `root`."""
        for number in range(self._articles):
            year = 1980 + number % 45
            path = root / "articles" / str(year) / f"clipping-{number:06}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self._article(year), "utf-8")
        records = root / "docs" / "people"
        records.mkdir(parents=True, exist_ok=True)
        for name in sorted(set(self._people))[::10]:
            record = records / f"{name.lower().replace(' ', '-')}.md"
            record.write_text(f"---\nname: {name}\n---\n", "utf-8")

    def _article(self, year: int) -> str:
        pick = self._random.choice
        month, day = self._random.randint(1, 12), self._random.randint(1, 28)
        people = self._random.sample(self._people, 3)
        town = self._word().upper()
        captions = "".join(
            f'  - text: "{town} - {_MONTHS[month - 1]} {day:02}: {self._sentence(person)} '
            f'(Photo by {pick(self._people)}/{pick(_AGENCIES)})"\n    people: [{person}]\n'
            for person in people[: self._random.randint(0, 2)]
        )
        topics = ", ".join(dict.fromkeys(pick(self._topics) for _ in range(3)))
        header = (
            f"---\ntitle: {self._sentence('')[:60].strip(' .')}\ndate: {year}-{month:02}-{day:02}\n"
            f"source: {pick(_SOURCES)}\nurl: https://example.org/{self._word()}\n"
            f"byline: [{pick(self._people)}]\ntopics: [{topics}]\n"
            f"people: [{', '.join(people)}]\n"
        )
        captions = f"captions:\n{captions}" if captions else ""
        body = "\n\n".join(self._paragraph(people) for _ in range(_PARAGRAPHS))
        return f"{header}{captions}---\n{body}\n"

    def _paragraph(self, people: list[str]) -> str:
        sentences, words = [], 0
        while words < _WORDS_A_PARAGRAPH:
            name = self._random.choice(people) if self._random.random() < _NAMED else ""
            sentences.append(self._sentence(name))
            words += len(sentences[-1].split())
        return " ".join(sentences)

    def _sentence(self, name: str) -> str:
        words = self._random.choices(
            self._words, cum_weights=self._weights, k=self._random.randint(8, 18)
        )
        if name:
            words.insert(self._random.randint(1, len(words)), name)
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."

    def _word(self) -> str:
        pick = self._random.choice
        syllables = self._random.randint(1, 4)
        return "".join(pick(_CONSONANTS) + pick(_VOWELS) for _ in range(syllables)) + pick("nrst")
