"""An article as reference managers find it in a list: OpenURL ContextObjects in Spans (COinS).

The keys are those that Zotero reads (zotero/utilities, `openurl.js`): `rft.source` is the
publication, and any of Zotero's item types may stand in `rft.type`.
"""

from functools import lru_cache
from urllib.parse import urlencode

from clipfile.linking.clippings import Clipping
from clipfile.pages import addresses

_FIXED = (
    ("ctx_ver", "Z39.88-2004"),
    ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
    ("rft.type", "newspaperArticle"),
)


def coins(clipping: Clipping, site_url: str) -> str:
    """The value of the `title` of a span of the class `Z3988`.

    `site_url` is empty when the site does not know its address: then the article has none.
    """
    keys = [*_FIXED, ("rft.title", clipping.title), ("rft.source", clipping.source)]
    keys += [("rft.date", clipping.iso), ("rft.language", clipping.language)]
    keys += [("rft.au", str(name)) for name, person in clipping.authors if person]
    if site_url:
        address = addresses.full(addresses.article(clipping), site_url)
        keys.append(("rft.identifier", address))
    return _encoded(tuple(keys))


_encoded = lru_cache(maxsize=1 << 16)(urlencode)
"""An article stands in many lists."""
