"""Pages -> HTML: the archive's own templates make the content, a frame holds it.

Jinja is used here, beside the adapter, because pages are made in processes of their own, and what
is defined in a hook cannot be sent to another process. Nothing here knows MkDocs.

A frame is everything of a page that other pages have too: masthead, navigation, foot. The adapter
makes one for all pages that differ in title, description, address and content only, and hands it
over as text in which tokens mark these four.
"""

import html
import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from urllib.parse import quote

from jinja2 import FileSystemLoader, StrictUndefined, pass_context
from jinja2.meta import find_referenced_templates
from jinja2.runtime import Context
from markupsafe import Markup

from clipfile.pages import addresses
from clipfile.pages.page import Inputs, Page, key_of
from clipfile.pages.quick_jinja import QuickEnvironment
from clipfile.versions import version_of

SLOTS = ("title", "description", "address", "target", "content")
"""What differs between pages of one frame."""


def token(slot: str) -> str:
    """The mark of a slot in the text of a frame: letters, so that no filter changes it."""
    return f"clipfileslot{slot}"


_TOKEN = re.compile(f"({'|'.join(map(token, SLOTS))})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A page's HTML without what is its own."""

    pieces: tuple[str, ...]
    """Text, and at every second place the name of a slot."""
    digest: bytes

    def filled(self, values: Mapping[str, str]) -> str:
        """The page's HTML; `values` are HTML, by slot."""
        pieces = list(self.pieces)
        for place in range(1, len(pieces), 2):
            pieces[place] = values[pieces[place]]
        return "".join(pieces)


def frame_of(text: str) -> Frame:
    """A frame of a page that was made with tokens in its slots."""
    pieces = _TOKEN.split(text)
    for place in range(1, len(pieces), 2):
        pieces[place] = pieces[place].removeprefix(token(""))
    digest = blake2b(text.encode(), digest_size=16).digest()
    return Frame(pieces=tuple(pieces), digest=digest)


@dataclass(frozen=True, slots=True)
class FrameKind:
    """What frames differ by."""

    place: str
    """An address as deep and in the same part of the site; of a page in the navigation, its own."""
    is_redirect: bool
    is_described: bool
    in_sitemap: bool
    has_feed: bool


def frame_kind(page: Page) -> FrameKind:
    """Which frame a page takes."""
    part, *deeper = page.address.rstrip("/").split("/")
    place = page.address if page.in_navigation else f"{part}/{'x/' * len(deeper)}"
    return FrameKind(
        place=place,
        is_redirect=page.template == "redirect",
        is_described=bool(page.description),
        in_sitemap=page.in_sitemap,
        has_feed=page.has_feed,
    )


class Press:
    """Prints pages. `folders` hold the templates, those of the first before those of the next."""

    def __init__(self, folders: Sequence[str], frame: Callable[[FrameKind], Frame]) -> None:
        self._jinja = QuickEnvironment(
            loader=FileSystemLoader(folders),
            autoescape=True,
            auto_reload=False,
            undefined=StrictUndefined,
        )
        self._jinja.filters["url"] = _url
        self._jinja.filters["json"] = _json
        self.frames = cache(frame)
        self._digest = cache(self._digest_of)
        self._read = cache(self._read_template)

    def with_frames(self, frame: Callable[[FrameKind], Frame]) -> "Press":
        """The same templates with other frames."""
        other = copy(self)
        other.frames = cache(frame)
        return other

    def frame(self, page: Page) -> Frame:
        """The frame of a page."""
        return self.frames(frame_kind(page))

    def key(self, page: Page, inputs: Inputs) -> bytes:
        """16 bytes that change with everything that the page's HTML is made of."""
        template = self._digest(_file_of(page.template))
        frame = b"" if page.is_file else self.frame(page).digest
        return page.key(inputs, frame, template, version_of("pages"))

    def text(self, page: Page, inputs: Inputs) -> str:
        """The page or the file, whole."""
        if page.is_file:
            return self.content(page.template, page.address, page.view(**inputs))
        return self.html(page, inputs)

    def html(self, page: Page, inputs: Inputs) -> str:
        """The page in its frame."""
        values = {
            "title": html.escape(page.title),
            "description": html.escape(page.description),
            "address": quote(page.address),
            "content": self.content(page.template, page.address, page.view(**inputs)),
        }
        if page.template == "redirect":
            address = str(getattr(inputs["target"], "address", ""))
            values["target"] = html.escape(addresses.relative(address, base=page.address))
        return self.frame(page).filled(values)

    def content(self, template: str, address: str, view: object, **more: Markup) -> str:
        """What stands in the frame of the page at `address`."""
        root = addresses.relative("", base=address).rstrip("/") or "."
        found = self._jinja.get_template(_file_of(template))
        _here.set(address)
        return found.render(view=view, base_url=root, **more)

    def _digest_of(self, template: str) -> bytes:
        """Of the source of a template's file and of every template that it takes something from."""
        seen: dict[str, str] = {}
        waiting = [template]
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen[name], others = self._read(name)
                waiting += others
        return key_of(tuple(sorted(seen.items())))

    def _read_template(self, name: str) -> tuple[str, list[str]]:
        """A template's source, and the names of the templates that it takes something from."""
        assert self._jinja.loader is not None  # noqa: S101  it is given one
        source, _, _ = self._jinja.loader.get_source(self._jinja, name)
        found = find_referenced_templates(self._jinja.parse(source))
        return source, [other for other in found if other]


def _file_of(template: str) -> str:
    """The file of a template: whatever it makes, MkDocs would copy one that does not end so."""
    return f"archive/{template}.html"


def _json(value: object) -> Markup:
    """A file of JSON: nothing in it is HTML."""
    return Markup(json.dumps(value, ensure_ascii=False))  # noqa: S704


_here: ContextVar[str] = ContextVar("here")
"""The address of the page that is being made.

Not in Jinja's context: macros that are imported with a context are made anew for every page.
"""


@pass_context
def _url(_context: Context, address: str) -> str:
    """An address of the site, as a link on the page that is being made.

    It wants a context, so that Jinja does not work out the link of a constant once for all pages.
    """
    return addresses.relative(address, base=_here.get())
