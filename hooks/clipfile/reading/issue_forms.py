"""The Markdown that GitHub makes of an issue form -> the values of an article.

Each answer stands under a heading of the third level that repeats the field's label (GitHub Docs,
"Syntax for issue forms"); an empty one is `_No response_`.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

_NO_ANSWER = "_No response_"

TEXT = "body"
"""The key under which the article's text is given."""
_LABEL_OF_TEXT = "Text in your own words"
_FIELDS = {
    "Title": "title",
    "Date of publication": "date",
    "Source": "source",
    "Address of the original": "url",
    "Byline": "byline",
    "Language": "language",
    "Place": "place",
    "Topics": "topics",
    "People": "people",
    "Captions": "captions",
    _LABEL_OF_TEXT: TEXT,
}
"""The labels of `.github/ISSUE_TEMPLATE/suggest-article.yml` in order, and what each gives."""
_RIGHTS = re.compile(r"^### +Rights *\n+- \[", re.MULTILINE | re.IGNORECASE)
"""The form's last field, a box to tick, which gives nothing."""
_IN_COMMAS = frozenset({"byline", "topics", "people"})
_IN_LINES = frozenset({"captions"})


def read_issue(markdown: str) -> Mapping[str, str | list[str]]:
    """The answers by key, in the order of the form; what was not answered is left out.

    The form's headings come in its order: one that stands in an answer, out of its turn, is a part
    of that answer.
    """
    text = markdown.replace("\r\n", "\n")
    for box in list(_RIGHTS.finditer(text))[-1:]:
        text = text[: box.start()]
    # Nothing in the article's text is taken for a field, even when a field before it is gone.
    own = _heading(_LABEL_OF_TEXT).search(text)
    heads: list[tuple[str, int, int]] = []
    at = 0
    for label, key in _FIELDS.items():
        found = _heading(label).search(text, at, own.end() if own else len(text))
        if found:
            at = found.end()
            heads.append((key, found.start(), at))
    values: dict[str, str | list[str]] = {}
    for (key, _, start), (_, end, _) in pairwise((*heads, ("", len(text), 0))):
        answer = text[start:end].strip()
        if answer and answer != _NO_ANSWER:
            values[key] = _value(key, answer)
    return values


def _heading(label: str) -> re.Pattern[str]:
    return re.compile(rf"^### +{re.escape(label)} *$", re.MULTILINE | re.IGNORECASE)


def _value(key: str, answer: str) -> str | list[str]:
    if key in _IN_COMMAS:
        return [part.strip() for part in re.split(r"[,\n]", answer) if part.strip()]
    if key in _IN_LINES:
        lines = (line.strip().removeprefix("- ").strip() for line in answer.split("\n"))
        return [line for line in lines if line]
    return answer if key == TEXT else " ".join(answer.split())
