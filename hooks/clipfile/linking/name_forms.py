"""The strings by which a text can name a person, folded for matching."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from clipfile.linking.register import family_name
from clipfile.model import Person

_SUFFIX = re.compile(r",? (?P<suffix>Jr|Sr)\.?\Z")
_NUMBER = re.compile(r",? (?P<number>II|III|IV)\Z")
_INITIALS = re.compile(r"(?P<first>[A-Z])\.? ?(?P<second>[A-Z])\.?(?= )")
_MIDDLE = re.compile(r"(?<= [A-Z])\.(?= )")


def names_in_texts(
    people: Iterable[Person],
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Every string that can mean somebody, folded -> the ids of its bearers.

    First of those whose name or alias it is, then of those whose surname it is.
    """
    names: dict[str, tuple[set[str], set[str]]] = {}
    for person in people:
        for string in _full_names(person):
            names.setdefault(fold(string), (set(), set()))[0].add(person.id)
        for string in _surnames(person):
            names.setdefault(fold(string), (set(), set()))[1].add(person.id)
    return {
        string: (tuple(sorted(bearers)), tuple(sorted(family)))
        for string, (bearers, family) in names.items()
    }


def fold(text: str) -> str:
    """`text` for matching, and as long as before: accents off, quotes straight."""
    return text.translate(_FOLDING)


class _Folding(dict[int, str]):
    """Folds each character the first time it is seen."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        parts = unicodedata.normalize("NFD", char)
        is_latin = "LATIN" in unicodedata.name(char, "")
        folded = parts[0] if is_latin and len(parts) > 1 else char
        self[code] = folded
        return folded


_FOLDING = _Folding({ord("’"): "'", ord("‘"): "'", ord("\u00a0"): " ", ord("\n"): " "})


def _full_names(person: Person) -> Iterator[str]:
    """The names that mean this person by themselves, in every way of setting them.

    A single word does so only when a record gives it as an alias.
    """
    if person.has_record or " " in person.name:
        yield from _settings(person.name)
    for alias in person.aliases:
        yield from _settings(alias)


def _settings(name: str) -> Iterator[str]:
    """`J. D. Orr` is also set as `J.D. Orr` and `JD Orr`, and `Orr, Jr.` as `Orr Jr`."""
    suffix = _SUFFIX.search(name) or _NUMBER.search(name)
    ends = [""]
    if suffix:
        name, found = name[: suffix.start()], suffix.groupdict()
        word = found.get("suffix")
        ends = [f" {word}.", f", {word}.", f" {word}"] if word else [f" {found['number']}"]
    initials = _INITIALS.match(name)
    heads = [name, _MIDDLE.sub("", name)]
    if initials:
        first, second = initials["first"], initials["second"]
        rest = name[initials.end() :]
        heads = [f"{head}{rest}" for head in (f"{first}.{second}.", f"{first}. {second}.")]
        heads.append(f"{first}{second}{rest}")
    yield from dict.fromkeys(f"{head}{end}" for head in heads for end in ends)


def _surnames(person: Person) -> Iterator[str]:
    """The surname, also with the suffix of the name."""
    family = family_name(person)
    if not family:
        return
    yield family
    suffix = _SUFFIX.search(person.name) or _NUMBER.search(person.name)
    if suffix:
        yield from _settings(f"{family}{suffix[0]}")
