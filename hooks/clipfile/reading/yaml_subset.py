"""The part of YAML that front matter needs, as a tree with positions.

Mappings, lists and text, from the parser's events and not from its constructors, so that nothing
in a header can run, recurse or grow. Every value is text or nothing; a schema decides what it
means, so that `language: no` is Norwegian.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from clipfile.reading.invisible import first_invisible, in_words

_DEEPEST = 6
_MOST_EVENTS = 2000
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
KeyPath: TypeAlias = tuple[str | int, ...]
Position: TypeAlias = tuple[int, int]


class YamlError(Exception):
    """The text is not YAML, or holds something that front matter may not hold."""

    def __init__(self, position: Position, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.position = position
        """Line and column in the file, counted from 1."""
        self.code = code
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Values, and where they stand."""

    values: dict[str, Plain]
    places: dict[KeyPath, Position]
    """Key path of every value -> line and column."""
    keys: dict[KeyPath, Position]
    """Key path of every mapping entry -> where its key stands."""


def read_yaml(source: str, *, first_line: int) -> Tree:
    """The mapping that `source` is; its first line is line `first_line` of the file.

    Raises:
        YamlError: with the position and a hint.
    """
    reader = _Reader(yaml.parse(source, Loader=yaml.CSafeLoader), first_line)
    try:
        values = reader.document()
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(source, error, first_line) from error
    except yaml.YAMLError as error:
        message = " ".join(str(error).split())
        raise YamlError((first_line, 1), "yaml-syntax", message) from error
    return Tree(values=values, places=reader.places, keys=reader.keys)


def _syntax_error(source: str, error: yaml.MarkedYAMLError, first_line: int) -> YamlError:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = source.split("\n")
    # libyaml notices an unclosed quote or bracket at the end; the line where it was opened helps.
    if error.context_mark and line >= len(lines) - 1:
        line, column = error.context_mark.line, error.context_mark.column
    shown = lines[line].strip() if line < len(lines) else ""
    hint = f"in `{shown}`: quote a value that holds `: ` or ` #`, or that begins with a sign"
    message = f"the front matter is not YAML: {error.problem or error.context}"
    position = (line + first_line, column + 1)
    return YamlError(position, "yaml-syntax", message, hint if shown else "")


@dataclass(slots=True)
class _Reader:
    """Events -> values, counted, with the constructs refused that front matter has no use for."""

    events: Iterator[yaml.Event]
    first_line: int
    places: dict[KeyPath, Position] = field(default_factory=dict)
    keys: dict[KeyPath, Position] = field(default_factory=dict)
    _count: int = 0

    def document(self) -> dict[str, Plain]:
        self._next()  # StreamStart
        if isinstance(self._next(), yaml.StreamEndEvent):
            return {}
        event = self._next()
        if not isinstance(event, yaml.MappingStartEvent):
            message = "the front matter is a list or a text, not `key: value` lines"
            raise self._refused(event, "yaml-not-keys", message, "title: Headline of the article")
        values = self._mapping(())
        self._next()  # DocumentEnd
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise self._refused(event, "yaml-two-documents", "a second document begins here")
        return values

    def _next(self) -> yaml.Event:
        event = next(self.events)
        self._count += 1
        if self._count > _MOST_EVENTS:
            raise self._refused(event, "yaml-too-large", "the front matter has too many values")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            message = "`&` and `*` are not used here"
            raise self._refused(event, "yaml-alias", message, "quote the value")
        if isinstance(event, yaml.CollectionStartEvent | yaml.ScalarEvent) and event.tag:
            message = f"the tag `{event.tag}` is not used here"
            raise self._refused(event, "yaml-tag", message, "delete it")
        return event

    def _value(self, event: yaml.Event, path: KeyPath) -> Plain:
        self.places[path] = self._position(event)
        if isinstance(event, yaml.ScalarEvent):
            is_plain = event.implicit[0]
            return None if is_plain and event.value in _NULLS else self._text(event)
        if len(path) >= _DEEPEST:
            raise self._refused(event, "yaml-too-deep", "this is nested too deeply")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _sequence(self, path: KeyPath) -> list[Plain]:
        values: list[Plain] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            values.append(self._value(event, (*path, len(values))))
        return values

    def _mapping(self, path: KeyPath) -> dict[str, Plain]:
        values: dict[str, Plain] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refused(event, "yaml-key", "a key is a word, not a list", "quote it")
            key = self._text(event)
            if key in values:
                first = self.keys[*path, key][0]
                message = f"the key `{key}` stands here twice, first in line {first}"
                raise self._refused(event, "duplicate-key", message, "keep one of them")
            self.keys[*path, key] = self._position(event)
            values[key] = self._value(self._next(), (*path, key))
        return values

    def _text(self, event: yaml.ScalarEvent) -> str:
        """The scalar; its escapes can write what the file itself may not hold."""
        text = unicodedata.normalize("NFC", event.value)
        at = first_invisible(text)
        if at is None:
            return text
        raise self._refused(event, "control-character", in_words(text[at]), "delete it")

    def _position(self, event: yaml.Event) -> Position:
        mark = event.start_mark
        return (mark.line + self.first_line, mark.column + 1) if mark else (self.first_line, 1)

    def _refused(self, event: yaml.Event, code: str, message: str, hint: str = "") -> YamlError:
        return YamlError(self._position(event), code, message, hint)
