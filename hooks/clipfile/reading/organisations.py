"""Names in a byline or credit that are no persons."""

from functools import lru_cache

from clipfile.slugs import name_key

_AGENCIES = frozenset(
    name_key(name)
    for name in (
        "ABC News",
        "AFP",
        "Agence France-Presse",
        "Anadolu",
        "ANI",
        "ANSA",
        "AP",
        "Associated Press",
        "The Associated Press",
        "BBC News",
        "Bloomberg",
        "Bloomberg News",
        "CNN",
        "dpa",
        "EFE",
        "EPA",
        "Getty Images",
        "IANS",
        "Kyodo",
        "Kyodo News",
        "NPR",
        "PA Media",
        "PANews",
        "Press Association",
        "Press Trust of India",
        "PTI",
        "Reuters",
        "TASS",
        "The Canadian Press",
        "United Press International",
        "UPI",
        "Xinhua",
    )
)
_DESK_WORDS = frozenset(
    "agencies agency bureau correspondent correspondents desk editorial editors newsroom press "
    "reporter reporters staff team wire wires writer writers".split()
)


@lru_cache(maxsize=1 << 16)
def is_organisation(name: str, *, source: str) -> bool:
    """Whether a byline names an agency, a desk or the newspaper `source` itself, not a person."""
    key = name_key(name)
    return key in _AGENCIES or key == name_key(source) or not _DESK_WORDS.isdisjoint(key.split())
