"""What a page puts around and between the paragraphs of an article, and a scraper takes along.

The phrases are those of the pages that people clip; each is a whole line, or stands at the head of
one. A line that is not known here stays in the text: dropping a sentence is worse than keeping a
button.
"""

import re

_WHOLE = """
    share|share this|share this article|share this story|share on|tweet|email|e-mail|print|save|
    follow us|follow us on|copy link|link copied|bookmark|comments|comment|leave a comment|more|
    menu|facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|flipboard|x|instagram|youtube|
    advertisement|advertising|ad|sponsored|story continues below|article continues below|
    story continues below advertisement|article continues below advertisement|loading...|loading…|
    read more|read more:|continue reading|more on this story|related topics|related|related stories|
    recommended|most read|trending|editor's picks|top stories|listen|listen to this article|
    play live radio|next up:|available on air stations|posted|published|image source|image|photo|
    view comments|see more|show more|hide caption|toggle caption|enlarge this image|breaking news|
    skip to content|skip to main content|back to top|newsletter|subscribe|sign up|log in|sign in|
    media playback is unsupported on your device|this video can not be played|getty images|
    compartir|comparte|condividi|partager|teilen|compartilhe|κοινοποίηση|μοιραστείτε το|σχόλια|
    comentarios|commenti|commentaires|publicidad|pubblicità|publicité|anzeige|διαφήμιση|
    seguici su|síguenos en|suivez-nous|ακολουθήστε μας|imprimir|stampa|imprimer|εκτύπωση
"""
"""Lines that are nothing but a button or a label, between bars."""
_WHOLE_LINES = frozenset(" ".join(phrase.split()) for phrase in _WHOLE.split("|"))
_NETWORKS = frozenset(
    "facebook twitter whatsapp linkedin telegram pinterest reddit email e-mail print x share tweet "
    "flipboard instagram messenger viber copy link on via | · / , & and".split()
)
"""Words of a share bar: a line of these alone is one."""
_HEADS = re.compile(
    r"(?:also read|read also|read more|see also|read next|related(?: article| story| news)?|"
    r"watch|listen|full coverage|more from|more on|in case you missed it|don['’]t miss|recommended|"
    r"leggi anche|lee también|lea también|lire aussi|à lire aussi|lesen sie auch|leia também|"
    r"διαβάστε (?:επίσης|ακόμη|ακόμα))\s?[:|–—-]\s?\S|"
    r"(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|emails?|updates?|alerts?|today|here|now)\b|"
    r"home\s[»›>/]\s|heard on\s|riproduzione riservata|todos los derechos|tous droits|"
    r"alle rechte vorbehalten|if you (?:buy|purchase) (?:something|a product)\b.{0,60}\bcommission|"
    r"\(this story has not been edited\b|updated? \w{1,6} \w{3,7} ago\Z|"
    r"(?:click|tap) here to\b|follow (?:us|our)\b.{0,80}\b(?:on|channel|for)\b|"
    r"download (?:the|our)\b.{0,40}\bapp\b|get (?:the latest|our)\b.{0,80}\b(?:inbox|newsletter)|"
    r"\(for (?:a )?(?:link|graphic|more)\b|all rights reserved|we use cookies|this site uses|"
    r"(?:©|\(c\)|copyright\b).{0,80}\b(?:19|20)\d\d\b|"
    r"ακολουθήστε (?:το|τη|μας)\b|suscríbete\b|iscriviti\b|abonnez-vous\b|síguenos en\b|"
    r"seguici su\b",
    re.IGNORECASE,
)
"""How a line of furniture begins, whatever follows."""
_PLAYER = re.compile(r"(?:\d{1,2}:\d\d\s?){1,3}\Z")
_READING_TIME = re.compile(
    r"\d{1,2}[ -]min(?:ute)?s?(?: read| de lectura| di lettura)?\Z", re.IGNORECASE
)
_BARE_UPDATE = re.compile(r"(?:last )?(?:updated|modified)\b(?: at)?[\s\d:.apmAPM]*\Z")
_PLAYER_LINE = "play live radio"

_INLINE = (
    re.compile(r"\AFollow us on\s(?=\S)"),
    re.compile(r"\AMedia playback is unsupported on your device\s*"),
    re.compile(r", opens new tab\b"),
    re.compile(r"\b\d{1,2} minute read\Z"),
    re.compile(r"(?<=[a-z])\d{1,2} minute read\Z"),
)
"""Furniture that is glued to words of the text."""
_GLUED_LINKS = re.compile(
    r"(?P<shown>\b[A-Z][\w'’-]{0,30}) (?P<full>(?:[A-Z][\w.'’-]{0,30} ){0,3}(?P=shown))(?=[A-Z])"
    r"[^\n]{0,600}? MORE\b"
)
"""The Hill's pages print a person's full name and three headlines behind the name in the text."""


def is_furniture(line: str) -> bool:
    """Whether a line is no part of the article."""
    words = line.casefold().split()
    plain = " ".join(words)
    return (
        plain in _WHOLE_LINES
        or plain.rstrip(" :") in _WHOLE_LINES
        or _NETWORKS.issuperset(words)
        or bool(
            _HEADS.match(line)
            or _PLAYER.match(line)
            or _READING_TIME.match(line)
            or _BARE_UPDATE.match(plain)
        )
    )


def is_player(line: str) -> bool:
    """Whether a radio's player begins here; the line before it is the station's."""
    return " ".join(line.casefold().split()) == _PLAYER_LINE


def without_glued(line: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """`line` without what is glued into it, what that was, and full names that stood there."""
    dropped: list[str] = []
    names: list[str] = []
    for form in _INLINE:
        dropped += (match[0].strip() for match in form.finditer(line))
        line = form.sub("", line)
    if " MORE" in line:
        for match in _GLUED_LINKS.finditer(line):
            dropped.append(match[0].removeprefix(match["shown"]).strip())
            names.append(match["full"])
        line = _GLUED_LINKS.sub(r"\g<shown>", line)
    return line.strip(), tuple(dropped), tuple(names)
