"""What records can be filtered by -> a file each, which a browser counts and intersects by itself.

Pagefind's own filters know neither a value that is left out beside one that is asked for, nor
ranges, and count only what one question finds; and they take twice the bytes.
"""

import gzip
import json
from collections.abc import Mapping, Sequence

Values = tuple[str, ...]


def columns(rows: Sequence[Mapping[str, Values]]) -> dict[str, bytes]:
    """Filter -> its column, of the records in their order.

    A column is JSON, compressed: `values`, each value once, sorted; and `of`, for each record the
    number of its value, or a list of numbers when it has none or several.
    """
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _column([row.get(name, ()) for row in rows]) for name in names}


def _column(rows: Sequence[Values]) -> bytes:
    values = sorted({value for row in rows for value in row})
    numbers = {value: number for number, value in enumerate(values)}
    found = ([*dict.fromkeys(numbers[value] for value in row)] for row in rows)
    of = [some[0] if len(some) == 1 else some for some in found]
    text = json.dumps({"values": values, "of": of}, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)
