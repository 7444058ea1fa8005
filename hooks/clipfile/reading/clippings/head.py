"""What stands before a raw text's first paragraph: headline, standfirst, byline, day, agency."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from clipfile.model import PartialDate
from clipfile.reading.clippings.day_lines import Day, read_day
from clipfile.reading.clippings.lines import (
    DESK,
    Byline,
    is_agency,
    is_name,
    is_newspaper,
    is_speaker,
    read_bare_byline,
    read_byline,
    read_dateline,
    read_provider,
)
from clipfile.reading.first_names import is_first_name
from clipfile.reading.offices import ROLES

_SENTENCE_END = re.compile(r"[.!?…] ?[“”\"’‘'»«)\]]*\Z")
_MARKER = re.compile(r"[.;,:…][”\"’')\]]*\Z")
_LONGEST_HEADLINE = 220
_FEWEST_WORDS_OF_PROSE = 7
_WORDS_OF_PROSE = 30
_FEWEST_WORDS_OF_HEADLINE = 4
_LONGEST_ROLE = 6
_LONGEST_BYLINE = 8
_LONGEST_BARE_BYLINE = 12
_LONGEST_SENTENCE = 16
_NEAR = 4
"""Lines. A paragraph that is followed by a byline or a day as near as this is a standfirst."""
_MASTHEAD = re.compile(r"\s[|]\s(?P<name>[^|]{2,40})\Z")
_AGENCY_BEHIND = re.compile(r"\s[-–—]\s(?P<name>[^-–—|]{2,40})\Z")
_AUTHOR = frozenset(("author", "authors", "by", "written by"))
"""A heading that a name stands under."""
_STATION = re.compile(r" (?:RADIO|NEWS|TV|TELEVISION|TIMES|POST|TRIBUNE|HERALD|MEDIA|MAGAZINE)\Z")
"""`NORTHERN COAST PUBLIC RADIO`: a page's name, above its headline."""
_LABEL = re.compile(r"(?:exclusive|analysis|opinion|updated?|live|watch|video)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the lines before the text say; None and nothing for what they do not say."""

    title: str | None = None
    standfirst: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    date: PartialDate | None = None
    updated: PartialDate | None = None
    source: str | None = None
    end: int = 0
    """The line at which the text begins."""
    dropped: tuple[str, ...] = ()


def read_head(lines: Sequence[str]) -> Head:
    """Read the lines up to the first paragraph of the text."""
    said = [_said(line) for line in lines]
    end = _beginning_of_text(lines, said)
    bylines = _bylines(lines[: end + 1], said[:end])
    free = [at for at in range(end) if said[at] is None and at not in bylines]
    titles = [at for at in free if _can_be_headline(lines[at])]
    at_title = _headline([lines[at] for at in titles], titles)
    if at_title is None and (bylines or any(isinstance(each, Day) for each in said[:end])):
        # A headline that ends like a sentence.
        at_title = next(iter(free), None)
    roles = {
        at + 1
        for at in bylines
        if at + 1 in free and _is_role(lines[at + 1]) and at + 1 != at_title
    }
    standfirst = [
        lines[at]
        for at in free
        if at_title is not None
        and at > at_title
        and at not in roles
        and lines[at] != lines[at_title]
        and len(lines[at].split()) >= _FEWEST_WORDS_OF_HEADLINE
    ]
    kept = {*standfirst, *([lines[at_title]] if at_title is not None else [])}
    first = {text: at for at, text in reversed(list(enumerate(lines[:end]))) if text in kept}
    days = [day for day in said[:end] if isinstance(day, Day)]
    title, masthead = _without_masthead(lines[at_title]) if at_title is not None else (None, None)
    found = [bylines[at] for at in sorted(bylines)]
    agencies = [each for each in said[:end] if isinstance(each, str)]
    return Head(
        title=title,
        standfirst=tuple(dict.fromkeys(standfirst)),
        names=tuple(
            dict.fromkeys(chain(*(each.names for each in found), *(d.names for d in days)))
        ),
        date=next((day.date for day in days if not day.is_update), None)
        or next((byline.date for byline in found if byline.date), None),
        updated=next((day.date for day in days if day.is_update), None),
        source=next((byline.agency for byline in found if byline.agency), None)
        or next(iter(agencies), None)
        or next((day.agency for day in days if day.agency), None)
        or masthead,
        end=end,
        # A headline that is printed again is dropped, too.
        dropped=tuple(line for at, line in enumerate(lines[:end]) if first.get(line) != at),
    )


def _said(line: str) -> Byline | Day | str | None:
    """What a line says by itself; an agency as its name."""
    return (
        read_byline(line)
        or read_day(line)
        or _with_agency(line)
        or read_provider(line)
        or (line if is_agency(line) or is_newspaper(line) else None)
    )


def _with_agency(line: str) -> Byline | None:
    """`Ada Quill, Reuters`: a byline without `By`."""
    bare = read_bare_byline(line) if len(line.split()) <= _LONGEST_BYLINE else None
    is_one = bare and bare.agency and _has_first_name(bare) and not read_dateline(line)
    return bare if is_one else None


def _beginning_of_text(lines: Sequence[str], said: Sequence[object]) -> int:
    has_headline = False
    for at, line in enumerate(lines):
        if said[at] is not None:
            continue
        if not (is_prose(line) or read_dateline(line) or is_speaker(line)):
            has_headline = True
            continue
        near = said[at + 1 : at + 1 + _NEAR]
        is_first = at == 0 and len(line.split()) <= _LONGEST_SENTENCE
        is_standfirst = (has_headline or is_first) and _is_above_text(near, lines[at + 1 :])
        if not is_standfirst or read_dateline(line) or is_speaker(line):
            return at
    return len(lines)


def _is_above_text(near: Sequence[object], below: Sequence[str]) -> bool:
    """Whether a byline or a day comes next, and the text only behind it."""
    at = next((n for n, each in enumerate(near) if isinstance(each, Byline | Day)), None)
    return at is not None and any(map(is_prose, below[at + 1 : at + 1 + 2 * _NEAR]))


def is_prose(line: str) -> bool:
    """Whether a line is a paragraph, by its length and its full stop."""
    words = len(line.split())
    ends = bool(_SENTENCE_END.search(line)) and not line.endswith("?")
    return words >= _WORDS_OF_PROSE or (ends and words >= _FEWEST_WORDS_OF_PROSE)


def _bylines(lines: Sequence[str], said: Sequence[object]) -> dict[int, Byline]:
    """The bylines by their lines: those that say so, and names alone where a writer's stands.

    That is beside a day, above what the writer is, and right above a wire's text, whose first line
    is the last of `lines`.
    """
    found = {at: each for at, each in enumerate(said) if isinstance(each, Byline)}
    for at in range(1, len(said)):
        # A name that is printed twice is that of whom the text is about.
        is_heading = lines.count(lines[at]) > 1
        is_long = len(lines[at].split()) > _LONGEST_BARE_BYLINE
        bare = None if found or said[at] or is_heading or is_long else read_bare_byline(lines[at])
        if bare is None:
            continue
        if lines[at - 1].casefold().strip(" :") in _AUTHOR or _is_above_writing(lines, at, bare):
            found[at] = bare
            continue
        # `Correspondent` may stand between.
        below = at + 1 + (at + 1 < len(said) and _is_office(lines[at + 1]))
        is_before_day = below < len(said) and isinstance(said[below], Day)
        is_behind_day = isinstance(said[at - 1], Day) and _has_first_name(bare)
        if is_before_day or is_behind_day:
            found[at] = bare
    return found


def _is_above_writing(lines: Sequence[str], at: int, bare: Byline) -> bool:
    """Whether a name stands above what a writer is at a newspaper, or above a wire's first line."""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    office = below.partition(",")[0]
    is_writer = _is_office(office) and office.casefold().split()[-1] in DESK
    return is_writer or (_has_first_name(bare) and read_dateline(below) is not None)


def _has_first_name(byline: Byline) -> bool:
    return all(is_first_name(name.split()[0]) for name in byline.names)


def _can_be_headline(line: str) -> bool:
    return (
        len(line) <= _LONGEST_HEADLINE
        and not _MARKER.search(line)
        and not is_prose(line)
        and not line[:1].islower()
        and not _LABEL.match(line)
        and not (line.isupper() and _STATION.search(line))
        and any(char.isalpha() for char in line)
    )


def _headline(texts: Sequence[str], places: Sequence[int]) -> int | None:
    """The line that is printed twice, else the first that is more than a label."""
    if not texts:
        return None
    counted = Counter(texts)
    repeated = [
        at
        for at, text in zip(places, texts, strict=True)
        if counted[text] > 1 and not is_name(text)
    ]
    long = [
        at
        for at, text in zip(places, texts, strict=True)
        if len(text.split()) >= _FEWEST_WORDS_OF_HEADLINE
    ]
    labels = [at for at, text in zip(places, texts, strict=True) if not text.isupper()]
    return next(iter((*repeated, *long, *labels)), None)


def _is_office(line: str) -> bool:
    """Whether a line is what somebody is at a newspaper: `Rural Affairs Correspondent`."""
    words = line.casefold().split()
    return 0 < len(words) <= _LONGEST_ROLE and words[-1] in DESK | ROLES


def _is_role(line: str) -> bool:
    return len(line.split()) <= _LONGEST_ROLE and not _SENTENCE_END.search(line)


def _without_masthead(title: str) -> tuple[str, str | None]:
    """`Headline | The Harbour Post`; behind a dash a known agency only: `Headline - BBC News`."""
    match = _MASTHEAD.search(title) or _AGENCY_BEHIND.search(title)
    if match is None or ("|" not in match[0] and not is_agency(match["name"])):
        return title, None
    return title[: match.start()], match["name"].strip()
