"""Posts of other generators -> incoming articles.

Jekyll and Eleventy have front matter in YAML between `---`, Hugo that or TOML between `+++`, and
Pelican `Key: value` lines before the first empty one (the generators' own pages on front matter).
What has no key here is left out of the article and named.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from clipfile.reading.clippings.persons.people import people_in
from clipfile.reading.dates import read_date
from clipfile.reading.incoming import Incoming, RefusedError, Value, text_of
from clipfile.reading.post_headers import split_post
from clipfile.reading.post_texts import without_templates
from clipfile.slugs import slug

_DATED_NAME = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)-(?P<rest>.+)\Z")
_ISO_DAY = re.compile(r"(?P<date>\d{4}(?:-\d\d(?:-\d\d)?)?)(?=[T ]|\Z)")

_LINES = {
    "title": "title",
    "source": "source",
    "publisher": "source",
    "publication": "source",
    "place": "place",
    "location": "place",
    "section": "section",
    "category": "section",
}
"""Keys with one line, and ours."""
_DAYS = {
    "date": "date",
    "pubdate": "date",
    "publishdate": "date",
    "updated": "updated",
    "lastmod": "updated",
    "modified": "updated",
    "last_modified_at": "updated",
}
_LISTS = {
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "tags": "topics",
    "topics": "topics",
    "keywords": "topics",
    "categories": "topics",
    "people": "people",
    "captions": "captions",
}
_ADDRESSES = frozenset({"url", "canonical_url", "original_url", "source_url", "link"})
_LANGUAGES = frozenset({"lang", "language", "locale"})
_OLD_PLACES = frozenset({"aliases", "redirect_from"})


@dataclass(slots=True)
class _Post:
    """What of a post has been understood so far."""

    path: str
    values: dict[str, Value] = field(default_factory=dict)
    id: str | None = None
    left_out: list[str] = field(default_factory=list)

    def leave_out(self, key: str, value: object) -> None:
        self.left_out.append(f"{self.path}: not understood: {key}: {value}")


def read_post(path: str, data: bytes, *, known: Mapping[str, str]) -> Incoming:
    """The article that a post is; `known` has the names of the archive's persons.

    Raises:
        RefusedError: its front matter cannot be read, or there is no text below it.
    """
    values, body = split_post(path, text_of(path, data))
    post = _Post(path)
    name = path.rpartition("/")[2].rpartition(".")[0]
    dated = _DATED_NAME.match(name)
    post.id = slug(dated["rest"] if dated else name)
    for key, value in values.items():
        if not _understand(post, key.casefold(), value):
            post.leave_out(key, value)
    if dated:
        post.values.setdefault("date", dated["date"])
    body, templates = without_templates(path, body)
    if not body.strip():
        raise RefusedError(f"{path}: there is no text below its front matter")
    people = people_in(body.split("\n"), known=known)
    # Who wrote a post and named its persons knows better.
    if people and "people" not in post.values:
        post.values["people"] = [person.record or person.name for person in people]
    order = dict.fromkeys(("title", "date", "source", *post.values))
    return Incoming(
        values={key: post.values[key] for key in order if key in post.values},
        body=body,
        id=post.id,
        people=people,
        left_out=(*post.left_out, *templates),
    )


def _understand(post: _Post, key: str, value: object) -> bool:
    """Put a value under our key; gives back whether there is one that takes it."""
    if value in (None, "", []):
        return True
    if key in _LINES:
        return _put(post, _LINES[key], _line(value))
    if key in _DAYS:
        return _put(post, _DAYS[key], _day(value))
    if key in _LISTS:
        for other in _beside_names(value):
            post.leave_out(key, other)
        is_one = key == "captions" and isinstance(value, str)
        return _add(post, _LISTS[key], list(_names([value] if is_one else value)))
    if key in _ADDRESSES:
        line = _line(value)
        return _put(post, "url", line if line and re.match(r"https?://\S+\Z", line) else None)
    if key in _LANGUAGES:
        return _put(post, "language", (_line(value) or "").replace("_", "-") or None)
    if key in _OLD_PLACES:
        return _add(post, "replaces", [_old_id(place) for place in _names(value)])
    if key == "slug":
        post.id = slug(str(value))
        return True
    return _understand_status(post, key, str(value).casefold())


def _understand_status(post: _Post, key: str, value: str) -> bool:
    is_draft = (key, value) in {("draft", "true"), ("published", "false"), ("status", "draft")}
    if is_draft:
        post.values["status"] = "draft"
    is_plain = (key, value) in {("draft", "false"), ("published", "true"), ("status", "published")}
    return is_draft or is_plain


def _put(post: _Post, key: str, value: str | None) -> bool:
    """Give `key` its value, once: a second one is not understood."""
    if value is None or key in post.values:
        return False
    post.values[key] = value
    return True


def _add(post: _Post, key: str, names: list[str]) -> bool:
    there = post.values.get(key, [])
    post.values[key] = list(dict.fromkeys([*there, *names]))
    return bool(names)


def _line(value: object) -> str | None:
    if value is None or isinstance(value, list | dict):
        return None
    return " ".join(str(value).split()) or None


def _day(value: object) -> str | None:
    match = _ISO_DAY.match(str(value))
    try:
        return read_date(match["date"]).iso if match else None
    except ValueError:
        return None


def _names(value: object) -> Iterator[str]:
    """The names of `A, B`, of a list, or of Hugo's and Eleventy's lists of `name:` mappings."""
    if isinstance(value, str):
        value = re.split(r"[,;]", value)
    for item in value if isinstance(value, list) else [value]:
        # What stands in a list is one name, whatever commas it has.
        name = _line(item.get("name") if isinstance(item, dict) else item)
        if name:
            yield name


def _beside_names(value: object) -> Iterator[str]:
    """What a list of `name:` mappings says of the persons beside their names."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield from (f"{key}: {said}" for key, said in item.items() if key != "name")


def _old_id(place: str) -> str:
    return slug(place.rstrip("/").rpartition("/")[2].removesuffix(".html"))
