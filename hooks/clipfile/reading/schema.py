"""The keys that front matter may have: the one place that says what each means and takes.

Values arrive as text (`reading/header.py`). The key sets are closed.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from clipfile.model import Display, Rights, Status
from clipfile.reading.values import (
    Address,
    Checksum,
    Date,
    Language,
    Line,
    Moment,
    OldId,
    Orcid,
    PersonId,
    String,
    Viaf,
    Wikidata,
)


class _Keys(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class CaptionKeys(_Keys):
    """One photograph of an article."""

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, value: object) -> object:
        return {"text": value} if isinstance(value, str) else value

    text: Line = Field(
        "",
        description="the agency's string, kept and parsed",
        examples=["SOUTHPORT - AUGUST 14: … (Photo by Ines Roe/AFP)"],
    )
    description: Line | None = Field(
        None,
        description="what the picture shows",
        examples=["Mara Lind opens the reading room."],
    )
    place: Line | None = Field(
        None, description="where the photograph was taken", examples=["Southport"]
    )
    date: Date | None = Field(
        None,
        description="when it was taken: a day, a month or a year",
        examples=["2024-08-14", "2024-08", "2024"],
    )
    photographers: tuple[Line, ...] | None = Field(
        None, description="who took it", examples=[["Ines Roe"]]
    )
    agency: Line | None = Field(
        None, description="the organisation beside the photographer", examples=["AFP"]
    )
    via: Line | None = Field(
        None, description="the distributor, when it is another one", examples=["Getty Images"]
    )
    people: tuple[Line, ...] | None = Field(
        None, description="the persons shown: names, aliases or ids", examples=[["Mara Lind"]]
    )
    rights: Rights = Field(
        Rights.UNKNOWN, description="what may be shown of the picture", examples=["licensed"]
    )
    image: Line | None = Field(
        None,
        description="the picture's file, beside the article",
        examples=["photos/reading-room.jpg"],
    )
    alt: Line | None = Field(
        None,
        description="what the picture shows, for readers who cannot see it",
        examples=["A woman cuts a ribbon."],
    )
    overrules: tuple[Literal["photographers", "agency", "date", "place", "description"], ...] = (
        Field(
            (),
            description="fields in which the caption is right, and not what the picture's own file "
            "says (IPTC)",
            examples=[["date"]],
        )
    )


class CorrectionKeys(_Keys):
    """Something that was put right."""

    date: Date = Field(description="when it was put right", examples=["2024-08-14"])
    text: Line = Field(description="what was put right", examples=["What was put right"])


class ArticleKeys(_Keys):
    """The front matter of an article."""

    title: Line = Field(description="the headline", examples=["Headline of the article"])
    date: Date = Field(
        description="the day, month or year of publication",
        examples=["2024-08-14", "2024-08", "2024"],
    )
    source: Line = Field(description="the publisher, or `unknown`", examples=["The Herald"])
    url: Address | None = Field(
        None,
        description="the original's address",
        examples=["https://herald.example/reading-room"],
    )
    byline: tuple[Line, ...] = Field((), description="who wrote it", examples=[["Petra Holm"]])
    language: Language | None = Field(
        None, description="the text's language, as a BCP 47 tag", examples=["el"]
    )
    place: Line | None = Field(None, description="where it was written", examples=["Southport"])
    section: Line | None = Field(None, description="the newspaper's section", examples=["Culture"])
    topics: tuple[Line, ...] = Field(
        (), description="what it is about", examples=[["Libraries", "Town council"]]
    )
    people: tuple[Line, ...] = Field(
        (),
        description="persons in it: names, aliases or ids",
        examples=[["Mara Lind", "jonas-lind"]],
    )
    mentions: dict[String, Line] = Field(
        {},
        description="what a string in the text means: a person, or `none`",
        examples=[{"Lind": "jonas-lind"}],
    )
    captions: tuple[CaptionKeys, ...] = Field(
        (),
        description="the photographs with it",
        examples=[["… (Photo by Ines Roe/AFP)"]],
    )
    display: Display = Field(
        Display.FULL, description="how much of the text is published", examples=["excerpt"]
    )
    status: Status | None = Field(
        None, description="whether it may be published", examples=["draft"]
    )
    embargo: Moment | None = Field(
        None,
        description="not to be published before this moment",
        examples=["2024-08-20T09:00Z", "2024-08-20"],
    )
    corrections: tuple[CorrectionKeys, ...] = Field(
        (),
        description="what was put right",
        examples=[[{"date": "2024-08-16", "text": "The name was misspelt."}]],
    )
    updated: Date | None = Field(
        None, description="when the original last changed", examples=["2024-08-14"]
    )
    archived: Address | None = Field(
        None,
        description="the address of a capture of the original",
        examples=["https://archive.example/1234"],
    )
    retrieved: Date | None = Field(
        None, description="when the original was read", examples=["2024-08-14"]
    )
    checksum: Checksum | None = Field(
        None,
        description="SHA-256 of the original text: `sha256:` and 64 hexadecimal digits in lower "
        "case",
        examples=["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
    )
    replaces: tuple[OldId, ...] = Field(
        (), description="old ids that must lead here", examples=[["reading-room"]]
    )
    related: tuple[Line, ...] = Field(
        (), description="ids of other articles", examples=[["library-roof"]]
    )


class RoleKeys(_Keys):
    """What a person was, and when."""

    title: Line = Field(description="the role", examples=["Leader of the town council"])
    start: Date | None = Field(
        None, alias="from", description="when it began", examples=["2020-05-02"]
    )
    end: Date | None = Field(None, alias="to", description="when it ended", examples=["2024"])
    as_of: Date | None = Field(
        None,
        description="the date of a text that states it, when beginning and end are not known",
        examples=["2024-08-14"],
    )


class IdentifierKeys(_Keys):
    """Where else the person is known."""

    wikidata: Wikidata | None = Field(None, description="Wikidata item", examples=["Q42"])
    viaf: Viaf | None = Field(
        None,
        description="Virtual International Authority File number",
        examples=["113230702"],
    )
    orcid: Orcid | None = Field(None, description="ORCID iD", examples=["0000-0002-1825-0097"])
    website: Address | None = Field(
        None, description="the person's own site", examples=["https://lind.example/"]
    )


class PortraitKeys(_Keys):
    """A picture of the person."""

    file: Line = Field(
        description="the picture's file, as seen from `articles/`",
        examples=["portraits/jonas-lind.jpg"],
    )
    rights: Rights = Field(
        Rights.UNKNOWN,
        description="what may be shown of it; a portrait stands on the page only when it is "
        "`licensed` or `public-domain`",
        examples=["licensed"],
    )
    credit: Line | None = Field(None, description="who took it", examples=["Ines Roe/AFP"])
    alt: Line | None = Field(
        None,
        description="what it shows, for readers who cannot see it",
        examples=["A man at a desk."],
    )


class PersonKeys(_Keys):
    """The front matter of a person record."""

    name: Line = Field(description="the name as it is printed", examples=["Jonas Lind"])
    sort_name: Line | None = Field(
        None,
        description="the name as a register sorts it; what stands before the comma is the surname",
        examples=["Lind, Jonas"],
    )
    aliases: tuple[Line, ...] = Field(
        (), description="other names that mean this person", examples=[["Councillor Lind"]]
    )
    roles: tuple[RoleKeys, ...] = Field(
        (),
        description="what the person was, and when",
        examples=[[{"title": "Councillor", "from": "2020"}]],
    )
    identifiers: IdentifierKeys = Field(
        IdentifierKeys(),
        description="where else the person is known",
        examples=[{"wikidata": "Q42"}],
    )
    image: PortraitKeys | None = Field(
        None,
        description="a portrait",
        examples=[{"file": "portraits/jonas-lind.jpg", "rights": "licensed"}],
    )
    replaces: tuple[PersonId, ...] = Field(
        (),
        description="ids that the person had before; their addresses lead here",
        examples=[["j-lind"]],
    )
    index: Literal["true", "false"] = Field(
        "true",
        description="`false`: the person has no page and is in no list and no search filter; the "
        "text of an article keeps the name",
        examples=[False],
    )
