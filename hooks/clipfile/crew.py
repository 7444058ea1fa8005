"""Work on every core of the machine: the same on many things, or a question beside other work."""

import gc
import os
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_context
from typing import Any, TypeVar

State = TypeVar("State")
Item = TypeVar("Item")
Result = TypeVar("Result")

_CHUNK = 32
_YOUNG = 50_000
"""Objects made in a worker before its collector looks for garbage: about 10 MB."""

FEWEST_IF_FORKED = 64
FEWEST_IF_SPAWNED = 400
"""Things below which processes cost more than they save; a spawned one imports everything anew."""


def can_fork() -> bool:
    """Whether a process can be forked safely: on Linux, while there is one thread.

    A fork copies the locks of other threads as they happen to be, and macOS's own libraries do not
    survive one.
    """
    return sys.platform == "linux" and threading.active_count() == 1


def aside(question: Callable[[], bool]) -> Callable[[], bool]:
    """Ask in a process of its own, where one can be forked; what comes back gives the answer."""
    if cores() == 1 or not can_fork():
        return cache(question)
    process = get_context("fork").Process(target=_ask, args=(question,), daemon=True)
    process.start()

    def answer() -> bool:
        process.join()
        # Something may have ended it from outside, and an error is to be raised here.
        return process.exitcode == _YES if process.exitcode in {_YES, _NO} else question()

    return cache(answer)


_YES, _NO, _ERROR = 10, 11, 12
"""How a process ends that was asked."""


def _ask(question: Callable[[], bool]) -> None:
    try:
        answer = _YES if question() else _NO
    except Exception:  # noqa: BLE001  it is raised again where the question is asked once more
        answer = _ERROR
    os._exit(answer)


def on_every_core(
    work: Callable[[State, Item], Result],
    state: State,
    items: Sequence[Item],
    *,
    needs_fork: bool = False,
    at_once: int | None = None,
) -> Generator[Result]:
    """`work(state, item)` for every item, in order; it begins at once, before a result is taken.

    `work` is a module's function. `needs_fork`: `state` cannot be pickled, so where no process can
    be forked the work is done here. `at_once`: each item is much work, and so many are worked on at
    most.
    """
    forks = can_fork()
    fewest = FEWEST_IF_FORKED if forks else FEWEST_IF_SPAWNED
    if cores() == 1 or len(items) < (2 if at_once else fewest) or (needs_fork and not forks):
        return (work(state, item) for item in items)
    pool = ProcessPoolExecutor(
        min(cores(), at_once or cores()),
        mp_context=get_context("fork" if forks else "spawn"),
        initializer=_start,
        initargs=(work, state),
    )
    try:
        results = pool.map(_do, items, chunksize=1 if at_once else _CHUNK)
    except BrokenProcessPool:
        results = iter(())
    return _results(pool, results, work, state, items)


def _results(
    pool: ProcessPoolExecutor,
    results: Iterator[Result],
    work: Callable[[State, Item], Result],
    state: State,
    items: Sequence[Item],
) -> Generator[Result]:
    done = 0
    with pool:
        try:
            for result in results:
                yield result
                done += 1
        except BrokenProcessPool:
            # Something ended a worker from outside; what it left is done here.
            pass
    yield from (work(state, item) for item in items[done:])


def cores() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


_held: list[Any] = []
"""In a worker, the work and its state; empty in any other process."""


def _start(work: Callable[[Any, Any], object], state: object) -> None:
    # What the worker was born with is no garbage, and looking at it would copy it.
    gc.freeze()
    # A page's parts live as long as the page, so there is little garbage to look for.
    gc.set_threshold(_YOUNG)
    gc.enable()
    _held[:] = [work, state]


def _do(item: object) -> Any:  # noqa: ANN401  whatever the work gives back
    work, state = _held
    return work(state, item)
