"""How elements of an HTML page become lines: what is parted, what stays together."""

from __future__ import annotations

import pytest

from cleannews.elements import read_picture, read_player
from cleannews.html import flatten


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<h1><span>Storm</span><span>Dam holds</span></h1>", ["Storm Dam holds"]),
        ("<h1><span>Storm</span><span>: </span><span>“Dam”</span></h1>", ["Storm: “Dam”"]),
        ("<h1><span>T</span>he dam</h1>", ["The dam"]),
        ("<p><span>Sto</span><span>rm</span></p>", ["Storm"]),
        ("<h1>Dam <b>hol</b>ds</h1>", ["Dam holds"]),
        ("<p>Ann Bell<time>May 4</time>Region</p>", ["Ann Bell May 4 Region"]),
        ("<p>Ann Bell (<time>May 4</time>)</p>", ["Ann Bell (May 4)"]),
        ("<p>On <time>May 4</time>, the dam held.</p>", ["On May 4, the dam held."]),
    ],
)
def test_spans_of_a_heading_are_words_of_their_own(html: str, lines: list[str]) -> None:
    assert [line.text for line in flatten(html).lines if line.text] == lines


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        (
            "<div><span>By Ann Bell</span><span>11 May 2022</span><span>5 min read</span></div>",
            ["By Ann Bell", "11 May 2022", "5 min read"],
        ),
        ("<div>By <a href=/a>Ann Bell</a><a href=/t>Tom Reed</a></div>", ["By Ann Bell, Tom Reed"]),
        (
            "<div>Related<a href=/1>The lake is full again</a><a href=/2>Snow for the weekend</a>",
            ["RelatedThe lake is full again", "Snow for the weekend"],
        ),
        ("<p>Read <a href=/a>the rep</a><a href=/a>ort</a> here.</p>", ["Read the report here."]),
        ("<p>The <b>dam</b><span>s hold</span>.</p>", ["The dams hold."]),
        ("<td><a href=/1>News</a><br><a href=/2>Sport</a></td>", ["News", "Sport"]),
    ],
)
def test_what_only_style_keeps_apart_is_parted(html: str, lines: list[str]) -> None:
    assert [line.text for line in flatten(html).lines if line.text] == lines


def test_an_anchor_that_is_never_closed_is_no_link() -> None:
    lines = flatten("<p>The <a href=/x>lake<a>.</p><p>The dam held for the night.</p>").lines
    assert [line.linked for line in lines if line.text] == [0.44, 0.0]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("10<sup>6</sup> litres", "10⁶ litres"),
        ("45 m<sup>2</sup>", "45 m²"),
        ("in May<sup>3</sup>", "in May3"),
        ("the 1<sup>st</sup> of May", "the 1st of May"),
    ],
)
def test_powers_stay_powers(html: str, text: str) -> None:
    assert [line.text for line in flatten(f"<p>{html}</p>").lines] == [text]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<span>The dam on Friday.</span> <span>Jo Kim</span>", ["The dam on Friday.", "Jo Kim"]),
        ("<span>The dam on Friday.</span><small>Jo Kim</small>", ["The dam on Friday.", "Jo Kim"]),
        ("The dam.<strong class=photo-author>Jo Kim</strong>", ["The dam.", "Jo Kim"]),
        ("The <span>dam</span> and <span>the lake</span>", ["The dam and the lake"]),
        ("<span>File</span> <span>The dam</span>", ["File The dam"]),
        ("The dam <strong>holds</strong>", ["The dam holds"]),
    ],
)
def test_a_caption_is_parted_from_its_credit(html: str, lines: list[str]) -> None:
    page = flatten(f"<figure><img src=a.jpg><figcaption>{html}</figcaption></figure>")
    assert [line.text for line in page.lines if line.text] == lines


@pytest.mark.parametrize(
    ("attributes", "url"),
    [
        ({"src": "a.jpg"}, "a.jpg"),
        ({"src": "data:image/gif;base64,R0", "data-src": "a.jpg"}, "a.jpg"),
        ({"src": "a.jpg", "srcset": "b.jpg 300w, c.jpg 1200w, d.jpg 600w"}, "c.jpg"),
        ({"src": "a.jpg", "srcset": "b.jpg 1x, c.jpg 2.5x"}, "c.jpg"),
        ({"src": "a.jpg", "srcset": "b.jpg"}, "a.jpg"),
        ({"alt": "A wall"}, None),
        ({"src": "icons/zoom.svg?v=2"}, None),
        ({"src": None}, None),
    ],
)
def test_a_picture_is_the_largest_that_is_named(
    attributes: dict[str, str | None], url: str | None
) -> None:
    picture = read_picture(attributes)
    assert (picture and picture.url) == url


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<p>Old.<sup><a href="#n1">1</a></sup> New.', "Old.[1] New."),
        ('<p>Old.<a href="#n1"><sup>*</sup></a> New.', "Old.[*] New."),
        ('<p>In <a href="#y">1931</a> it was new.', "In 1931 it was new."),
        ("<p>Ten m<sup>2</sup> of wall.", "Ten m² of wall."),
        ('<li>County records. <a href="#r1">↩</a>', "County records."),
        ('<p>Rain <a href="#up">↑</a>fell.', "Rain fell."),
    ],
)
def test_footnotes_have_their_number_in_brackets_and_no_arrow(html: str, text: str) -> None:
    assert [line.text for line in flatten(f"<html><body>{html}").lines if line.text] == [text]


@pytest.mark.parametrize(
    ("attributes", "text"),
    [
        (
            {"src": "https://www.youtube.com/embed/abc", "title": "The dam at night"},
            "The dam at night",
        ),
        ({"src": "//player.vimeo.com/video/12"}, "https://player.vimeo.com/video/12"),
        (
            {"src": "https://www.youtube.com/embed/abc", "title": "YouTube video player"},
            "https://www.youtube.com/embed/abc",
        ),
        ({"src": "https://ads.example/frame", "title": "Buy"}, None),
        ({"title": "Nothing"}, None),
        ({"src": "javascript:alert(1)//www.youtube.com/embed/x"}, None),
    ],
)
def test_a_player_is_a_link_to_what_it_plays(
    attributes: dict[str, str | None], text: str | None
) -> None:
    player = read_player(attributes)
    assert (player and player.text) == text


def test_what_a_frame_holds_for_old_browsers_is_no_text() -> None:
    page = "<html><body><p>Rain.<iframe src=https://ads.example/x>No frames</iframe><p>Sun."
    assert [line.text for line in flatten(page).lines if line.text] == ["Rain.", "Sun."]
