"""The forms: a program reads the headings that their labels become."""

from pathlib import Path

import pytest
import yaml

GITHUB = Path(__file__).parents[2] / ".github"
CONFIG = GITHUB / "ISSUE_TEMPLATE" / "config.yml"
FORMS = sorted(path for path in CONFIG.parent.iterdir() if path != CONFIG)
KINDS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def read(path):
    return yaml.safe_load(path.read_text("utf-8"))


def test_there_are_three_forms_and_nothing_without_one():
    assert [path.stem for path in FORMS] == ["correct", "suggest-article", "take-down"]
    assert read(CONFIG)["blank_issues_enabled"] is False


def test_an_article_is_asked_for_under_these_headings():
    fields = [
        f for f in read(CONFIG.with_name("suggest-article.yml"))["body"] if f["type"] != "markdown"
    ]
    assert [field["attributes"]["label"] for field in fields] == [
        "Title",
        "Date of publication",
        "Source",
        "Address of the original",
        "Byline",
        "Language",
        "Place",
        "Topics",
        "People",
        "Captions",
        "Text in your own words",
        "Rights",
    ]
    required = {f["id"] for f in fields if f.get("validations", {}).get("required")}
    assert required == {"title", "date", "source", "text"}


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_has_what_github_asks_of_one(path):
    form = read(path)
    assert form.keys() == {"name", "description", "title", "labels", "body"}
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert {field["type"] for field in form["body"]} <= KINDS
    assert len({field["id"] for field in fields}) == len(fields)
    assert len({field["attributes"]["label"] for field in fields}) == len(fields)
    for field in form["body"]:
        values = [v for v in field["attributes"].values() if not isinstance(v, list)]
        assert all(isinstance(value, str) for value in values)
        assert "render" not in field["attributes"]
    assert "public" in str(form["body"])


def test_code_has_an_owner_and_content_has_none():
    lines = (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines()
    owned = {line.split()[0] for line in lines if not line.startswith("#")}
    assert owned >= {"/hooks/", "/mkdocs.yml", "/.github/", "/requirements*.txt", "/Makefile"}
    assert owned.isdisjoint({"*", "/**", "/docs/", "/docs/**", "/docs/people/", "/articles/"})
