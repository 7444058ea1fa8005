"""What the articles say of one another and of files: ids, links, photographs."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from clipfile.model import Person
from clipfile.problems import Problem
from clipfile.reading.files import ARTICLES
from clipfile.reading.positions import Whole, in_body, in_front_matter
from clipfile.reading.slips import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What a reference can lead to: paths from the archive's root."""

    articles: Collection[str]
    """Every article's file, the unreadable ones too: a link to one is not what is wrong with it."""
    pages: Collection[str]
    """Person records and hand-written pages."""
    pictures: Collection[str]

    def sorted(self) -> tuple[list[str], list[str], list[str]]:
        """All of it, in an order that is always the same."""
        return sorted(self.articles), sorted(self.pages), sorted(self.pictures)


def check_references(
    slips: Iterable[Slip], people: Iterable[Person], targets: Targets, *, whole: Whole
) -> Iterator[Problem]:
    """Every reference that leads nowhere, and every id that two files want."""
    by_id: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(targets.articles):
        by_id[path[path.rfind("/") + 1 : -len(".md")]].append(path)
    for id_, paths in by_id.items():
        if len(paths) > 1:
            yield from _same_id(id_, paths)
    for slip in slips:
        # Few articles refer to anything, and there are many articles.
        if slip.related or slip.replaces or slip.images or slip.file_links:
            yield from _related(slip, by_id, whole)
            yield from _replaced(slip, by_id, targets.articles, whole)
            yield from _missing_pictures(slip, targets.pictures, whole)
            yield from _dead_links(slip.path, slip.file_links, targets, whole)
    people = tuple(people)
    ids = {person.id for person in people}
    for person in people:
        yield from _replaced_persons(person, ids, whole)
        yield from _portrait(person, targets.pictures, whole)
        if person.biography.links:
            links = [slot.target for slot in person.biography.links]
            yield from _dead_links(person.path, links, targets, whole)


def target_of(path: str, href: str) -> str:
    """The path, from the archive's root, of the file to which a link in the file `path` leads."""
    return normpath(join(dirname(path), href.partition("#")[0]))


def _same_id(id_: str, paths: list[str]) -> Iterator[Problem]:
    for path in paths:
        others = ", ".join(other for other in paths if other != path)
        yield Problem(
            path=path,
            code="same-id",
            message=f"the id `{id_}` is also that of {others}",
            hint="rename the newer file: an id is unique in the whole archive",
        )


def _related(slip: Slip, ids: Collection[str], whole: Whole) -> Iterator[Problem]:
    for number, other in enumerate(slip.related):
        if other not in ids:
            yield in_front_matter(
                whole(slip.path),
                ("related", number),
                code="unknown-article",
                message=f"no article has the id `{other}`",
                hint="an id is the name of the file without .md",
            )


def _replaced(
    slip: Slip, ids: Collection[str], paths: Collection[str], whole: Whole
) -> Iterator[Problem]:
    for number, old in enumerate(slip.replaces):
        # `2023/old-id` may have the id of an article that moved to another year.
        if old in ids or f"{ARTICLES}/{old}.md" in paths:
            yield in_front_matter(
                whole(slip.path),
                ("replaces", number),
                code="still-there",
                message=f"`{old}` still is an article",
                hint="delete it, or do not replace it",
            )


def _replaced_persons(person: Person, ids: Collection[str], whole: Whole) -> Iterator[Problem]:
    for number, old in enumerate(person.replaces):
        if old in ids:
            yield in_front_matter(
                whole(person.path),
                ("replaces", number),
                code="still-there",
                message=f"`{old}` still is a person record",
                hint="delete it, or do not replace it",
            )


def _portrait(person: Person, pictures: Collection[str], whole: Whole) -> Iterator[Problem]:
    image = person.portrait.image if person.portrait else None
    if image is not None and image not in pictures:
        yield in_front_matter(
            whole(person.path),
            ("image", "file"),
            code="no-such-image",
            message=f"there is no picture `{image}`",
            hint=f"the path starts in {ARTICLES}/: portraits/{person.id}.jpg",
        )


def _missing_pictures(slip: Slip, pictures: Collection[str], whole: Whole) -> Iterator[Problem]:
    for number, image, _ in slip.images:
        # What is outside the folder has its problem already.
        if str(image).startswith(f"{ARTICLES}/") and image not in pictures:
            yield in_front_matter(
                whole(slip.path),
                ("captions", number, "image"),
                code="no-such-image",
                message=f"there is no picture `{image}`",
                hint=f"the path starts in the article's own folder, {dirname(slip.path)}/",
            )


def _dead_links(
    path: str, links: Iterable[str], targets: Targets, whole: Whole
) -> Iterator[Problem]:
    for link in links:
        target = target_of(path, link)
        if target not in targets.articles and target not in targets.pages:
            yield in_body(
                whole(path),
                link,
                code="dead-link",
                message=f"the link leads to `{target}`, which is not there",
                hint=f"[text](other-file.md), as seen from {dirname(path)}/",
            )
