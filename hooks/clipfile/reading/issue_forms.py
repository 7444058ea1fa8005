"""The Markdown that GitHub makes of an issue form -> the values of an article.

Each answer stands under a heading of the third level that repeats the field's label (GitHub Docs,
"Syntax for issue forms"); an empty one is `_No response_`.
"""

import re
from collections.abc import Iterator, Mapping

_NO_ANSWER = "_No response_"

TEXT = "body"
"""The key under which the article's text is given."""
_FIELDS = (
    ("Title", "title"),
    ("Date of publication", "date"),
    ("Source", "source"),
    ("Address of the original", "url"),
    ("Byline", "byline"),
    ("Language", "language"),
    ("Place", "place"),
    ("Topics", "topics"),
    ("People", "people"),
    ("Captions", "captions"),
    ("Text in your own words", TEXT),
    ("Rights", None),
)
"""The labels of `.github/ISSUE_TEMPLATE/suggest-article.yml` in order, and what each gives."""
_IN_COMMAS = frozenset({"byline", "topics", "people"})
_IN_LINES = frozenset({"captions"})


def read_issue(markdown: str) -> Mapping[str, str | list[str]]:
    """The answers by key, in the order of the form; what was not answered is left out.

    The form's headings come in its order: one that stands in an answer, out of its turn, is a part
    of that answer.
    """
    text = markdown.replace("\r\n", "\n")
    values: dict[str, str | list[str]] = {}
    heads = list(_in_turn(text))
    ends = [*(start for _, start, _ in heads[1:]), len(text)]
    for (key, _, answer_start), end in zip(heads, ends, strict=True):
        answer = text[answer_start:end].strip()
        if key and answer and answer != _NO_ANSWER:
            values[key] = _value(key, answer)
    return values


def _in_turn(text: str) -> Iterator[tuple[str | None, int, int]]:
    """Key, start and end of each of the form's headings."""
    at = 0
    for label, key in _FIELDS:
        heading = re.compile(rf"^### +{re.escape(label)} *$", re.MULTILINE | re.IGNORECASE)
        # What follows the text may stand in it too: the last one is the form's own.
        found = list(heading.finditer(text, at))[-1 if key is None else 0 :][:1]
        for match in found:
            at = match.end()
            yield key, match.start(), match.end()


def _value(key: str, answer: str) -> str | list[str]:
    if key in _IN_COMMAS:
        return [part.strip() for part in re.split(r"[,\n]", answer) if part.strip()]
    if key in _IN_LINES:
        lines = (line.strip().removeprefix("- ").strip() for line in answer.split("\n"))
        return [line for line in lines if line]
    return answer if key == TEXT else " ".join(answer.split())
