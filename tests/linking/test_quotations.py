"""A passage counts as somebody's words when the sentence itself says so, and only then."""

import pytest

from clipfile.linking.clippings import said_in

RECORDS = {"ada-quill": "name: Ada Quill", "bo-marlow": "name: Bo Marlow"}
HEAD = "people: [Ada Quill, Bo Marlow]\n"
SAID = "“The tide was high,” "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{SAID}Ada Quill said.", "ada-quill"),
        (f"{SAID}said Ada Quill.", "ada-quill"),
        (f"{SAID}said Quill, who is mayor.", "ada-quill"),
        (f"{SAID}Quill told reporters on Monday.", "ada-quill"),
        (f"{SAID}former Mayor Quill wrote.", "ada-quill"),
        (f"{SAID}wrote Mayor Quill in a letter.", "ada-quill"),
        ("Ada Quill said “the tide was high”.", "ada-quill"),
        ("On Monday, Quill told the council: “The tide was high.”", "ada-quill"),
        ("“It rained. The tide was high,” Quill added.", "ada-quill"),
        ('"The tide was high," Quill said.', "ada-quill"),
        # The subject is somebody else, or nobody who is known.
        (f"{SAID}a spokesman for Quill said.", None),
        (f"{SAID}an aide to Ada Quill said.", None),
        (f"{SAID}said Quill’s aide.", None),
        (f"{SAID}said Quill aide Tom Reed.", None),
        (f"{SAID}Marlow and Quill said.", None),
        (f"{SAID}he told Quill.", None),
        (f"{SAID}he said. Quill laughed.", None),
        ("Quill said Marlow called it “a very high tide”.", None),
        ("Quill said he described it as “a very high tide”.", None),
        ("Quill laughed. “The tide was high.”", None),
        ("“The tide was high.” It rained. “No,” said Quill.", None),
        # One expression, no verb, no quotation.
        ("Quill said it was “high”.", None),
        ("For Quill “the tide was high”.", None),
        ("Quill said that the tide was high.", None),
    ],
)
def test_a_passage_is_of_whom_the_sentence_names_as_the_speaker(archive, text, speaker) -> None:
    said = said_in(archive(RECORDS, {"a": (HEAD, text)})["a"])
    assert list(said.quotes) == ([speaker] if speaker else [])


def test_a_passage_is_whole_sentences_on_one_line(archive) -> None:
    text = "It rained.\n\nRain. “It rained.\nThe tide was high,” Quill said. He left."
    said = said_in(archive(RECORDS, {"a": (HEAD, text)})["a"])
    assert said.quotes == {"ada-quill": ["“It rained. The tide was high,” Quill said."]}


def test_two_quotations_of_one_sentence_are_one_passage(archive) -> None:
    text = "“The tide was high,” Quill said, “and the quay was wet.”"
    said = said_in(archive(RECORDS, {"a": (HEAD, text)})["a"])
    assert said.quotes == {"ada-quill": [text]}
