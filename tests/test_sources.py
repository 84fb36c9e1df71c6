"""Reading: lines, HTML pages, front matter, and what only looks like them."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews import clean
from cleannews.html import flatten
from cleannews.model import CleannewsError, Line, Page
from cleannews.sniffing import looks_like_html
from cleannews.sources import read, read_fields, split_lines

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Bridge reopens | The Valley Post</title>
<meta property="og:title" content="Bridge reopens after two years">
<style>p {color: red}</style><script>var a = "<p>no</p>";</script></head>
<body><!-- top --><nav><ul><li>Home<li>News<ul><li>Local</ul></ul></nav>
<h1>Bridge <em>reopens</em><br>after two years</h1>
<p>The mayor&nbsp;cut
   the <a href="/ribbon">ribbon</a>.<br>It rained.</p>
<blockquote><p>“At last,” she said.</p><p>And left.</p></blockquote>
<ol start="3"><li>Walk<li><p>Run</p></ol>
<table><tr><th>Day</th><th>Cars</th></tr> <tr> <td>Mon</td> <td></td><td>12</td></tr></table>
<pre>if wet:
    wait()</pre><hr>
<template>gone</template><noscript>gone</noscript><p>The   end.
</body></html>"""

FLAT = [
    ("-", "Home"),
    ("-", "News"),
    ("-", "  Local"),
    ("", ""),
    ("#", "Bridge reopens after two years"),
    ("", ""),
    ("", "The mayor\u00a0cut the ribbon."),
    ("", "It rained."),
    ("", ""),
    (">", "“At last,” she said."),
    ("", ""),
    (">", "And left."),
    ("", ""),
    ("3.", "Walk"),
    ("4.", "Run"),
    ("", ""),
    ("", "Day\tCars"),
    ("", "Mon\t\t12"),
    ("", ""),
    ("", "if wet:"),
    ("", "    wait()"),
    ("", ""),
    ("", "* * *"),
    ("", ""),
    ("", "The end."),
]


def texts(page: Page) -> list[str]:
    return [line.text for line in page.lines]


def marked(html: str) -> list[tuple[str, str]]:
    return [(line.mark, line.text) for line in flatten(html).lines]


# Lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n", [""]),
        ("one", ["one"]),
        ("one\n", ["one"]),
        ("one\n\n", ["one", ""]),
        ("\none", ["", "one"]),
        ("a\nb\r\nc\rd\u2028e\u2029f", ["a", "b", "c", "d", "e", "f"]),
        ("a\r\n\r\nb", ["a", "", "b"]),
        ("a\n\rb", ["a", "", "b"]),
        ("a\x0bb\x0cc\x1cd\x1de\x1ef\x85g", ["a\x0bb\x0cc\x1cd\x1de\x1ef\x85g"]),
    ],
)
def test_lines_end_where_the_issue_says_and_nowhere_else(text: str, lines: list[str]) -> None:
    assert split_lines(text) == lines


@given(st.text("ab\r\n\u2028\u2029\x0b\x85 "))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_lines_agree_with_a_plain_definition(text: str) -> None:
    pieces = re.split("\r\n|[\n\r\u2028\u2029]", text)
    assert split_lines(text) == (pieces if pieces[-1] else pieces[:-1])


def test_every_line_has_its_number_blank_ones_too() -> None:
    page = read("One\n\n  three ", "page.txt")
    assert page.lines == (Line((1,), "One"), Line((2,), ""), Line((3,), "  three "))
    assert (page.source, page.fields, page.front_matter, page.warnings) == (
        "page.txt",
        {},
        None,
        (),
    )


def test_an_empty_source_has_no_lines() -> None:
    assert read("").lines == read(b"").lines == ()


# Bytes


def test_bytes_are_decoded_and_their_flaws_told() -> None:
    page = read("Füße in Köln\r\n".encode() + b"\xff")
    assert texts(page) == ["Füße in Köln", "\ufffd"]
    assert page.warnings == ("1 place not valid utf-8 (the first at byte 17), replaced by U+FFFD",)
    assert texts(read("Köln".encode("cp1252"), encoding="cp1252")) == ["Köln"]


def test_bytes_that_are_no_text_are_an_error() -> None:
    with pytest.raises(CleannewsError, match="binary file"):
        read(b"%PDF-1.4")


def test_a_byte_order_mark_is_no_text() -> None:
    assert texts(read("\ufeffRain")) == texts(read(b"\xef\xbb\xbfRain")) == ["Rain"]


# HTML


def test_a_page_becomes_lines_with_marks() -> None:
    page = read(PAGE, "page.txt")
    assert [(line.mark, line.text) for line in page.lines] == FLAT
    assert [line.numbers for line in page.lines] == [(n,) for n in range(1, len(FLAT) + 1)]
    assert page.fields == {"title": "Bridge reopens after two years", "language": "en-GB"}


@pytest.mark.parametrize(
    ("html", "flat"),
    [
        ("<p>one</p><p>two", [("", "one"), ("", ""), ("", "two")]),
        ("<div><div><div>one</div></div></div>two", [("", "one"), ("", ""), ("", "two")]),
        ("one<br><br/>two", [("", "one"), ("", "two")]),
        ("<p>a<b>b</b><i>c</i> d</p>", [("", "abc d")]),
        ("<li>loose", [("-", "loose")]),
        ("<ul><li><p>a</p><p>b</p></ul>", [("-", "a"), ("", ""), ("", "b")]),
        ("<h3>Sub</h3>text", [("###", "Sub"), ("", ""), ("", "text")]),
        ("<h2></h2><p>x", [("", "x")]),
        ("<button>Share</button><button>Save</button>", [("", "Share"), ("", "Save")]),
        (
            "<table><tr><td><p>left</p><td><p>right</p></table>",
            [("", "left"), ("", ""), ("", "right")],
        ),
        ("<dl><dt>Who<dd>Ann</dl>", [("", "Who"), ("", ""), ("", "Ann")]),
        ("<figure><img alt=x><figcaption>The dam</figcaption></figure>", [("", "The dam")]),
        ("a <![CDATA[b]]> c <!-- d --> e", [("", "a c e")]),
        ("x < y and y > z &lt;b&gt;", [("", "x < y and y > z <b>")]),
        ("<blockquote>a<ul><li>b</ul></blockquote>", [(">", "a"), ("", ""), ("-", "b")]),
        ("", []),
        ("<p> </p>", []),
    ],
)
def test_html_is_flattened_as_it_is_meant(html: str, flat: list[tuple[str, str]]) -> None:
    assert marked(html) == flat


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("<title>Rain</title>", {"title": "Rain"}),
        ("<title>Rain | The Post</title>", {"title": "Rain"}),
        (
            "<title>Rain - The Post</title><meta property=og:site_name content='The Post'>",
            {"title": "Rain", "publisher": "The Post"},
        ),
        ("<title>A well-read man</title>", {"title": "A well-read man"}),
        ("<meta name=og:title content=' Rain  now '>", {"title": "Rain now"}),
        ("<title></title>", {}),
    ],
)
def test_only_what_is_certain_becomes_a_field(head: str, fields: dict[str, str]) -> None:
    assert flatten(f"<html>{head}<p>x").fields == fields


def test_a_page_that_nests_without_end_is_read_as_text() -> None:
    page = read("<html>" + "<div>" * 100_000 + "rain")
    assert page.warnings == ("HTML nested too deeply, read as text",)
    assert page.lines[0].text.endswith("rain")


def test_what_stands_around_a_line_goes_with_it() -> None:
    html = '<main><div class="article-body"><p>It <a href="/x">rained</a>.</main><aside>x</aside>'
    first, _, second = flatten(html).lines
    assert {"<main", "article", "body", "+<p", "+body"} <= set(first.markup)
    assert "<aside" in second.markup and "<main" not in second.markup
    assert first.linked == 0.6


@pytest.mark.parametrize(
    ("lang", "language"),
    [("de", "de"), ("pt_BR", "pt-BR"), ("zh-Hant-TW", "zh-Hant-TW"), ("english", None), ("", None)],
)
def test_the_language_is_taken_if_it_is_a_code(lang: str, language: str | None) -> None:
    assert flatten(f"<html lang='{lang}'><p>x").fields.get("language") == language


@pytest.mark.parametrize(
    "text",
    [
        PAGE,
        "\n\n  <!doctype html>\n<p>x",
        "<!-- saved from url=(0014)about:internet -->\n<html>x",
        "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'><html>x",
        "<body class='a'>x",
        "HTTP/1.1 200 OK\nServer: a\n\n<html><body><p>x</body></html>\n",
        "<text id='7'>\n<html>\n<body>x</body></html></text>",
        "<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>",
        "<div class='a'><p>One.</p><p>Two.</p><ul><li>x</li></ul></div>",
    ],
)
def test_a_page_is_known_by_its_content(text: str) -> None:
    assert looks_like_html(text, "page.txt")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain text.",
        "a < b and c > d",
        "<The Palace> is a novel.\nIt has <b>two</b> parts.",
        "The <p> tag opens a paragraph, </p> closes it. <p>…</p> <p>…</p> <p>…</p>",
        "<p>A first line with a tag left over</p>\n\nand then\n\nplain text\n\nfor good.",
        "A page:\n\n<!DOCTYPE html>\n<html>\n<body>\n<p>Hi</p>\n</body>\n</html>\n\nThat is it.",
        "!-- Google tag (gtag.js) -->\n\nRain falls",
        "<!-- ad -->\nRain falls",
        "<rss><item>x</item></rss>",
        "---\ntitle: <p>x</p>\n---\n",
    ],
)
def test_a_text_that_mentions_tags_is_a_text(text: str) -> None:
    assert not looks_like_html(text, "page.txt")
    assert texts(read(text, "page.txt")) == split_lines(text)


def test_the_suffix_decides_where_the_content_does_not() -> None:
    assert looks_like_html("Rain <b>falls</b>", "PAGE.HTM")
    assert not looks_like_html("a < b", "page.html")
    assert not looks_like_html("Rain <b>falls</b>", "page.txt")


def test_a_page_the_parser_refuses_is_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    from selectolax import lexbor

    def refuse(*_: object) -> None:
        raise ValueError("no")

    monkeypatch.setattr(lexbor, "LexborHTMLParser", refuse)
    page = read("<html>\n<p>Rain\n", "page.html")
    assert page.warnings == ("not readable as HTML, read as text",)
    assert texts(page) == ["<html>", "<p>Rain"]


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 20_000,
        "<ul><li>" * 5_000,
        "<p " * 30_000,
        "<!--" * 30_000,
        "<!--x-->" + "<!--" * 30_000,
        "<a href='" * 20_000,
        "<" * 100_000,
        "&" * 100_000,
        " \n" * 50_000 + "<html>",
        "<" + " \n" * 50_000,
    ],
    ids=lambda html: repr(html[:8]),
)
def test_hostile_pages_take_no_time(html: str) -> None:
    start = time.perf_counter()
    looks_like_html(html)
    assert time.perf_counter() - start < 0.5
    read(html, "page.html")
    assert time.perf_counter() - start < 4


WORDS = st.sampled_from(["dam", "holds", "Füße", "東京", "&amp;", "a<3", "x>y"])
# fmt: off
TAGS = st.sampled_from([
    "p", "div", "br", "ul", "ol", "li", "h2", "table", "tr", "td", "th", "blockquote", "pre", "b",
    "span", "hr", "body", "button", "nosuchtag",
])
# fmt: on
SOUP = st.lists(
    st.one_of(
        WORDS, TAGS.map("<{}>".format), TAGS.map("</{}>".format), st.just(" "), st.just("\n")
    ),
    max_size=40,
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(SOUP)
def test_tag_soup_keeps_its_words_in_order(pieces: list[str]) -> None:
    lines = flatten("<html>" + " ".join(pieces)).lines
    words = [
        piece.replace("&amp;", "&")
        for piece in pieces
        if not piece.startswith("<") and piece.strip()
    ]
    found = " ".join(line.text for line in lines if line.text != "* * *").split()
    assert "".join(found) == "".join(words)
    assert not any(a.text == b.text == "" for a, b in pairwise(lines)) or "<pre>" in pieces
    assert not lines or lines[-1].text


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.text(st.sampled_from("<>/!-?&;#\"'= \nabp\u2028\ufeff\0"), max_size=60))
def test_no_text_is_refused(text: str) -> None:
    for source in ("-", "page.html", "page.md", "page.txt"):
        assert read(text, source).source == source


# Front matter


def test_front_matter_of_a_markdown_file_becomes_fields() -> None:
    page = read("---\ntitle: Rain\ndate: 2021-09-15\n---\n\nIt rained.\n", "page.md")
    assert page.fields == {"title": "Rain", "date": "2021-09-15"}
    assert page.front_matter == "title: Rain\ndate: 2021-09-15\n"
    assert page.lines == (Line((1,), ""), Line((2,), "It rained."))


def test_values_stay_the_text_they_are() -> None:
    raw = "a: no\nb: 007\nc: 1e3\nd: 2021-09-15\ne: ~\nf: [yes, 0x1]\ng: {h: null}\ni:\n"
    assert read_fields(raw) == {
        "a": "no",
        "b": "007",
        "c": "1e3",
        "d": "2021-09-15",
        "e": "~",
        "i": "",
        "f": ["yes", "0x1"],
        "g": {"h": "null"},
    }


@pytest.mark.parametrize("source", ["page.md", "PAGE.MARKDOWN", "-"])
def test_front_matter_is_read_with_any_line_ends(source: str) -> None:
    page = read("---\r\ntitle: Rain\r\n---\r\nIt rained.", source)
    assert page.front_matter == "title: Rain\n"
    assert texts(page) == ["It rained."]


def test_a_line_separator_inside_the_yaml_stays() -> None:
    assert read('---\ntitle: "a\u2028b"\n---\nx', "page.md").front_matter == 'title: "a\u2028b"\n'


@pytest.mark.parametrize("text", ["---\n---\nRain", "---\n---\n", "---\n---"])
def test_empty_front_matter_is_front_matter(text: str) -> None:
    page = read(text, "page.md")
    assert (page.front_matter, page.fields) == ("", {})


def test_front_matter_without_a_body_has_no_lines() -> None:
    page = read("---\ntitle: Rain\n---", "page.md")
    assert (page.front_matter, page.lines) == ("title: Rain\n", ())


@pytest.mark.parametrize(
    "text",
    [
        "---\nIt rained.\n---\nThe dam held.",
        "---\n- a\n- b\n---\nx",
        "---\ntitle: [open\n---\nx",
        "---\n? [a]: b\n? {c: d}\n---\nx",
        "---\na: &x [*x]\nb: *nobody\n---\nx",
    ],
)
def test_what_is_no_mapping_stays_text(text: str) -> None:
    named, unnamed = read(text, "page.md"), read(text)
    assert texts(named) == texts(unnamed) == text.split("\n")
    assert named.front_matter is unnamed.front_matter is None
    assert named.warnings == ("front matter is not a YAML mapping, kept as text",)
    assert unnamed.warnings == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("---\ntitle: Rain\n---\nx", "page.txt"),
        ("\n---\ntitle: Rain\n---\nx", "page.md"),
        (" ---\ntitle: Rain\n---\nx", "page.md"),
        ("----\ntitle: Rain\n----\nx", "page.md"),
        ("---\ntitle: Rain\n----\nx", "page.md"),
        ("---\ntitle: Rain\nx", "page.md"),
        ("--- title: Rain\n---\nx", "page.md"),
        ("---", "page.md"),
        ("---\n" + "key: value\n" * 9_000 + "---\nx", "page.md"),
    ],
)
def test_what_is_not_fenced_as_it_must_be_is_text(text: str, source: str) -> None:
    page = read(text, source)
    assert page.front_matter is None
    assert texts(page) == text.removesuffix("\n").split("\n")
    assert page.warnings == ()


def test_deeply_nested_yaml_is_no_front_matter() -> None:
    page = read("---\na: " + "[" * 20_000 + "\n---\nx", "page.md")
    assert page.front_matter is None


YAMLISH = st.lists(
    st.sampled_from(
        ["---", "a: b", "title: Rain", "- c", "", "  d: e", "[", "Rain fell.", ": ", "# f"]
    ),
    max_size=8,
).map("\n".join)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(YAMLISH)
def test_front_matter_and_body_together_are_the_text(body: str) -> None:
    text = f"---\n{body}"
    page = read(text, "page.md")
    lines = "\n".join(texts(page))
    whole = lines if page.front_matter is None else f"---\n{page.front_matter}---\n{lines}"
    assert whole.rstrip("\n") == text.rstrip("\n")


def test_a_plain_text_loads_neither_parser() -> None:
    code = (
        "import sys\nfrom cleannews.sources import read\nread('Rain < snow\\n---\\n', 'page.txt')\n"
        "print([name for name in ('bs4', 'yaml', 'charset_normalizer') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_lines_on_one_path_share_its_names_and_others_do_not() -> None:
    page = "<ul class=menu><li>a<li>b<li id=last>c</ul><ul><li>d</ul>"
    a, b, c, d = (line.markup for line in flatten(page).lines if line.text)
    assert a is b and "menu" in a
    assert "last" in c and "last" not in a and "menu" not in d


def test_a_copied_line_is_what_replace_makes_of_it() -> None:
    line = Line((3,), "Rain", gap=2, cues=("tags",), markup=("<p",))
    assert line.but(text="Sun", gap=0) == replace(line, text="Sun", gap=0)
    assert line == Line((3,), "Rain", gap=2, cues=("tags",), markup=("<p",))


@pytest.mark.parametrize(
    ("matter", "authors"),
    [
        ("author: {name: Ann Bell, mail: ann@post.example}", ("Ann Bell",)),
        ("authors: [{name: Ann Bell}, {mail: 7}, Bo Roth]", ("Ann Bell", "Bo Roth")),
        ("authors: {mail: 7}\ntitle: [a, b]\ndate: [2021]\nbody: {a: 1}", ()),
    ],
)
def test_front_matter_may_hold_anything_under_our_names(
    matter: str, authors: tuple[str, ...]
) -> None:
    prose = "The dam above the town held through the night, officials said on Monday. " * 3
    text = f"---\n{matter}\nfoo: bar\n---\n# Dam holds\n\nBy Cy Dunn\n\n{prose}\n\n{prose}\n"
    article = clean(text, source="page.md")
    assert article.authors == ("Cy Dunn",)
    told = [row.value for row in article.candidates.get("authors", ())]
    assert told == ([", ".join(authors)] if authors else [])
