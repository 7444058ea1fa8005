"""The scorer of raw texts: its figures, and that it fails below a floor."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "accuracy" / "articles.py"


def score(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_composed_texts_reach_their_floors() -> None:
    done = score(str(ROOT / "tests" / "importing" / "clippings"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("clippings: 179 texts\npart ")


def test_a_figure_below_its_floor_is_a_failure_and_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "clippings"
    folder.mkdir()
    folder.joinpath("a.txt").write_text("Ferry runs again\n\nThe ferry ran on Monday with soup.\n")
    folder.joinpath("a.gold.json").write_text(
        '{"title": "Another", "date": null, "byline": [], "source": null, "subheads": [], '
        '"captions": [], "people": ["Ada Quill"]}'
    )
    done = score(str(folder))
    assert done.returncode == 1
    assert "title          0      1       1  0.000  0.000  0.000  1.000\n" in done.stdout
    assert "  title: a: + ferry runs again\n  title: a: - another\n" in done.stdout
    assert "  people: a: - ada quill\n" in done.stdout
