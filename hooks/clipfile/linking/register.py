"""Every person of the archive under every name: the records, and the names without one."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from clipfile.linking.rounds import Work, key_of_work
from clipfile.model import Person
from clipfile.problems import Problem, Severity
from clipfile.reading.organisations import is_organisation
from clipfile.reading.people import sort_name
from clipfile.reading.positions import Whole, in_front_matter
from clipfile.reading.slips import NOBODY, Slip
from clipfile.reading.yaml_subset import KeyPath
from clipfile.slugs import digest, fold_latin, name_key, slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Who a name can mean."""

    people: Mapping[str, Person]
    """Id -> person."""
    ids_by_name: Mapping[str, tuple[str, ...]]
    """Key of a name or alias -> the ids of the persons who bear it."""

    def find(self, name: str) -> tuple[str, ...]:
        """The ids that a name, an alias or an id can mean; empty for nobody known."""
        if name in self.people:
            return (name,)
        return self.ids_by_name.get(matching_key(name), ())


@lru_cache(maxsize=1 << 18)
def matching_key(name: str) -> str:
    """The form under which a name is looked up: Latin accents folded, curly quotes straight."""
    return fold_latin(name_key(name)).replace("’", "'")


def family_name(person: Person) -> str | None:
    """The surname, when the sort name sets it off with a comma."""
    family, comma, _ = person.sort_name.partition(",")
    return family.strip() if comma else None


def register_work(
    name: str, records: Sequence[Person], slips: Sequence[Slip], whole: Whole
) -> Work[Register]:
    """To make the register of the records and of what some articles name."""
    return Work(
        name=name,
        key=key_of_work(map(repr, records), (slip.named for slip in slips)),
        do=lambda: make_register(records, slips, whole=whole),
        to_keep=_without_record,
        from_kept=partial(_with_others, records),
    )


def make_register(
    records: Iterable[Person], slips: Iterable[Slip], *, whole: Whole
) -> tuple[Register, tuple[Problem, ...]]:
    """The persons of the records and of the articles' front matter.

    A name that looks like an id and is nobody's is a problem; every other name without a record
    becomes a person of its own.
    """
    people = {person.id: person for person in records}
    bearers = _bearers(people.values())
    problems: list[Problem] = []
    unrecorded: dict[str, str] = {}
    first_seen: dict[str, tuple[str, KeyPath]] = {}
    for slip in slips:
        for key, name in persons_named(slip):
            wanted = matching_key(name)
            if wanted in bearers or name in people:
                continue
            if _looks_like_id(name):
                problems.append(_unknown_id(slip.path, key, name, people, whole))
                continue
            # The smallest spelling, so that the order of the articles does not matter.
            unrecorded[wanted] = min(name, unrecorded.get(wanted, name))
            first_seen.setdefault(wanted, (slip.path, key))
    for wanted, name in sorted(unrecorded.items()):
        person = _unrecorded(name, people)
        if person.id != slug(name):
            problems.append(_same_address(*first_seen[wanted], name, slug(name), whole))
        people[person.id] = person
        bearers[wanted] = (person.id,)
    return Register(people=people, ids_by_name=bearers), tuple(problems)


def _without_record(register: Register) -> list[tuple[str, str, str, str]]:
    """Key, id, name and sort name of everybody who is known from articles alone."""
    found = []
    for name, ids in register.ids_by_name.items():
        person = register.people[ids[0]]
        if not person.has_record:
            found.append((name, person.id, person.name, person.sort_name))
    return found


def _with_others(
    records: Iterable[Person], others: Iterable[tuple[str, str, str, str]]
) -> Register:
    """The register of some records and of the names without one that it had."""
    people = {person.id: person for person in records}
    bearers = _bearers(people.values())
    for key, id_, name, sorted_by in others:
        people[id_] = Person(id=id_, name=name, sort_name=sorted_by, identifiers={})
        bearers[key] = (id_,)
    return Register(people=people, ids_by_name=bearers)


def _bearers(people: Iterable[Person]) -> dict[str, tuple[str, ...]]:
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for person in people:
        names = (person.name, *person.aliases, *person.replaces)
        for name in dict.fromkeys(map(matching_key, names)):
            bearers[name].append(person.id)
    return {name: tuple(sorted(ids)) for name, ids in bearers.items()}


def check_aliases(register: Register, *, whole: Whole) -> Iterator[Problem]:
    """Aliases that do not tell who is meant; that two persons have one name is no mistake."""
    for person in register.people.values():
        for number, alias in enumerate(person.aliases):
            others = [id_ for id_ in register.find(alias) if id_ != person.id]
            if others:
                yield in_front_matter(
                    whole(person.path),
                    ("aliases", number),
                    code="shared-alias",
                    message=f"`{alias}` also means {' and '.join(others)}",
                    hint="keep it where it means one person only",
                    severity=Severity.WARNING,
                )


def persons_named(slip: Slip) -> Iterator[tuple[KeyPath, str]]:
    """Every name in the front matter that stands for a person, with its key path."""
    for *key, name in slip.names:
        if key[0] == "mentions" and name == NOBODY:
            continue
        if key[0] == "byline" and is_organisation(str(name), source=slip.source):
            continue
        yield tuple(key), str(name)


def _looks_like_id(name: str) -> bool:
    return "-" in name and " " not in name and name == name.lower() and slug(name) == name


def _unknown_id(
    path: str, key: KeyPath, name: str, people: Mapping[str, Person], whole: Whole
) -> Problem:
    near = process.extractOne(
        name, list(people), scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    return in_front_matter(
        whole(path),
        key,
        code="unknown-person",
        message=f"no record has the id `{name}`",
        hint=f"did you mean `{near[0]}`?" if near else "write the person's full name",
    )


def _unrecorded(name: str, people: Mapping[str, Person]) -> Person:
    address = slug(name)
    return Person(
        id=address if address not in people else f"{address}-{digest(name)}",
        name=unicodedata.normalize("NFC", name),
        sort_name=sort_name(name),
        identifiers={},
    )


def _same_address(path: str, key: KeyPath, name: str, address: str, whole: Whole) -> Problem:
    return in_front_matter(
        whole(path),
        key,
        code="same-address",
        message=f"`{name}` and another person would share the address /people/{address}/",
        hint="give one of them a record in docs/people/",
        severity=Severity.WARNING,
    )
