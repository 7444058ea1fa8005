"""How far a long work is, in words and in a table."""

import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from clipfile import progress as module
from clipfile.progress import Phase, Progress


def phase(name="read", what="articles", **more):
    made = Phase(name=name, what=what, total=0)
    for key, value in more.items():
        setattr(made, key, value)
    return made


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (phase(items=10, cached=9990, seconds=0.314), "read: 10 articles, 9,990 unchanged, 0.31 s"),
        (phase(items=1234567, seconds=61.0), "read: 1,234,567 articles, 61.00 s"),
        (phase(), "read: 0 articles, 0.00 s"),
        (phase(name="print", what="pages", cached=1), "print: 0 pages, 1 unchanged, 0.00 s"),
    ],
)
def test_a_phase_says_what_was_done_and_what_had_been_done_before(made, expected) -> None:
    assert str(made) == expected


def test_several_threads_may_count() -> None:
    made = phase()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: [made.step() for _ in range(5000)], range(8)))
    assert made.items == 40_000


def test_every_phase_is_told_when_it_ends_and_not_before() -> None:
    said: list[str] = []
    progress = Progress(said.append)
    with progress.phase("read", "articles", 2) as first:
        first.step()
        first.skip(3)
        first.step(1)
        assert said == []
    with progress.phase("link", "articles"):
        pass
    assert [re.sub(r"\d\.\d\d s$", "… s", line) for line in said] == [
        "read: 2 articles, 3 unchanged, … s",
        "link: 0 articles, … s",
    ]


def test_a_phase_that_fails_is_in_the_table_and_is_not_told_as_done() -> None:
    said: list[str] = []
    progress = Progress(said.append)

    def fail(printing):
        printing.step(7)
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="disk"), progress.phase("print", "pages") as printing:
        fail(printing)
    assert said == []
    assert [line.split()[0] for line in progress.table()] == ["phase", "print"]


def test_the_time_is_that_between_beginning_and_end() -> None:
    began = time.perf_counter()
    with Progress().phase("read", "articles") as reading:
        time.sleep(0.05)
    ended = time.perf_counter()
    assert 0.05 <= reading.seconds <= ended - began


def test_the_table_has_a_line_a_phase_with_phase_time_items_and_cached() -> None:
    progress = Progress()
    with progress.phase("read", "articles") as reading:
        reading.step(12)
        reading.skip(99_988)
    with progress.phase("publish", "files"):
        pass
    first, *lines = progress.table()
    assert first.split() == ["phase", "time", "items", "cached"]
    assert [re.sub(r"\d\.\d\d s", "…", line).split() for line in lines] == [
        ["read", "…", "12", "99988"],
        ["publish", "…", "0", "0"],
    ]
    assert {len(line) for line in (first, *lines)} == {len(first)}
    for line in lines:
        assert line[: line.index(" ")] in {"read", "publish"}
        assert line[: len("phase         ")].rstrip().isalpha()
        assert line[first.index("time") + len("time") - 2 :].startswith(" s ")


def test_a_work_that_nobody_watches_draws_no_bar(capsys, monkeypatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    with Progress().phase("read", "articles", 100) as reading:
        for _ in range(100):
            reading.step()
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("patience", "is_drawn"), [(0.0, True), (60.0, False)])
def test_on_a_terminal_a_long_work_draws_a_bar_and_a_short_one_does_not(
    capsys, monkeypatch, patience, is_drawn
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", patience)
    monkeypatch.setattr(module.sys.stderr, "isatty", lambda: True, raising=False)
    with Progress().phase("read", "articles", 4) as reading:
        for _ in range(4):
            time.sleep(0.001)
            reading.step()
    out, drawn = capsys.readouterr()
    assert out == ""
    assert ("read" in drawn) == is_drawn
    assert reading.items == 4
