"""The front matter's schema as JSON Schema (draft 2020-12), for editors.

An editor reads YAML with its types, where Clipfile reads text: `date: 2024` is a number to the one
and a date to the other. The schema takes what both accept.
"""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from clipfile.model import PartialDate
from clipfile.reading.schema import ArticleKeys, CaptionKeys, PersonKeys

SCHEMAS: dict[str, type[BaseModel]] = {"article": ArticleKeys, "person": PersonKeys}
"""Name of a schema -> the keys that it describes."""

_DATE = {
    "anyOf": [
        {"type": "string", "pattern": r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"},
        {"type": "integer", "minimum": 1, "maximum": 9999},
    ]
}


def json_schema(name: str) -> str:
    """One of `SCHEMAS` as JSON text, the same for the same version."""
    keys = SCHEMAS[name]
    schema = keys.model_json_schema(schema_generator=_Generator)
    schema["$schema"] = _Generator.schema_dialect
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


class _Generator(GenerateJsonSchema):
    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        """The only dataclass among the values is a date, which is written as text."""
        return _DATE if schema["cls"] is PartialDate else super().dataclass_schema(schema)

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """A headline may be a number: `title: 1984`."""
        return super().str_schema(schema) | {"type": ["string", "number"]}

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002  pydantic's signature
        """The keys are their own titles."""
        return False

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        """`true` and `false` are words to Clipfile, and truth values to an editor."""
        if schema["expected"] == ["true", "false"]:
            return {"type": "boolean"}
        return super().literal_schema(schema)

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Without the defaults: an editor would offer to write them."""
        return self.generate_inner(schema["schema"])

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """A caption may be the agency's string alone."""
        made: dict[str, Any] = super().model_schema(schema)
        if schema["cls"] is CaptionKeys:
            return {"anyOf": [{"type": "string"}, made]}
        return made
