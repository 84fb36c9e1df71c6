"""Links and emphasis of a page survive into the record and into Markdown, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cleannews import clean
from cleannews.model import SPAN_KINDS, Article, Block, CleannewsError, Line, Mark, Page, Role, Span
from cleannews.spans import find_spans, resolve
from cleannews.writers import read_markdown, to_markdown
from cleannews.writers.commonmark import write_blocks
from cleannews.writers.record import from_dict, to_dict

URL = "https://post.example/dam"
PIECES = (
    *(
        "dam",
        "Kirnstedt",
        "雨",
        "水",
        " ",
        " ",
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "!",
        "<b>",
        "&lt;",
    ),
    *("\\", ".", ",", "“", "”", "1", "|", "#", "-", ":", "~", "$", "€", "™", "é", "\u00a0", "٣"),
)


@st.composite
def marked_blocks(draw: st.DrawFn, end: str = "") -> Block:
    """A paragraph with any spans, crossing or not, within its text or beyond."""
    text = "".join(draw(st.lists(st.sampled_from((*PIECES, end) if end else PIECES), max_size=14)))
    places = st.integers(0, len(text) + 2)
    spans = [
        Span(kind, min(pair), max(pair), URL if kind == "link" else None)
        for kind, pair in draw(
            st.lists(st.tuples(st.sampled_from(SPAN_KINDS), st.tuples(places, places)), max_size=5)
        )
        if pair[0] != pair[1]
    ]
    return Block(Role.PARAGRAPH, f"x{text}x", (), inline=tuple(spans))


def back(markdown: str) -> Article | None:
    """What our own Markdown is read back as."""
    body = [Line((n,), line) for n, line in enumerate(markdown.split("\n")[4:], 1)]
    return read_markdown(Page("x.md", tuple(body), front_matter="title: Rain\n"))


@given(marked_blocks())
def test_any_spans_leave_the_text_as_it_is(block: Block) -> None:
    rendered = MarkdownIt("commonmark").parse(write_blocks([block]))
    children = rendered[1].children or []
    assert [token.type for token in rendered] == ["paragraph_open", "inline", "paragraph_close"]
    assert "".join(child.content for child in children) == block.text.strip()
    assert all(child.attrGet("href") in (None, URL) for child in children)
    assert "image" not in [child.type for child in children]


@given(marked_blocks("\n"))
def test_our_markdown_comes_back_to_the_letter(block: Block) -> None:
    markdown = to_markdown(Article(title="Rain", blocks=(block,)))
    article = back(markdown)
    assert article is not None
    assert to_markdown(article) == markdown


@pytest.mark.parametrize(
    ("text", "spans", "markdown"),
    [
        ("The dam holds.", [("strong", 4, 7)], "The **dam** holds."),
        ("The dam holds.", [("emphasis", 4, 7)], "The _dam_ holds."),
        ("The dam holds.", [("link", 4, 7)], f"The [dam]({URL}) holds."),
        ("The dam holds.", [("code", 4, 7)], "The `dam` holds."),
        ("The dam holds.", [("link", 4, 13), ("strong", 4, 7)], f"The [**dam** holds]({URL})."),
        ("The dam holds.", [("emphasis", 4, 7), ("strong", 4, 7)], "The _**dam**_ holds."),
        ("这是重点内容", [("strong", 2, 4)], "这是**重点**内容"),
        ("这是重点内容", [("emphasis", 2, 4)], "这是*重点*内容"),
        ("Look!here", [("link", 5, 9)], f"Look\\![here]({URL})"),
        ("a (dam)b", [("strong", 2, 7)], "a (dam)b"),  # no parser would see the end
        ("The dam", [("strong", 0, 5), ("emphasis", 2, 7)], "**The d**am"),  # they cross
        ("The dam", [("link", 0, 99)], f"[The dam]({URL})"),
    ],
)
def test_a_span_is_written_as_a_parser_reads_it(
    text: str, spans: list[tuple[str, int, int]], markdown: str
) -> None:
    inline = tuple(Span(kind, a, b, URL if kind == "link" else None) for kind, a, b in spans)
    assert write_blocks([Block(Role.PARAGRAPH, text, inline=inline)]) == markdown


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://x.example/ y", "https://x.example/)[", "", "/dam", None]
)
def test_an_address_that_is_none_of_ours_is_not_written(url: str | None) -> None:
    block = Block(Role.PARAGRAPH, "The dam", inline=(Span("link", 4, 7, url),))
    assert write_blocks([block]) == "The dam"


@pytest.mark.parametrize(
    ("url", "base", "absolute"),
    [
        ("/dam", URL, "https://post.example/dam"),
        (
            "../a b?q=ü&lt;=1",
            "https://post.example/x/y",
            "https://post.example/a%20b?q=%C3%BC&lt%3B=1",
        ),
        ("https://bücher.example/(x)", "", "https://xn--bcher-kva.example/%28x%29"),
        ("//cdn.example/x.jpg", URL, "https://cdn.example/x.jpg"),
        ("/a/../dam.html", URL, "https://post.example/dam.html"),
        ("/2021/dam.html", "https://bücher.example", "https://xn--bcher-kva.example/2021/dam.html"),
        ("/dam", "nowhere", ""),
        ("https://x.example/2021/dam.html", URL, "https://x.example/2021/dam.html"),
        (f"/{'x' * 2_000}", URL, ""),
        ("mailto:ann@post.example", "", "mailto:ann@post.example"),
        ("JavaScript:alert(1)", URL, ""),
        ("java\nscript:alert(1)", URL, ""),
        ("data:text/html,x", URL, ""),
        ("https://[x", "", ""),
        ("https:///x", "", ""),
        ("#note", URL, ""),
        ("/dam", "", ""),
        ("https://x.example/100%", "", "https://x.example/100%25"),
    ],
)
def test_addresses_are_absolute_and_safe(url: str, base: str, absolute: str) -> None:
    assert resolve(url, base) == absolute


@given(st.text(max_size=60))
def test_an_address_is_read_back_as_it_was_written(path: str) -> None:
    url = resolve(path, "https://post.example/x")
    if url:
        inline = (Span("link", 0, 3, url),)
        markdown = to_markdown(
            Article(title="Rain", blocks=(Block(Role.PARAGRAPH, "dam", inline=inline),))
        )
        article = back(markdown)
        assert article is not None
        assert article.blocks[0].inline == inline


def test_marks_are_found_again_in_what_was_repaired() -> None:
    marks = [Mark("strong", " “The\u00a0 dam”"), Mark("link", "holds", URL), Mark("emphasis", "…")]
    assert find_spans("They say “The dam” holds …", marks) == (
        Span("strong", 9, 18),
        Span("link", 19, 24, URL),
    )


@given(
    st.text(max_size=40),
    st.lists(st.builds(Mark, st.sampled_from(SPAN_KINDS), st.text(max_size=9))),
)
def test_spans_lie_within_their_text_and_never_cross(text: str, marks: list[Mark]) -> None:
    spans = find_spans(text, marks)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    pairs = [(a, b) for a in spans for b in spans if a.start < b.start < a.end]
    assert all(b.end <= a.end for a, b in pairs)


@pytest.mark.parametrize(
    "span",
    [
        {"kind": "strong", "start": 3, "end": 3},
        {"kind": "strong", "start": -1, "end": 3},
        {"kind": "blink", "start": 0, "end": 3},
        {"kind": "link", "start": 0, "end": 3},
        {"kind": "strong", "start": 0, "end": 3, "url": URL},
        {"kind": "strong", "end": 3},
    ],
)
def test_a_record_with_a_broken_span_is_refused(span: dict[str, object]) -> None:
    with pytest.raises(CleannewsError, match=r"blocks\[0\]\.inline\[0\]"):
        from_dict({"blocks": [{"role": "paragraph", "text": "The dam", "inline": [span]}]})


def test_spans_survive_the_record() -> None:
    inline = (Span("link", 0, 7, URL), Span("strong", 4, 7))
    article = Article(blocks=(Block(Role.PARAGRAPH, "The dam", (1,), inline=inline),))
    assert from_dict(to_dict(article)) == article


PAGE = """<!DOCTYPE html><html lang="en"><head><title>Dam holds through the night</title>
<link rel="canonical" href="https://post.example/region/dam"></head><body><article>
<h1>Dam holds through the night</h1>
<figure><img src="small.jpg" srcset="/a.jpg 300w, /b.jpg 900w" alt="A wall of water">
<figcaption>Water at the crown of the dam on Thursday morning</figcaption></figure>
<p>The <strong>dam above Kirnstedt</strong> held, <a href="/people/weber">Jana Weber</a> told the
<em>Valley Post</em> on Friday, as the rain eased and the river fell below its old mark again.</p>
<p><b></b>Nobody was hurt, <a href="javascript:alert(1)">the fire brigade</a> said, and
<a href="https://rain.example/?a=1&amp;b=2">the <em>last</em> houses</a> opened again at noon.</p>
<p>Two hundred people had spent the night in the town hall, where the mayor stayed with them.</p>
</article></body></html>"""


def test_a_page_keeps_its_links_and_emphasis() -> None:
    article = clean(PAGE, source="page.html")
    body = write_blocks(article.blocks)
    assert (
        "The **dam above Kirnstedt** held, [Jana Weber](https://post.example/people/weber)" in body
    )
    assert "told the _Valley Post_ on Friday" in body
    assert "[the _last_ houses](https://rain.example/?a=1&b=2)" in body
    assert "the fire brigade said" in body
    assert "**" not in article.text
    image = article.images[0]
    assert (image.src, image.alt) == ("https://post.example/b.jpg", "A wall of water")


def test_the_address_that_is_told_goes_before_the_pages_own() -> None:
    article = clean(PAGE, source="page.html", url="https://mirror.example/x")
    assert article.url == "https://mirror.example/x"
    assert "(https://mirror.example/people/weber)" in write_blocks(article.blocks)
