"""A picture's own words: what the IPTC fields in its file say of it.

Fields and their names are those of IPTC Photo Metadata 2025.1. They stand in the file as XMP (ISO
16684-1) and in the older form IIM 4.2; where a field is in both, XMP is read, the form that is
kept up. Exif is left alone: a camera's clock and its owner's name are set once and forgotten.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageFile
from PIL.IptcImagePlugin import getiptcinfo

from clipfile.model import PartialDate
from clipfile.reading.dates import read_date
from clipfile.reading.invisible import without_invisible
from clipfile.reading.xmp import read_packet

_MOST_VALUES, _LONGEST_VALUE = 16, 4000
"""Of one field; the longest in IIM, the caption, may have 2,000 bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedded:
    """What a picture's file says; a field that is not there is empty."""

    creators: tuple[str, ...] = ()
    """Creator, in IIM By-line."""
    credit: str = ""
    """Credit Line: to whom the publication owes a line, most often the agency."""
    source: str = ""
    copyright_notice: str = ""
    rights_page: str = ""
    """Web Statement of Rights: the address of the licence."""
    licensor_page: str = ""
    """Licensor URL: where a licence is to be had."""
    city: str = ""
    date: PartialDate | None = None
    """Date Created: of what is shown, not of the file."""
    headline: str = ""
    description: str = ""
    """Description, in IIM Caption/Abstract."""


def read_embedded(image: Image.Image) -> Embedded:
    """The fields in an opened picture. What cannot be read is taken for not there."""
    older, newer = _safely(_iim, image), _safely(_xmp, image)
    words = {key: newer.get(key) or older.get(key, ()) for key in _XMP.values()}
    one = {key: next(iter(values), "") for key, values in words.items()}
    return Embedded(
        creators=tuple(dict.fromkeys(words["creators"])),
        credit=one["credit"],
        source=one["source"],
        copyright_notice=one["copyright_notice"],
        rights_page=_page(one["rights_page"]),
        licensor_page=_page(one["licensor_page"]),
        city=one["city"],
        date=_date(one["date"]),
        headline=one["headline"],
        description=one["description"],
    )


_Words = dict[str, tuple[str, ...]]
"""Field -> its values."""


def _safely(read: Callable[[Image.Image], _Words], image: Image.Image) -> _Words:
    try:
        return read(image)
    except Exception:  # noqa: BLE001  damaged metadata makes Pillow raise what it likes
        return {}


_IIM = {
    80: "creators",
    110: "credit",
    115: "source",
    116: "copyright_notice",
    90: "city",
    55: "date",
    105: "headline",
    120: "description",
}
"""Data set of record 2 -> field."""
_CHARACTER_SET = (1, 90)
_ENCODINGS = {b"\x1b%G": "utf-8", b"\x1b.A": "latin-1", b"\x1b-A": "latin-1"}
"""Escape sequence of ISO 2022 -> encoding."""


def _iim(image: Image.Image) -> _Words:
    found = getiptcinfo(image) if isinstance(image, ImageFile.ImageFile) else None
    sets = {key: _listed(value) for key, value in (found or {}).items()}
    declared = b"".join(sets.get(_CHARACTER_SET, ()))
    # What declares nothing is ASCII by the standard, and UTF-8 by habit.
    encoding = _ENCODINGS.get(declared, "utf-8")
    return {
        field: tuple(filter(None, (_decoded(value, encoding) for value in sets.get((2, key), ()))))
        for key, field in _IIM.items()
    }


def _listed(value: bytes | list[bytes] | None) -> list[bytes]:
    """A data set comes as one value, as several, or empty."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values[:_MOST_VALUES] if one]


def _decoded(value: bytes, encoding: str) -> str:
    """Words in another encoding than the file says are not guessed at."""
    try:
        return _line(value.decode(encoding))
    except UnicodeDecodeError:
        return ""


_DC = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_RIGHTS = "http://ns.adobe.com/xap/1.0/rights/"
_PLUS = "http://ns.useplus.org/ldf/xmp/1.0/"
_XMP = {
    f"{_DC} creator": "creators",
    f"{_PHOTOSHOP} Credit": "credit",
    f"{_PHOTOSHOP} Source": "source",
    f"{_DC} rights": "copyright_notice",
    f"{_RIGHTS} WebStatement": "rights_page",
    f"{_PLUS} LicensorURL": "licensor_page",
    f"{_PHOTOSHOP} City": "city",
    f"{_PHOTOSHOP} DateCreated": "date",
    f"{_PHOTOSHOP} Headline": "headline",
    f"{_DC} description": "description",
}
"""Property, with its namespace -> field."""


def _xmp(image: Image.Image) -> _Words:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    found = read_packet(packet.encode() if isinstance(packet, str) else bytes(packet), _XMP)
    return {
        field: tuple(filter(None, (_line(value) for value in values)))
        for field, values in found.items()
    }


def _line(text: str) -> str:
    return " ".join(without_invisible(text).split())[:_LONGEST_VALUE].rstrip()


_DAY = re.compile(r"(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?", re.ASCII)


def _date(text: str) -> PartialDate | None:
    """`2024-10-18T09:30`, or `20241018` in IIM, where zeros stand for what is not known."""
    found = _DAY.match(text)
    if found is None:
        return None
    known = [part for part in found.groups() if part is not None]
    while known and not int(known[-1]):
        known.pop()
    try:
        return read_date("-".join(known))
    except ValueError:
        return None


def _page(text: str) -> str:
    """An address that a link may have; nothing when it is another."""
    return text if re.match(r"https?://[^\s/?#]+[^\s]*\Z", text, re.ASCII | re.IGNORECASE) else ""
