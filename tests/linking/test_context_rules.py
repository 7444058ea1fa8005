"""Every context rule does what its examples say, in whole articles."""

import re

import pytest

from clipfile.linking.context_rules import RULES
from clipfile.linking.mentions import NameFinder
from clipfile.slugs import slug

CASES = [
    pytest.param(text, counts, id=f"{rule.name}: {text}")
    for rule in RULES
    for counts, texts in ((True, rule.counts), (False, rule.never))
    for text in texts
]


def marked(text: str) -> tuple[str, int, str]:
    """The name in square brackets, where it stands, and the text without the brackets."""
    found = re.search(r"\[(.+?)\]", text)
    assert found, text
    return found[1], found.start(), text.replace("[", "").replace("]", "")


@pytest.mark.parametrize(("text", "counts"), CASES)
def test_a_rule_does_what_its_examples_say(archive, text, counts) -> None:
    name, start, plain = marked(text)
    full = name if " " in name else f"Ada {name}"
    records = {slug(full): f"name: {full!r}", "bo-marlow": "name: Bo Marlow"}
    made = archive(records, {"a": (f"people: [{full!r}, Bo Marlow]\n", plain)})
    finder = NameFinder(made.register)
    article = made["a"].article
    names = [slug(full), "bo-marlow"]
    here = [d for d in finder.decisions(article, names) if d.part == "text" and d.start == start]
    assert [d.person == slug(full) for d in here] == [counts], [(d.words, d.why) for d in here]
    assert counts or here[0].why in {rule.name for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_without_a_rule_an_example_would_be_decided_otherwise(archive, monkeypatch, rule) -> None:
    """So no rule is superfluous."""
    others = tuple(other for other in RULES if other is not rule)

    def decided() -> list[bool]:
        found = []
        for text in (*rule.counts, *rule.never):
            name, start, plain = marked(text)
            full = name if " " in name else f"Ada {name}"
            records = {slug(full): f"name: {full!r}", "bo-marlow": "name: Bo Marlow"}
            made = archive(records, {"a": (f"people: [{full!r}, Bo Marlow]\n", plain)})
            named = {(m.person, m.start) for m in made["a"].mentions}
            found.append((slug(full), start) in named)
        return found

    before = decided()
    monkeypatch.setattr("clipfile.linking.context_rules.RULES", others)
    assert decided() != before


def test_every_rule_has_examples_both_ways_and_a_name_of_its_own() -> None:
    assert all(rule.counts and rule.never for rule in RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
