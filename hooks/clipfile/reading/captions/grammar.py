"""A caption string -> its fields, and the pieces it consists of.

A caption is read from the outside in: flags before it, credit and noise behind it, the dateline at
its head; then the notes between. What is left is the description, which gives the rest.
"""

import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from clipfile.model import Caption, PartialDate
from clipfile.reading.agencies import AGENCIES
from clipfile.reading.captions.credits.credit import Credit, read_credit
from clipfile.reading.captions.credits.credits import credit_at_head
from clipfile.reading.captions.credits.notes import split_notes
from clipfile.reading.captions.dateline import read_dateline
from clipfile.reading.captions.dates_in_text import date_of_picture, with_year_of
from clipfile.reading.captions.flags import read_flags
from clipfile.reading.captions.persons.people import people_shown
from clipfile.reading.captions.pieces import Kind, Piece, Sheet, text_of
from clipfile.reading.captions.places.places import place_in_text
from clipfile.reading.captions.splitting import credit_groups, split
from clipfile.reading.first_names import is_first_name
from clipfile.reading.written_dates import WrittenDate, dates_in
from clipfile.slugs import name_key

_PROVIDED = re.compile(r"\b(?:provided|released|issued) by (?:the )?(?P<name>[A-Z][\w'’-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCaption:
    """A caption as it was read."""

    caption: Caption
    date: WrittenDate | None
    """As written, also without a year; the caption has only a date with one."""
    pieces: tuple[Piece, ...]
    """They give the caption's string back."""

    @property
    def iso(self) -> str | None:
        """The date as far as it is written: `10-18` without a year."""
        return self.date.iso if self.date else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCaptions:
    """A raw string as it was read."""

    captions: tuple[ReadCaption, ...]
    noise: str
    """What stands behind the last caption and belongs to none."""


def read_captions(raw: str) -> ReadCaptions:
    """Every caption of a string in which several may stand one behind the other."""
    parts = split(raw)
    return ReadCaptions(captions=tuple(map(read_caption, parts.captions)), noise=parts.noise)


def parse_caption(text: str, published: PartialDate | None = None) -> Caption:
    """The fields of one caption. A date without a year is of the year before `published`."""
    read = read_caption(text)
    return replace(read.caption, date=read.date.known(published) if read.date else None)


def read_caption(text: str) -> ReadCaption:
    """Read one caption; what no rule reads stays in the description."""
    sheet, credit = _credit(Sheet(rest=text))
    flags = read_flags(sheet.rest)
    if flags.length:
        sheet = sheet.off_head(Kind.FLAG, flags.length)
    dateline = read_dateline(sheet.rest)
    if dateline.length:
        sheet = sheet.off_head(Kind.DATELINE, dateline.length)
    pieces = (*sheet.before, *split_notes(sheet.rest), *sheet.behind)
    description = text_of(pieces, Kind.DESCRIPTION)
    date = _date(dateline.date, description)
    credit = _by_a_body(credit, description)
    return ReadCaption(
        caption=Caption(
            text=text,
            description=description,
            place=dateline.place or place_in_text(description),
            date=date.known(None) if date else None,
            photographers=credit.photographers,
            agency=credit.agency,
            via=credit.via,
            rights_note=text_of(pieces, Kind.NOTE) or credit.note,
            people=people_shown(description),
            is_file_photo=flags.is_file_photo or credit.is_file_photo,
            is_handout=flags.is_handout or credit.is_handout,
        ),
        date=date,
        pieces=pieces,
    )


def _date(dateline: WrittenDate | None, description: str) -> WrittenDate | None:
    if dateline is None:
        return date_of_picture(description)
    return with_year_of(dateline, dates_in(description))


def _credit(sheet: Sheet) -> tuple[Sheet, Credit]:
    """The last credit of the string, with what stands behind it; before that one at its head."""
    groups = credit_groups(sheet.rest)
    head = credit_at_head(sheet.rest)
    if head:
        return sheet.off_head(Kind.CREDIT, head.end), read_credit(head.line)
    if not groups:
        return sheet, Credit()
    group = groups[-1]
    printed: list[Piece] = []
    for stretch, end in zip_longest(group, [after.start for after in group[1:]]):
        printed.append(Piece(Kind.CREDIT, sheet.rest[stretch.start : stretch.end]))
        printed += _without_description(split_notes(sheet.rest[stretch.end : end]))
    return (
        Sheet(
            before=sheet.before,
            rest=sheet.rest[: group[0].start],
            behind=(*printed, *sheet.behind),
        ),
        _merged([read_credit(stretch.line) for stretch in group]),
    )


def _without_description(pieces: tuple[Piece, ...]) -> list[Piece]:
    """Behind a credit stands no description."""
    return [
        piece._replace(kind=Kind.NOISE) if piece.kind is Kind.DESCRIPTION else piece
        for piece in pieces
    ]


def _by_a_body(credit: Credit, description: str) -> Credit:
    """Whose credit reads as a person's, and the text says that it has provided the picture."""
    if credit.agency or len(credit.photographers) != 1:
        return credit
    provider = _PROVIDED.search(description)
    name = credit.photographers[0]
    first = name.split()[0]
    if provider is None or first != provider["name"] or is_first_name(first):
        return credit
    return replace(credit, photographers=(), agency=name)


def _merged(credits_: list[Credit]) -> Credit:
    """One credit that is printed twice: the first name, and the most distant distributor."""
    first = credits_[0]
    for other in credits_[1:]:
        first = Credit(
            photographers=first.photographers or other.photographers,
            agency=_with_partner(first, other) or first.agency or other.agency,
            via=_longer(first.via, other.via),
            note=first.note or other.note,
            is_file_photo=first.is_file_photo or other.is_file_photo,
            is_handout=first.is_handout or other.is_handout,
        )
    return first


def _with_partner(first: Credit, other: Credit) -> str | None:
    """`NTB/AFP` of `Ada Quill / NTB / AFP` and `Ada Quill/NTB/AFP via Getty Images`.

    Of a body that is no agency the body alone is kept.
    """
    if not first.agency or not other.via or name_key(first.agency) not in AGENCIES:
        return None
    both = f"{first.agency}/{first.via}"
    return both if (other.agency or "").casefold() == both.casefold() else None


def _longer(one: str | None, other: str | None) -> str | None:
    """`Getty` in one credit and `Getty Images` in the other are the same distributor."""
    return max(one, other, key=len) if one and other else one or other
