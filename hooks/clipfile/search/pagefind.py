"""Write Pagefind's index by speaking to its binary.

Pagefind's own Python package sleeps a tenth of a second before it reads each answer, so ten
thousand records would take a quarter of an hour. The protocol below it is small: base64 of one JSON
message, then a comma, both ways.

Pagefind 1.5 answers that its files are written before they are, so it is asked for the files
instead, and they are written here. `steady.py` makes of them what our own script asks for.
"""

import base64
import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import IO, Any, cast

from pagefind_bin import get_executable  # type: ignore[import-untyped]

from clipfile.search.columns import Values, columns
from clipfile.search.steady import steady

AHEAD = 32 * 1024
"""Bytes of requests that may stand unanswered. An answer repeats only a record's url and metadata,
so the answers to these fit into a pipe: Pagefind never waits for us to read, and so it reads on."""

ENTRY = "pagefind-entry.json"
"""What a browser reads first: the languages, and for each the name of its metadata."""

PROGRAMS = ("wasm.*.pagefind",)
"""What a browser runs."""

UNUSED = ("*.js", "*.css")
"""Pagefind's own interfaces and what leads to them, which no page of ours loads: 505 KB. What
theme/assets/javascripts/search/ does instead is told in docs/decisions/."""


class SearchError(Exception):
    """The index could not be written: the record's url and Pagefind's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing a reader can find.

    url: site-relative, starts with "/", may end in a fragment ("#photo-1").
    content: the plain text that is searched and excerpted.
    meta: what is searched and shown (title, source, credit, date_text); `name`, of a person only,
        holds every name of hers or his and puts that person first.
    shown: what a result shows and nobody searches for (kind, date, person, article, sum).
    filters: values that a reader can choose, each in a column (kind, person, source, date ...).
    """

    url: str
    content: str
    meta: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, Values] = field(default_factory=dict)
    filters: Mapping[str, Values] = field(default_factory=dict)


def make_index(
    records: Iterable[Record], *, language: str, chunk: int | None = None
) -> dict[str, bytes]:
    """The files that a browser asks for, by their names.

    `language` (BCP 47) decides the stemming of every record, whatever language the record is in:
    Pagefind keeps an index a language and searches one of them, and a search has to cover them all.
    `chunk`: how many places of words one file of the word index has at least; Pagefind's own
    default is 20,000, about 24 KB. A word's own places are never divided.
    Without a record there is nothing to search in, and no metadata.
    The same records in the same order give the same bytes.

    Raises SearchError if Pagefind refuses a record or dies. It has ended when this returns and when
    it raises.
    """
    rows = []
    with _running(chunk) as pagefind:
        pagefind.send("the index", type="NewIndex")
        for record in records:
            pagefind.send(record.url, **_request(record, language.lower()))
            rows.append(record.filters)
        pagefind.send("the index", type="GetFiles", index_id=0)
        files = pagefind.last_answer()["files"]
    wanted = {
        file["path"]: base64.b64decode(file["content"])
        for file in files
        if not is_one_of(file["path"], UNUSED)
    }
    return steady(wanted, columns(rows)) if rows else wanted


def is_one_of(name: str, patterns: Iterable[str]) -> bool:
    """Whether a file's name fits one of `PROGRAMS` or `UNUSED`."""
    return any(fnmatch(name, pattern) for pattern in patterns)


def write_files(files: Mapping[str, bytes], into: Path) -> None:
    """Write files by their names below `into`, whose folders are made."""
    for folder in {(into / name).parent for name in files}:
        folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (into / name).write_bytes(content)


def _request(record: Record, language: str) -> dict[str, object]:
    return {
        "type": "AddRecord",
        "index_id": 0,
        "url": record.url,
        "content": record.content,
        "language": language,
        "meta": dict(record.meta),
        # Pagefind keeps a record's filters beside its text, and does not search them.
        "filters": {name: [*values] for name, values in record.shown.items()},
        "sort": {},
    }


class _Pagefind:
    """Requests out and answers in, a few requests ahead of the answers."""

    def __init__(self, requests: IO[bytes], answers: IO[bytes], words: IO[bytes]) -> None:
        self._requests = requests
        self._answers = _messages(answers)
        self._words = words  # its standard error: a file, for a pipe could fill up
        self._waiting: dict[int, tuple[str, int]] = {}  # message id -> what it is about, its bytes
        self._last_id = 0

    def send(self, about: str, **payload: object) -> None:
        """Send one request, after reading as many answers as make room for it."""
        self._last_id += 1
        message = json.dumps({"message_id": self._last_id, "payload": payload})
        request = base64.b64encode(message.encode()) + b","
        while self._waiting and self._bytes_ahead() + len(request) > AHEAD:
            self._read_one()
        self._waiting[self._last_id] = (about, len(request))
        try:
            self._requests.write(request)
            self._requests.flush()
        except OSError:  # it is gone; what it said before is worth more than "broken pipe"
            self.last_answer()

    def last_answer(self) -> Mapping[str, Any]:
        """Read the answers to everything that was sent, and return the one that came last."""
        payload: Mapping[str, Any] = {}
        while self._waiting:
            payload = self._read_one()
        return payload

    def _bytes_ahead(self) -> int:
        return sum(size for _, size in self._waiting.values())

    def _read_one(self) -> Mapping[str, Any]:
        answer = next(self._answers, None)
        if answer is None:
            about, _ = next(iter(self._waiting.values()))
            self._words.seek(0)
            words = self._words.read().decode(errors="replace").strip()
            raise SearchError(f"{about}: Pagefind ended without an answer: {words or 'no word'}")
        payload: Mapping[str, Any] = answer["payload"]
        about, _ = self._waiting.pop(_request_id(answer), ("a request", 0))
        if payload["type"] == "Error":
            raise SearchError(f"{about}: {payload['message']}")
        return payload


def _messages(answers: IO[bytes]) -> Iterator[dict[str, Any]]:
    # Decoded as it comes: the last message has all files in it, and is there in few copies.
    message, rest = bytearray(), b""
    while chunk := answers.read1(1 << 16):  # type: ignore[attr-defined]
        *ends, begun = chunk.split(b",")
        for end in ends:
            message += base64.b64decode(rest + end)
            yield json.loads(message)
            message, rest = bytearray(), b""
        begun = rest + begun
        whole = len(begun) - len(begun) % _BASE64
        message += base64.b64decode(begun[:whole])
        rest = begun[whole:]


_BASE64 = 4
"""Characters that are decoded together (RFC 4648, section 4)."""


def _request_id(answer: Mapping[str, Any]) -> int:
    """Find the id; a request that Pagefind could not parse comes back whole, its id within."""
    if answer["message_id"] is not None:
        return int(answer["message_id"])
    original = answer["payload"].get("original_message")
    return int(json.loads(original)["message_id"]) if original else 0


@contextmanager
def _running(chunk: int | None) -> Iterator[_Pagefind]:
    """Pagefind as a process that has ended, and is reaped, however the block is left."""
    sized = {} if chunk is None else {"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": str(chunk)}
    with tempfile.TemporaryFile() as words:
        process = subprocess.Popen(  # noqa: S603 - the package's own binary, no argument of anybody's
            [get_executable(), "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=words,
            env={**os.environ, **sized},
        )
        try:
            pipes = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
            yield _Pagefind(*pipes, words)
        finally:
            process.kill()
            process.communicate()
