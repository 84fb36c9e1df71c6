"""An article that stands only in a page's scripts is found there."""

from __future__ import annotations

import json
import time

import pytest

from cleannews import clean
from cleannews.embedded import find_embedded

SENTENCES = [
    f"The harbour master of Port Ellis said on day {number} that the wall had held once more."
    for number in range(1, 13)
]
PLAIN = "\n".join(SENTENCES)
STORY = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


@pytest.mark.parametrize(
    "script",
    [
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"a": [{"b": STORY}]})}',
        f"<script>self.__next_f.push({json.dumps([1, 'a:' + json.dumps({'html': STORY})])})",
        f'<script type="application/ld+json">{json.dumps({"articleBody": PLAIN})}',
        f"<script type='text/template'>{STORY}",
    ],
)
def test_the_article_is_the_longest_prose_in_the_scripts(script: str) -> None:
    page = f"<!DOCTYPE html><html><body><h1>Harbour wall holds</h1>{script}</script></body></html>"
    article = clean(page, source="page.html")
    assert article.title == "Harbour wall holds"
    assert [block.text for block in article.blocks] == SENTENCES


@pytest.mark.parametrize(
    "data",
    [
        {"content_elements": [{"type": "text", "content": text} for text in SENTENCES]},
        {"story": {"body": [{"type": "p", "html": f"<p>{text}</p>"} for text in SENTENCES]}},
    ],
)
def test_paragraphs_that_a_script_keeps_one_by_one_are_the_article(data: object) -> None:
    page = (
        "<!DOCTYPE html><html><body><h1>Harbour wall holds</h1><p>Loading...</p>"
        f"<script>let page = {json.dumps(data)}</script></body></html>"
    )
    assert [block.text for block in clean(page, source="page.html").blocks] == SENTENCES


@pytest.mark.parametrize("shown", [1, 4])
def test_paragraphs_that_are_shown_besides_are_not_said_twice(shown: int) -> None:
    above = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:shown])
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n".join(SENTENCES)})
    page = (
        f"<!DOCTYPE html><html><body><article><h1>Harbour wall holds</h1>{above}</article>"
        f'<script type="application/ld+json">{data}</script></body></html>'
    )
    assert [block.text for block in clean(page, source="page.html").blocks] == SENTENCES


@pytest.mark.parametrize(
    "data",
    [
        {"headline": "Wall holds", "comments": [{"body": text} for text in SENTENCES]},
        {"consent": [{"text": text} for text in SENTENCES]},
        [{"text": text} for text in SENTENCES],
    ],
)
def test_comments_and_labels_in_a_script_are_no_article(data: object) -> None:
    page = (
        "<!DOCTYPE html><html><body><article><h1>Harbour wall holds</h1>"
        f"<p>Fishing boats are back.</p></article><script>x={json.dumps(data)}</script></body>"
    )
    texts = [block.text for block in clean(page, source="page.html").blocks]
    assert not set(texts) & set(SENTENCES)


def test_a_noscript_that_is_never_closed_holds_the_page() -> None:
    page = f"<!DOCTYPE html><html><body><noscript><h1>Harbour wall holds</h1>{STORY}</body></html>"
    article = clean(page, source="page.html")
    assert [block.text for block in article.blocks] == SENTENCES
    shown = f"<!DOCTYPE html><html><body><noscript><p>No lamp.</p></noscript><h1>Wall</h1>{STORY}"
    assert [block.text for block in clean(shown, source="page.html").blocks] == SENTENCES


def test_scripts_say_nothing_where_the_page_shows_the_article() -> None:
    shown = "".join(f"<p>{sentence} And the lamp is lit." for sentence in SENTENCES)
    page = f"<!DOCTYPE html><html><body>{shown}<script>x = {json.dumps(STORY)}</script>"
    assert SENTENCES[0] not in [block.text for block in clean(page, source="page.html").blocks]


@pytest.mark.parametrize(
    "hostile",
    ['"' * 200_000, '"\\' * 100_000, '"' + '\\"' * 300_000, '"' + "<" * 400_000 + '"'],
    ids=["quotes", "escapes", "escaped quotes", "tags"],
)
def test_hostile_scripts_are_read_in_linear_time(hostile: str) -> None:
    started = time.process_time()
    find_embedded([hostile])
    short = time.process_time() - started
    started = time.process_time()
    find_embedded([hostile[: len(hostile) // 4]])
    assert short <= 16 * (time.process_time() - started) + 1
