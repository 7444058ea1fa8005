"""The search index: written by the real Pagefind, the same every time, and honest about failure."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clipfile.search import pagefind
from clipfile.search.pagefind import Record, SearchError, make_index, write_files
from clipfile.search.steady import rounded

PEOPLE = ("Kamala Harris", "Elon Musk", "José Ñáñez", "Tim Walz", "Anna Kowalczyk-Lindström")


def record(number: int) -> Record:
    year = str(2000 + number % 26)
    return Record(
        url=f"/articles/{year}/clipping-{number}/",
        content=f"The strike at harbour gate {number} ended on Tuesday. " * 20,
        meta={"title": f"Strike {number} ends", "source": "The Gull"},
        shown={"date": (f"{year}-03-01",), "kind": ("Article",)},
        filters={
            "person": (PEOPLE[number % 5], PEOPLE[number % 3]),
            "topic": (f"Topic {number % 11}",),
            "year": (year,) if number % 2 else (),
        },
    )


def records(count: int) -> Iterator[Record]:
    return (record(number) for number in range(count))


def write_index(some: Iterable[Record], into: Path, *, language: str) -> None:
    write_files(make_index(some, language=language), into)


def unpacked(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd")


def fragments(bundle: Path) -> dict[str, dict[str, object]]:
    read = [json.loads(unpacked(file)) for file in (bundle / "fragment").iterdir()]
    return {fragment["url"]: fragment for fragment in read}


def test_every_record_is_in_the_bundle_with_what_a_result_shows(tmp_path: Path) -> None:
    write_index(records(300), tmp_path, language="en-GB")
    found = fragments(tmp_path)
    assert set(found) == {item.url for item in records(300)}
    first = found["/articles/2000/clipping-0/"]
    assert first["meta"] == record(0).meta
    assert first["filters"] == {"date": ["2000-03-01"], "kind": ["Article"]}
    assert str(first["content"]).startswith("The strike at harbour gate 0")


def test_one_index_covers_every_language(tmp_path: Path) -> None:
    german = replace(
        record(1), url="/articles/2001/de/", content="Der Streik am Hafen ist zu Ende."
    )
    write_index([record(0), german], tmp_path, language="en")
    languages = json.loads((tmp_path / "pagefind-entry.json").read_text())["languages"]
    assert {name: entry["page_count"] for name, entry in languages.items()} == {"en": 2}


def test_columns_are_in_the_order_of_the_records(tmp_path: Path) -> None:
    write_index(records(130), tmp_path, language="en")
    digest, (_, _, titles, _) = metadata(tmp_path)
    assert titles == ["person", "topic", "year"]
    for title in titles:
        file = tmp_path / f"filter/{digest}_{title}.pf_column"
        column = json.loads(gzip.decompress(file.read_bytes()))
        rows = [[number] if isinstance(number, int) else number for number in column["of"]]
        said = [tuple(column["values"][number] for number in row) for row in rows]
        assert said == [tuple(dict.fromkeys(item.filters[title])) for item in records(130)]


def test_a_record_and_a_file_of_words_are_found_by_their_numbers(tmp_path: Path) -> None:
    write_files(make_index(records(60), language="en", chunk=50), tmp_path)
    digest, _ = metadata(tmp_path)
    pages = [
        json.loads(unpacked(tmp_path / f"fragment/{digest}_{number}.pf_fragment"))
        for number in range(60)
    ]
    assert [page["url"] for page in pages] == [item.url for item in records(60)]
    count = len(list((tmp_path / "index").iterdir()))
    files = (tmp_path / f"index/{digest}_{number}.pf_index" for number in range(count))
    words = [word for file in files for word, *_ in decoded(unpacked(file))[0]]
    assert count > 5
    assert words == sorted(set(words))


def test_the_metadata_has_a_byte_a_record(tmp_path: Path) -> None:
    """It is fetched before the first answer, and would be ten times as large."""
    write_index(records(60), tmp_path, language="en")
    _, (version, fields, _, words) = metadata(tmp_path)
    assert version == "1.5.2"
    assert fields == ["source", "title"]
    assert len(words) == 60


def test_a_number_of_words_is_kept_to_an_eighth() -> None:
    counts = [*range(16), 16, 17, 450, 600, 70_000]
    kept = [b if b < 16 else (8 + (b & 7)) << ((b >> 3) - 1) for b in rounded(counts)]
    assert kept[:17] == counts[:17]
    assert kept[17:] == [16, 448, 576, 65_536]


def metadata(bundle: Path) -> tuple[str, list]:  # type: ignore[type-arg]
    """The digest that the files are named by, and what is said of the records."""
    (file,) = bundle.glob("*.pf_meta")
    digest = file.name.split(".")[1]
    entry = json.loads((bundle / "pagefind-entry.json").read_text())
    assert entry["languages"]["en"]["hash"] == digest
    return digest, decoded(unpacked(file))


def decoded(data: bytes) -> list:  # type: ignore[type-arg]
    """Decode an array of CBOR, told apart from the code under test."""

    def item(at: int) -> tuple[object, int]:
        kind, short = data[at] >> 5, data[at] & 31
        size = {24: 1, 25: 2, 26: 4, 27: 8}.get(short, 0)
        number = int.from_bytes(data[at + 1 : at + 1 + size], "big") if size else short
        at += 1 + size
        if kind == 2:
            return data[at : at + number], at + number
        if kind == 3:
            return data[at : at + number].decode(), at + number
        if kind != 4:
            return number, at
        members = []
        for _ in range(number):
            member, at = item(at)
            members.append(member)
        return members, at

    value, end = item(0)
    assert end == len(data)
    assert isinstance(value, list)
    return value


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    build = (
        "import sys; from pathlib import Path; sys.path[:0] = sys.argv[2:]\n"
        "from test_pagefind import records, write_index\n"
        "write_index(records(200), Path(sys.argv[1]), language='en')\n"
    )
    bundles = []
    for seed in ("1", "2"):
        into = tmp_path / seed
        paths = [str(Path(__file__).parent), str(Path(pagefind.__file__).parents[2])]
        subprocess.run(
            [sys.executable, "-c", build, str(into), *paths],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
        )
        files = {file.relative_to(into): file for file in into.rglob("*") if file.is_file()}
        bundles.append({name: file.read_bytes() for name, file in files.items()})
    assert bundles[0] == bundles[1]


def test_the_bundle_holds_no_interface_of_pagefinds(tmp_path: Path) -> None:
    write_index(records(3), tmp_path, language="en")
    assert {file.name for file in tmp_path.glob("*.*") if "wasm" not in file.name} == {
        "pagefind-entry.json",
        *(file.name for file in tmp_path.glob("pagefind.*.pf_meta")),
    }


def test_a_record_that_pagefind_refuses_is_named(tmp_path: Path) -> None:
    broken = replace(record(7), url="/articles/2007/broken/", content="half a character: \ud83d")
    with pytest.raises(SearchError, match=r"^/articles/2007/broken/: .*hex escape"):
        write_index([*records(50), broken, *records(50)], tmp_path, language="en")


def test_a_pagefind_that_dies_says_what_it_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dying = tmp_path / "dying"
    dying.write_text("#!/bin/sh\nhead -c 2000 > /dev/null\necho 'no more memory' >&2\nexit 101\n")
    dying.chmod(0o755)
    monkeypatch.setattr(pagefind, "get_executable", lambda: dying)
    with pytest.raises(SearchError, match=r"^the index: .*no more memory"):
        write_index(records(500), tmp_path / "into", language="en")


@pytest.mark.parametrize("trouble", ["none", "a broken record", "a broken source"])
def test_pagefind_is_reaped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[call-overload]
            started.append(self)

    def source() -> Iterator[Record]:
        yield from records(20)
        if trouble == "a broken record":
            yield replace(record(21), content="\udc00")
        if trouble == "a broken source":
            raise LookupError("no such article")

    monkeypatch.setattr(subprocess, "Popen", Watched)
    expected = {"a broken record": SearchError, "a broken source": LookupError}.get(trouble)
    if expected:
        with pytest.raises(expected):
            write_index(source(), tmp_path, language="en")
    else:
        write_index(source(), tmp_path, language="en")
    assert len(started) == 1
    assert started[0].returncode is not None


def test_requests_and_answers_larger_than_a_pipe_do_not_stop_each_other(tmp_path: Path) -> None:
    large = [
        replace(
            record(number), meta={"title": "x", "image_alt": "y" * 300_000}, content="z " * 200_000
        )
        for number in range(3)
    ]
    write_index(large, tmp_path, language="en")
    assert len(fragments(tmp_path)) == 3
