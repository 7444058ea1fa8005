"""What a value of the front matter may be: a line, a date, an address, an identifier."""

import re
from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from clipfile.model import PartialDate
from clipfile.reading.dates import read_date
from clipfile.slugs import slug

_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*\Z", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?\Z", re.ASCII)
_YEAR = re.compile(r"\d{4}\Z", re.ASCII)
_CHECKSUM = re.compile(r"sha256:[0-9a-f]{64}\Z", re.ASCII)


def _date(value: object) -> object:
    if not isinstance(value, str):
        # Not a TypeError: pydantic makes an error message of this one only.
        raise ValueError("a date is needed here")  # noqa: TRY004
    return read_date(value)


def _one_line(value: str) -> str:
    text = " ".join(value.split())
    if not text:
        raise ValueError("it is empty")
    return text


def _not_empty(value: str) -> str:
    _one_line(value)
    return value


def _moment(value: str) -> str:
    try:
        datetime.fromisoformat(value)
    except ValueError as error:
        raise ValueError(f"`{value}` is no moment: {error}") from error
    return value


def _old_id(value: str) -> str:
    year, slash, id_ = value.rpartition("/")
    if slug(id_) != id_ or (slash and not _YEAR.match(year)):
        raise ValueError(f"`{value}` is not an id such as old-id or 2023/old-id")
    return value


def _person_id(value: str) -> str:
    if slug(value) != value:
        raise ValueError(f"`{value}` is not an id such as jonas-lind")
    return value


def _address(value: str) -> str:
    if not re.match(r"https?://[^\s/?#]+", value, re.ASCII | re.IGNORECASE) or " " in value:
        raise ValueError(f"`{value}` is not an address that begins with https:// or http://")
    return value


def _matching(pattern: re.Pattern[str], what: str) -> AfterValidator:
    def check(value: str) -> str:
        if not pattern.match(value):
            raise ValueError(f"`{value}` is not {what}")
        return value

    return AfterValidator(check)


Line = Annotated[str, AfterValidator(_one_line)]
Date = Annotated[PartialDate, BeforeValidator(_date)]
Address = Annotated[str, AfterValidator(_address)]
Language = Annotated[str, _matching(_LANGUAGE, "a BCP 47 language tag such as en, el or pt-BR")]
Moment = Annotated[
    str, _matching(_MOMENT, "a moment such as 2024-08-20T09:00Z"), AfterValidator(_moment)
]
OldId = Annotated[Line, AfterValidator(_old_id)]
"""It becomes an address, so it must not lead out of the site."""
PersonId = Annotated[Line, AfterValidator(_person_id)]
String = Annotated[str, AfterValidator(_not_empty)]
Checksum = Annotated[str, _matching(_CHECKSUM, "`sha256:` and 64 hexadecimal digits")]
Wikidata = Annotated[str, _matching(re.compile(r"Q[1-9]\d*\Z"), "a Wikidata item such as Q42")]
Viaf = Annotated[str, _matching(re.compile(r"[1-9]\d*\Z"), "a VIAF number such as 113230702")]
Orcid = Annotated[
    str, _matching(re.compile(r"(\d{4}-){3}\d{3}[\dX]\Z"), "an ORCID such as 0000-0002-1825-0097")
]
