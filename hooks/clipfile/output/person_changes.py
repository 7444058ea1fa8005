"""One person takes the place of another, or gets another id: what that changes in which file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from clipfile.output.header_edits import add_lines, add_to_list, lines_of, replace_at
from clipfile.problems import Problem
from clipfile.reading.files import ARTICLES, DOCS, PEOPLE, SourceFile, list_files, read_bytes
from clipfile.reading.header import LONGEST_FILE, Header, read_header
from clipfile.reading.yaml_subset import KeyPath, Plain

_TAKEN_OVER = ("roles", "identifiers", "image")
"""Keys of a record that are taken over as they stand when the other record has none."""


class ChangeError(Exception):
    """It cannot be done; the message says what to do first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A file before and after; None where it is not there."""

    path: str
    before: str | None
    after: str | None

    @property
    def diff(self) -> str:
        """The change as a unified diff."""
        lines = unified_diff(
            (self.before or "").splitlines(keepends=True),
            (self.after or "").splitlines(keepends=True),
            self.path if self.before is not None else "/dev/null",
            self.path if self.after is not None else "/dev/null",
        )
        return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All changes, and what of a record is not taken over."""

    changes: tuple[Change, ...]
    left: tuple[str, ...] = ()
    """Keys that both records have, so that only those of the new one stay."""


def plan_rename(root: Path, old: str, new: str) -> Plan:
    """The record gets the id `new`; every use of the old id in the archive becomes the new one.

    Raises:
        ChangeError: there is no such record, or the new id is taken, or a file cannot be edited.
    """
    record = _record(root, old)
    if (root / _path(new)).exists():
        raise ChangeError(f"{_path(new)} is there already: clipfile people merge {old} {new}")
    renamed = _edited(_path(old), record, old, new)
    renamed = add_to_list(renamed, "replaces", [old])
    changes = [
        Change(path=_path(old), before=record, after=None),
        Change(path=_path(new), before=None, after=renamed),
        *_uses(root, old, new, but={_path(old)}),
    ]
    return Plan(changes=tuple(changes))


def plan_merge(root: Path, old: str, name: str, new: str) -> Plan:
    """The person `old`, called `name`, is the person `new`, who has a record.

    The record of `new` gets the names and former ids of the other one, and what it does not have.

    Raises:
        ChangeError: there is no record of `new`, or a file cannot be edited.
    """
    kept = _record(root, new)
    gone = _record(root, old) if (root / _path(old)).exists() else None
    changes, left = [], []
    merged = _edited(_path(new), kept, old, new)
    known = _strings(kept, new, "aliases") | {str(_values(kept, new).get("name"))}
    aliases, former = [name], [old]
    if gone is not None:
        aliases += sorted(_strings(gone, old, "aliases"))
        former += sorted(_strings(gone, old, "replaces"))
        for key in _TAKEN_OVER:
            lines = lines_of(gone, key)
            if lines and lines_of(merged, key):
                left.append(key)
            elif lines:
                merged = add_lines(merged, lines)
        biography = read_header(_path(old), gone.encode())
        if isinstance(biography, Header) and biography.body.strip():
            left += ["biography"]
        changes.append(Change(path=_path(old), before=gone, after=None))
    merged = add_to_list(merged, "aliases", [a for a in dict.fromkeys(aliases) if a not in known])
    there = _strings(kept, new, "replaces")
    merged = add_to_list(merged, "replaces", [one for one in former if one not in there])
    changes.append(Change(path=_path(new), before=kept, after=merged))
    changes += _uses(root, old, new, but={_path(old), _path(new)})
    return Plan(changes=tuple(changes), left=tuple(left))


def carry_out(root: Path, plan: Plan) -> None:
    """Write and delete the files; what is new first, so that nothing is lost on the way.

    Raises:
        OSError: a file cannot be written.
    """
    for change in sorted(plan.changes, key=lambda change: change.after is None):
        path = root / change.path
        if change.after is None:
            path.unlink()
        else:
            beside = path.with_name(f".{path.name}.part")
            beside.write_bytes(change.after.encode())
            beside.replace(path)


def _uses(root: Path, old: str, new: str, *, but: set[str]) -> Iterator[Change]:
    """Every other file of the archive that uses the old id."""
    for folder in (ARTICLES, DOCS):
        for file in list_files(root, folder):
            if file.ending == ".md" and file.path not in but:
                text = _read(root, file.path)
                if text is not None and old in text:
                    after = _edited(file.path, text, old, new)
                    if after != text:
                        yield Change(path=file.path, before=text, after=after)


def _edited(path: str, text: str, old: str, new: str) -> str:
    """A file with the new id where the front matter names the old one or a link leads to it."""
    header = read_header(path, text.encode())
    if isinstance(header, Header):
        places = [header.places[key] for key in _named(header, old)]
        try:
            text = replace_at(text, places, old, new)
        except LookupError as error:
            raise ChangeError(f"{path}:{error.args[0]}: write `{new}` for `{old}` first") from error
    return _links(text, old, new, beside=path.startswith(f"{PEOPLE}/"))


def _links(text: str, old: str, new: str, *, beside: bool) -> str:
    """A text whose links lead to the record of the new id. `beside`: it lies in the same folder."""
    before = r"(?:[^)\s<>]*people/)" + ("?" if beside else "")
    return re.sub(rf"(\]\(<?{before}){re.escape(old)}(?=\.md[)#>\s])", rf"\g<1>{new}", text)


def _named(header: Header, id_: str) -> Iterator[KeyPath]:
    """Where the front matter gives an id for a person."""
    values = header.values
    for key in ("people", "byline"):
        yield from _in_list((key,), values.get(key), id_)
    mentions = values.get("mentions")
    if isinstance(mentions, dict):
        yield from (("mentions", string) for string, name in mentions.items() if name == id_)
    captions = values.get("captions")
    for number, caption in enumerate(captions if isinstance(captions, list) else ()):
        for key in ("people", "photographers"):
            if isinstance(caption, dict):
                yield from _in_list(("captions", number, key), caption.get(key), id_)


def _in_list(at: KeyPath, values: Plain, id_: str) -> Iterator[KeyPath]:
    for number, value in enumerate(values if isinstance(values, list) else ()):
        if value == id_:
            yield (*at, number)


def _path(id_: str) -> str:
    return f"{PEOPLE}/{id_}.md"


def _record(root: Path, id_: str) -> str:
    text = _read(root, _path(id_))
    if text is None or not isinstance(read_header(_path(id_), text.encode()), Header):
        raise ChangeError(f"{_path(id_)}: there is no such record, or it cannot be read")
    return text


def _values(text: str, id_: str) -> dict[str, Plain]:
    header = read_header(_path(id_), text.encode())
    return dict(header.values) if isinstance(header, Header) else {}


def _strings(text: str, id_: str, key: str) -> set[str]:
    values = _values(text, id_).get(key)
    return (
        {value for value in values if isinstance(value, str)} if isinstance(values, list) else set()
    )


def _read(root: Path, path: str) -> str | None:
    """The text of a file with its own line ends; None for one that cannot be read."""
    data = read_bytes(SourceFile(str(root), path), at_most=LONGEST_FILE)
    if isinstance(data, Problem):
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None
