"""What an agency says about the use of a picture, and what libraries and web pages add."""

import re

from clipfile.reading.captions.pieces import Kind, Piece

_WORDS = (
    r"NOTES? TO (?:USER|EDITOR)S?|(?:FOR )?EDITORIAL USE|RESTRICTED TO|MANDATORY CREDIT(?! ?:)|"
    r"EDITOR['’]?S?['’]? ?NOTES?|ATTENTION EDITORS|NO (?:RE)?SALES|NO ARCHIV(?:ES?|ING)|"
    r"NO THIRD PARTY|"
    r"NOT FOR SALE|(?:STRICTLY )?EMBARGOE?D?|(?-i:(?:(?:NEW|SOUTH|NORTH|UNITED|HONG) )?[A-Z]{4,}"
    r"(?: (?:AND|,) (?:(?:NEW|SOUTH|NORTH|UNITED) )?[A-Z]{4,})? OUT\b)|ACHTUNG|IMAGE MUST|"
    r"(?-i:[A-Z]{2,6}) (?:REGULATIONS|RULES) PROHIBIT|IMPORTANT NOTICE|WICHTIGER HINWEIS|"
    r"NUR ZUR REDAKTIONELLEN|KEINE VERKÄUFE|USAGE ÉDITORIAL|RESTREINT À|MENTION OBLIGATOIRE|"
    r"CRÉDIT OBLIGATOIRE|S[OÓ]LO USO EDITORIAL|USO EDITORIAL|CRÉDITO OBLIGAT[OÓ]RIO|"
    r"(?:SOLO )?USO EDITORIALE|NO VENTAS|"
    r"(?:STRICTLY )?FOR EDITORIAL|NEWS USE ONLY|NO USE|NO COMMERCIAL|MANDATORY BYLINE|"
    r"THIS (?:IMAGE|PICTURE|PHOTO) (?:HAS BEEN|WAS|IS|CAME|MAY|CAN|MUST)|CC[ -]BY|CC0"
)
"""Words with which agencies begin a note; the last are Creative Commons'."""
_BRACKETED = re.compile(
    rf"\((?-i:[A-Z][A-Z, /&-]{{2,60}} OUT)\)|"
    r"\((?:Copyright|©)[^()]{1,100}All rights reserved\.?\)|"
    rf"\[[\s-]*(?:{_WORDS})[^\]]{{0,2000}}\]|"
    rf"\([\s-]*(?:{_WORDS})(?:[^()]|\([^()]{{0,200}}\)){{0,2000}}\)",
    re.IGNORECASE,
)
_BETWEEN_STARS = re.compile(r"\*{2,3}(?! ?EDS)[^*]{3,200}\*{2,3}")
"""`***Italy Out***`, as picture libraries print it."""
_BETWEEN_EQUALS = re.compile(r"={3}[^=]{3,600}={3}")
"""`=== RESTRICTED TO EDITORIAL USE ===`, as AFP prints it."""
_TO_THE_USER = re.compile(
    r"(?:NOTES? TO (?:USER|EDITOR)S?\s*:|(?:Mandatory )?Copyright Notice\s*:|"
    r"User expressly acknowledges|"
    r"Editor['’]s [Nn]ote\s*:|EDITOR['’]?S NOTE\s*:|For editorial use only\b|"
    r"Editorial use only\b|ACHTUNG:|ATTENTION: [a-z]|RESTRICTIONS: |NOTE:? (?:Image|This image))"
)
_IN_CAPITALS = re.compile(rf"(?<![\w\"“])(?:{_WORDS})")
_LEAGUES = re.compile(r"\s*No use with unauthorized [^/]{1,80}/[^/]{1,200}")
"""What AFP forbids with pictures of football, behind its words in capitals."""
_USE = re.compile(
    r"\s*(?:(?:No|Not|Online|Pictures|Images|Maximum|Only)\b[^.()]{3,160}\b(?:use|used|online|video|"
    r"publications?|images|pictures)\b[^.()]{0,120}\.\s*){1,3}\Z"
)
"""Sentences about use that end a note which begins in capitals."""
_COUNTRY_OUT = re.compile(
    r"(?<=/ )[A-Z][a-z]{3,}(?: (?:and|,) [A-Z][a-z]{3,}| [A-Z][a-z]{3,})? OUT\b"
)
"""`/ Ruritania OUT`, as AFP prints it behind a credit."""
_RUN_OF_CAPITALS = re.compile(r"(?:\"[^\"]{1,80}\"|“[^”]{1,80}”|[^\sa-z]+)(?:\s+|\Z)")
_COPYRIGHT = re.compile(
    r"(?:Copyright|\(c\)|©)(?: \d{4}\.)?[^.\n]{1,100}[.,]?\s*All rights reserved"
    r"(?:\.(?: [^.()]{1,120}\.)?)?",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"TPX IMAGES OF THE DAY|GLOBAL BUSINESS WEEK AHEAD(?: PACKAGE)?|"
    r"(?:REFILE|CORRECTION)\s*[-–—:][^a-z]{3,100}(?=\s|\Z)|"
    r"ORG XMIT:?\s*\S+|[-–]?\s*RC\w{10,}|-\s*(?:RT[A-Z]|GM|BEST)\w+|"
    r"(?:Purchase|Acquire) Licensing Rights(?:\s*,?\s*opens new tab)?|,?\s*opens new tab|"
    r"\|?\s*License Photo|SEARCH [\"“][^\"”]{1,80}[\"”][^.]{0,120}\.?|Matching text \S+|"
    r"\+{3}[^+]{1,60}\+{3}|#[A-Z]{3,}\b|Read [Mm]ore|hide caption|toggle caption|"
    r"(?:SKIP )?ADVERTISEMENT\b|Advertisement\b|"
    r"(?:Article|Story) continues below(?: advertisement)?|"
    r"Open image in gallery|View (?:image|photo) in gallery|Recommended\s*(?=Show all|\Z)|"
    r"(?:Show|View) all(?: \d+)?(?: photos| images)?\s*\Z|"
    r"Enlarge this image|Embed from Getty Images|(?:Less|More|Close)\s*\Z|\[Enlarge image\]"
)
_END_OF_CAPITALS = re.compile(
    r"TPX IMAGES|\s*/ ?[Ff]ile [Pp]hoto|ORG XMIT|SEARCH [\"“]|\s-?/ ?AFP\b"
)
_TO_A_TEXT = re.compile(r"\([Zz]u dpa[^()]{1,200}\)|PA Photo\. See PA story [A-Z ]+\w*\.")
"""`(zu dpa «Rat tagt»)`: to which text the picture belongs."""
_LONGEST = 600
_POSSIBLE = re.compile(
    r"[(\[*=©]|[A-Z][A-ZÓ\d]|(?<=/ )[A-Z][a-z]|Copyright|copyright|Mandatory|User|Editor|For ed|"
    r"NOTE"
)
"""What every note begins with: most words are passed over at once."""
_FORMS = {"(": _BRACKETED, "[": _BRACKETED, "*": _BETWEEN_STARS, "=": _BETWEEN_EQUALS}
"""By the first character."""


def note_at(text: str, start: int) -> int:
    """Where the note that begins at `start` ends; `start` itself when none does."""
    if not _POSSIBLE.match(text, start):
        return start
    form = _FORMS.get(text[start : start + 1])
    match = form.match(text, start) if form else None
    match = match or _COPYRIGHT.match(text, start) or _COUNTRY_OUT.match(text, start)
    if match:
        return match.end()
    if _TO_THE_USER.match(text, start):
        return _end_of_sentences(text, start)
    if _IN_CAPITALS.match(text, start):
        return end_of_capitals(text, start)
    return start


def end_of_capitals(text: str, start: int) -> int:
    """Where the words without a small letter from `start` on end, white space left out."""
    stop = _END_OF_CAPITALS.search(text, start, start + _LONGEST)
    limit = stop.start() if stop else len(text)
    at = start
    while at < limit and (match := _RUN_OF_CAPITALS.match(text, at, limit)):
        if match[0].startswith("(") and ")" not in match[0] and at > start:
            break
        at = match.end()
    end = start + len(text[start : min(at, limit)].rstrip(" \t\r\n-–/"))
    usage = _LEAGUES.match(text, end) or _USE.match(text, end)
    return usage.end() if usage else end


def _end_of_sentences(text: str, start: int) -> int:
    """A note in sentences goes on to the credit: nothing of the picture stands behind it."""
    return start + len(text[start:].rstrip())


def noise_at(text: str, start: int) -> int:
    """Where a library's code or a page's furniture that begins at `start` ends."""
    match = _NOISE.match(text, start)
    return match.end() if match else start


def _noise_inside(text: str, start: int) -> int:
    match = _TO_A_TEXT.match(text, start)
    return match.end() if match else start


def split_notes(text: str) -> tuple[Piece, ...]:
    """A description with notes in it -> pieces, in order."""
    pieces = []
    done = 0
    for start in _possible_starts(text):
        end = note_at(text, start) if start >= done else start
        if start >= done and (behind := _noise_inside(text, start)) > start:
            inside = Piece(Kind.NOISE, text[start:behind])
            pieces += [Piece(Kind.DESCRIPTION, text[done:start]), inside]
            done = behind
        elif end > start:
            pieces += [Piece(Kind.DESCRIPTION, text[done:start]), Piece(Kind.NOTE, text[start:end])]
            done = end
    pieces.append(Piece(Kind.DESCRIPTION, text[done:]))
    return tuple(piece for piece in pieces if piece.text)


_START = re.compile(
    # One character first: all others are passed over at once.
    r"[\[(*=©A-Z](?:(?<=[\[(])|(?<=\*)\*{1,2}(?!\*)|(?<==)={2}(?!=)|(?<![^\s/].)"
    r"(?:(?<=©)|(?<=[A-Z])[A-ZÓ\d]|(?<=/ [A-Z])[a-z]+(?=[A-Za-z ]{0,20} OUT\b)|"
    r"(?<=C)opyright|(?<=M)andatory|(?<=U)ser|(?<=E)ditor|(?<=F)or ed))"
)
"""A bracket, a mark or a word at which a note may begin."""


def _possible_starts(text: str) -> list[int]:
    return [match.start() for match in _START.finditer(text)]
