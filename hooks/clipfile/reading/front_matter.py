"""A header's values -> the schema's types, or problems with their positions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from clipfile.model import PartialDate
from clipfile.problems import Problem
from clipfile.reading.header import Header
from clipfile.reading.yaml_subset import KeyPath, Position

Keys = TypeVar("Keys", bound=BaseModel)

_STAND_INS = {"title": "?", "date": "0001", "source": "?", "name": "?"}
"""For required keys that cannot be read, so that the rest of the file can be checked too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedHeader(Generic[Keys]):
    """A header in the schema's types."""

    keys: Keys
    """Only the keys that are in order, when there are problems."""
    problems: tuple[Problem, ...]


def check_header(path: str, header: Header, schema: type[Keys]) -> CheckedHeader[Keys]:
    """The header's values in `schema`'s types, and every problem they have."""
    # `place:` with nothing behind it is a key not given.
    given = {key: value for key, value in header.values.items() if value is not None}
    try:
        return CheckedHeader(keys=schema.model_validate(given), problems=())
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=True)
    wrong = {detail["loc"][0] for detail in details}
    required = (key for key, field in schema.model_fields.items() if field.is_required())
    in_order = {key: value for key, value in given.items() if key not in wrong}
    stand_ins = {key: _STAND_INS[key] for key in required if key not in in_order}
    return CheckedHeader(
        keys=schema.model_validate(stand_ins | in_order),
        problems=tuple(_problem(path, header, schema, detail) for detail in details),
    )


def _problem(path: str, header: Header, schema: type[BaseModel], detail: ErrorDetails) -> Problem:
    at = _in_tree(header, detail["loc"])
    key = str(detail["loc"][-1]) if detail["loc"] else ""
    code, message, hint = _in_words(detail, key, schema)
    is_key = code == "unknown-key" or key == "[key]"
    line, column = _position(header, at, prefer_key=is_key)
    return Problem(path=path, line=line, column=column, code=code, message=message, hint=hint)


def _in_words(detail: ErrorDetails, key: str, schema: type[BaseModel]) -> tuple[str, str, str]:
    """Code, message and hint of one pydantic error (pydantic's usage page of validation errors)."""
    known = _fields_at(schema, detail["loc"][:-1])
    match detail["type"]:
        case "missing":
            return "missing-key", f"the key `{key}` is missing", _example(known, key)
        case "extra_forbidden":
            hint = _did_you_mean(key, known) or f"known keys: {', '.join(known)}"
            return "unknown-key", f"the key `{key}` is not known", hint
        case "enum" | "literal_error" if isinstance(detail["input"], str):
            choices = detail["ctx"]["expected"].replace("'", "`").replace(" or ", ", ")
            hint = _did_you_mean(detail["input"], re.findall("`(.+?)`", choices))
            return "wrong-value", f"`{detail['input']}` is none of {choices}", hint
        case "tuple_type":
            return "wrong-value", "a list is needed here", f"{_key_of(detail)}: [one, two]"
        case "string_type" | "enum" | "literal_error":
            return "wrong-value", "a text is needed here", "quote it"
        case "model_type" | "dict_type" | "model_attributes_type":
            return "wrong-value", "`key: value` lines are needed here", ""
        case "value_error" if key in known and PartialDate in types_in(known[key].annotation):
            return "bad-date", str(detail["ctx"]["error"]), _example(known, key)
        case "value_error":
            return "wrong-value", str(detail["ctx"]["error"]), ""
        case _:
            return "wrong-value", detail["msg"], ""


def _key_of(detail: ErrorDetails) -> str:
    return next((part for part in reversed(detail["loc"]) if isinstance(part, str)), "")


def _fields_at(schema: type[BaseModel], loc: tuple[int | str, ...]) -> dict[str, FieldInfo]:
    """The keys that may stand in the mapping at `loc`, with what the schema says of each."""
    for part in loc:
        if isinstance(part, int):
            continue
        field = _by_key(schema).get(part)
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return {}
        schema = inner
    return _by_key(schema)


def _by_key(schema: type[BaseModel]) -> dict[str, FieldInfo]:
    return {field.alias or name: field for name, field in schema.model_fields.items()}


def _example(known: Mapping[str, FieldInfo], key: str) -> str:
    """A line that works, for a key whose value is text."""
    return f"{key}: {(known[key].examples or ['…'])[0]}"


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401  typing's own objects
    return next((type_ for type_ in types_in(annotation) if issubclass(type_, BaseModel)), None)


def types_in(annotation: Any) -> Iterator[type]:  # noqa: ANN401  as above
    """The classes that `annotation` is put together from: `X` in `tuple[X, ...] | None`."""
    parts = get_args(annotation)
    if not parts and isinstance(annotation, type):
        yield annotation
    for part in parts:
        yield from types_in(part)


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    """The one of `known` that is nearly `word`, as a question; empty when none is."""
    # A mapping would be searched by its values.
    words = list(known)
    near = process.extractOne(
        word.casefold(), words, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    return f"did you mean `{near[0]}`?" if near else ""


def _in_tree(header: Header, loc: tuple[int | str, ...]) -> KeyPath:
    """`loc` without the branch names that pydantic puts in for unions."""
    at: KeyPath = ()
    for part in loc:
        if (*at, part) in header.places:
            at = (*at, part)
    return at


def _position(header: Header, at: KeyPath, *, prefer_key: bool) -> Position:
    if prefer_key and at in header.keys:
        return header.keys[at]
    return header.places.get(at) or header.keys.get(at) or (1, 1)
