"""Promises for any input, however hostile."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cleannews import clean
from cleannews.debris import RULES
from tests.ledger import WORD, breaches

SHARED = Path(__file__).parent.parent.parent / "shared"

PIECES = (
    "!-- Google tag (gtag.js) -->",
    "<!-- open",
    "-->",
    "<b>bold</b>",
    "<a href='x",
    "a < b and c > d",
    "&amp;lt;p&amp;gt;",
    "&nbsp;",
    "{{ headline }}",
    '{"@context": "https://schema.org", "headline": "Dam holds"}',
    "window.dataLayer = window.dataLayer || [];",
    ".teaser { color: red; }",
    "# Heading",
    "## Another",
    "* bullet",
    "1. first",
    "> quoted",
    "---",
    "***",
    "title: no",
    "[red]markup[/red]",
    "\x1b[31mescape\x1b[0m",
    "By Maria Lopez",
    "By Maria Lopez and John Okafor, Staff Writers",
    "Von Jana Weber, 3. Mai 2024, 17:47 Uhr",
    "May 4, 2021",
    "Published 04/05/2022",
    "SOURCE: CITY HALL",
    "Photo: Jana Weber/dpa",
    "The mayor opens the dam. (Foto: J. Kim/dpa)",
    "Also Read: Five things to know about the dam",
    "Related Articles",
    "Leave a comment",
    "© 2021 The Valley Post. All rights reserved.",
    "Tags: rivers, dams",
    "The dam above the town held through the night, officials said on Monday, as rain eased.",
    "“We were lucky,” said the mayor. “The next storm will be worse, and we have no money.”",
    "Der Damm hielt die ganze Nacht, sagte der Bürgermeister am Montag der Zeitung.",
    "大雨による増水で堤防が決壊する恐れがあったが、市は月曜日、危険は去ったと発表した。",
    "\ufeff\u200b\u00ad",
    "\u00a0\u00a0",
    "Ã¼ber",
    "snake_case_word",
    "\\- escaped \\* stars \\*",
    "[link](http://a.example/x)",
    "![alt](http://a.example/y.jpg)",
    "col\tcol\tcol",
    "    indented code()",
    "— Jana (@jana) May 4, 2021",
    "",
    "",
    " ",
)
RULE_PIECES = tuple(text for rule in RULES for text in (*rule.drops, *rule.keeps))

lines = st.lists(
    st.one_of(
        st.sampled_from(PIECES),
        st.sampled_from(RULE_PIECES),
        st.lists(st.sampled_from(PIECES), max_size=3).map(" ".join),
        st.lists(st.sampled_from(PIECES), max_size=3).map("".join),
        st.text(max_size=40),
    ),
    max_size=25,
)
pages = st.tuples(lines, st.sampled_from(["\n", "\n\n", "\r\n", "\u2028"])).map(
    lambda pair: pair[1].join(pair[0])
)
hostile = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@hostile
@given(pages)
@example("By Maria Lopez\nBy Maria Lopez")
def test_any_text_gives_an_article_that_accounts_for_every_line(text: str) -> None:
    assert breaches(clean(text, source="page.txt"), text) == []


@hostile
@given(pages)
def test_no_word_is_invented(text: str) -> None:
    article = clean(text, source="page.txt")
    known = set(WORD.findall(re.sub(r"\W", " ", clean_words(text))))
    said = " ".join([article.title or "", article.deck or "", article.text])
    assert set(WORD.findall(said)) <= known


def clean_words(text: str) -> str:
    """Every word the text can be said to hold: as it stands, repaired, and without its tags."""
    from cleannews.repairs import repair_text
    from cleannews.sources import split_lines

    repaired = "\n".join(map(repair_text, split_lines(text)))
    return " ".join([text, repaired, re.sub(r"<[^<>\n]*>", "", repaired)])


@hostile
@given(pages)
def test_converting_the_output_again_changes_nothing(text: str) -> None:
    markdown = clean(text, source="page.txt").to_markdown()
    assert clean(markdown, source="page.md").to_markdown() == markdown


@hostile
@given(st.binary(max_size=300))
def test_bytes_give_an_article_or_a_clear_error(data: bytes) -> None:
    from cleannews.model import CleannewsError

    try:
        clean(data, source="page.txt")
    except CleannewsError as error:
        assert "\n" not in str(error)


needs_pages = pytest.mark.skipif(
    not (SHARED / "data").is_dir(), reason="the gold pages are not beside this checkout"
)


@needs_pages
@pytest.mark.parametrize("part", range(6))
def test_every_line_of_real_pages_is_accounted_for(part: int) -> None:
    failures = []
    with gzip.open(SHARED / "data" / "fundus.jsonl.gz", "rt", encoding="utf-8") as file:
        for number, page in enumerate(map(json.loads, file)):
            if number % 6 != part:
                continue
            for style, text in page["texts"].items():
                if text:
                    article = clean(text, source="page.txt")
                    failures += [f"{page['id']}/{style} {b}" for b in breaches(article, text)[:2]]
    assert failures == []
