"""Posts of Jekyll, Hugo, Eleventy and Pelican, as their own pages show them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clipfile.reading.incoming import RefusedError
from clipfile.reading.post_headers import is_post
from clipfile.reading.posts import read_post

JEKYLL = """\
---
layout: post
title: "Ferry runs again: the quay is mended"
date: 2031-06-03 10:20:00 +0200
author: Ada Quill
categories: [Harbour, News]
tags: ferries, quays
redirect_from:
  - /old/ferry.html
  - /2030/the-ferry/
published: false
image: /img/ferry.jpg
---
The ferry {{ site.boat }} ran [again]({% post_url 2031-06-01-quay %}) to [it](https://post.example/).

![The quay](/img/quay.jpg)

{% highlight text %}
soup
{% endhighlight %}
"""
HUGO_YAML = """\
---
title: Ferry runs again
date: 2031-06-03T10:20:00+02:00
lastmod: 2031-06-05
draft: false
authors:
  - name: Ada Quill
  - name: Bela Marsh
tags: [ferries]
aliases: [/posts/ferry/]
weight: 3
---
The ferry ran. {{< figure src="quay.jpg" >}} {{% notice %}}Bring soup.{{% /notice %}}
"""
HUGO_TOML = """\
+++
title = "Ferry runs again"
date = 2031-06-03T10:20:00+02:00
draft = true
tags = ["ferries", "quays"]
slug = "the-ferry"
weight = 3

[params]
author = "Ada Quill"
source = "The Harbour Post"
+++
The ferry ran.
"""
ELEVENTY = """\
---
title: Ferry runs again
date: 2031-06-03
author: {name: Ada Quill, email: ada@post.example}
lang: en_GB
canonical_url: https://post.example/ferry
permalink: /ferry/
eleventyExcludeFromCollections: true
---
{# a note #}
The ferry ran.
"""
PELICAN = """\
Title: Ferry runs again
Date: 2031-06-03 10:20
Modified: 2031-06-05 09:00
Category: Harbour
Tags: ferries, quays
Slug: ferry
Authors: Ada Quill, Bela Marsh
Summary: It ran.

The ferry ran, says [the log]({filename}log.md).
"""


def read(text, path="posts/2031-06-03-ferry.md"):
    return read_post(path, text.encode(), known={})


def test_a_post_of_jekyll() -> None:
    post = read(JEKYLL)
    assert post.values == {
        "title": "Ferry runs again: the quay is mended",
        "date": "2031-06-03",
        "byline": ["Ada Quill"],
        "topics": ["Harbour", "News", "ferries", "quays"],
        "replaces": ["ferry", "the-ferry"],
        "status": "draft",
    }
    assert post.id == "ferry"
    assert post.body == ("The ferry  ran again to [it](https://post.example/).\n\n\n\n\nsoup")
    at = "posts/2031-06-03-ferry.md: not understood: "
    assert post.left_out == (
        f"{at}layout: post",
        f"{at}image: /img/ferry.jpg",
        f"{at}{{{{ site.boat }}}}",
        f"{at}{{% post_url 2031-06-01-quay %}}",
        f"{at}{{% highlight text %}}",
        f"{at}{{% endhighlight %}}",
        f"{at}[again]()",
        f"{at}![The quay](/img/quay.jpg)",
    )


def test_a_post_of_hugo_in_yaml() -> None:
    post = read(HUGO_YAML)
    assert post.values == {
        "title": "Ferry runs again",
        "date": "2031-06-03",
        "updated": "2031-06-05",
        "byline": ["Ada Quill", "Bela Marsh"],
        "topics": ["ferries"],
        "replaces": ["ferry"],
    }
    assert post.body.split() == "The ferry ran. Bring soup.".split()
    assert [line.partition("not understood: ")[2] for line in post.left_out] == [
        "weight: 3",
        '{{< figure src="quay.jpg" >}}',
        "{{% notice %}}",
        "{{% /notice %}}",
    ]


def test_a_post_of_hugo_in_toml() -> None:
    post = read(HUGO_TOML)
    assert post.values == {
        "title": "Ferry runs again",
        "date": "2031-06-03",
        "source": "The Harbour Post",
        "topics": ["ferries", "quays"],
        "byline": ["Ada Quill"],
        "status": "draft",
    }
    assert (post.id, post.body) == ("the-ferry", "The ferry ran.")
    assert post.left_out == ("posts/2031-06-03-ferry.md: not understood: weight: 3",)


def test_a_post_of_eleventy() -> None:
    post = read(ELEVENTY)
    assert post.values == {
        "title": "Ferry runs again",
        "date": "2031-06-03",
        "byline": ["Ada Quill"],
        "language": "en-GB",
        "url": "https://post.example/ferry",
    }
    assert [line.partition("not understood: ")[2] for line in post.left_out] == [
        "author: email: ada@post.example",
        "permalink: /ferry/",
        "eleventyExcludeFromCollections: true",
        "{# a note #}",
    ]


def test_a_post_of_pelican() -> None:
    post = read(PELICAN, "content/2031.md")
    assert post.values == {
        "title": "Ferry runs again",
        "date": "2031-06-03",
        "updated": "2031-06-05",
        "section": "Harbour",
        "topics": ["ferries", "quays"],
        "byline": ["Ada Quill", "Bela Marsh"],
    }
    assert (post.id, post.body) == ("ferry", "The ferry ran, says the log.")
    assert post.left_out == (
        "content/2031.md: not understood: Summary: It ran.",
        "content/2031.md: not understood: [the log]({filename}log.md)",
    )


def test_a_post_of_jekyll_can_have_its_day_in_its_name_alone() -> None:
    post = read("---\ntitle: Ferry\n---\nThe ferry ran.\n")
    assert (post.values["date"], post.id) == ("2031-06-03", "ferry")


def test_what_stands_in_a_list_is_one_name_whatever_commas_it_has() -> None:
    post = read(
        "---\ntitle: Ferry\nauthors: ['Quill, Ada', Bela Marsh]\nurl: https://post.example/\n"
        "captions: 'LOWMERE, CORDAY - JUNE 3: A quay. (AP Photo)'\nweight: []\n---\nIt ran.\n"
    )
    assert post.values["byline"] == ["Quill, Ada", "Bela Marsh"]
    assert post.values["captions"] == ["LOWMERE, CORDAY - JUNE 3: A quay. (AP Photo)"]
    assert post.values["url"] == "https://post.example/"
    assert post.left_out == ()


def test_persons_are_suggested_from_the_text_of_a_post_that_names_none() -> None:
    text = "---\ntitle: Ferry\n---\n## News\n\nMayor Cora Fenn came. Fenn left.\n"
    post = read(text)
    assert post.values["people"] == ["Cora Fenn"]
    assert [person.name for person in post.people] == ["Cora Fenn"]
    named = read(text.replace("title: Ferry", "title: Ferry\npeople: [Ada Quill]"))
    assert named.values["people"] == ["Ada Quill"]


def test_a_second_value_for_one_key_is_not_dropped_silently() -> None:
    post = read("---\ntitle: Ferry\nlastmod: 2031-06-04\nmodified: 2031-06-05\n---\nIt ran.\n")
    assert post.values["updated"] == "2031-06-04"
    assert post.left_out == ("posts/2031-06-03-ferry.md: not understood: modified: 2031-06-05",)


@pytest.mark.parametrize("date", ["yesterday", "2031-02-30", "06/03/2031"])
def test_a_day_that_is_none_is_reported(date: str) -> None:
    post = read(f"---\ntitle: Ferry\ndate: {date}\n---\nIt ran.\n", "ferry.md")
    assert "date" not in post.values
    assert post.left_out == (f"ferry.md: not understood: date: {date}",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "---\ntitle: Ferry\n",
            (
                "p.md:1:1: the front matter that begins here does not end "
                "(put a line `---` below its last key)"
            ),
        ),
        ("+++\ntitle = Ferry\n+++\nA\n", "p.md:2:9: the front matter is not TOML: Invalid value"),
        ("---\ntitle: Ferry\n---\n\n", "p.md: there is no text below its front matter"),
        (
            "---\na: " + "x" * 20_000 + "\n---\nA\n",
            "p.md:1:1: the front matter has 20004 characters; 16384 are allowed",
        ),
    ],
)
def test_a_post_that_cannot_be_read_is_refused_with_the_place(text: str, expected: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read(text, "p.md")
    assert str(refused.value) == expected


def test_front_matter_that_is_not_yaml_is_refused_with_the_place() -> None:
    with pytest.raises(RefusedError, match=r"\Ap\.md:2:\d+: "):
        read("---\ntitle: [Ferry\n---\nA\n", "p.md")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (JEKYLL, True),
        (HUGO_TOML, True),
        (PELICAN, True),
        ("The ferry ran.\n", False),
        ("Title: the ferry ran\n", False),
        ("WASHINGTON: the ferry ran.\nDate: today\n", False),
    ],
)
def test_a_post_is_known_by_its_head(text, expected) -> None:
    assert is_post(text) is expected


@given(st.sampled_from(["---\n", "+++\n", "Title: A\nDate: 2031\n\n"]), st.text(), st.text())
def test_any_post_is_read_or_refused(fence: str, head: str, body: str) -> None:
    with suppress(RefusedError):
        read(f"{fence}{head}\n{fence}{body}")
