"""The Markdown that GitHub makes of the form “Suggest an article” -> values."""

from pathlib import Path

import pytest
import yaml

from clipfile.reading.issue_forms import TEXT, read_issue

FORM = Path(__file__).parents[2] / ".github" / "ISSUE_TEMPLATE" / "suggest-article.yml"
LISTS = {"byline", "topics", "people", "captions"}


def form_fields():
    form = yaml.safe_load(FORM.read_text("utf-8"))
    return [field for field in form["body"] if field["type"] != "markdown"]


LABELS = {field["id"]: field["attributes"]["label"] for field in form_fields()}


def issue(**answers):
    """What GitHub writes when the form is sent: every label, in the form's order."""
    answers = {"rights": "- [X] I wrote this text myself.", **answers}
    return "\n\n".join(
        f"### {label}\n\n{answers.get(id_, '_No response_')}" for id_, label in LABELS.items()
    )


def test_every_label_of_the_form_is_known_in_the_forms_order():
    answers = {id_: f"the {id_}" for id_ in LABELS if id_ != "rights"}
    values = read_issue(issue(**answers))
    expected = {
        TEXT if id_ == "text" else id_: [answer] if id_ in LISTS else answer
        for id_, answer in answers.items()
    }
    assert list(values.items()) == list(expected.items())
    assert len(values) == len(form_fields()) - 1


def test_what_was_not_answered_is_left_out():
    assert read_issue(issue()) == {}
    assert read_issue(issue(title="Ferry", place="", people="  \n")) == {"title": "Ferry"}
    assert read_issue(issue(text="_No response_ is what he said")) == {
        TEXT: "_No response_ is what he said"
    }


@pytest.mark.parametrize(
    ("field", "answer", "expected"),
    [
        ("title", "Ferry\nruns  again", "Ferry runs again"),
        ("title", "### Not a label", "### Not a label"),
        ("byline", "Ada Quill, Bela Marsh", ["Ada Quill", "Bela Marsh"]),
        ("people", "Ada Quill,,\nBela Marsh,", ["Ada Quill", "Bela Marsh"]),
        ("topics", "Ferries", ["Ferries"]),
        ("captions", "A quay. (AP Photo)", ["A quay. (AP Photo)"]),
        (
            "captions",
            "- PORT ORRIN - JUNE 3: One, two. (AP Photo)\n\n  Three  \n",
            ["PORT ORRIN - JUNE 3: One, two. (AP Photo)", "Three"],
        ),
        ("captions", "### Title", ["### Title"]),
        ("text", "One.\n\n- two\n\n  three\n", "One.\n\n- two\n\n  three"),
        ("text", "    code\n\nOne.", "code\n\nOne."),
    ],
)
def test_an_answer_is_read_as_its_field_is_meant(field, answer, expected):
    assert read_issue(issue(**{field: answer})) == {TEXT if field == "text" else field: expected}


@pytest.mark.parametrize("label", LABELS.values())
@pytest.mark.parametrize("missing", [None, "captions", "place", "rights"])
def test_a_heading_in_the_text_is_text_whatever_it_says(label, missing):
    text = f"One.\n\n### {label}\n\nTwo.\n\n### Why\n\nThree."
    sent = issue(title="Ferry", text=text)
    if missing:
        head, heading, rest = sent.partition(f"### {LABELS[missing]}\n\n")
        if missing == "rights":
            head, heading, rest = sent.rpartition(f"### {LABELS[missing]}\n\n")
        sent = head + rest.partition("\n\n")[2]
        assert heading
    assert read_issue(sent) == {"title": "Ferry", TEXT: text}


def test_a_box_to_tick_in_the_text_is_text():
    text = "One.\n\n### Rights\n\n- [ ] Two.\n\nThree."
    assert read_issue(issue(text=text)) == {TEXT: text}


def test_the_box_to_tick_is_left_out_ticked_or_not():
    for box in ("- [X] Yes.", "- [x] Yes.", "- [ ] Yes.", "- [X] One.\n- [ ] Two."):
        assert read_issue(issue(text="One.", rights=box)) == {TEXT: "One."}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_are_those_of_the_file_and_do_not_count(end):
    sent = issue(title="Ferry", people="Ada Quill, Bela Marsh", text="One.\n\nTwo.")
    assert read_issue(sent.replace("\n", end)) == {
        "title": "Ferry",
        "people": ["Ada Quill", "Bela Marsh"],
        TEXT: "One.\n\nTwo.",
    }


@pytest.mark.parametrize("sent", ["", "Ferry runs again", "## Title\n\nFerry", "### Titles\n\nA"])
def test_a_text_that_is_no_form_has_no_answers(sent):
    assert read_issue(sent) == {}


def test_what_stands_above_the_first_heading_is_no_answer():
    assert read_issue("Hello!\n\n" + issue(title="Ferry")) == {"title": "Ferry"}


def test_a_label_may_be_written_in_other_cases_and_followed_by_spaces():
    assert read_issue("###  TITLE  \nFerry\n### source\nPost") == {
        "title": "Ferry",
        "source": "Post",
    }
