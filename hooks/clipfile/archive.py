"""Read -> link -> `Archive`: the whole archive as one value, its texts left in the memory."""

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from itertools import chain
from pathlib import Path
from typing import Any

from clipfile.linking.clippings import Clipping, Said, clipping_of, newest_first
from clipfile.linking.indexes import Indexes
from clipfile.linking.many import Linker, Shelved, mentions_of, renew_links, said_of
from clipfile.linking.references import Targets, check_references, target_of
from clipfile.linking.register import Register, check_aliases, register_work
from clipfile.linking.rounds import Rounds, Work, key_of_work
from clipfile.linking.spellings import check_spellings
from clipfile.memory import Memory, pack, unpack
from clipfile.model import Article, Caption, Mention, Person, Text
from clipfile.problems import Problem, in_order
from clipfile.progress import Progress
from clipfile.reading.files import SourceFile
from clipfile.reading.inventory import Inventory
from clipfile.reading.many import Reader, article_of, captions_of, renew_articles, texts_of
from clipfile.reading.photo_desk import check_pictures
from clipfile.reading.pictures import PictureFile
from clipfile.reading.records import renew_people, renew_pictures
from clipfile.reading.slips import Slip
from clipfile.reading.written import WrittenFiles

_LATELY = 256
"""Articles whose sentences are still at hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is said of an archive when it is read."""

    problems: tuple[Problem, ...]
    """Of every file, sorted by path and position."""
    held_back: tuple[tuple[str, str], ...]
    """Path and status of drafts, embargoed and withheld articles, by path."""


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The articles and persons of an archive without what the texts say."""

    clippings: Sequence[Clipping]
    people: Mapping[str, Person]

    def __eq__(self, other: object) -> bool:
        """Whether the pages of both have the same addresses, and lists show the same."""
        if not isinstance(other, Outline) or len(self.clippings) != len(other.clippings):
            return False
        # Most clippings are the very same ones, and need no comparison.
        pairs = zip(self.clippings, other.clippings, strict=True)
        same = all(one is two or one.outline == two.outline for one, two in pairs)
        return same and self.people == other.people

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, kw_only=True)
class Archive:
    """Everything that was read, linked, and what is wrong with it."""

    root: Path
    memory: Memory
    clippings: tuple[Clipping, ...]
    """The published articles, newest first."""
    people: Mapping[str, Person]
    """Everybody who has a page, by id."""
    register: Register
    """Whom a published article can mean, hidden persons too: for questions, never for pages."""
    indexes: Indexes
    pictures: Mapping[str, PictureFile]
    """The files of the photographs that captions show, by path."""
    pages: frozenset[str]
    """Paths of the person records and the hand-written pages."""
    findings: Findings
    """What is wrong, and what is not published."""

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Id of a published article -> where it stands among the clippings."""
        return {clipping.id: place for place, clipping in enumerate(self.clippings)}

    def place_of(self, clipping: Clipping) -> int:
        """Where a clipping stands among the clippings, or would stand if it were one."""

        def is_before(other: Clipping) -> bool:
            if other.iso == clipping.iso:
                return (other.id, other.path) < (clipping.id, clipping.path)
            return other.iso > clipping.iso

        return bisect_left(self.clippings, 1, key=lambda other: not is_before(other))

    @property
    def outline(self) -> "Outline":
        """Equal for two archives that differ in nothing but what the texts of articles say."""
        return Outline(self.clippings, self.people)

    @cached_property
    def biographies_leading_to(self) -> Mapping[str, tuple[str, ...]]:
        """Path of a file -> the ids of the persons whose biographies lead to it."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for person in self.people.values():
            for slot in person.biography.links:
                found[target_of(person.path, slot.target)].append(person.id)
        return {path: tuple(ids) for path, ids in found.items()}

    @cached_property
    def paths(self) -> Mapping[str, Clipping]:
        """Path of a published article's file -> the clipping."""
        return {clipping.path: clipping for clipping in self.clippings}

    def article(self, clipping: Clipping) -> Article:
        """The front matter of a clipping."""
        return article_of(self.memory, clipping.row)

    def captions(self, clipping: Clipping) -> tuple[Caption, ...]:
        """The captions of a clipping."""
        return captions_of(self.memory, clipping.row)

    def text(self, clipping: Clipping) -> Text:
        """The text of a clipping: as much of it as may be published."""
        text, _ = texts_of(self.memory, clipping.row)
        assert text is not None, clipping.path  # noqa: S101  a clipping is published
        return text

    def mentions(self, clipping: Clipping) -> tuple[Mention, ...]:
        """Where the text of a clipping names persons, in order."""
        return mentions_of(self.memory, clipping.row)

    def sentence(self, clipping: Clipping, person: str) -> str | None:
        """The sentence of a clipping that names a person first."""
        if person not in clipping.sentences:
            return None
        return self._said(clipping.row).sentences.get(person)

    def quotes(self, clipping: Clipping, person: str) -> tuple[str, ...]:
        """The passages of a clipping that quote a person."""
        if person not in clipping.quotes:
            return ()
        return tuple(self._said(clipping.row).quotes.get(person, ()))

    @cached_property
    def _said(self) -> Callable[[int], Said]:
        """What the article in a row says: a person's page and both feeds ask, one by one."""
        return lru_cache(maxsize=_LATELY)(partial(said_of, self.memory))


def recall_findings(memory: Memory, key: bytes) -> Findings | None:
    """What was found when `key` was the same; None when it was another."""
    content = memory.value("findings")
    if content is None or not key:
        return None
    then, problems, held_back = unpack(content)
    return Findings(problems=problems, held_back=held_back) if then == key else None


def remember_findings(memory: Memory, key: bytes, findings: Findings) -> None:
    """Keep what was found, under a key that changes with everything that could change it."""
    if key:
        memory.keep({"findings": pack((key, findings.problems, findings.held_back))})


def read_archive(
    inventory: Inventory, *, reader: Reader, memory: Memory, progress: Progress
) -> Archive:
    """Read an archive; what has not changed since the last time is taken from `memory`.

    Content never raises: what cannot be read is a problem, and the rest is still an archive.
    """
    whole = WrittenFiles(inventory.root)
    renew_articles(memory, inventory.articles, reader, progress)
    records = renew_people(memory, inventory.records, reader, progress)
    people = [record.person for record in records if record.person]
    shelf, read_problems = _shelf(memory)
    published = [one.slip for one in shelf if one.slip.is_published]
    rounds = Rounds(memory, {one.slip.path: one.row for one in shelf})
    names = register_work("register", people, published, whole)
    register, name_problems = rounds.of(names)
    wider, key = register, names.key
    if len(published) < len(shelf):
        # Names that only unpublished articles give matter to the problems of those alone.
        names = register_work("wider register", people, [one.slip for one in shelf], whole)
        wider, name_problems = rounds.of(names)
        key += names.key
    linker = Linker(memory, register, wider, whole, key)
    renew_links(linker, shelf, progress)
    clippings, doubts = _clippings(memory, shelf)
    slips = [one.slip for one in shelf]
    with progress.phase("check", "articles") as phase:
        between = _between(inventory, rounds, people, slips, linker)
        phase.step(len(slips))
    pictures, picture_problems = _pictures(memory, published, people, inventory.pictures)
    shown = [(one.row, one.slip) for one in shelf if one.slip.is_published]
    problems = [
        *read_problems,
        *inventory.problems,
        *(problem for record in records for problem in record.problems),
        *name_problems,
        *doubts,
        *picture_problems,
        *check_pictures(memory, shown, pictures, whole=whole),
        *between,
    ]
    return Archive(
        root=inventory.root,
        memory=memory,
        clippings=clippings,
        people=memory.again(
            "people with pages",
            Outline(clippings, register.people),
            lambda: _with_pages(register.people, people, clippings),
        ),
        register=register,
        indexes=Indexes(clippings),
        pictures=pictures,
        pages=inventory.pages,
        findings=Findings(problems=in_order(problems), held_back=_held_back(shelf)),
    )


def _between(
    inventory: Inventory,
    rounds: Rounds,
    people: Sequence[Person],
    slips: Sequence[Slip],
    linker: Linker,
) -> tuple[Problem, ...]:
    """What is wrong between files."""
    register, whole = linker.register, linker.whole
    targets = Targets(
        articles=dict.fromkeys(file.path for file in inventory.articles),
        pages=inventory.pages,
        pictures=inventory.pictures.keys() | _not_shown_any_more(slips),
    )

    def check() -> tuple[None, tuple[Problem, ...]]:
        return None, (
            *check_references(slips, people, targets, whole=whole),
            *check_spellings(slips, register, whole=whole),
            *check_aliases(register, whole=whole),
        )

    work = Work(
        name="check",
        key=key_of_work([linker.key.hex(), *(slip.checked for slip in slips)], *targets.sorted()),
        do=check,
        to_keep=lambda nothing: nothing,
        from_kept=lambda nothing: nothing,
    )
    return rounds.of(work)[1]


def _held_back(shelf: Sequence[Shelved]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (one.slip.path, one.slip.status)
        for one in shelf
        if not one.slip.is_published and not one.is_broken
    )


def _shelf(memory: Memory) -> tuple[list[Shelved], list[Problem]]:
    """What was read of every article, by path, and what is wrong with it."""
    found = memory.rows("SELECT id, problems FROM article WHERE problems IS NOT NULL ORDER BY path")
    problems = {row: unpack(some) for row, some in found}
    broken = {row for row, some in problems.items() if any(problem.is_error for problem in some)}
    rows = memory.rows("SELECT id, linked IS NOT NULL FROM article WHERE is_readable ORDER BY path")
    slips = _slips(memory, [row for row, _ in rows])
    shelved = [Shelved(row, slips[row], bool(is_linked), row in broken) for row, is_linked in rows]
    return shelved, [problem for some in problems.values() for problem in some]


def _slips(memory: Memory, rows: Sequence[int]) -> Mapping[int, Slip]:
    """The slips in some rows; those that this process has seen are not decoded again."""
    known: dict[int, Slip] = memory.seen.get("slips", {})
    # A row is never written again: what changes gets another, larger one.
    for span in _spans(row for row in rows if row not in known):
        known |= {row: Slip._make(slip) for row, slip in _decoded(memory, _SLIPS, span)}
    memory.seen["slips"] = wanted = {row: known[row] for row in rows}
    return wanted


_SLIPS = "SELECT id, slip FROM article WHERE id BETWEEN ? AND ? AND slip > ''"
_AT_ONCE = 2000
"""Articles that are decoded together: their JSON takes as much room as what is made of it."""


def _spans(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of as many rows as are decoded together."""
    in_order = sorted(rows)
    for start in range(0, len(in_order), _AT_ONCE):
        some = in_order[start : start + _AT_ONCE]
        yield some[0], some[-1]


def _clippings(
    memory: Memory, shelf: Iterable[Shelved]
) -> tuple[tuple[Clipping, ...], list[Problem]]:
    """The published articles with their links, and what is doubtful in any article."""
    slips = {one.row: one.slip for one in shelf}
    rows = memory.rows("SELECT id, digest, linked FROM article WHERE linked > ''")
    linked = {row: links for row, _, links in rows}
    before: tuple[Clipping, ...] = memory.seen.get("clippings", ())
    same = [clipping for clipping in before if linked.get(clipping.row) == clipping.links]
    known = {clipping.row for clipping in same}
    digests = {row: digest for row, digest, _ in rows if row not in known}
    made = (
        clipping_of(row, digests[row], slips[row], links)
        for span in _spans(digests)
        for row, links in _decoded(memory, _LINKS, span)
        if row in digests
    )
    memory.seen["clippings"] = clippings = newest_first(made, same)
    doubts = memory.rows("SELECT doubts FROM article WHERE doubts IS NOT NULL ORDER BY path")
    return clippings, [problem for (some,) in doubts for problem in unpack(some)]


_LINKS = "SELECT id, links FROM article WHERE id BETWEEN ? AND ? AND links > ''"


def _decoded(memory: Memory, question: str, span: tuple[int, int]) -> Iterator[tuple[int, Any]]:
    """Rows and their JSON, decoded together."""
    found = memory.rows(question, span)
    decoded = json.loads(f"[{','.join(text for _, text in found)}]")
    return zip((row for row, _ in found), decoded, strict=True)


def _pictures(
    memory: Memory,
    published: Iterable[Slip],
    people: Iterable[Person],
    files: Mapping[str, SourceFile],
) -> tuple[dict[str, PictureFile], list[Problem]]:
    """The pictures that may be shown; those of expired captions are not even copied."""
    wanted = {
        str(image)
        for slip in published
        for _, image, is_expired in slip.images
        if image in files and not is_expired
    }
    wanted |= {
        person.portrait.image
        for person in people
        if person.is_indexed and person.portrait and person.portrait.may_be_shown
        if person.portrait.image in files
    }
    read = renew_pictures(memory, [files[path] for path in sorted(wanted)])
    pictures = {file.path: file for file in read if isinstance(file, PictureFile)}
    return pictures, [file for file in read if isinstance(file, Problem)]


def _not_shown_any_more(slips: Iterable[Slip]) -> set[str]:
    """The pictures of expired captions alone, whose files may be gone."""
    found = [(str(image), is_expired) for slip in slips for _, image, is_expired in slip.images]
    return {path for path, gone in found if gone} - {path for path, gone in found if not gone}


def _with_pages(
    people: Mapping[str, Person], records: Sequence[Person], clippings: Sequence[Clipping]
) -> dict[str, Person]:
    """The persons who have a record or are in a published article, and may be shown."""
    wanted = {person.id for person in records}
    wanted.update(chain.from_iterable(clipping.people for clipping in clippings))
    wanted.update(id_ for clipping in clippings for _, id_ in clipping.authors if id_)
    captions = chain.from_iterable(clipping.photographers for clipping in clippings)
    wanted.update(chain.from_iterable(captions))
    return {id_: people[id_] for id_ in sorted(wanted) if people[id_].is_indexed}
