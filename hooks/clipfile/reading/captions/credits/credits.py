"""Where credits stand in a string: in brackets, behind a signal such as `Photo:`, or bare."""

import re
from collections.abc import Iterator
from functools import lru_cache

from clipfile.reading.agencies import AGENCIES
from clipfile.reading.captions.credits.bare_credits import bare_credits
from clipfile.reading.captions.credits.credit_lines import (
    PICTURE,
    Stretch,
    end_of_line,
    is_agency,
    names_agency,
)
from clipfile.reading.captions.credits.credit_names import is_person
from clipfile.reading.captions.credits.credit_words import NOBODY, ORGANISATION_WORDS
from clipfile.reading.captions.credits.credits_in_brackets import credits_in_brackets
from clipfile.reading.captions.credits.notes import note_at
from clipfile.slugs import name_key

_SIGNAL_START = re.compile(
    r"[PpIiVvFfMmCcSB©|](?<![^\W_].)(?:(?<=[©|])|ild ?:|ot\.|r[ée]dit|mag[ei]|mmag|"
    r"hoto|HOTO|ic|ICTURE|mage|MAGE|llustr|ideo|oto|andatory|"
    r"redit|REDIT|ourtesy|OURTESY|ource|A )"
)
"""How each of the signals begins: most words are passed over at once."""
_SIGNAL = re.compile(
    rf"(?:{PICTURE}(?: [Ii]llustration)?\s+(?:by|BY)\s+(?=[A-Z])"
    r"|Photo-[Ii]llustration\s*:\s*(?:by\s+)?(?=[A-Z])"
    r"|Fot\.\s+(?=[A-Z])|(?:Bild|Crédits?(?: photo)?|Créditos?|Imagen|Imagem|Immagine)\s?:\s*(?=\S)"
    r"|(?<=[.!?\"”)] )Courtesy (?=[A-Z]\S+ [A-Z])|(?<=[.!?\"”)])Credit(?=[A-Z][a-z]+ [A-Z])"
    r"|(?:[Mm]andatory |[Pp]hoto |PHOTO |[Pp]icture |[Ii]mage )?"
    r"(?:(?:[Cc]redits?|CREDIT|[Ss]ource)\s*:|Credit(?:\.\.\.|…))\s*(?=\S)"
    r"|Mandatory credit\s+(?=[A-Z])"
    r"|(?:PA Photo\.\s+)?[Pp]hoto credit should read\s*:?\s+(?=[A-Z])"
    r"|(?:Photographer|PHOTOGRAPHER)\s*:\s*(?=[A-Z])"
    rf"|{PICTURE}(?: [Ii]llustration| composite)?\s*:\s*(?=\S)"
    rf"|(?:{PICTURE}\s+)?(?:[Cc]ourtesy|COURTESY)(?: of|:| OF)\s+(?:the )?(?=[A-Z])"
    rf"|{PICTURE}\s+[Cc]ourtesy\s+(?=[A-Z])|Photo\s*/\s*(?=[A-Z])"
    r"|©\s*(?=[A-Z\d]|(?:dpa|epd|ddp|imago|picture[ -]alliance|akg|ullstein|iStock|privat)\b)"
    r"|\|\s*(?=[A-Z]))"
)
"""Words that lead to a credit line."""
_BEFORE_NAME_START = re.compile(
    r"[ACENPRTUX](?<![^\W_].)(?:[A-Z]|ool via|ction Im|euters|inhua|he Can)"
)
"""How each of the agencies below begins."""
_BEFORE_NAME = re.compile(
    r"(?:(?:(?:Pool|Action Images|USA TODAY Sports) via )?(?:REUTERS|Reuters)|"
    r"(?<=/ )AFP|EPA-EFE|EPA|EFE|AFP PHOTO|AFP Photo|AP PHOTO|AP Photo|AP Foto|"
    r"UPI Photo|UN Photo|Xinhua|"
    r"(?:THE )?CANADIAN PRESS|The Canadian Press|THE ASSOCIATED PRESS|NASA)"
    r"\s*/\s*(?=[^\s/])"
)
"""Agencies that stand before the photographer."""
_BEFORE_COLON = re.compile(
    # The letter first: most characters are passed over at once.
    r"(?P<agency>[A-Z](?:(?<=\A.)|(?<=[.!?\"”)] .)|(?<=\s\s.)|(?<=\n.))"
    r"(?:[\w' -]|\.(?! )){1,30}?)\s*:\s+(?=[A-Z])"
)
"""`Reuters: Ada Quill`, behind a sentence."""
_ALONE = re.compile(
    r"(?:REUTERS|AP Photo|AFP PHOTO|PA Photo|"
    r"(?:SUBMITTED|CONTRIBUTED|COURTESY|PROVIDED|SUPPLIED|STAFF|HANDOUT) PHOTO|"
    r"— ?(?P<dash>[A-Z][\w .]{1,30}?)(?: pics?| photos?)?)"
    r"\.?\s*(?=\Z|\n|  )"
)
_AFFILIATION = re.compile(
    r"\s*\((?P<name>[A-Z][A-Za-z]*[A-Z][\w/&., -]{0,60})\)(?=[,;]| and |\s*\Z)"
)
"""An institute in brackets, as observatories print it: it has two capitals in its first word."""
_AFP_RESTRICTION = re.compile(
    r"[\s/-]*(?:RESTRICTED|EDITORIAL)[^a-z]{3,400}?-?\s*/ ?AFP"
    r"(?:\s*/\s*Getty(?: Images)?)?(?= |\Z)"
)
"""What stands inside AFP's credit, between its name and the name that follows."""
_NOTE_START = re.compile(
    r"[(\[MCc](?:(?<=[(\[])|(?P<quoted>"
    r"(?:(?<=M)ANDATORY CREDIT|(?<=C)REDIT|(?<=[Cc])redit)\s*:?\s*"
    r"(?:\"[^\"]{1,160}\"|“[^”]{1,160}”)))"
)
"""A bracket, or `MANDATORY CREDIT "AFP PHOTO / NAME"`."""
_AT_HEAD = re.compile(
    r"\s*(?:Image (?:copyright|source,?)\s+(?P<before_caption>.{1,80}?)\s+(?=Image caption)"
    r"|Mandatory Credit: (?P<library>Photo by .{1,80}?/Shutterstock)\s*\(\d+[a-z]*\)\s*"
    r"|Image [Ss]ource\s*:\s*(?P<known>REUTERS|Reuters|AP|PTI|ANI|AFP|Getty Images|Getty)\b"
    r"\s*(?=\S))"
)
_GOES_ON = re.compile(r"(?:\s+[A-Z][\w'’-]*){0,4}\s+[a-z]+s?\s")
"""A sentence behind the name of who has given the picture."""
_LEADING = " \t\r\n/|—–―-"
_LABEL = re.compile(
    r"(?:\b[Pp]hoto |\b[Ii]mage )?\b[Cc]redit:\Z|\bSatellite (?:image|photo)\Z|"
    r"(?<=[.!?\"”)] )(?:Copyright|Image:|Photo:)\Z"
)
_ACRONYM = re.compile(r"[A-Z]{2,4}")
_LONGEST_LEAD = 20
_STAFF = NOBODY - {""}
_TAKERS = AGENCIES | _STAFF
_MOST_WORDS = 6


def credit_at_head(text: str) -> Stretch | None:
    """The credit before the description, as the BBC and Indian news sites print it."""
    match = _AT_HEAD.match(text)
    if match is None:
        return None
    return Stretch(0, match.end(), match["before_caption"] or match["library"] or match["known"])


@lru_cache(maxsize=16)
def find_credits(text: str) -> tuple[Stretch, ...]:
    """Every credit in `text`, in order, none inside another.

    Asked twice of a string: to split it, and to read the caption that it is.
    """
    found: list[Stretch] = []
    head = credit_at_head(text)
    done = head.end if head else 0
    notes = _notes(text)
    for stretch in sorted(_candidates(text), key=lambda s: (s.start, -s.end)):
        while notes and notes[0][1] <= stretch.start:
            del notes[0]
        if stretch.start >= done and not (notes and notes[0][0] <= stretch.start):
            found.append(_with_lead(text, stretch, done))
            done = stretch.end
    return tuple(found)


def _notes(text: str) -> list[tuple[int, int]]:
    """Where notes in brackets stand, and credits to print: a credit in one is none."""
    found: list[tuple[int, int]] = []
    for match in _NOTE_START.finditer(text):
        end = match.end() if match["quoted"] else note_at(text, match.start())
        if end > match.start() and not (found and match.start() < found[-1][1]):
            found.append((match.start(), end))
    return found


def _candidates(text: str) -> Iterator[Stretch]:
    for start, end in credits_in_brackets(text):
        yield Stretch(start, end, text[start + 1 : end - 1])
    yield from _behind_signals(text)
    yield from _agency_first(text)
    yield from _agency_before_colon(text)
    yield from _agency_alone(text)
    yield from bare_credits(text)


def _with_lead(text: str, stretch: Stretch, done: int) -> Stretch:
    """With the dash, slash or bar that leads to the credit."""
    first = max(done, stretch.start - _LONGEST_LEAD)
    before = text[first : stretch.start].rstrip(_LEADING)
    is_labelled = before.endswith(("redit:", "mage", "hoto", "mage:", "hoto:", "yright"))
    label = _LABEL.search(before) if is_labelled else None
    kept = before[: label.start()].rstrip(_LEADING) if label else before
    return stretch._replace(start=first + len(kept))


def _matches(start: re.Pattern[str], whole: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of `whole`, which is tried only where it can begin."""
    done = 0
    for begin in start.finditer(text):
        match = whole.match(text, begin.start()) if begin.start() >= done else None
        if match:
            done = match.end()
            yield match


def _behind_signals(text: str) -> Iterator[Stretch]:
    done = 0
    for match in _matches(_SIGNAL_START, _SIGNAL, text):
        if match.start() < done or not _starts_word(text, match.start()):
            continue
        end = _with_affiliations(text, match, end_of_line(text, match.end()))
        if "ourtesy" in match[0] and _GOES_ON.match(text, end):
            # `This picture courtesy of the museum shows a lamp.`
            continue
        is_named = any(map(str.isalpha, text[match.end() : end]))
        if is_named and _is_signalled(text, match, end):
            done = end
            start = _with_taker(text, match.start())
            yield Stretch(start, end, text[start:end])


def _with_affiliations(text: str, signal: re.Match[str], end: int) -> int:
    """Behind `(STScI/AURA)`, which belongs to the names before it, and the names that follow."""
    while "redit" in signal[0] and (bracket := _AFFILIATION.match(text, end)):
        if is_agency(bracket["name"]):
            break
        goes_on = text.startswith((", ", "; ", " and "), bracket.end())
        end = end_of_line(text, bracket.end() + 2) if goes_on else bracket.end()
    return end


def _agency_first(text: str) -> Iterator[Stretch]:
    done = 0
    for match in _matches(_BEFORE_NAME_START, _BEFORE_NAME, text):
        if match.start() < done or not _starts_word(text, match.start()):
            continue
        end = done = end_of_line(text, match.end())
        if end > match.end():
            restricted = _AFP_RESTRICTION.match(text, end)
            end = restricted.end() if restricted else end
            yield Stretch(match.start(), end, text[match.start() : end])


def _agency_before_colon(text: str) -> Iterator[Stretch]:
    """`A man walks. Reuters: Ada Quill`, when nothing but a name follows."""
    for match in _BEFORE_COLON.finditer(text):
        end = end_of_line(text, match.end())
        is_last = not text[end : end + 20].strip()
        if is_last and is_agency(match["agency"]) and is_person(text[match.end() : end]):
            yield Stretch(match.start(), end, text[match.start() : end])


def _agency_alone(text: str) -> Iterator[Stretch]:
    for match in _ALONE.finditer(text):
        is_known = match["dash"] is None or is_agency(match["dash"])
        if is_known and _starts_word(text, match.start()):
            yield Stretch(match.start(), match.end(), match["dash"] or match[0])


def _with_taker(text: str, start: int) -> int:
    """With what stands before `photo by`: `U.S. Navy photo by`, `Official White House Photo by`."""
    before = text[max(0, start - 60) : start]
    is_photo = text[start].isalpha()
    for word in list(re.finditer(r"\S+", before))[-5:]:
        named = re.sub(r"(?i)\bofficial |\bfile\Z", "", before[word.start() :]).strip()
        is_paper = is_photo and named[:1].isupper() and name_key(named) in ORGANISATION_WORDS
        is_paper = is_paper or (is_photo and _is_acronym_behind(before[: word.start()], named))
        if name_key(named) in _TAKERS or named == "Official" or is_paper:
            return start - len(before) + word.start()
    return start


def _is_acronym_behind(before: str, named: str) -> bool:
    """`ST PHOTO: ADA QUILL` behind a sentence."""
    return before.rstrip().endswith((".", "!", "?")) and _ACRONYM.fullmatch(named) is not None


def _starts_word(text: str, start: int) -> bool:
    before = text[max(0, start - 5) : start]
    return not (before[-1:].isalnum() or before[-1:] in {*"([/-’'\"“"} or before == "FILE ")


def _is_signalled(text: str, match: re.Match[str], end: int) -> bool:
    """A bar is a sign of many things; it leads to a credit when an agency or the end follows."""
    if match[0][0] != "|":
        return True
    line = text[match.end() : end]
    return names_agency(line) or (
        not text[end : end + 40].strip() and len(line.split()) <= _MOST_WORDS
    )
