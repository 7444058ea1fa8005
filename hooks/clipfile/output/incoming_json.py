"""An incoming article as the JSON object that `clipfile import --json` prints."""

from collections.abc import Sequence

from clipfile.model import Caption
from clipfile.reading.captions.fields import fields_of
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.incoming import Incoming


def as_json(file: str, incoming: Incoming) -> dict[str, object]:
    """The object for one file; what the file does not say is None, or an empty list."""
    clipping = incoming.clipping
    captions = clipping.captions if clipping else _parsed(incoming.values.get("captions", ()))
    return {
        "file": file,
        "title": incoming.values.get("title"),
        "date": incoming.values.get("date"),
        "source": incoming.values.get("source"),
        "byline": incoming.values.get("byline", []),
        "captions": [fields_of(one, one.date.iso if one.date else None) for one in captions],
        "people": (
            [person.name for person in incoming.people]
            if clipping
            else incoming.values.get("people", [])
        ),
        "subheads": list(clipping.subheads) if clipping else [],
        "body": incoming.body,
        "dropped": list(clipping.dropped) if clipping else list(incoming.left_out),
    }


def _parsed(texts: str | Sequence[str]) -> list[Caption]:
    return [parse_caption(text) for text in texts]
