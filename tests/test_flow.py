"""How elements of an HTML page become lines: what is parted, what stays together."""

from __future__ import annotations

import pytest

from cleannews.flow import read_picture
from cleannews.html import flatten


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<h1><span>Storm</span><span>Dam holds</span></h1>", ["Storm Dam holds"]),
        ("<h1><span>Storm</span><span>: </span><span>“Dam”</span></h1>", ["Storm: “Dam”"]),
        ("<h1><span>T</span>he dam</h1>", ["The dam"]),
        ("<p><span>Sto</span><span>rm</span></p>", ["Storm"]),
        ("<h1>Dam <b>hol</b>ds</h1>", ["Dam holds"]),
    ],
)
def test_spans_of_a_heading_are_words_of_their_own(html: str, lines: list[str]) -> None:
    assert [line.text for line in flatten(html).lines if line.text] == lines


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
