"""What a page prints around its article: the menu, links to other articles, and all that is below.

Whoever is named only there has nothing to do with the text.
"""

import re
from collections.abc import Sequence

from clipfile.reading.clippings.day_lines import read_day
from clipfile.reading.clippings.furniture import is_breadcrumb, is_furniture, is_share_button
from clipfile.reading.clippings.head import is_prose
from clipfile.reading.clippings.lines import read_byline, read_dateline, read_reporting
from clipfile.reading.clippings.raw_lines import Line

_LINKS = re.compile(
    r"(?:people are also reading|related (?:coverage|stor(?:y|ies)|articles?|content|news|links?|"
    r"reading|posts?)|recommended(?: (?:stories|reading|for you|articles|videos))?|"
    r"more (?:stories|coverage|headlines|on this (?:story|topic)|like this)|most (?:read|viewed|"
    r"popular|"
    r"shared|watched)|(?:more )?trending(?: (?:now|stories|news))?|top stories|latest (?:news|"
    r"stories|"
    r"headlines)|"
    r"editor['’]?s['’]? (?:picks?|choice)|read (?:also|next|more)(?: / editor['’]s picks)?|"
    r"also (?:read|on)|see also|"
    r"(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|what to (?:read|know) next|"
    r"don['’]t miss|in case you missed it|popular (?:now|stories|articles)|other stories|"
    r"mehr zum thema|mehr dazu|lesen sie auch|auch interessant|"
    r"das könnte sie (?:auch )?interessieren|"
    r"(?:weitere|verwandte|ähnliche|meistgelesene) (?:artikel|themen|beiträge)|meistgelesen|"
    r"(?:[àa] )?lire aussi|(?:[àa] )?voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|"
    r"associés)|"
    r"les plus (?:lus|vus|consultés)|à la une|"
    r"l[ee]a también|lee también|te puede interesar|noticias relacionadas|relacionad[oa]s|"
    r"más (?:información|sobre)|para saber más|"
    r"(?:lo|las) más (?:leíd|vist)[oa]s?|más noticias|"
    r"leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|(?:i )?più letti|"
    r"leia (?:também|mais)|veja (?:também|mais)|mais lidas|notícias relacionadas)\b"
    r"(?: (?:sur|on|auf|en|in|su|em|from) [\w' ]{2,25})?\s?[:….]*\Z",
    re.IGNORECASE,
)
"""The heading of links to other articles, in or below a text."""
_BELOW = re.compile(
    r"(?:(?:suggested |related |more )?(?:topics|tags)(?::.*)?|tag: .*|filed under\b.*|"
    r"explore more on these topics|more (?:from|about)\b.{0,40}:?|more on:?|see (?:all topics|"
    r"more on:.*)|more [\w ]{2,25} news|"
    r"related (?:topics|internet links)|about (?:the )?(?:authors?|writers?|contributors?)\b.*|"
    r"what['’]s next\?|stay connected|stay informed|join the conversation|leave a (?:comment|"
    r"reply)|"
    r"(?:view |show |read )?(?:\d{1,5} )?comments?(?: \(\d+\))?|our standards: .*|"
    r"(?:©|\(c\)|copyright\b).{0,60}\b(?:19|20)\d\d\b.*|first (?:uploaded|published) on:.*|"
    r"media (?:relations|contacts?):?|(?:for )?(?:press|investor) (?:contacts?|relations):?|"
    r"if you see (?:a|an) .{0,40}(?:error|mistake|typo)\b.*|"
    r"sujets? associés|mots[- ]clés\b.*|commentaires|"
    r"(?:themen|schlagwörter|schlagworte|stichwörter)(?::.*)?|kommentare?(?: lesen)?(?: \(\d+\))?|"
    r"zur startseite|(?:temas|etiquetas)(?: relacionad[oa]s)?(?::.*)?|archivado en\b.*|"
    r"comentarios|sobre (?:la firma|el autor|la autora|o autor|a autora)|"
    r"(?:argomenti|temi)(?::.*)?|commenti|(?:assuntos|tópicos relacionados)(?::.*)?|comentários)",
    re.IGNORECASE,
)
"""What stands first below a text."""
_FEWEST_ABOVE = 2
_MOST_BELOW = 3
"""Paragraphs: an author's life, a rights note, a request."""
_MOST_LINKS = 14
_SKIP = re.compile(
    r"(?:skip to|zum inhalt|aller au contenu|passer au contenu|(?:saltar|ir) al contenido|"
    r"(?:vai|salta) al contenuto|pular para|ir para o conteúdo)\b",
    re.IGNORECASE,
)
"""The first link of a page, above its menu."""
_NO_ITEM = re.compile(r"[.!?:;,…”\"’»)]\Z|\A[“\"‘'«(]")
_LONGEST_MENU = 60
_FEWEST_ITEMS = 3
_WORDS_OF_ITEM = 4
_WORDS_OF_SMALL_ITEM = 2
_WORDS_OF_HEADLINE = 4
_QUOTED = re.compile(r"[“\"‘'«»„][^“”\"«»„]+[”\"’'»«“]")
_WORDS_OF_SHOUTED_LINK = 7
_SMALL = frozenset("a and & at for in my of on our the to us with de des du et la le und y".split())


def around_text(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that are no part of the article."""
    prose = [is_prose(line.text) and not _BELOW.fullmatch(line.text) for line in lines]
    end = _end(lines, prose)
    return (
        _menu(lines, prose) | _links(lines[:end], prose[:end]) | frozenset(range(end, len(lines)))
    )


def _end(lines: Sequence[Line], prose: Sequence[bool]) -> int:
    """Where that begins which stands below the text."""
    above, below = 0, sum(prose)
    for at, line in enumerate(lines):
        above, below = above + prose[at], below - prose[at]
        is_below = above >= _FEWEST_ABOVE and below <= min(_MOST_BELOW, above)
        if is_below and _BELOW.fullmatch(line.text):
            return at
    return len(lines)


def _links(lines: Sequence[Line], prose: Sequence[bool]) -> frozenset[int]:
    """The lines of links to other articles, with their headings."""
    found: set[int] = set()
    for at in range(1, len(lines)):
        if _is_shouted_link(lines, prose, at):
            found.add(at)
        if at in found or not _LINKS.match(lines[at].text) or not any(prose[:at]):
            continue
        end = next((n for n in range(at + 1, len(lines)) if _is_text(lines, prose, n)), len(lines))
        if end - at > _MOST_LINKS and end < len(lines):
            continue
        found.update(range(at, end - _has_subhead(lines[at + 1 : end])))
    return frozenset(found)


def _is_shouted_link(lines: Sequence[Line], prose: Sequence[bool], at: int) -> bool:
    """`MAYOR OF LOWMERE EATS ALL OF THE SOUP`: a headline between two paragraphs."""
    text = lines[at].text
    is_between = prose[at - 1] and at + 1 < len(lines) and prose[at + 1] and not prose[at]
    return is_between and text.isupper() and len(text.split()) >= _WORDS_OF_SHOUTED_LINK


def _is_text(lines: Sequence[Line], prose: Sequence[bool], at: int) -> bool:
    text = lines[at].text
    return prose[at] or read_reporting(text) is not None or _BELOW.fullmatch(text) is not None


def _has_subhead(links: Sequence[Line]) -> bool:
    """Whether the last line belongs to the text below: links stand in one block, it does not."""
    blocks = [at for at, line in enumerate(links) if line.is_apart and at]
    is_quoted = len(links) > 1 and _QUOTED.fullmatch(links[-1].text) is not None
    return is_quoted or (bool(blocks) and blocks[0] > 1 and blocks[-1] == len(links) - 1)


def _menu(lines: Sequence[Line], prose: Sequence[bool]) -> frozenset[int]:
    """The lines of the page's menu, which stands before the headline."""
    above = list(lines[: _beginning(lines, prose)])
    has_skip = bool(above) and _SKIP.match(above[0].text) is not None
    run: list[int] = []
    menu: list[int] = []
    for at, line in enumerate(above):
        if not has_skip and len(line.text.split()) > _WORDS_OF_HEADLINE:
            # What stands below a headline is no menu.
            break
        if line.is_apart:
            run = []
        if _is_item(line.text) or is_furniture(line.text):
            run.append(at)
            items = [n for n in run if not is_furniture(above[n].text)]
            is_menu = len(items) >= _FEWEST_ITEMS or (has_skip and len(run) > _FEWEST_ITEMS)
            if is_menu and not any(is_share_button(above[n].text) for n in run):
                menu += run
        else:
            run = []
    if not menu:
        return frozenset()
    below = above[max(menu) + 1 :]
    has_headline = any(len(line.text.split()) >= _WORDS_OF_HEADLINE for line in below)
    return frozenset(range(max(menu) + 1) if has_skip and has_headline else menu)


def _beginning(lines: Sequence[Line], prose: Sequence[bool]) -> int:
    """The first line that is no menu's, whatever it looks like."""
    for at, line in enumerate(lines[:_LONGEST_MENU]):
        text = line.text
        if prose[at] or read_byline(text) or read_day(text) or read_dateline(text):
            return at
    return min(len(lines), _LONGEST_MENU)


def _is_item(text: str) -> bool:
    words = text.split()
    if len(words) > _WORDS_OF_ITEM or _NO_ITEM.search(text) or is_breadcrumb(text):
        return False
    is_titled = all(not word[0].islower() or word in _SMALL for word in words)
    return is_titled or (len(words) <= _WORDS_OF_SMALL_ITEM and text[0].isupper())
