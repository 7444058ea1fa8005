"""Frames: what the theme puts around the content of the archive's pages, with tokens in it."""

from mkdocs.commands.build import get_context
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.pages import Page

from clipfile.adapter.desk import now
from clipfile.adapter.files import ArchivePage, stand_in
from clipfile.pages.rendering import Frame, FrameKind, Press, frame_of, token

_TEMPLATE = "archive/frame.html"


def frame(kind: FrameKind) -> str:
    """The frame of all pages of a kind, made by the theme as MkDocs makes a page."""
    mkdocs = now.around_it()
    if kind.place == "":
        page = mkdocs.nav.homepage or _front_page(mkdocs.files)
        return _made(page, str(page.meta.get("template", "main.html")))
    found = mkdocs.files.get_file_from_path(f"{kind.place}index.md")
    if found is not None and found.page and found.inclusion is InclusionLevel.INCLUDED:
        return _made(found.page, _TEMPLATE)
    return _made(_page_of(kind), _TEMPLATE)


def press(like: Press | None = None) -> Press:
    """Makes pages one by one, and each frame when it is first needed.

    `like`: one that has read the templates as they still are.
    """

    def made(kind: FrameKind) -> Frame:
        return frame_of(frame(kind))

    return like.with_frames(made) if like else Press(now.around_it().config.theme.dirs, made)


def _front_page(files: Files) -> Page:
    """The hand-written page at the site's root, when the navigation does not name it."""
    found = (file.page for file in files.documentation_pages() if file.url == "./")
    page = next(found, None)
    if page is None:
        raise PluginError("there is no front page: docs/index.md")
    return page


def _page_of(kind: FrameKind) -> Page:
    """A page with tokens for what differs between the pages of a kind."""
    config = now.around_it().config
    file = stand_in(f"{kind.place}index.md", f"{kind.place}index.html", config)
    page = ArchivePage(token("title"), "", file, config)
    if kind.is_described:
        page.meta["description"] = token("description")
    if kind.has_feed:
        page.meta["has_feed"] = True
    if kind.is_redirect:
        page.meta["target"] = token("target")
    base = (config.site_url or "").rstrip("/")
    page.canonical_url = f"{base}/{token('address')}" if base and kind.in_sitemap else None
    return page


def _made(page: Page, template: str) -> str:
    """A page's HTML, made as in commands/build.py:198-226, from its activation on."""
    mkdocs = now.around_it()
    plugins = mkdocs.config.plugins
    page.active = True
    context = get_context(mkdocs.nav, mkdocs.files.documentation_pages(), mkdocs.config, page)
    context = plugins.on_page_context(context, page=page, config=mkdocs.config, nav=mkdocs.nav)
    text = mkdocs.env.get_template(template).render(context)
    page.active = False
    return str(plugins.on_post_page(text, page=page, config=mkdocs.config))
