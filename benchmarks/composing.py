"""Writes the composed articles, in every generator's form, to folders that can be built."""

import compileall
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import forms
from corpus import Corpus, Story

_HERE = Path(__file__).resolve().parent
_PROJECT = _HERE.parent

_FORMS: Mapping[str, tuple[str, Callable[[Story], str]]] = {
    "clipfile": ("articles", forms.clipfile_article),
    "hugo": ("content/articles", forms.hugo_article),
    "blog": ("docs/posts", forms.blog_post),
    "plain": ("docs/articles", forms.clipfile_article),
}
"""A generator -> the folder of its articles, and the form of each."""


def article(generator: str, story_id: str, year: str) -> str:
    """Where an article stands, from the folder that is built."""
    folder, _ = _FORMS[generator]
    return f"{folder}/{year}/{story_id}.md"


def compose(corpus: Corpus, generators: Sequence[str], into: Path) -> None:
    """Make a folder below `into` for each generator, with the same articles."""
    for generator in generators:
        _SURROUNDINGS[generator](into / generator, corpus)
    for story in corpus.stories():
        for generator in generators:
            _, form = _FORMS[generator]
            _write(into / generator / article(generator, story.id, story.year), form(story))


def _clipfile(root: Path, corpus: Corpus) -> None:
    """The project as it is, without its own articles and persons."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(_PROJECT / "hooks", root / "hooks", ignore=ignored)
    compileall.compile_dir(root / "hooks", quiet=1)
    shutil.copytree(_PROJECT / "docs", root / "docs", ignore=shutil.ignore_patterns("people"))
    shutil.copy(_PROJECT / "mkdocs.yml", root)
    # This page links to the project's own articles.
    _write(root / "docs" / "about.md", "# About\n")
    for name, alias in corpus.aliases.items():
        _write(root / person(name), forms.clipfile_person(name, alias))


def person(name: str) -> str:
    """Where a person's record stands in Clipfile's folder."""
    return f"docs/people/{forms.segment(name)}.md"


def _hugo(root: Path, corpus: Corpus) -> None:
    shutil.copytree(_HERE / "hugo", root)
    for year in corpus.years:
        _write(root / "content" / "articles" / year / "_index.md", forms.hugo_year(year))


def _blog(root: Path, corpus: Corpus) -> None:
    _write(root / "mkdocs.yml", (_HERE / "blog.yml").read_text("utf-8"))
    _write(root / "docs" / "index.md", "# Blog\n")
    _write(root / "docs" / ".authors.yml", forms.blog_authors(corpus.people))


def _plain(root: Path, _: Corpus) -> None:
    _write(root / "mkdocs.yml", (_HERE / "plain.yml").read_text("utf-8"))
    _write(root / "docs" / "index.md", "# Plain\n")


_SURROUNDINGS: Mapping[str, Callable[[Path, Corpus], None]] = {
    "clipfile": _clipfile,
    "hugo": _hugo,
    "blog": _blog,
    "plain": _plain,
}
"""A generator -> what stands around its articles."""


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
