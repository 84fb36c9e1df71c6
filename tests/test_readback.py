"""Reading back: what cleannews wrote loses nothing, any other file is left to the cleaning."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleannews.model import Article, Block, CleannewsError, Image, Related, Role
from cleannews.sources import read
from cleannews.writers import read_json, read_markdown, to_json, to_jsonl, to_markdown
from cleannews.writers.matter import fields_of
from cleannews.writers.plain import to_text
from tests.articles import ARTICLES, FREE_TEXTS, words


def read_back(markdown: str) -> Article | None:
    return read_markdown(read(markdown, "rain.md"))


def read_ours(markdown: str) -> Article:
    article = read_back(markdown)
    assert article is not None, markdown
    return article


def bare(blocks: tuple[Block, ...]) -> list[tuple[Role, int | None, bool | None, str]]:
    return [(block.role, block.level, block.ordered, block.text) for block in blocks]


FOREIGN = """\
---
# kept by hand
layout: "post"
title:   'Rain'     # the title
date: 2021-09-15 10:00:00
draft: no
authors: ["Ana Gomes"]
version: 1.10
extra:
    - {deep: 007}
---

It rained.
"""


@given(ARTICLES, st.booleans())
@example(Article(title="#", blocks=(Block(Role.HEADING, "x", level=1),)), True)
def test_markdown_is_read_back_to_what_it_was(article: Article, title_heading: bool) -> None:
    written = to_markdown(article, title_heading=title_heading)
    back = read_ours(written)
    assert bare(back.blocks) == bare(article.blocks)
    assert json.dumps(fields_of(back)) == json.dumps(fields_of(article)).replace(
        "\\ud800", "\\ufffd"
    )
    assert to_markdown(back, title_heading=title_heading) == written


@given(ARTICLES)
def test_markdown_through_json_loses_nothing_that_markdown_can_carry(article: Article) -> None:
    first = read_ours(to_markdown(article))
    second = read_json(to_json(first))
    assert second == replace(first, front_matter=None)
    assert to_text(second) == to_text(first)
    assert to_markdown(second) == to_markdown(article)


@given(ARTICLES)
def test_json_is_read_back_whole(article: Article) -> None:
    for written in (to_json(article), to_jsonl(article)):
        back = read_json(written.encode())
        assert back is not None
        assert to_json(back) == to_json(article)
        if "\ufffd" not in written:
            assert back == article


@given(ARTICLES)
def test_json_through_markdown_keeps_the_mapped_fields(article: Article) -> None:
    through = read_json(to_json(read_ours(to_markdown(article))))
    assert through is not None
    assert to_markdown(through) == to_markdown(article)


def test_foreign_markdown_with_our_fields_does_not_change_by_a_byte() -> None:
    article = read_ours(FOREIGN)
    assert (article.title, article.date, article.authors) == (
        "Rain",
        "2021-09-15T10:00:00",
        ("Ana Gomes",),
    )
    assert to_markdown(article) == FOREIGN


def test_foreign_keys_stay_when_a_field_changes() -> None:
    article = replace(read_ours(FOREIGN), title="Sun")
    assert to_markdown(article) == (
        "---\ntitle: Sun\ndate: 2021-09-15T10:00:00\nauthors:\n  - Ana Gomes\n"
        '# kept by hand\nlayout: "post"\ndraft: no\nversion: 1.10\nextra:\n    - {deep: 007}\n'
        "---\n\nIt rained.\n"
    )


def test_line_numbers_are_those_of_the_body() -> None:
    article = read_ours(
        "---\ntitle: Rain\n---\n\n# Rain\n\nOne\\\ntwo\n\n> Three\n>\n> four\n\n- a\n  - b\n- c\n\n"
        "```\nx\n```\n\n| a |\n| --- |\n| b |\n\n***\n"
    )
    assert [block.lines for block in article.blocks] == [
        *((4, 5), (7, 8, 9), (11,), (12,), (13,), (15, 16, 17), (19, 20, 21), (23,))
    ]
    assert article.evidence == {"title": (2,)}
    assert article.confidence == 1.0
    assert article.source == "rain.md"


def test_empty_front_matter_is_ours_and_stays_empty() -> None:
    for written in ("---\n---\n", "---\n---\n\nIt rained.\n"):
        assert to_markdown(read_ours(written)) == written


BODIES_OF_OTHERS = [
    *words("# Sun¦a *c*¦[a](b)¦<b>a</b>¦* a¦1) a¦2. a¦---¦&amp;¦![a](b)¦#  a¦+ a¦ a¦\\a"),
    *words("``a``¦__a__¦***a***¦[a](https://x.example 'b')¦[a](<https://x.example>)¦_a_b"),
    *("a\nb", "a  \nb", "# Sun\n\na", "- a\n\n- b", "> a\nb", "```sh\na\n```", "    a", "[a]: b"),
    *("<div>\na\n</div>", "- > a", "> - a", "a\n\n\nb", "Sun\n===", "a\x1b[0m", "1. a\n2. b"),
    *("- a\n\n  b", "| a |\n|---|", "# Rain\n\n# Rain"),
]


@pytest.mark.parametrize("body", BODIES_OF_OTHERS)
def test_a_body_of_another_hand_is_left_to_the_cleaning(body: str) -> None:
    assert read_back(f"---\ntitle: Rain\n---\n\n{body}\n") is None


@pytest.mark.parametrize(
    "matter",
    ["layout: post\n", "title:\n", "title: ~\n", "title: [a]\n", "authors: Ana\n", "date: soon\n"],
)
def test_front_matter_without_our_fields_is_left_to_the_cleaning(matter: str) -> None:
    assert read_back(f"---\n{matter}---\n\nIt rained.\n") is None


def test_text_without_front_matter_is_left_to_the_cleaning() -> None:
    assert read_back("It rained.\n") is None


def test_values_of_another_shape_are_foreign() -> None:
    raw = "title: Rain\nimage: /wet.png\ntags: a b\nsource: web\nrelated: {a: b}\nlang: ~\n"
    article = read_ours(f"---\n{raw}---\n")
    assert article == Article("rain.md", "Rain", confidence=1.0, front_matter=raw)
    assert to_markdown(article) == f"---\n{raw}---\n"


def test_image_images_related_and_source_are_read() -> None:
    article = read_ours(
        "---\nimage: {caption: A wet dog}\nimages: [{credit: J. Doe, src: a.png, alt: a}]\n"
        "related: [Sun, {title: Snow, url: 'https://a.example'}]\nsource: {name: The Drop}\n---\n"
    )
    assert article.images == (Image("A wet dog"), Image(None, "J. Doe", (), "a.png", "a"))
    assert article.related == (Related("Sun"), Related("Snow", "https://a.example"))
    assert (article.publisher, article.url) == ("The Drop", None)


@pytest.mark.parametrize(
    "data",
    [
        *("", "{", "[]", "{}", "7", '{"title": "a"}', '{"blocks": []}', '{"source": "a", "x": 1}'),
        *(
            "{not json}",
            '{"source": "-", "blocks": [], "more": 1}',
            "[" * 100_000,
            '{"a":' * 100_000,
        ),
        *(b"", b"{\xff}", b"\xff\xfe{\x00", "It rained {hard}."),
    ],
)
def test_what_is_no_record_is_left_to_the_cleaning(data: bytes | str) -> None:
    assert read_json(data) is None


def test_a_record_with_a_wrong_value_is_an_error_that_names_source_and_key() -> None:
    with pytest.raises(CleannewsError, match=r"^a\.json: blocks\[0\]\.role: expected one of "):
        read_json('{"source": "a", "blocks": [{"role": "song", "text": "la"}]}', "a.json")


def test_json_keeps_its_own_source() -> None:
    article = read_json(to_json(Article(source="rain.txt")), "rain.json")
    assert article is not None
    assert article.source == "rain.txt"


@given(FREE_TEXTS, FREE_TEXTS)
def test_reading_back_never_raises_on_any_text(matter: str, body: str) -> None:
    article = read_back(f"---\ntitle: a\n{matter}\n---\n\n{body}")
    assert article is None or to_markdown(article).encode()
    assert read_json(f"{{{matter}") is None


@pytest.mark.parametrize(
    "raw", ["a: " + "[" * 10_000, "a: &a [x]\nb: &b [*a, *a]\ntitle: [*b, *b]", "title: &a [*a]"]
)
def test_hostile_front_matter_is_no_trouble(raw: str) -> None:
    started = time.perf_counter()
    assert read_back(f"---\n{raw}\n---\n\na\n") is None
    assert time.perf_counter() - started < 5
