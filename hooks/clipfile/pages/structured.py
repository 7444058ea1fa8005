"""What a machine is told of the pictures on an article's page: schema.org's ImageObject."""

from collections.abc import Iterable, Mapping
from urllib.parse import quote

from clipfile.pages import addresses
from clipfile.pages.views import Card, Link, Picture


def image_objects(
    cards: Iterable[Card], *, here: str, site_url: str
) -> Mapping[str, object] | None:
    """The pictures that some cards on the page at `here` show, as JSON-LD; None for no picture.

    A property that is not known is left out. Addresses are whole where the site knows its own, and
    lead from `here` otherwise.
    """

    def full(address: str) -> str:
        quoted = quote(address)
        return f"{site_url}{quoted}" if site_url else addresses.relative(quoted, base=here)

    def creator(person: Link) -> Mapping[str, object]:
        url = {"url": full(person.address)} if person.address is not None else {}
        return {"@type": "Person", "name": person.text, **url}

    def described(card: Card, picture: Picture) -> Mapping[str, object]:
        properties = {
            "contentUrl": full(picture.address),
            "width": picture.width,
            "height": picture.height,
            "caption": card.description,
            "dateCreated": card.date.iso if card.date else "",
            "contentLocation": {"@type": "Place", "name": card.place.text} if card.place else "",
            "creator": [creator(person) for person in card.photographers],
            "creditText": credit_line(card),
            "copyrightNotice": picture.copyright_notice,
            "license": picture.rights_page,
            "acquireLicensePage": picture.licensor_page,
        }
        return {"@type": "ImageObject"} | {k: value for k, value in properties.items() if value}

    found = [described(card, card.picture) for card in cards if card.picture]
    return {"@context": "https://schema.org", "@graph": found} if found else None


def credit_line(card: Card) -> str:
    """`Ines Roe/AFP via Getty Images`, as a newspaper prints it."""
    names = [", ".join(person.text for person in card.photographers)]
    if card.agency:
        names.append(card.agency.text)
    line = "/".join(filter(None, names))
    return f"{line} via {card.via}".strip() if card.via else line
