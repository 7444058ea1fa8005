"""Persons whom a text names, found by the form of their names, and what each finding rests on.

A run of capitalised words is a person when enough speaks for it: a title or a role beside it, a
first name, an apposition, an age, the surname alone elsewhere in the text. What an organisation, a
place or a work is called is none. A wrong suggestion costs a reader more than a missing one.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from clipfile.reading.clippings.persons.cores import person_key
from clipfile.reading.clippings.persons.evidence import Evidence
from clipfile.reading.clippings.persons.short_names import is_short_for
from clipfile.reading.clippings.persons.sightings import Sighting, firms_in, printed_name, sightings

_ENOUGH = 2
_SURE = 3
_OFTEN = 3
_PROVED = 3
_PROOFS = ("title", "age", "called", "notable", "apposition", "relation")
"""What is said of persons only, for a name of one word."""
_MOST = 2000
"""Names that are looked at: the time is bounded, and no article names as many persons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A person whom the text names."""

    name: str
    """The fullest form in the text, without titles."""
    record: str | None
    """The name in the archive's record, when the text has that name or an alias."""
    rests_on: tuple[str, ...]
    """What speaks for it, in words."""


@dataclass(slots=True)
class _Person:
    sightings: list[Sighting] = field(default_factory=list)
    forms: dict[tuple[str, ...], Sighting] = field(default_factory=dict)
    """One sighting for each form of the name."""

    def add(self, sighting: Sighting) -> None:
        self.sightings.append(sighting)
        self.forms.setdefault((*sighting.words, sighting.suffix), sighting)

    @property
    def fullest(self) -> Sighting:
        return max(self.forms.values(), key=lambda each: (len(each.words), bool(each.nickname)))


def people_in(
    paragraphs: Iterable[str],
    *,
    known: Mapping[str, str],
    full_names: Sequence[str] = (),
    captions: Sequence[str] = (),
) -> tuple[Suggestion, ...]:
    """The persons of a text, in the order in which it names them.

    `known` has the names and aliases of the archive's records, under `person_key`, and the
    name of each record. `full_names` are names that the page printed beside the text. `captions`
    are its pictures': whom one names in full, the text may call by the surname alone.
    """
    paragraphs = tuple(paragraphs)
    firms = {firm for paragraph in paragraphs for firm in firms_in(paragraph)}
    found = [
        each
        for paragraph in paragraphs
        for each in sightings(paragraph, known)
        if each.words not in firms
    ]
    found += [each for name in full_names for each in printed_name(name, known)]
    alone: defaultdict[str, list[Sighting]] = defaultdict(list)
    for sighting in found:
        if len(sighting.words) == 1 and not sighting.is_place:
            alone[sighting.words[0]].append(sighting)
    people = _people(islice((each for each in found if len(each.words) > 1), _MOST))
    for sighting in islice(found, _MOST):
        if len(sighting.words) == 1 and (sighting.is_titled or sighting.record):
            _add_single(people, sighting)
    for times in alone.values():
        if _has_one_name(times):
            _add_single(people, max(times, key=_sureness))
        elif _is_proved(times) or _are_proofs_of_bearer(people, times):
            for sighting in times:
                _add_single(people, sighting)
    order = {id(sighting): number for number, sighting in enumerate(found)}
    people.sort(key=lambda person: min(order[id(each)] for each in person.sightings))
    judged = [(person, _evidence(person, alone)) for person in people]
    families = Counter(
        person.fullest.words[-1] for person, evidence in judged if _points(evidence) >= _ENOUGH
    )
    accepted = tuple(
        _suggestion(person, evidence)
        for person, evidence in judged
        if _points(evidence) + bool(families[person.fullest.words[-1]]) >= _ENOUGH
    )
    named = {word for person in accepted for word in person_key(person.name).split()}
    return (*accepted, *_of_captions(captions, known, alone, named))


def _of_captions(
    captions: Sequence[str],
    known: Mapping[str, str],
    alone: Mapping[str, Sequence[Sighting]],
    named: Collection[str],
) -> Iterator[Suggestion]:
    """Persons whom a caption names in full, and the text more than once by the surname alone."""
    for person in people_in(captions, known=known) if captions else ():
        surname = person_key(person.name).split()[-1]
        times = alone.get(surname, ())
        if surname not in named and len(times) > 1 and any(each.acts for each in times):
            why = f"`{times[0].surname}` alone, {len(times)} times, and in full in a caption"
            yield replace(person, rests_on=(*person.rests_on, why))


def _people(found: Iterable[Sighting]) -> list[_Person]:
    """Full names, those of one person together: they share their last or their first word."""
    people: list[_Person] = []
    by_word: defaultdict[str, list[_Person]] = defaultdict(list)
    for sighting in found:
        ends = {sighting.words[0], sighting.words[-1]}
        near = (person for word in ends for person in by_word[word])
        for person in near:
            if any(_is_same(sighting, other) for other in person.forms.values()):
                break
        else:
            person = _Person()
            people.append(person)
            for word in ends:
                by_word[word].append(person)
        person.add(sighting)
    return people


def _add_single(people: list[_Person], sighting: Sighting) -> None:
    """One word with a title means whoever has it in a full name; two such persons stay two."""
    word = sighting.words[0]
    bearers = [person for person in people if word in person.fullest.words]
    if not bearers:
        person = _Person()
        person.add(sighting)
        people.append(person)
    elif len(bearers) == 1:
        bearers[0].add(sighting)


def _has_one_name(times: Sequence[Sighting]) -> bool:
    """`The singer Zafira`: a role before the name, which the text repeats."""
    return len(times) >= _OFTEN and max(map(_sureness, times)) >= _SURE


def _is_proved(times: Sequence[Sighting]) -> bool:
    """`His son, Ada`: one word that is proved to be a person's wherever it stands."""
    evidence = _strongest(times)
    return _points(evidence) >= _PROVED and _has_proof(evidence)


def _are_proofs_of_bearer(people: Sequence[_Person], times: Sequence[Sighting]) -> bool:
    """`Quill, 61`: what is said of a surname alone proves the full name."""
    word = times[0].words[0]
    return _has_proof(_strongest(times)) and any(word in each.fullest.words for each in people)


def _has_proof(evidence: Evidence) -> bool:
    return any(evidence.get(kind, (0, ""))[0] >= _ENOUGH for kind in _PROOFS)


def _sureness(sighting: Sighting) -> int:
    """The points of the role before a name."""
    return sighting.evidence.get("title", (0, ""))[0]


def _is_same(one: Sighting, other: Sighting) -> bool:
    """Whether two full names can mean one person: the shorter leaves out words of the longer."""
    if one.suffix != other.suffix:
        return False
    if one.record and one.record == other.record:
        return True
    if _are_introduced(one, other):
        return False
    short, long = sorted((one, other), key=lambda each: len(each.words))
    if long.words[: len(short.words)] == short.words:
        return True
    if short.words[-1] != long.words[-1]:
        return False
    if is_short_for(short.words[0], long.words[0]) or is_short_for(long.words[0], short.words[0]):
        return True
    others = [*long.words[:-1], *long.nickname_words]
    return all(
        any(word == there or (len(word) == 1 and there.startswith(word)) for there in others)
        or any(len(there) == 1 and word.startswith(there) for there in others)
        for word in short.words[:-1]
    )


def _strongest(sightings_: Iterable[Sighting]) -> dict[str, tuple[int, str]]:
    evidence: dict[str, tuple[int, str]] = {}
    for sighting in sightings_:
        for kind, (points, why) in sighting.evidence.items():
            if points > evidence.get(kind, (0, ""))[0]:
                evidence[kind] = (points, why)
    return evidence


def _are_introduced(one: Sighting, other: Sighting) -> bool:
    """Whether a longer name comes later and with another office: a son's, not the father's."""
    points, office = one.evidence.get("title", (0, ""))
    points_of_other, other_office = other.evidence.get("title", (0, ""))
    is_longer = len(one.words) > len(other.words) and one.words[: len(other.words)] == other.words
    return is_longer and min(points, points_of_other) >= _SURE and office != other_office


def _evidence(person: _Person, alone: Mapping[str, Sequence[Sighting]]) -> Evidence:
    """All that speaks for a person, each kind at its strongest place."""
    evidence = _strongest(person.sightings)
    fullest = person.fullest
    times = alone.get(fullest.words[-1], ())
    first = alone.get(fullest.words[0], ()) if len(fullest.words[0]) > 1 else ()
    if len(fullest.words) > 1 and not times and any(each.acts for each in first):
        # In Laos and Iceland the first name is what somebody is called by.
        evidence["alone"] = (1, f"`{first[0].text}` alone, {len(first)} times")
    if len(fullest.words) > 1 and times:
        acts = sum(sighting.acts for sighting in times)
        points = 1 + (len(times) >= _OFTEN or any("speaks" in each.evidence for each in times))
        points += acts > 0 and len(times) > 1
        evidence["alone"] = (points, f"`{fullest.surname}` alone, {len(times)} times")
    if "speaks" in evidence:
        evidence.pop("acts", None)
    if all(sighting.is_place for sighting in person.sightings):
        evidence["place"] = (-1, "")
    return evidence


def _points(evidence: Evidence) -> int:
    return sum(points for points, _ in evidence.values())


def _suggestion(person: _Person, evidence: Evidence) -> Suggestion:
    return Suggestion(
        name=person.fullest.text,
        record=next((each.record for each in person.sightings if each.record), None),
        rests_on=tuple(why for points, why in evidence.values() if points > 0),
    )
