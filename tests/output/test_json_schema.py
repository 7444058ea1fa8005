"""The schema for editors takes what Clipfile takes, and refuses what it can of the rest."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from click.testing import CliRunner

from clipfile.commands.main import main
from clipfile.output.json_schema import SCHEMAS, json_schema

ROOT = Path(__file__).parents[2]
LEAST = {"title": "T", "date": "2024-08-14", "source": "S"}


class EditorYaml(yaml.SafeLoader):
    """YAML 1.2 as an editor reads it: numbers and truth values, and dates as text."""


EditorYaml.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in found if not tag.endswith(":timestamp")]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def header(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8").split("---\n")[1], Loader=EditorYaml)


def errors(name: str, values: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(json.loads(json_schema(name)))
    return [error.message for error in validator.iter_errors(values)]


def own_files() -> Iterator[Any]:
    for folder, name in (("articles/2024", "article"), ("docs/people", "person")):
        for path in sorted((ROOT / folder).glob("*.md")):
            yield pytest.param(name, path, id=path.stem)


@pytest.mark.parametrize(("name", "path"), [*own_files()])
def test_every_file_of_the_archive_fits(name: str, path: Path) -> None:
    assert errors(name, header(path)) == []


@pytest.mark.parametrize("name", [*SCHEMAS])
def test_the_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(json_schema(name)))


@pytest.mark.parametrize("name", [*SCHEMAS])
def test_the_file_in_the_repository_is_what_the_command_prints(name: str) -> None:
    printed = CliRunner().invoke(main, ["schema", name])
    assert printed.exit_code == 0
    assert printed.output == (ROOT / "schemas" / f"{name}.json").read_text("utf-8")


def test_without_a_name_it_is_the_articles() -> None:
    assert CliRunner().invoke(main, ["schema"]).output == json_schema("article")


@pytest.mark.parametrize("name", [*SCHEMAS])
def test_every_key_is_described(name: str) -> None:
    properties = json.loads(json_schema(name))["properties"]
    keys = {field.alias or key for key, field in SCHEMAS[name].model_fields.items()}
    assert keys == set(properties)
    assert all(described.get("description") for described in properties.values())


@pytest.mark.parametrize(
    "more",
    [
        {"date": 2024},
        {"title": 1984},
        {"captions": ["(AP Photo)", {"agency": "AP", "via": None}]},
        {"mentions": {"Bush": "none"}},
        {"status": "draft", "display": "excerpt"},
    ],
)
def test_what_clipfile_takes_it_takes(more: dict[str, Any]) -> None:
    assert errors("article", LEAST | more) == []


@pytest.mark.parametrize(
    "more",
    [
        {"titel": "T"},
        {"date": "14 August 2024"},
        {"date": "2024-13"},
        {"byline": "Ada Quill"},
        {"status": "printed"},
        {"captions": [{"photographer": "Ada Quill"}]},
        {"corrections": [{"date": "2024-08-15"}]},
    ],
)
def test_what_clipfile_refuses_it_refuses(more: dict[str, Any]) -> None:
    assert len(errors("article", LEAST | more)) == 1


def test_a_truth_value_is_one() -> None:
    assert errors("person", {"name": "Ada Quill", "index": False}) == []
    assert len(errors("person", {"name": "Ada Quill", "index": "no"})) == 1


def test_the_lines_for_editors_name_a_schema_from_where_they_are_written() -> None:
    page = (ROOT / "docs" / "contribute.md").read_text("utf-8")
    paths = re.findall(r"`# yaml-language-server: \$schema=(\S+)`", page)
    assert paths == ["schemas/article.json", "../../schemas/article.json"]
    assert (ROOT / paths[0]).is_file()
    assert (ROOT / "articles" / "2024" / paths[1]).is_file()
    assert "`schemas/person.json`" in page
    assert (ROOT / "schemas" / "person.json").is_file()


def test_no_setting_gives_a_schema_to_files_that_are_not_read_as_yaml() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    globs = [glob for found in settings.get("yaml.schemas", {}).values() for glob in found]
    assert [glob for glob in globs if glob.endswith(".md")] == []


def test_the_editors_task_finds_path_line_column_and_code_in_a_problem() -> None:
    tasks = json.loads((ROOT / ".vscode" / "tasks.json").read_text("utf-8"))
    assert tasks["tasks"][0]["group"] == {"kind": "test", "isDefault": True}
    pattern = tasks["tasks"][0]["problemMatcher"]["pattern"]
    match = re.fullmatch(pattern["regexp"], "articles/2024/a.md:3:7: bad-date `x` is (date: 2024)")
    assert match is not None
    found = [match[pattern[part]] for part in ("file", "line", "column", "code", "message")]
    assert found == ["articles/2024/a.md", "3", "7", "bad-date", "`x` is (date: 2024)"]
