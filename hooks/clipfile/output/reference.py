"""The tables of the hand-written reference: every key of front matter, every kind of problem.

`python -m clipfile.output.reference` rewrites the pages in `docs/` that are made from code.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from clipfile.output.rules_page import MENTIONS_PAGE, mentions_page
from clipfile.problem_codes import GROUPS, Kind
from clipfile.problems import Problem
from clipfile.reading.front_matter import types_in
from clipfile.reading.schema import (
    ArticleKeys,
    CaptionKeys,
    CorrectionKeys,
    IdentifierKeys,
    PersonKeys,
    PortraitKeys,
    RoleKeys,
)

FORMAT_PAGE = Path("docs/format.md")
PROBLEMS_PAGE = Path("docs/problems.md")

_HEADINGS: dict[type[BaseModel], str] = {
    ArticleKeys: "Article",
    CaptionKeys: "Caption",
    CorrectionKeys: "Correction",
    PersonKeys: "Person record",
    RoleKeys: "Role",
    IdentifierKeys: "Identifiers",
    PortraitKeys: "Portrait",
}
"""Keys -> the heading in `docs/format.md` below which they stand."""
_TABLE = re.compile(r"<!-- keys: (?P<name>\w+) -->\n.*?<!-- end -->", re.DOTALL)
_LONG_WORD = re.compile(r"(?<=\S{20})\S{20,}")
"""What would make a table wider than a page; the JSON Schema has it in full."""

_PROBLEMS_PAGE = """\
# Problems

<!-- Made by `make reference` from hooks/clipfile/problem_codes.py. -->

`clipfile check`, a build and the preview name every problem of every file at once, a line each:

```text
{example}
```

| Part | Here |
|---|---|
| path, from the archive's folder | `{problem.path}` |
| line and column, counted from 1 | `{problem.line}:{problem.column}` |
| code, by which this page and other programs know it | `{problem.code}` |
| what is wrong | {problem.message} |
| in brackets: a line that works, or what to do | `{problem.hint}` |

An error stops every build. A warning stops only a strict one, `mkdocs build --strict`. What cannot
be read can hide further problems, so check again when it is mended.

{groups}"""
_PROBLEM = Problem(
    path="articles/2024/reading-room-reopens.md",
    line=3,
    column=7,
    code="bad-date",
    message="`2024-02-30` has no such day: February 2024 has 29",
    hint="date: 2024-08-14",
)


def problems_page() -> str:
    """The page of every kind of problem."""
    groups = "\n".join(f"## {title}\n\n{_kinds(kinds.items())}" for title, kinds in GROUPS.items())
    return _PROBLEMS_PAGE.format(example=_PROBLEM, problem=_PROBLEM, groups=groups)


def format_page(page: str) -> str:
    """The page of the format, with a table of keys between each pair of markers."""
    keys_by_name = {keys.__name__: keys for keys in _HEADINGS}
    return _TABLE.sub(
        lambda found: (
            f"<!-- keys: {found['name']} -->\n\n{_keys(keys_by_name[found['name']])}\n<!-- end -->"
        ),
        page,
    )


def _kinds(kinds: Iterable[tuple[str, Kind]]) -> str:
    rows = (
        (f"`{code}`", " or ".join(kind.severities), kind.meaning, kind.cure) for code, kind in kinds
    )
    return _table(("Code", "Severity", "Meaning", "Cure"), rows)


def _keys(keys: type[BaseModel]) -> str:
    fields = ((field.alias or name, field) for name, field in keys.model_fields.items())
    rows = (
        (f"`{key}`", _meaning(field), f"`{_example(key, field)}`", _yes_or_no(field))
        for key, field in fields
    )
    return _table(("Key", "Meaning", "Example", "Required"), rows)


def _yes_or_no(field: FieldInfo) -> str:
    return "yes" if field.is_required() else "no"


def _meaning(field: FieldInfo) -> str:
    """The description, with the words that the key can have, or where its own keys stand."""
    types = list(types_in(field.annotation))
    headings = [_HEADINGS[type_] for type_ in types if type_ in _HEADINGS]
    words = [
        f"`{word}` (the default)" if word is field.default else f"`{word}`"
        for type_ in types
        if issubclass(type_, StrEnum)
        for word in type_
    ]
    choice = f": {', '.join(words[:-1])} or {words[-1]}" if words else ""
    links = (f", see [{heading}](#{heading.lower()})" for heading in headings)
    return f"{field.description}{choice}{''.join(links)}"


def _example(key: str, field: FieldInfo) -> str:
    """A line of front matter."""
    value = (field.examples or [""])[0]
    if isinstance(value, bool):
        value = str(value).lower()
    if isinstance(value, str):
        line = _yaml({key: value}, in_one_line=False)
    else:
        line = f"{key}: {_yaml(value, in_one_line=True)}"
    return _LONG_WORD.sub("…", line)


class _Dumper(yaml.SafeDumper):
    """Quotes only what the archive's own reader needs in quotes: to it every value is text."""

    yaml_implicit_resolvers = {}  # noqa: RUF012  the base class is not typed as one would like


def _yaml(value: object, *, in_one_line: bool) -> str:
    text = yaml.dump(
        value,
        Dumper=_Dumper,
        default_flow_style=in_one_line,
        allow_unicode=True,
        sort_keys=False,
        width=2**31,
    )
    return str(text).strip()


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    def lines() -> Iterator[str]:
        yield f"| {' | '.join(heads)} |\n"
        yield f"|{'---|' * len(heads)}\n"
        for row in rows:
            cells = (cell.replace("|", "\\|") for cell in row)
            yield f"| {' | '.join(cells)} |\n"

    return "".join(lines())


def main() -> None:
    """Rewrite the pages; run it in the archive's own folder."""
    page = FORMAT_PAGE.read_text("utf-8")
    FORMAT_PAGE.write_text(format_page(page), "utf-8", newline="\n")
    PROBLEMS_PAGE.write_text(problems_page(), "utf-8", newline="\n")
    MENTIONS_PAGE.write_text(mentions_page(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
