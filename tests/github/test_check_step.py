"""What the step “Check” does in a real repository, with a pull request as GitHub merges it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "check.yml"
BAD = "---\ntitle: T\ndate: never\nsource: S\n---\nText.\n"
GIT = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def script() -> str:
    steps = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["check"]["steps"]
    return next(step["run"] for step in steps if step["name"] == "Check")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """An archive with ten mistakes, and a pull request that adds an article and moves one."""
    folder = tmp_path / "archive"
    (folder / "articles" / "2024").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: T\n")
    for number in range(10):
        (folder / f"articles/2024/a{number}.md").write_text(BAD)
    git(folder, "init --quiet --initial-branch=main")
    commit(folder)
    (folder / "articles/2024/a5.md").rename(folder / "articles/2024/b c.md")
    (folder / "articles/2024/new.md").write_text(BAD)
    commit(folder)
    return folder


def git(folder: Path, arguments: str) -> None:
    env = {**os.environ, **GIT}
    subprocess.run(["git", *arguments.split()], cwd=folder, env=env, check=True)


def commit(folder: Path) -> None:
    git(folder, "add --all")
    git(folder, "commit --quiet --message=A")


def test_the_step_names_what_the_pull_request_changes_first(repository: Path) -> None:
    runner = repository.parent
    (repository / ".venv").mkdir()
    (repository / ".venv" / "bin").symlink_to(Path(sys.prefix) / "bin")
    (repository / ".github").mkdir()
    # Whether there is a network is no part of this test, and cutting it off needs a right.
    (repository / ".github" / "offline.sh").write_text('#!/bin/sh\nexec "$@"\n')
    (repository / ".github" / "offline.sh").chmod(0o755)
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script()],
        cwd=repository,
        env={
            **os.environ,
            **GIT,
            "GITHUB_SHA": "main",
            "GITHUB_STEP_SUMMARY": str(runner / "summary.md"),
            "RUNNER_TEMP": str(runner),
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    shown = [line.partition(",")[0].rpartition("/")[2] for line in lines[:-1]]
    assert shown[:3] == ["b c.md", "b c.md", "new.md"]
    assert shown[3:] == [f"a{number}.md" for number in (0, 1, 2, 3, 4, 6)]
    assert lines[-1] == (
        "::error title=clipfile::and 3 more: see the job's summary, or run `clipfile check`"
    )
    summary = (runner / "summary.md").read_text("utf-8")
    assert summary.startswith("### 12 errors in 11 files\n\n    articles/2024/b c.md:")
    assert summary.count("\n    ") == 12
