"""Which place is the picture's, by its lead, its state and the date beside it."""

import pytest

from clipfile.reading.captions.places import place_in_text


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Ada Quill speaks in Oldport on May 1, 2020.", "Oldport"),
        ("Ada Quill speaks, Friday, May 1, 2020, in Oldport, Maine.", "Oldport, Maine"),
        ("Ada Quill speaks in Oldport, Maine, U.S., May 1, 2020.", "Oldport, Maine, U.S."),
        ("Ada Quill speaks in Oldport May 1, 2020.", "Oldport"),
        ("Ada Quill speaks in the village of Oldport.", "Oldport"),
        ("Ada Quill speaks in central London to a crowd.", "London"),
        ("Ada Quill speaks in Oldport, southern Maine, on May 1.", "Oldport, southern Maine"),
        ("Ada Quill speaks outside a shop in Oldport, Fla.", "Oldport, Fla."),
        ("Ada Quill at the White House.", "White House"),
        ("Ada Quill at Gull Arena, Oldport, Maine, May 1, 2020.", "Oldport, Maine"),
        ("The quay in fog, Oldport, Maine, May 1, 2020.", "Oldport, Maine"),
        ("A ship leaves the port of Oldport, Maine May 1, 2020.", "Oldport, Maine"),
        ("The pope waves in St. Peter's Square at the Vatican.", "St. Peter's Square, Vatican"),
        ("Ada Quill in Elm, outside Oldport, Maine May 1, 2020.", "Elm, outside Oldport, Maine"),
        ("Smoke rises over Gaza City.", "Gaza City"),
        ("Cora Finch in New York, Ada Quill in Chicago.", "New York"),
        ("Ada Sanders in Oldport.", "Oldport"),
        ("Ada Quill speaks at the Gull Center near Oldport on May 1, 2020.", "Oldport"),
        ("A goat in southern Ukraine on May 1, 2020.", "southern Ukraine"),
        ("Ada Quill in Oldport in the southern Gaza Strip, May 1, 2020.", "Oldport"),
        ("Ada Quill on Gull Island, near Elm, Maine, May 1.", "Gull Island, near Elm, Maine"),
        ("Ada Quill at a premiere, London, UK - 12 Feb 2024", "London, UK"),
        ("A pair, Ada Quill in Oldport and President Bela Marsh in Elm.", "Oldport"),
        ("Smoke seen from a border with Gaza in southern Israel, May 1, 2020.", "southern Israel"),
        ("Ada Quill sings at the Gull Jazz Festival, Maine, 3rd May 1969.", "Maine"),
        ("Ada Quill arrives at Mumbai airport.", "Mumbai"),
        ("Ada Quill at Camp Elm, Okinawa, Japan, May 1, 2020.", "Camp Elm, Okinawa, Japan"),
        ("Lava flows toward Gull Bay, Iceland, May 1, 2020.", "Gull Bay, Iceland"),
        # A base is a place, also without a state.
        ("Troops land at Fort Quayside, May 1, 2020.", "Fort Quayside"),
        ("Ada Quill arrives at Joint Base Elm, Md., May 1, 2020.", "Joint Base Elm, Md."),
        ("Sailors march at Naval Station Elm on May 1, 2020.", "Naval Station Elm"),
        ("Ada Quill at Fortress Books, May 1, 2020.", None),
        # The place beside the date, not the first one; the first sentence, not a later one.
        ("A vote on Gaza in the hall in Oldport on May 1, 2020.", "Oldport"),
        ("Ada Quill speaks, May 1, 2020. She was born in Quayside, Maine.", None),
        ("The quay. Ada Quill was born in Quayside, Maine.", None),
        ("The quay. Ada Quill speaks in Quayside, Maine, May 1, 2020.", "Quayside, Maine"),
        ("Ada Quill of Quayside, Maine, speaks.", None),
        # No place.
        ("Ada Quill speaks in Congress.", None),
        ("Ada Quill speaks in May 2020.", None),
        ("Ada Quill in Bela Marsh's house.", None),
        ("Aid for Palestinians in Gaza.", None),
        ("The court swears in Justice Ada Quill.", None),
        ("Ada Quill speaks at the NATO summit.", None),
        ("", None),
        # Waters and mountains with an article; coasts, and what lifts off.
        ("A ship in the Elm Canal.", "Elm Canal"),
        ("A ship in the Gull.", None),
        ("A boat sinks off the coast of Elm, Italy, May 1, 2020.", "Elm, Italy"),
        ("A rocket lifts off from Cape Elm, Fla.", "Cape Elm, Fla."),
        ("A poet from Cape Elm, Fla., reads.", None),
        ("A wind farm off Gull Island, R.I.", "Gull Island, R.I."),
        ("Ada Quill visits Oldport, Maine, May 1, 2020.", "Oldport, Maine"),
        ("Ada Quill visits Bela Marsh.", None),
        # Whose part: a town's, a country's.
        ("Smoke over Elm in Oldport's southern suburbs on May 1, 2020.", "Oldport"),
        ("Ada Quill in Oldport's southern kitchens.", None),
        ("A crowd in Italy's Oldport.", "Oldport"),
        ("Cars burn in Elm, a suburb of Paris, May 1, 2020.", "Elm"),
        ("A street in the Elm borough of New York.", "New York"),
        ("Ada Quill at Gull Airport in Italy, on May 1, 2020.", "Italy"),
        ("Votes are counted in Elm County.", "Elm County"),
        ("Fire on the Greek island of Elm, May 1, 2020.", "Elm"),
        ("A priest in Val d'Elm, Italy.", "Val d'Elm, Italy"),
        # What is played, spoken or numbered.
        ("Ada Quill in The Last Ferry.", None),
        ("A sign in Chinese.", None),
        ("Ada Quill in Season 2.", None),
        # Districts and provinces; a town before them, a town that another lies near.
        (
            "Guards in the Elm district of Gull province on May 1, 2020.",
            "Elm district of Gull province",
        ),
        ("A street in the Elm district of Paris.", "Paris"),
        ("Ada Quill in the town of Elm in Gull region, Ukraine, May 1, 2020.", "Elm"),
        ("Ada Quill in Elm, south of Oldport, western Canada, on May 1, 2020.", "Elm"),
    ],
)
def test_a_description_states_a_place_or_none(description: str, expected: str | None) -> None:
    assert place_in_text(description) == expected
