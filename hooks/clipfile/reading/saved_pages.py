"""A saved HTML page -> an incoming article, with trafilatura, which is an extra of its own.

It is asked through `extract` alone, which has kept its form: a JSON object with `title`, `author`,
`date`, `source` (the address), `source-hostname` and `text` (trafilatura 2, "With Python").
"""

import importlib
import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.clippings.clipping import Clipping, read_clipping
from clipfile.reading.dates import read_date
from clipfile.reading.incoming import Incoming, RefusedError, Value, text_of
from clipfile.reading.raw_texts import incoming_of

ENDINGS = frozenset({".html", ".htm", ".xhtml"})
_ITEM = re.compile(r"^\\- ", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*\Z")
_ONLY_WHAT_IS_THERE = {"extensive_search": False, "original_date": True}
"""A day is taken from the page's own marks and not guessed from its text."""


def read_page(path: str, data: bytes, *, known: Mapping[str, str]) -> Incoming:
    """The article on a saved page; `known` has the names of the archive's persons.

    Raises:
        RefusedError: trafilatura is not installed, or finds no article.
    """
    html = text_of(path, data)
    found = _extracted(path, html)
    text = str(found.get("text") or "")
    clipping = _with_figures(read_clipping(text, known=known), figure_captions(html))
    incoming = incoming_of(path, clipping)
    address = _line(found.get("source"))
    given: dict[str, Value | None] = {
        "title": _line(found.get("title")),
        "date": _day(found.get("date")),
        "source": _line(found.get("source-hostname")),
        "url": address if address and _ADDRESS.match(address) else None,
        "byline": [
            name.strip() for name in str(found.get("author") or "").split(";") if name.strip()
        ],
    }
    read = {key: value for key, value in given.items() if value}
    order = dict.fromkeys(("title", "date", "source", "url", "byline", *incoming.values))
    values = {**incoming.values, **read}
    return replace(
        incoming,
        values={key: values[key] for key in order if key in values},
        # trafilatura begins the items of a list so.
        body=_ITEM.sub("- ", incoming.body),
    )


def figure_captions(html: str) -> tuple[str, ...]:
    """The texts of a page's `figcaption`s, which trafilatura leaves out, each once."""
    figures = _Figures()
    figures.feed(html)
    figures.close()
    texts = (" ".join("".join(pieces).split()) for pieces in figures.captions)
    return tuple(dict.fromkeys(filter(None, texts)))


class _Figures(HTMLParser):
    """Collects the text in each `figcaption`."""

    def __init__(self) -> None:
        super().__init__()
        self.captions: list[list[str]] = []
        self._is_inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "figcaption":
            self.captions.append([])
            self._is_inside = True
        elif self._is_inside:
            self.captions[-1].append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._is_inside = self._is_inside and tag != "figcaption"

    def handle_data(self, data: str) -> None:
        if self._is_inside:
            self.captions[-1].append(data)


def _with_figures(clipping: Clipping, figures: Iterable[str]) -> Clipping:
    read = {caption.text for caption in clipping.captions}
    more = (parse_caption(text, clipping.date) for text in figures if text not in read)
    return replace(clipping, captions=(*clipping.captions, *more))


def _extracted(path: str, html: str) -> Mapping[str, Any]:
    try:
        trafilatura = importlib.import_module("trafilatura")
    except ImportError as error:
        is_missing = error.name == "trafilatura"
        state = "is not installed" if is_missing else f"cannot be loaded ({error})"
        raise RefusedError(
            f"{path}: a saved page is read with trafilatura, which {state}; "
            f'install it: {sys.executable} -m pip install "clipfile[html]"'
        ) from error
    try:
        found = trafilatura.extract(
            html,
            output_format="json",
            with_metadata=True,
            include_comments=False,
            date_extraction_params=_ONLY_WHAT_IS_THERE,
        )
    # A foreign parser, given foreign bytes: whatever it raises, the other files go on.
    except Exception as error:
        raise RefusedError(f"{path}: trafilatura cannot read this page: {error}") from error
    if not found:
        raise RefusedError(f"{path}: trafilatura finds no article on this page")
    loaded = json.loads(found)
    return loaded if isinstance(loaded, dict) else {}


def _line(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _day(value: object) -> str | None:
    try:
        return read_date(str(value)).iso
    except ValueError:
        return None
