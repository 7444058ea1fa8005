"""The bytes of a file in `articles/` -> an `Article`, or every problem it has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from posixpath import dirname, join, normpath

from clipfile.model import (
    Article,
    Caption,
    Correction,
    Display,
    PartialDate,
    SafeHtml,
    Status,
    Text,
)
from clipfile.problems import Problem, Severity
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.front_matter import check_header
from clipfile.reading.header import Header, read_header
from clipfile.reading.markup import Markup, MarkupError
from clipfile.reading.positions import in_body, in_front_matter
from clipfile.reading.schema import ArticleKeys, CaptionKeys
from clipfile.slugs import slug

_PATH = re.compile(r"articles/(?P<year>\d{4})/(?P<stem>[^/]+)\.md\Z")
_NO_TEXT = Text(html=SafeHtml(""))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """What came of one file."""

    article: Article | None
    """As much of it as may be published; None when there is an error among the problems."""
    whole: Article | None
    """All that could be read, the text uncut and whatever its errors: for checks, never for pages.

    None when there is no front matter to read."""
    problems: tuple[Problem, ...] = ()


def read_article(path: str, data: bytes, *, language: str, markup: Markup) -> ReadArticle:
    """Read one article. `language` is the site's, for a text that names none."""
    misfiled = _misfiled(path)
    header = read_header(path, data)
    if isinstance(header, Problem):
        return ReadArticle(article=None, whole=None, problems=(*misfiled, header))
    checked = check_header(path, header, ArticleKeys)
    whole = _article(path, header, checked.keys, language)
    problems = [*misfiled, *checked.problems, *_photograph_paths(whole)]
    if not checked.problems:
        problems += (*_doubtful(whole), *_chronology(whole))
    whole, text_problems = _with_text(whole, markup)
    problems += text_problems
    if any(problem.is_error for problem in problems):
        return ReadArticle(article=None, whole=whole, problems=tuple(problems))
    return ReadArticle(article=_cut(whole, markup), whole=whole, problems=tuple(problems))


def _misfiled(path: str) -> tuple[Problem, ...]:
    match = _PATH.match(path)
    if match is None:
        return (
            Problem(
                path=path,
                code="misfiled",
                message="an article stands in a folder of `articles/` named by its year",
                hint=f"articles/2024/{path.rpartition('/')[2]}",
            ),
        )
    if slug(match["stem"]) == match["stem"]:
        return ()
    return (
        Problem(
            path=path,
            code="bad-id",
            message=f"`{match['stem']}` cannot be an id: it becomes the page's address",
            hint=f"name the file {slug(match['stem'])}.md",
        ),
    )


def _article(path: str, header: Header, keys: ArticleKeys, language: str) -> Article:
    status = keys.status or (Status.EMBARGOED if keys.embargo else Status.USABLE)
    return Article(
        path=path,
        folder=dirname(path).rpartition("/")[2],
        id=path.rpartition("/")[2].removesuffix(".md"),
        title=keys.title,
        date=keys.date,
        source=keys.source,
        url=keys.url,
        byline=keys.byline,
        language=keys.language or language,
        place=keys.place,
        section=keys.section,
        topics=_unique(keys.topics),
        people=_unique(keys.people),
        mentions=keys.mentions,
        captions=tuple(_caption(caption, dirname(path), keys.date) for caption in keys.captions),
        display=keys.display,
        status=status,
        embargo=keys.embargo,
        corrections=tuple(Correction(date=c.date, text=c.text) for c in keys.corrections),
        updated=keys.updated,
        archived=keys.archived,
        retrieved=keys.retrieved,
        checksum=keys.checksum,
        replaces=_unique(keys.replaces),
        related=_unique(keys.related),
        body=header.body,
        places=header.places,
        body_line=header.body_line,
        text=_NO_TEXT,
    )


def _cut(whole: Article, markup: Markup) -> Article:
    """The article with no more of its text than may be published: no page can show what is cut."""
    if whole.status is not Status.USABLE or whole.display is Display.METADATA:
        return replace(whole, body="", text=_NO_TEXT)
    if whole.display is Display.FULL:
        return whole
    excerpt = _first_paragraph(whole.body)
    return replace(whole, body=excerpt, text=markup.to_text(excerpt))


def _first_paragraph(body: str) -> str:
    lines_before = 0
    for piece in re.split(r"(\n[ \t]*\n)", body):
        if piece.strip() and not piece.lstrip().startswith("#"):
            # As many lines as before, so that positions still fit the file.
            return "\n" * lines_before + piece.rstrip("\n")
        lines_before += piece.count("\n")
    return ""


def _caption(keys: CaptionKeys, folder: str, published: PartialDate) -> Caption:
    """The parse of the string, with every field that the article gives in its stead."""
    given = {name: getattr(keys, name) for name in keys.model_fields_set if name != "text"}
    for name in ("photographers", "people"):
        if given.get(name, ()) is None:
            given[name] = ()
    if given.get("description", "") is None:
        given["description"] = ""
    if given.get("image"):
        given["image"] = normpath(join(folder, given["image"]))
    return replace(parse_caption(keys.text, published), **given)


def _doubtful(article: Article) -> Iterator[Problem]:
    """What may be meant, and is worth a look."""
    if _PATH.match(article.path) and article.date.year != article.folder:
        yield in_front_matter(
            article,
            ("date",),
            code="other-year",
            message=f"the date {article.date} is not in {article.folder}, the folder's year",
            hint="move the file before it is published; afterwards its address stays",
            severity=Severity.WARNING,
        )
    for number, caption in enumerate(article.captions):
        if not caption.photographers and caption.agency is None:
            yield in_front_matter(
                article,
                ("captions", number),
                code="no-credit",
                message="no rule reads a credit in this caption",
                hint="give `photographers:` or `agency:`",
                severity=Severity.WARNING,
            )


def _chronology(article: Article) -> Iterator[Problem]:
    """Dates that cannot all be true."""
    for number, correction in enumerate(article.corrections):
        if article.date.is_after(correction.date):
            yield in_front_matter(
                article,
                ("corrections", number, "date"),
                code="early-correction",
                message=f"a correction of {correction.date} is before the article, {article.date}",
                hint="one of the two dates is wrong",
            )
    newest = max(article.date, article.updated or article.date)
    for number, caption in enumerate(article.captions):
        if caption.date and caption.date.is_after(newest):
            # The date may come from the caption's string, which has one place only.
            key = ("captions", number, "date")
            yield in_front_matter(
                article,
                key if key in article.places else ("captions", number),
                code="late-caption",
                message=f"a photograph of {caption.date} is after the article, {newest}",
                hint="correct one of the dates, or give `updated:`",
                severity=Severity.WARNING,
            )


def _photograph_paths(article: Article) -> list[Problem]:
    return [
        in_front_matter(
            article,
            ("captions", number, "image"),
            code="bad-image",
            message=f"`{caption.image}` is outside `articles/`",
            hint="image: photos/oaks.jpg",
        )
        for number, caption in enumerate(article.captions)
        if caption.image and not caption.image.startswith("articles/")
    ]


def _with_text(article: Article, markup: Markup) -> tuple[Article, list[Problem]]:
    try:
        text = markup.to_text(article.body)
    except MarkupError as error:
        return article, [
            in_body(article, error.near, code="text", message=str(error), hint=error.hint)
        ]
    problems = []
    placed: set[str] = set()
    for slot in text.photographs:
        number = f"photo:{slot.target}"
        if not 1 <= int(slot.target) <= len(article.captions):
            message = f"the article has {len(article.captions)} captions, none is {slot.target}"
            problems.append(
                in_body(
                    article,
                    number,
                    code="no-such-photograph",
                    message=message,
                    hint="![](photo:1)",
                )
            )
        elif slot.target in placed:
            message = f"photograph {slot.target} stands in the text twice"
            problems.append(
                in_body(article, number, code="photograph-twice", message=message, hint="keep one")
            )
        placed.add(slot.target)
    return replace(article, text=text), problems


def _unique(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
