"""A credit line -> photographers, agency and distributor.

`Name/Agency via Distributor`, `Agency/Name`, `Name, Newspaper`, `Name for Client`: the order
differs from agency to agency, so every part of a line is read as persons, an organisation or
nobody.
"""

import re
from dataclasses import dataclass

from clipfile.reading.agencies import AGENCIES, DISTRIBUTORS, SHARED_BY_USERS, WIRES, keys_of
from clipfile.reading.captions.credit_names import (
    is_organisation,
    is_person,
    proper,
    without_rank,
)
from clipfile.reading.captions.credit_words import NOBODY
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """What a credit line says."""

    photographers: tuple[str, ...] = ()
    agency: str | None = None
    """The organisation beside the photographer."""
    via: str | None = None
    note: str | None = None
    """A licence or a restriction inside the line."""
    is_file_photo: bool = False
    is_handout: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A stretch of the line between slashes."""

    persons: tuple[str, ...] = ()
    organisation: str | None = None


_PICTURE = (
    r"(?:photo(?:graph)?|image|picture|pic|video|illustration|foto|graphic|screenshot|drawing)s?"
)
_PREFIX = re.compile(
    r"(?:photo credit should read|files?\s*:|photographers?\s*:|"
    r"(?:mandatory |photo |image |picture )?(?:credits?|source|courtesy)(?: image)?\s*"
    r"(?::|\.\.\.|…)|mandatory credit\s|"
    r"(?:satellite (?:image|photo)\s*)?©\s*(?:\d{4}(?:\s+|\Z))?|copyright\s+(?:©\s*)?(?:\d{4}\s+)?|"
    rf"(?:{_PICTURE}\s+)?courtesy(?: of)?:?\s(?:the\s)?|"
    rf"{_PICTURE}(?: illustration| composite| taken)?\s*"
    r"(?:by\b|:|courtesy of(?: the)?\b|provided by\b|from\b|/)|"
    r"provided by\s|handout (?:photo|image)s? (?:by|from)\s)\s*",
    re.IGNORECASE,
)
_PHOTO_BY = re.compile(
    rf"(?:official |undated |handout )?(?P<of>[^/()|:]{{1,50}}?)\s+(?:file |handout |courtesy )?"
    rf"{_PICTURE}(?: illustration)?\s*(?:by\b|courtesy of\b|:|(?<=photo)\s?/)\s*",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?:[\s,/|–—-]*(?:(?<=, )(?:pool|ho)\b|\blivepic|\bfiles?(?:[ -](?:photo|pic|image)s?)?|"
    r"\breleased|\billustration|"
    r"\blicense photo|\bhandout|\bRT[RX]\w+|[.,]\s*courtesy of [^/]{1,60})|[\s.,;:|/–—-]+)\Z",
    re.IGNORECASE,
)
_LONGEST_SUFFIX = 100
_LICENCE = re.compile(
    r"[\s/,;|–-]*(?P<note>CC[ -](?:BY|0)[\w .-]*|Creative Commons[^/|]{0,60}|public domain)",
    re.IGNORECASE,
)
_RESTRICTION = re.compile(
    r"\s*/?\s*(?P<note>(?:RESTRICTED TO|EDITORIAL USE|NO ARCHIVES?|NO SALES|NO RESALES)[^a-z]*?)"
    r"\s*-?\s*(?=/ ?[A-Z][\w ]*(?:/|\Z)|\Z)"
)
_RIGHTS = re.compile(
    r"\s*/\s*(?P<note>(?:Copyright|©)[^/]{0,120}?All rights reserved)\.?\s*\Z", re.IGNORECASE
)
_VIA = re.compile(r"(?:\A|\s+|\s*/\s*)via\s+", re.IGNORECASE)
_LEGAL_FORMS = frozenset({"inc", "ltd", "llc", "co", "corp"})
_ABBREVIATIONS = _LEGAL_FORMS | {"jr", "sr", "bros"}
_AND = re.compile(r"\s*(?:,|\band\b|&)\s*")
_PASSING_ON = keys_of("The Canadian Press|Canadian Press")
"""Whose name stands first in what it passes on: `THE CANADIAN PRESS/AP-Ada Quill`."""
_KNOWN = AGENCIES | NOBODY
_SLASH = re.compile(r"[/\\](?![^()]*\))")
"""Between names; `(STScI/AURA)` is one."""
_BAR = re.compile(r"\s*\|\s*")
_FOR = re.compile(r",?\s+(?:[Ss]pecial (?:to|for)|for)\s+")
_FOR_CLIENT = re.compile(r"\A[Ff]or (?=[A-Z])")
"""`Name/For The Harbour Post`."""
_SIDE = re.compile(r"\s*\((?:L|R|C|[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Cc]ent(?:er|re))\)")
"""Which of two pictures somebody took."""
_DASH = re.compile(r"\s+[-–—]\s+|(?<=[a-z])[-–—](?=[A-Z])|(?<=\bAP)-(?=[A-Z])")
_AUTHOR = re.compile(
    r"(?:and )?(?P<name>(?:[A-Z]\.[ -]?){1,3}[A-Z][\w'’-]+)(?:\s*\([^()]{2,60}\))?"
)
"""A scientist, as observatories name one: `A. Quill (UCL)`."""
_ONE_NAME = re.compile(r"[^\W\d_]{3,}\Z")


def read_credit(line: str) -> Credit:
    """What `line`, without the brackets around it, says."""
    line, note = _without_notes(_SIDE.sub("", line))
    line, flags = _without_suffixes(" ".join(line.split()))
    half = len(line) // 2
    if line[:half] == line[half + 1 :]:
        line = line[:half]
    flags += line[:5].casefold()
    line, takers = _without_prefixes(line)
    if line.startswith("(") and line.find(")") == len(line) - 1:
        line = line[1:-1]
    credited, *distributors = _VIA.split(line)
    if takers and _ONE_NAME.match(credited) and name_key(credited) not in _KNOWN:
        # `AP Photo/FINCH`: what stands where a name is expected is one.
        parts = [*_parts(takers[0]), _Part(persons=(credited,))]
    else:
        parts = _parts_of_line((*takers, *_SLASH.split(credited)))
    behind = [
        part for text in distributors for piece in _SLASH.split(text) for part in _parts(piece)
    ]
    organisations = _organisations(parts)
    via = _organisations(behind)
    if any(part.persons for part in behind):
        # `Keystone/The White House via AP/Name`: what stands beside `via` took the picture.
        organisations = organisations[-1:]
    if len(organisations) > 1:
        # `Name/Pool/Getty Images`; but `Name/Pool via Getty Images` names the pool.
        organisations = [name for name in organisations if name != "Pool"]
    if not via and len(organisations) > 1 and name_key(organisations[0]) in _PASSING_ON:
        via = [organisations.pop(0)]
    elif not via and len(organisations) > 1 and name_key(organisations[-1]) in DISTRIBUTORS:
        via = [organisations.pop()]
    persons = tuple(name for part in (*parts, *behind) for name in part.persons)
    return Credit(
        photographers=tuple(dict.fromkeys(persons)),
        agency="/".join(organisations) or None,
        via="/".join(via) or None,
        note=note,
        is_file_photo="file" in flags,
        is_handout="handout" in f"{flags} {line}".casefold(),
    )


def _without_notes(line: str) -> tuple[str, str | None]:
    for form in (_RIGHTS, _RESTRICTION, _LICENCE):
        match = form.search(line)
        if match:
            return line[: match.start()] + line[match.end() :], match["note"].strip()
    return line, None


def _without_suffixes(line: str) -> tuple[str, str]:
    """The line without what stands behind its names, and that in lower case."""
    flags = ""
    while match := _SUFFIX.search(line, max(0, len(line) - _LONGEST_SUFFIX)):
        if match.start() == 0 or _is_abbreviation(line, match):
            break
        flags += match[0].casefold()
        line = line[: match.start()]
    return line, flags


def _is_abbreviation(line: str, match: re.Match[str]) -> bool:
    """Whether the full stop belongs to the name: `Rafe Lund Jr.`, `Roll Call, Inc.`."""
    word = line[: match.start()].rpartition(" ")[2]
    return match[0] == "." and word.casefold() in _ABBREVIATIONS


def _without_prefixes(line: str) -> tuple[str, list[str]]:
    """The line without `Photo by`, and the organisations of `U.S. Navy photo by`."""
    takers: list[str] = []
    line = line.lstrip(" \t|/–—-")
    while True:
        if match := _PREFIX.match(line):
            line = line[match.end() :].lstrip()
        elif not takers and (match := _PHOTO_BY.match(line)) and not is_person(match["of"]):
            photo = f"{match['of']} Photo"
            takers.append(photo if name_key(photo) in AGENCIES else match["of"])
            line = line[match.end() :].lstrip()
        else:
            return line, takers


def _parts_of_line(pieces: tuple[str, ...]) -> list[_Part]:
    """`Name/Hometown Clarion`: behind a person stands an organisation, whatever it is called."""
    parts: list[_Part] = []
    for text in pieces:
        for part in _parts(text):
            # `Name / Royal Palace / Agency`: a second name that is no person's is a body's.
            is_second = any(other.persons for other in parts) and part.persons
            is_body = is_second and not is_first_name(part.persons[0].split()[0])
            parts.append(_Part(organisation=proper(text.strip())) if is_body else part)
    if len(parts) > 1 and all(part.persons for part in parts):
        # `Hometown Clarion/Ada Quill`, when the names say so.
        first = is_first_name(parts[-1].persons[0].split()[0])
        body = 0 if first and not is_first_name(parts[0].persons[0].split()[0]) else -1
        parts[body] = _Part(organisation=proper(pieces[body].strip()))
    if any(name_key(part.organisation or "") in SHARED_BY_USERS for part in parts):
        # `Quayside99/Wikimedia Commons`: whatever users call themselves.
        return [_as_user(part) for part in parts]
    return parts


def _as_user(part: _Part) -> _Part:
    name = part.organisation
    return _Part(persons=(name,)) if name and name_key(name) not in _KNOWN else part


def _parts(text: str) -> list[_Part]:
    """The persons, the organisation, or both, that one stretch between slashes names."""
    text = _FOR_CLIENT.sub("", text.strip(" \t|,;:·"))
    if name_key(text) not in NOBODY:
        text = without_rank(text)
    if name_key(text) in NOBODY:
        return []
    for between, splits in ((_BAR, _always), (_DASH, _is_agency_behind), (_FOR, _is_client)):
        match = between.search(text)
        if match and splits(text[: match.start()], text[match.end() :]):
            return [*_parts(text[: match.start()]), *_parts(text[match.end() :])]
    head, _, tail = text.partition(", ")
    if tail and _is_paper_behind_comma(head, tail):
        return [*_parts(head), *_parts(tail)]
    if is_organisation(text):
        return _bodies(text)
    names = (without_rank(name) for name in _AND.split(text))
    return [_Part(persons=tuple(name for name in names if name_key(name) not in NOBODY))]


def _bodies(text: str) -> list[_Part]:
    """`Harbour Office, AP` are two, and `ESA, NASA, A. Quill (UCL)` are bodies and an author."""
    head, _, tail = text.rpartition(", ")
    if head and name_key(tail) in DISTRIBUTORS and is_organisation(head):
        return [*_parts(head), *_parts(tail)]
    author = _AUTHOR.fullmatch(tail)
    if head and author:
        return [*_bodies(head), _Part(persons=(author["name"],))]
    return [_Part(organisation=proper(text))]


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
    is_legal_form = name_key(tail).strip(".") in _LEGAL_FORMS
    return not is_legal_form and is_person(head) and is_organisation(tail)


def _organisations(parts: list[_Part]) -> list[str]:
    named = [part.organisation for part in parts if part.organisation]
    named = list({name_key(name): name for name in named}.values())
    # `Getty Images/Getty Images for Lantern Trust` is one.
    return [name for name in named if not any(o.startswith(f"{name} for ") for o in named)]
