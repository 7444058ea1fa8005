"""A saved HTML page -> an incoming article, with trafilatura, which is an extra of its own.

It is asked through `extract` alone, which has kept its form: a JSON object with `title`, `author`,
`date`, `source` (the address), `source-hostname` and `text` (trafilatura 2, "With Python").
"""

import importlib
import json
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from clipfile.reading.clippings.clipping import read_clipping
from clipfile.reading.dates import read_date
from clipfile.reading.incoming import Incoming, RefusedError, Value, text_of
from clipfile.reading.raw_texts import incoming_of

ENDINGS = frozenset({".html", ".htm", ".xhtml"})
_ADDRESS = re.compile(r"https?://[^\s/?#]+\S*\Z")
_ONLY_WHAT_IS_THERE = {"extensive_search": False, "original_date": True}
"""A day is taken from the page's own marks and not guessed from its text."""


def read_page(path: str, data: bytes, *, known: Mapping[str, str]) -> Incoming:
    """The article on a saved page; `known` has the names of the archive's persons.

    Raises:
        RefusedError: trafilatura is not installed, or finds no article.
    """
    found = _extracted(path, text_of(path, data))
    text = str(found.get("text") or "")
    incoming = incoming_of(path, read_clipping(text, known=known))
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
    return replace(incoming, values={key: values[key] for key in order if key in values})


def _extracted(path: str, html: str) -> Mapping[str, Any]:
    try:
        trafilatura = importlib.import_module("trafilatura")
    except ImportError as error:
        raise RefusedError(
            f"{path}: a saved page is read with trafilatura, which is not installed; "
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
