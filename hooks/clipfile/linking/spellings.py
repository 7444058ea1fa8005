"""Names that are probably another name misspelt: topics, sources, persons.

Nothing is corrected; each is a warning with the name that may be meant.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from clipfile.linking.register import Register, matching_key
from clipfile.problems import Problem, Severity
from clipfile.reading.positions import Whole, Written, in_front_matter
from clipfile.reading.slips import Slip
from clipfile.reading.yaml_subset import KeyPath

_LETTERS_PER_EDIT = 7
"""In a shorter name one letter more or less makes another word (Iran, Iraq)."""
_MOST_EDITS = 2
_NUMBER = re.compile(r"\d+")

_Use = tuple[str, KeyPath]
"""The article's path, and where in it."""
_Names = Mapping[tuple[str, ...], list[str]]
"""Keys of names by the numbers in them: two years or channels are never one misspelt."""


def check_spellings(
    slips: Iterable[Slip], register: Register, *, whole: Whole
) -> Iterator[Problem]:
    """Topics and sources that differ from another by case, accent or a letter; persons likewise."""
    slips = tuple(slips)
    topics = ((t, s.path, ("topics", n)) for s in slips for n, t in enumerate(s.topics))
    yield from _names("topic", topics, whole)
    yield from _names("source", ((slip.source, slip.path, ("source",)) for slip in slips), whole)
    yield from _people(slips, register, whole)


def _names(what: str, names: Iterable[tuple[str, str, KeyPath]], whole: Whole) -> Iterator[Problem]:
    """`names`: each with the path of the article and its place in it."""
    uses: defaultdict[str, list[_Use]] = defaultdict(list)
    for name, path, key in names:
        uses[name].append((path, key))
    counts = Counter({name: len(found) for name, found in uses.items()})
    for name, meant in _variants(counts).items():
        for path, key in uses[name]:
            yield _warning(whole(path), key, f"the {what} `{name}`", meant, counts[meant])


def _variants(counts: Counter[str]) -> dict[str, str]:
    """Each name that is probably another -> that other, the commoner of the two."""
    by_key: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        by_key[matching_key(name)].append(name)
    variants = {other: same[0] for same in by_key.values() for other in same[1:]}
    # A name that is used once only; two that are each used often are two names.
    once = {key for key, same in by_key.items() if sum(counts[name] for name in same) == 1}
    often = _by_numbers(key for key in by_key if key not in once)
    for key in sorted(once):
        if near := _near(key, often):
            variants[by_key[key][0]] = by_key[near][0]
    return variants


def _people(slips: tuple[Slip, ...], register: Register, whole: Whole) -> Iterator[Problem]:
    """Names without a record that are nearly the name of one who has one.

    Only of persons who are in an article: who wrote it or took its photographs is nobody that the
    archive writes about.
    """
    recorded = {
        matching_key(name): name
        for person in register.people.values()
        if person.has_record
        for name in (person.name, *person.aliases)
    }
    known = _by_numbers(sorted(recorded))
    seen: dict[str, str | None] = {}
    for slip in slips:
        for key, name in _persons(slip):
            wanted = matching_key(name)
            if wanted in recorded or name in register.people:
                continue
            if wanted not in seen:
                seen[wanted] = _near(wanted, known)
            if near := seen[wanted]:
                what = f"`{name}` has no record"
                yield _warning(whole(slip.path), key, what, recorded[near], None)


def _persons(slip: Slip) -> Iterator[tuple[KeyPath, str]]:
    for *key, name in slip.names:
        if key[0] != "byline" and "photographers" not in key:
            yield tuple(key), str(name)


def _by_numbers(keys: Iterable[str]) -> _Names:
    found: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for key in keys:
        found[tuple(_NUMBER.findall(key))].append(key)
    return found


def _near(key: str, names: _Names) -> str | None:
    """The one of `names` that differs from `key` by a slip of the hand, if there is one."""
    edits = min(_MOST_EDITS, len(key) // _LETTERS_PER_EDIT)
    others = names.get(tuple(_NUMBER.findall(key)))
    if not edits or not others:
        return None
    found = process.extractOne(key, others, scorer=OSA.distance, score_cutoff=edits)
    return str(found[0]) if found else None


def _warning(written: Written, key: KeyPath, what: str, meant: str, count: int | None) -> Problem:
    used = f"; `{meant}` stands in {count} article{'s' if count > 1 else ''}" if count else ""
    return in_front_matter(
        written,
        key,
        code="near-name",
        message=f"{what}{used}",
        hint=f"did you mean `{meant}`?",
        severity=Severity.WARNING,
    )
