"""The house's order: a file imports only from those before it."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from mkdocs.plugins import EVENTS

from clipfile.versions import ROOMS

HOOKS = Path(__file__).parents[1] / "hooks"

ORDER = (
    "problems problem_codes crew versions progress memory model slugs reading linking archive "
    "pages search output adapter commands __main__"
).split()
"""Files and rooms of the package, from the bottom up."""
FRAMEWORKS = {"mkdocs", "material", "jinja2", "properdocs"}
ALLOWED = {
    "clipfile.adapter": {"mkdocs", "jinja2"},
    # Pages are made in processes of their own, which know nothing of MkDocs.
    "clipfile.pages.quick_jinja": {"jinja2"},
    "clipfile.pages.rendering": {"jinja2"},
}
"""Modules and rooms that may import some of them."""


def sources(folder: Path) -> dict[str, str]:
    """Dotted name of every module of the package in `folder` -> its source."""
    files = sorted(folder.glob("clipfile/**/*.py"))
    names = (".".join(file.relative_to(folder).with_suffix("").parts) for file in files)
    return {
        name.removesuffix(".__init__"): file.read_text("utf-8")
        for name, file in zip(names, files, strict=True)
    }


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module that `tree` imports; `from package import name` gives both spellings."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written from the package's name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def arrows(modules: Mapping[str, str]) -> dict[str, set[str]]:
    """Module -> the modules of the package that it imports."""
    found: dict[str, set[str]] = {}
    for name, source in modules.items():
        wanted = imported(ast.parse(source))
        known = {_known(module, modules) for module in wanted if module.startswith("clipfile.")}
        found[name] = known - {name}
    return found


def _known(module: str, modules: Mapping[str, str]) -> str:
    return module if module in modules else module.rpartition(".")[0]


def rank(module: str) -> int:
    _, _, inner = module.partition(".")
    return ORDER.index(inner.partition(".")[0]) if inner else -1


def faults(modules: Mapping[str, str]) -> list[str]:
    """What is wrong with the order of the house, a line each."""
    found = []
    for name, source in modules.items():
        tree = ast.parse(source)
        frameworks = {module.partition(".")[0] for module in imported(tree)} & FRAMEWORKS
        room = ".".join(name.split(".")[:2])
        refused = frameworks - ALLOWED.get(room, set()) - ALLOWED.get(name, set())
        found += [f"{name} imports {framework}" for framework in sorted(refused)]
        found += [f"{name} imports in {inner}()" for inner in _functions_that_import(tree)]
    arrows_of = arrows(modules)
    for name, targets in arrows_of.items():
        found += [
            f"{name} imports {target}, which stands above it"
            for target in sorted(targets)
            if rank(target) > rank(name)
        ]
    found += [
        f"{name} imports itself in a circle" for name in arrows_of if _circles(name, arrows_of)
    ]
    return found


def _functions_that_import(tree: ast.AST) -> list[str]:
    functions = (
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return [function.name for function in functions if any(imported(function))]


def _circles(name: str, arrows_of: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    waiting = list(arrows_of[name])
    while waiting:
        target = waiting.pop()
        if target == name:
            return True
        if target not in seen:
            seen.add(target)
            waiting += arrows_of.get(target, set())
    return False


def test_a_file_imports_only_from_those_before_it() -> None:
    assert faults(sources(HOOKS)) == []


def test_every_room_of_the_house_has_a_place_in_the_order() -> None:
    rooms = {name.split(".")[1] for name in sources(HOOKS) if "." in name}
    assert rooms == set(ORDER)


def test_what_was_made_depends_on_the_rooms_in_this_order() -> None:
    """A digest of a room's code covers the rooms below it: it has to know which these are."""
    assert [*ROOMS, "__main__"] == ORDER


@pytest.mark.parametrize(
    ("modules", "expected"),
    [
        (
            {
                "clipfile.model": "from clipfile.reading.dates import read",
                "clipfile.reading.dates": "",
            },
            ["clipfile.model imports clipfile.reading.dates, which stands above it"],
        ),
        (
            {"clipfile.linking.a": "from clipfile.pages import b", "clipfile.pages.b": ""},
            ["clipfile.linking.a imports clipfile.pages.b, which stands above it"],
        ),
        (
            {"clipfile.problems": "import clipfile.model", "clipfile.model": ""},
            ["clipfile.problems imports clipfile.model, which stands above it"],
        ),
        (
            {
                "clipfile.reading.a": "from clipfile.reading.b import x",
                "clipfile.reading.b": "from clipfile.reading.c import x",
                "clipfile.reading.c": "from clipfile.reading.a import x",
            },
            [
                "clipfile.reading.a imports itself in a circle",
                "clipfile.reading.b imports itself in a circle",
                "clipfile.reading.c imports itself in a circle",
            ],
        ),
        (
            {"clipfile.pages.a": "from jinja2 import Environment\nimport mkdocs.utils"},
            ["clipfile.pages.a imports jinja2", "clipfile.pages.a imports mkdocs"],
        ),
        (
            {
                "clipfile.pages.rendering": (
                    "import jinja2.meta\nimport material\nfrom properdocs import config"
                )
            },
            [
                "clipfile.pages.rendering imports material",
                "clipfile.pages.rendering imports properdocs",
            ],
        ),
        (
            {"clipfile.adapter.a": "import mkdocs.utils\nimport jinja2\nimport properdocs"},
            ["clipfile.adapter.a imports properdocs"],
        ),
        (
            {"clipfile.output.a": "import clipfile.adapter.b", "clipfile.adapter.b": ""},
            ["clipfile.output.a imports clipfile.adapter.b, which stands above it"],
        ),
        (
            {"clipfile.slugs": "def slug():\n    if 1:\n        import re"},
            ["clipfile.slugs imports in slug()"],
        ),
        ({"clipfile.pages.a": "from clipfile.model import Text", "clipfile.model": ""}, []),
    ],
)
def test_an_arrow_that_points_up_is_found(modules: dict[str, str], expected: list[str]) -> None:
    assert faults(modules) == expected


def test_every_event_of_the_hook_is_one_that_mkdocs_sends() -> None:
    tree = ast.parse((HOOKS / "clipfile" / "adapter" / "events.py").read_text("utf-8"))
    functions = (node.name for node in tree.body if isinstance(node, ast.FunctionDef))
    events = {name for name in functions if name.startswith("on_")}
    assert {event.removeprefix("on_") for event in events} - set(EVENTS) == set()
    assert "on_files" in events
    # And MkDocs is given every one of them, and nothing else.
    hook = ast.parse((HOOKS / "mkdocs_hook.py").read_text("utf-8"))
    assert set(imported(hook)) == {f"clipfile.adapter.events.{event}" for event in events}
