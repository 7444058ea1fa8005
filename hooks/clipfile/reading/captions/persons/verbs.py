"""Verbs of a caption: what stands in the present tense is what the picture shows (AP, Reuters)."""

from clipfile.reading.captions.persons.titles import ATTRIBUTIVES, HIDING, TITLES, VERBS_TOO

_AUXILIARIES = frozenset("is are was were has have had".split())
_LIKE_VERBS = frozenset(
    "as its his this towards besides perhaps always sometimes upstairs downstairs outdoors indoors "
    "overseas times years months days hours minutes people's yards metres meters miles versus "
    "alongside various previous thus across".split()
)
"""Words that end with the `s` of a verb."""
BEFORE_OBJECTS = frozenset(
    "a an the his her their its on in at with to for up out off down away back over into through "
    "during of from past before after as by under around against near".split()
)
"""What follows a verb more often than a noun that looks like one: `plants an oak`."""


def is_verb(word: str, following: str) -> bool:
    """Whether a word in small letters is a verb of somebody; `following` is the next one."""
    if word in _AUXILIARIES:
        return True
    if word in VERBS_TOO:
        return following in BEFORE_OBJECTS
    is_form = len(word) > len("is") and word.endswith("s") and not word.endswith(("ss", "us"))
    if not is_form or not word.isalpha() or word in _LIKE_VERBS or word in HIDING:
        return False
    return word not in ATTRIBUTIVES and word not in TITLES
