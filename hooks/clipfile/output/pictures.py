"""The pictures that captions show -> files of the site: each as it is, and smaller copies of it.

A copy is made once and stays in the site for as long as its picture does. It has the bytes that
the same Pillow makes of the same picture at any time.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from clipfile.crew import on_every_core
from clipfile.output.credits import as_xmp
from clipfile.output.printing import write
from clipfile.pages import addresses
from clipfile.reading.pictures import PictureFile, open_picture, orientation_of
from clipfile.versions import version_of_package

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""Exif orientation -> what puts the picture upright (Exif 2.32, 4.6.4)."""
_OPTIONS: Mapping[str, Mapping[str, object]] = {
    "JPEG": {"quality": 80, "optimize": True, "progressive": True},
    "PNG": {},
    "WEBP": {"quality": 80, "method": 4},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Darkroom:
    """All that making the files takes."""

    root: str
    """The archive's folder."""
    pictures: Sequence[PictureFile]
    published: Mapping[str, bytes]
    """Path of every file of the site -> the key that it was made from."""
    into: str
    """The folder beside the site."""


def write_pictures(room: Darkroom) -> Iterator[tuple[Mapping[str, bytes], bool]]:
    """Path and key of each picture's files, and whether any was written."""
    return on_every_core(_write, room, range(len(room.pictures)))


def make_copies(
    data: bytes, picture: PictureFile, widths: Sequence[int]
) -> list[tuple[int, bytes]]:
    """Width and bytes of copies, the largest first.

    A picture whose pixels are damaged stands in the place of its copies, whole as it is: browsers
    show as much of it as there is.
    """
    try:
        return list(_resized(data, picture, sorted(widths, reverse=True)))
    except Exception:  # noqa: BLE001  a damaged file makes Pillow raise what it likes
        return [(width, data) for width in widths]


def find_copy(path: str, root: Path, pictures: Mapping[str, PictureFile]) -> bytes | None:
    """The bytes of the copy that stands at `path` of the site; None when there is none.

    Raises:
        OSError: the picture cannot be read any more.
    """
    width, _, inner = path.removeprefix(addresses.PHOTOGRAPHS).partition("/")
    picture = pictures.get(f"{addresses.ARTICLES}{inner}")
    for known in picture.widths if picture else ():
        if picture and width == str(known) and path == addresses.copy(picture.path, known):
            [(_, made)] = make_copies((root / picture.path).read_bytes(), picture, [known])
            return made
    return None


def _write(room: Darkroom, number: int) -> tuple[Mapping[str, bytes], bool]:
    picture = room.pictures[number]
    keys = {addresses.copy(picture.path, w): _key(picture, w) for w in picture.widths}
    keys[picture.path] = picture.digest
    missing = {path for path, key in keys.items() if room.published.get(path) != key}
    if not missing:
        return keys, False
    data = Path(room.root, picture.path).read_bytes()
    if picture.path in missing:
        write(room.into, picture.path, data)
    widths = [w for w in picture.widths if addresses.copy(picture.path, w) in missing]
    for width, content in make_copies(data, picture, widths) if widths else ():
        write(room.into, addresses.copy(picture.path, width), content)
    return keys, True


def _key(picture: PictureFile, width: int) -> bytes:
    """16 bytes that change with everything that a copy is made of."""
    hashed = blake2b(picture.digest, digest_size=16)
    hashed.update(f"{width}\0{picture.embedded!r}".encode())
    hashed.update(_recipe())
    return hashed.digest()


@cache
def _recipe() -> bytes:
    """Of how copies are made: this file, the one for their credits, and Pillow."""
    sources = (Path(__file__), Path(__file__).with_name("credits.py"))
    code = b"".join(source.read_bytes() for source in sources)
    return blake2b(code + version_of_package("Pillow").encode(), digest_size=16).digest()


def _resized(
    data: bytes, picture: PictureFile, widths: Sequence[int]
) -> Iterator[tuple[int, bytes]]:
    with open_picture(data) as image:
        turn = _TURNS.get(orientation_of(image))
        kind = "JPEG" if image.format == "MPO" else str(image.format)
        profile = image.info.get("icc_profile")
        # A JPEG is decoded at a half, a quarter or an eighth where that is large enough.
        longest = max(_height(picture, widths[0]), widths[0])
        image.draft(None, (longest, longest))
        image.load()
        upright = image.transpose(turn) if turn is not None else image.copy()
    for width in widths:
        # Each is made of the one before, which is larger and much smaller than the picture.
        size = (width, _height(picture, width))
        upright = upright.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        upright.info = {}
        yield width, _saved(upright, kind, profile, as_xmp(picture.embedded))


def _height(picture: PictureFile, width: int) -> int:
    return max(1, round(picture.height * width / picture.width))


def _saved(image: Image.Image, kind: str, profile: bytes | None, xmp: bytes) -> bytes:
    more: dict[str, object] = {"icc_profile": profile} if profile else {}
    if xmp and kind == "PNG":
        more["pnginfo"] = words = PngInfo()
        words.add_itxt("XML:com.adobe.xmp", xmp.decode())
    elif xmp:
        more["xmp"] = xmp
    stream = io.BytesIO()
    image.save(stream, kind, **_OPTIONS[kind], **more)
    return stream.getvalue()
