"""The memory keeps what it was given, heals when it is damaged, and can hold nothing that runs."""

import os
import pickle
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import zlib
from functools import partial
from pathlib import Path

import pytest

from clipfile import memory as module
from clipfile.memory import FOLDER, Memory, open_memory, pack, unpack
from clipfile.model import Mention, PartialDate
from clipfile.problems import Problem, Severity
from clipfile.reading.articles import read_article
from clipfile.reading.markup import Markup
from clipfile.reading.people import read_person
from clipfile.reading.pictures import PictureFile

NEWSPAPER = Path(__file__).parent / "newspaper"
MARKUP = Markup("abbr admonition attr_list footnotes smarty tables toc".split())
LIMIT = 60


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "memory.sqlite")


# What is packed.


def nouns():
    """Everything that can be read of the newspaper, and a few values of other kinds."""
    for file in sorted(NEWSPAPER.glob("articles/*/*.md")):
        name = file.relative_to(NEWSPAPER).as_posix()
        yield read_article(name, file.read_bytes(), language="en", markup=MARKUP).whole
    for file in sorted(NEWSPAPER.glob("docs/people/*.md")):
        name = file.relative_to(NEWSPAPER).as_posix()
        yield read_person(name, file.read_bytes(), markup=MARKUP).whole
    yield (Problem(path="a", code="b", message="c", severity=Severity.WARNING),)
    yield PictureFile(path="a.png", width=1, height=2, digest=b"\0")
    yield (Mention(person="ada-quill", block=0, start=1, end=2), PartialDate("2024"))
    yield (b"key", None, True, 1.5, {"a": [1, "é\ud800"]})


def test_every_noun_comes_out_as_it_went_in() -> None:
    found = list(nouns())
    assert None not in found
    assert [unpack(pack(noun)) for noun in found] == found


def test_what_is_long_is_compressed() -> None:
    for text in ("a" * 100, "a" * 100_000):
        assert len(pack(text)) < 1000
        assert unpack(pack(text)) == text


class _Runs:
    """Pickled, it is a call."""

    def __init__(self, function, *arguments):
        self._call = function, arguments

    def __reduce__(self):
        return self._call


def _text(text):
    data = text.encode()
    return pickle.SHORT_BINUNICODE + bytes([len(data)]) + data


def _called(module_name, name, *arguments):
    """The pickle of a call of something that is reached through an attribute of a module."""
    return (
        pickle.PROTO
        + b"\x05"
        + _text(module_name)
        + _text(name)
        + pickle.STACK_GLOBAL
        + pickle.MARK
        + b"".join(map(_text, arguments))
        + pickle.TUPLE
        + pickle.REDUCE
        + pickle.STOP
    )


@pytest.mark.parametrize(
    "function",
    [
        partial(os.system, "touch ran"),
        partial(eval, "__import__('pathlib').Path('ran').touch()"),
        partial(exec, "open('ran', 'w')"),
        partial(getattr, "text", "upper"),
        partial(Path, "ran"),
        partial(Markup),
        partial(subprocess.Popen, ["touch", "ran"]),
    ],
    ids="system eval exec getattr Path Markup Popen".split(),
)
@pytest.mark.parametrize("stored", [zlib.compress, bytes], ids="long short".split())
def test_what_is_no_noun_is_refused_before_it_runs(tmp_path, monkeypatch, function, stored) -> None:
    monkeypatch.chdir(tmp_path)
    content = stored(pickle.dumps(_Runs(function.func, *function.args)))
    with pytest.raises(pickle.UnpicklingError, match=r"is none of the archive's nouns$"):
        unpack(content)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("module_name", "name", "arguments"),
    [
        ("clipfile.reading.pictures", "io.open", ["ran", "w"]),
        ("clipfile.model", "dataclass.__builtins__.get", ["eval"]),
        ("clipfile.model", "PartialDate.__init__.__globals__.get", ["field"]),
        ("clipfile.model", "dataclass", []),
        ("clipfile.problems", "in_order", []),
        ("clipfile.reading.pictures", "read_picture", ["ran"]),
    ],
)
def test_what_a_module_of_nouns_imports_is_no_noun(
    tmp_path, monkeypatch, module_name, name, arguments
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(pickle.UnpicklingError, match=r"is none of the archive's nouns$"):
        unpack(zlib.compress(_called(module_name, name, *arguments)))
    assert list(tmp_path.iterdir()) == []


# What is kept.


def test_values_are_kept_by_name_and_are_there_the_next_time(path) -> None:
    memory = Memory(path)
    assert memory.value("names") is None
    memory.keep({"names": b"\0first", "site": b""})
    memory.keep({"names": b"second"})
    memory.close()
    again = Memory(path)
    assert (again.value("names"), again.value("site")) == (b"second", b"")


def test_a_part_is_of_the_version_that_made_it_and_of_no_other(path) -> None:
    memory = Memory(path)
    assert not memory.is_of("reading", b"one")
    with memory.changing() as database:
        database.execute("INSERT INTO version VALUES ('reading', ?)", (b"one",))
    assert memory.is_of("reading", b"one")
    assert not memory.is_of("reading", b"two")
    assert not memory.is_of("linking", b"one")


def test_a_change_that_fails_is_not_kept_in_part(path) -> None:
    memory = Memory(path)
    memory.keep({"a": b"1"})

    def change(database):
        database.execute("UPDATE value SET content = x'32'")
        database.execute("INSERT INTO value VALUES ('b', x'33')")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), memory.changing() as database:
        change(database)
    assert (memory.value("a"), memory.value("b")) == (b"1", None)
    memory.keep({"a": b"4"})
    assert memory.value("a") == b"4"


def test_another_thread_waits_until_a_change_is_whole(path) -> None:
    memory = Memory(path)
    seen = []
    reader = threading.Thread(target=lambda: seen.append(memory.value("a")))
    with memory.changing() as database:
        database.execute("INSERT INTO value VALUES ('a', x'31')")
        reader.start()
        reader.join(0.2)
        assert seen == []
        database.execute("UPDATE value SET content = x'32'")
    reader.join(LIMIT)
    assert seen == [b"2"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")
def test_a_forked_process_reads_and_writes_through_a_connection_of_its_own(path) -> None:
    memory = Memory(path)
    memory.keep({"a": b"1"})
    # Such a table is there for one connection alone.
    memory.rows("CREATE TEMPORARY TABLE mine (a)")
    child = os.fork()
    if child == 0:  # pragma: no cover  another process
        try:
            seen = memory.rows("SELECT name FROM sqlite_temp_master")
            memory.keep({"b": memory.value("a") or b"lost", "seen": repr(seen).encode()})
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    assert (memory.value("b"), memory.value("seen")) == (b"1", b"[]")
    assert memory.rows("SELECT name FROM sqlite_temp_master") == [("mine",)]
    memory.keep({"c": b"3"})
    assert Memory(path).value("c") == b"3"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked here")
def test_a_process_that_is_forked_while_nothing_changes_asks_in_one_transaction(path) -> None:
    memory = Memory(path)
    memory.keep({"a": b"1"})
    ready, go = os.pipe(), os.pipe()
    with memory.still():
        child = os.fork()
        if child == 0:  # pragma: no cover  another process
            seen = memory.value("a")
            os.write(ready[1], b".")
            os.read(go[0], 1)
            os._exit(0 if (seen, memory.value("a")) == (b"1", b"1") else 1)
    os.read(ready[0], 1)
    # Who forked it is in no transaction, and can go on.
    memory.keep({"a": b"2"})
    os.write(go[1], b".")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert memory.value("a") == b"2"


def test_it_is_sent_to_another_process_as_its_path(path) -> None:
    memory = Memory(path)
    memory.keep({"a": b"1"})
    sent = pickle.loads(pickle.dumps(memory))
    assert sent.value("a") == b"1"


def test_who_is_killed_in_a_change_leaves_what_was_there_before(path) -> None:
    Memory(path).keep({"a": b"before"})
    work = (
        "import sys, time\n"
        "from clipfile.memory import Memory\n"
        "memory = Memory(sys.argv[1])\n"
        "with memory.changing() as database:\n"
        "    database.execute(\"UPDATE value SET content = x'00'\")\n"
        "    database.executemany('INSERT INTO published VALUES (?, zeroblob(4000), 0)',\n"
        "        [(str(n),) for n in range(20_000)])\n"
        "    print('changed', flush=True)\n"
        "    time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", work, path], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"changed\n"
        process.send_signal(signal.SIGKILL)
    memory = Memory(path)
    assert memory.value("a") == b"before"
    assert memory.rows("SELECT * FROM published") == []
    assert memory.rows("PRAGMA integrity_check") == [("ok",)]
    memory.keep({"a": b"after"})


# What cannot be used.


def damaged(path, how):
    """A memory that holds something, then damaged."""
    memory = Memory(path)
    memory.keep({"a": b"1" * 100_000})
    memory.close()
    file = Path(path)
    assert not Path(f"{path}-wal").exists()
    how(file)


def changed(file, *statements):
    database = sqlite3.connect(file)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def cut(file):
    file.write_bytes(file.read_bytes()[:5000])


def overwritten(file):
    file.write_bytes(b"no database at all\n" * 100)


def emptied(file):
    file.write_bytes(b"")


def foreign(file):
    file.unlink()
    changed(file, "CREATE TABLE article (somebody, elses)")


def foreign_of_the_same_form(file):
    changed(file, "DROP TABLE article", "DROP TABLE value", "CREATE TABLE cookies (a)")


def garbled_inside(file):
    content = bytearray(file.read_bytes())
    content[4096 * 2 : -4096] = os.urandom(len(content) - 4096 * 3)
    file.write_bytes(content)


def test_one_that_is_garbled_inside_can_be_begun_anew(path) -> None:
    damaged(path, garbled_inside)
    memory = Memory(path)
    with pytest.raises(sqlite3.DatabaseError):
        memory.rows("SELECT * FROM value")
    memory.forget()
    assert memory.rows("SELECT * FROM value") == []


@pytest.mark.parametrize(
    "how",
    [
        cut,
        overwritten,
        foreign,
        emptied,
        foreign_of_the_same_form,
    ],
)
def test_a_damaged_or_foreign_file_is_replaced(path, how) -> None:
    damaged(path, how)
    memory = Memory(path)
    for table in "version value article front body story person picture published".split():
        assert memory.rows(f"SELECT * FROM {table}") == []
    memory.keep({"a": b"2"})
    assert Memory(path).value("a") == b"2"


def test_a_file_that_another_program_writes_to_is_not_replaced(path, monkeypatch) -> None:
    memory = Memory(path)
    memory.keep({"a": b"1"})
    connect = sqlite3.connect
    monkeypatch.setattr(
        module.sqlite3, "connect", lambda file, **more: connect(file, **{**more, "timeout": 0.1})
    )
    with memory.changing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        Memory(path)
    assert Path(path).exists()
    assert Memory(path).value("a") == b"1"


# Where it is.


def test_it_is_noticed_when_its_folder_is_deleted(tmp_path) -> None:
    memory = open_memory(tmp_path)
    assert memory.is_there
    shutil.rmtree(tmp_path / ".clipfile")
    assert not memory.is_there


def test_it_is_in_a_folder_of_the_archive_that_keeps_itself_out_of_repositories(tmp_path) -> None:
    open_memory(tmp_path).keep({"a": b"1"})
    assert sorted(p.name for p in tmp_path.iterdir()) == [FOLDER]
    assert (tmp_path / FOLDER / ".gitignore").read_text() == "*\n"
    assert open_memory(tmp_path).value("a") == b"1"


def test_a_gitignore_that_is_there_is_left_alone(tmp_path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / ".gitignore").write_text("memory.sqlite\n")
    open_memory(tmp_path)
    assert (tmp_path / FOLDER / ".gitignore").read_text() == "memory.sqlite\n"


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Where the machine's temporary files go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize("place", [FOLDER, f"{FOLDER}/memory.sqlite/there"])
def test_where_its_place_is_taken_it_is_elsewhere(tmp_path, temporary, place) -> None:
    root = tmp_path / "archive"
    (root / place).parent.mkdir(parents=True)
    (root / place).write_text("somebody's")
    memory = open_memory(root)
    memory.keep({"a": b"1"})
    assert memory.value("a") == b"1"
    assert (root / place).read_text() == "somebody's"
    assert len(list(temporary.glob("clipfile-*/memory.sqlite"))) == 1


@pytest.fixture
def nobody():
    """A folder of somebody else's, and no right to write into it."""
    root = Path(tempfile.mkdtemp())
    (root / "archive").mkdir()
    root.chmod(0o755)
    was = os.geteuid()
    yield root / "archive"
    os.seteuid(was)
    (root / "archive").chmod(0o755)
    shutil.rmtree(root)


@pytest.mark.parametrize("is_there_already", [False, True])
def test_an_archive_that_cannot_be_written_to_has_one_elsewhere(nobody, is_there_already) -> None:
    if is_there_already:
        memory = open_memory(nobody)
        memory.keep({"a": b"theirs"})
        memory.close()
        (nobody / FOLDER).chmod(0o555)
    nobody.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(65534)
    memory = open_memory(nobody)
    assert memory.value("a") is None
    memory.keep({"a": b"mine"})
    assert memory.value("a") == b"mine"
    assert (nobody / FOLDER).exists() == is_there_already


# Who may use it.


HOLD = (
    "import sys, time\n"
    "from clipfile.memory import Memory\n"
    "with Memory(sys.argv[1]).alone(lambda said: print(said, flush=True)):\n"
    "    print('alone', flush=True)\n"
    "    sys.stdin.read()\n"
)


def hold(path):
    """A process that has an archive for itself until its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_who_comes_second_is_told_and_waits_until_the_first_has_ended(path) -> None:
    with hold(path) as first, hold(path + "-other") as elsewhere:
        assert first.stdout.readline() == "alone\n"
        assert elsewhere.stdout.readline() == "alone\n"
        with hold(path) as second:
            assert second.stdout.readline() == (
                "Another program is at work on this archive: waiting until it has ended\n"
            )
            first.stdin.close()
            assert second.stdout.readline() == "alone\n"
            second.stdin.close()
        elsewhere.stdin.close()


def test_who_is_killed_lets_go_of_the_archive(path) -> None:
    said: list[str] = []
    with hold(path) as first:
        assert first.stdout.readline() == "alone\n"
        first.kill()
    with Memory(path).alone(said.append):
        pass
    assert said == []


def test_who_is_alone_may_change_the_memory_and_others_may_read_it(path) -> None:
    memory, said = Memory(path), []
    with memory.alone(said.append):
        memory.keep({"a": b"1"})
        assert Memory(path).value("a") == b"1"
    with memory.alone(said.append):
        pass
    assert said == []
