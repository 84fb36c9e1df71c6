"""Sentences cut at inline tags come together; what only looks like a piece stays apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.model import Line
from cleannews.pieces import rejoin

# Three cuts that no paragraph has, so that a page counts as cut to pieces.
CUT = ("In ", "Talheim", ", it rained.", "The ", "dam", " held.", "It ", "leaked", ".", "")


def joined(*texts: str) -> list[str]:
    """What becomes of these lines on a page cut to pieces."""
    lines = [Line((n,), text) for n, text in enumerate((*CUT, *texts), 1)]
    return [line.text for line in rejoin(lines) if line.numbers[0] > len(CUT)]


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        (("Mayor ", "Ann Bell", " said so."), "Mayor Ann Bell said so."),
        (("It was the ", "Valley Post", "’s scoop."), "It was the Valley Post’s scoop."),
        (("Engineers, ", "Firefighters and all"), "Engineers, Firefighters and all"),
        (("Der Damm in ", "Talheim"), "Der Damm in Talheim"),
        (("The dam (", "Image: City Hall", ")"), "The dam (Image: City Hall)"),
        (("Der Damm,\xa0", "so hieß es", ", hält."), "Der Damm,\xa0so hieß es, hält."),
        (("“We were lucky”", ", Bell said."), "“We were lucky”, Bell said."),
        (("The dam of", " ", "the town", " ", "held."), "The dam of the town held."),
        (
            ("The boat of", "\xa0", "Charles II", "\xa0of 1660."),
            "The boat of\xa0Charles II\xa0of 1660.",
        ),
        (("The boat of ", "Charles St.", " is here."), "The boat of Charles St. is here."),
        (
            ('He asked for "', "calm and order", '", she said.'),
            'He asked for "calm and order", she said.',
        ),
    ],
)
def test_pieces_come_together(cut: tuple[str, ...], whole: str) -> None:
    assert joined(*cut) == [whole]


@pytest.mark.parametrize(
    "lines",
    [
        ("The dam held. ", "Nobody was hurt."),
        ("Dam holds through the night ", "The dam above Talheim held."),
        ("Dam holds", "through the night"),
        ("The town  ", "in two spaces"),
        ("The town ", "", "and a gap"),
        ("Talheim", "...", "Oberau"),
        ("Microsoft", ".NET in a day"),
        ("o ", "one", "o ", "two"),
        ("“We were lucky”", "! Danger"),
        ("The dam held.", " ", "the end"),
        ("The dam", " ", "Talheim"),
    ],
)
def test_lines_stay_apart(lines: tuple[str, ...]) -> None:
    assert joined(*lines) == list(lines)


def test_a_page_that_is_not_cut_stays_as_it_is() -> None:
    lines = [Line((1,), "Home "), Line((2,), "about us "), Line((3,), "It rained.")]
    assert rejoin(lines) == lines


def test_one_word_between_two_spaces_tells_that_a_page_is_cut() -> None:
    cut = ["In a ", "report", " published on Sunday, it says so.", "Bell said ", "so."]
    lines = [Line((n,), text) for n, text in enumerate(cut, 1)]
    assert [line.text for line in rejoin(lines)] == ["".join(cut[:3]), "Bell said so."]


def test_an_open_bracket_is_closed_on_any_page() -> None:
    cut = ["The vigil in Talheim (", "Image:", "Valley Post)", "The mayor came."]
    lines = [Line((n,), text) for n, text in enumerate(cut, 1)]
    assert [line.text for line in rejoin(lines)] == [
        "The vigil in Talheim (Image: Valley Post)",
        "The mayor came.",
    ]
    assert rejoin(lines)[0].numbers == (1, 2, 3)
    assert rejoin(lines[:2]) == lines[:2]


def test_a_headline_goes_behind_its_kicker_at_the_colon() -> None:
    lines = [
        Line((n,), text) for n, text in enumerate(["Harbour", ": Wall holds", "It rained."], 1)
    ]
    assert [line.text for line in rejoin(lines)] == ["Harbour: Wall holds", "It rained."]
    apart = [Line((1,), "The wall held."), Line((2,), ": Wall holds")]
    assert rejoin(apart) == apart


@given(st.lists(st.text(alphabet=" ,.:()ab'A’\xa0", max_size=8), max_size=30))
def test_nothing_is_lost(texts: list[str]) -> None:
    lines = [Line((n,), text) for n, text in enumerate(texts, 1)]
    whole = rejoin(lines)
    assert [n for line in whole for n in line.numbers] == list(range(1, len(texts) + 1))
    assert _signs("".join(line.text for line in whole)) == _signs("".join(texts))


def _signs(text: str) -> str:
    return "".join(text.split())
