"""A person as schema.org's Person on a ProfilePage, as JSON-LD."""

from collections.abc import Mapping

from clipfile.model import Person
from clipfile.pages import addresses
from clipfile.pages.person_views import PortraitView


def profile_of(
    person: Person, *, site_url: str, same_as: Mapping[str, str], portrait: PortraitView | None
) -> Mapping[str, object]:
    """The page of a person as JSON-LD; addresses are from the root without a `site_url`."""
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
    return {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "@id": page,
        "mainEntity": about,
    }


def _image(portrait: PortraitView, site_url: str) -> Mapping[str, str]:
    url = addresses.full(portrait.picture.address, site_url)
    image = {"@type": "ImageObject", "contentUrl": url}
    return image | ({"creditText": portrait.credit} if portrait.credit else {})
