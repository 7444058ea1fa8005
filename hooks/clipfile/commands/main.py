"""`clipfile`, and the commands it has."""

import click

from clipfile.commands.captions import captions
from clipfile.commands.check import check
from clipfile.commands.import_ import import_
from clipfile.commands.new import new
from clipfile.commands.people import people
from clipfile.commands.schema import schema


@click.group(epilog="Example: clipfile check")
@click.version_option(package_name="clipfile")
def main() -> None:
    """Keep a newspaper's clipping file."""


main.add_command(captions)
main.add_command(check)
main.add_command(import_)
main.add_command(new)
main.add_command(people)
main.add_command(schema)
