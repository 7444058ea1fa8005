"""What no workflow here may do; each rule is broken once, to see that it can be."""

import json
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
WITH_VERSION = re.compile(r"\s*(?:- )?uses: \S+@[0-9a-f]{40} +# v\d+\.\d+\.\d+")
SECRET = re.compile(r"\bsecrets\b|GITHUB_TOKEN|github\.token|\bACTIONS_[A-Z_]*TOKEN")
FROM_MAIN = {"branches": ["main"]}
ON_MAIN = "github.ref == 'refs/heads/main'"
TO_PUBLISH = {"pages": "write", "id-token": "write"}
PAGES = "github-pages"

TO_BASE = """\
git checkout --quiet --force --detach "$GITHUB_SHA^1"
git clean --quiet -ffdx
python3 -I .github/take_content.py "$GITHUB_SHA" >> "$GITHUB_OUTPUT"
"""
TO_CODE = 'git checkout --quiet --force --detach "$GITHUB_SHA"'


def broken(text: str) -> set[str]:
    """The rules that a workflow breaks."""
    workflow = yaml.load(text, yaml.BaseLoader)
    jobs = workflow["jobs"].values()
    found = {rule for job in jobs for rule in (*_in_job(job, workflow), *_in_steps(job, workflow))}
    if not triggers(workflow).keys() <= {"pull_request", "push"}:
        found.add("only pull requests and pushes start it")
    if triggers(workflow).get("push", FROM_MAIN) != FROM_MAIN:
        found.add("a push is one to main")
    if workflow.get("permissions") != {}:
        found.add("it has no permission")
    if not workflow.get("concurrency", {}).get("group"):
        found.add("it says what runs at the same time")
    if workflow.get("defaults", {}).get("run") != {"shell": "bash"}:
        found.add("a pipe fails with its first command")
    if SECRET.search(text):
        found.add("it knows no secret")
    uses = [line for line in text.splitlines() if re.search(r"^\s*(?:- )?uses:", line)]
    if not all(map(WITH_VERSION.fullmatch, uses)) or len(uses) != sum(
        "uses" in step for job in jobs for step in job.get("steps", [])
    ):
        found.add("a pin says its version")
    return found


def triggers(workflow: dict) -> dict:
    on = workflow["on"]
    if isinstance(on, str):
        return {on: ""}
    return dict.fromkeys(on, "") if isinstance(on, list) else on


def _in_job(job: dict, workflow: dict) -> Iterator[str]:
    permissions = job.get("permissions")
    publishes = permissions == TO_PUBLISH
    if permissions != {"contents": "read"} and not publishes:
        yield "a job reads, or publishes"
    if publishes and (
        triggers(workflow) != {"push": FROM_MAIN}
        or job.get("if") != ON_MAIN
        or job.get("environment", {}).get("name") != PAGES
    ):
        yield "only main is published"
    if publishes and any("run" in step or "checkout" in step["uses"] for step in job["steps"]):
        yield "what publishes runs no code of ours"
    if not job.get("timeout-minutes", "").isdigit():
        yield "a job ends"
    if "uses" in job or "container" in job or "services" in job:
        yield "a job has only steps"
    if not re.fullmatch(r"ubuntu-\d\d\.\d\d", job.get("runs-on", "")):
        yield "a job says on what it runs"


def _in_steps(job: dict, workflow: dict) -> Iterator[str]:
    steps = job.get("steps", [])
    for step in steps:
        uses, given = step.get("uses", ""), step.get("with", {})
        if "uses" in step and not PINNED.fullmatch(uses):
            yield "an action is pinned"
        if uses.startswith("actions/checkout@") and (
            given.get("persist-credentials") != "false" or "ref" in given or "repository" in given
        ):
            yield "a checkout keeps no credentials and is of what started the workflow"
        if "actions/cache" in uses or any("cache" in key for key in given):
            yield "nothing is cached"
        if "${{" in step.get("run", ""):
            yield "a script holds no expression"
        if "shell" in step or "working-directory" in step:
            yield "a pipe fails with its first command"
        if re.search(r"\bmake (?:test|site)\b|clipfile", step.get("run", "")) and (
            ".github/offline.sh" not in step["run"]
        ):
            yield "our code runs without a network"
    if "pull_request" in triggers(workflow):
        yield from _before_code(steps)


def _before_code(steps: list[dict]) -> Iterator[str]:
    """A pull request's own code runs only if it changes code."""
    first, second, third, *_ = [*steps, {}, {}, {}]
    if not (
        first.get("uses", "").startswith("actions/checkout@")
        and first.get("with", {}).get("fetch-depth") == "2"
        and second.get("id") == "change"
        and second.get("if", "").strip() in {"", "github.event_name == 'pull_request'"}
        and second.get("run") == TO_BASE
        and third.get("if") == "steps.change.outputs.kind == 'code'"
        and third.get("run") == TO_CODE
    ):
        yield "content is built with the base branch's code"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_rule_is_broken(path):
    assert broken(path.read_text("utf-8")) == set()


def test_there_are_workflows():
    assert [path.name for path in WORKFLOWS] == ["build.yml", "check.yml", "deploy.yml"]


def test_one_action_has_one_version():
    text = "".join(path.read_text("utf-8") for path in WORKFLOWS)
    pins = set(re.findall(r"uses: (\S+)@(\S+)", text))
    assert len(pins) == len({name for name, _ in pins}) == 5


def test_who_publishes_has_only_what_publishing_needs():
    publishing = [
        (path.name, name)
        for path in WORKFLOWS
        for name, job in yaml.load(path.read_text("utf-8"), yaml.BaseLoader)["jobs"].items()
        if "write" in job["permissions"].values()
    ]
    assert publishing == [("deploy.yml", "publish")]


CHECK = f"""\
on:
  pull_request:
  push:
    branches: [main]
permissions: {{}}
concurrency:
  group: one
defaults:
  run:
    shell: bash
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@{"0" * 40}  # v1.2.3
        with:
          fetch-depth: 2
          persist-credentials: false
      - id: change
        run: |
          git checkout --quiet --force --detach "$GITHUB_SHA^1"
          git clean --quiet -ffdx
          python3 -I .github/take_content.py "$GITHUB_SHA" >> "$GITHUB_OUTPUT"
      - if: steps.change.outputs.kind == 'code'
        run: git checkout --quiet --force --detach "$GITHUB_SHA"
      - uses: actions/setup-python@{"1" * 40}  # v1.2.3
        with:
          python-version: "3.11"
      - run: .github/offline.sh make test
"""
PUBLISH = f"""\
on:
  push:
    branches: [main]
permissions: {{}}
concurrency:
  group: one
defaults:
  run:
    shell: bash
jobs:
  one:
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment:
      name: github-pages
    permissions:
      pages: write
      id-token: write
    steps:
      - uses: actions/deploy-pages@{"2" * 40}  # v1.2.3
"""

STARTS = "only pull requests and pushes start it"
READS = "a job reads, or publishes"
PIPE = "a pipe fails with its first command"
CHECKOUT = "a checkout keeps no credentials and is of what started the workflow"
BASE = "content is built with the base branch's code"
MAIN = "only main is published"
BREAKS = [
    (CHECK, "  pull_request:", "  pull_request_target:", {STARTS, None}),
    (CHECK, "  push:\n", "  workflow_run:\n    workflows: [a]\n  push:\n", {STARTS}),
    (CHECK, "  push:\n", "  workflow_dispatch:\n  push:\n", {STARTS}),
    (CHECK, "branches: [main]", "branches: ['**']", {"a push is one to main"}),
    (CHECK, "permissions: {}\n", "", {"it has no permission"}),
    (CHECK, "permissions: {}", "permissions: read-all", {"it has no permission"}),
    (CHECK, "contents: read", "contents: write", {READS}),
    (CHECK, "contents: read", "contents: read\n      pull-requests: write", {READS}),
    (CHECK, "    permissions:\n      contents: read\n", "", {READS}),
    (CHECK, "      contents: read", "      pages: write\n      id-token: write", None),
    (CHECK, "concurrency:\n  group: one\n", "", {"it says what runs at the same time"}),
    (CHECK, "    timeout-minutes: 5\n", "", {"a job ends"}),
    (CHECK, "defaults:\n  run:\n    shell: bash\n", "", {PIPE}),
    (CHECK, "make test", "make test\n        shell: sh", {PIPE}),
    (CHECK, f"python@{'1' * 40}", "python@v7", {"an action is pinned", "a pin says its version"}),
    (CHECK, f"python@{'1' * 40}", "python@1111111", None),
    (CHECK, f"{'1' * 40}  # v1.2.3", "1" * 40, {"a pin says its version"}),
    (CHECK, f"{'1' * 40}  # v1.2.3", f"{'1' * 40}  # main", {"a pin says its version"}),
    (CHECK, f"actions/setup-python@{'1' * 40}", "./.github/actions/own", None),
    (CHECK, "          persist-credentials: false\n", "", {CHECKOUT}),
    (CHECK, "persist-credentials: false", "persist-credentials: true", {CHECKOUT}),
    (CHECK, "fetch-depth: 2", "fetch-depth: 2\n          ref: ${{ github.head_ref }}", {CHECKOUT}),
    (CHECK, "make test", "make test KEY=$KEY\n        env: {KEY: '${{ secrets.KEY }}'}", None),
    (CHECK, '"3.11"', "${{ github.token }}", {"it knows no secret"}),
    (CHECK, '"3.11"', '"3.11"\n          cache: pip', {"nothing is cached"}),
    (CHECK, "setup-python", "cache", {"nothing is cached"}),
    (CHECK, "make test", "make ${{ github.head_ref }}", {"a script holds no expression"}),
    (CHECK, ".github/offline.sh make", "make", {"our code runs without a network"}),
    (CHECK, "runs-on: ubuntu-24.04", "runs-on: self-hosted", {"a job says on what it runs"}),
    (CHECK, "runs-on: ubuntu-24.04", "runs-on: ubuntu-24.04\n    container: a", None),
    (CHECK, "git clean --quiet -ffdx\n", "true\n", {BASE}),
    (CHECK, "python3 -I", "git checkout main^2; python3 -I", {BASE}),
    (CHECK, "kind == 'code'", "kind != 'content'", {BASE}),
    (CHECK, "fetch-depth: 2", "fetch-depth: 0", {BASE}),
    (CHECK, "- id: change", "- run: make\n      - id: change", {BASE}),
    (CHECK, "- id: change", "- id: change\n        if: github.actor == 'a'", {BASE}),
    (PUBLISH, "  push:\n    branches: [main]", "  pull_request:", None),
    (PUBLISH, "    if: github.ref == 'refs/heads/main'\n", "", {MAIN}),
    (PUBLISH, "name: github-pages", "name: other", {MAIN}),
    (PUBLISH, "id-token: write", "id-token: write\n      contents: write", {READS}),
    (PUBLISH, "  # v1.2.3\n", "  # v1.2.3\n      - run: make\n", None),
]


@pytest.mark.parametrize("text", [CHECK, PUBLISH], ids=["check", "publish"])
def test_the_invented_workflows_break_no_rule(text):
    assert broken(text) == set()


@pytest.mark.parametrize(("text", "good", "bad", "rules"), BREAKS)
def test_a_broken_rule_is_found(text, good, bad, rules):
    """`None` stands for rules that break along with it."""
    assert text.count(good) == 1
    found = broken(text.replace(good, bad))
    assert found
    if rules is not None:
        assert found >= rules - {None}
        assert None in rules or found == rules


def test_every_rule_is_broken_once():
    source = Path(__file__).read_text("utf-8").partition("def test_")[0]
    rules = set(re.findall(r'(?:yield|found\.add\() ?"([^"]+)"', source))
    found = {rule for text, good, bad, _ in BREAKS for rule in broken(text.replace(good, bad))}
    assert len(rules) > 15
    assert found == rules


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """One of the programs that are installed for the tests."""
    installed = shutil.which(program, path=sysconfig.get_path("scripts"))
    assert installed, f"{program} is not installed: run make lint"
    return subprocess.run(
        [installed, *arguments], capture_output=True, encoding="utf-8", check=False, cwd=ROOT
    )


def zizmor(folder: Path) -> tuple[set[str], set[str]]:
    """The names of the files that zizmor reads in a folder, and the kinds of what it finds."""
    done = run(
        "zizmor",
        *"--offline --no-progress --color=never --format=json".split(),
        *"--persona=pedantic --no-ignores --no-config --strict-collection".split(),
        str(folder),
    )
    assert done.stdout, done.stderr
    found = {finding["ident"] for finding in json.loads(done.stdout)}
    assert (done.returncode == 0) == (found == set())
    return set(re.findall(r"completed .*?([\w.-]+)$", done.stderr, re.MULTILINE)), found


def actionlint(*paths: Path) -> set[str]:
    """The kinds of what actionlint finds.

    A shellcheck or a pyflakes that happens to be on a machine must not change the answer.
    """
    done = run("actionlint", "-shellcheck=", "-pyflakes=", "-format={{json .}}", *map(str, paths))
    assert done.stdout, done.stderr
    found = {finding["kind"] for finding in json.loads(done.stdout)}
    assert (done.returncode == 0) == (found == set())
    return found


def test_zizmor_reads_every_workflow_and_finds_nothing():
    assert zizmor(ROOT / ".github") == ({path.name for path in WORKFLOWS}, set())


def test_actionlint_finds_nothing():
    assert actionlint(*WORKFLOWS) == set()


@pytest.fixture
def broken_workflow(request, tmp_path):
    """Our own workflow with one word of it changed."""
    good, bad = request.param
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8")
    assert text.count(good) == 1
    path = tmp_path / ".github" / "workflows" / "check.yml"
    path.parent.mkdir(parents=True)
    path.write_text(text.replace(good, bad), "utf-8")
    return path


@pytest.mark.parametrize(
    ("broken_workflow", "kind"),
    [
        (("  pull_request:", "  pull_request_target:"), "dangerous-triggers"),
        (("          persist-credentials: false\n", ""), "artipacked"),
        (("permissions: {}", "permissions: write-all"), "excessive-permissions"),
        ((' > "$RUNNER_TEMP/changed"', " > ${{ github.head_ref }}"), "template-injection"),
        (("@5fda3b95a4ea91299a34e894583c3862153e4b97  # v7.0.0", "@v7"), "unpinned-uses"),
    ],
    indirect=["broken_workflow"],
)
def test_zizmor_finds_what_is_dangerous(broken_workflow, kind):
    read, found = zizmor(broken_workflow.parents[1])
    assert read == {"check.yml"}
    assert kind in found


@pytest.mark.parametrize(
    ("broken_workflow", "kind"),
    [
        (("outputs.kind", "outptus.kind"), "expression"),
        (("timeout-minutes", "timeout-minuets"), "syntax-check"),
        (("ubuntu-24.04", "ubuntu-42.04"), "runner-label"),
        (("contents: read  #", "contents: raed  #"), "permissions"),
        (("shell: bash", "shell: bsah"), "shell-name"),
    ],
    indirect=["broken_workflow"],
)
def test_actionlint_finds_what_would_not_run(broken_workflow, kind):
    assert actionlint(broken_workflow) == {kind}
