"""Who in a text is a person, and who is not: by form, with what each suggestion rests on."""

import pytest

from clipfile.reading.clippings.persons.cores import person_key
from clipfile.reading.clippings.persons.people import people_in


def names(*paragraphs, known=None):
    return [person.name for person in people_in(paragraphs, known=known or {})]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Tavish Morrow came.", ["Tavish Morrow"]),
        ("Former Lowmere Mayor Tavish Morrow came.", ["Tavish Morrow"]),
        ("Secretary of State Tavish Morrow came.", ["Tavish Morrow"]),
        ("The pilot Tavish Morrow came.", ["Tavish Morrow"]),
        ("Their spokesman, Tavish Morrow, came.", ["Tavish Morrow"]),
        ("Tavish Morrow, a retired harbour pilot, came.", ["Tavish Morrow"]),
        ("Tavish Morrow, 41, came.", ["Tavish Morrow"]),
        ("Tavish Morrow, who came, left.", ["Tavish Morrow"]),
        ("John Morrow fell.", ["John Morrow"]),
        ("Tavish F. Morrow fell.", ["Tavish F. Morrow"]),
        ("Tavish Morrow fell. Morrow said it was deep.", ["Tavish Morrow"]),
        ("Mr Morrow fell.", ["Morrow"]),
        ("John Morrow-owned boats fell.", ["John Morrow"]),
        ("President Moon Jae-in fell.", ["Moon Jae-in"]),
        ("Justices John Morrow and Ann Zand fell.", ["John Morrow", "Ann Zand"]),
        ("Mr. Morrow fell. Tavish Morrow, 41, got up.", ["Tavish Morrow"]),
        ('Tavish "Rope" Morrow fell.', ['Tavish "Rope" Morrow']),
        (
            "Mayor Ursa van der Hoek and Sheikh Amin bin Walid came.",
            ["Ursa van der Hoek", "Amin bin Walid"],
        ),
        ("President Juan al-Walid came.", ["Juan al-Walid"]),
        ("Le procès d'Yvan Morrow.", ["Yvan Morrow"]),
        (
            "Mayor Tavish Morrow and his son, Mayor Tavish Morrow Jr., came.",
            ["Tavish Morrow", "Tavish Morrow Jr."],
        ),
        ("Claude Érignac came. Claude Erignac left.", ["Claude Érignac"]),
        ("President John F Morrow came. John Morrow left.", ["John F Morrow"]),
        ("JOHN MORROW’S last boat sank.", ["John Morrow"]),
        ("PETRONELLA VOSS, HOST: Good morning.", ["Petronella Voss"]),
        ("The head of the harbour at that time, Tavi Zand, came.", ["Tavi Zand"]),
        ("A spokesman for Morrow, Tavi Zand, said so.", ["Tavi Zand"]),
        ("La ministre de la Pêche, Ursa Bâ-Zand, qui était là.", ["Ursa Bâ-Zand"]),
        ("It was a man called Zand.", ["Zand"]),
        ("She knew a 9-year-old named Zand.", ["Zand"]),
        ("He took his daughter, Zand, along.", ["Zand"]),
        ("Der Lehrling Zand, 19, kam.", ["Zand"]),
        ("Die Seerechtlerin Ursa Zand kam.", ["Ursa Zand"]),
        ("Da kam EU-Kommissarin Ursa Zand.", ["Ursa Zand"]),
        ("Brigadier-General Ursa Zand came.", ["Ursa Zand"]),
        ("PC Ursa ap Zand came.", ["Ursa ap Zand"]),
        ("Sr Ursa D’Zand came.", ["Ursa D’Zand"]),
        (
            "Ursa van 't Zand, 41, and Ursa Zand i Puig, 40.",
            ["Ursa van 't Zand", "Ursa Zand i Puig"],
        ),
        ("Le lutteur Ousmane « Roi de Lowmere » Zand.", ["Ousmane « Roi de Lowmere » Zand"]),
        ("Ursa Zand and his wife, Maud, came.", ["Ursa Zand", "Maud"]),
        ("Ursa Zand and Tavi Zand, both 14, came.", ["Ursa Zand", "Tavi Zand"]),
        ("The verses of Machado and Stalin’s letters.", ["Machado", "Stalin"]),
        ("Tavi Zand came. Zand, 61, slept.", ["Tavi Zand"]),
        ("Le colonel Tavi Zand est venu.", ["Tavi Zand"]),
        ("O biólogo marinho Tavi Zand veio.", ["Tavi Zand"]),
        ("La hija de Zand, Maud, vino.", ["Maud"]),
        ("She and Zand rowed.", ["Zand"]),
        ("It was Member of Parliament Tavi bin Zand.", ["Tavi bin Zand"]),
        ("Il parroco, don Tavi Zand, venne.", ["Tavi Zand"]),
        ("K. Zandi Marsh held it.", ["K. Zandi Marsh"]),
        ("It named John Morrow President of it.", ["John Morrow"]),
        (
            "Der Ausschussvorsitzende Tavi Zand und SPD-Obmann Juri Zand.",
            ["Tavi Zand", "Juri Zand"],
        ),
        ("The court named Judges Tavi Zand and Bo Marsh.", ["Tavi Zand", "Bo Marsh"]),
        ("Bill Morrow came, Tun Tavi Zand left.", ["Bill Morrow", "Tavi Zand"]),
        ("Tavi Zand s'est levé. Juri Zand, 41, dort.", ["Tavi Zand", "Juri Zand"]),
        ("Laut Oldrat Tavi Zand Mängel am Dach.", []),
        ("Nach Angaben von Stadtrat Tavi Zand Mängel am Dach.", ["Tavi Zand"]),
        ("Da starb ihr Mann Heinrich.", ["Heinrich"]),
        (
            "He has two sons, Mark and Gregory; and was one of Maud and Helena Zand's five.",
            ["Mark", "Gregory", "Maud", "Helena Zand"],
        ),
        ("Pour Maud d'Oldport, rien.", ["Maud d'Oldport"]),
        ("Tavi Zand, Zand's cook, sat. Zand, the cook, slept.", ["Tavi Zand"]),
        ("It was Zand, the conservator, removed by nobody.", ["Zand"]),
        ("Ο υπουργός Ναυτιλίας Ζήνων Ζανδής μίλησε.", ["Ζήνων Ζανδής"]),
        ("Η βουλευτής της αντιπολίτευσης Ζηνώ Ζανδή μίλησε.", ["Ζηνώ Ζανδή"]),
        ("Ο δήμαρχος Ζανδίου, Ζήνων Ζανδής, ο οποίος μίλησε.", ["Ζήνων Ζανδής"]),
        ("Maud Zand shares a boat. The boat of Maud Zand was founded in 1974.", ["Maud Zand"]),
        ("Mr. Washington sang.", ["Washington"]),
        ("Michael Mann, Zand Motion.", ["Michael Mann"]),
        ("Only producer Zandan Zand sang.", ["Zandan Zand"]),
        ("Rob van Dam sang. Pier Zand sang.", ["Rob van Dam", "Pier Zand"]),
        ("Walter Zand sang. Walt Zand sang on.", ["Walter Zand"]),
        (
            "William Zand sang. Bill Zand and Paula Zand sang, Paul Zand did not.",
            ["William Zand", "Paula Zand", "Paul Zand"],
        ),
        ("Then K. Zandlinga and Maud Zand sang.", ["K. Zandlinga", "Maud Zand"]),
        ("Nobody outbowled the experienced R. Zandan.", ["R. Zandan"]),
        ("Justice A. M. Zand sang.", ["A. M. Zand"]),
        ("At five, Bounpa Zandvong unties his boat. Bounpa left.", ["Bounpa Zandvong"]),
        ("Tavi Zand twisted her ankle.", ["Tavi Zand"]),
        ("Harzpreet Zand sang.", ["Harzpreet Zand"]),
        ("Además de John Morrow, vino nadie.", ["John Morrow"]),
    ],
)
def test_a_person_is_found_in_the_fullest_form_and_without_titles(text, expected) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Goldman Sachs said on Monday that Morgan Stanley had lost a client.",
        "The John Morrow Library opened on John Morrow Street.",
        "Trump Tower stands in New York, and Harris County in Texas.",
        "She read “John Morrow” to the end.",
        "They sailed on the Lady Greta to Prince George's County.",
        "Hurricane Maria came, and Tropical Storm Helena left.",
        "Real Madrid won in Madrid. Aston Villa lost; Villa were late.",
        "The Dallas Mavericks lost; the Mavericks were tired.",
        "A share was sold of the NBA's Oldport Mavericks. He was glad.",
        "San Diego, Puerto Rico and Hong Kong said nothing.",
        "It sank off Honduras September 12, 2031, on a Lowmere Sunday.",
        "Business Insider reported that Human Rights Watch had answered.",
        "An Amber Alert was issued on Martin Luther King Jr. Day.",
        "Harvard Law School said nothing.",
        "Kamala HQ posted it.",
        "Trump and Musk spoke on X. What Trump said was short, he said on X. Musk said so, too.",
        "A B C D E F G H I J K L M N O P",
        "John Morrow Inc. (NYSE: JMO) said so, and John Morrow rose.",
        "The boats of Port Zand, a builder with its seat in Lowmere, rose.",
        "State miner Zand said so. The carmaker Morrow, 12, did not.",
        "Norway 12, Sweden 9. April 1, and in May 2.",
        "Der Autobauer Zand kam. Η πόλη του δημάρχου Ζανδίου.",
        "His dog Zand barked. It ran off with Ste. Rose Junction's hat.",
        "She writes on Clima y Medio Ambiente.",
        "Die Mütze, die ihm seine Tochter strickt.",
        "It fell over the Maud Zand Dam, near the Tavi Mosque and Maud Parkway.",
        "A story in the Port Maud Express-News. À Oldport, nobody came.",
        "The importer Van Zand Fruit and its rival, Zand Motion, rose.",
        "He is a Virginia Republican whose boat sank.",
        "It was read on X. Listeners waited. X said so. They left Group C. Zandan left.",
        "Der Fischkutter Maud Zand kam. Die Fähre Tavi Zand auch.",
        "The rivals Zand United and Tavi Zandan Motion fell.",
        "The makers Zand Fruit and Zandan Motion fell.",
        "The Port Senators and Zand Panthers lost. The Oldport Kings, Zand Suns, too.",
        "Kuala Maud lies by Maud Town. The Maud Zand Choir sang in Maud Week.",
        "— Maud Zand (@maudzand) June 3, 2031",
        "La « Maud Zand » dort. Someone told a prosecutor, Peru would ban it.",
        "Maud Zand was founded in 1974. Shares in Maud Zand rose.",
        "Es hat den Bauleiter Zand zu Bewährungsstrafen verurteilt.",
        "Auf der „Maud Zand“ schlief der Koch.",
        "The ferry Maud Zand sank near Maud Pass. Some live in nearby Maud Marsh.",
        "Le lycée maritime Maud Zand. They sleep in Prince Zand.",
        "She bought it of Maud Zand, whose founder slept.",
    ],
)
def test_what_is_no_person_is_none(text: str) -> None:
    assert names(text) == []


def test_two_persons_of_one_surname_stay_two() -> None:
    assert names(
        "Mayor Juan Orlando Blom spoke. His brother, Juan Antonio “Toni” Blom, did not. Blom left."
    ) == ["Juan Orlando Blom", "Juan Antonio “Toni” Blom"]


def test_a_longer_name_that_comes_later_with_another_office_is_somebody_else() -> None:
    assert names("El actor Juan Blom vino. Su hijo, el músico Juan Blom Marsh, no.") == [
        "Juan Blom",
        "Juan Blom Marsh",
    ]


def test_a_title_before_a_surname_of_two_persons_makes_no_third() -> None:
    assert names("Juan Blom and Mary Blom came. Mr Blom left.") == ["Juan Blom", "Mary Blom"]


def test_a_person_of_the_archive_needs_no_other_proof() -> None:
    known = {person_key(name): "Tavish Morrow" for name in ("Tavish Morrow", "Zand Morrow")}
    (person,) = people_in(["It was Zand Morrow's."], known=known)
    assert (person.name, person.record) == ("Zand Morrow", "Tavish Morrow")
    assert person.rests_on[-1] == "the record of Tavish Morrow"
    assert names("It was Zand Morrow's.") == []


def test_an_alias_and_a_name_are_one_person() -> None:
    known = {person_key(name): "Kamala Harris" for name in ("Kamala Harris", "Kamala")}
    assert names("Kamala spoke.", "Kamala Harris left.", known=known) == ["Kamala Harris"]
    assert names("Kamala spoke.", known=known) == ["Kamala"]


def test_a_suggestion_says_what_it_rests_on() -> None:
    (person,) = people_in(
        ["Mayor John Morrow, 41, came. Morrow said so. Morrow left. Morrow slept."], known={}
    )
    assert person.rests_on == (
        "`Mayor` before it",
        "the first name `John`",
        "an age behind it",
        "`Morrow` alone, 3 times",
    )


def test_the_order_is_that_of_the_text() -> None:
    assert names("Mr Zand came.", "Mayor Ada Quill left.") == ["Zand", "Ada Quill"]
