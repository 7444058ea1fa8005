"""Say what is wrong with a file, and where."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong in one place of one file."""

    path: str
    """The file, relative to the archive's root, with forward slashes."""
    line: int = 1
    """Line, counted from 1."""
    column: int = 1
    """Column in characters, counted from 1."""
    code: str
    """The kind of problem, in kebab case, stable: other programs filter by it."""
    message: str
    """What is wrong and why, one sentence without a full stop."""
    hint: str = ""
    """A line that works, or what to do; may be empty."""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """`path:line:column: code message (hint)`, the form that editors and terminals know."""
        text = f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}"
        return f"{text} ({self.hint})" if self.hint else text

    @property
    def is_error(self) -> bool:
        """Whether it stops the build."""
        return self.severity is Severity.ERROR


def counted(number: int, one: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number:,} {one}" if number == 1 else f"{number:,} {one}s"


def in_order(problems: list[Problem] | tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Sort by path, then position, then code; the same problem named twice is kept once."""
    ordered = sorted(problems, key=lambda p: (p.path, p.line, p.column, p.code, p.message))
    return tuple(dict.fromkeys(ordered))
