"""The bytes of a file in `articles/` -> an `Article`, or every problem it has."""

import re
from dataclasses import dataclass, replace
from posixpath import dirname, join, normpath

from clipfile.model import (
    Article,
    Caption,
    Correction,
    Display,
    SafeHtml,
    Status,
    Text,
)
from clipfile.problems import Problem, Severity
from clipfile.reading.captions import parse_caption
from clipfile.reading.front_matter import check_header
from clipfile.reading.header import Header, read_header
from clipfile.reading.markup import Markup, MarkupError
from clipfile.reading.schema import ArticleKeys, CaptionKeys
from clipfile.reading.yaml_subset import KeyPath
from clipfile.slugs import slug

_PATH = re.compile(r"articles/(?P<year>\d{4})/(?P<stem>[^/]+)\.md\Z")
_NO_TEXT = Text(html=SafeHtml(""))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """What came of one file."""

    article: Article | None
    """None when there is an error among the problems."""
    problems: tuple[Problem, ...] = ()


def read_article(path: str, data: bytes, *, language: str, markup: Markup) -> ReadArticle:
    """Read one article. `language` is the site's, for a text that names none."""
    misfiled = _misfiled(path)
    header = read_header(path, data)
    if isinstance(header, Problem):
        return ReadArticle(article=None, problems=(*misfiled, header))
    keys = check_header(path, header, ArticleKeys)
    if isinstance(keys, tuple):
        return ReadArticle(article=None, problems=(*misfiled, *keys))
    article = _article(path, header, keys, language)
    problems = [*misfiled, *_doubtful(article), *_photograph_paths(article)]
    if article.body:
        article, text_problems = _with_text(article, markup)
        problems += text_problems
    broken = any(problem.is_error for problem in problems)
    return ReadArticle(article=None if broken else article, problems=tuple(problems))


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
    display = Display.METADATA if status is not Status.USABLE else keys.display
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
        captions=tuple(_caption(caption, dirname(path)) for caption in keys.captions),
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
        body=_shown(header.body, display),
        places=header.places,
        body_line=header.body_line,
        text=_NO_TEXT,
    )


def _shown(body: str, display: Display) -> str:
    """What may be published of the text: nothing past it reads more than this."""
    if display is Display.METADATA:
        return ""
    if display is Display.FULL:
        return body
    lines_before = 0
    for piece in re.split(r"(\n[ \t]*\n)", body):
        if piece.strip() and not piece.lstrip().startswith("#"):
            # As many lines as before, so that positions still fit the file.
            return "\n" * lines_before + piece.rstrip("\n")
        lines_before += piece.count("\n")
    return ""


def _caption(keys: CaptionKeys, folder: str) -> Caption:
    """The parse of the string, with every field that the article gives in its stead."""
    given = {name: getattr(keys, name) for name in keys.model_fields_set if name != "text"}
    for name in ("photographers", "people"):
        if given.get(name, ()) is None:
            given[name] = ()
    if given.get("description", "") is None:
        given["description"] = ""
    if given.get("image"):
        given["image"] = normpath(join(folder, given["image"]))
    return replace(parse_caption(keys.text), **given)


def _doubtful(article: Article) -> list[Problem]:
    """What may be meant, and is worth a look."""
    problems = []
    if _PATH.match(article.path) and article.date.year != article.folder:
        problems.append(
            in_front_matter(
                article,
                ("date",),
                code="other-year",
                message=f"the date {article.date} is not in {article.folder}, the folder's year",
                hint="move the file before it is published; afterwards its address stays",
                severity=Severity.WARNING,
            )
        )
    for number, caption in enumerate(article.captions):
        if not caption.photographers and caption.agency is None:
            problems.append(
                in_front_matter(
                    article,
                    ("captions", number),
                    code="no-credit",
                    message="no rule reads a credit in this caption",
                    hint="give `photographers:` or `agency:`",
                    severity=Severity.WARNING,
                )
            )
    return problems


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
    problems = [
        in_body(
            article,
            f"photo:{slot.target}",
            code="no-such-photograph",
            message=f"the article has {len(article.captions)} captions, none is {slot.target}",
            hint="![](photo:1)",
        )
        for slot in text.photographs
        if not 1 <= int(slot.target) <= len(article.captions)
    ]
    return replace(article, text=text), problems


def in_body(
    article: Article,
    near: str,
    *,
    code: str,
    message: str,
    hint: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    """A problem where `near` first stands in the article's text, else where the text begins."""
    found = re.search(rf"(?<!\w){re.escape(near)}(?!\w)", article.body) if near else None
    before = article.body[: found.start()] if found else ""
    return Problem(
        path=article.path,
        line=article.body_line + before.count("\n"),
        column=len(before) - (before.rfind("\n") + 1) + 1,
        code=code,
        message=message,
        hint=hint,
        severity=severity,
    )


def in_front_matter(
    article: Article,
    key: KeyPath,
    *,
    code: str,
    message: str,
    hint: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    """A problem where the value of `key` stands."""
    line, column = article.places.get(key, (1, 1))
    return Problem(
        path=article.path,
        line=line,
        column=column,
        code=code,
        message=message,
        hint=hint,
        severity=severity,
    )


def _unique(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
