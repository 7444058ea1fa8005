"""`clipfile captions`: raw caption strings -> their fields."""

import json
import sys

import click

from clipfile.reading.captions.fields import CaptionFields, fields_of
from clipfile.reading.captions.grammar import read_captions


@click.command(epilog="Example: clipfile captions --json < captions.txt")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list of captions a line.")
def captions(*, as_json: bool) -> None:
    """Read captions as agencies write them, one string a line, from standard input.

    A line may hold several captions one behind the other; each has place, date, description,
    photographers, agency, via (the distributor), rights note and the people shown.
    """
    for line in sys.stdin.buffer:
        read = read_captions(line.decode("utf-8", "replace").rstrip("\r\n"))
        found = [fields_of(one.caption, one.iso) for one in read.captions]
        if as_json:
            click.echo(json.dumps(found, ensure_ascii=False))
            continue
        for fields in found:
            click.echo(_listing(fields))
        if read.noise.strip():
            click.echo(f"Not part of a caption: {read.noise.strip()}\n")


def _listing(fields: CaptionFields) -> str:
    """The description, and a line for every field that the caption has."""
    lines = [fields["description"] or "(no description)"]
    for name, value in fields.items():
        text = ", ".join(value) if isinstance(value, list) else value
        if text and name != "description":
            lines.append(f"  {name.replace('_', ' ')}: {text}")
    return "\n".join(lines) + "\n"
