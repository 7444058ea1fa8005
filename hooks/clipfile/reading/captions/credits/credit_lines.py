"""What a credit line consists of, and where one without brackets ends."""

import re
from typing import NamedTuple

from clipfile.reading.agencies import AGENCIES
from clipfile.reading.captions.credits.credit_names import is_organisation
from clipfile.reading.captions.credits.credit_words import NOBODY
from clipfile.reading.captions.credits.notes import noise_at, note_at
from clipfile.reading.captions.dateline import starts_caption
from clipfile.reading.captions.persons.titles import FUNCTION_WORDS, PARTICLES, TITLES
from clipfile.slugs import name_key


class Stretch(NamedTuple):
    """Where a credit stands, with what leads to it, and its line."""

    start: int
    end: int
    line: str


LONGEST = 240
"""Characters of a credit; what is longer is text."""
PICTURE = (
    r"(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|PICTURES?|[Pp]ic|[Vv]ideo|[Ff]oto|"
    r"[Ii]llustration)"
)
"""What a credit calls a picture."""
MARK = re.compile(r"(?<!\A\w)(?<!\W\w)/(?!\w[\s,])|\||\svia\s", re.IGNORECASE)
"""What stands between the names of a credit; those of `F/A-18E/F` are none."""
_PHOTO_BEHIND = re.compile(r" photos?\Z|, file\Z", re.IGNORECASE)
_DIVISION_BEHIND = re.compile(r", [A-Z][\w ]{2,40} (?:Division|Collection|Section)\Z")
"""`Library of Congress, Map Division`."""
_KNOWN = AGENCIES | NOBODY
_LONGEST_AGENCY = 2 * max(map(len, AGENCIES))
"""Characters, with white space: what is longer is not looked up."""
_NO_NAMES = TITLES | FUNCTION_WORDS
_WORDS_OF_AGENCY = 5
_WORDS_OF_NAME = 2
_TOKEN = re.compile(r"(?P<space>\s*)(?P<word>[/|,&]|[–—-](?=\s)|[^\s/|,&]+)")
_MARKS = frozenset("/|,&")
_LINKING = PARTICLES.union(
    "for via of the and by to from photographer photo photos pic pics images file picture alliance "
    "picture-alliance".split()
)
_NEW = frozenset(
    "REFILE CORRECTION GLOBAL FILE TOPSHOT ATTENTION TPX ORG SEARCH Purchase Acquire RESTRICTED "
    "EDITORIAL NO NOT MANDATORY".split()
)
"""Words with which a note, a code or another caption begins."""
_NEW_IN_SMALL = frozenset(
    "Copyright Editor's Editor’s Editorial For User Mandatory Matching Read License Embed Enlarge "
    "Less More Close Image hide toggle opens".split()
)
"""Those of them that are not written in capitals."""
_FILE_PHOTO = re.compile(r"[ /]*FILE PHOTO\s*\)?\s*\Z")
_KIND = re.compile(r"\s*(?:[Ff]ile [Pp]hoto|Illustration|Pool|Handout|Files?)\b(?=\s)")
"""What stands behind the last slash, before the sentence of another caption."""
_ONE_OF_TWO = re.compile(r"\((?:L|R|C|left|right|top|bottom)\)(?= and [A-Z]|[ /]+(?:[A-Z]|\Z))")
"""`Ada Quill (L) and Bela Marsh (R)`: whose picture of two is whose."""
_POSITION = re.compile(r"\((?:L|R|C|[2-9]|[Ll]eft|[Rr]ight|[Cc]ent(?:er|re))\)?")
_LICENCE = re.compile(r"CC[ -](?:BY|0)\b|CC0\b")
_OTHER_WORD = re.compile(
    r"\d+(?:st|nd|rd|th)?|\d\.\d|[\w-]+\.(?:com|org|net|gov)|[A-Za-z]+/[A-Z].*|i[A-Z]\w+"
)
"""Ordinals of ranks, addresses, and names such as `iStock`."""
_SECOND_WORD = re.compile(r"[^\s/|]+\s+([^\W\d_]\S*)")
_INITIALS = re.compile(r"(?:\w\.)+")
_ABBREVIATIONS = frozenset(
    "jr sr inc st co corp ltd bros sgt cpl lt spc pfc capt dr mr maj col cmdr tech".split()
)


def end_of_line(text: str, start: int) -> int:
    """Where the credit line that begins at `start` ends: before the first word that no credit has.

    When the line has run on into a sentence it ends behind its agency or its name.
    """
    at = end = start
    is_first = True
    while at < len(text) and at - start < LONGEST:
        token = _TOKEN.match(text, at)
        if token is None or _breaks(text, token, is_first=is_first):
            if token and _POSITION.match(token["word"]):
                # `via Getty Images Mayor Ada Quill (R)`: a sentence.
                return _before_sentence(text, start, end)
            break
        word = token["word"]
        if word not in _MARKS and not is_credit_word(word):
            return _before_sentence(text, start, end)
        at = end = token.end()
        is_first = False
        if _ends_line(word) and not text.startswith(" Courtesy of", at):
            break
    return start + len(text[start:end].rstrip(" \t\r\n,|&"))


def can_begin_line(text: str, start: int) -> bool:
    """Whether the second word at `start` can be a credit's: most sentences end the matter there."""
    second = _SECOND_WORD.match(text, start)
    return second is None or is_credit_word(second[1])


def _breaks(text: str, token: re.Match[str], *, is_first: bool) -> bool:
    """Whether something new begins: a bracket, a note, a code, another caption or another line."""
    word, space, begin = token["word"], token["space"], token.start("word")
    is_new = not is_first and (word[0] == "©" or word.strip(".,:") in _NEW)
    if word[0] == "(" and _ONE_OF_TWO.match(text, begin):
        return is_first
    if word[0] in "([" or is_new:
        return not _FILE_PHOTO.match(text[token.start() : begin + 12])
    if is_first:
        return False
    is_wide = len(space) > 1 or "\n" in space
    if is_wide and not text[max(0, token.start() - 2) : token.start()].endswith(("/", ":", "by")):
        return word[0] not in "/|"
    if "/" in text[begin - 2 : begin] and name_key(word) in AGENCIES:
        # `Name/AP OLDPORT, MAINE - MAY 5:`
        return False
    if text.startswith("Mandatory Credit", begin):
        return True
    if word[0].isalpha() and not word.isupper() and word.strip(".,:") not in _NEW_IN_SMALL:
        return False
    if _LICENCE.match(text, begin):
        return False
    return (
        noise_at(text, begin) > begin or note_at(text, begin) > begin or starts_caption(text, begin)
    )


def is_credit_word(word: str) -> bool:
    """Whether a credit can have the word: a capitalised one, or one that links names."""
    bare = word.strip("().,:;\"“”'’")
    return (
        not bare
        or bare[0].isupper()
        or bare.casefold() in _LINKING
        or name_key(bare) in _KNOWN
        or re.split(r"[-'’]", bare)[0] in PARTICLES
        or bool(_OTHER_WORD.fullmatch(bare))
    )


def _ends_line(word: str) -> bool:
    """Whether a full stop ends the line, not an initial or an abbreviation."""
    if not word.endswith((".", "!")) or _INITIALS.fullmatch(word):
        return False
    return word.rstrip(".").casefold() not in _ABBREVIATIONS


def _before_sentence(text: str, start: int, end: int) -> int:
    line = text[start:end]
    via = line.casefold().rfind(" via ")
    mark = max(line.rfind("/"), via + 4 if via >= 0 else -1)
    done = mark + 1
    if kind := _KIND.match(line, done):
        return start + kind.end()
    words = list(re.finditer(r"\S+", line[done:]))
    for last in reversed(words[:_WORDS_OF_AGENCY]):
        if name_key(line[done : done + last.end()].rstrip(".")) in AGENCIES:
            return start + done + last.end()
    end_of_name = _end_of_name(words)
    if end_of_name:
        return start + done + end_of_name
    return start + max(mark, 0)


def _end_of_name(words: list[re.Match[str]]) -> int:
    """Where a name of two words, with initials and particles, ends; 0 when there is none."""
    kept = end = 0
    for word in words:
        if kept == _WORDS_OF_NAME or name_key(word[0]) in _NO_NAMES:
            break
        kept += word[0] not in PARTICLES and not _INITIALS.fullmatch(word[0])
        end = word.end()
    return end if kept == _WORDS_OF_NAME else 0


def is_agency(text: str) -> bool:
    """Whether a part of a line is a known agency, also as `AP Photo`."""
    text = text.strip()
    if len(text) >= _LONGEST_AGENCY:
        return False
    return name_key(_DIVISION_BEHIND.sub("", _PHOTO_BEHIND.sub("", text))) in AGENCIES


def names_taker(text: str) -> bool:
    """Whether a name before a colon is one of an agency or of a body, not of an office."""
    return is_agency(text) or (" " in text and is_organisation(text))


def names_agency(line: str) -> bool:
    """Whether one of the parts of a line is a known agency."""
    return any(map(is_agency, MARK.split(line)))
