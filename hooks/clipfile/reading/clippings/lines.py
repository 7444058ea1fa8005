"""What single lines of a raw text say: a byline, a provider, a wire's dateline."""

import re
from dataclasses import dataclass, replace

from clipfile.model import PartialDate
from clipfile.reading.agencies import AGENCIES
from clipfile.reading.clippings.persons.name_words import ORGANISATION_WORDS, PARTICLES
from clipfile.reading.offices import ROLES
from clipfile.reading.organisations import is_organisation
from clipfile.reading.written_dates import find_day
from clipfile.slugs import name_key

_PROVIDED = re.compile(
    r"(?:provided|distributed|syndicated) by "
    r"(?P<name>(?-i:[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4}))\Z",
    re.IGNORECASE,
)
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
    "abendblatt advocate allgemeine anzeiger bote bulletin chronicle clarion correio correo "
    "corriere courier courrier diario dispatch dépêche enquirer examiner figaro folha gazette "
    "gazzetta giornale globe herald heraldo inquirer jornal journal kurier ledger mattino mercury "
    "merkur messaggero monde mundo nachrichten nazione news noticias nouvelles observer parisien "
    "país periódico post press presse progrès record register repubblica republic rundschau "
    "républicain secolo sentinel stampa statesman sun tagblatt tageblatt telegraph times tribune "
    "télégramme vanguardia voix voz zeitung écho échos".split()
)
"""`Ada Quill | The Tide News`: whose newspaper it is."""
_ARTICLES = frozenset("The Le La Les El Los Die Der Das Il".split())
_SPEAKER = re.compile(
    r"[\"“]?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,30}(?: [A-ZÀ-Þ.'’-]{1,30}){0,3}(?:, [A-Z ]{2,20})?:(?:\s|\Z)"
)
_VERDICT = re.compile(
    r"(?:FALSE|TRUE|MISLEADING|MOSTLY|HALF|FACT|EXCLUSIVE|ANALYSIS|OPINION|BREAKING|WATCH|VIDEO|"
    r"LIVE|"
    r"UPDATED?|CORRECTION|EXPLAINER|REVIEW|INTERVIEW|PHOTOS|COMMENTARY|EDITORIAL)\b"
)
"""What stands before a headline, and is nobody who speaks."""
_BETWEEN_NAMES = re.compile(
    r"\s*[,;|/•·&(]\s*|\s+(?:and|with|y|e|et|und|και|in|for|at|avec|con|mit)\s+|\s+[-–—]\s+",
    re.IGNORECASE,
)
_FROM_WHERE = re.compile(
    r"\s+in\s+[A-ZÀ-Þ][\w.'’ -]*?(?=\s+(?:and|with|und|y|et)\s|\s*[,;|/(&]|\Z)"
)
"""` in Elm Bay` behind a writer: whence the report comes."""
_AROUND_NAMES = " .:()@*-–—"
_HANDLE = re.compile(r"\s@\w+")
"""A network's name behind a writer's, and the office behind it."""
_SERVICE = re.compile(
    r"\A[A-Z][\w .&-]{1,30} (?:News|Press|Wire|Media|Information) (?:Service|Agency|Association)\Z"
)
"""`Harbour News Service`: whoever wrote there is not named."""
_BBC_ABROAD = re.compile(
    r"BBC News (?:Afrique|Africa|Arabic|Brasil|Gujarati|Hausa|Hindi|Igbo|Indonesia|Marathi|Mundo|"
    r"Pidgin|Punjabi|Russian|Serbian|Swahili|Tamil|Telugu|Türkçe|Ukraine|Urdu|Yoruba)\Z"
)
_BEHIND_AGENCY = re.compile(r"(?P<agency>[^|]{2,40}?) [|•·] (?=by )", re.IGNORECASE)
"""`AP | By Ada Quill`."""
_REPORTING = re.compile(
    r"\(?(?:additional )?(?P<kind>reporting|writing|editing) by (?P<rest>[^;()]{3,300})",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
_MOST_WORDS = 5

_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-z][^()\n:—–]{1,60}?)?\s?"
    r"(?:\((?P<wire>[^()\n]{2,40})\)|/(?P<slashed>[A-Z]{2,12})/(?=\.))"
    r"(?P<dash>\.?\s*[-–—:]+|(?<=/)\.)?\s*"
)
_LONGEST_MARKER = 8
_SENTENCE = re.compile(r"[^\W\da-z_][\w’'-]* (?:[\w’'-]+ ){0,4}[a-zà-ÿ]")
"""How a text begins right behind a wire in parentheses: `OLDPORT (CNN) The ferry ran …`."""
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


def read_byline(line: str) -> Byline | None:
    """`By A Name and B Name, Agency on August 12, 2024`: a byline that says it is one."""
    behind = _BEHIND_AGENCY.match(line)
    match = _BY.match(line[behind.end() :] if behind else line)
    byline = _named(match["rest"]) if match else None
    if byline and behind and is_agency(behind["agency"]):
        return replace(byline, agency=byline.agency or behind["agency"])
    return byline


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
    text = _FROM_WHERE.sub("", text)
    names: list[str] = []
    agency = None
    for number, part in enumerate(_BETWEEN_NAMES.split(text.strip(_AROUND_NAMES))):
        name, organisation = _name_and_organisation(part.strip(_AROUND_NAMES))
        if name:
            names.append(_in_small_letters(name))
        elif "|" in text and number and not _NEWSPAPERS.isdisjoint(part.casefold().split()):
            organisation = organisation or part.strip(_AROUND_NAMES)
        elif number == 0 and not organisation and not DESK.intersection(part.casefold().split()):
            return None
        agency = agency or organisation
    return Byline(names=tuple(names), agency=agency, date=day[0] if day else None)


def _name_and_organisation(part: str) -> tuple[str | None, str | None]:
    """The name and whose desk it is, in `Ada Quill @quill Court Reporter` or `AP writer Ada Quill`.

    A desk alone gives the organisation before it: `Al Jazeera Staff`.
    """
    handle = _HANDLE.search(part)
    part = part[: handle.start()] if handle else part
    words = part.split()
    for at in range(_FEWEST_WORDS, len(words)):
        before, behind = " ".join(words[:at]), " ".join(words[at:])
        if is_name(before) and (name_key(behind) in AGENCIES or is_newspaper(behind)):
            return before, behind
    if is_agency(part) or is_newspaper(part) or _SERVICE.search(part):
        return None, part
    for at in range(1, len(words)):
        before = " ".join(words[:at])
        if words[at].casefold() in DESK:
            is_known = is_agency(before) or name_key(before) in AGENCIES
            name = " ".join(words[at + 1 :])
            return (name if is_name(name) else None), before if is_known else None
    return (part if is_name(part) else None), None


def is_agency(text: str) -> bool:
    """Whether `text` is a news agency that is known."""
    words = text.casefold().split()
    is_short = 0 < len(words) <= _MOST_WORDS
    is_known = is_organisation(text, source="") or _BBC_ABROAD.match(text) is not None
    return is_short and not DESK.intersection(words) and is_known


def is_newspaper(text: str) -> bool:
    """`The Tide Tribune`, `Le Journal des Îles`: an article, and a word that newspapers have."""
    words = text.split()
    is_short = _FEWEST_WORDS <= len(words) <= _MOST_WORDS
    has_article = bool(words) and words[0] in _ARTICLES
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
    wire = (match["wire"] or match["slashed"]).strip()
    if match["place"]:
        is_before_text = bool(match["dash"]) or _SENTENCE.match(text, match.end()) is not None
        is_wire = is_before_text and (
            is_agency(_wire_alone(wire)) or (bool(match["dash"]) and wire.isupper())
        )
    elif match["dash"]:
        is_wire = is_agency(wire)
    else:
        is_wire = wire.isupper() and wire.isalpha() and len(wire) <= _LONGEST_MARKER
    if not is_wire:
        return None
    wire = _wire_alone(wire)
    return Dateline(wire=wire, end=match.end(), has_place=bool(match["place"]))


def read_copyright(line: str) -> str | None:
    """Whose text it is, by `© 2024 The Harbour Post`."""
    match = _COPYRIGHT.match(line)
    return match["name"].removesuffix("All rights reserved").strip(" -–") if match else None


def _wire_alone(wire: str) -> str:
    """`dpa/lni` -> `dpa`, whose office in a state wrote the text."""
    agency, _, office = wire.partition("/")
    return agency if office.islower() and is_agency(agency) else wire
