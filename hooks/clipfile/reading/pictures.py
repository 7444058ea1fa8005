"""A picture's file -> its size, so that a page keeps its place, and its own words."""

import io
import warnings
from dataclasses import dataclass, field
from hashlib import blake2b

from PIL import Image
from PIL.AvifImagePlugin import AvifImageFile
from PIL.GifImagePlugin import GifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from clipfile.problems import Problem
from clipfile.reading.embedded import Embedded, read_embedded
from clipfile.reading.files import SourceFile, read_bytes

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; more is no picture for a page."""
_READERS = (JpegImageFile, PngImageFile, WebPImageFile, GifImageFile, AvifImageFile)
"""No file is given to the many other readers that Pillow has, whatever its name."""

_WIDTHS = (480, 960, 1600)
"""Pixels: a card on a phone and in a sidebar, the same on finer screens, a phone's finest."""
_GAIN = 4 / 3
"""A copy that is not this much narrower than the picture saves too little."""
_RESIZED = frozenset({"JPEG", "MPO", "PNG", "WEBP"})
"""MPO is the JPEG of cameras that put a second picture behind the first."""
_MODES = frozenset({"L", "LA", "RGB", "RGBA"})
"""Photographs. A drawing in a few colours grows when it is made smaller; ink is not for screens."""
_MOST_PIXELS = 40_000_000
"""Pixels of a picture that is made smaller: decoding takes up to six bytes for each."""
_MOST_SCANS = 100
"""Of a progressive JPEG; each is a pass over all pixels, and ten are usual."""
_LARGEST_PROFILE = 32 * 1024
"""Bytes of a colour profile that every copy carries along."""
_ORIENTATION = 0x0112
_SIDEWAYS = 5
"""From this Exif orientation on, width and height change places (Exif 2.32, 4.6.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """A picture that can be published."""

    path: str
    """Relative to the archive's root."""
    width: int
    """Pixels, as it is seen: turned as its Exif orientation says."""
    height: int
    widths: tuple[int, ...] = ()
    """Of its smaller copies, in pixels, the smallest first."""
    embedded: Embedded = field(default_factory=Embedded)
    digest: bytes
    """Of the file."""


def read_picture(file: SourceFile) -> PictureFile | Problem:
    """The picture's size and words, from its header; a link or a damaged file is a problem."""
    if file.full_path.is_symlink():
        message = "the picture is not read: it is a symbolic link"
        return Problem(path=file.path, code="not-a-file", message=message)
    data = read_bytes(file, at_most=LARGEST_FILE)
    if isinstance(data, Problem):
        return data
    if len(data) > LARGEST_FILE:
        return _bad(file, f"the file has more than {LARGEST_FILE:,} bytes")
    try:
        return _picture(file.path, data)
    except Exception as error:  # noqa: BLE001  a damaged file makes Pillow raise what it likes
        return _bad(file, f"the picture cannot be read: {type(error).__name__}")


def open_picture(data: bytes) -> Image.Image:
    """A picture of which only the header is read, at most 89,478,485 pixels large.

    Raises:
        Exception: whatever Pillow's readers raise; the data is no such picture.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        return Image.open(io.BytesIO(data), formats=[reader.format for reader in _READERS])


def orientation_of(image: Image.Image) -> int:
    """How it has to be turned, 1 to 8 as in Exif; 1, not at all, where the file does not say."""
    try:
        exif = Image.Exif()
        # Not `getexif()`: it decodes a PNG that has none before its pixels.
        exif.load(image.info.get("exif") or b"")
        found = int(exif.get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001  damaged Exif makes Pillow raise what it likes
        return 1
    return found if 1 <= found <= 8 else 1  # noqa: PLR2004  as the docstring says


def _picture(path: str, data: bytes) -> PictureFile:
    with open_picture(data) as image:
        width, height = image.size
        if orientation_of(image) >= _SIDEWAYS:
            width, height = height, width
        can_shrink = _is_photograph(image) and data.count(b"\xff\xda") <= _MOST_SCANS
        return PictureFile(
            path=path,
            width=width,
            height=height,
            widths=tuple(w for w in _WIDTHS if can_shrink and w * _GAIN <= width),
            embedded=read_embedded(image),
            digest=blake2b(data, digest_size=16).digest(),
        )


def _is_photograph(image: Image.Image) -> bool:
    """Whether smaller copies are worth making, and can be made in bounded time and memory."""
    # A colour that stands for transparency is lost when colours are mixed.
    profile = image.info.get("icc_profile") or b""
    return (
        image.format in _RESIZED
        and image.mode in _MODES
        and not (image.format != "MPO" and getattr(image, "is_animated", False))
        and image.width * image.height <= _MOST_PIXELS
        and len(profile) <= _LARGEST_PROFILE
        and "transparency" not in image.info
    )


def _bad(file: SourceFile, message: str) -> Problem:
    return Problem(
        path=file.path,
        code="bad-picture",
        message=message,
        hint="save it again as JPEG, PNG or WebP",
    )
