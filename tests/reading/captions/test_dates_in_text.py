"""Which date is the picture's, as far as it is written."""

import pytest

from clipfile.reading.captions.dates_in_text import date_of_picture


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Ada Quill speaks on May 1, 2020.", "2020-05-01"),
        ("Ada Quill speaks on 1 May 2020.", "2020-05-01"),
        ("Ada Quill speaks, Sept. 1, 2020.", "2020-09-01"),
        ("Ada Quill speaks on the 1st of May, 2020.", "2020-05-01"),
        ("Ada Quill speaks, 01.05.2020.", "2020-05-01"),
        ("Ada Quill speaks on May 1.", "05-01"),
        ("Ada Quill at a rally in May 2020.", "2020-05"),
        ("Ada Quill at a rally in 2020.", "2020"),
        ("The pier, circa 1905.", "1905"),
        ("The pier in Oldport, ca. 1905.", "1905"),
        ("The pier in Oldport in late 1905.", "1905"),
        ("The pier in the summer of 1905.", "1905"),
        ("The pier in Oldport, May 1 - 3, 1905.", "1905-05-01"),
        ("An archive photo from May 1937 shows the pier.", "1937-05"),
        ("A moon in enhanced colour, 2001.", "2001"),
        ("Ada Quill dries beans on raised beds in March 2021.", "2021-03"),
        ("A crater on Mars, 2011.", "2011"),
        ("Ada Quill was there in this 2014 file photo.", "2014"),
        ("Ada Quill, pictured in 1973.", "1973"),
        ("Ada Quill, pictured in 1973, has sold the pier.", "1973"),
        ("Ada Quill was fined, as this 2014 driver's license photo shows.", "2014"),
        ("This view of the moon was put together in 2013.", "2013"),
        ("The cratered moon, imaged by a probe in 1986.", "1986"),
        ("Ada Quill at a wreath for drowned crews in Elm in May 2020.", "2020-05"),
        ("In May 2013, Ada Quill addressed a crowd.", "2013-05"),
        ("Ada Quill at the 2014 Gull Ball.", "2014"),
        ("Ada Quill at the Gull Congress 2014.", "2014"),
        # A full date, wherever; of the picture, not of something else.
        ("Born in May, Ada Quill speaks on June 2, 2020.", "2020-06-02"),
        ("After the attack on May 1, 2020, Ada Quill speaks on June 2, 2020.", "2020-06-02"),
        ("Ada Quill, born on May 1, 1960, speaks on June 2, 2020.", "2020-06-02"),
        # A year in a sentence that tells of the past is not the picture's.
        ("Ada Quill made remarks about it in 2013.", None),
        ("Ada Quill came under fire in 2013.", None),
        ("Ada Quill may speak on Monday.", None),
        ("Ada Quill speaks on February 30, 2020.", None),
        ("Flight 2020 lands.", None),
        ("", None),
    ],
)
def test_a_description_states_a_date_or_none(description: str, expected: str | None) -> None:
    date = date_of_picture(description)
    assert (date and date.iso) == expected
