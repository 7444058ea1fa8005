"""A picture's file -> its size, so that a page keeps its place while the picture loads."""

import io
from dataclasses import dataclass
from hashlib import blake2b

from PIL import Image

from clipfile.problems import Problem
from clipfile.reading.files import SourceFile, read_bytes

_LONGEST = 1 << 30
"""Bytes; more is no picture for a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """A picture that can be published."""

    path: str
    """Relative to the archive's root."""
    width: int
    """Pixels."""
    height: int
    digest: bytes
    """Of the file."""


def read_picture(file: SourceFile) -> PictureFile | Problem:
    """The picture's size, from its header alone; a link or a damaged file is a problem."""
    if file.full_path.is_symlink():
        message = "the picture is not read: it is a symbolic link"
        return Problem(path=file.path, code="not-a-file", message=message)
    data = read_bytes(file, at_most=_LONGEST)
    if isinstance(data, Problem):
        return data
    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        return Problem(
            path=file.path,
            code="bad-picture",
            message=f"the picture cannot be read: {type(error).__name__}",
            hint="save it again as JPEG, PNG or WebP",
        )
    digest = blake2b(data, digest_size=16).digest()
    return PictureFile(path=file.path, width=width, height=height, digest=digest)
