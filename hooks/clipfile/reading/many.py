"""The article files -> what the memory keeps of each; only what has changed is read."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from sqlite3 import Connection

from clipfile.crew import on_every_core
from clipfile.memory import Memory, pack, unpack
from clipfile.model import Article, Caption, SafeHtml, Text
from clipfile.problems import Problem
from clipfile.progress import Progress
from clipfile.reading.articles import ReadArticle, read_article
from clipfile.reading.files import SourceFile, read_bytes
from clipfile.reading.header import LONGEST_FILE
from clipfile.reading.markup import Markup
from clipfile.reading.slips import slip_of, to_json
from clipfile.versions import is_settled, version_of

_AT_ONCE = 2000
"""Articles after which what was read is kept, so that a build that is killed loses little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """All that reading takes."""

    language: str
    """The site's, for texts that name none."""
    markup: Markup

    @property
    def version(self) -> bytes:
        """16 bytes that change when the same file would be read differently."""
        hashed = blake2b(version_of("reading"), digest_size=16)
        hashed.update(f"{self.language}\0{self.markup.settings}".encode())
        return hashed.digest()

    def read(self, path: str, data: bytes | Problem) -> ReadArticle:
        """The article in a file; a file that cannot be opened is its own problem."""
        if isinstance(data, Problem):
            return ReadArticle(article=None, whole=None, problems=(data,))
        return read_article(path, data, language=self.language, markup=self.markup)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """What came of one file, as the memory keeps it."""

    path: str
    stamp: str
    digest: bytes
    is_same: bool
    """The bytes are the ones that were read before: there is nothing new to keep but the stamp."""
    slip: str | None = None
    problems: bytes | None = None
    article: bytes = b""
    captions: bytes = b""
    text: bytes = b""


def renew_articles(
    memory: Memory, files: Sequence[SourceFile], reader: Reader, progress: Progress
) -> None:
    """Bring what the memory keeps of the articles up to date with `files`."""
    if not memory.is_of("reading", reader.version):
        _forget(memory, reader.version)
    kept = {path: (stamp, digest) for path, stamp, digest in memory.rows(_KEPT)}
    changed = [
        (file, kept.get(file.path, ("", b""))[1])
        for file in files
        if not file.stamp or kept.get(file.path, ("", b""))[0] != file.stamp
    ]
    gone = kept.keys() - {file.path for file in files}
    with progress.phase("read", "articles", len(changed)) as phase:
        phase.skip(len(files) - len(changed))
        _remove(memory, gone)
        results = on_every_core(_read, reader, changed)
        waiting: list[ReadFile] = []
        for result in results:
            waiting.append(result)
            phase.step()
            if len(waiting) == _AT_ONCE:
                _keep(memory, waiting)
                waiting = []
        _keep(memory, waiting)


_KEPT = "SELECT path, stamp, digest FROM article"
_BESIDE = ("front", "body", "story", "compared")
"""Tables with a row of the same number for an article."""


def _read(reader: Reader, changed: tuple[SourceFile, bytes]) -> ReadFile:
    file, digest = changed
    data = read_bytes(file, at_most=LONGEST_FILE)
    # Of how it is read, too: a page must not take a text for the one that it was made from.
    now = (
        b""
        if isinstance(data, Problem)
        else blake2b(data, key=reader.version, digest_size=16).digest()
    )
    stamp = trusted(file)
    if now and now == digest:
        return ReadFile(path=file.path, stamp=stamp, digest=now, is_same=True)
    read = reader.read(file.path, data)
    whole = read.whole
    is_published = bool(read.article and read.article.is_published)
    return ReadFile(
        path=file.path,
        stamp=stamp,
        digest=now,
        is_same=False,
        slip=to_json(slip_of(whole, is_published=is_published)) if whole else None,
        problems=pack(read.problems) if read.problems else None,
        article=pack(without_text(whole)) if whole else b"",
        captions=pack(whole.captions) if whole and whole.captions else b"",
        text=pack(_texts(read)) if whole else b"",
    )


def trusted(file: SourceFile) -> str:
    """The file's stamp; nothing when it was changed so lately that it may change again unseen."""
    return file.stamp if is_settled(file.stamp) else ""


def without_text(article: Article) -> Article:
    """The article's front matter alone; its text stands elsewhere in the memory."""
    return replace(article, body="", places={}, text=Text(html=SafeHtml("")))


def _texts(read: ReadArticle) -> tuple[Text | None, Text | None]:
    """The text that may be published, and the uncut one when that is another."""
    assert read.whole is not None  # noqa: S101  the caller has looked
    if read.article is None:
        return None, read.whole.text
    return read.article.text, None if read.article is read.whole else read.whole.text


def texts_of(memory: Memory, row: int) -> tuple[Text | None, Text | None]:
    """The text of an article that may be published, and the uncut one when that is another.

    Raises:
        KeyError: the memory keeps another version of the article by now.
    """
    content = memory.one("SELECT text FROM body WHERE id = ?", row)
    if content is None:
        raise KeyError(row)
    texts: tuple[Text | None, Text | None] = unpack(content)
    return texts


def article_of(memory: Memory, row: int) -> Article:
    """An article's front matter.

    Raises:
        KeyError: the memory keeps another version of the article by now.
    """
    content = memory.one("SELECT article FROM front WHERE id = ?", row)
    if content is None:
        raise KeyError(row)
    article: Article = unpack(content)
    return article


def captions_of(memory: Memory, row: int) -> tuple[Caption, ...]:
    """An article's captions alone: lists of photographs take them from many articles.

    Raises:
        KeyError: the memory keeps another version of the article by now.
    """
    content = memory.one("SELECT captions FROM front WHERE id = ?", row)
    if content is None:
        raise KeyError(row)
    captions: tuple[Caption, ...] = unpack(content) if content else ()
    return captions


def _keep(memory: Memory, files: Sequence[ReadFile]) -> None:
    with memory.changing() as database:
        for file in files:
            if file.is_same:
                database.execute(
                    "UPDATE article SET stamp = ? WHERE path = ?", (file.stamp, file.path)
                )
                continue
            _delete(database, [file.path])
            row = database.execute(
                _INSERT,
                (file.path, file.stamp, file.digest, bool(file.slip), file.slip, file.problems),
            ).lastrowid
            if file.slip:
                database.execute(
                    "INSERT INTO front VALUES (?, ?, ?)", (row, file.article, file.captions)
                )
                database.execute("INSERT INTO body VALUES (?, ?)", (row, file.text))


_INSERT = """
INSERT INTO article (path, stamp, digest, is_readable, slip, problems) VALUES (?, ?, ?, ?, ?, ?)
"""


def _remove(memory: Memory, paths: Collection[str]) -> None:
    if paths:
        with memory.changing() as database:
            _delete(database, paths)


def _delete(database: Connection, paths: Iterable[str]) -> None:
    for path in paths:
        row = database.execute("SELECT id FROM article WHERE path = ?", (path,)).fetchone()
        for table in ("article", *_BESIDE) if row else ():
            database.execute(f"DELETE FROM {table} WHERE id = ?", row)  # noqa: S608  our names


def _forget(memory: Memory, version: bytes) -> None:
    """Another version reads the same files differently."""
    with memory.changing() as database:
        for table in ("article", *_BESIDE, "person", "picture"):
            database.execute(f"DELETE FROM {table}")  # noqa: S608  our names
        database.execute("INSERT OR REPLACE INTO version VALUES ('reading', ?)", (version,))
