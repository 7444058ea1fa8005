"""A passage counts as somebody's words when the sentence itself says so, and only then."""

import re

import pytest

from clipfile.linking.clippings import said_in
from clipfile.linking.speech import SPEECHES

RECORDS = {"ada-quill": "name: Ada Quill", "bo-marlow": "name: Bo Marlow"}
RECORDS |= {"anna-mari": "name: Άννα Μαρή", "paul-dora": "name: Παύλος Ντόρας"}
HEAD = "people: [Ada Quill, Bo Marlow]\n"
SAID = "“The tide was high,” "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{SAID}Ada Quill said.", "ada-quill"),
        (f"{SAID}said Ada Quill.", "ada-quill"),
        (f"{SAID}said Quill, who is mayor.", "ada-quill"),
        (f"{SAID}Quill told reporters on Monday.", "ada-quill"),
        (f"{SAID}former Mayor Quill wrote.", "ada-quill"),
        (f"{SAID}wrote Mayor Quill in a letter.", "ada-quill"),
        ("Ada Quill said “the tide was high”.", "ada-quill"),
        ("On Monday, Quill told the council: “The tide was high.”", "ada-quill"),
        ("“It rained. The tide was high,” Quill added.", "ada-quill"),
        ('"The tide was high," Quill said.', "ada-quill"),
        # The subject is somebody else, or nobody who is known.
        (f"{SAID}a spokesman for Quill said.", None),
        (f"{SAID}an aide to Ada Quill said.", None),
        (f"{SAID}said Quill’s aide.", None),
        (f"{SAID}said Quill aide Tom Reed.", None),
        (f"{SAID}Marlow and Quill said.", None),
        (f"{SAID}he told Quill.", None),
        (f"{SAID}he said. Quill laughed.", None),
        ("Quill said Marlow called it “a very high tide”.", None),
        ("Quill said he described it as “a very high tide”.", None),
        ("Quill laughed. “The tide was high.”", None),
        ("“The tide was high.” It rained. “No,” said Quill.", None),
        # One expression, no verb, no quotation.
        ("Quill said it was “high”.", None),
        ("For Quill “the tide was high”.", None),
        ("Quill said that the tide was high.", None),
    ],
)
def test_a_passage_is_of_whom_the_sentence_names_as_the_speaker(archive, text, speaker) -> None:
    said = said_in(archive(RECORDS, {"a": (HEAD, text)})["a"])
    assert list(said.quotes) == ([speaker] if speaker else [])


def test_a_passage_is_whole_sentences_on_one_line(archive) -> None:
    text = "It rained.\n\nRain. “It rained.\nThe tide was high,” Quill said. He left."
    said = said_in(archive(RECORDS, {"a": (HEAD, text)})["a"])
    assert said.quotes == {"ada-quill": ["“It rained. The tide was high,” Quill said."]}


def test_two_quotations_of_one_sentence_are_one_passage(archive) -> None:
    text = "“The tide was high,” Quill said, “and the quay was wet.”"
    said = said_in(archive(RECORDS, {"a": (HEAD, text)})["a"])
    assert said.quotes == {"ada-quill": [text]}


QUILL, MARI = "ada-quill", "anna-mari"
WORDS = {
    "it": "La marea era alta",
    "fr": "La marée était haute",
    "de": "Die Flut war hoch",
    "es": "La marea era alta",
    "el": "Η παλίρροια ήταν ψηλή",
}
IN_OTHER_LANGUAGES = [
    # Both sides of the quotation, each language's own marks, a title, a clause behind.
    ("it", "«{}», ha detto Ada Quill.", QUILL),
    ("it", "“{}”, spiega la sindaca Quill al consiglio.", QUILL),
    ("it", "«{}», Quill ha scritto lunedì.", QUILL),
    ("it", "Ada Quill ha detto: «{}».", QUILL),
    ("it", "Pioveva, ma Quill poi ha aggiunto che «{}».", QUILL),
    ("fr", "« {} », a déclaré Ada Quill.", QUILL),
    ("fr", "«\u00a0{}\u00a0», écrit l’ancienne maire Quill dans une lettre.", QUILL),
    ("fr", "Ada Quill a dit au conseil\u00a0: «\u00a0{}\u00a0».", QUILL),
    ("de", "„{}“, sagte Ada Quill.", QUILL),
    ("de", "»{}«, schrieb Bürgermeisterin Quill am Montag.", QUILL),
    ("de", "«{}», fügte Quill hinzu.", QUILL),
    ("de", "Quill sagte dem Rat: „{}.“", QUILL),
    ("de", "Es regnete, aber Quill erklärte, „{}“.", QUILL),
    ("de-CH", "«{}», erklärte Quill.", QUILL),
    ("es", "«{}», dijo Ada Quill.", QUILL),
    ("es", "“{}”, afirmó la alcaldesa Quill al consejo.", QUILL),
    ("es", "Ada Quill ha dicho: “{}”.", QUILL),
    ("el", "«{}», είπε η Άννα Μαρή.", MARI),
    ("el", "“{}”, δήλωσε η δήμαρχος Μαρή στο συμβούλιο.", MARI),
    ("el", "Η Άννα Μαρή δήλωσε: «{}».", MARI),
    ("el", "Έβρεχε, αλλά η Μαρή είπε ότι «{}».", MARI),
    # It is said to or of the person, by somebody else, or by two.
    ("it", "«{}», ha detto a Quill il sindaco.", None),
    ("it", "«{}», ha detto il marito di Quill.", None),
    ("it", "«{}», ha detto Quill marito della sindaca.", None),
    ("it", "«{}», gli ha detto. Quill rideva.", None),
    ("it", "Marlow e Quill hanno detto: «{}».", None),
    ("it", "Quill ha definito la casa «{}».", None),
    ("it", "Quill ha detto che Marlow ha scritto: «{}».", "bo-marlow"),
    ("it", "Quill ha detto come il giornale cita: «{}».", None),
    ("it", "Quill ha detto che era «alta».", None),
    ("fr", "« {} », a dit à Quill le maire.", None),
    ("fr", "« {} », dit-on de Quill.", None),
    ("fr", "« {} », a dit le mari de Quill.", None),
    ("fr", "Quill a été écoutée : « {} ».", None),
    ("fr", "Quill a dit que c’était « très haut ».", None),
    ("de", "„{}“, sagte der Sprecher von Quill.", None),
    ("de", "„{}“, sagte Quills Sprecher.", None),
    ("de", "„{}“, sagte Quill der Bürgermeister.", None),
    ("de", "Quill sagte der Bürgermeister: „{}.“", None),
    ("de", "Marlow und Quill sagten: „{}.“", None),
    ("de", "Quill schrieb, er nenne das „{}“.", None),
    ("es", "«{}», dijo a Quill el alcalde.", None),
    ("es", "«{}», le dijo el portavoz de Quill.", None),
    ("es", "Quill dijo que Marlow lo llamó «{}».", None),
    ("es", "Quill dijo que era «muy alta».", None),
    ("el", "«{}», είπε στην Άννα Μαρή ο δήμαρχος.", None),
    ("el", "«{}», είπε ο εκπρόσωπος της Άννας Μαρή.", None),
    ("el", "«{}», είπε την Άννα Μαρή.", None),
    ("el", "Την Άννα Μαρή είπε ο δήμαρχος: «{}».", None),
    ("el", "Η Μαρή είπε ότι ο Ντόρας έγραψε: «{}».", "paul-dora"),
    ("el", "Η Μαρή είπε ότι ο δήμαρχος ζητά «{}».", None),
    # Verbs and marks of another language count for nobody.
    ("en", "«{}», said Quill.", None),
    ("it", "“{}”, said Quill.", None),
    ("en", "“{}”, ha detto Quill.", None),
    ("nl", "“{}”, zei Quill.", None),
    ("nl", "“{}”, said Quill.", None),
]


@pytest.mark.parametrize(("language", "text", "speaker"), IN_OTHER_LANGUAGES)
def test_a_passage_is_found_in_the_language_of_the_article(
    archive, language, text, speaker
) -> None:
    text = text.format(WORDS.get(language[:2], "The tide was high"))
    people = "people: [Άννα Μαρή, Παύλος Ντόρας, Ada Quill, Bo Marlow]\n"
    said = said_in(archive(RECORDS, {"a": (f"language: {language}\n{people}", text)})["a"])
    assert said.quotes == ({speaker: [" ".join(text.split())]} if speaker else {})


def test_every_language_has_examples_both_ways() -> None:
    tried = {(language, bool(speaker)) for language, _, speaker in IN_OTHER_LANGUAGES}
    assert {(one, way) for one in SPEECHES if one != "en" for way in (True, False)} <= tried


@pytest.mark.parametrize("language", SPEECHES)
def test_the_words_of_a_language_are_a_list_without_holes(language) -> None:
    speech = SPEECHES[language]
    for words in (speech.verbs, speech.titles, speech.conjunctions, speech.ends, speech.others):
        one_by_one = re.sub(r"\(\?:.*?\)", "x", words).split("|")
        assert all(word.strip() == word != "" for word in one_by_one)
        assert len(set(one_by_one)) == len(one_by_one)
