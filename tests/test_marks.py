"""Marks are taken off a line, and what they held is accounted for."""

from __future__ import annotations

import pytest

from cleannews.marks import find_numbered, part_cells, strip_front, strip_inline
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


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('The [dam](https://a.example/dam "The dam") held.', "The dam held."),
        ("[Print](javascript:window.print())", "Print"),
        ("[ ](https://share.example/?text=Dam holds, they say&to=me)", ""),
        ("[ E-Mail ](mailto:?subject=Dam holds&body=Read this)", "E-Mail"),
        ("[Call us](tel:+1 (855) 469-7509)", "Call us"),
        ('[Dam holds](/dam ""Dam holds", they say")', "Dam holds"),
        ("[[email protected]](/cdn-cgi/mail)", "[email protected]"),
        ("[How to build [With a checklist]](/how)", "How to build [With a checklist]"),
        ("[![Dam](/a (1).png) Dam holds](/dam)", "Dam holds"),
        ("![Dam [left]](data:image/svg+xml,%3Csvg w='8' t='rotate(4)'%3E)", ""),
        ("[28\\. April, **noon**](/then)", "28. April, noon"),
        ("Mill Lane 4](https://maps.example/x)", "Mill Lane 4"),
        ("[ Older post", "Older post"),
        ("![ The dam at noon", "The dam at noon"),
        ("[Home](/)[News](/news)", "Home News"),
        ("See [the note](as told above) there.", "See [the note](as told above) there."),
        ("He [the mayor] said so (twice).", "He [the mayor] said so (twice)."),
        ("__Follow us", "Follow us"),
        ("Follow us __", "Follow us"),
        ("**_Reach out_** _ >", "Reach out >"),
        ("It **held** , she _said_ .", "It held, she said."),
        ("a snake_case__name stays", "a snake_case__name stays"),
        ("###", ""),
        ("4 * 5 is 20", "4 * 5 is 20"),
        ("1\\. FC Valley \\- Port Ellis", "1. FC Valley - Port Ellis"),
    ],
)
def test_links_and_signs_leave_the_words(text: str, plain: str) -> None:
    assert strip_inline(Line((1,), text), []).text == plain


def test_what_a_link_held_is_accounted_for() -> None:
    removed: list[Removal] = []
    told = strip_inline(Line((7,), "The [dam](u) ![sketch](s.png) **hal**f"), removed)
    assert (told.text, told.linked) == ("The dam half", 0.25)
    assert [(removal.rule, removal.text) for removal in removed] == [
        ("image-mark", "![sketch](s.png)"),
        ("link-target", "(u)"),
        ("inline-mark", "hal f"),
    ]


@pytest.mark.parametrize("piece", ["[", "](", "[a](", "[(", "\\[", "![", "_", "[a", "](https:"])
def test_hostile_lines_take_no_time(piece: str) -> None:
    assert strip_inline(Line((1,), piece * 20_000), []).text is not None


@pytest.mark.parametrize("rule", ["---|---", "| --- | --- |", "|:---|---:|", ":-: | -", "---|---|"])
def test_any_rule_of_hyphens_makes_a_table(rule: str) -> None:
    texts = ("| Day | Rain |", rule, "| Mon | 4 |")
    told = part_cells([Line((n,), text) for n, text in enumerate(texts)])
    assert [line.text for line in told] == ["Day\tRain", "Mon\t4"]


@pytest.mark.parametrize("rule", ["|", "| | |", "-- -|--", "---", "|-:-|"])
def test_bars_and_hyphens_alone_make_no_table(rule: str) -> None:
    lines = [Line((n,), text) for n, text in enumerate(("Day | Rain", rule, "Mon | 4"))]
    assert part_cells(lines) == lines
