"""What an HTML page says of itself is found, and what does not look like it is passed over."""

from __future__ import annotations

import json

import pytest

from cleannews.html import flatten


def declared(head: str) -> dict[str, object]:
    """The fields that a page with this head declares."""
    return flatten(f"<html><head>{head}</head><body><p>x</body></html>").fields


TAGGED = "<meta property=article:tag content=dams><meta property=article:tag content=rain>"
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Dam holds",
    "datePublished": "2021-09-15T08:00:00Z",
    "dateModified": "2021-09-16",
    "author": [{"@type": "Person", "name": "Ann Bell"}, {"name": "https://example.org/bob"}],
    "publisher": {"name": "The Valley Post"},
    "articleSection": "Region",
    "description": "No deck",
}


def test_an_article_in_json_ld_is_read() -> None:
    script = f'<script type="application/ld+json">{json.dumps({"@graph": [ARTICLE]})}</script>'
    assert declared(script + "<meta name=author content='Somebody Else'>") == {
        "title": "Dam holds",
        "date": "2021-09-15T08:00:00+00:00",
        "updated": "2021-09-16",
        "authors": ["Ann Bell"],
        "publisher": "The Valley Post",
        "section": "Region",
        "deck": "No deck",
    }


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("<meta property=article:published_time content=2021-09-15>", {"date": "2021-09-15"}),
        ("<meta name=date content=yesterday>", {}),
        ("<meta name=author content='Ann Bell and Jo Kim'>", {"authors": ["Ann Bell", "Jo Kim"]}),
        ("<meta name=author content='https://example.org/ann'>", {}),
        (TAGGED, {"tags": ["dams", "rain"]}),
        (
            "<meta name=description content='Nobody &amp;quot;was&amp;quot; hurt'>",
            {"deck": 'Nobody "was" hurt'},
        ),
        ("<title>Dam holds all night | The Valley Post</title>", {"title": "Dam holds all night"}),
        ("<link rel=canonical href=https://example.org/dam>", {"url": "https://example.org/dam"}),
        ("<link rel=canonical href=/dam>", {}),
        ("<meta name=author content='Von Ann Bell'>", {"authors": ["Ann Bell"]}),
        (
            "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=Ann>",
            {"authors": ["Ann"]},
        ),
        ("<meta name=twitter:label1 content=Likes><meta name=twitter:data1 content=17>", {}),
        (
            "<meta name=citation_author content='Bell, Ann'>"
            "<meta name=citation_author content='Kim, Jo'>",
            {"authors": ["Ann Bell", "Jo Kim"]},
        ),
        (
            "<meta name=author content=Ann><meta name=author content=Bob>",
            {"authors": ["Ann"]},
        ),
        (
            "<meta property=og:site_name content='The Post'><meta name=author content='The Post'>",
            {"authors": ["The Post"], "publisher": "The Post"},
        ),
        (
            "<meta property=og:site_name content='The Post'>"
            "<meta name=author content='The Post, Ann Bell'>",
            {"authors": ["Ann Bell"], "publisher": "The Post"},
        ),
        (
            "<meta property=og:title content='The Post'><title>The Post | Dam holds</title>"
            "<meta property=og:url content=https://www.thepost.com/dam>",
            {"title": "Dam holds", "url": "https://www.thepost.com/dam"},
        ),
        ("<script type='application/ld+json'>{broken</script>", {}),
        ("<script type='application/ld+json'>" + "[" * 5000 + "</script>", {}),
        ("<meta content=x><meta name=date>", {}),
    ],
)
def test_what_the_head_states(head: str, fields: dict[str, object]) -> None:
    assert declared(head) == fields


@pytest.mark.parametrize("kind", ["WebPage", "ItemPage", "Recipe", "VideoObject"])
def test_a_page_that_is_no_article_still_says_when_and_by_whom_it_was_made(kind: str) -> None:
    work = {**ARTICLE, "@type": kind}
    script = f'<script type="application/ld+json">{json.dumps(work)}</script>'
    assert declared(script) == {
        "date": "2021-09-15T08:00:00+00:00",
        "updated": "2021-09-16",
        "authors": ["Ann Bell"],
    }


def test_an_author_may_be_described_elsewhere() -> None:
    graph = [
        {**ARTICLE, "author": {"@id": "#ann"}},
        {"@type": "Person", "@id": "#bob", "name": "Bob"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Bell"},
    ]
    script = f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>'
    assert declared(script)["authors"] == ["Ann Bell"]
    lost = f'<script type="application/ld+json">{json.dumps(graph[0])}</script>'
    assert "authors" not in declared(lost)


@pytest.mark.parametrize(
    ("body", "authors"),
    [
        ("<p class=byline>By <a href=/ann>Ann Bell</a>", ["Ann Bell"]),
        ("<a rel=author href=/ann>Posted by Ann Bell</a>", ["Ann Bell"]),
        ("<div itemprop=author><span itemprop=name>Ann Bell</span>, reporter</div>", ["Ann Bell"]),
        ("<div class=post-author-name>Ann Bell</div>", ["Ann Bell"]),
        ("<p>Words by <a href=/author/ann>Ann Bell</a>", ["Ann Bell"]),
        ("<p class=author><a>Ann</a><a>Bo</a><a>Cy</a><a>Di</a>", None),
        ("<a rel=author href=/ann>https://example.org/ann</a>", None),
        ("<p class=byline><a>See all articles</a>", None),
    ],
)
def test_elements_that_are_called_author_name_one(body: str, authors: list[str] | None) -> None:
    assert flatten(f"<html><body>{body}").fields.get("signed") == authors


def test_the_part_of_a_title_that_is_a_heading_is_the_title() -> None:
    page = "<title>The Post » Region » Dam holds</title><body><h1>The Post</h1><h2>Dam holds</h2>"
    assert flatten(f"<html>{page}").fields["title"] == "Dam holds"


@pytest.mark.parametrize(
    ("tag", "date"),
    [
        ('<meta name="published-date" content="2021-09-15">', "2021-09-15"),
        ('<meta name="DC.date" content="July 17, 2025">', "2025-07-17"),
        (
            '<meta property="og:pub_date" content="Wed, 15 Sep 2021 09:12:22 +0200">',
            "2021-09-15T09:12:22+02:00",
        ),
        ('<meta name="article:published_time" value="2021-09-15">', "2021-09-15"),
        ('<meta name="publisher" content="1999-01-01">', None),
        ('<meta name="date" content="02/03/2021">', None),
        ('<span itemprop="datePublished" content="2021-09-15">today</span>', "2021-09-15"),
        ("<p><time datetime=2021-09-15>a while ago</time>", "2021-09-15"),
        ("<time datetime=2021-09-15>x</time><time datetime=2020-01-01>y</time>", None),
    ],
)
def test_a_date_has_many_names(tag: str, date: str | None) -> None:
    assert flatten(f"<html><head>{tag}<body>").fields.get("date") == date


def test_a_date_stands_in_the_article() -> None:
    page = "<time datetime=2020-01-01>then</time><article><time datetime=2021-09-15>now</time>"
    assert flatten(f"<html><body>{page}").fields == {"date": "2021-09-15"}


@pytest.mark.parametrize(
    ("headline", "shared", "heading", "title"),
    [
        ("The bank: Dam holds", "Harbour: Dam holds", "<i>Harbour:</i> <i>Dam holds</i>", None),
        ("Dam holds through the night", "The Post", "The Post", "Dam holds through the night"),
    ],
    ids=["the heading says it", "the heading is the site's name"],
)
def test_of_several_titles_the_one_that_the_first_heading_says_counts(
    headline: str, shared: str, heading: str, title: str | None
) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": headline})
    page = (
        f'<script type="application/ld+json">{data}</script>'
        f'<meta property="og:title" content="{shared}"><meta property="og:site_name"'
        f' content="The Post"><body><h1>{heading}</h1><p>Dam holds through the night'
    )
    assert flatten(f"<html>{page}").fields["title"] == (title or shared)


def test_tags_and_entities_are_no_words_of_a_description() -> None:
    page = '<meta name=description content="&lt;p&gt;The dam&amp;#39;s lamp &lt;b&gt;went out">'
    assert flatten(f"<html>{page}<body>").fields["deck"] == "The dam's lamp went out"


def test_an_article_that_is_told_in_parts_is_told_whole() -> None:
    data = json.dumps({"@type": "NewsArticle", "articleBody": ["It rained.", "The dam held."]})
    script = f'<script type="application/ld+json">{data}</script>'
    assert flatten(f"<html>{script}<body>").fields["body"] == "It rained. The dam held."
