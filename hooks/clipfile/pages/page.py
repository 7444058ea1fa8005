"""A page of the site, before it is made.

A page is a function of its inputs and of nothing else: its view is given them, and they are its
key. So what a page depends on cannot be forgotten.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from hashlib import blake2b
from typing import Protocol

from clipfile.model import PartialDate


class Input(Protocol):
    """Something that a view looks into, known by a digest of all that it can give."""

    @property
    def digest(self) -> bytes:
        """Other bytes when anything in it is another."""


Value = str | int | bool | tuple["Value", ...] | Input | object | None
"""What a view may be given: plain values, frozen dataclasses of plain values, and inputs."""


Inputs = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the site, or a file beside a page."""

    address: str
    """A page's ends with a slash, or is empty; a file's is its path."""
    title: str
    template: str
    """The template's name, without folder and ending; a file's template has that of the file."""
    inputs: Callable[[], Inputs]
    """Everything that is shown on it, by name, found when it is asked for."""
    view: Callable[..., object]
    """Makes of the inputs, its keyword arguments, what the template is given."""
    date: PartialDate | None = None
    """The day of the newest thing on it, for the sitemap."""
    description: str = ""
    in_navigation: bool = False
    in_sitemap: bool = True
    origin: str = ""
    """The file from which it is made, when it is one."""
    has_feed: bool = False
    """Whether `feed.xml` and `feed.json` stand beside it."""

    @property
    def is_file(self) -> bool:
        """Whether it is no page, and so has no frame."""
        return path_of(self.address) == self.address

    @property
    def path(self) -> str:
        """The path of its file in the site."""
        return path_of(self.address)

    def key(self, inputs: Inputs, *made_with: bytes) -> bytes:
        """16 bytes that change with the page's inputs, and with what else it is made with."""
        own = (self.title, self.template, self.description, self.in_sitemap, self.has_feed)
        return key_of((*made_with, *own, *inputs, *inputs.values()))


def path_of(address: str) -> str:
    """The path in the site of the file of a page, or of a file beside one."""
    return f"{address}index.html" if address.endswith("/") or not address else address


def key_of(values: Iterable[Value]) -> bytes:
    """16 bytes that change with the values.

    Raises:
        TypeError: one is neither plain nor frozen, so that its text need not show all that it is.
    """
    shown = repr([_shown(value) for value in values])
    return blake2b(shown.encode(errors="surrogatepass"), digest_size=16).digest()


def _shown(value: Value) -> object:
    """Something that has a text as distinct as the value."""
    kind: type = type(value)
    if kind in _PLAIN:
        return value
    digest = None if kind is tuple else getattr(value, "digest", None)
    if isinstance(digest, bytes):
        return digest
    if isinstance(value, tuple):
        return [_shown(part) for part in value]
    if isinstance(value, str | int) or _shows_all(kind):
        return value
    raise TypeError(f"{kind.__name__} cannot be the input of a page")


_PLAIN = frozenset({str, int, bool, bytes, type(None)})


@cache
def _shows_all(kind: type) -> bool:
    """Whether such a value cannot change, and its text shows all of it."""
    if not is_dataclass(kind) or not kind.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        return False
    return all(field.repr for field in fields(kind))


def itself(*, view: object) -> object:
    """The view of a page whose only input is what the template is given."""
    return view
