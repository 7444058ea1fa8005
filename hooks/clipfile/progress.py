"""How far a long work is: a bar on a terminal, a line a phase elsewhere, a table on request."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import click

_PATIENCE = 1.0
"""Seconds after which somebody who waits wants to know for how long."""


@dataclass(slots=True)
class Phase:
    """A part of the work: `items` were done, of which `cached` had been done before."""

    name: str
    what: str
    """What the items are, in the plural."""
    total: int
    seconds: float = 0.0
    items: int = 0
    cached: int = 0
    _began: float = field(default_factory=time.perf_counter)
    _bar: Any = None
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def step(self, items: int = 1) -> None:
        """Count `items` more as done; several threads may."""
        with self._turn:
            self.items += items
            if self._bar is not None:
                self._bar.update(items)
            elif self.total and self._is_long and sys.stderr.isatty():
                self._bar = click.progressbar(length=self.total, label=self.name, file=sys.stderr)
                self._bar.__enter__()
                self._bar.update(self.items)

    @property
    def _is_long(self) -> bool:
        return time.perf_counter() - self._began > _PATIENCE

    def skip(self, items: int) -> None:
        """Count `items` that need not be done again."""
        self.cached += items

    def end(self) -> None:
        """Stop the clock and take the bar away."""
        self.seconds = time.perf_counter() - self._began
        if self._bar is not None:
            self._bar.__exit__(None, None, None)

    def __str__(self) -> str:
        """`read: 10 articles, 9,990 unchanged, 0.31 s`."""
        unchanged = f", {self.cached:,} unchanged" if self.cached else ""
        return f"{self.name}: {self.items:,} {self.what}{unchanged}, {self.seconds:.2f} s"


class Progress:
    """Tells `say` of every phase when it ends, in one line."""

    def __init__(self, say: Callable[[str], None] | None = None) -> None:
        self._say = say
        self._phases: list[Phase] = []

    @contextmanager
    def phase(self, name: str, what: str, total: int = 0) -> Iterator[Phase]:
        """A phase of `total` items to do; `what` names them in the plural."""
        phase = Phase(name=name, what=what, total=total)
        self._phases.append(phase)
        try:
            yield phase
        finally:
            phase.end()
        if self._say:
            self._say(str(phase))

    def table(self) -> Iterator[str]:
        """Phase, time, items, cached: lines of equal columns, the first one their names."""
        yield f"{'phase':<12}  {'time':>9}  {'items':>9}  {'cached':>9}"
        for phase in self._phases:
            seconds = f"{phase.seconds:.2f} s"
            yield f"{phase.name:<12}  {seconds:>9}  {phase.items:>9}  {phase.cached:>9}"
