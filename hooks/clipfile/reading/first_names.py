"""First names: they show where a person's name begins.

`given_names.txt` has them, as the lists of the news of many countries. A name that is missing is no
mistake, because a person is also found by a title, a role or an apposition.
"""

from functools import lru_cache
from pathlib import Path

from clipfile.slugs import fold_latin

_LISTED = Path(__file__).with_name("given_names.txt")

FIRST_NAMES = frozenset(
    name
    for line in _LISTED.read_text("utf-8").splitlines()
    if not line.startswith("#")
    for name in line.split()
)
"""In small letters and without accents (`fold_latin`)."""

_ENDINGS = tuple("sinh sinhji deep preet bhai preeti mangal jyot vardhan endra uddin ullah".split())
"""How first names of South Asia end: `Oldpreet`."""
_SHORTEST = 7


@lru_cache(maxsize=1 << 14)
def is_first_name(word: str) -> bool:
    """Whether a word is a known first name, or begins with one: `Jean-Luc`."""
    key = fold_latin(word.casefold())
    return (
        key in FIRST_NAMES
        or key.partition("-")[0] in FIRST_NAMES
        or (key.endswith(_ENDINGS) and len(key) >= _SHORTEST)
    )
