"""The reference is what the schema and the catalogue say."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from clipfile.linking.context_rules import RULES
from clipfile.linking.mentions import Why
from clipfile.output import reference
from clipfile.output.json_schema import json_schema
from clipfile.output.reference import FORMAT_PAGE, PROBLEMS_PAGE, format_page, problems_page
from clipfile.output.rules_page import MENTIONS_PAGE, mentions_page
from clipfile.problem_codes import KINDS
from clipfile.problems import Severity
from clipfile.reading.header import Header, read_header
from clipfile.reading.schema import (
    ArticleKeys,
    CaptionKeys,
    CorrectionKeys,
    IdentifierKeys,
    PersonKeys,
    PortraitKeys,
    RoleKeys,
)

ROOT = Path(__file__).parents[2]
ALL_KEYS = (
    ArticleKeys,
    CaptionKeys,
    CorrectionKeys,
    PersonKeys,
    RoleKeys,
    IdentifierKeys,
    PortraitKeys,
)


def rows(page: str) -> dict[str, list[str]]:
    """First cell of every row of the tables -> the other cells."""
    cells = (line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| `"))
    return {first.strip("`"): rest for first, *rest in cells}


def table(keys: type[BaseModel]) -> dict[str, list[str]]:
    return rows(format_page(f"<!-- keys: {keys.__name__} -->\n<!-- end -->\n"))


def fields() -> Iterator[tuple[type[BaseModel], str, FieldInfo]]:
    for keys in ALL_KEYS:
        for name, field in keys.model_fields.items():
            yield keys, field.alias or name, field


FIELDS = [pytest.param(*field, id=f"{field[0].__name__}: {field[1]}") for field in fields()]


@pytest.mark.parametrize(
    ("path", "made"),
    [
        (FORMAT_PAGE, format_page((ROOT / FORMAT_PAGE).read_text("utf-8"))),
        (PROBLEMS_PAGE, problems_page()),
        (MENTIONS_PAGE, mentions_page()),
    ],
    ids=["format", "problems", "mentions"],
)
def test_the_page_is_what_the_generator_makes(path: Path, made: str) -> None:
    assert (ROOT / path).read_text("utf-8") == made, "run `make reference`"


@pytest.mark.parametrize("keys", ALL_KEYS)
def test_the_format_page_has_a_table_of_every_kind_of_keys(keys: type[BaseModel]) -> None:
    page = (ROOT / FORMAT_PAGE).read_text("utf-8")
    assert page.count(f"<!-- keys: {keys.__name__} -->") == 1


def test_only_what_stands_between_the_markers_changes() -> None:
    page = "# Format\n\n<!-- keys: CorrectionKeys -->\nold\n<!-- end -->\n\n| a | table |\n"
    assert format_page(page) == (
        "# Format\n\n<!-- keys: CorrectionKeys -->\n\n"
        "| Key | Meaning | Example | Required |\n"
        "|---|---|---|---|\n"
        "| `date` | when it was put right | `date: 2024-08-14` | yes |\n"
        "| `text` | what was put right | `text: What was put right` | yes |\n"
        "\n<!-- end -->\n\n| a | table |\n"
    )


def test_a_page_that_is_made_again_stays_as_it_is() -> None:
    once = format_page("<!-- keys: ArticleKeys -->\n<!-- end -->\n<!-- keys: RoleKeys --><!-- end")
    assert format_page(once) == once


@pytest.mark.parametrize(
    ("keys", "key", "expected"),
    [
        (
            ArticleKeys,
            "display",
            [
                "how much of the text is published: `full` (the default), `excerpt` or `metadata`",
                "`display: excerpt`",
                "no",
            ],
        ),
        (
            ArticleKeys,
            "corrections",
            [
                "what was put right, see [Correction](#correction)",
                "`corrections: [{date: 2024-08-16, text: The name was misspelt.}]`",
                "no",
            ],
        ),
        (RoleKeys, "from", ["when it began", "`from: 2020-05-02`", "no"]),
        (PersonKeys, "name", ["the name as it is printed", "`name: Jonas Lind`", "yes"]),
    ],
)
def test_a_row_says_what_the_schema_says(
    keys: type[BaseModel], key: str, expected: list[str]
) -> None:
    assert table(keys)[key] == expected


@pytest.mark.parametrize(("keys", "key", "field"), FIELDS)
def test_every_key_is_described_and_its_examples_are_values_that_it_can_have(
    keys: type[BaseModel], key: str, field: FieldInfo
) -> None:
    assert field.description
    assert field.examples
    written = field.examples if key != "index" else ["false"]
    given = {name: stand_in(f) for _, name, f in fields_of(keys) if f.is_required()}
    for example in written:
        assert keys.model_validate(given | {key: example})


def fields_of(keys: type[BaseModel]) -> list[tuple[type[BaseModel], str, FieldInfo]]:
    return [(owner, key, field) for owner, key, field in fields() if owner is keys]


def stand_in(field: FieldInfo) -> object:
    assert field.examples
    return field.examples[0]


@pytest.mark.parametrize(("keys", "key", "field"), FIELDS)
def test_a_line_of_the_table_can_be_copied_into_a_file(
    keys: type[BaseModel], key: str, field: FieldInfo
) -> None:
    line = table(keys)[key][1].strip("`")
    header = read_header("a.md", f"---\n{line}\n---\n".encode())
    assert isinstance(header, Header)
    if "sha256" not in line:  # too long for a table
        expected = "false" if key == "index" else TypeAdapter(object).dump_python(stand_in(field))
        assert header.values == {key: expected}


def test_the_json_schema_has_the_same_descriptions_and_examples() -> None:
    properties = json.loads(json_schema("article"))["properties"]
    for name, field in ArticleKeys.model_fields.items():
        assert properties[name]["description"] == field.description
        assert properties[name]["examples"] == field.examples


def test_the_problems_page_has_every_kind_in_order() -> None:
    made = {code: cells for code, cells in rows(problems_page()).items() if code in KINDS}
    assert list(made) == list(KINDS)
    assert made["stray-file"] == [
        "warning",
        "a file is neither an article, a person record nor a picture",
        "move it out of the folder",
    ]
    for code, (severity, *_) in made.items():
        assert severity == " or ".join(map(Severity, KINDS[code].severities))


def test_the_pages_are_rewritten_where_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    FORMAT_PAGE.parent.mkdir()
    FORMAT_PAGE.write_text("# É\n<!-- keys: RoleKeys -->\n<!-- end -->\n", "utf-8")
    reference.main()
    assert list(rows(FORMAT_PAGE.read_text("utf-8"))) == ["title", "from", "to", "as_of"]
    assert PROBLEMS_PAGE.read_text("utf-8") == problems_page()
    assert MENTIONS_PAGE.read_text("utf-8") == mentions_page()


def test_the_page_of_the_rules_has_every_rule_and_every_other_reason() -> None:
    wanted = [*Why, *(rule.name for rule in RULES)]
    assert list(rows(mentions_page())) == wanted
