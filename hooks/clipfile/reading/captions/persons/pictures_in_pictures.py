"""Posters, screens and other pictures that a picture shows: who is on them is only named."""

import re
from collections.abc import Mapping

from clipfile.reading.captions.persons.clauses import AND, Clause

_PICTURES = frozenset(
    "screen screens monitor monitors television tv televisions poster posters billboard billboards "
    "banner banners mural murals graffiti painting paintings placard placards sign signs cutout "
    "cutouts statue statues sculpture sculptures bust busts effigy effigies mask masks puppet "
    "puppets doll dolls hologram waxwork waxworks figurine figurines flag flags "
    "t-shirt t-shirts newspaper newspapers leaflet leaflets sticker stickers stamp stamps "
    "advertisement advertisements ad ads caricature caricatures cartoon cartoons".split()
)
_PRINTS = frozenset("photo photos photograph photographs picture pictures image images".split())
"""What a caption also calls the picture itself: another one when somebody holds it."""
_HOLDING = frozenset(
    "holds hold holding held carries carry carrying displays display displaying wave waving waves "
    "past passes at near with under beside burn burns burning".split()
)
_SHOWING = frozenset("show shows showing featuring features with displaying displays".split())
_OWN = re.compile(
    r"(?:(?:In )?[Tt]his|In an?) (?:\w+ ){0,4}(?:photo|picture|image|frame|still)|"
    r"An? (?:\w+ )?(?:photo|picture|image|frame|still)"
)
"""`This photo shows Ada Quill`, `A file photo showing Ada Quill`."""
_ON_A_SCREEN = re.compile(
    r"\s*(?:\([^()]{1,20}\)\s*|,[^,]{1,40},\s*)?"
    r"(?:(?:is|are|was|were|appears?|speaks|seen|shown|displayed|projected|depicted|pictured) )?"
    r"(?:(?:seen|shown|displayed|projected|depicted|pictured|broadcast) )?on "
    r"(?:an?|the|his|her|two|several)? ?(?:[\w-]+ ){0,3}?"
    r"(?:screens?|monitors?|posters?|billboards?|banners?|murals?|placards?|video walls?)\b"
)
_NOT_THERE = re.compile(
    r",?\s*\(?(?:who (?:is|was) )?not "
    r"(?:pictured|shown|seen|visible|in (?:the )?(?:photo|picture|shot))\b"
)
"""`Ada Quill, not pictured`."""
_SEARCHED = 5
"""Words between a poster and the verb that says what it shows."""


def is_shown_on_a_picture(clause: Clause, verb: int) -> bool:
    """Whether the word at `verb` says what a poster shows, not what the picture does."""
    if clause.key(verb) not in _SHOWING or _OWN.match(clause.text):
        return False
    if is_on_a_picture(clause, verb):
        return True
    before = range(max(0, verb - _SEARCHED), verb)
    first = next((at for at in before if clause.key(at) in _PRINTS), 0)
    return not _HOLDING.isdisjoint(clause.keys_before(first, _SEARCHED))


def is_picture_of(clause: Clause, number: int, shown: Mapping[int, bool]) -> bool:
    """`Cutouts of Ada Quill, left, and Bela Marsh, right`: a side says where the picture is."""
    run = clause.runs[number]
    if run.before == "of":
        return clause.key(run.start - 2) in _PICTURES
    before = number - 1
    is_joined = run.before in AND and shown.get(before) is False
    return is_joined and is_picture_of(clause, before, shown)


def is_on_a_picture(clause: Clause, at: int) -> bool:
    """`a placard with the face of Ada Quill`: whether a poster stands before the word at `at`."""
    return not _PICTURES.isdisjoint(clause.keys_before(at, _SEARCHED))


def is_only_on_a_picture(clause: Clause, end: int) -> bool:
    """`Ada Quill is seen on a screen`: what stands behind a name that ends at `end`."""
    return bool(_ON_A_SCREEN.match(clause.text, end) or _NOT_THERE.match(clause.text, end))
