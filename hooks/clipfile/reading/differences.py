"""What a picture's own file says, against its caption: who is credited, when, where, what.

What counts as the same stands in the table of decision 16.
"""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from clipfile.model import Caption
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.embedded import Embedded
from clipfile.slugs import fold_latin, name_key


class Difference(NamedTuple):
    """A field of a caption that its picture's file contradicts."""

    field: str
    """The caption's key."""
    called: str
    """What the file calls it."""
    theirs: str
    """The file's value."""
    ours: str
    """The caption's; empty when it has none."""
    line: str
    """What the caption would have to say, if the file is right."""


def differences(caption: Caption, embedded: Embedded) -> Iterator[Difference]:
    """In the caption's order. What only one of both has is no difference, but for the credit."""
    found = (
        _place(caption, embedded),
        _date(caption, embedded),
        _description(caption, embedded),
        _photographers(caption, embedded),
        _agency(caption, embedded),
    )
    return (one for one in found if one is not None and one.field not in caption.overrules)


def _place(caption: Caption, embedded: Embedded) -> Difference | None:
    """`Oaks` is `OAKS, PENNSYLVANIA`, and `New York` is `New York City`."""
    ours, theirs = caption.place or "", embedded.city
    if not (ours and theirs) or any(_same_name(part, theirs) for part in (ours, *ours.split(","))):
        return None
    return Difference("place", "city", theirs, ours, f"place: {_yaml(theirs)}")


def _date(caption: Caption, embedded: Embedded) -> Difference | None:
    ours, theirs = caption.date, embedded.date
    if ours is None or theirs is None or not (ours.is_after(theirs) or theirs.is_after(ours)):
        return None
    return Difference("date", "date", theirs.iso, ours.iso, f"date: {theirs}")


def _description(caption: Caption, embedded: Embedded) -> Difference | None:
    """The file's description is most often the agency's whole string.

    A headline is another text than a caption by nature, so it differs when it shares no word; and
    it is read only in the place of a description.
    """
    ours, theirs = caption.description, embedded.description or embedded.headline
    if not (ours and _words(theirs)):
        return None
    if not embedded.description:
        if not _words(theirs).isdisjoint(_words(caption.text or ours)):
            return None
        return Difference("description", "headline", theirs, ours, f"description: {_yaml(theirs)}")
    of_file = parse_caption(theirs).description or theirs
    if any(_holds(one, other) for one in (of_file, theirs) for other in (ours, caption.text)):
        return None
    return Difference("description", "description", theirs, ours, f"description: {_yaml(of_file)}")


def _photographers(caption: Caption, embedded: Embedded) -> Difference | None:
    """Read by the rules by which captions are read: `STR` is nobody, an agency no photographer."""
    theirs = _credited(", ".join(embedded.creators)).photographers
    organisations = [name for name in (caption.agency, caption.via) if name]
    if not theirs or any(_same_name(one, other) for one in theirs for other in organisations):
        return None
    ours = caption.photographers
    if _words(" ".join(theirs)) == _words(" ".join(ours)):
        return None
    line = f"photographers: [{', '.join(map(_yaml, theirs))}]"
    called = "creator" if len(theirs) == 1 else "creators"
    return Difference("photographers", called, ", ".join(theirs), ", ".join(ours), line)


def _agency(caption: Caption, embedded: Embedded) -> Difference | None:
    """Files name the distributor, the agency or both, add a desk to it, or repeat the creator."""
    credit = _credited(embedded.credit)
    agency = credit.agency or embedded.credit
    theirs = [name for name in (agency, credit.via, embedded.source) if name]
    ours = [name for name in (caption.agency, caption.via) if name]
    people = (*caption.photographers, *embedded.creators)
    if not agency or any(_same_name(a, b) for a in theirs for b in (*ours, *people)):
        return None
    line = f"agency: {_yaml(agency)}"
    return Difference("agency", "credit line", agency, " via ".join(ours), line)


def _credited(names: str) -> Caption:
    return parse_caption(f"(Photo by {names})" if names else "")


def _same_name(one: str, other: str) -> bool:
    """`Getty Images` is `Getty Images North America`, and `AP` is `Associated Press`."""
    mine, yours = _words(one), _words(other)
    if not (mine and yours):
        return False
    return (
        mine <= yours
        or yours <= mine
        or _initials(one) == _key(other).replace(" ", "")
        or (_initials(other) == _key(one).replace(" ", ""))
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in _key(name).split() if word != "the")


def _holds(one: str, other: str) -> bool:
    """Whether one text is in the other, as words."""
    mine, yours = f" {_key(one)} ", f" {_key(other)} "
    return bool(mine.strip() and yours.strip()) and (mine in yours or yours in mine)


def _words(text: str) -> set[str]:
    return set(_key(text).split())


def _key(text: str) -> str:
    """Words in the form in which they are compared: no case, Latin accents or punctuation."""
    return " ".join(re.findall(r"\w+", fold_latin(name_key(text))))


def _yaml(text: str) -> str:
    """The value as it can stand in front matter, in a list too."""
    is_plain = re.fullmatch(r"[^\W\d_](?:[\w .’-]*[\w.])?", text)
    is_word = text.casefold() not in {"null", "true", "false", "yes", "no", "on", "off", "none"}
    return text if is_plain and is_word else json.dumps(text, ensure_ascii=False)
