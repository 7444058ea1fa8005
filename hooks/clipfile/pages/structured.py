"""A person as schema.org's Person on a ProfilePage, as JSON-LD."""

import json
from collections.abc import Mapping

from clipfile.model import Person
from clipfile.pages import addresses
from clipfile.pages.person_views import PortraitView


def person_json_ld(
    person: Person, *, site_url: str, same_as: Mapping[str, str], portrait: PortraitView | None
) -> str:
    """JSON that can stand inside a script element; addresses are relative without a `site_url`."""
    page = addresses.full(addresses.person(person.id), site_url)
    about: dict[str, object] = {"@type": "Person", "@id": f"{page}#person", "name": person.name}
    if person.aliases:
        about["alternateName"] = list(person.aliases)
    if person.roles:
        about["jobTitle"] = [role.title for role in person.roles]
    if same_as:
        about["sameAs"] = list(same_as.values())
    if portrait:
        about["image"] = _image(portrait, site_url)
    whole = {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "@id": page,
        "mainEntity": about,
    }
    # So that nothing inside can end the script element.
    return json.dumps(whole, ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")


def _image(portrait: PortraitView, site_url: str) -> Mapping[str, str]:
    url = addresses.full(portrait.picture.address, site_url)
    image = {"@type": "ImageObject", "contentUrl": url}
    return image | ({"creditText": portrait.credit} if portrait.credit else {})
