"""What a scraper did is taken back, and only that."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleannews.model import Line
from cleannews.repairs import repair
from cleannews.scrapers import GLUED, INDENTED, MARKDOWN, PLAIN, find_wrap, fingerprint, undo

SENTENCE = "The dam above the town held through the night, officials said on Monday."


def lines(text: str) -> list[Line]:
    return repair([Line((i,), t) for i, t in enumerate(text.split("\n"), 1)])


def texts(told: Sequence[Line]) -> list[str]:
    return [line.text for line in told]


@pytest.mark.parametrize(
    ("text", "scraper"),
    [
        (f"# Dam holds\n\n**{SENTENCE}**\n\n[more](http://a.example/x)", MARKDOWN),
        (f"  * Home\n  * News\n\n  {SENTENCE}\n\n  {SENTENCE}", INDENTED),
        (SENTENCE * 30, GLUED),
        (f"Dam holds\n\n{SENTENCE}\n\n{SENTENCE}", PLAIN),
        ("A text with one * asterisk.\n\nAnd a # sign.", PLAIN),
    ],
)
def test_the_signature_of_a_scraper_is_known(text: str, scraper: str) -> None:
    assert fingerprint(lines(text)) == scraper


def test_marks_of_markdown_become_marks_of_lines() -> None:
    told = undo(lines("# Dam\n\n* one\n* two\n\n1. first\n2. second\n\n> said\n\n**b** and [l](u)"))
    assert [(line.mark, line.text) for line in told.lines] == [
        ("#", "Dam"),
        ("-", "one"),
        ("-", "two"),
        ("1.", "first"),
        ("2.", "second"),
        (">", "said"),
        ("", "b and l"),
    ]
    assert [removal.text for removal in told.removed if removal.rule == "link-target"] == ["(u)"]


def test_the_share_of_a_line_that_was_a_link_is_kept() -> None:
    told = undo(lines("# Dam\n\n[Home](/)\n\nThe [dam](u) held.\n\n**b**"))
    assert [line.linked for line in told.lines] == [0.0, 1.0, 0.23, 0.0]


def test_an_image_that_is_its_own_address_is_taken_out_whole() -> None:
    address = "data:image/svg+xml,%3csvg%20width='8'%20transform='rotate(4)'" + "%20" * 400 + "/)"
    told = undo(lines(f"# Dam\n\n![]({address} [home](/)\n\n**b**"))
    assert texts(told.lines) == ["Dam", "home", "b"]


def test_a_table_keeps_its_cells() -> None:
    told = undo(
        lines(
            "# Rain\n\n| Day | Rain |\n|:---|---:|\n| Mon | 4 |\n| Tue | [5](u) \\| 6 |\n\n"
            "It rained | it dried.\n\n| Mon\n---|---\nRain| 4"
        )
    ).lines
    assert [(line.numbers, line.text) for line in told[1:]] == [
        ((3, 4), "Day\tRain"),
        ((5,), "Mon\t4"),
        ((6,), "Tue\t5 | 6"),
        ((8,), "It rained | it dried."),
        ((10, 11), "\tMon"),
        ((12,), "Rain\t4"),
    ]


def test_numbered_lines_one_after_the_other_are_a_list() -> None:
    told = undo(lines("Steps\n1. Boil the eggs.\n2. Peel them.\n\nThe end."))
    assert [line.mark for line in told.lines] == ["", "1.", "2.", ""]


def test_numbered_headings_with_paragraphs_between_keep_their_numbers() -> None:
    told = undo(lines(f"1. The harbour\n\n{SENTENCE}\n\n2. The wall\n\n{SENTENCE}"))
    assert texts(told.lines)[::2] == ["1. The harbour", "2. The wall"]


def test_hard_wrapped_paragraphs_become_whole() -> None:
    wrapped = (
        "The dam above the town held through the night, officials said on\n"
        "Monday, as the rain eased and the water in the reservoir began to\n"
        "fall for the first time in three days and as many nights, so that\n"
        "the engineers could go home.\n\n"
        "Some four hundred people had left their homes on Sunday; most were\n"
        "back by noon, and the school in Mill Lane, where they had slept on\n"
        "the floor of the gym, on thin green mats and on the long and narrow\n"
        "benches of the changing room, was to open again on Tuesday.\n"
    )
    assert find_wrap(lines(wrapped))
    told = undo(lines(wrapped)).lines
    assert len(told) == 2
    assert told[0].numbers == (1, 2, 3, 4)
    assert "said on Monday" in told[0].text


def test_short_lines_of_a_poem_are_not_unwrapped() -> None:
    poem = "Somebody has painted a boat\nthe blue of another boat\nthat did not come back.\n" * 3
    assert len(undo(lines(poem)).lines) == 9


def test_glued_sentences_are_cut_and_names_are_not() -> None:
    glued = (SENTENCE + "The rain eased. Xamarin.Android is a name. ") * 20
    told = texts(undo(lines(glued)).lines)
    assert told[0] == SENTENCE
    assert all("Xamarin.Android" in text for text in told[1:])


def test_a_day_in_front_of_a_line_is_no_number_of_a_list() -> None:
    texts = (
        "24. März 2004, 19:49",
        "25. März 2004, 08:10",
        "1. Rain",
        "2. Storm",
        "# Flood",
        "**No**",
    )
    lines = [Line((n,), text) for n, text in enumerate(texts, 1)]
    assert [line.text for line in undo(lines).lines][:4] == [*texts[:2], "Rain", "Storm"]


def test_a_table_of_a_plain_text_is_one_too() -> None:
    rows = "| Day | Rain |\n| :-- | --: |\n| Monday | 4 mm |"
    assert texts(undo(lines(f"Dam holds\n\n{SENTENCE}\n\n{rows}")).lines)[2:] == [
        "Day\tRain",
        "Monday\t4 mm",
    ]


COLUMN = """\
MAYOR RESIGNS OVER
FLOOD WALL CONTRACT

KIRNSTEDT -- Mayor Tom Reed
stepped down on Monday, hours
after an audit found that the
contract for the new flood wall
had gone to a company owned by
his brother.

Reed, 58, said in a two-line
statement that he would not com-
ment further, and left the room.
"""


def test_a_printed_column_is_unwrapped() -> None:
    told = [line.text for line in undo(lines(COLUMN)).lines]
    assert told == [
        "MAYOR RESIGNS OVER FLOOD WALL CONTRACT",
        "KIRNSTEDT -- Mayor Tom Reed stepped down on Monday, hours after an audit found that the "
        "contract for the new flood wall had gone to a company owned by his brother.",
        "Reed, 58, said in a two-line statement that he would not com-ment further, and left the "
        "room.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Home\nPolitics\nSport today\nWeather\nLetters to the editor\nWatch\nListen live\nShop\n",
        "The rain came down\nupon the town,\nthe river rose\nas rivers do,\nand no one knows\n"
        "what it will do\nwhen morning comes\nand all is blue\n",
        "It rained on Monday.\nIt rained on Tuesday.\nIt rained on Friday.\nIt snowed on Sunday.\n"
        "It rained on Easter.\nIt rained all week.\n",
        "the water came to the door of the mill\nand nobody knew how high it would go\n"
        "the miller had left and the wheel stood\nstill as the moon on the fallen snow now\n" * 2,
    ],
    ids=["menu", "poem", "sentences", "verse"],
)
def test_short_lines_are_no_column(text: str) -> None:
    assert find_wrap(lines(text)) == 0
