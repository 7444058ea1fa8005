"""`clipfile schema`: the JSON Schema of the front matter."""

import click

from clipfile.output.json_schema import SCHEMAS, json_schema


@click.command(epilog="Example: clipfile schema article > schemas/article.json")
@click.argument("name", type=click.Choice(list(SCHEMAS)), default="article", metavar="[NAME]")
def schema(name: str) -> None:
    """Print the JSON Schema of an `article` (without NAME) or of a `person` record."""
    click.echo(json_schema(name), nl=False)
