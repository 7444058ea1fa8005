"""The same work on every core gives what it gives in one process, whatever happens to a worker."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from clipfile import crew
from clipfile.crew import FEWEST_IF_FORKED, FEWEST_IF_SPAWNED, aside, can_fork, on_every_core

needs_forks = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is trusted to fork")

SQUARE = "(__import__('os').getpid(), n * n)"
"""`eval(SQUARE, {"n": 3})`: a spawned process finds the function; it says where it is run."""
LIMIT = 60


def numbers(count):
    return [{"n": n} for n in range(count)]


@pytest.fixture
def machine(monkeypatch):
    """A machine with so many cores, on which processes can be forked or not."""

    def make(cores, *, forks):
        monkeypatch.setattr(crew, "cores", lambda: cores)
        monkeypatch.setattr(crew, "can_fork", lambda: forks)

    return make


def squares(count, **options):
    """What the work gives, and in how many other processes it was done."""
    found = list(on_every_core(eval, SQUARE, numbers(count), **options))
    return [square for _, square in found], {process for process, _ in found} - {os.getpid()}


@pytest.mark.parametrize("count", [FEWEST_IF_FORKED, 95, 96, 97, 331])
@pytest.mark.parametrize(
    ("cores", "forks"), [(1, True), pytest.param(2, True, marks=needs_forks), (2, False)]
)
def test_every_item_is_done_once_and_in_order(machine, cores, forks, count) -> None:
    machine(cores, forks=forks)
    found, _ = squares(count)
    assert found == [n * n for n in range(count)]


@pytest.mark.parametrize(
    ("cores", "forks", "count", "others"),
    [
        pytest.param(2, True, FEWEST_IF_FORKED, 2, marks=needs_forks),
        (2, True, FEWEST_IF_FORKED - 1, 0),
        (2, False, FEWEST_IF_SPAWNED, 2),
        (2, False, FEWEST_IF_SPAWNED - 1, 0),
        (1, True, 5000, 0),
        (2, True, 0, 0),
    ],
)
def test_other_processes_work_only_when_they_save_more_than_they_cost(
    machine, cores, forks, count, others
) -> None:
    machine(cores, forks=forks)
    found, processes = squares(count)
    assert found == [n * n for n in range(count)]
    assert bool(processes) == bool(others)
    assert len(processes) <= others
    assert multiprocessing.active_children() == []


def test_a_state_that_cannot_be_sent_is_worked_with_here_where_no_process_can_be_forked(
    machine,
) -> None:
    machine(2, forks=False)
    found = on_every_core(_asked, lambda n: (os.getpid(), n), range(500), needs_fork=True)
    assert list(found) == [(os.getpid(), n) for n in range(500)]


@needs_forks
def test_a_state_that_cannot_be_sent_is_inherited_by_a_fork(machine) -> None:
    machine(2, forks=True)
    found = on_every_core(_asked, lambda n: (os.getpid(), n), range(500), needs_fork=True)
    processes, given = zip(*found, strict=True)
    assert given == tuple(range(500))
    assert os.getpid() not in processes


@needs_forks
@pytest.mark.parametrize(("cores", "count", "others"), [(4, 9, 2), (4, 1, 0), (1, 9, 0)])
def test_of_long_works_few_are_done_at_once(machine, cores, count, others) -> None:
    machine(cores, forks=True)
    found, processes = squares(count, at_once=2)
    assert found == [n * n for n in range(count)]
    assert len(processes) <= others
    assert bool(processes) == bool(others)


def _asked(state, item):
    return state(item)


@needs_forks
def test_results_wait_for_their_turn(machine) -> None:
    """The first item takes longer than all others."""
    machine(2, forks=True)
    assert list(on_every_core(_slow_at, 0, range(200))) == list(range(200))


def _slow_at(slow, item):
    time.sleep(0.3 if item == slow else 0)
    return item


@needs_forks
def test_the_work_begins_before_a_result_is_asked_for(machine, tmp_path: Path) -> None:
    machine(2, forks=True)
    results = on_every_core(_marked, tmp_path, range(FEWEST_IF_FORKED))
    end = time.monotonic() + LIMIT
    while not (tmp_path / "0").exists():
        assert time.monotonic() < end
        time.sleep(0.01)
    assert list(results) == list(range(FEWEST_IF_FORKED))


def _marked(folder, item):
    (folder / str(item)).touch()
    return item


@needs_forks
@pytest.mark.parametrize("deadly", [0, 70, 199])
def test_what_a_killed_worker_leaves_is_done_all_the_same_and_nothing_twice(
    machine, deadly
) -> None:
    machine(2, forks=True)
    found = list(on_every_core(_deadly, (os.getpid(), deadly), range(200)))
    assert [item for _, item in found] == list(range(200))
    assert found[deadly] == (os.getpid(), deadly)
    assert multiprocessing.active_children() == []


def _deadly(state, item):
    here, deadly = state
    if item == deadly and os.getpid() != here:
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid(), item


class _Slow(Sequence):
    """Items of which some are only there when a worker has been dead for a while."""

    def __init__(self, died: Path) -> None:
        self._died = died

    def __len__(self) -> int:
        return 320

    def __getitem__(self, place):
        return range(320)[place]

    def __iter__(self):
        for item in range(320):
            if item == 160:
                end = time.monotonic() + LIMIT
                while not self._died.exists():
                    assert time.monotonic() < end
                    time.sleep(0.01)
                time.sleep(0.5)
            yield item


@needs_forks
def test_a_worker_may_be_killed_while_work_is_still_handed_out(machine, tmp_path: Path) -> None:
    machine(2, forks=True)
    died = tmp_path / "died"
    found = on_every_core(_deadly_once, (os.getpid(), died), _Slow(died))
    assert list(found) == list(range(320))


def _deadly_once(state, item):
    here, died = state
    if item == 0 and os.getpid() != here:
        died.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return item


@needs_forks
def test_a_mistake_in_the_work_is_raised_and_leaves_no_process(machine) -> None:
    machine(2, forks=True)
    with pytest.raises(ZeroDivisionError):
        list(on_every_core(_divided, 1, range(-100, 100)))
    assert multiprocessing.active_children() == []


def _divided(state, item):
    return state / item


@needs_forks
def test_who_takes_no_more_results_leaves_no_process(machine) -> None:
    machine(2, forks=True)
    results = on_every_core(_asked, str, range(1000))
    assert next(results) == "0"
    results.close()
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize(
    ("cores", "forks"),
    [(1, True), (2, False), pytest.param(2, True, marks=needs_forks)],
)
@pytest.mark.parametrize("expected", [True, False])
def test_a_question_is_asked_once_wherever_it_is_asked(
    machine, tmp_path: Path, cores, forks, expected
) -> None:
    machine(cores, forks=forks)
    asked = tmp_path / "asked"

    def question() -> bool:
        with asked.open("a") as file:
            file.write(f"{os.getpid()}\n")
        return expected

    answer = aside(question)
    assert [answer(), answer()] == [expected] * 2
    (process,) = asked.read_text().split()
    assert (int(process) != os.getpid()) == (cores > 1 and forks)
    assert multiprocessing.active_children() == []


@needs_forks
def test_a_question_whose_process_is_killed_is_asked_here(machine) -> None:
    machine(2, forks=True)
    here = os.getpid()

    def question() -> bool:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return True

    assert aside(question)()


@needs_forks
def test_a_question_that_cannot_be_answered_raises_its_error_here(machine, capfd) -> None:
    machine(2, forks=True)
    answer = aside(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        answer()
    assert capfd.readouterr().err == ""


_WITH_THREADS = """
import threading
from clipfile.crew import can_fork

done = threading.Event()
before = can_fork()
other = threading.Thread(target=done.wait)
other.start()
meanwhile = can_fork()
done.set()
other.join()
print(before, meanwhile, can_fork())
"""


@needs_forks
def test_a_process_with_another_thread_is_not_forked() -> None:
    # In a process of its own: other tests leave threads behind in this one.
    command = [sys.executable, "-c", _WITH_THREADS]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout == "True False True\n"


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_only_linux_is_trusted_to_fork(monkeypatch, system) -> None:
    monkeypatch.setattr(crew.sys, "platform", system)
    assert not can_fork()
