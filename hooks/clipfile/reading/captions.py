"""An agency's caption string -> its fields.

A caption is read from the outside in: flags before it, credit and notes behind it, the dateline
at its head; what is left is the description. Each rule takes a caption and gives one back.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from clipfile.model import Caption, PartialDate
from clipfile.reading.dates import MONTHS, read_date

_MONTH_NUMBERS = {
    spelling: f"{number:02}"
    for number, month in enumerate(MONTHS, 1)
    for spelling in (month.casefold(), month[:3].casefold(), month[:4].casefold())
}
_MONTH = (
    rf"(?P<month>(?ai:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?))"
)

_FLAG = re.compile(r"(?P<file>FILE(?: PHOTO)?)\s*[-–—:]\s*|TOPSHOT\s*[-–—:]\s*")
_NOTE = re.compile(r"\[(?:NOTE TO USER|EDITORIAL USE)[^\]]*\]|\(NOTE TO USER[^)]*\)", re.IGNORECASE)
_CREDITS = (
    re.compile(r"\((?P<agency>AP) Photo(?:\s*/\s*(?P<name>[^()]+?))?\)\s*\Z"),
    re.compile(r"\((?:Photo|Photos|Image|Picture) by (?P<line>[^()]+)\)\s*\Z", re.IGNORECASE),
    re.compile(r"\b(?P<agency>REUTERS)\s*(?:/\s*(?P<name>[^.()/]+))?(?:/\s*File Photo)?\s*\Z"),
    re.compile(r"\A(?P<line>(?:[^\W\d_a-z][\w.'’-]*(?: |(?=/))){2,4}/[^/.:]{2,60})\Z"),
)
"""In the order in which they are tried; the last is a credit that stands alone."""
_FILE_CREDIT = re.compile(r"[/,]\s*File(?: Photo)?\s*\)?\s*\Z", re.IGNORECASE)
_AGENCIES = frozenset({"Getty Images", "Reuters", "Associated Press", "The Associated Press"})
"""Organisations that credit a picture without a photographer; a name in capitals is one too."""
_VIA = re.compile(r"\s+via\s+", re.IGNORECASE)
_NOBODY = {"", "-", "stringer", "handout", "staff"}

_DATELINE = re.compile(
    rf"(?P<place>[^a-z:]{{3,80}}?)\s*[-–—]\s*{_MONTH}\s+(?P<day>\d{{1,2}})(?:,\s*(?P<year>\d{{4}}))?"
    r"\s*[:.]\s*"
)
_DATE_IN_TEXT = re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})\b")


def parse_caption(text: str) -> Caption:
    """The fields of one agency caption; what no rule reads stays in the description."""
    caption = Caption(text=text, description=text.strip())
    for rule in _RULES:
        caption = rule(caption)
    return caption


def _flags(caption: Caption) -> Caption:
    match = _FLAG.match(caption.description)
    if match is None:
        return caption
    rest = caption.description[match.end() :]
    return replace(caption, description=rest, is_file_photo=bool(match["file"]))


def _credit(caption: Caption) -> Caption:
    for form in _CREDITS:
        match = form.search(caption.description)
        if match is None:
            continue
        found = match.groupdict()
        rest = caption.description[: match.start()].rstrip()
        is_file = caption.is_file_photo or bool(_FILE_CREDIT.search(match[0]))
        caption = replace(caption, description=rest, is_file_photo=is_file)
        if "line" in found:
            return _credit_line(caption, found["line"])
        names = _names(_FILE_CREDIT.sub("", found["name"] or ""))
        return replace(caption, agency=_proper(found["agency"]), photographers=names)
    return caption


def _credit_line(caption: Caption, line: str) -> Caption:
    """`Name/Agency via Distributor`, `Name/Invision/AP, File`, or an agency alone."""
    line = _FILE_CREDIT.sub("", line)
    credited, _, via = (part.strip() for part in _VIA.sub("\0", line, count=1).partition("\0"))
    parts = [part.strip() for part in credited.split("/") if part.strip()] or [""]
    if len(parts) == 1:
        is_agency = parts[0].isupper() or parts[0] in _AGENCIES
        names, organisations = ((), parts) if is_agency else (_names(parts[0]), [])
    else:
        names, organisations = _names(parts[0]), parts[1:]
    return replace(
        caption,
        photographers=names,
        agency=_proper("/".join(organisations)) or None,
        via=_proper(via) or None,
        is_handout=caption.is_handout or "handout" in line.casefold(),
    )


def _notes(caption: Caption) -> Caption:
    match = _NOTE.search(caption.description)
    if match is None:
        return caption
    rest = caption.description[: match.start()].rstrip() + caption.description[match.end() :]
    return replace(caption, description=rest.strip(), rights_note=match[0])


def _dateline(caption: Caption) -> Caption:
    match = _DATELINE.match(caption.description)
    if match is None:
        return caption
    place = match["place"].strip()
    return replace(
        caption,
        description=caption.description[match.end() :],
        place=None if place == "UNSPECIFIED" else place,
        date=_date(match["year"] or _year_in(caption.description), match["month"], match["day"]),
    )


def _date_in_text(caption: Caption) -> Caption:
    match = _DATE_IN_TEXT.search(caption.description)
    if match is None or caption.date is not None:
        return caption
    return replace(caption, date=_date(match["year"], match["month"], match["day"]))


def _date(year: str | None, month: str, day: str) -> PartialDate | None:
    if year is None:
        return None
    number = _MONTH_NUMBERS[month.rstrip(".").casefold()]
    try:
        return read_date(f"{year}-{number}-{int(day):02}")
    except ValueError:
        return None


def _year_in(description: str) -> str | None:
    match = _DATE_IN_TEXT.search(description)
    return match["year"] if match else None


def _names(text: str) -> tuple[str, ...]:
    names = re.split(r"\s*(?:,| and | & )\s*", text.strip())
    return tuple(name for name in names if name.casefold() not in _NOBODY)


def _proper(organisation: str) -> str:
    return "Reuters" if organisation == "REUTERS" else organisation


_RULES: tuple[Callable[[Caption], Caption], ...] = (
    _flags,
    _credit,
    _notes,
    _dateline,
    _date_in_text,
)
