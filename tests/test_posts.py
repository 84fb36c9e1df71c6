"""Posts one below the other are counted by the names and times that part them."""

from __future__ import annotations

import pytest

from cleannews.model import Line
from cleannews.structure.facts import look
from cleannews.structure.posts import MOST, POSTS, describe_posts, first_comment

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


PROSE = (
    "The dam above the town held through the night, officials said on Monday, as the rain eased, "
    "and most of the four hundred people who had left their homes were back by noon.",
) * 5


@pytest.mark.parametrize(
    ("texts", "first"),
    [
        (("Dam holds", *PROSE, *POST * 3), 6),  # comments
        (("Dam holds", *PROSE, *POST * 2), 12),  # too few
        (("Dam holds", PROSE[0], *POST * 3), 11),  # a forum
        (("Dam holds", *PROSE, *("Tom", "9:46 pm", POST[2]) * 3), 15),  # a live blog
        ((*PROSE, *POST * 3, "Dam holds"), 15),  # another page's text above the headline
    ],
)
def test_comments_stand_below_an_article(texts: tuple[str, ...], first: int) -> None:
    facts = look([Line((n,), text) for n, text in enumerate(texts, 1)], "en")
    body = [text in PROSE for text in texts]
    assert first_comment(facts, body, texts.index("Dam holds")) == first
