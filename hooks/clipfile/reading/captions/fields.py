"""A caption as other programs get it."""

from typing import TypedDict

from clipfile.model import Caption


class CaptionFields(TypedDict):
    """The fields of a caption in JSON, always all of them and in this order."""

    place: str | None
    date: str | None
    """`2024-10-18`, `2024-10`, `2024`, or `10-18` when no year is written."""
    description: str
    photographers: list[str]
    agency: str | None
    via: str | None
    rights_note: str | None
    people: list[str]


def fields_of(caption: Caption, date: str | None) -> CaptionFields:
    """The fields of a caption, dated as far as is known; what it does not say is null or empty."""
    return CaptionFields(
        place=caption.place,
        date=date,
        description=caption.description,
        photographers=list(caption.photographers),
        agency=caption.agency,
        via=caption.via,
        rights_note=caption.rights_note,
        people=list(caption.people),
    )
