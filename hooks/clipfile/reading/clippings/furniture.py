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
    play live radio|next up:|available on air stations|all streams|posted|sponsor message|all news|
    view image in fullscreen|story continues below this ad|after newsletter promotion|
    see all topics|interactive|quick guide|end of article|aa|link copied!|learn more|
    share full article|skip advertisement|view gallery|copiar enlace|ver comentarios|share by email|
    share via text message|end of list|
    enter your email address|sign up now|
    watch now|copy|text|sms|save article|saved|
    free weekly newsletter|privacy notice|reuse this content|gift this article|listen to article|
    listen to this story|add to favorites|add a comment|be the first to comment|subscribe now|
    skip to main menu|skip to navigation|skip to main|close|dismiss|search|home|
    acquire licensing rights|purchase licensing rights|prefer the guardian on google|
    add us as preferred source on google|email this link|submit a tip|report a typo|
    zum inhalt springen|menü|anmelden|abo|vorlesen|druckansicht|in pocket speichern|merken|
    empfohlener redaktioneller inhalt|podcast immer laden|externen inhalt laden|zur startseite|
    kommentare|kommentieren|drucken|artikel anhören|artikel hören|newsletter abonnieren|
    aller au contenu|passer au contenu|s'abonner|se connecter|enregistrer|écouter l'article|
    réservé aux abonnés|article réservé aux abonnés|ajouter à vos sélections|
    ir al contenido|saltar al contenido|suscribirse|iniciar sesión|guardar|escuchar|
    vai al contenuto|abbonati|accedi|salva|ascolta l'articolo|
    pular para o conteúdo|assine|entrar|salvar|compartilhar|ouvir|
published|image source|image|photo|
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
    "flipboard instagram messenger viber sms text message this (formerly twitter) copy link on "
    "via | · / , & and partager teilen compartir condividi compartilhar".split()
)
"""Words of a share bar: a line of these alone is one."""
_HEADS = re.compile(
    r"(?:also (?:read|see)|read also|read more|see also|read next|"
    r"related(?: article| story| news)?|"
    r"watch(?: now)?|listen(?: now)?|full coverage|must[ -]read|more from|more on|"
    r"in case you missed it|don['’]t miss|recommended|"
    r"leggi anche|lee también|lea también|lire aussi|à lire aussi|lesen sie auch|leia também|"
    r"διαβάστε (?:επίσης|ακόμη|ακόμα))\s?[:|–—-]\s?\S|"
    r"(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|emails?|updates?|alerts?|today|here|now)\b|"
    r"home\s[»›>/]\s|heard on\s|(?:© ?)?riproduzione riservata|todos los derechos|tous droits|"
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
_LINES = re.compile(
    r"(?:advertisement|anzeige|publicité|publicidad|pubblicità|publicidade)\b\W.{0,40}|"
    r"(?:listen|watch|play|hören|écouter)\W+\d{1,2}:\d\d(?:\W+\w+)?|\d{1,2} of \d{1,2}|"
    r"(?:new)?you can now listen to .{3,60}|share or comment on this article\b.*|\+?\d{1,4}|"
    r"add .{2,40} on google|_{3,}|follow \S+ coverage\b.*|.{2,30}: https?://\S+|"
    r"listen to this article\b.{0,20}|reporting from .{3,40}|a version of this article appears\b.*|"
    r"(?:follow topic|follow): .{2,40}|join .{2,40} channel\b.*|"
    r"(?:vídeos?|videos?|fotos|photos|galería|galerie|podcast|infografik) ?: [^.!?]{5,120}|"
    r"[\u2600-\u27bf\u25b6\U0001f300-\U0001faff].{5,160}(?<![.!?”\"])|"
    r"artikel anhören\b.*|zur merkliste hinzufügen|icon: .{3,30}|"
    r"this article is more than \d.{1,20} old|list (?:\d+ )?of \d+.*|\d+ (?:shares|views|likes)|"
    r"(?:lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|reading time)\b.{0,20}|"
    r"(?:lecture|lettura|lectura|leitura)\W{1,3}\d+ min\w*\.?|"
    r"(?:\d+ )?(?:kommentare?|comments?|commentaires?|comentarios|commenti|comentários)(?: lesen)?"
    r"(?: \(?\d+\)?)?|see (?:all )?stories by .{2,60}|"
    r"learn more about .{2,40}|this has been shared \d+ times|first uploaded on\b.*|"
    r"(?:mit ihrer zustimmung wird|an dieser stelle finden sie|hier (?:ist|wird) ein externer)\b.*|"
    r"your information is being handled in accordance\b.*|privacy notice: .*|"
    r"avertissement ?: le contenu des sites externes\b.*|"
    r"(?:stay|keep) (?:up to date|updated|informed|connected)\b.*|stay with \S+ news\b.*|"
    r"\S.{1,50} - (?:member|staff|stringer|freelance(?:r)?|handout|pool|fr\d*), .{2,40}|"
    r"the reuters .{2,30} newsletter (?:provides|brings|keeps)\b.*|"
    r"(?-i:[a-z]{2,4}(?:/[a-z]{2,4}){1,3})|"
    r"sign up (?:to|for) (?:our|the)\b.{0,50}\b(?:briefing|bulletin|digest|round-?up|edition)s?\.?|"
    r"close thanks for signing up!?|watch for us in your inbox\.?|thanks for signing up!?",
    re.IGNORECASE,
)
"""Whole lines of furniture, in part in words that change."""
_BREADCRUMB = re.compile(r"[^.!?«]{1,40}(?: [>»›] [^.!?«]{1,80})+")
_SECTIONS = re.compile(r"[^\W\da-zß-ÿ][^\da-zß-ÿ/|.!?]{2,30}(?: [/|] [^\da-zß-ÿ/|.!?]{3,30})+")
"""`HARBOUR / SOCIETY`: where on the site a text stands."""
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
    # Before a caption stands which of a page's pictures it is, and behind it how to buy it.
    re.compile(r"\A\[\d{1,2}/\d{1,2}\]\s*"),
    re.compile(r"\A\d{1,2} of \d{1,2}\s?\|\s?(?=\S)"),
    re.compile(
        r"\A(?:Item|Image|Photo|Picture|Slide|Bild|Foto) \d{1,2} (?:of|von|de|/) \d{1,2}\b[:.|]?\s*"
    ),
    re.compile(r"\s(?:Purchase|Acquire) Licensing Rights\b"),
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
        or is_breadcrumb(line)
        or bool(
            _HEADS.match(line)
            or _LINES.fullmatch(line)
            or _PLAYER.match(line)
            or _READING_TIME.match(line)
            or _BARE_UPDATE.match(plain)
        )
    )


def is_breadcrumb(line: str) -> bool:
    """Whether a line says where on its site a text stands: `Start > News > Harbour`."""
    return bool(_BREADCRUMB.fullmatch(line) or _SECTIONS.fullmatch(line))


def is_share_button(line: str) -> bool:
    """Whether a line is nothing but networks, or what a reader can do with a text."""
    return _NETWORKS.issuperset(line.casefold().split())


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
