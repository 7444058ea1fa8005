"""The sites that are built side by side: their commands, and what is changed between builds."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import distribution
from pathlib import Path

from pagefind_bin import get_executable

import composing
import edits
from corpus import Corpus

CLIPFILE, HUGO, BLOG, PLAIN = "clipfile", "hugo", "blog", "plain"

CLEAN, NO_EDIT, TEXT, TITLE, ALIAS = "clean", "no edit", "one word", "title", "alias"
CASES = (CLEAN, NO_EDIT, TEXT, TITLE, ALIAS)
"""In the order in which they are built: each starts from what the one before it left."""

SEARCH = "search"
"""The step, or the phase of Clipfile's own table, that makes the search index."""

_PATIENCE = 600.0
"""Seconds after which a build that is only beside is stopped."""

_MKDOCS = (sys.executable, "-m", "mkdocs", "build")
_HUGO = str(distribution("hugo").locate_file("hugo/binaries/hugo"))
"""The binary itself: the package's command starts Python first."""
_PAGEFIND = str(get_executable())


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A change of one file."""

    path: Path
    change: Callable[[str, str], str]

    def make(self, word: str) -> None:
        """Change the file; `word` was not in it before."""
        self.path.write_text(self.change(self.path.read_text("utf-8"), word), "utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A folder that one generator makes a site of."""

    name: str
    root: Path
    steps: Mapping[str, tuple[str, ...]]
    """The commands of one build, by what each does."""
    output: Path
    bundle: Path
    """Where the search index is."""
    kept: Path
    """What a build may keep for the next one, apart from its output."""
    edits: Mapping[str, Edit] = field(default_factory=dict)
    """The cases that begin with an edit."""
    cases: Sequence[str] = (CLEAN,)
    tells_phases: bool = False
    """Whether its log says how long each part of the build took."""
    patience: float | None = None
    """Seconds after which a build is stopped."""


def compose(articles: int, generators: Sequence[str], into: Path) -> tuple[Site, ...]:
    """The same articles as a site of every generator, in folders below `into`."""
    corpus = Corpus(articles)
    composing.compose(corpus, generators, into)
    return tuple(_MAKERS[generator](into / generator, corpus) for generator in generators)


def _clipfile(root: Path, corpus: Corpus) -> Site:
    article = root / composing.article(CLIPFILE, *corpus.middle)
    record = root / composing.person(corpus.middle_person)
    return Site(
        name=CLIPFILE,
        root=root,
        steps={"build": (*_MKDOCS, "--verbose")},
        output=root / "site",
        bundle=root / "site" / "pagefind",
        kept=root / ".clipfile",
        edits={
            TEXT: Edit(path=article, change=edits.in_text),
            TITLE: Edit(path=article, change=edits.in_title),
            ALIAS: Edit(path=record, change=edits.in_alias),
        },
        cases=CASES,
        tells_phases=True,
    )


def _hugo(root: Path, corpus: Corpus) -> Site:
    """Hugo, then Pagefind over the articles alone, both by their own command lines."""
    article = root / composing.article(HUGO, *corpus.middle)
    search = ("--site", "public", "--glob", "articles/**/*.html", "--quiet")
    return Site(
        name=HUGO,
        root=root,
        steps={
            "build": (_HUGO, "build", "--quiet", "--cacheDir", str(root / "cache")),
            SEARCH: (_PAGEFIND, *search),
        },
        output=root / "public",
        bundle=root / "public" / "pagefind",
        kept=root / "cache",
        edits={TEXT: Edit(path=article, change=edits.in_text)},
        cases=(CLEAN, NO_EDIT, TEXT),
    )


def _beside(root: Path, _: Corpus) -> Site:
    """MkDocs with Material: what it keeps from one build to the next is nothing."""
    return Site(
        name=root.name,
        root=root,
        steps={"build": (*_MKDOCS, "--quiet")},
        output=root / "site",
        bundle=root / "site" / "search",
        kept=root / ".cache",
        patience=_PATIENCE,
    )


_MAKERS: Mapping[str, Callable[[Path, Corpus], Site]] = {
    CLIPFILE: _clipfile,
    HUGO: _hugo,
    BLOG: _beside,
    PLAIN: _beside,
}
