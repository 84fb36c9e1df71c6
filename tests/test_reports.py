"""What is said on standard error: inert, in columns, in color only where it is wanted."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.model import Article, Block, Candidate, Image, Note, Related, Removal, Role
from cleannews.reports import (
    Reporter,
    describe,
    draw_table,
    list_rows,
    make_visible,
    wants_color,
    write_table,
)

ARTICLE = Article(
    title="Dam [red]holds[/red]",
    authors=("Ana Gomes", "Jo O'Neill"),
    date="2021-05-04",
    images=(Image("The dam", "J. Kim/dpa", (4,)),),
    blocks=(
        Block(Role.PARAGRAPH, "It held.\nAll night.", (5, 6)),
        Block(Role.HEADING, "Why\x1b[31m it held", (9,), level=2),
    ),
    related=(Related("Five things to know", "https://a.example", (8,)),),
    notes=(Note("rights", "All rights reserved", (12,)),),
    evidence={"title": (1,), "authors": (2,), "date": (3,)},
    removed=(
        Removal((7,), "Share", "share-buttons"),
        Removal((10, 11), "Tweet\tthis", "share-buttons"),
        Removal((4,), "Photo:", "credit"),
    ),
    candidates={"date": (Candidate("2021-04-05", (3,), "the day comes second here"),)},
    confidence=0.876,
)


def test_the_ledger_lists_every_item_in_the_order_of_the_lines() -> None:
    assert write_table(list_rows(ARTICLE), 100) == (
        "LINES  PART       WHY                        TEXT\n"
        "1      title                                 Dam [red]holds[/red]\n"
        "2      authors                               Ana Gomes, Jo O'Neill\n"
        "3      date                                  2021-05-04\n"
        "3      not date   the day comes second here  2021-04-05\n"
        "4      caption                               The dam\n"
        "4      credit                                J. Kim/dpa\n"
        "4      removed    credit                     Photo:\n"
        "5-6    paragraph                             It held. All night.\n"
        "7      removed    share-buttons              Share\n"
        "8      related    https://a.example          Five things to know\n"
        "9      heading 2                             Why\\x1b[31m it held\n"
        "10-11  removed    share-buttons              Tweet this\n"
        "12     note       rights                     All rights reserved\n"
    )


def test_what_is_too_long_is_cut_to_the_width() -> None:
    rows = list_rows(Article(blocks=(Block(Role.PARAGRAPH, "word " * 50, tuple(range(1, 99, 2))),)))
    lines = write_table(rows, 60).splitlines()
    assert [len(line) for line in lines[1:]] == [60]
    assert lines[1].startswith("1, 3, 5, 7, 9...  paragraph       word")
    assert lines[1].endswith("...")


@pytest.mark.parametrize("color", [False, True])
def test_the_table_for_a_terminal_holds_the_same_words(color: bool) -> None:
    drawn = draw_table(list_rows(ARTICLE), 100, color)
    assert ("\x1b[" in drawn) is color
    bare = re.sub(r"\x1b\[[0-9;]*m", "", drawn)
    assert "\x1b" not in bare
    assert all(len(line) <= 100 for line in bare.splitlines())
    for row in write_table(list_rows(ARTICLE), 100).splitlines():
        assert " ".join(row.split()) in " ".join(bare.split())


@given(st.text(), st.sampled_from([24, 80]))
def test_no_scraped_text_acts_on_a_terminal(text: str, width: int) -> None:
    article = Article(title=text, evidence={"title": (1,)}, removed=(Removal((2,), text, text),))
    for table in (
        write_table(list_rows(article), width),
        draw_table(list_rows(article), width, False),
    ):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\ud800-\udfff]", table)


@given(st.text())
def test_a_message_is_always_one_line(name: str) -> None:
    assert len(make_visible(name).splitlines() or [""]) == 1
    make_visible(name).encode("utf-8")


def test_ordinary_text_of_any_script_is_said_as_it_is() -> None:
    for text in ("Straße 😀 [red] \\n", "می‌خواهم", "क्‍ष", "大雨"):
        assert make_visible(text) == text


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("choice", "environment", "terminal", "expected"),
    [
        ("auto", {}, False, False),
        ("auto", {}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": ""}, False, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_the_option_outranks_no_color_which_outranks_force_color(
    choice: str,
    environment: dict[str, str],
    terminal: bool,
    expected: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_color(choice, Terminal() if terminal else io.StringIO()) is expected


def test_quiet_and_verbose_choose_what_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    for reporter in (Reporter(), Reporter(quiet=True), Reporter(verbose=True)):
        reporter.fail("a", "fails")
        reporter.warn("a", "warns")
        reporter.tell("a", "tells")
    out, err = capsys.readouterr()
    said = [line.removeprefix("cleannews: a: ") for line in err.splitlines()]
    assert said == ["fails", "warns", "fails", "fails", "warns", "tells"]
    assert out == ""


def test_the_description_counts_what_each_rule_removed() -> None:
    assert describe(ARTICLE) == "confidence 0.88; 2 blocks; removed: share-buttons 2, credit 1"
