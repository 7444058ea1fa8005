"""The same input gives the same bytes, whatever the clock, locale, path, hash seed or machine."""

import os


def test_a_second_build_elsewhere_and_at_another_time_has_the_same_bytes(
    newspaper, copy_of_newspaper, build
):
    for number, path in enumerate(sorted(copy_of_newspaper.rglob("*"), reverse=True)):
        os.utime(path, (number * 1e6, number * 1e6))
    again = build(
        copy_of_newspaper,
        PYTHONHASHSEED="7",
        TZ="Asia/Kathmandu",
        LC_ALL="C",
        LANG="de_DE.UTF-8",
        SOURCE_DATE_EPOCH="86400",
        COLUMNS="40",
    )
    assert again.exit_code == 0, again.output
    assert again.archive != newspaper.archive
    differing = {
        path
        for path in {*newspaper.files, *again.files}
        if newspaper.files.get(path) != again.files.get(path)
    }
    assert differing == set()
    assert len(again.files) > len(again.addresses)


def test_a_build_over_an_old_site_equals_a_clean_one(newspaper, copy_of_newspaper, build):
    first = copy_of_newspaper / "articles" / "2024" / "gone-tomorrow.md"
    first.write_text(
        "---\ntitle: Gone tomorrow\ndate: 2024-07-01\nsource: Day Sheet\n---\nOne day only.\n",
        "utf-8",
    )
    before = build(copy_of_newspaper)
    assert "articles/2024/gone-tomorrow/" in before.addresses
    first.unlink()
    assert build(copy_of_newspaper).files == newspaper.files


def test_no_file_names_the_machine_it_was_built_on(newspaper):
    path = str(newspaper.archive).encode()
    assert [name for name, content in newspaper.files.items() if path in content] == []
