"""A title is parted from the site's name, and from nothing else."""

from __future__ import annotations

import pytest

from cleannews.titles import cut_suffix, shown_part, site_behind


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Dam holds through the night | The Valley Post", "Dam holds through the night"),
        ("Dam holds through the night - Reuters", "Dam holds through the night"),
        ("Dam holds - and nobody knows why it did", "Dam holds - and nobody knows why it did"),
        ("Dam | Post", "Dam | Post"),
        ("The dam, the mayor | a story of two years", "The dam, the mayor | a story of two years"),
    ],
)
def test_a_site_name_is_cut_only_where_it_is_one(text: str, cut: str) -> None:
    assert cut_suffix(text) == cut


@pytest.mark.parametrize(
    ("title", "headings", "part"),
    [
        ("Dam holds | News | The Post", {"Dam holds"}, "Dam holds"),
        ("Dam holds – a night at the wall | Post", {"Dam holds – a night at the wall"}, None),
        ("The Post » Region » Dam holds", {"The Post", "Dam holds"}, "Dam holds"),
        ("Dam holds | Post", {"Dam holds | Post"}, "Dam holds | Post"),
        ("Dam holds all night | The Post", set(), "Dam holds all night"),
        ("", {""}, ""),
    ],
)
def test_the_longest_part_that_is_a_heading_is_the_title(
    title: str, headings: set[str], part: str | None
) -> None:
    assert shown_part(title, headings) == (part if part is not None else next(iter(headings)))


def test_a_site_stands_behind_a_seam() -> None:
    assert [site_behind(rest) for rest in (" - Post", " and more", " | " + "x" * 60)] == [
        "Post",
        "",
        "",
    ]
