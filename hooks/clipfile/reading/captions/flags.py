"""The flags at the head of a caption: file photograph, hand-out, counters, labels."""

import re
from typing import NamedTuple

_BREAK = r"\s*(?:[-–—:]+|(?<=\)))\s*"
_FILE = (
    r"(?:FILES?|File)(?:[ -](?:PHOTO|photo|IMAGE|image|PIC|pic))?|\((?:FILES?|FILE PHOTO)\)|"
    r"FILED|ARCHIVE?"
)
_FLAG = re.compile(
    r"\s*(?:"
    + "|".join(
        (
            rf"(?P<file>{_FILE}){_BREAK}",
            rf"(?P<handout>\(?HANDOUT\)?|HANDOUT PHOTO){_BREAK}",
            rf"\(?(?:TOPSHOT|dpatop|COMBO|COMBINATION)\)?{_BREAK}",
            # EPA's number, a scraper's date, a gallery's counters.
            r"epaselect\s+|epa\d{8,}\s*",
            # The US Navy's number of a picture, Xinhua's day.
            r"\d{6}-[A-Z]-[A-Z\d]{4,6}-\d{3,4}\s+",
            r"\(\d{6}\)\s*-+\s*",
            r"date \d{4}-\d\d-\d\d\s+",
            r"Item \d{1,3} of \d{1,3}\s+(?=[A-Z])",
            r"\[\s*\d{1,3}\s*/\s*\d{1,3}\s*\]\s*|\d{1,3} of \d{1,3}[.:]?\s+(?=[A-Z])",
            r"\d{1,2}/\d{1,2}\s+(?=[A-Z])",
            # Notes of the Press Trust of India, labels of web pages.
            r"\*\*\s*EDS:[^*]{1,80}\*\*\s*",
            r"(?:Enlarge this image\s+)?toggle caption\s*",
            r"(?:Image|Media|Video) caption,?\s+(?=[A-Z])",
            r"(?:Legende|Caption|PHOTO|Photo|Image|IMAGE|Bild)\s*:\s+(?=[A-Z][^/]{0,60}\s)",
        )
    )
    + ")"
)


class Flags(NamedTuple):
    """How long the flags at a string's head are, and what they say."""

    length: int = 0
    is_file_photo: bool = False
    is_handout: bool = False


def read_flags(text: str) -> Flags:
    """The flags, counters and labels at the head of `text`."""
    flags = Flags()
    while (match := _FLAG.match(text, flags.length)) and match.end() > flags.length:
        flags = Flags(
            match.end(),
            flags.is_file_photo or bool(match["file"]),
            flags.is_handout or bool(match["handout"]),
        )
    return flags
