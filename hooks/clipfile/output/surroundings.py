"""What the site's generator has made around the archive, kept for as long as it would be the same.

While only articles and person records change, the frames, the hand-written pages and the theme's
files are those of the build before, and nothing of them has to be made again.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import astuple, dataclass
from hashlib import blake2b

from clipfile.memory import Memory
from clipfile.pages.page import Page
from clipfile.pages.rendering import FrameKind, frame_kind
from clipfile.versions import are_settled

_NAME = "surroundings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is not the archive's own."""

    frames: Mapping[FrameKind, str]
    """Frames as text with tokens, for every kind of page."""
    pages: tuple[tuple[str, str], ...]
    """Address and ISO date, empty when there is none, of the hand-written pages."""
    files: Mapping[str, bytes]
    """Path -> key, of all files in the site that are not made from the archive."""

    links: Mapping[str, str]
    """Path to which a hand-written page links -> where that is in the site, if anywhere."""

    def hold(
        self,
        pages: Iterable[Page],
        destination: Callable[[str], str],
        published: Mapping[str, bytes],
    ) -> bool:
        """Whether they would be made the same again.

        There is a frame for each of `pages`, of which the others are as they were, every link
        leads where it did, and the site that was `published` has the files.
        """
        return (
            self.files.items() <= published.items()
            and all(destination(path) == found for path, found in self.links.items())
            and all(frame_kind(page) in self.frames for page in pages if not page.is_file)
        )


def key_of_surroundings(settings: str, stamps: Mapping[str, str]) -> bytes:
    """16 bytes that change with the site's settings and with the files around the archive.

    Empty while a file is too new to tell whether it will change again.
    """
    if not are_settled(stamps.values()):
        return b""
    text = f"{settings}{sorted(stamps.items())}".encode(errors="surrogatepass")
    return blake2b(text, digest_size=16).digest()


def recall(memory: Memory, key: bytes) -> Surroundings | None:
    """The surroundings that were made under the same key, if the last ones were."""
    content = memory.value(_NAME)
    kept = json.loads(content) if content and key else {}
    if kept.get("key") != key.hex():
        return None
    return Surroundings(
        frames={FrameKind(*kind): text for *kind, text in kept["frames"]},
        pages=tuple((address, date) for address, date in kept["pages"]),
        files={path: bytes.fromhex(key) for path, key in kept["files"].items()},
        links=kept["links"],
    )


def remember(memory: Memory, key: bytes, surroundings: Surroundings) -> None:
    """Keep the surroundings under a key that changes with everything that could change them."""
    if not key:
        return
    content = {
        "key": key.hex(),
        "frames": [[*astuple(kind), text] for kind, text in surroundings.frames.items()],
        "pages": surroundings.pages,
        "files": {path: key.hex() for path, key in surroundings.files.items()},
        "links": surroundings.links,
    }
    memory.keep({_NAME: json.dumps(content).encode()})
