"""A raw text -> an incoming article."""

from collections.abc import Mapping

from clipfile.reading.clippings.clipping import Clipping, read_clipping
from clipfile.reading.incoming import Incoming, RefusedError, Value, text_of
from clipfile.reading.plain_text import paragraph


def read_raw_text(path: str, data: bytes, *, known: Mapping[str, str]) -> Incoming:
    """The article that a scraped text is; `known` has the names of the archive's persons.

    Raises:
        RefusedError: there is no text in it.
    """
    return incoming_of(path, read_clipping(text_of(path, data), known=known))


def incoming_of(path: str, clipping: Clipping) -> Incoming:
    """A clipping with the names of our keys.

    Raises:
        RefusedError: there is no text in it.
    """
    if not clipping.paragraphs:
        raise RefusedError(f"{path}: there is no paragraph of text in it")
    values: dict[str, Value | None] = {
        "title": clipping.title,
        "date": clipping.date.iso if clipping.date else None,
        "source": clipping.source,
        "byline": list(clipping.byline),
        "people": [person.record or person.name for person in clipping.people],
        "captions": [caption.text for caption in clipping.captions],
        "updated": clipping.updated.iso if clipping.updated else None,
    }
    return Incoming(
        values={key: value for key, value in values.items() if value},
        body=_body(clipping),
        people=clipping.people,
        clipping=clipping,
        left_out=tuple(f"{path}: dropped: {line}" for line in clipping.dropped),
    )


def _body(clipping: Clipping) -> str:
    subheads = set(clipping.subheads)
    return "\n\n".join(
        f"## {paragraph(text)}" if text in subheads else paragraph(text)
        for text in clipping.paragraphs
    )
