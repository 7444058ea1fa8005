"""The recorded figures of accuracy are reached, and a worse reading is told."""

import importlib
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).with_name("captions.jsonl")
BATCHES = sorted(CASES.parent.glob("captions-batch-*.jsonl"))


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "accuracy")


def recorded() -> dict[str, dict[str, float]]:
    return json.loads((ROOT / "accuracy" / "figures.json").read_text("utf-8"))


def test_the_own_cases_are_read_as_well_as_recorded() -> None:
    captions = importlib.import_module("captions")
    tables = importlib.import_module("tables")
    table = captions.captions_table("captions, own cases", CASES)
    assert len(table.marks) >= 80
    assert tables.below(table, recorded()["captions, own cases"]) == []


@pytest.mark.parametrize("path", BATCHES, ids=lambda path: path.stem)
def test_a_batch_is_read_as_well_as_recorded(path: Path) -> None:
    captions = importlib.import_module("captions")
    tables = importlib.import_module("tables")
    name = f"captions, batch {path.stem.rpartition('-')[2]}"
    table = captions.captions_table(name, path)
    assert len(table.marks) >= 30
    assert tables.below(table, recorded()[name]) == []


def test_a_figure_below_the_recorded_one_is_told(tmp_path: Path) -> None:
    captions = importlib.import_module("captions")
    tables = importlib.import_module("tables")
    case = json.loads(CASES.read_text("utf-8").splitlines()[0])
    case["gold"][0]["place"] = "ELSEWHERE"
    path = tmp_path / "captions.jsonl"
    path.write_text(json.dumps(case), "utf-8")
    table = captions.captions_table("t", path)
    assert tables.below(table, {"place": 97.0, "date": 97.0}) == [
        "t: place is 0.0, recorded is 97.0"
    ]
    assert "all                    1          100.0            0.0" in tables.printed(table)
    assert list(captions.wrong_captions(path)) == [
        f"  {case['id']} place: 'QUAYSIDE, NORTHSHORE', not 'ELSEWHERE'"
    ]


def test_a_caption_that_is_not_found_is_wrong_in_every_field(tmp_path: Path) -> None:
    captions = importlib.import_module("captions")
    case = json.loads(CASES.read_text("utf-8").splitlines()[0])
    path = tmp_path / "captions.jsonl"
    path.write_text(json.dumps({**case, "gold": case["gold"] * 2}), "utf-8")
    table = captions.captions_table("t", path)
    assert set(table.figures.values()) == {0.0, 50.0}
    assert table.figures["found"] == 0.0
