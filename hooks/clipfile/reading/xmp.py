"""XMP (ISO 16684-1): a packet of metadata -> the values of the properties that are asked for.

The parser is that of Python's library. It builds no tree, asks nobody for anything, and ends at a
document type, so that no entity is ever declared: nothing can be expanded or fetched.
"""

from collections.abc import Mapping
from xml.parsers import expat

_LARGEST = 256 * 1024
"""Bytes; a packet with a photograph's credit and caption has a few thousand."""
_MOST_VALUES = 16
"""Of one property."""
_ITEM = "http://www.w3.org/1999/02/22-rdf-syntax-ns# li"
"""Of a list, a bag or a choice of languages."""


def read_packet(data: bytes, wanted: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Field -> its values. `wanted`: a property behind its namespace and a space -> the field.

    Values stand in attributes, in texts and in the items of lists. Of more than 16 the first are
    given, of a packet that is too long none.

    Raises:
        ExpatError: it is not well-formed. ValueError: it declares a document type.
    """
    return _Packet(wanted).read(data) if 0 < len(data) <= _LARGEST else {}


class _Packet:
    def __init__(self, wanted: Mapping[str, str]) -> None:
        self._wanted = wanted
        self._found: dict[str, list[str]] = {}
        self._within: list[str] = []
        """The fields in which the parser is."""
        self._text: list[str] = []

    def read(self, data: bytes) -> dict[str, tuple[str, ...]]:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(data.rstrip(b"\0 "), True)  # noqa: FBT003  expat's own
        return {field: tuple(values) for field, values in self._found.items()}

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        for attribute, value in attributes.items():
            if attribute in self._wanted:
                self._keep(self._wanted[attribute], value)
        if name in self._wanted:
            self._within.append(self._wanted[name])
        self._text.clear()

    def _end(self, name: str) -> None:
        if self._within and (name == _ITEM or self._wanted.get(name) == self._within[-1]):
            self._keep(self._within[-1], "".join(self._text))
            self._text.clear()
        if name in self._wanted:
            self._within.pop()

    def _keep(self, field: str, text: str) -> None:
        values = self._found.setdefault(field, [])
        if text.strip() and len(values) < _MOST_VALUES:
            values.append(text)


def _refuse(*_: object) -> None:
    raise ValueError("XMP has no document type")
