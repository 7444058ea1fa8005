"""How languages quote somebody: a closed table, by the language of the article.

A verb stands here only in forms whose subject is one person, and which nobody else can be the
subject of when a name stands right beside it. In a language that is not here nobody is quoted.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from clipfile.linking.context_words import SPEECH, TITLES

_DOUBLE = r"“[^“”]+”|\"[^\"]+\""
"""Straight quotes are set as English ones in every language."""
_POINTED = rf"«[^«»]+»|{_DOUBLE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The words with which one language quotes; in all lists they are separated by `|`."""

    marks: str
    """A pattern of a quotation with its marks."""
    verbs: str
    """“Said” beside a subject, also before it."""
    adverbs: str = ""
    """Between a subject and its verb."""
    article: str = ""
    """Must stand before a subject's name: in a language with cases it tells who speaks."""
    titles: str
    """May stand before a name."""
    conjunctions: str
    """Begin a clause, so that the name behind them is its subject."""
    ends: str
    """Words that may follow the name behind its verb; a sign may too."""
    others: str
    """Between the verb and the quotation they say that it is somebody else's, or may be."""


SPEECHES: Mapping[str, Speech] = {
    "en": Speech(
        marks=_DOUBLE,
        verbs="|".join(SPEECH),
        adverbs="also|later|then|has|had",
        titles="|".join((*sorted(TITLES), "former", "then", "vice")),
        conjunctions="as|but|while|when|that|because|although|though",
        ends="in|on|at|during|after|before|to|when|as|while",
        others="called|described|quoted",
    ),
    "it": Speech(
        marks=_POINTED,
        verbs="ha (?:detto|dichiarato|affermato|spiegato|aggiunto|scritto|risposto|raccontato|"
        "sottolineato|osservato|ribadito|commentato|avvertito)|dice|dichiara|afferma|spiega|"
        "aggiunge|scrive|risponde|racconta|sottolinea|osserva|ribadisce|commenta|avverte|disse|"
        "dichiarò|affermò|spiegò|aggiunse|scrisse|rispose|raccontò",
        adverbs="poi|invece",
        titles="il|la|lo|ex|sindaco|sindaca|presidente|ministro|ministra|senatore|senatrice|"
        "governatore|governatrice|signor|signora|professor|professoressa|dottor|dottoressa",
        conjunctions="come|ma|mentre|quando|che|perché",
        ends="a|al|alla|ai|alle|in|nel|nella|su|sul|sulla|durante|dopo|prima|quando|mentre",
        others="definito|definisce|descritto|descrive|citato|cita|chiamato|chiama",
    ),
    "el": Speech(
        marks=_POINTED,
        verbs="είπε|λέει|δήλωσε|δηλώνει|ανέφερε|αναφέρει|έγραψε|γράφει|απάντησε|απαντά|πρόσθεσε|"
        "προσθέτει|τόνισε|τονίζει|υποστήριξε|υποστηρίζει|εξήγησε|εξηγεί|σημείωσε|σημειώνει|"
        "σχολίασε|σχολιάζει|ανακοίνωσε|προειδοποίησε",
        adverbs="επίσης|ακόμη",
        article="ο|η",
        titles="πρώην|κ\\.|κύριος|κυρία|πρόεδρος|αντιπρόεδρος|πρωθυπουργός|υπουργός|δήμαρχος|"
        "γερουσιαστής|κυβερνήτης|καθηγητής|καθηγήτρια",
        conjunctions="όπως|αλλά|ενώ|όταν|ότι|πως|καθώς|και",
        ends="σε|στο|στη|στην|στον|στους|στις|για|κατά|μετά|πριν|όταν|ενώ|από|προς|το|τη|την",
        others="χαρακτήρισε|αποκάλεσε|περιέγραψε|ο|η|οι",
    ),
    "fr": Speech(
        marks=_POINTED,
        verbs="a (?:dit|déclaré|affirmé|expliqué|ajouté|écrit|répondu|estimé|assuré|raconté|"
        "souligné|averti|précisé|insisté)|dit|déclare|affirme|explique|ajoute|écrit|répond|estime|"
        "assure|raconte|souligne|avertit|précise|insiste|déclara|affirma|expliqua|ajouta|écrivit|"
        "répondit",
        adverbs="aussi|ensuite",
        titles="le|la|l’ancien|l’ancienne|ancien|ancienne|maire|président|présidente|ministre|sénateur|"
        "sénatrice|gouverneur|gouverneure|monsieur|madame|M\\.|Mme",
        conjunctions="comme|mais|tandis que|quand|lorsque|que|car",
        ends="à|au|aux|en|dans|sur|lors|durant|pendant|après|avant|quand|lorsque|devant",
        others="qualifié|qualifie|appelé|appelle|décrit|cité|cite",
    ),
    "de": Speech(
        marks=rf"„[^„“”]+[“”]|»[^«»]+«|{_POINTED}",
        verbs="sagte|sagt|erklärte|erklärt|schrieb|schreibt|antwortete|antwortet|betonte|betont|"
        "ergänzte|ergänzt|meinte|meint|warnte|warnt|behauptete|behauptet|erzählte|erzählt|"
        "berichtete|berichtet|fügte",
        titles="der|die|frühere|früherer|Herr|Frau|Bürgermeister|Bürgermeisterin|Präsident|"
        "Präsidentin|Kanzler|Kanzlerin|Minister|Ministerin|Senator|Senatorin|Gouverneur|"
        "Gouverneurin|Professor|Professorin|Dr\\.",
        conjunctions="wie|aber|während|als|dass|weil|denn|und",
        ends="am|im|in|auf|bei|nach|vor|während|dem|zu|zur|zum|hinzu|gegenüber|laut|später",
        others="nannte|nennt|bezeichnete|beschrieb|zitierte|der|die|das|ein|eine|er|sie|man",
    ),
    "es": Speech(
        marks=_POINTED,
        verbs="dijo|dice|declaró|declara|afirmó|afirma|explicó|explica|añadió|añade|agregó|"
        "escribió|escribe|respondió|responde|aseguró|asegura|señaló|señala|sostuvo|contó|advirtió|"
        "ha (?:dicho|declarado|afirmado|explicado|añadido|escrito|respondido|asegurado|señalado)",
        adverbs="también|luego",
        titles="el|la|exalcalde|alcalde|alcaldesa|expresidente|presidente|presidenta|ministro|"
        "ministra|senador|senadora|gobernador|gobernadora|señor|señora|profesor|profesora|don|doña",
        conjunctions="como|pero|mientras|cuando|que|porque",
        ends="a|al|en|durante|tras|antes|después|cuando|mientras|ante|sobre",
        others="llamó|calificó|describió|citó",
    ),
}
"""Primary subtag of BCP 47 -> how the language quotes."""
