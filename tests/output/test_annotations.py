"""What GitHub shows of problems, whatever the files of a pull request are called and say."""

import os

import pytest

from clipfile.output.annotations import annotations, changed_first, job_summary
from clipfile.problems import Problem, Severity

TITLE = "1 error in 1 file"
HOSTILE = [
    "\n::error::x",
    "\r::stop-commands::x",
    "\r\n# x",
    "\u2028\u2029\x85\x0b\x0c\x1cx",
    "\n\n<script>x</script>",
    "```\n~~~\n# x",
    "%0A::add-mask::x",
    "::error file=b.md::x",
    "##[add-mask]x",
    "\x1b[8mx\x00",
    "\u202ex\u2066\u200b",
    "\udcff\ud800",
    "- [x](https://example.org) **x** | x | @x #1 &lt;",
]


def problem(number: int = 1, *, path: str = "articles/2024/a.md", **more: str) -> Problem:
    given = {"code": "bad-date", "message": "`x` is no date", "hint": "2024-06-03", **more}
    severity = Severity(given.pop("severity", "error"))
    return Problem(path=path, line=number, column=7, severity=severity, **given)


def line(number: int = 1, severity: str = "error") -> str:
    place = f"file=articles/2024/a.md,line={number},col=7"
    return f"::{severity} {place},title=bad-date::`x` is no date (2024-06-03)"


def text(number: int = 1, path: str = "articles/2024/a.md") -> str:
    return f"    {path}:{number}:7: bad-date `x` is no date (2024-06-03)\n"


def test_no_problem() -> None:
    assert list(annotations([])) == []
    assert job_summary("0 errors", []) == "### 0 errors\n\n"


def test_a_problem_without_a_hint() -> None:
    assert list(annotations([problem(hint="")])) == [line().removesuffix(" (2024-06-03)")]


def test_nine_of_a_kind_are_shown_and_the_rest_is_counted() -> None:
    errors = [problem(number) for number in range(1, 13)]
    warnings = [problem(number, severity="warning") for number in range(1, 10)]
    assert list(annotations([*warnings, *errors])) == [
        *(line(number) for number in range(1, 10)),
        "::error title=clipfile::and 3 more: see the job's summary, or run `clipfile check`",
        *(line(number, "warning") for number in range(1, 10)),
    ]


def test_all_are_in_the_summary() -> None:
    problems = [problem(number) for number in range(1, 13)]
    assert job_summary("12 errors", problems) == "### 12 errors\n\n" + "".join(
        text(number) for number in range(1, 13)
    )


def test_what_the_pull_request_changes_comes_first_and_keeps_its_order() -> None:
    paths = ["a.md", "b\n,%.md", "c.md", "d\udcff.md", "b\n,%.md", "e.md"]
    problems = [problem(number, path=path) for number, path in enumerate(paths)]
    changed = b"".join(os.fsencode(path) + b"\0" for path in ("new.md", "d\udcff.md", "b\n,%.md"))
    ordered = changed_first(problems, changed)
    assert [problem.line for problem in ordered] == [1, 3, 4, 0, 2, 5]


@pytest.mark.parametrize("changed", [b"", b"\0", b"a.md\n", b"other.md\0"])
def test_when_none_of_them_is_changed_the_order_stays(changed: bytes) -> None:
    problems = [problem(path="a.md"), problem(path="b.md")]
    assert changed_first(problems, changed) == problems


@pytest.mark.parametrize("said", HOSTILE)
def test_nothing_ends_an_annotation_or_begins_another(said: str) -> None:
    found = list(annotations([problem(message=said, hint=said, path=f"{said}.md")]))
    assert len(found) == 1
    assert {"\r", "\n"}.isdisjoint(found[0])
    assert found[0].encode()
    command, place, message = read_by_github(found[0])
    assert command == "error"
    assert list(place) == ["file", "line", "col", "title"]
    assert place["file"] == f"{said}.md".encode("utf-8", "backslashreplace").decode()
    assert message.isprintable()


def read_by_github(written: str) -> tuple[str, dict[str, str], str]:
    """Command, properties and message of a line, in the steps in which the runner takes them."""
    assert written.startswith("::")
    head, _, message = written[2:].partition("::")
    command, _, listed = head.partition(" ")
    pairs = (pair.split("=", 1) for pair in listed.split(","))
    place = {name: unescaped(value, "%0D %0A %3A %2C %25") for name, value in pairs}
    return command, place, unescaped(message, "%0D %0A %25")


def unescaped(text: str, escapes: str) -> str:
    for escape in escapes.split():
        text = text.replace(escape, chr(int(escape[1:], 16)))
    return text


@pytest.mark.parametrize("said", HOSTILE)
def test_nothing_ends_the_code_that_the_summary_is(said: str) -> None:
    summary = job_summary(TITLE, [problem(message=said, hint=said, path=f"{said}.md"), problem()])
    head, empty, first, second, end = summary.split("\n")
    assert [head, empty, f"{second}\n", end] == [f"### {TITLE}", "", text(), ""]
    assert first.startswith("    ")
    assert first.isprintable()
    assert summary.encode()


def test_what_cannot_be_printed_is_seen() -> None:
    odd = problem(message="a\n\u202e\udcff\x1b", path="b\r.md")
    assert job_summary(TITLE, [odd]).splitlines()[2:] == [
        r"    b\r.md:1:7: bad-date a\n\u202e\udcff\x1b (2024-06-03)"
    ]
    assert list(annotations([odd])) == [
        r"::error file=b%0D.md,line=1,col=7,title=bad-date::a\n\u202e\udcff\x1b (2024-06-03)"
    ]


def test_letters_of_any_script_stay() -> None:
    odd = problem(message="Ωé字🙂", path="άρθρο.md")
    assert "    άρθρο.md:1:7: bad-date Ωé字🙂 (" in job_summary(TITLE, [odd])


def test_a_summary_is_never_too_long_for_github() -> None:
    long = problem(message="é" * 50_000)
    summary = job_summary("20 errors", [long] * 20)
    assert len(summary.encode()) < 1 << 20
    assert summary.count("\n    ") == 9
    assert summary.endswith(" (2024-06-03)\n\nand 11 more: run `clipfile check`\n")
