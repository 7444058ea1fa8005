"""MkDocs' events, in the order in which it sends them."""

import logging
import shutil
import sqlite3
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

from jinja2 import Environment
from markupsafe import Markup as Html
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from clipfile.adapter.around import key_around
from clipfile.adapter.desk import Surrounding, language_of, log, now, reader_of
from clipfile.adapter.files import (
    ArchiveFile,
    ArchiveFiles,
    destination_of,
    in_navigation,
)
from clipfile.adapter.frames import frame
from clipfile.adapter.serving import renew_preview, serve, show_notices
from clipfile.archive import (
    Archive,
    Findings,
    read_archive,
    recall_findings,
    remember_findings,
)
from clipfile.crew import aside
from clipfile.memory import Memory
from clipfile.output.building import Build, build_site
from clipfile.output.publishing import beside, discard, is_known, is_made_of, note, published
from clipfile.output.surroundings import Surroundings, recall, remember
from clipfile.pages.issue import changes_since
from clipfile.pages.page import path_of
from clipfile.pages.reach import Reach
from clipfile.pages.rendering import frame_kind, token
from clipfile.pages.site import Site, findings_key, plan_site
from clipfile.problems import counted
from clipfile.reading.inventory import Inventory, take_inventory


def _never() -> bool:
    """A preview knows no site."""
    return False


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Learn what is done: a mistake must not stop a preview, and only a build can end early."""
    now.command = command


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the archive before the old site is cleaned away (commands/build.py:268, 272).

    Where nothing but articles and person records has changed, the whole build is done here.
    """
    began = time.monotonic()
    memory = now.begin(config)
    is_there = _never if now.serves else aside(partial(is_known, memory, Path(config.site_dir)))
    now.around = key_around(config, on_pre_build)
    inventory = _take_inventory()
    findings = findings_key(inventory, reader_of(config))
    now.key = findings + now.around if findings and now.around else b""
    if now.command == "build" and is_made_of(memory, now.key) and is_there():
        known = recall_findings(memory, findings)
        if known is not None:
            _tell(known, config)
            _end("Nothing has changed since the site was built")
    _renew(config, inventory, is_there)
    now.published = _published(memory) if is_there() else {}
    around = _still_around(memory) if now.command == "build" else None
    if around is not None:
        _build(config, around, reach=now.built()[1].reach)
        _end(f"Documentation built in {time.monotonic() - began:.2f} seconds")
    if not now.serves:
        # What MkDocs writes goes beside the site, and into it only when everything is there.
        now.into, config.site_dir = config.site_dir, str(beside(Path(config.site_dir)))


def _still_around(memory: Memory) -> Surroundings | None:
    """What MkDocs made the last time, if it would make the same and the site still has it."""
    archive, site = now.built()
    around = recall(memory, now.around)
    destination = partial(destination_of, site=site, archive=archive)
    holds = around is not None and around.hold(site.news, destination, now.published)
    return around if holds else None


def _published(memory: Memory) -> Mapping[str, bytes]:
    """What the site has: of its pages those that can be others."""
    reach = now.built()[1].reach
    return published(memory, None if reach is None else [*map(path_of, reach.addresses)])


def _take_inventory(touched: Collection[str] | None = None) -> Inventory:
    """The archive's files. `touched`: the only ones that can be others than the last time."""
    known = now.inventory.after(touched) if now.inventory and touched is not None else None
    now.inventory = known or take_inventory(now.root, now.progress)
    return now.inventory


def _renew(
    config: MkDocsConfig, inventory: Inventory, is_there: Callable[[], bool] = _never
) -> None:
    """Read what has changed, plan the site, and say what was found.

    `is_there`: whether the site is as the last build left it.
    """
    reader = reader_of(config)
    if now.memory is None:
        raise PluginError("the memory was not opened: on_pre_build did not run")
    now.archive = read_archive(inventory, reader=reader, memory=now.memory, progress=now.progress)
    if not now.serves:
        # There will be no rebuild that could use it.
        now.memory.seen.clear()
    now.site = _plan(now.archive, config, is_there)
    if not now.serves:
        remember_findings(now.memory, findings_key(inventory, reader), now.site.findings)
    _tell(now.site.findings, config)


def _plan(archive: Archive, config: MkDocsConfig, is_there: Callable[[], bool]) -> Site:
    """The site; of one that is published under the same key, only what has changed is planned."""
    site = plan_site(
        archive,
        language=language_of(config),
        site_url=config.site_url or "",
        with_problems=now.serves,
        changes=changes_since(archive, now.around) if is_there() else None,
    )
    if not now.serves:
        with now.progress.phase("plan", "pages") as phase:
            phase.step(len(site.news))
    return site


def _tell(findings: Findings, config: MkDocsConfig) -> None:
    """Log what was found, and end a build that must not be published.

    Raises:
        PluginError: there is an error, or, with --strict, a problem.
    """
    for problem in findings.problems:
        log.log(logging.ERROR if problem.is_error else logging.WARNING, "%s", problem)
    for path, status in findings.held_back:
        log.info("%s: held back, %s", path, status)
    # MkDocs counts warnings for --strict only after the build, and with --quiet not at all.
    stopping = [problem for problem in findings.problems if problem.is_error or config.strict]
    if stopping and not now.serves:
        what = "error" if all(problem.is_error for problem in stopping) else "problem"
        files = len({problem.path for problem in stopping})
        raise PluginError(
            f"{counted(len(stopping), what)} in {counted(files, 'file')}: nothing was built"
        )


def _end(message: str) -> None:
    """End the program: MkDocs has nothing left to do, and no event for that.

    `SystemExit` is no `Exception`, so MkDocs takes it for no error (commands/build.py:355), and
    `on_shutdown` is still sent (__main__.py:290).
    """
    now.end()
    now.show_table()
    log.info(message)
    raise SystemExit(0)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the archive's pages and pictures in the place of the person records."""
    archive, site = now.built()
    found = ArchiveFiles(files, site, archive, config)
    for planned in site.pages:
        if planned.in_navigation and planned.address:
            found.append(in_navigation(planned, config))
    return found


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """From here on the archive's own pages are no matter of MkDocs."""
    for file in files:
        if isinstance(file, ArchiveFile):
            file.is_settled = True
    now.nav = nav
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Keep what frames are made with; the sitemap is the archive's own."""
    if now.nav is None:
        raise PluginError("the navigation was not made: on_nav did not run")
    now.mkdocs = Surrounding(config=config, files=files, nav=now.nav, env=env)
    config.theme.static_templates.discard("sitemap.xml")
    show_notices()
    return env


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Leave room for the archive on the front page, and give no page the day of the build."""
    # structure/pages.py:48 sets it, which would change the page daily.
    page.update_date = ""
    context["home"] = Html(token("content"))  # noqa: S704  our own letters
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Make the archive's pages, and publish them with what MkDocs has made."""
    if now.serves:
        now.end()
        renew_preview()
        return
    new, config.site_dir = Path(config.site_dir), now.into
    if config.strict and now.warnings.get_counts():
        # MkDocs ends the build with an error right after this (commands/build.py:349).
        shutil.rmtree(new)
        return
    pages = (page for page in now.built()[1].pages if not page.is_file)
    kinds = dict.fromkeys(map(frame_kind, pages))
    files = now.around_it().files
    documents = files.documentation_pages()
    around = Surroundings(
        frames={kind: frame(kind) for kind in kinds},
        pages=tuple((unquote(file.url).removeprefix("./"), "") for file in documents),
        files={},
        links=files.asked if isinstance(files, ArchiveFiles) else {},
    )
    _build(config, around, new)
    now.end()
    now.show_table()


def _build(
    config: MkDocsConfig,
    around: Surroundings,
    new: Path | None = None,
    reach: Reach | None = None,
) -> None:
    """Build and publish. `new` holds what MkDocs has made, when it was asked to.

    `reach`: the only pages that can be others than in the site that is published.
    """
    archive, site = now.built()
    build = Build(
        archive=archive,
        site=site,
        templates=config.theme.dirs,
        language=language_of(config),
        site_url=config.site_url or "",
        new=new or beside(Path(config.site_dir)),
        into=Path(config.site_dir),
        published=now.published,
        issue=now.around,
        reach=reach,
    )
    others = build_site(build, around, now.progress)
    # What MkDocs has warned of, it is to warn of again.
    if not now.warnings.get_counts():
        note(archive.memory, now.key)
        remember(archive.memory, now.around, replace(around, files=others))


def on_build_error(error: Exception) -> None:
    """Leave nothing beside the site, and no memory that cannot be read."""
    now.end()
    if isinstance(error, sqlite3.DatabaseError) and now.memory is not None:
        now.memory.forget()
        log.error("The memory in .clipfile/ was damaged and has been deleted: build again")
    if now.into:
        discard(Path(now.into))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> None:
    """Answer for the archive's pages, and rebuild only what an edit can reach."""

    def renew(touched: Collection[str] | None) -> None:
        _renew(config, _take_inventory(touched))

    serve(server, config, builder, renew)
