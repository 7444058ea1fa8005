"""What a picture's own file says, against its caption: who is credited, when, where, what.

Nothing is taken over from the file. It may have passed through hands that put their own names into
it, so a contributor decides, and the caption says so: with the value, or with `overrules`.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from clipfile.memory import Memory, pack, unpack
from clipfile.model import Caption
from clipfile.problems import Problem, Severity
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.embedded import Embedded
from clipfile.reading.many import article_of
from clipfile.reading.pictures import PictureFile
from clipfile.reading.positions import Whole, in_front_matter
from clipfile.reading.slips import Slip, digest
from clipfile.slugs import fold_latin, name_key

_NOTHING = Embedded()
_SHOWN = 60
"""Characters of a value in a message."""


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


def check_pictures(
    memory: Memory,
    articles: Iterable[tuple[int, Slip]],
    pictures: Mapping[str, PictureFile],
    *,
    whole: Whole,
) -> list[Problem]:
    """The differences in some articles, by their rows; what was compared before is remembered."""
    rows = memory.rows("SELECT id, key, problems FROM compared")
    kept = {row: (key, problems) for row, key, problems in rows}
    speaking = {path for path, one in pictures.items() if one.embedded != _NOTHING}
    found: list[Problem] = []
    news: list[tuple[int, str, bytes]] = []
    for row, slip in articles:
        images = [str(image) for _, image, expired in slip.images if not expired]
        if speaking.isdisjoint(images):
            continue
        key = digest([pictures[image].digest for image in images if image in speaking])
        if kept.get(row, ("",))[0] != key:
            captions = article_of(memory, row).captions
            problems = list(_of_article(slip.path, captions, pictures, whole))
            kept[row] = key, pack(problems)
            news.append((row, *kept[row]))
        found += unpack(kept[row][1])
    if news:
        with memory.changing() as database:
            database.executemany("INSERT OR REPLACE INTO compared VALUES (?, ?, ?)", news)
    return found


def _of_article(
    path: str, captions: Iterable[Caption], pictures: Mapping[str, PictureFile], whole: Whole
) -> Iterator[Problem]:
    for number, caption in enumerate(captions):
        picture = pictures.get(caption.image or "")
        for one in differences(caption, picture.embedded) if picture else ():
            written, key = whole(path), ("captions", number, one.field)
            ours = f"the caption `{_short(one.ours)}`" if one.ours else "the caption none"
            yield in_front_matter(
                written,
                key if key in written.places else ("captions", number),
                code="picture-differs",
                message=f"the picture's file has the {one.called} `{_short(one.theirs)}`, {ours}",
                hint=f"{one.line} where the file is right, "
                f"overrules: [{one.field}] where the caption is",
                severity=Severity.WARNING,
            )


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


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


def _yaml(text: str) -> str:
    """The value as it can stand in front matter, in a list too."""
    is_plain = re.fullmatch(r"[^\W\d_](?:[\w .’-]*[\w.])?", text)
    is_word = text.casefold() not in {"null", "true", "false", "yes", "no", "on", "off", "none"}
    return text if is_plain and is_word else json.dumps(text, ensure_ascii=False)
