"""What a page looks like without its article, for the trainer."""

from __future__ import annotations

from cleannews.structure.marking import REST, Marked, without_article

TEXT = "Home\nDam holds\nIt rained.\n\nIt stopped.\nComments\nThe dam held.\nImprint"
PAGE = Marked("news", "post.example", "html-text", TEXT, (0, 0, 1, 0, 1, 0, 1, 0), (1.0,) * 8, {})


def test_what_is_left_without_an_article_has_no_body() -> None:
    rest = without_article(PAGE)
    assert rest.text == "Home\nDam holds\n\nComments\nImprint"
    assert (rest.style, rest.site) == (REST, PAGE.site)
    assert len(rest.labels) == len(rest.sure) == 5
    assert not any(rest.labels)
