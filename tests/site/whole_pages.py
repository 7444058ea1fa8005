"""A hook for MkDocs, not a test: it has the theme make every page of the archive by itself.

`mkdocs.yml` names it behind the archive's own hook, so that the pages are planned before it. It
writes `whole.json` beside `mkdocs.yml`: the address of each page, and its HTML.
"""

import html
import json
from pathlib import Path

from markupsafe import Markup
from mkdocs.commands.build import get_context
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from clipfile.adapter.desk import now
from clipfile.pages import addresses
from clipfile.pages.rendering import Press

_content: list[str] = []
"""What stands on the front page while that is made."""


def on_page_context(context, page, config, nav):  # noqa: ARG001  MkDocs' own
    """Give the front page its content, after the archive's hook has left room for it."""
    if _content:
        context["home"] = Markup(_content[0])
    return context


def on_post_build(config):
    """Make every page that is planned."""
    _, site = now.built()
    press = Press(config.theme.dirs, lambda _: None)
    made = {page.address: _made(page, press, config) for page in site.pages if not page.is_file}
    path = Path(config.config_file_path).parent / "whole.json"
    path.write_text(json.dumps(made), "utf-8")


def _made(planned, press, config):
    inputs = planned.inputs()
    content = press.content(planned.template, planned.address, planned.view(**inputs))
    mkdocs = now.around_it()
    if planned.address == "":
        page = next(f.page for f in mkdocs.files.documentation_pages() if f.url == "./")
        _content[:] = [content]
        template = page.meta["template"]
    else:
        page = _page(planned, inputs, content, config)
        template = "archive/frame.html"
    page.active = True
    context = get_context(mkdocs.nav, mkdocs.files.documentation_pages(), config, page)
    context = config.plugins.on_page_context(context, page=page, config=config, nav=mkdocs.nav)
    text = mkdocs.env.get_template(template).render(context)
    page.active = False
    _content.clear()
    return config.plugins.on_post_page(text, page=page, config=config)


def _page(planned, inputs, content, config):
    """The page as MkDocs knows pages: the one in the navigation, or one of its own."""
    path = f"{planned.address}index.md"
    file = now.around_it().files.src_uris.get(path)
    page = file.page if file is not None else None
    if page is None:
        file = File(path, config.docs_dir, config.site_dir, use_directory_urls=True)
        page = Page(html.escape(planned.title), file, config)
    page.toc = TableOfContents([])
    page.content = content
    page.meta = {
        "hide": ["navigation", "toc"],
        "description": html.escape(planned.description),
    }
    if planned.has_feed:
        page.meta["has_feed"] = True
    if planned.template == "redirect":
        target = addresses.relative(inputs["target"].address, base=planned.address)
        page.meta["target"] = html.escape(target)
    if not planned.in_sitemap:
        page.canonical_url = None
    return page
