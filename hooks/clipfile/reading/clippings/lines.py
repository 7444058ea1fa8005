"""What single lines of a raw text say: a byline, a day of publication, a wire's dateline."""

import re
from dataclasses import dataclass

from clipfile.model import PartialDate
from clipfile.reading.clippings.name_words import ORGANISATION_WORDS, PARTICLES
from clipfile.reading.offices import ROLES
from clipfile.reading.organisations import is_organisation
from clipfile.reading.written_dates import find_day

_AROUND_A_DAY = re.compile(
    r"(?<![^\W\d_])(?:published|publication|updated?|posted|first|last|modified|ago|an|hours?|minutes?|mins?|read|created|date|time|on|at|by|of|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|"
    r"am|pm|a\.m|p\.m|[ecmp][sd]?t|gmt|bst|ist|utc|cest|aest|aedt|hrs?|"
    r"publié|le|à|mis|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"publicado|actualizado|el|a|las|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
    r"pubblicato|aggiornato|modifica|modificato|modifié|il|alle|ore|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
    r"uhr|stand|veröffentlicht|aktualisiert|am|um|montag|dienstag|mittwoch|donnerstag|freitag|samstag|"
    r"sonntag|δημοσιεύθηκε|δημοσίευση|ενημέρωση|στις|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|"
    r"κυριακή)\b|\d{1,2}[:.h]\d\d|\d|[^\w]",
    re.IGNORECASE,
)
"""Words and signs that stand beside a day in a line that is nothing but that."""
_LONGEST_DAY_LINE = 120
_UPDATED = re.compile(
    r"\W*(?:last )?(?:updated?|modified|actualizado|aggiornato|aktualisiert|mis à jour)",
    re.IGNORECASE,
)

_WIRE_BEHIND = re.compile(r"\((?P<wire>[^()\n]{2,40})\)\s*[-–—:]*\s*\Z")
_PROVIDED = re.compile(
    r"(?:provided|distributed|syndicated) by "
    r"(?P<name>(?-i:[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4}))\Z",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[^\W\d_a-z][^\W\d_]{2,20}, \d")
"""`Oldport, 12 Feb 2024`: where a wire wrote on that day; two words may be a name."""
_OFFICE_BEHIND = re.compile(
    r"(?P<name>[^\W\d_a-z][\w'’-]+ [^\W\d_a-z][\w'’-]+)(?: [\w-]+){0,3} "
    r"(?:correspondent|editor|reporter|writer|columnist)\Z"
)
"""`Ada Quill Northern correspondent`, in one line."""
_BY = re.compile(
    r"\W{0,2}(?:(?:written|story|words|report|reported|(?<!\()reporting|text|texto|testo) by|"
    r"by|par|por|di|von|"
    r"γράφει (?:ο|η)|γράφει|(?:του|της)(?= [^\W\d_]+ [^\W\d_]+\Z))\s?:?\s+(?P<rest>.{3,200})\Z",
    re.IGNORECASE,
)
DESK = frozenset(
    "staff reporter reporters correspondent correspondents writer writers team newsroom editor "
    "editors editorial desk agencies".split()
)
"""Whoever writes without a name; no agency either."""
_NEWSPAPERS = frozenset(
    "advocate bulletin chronicle clarion courier dispatch enquirer examiner gazette globe herald "
    "inquirer journal ledger mercury news observer post press record register republic sentinel "
    "statesman sun telegraph times tribune".split()
)
"""`Ada Quill | The Tide News`: whose newspaper it is."""
_SPEAKER = re.compile(
    r"[\"“]?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,30}(?: [A-ZÀ-Þ.'’-]{1,30}){0,3}(?:, [A-Z ]{2,20})?:(?:\s|\Z)"
)
_VERDICT = re.compile(
    r"(?:FALSE|TRUE|MISLEADING|MOSTLY|HALF|FACT|EXCLUSIVE|ANALYSIS|OPINION|BREAKING|WATCH|VIDEO|LIVE|"
    r"UPDATED?|CORRECTION|EXPLAINER|REVIEW|INTERVIEW|PHOTOS|COMMENTARY|EDITORIAL)\b"
)
"""What stands before a headline, and is nobody who speaks."""
_BETWEEN_NAMES = re.compile(
    r"\s*[,;|/•·&(]\s*|\s+(?:and|with|y|e|et|und|και|in|for|at|avec|con|mit)\s+|\s+[-–—]\s+",
    re.IGNORECASE,
)
_REPORTING = re.compile(
    r"\(?(?:additional )?(?P<kind>reporting|writing|editing) by (?P<rest>[^;()]{3,300})",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
_MOST_WORDS = 5

_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-z][^()\n:—–]{1,60}?)?\s?\((?P<wire>[^()\n]{2,40})\)(?P<dash>\s*[-–—:]+)?\s*"
)
_LONGEST_MARKER = 8
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\W*(?:©\W*)?(?:19|20)\d\d,?\s+"
    r"(?P<name>(?-i:[^\W\d_a-z])[^.,|\n]{1,50})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """Who wrote a text, as far as one line says it."""

    names: tuple[str, ...] = ()
    agency: str | None = None
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A line that is a day, with whoever stands beside it, and nothing else."""

    date: PartialDate
    is_update: bool
    names: tuple[str, ...] = ()
    agency: str | None = None


def read_day(line: str) -> Day | None:
    """The day that a line gives, when it gives nothing else but who wrote the text."""
    if len(line) > _LONGEST_DAY_LINE:
        return None
    found = find_day(line)
    rest = line
    while at := find_day(rest):
        rest = f"{rest[: at[1]]} {rest[at[2] :]}"
    if found is None:
        return None
    wire = _WIRE_BEHIND.search(line)
    if wire and is_agency(wire["wire"]):
        # `Oldport, Jan 9, 2024 (AFP) -`
        return Day(date=found[0], is_update=False, agency=wire["wire"])
    beside = " ".join(_AROUND_A_DAY.sub(" ", rest).split())
    is_wire = is_agency(beside) or beside.endswith(" News")
    is_place = bool(_PLACE.match(line)) and line.startswith(f"{beside}, ")
    if beside and not (is_wire or is_name(beside) or is_place or beside == "admin"):
        return None
    return Day(
        date=found[0],
        is_update=bool(_UPDATED.match(line)),
        names=(beside,) if is_name(beside) else (),
        agency=beside if is_wire else None,
    )


def read_byline(line: str) -> Byline | None:
    """`By A Name and B Name, Agency on August 12, 2024`: a byline that says it is one."""
    match = _BY.match(line)
    return _named(match["rest"]) if match else None


def read_bare_byline(line: str) -> Byline | None:
    """A line of names alone; whether it is a byline depends on where it stands."""
    with_office = _OFFICE_BEHIND.match(line)
    named = _named(with_office["name"] if with_office else line)
    return named if named and named.names else None


def read_reporting(line: str) -> tuple[str, ...] | None:
    """The names of `(Reporting by A Name; Editing by B Name)` without the editors."""
    if not _REPORTING.match(line):
        return None
    wrote = (match for match in _REPORTING.finditer(line) if match["kind"].casefold() != "editing")
    named = (_named(match["rest"]) for match in wrote)
    return tuple(name for each in named if each for name in each.names)


def _named(text: str) -> Byline | None:
    day = find_day(text)
    if day:
        text = re.sub(r"\W+(?:on|le|el|il)?\W*\Z", "", text[: day[1]])
    names: list[str] = []
    agency = None
    for number, part in enumerate(_BETWEEN_NAMES.split(text.strip(" .:()"))):
        part = part.strip(" .:()@*")  # noqa: PLW2901
        if is_agency(part) or is_newspaper(part):
            agency = agency or part
        elif is_name(part):
            names.append(_in_small_letters(part))
        elif "|" in text and number and not _NEWSPAPERS.isdisjoint(part.casefold().split()):
            agency = agency or part
        elif number == 0 and not DESK.intersection(part.casefold().split()):
            return None
    return Byline(names=tuple(names), agency=agency, date=day[0] if day else None)


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency that is known."""
    words = text.casefold().split()
    is_short = 0 < len(words) <= _MOST_WORDS
    return is_short and not DESK.intersection(words) and is_organisation(text, source="")


def is_newspaper(text: str) -> bool:
    """`The Tide Tribune`, `Le Journal des Îles`: an article, and a word that newspapers have."""
    words = text.split()
    is_short = _FEWEST_WORDS <= len(words) <= _MOST_WORDS
    has_article = bool(words) and words[0] in {"The", "Le", "La", "El", "Die", "Der", "Il"}
    is_title = all(word[0].isupper() or word in {"of", "des", "du", "de"} for word in words)
    return (
        is_short
        and has_article
        and is_title
        and not _NEWSPAPERS.isdisjoint(text.casefold().split())
    )


def read_provider(line: str) -> str | None:
    """Whose text it is, by `Provided by Dow Jones`."""
    match = _PROVIDED.match(line)
    return match["name"] if match else None


def is_speaker(line: str) -> bool:
    """Whether a line begins with a speaker's name, as in a transcript: `STEVE INSKEEP, HOST:`."""
    return bool(_SPEAKER.match(line)) and not _VERDICT.match(line)


def is_name(text: str) -> bool:
    """Whether `text` has the form of a person's full name and nothing else."""
    words = text.split()
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or any(
        char.isdigit() or char in '@:!?“”"' for char in text
    ):
        return False
    folded = {word.casefold().strip(".") for word in words}
    if folded & (ORGANISATION_WORDS | ROLES) or folded & {"the", "staff", "news", "of"}:
        return False
    return all(word[0].isupper() or word in PARTICLES for word in words) and words[-1][0].isupper()


def _in_small_letters(name: str) -> str:
    """`ADA McQUILL` -> `Ada McQuill`."""
    if not name.replace("Mc", "MC").isupper():
        return name
    return " ".join(
        "Mc" + word[2:].title() if word.startswith("Mc") else word.title() for word in name.split()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """`MOSCOW (AP) — `, or a marker such as `(MENAFN) `, at the head of a text."""

    wire: str
    end: int
    """Where the text goes on behind it."""
    has_place: bool


def read_dateline(text: str) -> Dateline | None:
    """The wire in the dateline of `text`.

    In parentheses without a place, a wire is a known agency before a dash, or capitals without one:
    `(WASHINGTON) —` is a place.
    """
    match = _DATELINE.match(text)
    if match is None or not text[match.end() :].strip():
        return None
    wire = match["wire"].strip()
    if match["place"]:
        is_wire = bool(match["dash"]) and (is_agency(wire) or wire.isupper())
    elif match["dash"]:
        is_wire = is_agency(wire)
    else:
        is_wire = wire.isupper() and wire.isalpha() and len(wire) <= _LONGEST_MARKER
    if not is_wire:
        return None
    return Dateline(wire=wire, end=match.end(), has_place=bool(match["place"]))


def read_copyright(line: str) -> str | None:
    """Whose text it is, by `© 2024 The Harbour Post`."""
    match = _COPYRIGHT.match(line)
    return match["name"].removesuffix("All rights reserved").strip(" -–") if match else None
