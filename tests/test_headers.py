"""A block of `Title: …` lines on top of a text becomes fields; single labels do not."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.headers import take_header
from cleannews.model import Line, Role

BODY = (
    "The dam above Kirnstedt has held through the heaviest night of rain in ten years.\n\n"
    "Engineers worked until dawn to open the last of four gates, the river agency said.\n"
)


def told(text: str) -> list[Line]:
    return [Line((number,), line) for number, line in enumerate(text.split("\n"), 1)]


@pytest.mark.parametrize(
    "header",
    [
        "Title: Dam holds\nAuthor: Ann Lee\nDate: 2024-05-13\nURL: https://post.example/dam\n"
        "Source: Valley Post",
        "HEADLINE: Dam holds\nBYLINE: Ann Lee\nLENGTH: 512 words\nPublished: May 13, 2024\n"
        "Publication: Valley Post\nLink: https://post.example/dam\nBODY:",
        "**Title:** Dam holds\n**By:** Ann Lee\n**Date:** 13 May 2024\n**Source:** Valley Post\n"
        "**Url:** https://post.example/dam",
        "Titel: Dam holds\nAutorin: Ann Lee\nDatum: 13. Mai 2024\nQuelle: Valley Post\n"
        "Link: https://post.example/dam",
    ],
    ids=["crawler", "database", "bold", "german"],
)
def test_labels_on_top_name_the_fields(header: str) -> None:
    article = clean(f"{header}\n\n{BODY}")
    assert (article.title, article.authors, article.date) == (
        "Dam holds",
        ("Ann Lee",),
        "2024-05-13",
    )
    assert (article.publisher, article.url) == ("Valley Post", "https://post.example/dam")
    assert article.text == BODY.rstrip()
    assert article.images == ()


def test_labels_go_to_the_ledger() -> None:
    headed = take_header(told("Title: Dam holds\nWords: 512\nSource: Valley Post\n\nIt rained."))
    assert [(removal.lines, removal.text) for removal in headed.removed] == [
        ((1,), "Title: "),
        ((2,), "Words: 512"),
        ((3,), "Source: Valley Post"),
    ]
    assert [line.text for line in headed.lines] == ["Dam holds", "", "It rained."]


def test_a_value_that_is_none_of_its_kind_is_no_field() -> None:
    headed = take_header(told("Title: Dam holds\nDate: soon\nUrl: none\nAuthor: Ann Lee"))
    assert [line.role for line in headed.lines] == [None, Role.BYLINE]


@pytest.mark.parametrize(
    "text",
    [
        "Author: Ann Lee\n\nIt rained.",
        "Update: The road is open.\nSource: Valley Post",
        "Section: News\nTags: rain, dams",
        "It rained.\nTitle: Dam holds\nAuthor: Ann Lee",
        "Time: 20 minutes\nServes: four",
        "Title:\nAuthor:",
        "Author: Ann Lee\n\nPost: Why did you stay?\nBell: I had a boat.\nSource: Valley Post",
    ],
)
def test_single_labels_and_others_stay(text: str) -> None:
    headed = take_header(told(text))
    assert [line.text for line in headed.lines] == text.split("\n")
    assert not headed.removed


def test_a_hostile_header_takes_no_time() -> None:
    assert take_header(told("a " * 50_000 + ":\n" + "Title: " * 20_000)).removed == ()


def test_no_paragraph_is_a_label() -> None:
    lead = "BREAKING: The dam above Kirnstedt has held, the river agency said on Monday."
    headed = take_header(told(f"Title: Dam holds\nDate: 2024-05-13\n\n{lead}\nSource: Post"))
    assert lead in [line.text for line in headed.lines]
