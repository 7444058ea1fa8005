"""Credits without brackets and without a word that leads to them: `Ada Quill / AFP`."""

import re
from collections.abc import Iterator

from clipfile.reading.captions.credits.credit import read_credit
from clipfile.reading.captions.credits.credit_lines import (
    LONGEST,
    MARK,
    Stretch,
    can_begin_line,
    end_of_line,
    is_agency,
    is_credit_word,
    names_agency,
)
from clipfile.reading.captions.credits.credit_names import is_organisation, is_person
from clipfile.reading.captions.credits.credit_words import NOBODY, ORGANISATION_WORDS
from clipfile.reading.first_names import is_first_name
from clipfile.slugs import name_key

_PROVIDED = re.compile(
    r"[A-Z][^/.\n()]{1,60}/[A-Z][\w ]{1,30}\([^()]{3,40}\)\s+via\s+REUTERS(?: TV)?\b|"
    r"[A-Z][^/.\n()]{1,120}(?:/[A-Z][\w ]{1,30}(?:\([^()]{3,40}\))?)?/\s*(?:Handout|HANDOUT)"
    r"\s+via\s+(?:REUTERS(?: TV)?|Reuters|AP|AFP|Getty Images|EPA)\b(?:/+File Photo\b)?"
)
_LINE_START = re.compile(
    r"\s(?:(?<=[.!?\"”)].)\s*(?:[–—-]\s+(?=[A-Z]))?(?=\S)|(?<!\s\s)(?:\s+|(?<=\n))(?=\S)|"
    r"(?<!\s\s)\s*[/—–-]\s+(?=[A-Z])|(?<=toggle caption.)\s*)",
    re.DOTALL,
)
"""Behind it, and at the head of a string, a bare credit line can begin."""
_GLUED = re.compile(r"\.(?<=[a-z\d]\.)(?=[A-Z]\S+ [A-Z])")
"""`in Oldport.Ada Quill / AFP`: a line behind a full stop without a space."""
_AGENCY_BEHIND_HYPHEN = re.compile(
    r"[a-z]-(?:USA TODAY (?:Sports|Network)|Imagn Images|US PRESSWIRE)\Z|"
    r"[a-z]—(?:AP|AFP|Reuters|Getty Images|Redux|Bloomberg|EPA)\Z"
)
_BARE_MARK = re.compile(r"[/|—-]|\s(?:via|VIA|for)\s")
_NAME_AND_PAPER = re.compile(r"([A-Z][\w'’-]+)(?: [A-Z][\w.'’-]*){1,2} ?/ ?[A-Z]\w{2,}\Z")
_AT_END = re.compile(
    r"(?<=[a-zß-öø-ÿ)”\"] )(?P<first>[A-Z][\w'’-]+) (?:[A-Z]\.? )?[A-Z][\w'’-]+"
    r"(?P<rest>\s?/\s?[A-Z][^/().]{1,40}(?:/[^/().]{1,40})?)\s*\Z"
)
"""`in Oldport Ada Quill/PA Wire`, at the end of a string, behind words without a full stop."""
_PASSED_ON = re.compile(
    r"(?<=[\w)”\"] )(?P<first>[A-Z][\w'’-]+) (?:[A-Z]\. )?[A-Z][\w'’-]+"
    r"/[A-Z][\w .&-]{1,40} via (?:REUTERS|Reuters|AP|AFP|Getty Images|EPA)\b"
)
"""`Ada Quill/Gull News via REUTERS`, behind words without a full stop."""
_LONGEST_AT_END = 120
_BETWEEN_WORDS = re.compile(r"[\s,&]+")
_BEFORE_ADDRESS = re.compile(
    r"(?<=[.!?\"”)] )(?P<name>(?P<first>[A-Z][\w'’-]+) (?:[A-Z]\.? )?[A-Z][\w'’-]+)"
    r"[\s/|,]+[\w.-]{3,40}@[\w-]{2,40}\.[a-z]{2,3}\s*\Z"
)
"""`Ada Quill aquill@clarion.com`, as newspapers of one house print it."""
_BEFORE_PAPER = re.compile(
    r"(?<=[.!?\"”)] )(?P<first>[A-Z][\w'’-]+) (?:[A-Z]\.? )?[A-Z][\w'’-]+, "
    r"(?P<paper>[Ss]taff(?: [Pp]hotographer| [Pp]hotojournalist| [Pp]hoto)?|"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})\s*\Z"
)
"""`Ada Quill, Harbour News`, at the end of a string."""
_BEFORE_AGENCY = re.compile(
    r"(?<=[.!?\"”)] )(?P<name>[^\W\d_a-z]{2,}(?: [^\W\d_a-z]{2,}){1,3}) "
    r"\((?P<agency>[\w. ]{2,20})\)\s*\Z"
)
"""`ADA QUILL (EFE)`, as Spanish papers print it."""
_AGENCY_AND_NAME = re.compile(r"(?:AFP|AP|REUTERS|Reuters|EFE|EPA|ANSA|dpa|ATS)\s[-–—]\s(?=[A-Z])")
"""`AFP - ADA QUILL`, as French sites print it."""
_GIVEN = re.compile(
    r"(?<=[.!?\"”] )(?:Submitted|Contributed|Courtesy|Provided|Supplied|Staff|Handout) photo"
    r"\.?\s*\Z"
)
"""`Submitted photo` behind a sentence, at the end."""
_LONGEST_GIVEN = 30
_FOR_PAPER = re.compile(r"\sfor\s(?=The [A-Z]|[A-Z]{3})")
_STAFF = NOBODY - {""}


def bare_credits(text: str) -> Iterator[Stretch]:
    """`Name / AFP`, `Handout via REUTERS`: a line behind a sentence that names an agency."""
    done = found = 0
    for begin in _line_starts(text):
        if begin < found:
            continue
        mark = _BARE_MARK.search(text, begin, begin + LONGEST)
        if mark is None:
            if is_agency(text[begin : begin + LONGEST]):
                yield Stretch(begin, len(text.rstrip()), text[begin:].strip())
            continue
        is_passed_on = " via " in text[begin : begin + LONGEST]
        if is_passed_on and (provided := _PROVIDED.match(text, begin)):
            yield Stretch(begin, provided.end(), provided[0])
            continue
        if not can_begin_line(text, begin) or not _leads_to_mark(text, begin, mark):
            continue
        # A line that begins inside another one ends where that does.
        end = done = done if begin < done else end_of_line(text, begin)
        line = text[begin:end]
        is_last = is_agency(line) and not text[end : end + 20].strip()
        if is_last or _is_bare_credit(line) or (_is_staff(line) and not text[end:].strip()):
            credit = read_credit(line)
            if credit.agency or credit.via or credit.photographers:
                found = end
                yield Stretch(begin, end, line)
    yield from _at_end(text)


def _line_starts(text: str) -> Iterator[int]:
    first = _LINE_START.match(text)
    head = first.end() if first else len(text) - len(text.lstrip())
    if head < len(text):
        yield head
    starts = [match.end() for match in _LINE_START.finditer(text, head)]
    glued = [match.end() for match in _GLUED.finditer(text, head)]
    yield from sorted(starts + glued) if glued else starts


def _leads_to_mark(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a credit's words alone stand before the mark: in most sentences others do."""
    before = text[start : mark.start()]
    if "  " in before or "\n" in before:
        return True
    return all(word in "–—" or is_credit_word(word) for word in _BETWEEN_WORDS.split(before))


def _at_end(text: str) -> Iterator[Stretch]:
    start = max(0, len(text) - _LONGEST_AT_END)
    match = _AT_END.search(text, start) if "/" in text[start:] else None
    if match and is_first_name(match["first"]) and names_agency(match["rest"]):
        yield Stretch(match.start(), len(text.rstrip()), match[0].strip())
    for passed in _PASSED_ON.finditer(text) if " via " in text else ():
        if is_first_name(passed["first"]):
            yield Stretch(passed.start(), passed.end(), passed[0])
    paper = _BEFORE_PAPER.search(text, start) if ", " in text[start:] else None
    if paper and is_first_name(paper["first"]) and is_organisation(paper["paper"]):
        yield Stretch(paper.start(), len(text.rstrip()), paper[0].strip())
    behind = _BEFORE_AGENCY.search(text, start) if text.rstrip().endswith(")") else None
    if behind and is_agency(behind["agency"]) and is_person(behind["name"]):
        line = f"{behind['name']}/{behind['agency']}"
        yield Stretch(behind.start(), len(text.rstrip()), line)
    if given := _GIVEN.search(text, max(start, len(text) - _LONGEST_GIVEN)):
        yield Stretch(given.start(), given.end(), given[0])
    address = _BEFORE_ADDRESS.search(text, start) if "@" in text[start:] else None
    if address and is_first_name(address["first"]):
        yield Stretch(address.start(), len(text.rstrip()), address["name"])


def _is_staff(line: str) -> bool:
    """`Ada Quill/HarbourStar`: a person and one word, at the end of the string."""
    match = _NAME_AND_PAPER.match(line)
    return match is not None and is_first_name(match[1])


def _is_bare_credit(line: str) -> bool:
    """A mark, and an agency that is known or that says that it is one."""
    if _AGENCY_BEHIND_HYPHEN.search(line):
        return True
    if agency := _AGENCY_AND_NAME.match(line):
        return is_person(line[agency.end() :])
    mark = MARK.search(line) or _FOR_PAPER.search(line)
    if mark is None or "://" in line or not line[:1].isupper() or re.search(r"\d/\d", line):
        return False
    if names_agency(line):
        return True
    head, _, tail = (part.strip() for part in line.partition(mark[0]))
    is_name = len(head.split()) in range(2, 5)
    is_staff = name_key(tail) in _STAFF or name_key(tail) in ORGANISATION_WORDS
    return is_name and (is_staff or is_agency(tail) or (" " in tail and is_organisation(tail)))
