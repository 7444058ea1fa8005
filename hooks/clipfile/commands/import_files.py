"""Files that are to become articles: which there are, and what each of them is."""

from collections.abc import Mapping
from pathlib import Path

from clipfile.reading.header import LONGEST_FILE
from clipfile.reading.incoming import Incoming, RefusedError, text_of
from clipfile.reading.post_headers import is_post
from clipfile.reading.posts import read_post
from clipfile.reading.raw_texts import read_raw_text
from clipfile.reading.saved_pages import ENDINGS, read_page

_TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})
_OTHER_POSTS = frozenset({".rst", ".adoc", ".org", ".textile", ".njk", ".liquid", ".ipynb"})
"""Posts that are written in something else than Markdown or HTML."""


def files_in(folder: Path) -> tuple[list[Path], list[Path]]:
    """The texts, posts and pages below `folder`, sorted, and its other files; no hidden ones."""
    found: list[Path] = []
    others: list[Path] = []
    for path in sorted(folder.rglob("*")):
        is_hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.is_file() and not is_hidden:
            is_read = path.suffix.lower() in _TEXTS | ENDINGS | _OTHER_POSTS
            (found if is_read else others).append(path)
    return found, others


def read_file(file: Path, data: bytes, known: Mapping[str, str]) -> Incoming:
    """The article in `file`, whatever its kind; `data` are the file's bytes.

    Raises:
        RefusedError: it cannot become an article.
    """
    path = file.as_posix()
    if file.suffix.lower() in _OTHER_POSTS:
        raise RefusedError(f"{path}: `{file.suffix}` is not read; save it as Markdown or HTML")
    if is_post(text_of(path, data)):
        return read_post(path, data, known=known)
    if file.suffix.lower() in ENDINGS:
        return read_page(path, data, known=known)
    return read_raw_text(path, data, known=known)


def bytes_of(file: Path) -> bytes:
    """The bytes of a file, up to one more than are allowed.

    Raises:
        RefusedError: it is no file, or cannot be read.
    """
    if not file.is_file():
        raise RefusedError(f"{file.as_posix()}: it is no file")
    try:
        with file.open("rb") as stream:
            return stream.read(LONGEST_FILE + 1)
    except OSError as error:
        raise RefusedError(f"{file.as_posix()}: it cannot be read: {error.strerror}") from error
