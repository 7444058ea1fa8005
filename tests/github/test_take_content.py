"""What a pull request can make of the machine that builds it, in real git repositories."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from clipfile.reading.files import PICTURES
from clipfile.reading.header import LONGEST_FILE

GITHUB = Path(__file__).parents[2] / ".github"
SCRIPT = GITHUB / "take_content.py"

GIT = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}
BASE = {
    "articles/2024/one.md": "one\n",
    "articles/2024/two.md": "two\n",
    "docs/about.md": "about\n",
    "docs/people/mara-lind.md": "Mara\n",
    "hooks/hook.py": "good\n",
    "mkdocs.yml": "good\n",
}


@dataclass(frozen=True)
class Repository:
    """A repository that has a base branch checked out, and makes pull requests to itself."""

    folder: Path

    def git(self, *arguments: str, given: bytes | None = None) -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={**os.environ, **GIT},
            input=given,
            capture_output=True,
            check=True,
        )
        return os.fsdecode(done.stdout).strip()

    def write(self, path: str | bytes, content: str | bytes) -> None:
        full = os.path.join(os.fsencode(self.folder), os.fsencode(path))
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())

    def commit(self) -> str:
        """Commit everything, on no branch; go back to the base branch."""
        self.git("add", "--all")
        commit = self.git("commit-tree", self.git("write-tree"), "-p", "main", "-m", "A change")
        self.git("reset", "--quiet", "--hard", "main")
        return commit

    def with_entry(self, mode: str, content: str, path: str) -> str:
        """Commit the base branch with something that need not exist as a file."""
        self.git("update-index", "--add", "--cacheinfo", f"{mode},{content},{path}")
        commit = self.git("commit-tree", self.git("write-tree"), "-p", "main", "-m", "A change")
        self.git("reset", "--quiet", "--hard", "main")
        return commit

    def take(self, commit: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-I", str(SCRIPT), commit],
            cwd=self.folder,
            env={**os.environ, **GIT},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def files(self) -> dict[str, str]:
        """What is in the working tree, by path; where a link leads."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if path.is_symlink():
                found[name] = f"-> {path.readlink()}"
            elif path.is_file() and not name.startswith(".git/"):
                found[name] = path.read_text("utf-8", "replace")
        return found


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Repository(tmp_path_factory.mktemp("base"))
    made.git("init", "--quiet", "--initial-branch=main", "--template=")
    for path, content in BASE.items():
        made.write(path, content)
    made.git("add", "--all")
    made.git("commit", "--quiet", "--message", "The base")
    return made.folder


@pytest.fixture
def repository(tmp_path: Path, base: Path) -> Repository:
    return Repository(shutil.copytree(base, tmp_path / "repository"))


def taken(repository: Repository, commit: str) -> dict[str, str]:
    done = repository.take(commit)
    assert (done.returncode, done.stdout, done.stderr) == (0, "kind=content\n", "")
    return repository.files


def refused(repository: Repository, commit: str) -> list[str]:
    done = repository.take(commit)
    assert (done.returncode, done.stdout) == (1, "")
    assert repository.files == BASE
    lines = done.stderr.splitlines()
    for line in lines:
        assert line.startswith("::error title=refused::")
    return [line.removeprefix("::error title=refused::") for line in lines]


def test_new_changed_and_removed_content_is_taken(repository):
    repository.write("articles/2025/Νέα-όψη.md", "new\n")
    repository.write("articles/2025/photos/a.JPG", "a picture\n")
    repository.write("articles/2024/one.md", "one, again\n")
    repository.write("docs/people/jonas-lind.md", "Jonas\n")
    (repository.folder / "articles/2024/two.md").unlink()
    files = taken(repository, repository.commit())
    assert files == {
        **{path: content for path, content in BASE.items() if "two" not in path},
        "articles/2024/one.md": "one, again\n",
        "articles/2025/Νέα-όψη.md": "new\n",
        "articles/2025/photos/a.JPG": "a picture\n",
        "docs/people/jonas-lind.md": "Jonas\n",
    }
    assert repository.git("rev-parse", "HEAD") == repository.git("rev-parse", "main")


def test_a_commit_that_changes_nothing_is_content(repository):
    assert taken(repository, repository.commit()) == BASE


def test_a_file_may_become_a_folder_and_a_folder_a_file(repository):
    (repository.folder / "articles/2024/one.md").unlink()
    repository.write("articles/2024/one.md/inside.md", "inside\n")
    assert "articles/2024/one.md/inside.md" in taken(repository, repository.commit())


@pytest.mark.parametrize(
    "path",
    [
        "hooks/hook.py",
        "mkdocs.yml",
        ".github/take_content.py",
        ".github/workflows/check.yml",
        ".gitattributes",
        "docs/about.md",
        "docs/people.md",
        "Articles/2024/three.md",
        "articles-of-mine/three.md",
        "requirements.txt",
        "conftest.py",
    ],
)
def test_anything_else_that_changes_makes_it_code(repository, path):
    repository.write("articles/2024/three.md", "three\n")
    repository.write(path, "bad\n")
    done = repository.take(repository.commit())
    assert (done.returncode, done.stdout, done.stderr) == (0, "kind=code\n", "")
    assert repository.files == BASE


def test_a_file_that_moves_from_code_to_content_is_code(repository):
    (repository.folder / "hooks/hook.py").rename(repository.folder / "articles/2024/hook.md")
    assert repository.take(repository.commit()).stdout == "kind=code\n"
    assert repository.files == BASE


def test_a_folder_of_content_that_becomes_a_link_is_code(repository):
    for path in (repository.folder / "articles/2024").iterdir():
        path.unlink()
    (repository.folder / "articles/2024").rmdir()
    (repository.folder / "articles").rmdir()
    (repository.folder / "articles").symlink_to("hooks")
    assert repository.take(repository.commit()).stdout == "kind=code\n"
    assert repository.files == BASE


@pytest.mark.parametrize("leads_to", ["/etc/hostname", "../../hooks/hook.py", "one.md", "nowhere"])
def test_a_symbolic_link_is_refused(repository, leads_to):
    (repository.folder / "articles/2024/link.md").symlink_to(leads_to)
    (why,) = refused(repository, repository.commit())
    assert why == "articles/2024/link.md: it is a symbolic link"


def test_an_article_that_becomes_a_link_is_refused(repository):
    (repository.folder / "articles/2024/one.md").unlink()
    (repository.folder / "articles/2024/one.md").symlink_to("/etc/hostname")
    assert refused(repository, repository.commit()) == [
        "articles/2024/one.md: it is a symbolic link"
    ]


def test_a_year_that_is_a_link_is_refused(repository):
    (repository.folder / "articles/2025").symlink_to("../hooks")
    assert refused(repository, repository.commit()) == ["articles/2025: it is a symbolic link"]


def test_nothing_is_written_through_a_link_that_the_base_branch_has(repository):
    (repository.folder / "articles/2025").symlink_to("../hooks")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "A link")
    (repository.folder / "articles/2025").unlink()
    repository.write("articles/2025/hook.md", "new\n")
    files = taken(repository, repository.commit())
    assert files == {**BASE, "articles/2025/hook.md": "new\n"}
    assert not (repository.folder / "articles/2025").is_symlink()


def test_a_submodule_is_refused(repository):
    commit = repository.with_entry("160000", "1" * 40, "articles/2024/sub.md")
    assert refused(repository, commit) == ["articles/2024/sub.md: it is another repository"]


def test_no_setting_hides_a_submodule_outside_the_content(repository):
    repository.git("config", "diff.ignoreSubmodules", "all")
    about = '[submodule "sub"]\n\tpath = hooks/sub\n\turl = https://sub.example/\n\tignore = all\n'
    repository.write(".gitmodules", about)
    repository.git("add", "--all")
    repository.git("update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},hooks/sub")
    repository.git("commit", "--quiet", "--message", "A submodule that may not be looked at")
    commit = repository.with_entry("160000", "2" * 40, "hooks/sub")
    assert repository.take(commit).stdout == "kind=code\n"


def test_a_program_is_refused(repository):
    (repository.folder / "articles/2024/one.md").chmod(0o755)
    repository.write("articles/2024/three.md", "three\n")
    assert refused(repository, repository.commit()) == [
        "articles/2024/one.md: it is marked as a program"
    ]


@pytest.mark.parametrize(
    ("path", "most"),
    [("articles/2024/long.md", 1 << 20), ("articles/2024/large.png", 8 << 20)],
)
def test_a_big_file_is_refused_and_the_biggest_that_may_be_is_taken(repository, path, most):
    repository.write(path, b"a" * (most + 1))
    assert refused(repository, repository.commit()) == [
        f"{path}: it has {most + 1} bytes, and {most} are the most"
    ]
    repository.write(path, b"a" * most)
    assert len(taken(repository, repository.commit())[path]) == most


@pytest.mark.parametrize(
    "name",
    [
        "a\n::error::b.md",
        "a\tb.md",
        "a\x1b[2Jb.md",
        "a\u202eb.md",
        "a\u200bb.md",
        "a\\b.md",
        "C:a.md",
        "a*.md",
        "-rf.md",
        " a.md",
        ".a.md",
        ".gitattributes",
        ".hidden/a.md",
        "folder./a.md",
        b"a\xffb.md",
    ],
)
def test_an_odd_name_is_refused_and_shown_on_one_line(repository, name):
    repository.write(b"articles/2024/" + os.fsencode(name), "odd\n")
    (why,) = refused(repository, repository.commit())
    assert why.endswith("its name has characters that a name here cannot have, or is too long")
    assert why.isprintable()


def test_a_name_that_no_file_system_takes_is_refused(repository):
    content = repository.git("rev-parse", "main:articles/2024/one.md")
    commit = repository.with_entry("100644", content, f"articles/2024/{'a' * 253}.md")
    (why,) = refused(repository, commit)
    assert why.endswith("or is too long")


@pytest.mark.parametrize(
    "path",
    [
        "articles/2024/hook.py",
        "articles/2024/no-ending",
        "articles/2024/picture.svg",
        "articles/2024/page.html",
        "articles/2024/one.md.pyc",
        "docs/people/portrait.jpg",
        "docs/people/hook.py",
    ],
)
def test_a_file_of_another_kind_is_refused(repository, path):
    repository.write(path, "other\n")
    assert refused(repository, repository.commit()) == [
        f"{path}: it is neither an article, nor a picture beside one, nor a person record"
    ]


def test_every_file_that_is_refused_is_named(repository):
    repository.write("articles/2024/a.py", "other\n")
    (repository.folder / "articles/2024/b.md").symlink_to("one.md")
    repository.write("articles/2024/c%0Ad.py", "other\n")
    assert [line.partition(": ")[0] for line in refused(repository, repository.commit())] == [
        "articles/2024/a.py",
        "articles/2024/b.md",
        "articles/2024/c%250Ad.py",
    ]


def test_a_path_is_no_pattern(repository):
    repository.write("articles/2024/[ot]*.md", "pattern\n")
    (why,) = refused(repository, repository.commit())
    assert "characters" in why
    repository.write("articles/2024/[ot]ne.md", "pattern\n")
    files = taken(repository, repository.commit())
    assert files == {**BASE, "articles/2024/[ot]ne.md": "pattern\n"}


def test_without_one_argument_it_says_what_it_does(repository):
    done = subprocess.run(
        [sys.executable, "-I", str(SCRIPT)],
        cwd=repository.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Example: " in done.stderr


def test_what_may_be_taken_is_what_the_archive_reads():
    source = SCRIPT.read_text("utf-8")
    (pictures,) = (line for line in source.splitlines() if line.startswith("PICTURES = "))
    assert {ending for ending in PICTURES if f'"{ending}"' in pictures} == PICTURES
    assert pictures.count('"') == 2 * len(PICTURES)
    assert LONGEST_FILE == 1 << 20


# The steps of the workflow, as they are written there, on a merged pull request.


def merged(repository: Repository, commit: str) -> str:
    """What GitHub makes of a pull request: a merge, whose first parent is the base branch."""
    tree = f"{commit}^{{tree}}"
    parents = ("-p", "main", "-p", commit)
    return repository.git("commit-tree", tree, *parents, "-m", "A merge")


def steps(workflow: str, job: str) -> list[dict[str, str]]:
    text = (GITHUB / "workflows" / workflow).read_text("utf-8")
    return yaml.load(text, yaml.BaseLoader)["jobs"][job]["steps"]


def run_steps(repository: Repository, listed: list[dict[str, str]], merge: str) -> None:
    repository.git("checkout", "--quiet", "--force", merge)
    output = repository.folder.parent / "output"
    output.write_text("")
    _, to_base, to_code, *_ = listed
    for step in (to_base, to_code):
        if step.get("if", "").startswith("steps.") and "kind=code" not in output.read_text():
            continue
        subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=repository.folder,
            env={**os.environ, **GIT, "GITHUB_SHA": merge, "GITHUB_OUTPUT": str(output)},
            capture_output=True,
            check=True,
        )


@pytest.fixture
def with_script(repository: Repository) -> Repository:
    repository.write(".github/take_content.py", SCRIPT.read_bytes())
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "The script")
    return repository


ALL_JOBS = [("check.yml", "check"), ("build.yml", "test"), ("build.yml", "site")]
all_jobs = pytest.mark.parametrize(("workflow", "job"), ALL_JOBS)


@all_jobs
def test_content_comes_together_with_the_base_branch(with_script, workflow, job):
    before = with_script.files
    with_script.write("articles/2024/three.md", "three\n")
    merge = merged(with_script, with_script.commit())
    run_steps(with_script, steps(workflow, job), merge)
    assert with_script.files == {**before, "articles/2024/three.md": "three\n"}
    assert with_script.git("rev-parse", "HEAD") == with_script.git("rev-parse", "main")


@all_jobs
def test_a_changed_hook_comes_as_a_whole_and_is_called_code(with_script, workflow, job):
    with_script.write("articles/2024/three.md", "three\n")
    with_script.write("hooks/hook.py", "changed\n")
    merge = merged(with_script, with_script.commit())
    run_steps(with_script, steps(workflow, job), merge)
    assert with_script.files["hooks/hook.py"] == "changed\n"
    assert (with_script.folder.parent / "output").read_text() == "kind=code\n"


@all_jobs
def test_a_script_that_lies_is_not_asked(with_script, workflow, job):
    with_script.write(".github/take_content.py", "print('kind=content')\n")
    with_script.write("articles/2024/three.md", "three\n")
    merge = merged(with_script, with_script.commit())
    run_steps(with_script, steps(workflow, job), merge)
    assert (with_script.folder.parent / "output").read_text() == "kind=code\n"


@all_jobs
def test_a_link_stops_the_job(with_script, workflow, job):
    (with_script.folder / "articles/2024/link.md").symlink_to("/etc/hostname")
    merge = merged(with_script, with_script.commit())
    with pytest.raises(subprocess.CalledProcessError) as caught:
        run_steps(with_script, steps(workflow, job), merge)
    assert b"it is a symbolic link" in caught.value.stderr
