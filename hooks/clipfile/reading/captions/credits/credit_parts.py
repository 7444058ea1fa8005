"""A stretch of a credit between slashes -> the persons and organisations that it names."""

import re
from dataclasses import dataclass

from clipfile.reading.agencies import AGENCIES, DISTRIBUTORS, SHARED_BY_USERS, WIRES
from clipfile.reading.captions.credits.credit_names import (
    is_organisation,
    is_person,
    proper,
    without_rank,
)
from clipfile.reading.captions.credits.credit_words import NOBODY, ORGANISATION_WORDS
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the line between slashes."""

    persons: tuple[str, ...] = ()
    organisation: str | None = None


LEGAL_FORMS = frozenset({"inc", "ltd", "llc", "co", "corp"})
_AND = re.compile(r"\s*(?:,|\band\b|&)\s*")
_KNOWN = AGENCIES | NOBODY
_BAR = re.compile(r"\s*\|\s*")
_FOR = re.compile(r",?\s+(?:[Ss]pecial (?:to|for)|for)\s+")
_FOR_CLIENT = re.compile(r"\A[Ff]or (?=[A-Z])")
"""`Name/For The Harbour Post`."""
_DASH = re.compile(r"\s+[-–—]\s+|(?<=[a-z])[-–—](?=[A-Z])|(?<=\bAP)-(?=[A-Z])")
_LABEL = re.compile(r"\A(?:(?:[Pp]hoto |[Ii]mage )?[Cc]redits?|Photos?)\s*:\s*")
"""Behind the bar of `File Photo | Photo Credit: Ada Quill`."""
_NUMBER = re.compile(r"[A-Z]{0,4}\d{4,}")
"""A library's number of the picture: `UNICEF/UN0123456/Ada Quill`."""
_AUTHOR = re.compile(
    r"(?:and )?(?P<name>(?:[A-Z]\.[ -]?){1,3}[A-Z][\w'’-]+)(?:\s*\([^()]{2,60}\))?"
)
"""A scientist, as observatories name one: `A. Quill (UCL)`."""


def parts_of_line(pieces: tuple[str, ...]) -> list[Part]:
    """`Name/Hometown Clarion`: behind a person stands an organisation, whatever it is called."""
    parts: list[Part] = []
    for text in pieces:
        for part in parts_of(text):
            # `Name / Royal Palace / Agency`: a second name that is no person's is a body's.
            is_second = any(other.persons for other in parts) and part.persons
            is_body = is_second and not is_first_name(part.persons[0].split()[0])
            parts.append(Part(organisation=proper(text.strip())) if is_body else part)
    if len(parts) > 1 and all(part.persons for part in parts):
        # `Hometown Clarion/Ada Quill`, when the names say so.
        body = 0 if _is_body_first(parts[0].persons[0], parts[-1].persons[0]) else -1
        parts[body] = Part(organisation=proper(pieces[body].strip()))
    is_shared = any(name_key(part.organisation or "") in SHARED_BY_USERS for part in parts)
    if is_shared and not any(part.persons for part in parts):
        # `Quayside99/Wikimedia Commons`: whatever users call themselves.
        return [_as_user(part) for part in parts]
    return parts


def _is_body_first(one: str, other: str) -> bool:
    """`Hometown Elm/Ada Quill`, `Ada Films/Bela Quill`: whose name is a person's by its words."""
    if not is_first_name(other.split(maxsplit=1)[0]):
        return False
    is_body = one.rsplit(maxsplit=1)[-1].casefold() in ORGANISATION_WORDS
    is_other_body = other.rsplit(maxsplit=1)[-1].casefold() in ORGANISATION_WORDS
    return not is_first_name(one.split(maxsplit=1)[0]) or (is_body and not is_other_body)


def _as_user(part: Part) -> Part:
    name = part.organisation
    return Part(persons=(name,)) if name and name_key(name) not in _KNOWN else part


def parts_of(text: str) -> list[Part]:
    """The persons, the organisation, or both, that one stretch between slashes names."""
    text = text.strip(" \t|,;:·")
    text = _LABEL.sub("", text) if ":" in text else text
    text = _FOR_CLIENT.sub("", text).removeprefix("HO-")
    if name_key(text) not in NOBODY:
        text = without_rank(text)
    if name_key(text) in NOBODY or _NUMBER.fullmatch(text):
        return []
    for between, splits in ((_BAR, _always), (_FOR, _is_client), (_DASH, _is_agency_behind)):
        match = between.search(text)
        if match and splits(text[: match.start()], text[match.end() :]):
            behind = parts_of(text[match.end() :])
            if between is _FOR and len(behind) == 1 and behind[0].persons:
                # `Ada Quill for Harbour Elm`: whoever asks for pictures is a body.
                behind = [Part(organisation=text[match.end() :].strip())]
            return [*parts_of(text[: match.start()]), *behind]
    head, _, tail = text.partition(", ")
    if tail and _is_paper_behind_comma(head, tail):
        return [*parts_of(head), *parts_of(tail)]
    if is_organisation(text):
        return _bodies(text)
    names = (_once(without_rank(name)) for name in _AND.split(text))
    return [Part(persons=tuple(name for name in names if name_key(name) not in NOBODY))]


def _once(name: str) -> str:
    """`Ada QUILLADA QUILL`, a name that two credits have glued together, as in the first."""
    half = len(name) // 2
    return name[:half] if name[:half].casefold() == name[half:].casefold() else name


def _bodies(text: str) -> list[Part]:
    """`Harbour Office, AP` are two, and `ESA, NASA, A. Quill (UCL)` are bodies and an author."""
    head, _, tail = text.rpartition(", ")
    if head and name_key(tail) in DISTRIBUTORS and is_organisation(head):
        return [*parts_of(head), *parts_of(tail)]
    author = _AUTHOR.fullmatch(tail)
    if head and author:
        return [*_bodies(head), Part(persons=(author["name"],))]
    return [Part(organisation=proper(text))]


def _always(_head: str, _tail: str) -> bool:
    return True


def _is_agency_behind(head: str, tail: str) -> bool:
    """`Ada Quill-USA TODAY Sports`; `Finch-Marsh` is a name: one word must be known."""
    if name_key(head) in WIRES:
        # `THE CANADIAN PRESS/AP-Ada Quill`.
        return is_person(tail)
    is_known = name_key(tail) in _KNOWN or (" " in tail and ", " not in tail)
    return is_known and is_organisation(tail) and not is_organisation(head)


def _is_client(head: str, _tail: str) -> bool:
    """`Ada Quill for The Harbour Post`; `Getty Images for NAMM` is one."""
    return not is_organisation(head)


def _is_paper_behind_comma(head: str, tail: str) -> bool:
    """`Ada Quill, USA TODAY`; `Roll Call, Inc` is one."""
    is_legal_form = name_key(tail).strip(".") in LEGAL_FORMS
    return not is_legal_form and is_person(head) and is_organisation(tail)
