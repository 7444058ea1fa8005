#!/usr/bin/env python3
"""A pull request that changes only content is built with the base branch's code.

The working tree holds the base branch. Of the commit that is named, this takes the files in
`articles/` and `docs/people/` that it changes, if it changes nothing else and if each of them is a
plain file. The result is one line on standard output:

    kind=content    the working tree is the base branch with the commit's content
    kind=code       the commit changes something else too; nothing was taken

Exit code 1 says that a file was refused; then nothing was taken either.

Example: git checkout --detach main && .github/take_content.py my-branch
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

ARTICLES = "articles/"
PEOPLE = "docs/people/"
TEXT = ".md"
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"})
LONGEST_TEXT = 1 << 20
LARGEST_PICTURE = 8 << 20
LONGEST_NAME = 255
"""Bytes between two slashes that every file system takes."""
NOT_IN_NAMES = frozenset('\\:*?"<>|')
"""What means something to a shell or to Windows."""

PLAIN_FILE = "100644"
NOTHING = "000000"
OTHER_KINDS = {
    "100755": "it is marked as a program",
    "120000": "it is a symbolic link",
    "160000": "it is another repository",
}


@dataclass(frozen=True, slots=True)
class Change:
    """What a commit makes of one path."""

    path: str
    """Bytes that are no UTF-8 are lone surrogates."""
    mode: str
    """As git writes it; `NOTHING` for a file that is removed."""
    content: str
    """The name that git has for the file's bytes."""

    @property
    def is_in_content(self) -> bool:
        """Whether it is below the folders that hold no code."""
        return self.path.startswith((ARTICLES, PEOPLE))

    @property
    def is_removal(self) -> bool:
        """Whether there is no such file any more."""
        return self.mode == NOTHING

    @property
    def ending(self) -> str:
        """`.md`, in lower case."""
        return os.path.splitext(self.path)[1].lower()


def main(arguments: Sequence[str]) -> int:
    """Take the content of one commit; gives back the exit code."""
    if len(arguments) != 1:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    commit = _git("rev-parse", "--verify", "--end-of-options", f"{arguments[0]}^{{commit}}")
    commit_id = commit.decode("ascii").strip()
    changes = changes_of(commit_id)
    if not all(change.is_in_content for change in changes):
        sys.stdout.write("kind=code\n")
        return 0
    refused = list(refusals(changes))
    if refused:
        sys.stderr.writelines(f"{line}\n" for line in refused)
        return 1
    take(commit_id, changes)
    sys.stdout.write("kind=content\n")
    return 0


def changes_of(commit: str) -> list[Change]:
    """Every path that differs between what is checked out and `commit`.

    A file that was moved is one that is gone and one that is new.
    """
    listed = _git(
        *("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames"),
        *("--ignore-submodules=none", "HEAD", commit),
    )
    fields = os.fsdecode(listed).split("\0")[:-1]
    changes = []
    for about, path in zip(fields[::2], fields[1::2], strict=True):
        _, mode, _, content, _ = about.split(" ")
        changes.append(Change(path=path, mode=mode, content=content))
    return changes


def refusals(changes: Sequence[Change]) -> Iterable[str]:
    """An annotation for every file that cannot be taken."""
    plain = [change for change in changes if change.mode == PLAIN_FILE]
    sizes = _sizes(change.content for change in plain)
    for change in changes:
        if change.is_removal:
            continue
        why = _why_not(change, sizes.get(change.content, 0))
        if why:
            yield f"::error title=refused::{_escaped(f'{_shown(change.path)}: {why}')}"


def take(commit: str, changes: Sequence[Change]) -> None:
    """Make the changed paths what they are in `commit`, removed ones included."""
    if changes:
        _git(
            *("--literal-pathspecs", "restore", f"--source={commit}", "--worktree"),
            *("--pathspec-from-file=-", "--pathspec-file-nul"),
            given=b"\0".join(os.fsencode(change.path) for change in changes),
        )


def _why_not(change: Change, size: int) -> str | None:
    if change.mode != PLAIN_FILE:
        return OTHER_KINDS.get(change.mode, "it is no file")
    if not all(map(_is_plain_name, change.path.split("/"))):
        return "its name has characters that a name here cannot have, or is too long"
    is_picture = change.path.startswith(ARTICLES) and change.ending in PICTURES
    if change.ending != TEXT and not is_picture:
        return "it is neither an article, nor a picture beside one, nor a person record"
    most = LARGEST_PICTURE if is_picture else LONGEST_TEXT
    return f"it has {size} bytes, and {most} are the most" if size > most else None


def _is_plain_name(name: str) -> bool:
    """Whether a name is the same on every machine, and shows itself for what it is."""
    return (
        name.isprintable()
        and name == name.strip()
        and not name.startswith((".", "-"))
        and not name.endswith(".")
        and NOT_IN_NAMES.isdisjoint(name)
        and len(os.fsencode(name)) <= LONGEST_NAME
    )


def _shown(path: str) -> str:
    return path if path.isprintable() else ascii(path)


def _escaped(text: str) -> str:
    """As the message of a workflow command, from which no second command can begin."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _sizes(contents: Iterable[str]) -> dict[str, int]:
    """How many bytes each of the contents has."""
    asked = "".join(f"{content}\n" for content in contents)
    answer = _git(
        "cat-file",
        "--batch-check=%(objectname) %(objectsize)",
        given=asked.encode("ascii"),
    )
    return {
        content: int(size)
        for content, size in (line.split(" ") for line in answer.decode("ascii").splitlines())
    }


def _git(*arguments: str, given: bytes = b"") -> bytes:
    return subprocess.run(  # noqa: S603 - a list of arguments, and paths only on standard input
        ["git", *arguments],  # noqa: S607 - the runner's own git
        input=given,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
