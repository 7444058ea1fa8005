"""Where a raw text holds captions: strings that end in a picture's credit.

`captions_in` is the one seam to the rest: it takes a line or paragraph and gives the captions in
it, word for word, so that what is left over is the article's text. What a credit is, the captions'
own rules say.
"""

import re
from collections.abc import Sequence

from clipfile.reading.captions.credits.credit import read_credit
from clipfile.reading.captions.credits.credit_lines import is_agency
from clipfile.reading.captions.credits.credits import credit_at_head
from clipfile.reading.captions.dateline import starts_caption
from clipfile.reading.captions.splitting import credits_with_notes
from clipfile.reading.clippings.lines import read_dateline
from clipfile.reading.clippings.raw_lines import IMAGE_CAPTION, IMAGE_SOURCE, Line
from clipfile.reading.first_names import is_first_name
from clipfile.reading.written_dates import find_day

_BBC = re.compile(rf"(?:{IMAGE_SOURCE},?\s.{{2,80}}?\s)?{IMAGE_CAPTION},?\s.{{3,600}}", re.DOTALL)
_BBC_PARTS = re.compile(
    rf"\A{IMAGE_SOURCE},?\s(?P<source>.{{2,80}}?)\s{IMAGE_CAPTION},?\s(?P<text>.+)", re.DOTALL
)
_TOGGLE = re.compile(r"(?:Enlarge this image\s*)?(?:toggle|hide) caption\s.{3,200}")
_FLAG = re.compile(r"(?:FILE PHOTO|FILE|HANDOUT|TOPSHOT|COMBO)\s?[-–—:]\s")
_SENTENCE_END = re.compile(
    r"(?<!\b(?:St|Mr|Ms|Dr|Jr|Sr|Lt|Mt|Ft|No|vs)\.)(?<!\b(?:Ste|Sgt|Mrs|Gov|Gen|Sen|Rep|Rev|Col|Maj|Cpl)\.)"
    r"(?<!\b(?:Capt|Prof|Cmdr)\.)(?<=[a-z\d)\]”\"][.!?])[”\"]? (?=[^\W\da-z_]|[“\"])"
)
_SCREENSHOT = re.compile(r"(?:A )?(?:screenshot|screengrab|file photo) of\b.{3,200}", re.IGNORECASE)


_NAMES = r"[A-Z][\w.'’-]+(?: (?:and |& )?[A-Z][\w.'’-]+){0,5}"
_SCENE = re.compile(
    rf"{_NAMES} (?:(?:is |are )?(?:seen|pictured|shown) |poses? |waves? )?"
    r"(?:during|speaking|arriving|leaving|at (?:a|an|the|his|her)|in (?:a|an) (?:file|undated))\b"
)
"""`Ada Quill during the debate`, of a picture without a credit."""
_MOST_WORDS_OF_SCENE = 12
_MOST_WORDS_OF_CREDIT = 4
_FEWEST_WORDS = 6
_DIGIT = re.compile(r"\d")
_ENDS = (".", "!", "?", '"', "”", ")")


_CREDIT_BEHIND = re.compile(
    r"(?<=\S) [—–-] (?:Foto|Photo|Bild|Image|Imagem|Imagen): .{2,90}\Z|"
    r"\((?:Bild|Fotos?|Grafik|Photos?|Images?|Imagen|Crédits?(?: photo)?|Credit|Pic|Picture|"
    r"Illustration|Screenshot)\s?: ?[^()]{2,80}\)\Z|"
    r"(?<=[^\W_]|[.!?”\"’»)])(?:Image|Bild|Foto|Photo|Picture|Imagen|Immagine|"
    r"Imagem): [^.:]{2,90}\Z"
)
"""`… in May.Image: Ada Quill/dpa`, `… (Bild: Ada Quill)`: a credit by what stands before it."""
_SHOUTED = re.compile(
    r"(?<=[.!?”»)]) (?P<first>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+) (?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]* ){0,2}"
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?P<whose> (?:POUR|FOR|PARA|PER|FÜR) .{2,40}| \([^()]{2,30}\))?\Z"
)
_HOUSE = re.compile(
    r"[A-Z]{2,10}(?: [Ff]ile)? (?:PHOTOS?|FILE PHOTO|[Pp]hotos?|[Pp]ictures?): .{3,60}"
)
"""`TIDE PHOTO: ADA QUILL`: a newspaper's own picture."""
_RIGHTS_BEHIND = re.compile(r".{15,300}\s[-–—]\s(?:© ?)?RIPRODUZIONE RISERVATA\.?")
"""ANSA's pictures: `I pescatori di Oldport - RIPRODUZIONE RISERVATA`."""
_SOURCE_AT_HEAD = re.compile(
    r"(?:Image|Photo|Picture) (?:Source|source|SOURCE|Credit|credit|Courtesy)s?\s?:\s?"
    r"(?P<source>[A-Z][A-Z/. ]{1,38}[A-Z])\s(?P<text>[A-Z][^\n]{20,400})"
)
"""`Image Source : TIDE MEDIA Ada Quill rows …`, as Indian pages print it."""
_LONGEST_CAPTION = 600
_SENTENCES = re.compile(r"[.!?][”\"’»]? ")


def captions_in(text: str) -> tuple[str, ...]:
    """The captions of a line or paragraph, in order; each stands in `text` as it is given."""
    text = text.strip()
    if _BBC.match(text) or _TOGGLE.match(text) or credit_at_head(text):
        return (text,)
    if _SOURCE_AT_HEAD.fullmatch(text) or ("RISERVATA" in text and _RIGHTS_BEHIND.fullmatch(text)):
        return (text,)
    if len(text) <= _LONGEST_CAPTION and (_CREDIT_BEHIND.search(text) or _shouted_credit(text)):
        return (text,)
    found: list[str] = []
    done = 0
    for start, end in credits_with_notes(text):
        if _is_something_else(text, start, end):
            continue
        begins = done + _beginning(text[done:start])
        found.append(text[begins:end].strip())
        done = end
    if not found and (_FLAG.match(text) or _SCREENSHOT.fullmatch(text)):
        return (text,)
    return tuple(found)


def _shouted_credit(text: str) -> re.Match[str] | None:
    """The photographer in capitals behind a last sentence: `… on Monday. ADA QUILL`."""
    match = _SHOUTED.search(text)
    return match if match and (match["whose"] or is_first_name(match["first"])) else None


def _is_something_else(text: str, start: int, end: int) -> bool:
    """Whether an agency wrote the text, or a newspaper's name stands behind a headline or a day.

    A credit that names nobody stands behind a sentence: `Headline - Agency` is a page's title.
    """
    line = text[start:end].strip()
    if start == 0 and (line == text and is_agency(line.lstrip("© "))):
        return True
    dateline = read_dateline(text)
    if dateline and start < dateline.end:
        return True
    if end == len(text) and is_agency(line) and len(_SENTENCES.findall(text[:start])) > 1:
        # A wire signs its texts.
        return True
    if line.startswith("|") and is_agency(line.strip("| ")):
        return False
    if line[0] in "|/-–—":
        is_behind_sentence = text[:start].rstrip().endswith(_ENDS)
        return not read_credit(line).photographers and (line[0] == "|" or not is_behind_sentence)
    return line.startswith("Source:")


def readable_caption(caption: str) -> str:
    """A caption in the words that the captions' own rules know, whatever the page's language."""
    caption = _BBC_PARTS.sub(r"Image source, \g<source> Image caption, \g<text>", caption)
    if not credit_at_head(caption):
        caption = _SOURCE_AT_HEAD.sub(r"\g<text> (Photo: \g<source>)", caption)
    if shouted := _shouted_credit(caption):
        return f"{caption[: shouted.start()]} (Photo: {shouted[0].strip().title()})"
    return _CREDIT_BEHIND.sub(_with_photo, caption)


def _with_photo(match: re.Match[str]) -> str:
    opening, _, rest = match[0].lstrip(" —–-").partition(":")
    return f"(Photo: {rest.strip()}" if opening.startswith("(") else f" (Photo: {rest.strip()})"


def is_scene(text: str) -> bool:
    """Whether a short line without a full stop says who is seen where, as captions do."""
    is_short = len(text.split()) <= _MOST_WORDS_OF_SCENE
    return is_short and _SCENE.match(text) is not None and not text.endswith(_ENDS)


def is_credit(caption: str) -> bool:
    """Whether a caption is nothing but a credit."""
    if _HOUSE.fullmatch(caption):
        return True
    found = credits_with_notes(caption)
    return len(found) == 1 and not caption[: found[0][0]].strip()


def is_credit_above(line: Line, below: Sequence[Line]) -> bool:
    """Whether a line and the next are a credit and its caption, with an empty line on both sides.

    A caption has no full stop there: what has one is a paragraph, and the line above its subhead.
    """
    if (
        not below
        or not line.is_apart
        or below[0].is_apart
        or not all(e.is_apart for e in below[1:])
    ):
        return False
    words = below[0].text.split()
    has_end = below[0].text.endswith(_ENDS) or line.text.endswith((*_ENDS, ":", ","))
    is_short = len(line.text.split()) <= _MOST_WORDS_OF_CREDIT and not _DIGIT.search(line.text)
    return is_short and not has_end and len(words) >= _FEWEST_WORDS


def _beginning(before: str) -> int:
    """Where the caption begins in what stands before its credit.

    At an agency's dateline or flag. Else a paragraph of text can be glued to it: agencies date a
    picture in the caption's first sentence, so a last sentence with the only date begins it.
    """
    cuts = [match.end() for match in _SENTENCE_END.finditer(before)]
    for cut in cuts:
        if starts_caption(before, cut):
            return cut
    if not cuts or find_day(before[: cuts[-1]]) or not find_day(before[cuts[-1] :]):
        return len(before) - len(before.lstrip())
    return cuts[-1]
