"""Any name -> one URL segment; and the key under which two spellings of a name are one."""

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b
from itertools import dropwhile

_LONGEST = 80
"""Bytes of UTF-8; a file name may have 255, and percent-encoding makes three of each."""

_LETTERS_WITHOUT_PARTS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
    | dict.fromkeys("'’ʼ", "")
)
"""Latin letters that Unicode does not decompose into a base letter and a mark; apostrophes go."""

_WINDOWS_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z")


@lru_cache(maxsize=1 << 14)
def name_key(name: str) -> str:
    """The form under which two spellings are the same name: NFKC, case folded, single spaces.

    Accents still count: `José` and `Jose` are two names until a record says otherwise.
    """
    plain = name if name.isascii() else unicodedata.normalize("NFKC", name)
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=1 << 18)
def slug(name: str) -> str:
    """A URL segment for `name`: lower case, letters and digits of any script, hyphens between.

    Latin letters lose their accents, other scripts keep their letters, so that `José` gives `jose`
    and `大江` stays `大江`. The result is NFC, at most 80 bytes, never empty, never a name that a
    file system reserves. What has no letter or digit is named by its hash.
    """
    folded = fold_latin(name_key(name)).translate(_LETTERS_WITHOUT_PARTS)
    words = "".join(c if _is_letter_digit_mark(c) else " " for c in folded).split()
    segment = _clip("-".join(filter(None, map(_without_loose_marks, words))))
    if not any(map(str.isalnum, segment)):
        return f"x-{digest(name)}"
    return f"{segment}-x" if _WINDOWS_DEVICE.match(segment) else segment


def digest(name: str) -> str:
    """Eight hexadecimal digits that depend on the name's key alone."""
    return blake2b(name_key(name).encode(), digest_size=4).hexdigest()


def fold_latin(text: str) -> str:
    """`text` in NFC with the marks taken off Latin letters only: elsewhere they make the letter."""
    if text.isascii():
        return text
    out: list[str] = []
    latin = False
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.combining(char):
            if not latin:
                out.append(char)
            continue
        latin = char.isascii() or "LATIN" in unicodedata.name(char, "")
        out.append(char)
    return unicodedata.normalize("NFC", "".join(out))


def _is_letter_digit_mark(char: str) -> bool:
    return unicodedata.category(char)[0] in "LNM"


def _without_loose_marks(word: str) -> str:
    """`word` without the marks at its head, which would go on to the hyphen before it."""
    return "".join(dropwhile(lambda char: unicodedata.category(char)[0] == "M", word))


def _clip(segment: str) -> str:
    return segment.encode()[:_LONGEST].decode(errors="ignore").strip("-")
