"""`clipfile captions`: a string a line in, a list of captions a line out."""

import json

import pytest
from click.testing import CliRunner, Result

from clipfile.commands.main import main

ONE = (
    "OLDPORT, MAINE - MAY 1: Ada Quill waves. [EDITORIAL USE ONLY] "
    "(Photo by Cora Finch/AFP via Getty Images)"
)
TWO = "Bela Marsh sings in Quayside, Maine, May 2, 2020. REUTERS/Pim Oster"
FIRST = {
    "place": "OLDPORT, MAINE",
    "date": "05-01",
    "description": "Ada Quill waves.",
    "photographers": ["Cora Finch"],
    "agency": "AFP",
    "via": "Getty Images",
    "rights_note": "[EDITORIAL USE ONLY]",
    "people": ["Ada Quill"],
}
SECOND = {
    "place": "Quayside, Maine",
    "date": "2020-05-02",
    "description": "Bela Marsh sings in Quayside, Maine, May 2, 2020.",
    "photographers": ["Pim Oster"],
    "agency": "Reuters",
    "via": None,
    "rights_note": None,
    "people": ["Bela Marsh"],
}


def run(*arguments: str, given: str | bytes) -> Result:
    return CliRunner().invoke(main, ["captions", *arguments], input=given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("", []),
        ("\n", [[]]),
        (f"{ONE}\n{TWO}\n", [[FIRST], [SECOND]]),
        (f"{ONE} {TWO}", [[FIRST, SECOND]]),
        (f"{TWO}\r\n\r\n{ONE}\r\n", [[SECOND], [], [FIRST]]),
        (b"\xff\xfe\x00 (AP Photo)\n", None),
    ],
)
def test_a_line_of_captions_gives_a_line_of_json(
    given: str | bytes, expected: list[list[dict[str, object]]] | None
) -> None:
    result = run("--json", given=given)
    assert result.exit_code == 0
    found = [json.loads(line) for line in result.stdout.splitlines()]
    if expected is None:
        assert found[0][0]["agency"] == "AP"
    else:
        assert found == expected
        assert all(list(caption) == list(FIRST) for line in found for caption in line)


def test_without_json_a_caption_is_shown_to_be_read() -> None:
    result = run(given=f"{ONE} {TWO} Read more\n")
    assert result.stdout == (
        "Ada Quill waves.\n"
        "  place: OLDPORT, MAINE\n"
        "  date: 05-01\n"
        "  photographers: Cora Finch\n"
        "  agency: AFP\n"
        "  via: Getty Images\n"
        "  rights note: [EDITORIAL USE ONLY]\n"
        "  people: Ada Quill\n"
        "\n"
        "Bela Marsh sings in Quayside, Maine, May 2, 2020.\n"
        "  place: Quayside, Maine\n"
        "  date: 2020-05-02\n"
        "  photographers: Pim Oster\n"
        "  agency: Reuters\n"
        "  people: Bela Marsh\n"
        "\n"
        "Not part of a caption: Read more\n"
        "\n"
    )
