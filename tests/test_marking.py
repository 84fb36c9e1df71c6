"""Texts for the trainer are cut short without losing track of what is body."""

from __future__ import annotations

from cleannews.structure.marking import BRIEF, REST, Marked, shorten

TEXT = "Home\nDam holds\nIt rained.\n\nIt stopped.\nComments\nThe dam held.\nImprint"
PAGE = Marked("news", "post.example", "html-text", TEXT, (0, 0, 1, 0, 1, 0, 1, 0), (1.0,) * 8, {})


def test_a_brief_article_keeps_its_first_lines_and_all_around() -> None:
    brief = shorten(PAGE, 2, BRIEF)
    assert brief.text == "Home\nDam holds\nIt rained.\n\nIt stopped.\nComments\nImprint"
    assert brief.labels == (0, 0, 1, 0, 1, 0, 0)
    assert len(brief.sure) == 7
    assert (brief.style, brief.site) == (BRIEF, PAGE.site)


def test_what_is_left_without_an_article_has_no_body() -> None:
    rest = shorten(PAGE, 0, REST)
    assert rest.text == "Home\nDam holds\n\nComments\nImprint"
    assert not any(rest.labels)
