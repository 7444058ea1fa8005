"""The catalogue of problems has every code that the program uses, and no other."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from clipfile.problem_codes import KINDS
from clipfile.problems import Severity

PACKAGE = Path(__file__).parents[1] / "hooks" / "clipfile"
CATALOGUE = PACKAGE / "problem_codes.py"

POSITIONAL = {"YamlError": 1, "_refused": 1}
"""Functions that are given a code by its place."""
WORDS = {"_in_words"}
"""Functions that return a code, a message and a hint."""


def codes_in(source: str) -> Iterator[tuple[str, Severity]]:
    """Every code that a module makes a problem with, and how much it matters there."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            code = given.get("code") or _positional(node)
            if code is not None:
                for text in _texts(code):
                    yield text, _severity(given.get("severity"))
        elif isinstance(node, ast.FunctionDef) and node.name in WORDS:
            returned = (inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return))
            for value in returned:
                assert isinstance(value, ast.Tuple), ast.unparse(value)
                yield from ((text, Severity.ERROR) for text in _texts(value.elts[0]))


def _positional(call: ast.Call) -> ast.expr | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    place = POSITIONAL.get(name)
    return None if place is None else call.args[place]


def _texts(code: ast.expr) -> list[str]:
    """The words that stand for a code; none where one is handed on, as in `code=error.code`."""
    return [n.value for n in ast.walk(code) if isinstance(n, ast.Constant) and n.value is not None]


def _severity(given: ast.expr | None) -> Severity:
    return Severity.ERROR if given is None else Severity[ast.unparse(given).rpartition(".")[2]]


def used() -> Mapping[str, set[Severity]]:
    found: dict[str, set[Severity]] = defaultdict(set)
    for file in sorted(PACKAGE.rglob("*.py")):
        if file != CATALOGUE:
            for code, severity in codes_in(file.read_text("utf-8")):
                found[code].add(severity)
    return found


def test_every_code_that_is_used_is_in_the_catalogue_and_the_other_way_round() -> None:
    assert sorted(used()) == sorted(KINDS)


def test_every_problem_matters_as_much_as_the_catalogue_says() -> None:
    assert used() == {code: set(kind.severities) for code, kind in KINDS.items()}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('Problem(path=path, code="bad-id")', [("bad-id", "error")]),
        ('f(code="near-name", severity=Severity.WARNING)', [("near-name", "warning")]),
        ('f(code="a-code" if x else "b-code")', [("a-code", "error"), ("b-code", "error")]),
        ("Problem(path=path, code=error.code)", []),
        ('raise YamlError((1, 1), "yaml-syntax", message)', [("yaml-syntax", "error")]),
        ('self._refused(event, "yaml-tag", message)', [("yaml-tag", "error")]),
        ('def _in_words():\n    return "bad-date", "", ""', [("bad-date", "error")]),
    ],
)
def test_a_code_is_found_wherever_it_stands(source: str, expected: list[tuple[str, str]]) -> None:
    assert list(codes_in(source)) == expected


def test_the_texts_of_the_catalogue_fit_into_a_table() -> None:
    for code, kind in KINDS.items():
        for text in (kind.meaning, kind.cure):
            assert (code, text) == (code, text.strip().removesuffix("."))
            assert text, code
            assert "\n" not in text
