"""Comments, tags, scripts and templates go; prose that only looks like them stays."""

from __future__ import annotations

import time

import pytest

from cleannews.markup import strip
from cleannews.model import Line, Role

PROSE = "The script that runs the dam was written by two engineers, and nobody dares to touch it."


def stripped(*texts: str) -> list[str]:
    return [line.text for line in strip([Line((i,), t) for i, t in enumerate(texts, 1)]).lines]


def rules(*texts: str) -> list[str]:
    return [r.rule for r in strip([Line((i,), t) for i, t in enumerate(texts, 1)]).removed]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("<!-- affiliate ads begin -->", "comment-residue"),
        ("!-- Google tag (gtag.js) -->", "comment-residue"),
        ("-->", "comment-residue"),
        ("//<![CDATA[", "comment-residue"),
        ("<![endif]-->", "comment-residue"),
        ("gtag('js', new Date());", "script-residue"),
        ("window.dataLayer = window.dataLayer || [];", "script-residue"),
        (".teaser { color: red; }", "css-residue"),
        ('{"@context": "https://schema.org", "@type": "Thing"}', "json-residue"),
        ("{{ headline }}", "template-placeholder"),
        ("[object Object]", "template-placeholder"),
        ("$$ARTICLE_AD$$", "template-placeholder"),
        ('<span data-mce-type="bookmark" style="display: none">', "markup-residue"),
    ],
)
def test_a_line_of_residue_is_taken_out(text: str, rule: str) -> None:
    assert stripped(PROSE, text, PROSE) == [PROSE, PROSE]
    assert rules(PROSE, text, PROSE) == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "if a < b and c > d, the gate opens",
        "<The Palace: Tale of Jang>",
        "press File --> Save as",
        "see [Video] and [Updated] in the title",
        "Gold: 240,000; silver: none, said the mayor.",
        "The var of the team; let us hope it lasts.",
        "“We won”: that is all he said.",
        "It fell by 3 % (see table).",
        "First save it with git add <path to file(s)> and no more.",
    ],
)
def test_prose_that_looks_like_residue_stays(text: str) -> None:
    assert stripped(PROSE, text, PROSE) == [PROSE, text, PROSE]


def test_tags_in_prose_are_unwrapped_and_their_text_stays() -> None:
    assert stripped("<p>The <b>dam</b> held <a href='/x'>all night</a>.</p>") == [
        "The dam held all night."
    ]


def test_a_comment_over_several_lines_goes_whole() -> None:
    assert stripped("<!-- begin", "of a teaser", "-->", PROSE) == [PROSE]


def test_a_comment_that_never_ends_does_not_swallow_the_article() -> None:
    assert PROSE in stripped("<!-- open", PROSE, PROSE)


def test_what_json_declares_is_mined_before_it_goes() -> None:
    told = strip(
        [
            Line((1,), '{"@context": "https://schema.org", "@type": "NewsArticle",'),
            Line((2,), '"headline": "Dam holds", "datePublished": "2021-05-04T10:00:00+02:00",'),
            Line((3,), '"author": {"@type": "Person", "name": "Maria Lopez"}}'),
            Line((4,), PROSE),
        ]
    )
    assert [line.text for line in told.lines] == [PROSE]
    assert told.fields["title"].value == "Dam holds"
    assert told.fields["authors"].value == ["Maria Lopez"]
    assert told.fields["date"].value == "2021-05-04T10:00:00+02:00"
    assert told.fields["title"].lines == (1, 2, 3)


def test_an_article_about_code_keeps_its_code() -> None:
    about = "In Python, a function is defined by a keyword, and its code is indented below it."
    lines = [about, "def rain(hours):", "    return hours * 2", about.replace("In", "With"), about]
    kept = strip(
        [Line((i,), t.strip(), indent=len(t) - len(t.lstrip())) for i, t in enumerate(lines, 1)]
    )
    assert [line.text for line in kept.lines if line.role is Role.CODE] == [
        "def rain(hours):",
        "return hours * 2",
    ]


def test_a_comment_within_a_listing_belongs_to_it() -> None:
    about = "In Python, a function is defined by a keyword, and its code is indented below it."
    listing = f"<Project> <!-- format first --> {'<Lock>true</Lock> ' * 20}</Project>"
    assert listing in stripped(about, listing, about.replace("In", "With"), about)
    assert stripped(PROSE, "<!-- an ad --> <b>The dam held.</b>") == [PROSE, "The dam held."]


def test_a_paragraph_that_shows_some_json_stays() -> None:
    data = '{"@context": "https://schema.org", "@type": "Article", "headline": "Dam holds"}'
    assert stripped(f"{PROSE} Below is an example: {data}") != []
    assert stripped(PROSE, data) == [PROSE]


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "{{", "[", "<p ", '<a href="', "--", "<![CDATA[", '{"@', "a=b;", "function("],
)
def test_hostile_lines_take_no_time(piece: str) -> None:
    started = time.perf_counter()
    strip([Line((1,), piece * (200_000 // len(piece)))])
    # Linear work takes a tenth of this on a slow machine; backtracking would take minutes.
    assert time.perf_counter() - started < 5
