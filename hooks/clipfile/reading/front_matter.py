"""A header's values -> the schema's types, or problems with their positions."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from clipfile.problems import Problem
from clipfile.reading.header import Header
from clipfile.reading.yaml_subset import KeyPath, Position

Keys = TypeVar("Keys", bound=BaseModel)

_EXAMPLES = {
    "title": "title: Headline of the article",
    "date": "date: 2024-08-14",
    "source": "source: The Herald",
    "name": "name: Kamala Harris",
    "text": "text: What was put right",
}
"""A line that works, for each key that must be there."""
_DATES = frozenset({"date", "updated", "retrieved", "from", "to", "as_of"})


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
    known = _keys_at(schema, detail["loc"][:-1])
    match detail["type"]:
        case "missing":
            return "missing-key", f"the key `{key}` is missing", _EXAMPLES.get(key, f"{key}: …")
        case "extra_forbidden":
            return "unknown-key", f"the key `{key}` is not known", _did_you_mean(key, known)
        case "enum" | "literal_error" if isinstance(detail["input"], str):
            choices = detail["ctx"]["expected"].replace("'", "`").replace(" or ", ", ")
            return "wrong-value", f"`{detail['input']}` is none of {choices}", ""
        case "tuple_type":
            return "wrong-value", "a list is needed here", f"{_key_of(detail)}: [one, two]"
        case "string_type" | "enum" | "literal_error":
            return "wrong-value", "a text is needed here", "quote it"
        case "model_type" | "dict_type" | "model_attributes_type":
            return "wrong-value", "`key: value` lines are needed here", ""
        case "value_error" if _key_of(detail) in _DATES:
            return "bad-date", str(detail["ctx"]["error"]), f"{_key_of(detail)}: 2024-08-14"
        case "value_error":
            return "wrong-value", str(detail["ctx"]["error"]), ""
        case _:
            return "wrong-value", detail["msg"], ""


def _key_of(detail: ErrorDetails) -> str:
    return next((part for part in reversed(detail["loc"]) if isinstance(part, str)), "")


def _keys_at(schema: type[BaseModel], loc: tuple[int | str, ...]) -> tuple[str, ...]:
    """The keys that may stand in the mapping at `loc`."""
    for part in loc:
        if isinstance(part, int):
            continue
        field = next((f for n, f in schema.model_fields.items() if (f.alias or n) == part), None)
        inner = _model_in(field.annotation) if field else None
        if inner is None:
            return ()
        schema = inner
    return tuple(field.alias or name for name, field in schema.model_fields.items())


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401  typing's own objects
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_model_in(part) for part in getattr(annotation, "__args__", ()))
    return next((model for model in inner if model), None)


def _did_you_mean(word: str, known: tuple[str, ...]) -> str:
    near = process.extractOne(
        word.casefold(), known, scorer=DamerauLevenshtein.normalized_similarity, score_cutoff=0.6
    )
    return f"did you mean `{near[0]}`?" if near else f"known keys: {', '.join(known)}"


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
