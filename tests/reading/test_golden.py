"""Files of `golden/`: a file as somebody wrote it, and what reading it gives, word for word."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from clipfile.reading.articles import ReadArticle, read_article
from clipfile.reading.markup import Markup
from clipfile.reading.people import ReadPerson, read_person

GOLDEN = Path(__file__).parent / "golden"


def cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{file.stem}: {case['title']}")
        for file in sorted(GOLDEN.glob("*.yml"))
        for case in yaml.safe_load(file.read_text("utf-8"))
    ]


def read(case: Mapping[str, Any], markup: Markup) -> ReadArticle | ReadPerson:
    data = case["bytes"].encode("latin-1") if "bytes" in case else case["file"].encode()
    path = case.get("path", "articles/2024/a.md")
    if path.startswith("docs/"):
        return read_person(path, data, markup=markup)
    return read_article(path, data, language="en", markup=markup)


def plain(value: Any) -> Any:
    """Values as YAML writes them; fields that have their default are left out."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if hasattr(value, "iso"):
        return value.iso
    if is_dataclass(value):
        given = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: plain(item) for field, item in given if item != field.default}
    return value


@pytest.mark.parametrize("case", cases())
def test_a_file_gives_these_values_or_these_problems(
    case: Mapping[str, Any], markup: Markup
) -> None:
    assert set(case) <= {"title", "path", "file", "bytes", "problems", "warnings", "values"}
    result = read(case, markup)
    made = result.article if isinstance(result, ReadArticle) else result.person
    place = f"{case.get('path', 'articles/2024/a.md')}:"
    errors = [str(p).removeprefix(place) for p in result.problems if p.is_error]
    warnings = [str(p).removeprefix(place) for p in result.problems if not p.is_error]
    assert errors == case.get("problems", [])
    assert warnings == case.get("warnings", [])
    assert (made is None) == bool(errors)
    for name, expected in case.get("values", {}).items():
        assert plain(getattr(made, name)) == expected
