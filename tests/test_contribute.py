"""The page “Contribute”, followed by somebody who types every command and saves every file.

The code blocks of the page are read in their order:

- `sh`: a command a line, typed in the clone;
- `text`: what the terminal shows after the last command, or, below another block, after
  `clipfile check`;
- `markdown` below a sentence that names a file: the whole file; else a paragraph of the article;
- `yaml`: keys of the article's front matter, in the place of those that are there.

In the sentences, “`a` in place of `b`” is done in the article.
"""

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import yaml

from clipfile.commands.main import main

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "contribute.md").read_text("utf-8")
TEMPLATES = ROOT / ".github" / "ISSUE_TEMPLATE"

NOT_TYPED = {
    "make serve": "it installs packages from the network, and serves until it is stopped",
    "make test": "it runs this test",
    "pre-commit install": "pre-commit is installed by whoever wants it",
}
"""Commands of the page that are not run, and why; each has a check of its own in `Newcomer`."""

CHECK = ".venv/bin/clipfile check"
NO_PROBLEM = "no problems\n"


@dataclass(frozen=True)
class Block:
    kind: str
    text: str
    before: str
    """What stands between the block before it and this one."""

    @property
    def file(self) -> str | None:
        """The file that the sentence above the block names."""
        found = re.search(r"`((?:articles|docs)/[^`\s]+\.md|\w+\.md)`[^`]*:\s*\Z", self.before)
        return found[1] if found and self.kind == "markdown" else None


def blocks(page: str) -> list[Block]:
    found = re.finditer(r"(.*?)^```(\w*)\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    return [Block(kind=match[2], text=match[3], before=match[1]) for match in found]


def commands(page: str) -> list[str]:
    return [line for block in blocks(page) if block.kind == "sh" for line in block.text.split("\n")]


@dataclass
class Newcomer:
    """Does what the page says, and compares what happens with what the page shows."""

    origin: Path
    cwd: Path
    article: Path | None = None
    """The article that the page is about."""
    shown: str = ""
    """What the last command printed."""
    skipped: list[str] = field(default_factory=list)

    def follow(self, page: str) -> None:
        read = blocks(page)
        for block, after in zip(read, [*read[1:], None], strict=True):
            self.correct(block.before)
            match block.kind:
                case "sh":
                    for command in block.text.splitlines():
                        self.type(command, may_fail=after is not None and after.kind == "text")
                case "text":
                    assert self.shown == block.text
                case "markdown" | "yaml":
                    self.save(block)
                    self.type(CHECK, may_fail=True)
                    if after is None or after.kind != "text":
                        assert self.shown == NO_PROBLEM
                case _:
                    pytest.fail(f"what is to be done with a block of `{block.kind}`?")

    def type(self, command: str, *, may_fail: bool = False) -> None:
        if command in NOT_TYPED:
            self.skipped.append(command)
            self.stand_in(command)
            return
        if command.startswith("cd "):
            self.cwd /= command.removeprefix("cd ")
            return
        done = run(command.replace("ADDRESS-OF-YOUR-FORK", shlex.quote(str(self.origin))), self.cwd)
        self.shown = done.stdout
        # `clipfile check` exits with 1 for the errors that the page shows.
        good = {0, 1} if may_fail and command.startswith(CHECK) else {0}
        assert done.returncode in good, f"{command}\n{done.stdout}"

    def stand_in(self, command: str) -> None:
        if command.startswith("make "):
            done = run(f"make --dry-run {command.removeprefix('make ')}", self.cwd)
            assert done.returncode == 0, done.stdout
        if command == "make serve":
            self.install()
        if command == "pre-commit install":
            config = yaml.safe_load((self.cwd / ".pre-commit-config.yaml").read_text("utf-8"))
            assert CHECK in [hook["entry"] for hook in config["repos"][0]["hooks"]]

    def install(self) -> None:
        """The environment of this test as `.venv`, newer than all that it is made from."""
        (self.cwd / ".venv").mkdir(exist_ok=True)
        (self.cwd / ".venv" / "bin").symlink_to(Path(sys.prefix) / "bin")
        (self.cwd / ".venv" / "installed").touch()
        (self.cwd / ".venv" / "installed-tests").touch()

    def save(self, block: Block) -> None:
        if block.file:
            path = self.cwd / block.file
            path.write_text(block.text, "utf-8")
            if block.file.startswith("articles/"):
                self.article = path
            return
        assert self.article, "there is no article yet"
        _, head, body = self.article.read_text("utf-8").split("---\n", 2)
        if block.kind == "yaml":
            keys = "|".join(yaml.safe_load(block.text))
            head = re.sub(rf"^(?:{keys}):.*\n(?:[ -].*\n)*", "", head, flags=re.MULTILINE)
            head += block.text
        else:
            body += f"\n{block.text}"
        self.article.write_text(f"---\n{head}---\n{body}", "utf-8")

    def correct(self, sentences: str) -> None:
        for new, old in re.findall(r"`([^`]+)`\s+in\s+place\s+of\s+`([^`]+)`", sentences):
            assert self.article, "there is no article yet"
            text = self.article.read_text("utf-8")
            assert text.count(old) == 1, f"{old} stands {text.count(old)} times in\n{text}"
            self.article.write_text(text.replace(old, new), "utf-8")


def run(command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command of the page in a shell that has nothing of this test's own git and make."""
    ours = ("GIT_", "MAKE", "MFLAGS")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    who = {"NAME": "Ada Quill", "EMAIL": "ada@post.example"}
    for role in ("AUTHOR", "COMMITTER"):
        env |= {f"GIT_{role}_{key}": value for key, value in who.items()}
    return subprocess.run(
        ["bash", "-c", command],
        cwd=cwd,
        env={
            **env,
            "HOME": str(cwd),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "PYTHONIOENCODING": "utf-8",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def examples() -> set[str]:
    """The files that the page makes, with or without showing them."""
    printed = {line for block in blocks(PAGE) for line in block.text.splitlines()}
    return {block.file for block in blocks(PAGE) if block.file} | {
        path for line in printed for path in re.findall(r"articles/\S+\.md", line)
    }


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository that a newcomer clones: what stands here now, committed or not.

    Whoever has done what the page says has its files here; they are left out.
    """
    folder = tmp_path_factory.mktemp("github") / "clipfile.git"
    git = f"git --git-dir={shlex.quote(str(folder))}"
    made = shlex.join([*sorted(examples()), ".venv"])
    for command in (
        f"{git} init --quiet --bare --initial-branch=main",
        f"{git} --work-tree=. add --all",
        f"{git} --work-tree=. rm -r --quiet --cached --ignore-unmatch -- {made}",
        f"{git} --work-tree=. commit --quiet --message=All",
    ):
        done = run(command, ROOT)
        assert done.returncode == 0, done.stdout
    return folder


@pytest.fixture
def newcomer(origin: Path, tmp_path: Path) -> Newcomer:
    return Newcomer(origin=origin, cwd=tmp_path)


def test_whoever_does_what_the_page_says_sees_what_the_page_shows(newcomer: Newcomer) -> None:
    newcomer.follow(PAGE)
    assert newcomer.skipped == list(NOT_TYPED)
    pushed = run("git diff --name-only main reading-room-reopens", newcomer.origin).stdout
    shown = {block.file for block in blocks(PAGE) if block.file} - {"issue.md", "ferry.md"}
    assert set(pushed.splitlines()) == shown
    assert len(shown) == 2
    # Warnings would stop the build of the pull request.
    newcomer.type(CHECK)
    assert newcomer.shown == NO_PROBLEM
    assert (newcomer.cwd / "site/articles/2024/reading-room-reopens/index.html").is_file()


START = "```sh\ngit clone ADDRESS-OF-YOUR-FORK clipfile\ncd clipfile\nmake serve\n```\n"
ARTICLE = (
    "Save `articles/2024/a.md`:\n\n"
    "```markdown\n---\ntitle: T\ndate: 2024\nsource: S\n---\nText.\n```\n"
)


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("```sh\n.venv/bin/clipfile chekc\n```\n", "No such command 'chekc'"),
        ("```sh\n.venv/bin/clipfile check --jsno\n```\n", "No such option"),
        ("```sh\n.venv/bin/klipfile check\n```\n", "No such file or directory"),
        ("```sh\nmake sight\n```\n", "No rule to make target 'sight'"),
        ("```sh\ngit swich main\n```\n", "'swich' is not a git command"),
        ("```sh\n.venv/bin/clipfile check\n```\n```text\nAll good\n```\n", "All good"),
        (ARTICLE.replace("date: 2024", "date: never"), "bad-date"),
        (ARTICLE + "```yaml\ntopisc: [A]\n```\n", "unknown-key"),
        (ARTICLE + "```markdown\n[A](b.md)\n```\n", "dead-link"),
        (ARTICLE + "Write `a` in place of `nothing`.\n\n```sh\ntrue\n```\n", "stands 0 times"),
        ("```console\ntrue\n```\n", "a block of `console`"),
    ],
)
def test_a_page_that_is_wrong_is_found_out(newcomer: Newcomer, page: str, why: str) -> None:
    with pytest.raises((AssertionError, pytest.fail.Exception), match=re.escape(why)):
        newcomer.follow(START + page)


def test_a_page_that_is_right_is_not(newcomer: Newcomer) -> None:
    page = (
        START + ARTICLE + "```yaml\ntitle: U\n```\nWrite `V` in place of `U`.\n```sh\ntrue\n```\n"
    )
    newcomer.follow(page)
    article = newcomer.cwd / "articles/2024/a.md"
    assert article.read_text("utf-8") == "---\ndate: 2024\nsource: S\ntitle: V\n---\nText.\n"


def test_a_command_of_make_that_is_not_run_must_exist(
    newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(NOT_TYPED, "make sight", "there is none")
    with pytest.raises(AssertionError, match="No rule to make target 'sight'"):
        newcomer.follow(START + "```sh\nmake sight\n```\n")


def test_only_what_the_page_shows_is_left_out() -> None:
    assert [command for command in NOT_TYPED if command not in commands(PAGE)] == []


def test_every_command_named_in_a_sentence_exists() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = re.findall(r"`(?:\.venv/bin/)?(make|clipfile) ([\w-]+)", PAGE + readme)
    assert {("make", "site"), ("clipfile", "check"), ("clipfile", "new")} <= set(named)
    for program, name in named:
        assert name in main.commands if program == "clipfile" else f"\n{name}:" in makefile


def test_the_forms_and_the_checks_have_the_names_that_github_shows() -> None:
    forms = [yaml.safe_load(path.read_text("utf-8")) for path in TEMPLATES.glob("*.yml")]
    for name in (form["name"] for form in forms if "name" in form):
        assert f"- **{name}** " in PAGE
    jobs: set[str] = set()
    for workflow in ("check", "build"):
        text = (ROOT / ".github" / "workflows" / f"{workflow}.yml").read_text("utf-8")
        jobs |= {job["name"] for job in yaml.safe_load(text)["jobs"].values()}
    _, _, table = PAGE.partition("| Check | What it does |")
    assert {row.split("|")[1].strip() for row in table.split("\n\n")[0].split("\n")[2:]} == jobs
