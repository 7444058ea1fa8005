"""What a pull request shows of what `clipfile check --format github` says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from clipfile.commands.check import check

TESTS = Path(__file__).parents[1]
SCRIPT = TESTS.parent / ".github" / "annotate.py"


@pytest.fixture
def annotate(tmp_path):
    """Gives back the lines that are shown, and the summary."""

    def run(lines: list[str], changed: tuple[str, ...] = ()) -> tuple[list[str], str]:
        (tmp_path / "changed").write_bytes(b"".join(os.fsencode(p) + b"\0" for p in changed))
        summary = tmp_path / "summary.md"
        summary.write_text("")
        done = subprocess.run(
            [sys.executable, "-I", str(SCRIPT), str(tmp_path / "changed")],
            input="".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"),
            env={**os.environ, "GITHUB_STEP_SUMMARY": str(summary)},
            capture_output=True,
            check=True,
        )
        return done.stdout.decode("utf-8", "surrogateescape").splitlines(), summary.read_text()

    return run


def line(number: int, severity: str = "error", name: str = "a") -> str:
    place = f"file=articles/2024/{name}.md,line={number},col=1"
    return f"::{severity} {place},title=bad-date::`x` is no date (2024-06-03)"


def test_no_problem(annotate):
    assert annotate([]) == ([], "### 0 errors and 0 warnings\n\n")


def test_nine_of_a_kind_are_shown_and_all_are_in_the_summary(annotate):
    errors = [line(number) for number in range(1, 13)]
    warnings = [line(number, "warning") for number in range(1, 10)]
    shown, summary = annotate([*warnings, *errors])
    assert shown == [
        *errors[:9],
        "::error title=clipfile::and 3 more, in the job's summary",
        *warnings,
    ]
    assert summary.startswith(
        "### 12 errors and 9 warnings\n\n    articles/2024/a.md:1:1: bad-date"
    )
    assert summary.count("\n    ") == 21


def test_files_that_the_pull_request_changes_come_first(annotate):
    lines = [*(line(number) for number in range(1, 12)), line(1, name="Ω%25%2C")]
    shown, summary = annotate(lines, changed=("articles/2024/Ω%,.md",))
    assert shown[0] == lines[-1]
    assert summary.splitlines()[2].startswith("    articles/2024/Ω%,.md:1:1: ")


def test_a_message_cannot_begin_a_line_of_the_summary(annotate):
    message = "::error file=a.md,line=1,col=1,title=x::a%0A# b%0D%0A<script>%2525"
    _, summary = annotate([message])
    assert summary == "### 1 errors and 0 warnings\n\n    a.md:1:1: x a # b <script>%25\n"


def test_bytes_that_are_no_utf_8_pass(annotate):
    shown, summary = annotate([line(1, name="a\udcff")])
    assert shown == [line(1, name="a\udcff")]
    assert "a\\udcff.md" in summary


def test_a_summary_is_never_too_long_for_github(annotate):
    long = line(1).replace("`x`", "é" * 50_000)
    _, summary = annotate([long] * 20)
    assert len(summary.encode()) < 1 << 20
    assert summary.endswith("\nand 11 more: run `.venv/bin/clipfile check`\n")


def test_it_reads_what_the_command_writes(annotate, tmp_path, monkeypatch):
    """Every problem of an archive with mistakes is one in the summary, word for word."""
    archive = shutil.copytree(TESTS / "refused" / "articles", tmp_path / "archive")
    shutil.copy(TESTS / "newspaper" / "mkdocs.yml", archive)
    monkeypatch.chdir(archive)
    written = CliRunner().invoke(check, ["--format", "github"]).stdout.splitlines()
    said = CliRunner().invoke(check, ["--format", "text"]).stdout.splitlines()
    _, summary = annotate(written)
    assert len(said) > 9
    assert [one.strip() for one in summary.splitlines()[2:]] == [" ".join(s.split()) for s in said]


def test_without_an_argument_it_says_what_it_does():
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT)], input="", capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "Example: " in done.stderr
