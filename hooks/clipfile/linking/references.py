"""What the articles say of one another and of files: ids, links, photographs."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from posixpath import basename, dirname, join, normpath

from clipfile.model import Article, Person, Text
from clipfile.problems import Problem
from clipfile.reading.files import ARTICLES
from clipfile.reading.positions import Written, in_body, in_front_matter


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """What a reference can lead to: paths from the archive's root."""

    articles: Collection[str]
    """Every article's file, the unreadable ones too: a link to one is not what is wrong with it."""
    pages: Collection[str]
    """Person records and hand-written pages."""
    pictures: Collection[str]


def check_references(
    articles: Iterable[Article], people: Iterable[Person], targets: Targets
) -> Iterator[Problem]:
    """Every reference that leads nowhere, and every id that two files want."""
    by_id: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(targets.articles):
        by_id[basename(path).removesuffix(".md")].append(path)
    for id_, paths in by_id.items():
        yield from _same_id(id_, paths)
    for article in articles:
        yield from _related(article, by_id)
        yield from _replaced(article, by_id, targets.articles)
        yield from _missing_pictures(article, targets.pictures)
        yield from _dead_links(article, article.text, targets)
    for person in people:
        yield from _dead_links(person, person.biography, targets)


def target_of(path: str, href: str) -> str:
    """The path, from the archive's root, of the file to which a link in the file `path` leads."""
    return normpath(join(dirname(path), href.partition("#")[0]))


def _same_id(id_: str, paths: list[str]) -> Iterator[Problem]:
    for path in paths if len(paths) > 1 else ():
        others = ", ".join(other for other in paths if other != path)
        yield Problem(
            path=path,
            code="same-id",
            message=f"the id `{id_}` is also that of {others}",
            hint="rename the newer file: an id is unique in the whole archive",
        )


def _related(article: Article, ids: Collection[str]) -> Iterator[Problem]:
    for number, other in enumerate(article.related):
        if other not in ids:
            yield in_front_matter(
                article,
                ("related", number),
                code="unknown-article",
                message=f"no article has the id `{other}`",
                hint="an id is the name of the file without .md",
            )


def _replaced(article: Article, ids: Collection[str], paths: Collection[str]) -> Iterator[Problem]:
    for number, old in enumerate(article.replaces):
        # `2023/old-id` may have the id of an article that moved to another year.
        if old in ids or f"{ARTICLES}/{old}.md" in paths:
            yield in_front_matter(
                article,
                ("replaces", number),
                code="still-there",
                message=f"`{old}` still is an article",
                hint="delete it, or do not replace it",
            )


def _missing_pictures(article: Article, pictures: Collection[str]) -> Iterator[Problem]:
    for number, caption in enumerate(article.captions):
        # What is outside the folder has its problem already.
        is_inside = caption.image and caption.image.startswith(f"{ARTICLES}/")
        if is_inside and caption.image not in pictures:
            yield in_front_matter(
                article,
                ("captions", number, "image"),
                code="no-such-image",
                message=f"there is no picture `{caption.image}`",
                hint=f"the path starts in the article's own folder, {dirname(article.path)}/",
            )


def _dead_links(written: Written, text: Text, targets: Targets) -> Iterator[Problem]:
    for slot in text.links:
        target = target_of(written.path, slot.target)
        if target not in targets.articles and target not in targets.pages:
            yield in_body(
                written,
                slot.target,
                code="dead-link",
                message=f"the link leads to `{target}`, which is not there",
                hint=f"[text](other-file.md), as seen from {dirname(written.path)}/",
            )
