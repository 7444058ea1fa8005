"""Whether a name counts for a person where it stands: a closed list of rules.

The first rule that has something to say decides; a name on which none has anything to say counts.
Each has its examples both ways. `docs/mentions.md` is made from this table, and tests read it.

A surname counts only beside a full name anyway, so a rule that is too strict costs a second link
and a rule that is too lax tells an untruth: in doubt a name does not count.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from clipfile.linking.context_words import (
    COMMON_WORDS,
    COMPANIES,
    DAYS,
    NAMESAKES,
    OFFICES,
    PLACES,
    PRODUCTS,
    REGIONS,
    SHIPS,
    SPEECH,
    VERBS,
    WORKS,
)
from clipfile.linking.contexts import LONGEST_WORD, Context, is_given_name

_SUFFIX = re.compile(r",? (?:Jr|Sr|II|III|IV)\b")
_HYPHENS = ("-", "‑", "–")
_PART_BEFORE = re.compile(r"(?P<word>\w+)[-‑–]\Z")
_PART_AFTER = re.compile(r"[-‑–](?P<word>\w+)")
_REGION = re.compile(rf", (?:{'|'.join(map(re.escape, REGIONS))})(?=[,.;:)]|\s*\Z)")
_WORK = re.compile(rf",? (?:the (?:\w+ )?)?(?:{'|'.join(WORKS)})\b")
_PRODUCT = re.compile(rf"'s? (?:\w+ )?(?:{'|'.join(PRODUCTS)})\b")
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "“", "'": "'"}
_SMALL_OFFICES = frozenset(word.lower() for word in OFFICES)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. In the examples the name in question stands in square brackets."""

    name: str
    meaning: str
    """Markdown, without a full stop."""
    says: Callable[[Context], bool | None]
    """Whether the name counts; None when the rule has nothing to say."""
    counts: tuple[str, ...]
    """Texts in which the name counts."""
    never: tuple[str, ...]
    """Texts in which it does not."""


def decide(context: Context) -> tuple[bool, str]:
    """Whether a name counts where it stands, and the rule that says so; empty for none."""
    for rule in RULES:
        says = rule.says(context)
        if says is not None:
            return says, rule.name
    return True, ""


def _ship(at: Context) -> bool | None:
    return False if at.before in SHIPS else None


def _suffix(at: Context) -> bool | None:
    return False if _SUFFIX.match(at.text, at.end) else None


def _namesake(at: Context) -> bool | None:
    return False if at.after in NAMESAKES or at.after == "&" else None


def _other_person(at: Context) -> bool | None:
    return False if at.is_short and is_given_name(at.before) else None


def _hyphen(at: Context) -> bool | None:
    follows = at.text[at.start - 1 : at.start] in _HYPHENS
    before = follows and _PART_BEFORE.search(at.text, max(0, at.start - LONGEST_WORD), at.start)
    after = _PART_AFTER.match(at.text, at.end)
    others = [part["word"] for part in (before, after) if part and part["word"][0].isupper()]
    if not others:
        return None
    if not at.is_short or not all(map(at.is_known, others)):
        return False
    head = replace(at, start=before.start()) if before else at
    return False if is_given_name(head.before) else None


def _quoted(at: Context) -> bool | None:
    closing = _QUOTES.get(at.text[at.start - 1]) if at.start and at.is_short else None
    return False if closing and at.text[at.end : at.end + 1] == closing else None


def _work(at: Context) -> bool | None:
    return False if at.is_short and _WORK.match(at.text, at.end) else None


def _product(at: Context) -> bool | None:
    return False if at.is_short and _PRODUCT.match(at.text, at.end) else None


def _region(at: Context) -> bool | None:
    return False if at.is_short and _REGION.match(at.text, at.end) else None


def _place(at: Context) -> bool | None:
    return False if at.is_short and at.name in PLACES and not _is_surely_a_person(at) else None


def _company(at: Context) -> bool | None:
    return False if at.is_short and at.name in COMPANIES and not _is_surely_a_person(at) else None


def _is_surely_a_person(at: Context) -> bool:
    return at.has_title or at.after in OFFICES or at.after in _SMALL_OFFICES


def _common_word(at: Context) -> bool | None:
    if not at.is_short or at.name not in COMMON_WORDS or not at.begins_sentence:
        return None
    is_subject = at.after in VERBS or at.after in SPEECH or at.after.endswith("ed")
    is_noun = at.after[:1].islower() and not is_subject
    return False if is_noun else None


def _office(at: Context) -> bool | None:
    return True if at.is_short and at.after in OFFICES else None


def _day(at: Context) -> bool | None:
    return True if at.is_short and at.after in DAYS else None


def _headline(at: Context) -> bool | None:
    return True if at.is_short and at.after[:1].isupper() and at.is_in_headline else None


def _longer_name(at: Context) -> bool | None:
    return False if at.is_short and at.after[:1].isupper() else None


RULES: tuple[Rule, ...] = (
    Rule(
        "ship",
        "A ship, a mountain, a storm bears the name: `USS`, `Mount`, `Hurricane`, `St.` before it",
        _ship,
        ("The ship carried [Ada Quill] home.", "At the lake [Quill] got wet."),
        (
            "The USS [Ada Quill] sailed.",
            "They climbed Mount [Quill].",
            "At St. [Quill] bells rang.",
        ),
    ),
    Rule(
        "suffix",
        "`Jr.`, `Sr.` or a number makes another person of a name that is recorded without it",
        _suffix,
        ("[Ada Quill Jr.] spoke.", "[Ada Quill, Jr.] spoke.", "[Ada Quill III] spoke."),
        ("[Ada Quill] Jr. spoke.", "Then [Quill], Sr., left.", "[Ada Quill] III paid."),
    ),
    Rule(
        "namesake",
        "An organisation, a place or a prize bears the name: `Tower`, `County`, `Motor`, `Prize`, "
        "`&` behind it",
        _namesake,
        ("Then [Quill] saw the tower.", "[Ada Quill] founded a library."),
        (
            "The [Quill] Tower burnt.",
            "In [Quill] County it rained.",
            "The [Ada Quill] Library opened.",
            "The [Quill] & Sons ledger was sold.",
        ),
    ),
    Rule(
        "other-person",
        "A word with a capital before a surname makes another person's name of it, unless it is a "
        "title, a possessive, a day or a word that begins a sentence",
        _other_person,
        (
            "The painter, [Quill], spoke.",
            "Then Mayor [Quill] spoke.",
            "Dann sprach Bürgermeisterin [Quill].",
            "Oldport's [Quill] spoke.",
            "It rained. Later [Quill] spoke.",
            "On Monday [Quill] spoke.",
        ),
        ("The painter Tom [Quill] spoke.", "T. [Quill] spoke."),
    ),
    Rule(
        "hyphen",
        "A hyphen makes a pair of two names that the archive knows, and one name of everything "
        "else with capitals; small letters change nothing",
        _hyphen,
        (
            "The [Quill]-Marlow pact held.",
            "The Marlow–[Quill] pact held.",
            "A [Quill]-led council met.",
            "An anti-[Quill] crowd sang.",
        ),
        ("Tom [Quill]-Marlow spoke.", "Tom Marlow-[Quill] spoke.", "The [Quill]-Orne case ended."),
    ),
    Rule(
        "quoted",
        "A surname that stands alone in quotation marks is a word or a title",
        _quoted,
        ("He called “[Quill], come here.”", "They met “[Ada Quill]” there."),
        ("He saw “[Quill]” twice.", 'The play "[Quill]" closed.'),
    ),
    Rule(
        "work",
        "A work bears the name: `musical`, `film`, `, the novel` behind it",
        _work,
        ("Then [Quill] saw the musical.", "The theatre made [Quill] famous."),
        ("They saw the [Quill] musical.", "They saw [Quill], the new opera."),
    ),
    Rule(
        "product",
        "What is sold under a name: `baked beans`, `ketchup`, `jeans` behind the possessive",
        _product,
        ("Then [Quill]'s speech began.", "Then [Quill]’s beard grew."),
        ("He ate [Quill]'s baked beans.", "He wore [Quill]’s blue jeans."),
    ),
    Rule(
        "region",
        "A state or a country behind a comma makes a town of it",
        _region,
        ("Then [Quill], Texas governor, spoke.", "For [Quill], Texas's heat was new."),
        ("In [Quill], Texas, it rained.", "He flew to [Quill], Minn."),
    ),
    Rule(
        "place",
        "Surnames that are towns, states or governments count only behind a title or before what a "
        "person leads",
        _place,
        ("Then Mr. [Washington] spoke.", "The [Lincoln] administration fell."),
        ("He flew to [Washington].", "Then [Lincoln] voted.", "Talks with [Jordan] began."),
    ),
    Rule(
        "company",
        "Surnames that are companies count only behind a title or before what a person leads",
        _company,
        ("Then President [Ford] spoke.", "The [Ford] presidency ended."),
        ("Then [Ford] recalled cars.", "He drove a [Ford].", "He asked [Disney] to pay."),
    ),
    Rule(
        "common-word",
        "At the head of a sentence a surname that is also a word does not count when a word "
        "follows that is no verb",
        _common_word,
        ("[Brown] said no.", "[Young]’s pen broke.", "Then [Brown] laughed.", "[Stone], 40, left."),
        ("[Brown] bears slept.", "It rained. [Young] people left."),
    ),
    Rule(
        "office",
        "What a person leads counts for the person, with a capital too: `Administration`, "
        "`Campaign`",
        _office,
        ("The [Quill] Administration fell.", "The [Quill] administration fell."),
        ("The [Quill] Academy fell.",),
    ),
    Rule(
        "day",
        "A day or a month behind a surname is no part of a name",
        _day,
        ("Then [Quill] Tuesday resigned.", "Then [Quill] May 4 resigned."),
        ("The [Quill] Tuesdays Club met.",),
    ),
    Rule(
        "headline",
        "In a line whose words all have capitals, a capital behind a surname says nothing",
        _headline,
        ("[Quill] Leaves Harbour Board", "[Quill] Says No To Tolls"),
        ("[Quill] Tower Burns Down", "Tom [Quill] Leaves Harbour Board"),
    ),
    Rule(
        "longer-name",
        "A word with a capital behind a surname makes a longer name of it",
        _longer_name,
        ("Then [Quill]: Tower or no tower.", "Then [Quill] left."),
        ("The [Quill] Bypass opened.", "The [Quill] Four were freed."),
    ),
)
"""In the order in which they are asked."""
