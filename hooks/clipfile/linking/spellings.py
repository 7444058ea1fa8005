"""Names that are probably another name misspelt: topics, sources, persons.

Nothing is corrected; each is a warning with the name that may be meant.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from clipfile.linking.register import Register, matching_key
from clipfile.model import Article
from clipfile.problems import Problem, Severity
from clipfile.reading.positions import in_front_matter
from clipfile.reading.yaml_subset import KeyPath

_SHORTEST = 6
"""Characters; below it one letter more or less makes another word (Iran, Iraq)."""
_MOST_EDITS = 2
_CLOSEST = 0.85
"""Share of a name that must agree."""

_Use = tuple[Article, KeyPath]


def check_spellings(articles: Iterable[Article], register: Register) -> Iterator[Problem]:
    """Topics and sources that differ from another by case, accent or a letter; persons likewise."""
    articles = tuple(articles)
    yield from _names("topic", articles, _topics)
    yield from _names("source", articles, _source)
    yield from _people(articles, register)


def _topics(article: Article) -> Iterator[tuple[str, KeyPath]]:
    for number, topic in enumerate(article.topics):
        yield topic, ("topics", number)


def _source(article: Article) -> Iterator[tuple[str, KeyPath]]:
    yield article.source, ("source",)


def _names(
    what: str,
    articles: tuple[Article, ...],
    names_of: Callable[[Article], Iterator[tuple[str, KeyPath]]],
) -> Iterator[Problem]:
    uses: defaultdict[str, list[_Use]] = defaultdict(list)
    for article in articles:
        for name, key in names_of(article):
            uses[name].append((article, key))
    counts = Counter({name: len(found) for name, found in uses.items()})
    for name, meant in _variants(counts).items():
        for article, key in uses[name]:
            yield _warning(article, key, f"the {what} `{name}`", meant, counts[meant])


def _variants(counts: Counter[str]) -> dict[str, str]:
    """Each name that is probably another -> that other, the commoner of the two."""
    by_key: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        by_key[matching_key(name)].append(name)
    variants = {other: same[0] for same in by_key.values() for other in same[1:]}
    firsts = {key: same[0] for key, same in by_key.items()}
    for key, name in firsts.items():
        # A name that is used once only; two that are each used often are two names.
        if counts[name] == 1 and (near := _near(key, [k for k in firsts if k != key])):
            meant = firsts[near]
            if counts[meant] > 1:
                variants[name] = meant
    return variants


def _people(articles: tuple[Article, ...], register: Register) -> Iterator[Problem]:
    """Names without a record that are nearly the name of one who has one."""
    recorded = {
        matching_key(name): name
        for person in register.people.values()
        if person.has_record
        for name in (person.name, *person.aliases)
    }
    keys = list(recorded)
    seen: dict[str, str | None] = {}
    for article in articles:
        for number, name in enumerate(article.people):
            wanted = matching_key(name)
            if wanted in recorded or name in register.people:
                continue
            if wanted not in seen:
                seen[wanted] = _near(wanted, keys)
            if near := seen[wanted]:
                at = ("people", number)
                yield _warning(article, at, f"`{name}` has no record", recorded[near], None)


def _near(key: str, others: list[str]) -> str | None:
    """The one of `others` that differs from `key` by a slip of the hand, if there is one."""
    if len(key) < _SHORTEST:
        return None
    found = process.extractOne(
        key, others, scorer=DamerauLevenshtein.distance, score_cutoff=_MOST_EDITS
    )
    if found is None or found[1] > (1 - _CLOSEST) * len(key):
        return None
    return str(found[0])


def _warning(article: Article, key: KeyPath, what: str, meant: str, count: int | None) -> Problem:
    used = f"; `{meant}` stands in {count} articles" if count else ""
    return in_front_matter(
        article,
        key,
        code="near-name",
        message=f"{what}{used}",
        hint=f"did you mean `{meant}`?",
        severity=Severity.WARNING,
    )
