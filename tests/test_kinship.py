"""What the place of a line in an HTML page and what it repeats say of it."""

from __future__ import annotations

import json

from cleannews import clean
from cleannews.html import flatten
from cleannews.model import Line
from cleannews.structure.echoes import ECHOES, describe_echoes
from cleannews.structure.facts import look
from cleannews.structure.kinship import (
    COMPANY_OF_KIN,
    KINSHIP,
    Place,
    describe_kinship,
    follow_kin,
)

PARAGRAPH = Place(("+<p", "<article", "<p"), 1)
CAPTION = Place(("+<p", "<article", "<figure", "<p"), 1)
STORY = (
    "The dam above the town held through the night, officials said on Monday, as the rain eased.",
    "Some four hundred people had left their homes on Sunday; most of them were back by noon.",
    "Engineers will look at the foundations in the coming weeks, the county said on Tuesday.",
)


def test_a_text_has_no_places() -> None:
    assert describe_kinship([Place()] * 2, [True, False]) == [[-1.0, -1.0]] * len(KINSHIP)
    assert follow_kin([0.9, 0.1], [1.0, 0.0], [Place()] * 2) == [[-1.0] * len(COMPANY_OF_KIN)] * 2


def test_neighbours_at_one_place_are_known() -> None:
    places = [PARAGRAPH, PARAGRAPH, CAPTION]
    columns = dict(zip(KINSHIP, describe_kinship(places, [True, False, False])))
    assert columns["kin_before"] == [0.0, 1.0, 0.0]
    assert columns["kin_after"] == [1.0, 0.0, 0.0]
    assert columns["kin_ends"] == [0.5, 0.5, 0.0]


def test_the_others_at_its_place_speak_for_a_line() -> None:
    rows = follow_kin([0.2, 0.9, 0.9, 0.2], [1.0] * 4, [PARAGRAPH] * 3 + [CAPTION])
    first, *_, last = (dict(zip(COMPANY_OF_KIN, row)) for row in rows)
    assert first["kin_mean"] > 0.8
    assert last["kin_mean"] == -1.0  # it stands there alone
    assert (first["kin_beyond"], last["kin_beyond"], last["kin_short"]) == (0.0, 1.0, 0.0)
    assert first["kin_share"] > 0.8 > last["kin_share"]


def test_another_article_element_is_another_article() -> None:
    comment = PARAGRAPH._replace(article=3)
    rows = follow_kin([0.9, 0.9, 0.4], [1.0, 1.0, 0.5], [PARAGRAPH, PARAGRAPH, comment])
    first, *_, last = (dict(zip(COMPANY_OF_KIN, row)) for row in rows)
    assert (first["article_after"], last["article_after"]) == (0.0, 2.0)
    assert first["article_share"] > 0.8 > 0.2 > last["article_share"]


def test_lines_of_a_page_know_their_article_element() -> None:
    page = "<p>Top<article><p>One<article><p>In one</article>One again</article><article>Two"
    lines = flatten(f"<html><body>{page}").lines
    numbered = [(line.text, line.article) for line in lines if line.text]
    assert numbered == [("Top", 0), ("One", 1), ("In one", 2), ("One again", 1), ("Two", 3)]


def echoes(*texts: str, told: str = "") -> dict[str, list[float]]:
    facts = look([Line((n,), text) for n, text in enumerate(texts, 1)], "en")
    return {name: [*column] for name, column in zip(ECHOES, describe_echoes(facts, "Dam", told))}


def test_what_the_page_tells_of_its_article_is_known_of_each_line() -> None:
    told = "&lt;p&gt;" + "&lt;/p&gt;&lt;p&gt;".join(STORY) + "&lt;/p&gt;"
    found = echoes(STORY[0], "Sign up for our letter", "Dam", told=told)["in_told"]
    assert found == [1.0, 0.0, -1.0]
    assert echoes(STORY[0], told="too short")["in_told"] == [-1.0]


def test_an_article_that_is_told_is_no_field() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": " ".join(STORY)})
    script = f'<script type="application/ld+json">{data}</script>'
    page = f"<html>{script}<body><h1>Dam holds</h1><p>" + "<p>".join(STORY)
    article = clean(page, source="page.html")
    assert [block.text for block in article.blocks] == list(STORY)
    assert "body" not in article.candidates


def test_words_count_in_the_language_of_every_region() -> None:
    lines = [Line((1,), STORY[0])]
    assert look(lines, "en-US")[0].row == look(lines, "en")[0].row != look(lines, "fi")[0].row


def body(*blocks: str, head: str = "<h1>Dam above town holds</h1>") -> str:
    return f"<html><body><article>{head}{''.join(blocks)}</article>"


def test_a_paragraph_that_is_bold_as_a_whole_heads_what_follows() -> None:
    story = [f"<p>{text}</p>" for text in STORY]
    bold = "<p><strong>What comes next</strong></p>"
    heading = clean(body(*story[:2], bold, *story), source="page.html").blocks[2]
    assert (heading.role.value, heading.text) == ("heading", "What comes next")
    stressed = (
        "<p><strong>What comes next is open</strong>, the mayor told the paper on Friday.</p>"
    )
    assert clean(body(*story[:2], stressed, *story), source="page.html").blocks[2].role.value == (
        "paragraph"
    )


def test_a_second_heading_in_the_header_is_the_deck() -> None:
    deck = "Four hundred people had to leave their homes"
    story = [f"<p>{text}</p>" for text in STORY]
    head = f"<header><h1>Dam above town holds</h1><h2>{deck}</h2></header>"
    assert clean(body(*story, head=head), source="page.html").deck == deck
    below = f"<h1>Dam above town holds</h1><p>{STORY[0]}</p><h2>{deck}</h2>"
    assert clean(body(*story[1:], head=below), source="page.html").deck is None
