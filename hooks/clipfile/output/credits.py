"""Who is owed what for a picture -> XMP, so that its smaller copies say it too.

Only what a copy must not lose: creator, credit, source, copyright and licence. The rest of the
original's data, such as where a camera stood, has no place in a copy.
"""

from collections.abc import Iterable
from xml.sax.saxutils import escape

from clipfile.reading.embedded import Embedded

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">
{properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def as_xmp(embedded: Embedded) -> bytes:
    """An XMP packet (ISO 16684-1) with the credit and the rights; nothing where there are none."""
    properties = [
        _listed("dc:creator", "Seq", embedded.creators),
        _plain("photoshop:Credit", embedded.credit),
        _plain("photoshop:Source", embedded.source),
        _listed("dc:rights", "Alt", filter(None, [embedded.copyright_notice])),
        _plain("xmpRights:WebStatement", embedded.rights_page),
        _licensor(embedded.licensor_page),
    ]
    found = "\n".join(filter(None, properties))
    return _PACKET.format(properties=found).encode() if found else b""


def _plain(name: str, value: str) -> str:
    return f"<{name}>{escape(value)}</{name}>" if value else ""


def _listed(name: str, kind: str, values: Iterable[str]) -> str:
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    items = "".join(f"<rdf:li{language}>{escape(value)}</rdf:li>" for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if items else ""


def _licensor(page: str) -> str:
    url = _plain("plus:LicensorURL", page)
    item = f'<rdf:li rdf:parseType="Resource">{url}</rdf:li>'
    return f"<plus:Licensor><rdf:Seq>{item}</rdf:Seq></plus:Licensor>" if url else ""
