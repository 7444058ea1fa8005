"""Where credits stand in a string: in brackets, behind a signal such as `Photo:`, or bare."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from clipfile.reading.captions.credit import is_organisation, read_credit
from clipfile.reading.captions.dateline import starts_caption
from clipfile.reading.captions.notes import noise_at, note_at
from clipfile.reading.captions.titles import FUNCTION_WORDS, PARTICLES, TITLES
from clipfile.reading.captions.words import AGENCIES, NOBODY
from clipfile.slugs import name_key

_LONGEST = 240
"""Characters of a credit; what is longer is text."""


class Stretch(NamedTuple):
    """Where a credit stands, with what leads to it, and its line."""

    start: int
    end: int
    line: str


_PICTURE = r"(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Pp]ic|[Vv]ideo|[Ff]oto|[Ii]llustration)"
_SIGNAL = re.compile(
    rf"(?:{_PICTURE}(?: [Ii]llustration)?\s+by\s+(?=[A-Z])"
    rf"|(?:[Mm]andatory |[Pp]hoto |PHOTO |[Pp]icture |[Ii]mage )?(?:(?:[Cc]redits?|CREDIT|[Ss]ource)\s*:|Credit(?:\.\.\.|…))\s*(?=\S)"
    rf"|(?:Photographer|PHOTOGRAPHER)\s*:\s*(?=[A-Z])|{_PICTURE}(?: [Ii]llustration| composite)?\s*:\s*(?=\S)"
    rf"|(?:{_PICTURE}\s+)?[Cc]ourtesy(?: of|:)\s+(?=[A-Z])|Photo\s*/\s*(?=[A-Z])"
    r"|©\s*(?=[A-Z\d])|\|\s*(?=[A-Z]))"
)
_BEFORE_NAME = re.compile(
    r"(?:(?:Pool via )?REUTERS|Reuters|EPA-EFE|EPA|EFE|AFP PHOTO|AFP Photo|AP PHOTO|AP Photo|UPI Photo|Xinhua|"
    r"(?:THE )?CANADIAN PRESS|The Canadian Press|THE ASSOCIATED PRESS|NASA)\s*/\s*(?=[^\s/])"
)
"""Agencies that stand before the photographer."""
_ALONE = re.compile(
    r"(?:REUTERS|AP Photo|AFP PHOTO|— ?(?P<dash>[A-Z][\w .]{1,30}?)(?: pics?| photos?)?)\.?\s*(?=\Z|\n|  )"
)
_AFP_RESTRICTION = re.compile(
    r"[\s/-]*(?:RESTRICTED|EDITORIAL)[^a-z]{3,400}?-?\s*/ ?AFP(?:\s*/\s*Getty(?: Images)?)?(?= |\Z)"
)
_PROVIDED = re.compile(
    r"[A-Z][^/.\n()]{1,60}/[A-Z][\w ]{1,30}\([^()]{3,40}\)\s+via\s+REUTERS\b|"
    r"[A-Z][^/.\n()]{1,120}/\s*(?:Handout|HANDOUT)\s+via\s+(?:REUTERS|Reuters|AP|AFP|Getty Images|EPA)\b"
)
_BRACKET_SIGNAL = re.compile(
    rf"(?:(?:[\w.’'-]+\s){{0,5}}{_PICTURE}(?:[ -]illustration)?(?: credit)?\s*(?:by\b|:|/|from\b|courtesy\b|provided\b|via\b)"
    r"|(?:mandatory |photo |image )?(?:credit|source|courtesy)\b|image source|AP Photo|AFP PHOTO|REUTERS\s*/|©|contributed|submitted photo|"
    r"photo courtesy|provided by|handout|public domain|screenshot|supplied)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"[\s/|—–-]*\Z")
_SENTENCE_END = re.compile(r"(?<=[.!?\"”)])\s+(?=\S)|(?<!\s)(?:\s{2,}|\n)(?=\S)|(?<!\s)\s+[/—–-]\s+(?=[A-Z])|(?<=toggle caption)\s+|\A\s*(?=\S)")
_TOKEN = re.compile(r"\s*(?:[/|,&]|[–—-](?=\s)|[^\s/|,&]+)")
_LINKING = frozenset("for via of the and by to from photo photos pic pics images file".split()) | PARTICLES
_STOP_WORDS = frozenset(
    {"FILE", "TOPSHOT", "ATTENTION", "TPX", "ORG", "SEARCH", "Purchase", "Acquire", "RESTRICTED", "EDITORIAL", "NO", "NOT", "MANDATORY"}
)


_AT_HEAD = re.compile(
    r"\s*(?:Image (?:copyright|source,?)\s+(?P<before_caption>.{1,80}?)\s+(?=Image caption)"
    r"|Image [Ss]ource\s*:\s*(?P<known>REUTERS|Reuters|AP|PTI|ANI|AFP|Getty Images|Getty)\b\s*(?=\S))"
)


def credit_at_head(text: str) -> Stretch | None:
    """The credit before the description, as the BBC and Indian news sites print it."""
    match = _AT_HEAD.match(text)
    if match is None:
        return None
    return Stretch(0, match.end(), match["before_caption"] or match["known"])


def find_credits(text: str) -> list[Stretch]:
    """Every credit in `text`, in order, none inside another."""
    found: list[Stretch] = []
    head = credit_at_head(text)
    done = head.end if head else 0
    notes = _bracketed_notes(text)
    for stretch in sorted(_candidates(text), key=lambda s: (s.start, -s.end)):
        while notes and notes[0][1] <= stretch.start:
            del notes[0]
        if stretch.start >= done and not (notes and notes[0][0] < stretch.start):
            found.append(_with_lead(text, stretch, done))
            done = stretch.end
    return found


def _bracketed_notes(text: str) -> list[tuple[int, int]]:
    """Where notes in brackets stand: a credit in one says what to print, and is none."""
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"[(\[]", text):
        end = note_at(text, match.start())
        if end > match.start() and not (found and match.start() < found[-1][1]):
            found.append((match.start(), end))
    return found


def _candidates(text: str) -> Iterator[Stretch]:
    yield from _in_brackets(text)
    yield from _behind_signals(text)
    yield from _bare(text)


def _with_lead(text: str, stretch: Stretch, done: int) -> Stretch:
    """With the dash, slash or bar that leads to the credit."""
    lead = _LEAD.search(text, max(done, stretch.start - 12), stretch.start)
    return stretch._replace(start=lead.start() if lead else stretch.start)


def _in_brackets(text: str) -> Iterator[Stretch]:
    opened: list[int] = []
    for match in re.finditer(r"[()\[\]]", text):
        if match[0] in "([":
            opened.append(match.start())
        elif opened:
            start = opened.pop()
            line = text[start + 1 : match.start()]
            if len(line) <= _LONGEST and note_at(text, start) == start and _is_bracketed_credit(text, start, match.end()):
                yield Stretch(start, match.end(), line)


def _is_bracketed_credit(text: str, start: int, end: int) -> bool:
    line = text[start + 1 : end - 1].strip()
    if _BRACKET_SIGNAL.match(line):
        return True
    if not line[:1].isupper():
        return False
    words = line.replace("/", " ").replace("|", " ").split()
    if sum(not _is_credit_word(word) for word in words):
        return False
    if re.search(r"\svia\s", line, re.IGNORECASE) or re.search(r"[/|]", line):
        credit = read_credit(line)
        return bool(credit.agency or credit.via) and (_names_agency(line) or _ends_sentence(text, start))
    if name_key(re.sub(r"(?i) photo\Z", "", line)) in AGENCIES:
        return _ends_sentence(text, start) and not re.match(r"\s*[—–-]", text[end : end + 4])
    head, _, tail = line.rpartition(", ")
    if not head:
        head, _, tail = line.partition(" for ")
    return bool(head) and _ends_sentence(text, start) and name_key(tail) in AGENCIES


def _names_agency(line: str) -> bool:
    parts = re.split(r"[/|]|\svia\s", line, flags=re.IGNORECASE)
    return any(name_key(re.sub(r"(?i) photos?\Z|, file\Z", "", part.strip())) in AGENCIES for part in parts)


def _ends_sentence(text: str, start: int) -> bool:
    """Whether a sentence, a line or nothing stands before: an aside stands inside a sentence."""
    before = text[max(0, start - 3) : start]
    return not before.strip() or before.rstrip()[-1] in ".!?\"”’)]" or "\n" in before or "  " in before


def _behind_signals(text: str) -> Iterator[Stretch]:
    done = 0
    for match in _SIGNAL.finditer(text):
        if match.start() < done or not _starts_word(text, match.start()):
            continue
        end = done = _end_of_line(text, match.end())
        if end > match.end() and _is_signalled(text, match, end):
            start = _with_taker(text, match.start())
            yield Stretch(start, end, text[start:end])
    done = 0
    for match in _BEFORE_NAME.finditer(text):
        if match.start() < done:
            continue
        end = done = _end_of_line(text, match.end())
        if end > match.end() and _starts_word(text, match.start()):
            restricted = _AFP_RESTRICTION.match(text, end)
            end = restricted.end() if restricted else end
            yield Stretch(match.start(), end, text[match.start() : end])
    for match in _ALONE.finditer(text):
        if _starts_word(text, match.start()) and _is_alone(text, match):
            yield Stretch(match.start(), match.end(), match["dash"] or match[0])


def _with_taker(text: str, start: int) -> int:
    """With the organisation before `photo by`: `U.S. Navy photo by`, `Official White House Photo by`."""
    before = text[max(0, start - 60) : start]
    words = list(re.finditer(r"\S+", before))
    for word in words[-5:]:
        named = re.sub(r"(?i)\bofficial |\bfile\Z", "", before[word.start() :]).strip()
        if name_key(named) in AGENCIES or name_key(named) in NOBODY - {""} or named == "Official":
            return start - len(before) + word.start()
    return start


def _starts_word(text: str, start: int) -> bool:
    before = text[max(0, start - 5) : start]
    return not (before[-1:].isalnum() or before[-1:] in {*"([/-’'\"“"} or before == "FILE ")


def _is_signalled(text: str, match: re.Match[str], end: int) -> bool:
    """A bar is a sign of many things; it leads to a credit when an agency or the end follows."""
    if match[0][0] != "|":
        return True
    line = text[match.end() : end]
    return _names_agency(line) or (not text[end:].strip() and len(line.split()) <= 6)


def _is_alone(text: str, match: re.Match[str]) -> bool:
    return match["dash"] is None or name_key(match["dash"]) in AGENCIES


def _bare(text: str) -> Iterator[Stretch]:
    """`Name / AFP`, `Handout via REUTERS`: a line behind a sentence that names an agency."""
    done = 0
    for match in _SENTENCE_END.finditer(text):
        if provided := _PROVIDED.match(text, match.end()):
            yield Stretch(match.end(), provided.end(), provided[0])
            continue
        # A line that begins inside another one ends where that does.
        end = done if match.end() < done else _end_of_line(text, match.end())
        done = end
        line = text[match.end() : end]
        if not _has_agency_behind_mark(line) and not _is_last_word(text, end, line):
            continue
        credit = read_credit(line)
        if credit.agency or credit.via or credit.photographers:
            yield Stretch(match.end(), end, line)


def _is_last_word(text: str, end: int, line: str) -> bool:
    """A known agency alone behind the last sentence."""
    return name_key(line) in AGENCIES and not text[end : end + 20].strip()


def _has_agency_behind_mark(line: str) -> bool:
    """A slash or `via`, with an agency that is known or, in a line to the end, says that it is one."""
    if re.search(r"[a-z]-(?:USA TODAY (?:Sports|Network)|Imagn Images|US PRESSWIRE)\Z", line):
        return True
    mark = re.search(r"[/|]|\svia\s", line, re.IGNORECASE)
    if mark is None or "://" in line or not line[:1].isupper() or re.search(r"\d/\d", line):
        return False
    if _names_agency(line):
        return True
    head, _, tail = (part.strip() for part in line.partition(mark[0]))
    if name_key(tail) in NOBODY - {""}:
        return 2 <= len(head.split()) <= 4
    return 2 <= len(head.split()) <= 4 and len(tail.split()) >= 2 and is_organisation(tail.strip())


def _end_of_line(text: str, start: int) -> int:
    """Where the credit line that begins at `start` ends: at the first word that no credit has."""
    at = end = start
    words = 0
    while at < len(text) and at - start < _LONGEST:
        token = _TOKEN.match(text, at)
        if token is None or _breaks(text, token, at, words):
            break
        word = token[0].strip()
        if word not in {"/", "|", ",", "&"} and not _is_credit_word(word):
            return _before_next_sentence(text, start, end)
        at = end = token.end()
        words += 1
        if _ends_line(word) and not re.match(r"\s*Courtesy of", text[at : at + 14]):
            break
    return start + len(text[start:end].rstrip(" \t\r\n,|&"))


def _breaks(text: str, token: re.Match[str], at: int, words: int) -> bool:
    """Whether something new begins: another caption, a note, a code, a line that goes on no more."""
    space = token[0][: len(token[0]) - len(token[0].lstrip())]
    begin = at + len(space)
    word = token[0].strip()
    if word[0] in "([" or (words and word.strip(".,:") in _STOP_WORDS):
        return not re.match(r"[ /]*FILE PHOTO\s*\)?\s*\Z", text[at : at + 14])
    if words and (len(space) > 1 or "\n" in space) and not text[:at].rstrip().endswith(("/", ":", "by")):
        return word[0] not in "/|"
    return bool(words) and (
        noise_at(text, begin) > begin or note_at(text, begin) > begin or starts_caption(text, begin)
    )


def _is_credit_word(word: str) -> bool:
    bare = word.strip("().,:;\"“”'’")
    return (
        not bare
        or bare[0].isupper()
        or bare.casefold() in _LINKING
        or name_key(bare) in AGENCIES
        or name_key(bare) in NOBODY
        or any(part in PARTICLES for part in re.split(r"[-'’]", bare)[:1])
        or bool(re.fullmatch(r"\d+(?:st|nd|rd|th)?|[\w-]+\.(?:com|org|net|gov)|\d{4}", bare))
        or bool(re.fullmatch(r"[A-Za-z]+/[A-Z].*|i[A-Z]\w+", bare))
    )


def _ends_line(word: str) -> bool:
    """Whether a full stop ends the line, not an initial or an abbreviation."""
    return (
        word.endswith((".", "!"))
        and not re.fullmatch(r"(?:\w\.)+", word)
        and word.rstrip(".").casefold() not in {"jr", "sr", "inc", "st", "co", "corp", "ltd", "bros", "sgt", "cpl", "lt", "spc", "pfc", "capt", "dr", "mr", "maj", "col", "cmdr", "tech"}
    )


def _before_next_sentence(text: str, start: int, end: int) -> int:
    """The line went over into a sentence: it ends behind the agency, or behind a name of two words."""
    line = text[start:end]
    mark = max(line.rfind("/"), line.lower().rfind(" via ") + 4 if " via " in line.lower() else -1)
    done = mark + 1
    words = list(re.finditer(r"\S+", line[done:]))
    for count in range(min(len(words), 5), 0, -1):
        stretch = line[done : done + words[count - 1].end()].strip()
        if name_key(stretch.rstrip(".")) in AGENCIES:
            return start + done + words[count - 1].end()
    kept = 0
    for word in words:
        if kept >= 2 or name_key(word[0]) in TITLES | FUNCTION_WORDS:
            break
        kept += word[0].casefold() not in PARTICLES and not re.fullmatch(r"\w\.", word[0])
        end_of_name = done + word.end()
    if kept < 2 and mark < 0:
        return start
    return start + (end_of_name if kept else max(mark, 0))


