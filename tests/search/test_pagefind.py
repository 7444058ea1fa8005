"""The search index: written by the real Pagefind, the same every time, and honest about failure."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clipfile.search import pagefind
from clipfile.search.pagefind import EVERY, Record, SearchError, write_index

PEOPLE = ("Kamala Harris", "Elon Musk", "José Ñáñez", "Tim Walz", "Anna Kowalczyk-Lindström")


def record(number: int) -> Record:
    year = str(2000 + number % 26)
    return Record(
        url=f"/articles/{year}/clipping-{number}/",
        content=f"The strike at harbour gate {number} ended on Tuesday. " * 20,
        meta={"title": f"Strike {number} ends", "date": f"{year}-03-01", "kind": "Article"},
        filters={
            "person": (PEOPLE[number % 5], PEOPLE[number % 3]),
            "topic": (f"Topic {number % 11}",),
            "year": (year,),
        },
        sort={"date": f"{year}-03-01", "title": f"Strike {number}"},
    )


def records(count: int) -> Iterator[Record]:
    return (record(number) for number in range(count))


def unpacked(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd")


def fragments(bundle: Path) -> dict[str, dict[str, object]]:
    read = [json.loads(unpacked(file)) for file in (bundle / "fragment").iterdir()]
    return {fragment["url"]: fragment for fragment in read}


def test_every_record_is_in_the_bundle_with_what_a_result_shows(tmp_path: Path) -> None:
    assert write_index(records(300), tmp_path, language="en-GB") == 300
    found = fragments(tmp_path)
    assert set(found) == {item.url for item in records(300)}
    first = found["/articles/2000/clipping-0/"]
    assert first["meta"] == {**record(0).meta, "every": EVERY}
    assert str(first["content"]).startswith("The strike at harbour gate 0")


def test_one_index_covers_every_language(tmp_path: Path) -> None:
    german = replace(
        record(1), url="/articles/2001/de/", content="Der Streik am Hafen ist zu Ende."
    )
    write_index([record(0), german], tmp_path, language="en")
    languages = json.loads((tmp_path / "pagefind-entry.json").read_text())["languages"]
    assert {name: entry["page_count"] for name, entry in languages.items()} == {"en": 2}


def test_a_record_has_one_page_number_in_the_metadata_and_the_filters(tmp_path: Path) -> None:
    """What was put in order still says the same: each filter's value holds the right records."""
    write_index(records(60), tmp_path, language="en")
    (meta_file,) = tmp_path.glob("*.pf_meta")
    meta = decoded(unpacked(meta_file))
    entry = json.loads((tmp_path / "pagefind-entry.json").read_text())
    assert meta_file.name == f"pagefind.{entry['languages']['en']['hash']}.pf_meta"
    pages = [json.loads(unpacked(tmp_path / f"fragment/{key}.pf_fragment")) for key, _ in meta[1]]
    for name, key in meta[3]:
        inside, values = decoded(unpacked(tmp_path / f"filter/{key}.pf_filter"))
        assert inside == name
        for value, numbers in values:
            held = [n for n, page in enumerate(pages) if value in page["filters"].get(name, [])]
            assert sorted(numbers) == held
    assert sorted(name for name, _ in meta[3]) == ["person", "topic", "year"]
    assert [name for name, _ in meta[4]] == ["date", "title"]


def decoded(data: bytes) -> list:  # type: ignore[type-arg]
    """Decode an array of CBOR, told apart from the code under test."""

    def item(at: int) -> tuple[object, int]:
        kind, short = data[at] >> 5, data[at] & 31
        size = {24: 1, 25: 2, 26: 4, 27: 8}.get(short, 0)
        number = int.from_bytes(data[at + 1 : at + 1 + size], "big") if size else short
        at += 1 + size
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
        "from test_pagefind import records\n"
        "from clipfile.search.pagefind import write_index\n"
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
        "pagefind.js",
        "pagefind-worker.js",
        "pagefind-entry.json",
        *(file.name for file in tmp_path.glob("pagefind.en_*.pf_meta")),
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
    assert write_index(large, tmp_path, language="en") == 3


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "old.pf_fragment").write_text("old")
    with pytest.raises(SearchError, match="not empty"):
        write_index(records(1), tmp_path, language="en")
    assert [file.name for file in tmp_path.iterdir()] == ["old.pf_fragment"]
