"""`make attack`: feeds the reader files that somebody has tampered with.

No input may raise past the reader, kill the process, take more than a second of its processor's
time, or give a problem that points outside its file. Seeds are the archive's own files; the same
arguments give the same inputs.

Usage: python attack/reader.py [INPUTS [SEED]]
"""

import multiprocessing
import os
import random
import resource
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from clipfile.problems import Problem
from clipfile.reading.articles import read_article
from clipfile.reading.captions.grammar import read_captions
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person

_ROOT = Path(__file__).resolve().parent.parent
_INPUTS = 100_000
_SECONDS = 1.0
_LONGEST = 40_000
_LONGEST_CAPTION = 4000
_EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list", "footnotes", "admonition", "abbr")
_PIECES = tuple(
    piece.encode("utf-8", "surrogatepass")
    for piece in (
        *(
            "---\n",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "'",
            '"',
            "|\n",
            ">\n",
            "&a ",
            "*a ",
            "<<: ",
            "#",
        ),
        *("!!python/object/apply:os.system ", "!!set ", "? ", "%YAML 1.1\n", "...\n", "\t", "\r"),
        *("\x00", "\x1b", "\ufeff", "\u202e", "\u2028", "\ud800", "é", "e\u0301", "ß", "😀", "ﷺ"),
        *(
            "title: x\n",
            "date: 2020-13-45\n",
            "date: 0000\n",
            "captions:\n",
            "mentions: {a: none}\n",
        ),
        *(
            "1e999999",
            "9" * 5000,
            "~",
            "null",
            "2024-02-30",
            "image: ../../x.jpg\n",
            "status: draft\n",
        ),
        *("<script>", "</p>", "<div>" * 40, "<!--", "<![CDATA[", "&#x0;", "![a](photo:1)\n"),
        *("[x](http://[)", "[^1]: ", "> " * 50, "- " * 60, "`" * 30, "**" * 30, "| a |\n|---|\n"),
        *("(Photo by ", "REUTERS/", "PARIS - MAY 1: ", "(AP Photo/", " via ", "{: onclick=x }"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one worker saw."""

    inputs: int
    articles: int
    """Inputs that were read as an article in spite of everything."""
    failures: tuple[tuple[str, bytes], ...]
    slowest: float
    """Seconds of the processor's time that one input took."""
    megabytes: float


class _TooSlow(BaseException):
    """An input took longer than it may; no `except Exception` on its way may hold it."""


def main(inputs: int, seed: int) -> int:
    """Run the inputs on every core; the number of failures."""
    workers = os.cpu_count() or 1
    shares = [(inputs // workers + (n < inputs % workers), seed + n) for n in range(workers)]
    started = time.perf_counter()
    # A worker that dies takes the whole run with it: the pool would wait for ever.
    with multiprocessing.get_context("spawn").Pool(workers, maxtasksperchild=1) as pool:
        pending = pool.starmap_async(_attack, shares)
        processes = list(pool._pool)  # type: ignore[attr-defined]  # noqa: SLF001  no public way
        while not pending.ready():
            pending.wait(1)
            if dead := [p.exitcode for p in processes if p.exitcode not in (None, 0)]:
                print(f"a worker died with {dead[0]}; seed {seed}")
                return 1
        outcomes = pending.get()
    failures = [failure for outcome in outcomes for failure in outcome.failures]
    for number, (what, data) in enumerate(failures):
        path = Path(f"attack-{seed}-{number}.md")
        path.write_bytes(data)
        print(f"{what}: {path}")
    inputs, articles = (sum(o.inputs for o in outcomes), sum(o.articles for o in outcomes))
    print(
        f"{inputs:,} inputs, {articles:,} read as articles, {len(failures)} failures, "
        f"slowest {max(o.slowest for o in outcomes):.3f} s, "
        f"largest process {max(o.megabytes for o in outcomes):.0f} MB, "
        f"{time.perf_counter() - started:.0f} s"
    )
    return len(failures)


def _attack(inputs: int, seed: int) -> Outcome:
    random_ = random.Random(seed)
    seeds = [path.read_bytes() for path in sorted(_ROOT.glob("articles/*/*.md"))]
    seeds += [path.read_bytes() for path in sorted(_ROOT.glob("docs/people/*.md"))]
    markup = Markup(_EXTENSIONS)
    # The processor's time, because a busy machine makes nothing slower by it.
    signal.signal(signal.SIGPROF, _too_slow)
    failures: list[tuple[str, bytes]] = []
    slowest, articles = 0.0, 0
    for _ in range(inputs):
        data = _tampered(random_, seeds)
        started = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, _SECONDS)
        try:
            articles += _read(data, markup)
        except (Exception, _TooSlow) as error:  # noqa: BLE001  whatever comes out is looked for
            failures.append((f"{type(error).__name__}: {error}", data))
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        slowest = max(slowest, time.process_time() - started)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Outcome(
        inputs=inputs,
        articles=articles,
        failures=tuple(failures),
        slowest=slowest,
        megabytes=megabytes,
    )


def _read(data: bytes, markup: Markup) -> bool:
    read = read_article("articles/2024/x.md", data, language="en", markup=markup)
    _check(data, read.problems, is_read=read.article is not None)
    person = read_person("docs/people/x.md", data, markup=markup)
    _check(data, person.problems, is_read=person.person is not None)
    _check_captions(data[:_LONGEST_CAPTION].decode("utf-8", "replace"))
    return read.article is not None


def _check_captions(raw: str) -> None:
    read = read_captions(raw)
    pieces = [piece.text for caption in read.captions for piece in caption.pieces]
    if "".join((*pieces, read.noise)).split() != raw.split():
        raise AssertionError("the pieces of the captions do not give the string back")


def _check(data: bytes, problems: tuple[Problem, ...], *, is_read: bool) -> None:
    if not is_read and not any(problem.is_error for problem in problems):
        raise AssertionError("neither read nor refused")
    lines = data.count(b"\n") + data.count(b"\r") + 2
    for problem in problems:
        if not (1 <= problem.line <= lines and problem.column >= 1):
            raise AssertionError(f"points outside the file: {problem}")


def _tampered(random_: random.Random, seeds: list[bytes]) -> bytes:
    data = bytearray(random_.choice(seeds))
    for _ in range(random_.randint(1, 8)):
        at = random_.randrange(len(data) + 1)
        match random_.randrange(6):
            case 0:
                data[at:at] = random_.choice(_PIECES) * random_.choice((1, 1, 1, 2, 50))
            case 1:
                del data[at : at + random_.randint(1, 40)]
            case 2:
                data[at:at] = data[at : at + random_.randint(1, 200)] * random_.randint(1, 5)
            case 3:
                data[at : at + 1] = bytes([random_.randrange(256)])
            case 4:
                other = random_.choice(seeds)
                data[at:] = other[random_.randrange(len(other)) :]
            case _:
                line = data.find(b"\n", at) + 1
                data[line:line] = random_.choice(_PIECES)
    return bytes(data[:_LONGEST])


def _too_slow(_signal: int, _frame: FrameType | None) -> None:
    raise _TooSlow(f"longer than {_SECONDS} s")


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*numbers, *(_INPUTS, 1)[len(numbers) :]) > 0)
