"""What is wrong, as pages of a preview."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from clipfile.archive import Archive
from clipfile.pages import addresses
from clipfile.pages.page import Inputs, Page, itself
from clipfile.pages.views import ProblemsView, ProblemView
from clipfile.problems import Problem


def problem_pages(archive: Archive, problems: tuple[Problem, ...]) -> Iterator[Page]:
    """A page of all problems, and one at the address that each broken file would have."""
    held_back = archive.findings.held_back
    errors = (problem for problem in problems if problem.is_error)
    yield Page(
        address=addresses.PROBLEMS,
        title="Problems",
        template="problems",
        inputs=partial(_inputs, "Problems", problems, held_back),
        view=itself,
        in_sitemap=False,
    )
    for address, found in _by_address(errors).items():
        title = f"Problems of {found[0].path}"
        yield Page(
            address=address,
            title=title,
            template="problems",
            inputs=partial(_inputs, title, found),
            view=itself,
            in_sitemap=False,
        )


def _inputs(
    title: str, problems: Iterable[Problem], held_back: tuple[tuple[str, str], ...] = ()
) -> Inputs:
    """A list of problems, and of what is not published."""
    view = ProblemsView(
        title=title,
        problems=tuple(
            ProblemView(
                place=f"{problem.path}:{problem.line}:{problem.column}",
                code=problem.code,
                message=problem.message,
                hint=problem.hint,
                is_error=problem.is_error,
            )
            for problem in problems
        ),
        held_back=held_back,
    )
    return {"view": view}


def _by_address(errors: Iterable[Problem]) -> Mapping[str, tuple[Problem, ...]]:
    """Where a contributor looks for a broken file, its errors: the address it would have."""
    by_path: defaultdict[str, list[Problem]] = defaultdict(list)
    for problem in errors:
        if problem.path.endswith(".md"):
            by_path[problem.path.removeprefix("docs/").removesuffix(".md")].append(problem)
    return {f"{path}/": tuple(problems) for path, problems in by_path.items()}
