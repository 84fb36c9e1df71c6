"""Golden samples: each scraped page becomes the article beside it, each clean text stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleannews import clean
from tests.ledger import breaches

SAMPLES = Path(__file__).parent.parent / "samples"
TEXTS = sorted((SAMPLES / "pages").glob("*.txt"))
PAGES = [*TEXTS, *sorted((SAMPLES / "pages").glob("*.html"))]
CLEAN = sorted((SAMPLES / "clean").glob("*.txt"))

# What the tool does not do yet, each with what stands in its way. A failure that is mended fails
# here, so that the list stays true.
KNOWN_FAILURES: dict[str, str] = {}


def name(path: Path) -> str:
    return path.stem


def known(path: Path) -> object:
    reason = KNOWN_FAILURES.get(path.stem)
    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
    return pytest.param(path, marks=marks, id=path.stem)


@pytest.mark.parametrize("page", [known(path) for path in PAGES])
def test_a_page_becomes_its_article(page: Path) -> None:
    article = clean(page.read_bytes(), source=page.name)
    assert article.to_markdown() == page.with_suffix(".md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_an_article_converted_again_is_the_same_byte_for_byte(page: Path) -> None:
    markdown = page.with_suffix(".md").read_bytes()
    assert clean(markdown, source="page.md").to_markdown().encode() == markdown


@pytest.mark.parametrize("page", [*TEXTS, *CLEAN], ids=name)
def test_every_line_of_a_sample_is_accounted_for(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert breaches(clean(text, source=page.name), text) == []


@pytest.mark.parametrize("text", CLEAN, ids=name)
def test_a_clean_text_comes_out_unchanged(text: Path) -> None:
    title, *body = [line for line in text.read_text(encoding="utf-8").splitlines() if line.strip()]
    article = clean(text.read_bytes(), source=text.name)
    assert article.title == title
    assert [block.text for block in article.blocks] == [line.lstrip("- ") for line in body]
    assert not article.removed or {r.rule for r in article.removed} == {"list-marker"}


def test_the_samples_cover_many_kinds_and_languages() -> None:
    languages = {clean(page.read_bytes(), source=page.name).language for page in PAGES}
    assert len(PAGES) >= 12
    assert {"en", "de", "fr", "ar", "ja", "es", "ru", "hi", "zh", "ko", "pt", "it"} <= languages
