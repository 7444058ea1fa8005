"""Runs one command and says what it took."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.2
"""Seconds between two looks at the memory of all processes."""
_SHARE = 50
"""A look takes at most one part in so many of the time between two."""
_LAST_WORDS = 2000
"""Characters of a failed command's log that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What a command took, from its start to its end."""

    seconds: float
    cpu_seconds: float
    """Of all its processes: what a machine that is busy with other things does not change much."""
    others_cpu_seconds: float
    """What other programs took meanwhile; 0 where there is no `/proc`."""
    largest_mb: float
    """The most memory that any one of its processes held."""
    together_mb: float
    """The most that all of them held at one moment; 0 where there is no `/proc`, as on macOS."""


class GaveUpError(Exception):
    """The command was stopped after so many seconds, because it took too long."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"stopped after {seconds:.0f} s")
        self.seconds = seconds


def run(command: Sequence[str], *, folder: Path, log: Path, patience: float | None) -> Usage:
    """Run `command` in `folder`, with what it says written to `log`.

    Raises:
        GaveUpError: `patience` seconds were over.
        SystemExit: the command failed; it says what the command said last.
    """
    # What earlier builds wrote must not be carried to the disk at this one's cost.
    os.sync()
    started, busy = time.perf_counter(), _busy_seconds()
    process = start(command, folder=folder, log=log)
    watch = _Watch(process.pid, patience)
    watch.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    seconds, busy = time.perf_counter() - started, _busy_seconds() - busy
    process.returncode = os.waitstatus_to_exitcode(status)
    watch.end()
    if watch.gave_up:
        raise GaveUpError(seconds)
    if process.returncode:
        raise SystemExit(f"{last_words(log)}\n{' '.join(command)} failed")
    own = usage.ru_utime + usage.ru_stime
    return Usage(
        seconds=seconds,
        cpu_seconds=own,
        others_cpu_seconds=max(0.0, busy - own),
        largest_mb=usage.ru_maxrss / 1024,
        together_mb=watch.most / 1024,
    )


def start(command: Sequence[str], *, folder: Path, log: Path) -> subprocess.Popen[bytes]:
    """Start `command` in `folder` as the first process of a session of its own."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    with log.open("wb") as file:
        return subprocess.Popen(
            command, cwd=folder, env=environment, stdout=file, stderr=file, start_new_session=True
        )


def _busy_seconds() -> float:
    """What all cores have worked since the machine started, or another machine took from them."""
    try:
        fields = Path("/proc/stat").read_text().split("\n", 1)[0].split()
    except OSError:
        return 0.0
    user, nice, system, _idle, _waiting, *interrupts_and_steal = map(int, fields[1:9])
    return (user + nice + system + sum(interrupts_and_steal)) / os.sysconf("SC_CLK_TCK")


def end_cleanly() -> None:
    """Let a signal that ends this process end what it has started, and delete its folder."""
    # A shell makes what it runs in the background ignore this, and the commands would inherit it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)


def last_words(log: Path) -> str:
    """The end of what a command said."""
    return log.read_text("utf-8", errors="replace")[-_LAST_WORDS:]


def cores() -> int:
    """How many cores this process and those that it starts may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class _Watch(threading.Thread):
    """Looks at a session's memory again and again, and ends the session when patience is over."""

    def __init__(self, session: int, patience: float | None) -> None:
        super().__init__(daemon=True)
        self.most = 0
        """Kilobytes."""
        self.gave_up = False
        self._session = session
        self._until = None if patience is None else time.perf_counter() + patience
        self._ended = threading.Event()

    def run(self) -> None:
        pause = _EVERY
        while not self._ended.wait(pause):
            began = time.perf_counter()
            self.most = max(self.most, kilobytes_of(self._session))
            # The kernel walks through all of the memory for it, which must not slow the build.
            pause = max(_EVERY, _SHARE * (time.perf_counter() - began))
            if self._until is not None and time.perf_counter() > self._until:
                self.gave_up = True
                os.killpg(self._session, signal.SIGKILL)
                return

    def end(self) -> None:
        """Stop looking."""
        self._ended.set()
        self.join()


def kilobytes_of(session: int) -> int:
    """The memory of a session's processes; what several share is counted once."""
    return sum(_proportional(process) for process in processes_of(session))


def processes_of(session: int) -> list[Path]:
    """The folders in `/proc` of the processes of a session."""
    return [stat.parent for stat in Path("/proc").glob("[0-9]*/stat") if _session(stat) == session]


def _session(stat: Path) -> int | None:
    try:
        # The name in brackets may hold anything, so the fields are counted from behind it.
        return int(stat.read_text().rpartition(")")[2].split()[3])
    except OSError:
        return None  # it has ended meanwhile


def _proportional(process: Path) -> int:
    try:
        for line in (process / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    except OSError:
        pass  # it has ended meanwhile
    return 0
