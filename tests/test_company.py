"""What keeps an article company in text and in HTML pages: what stays, what goes, what is whose."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.article import Article
from cleannews.model import Role

PARAGRAPHS = (
    "The dam above Kirnstedt has held through the heaviest night of rain in ten years, the river "
    "agency said on Wednesday.",
    "Engineers worked until dawn to open the last of four gates, and more than 3,000 people had "
    "been told to leave their homes.",
    "The agency means to inspect the wall in summer, when the lake is low, and has asked the "
    "province for the money.",
    "Farmers below the dam have lost most of their winter wheat, and the mill at Steinau stands "
    "in two feet of water.",
)
PROSE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
HEAD = "<h1>Dam holds after night of rain</h1>"
BYLINE = '<p class="byline">By Ann Bell</p><time datetime="2024-05-12">May 12, 2024</time>'


def page(*parts: str) -> Article:
    html = f"<html><body><article>{''.join(parts)}</article></body></html>"
    return clean(html, source="page.html")


def texts(article: Article, *roles: Role) -> list[str]:
    return [block.text for block in article.blocks if not roles or block.role in roles]


def test_the_next_article_that_a_page_loads_is_another() -> None:
    other = "<h1>Ferry fares to rise in November</h1><div>By Tom Reed</div>"
    article = page(HEAD, BYLINE, PROSE, "</article><article>", other, f"<p>{PARAGRAPHS[0]} Twice.")
    assert article.title == "Dam holds after night of rain"
    assert article.authors == ("Ann Bell",)
    assert texts(article) == list(PARAGRAPHS)


@pytest.mark.parametrize("byline_first", [True, False])
def test_points_between_headline_and_body_stand_together(byline_first: bool) -> None:
    points = [
        "The road will open again in June",
        "The work cost 1.3 million",
        "Two voted against it",
    ]
    listed = f"<ul>{''.join(f'<li>{point}</li>' for point in points)}</ul>"
    parts = (BYLINE, listed) if byline_first else (listed, BYLINE)
    assert texts(page(HEAD, *parts, PROSE), Role.LIST_ITEM) == points


def test_a_post_keeps_its_text_with_its_signature() -> None:
    post = (
        '<blockquote class="twitter-tweet"><p>Bridge closed. Use Route 9.</p>&mdash; Town '
        '(@town) <a href="https://twitter.com/t/1">May 2, 2022</a></blockquote>'
    )
    article = page(HEAD, BYLINE, f"<p>{PARAGRAPHS[0]}</p>", post, PROSE)
    assert texts(article, Role.EMBED) == [
        "Bridge closed. Use Route 9.",
        "— Town (@town) May 2, 2022",
    ]


def test_a_second_heading_above_the_byline_is_the_deck() -> None:
    deck = "And what the engineers learned about water at two in the morning"
    article = page(HEAD, f"<h2>{deck}</h2>", '<div><a href="/a">Ann Bell</a></div>', PROSE)
    assert article.deck == deck
    assert not texts(article, Role.HEADING)


def test_a_box_that_offers_something_goes_with_its_heading() -> None:
    box = '<div class="newsletter"><h4>Get the Valley letter</h4><p>A slow read every Friday.</p>'
    article = page(HEAD, BYLINE, f"<p>{PARAGRAPHS[0]}</p>", f"{box}</div>", PROSE)
    assert not texts(article, Role.HEADING)
    assert "A slow read every Friday." not in texts(article)


def test_whose_a_picture_is_wrote_no_article() -> None:
    figure = (
        "<figure><img src=/a.jpg><span>Jane Doe</span><figcaption>The dam</figcaption></figure>"
    )
    assert page(HEAD, BYLINE, figure, PROSE).authors == ("Ann Bell",)


def test_an_icon_is_no_break() -> None:
    article = page(HEAD, BYLINE, f"<p>{PARAGRAPHS[0]}</p><div>🎨</div>", PROSE)
    assert not [block for block in article.blocks if block.role is Role.BREAK]


@pytest.mark.parametrize("age", ["12m ago 11.45 GMT", "Updated 3 hours ago 10.30 GMT"])
def test_how_long_ago_it_was_is_neither_date_nor_paragraph(age: str) -> None:
    article = page(HEAD, f"<p>{age}</p>", PROSE)
    assert article.date is None
    assert texts(article) == list(PARAGRAPHS)


# In texts

TOP = "Dam holds after night of rain\n\nBy Ann Bell\n\n12 May 2024\n\n"


@pytest.mark.parametrize("blank", ["\n\n", "\n"])
def test_all_links_below_their_header_are_links(blank: str) -> None:
    links = ["Library to close on Mondays this winter", "Bus depot site sold to a developer"]
    lines = [*PARAGRAPHS[:2], "Related", *links, *PARAGRAPHS[2:]]
    article = clean(TOP + blank.join(lines) + "\n")
    assert [related.title for related in article.related] == links
    assert texts(article) == list(PARAGRAPHS)


def test_a_table_below_the_last_paragraph_stays_with_its_heading() -> None:
    rows = ["Team\tPlayed\tPoints", "Wanderers\t14\t30", "City\t14\t29", "Rovers\t14\t27"]
    body = "\n\n".join(PARAGRAPHS[:2])
    article = clean(f"{TOP}{body}\n\nLeague table\n\n" + "\n".join(rows) + "\n")
    assert [(b.role, b.text) for b in article.blocks[2:]] == [
        (Role.HEADING, "League table"),
        (Role.TABLE, "\n".join(rows)),
    ]


def test_the_day_of_an_event_is_not_the_articles() -> None:
    event = "Valid from: Wednesday 16 February 2022, 21:00"
    lines = [*PARAGRAPHS[:2], event, *PARAGRAPHS[2:]]
    article = clean("Storm warning for the dam\nUpdated: 15 February 2022\n" + "\n".join(lines))
    assert article.date == "2022-02-15"
    assert event in texts(article)


def test_numbered_headings_are_counted_to_their_end() -> None:
    heads = ["1. Too Much Water", "2. Not Enough Light", "3. The Wrong Pot"]
    told = [line for pair in zip(heads, PARAGRAPHS) for line in pair]
    lines = [TOP.replace("\n\n", "\n").strip(), *heads_of_contents(heads), PARAGRAPHS[3], *told]
    article = clean("\n".join(lines))
    assert texts(article, Role.HEADING) == heads
    assert article.authors == ("Ann Bell",)


def heads_of_contents(heads: list[str]) -> list[str]:
    return ["In This Article", *(head[3:] for head in heads)]


def test_a_press_contact_is_a_note_and_no_author() -> None:
    article = clean(
        "FOR IMMEDIATE RELEASE\nMay 12, 2024\nRiver Agency Inspects Dam Above Kirnstedt\n"
        + "\n".join(PARAGRAPHS)
        + "\nMedia contact:\nJane Miller\npress@river.example\n+1 555 0101\n"
    )
    assert article.title == "River Agency Inspects Dam Above Kirnstedt"
    assert article.authors == ()
    assert {note.kind for note in article.notes} == {"contact"}
    assert texts(article) == list(PARAGRAPHS)


def test_a_papers_name_above_a_headline_is_not_the_title() -> None:
    article = clean(
        "The Valley Post\n\nDam Above Kirnstedt Holds Again\n\n" + "\n\n".join(PARAGRAPHS)
    )
    assert article.title == "Dam Above Kirnstedt Holds Again"


@pytest.mark.parametrize("button", ["Share", "View more share options"])
def test_entries_of_a_live_blog_keep_time_and_title(button: str) -> None:
    entries = [
        ("13:42", "Airport reopens one runway", PARAGRAPHS[0]),
        ("13:20", "'I heard a crack and ran'", PARAGRAPHS[1]),
        ("12:55", "Red warning extended to Friday", PARAGRAPHS[2]),
    ]
    lines = [line for entry in entries for line in (*entry, button)]
    article = clean("Storm latest: thousands without power\n" + "\n".join(lines))
    assert texts(article) == [line for entry in entries for line in entry]
    assert texts(article, Role.HEADING) == [line for *entry, _ in entries for line in entry]
    assert not article.warnings


def test_a_lead_above_links_is_no_deck() -> None:
    links = ["Why the boats do not stop", "Europe debates a new plan for the sea"]
    lines = [PARAGRAPHS[0], "Related", *links, *PARAGRAPHS[1:]]
    article = clean("Dam holds after night of rain\nBy Ann Bell\n12 May 2024\n" + "\n".join(lines))
    assert article.deck is None
    assert texts(article) == list(PARAGRAPHS)


def test_fields_of_a_press_database_are_the_articles() -> None:
    article = clean(
        "Port of Tallinn sees record year\n\nThe Baltic Monitor (Riga)\n"
        "December 29, 2022 Thursday\n\n"
        "Section: BUSINESS; Pg. 17\nLength: 164 words\nByline: Andres Kask\n"
        "HIGHLIGHT: Terminal handled more ships than ever\n\nBody\n\n"
        + "\n\n".join(PARAGRAPHS)
        + "\n\nLoad-Date: December 29, 2022\n\nEnd of Document\n"
    )
    assert (article.title, article.authors) == (
        "Port of Tallinn sees record year",
        ("Andres Kask",),
    )
    assert (article.date, article.deck) == ("2022-12-29", "Terminal handled more ships than ever")
    assert texts(article)[-4:] == list(PARAGRAPHS)


def test_a_breadcrumb_of_links_is_no_kicker() -> None:
    crumbs = '<div><a href="/">Home</a> <a href="/t">Travel</a> <a href="/t/f">Food</a></div>'
    assert page(crumbs, HEAD, BYLINE, PROSE).kicker is None


@pytest.mark.parametrize("opening", ["## What they used\n\n", ""])
def test_a_title_written_in_front_matter_is_the_title(opening: str) -> None:
    matter = "---\ntitle: A tale of wires\ndescription: How wires came\n---\n\n"
    body = "Nobody minded the wires, said the miller.\n\n1. one\n2. two\n\nIt was over by spring.\n"
    article = clean(f"{matter}{opening}{body}", source="a.md")
    assert (article.title, article.deck) == ("A tale of wires", "How wires came")
    heads = ["What they used"] if opening else []
    told = ["Nobody minded the wires, said the miller.", "one", "two", "It was over by spring."]
    assert texts(article) == [*heads, *told]


def test_a_heading_on_top_makes_a_text_markdown() -> None:
    article = clean("# Dam holds after night of rain\n\n" + "\n\n".join(PARAGRAPHS))
    assert article.title == "Dam holds after night of rain"


def test_who_is_told_with_an_age_is_no_author() -> None:
    lines = ["Paul Meade, 31, of Tarn", *PARAGRAPHS]
    assert clean("Brell names its best bakers\n\n" + "\n\n".join(lines)).authors == ()


@pytest.mark.parametrize(
    "top",
    [
        "This article is more than 2 years old",
        "BC-EU--Vorland-Dam, 2nd Ld-Writethru,0412\nEds: Updates with quotes.",
    ],
)
def test_what_stands_above_a_headline_is_not_the_title(top: str) -> None:
    article = clean(f"{top}\n{TOP}" + "\n\n".join(PARAGRAPHS))
    assert article.title == "Dam holds after night of rain"
