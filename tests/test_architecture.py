"""The page on the architecture shows the house as it is."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_module_stands_in_the_tree_and_nothing_else_does() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    shown = set(re.findall(r"^ {2,8}(?:\w+/)?(\w+\.py) ", page, re.MULTILINE))
    package = ROOT / "hooks" / "clipfile"
    there = {path.name for path in package.rglob("*.py") if not path.name.startswith("__")}
    assert there | {"mkdocs_hook.py"} == shown
