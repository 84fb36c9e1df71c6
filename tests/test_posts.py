"""Posts one below the other are counted by the names and times that part them."""

from __future__ import annotations

import pytest

from cleannews.model import Line
from cleannews.structure.facts import look
from cleannews.structure.posts import MOST, POSTS, describe_posts

POST = ("Jana", "May 5, 2024, 9:46 pm", "My cellar was under water by then, and nobody came.")


def posts(*texts: str) -> dict[str, list[float]]:
    facts = look([Line((n,), text) for n, text in enumerate(texts, 1)], "en")
    return {name: [*column] for name, column in zip(POSTS, describe_posts(facts))}


def test_each_name_and_time_opens_a_post() -> None:
    found = posts("Dam holds", "It rained all night.", *POST, *POST)
    assert found["posts_above"] == [0, 0, 0, 1, 1, 1, 2, 2]
    assert set(found["posts_page"]) == {2}


def test_the_name_may_stand_below_the_time() -> None:
    assert posts(POST[1], POST[0], POST[2])["posts_above"] == [0, 1, 1]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("It rained all night.", "May 5, 2024, 9:46 pm"),
        ("Jana", "May 5, 2024"),
        ("Jana", "9:46 pm"),
        ("May 5, 2024, 9:46 pm", "May 6, 2024, 8:12 am"),
        ("Jana", "At 9:46 pm the water was at the door of the town hall."),
    ],
)
def test_other_neighbours_open_none(above: str, below: str) -> None:
    assert posts(above, below)["posts_page"] == [0, 0]


def test_many_posts_are_many_and_no_lines_have_none() -> None:
    assert posts(*POST * 20)["posts_page"][0] == MOST
    assert posts() == {"posts_above": [], "posts_page": []}
