"""The keys that front matter may have: the one place that says what each means and takes.

Values arrive as text (`reading/header.py`). The key sets are closed.
"""

import re
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from clipfile.model import Display, PartialDate, Rights, Status
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
String = Annotated[str, AfterValidator(_not_empty)]
Checksum = Annotated[str, _matching(_CHECKSUM, "`sha256:` and 64 hexadecimal digits")]
Wikidata = Annotated[str, _matching(re.compile(r"Q[1-9]\d*\Z"), "a Wikidata item such as Q42")]
Viaf = Annotated[str, _matching(re.compile(r"[1-9]\d*\Z"), "a VIAF number such as 113230702")]
Orcid = Annotated[
    str, _matching(re.compile(r"(\d{4}-){3}\d{3}[\dX]\Z"), "an ORCID such as 0000-0002-1825-0097")
]


class _Keys(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class CaptionKeys(_Keys):
    """One photograph of an article."""

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value

    text: Line = Field("", description="the agency's string, kept and parsed")
    description: Line | None = Field(None, description="what the picture shows")
    place: Line | None = Field(None, description="where the photograph was taken")
    date: Date | None = Field(None, description="when it was taken: 2024-10-18, 2024-10 or 2024")
    photographers: tuple[Line, ...] | None = Field(None, description="who took it")
    agency: Line | None = Field(None, description="the organisation beside the photographer")
    via: Line | None = Field(None, description="the distributor, when it is another one")
    people: tuple[Line, ...] | None = Field(None, description="the persons shown")
    rights: Rights = Field(Rights.UNKNOWN, description="what may be shown of the picture")
    image: Line | None = Field(None, description="the picture's file, beside the article")
    alt: Line | None = Field(None, description="what the picture shows, for who cannot see it")


class CorrectionKeys(_Keys):
    """Something that was put right."""

    date: Date = Field(description="when it was put right")
    text: Line = Field(description="what was put right")


class ArticleKeys(_Keys):
    """The front matter of an article."""

    title: Line = Field(description="the headline")
    date: Date = Field(description="the day of publication: 2024-08-14, 2024-08 or 2024")
    source: Line = Field(description="the publisher, or `unknown`")
    url: Address | None = Field(None, description="the original's address")
    byline: tuple[Line, ...] = Field((), description="who wrote it")
    language: Language | None = Field(None, description="the text's language, as BCP 47")
    place: Line | None = Field(None, description="where it was written")
    section: Line | None = Field(None, description="the newspaper's section")
    topics: tuple[Line, ...] = Field((), description="what it is about")
    people: tuple[Line, ...] = Field((), description="persons in it: names, aliases or ids")
    mentions: dict[String, Line] = Field(
        {}, description="what a string in the text means: a person, or `none`"
    )
    captions: tuple[CaptionKeys, ...] = Field((), description="the photographs with it")
    display: Display = Field(Display.FULL, description="how much of the text is published")
    status: Status | None = Field(None, description="whether it may be published")
    embargo: Moment | None = Field(None, description="not to be published before this moment")
    corrections: tuple[CorrectionKeys, ...] = Field((), description="what was put right")
    updated: Date | None = Field(None, description="when the original last changed")
    archived: Address | None = Field(None, description="a capture of the original")
    retrieved: Date | None = Field(None, description="when the original was read")
    checksum: Checksum | None = Field(None, description="SHA-256 of the original text")
    replaces: tuple[OldId, ...] = Field((), description="old ids that must lead here")
    related: tuple[Line, ...] = Field((), description="ids of other articles")


class RoleKeys(_Keys):
    """What a person was, and when."""

    title: Line = Field(description="the role")
    start: Date | None = Field(None, alias="from", description="when it began")
    end: Date | None = Field(None, alias="to", description="when it ended")
    as_of: Date | None = Field(None, description="the date of a text that states it")


class IdentifierKeys(_Keys):
    """Where else the person is known."""

    wikidata: Wikidata | None = Field(None, description="Wikidata item")
    viaf: Viaf | None = Field(None, description="Virtual International Authority File number")
    orcid: Orcid | None = Field(None, description="ORCID iD")
    website: Address | None = Field(None, description="the person's own site")


class PersonKeys(_Keys):
    """The front matter of a person record."""

    name: Line = Field(description="the name as it is printed")
    sort_name: Line | None = Field(None, description="the name as a register sorts it")
    aliases: tuple[Line, ...] = Field((), description="other names that mean this person")
    roles: tuple[RoleKeys, ...] = Field((), description="what the person was, and when")
    identifiers: IdentifierKeys = Field(IdentifierKeys(), description="outside identifiers")
    index: Literal["true", "false"] = Field("true", description="false: appears nowhere")
