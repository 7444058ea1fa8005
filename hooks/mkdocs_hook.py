"""The only place where Clipfile meets MkDocs: events in, events out.

Line numbers refer to MkDocs 1.6.1. ProperDocs 1.6.7 runs this file unchanged.
"""

import gzip
import html
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment, Template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from clipfile.archive import Archive, read_archive
from clipfile.pages.page import Page as PlannedPage
from clipfile.pages.site import Site, plan_site
from clipfile.problems import Problem, in_order
from clipfile.reading.markup import Markup
from clipfile.search.pagefind import write_index
from clipfile.search.records import records_of

# Only loggers below `mkdocs` count for --strict (commands/build.py:251-257).
log = logging.getLogger("mkdocs.plugins.clipfile")

RECORDS = "people/"
"""The folder of `docs_dir` whose files are person records, not pages."""


@dataclass(slots=True)
class _Preview:
    """What lives from one event to the next. The module stays loaded while `serve` rebuilds."""

    serving: bool = False
    archive: Archive | None = None
    site: Site | None = None
    problems: tuple[Problem, ...] = ()
    files: Files | None = None
    sitemap: Template | None = None


_now = _Preview()


class ArchivePage(Page):
    """A page that the archive makes: its template is given `page.view`."""

    def __init__(self, planned: PlannedPage, file: File, config: MkDocsConfig) -> None:
        """Set itself as `file.page`, so that navigation takes it (structure/nav.py:150-154)."""
        # Material prints titles and descriptions unescaped.
        super().__init__(html.escape(planned.title), file, config)
        self._planned = planned
        self.meta = {
            "template": f"archive/{planned.template}.html",
            "hide": ["navigation", "toc"],
            "description": html.escape(planned.description),
        }
        self.update_date = planned.date.iso if planned.date else ""
        if not planned.in_sitemap:
            self.canonical_url = self.abs_url = None

    @property
    def view(self) -> object:
        """Made when the template asks for it, so that only one page's view is held at a time."""
        return self._planned.view()

    def read_source(self, config: MkDocsConfig) -> None:
        """There is no source of its own; None would mean that it was not read."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """The template renders the view; there is no Markdown to render."""
        self.content = ""
        self.toc = TableOfContents([])


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Learn whether this is a preview, in which a mistake must not stop the server."""
    _now.serving = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the archive before the old site is cleaned away (commands/build.py:268, 272)."""
    root = Path(config.config_file_path).parent
    language = str(config.theme.get("language") or "en")
    markup = Markup(config.markdown_extensions, config.mdx_configs)
    _now.archive = read_archive(root, language=language, markup=markup)
    _now.site = plan_site(_now.archive, language=language, with_problems=_now.serving)
    _now.problems = in_order([*_now.archive.problems, *_now.site.problems])
    for problem in _now.problems:
        log.log(logging.ERROR if problem.is_error else logging.WARNING, "%s", problem)
    for article in _now.archive.held_back:
        log.info("%s: held back, %s", article.path, article.status.value)
    # MkDocs counts warnings for --strict only after the build, and with --quiet not at all.
    stopping = [problem for problem in _now.problems if problem.is_error or config.strict]
    if stopping and not _now.serving:
        what = "error" if all(problem.is_error for problem in stopping) else "problem"
        files = len({problem.path for problem in stopping})
        raise PluginError(
            f"{_count(len(stopping), what)} in {_count(files, 'file')}: nothing was built"
        )


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the archive's pages and pictures in the place of the person records."""
    archive, site = _built()
    for file in list(files):
        if file.src_uri.startswith(RECORDS) and file.is_documentation_page():
            files.remove(file)
    for planned in site.pages:
        file = _file(planned, config)
        ArchivePage(planned, file, config)
        files.append(file)
    for picture in archive.pictures.values():
        root = str(picture.full_path).removesuffix(picture.path)
        files.append(
            File(picture.path, root, config.site_dir, True, inclusion=InclusionLevel.NOT_IN_NAV)
        )
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Escape everything in the archive's templates; Material's rely on not being escaped."""
    env.autoescape = lambda name: bool(name and name.startswith("archive/"))
    env.globals["problem_count"] = len(_now.problems) if _now.serving else 0
    # Left to MkDocs, a newest date of `2024-12`, or one before 1970, ends the build while it packs
    # the sitemap (utils/__init__.py:56, commands/build.py:113).
    config.theme.static_templates.discard("sitemap.xml")
    _now.files, _now.sitemap = files, env.get_template("sitemap.xml")
    return env


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the front page the archive's numbers, and no page a date that depends on today."""
    if not isinstance(page, ArchivePage):
        # structure/pages.py:48 sets the day of the build, which would change the sitemap daily.
        page.update_date = ""
    if page.is_homepage:
        context["home"] = _built()[1].home()
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Write the sitemap and the search index beside the pages."""
    archive, _ = _built()
    _write_sitemap(Path(config.site_dir))
    language = str(config.theme.get("language") or "en")
    write_index(records_of(archive), Path(config.site_dir, "pagefind"), language=language)


def _write_sitemap(site: Path) -> None:
    """As MkDocs does, but after the pages have their dates, and packed without one."""
    if _now.files is None or _now.sitemap is None:
        return
    text = _now.sitemap.render(pages=_now.files.documentation_pages()).encode()
    (site / "sitemap.xml").write_bytes(text)
    (site / "sitemap.xml.gz").write_bytes(gzip.compress(text, mtime=0))


def _count(number: int, one: str) -> str:
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def _built() -> tuple[Archive, Site]:
    if _now.archive is None or _now.site is None:
        raise PluginError("the archive was not read: on_pre_build did not run")
    return _now.archive, _now.site


def _file(planned: PlannedPage, config: MkDocsConfig) -> File:
    """A file at the planned address; it only carries the page and is never read."""
    name = "index.md" if planned.in_navigation else ".md"
    path = planned.address + name if planned.in_navigation else planned.address.rstrip("/") + name
    inclusion = InclusionLevel.INCLUDED if planned.in_navigation else InclusionLevel.NOT_IN_NAV
    return File(
        path,
        config.docs_dir,
        config.site_dir,
        True,
        dest_uri=f"{planned.address}index.html",
        inclusion=inclusion,
    )
