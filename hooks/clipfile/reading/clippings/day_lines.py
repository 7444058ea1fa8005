"""Lines of a raw text that say on which day it was published or changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clipfile.model import PartialDate
from clipfile.reading.clippings.lines import is_agency, is_name
from clipfile.reading.clippings.persons.name_words import PARTICLES
from clipfile.reading.written_dates import find_day

_AROUND_A_DAY = re.compile(
    r"(?<![^\W\d_])(?:published|publication|updated?|posted|first|last|modified|ago|an|hours?|"
    r"minutes?|mins?|read|created|date|time|on|at|by|of|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|"
    r"sun|"
    r"am|pm|a\.m|p\.m|[ecmp][sd]?t|gmt|bst|ist|utc|cest|aest|aedt|hrs?|"
    r"publié|le|à|mis|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"publicado|publicada|actualizado|atualizado|atualizada|há|horas|às|el|a|las|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"pubblicato|aggiornato|modifica|modificato|modifié|il|alle|ore|lunedì|martedì|mercoledì|"
    r"giovedì|venerdì|sabato|domenica|"
    r"h|uhr|stand|veröffentlicht|aktualisiert|am|um|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"samstag|"
    r"sonntag|δημοσιεύθηκε|δημοσίευση|ενημέρωση|στις|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|"
    r"σάββατο|"
    r"κυριακή)\b|\d{1,2}[:.h]\d\d|\d|[^\w]",
    re.IGNORECASE,
)
"""Words and signs that stand beside a day in a line that is nothing but that."""
_DIGIT = re.compile(r"\d")
_LONGEST_DAY_LINE = 200
_UPDATED = re.compile(
    r"\W*(?:last )?(?:updated?|modified|actualizado|aggiornato|aktualisiert|mis à jour)",
    re.IGNORECASE,
)

_WIRE_BEHIND = re.compile(r"\((?P<wire>[^()\n]{2,40})\)\s*[-–—:]*\s*\Z")
_PLACE = re.compile(r"[^\W\d_a-z][^\W\d_]{2,20}, \d|(?:[^\W\d_a-z][^\W\d_]{1,20} ){1,3}[-–—] \d")
"""`Oldport, 12 Feb 2024`: where a wire wrote on that day; two words may be a name."""
_GLUED = re.compile(
    r"(?<=\b(?:19|20)\d\d)(?=\d\d?[: ])|(?<=[\d/.](?:19|20)\d\d)(?=[A-Z])|(?<=\d[ap]m)(?=[A-Z])|"
    r"(?<=\d [AP]M)(?=[A-Z])|(?<=\b(?:UTC|GMT|EST|EDT|CET|BST))(?=[A-Z][a-z])"
)
"""Where a page prints a day twice, or its change behind it, without a space."""
_SMALL_MONTH = re.compile(r"(?<=\d )(?:may|mar)(?=\.? (?:19|20)\d\d\b)")
"""`3 may. 2031` in Spanish; elsewhere `may` is a verb."""
_DAY_FIRST = re.compile(
    r"\b(?:atualizad[oa]|publicad[oa]|actualizad[oa]|publié|modifié|mis à jour|pubblicato|"
    r"aggiornato|às|alle ore|veröffentlicht|aktualisiert)\b|\d\d?h\d\d",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"\b(?P<day>[0-3]\d)/(?P<month>[01]\d)/(?P<year>(?:19|20)\d\d)\b")
"""`12/08/2031`, whose day comes first where the line is in another language than English."""
_BAR = re.compile(r"\s?[|·•]\s?")
_LABEL = re.compile(r"(?:source|quelle|fuente|fonte) ?: ?", re.IGNORECASE)
_WORDS_OF_SECTION = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A line that is a day, with whoever stands beside it, and nothing else."""

    date: PartialDate
    is_update: bool
    names: tuple[str, ...] = ()
    agency: str | None = None


def read_day(line: str) -> Day | None:
    """The day that a line gives, when it gives nothing else but who wrote the text."""
    if len(line) > _LONGEST_DAY_LINE or not _DIGIT.search(line):
        return None
    line = _GLUED.sub(" ", line)
    if " may" in line or " mar" in line:
        line = _SMALL_MONTH.sub(lambda match: match[0].title(), line)
    if _DAY_FIRST.search(line):
        line = _NUMERIC.sub(r"\g<year>-\g<month>-\g<day>", line)
    found = find_day(line)
    rest = " ".join(_without_sections(line))
    while at := find_day(rest):
        rest = f"{rest[: at[1]]} {rest[at[2] :]}"
    if found is None:
        return None
    wire = _WIRE_BEHIND.search(line)
    if wire and is_agency(wire["wire"]):
        # `Oldport, Jan 9, 2024 (AFP) -`
        return Day(date=found[0], is_update=False, agency=wire["wire"])
    beside = " ".join(_AROUND_A_DAY.sub(" ", rest).split())
    first, _, place = beside.partition(" ")
    if line.startswith(f"{beside} ") and is_agency(first) and place and not is_agency(beside):
        # `EFE Oldport 3 may. 2031`
        return Day(date=found[0], is_update=False, agency=first) if _is_town(place) else None
    if _LABEL.match(line) and not is_agency(_LABEL.sub("", beside)):
        # `Source: a network, 3 June 2031`, of what the text looks into.
        return None
    is_wire = is_agency(beside) or beside.endswith(" News")
    is_place = bool(_PLACE.match(line)) and line.startswith((f"{beside}, ", f"{beside} "))
    if beside and not (is_wire or is_name(beside) or is_place or beside == "admin"):
        return None
    return Day(
        date=found[0],
        is_update=bool(_UPDATED.match(line)),
        names=(beside,) if is_name(beside) else (),
        agency=beside if is_wire else None,
    )


def _is_town(place: str) -> bool:
    return len(place.split()) <= _WORDS_OF_SECTION and all(
        word[0].isupper() or word in PARTICLES for word in place.split()
    )


def _without_sections(line: str) -> Iterator[str]:
    """The parts of `Harbour | 3 June 2031 | Editor: aq` less sections, places and desks."""
    parts = _BAR.split(line)
    for part in parts:
        plain = _LABEL.sub("", part)
        is_section = len(parts) > 1 and not any(map(str.isdigit, part)) and not is_name(part)
        if is_agency(plain):
            yield plain
        elif not is_section or len(part.split()) > _WORDS_OF_SECTION:
            yield part
