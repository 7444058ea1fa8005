"""Where a raw text holds captions: strings that end in a picture's credit.

`captions_in` is the one seam to the rest: it takes a line or paragraph and gives the captions in
it, word for word, so that what is left over is the article's text.
"""

import re

from clipfile.reading.clippings.days import find_day

_AGENCY = (
    r"(?:AP|AFP|EPA|EPA-EFE|EFE|ANSA|dpa|DPA|PA|PTI|ANI|IANS|UPI|TASS|RIA|Reuters|REUTERS|Xinhua|"
    r"Getty(?: Images)?|Bloomberg|NurPhoto|Anadolu(?: Agency| Ajansi)?|Shutterstock|LaPresse|"
    r"ΑΠΕ-ΜΠΕ|EUROKINISSI|Eurokinissi|ΙΝΤΙΜΕ|INTIME|ZUMA|Alamy|Rex|Corbis|Associated Press|"
    r"The Associated Press|Agence France-Presse|AAP|Kyodo|Yonhap|NTB|TT|Ritzau|Belga|ANP|Lusa|LUSA)"
)
"""Who distributes photographs to newspapers."""
_PICTURE = r"(?:Photo|Photos|Photograph|Image|Picture|Pic|Foto|Fotos|Credit|Crédit|Φωτ[οό]\w*)"
_LABEL = r"(?i:photo|photograph|foto|φωτό|photo credit|crédit photo)"
_NAME = r"[^\W\d_a-z][\w.'’-]{0,30}"
_REST = r"[^|\n.]{2,60}(?=\s*$)"
"""The organisation behind a name, whatever it is, at the end of a line."""
_NAMES = rf"{_NAME}(?: {_NAME}){{0,4}}"

_CREDIT = re.compile(
    "|".join(
        (
            rf"\((?i:{_PICTURE})(?i: by| credit| courtesy|\s?:)[^()\n]{{2,140}}\)",
            r"\((?:AP|Invision/AP) (?i:photo)[^()\n]{0,100}\)",
            rf"\([^()\n]{{2,80}}?\s?(?:/|\bvia\b|,)\s?{_AGENCY}\b[^()\n]{{0,40}}\)",
            rf"\(?\b(?:Image|Photo|Picture) (?i:credit)s?\s?: ?{_NAMES}(?:\s?/\s?{_NAMES})?\)?",
            rf"\b{_LABEL}\s?: ?(?:{_NAMES}\s?/\s?)?{_AGENCY}\b(?:\s?/\s?{_NAMES})*",
            r"\[(?:Source|Photo|Image|File|Credit)\s?: ?[^\[\]\n]{2,60}\]",
            rf"\({_AGENCY}\)(?=\s*$)",
            rf"\bREUTERS\s?/\s?{_NAMES}(?:\s?/\s?(?i:file photo|handout))?",
            rf"\b{_NAMES}/(?i:handout) via {_AGENCY}\b",
            rf"\b{_NAMES}\s?/\s?{_AGENCY}(?: via {_AGENCY})?(?=\s*$)",
            rf"(?:—|–|-)\s{_AGENCY} (?i:pic|photo)\b",
            rf"\|\s{_NAMES}\s?/\s?{_REST}",
            rf"\b(?:Photo|Photos|Photograph|Picture|Image) by {_NAMES}(?:\s?/\s?{_REST}|(?=\s*$))",
            rf"\b(?:Photo|Photograph|Picture|Credit):\s{_NAMES}\s?/\s?{_REST}",
            rf"\({_NAMES}(?:\s?/\s?{_NAMES}){{1,3}}\)(?=\s*$)",
            rf"©\s?{_NAMES} / {_REST}",
        )
    ),
    re.MULTILINE,
)
"""Forms of the credit: Getty, AP, AFP, a name and an agency, Reuters, and other languages."""
_BBC = re.compile(
    r"(?:Image (?:copyright|source),?\s.{2,80}?\s)?(?:Image|Media) caption,?\s.{3,600}", re.DOTALL
)
_SOURCE_FIRST = re.compile(rf"Image Source\s?: ?{_AGENCY}\s.{{3,400}}", re.IGNORECASE)
_TOGGLE = re.compile(r"(?:Enlarge this image\s*)?(?:toggle|hide) caption\s.{3,200}")
_AGAIN = re.compile(r"\s*\([^()]{2,80}\)")
"""A credit that is printed a second time."""
_TAIL = re.compile(r"\s*(?:\[NOTE TO USER[^\]]*\]|TPX IMAGES OF THE DAY)", re.IGNORECASE)
_DATELINE = re.compile(r"\b[A-Z][A-Z .,'()-]{2,60} [-–—] [A-Z]{3,9}\.? \d{1,2}(?:, \d{4})?\s?[:.]")
"""How an agency's caption begins: `OAKS, PENNSYLVANIA - OCTOBER 18:`."""
_FLAG = re.compile(r"(?:FILE PHOTO|FILE|HANDOUT|TOPSHOT|COMBO)\s?[-–—:]\s")
_SENTENCE_END = re.compile(r"(?<=[a-z\d)\]”\"][.!?])[”\"]? (?=[^\W\da-z_]|[“\"])")
_SCREENSHOT = re.compile(r"(?:A )?(?:screenshot|screengrab|file photo) of\b.{3,200}", re.IGNORECASE)


def captions_in(text: str) -> tuple[str, ...]:
    """The captions of a line or paragraph, in order; each stands in `text` as it is given."""
    text = text.strip()
    for form in (_BBC, _SOURCE_FIRST, _TOGGLE):
        if form.match(text):
            return (text,)
    found: list[str] = []
    start = 0
    for credit in _CREDIT.finditer(text):
        if credit.start() < start:
            continue
        end = _with_tail(text, credit)
        if _is_dateline(text[start : credit.start()], text[end:]):
            continue
        begins = start + _beginning(text[start : credit.start()])
        found.append(text[begins:end].strip())
        start = end
    if not found and (_FLAG.match(text) or _SCREENSHOT.fullmatch(text)):
        return (text,)
    return tuple(found)


def _is_dateline(before: str, after: str) -> bool:
    """Whether an agency stands at the head of a text, as in `(AP) — `."""
    return not before.strip() and after.lstrip()[:1] in set("-–—")


def is_credit(caption: str) -> bool:
    """Whether a caption is nothing but a credit."""
    match = _CREDIT.match(caption)
    return match is not None and match.end() == len(caption)


def _with_tail(text: str, credit: re.Match[str]) -> int:
    end = credit.end()
    again = _AGAIN.match(text, end)
    if again and credit[0].startswith("(") and re.search(_AGENCY, again[0]):
        end = again.end()
    tail = _TAIL.match(text, end)
    return tail.end() if tail else end


def _beginning(before: str) -> int:
    """Where the caption begins in what stands before its credit.

    At an agency's dateline or flag. Else a paragraph of text can be glued to it: agencies date a
    picture in the caption's first sentence, so a last sentence with the only date begins it.
    """
    dateline = _DATELINE.search(before) or _FLAG.search(before)
    if dateline:
        return dateline.start()
    cuts = [match.end() for match in _SENTENCE_END.finditer(before)]
    if not cuts or find_day(before[: cuts[-1]]) or not find_day(before[cuts[-1] :]):
        return len(before) - len(before.lstrip())
    return cuts[-1]
