"""An incoming article as the JSON object that `clipfile import --json` prints."""

from collections.abc import Mapping, Sequence

from clipfile.model import Caption
from clipfile.reading.captions.grammar import parse_caption
from clipfile.reading.incoming import Incoming

_CAPTION = "place date description photographers agency via rights_note people".split()


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
        "captions": [caption_as_json(caption) for caption in captions],
        "people": (
            [person.name for person in incoming.people]
            if clipping
            else incoming.values.get("people", [])
        ),
        "subheads": list(clipping.subheads) if clipping else [],
        "body": incoming.body,
        "dropped": list(clipping.dropped) if clipping else list(incoming.left_out),
    }


def caption_as_json(caption: Caption) -> Mapping[str, object]:
    """One caption's fields."""
    return {key: _plain(getattr(caption, key)) for key in _CAPTION}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    return None if value is None else str(value)


def _parsed(texts: str | Sequence[str]) -> list[Caption]:
    return [parse_caption(text) for text in texts]
