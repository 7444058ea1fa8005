"""A picture's file -> its size, so that a page keeps its place while the picture loads."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from clipfile.problems import Problem
from clipfile.reading.files import SourceFile


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """A picture that can be published."""

    path: str
    """Relative to the archive's root."""
    full_path: Path
    width: int
    """Pixels."""
    height: int


def read_picture(file: SourceFile) -> PictureFile | Problem:
    """The picture's size, from its header alone; a link or a damaged file is a problem."""
    if file.full_path.is_symlink():
        message = "the picture is not read: it is a symbolic link"
        return Problem(path=file.path, code="not-a-file", message=message)
    try:
        with Image.open(file.full_path) as image:
            width, height = image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        return Problem(
            path=file.path,
            code="bad-picture",
            message=f"the picture cannot be read: {type(error).__name__}",
            hint="save it again as JPEG, PNG or WebP",
        )
    return PictureFile(path=file.path, full_path=file.full_path, width=width, height=height)
