"""Names in a byline or credit that are no persons."""

from functools import lru_cache

from clipfile.reading.agencies import WIRES
from clipfile.slugs import name_key

_DESK_WORDS = frozenset(
    "agencies agency bureau correspondent correspondents desk editorial editors newsroom press "
    "reporter reporters staff team wire wires writer writers".split()
)


@lru_cache(maxsize=1 << 16)
def is_organisation(name: str, *, source: str) -> bool:
    """Whether a byline names an agency, a desk or the newspaper `source` itself, not a person."""
    key = name_key(name)
    return key in WIRES or key == name_key(source) or not _DESK_WORDS.isdisjoint(key.split())
