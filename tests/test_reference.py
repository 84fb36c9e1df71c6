"""The reference input, which the main job must do perfectly (skipped where it is absent)."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleannews import clean
from cleannews.model import Article, Role
from tests.ledger import breaches

INPUT = Path(__file__).parent.parent.parent / "shared/cases/000_ae0a35c85c47f657.txt"
pytestmark = pytest.mark.skipif(
    not INPUT.is_file(), reason="the reference input is not beside this checkout"
)


@pytest.fixture(scope="module")
def article() -> Article:
    return clean(INPUT.read_bytes(), source=INPUT.name)


def test_the_fields_are_found(article: Article) -> None:
    assert article.title is not None
    assert article.title.startswith("Putin Meets Assad")
    assert article.title.endswith("Troops in Syria")
    assert (article.deck or "").startswith("Both leaders met in Moscow")
    assert (article.date, article.language) == ("2021-09-15", "en")
    assert article.authors == ()


def test_the_picture_has_its_caption_and_credit(article: Article) -> None:
    assert [(image.credit, image.lines) for image in article.images] == [("KREMLIN", (9, 10))]
    assert (article.images[0].caption or "").startswith("Syrian President Bashar")


def test_the_related_link_is_found(article: Article) -> None:
    assert [link.title[:20] for link in article.related] == ["19 Dead as Fighting "]


def test_the_body_is_twelve_paragraphs(article: Article) -> None:
    assert [block.role for block in article.blocks] == [Role.PARAGRAPH] * 12
    assert article.text.startswith("Russian President Vladimir Putin met his Syrian counterpart")
    assert article.text.endswith("draft a new constitution.")
    assert "\u00a0" not in article.text
    lines = INPUT.read_text(encoding="utf-8").split("\n")
    for block in article.blocks:
        assert block.text == " ".join(lines[block.lines[0] - 1].split())


def test_what_is_removed_is_the_comment_the_second_title_and_two_cues(article: Article) -> None:
    assert sorted(removal.lines for removal in article.removed) == [(1,), (8,), (10,), (31,)]
    assert {removal.text for removal in article.removed} >= {"SOURCE:", "Also Read:"}


def test_the_evidence_names_the_lines(article: Article) -> None:
    assert 3 in article.evidence["title"] and set(article.evidence["title"]) <= {3, 8}
    assert article.evidence["date"] == (7,)


def test_every_word_is_accounted_for(article: Article) -> None:
    assert breaches(article, INPUT.read_text(encoding="utf-8")) == []
