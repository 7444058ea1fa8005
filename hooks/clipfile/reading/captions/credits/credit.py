"""A credit line -> photographers, agency and distributor.

`Name/Agency via Distributor`, `Agency/Name`, `Name, Newspaper`, `Name for Client`: the order
differs from agency to agency, so every part of a line is read as persons, an organisation or
nobody.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from clipfile.reading.agencies import AGENCIES, DISTRIBUTORS, keys_of
from clipfile.reading.captions.credits.credit_names import is_organisation, is_person, is_provider
from clipfile.reading.captions.credits.credit_parts import (
    LEGAL_FORMS,
    Part,
    parts_of,
    parts_of_line,
)
from clipfile.reading.captions.credits.credit_words import NOBODY
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


_PICTURE = (
    r"(?:photo(?:graph)?|image|picture|pic|video|illustration|foto|graphic|screenshot|drawing|composite|"
    r"fotograf[ií]a|photographie)s?"
)
_PREFIX = re.compile(
    r"(?:(?:PA Photo\.\s+)?photo credit should read|files?\s*:|photographers?\s*:|"
    r"(?:mandatory |photo |image |picture )?(?:credits?|source|courtesy)(?: image)?\s*"
    r"(?::|\.\.\.|…)|mandatory credit\s|"
    r"(?:satellite (?:image|photo)\s*)?©\s*(?:\d{4}(?:\s+|\Z))?|copyright\s+(?:©\s*)?(?:\d{4}\s+)?|"
    rf"credit(?=(?-i:[A-Z][a-z]))|(?:{_PICTURE}\s+)?courtesy(?: of)?:?\s(?:the\s)?|"
    rf"{_PICTURE}(?: illustration| composite| taken)?\s*"
    r"(?:(?:by|de|von|di|do|da|par)\b|:|courtesy of(?: the)?\b|provided by\b|from\b|/)|"
    r"photo-illustration\s*:\s*(?:by\b)?|"
    r"(?:bild|crédits?(?: photo)?|créditos?|imagen|imagem|immagine)\s?:|"
    r"fot\.\s|photo credit\s|supplied\s*:|"
    r"(?:provided|submitted|supplied|contributed) by\s|handout (?:photo|image)s? (?:by|from)\s)\s*",
    re.IGNORECASE,
)
_PHOTO_BY = re.compile(
    rf"(?:official |undated |handout )?(?P<of>[^/()|:]{{1,50}}?)\s+(?:file |handout |courtesy )?"
    rf"{_PICTURE}(?: illustration)?\s*(?:by\b|courtesy of\b|:|(?<=photo)\s?/)\s*",
    re.IGNORECASE,
)
_AGENCY_COLON = re.compile(r"(?P<of>[A-Z][^:/|()]{1,40}?)\s*:\s+(?=[A-Z])")
"""`Reuters: Ada Quill`, `AAP: Ada Quill`."""
_SUFFIX = re.compile(
    r"(?:[\s,/|–—-]*(?:(?<=, )(?:pool|ho)\b|\blivepic|\bfiles?(?:[ -](?:photo|pic|image)s?)?|"
    r"\breleased|\billustration|"
    r"\blicense photo|\bhandout|\bRT[A-Z]\d\w+|[.,]\s*courtesy of [^/]{1,60})|[\s.,;:|/–—-]+)\Z",
    re.IGNORECASE,
)
_LONGEST_SUFFIX = 100
_HAS_SUFFIX = re.compile(
    r"file|rt[rx]|courtesy of|(?:pool|ho|livepic|released|illustration|license photo|handout)\Z"
)
"""What a line has, in small letters, that ends with a suffix but for a mark."""
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
_ABBREVIATIONS = LEGAL_FORMS | {"jr", "sr", "bros"}
_PASSING_ON = keys_of("The Canadian Press|Canadian Press")
"""Whose name stands first in what it passes on: `THE CANADIAN PRESS/AP-Ada Quill`."""
_HO = re.compile(r"/\s*(?:HO|Handout|HANDOUT)\b")
_KNOWN = AGENCIES | NOBODY
_PASSED_ON = DISTRIBUTORS | {""}
"""Who may stand beside the body that gives a picture."""
_YEAR_BEHIND = re.compile(r"(?<=AFP) (?:19|20)\d\d(?: (?=[A-Z])|\Z| ?(?=/))")
"""`AFP 2023 / Ada QUILL`, as sites print what they took over."""
_SLASH = re.compile(r"[/\\](?![^()]*\))|\s+Source:\s+|;\s+(?=Photos?:\s)")
"""Between names; `(STScI/AURA)` is one."""
_SIDE = re.compile(r"\s*\((?:L|R|C|[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom|[Cc]ent(?:er|re))\)")
"""Which of two pictures somebody took."""
_ONE_NAME = re.compile(r"[^\W\d_]{3,}\Z")


@lru_cache(maxsize=1 << 12)
def read_credit(line: str) -> Credit:
    """What `line`, without the brackets around it, says.

    Asked when a string is split and when its captions are read; and photographers return.
    """
    line, note = _without_notes(_SIDE.sub("", line))
    line, flags = _without_suffixes(" ".join(line.split()))
    half = len(line) // 2
    if line[half : half + 1].isspace() and line[:half] == line[half + 1 :]:
        line = line[:half]
    is_given = line.casefold().startswith(("courtesy", "photo courtesy"))
    flags += line[:5].casefold()
    line, takers = _without_prefixes(_YEAR_BEHIND.sub("/", line) if "AFP " in line else line)
    if line.startswith("(") and line.find(")") == len(line) - 1:
        line = line[1:-1]
    credited, *distributors = _VIA.split(line)
    if takers and _ONE_NAME.match(credited) and name_key(credited) not in _KNOWN:
        # `AP Photo/FINCH`: what stands where a name is expected is one.
        parts = [*parts_of(takers[0]), Part(persons=(credited,))]
    else:
        parts = parts_of_line((*takers, *_SLASH.split(credited)))
    behind = [
        part for text in distributors for piece in _SLASH.split(text) for part in parts_of(piece)
    ]
    is_handout = "handout" in f"{flags} {line}".casefold() or bool(_HO.search(line))
    if all(name_key(part.organisation or "") in _PASSED_ON for part in parts):
        is_given = is_given or is_handout or bool(behind)
        parts = [_as_provider(part, is_handout=is_handout) if is_given else part for part in parts]
    organisations = _organisations(parts)
    via = _organisations(behind)
    if any(part.persons for part in behind):
        # `Keystone/The White House via AP/Name`: what stands beside `via` took the picture.
        organisations = organisations[-1:]
    if len(organisations) > 1:
        # `Name/Pool/Getty Images`; but `Name/Pool via Getty Images` names the pool.
        organisations = [name for name in organisations if name != "Pool"]
    persons = tuple(name for part in (*parts, *behind) for name in part.persons)
    if (
        not via
        and len(organisations) > 1
        and _gives_first(organisations[0], is_given=is_handout and not persons)
    ):
        via = [organisations.pop(0)]
    elif not via and len(organisations) > 1 and _passes_on(organisations[-1]):
        via = [organisations.pop()]
    return Credit(
        photographers=tuple(dict.fromkeys(persons)),
        agency="/".join(organisations) or None,
        via="/".join(via) or None,
        note=note,
        is_file_photo="file" in flags,
        is_handout=is_handout,
    )


def _gives_first(organisation: str, *, is_given: bool) -> bool:
    """`THE CANADIAN PRESS/AP-Ada Quill`, `AFP PHOTO / Gull Navy / HO`: who passes on is first."""
    key = name_key(organisation)
    return key in _PASSING_ON or (key == "afp" and is_given)


def _passes_on(organisation: str) -> bool:
    """`Getty Images`, and `Getty Images for Gull Trust`."""
    return name_key(organisation.partition(" for ")[0]) in DISTRIBUTORS


def _as_provider(part: Part, *, is_handout: bool) -> Part:
    """The body that `Gull Quay Patrol/Handout via AP` names, which reads as a person."""
    name = part.persons[0] if len(part.persons) == 1 else ""
    is_no_person = is_handout and not is_first_name(name.partition(" ")[0])
    is_body = bool(name) and (is_no_person or is_provider(name))
    return Part(organisation=name) if is_body else part


def _without_notes(line: str) -> tuple[str, str | None]:
    for form in (_RIGHTS, _RESTRICTION, _LICENCE):
        match = form.search(line)
        if match:
            return line[: match.start()] + line[match.end() :], match["note"].strip()
    return line, None


def _without_suffixes(line: str) -> tuple[str, str]:
    """The line without what stands behind its names, and that in lower case."""
    flags = ""
    tail = line[-_LONGEST_SUFFIX:].casefold()
    if tail[-1:].isalnum() and not _HAS_SUFFIX.search(tail):
        return line, flags
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


def _is_taker(line: str, colon: re.Match[str]) -> bool:
    """Whether an agency, or a body before a person's name, stands before the colon."""
    of = colon["of"]
    is_body = " " in of and is_organisation(of) and is_person(line[colon.end() :])
    return name_key(of) in AGENCIES or is_body


def _without_prefixes(line: str) -> tuple[str, list[str]]:
    """The line without `Photo by`, and the organisations of `U.S. Navy photo by`."""
    takers: list[str] = []
    line = line.lstrip(" \t|/–—-")
    if (match := _AGENCY_COLON.match(line)) and not _PREFIX.match(line) and _is_taker(line, match):
        # `ST PHOTO: ADA QUILL`.
        return line[match.end() :], [match["of"].removesuffix(" PHOTO")]
    while True:
        if match := _PREFIX.match(line):
            line = line[match.end() :].lstrip()
        elif not takers and (match := _PHOTO_BY.match(line)) and not is_person(match["of"]):
            photo = f"{match['of']} Photo"
            # `Lynchpin Photo/Alamy` is two agencies, `Navy Photo/Ada Quill` one and a name.
            is_whole = name_key(line[match.end() :]) in AGENCIES and match[0].endswith("/")
            is_known = name_key(photo) in AGENCIES
            takers.append(photo if is_known or is_whole else match["of"])
            line = line[match.end() :].lstrip()
        else:
            return line, takers


def _organisations(parts: list[Part]) -> list[str]:
    named = [part.organisation for part in parts if part.organisation]
    named = list({name_key(name): name for name in named}.values())
    # `Getty Images/Getty Images for Lantern Trust` is one.
    return [name for name in named if not any(o.startswith(f"{name} for ") for o in named)]
