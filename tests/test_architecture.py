"""The page on the architecture shows the house as it is."""

import re
from pathlib import Path

from clipfile.versions import ROOMS

ROOT = Path(__file__).parents[1]


def shown() -> list[str]:
    """Every Python file of the tree, by its path in `hooks/`, in the tree's order."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    above: list[str] = []
    found = []
    for indent, name in re.findall(r"^( *)([\w.]+/?)(?: |$)", page.split("```")[1], re.MULTILINE):
        above[len(indent) // 2 :] = [name]
        if name.endswith(".py"):
            found.append("".join(above).removeprefix("hooks/"))
    return found


def test_every_module_stands_in_the_tree_once_and_nothing_else_does() -> None:
    hooks = ROOT / "hooks"
    there = [p.relative_to(hooks).as_posix() for p in hooks.rglob("*.py") if p.name[0] != "_"]
    assert sorted(shown()) == sorted(there)


def test_the_rooms_stand_in_the_tree_in_the_order_in_which_they_import_one_another() -> None:
    rooms = [path.split("/")[1].removesuffix(".py") for path in shown() if "/" in path]
    assert list(dict.fromkeys(rooms)) == ROOMS
