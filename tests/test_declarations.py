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
    }


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("<meta property=article:published_time content=2021-09-15>", {"date": "2021-09-15"}),
        ("<meta name=date content=yesterday>", {}),
        ("<meta name=author content='Ann Bell and Jo Kim'>", {"authors": ["Ann Bell", "Jo Kim"]}),
        ("<meta name=author content='https://example.org/ann'>", {}),
        (TAGGED, {"tags": ["dams", "rain"]}),
        ("<link rel=canonical href=https://example.org/dam>", {"url": "https://example.org/dam"}),
        ("<link rel=canonical href=/dam>", {}),
        ("<script type='application/ld+json'>{broken</script>", {}),
        ("<script type='application/ld+json'>" + "[" * 5000 + "</script>", {}),
        ("<meta content=x><meta name=date>", {}),
    ],
)
def test_what_the_head_states(head: str, fields: dict[str, object]) -> None:
    assert declared(head) == fields


def test_a_date_stands_in_the_article() -> None:
    page = "<time datetime=2020-01-01>then</time><article><time datetime=2021-09-15>now</time>"
    assert flatten(f"<html><body>{page}").fields == {"date": "2021-09-15"}
