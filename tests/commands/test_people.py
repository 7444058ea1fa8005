"""`clipfile people`: who has no record, and why each name means whom it means."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clipfile.commands.main import main

HEAD = "---\ntitle: {}\ndate: 2024-08-14\nsource: unknown\n{}---\n{}\n"


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive, and the folder from which the command is run."""
    write(tmp_path, "mkdocs.yml", "site_name: The Harbour Post")
    write(tmp_path, "docs/people/ada-quill.md", "---\nname: Ada Quill\n---\n")
    text = "Quill left the Quill Tower. `Quill` stayed."
    write(tmp_path, "articles/2024/a.md", HEAD.format("Quill out", "people: [Ada Quill]\n", text))
    more = "people: [Eve Lark, Tom Reed]\nbyline: [Eve Lark]\n"
    write(tmp_path, "articles/2024/b.md", HEAD.format("B", more, "Quill?"))
    write(tmp_path, "articles/2024/c.md", HEAD.format("C", "people: [Eve Lark]\n", "Rain."))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    root.joinpath(path).parent.mkdir(parents=True, exist_ok=True)
    root.joinpath(path).write_text(text, "utf-8")


def people(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["people", *arguments])


@pytest.mark.usefixtures("archive")
def test_persons_without_a_record_are_named_the_most_frequent_first() -> None:
    result = people("--unknown")
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [
            "Eve Lark: appears in 2 articles, wrote 1; has no record",
            "Tom Reed: appears in 1 article; has no record",
        ],
    )
    [first, _] = map(json.loads, people("--unknown", "--json").stdout.splitlines())
    assert first == {
        "id": "eve-lark",
        "name": "Eve Lark",
        "articles": 2,
        "written": 1,
        "photographs": 0,
    }


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("article", ["a", "articles/2024/a.md"])
def test_every_place_that_can_mean_a_person_is_explained(article: str) -> None:
    result = people("ada-quill", "--explain", article, "--json")
    places = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [(p["part"], p["context"], p["person"], p["why"]) for p in places] == [
        ("people", "[Ada Quill]", "ada-quill", "front-matter"),
        ("text", "[Quill] left the Quill Tower. Quill s", "ada-quill", "surname"),
        ("text", "Quill left the [Quill] Tower. Quill stayed.", None, "namesake"),
        ("text", "Quill left the Quill Tower. [Quill] stayed.", None, "link"),
        ("headline", "[Quill] out", "ada-quill", "surname"),
    ]
    told = people("ada-quill", "--explain", article).stdout
    assert "text 1: Quill left the [Quill] Tower. Quill stayed.\n  nobody: namesake, " in told


@pytest.mark.usefixtures("archive")
def test_an_article_that_does_not_mean_the_person_says_so() -> None:
    result = people("ada-quill", "--explain", "b")
    assert result.exit_code == 1
    assert "nobody: absent, it is the surname of nobody who is in the article" in result.stdout
    assert result.stderr == "no place of articles/2024/b.md means ada-quill\n"


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        ([], "say whom: clipfile people --unknown"),
        (["ada", "--explain", "a"], "`ada` is nobody's id"),
        (["ada-quill", "--explain", "z"], "z: no published article has this id or path"),
        (["ada-quill"], "Missing option '--explain'"),
    ],
)
def test_a_wrong_question_is_refused(arguments: list[str], wrong: str) -> None:
    result = people(*arguments)
    assert result.exit_code == 2
    assert wrong in result.stderr
