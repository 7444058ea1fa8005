"""Who is shown and who is only named, by the words around the name."""

import pytest

from clipfile.reading.captions.people import people_shown


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        # Subjects, and what stands before and behind a name.
        ("Ada Quill speaks.", ["Ada Quill"]),
        ("Ada Quill", ["Ada Quill"]),
        ("Ada Quill, Bela Marsh and Cora Finch speak.", ["Ada Quill", "Bela Marsh", "Cora Finch"]),
        ("Senate Majority Leader Ada Quill speaks.", ["Ada Quill"]),
        ("Former U.S. Secretary of State Ada Quill speaks.", ["Ada Quill"]),
        ("Maine Gov. Ada Quill, left, speaks.", ["Ada Quill"]),
        ("Rep. Ada Quill (R-ME) and Sen. Bela Marsh, D-Ohio, meet.", ["Ada Quill", "Bela Marsh"]),
        ("U.S. Ambassador to Russia Ada Quill speaks.", ["Ada Quill"]),
        ("Harbour Trust founder Ada Quill speaks.", ["Ada Quill"]),
        ("Oldport Gulls forward Ivo Brandt (24) scores.", ["Ivo Brandt"]),
        ("Oldport's Ivo Brandt and Quayside's Milo Vance run.", ["Ivo Brandt", "Milo Vance"]),
        ("Ada Quill, 89, was widowed.", ["Ada Quill"]),
        ("Dr. Ivo van de Brandt Jr. speaks.", ["Ivo van de Brandt Jr."]),
        # Ranks and offices before a name, and initials that are its first names.
        ("Brig. Gen. Ada Quill and Rear Adm. Bela Marsh salute.", ["Ada Quill", "Bela Marsh"]),
        ("Lt. Gov. Ada Quill signs a bill.", ["Ada Quill"]),
        ("Air Vice Marshal Ada Quill meets Commodore Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("Chief Master Sgt. Ada Quill salutes.", ["Ada Quill"]),
        ("Major Quillfield Bank branches stay shut.", []),
        ("J.D. Quill speaks.", ["J.D. Quill"]),
        ("Sen. E. J. Marsh and G.K. Finch wave.", ["E. J. Marsh", "G.K. Finch"]),
        ("A flag flies at the U.N. Ada Quill was not there.", []),
        ("Sanders in Oldport.", ["Sanders"]),
        # A body or a thing that is called like a person.
        ("Members of the group No Ada Quill march.", []),
        ("The tanker Ada Quill burns.", []),
        ("The tanker captain Ada Quill waves.", ["Ada Quill"]),
        ("Ada Quill, chair of the US Federal Reserve, listens.", ["Ada Quill"]),
        # Who is beside somebody, also behind words of another time.
        (
            "Ada Quill leaves after a hearing with girlfriend Cora Finch.",
            ["Ada Quill", "Cora Finch"],
        ),
        (
            "Ada Quill waves after the race with second placed Bela Marsh.",
            ["Ada Quill", "Bela Marsh"],
        ),
        ("Ada Quill speaks after a meeting with Bela Marsh.", ["Ada Quill"]),
        ("(L to R) Ada Quill and Prime Minister Bela Marsh chat.", ["Ada Quill", "Bela Marsh"]),
        ("File photo dated 04/03/2024 of former cricketer Sir Ada Quill.", ["Ada Quill"]),
        ("Pope Leon XV waves.", ["Pope Leon XV"]),
        ("Ada Quill hands her club to her caddie, Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill gives her thanks in a letter to Bela Marsh.", ["Ada Quill"]),
        ("Gen. CQ Marsh salutes.", ["CQ Marsh"]),
        ("President NATO Marsh salutes.", []),
        ("Ada Quill reacts after striking out against Elm pitcher Bela Marsh.", ["Ada Quill"]),
        ("China's Vice Premier He Lifang speaks.", ["He Lifang"]),
        ("The premier said He Was Late.", []),
        ("Singer Adela performs on a stage.", ["Adela"]),
        ("Minister Adela House performs badly.", []),
        ("Ruth Baker Quill in her room.", ["Ruth Baker Quill"]),
        ("Former player JJ Quill looks on.", ["JJ Quill"]),
        ("Ada Quill, head of the Gull Board, briefs Gen. Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill, head of the Gull Board, speaks of Bela Marsh.", ["Ada Quill"]),
        # On a poster or a screen in the picture somebody is named, not shown.
        ("A screen shows Ada Quill at a shop.", []),
        ("A mural showing Ada Quill is seen.", []),
        ("Shoppers walk below a billboard featuring Ada Quill and Bela Marsh.", []),
        ("Ada Quill appears on a giant screen as Bela Marsh speaks.", ["Bela Marsh"]),
        ("Bela Marsh watches President Ada Quill on a large monitor.", ["Bela Marsh"]),
        ("Cutouts of Ada Quill, left, and Bela Marsh, right, stand on a lawn.", []),
        ("A widow holds up a photograph showing Ada Quill.", []),
        ("This photo shows Ada Quill.", ["Ada Quill"]),
        ("A photo released by the navy shows Ada Quill on deck.", ["Ada Quill"]),
        ("Ada Quill speaks on a stage with Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("President Abdel Brandt al-Marsh speaks.", ["Abdel Brandt al-Marsh"]),
        ('Ivo "The Gull" Brandt boxes.', ['Ivo "The Gull" Brandt']),
        ("(L-R) Ada Quill, Bela Marsh speak.", ["Ada Quill", "Bela Marsh"]),
        ("In this photo from the police, Ada Quill, a poet, reads.", ["Ada Quill"]),
        ("This photo provided by the police shows Ada Quill.", ["Ada Quill"]),
        # Nobles have no other name; a surname that several share.
        ("Prince Edgar, Duke of Oldport, waves.", ["Prince Edgar, Duke of Oldport"]),
        ("Queen Anna II waves.", ["Queen Anna II"]),
        ("Pope John Paul II waves.", ["Pope John Paul II"]),
        ("Phil and Don Quill sing.", ["Phil Quill", "Don Quill"]),
        ("Anna, Paul, and Rosa Quill in 2014.", ["Anna Quill", "Paul Quill", "Rosa Quill"]),
        ("Singer-songwriter Ada Quill sings.", ["Ada Quill"]),
        ("Prime Minister of the United Kingdom Ada Quill sings.", ["Ada Quill"]),
        ("President of the Bela Marsh Institute Ada Quill sings.", ["Ada Quill"]),
        ("Ada Quill of Serbia and Ivo Brandt of Greece run.", ["Ada Quill", "Ivo Brandt"]),
        (
            "Anna, Countess of Oldport and Prince Edgar wave.",
            ["Anna, Countess of Oldport", "Prince Edgar"],
        ),
        (
            "Ada Quill's sister Cora Finch and brother Bela Marsh arrive.",
            ["Cora Finch", "Bela Marsh"],
        ),
        ("Ada Quill #12 passes against Cora Finch #7 of the Gulls.", ["Ada Quill", "Cora Finch"]),
        ("Marsh testifies in court.", ["Marsh"]),
        ("Smoke rises.", []),
        # Companions.
        ("Ada Quill talks with Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill hugs her husband Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill and her mother Roxie Washington sing.", ["Ada Quill", "Roxie Washington"]),
        ("Ada Quill is greeted by Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill speaks as Bela Marsh listens.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill, accompanied by Bela Marsh, leaves.", ["Ada Quill", "Bela Marsh"]),
        ("A crowd waits. From left: Ada Quill and Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        ("A crowd waits. Ada Quill (L) smiles.", ["Ada Quill"]),
        ("People listen during Ada Quill's speech.", ["Ada Quill"]),
        (
            "Ada Quill, joined from left by Bela Marsh and Cora Finch, speaks.",
            ["Ada Quill", "Bela Marsh", "Cora Finch"],
        ),
        (
            "This combination of photos shows Ada Quill in Oldport and Bela Marsh on May 1.",
            ["Ada Quill", "Bela Marsh"],
        ),
        # Named, not shown.
        ("A man wears a mask of Ada Quill.", []),
        ("A mask depicting President Ada Quill hangs there.", []),
        ("Police search for the doctor Ada Quill.", []),
        ("Ada Quill, adviser to President Bela Marsh, speaks.", ["Ada Quill"]),
        ("Ada Quill speaks about Bela Marsh.", ["Ada Quill"]),
        ("Ada Quill arrives after a meeting with Bela Marsh.", ["Ada Quill"]),
        ("Ada Quill will succeed another poet, Bela Marsh.", ["Ada Quill"]),
        ("Ada Quill as Bela Marsh in a play.", ["Ada Quill"]),
        ("A crowd waits outside Ada Quill's house.", []),
        ("Ada Quill speaks. Bela Marsh had refused.", ["Ada Quill"]),
        # No persons.
        ("Boston Celtics celebrate.", []),
        ("Real Madrid celebrate.", []),
        ("Hurricane Anna is seen from space.", []),
        ("Border Patrol agents stand watch.", []),
        ("Cars stand in Quill Street.", []),
        ("The Ada Quill Library in Oldport.", []),
        ("The Oldport Gulls celebrate.", []),
        ("Harbour Trust officials arrive in New York.", []),
        ("A Harbour Scooter stands in Washington.", []),
        ("", []),
        # Initials before a given name, surnames that are small words elsewhere.
        ("J.K. Quill signs copies of her book.", ["J.K. Quill"]),
        ("R. Ada Quill leaves court.", ["R. Ada Quill"]),
        ("Kim Jong Un arrives.", ["Kim Jong Un"]),
        ("He arrives. So does Ada Quill.", []),
        # What only a person does, and things that are called after a person.
        ("President Quill signs a bill.", ["Quill"]),
        ("President Quill signs are seen in a yard.", []),
        ("Ada Quill and her husband Ivo cast their votes.", ["Ada Quill", "Ivo"]),
        ("A child wears an Ada Quill mask.", []),
        ("A smiling Ada Quill waves.", ["Ada Quill"]),
        ("Workers guard the home of Speaker Ada Quill.", []),
        ("Ambassador to Russia Ada Quill waves.", ["Ada Quill"]),
        ("Ada Quill's QuillAI Gull is launched.", []),
        ("This photo from the county shows chief of staff Ada Quill.", ["Ada Quill"]),
        # Who is still to be met, and who is met.
        ("Ada Quill arrives for talks with Bela Marsh.", ["Ada Quill"]),
        ("Ada Quill poses for a photo with Bela Marsh.", ["Ada Quill", "Bela Marsh"]),
        # Behind a name it may say that the picture is hers.
        ("Jurors heard of Ada Quill, shown in this 2021 booking photo.", ["Ada Quill"]),
        ("Jurors heard of Ada Quill, shown mercy in 2021.", []),
        ("The booking photo of Ada Quill.", ["Ada Quill"]),
        ("The portrait of Ada Quill hangs in a hall.", []),
        ("Widows hold portraits of Ada Quill.", []),
        # Who serves whom, a list of children, a nation that is a surname.
        ("Ada Quill with her chief of staff, Bela Marsh, in May.", ["Ada Quill", "Bela Marsh"]),
        ("Ada Quill, associate of the jailed trader Bela Marsh, speaks.", ["Ada Quill"]),
        ("On May 5, 2020 former Quill adviser Bela Marsh arrives.", ["Bela Marsh"]),
        ("Ada Quill and her children Ivo and Rosa wave.", ["Ada Quill", "Ivo", "Rosa"]),
        ("Ada Quill with Ivo, Rosa and Bela Marsh Jr.", ["Ada Quill", "Bela Marsh Jr."]),
        ("Ruth French Quill speaks.", ["Ruth French Quill"]),
        ("The Ada Quill statue is removed.", []),
        ("The Ada Quill Space Telescope is seen.", []),
        # Honours behind a name, and whose candidate somebody is.
        ("Ada Quill MP arrives.", ["Ada Quill"]),
        ("Dutch presidential candidate for the Gull Way alliance Ada Quill waves.", ["Ada Quill"]),
        ("Dutch supporters of the Gull Way alliance of Ada Quill wave.", []),
    ],
)
def test_a_name_is_shown_or_mentioned(description: str, expected: list[str]) -> None:
    assert list(people_shown(description)) == expected


def test_a_person_is_named_in_the_fullest_form() -> None:
    assert people_shown("President Quill speaks. Ada Quill was elected.") == ("Ada Quill",)
