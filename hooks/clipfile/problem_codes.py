"""Every kind of problem: what it means, how it is mended, and whether it stops a build.

`docs/problems.md` is made from this table; a test compares it with the problems that the code
can make.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from clipfile.problems import Severity

_ERROR = (Severity.ERROR,)
_WARNING = (Severity.WARNING,)


@dataclass(frozen=True, slots=True)
class Kind:
    """What one code says. The texts are Markdown, without a full stop."""

    meaning: str
    """What is wrong."""
    cure: str
    """The smallest change that mends it."""
    severities: tuple[Severity, ...] = _ERROR
    """Both, when it depends on the case; the meaning says on what."""


_FILES = {
    "misfiled": Kind(
        "an article is not in a folder of `articles/` named by a year of four digits, or a person "
        "record is in a folder below `docs/people/`",
        "move the file to the path in the hint",
    ),
    "bad-id": Kind(
        "the file's name cannot be an id",
        "give the file the name in the hint",
    ),
    "same-id": Kind(
        "two articles have one id, in whatever years",
        "rename the newer file",
    ),
    "same-address": Kind(
        "two pages would have one address (error); or a person without a record would have the "
        "address of another person, and is given a longer one (warning)",
        "rename one of the files, or give one of the persons a record",
        (Severity.ERROR, Severity.WARNING),
    ),
    "stray-file": Kind(
        "a file is neither an article, a person record nor a picture",
        "move it out of the folder",
        _WARNING,
    ),
    "not-a-file": Kind(
        "a symbolic link, a device, or a file that cannot be opened",
        "put the file itself in its place, with the right to read it",
    ),
    "bad-picture": Kind(
        "a picture cannot be read, or has more than 64 MiB or 89 million pixels",
        "save it again as JPEG, PNG or WebP",
    ),
    "long-file": Kind(
        "the file has more than 1 MiB",
        "shorten it, or make two articles of it",
    ),
    "not-utf-8": Kind(
        "a byte is not UTF-8",
        "save the file as UTF-8",
    ),
    "control-character": Kind(
        "an invisible control character, as such or as an escape in quotes",
        "delete it; the message names it, the position shows where it is",
    ),
    "no-front-matter": Kind(
        "the first line is not `---`",
        "begin the file with front matter",
    ),
    "open-front-matter": Kind(
        "the second `---` is missing",
        "put a line `---` below the last key",
    ),
    "long-front-matter": Kind(
        "the front matter has more than 16,384 characters",
        "move what is text below the second `---`",
    ),
}

_FRONT_MATTER = {
    "yaml-syntax": Kind(
        "the front matter is not YAML, most often because a value holds `: `",
        'quote the value: `title: "Storm: the quay is closed"`',
    ),
    "yaml-not-keys": Kind(
        "the front matter is a list or a text",
        "write `key: value` lines",
    ),
    "yaml-key": Kind(
        "a key is a list or a mapping",
        "quote it, or write a word",
    ),
    "yaml-alias": Kind(
        "a value begins with `&` or `*`, which is an anchor or an alias in YAML",
        "quote the value",
    ),
    "yaml-tag": Kind(
        "a value begins with a tag such as `!!str`",
        "delete the tag, or quote the value",
    ),
    "yaml-two-documents": Kind(
        "a second YAML document begins in the front matter",
        "delete the line that ends the first one, such as `...`",
    ),
    "yaml-too-deep": Kind(
        "more than 6 levels of nesting",
        "delete brackets that are not needed",
    ),
    "yaml-too-large": Kind(
        "more than 2,000 YAML events: a key, a value or a bracket is one",
        "make several articles of it",
    ),
    "duplicate-key": Kind(
        "a key stands twice",
        "keep one of them",
    ),
    "missing-key": Kind(
        "a required key is missing, or nothing stands behind it",
        "add a line such as that in the hint",
    ),
    "unknown-key": Kind(
        "there is no such key",
        "write the key in the hint, or delete the line",
    ),
    "wrong-value": Kind(
        "the key cannot have this value",
        "write one of the kind that the message names",
    ),
    "bad-date": Kind(
        "a date has another form than `2024-08-14`, `2024-08` or `2024`, or does not exist",
        "write it in one of these forms, as exactly as it is known",
    ),
}

_ARTICLES = {
    "other-year": Kind(
        "the date is not in the folder's year",
        "correct the date, or move the file before it is published",
        _WARNING,
    ),
    "early-correction": Kind(
        "a correction is dated before the article",
        "correct one of the two dates",
    ),
    "late-caption": Kind(
        "a photograph is dated after the article and its last update",
        "correct one of the dates, or give `updated`",
        _WARNING,
    ),
    "no-credit": Kind(
        "a caption has neither photographer nor agency",
        "give `photographers` or `agency`",
        _WARNING,
    ),
    "picture-differs": Kind(
        "what the picture's own file says (IPTC) of its creator, credit, date, city or description "
        "is not what the caption says, or the caption names nobody",
        "write the right value in the caption, or say with `overrules` where the file is wrong",
        _WARNING,
    ),
    "bad-image": Kind(
        "the path of `image` leads out of `articles/`",
        "put the picture beside the article",
    ),
    "no-such-image": Kind(
        "there is no picture at the path of `image`",
        "correct the path, as seen from the article's folder, or from `articles/` in a person "
        "record, or add the picture",
    ),
    "no-such-photograph": Kind(
        "the text has `photo:4`, and the article fewer than four captions",
        "correct the number, or add the caption",
    ),
    "photograph-twice": Kind(
        "the text has the same photograph twice",
        "keep one",
    ),
    "text": Kind(
        "the text cannot be made into a page: an image that is no photograph of the article, a "
        "picture in a biography, a photograph that shares its paragraph, more than 2,000 `[`, more "
        "than 20,000 HTML tags, or nesting too deep for Markdown",
        "give the image in `captions`, and put `![](photo:1)` between blank lines; make the text "
        "simpler",
    ),
    "dead-link": Kind(
        "a link leads to a file that is not there",
        "correct the path, as seen from the file's own folder",
    ),
    "unknown-article": Kind(
        "`related` names an article that does not exist",
        "write an id: the name of the article's file without `.md`",
    ),
    "still-there": Kind(
        "`replaces` names an article, or a person record, that still exists",
        "delete that file, or take its id out of `replaces`",
    ),
}

_NAMES = {
    "unknown-person": Kind(
        "a name looks like an id, and is nobody's",
        "write the id in the hint, or the person's full name",
    ),
    "ambiguous-person": Kind(
        "a name in `people`, `byline` or a caption can mean two persons",
        "write the id of the one who is meant",
    ),
    "ambiguous-mention": Kind(
        "a name in the text can mean two persons",
        'say who is meant: `mentions: {"Lind": jonas-lind}`',
    ),
    "shared-alias": Kind(
        "an alias of a person record is also a name of another person",
        "keep it where it means one person only",
        _WARNING,
    ),
    "near-name": Kind(
        "a topic, a source or a person is nearly another one that is in use: a letter, an accent, "
        "a capital",
        "write the name in the hint, or give a person who is somebody else a record",
        _WARNING,
    ),
}

GROUPS: Mapping[str, Mapping[str, Kind]] = {
    "Files": _FILES,
    "Front matter": _FRONT_MATTER,
    "Articles": _ARTICLES,
    "Names": _NAMES,
}
"""Where to look for the mistake -> code -> kind, in the order of the reference page."""

KINDS: Mapping[str, Kind] = {
    code: kind for group in GROUPS.values() for code, kind in group.items()
}
"""Code -> kind."""
