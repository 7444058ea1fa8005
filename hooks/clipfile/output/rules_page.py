"""The page of the rules by which names in texts are found."""

from collections.abc import Iterable
from pathlib import Path

from clipfile.linking.context_rules import RULES, Rule
from clipfile.linking.mentions import Why

MENTIONS_PAGE = Path("docs/mentions.md")

WHYS = {
    Why.SETTLED: "`mentions:` in the article's front matter says so",
    Why.NAME: "it is the name or an alias of one person only",
    Why.LISTED: "several bear the name, and the front matter or a caption names this one",
    Why.SURNAME: "it is the surname of somebody whose full name stands in the article, or whom its "
    "front matter or a caption names",
    Why.ABSENT: "it is the surname of nobody who is in the article: it means nobody",
    Why.AMBIGUOUS: "two persons can be meant: a [problem](problems.md), settled in the article by "
    '`mentions: {"Lind": jonas-lind}`',
    Why.LINK: "it stands in code or in a link: it is not looked at",
}
"""Every reason that is no context rule, as `clipfile people ID --explain ARTICLE` names it."""

_PAGE = """\
# How names are found

<!-- Made by `make reference` from hooks/clipfile/linking/context_rules.py. -->

A build looks for every name and alias in the text, the headline and the captions of every article,
all in one pass. Nothing is guessed: the letters must be the same, but for these.

- Latin letters with and without accents, curly and straight quotes are the same: `Béla`, `O’Neil`.
- Initials may be set close, wide or without full stops: `J.D. Orr`, `J. D. Orr`, `JD Orr`. A middle
  initial more than the record has changes nothing: `Ada D. Quill`.
- `Jr.` and `Sr.` may have a comma before them and no full stop behind.
- A name ends where its word ends, so a possessive and a sign may follow. Names of three characters
  and more in Chinese, Japanese, Thai, Lao, Khmer stand between other characters, and Korean
  particles may follow a name.

The longest name wins. Capitals count: `QUILL` is found when the record has it as an alias. A first
name alone is found when it is an alias; a form in another case of Greek or Russian too.

`clipfile people ID --explain ARTICLE` names the reason for each place, by line and column:

{whys}
Before that, these rules are asked in their order. The first that has something to say decides, and
a name on which none does counts. In the examples the name stands in square brackets.

{rules}"""


def mentions_page() -> str:
    """The page, whole."""
    whys = _table(("Reason", "Meaning"), [(f"`{why}`", text) for why, text in WHYS.items()])
    rules = _table(("Rule", "Meaning", "Counts", "Does not count"), map(_row, RULES))
    return _PAGE.format(whys=whys, rules=rules)


def _row(rule: Rule) -> tuple[str, ...]:
    counts, never = ("<br>".join(map(_code, texts)) for texts in (rule.counts, rule.never))
    return f"`{rule.name}`", rule.meaning, counts, never


def _code(text: str) -> str:
    return f"`{text}`"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
