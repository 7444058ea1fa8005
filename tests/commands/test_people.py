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
    told = people("ada-quill", "--explain", article)
    assert (told.exit_code, told.stdout.splitlines()) == (
        0,
        [
            "articles/2024/a.md:2:8: headline 1: [Quill] out",
            f"  ada-quill: surname, {SURNAME}",
            "articles/2024/a.md:5:10: people 1: [Ada Quill]",
            "  ada-quill: front-matter, the front matter names the person in `people`",
            "articles/2024/a.md:7:1: text 1: [Quill] left the Quill Tower. Quill s",
            f"  ada-quill: surname, {SURNAME}",
            "articles/2024/a.md:7:16: text 1: Quill left the [Quill] Tower. Quill stayed.",
            (
                "  nobody: namesake, An organisation, a place or a prize bears the name: `Tower`, "
                "`County`, `Motor`, `Prize`, `&` behind it"
            ),
            "articles/2024/a.md:7:30: text 1: Quill left the Quill Tower. [Quill] stayed.",
            "  nobody: link, it stands in code or in a link: it is not looked at",
        ],
    )


SURNAME = (
    "it is the surname of somebody whose full name stands in the article, or whom its front matter "
    "or a caption names"
)


@pytest.mark.usefixtures("archive")
def test_a_place_is_an_object_for_other_programs() -> None:
    lines = people("ada-quill", "--explain", "a", "--json").stdout.splitlines()
    assert json.loads(lines[3]) == {
        "path": "articles/2024/a.md",
        "line": 7,
        "column": 16,
        "part": "text",
        "number": 1,
        "words": "Quill",
        "person": None,
        "why": "namesake",
        "meaning": "An organisation, a place or a prize bears the name: `Tower`, `County`, "
        "`Motor`, `Prize`, `&` behind it",
        "context": "Quill left the [Quill] Tower. Quill stayed.",
    }


PLACES = {
    # Behind a long title that is folded, in a quoted one, in one with the name twice.
    "title: >-\n  The harbour\n  of Ada Quill": ["headline 4:6"],
    'title: "\\u201cQuill\\u201d leaves Quill"\npeople: [Ada Quill]': [
        "headline 2:15",
        "headline 2:34",
        "people 3:10",
    ],
    # Captions: a string that is parsed, the same description twice, a field, a list of persons.
    "title: T\ncaptions:\n  - 'PORT - JUNE 3: Ada Quill. (Photo by Ada Quill/AFP)'": [
        "people 4:21",
        "photographers 4:21",
        "caption 4:21",
    ],
    "title: T\ncaptions:\n  - {description: Ada Quill.}\n  - description: Ada Quill.": [
        "caption 4:19",
        "caption 5:18",
    ],
    "title: T\ncaptions:\n  - {text: Rain., description: It is Ada Quill., people: [Ada Quill]}": [
        "caption 4:38",
        "people 4:59",
    ],
    "title: T\nbyline: [Tom Reed, ada-quill]": ["byline 3:20"],
}


@pytest.mark.parametrize("head", PLACES)
def test_a_name_in_the_front_matter_has_its_line_and_column(archive: Path, head: str) -> None:
    write(archive, "articles/2024/p.md", f"---\n{head}\ndate: 2024\nsource: unknown\n---\nRain.\n")
    found = map(json.loads, people("ada-quill", "--explain", "p", "--json").stdout.splitlines())
    assert [f"{one['part']} {one['line']}:{one['column']}" for one in found] == PLACES[head]


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
