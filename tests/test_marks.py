"""Marks are taken off the front of a line, and the bars off a table."""

from __future__ import annotations

import pytest

from cleannews.marks import find_numbered, part_cells, strip_front
from cleannews.model import Line, Removal


@pytest.mark.parametrize(
    ("text", "mark", "rest", "taken"),
    [
        ("* one", "-", "one", []),
        ("12. one", "12.", "one", ["12."]),
        ("## Dam holds", "##", "Dam holds", []),
        ("> said", ">", "said", []),
        ("* # Dam holds", "#", "Dam holds", []),
        ("3.   4. #  Dam holds", "#", "Dam holds", ["3. 4."]),
        ("* 4. one", "-", "4. one", []),
        ("#1 choice", "", "#1 choice", []),
        ("###", "", "###", []),
        ("24. March 2004, 19:49", "", "24. March 2004, 19:49", []),
    ],
)
def test_what_stands_in_front_becomes_the_mark(
    text: str, mark: str, rest: str, taken: list[str]
) -> None:
    removed: list[Removal] = []
    told = strip_front(Line((1,), text), True, removed)
    assert (told.mark, told.text) == (mark, rest)
    assert [removal.text for removal in removed] == taken


def test_in_a_plain_text_only_bullets_are_marks() -> None:
    told = [strip_front(Line((1,), text), False, []).mark for text in ("* one", "# one", "1. one")]
    assert told == ["-", "", ""]


def test_lines_that_count_on_are_numbered() -> None:
    texts = ("1. one", "2. two", "4. four", "It rained.")
    assert find_numbered([Line((1,), text) for text in texts]) == {0, 1}


@pytest.mark.parametrize("rule", ["---|---", "| --- | --- |", "|:---|---:|", ":-: | -", "---|---|"])
def test_any_rule_of_hyphens_makes_a_table(rule: str) -> None:
    texts = ("| Day | Rain |", rule, "| Mon | 4 |")
    told = part_cells([Line((n,), text) for n, text in enumerate(texts)])
    assert [line.text for line in told] == ["Day\tRain", "Mon\t4"]


@pytest.mark.parametrize("rule", ["|", "| | |", "-- -|--", "---", "|-:-|"])
def test_bars_and_hyphens_alone_make_no_table(rule: str) -> None:
    lines = [Line((n,), text) for n, text in enumerate(("Day | Rain", rule, "Mon | 4"))]
    assert part_cells(lines) == lines
