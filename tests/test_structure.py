"""What becomes of lines: roles, fields and warnings, on small pages of our own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cleannews import clean
from cleannews.model import Article, Line, Role
from cleannews.structure import Hints, label, repeats_headline
from cleannews.structure.facts import SHAPE, look, weights_of
from cleannews.structure.features import FEATURES, Scene, describe
from cleannews.structure.headline import HEADLINE, candidates, find_headline, is_same
from cleannews.structure.measures import terms, weigh
from cleannews.structure.metadata import split_tags
from cleannews.structure.scores import (
    WORTH_COMPILING,
    Forest,
    Tree,
    accompany,
    explain,
    load_weights,
)
from cleannews.structure.segments import SEGMENT, describe_segments, find_segments

TITLE = "Dam above Kirnstedt holds through the night"
PROSE = (
    "The dam above the town held through the night, officials said on Monday, as the rain eased.",
    "“We were lucky,” said mayor Jana Weber, who had spent the night in the town hall with her "
    "staff. “The next storm will be worse, and we have no money for a higher wall.”",
    "Some four hundred people had left their homes on Sunday; most of them were back by noon, and "
    "the school in Mill Lane, where they had slept, was to open again on Tuesday.",
    "Engineers will look at the foundations in the coming weeks, the county said. The dam was "
    "built in 1931 and was last repaired forty years ago.",
)


def page(*head: str, body: tuple[str, ...] = PROSE, tail: tuple[str, ...] = ()) -> Article:
    return clean("\n\n".join([*head, *body, *tail]), source="page.txt")


def test_a_plain_page_has_title_author_date_and_body() -> None:
    article = page(TITLE, "By Maria Lopez", "May 4, 2021")
    assert article.title == TITLE
    assert article.authors == ("Maria Lopez",)
    assert article.date == "2021-05-04"
    assert [block.text for block in article.blocks] == list(PROSE)
    assert article.language == "en"
    assert not article.warnings


def test_the_evidence_names_the_lines() -> None:
    article = page(TITLE, "By Maria Lopez", "May 4, 2021")
    assert article.evidence["title"] == (1,)
    assert article.evidence["authors"] == (3,)
    assert article.evidence["date"] == (5,)


def test_a_repeated_title_is_removed_by_name() -> None:
    article = page(TITLE, "May 4, 2021", f"{TITLE} | The Valley Post")
    assert article.title == TITLE
    assert [r.rule for r in article.removed] == ["repeated-title"]


def test_a_date_that_could_be_either_way_round_stays_open() -> None:
    article = page(TITLE, "By Maria Lopez", "04/05/2022")
    assert article.date is None
    assert any(w.startswith("ambiguous date") for w in article.warnings)
    assert {c.value for c in article.candidates["date"]} == {"2022-04-05", "2022-05-04"}


def test_the_order_that_is_told_settles_the_date() -> None:
    text = "\n\n".join([TITLE, "By Maria Lopez", "04/05/2022", *PROSE])
    assert clean(text, date_order="DMY").date == "2022-05-04"
    assert clean(text, date_order="MDY").date == "2022-04-05"


def test_an_update_does_not_lend_its_time_to_the_date() -> None:
    article = page(TITLE, "Published May 4, 2021", "Updated May 4, 2021 at 9:30 pm")
    assert article.date == "2021-05-04"
    assert article.updated == "2021-05-04T21:30:00"


def test_a_caption_and_its_credit_become_an_image() -> None:
    article = page(TITLE, "May 4, 2021", "The dam on Sunday evening\nSOURCE: CITY HALL")
    assert [(i.caption, i.credit) for i in article.images] == [
        ("The dam on Sunday evening", "CITY HALL")
    ]
    assert "SOURCE:" in [r.text for r in article.removed]


def test_a_related_link_is_data_and_its_cue_is_removed() -> None:
    article = page(TITLE, body=(*PROSE[:2], "Also Read: Five things about the dam", *PROSE[2:]))
    assert [r.title for r in article.related] == ["Five things about the dam"]
    assert len(article.blocks) == len(PROSE)


def test_time_stamps_of_a_live_blog_are_headings() -> None:
    stamped = [line for i, text in enumerate(PROSE) for line in (f"{11 - i}:30 p.m.", text)]
    article = page(TITLE, "May 4, 2021", body=tuple(stamped))
    assert [b.text for b in article.blocks if b.role is Role.HEADING][-3:] == stamped[2::2]


def test_questions_of_an_interview_are_no_headings() -> None:
    asked = [line for i, text in enumerate(PROSE) for line in (f"Q: And then, day {i}?", text)]
    article = page(TITLE, body=tuple(asked))
    assert Role.HEADING not in {block.role for block in article.blocks}


def test_a_paywall_right_below_the_body_is_warned_of() -> None:
    article = page(TITLE, tail=("Subscribe to continue reading",))
    assert "truncated by a paywall" in article.warnings


@pytest.mark.parametrize("text", ["Home\nNews\nSports\nContact\n", "Menu", "1\n2\n3\n"])
def test_a_list_of_links_is_no_article(text: str) -> None:
    article = clean(text)
    assert any(w.startswith("not an article") for w in article.warnings)
    assert article.confidence < 0.5


def test_a_text_without_a_headline_says_so() -> None:
    article = clean("\n\n".join(PROSE))
    assert article.title is None
    assert "no title" in article.warnings


def test_nested_items_get_their_level_from_the_indent() -> None:
    items = "  * Boats\n      * with oars\n      * with sails\n  * Ropes"
    article = clean("\n\n".join([TITLE, *PROSE, items, PROSE[0]]), source="page.txt")
    listed = [(b.text, b.level) for b in article.blocks if b.role is Role.LIST_ITEM]
    assert listed == [("Boats", 1), ("with oars", 2), ("with sails", 2), ("Ropes", 1)]


# The parts


def test_every_row_has_a_number_for_every_name() -> None:
    facts = look([Line((i,), text) for i, text in enumerate([TITLE, *PROSE], 1)], "en")
    assert all(len(fact.row) == len(SHAPE) for fact in facts)
    assert all(len(row) == len(FEATURES) for row in describe(facts, Scene()))
    assert all(len(row) == len(HEADLINE) for _, row in candidates(facts))


def test_labels_are_explained_when_asked() -> None:
    labels = label([Line((i,), text, gap=1) for i, text in enumerate([TITLE, *PROSE], 1)])
    assert [told.role for told in labels][:2] == [Role.TITLE, Role.PARAGRAPH]
    assert all(0 <= told.score <= 1 for told in labels)
    assert all(len(told.reasons) == 3 for told in labels)


def test_no_lines_have_no_labels_and_no_headline() -> None:
    assert label([]) == []
    assert find_headline([]) is None
    assert accompany([], [], []) == []


@pytest.mark.parametrize(
    ("text", "title", "same"),
    [
        ("Dam holds | The Valley Post", "Dam holds", True),
        ("DAM HOLDS!", "Dam holds", True),
        ("Dam holds firm", "Dam holds", False),
        ("", "Dam holds", False),
        ("Dam holds", "", False),
    ],
)
def test_two_lines_are_one_headline(text: str, title: str, same: bool) -> None:
    assert is_same(text, title) is same


def test_tags_are_parted_by_commas_bars_and_hashes() -> None:
    assert split_tags("rivers, flood control") == ["rivers", "flood control"]
    assert split_tags("#rivers #dams") == ["rivers", "dams"]
    assert split_tags("水害、防災") == ["水害", "防災"]


def test_trees_are_walked_to_their_leaves() -> None:
    tree: Tree = [0, 0.5, -2.0, [1, 3.0, 0.0, 2.0, 1.0], 0.0]
    low, high, middle = Forest([tree]).chances([[0.0, 9.0], [1.0, 9.0], [1.0, 3.0]])
    assert low < 0.2 < 0.8 < high
    assert middle == 0.5


def test_a_compiled_forest_says_what_a_walked_one_says() -> None:
    trees = load_weights(False).first.trees
    rows = [[float((7 * i + j) % 11) for j in range(len(FEATURES))] for i in range(40)]
    walked, compiled = Forest(trees), Forest(trees)
    compiled.sums(rows * (WORTH_COMPILING // 40 + 1))
    assert compiled.sums(rows) == pytest.approx(walked.sums(rows))


def test_runs_of_body_lines_are_parted_by_other_lines_and_by_debris() -> None:
    texts = [PROSE[0], PROSE[1], "Menu", "Home", PROSE[2], PROSE[3]]
    lines = [Line((i,), text, gap=1) for i, text in enumerate(texts, 1)]
    lines[5] = replace(lines[5], passed=("comment-header",))
    body = [True, True, False, False, True, True]
    runs = find_segments(look(lines, "en"), body)
    assert [run.lines for run in runs] == [(0, 1), (4,), (5,)]


def test_a_run_about_something_else_looks_like_it() -> None:
    other = (
        "The striker signed for two seasons more, the club said, and will be on the pitch again."
    )
    lines = [Line((i,), text) for i, text in enumerate([*PROSE, "Menu", "Home", other], 1)]
    facts = look(lines, "en")
    segments = find_segments(facts, [True] * 4 + [False] * 2 + [True])
    rows = describe_segments(facts, [0.9] * 7, segments, TITLE, -1)
    assert all(len(row) == len(SEGMENT) for row in rows)
    like = SEGMENT.index("like_main")
    assert rows[0][like] > 3 * rows[1][like]


def test_words_weigh_by_their_log_odds() -> None:
    assert weigh(terms("Said the mayor"), {"said": 120, "mayor": 30, "login": -200}) == (1.5, 0.375)
    assert terms("大雨警報") == {"大雨", "雨警", "警報"}


@pytest.mark.parametrize("of_pages", [False, True])
def test_the_weights_fit_the_features(of_pages: bool) -> None:
    weights = load_weights(of_pages)
    assert weights.first.trees and weights.second.trees and weights.headline.trees
    assert weights.segments.trees and weights.words and weights.captions
    assert bool(weights.markup) is of_pages
    assert set(weights.claims) == {"date", "byline", "deck", "caption", "heading"}
    row, names = [0.0] * 200, [str(i) for i in range(200)]
    assert len(explain(row, names, weights.second.trees)) == 3


def test_pages_are_judged_by_other_weights_than_texts() -> None:
    plain, tagged = Line((1,), PROSE[0]), Line((1,), PROSE[0], markup=("+<p", "<p"))
    assert weights_of(look([plain], "en")) is load_weights(False)
    assert weights_of(look([plain, tagged], "en")) is load_weights(True)


@pytest.mark.parametrize("again", [TITLE, f"{TITLE} | Kirnstedt Post", TITLE.upper()])
def test_a_headline_that_comes_back_is_known_before_the_labels(again: str) -> None:
    lines = [Line((i,), text, gap=1) for i, text in enumerate([TITLE, again, *PROSE], 1)]
    assert repeats_headline(lines, Hints("en"))
    assert [label.role for label in label(lines)].count(Role.TITLE) == 2
    assert not repeats_headline([lines[0], *lines[2:]], Hints("en"))


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ('It held (so far.) And "so" it went on. It rained.', 2),
        ("It held (so fär.) And “so” it went on. It rained.", 2),
        ("Rain fell! (The dam held.) What now?", 2),
        ("Rain fell at 3.30 p.m. on the dam", 0),
    ],
)
def test_full_stops_inside_a_line_are_counted_in_ascii_as_elsewhere(text: str, stops: int) -> None:
    (fact,) = look([Line((1,), text)], "en")
    assert fact.row[SHAPE.index("inner_stops")] == stops


def test_a_raised_figure_is_a_digit() -> None:
    (fact,) = look([Line((1,), "9 m²"[2:])], "en")
    assert fact.row[SHAPE.index("digits")] == 0.5


LEAD = "Nobody was hurt when the water came over the wall of the old dam."


def html(*paragraphs: str, description: str = LEAD) -> Article:
    body = "".join(paragraphs)
    text = "".join(f"<p>{line}</p>" for line in PROSE)
    head = f'<title>Dam holds</title><meta name="description" content="{description}">'
    return clean(f"<html><head>{head}</head><body><h1>Dam holds</h1>{body}{text}</body></html>")


def test_the_line_that_is_the_declared_description_is_the_deck() -> None:
    article = html(f"<p>{LEAD}</p>")
    assert article.deck == LEAD
    assert LEAD not in article.text


def test_a_deck_of_several_lines_stands_in_an_element_called_so() -> None:
    first, second = "Nobody was hurt at the dam.", "The wall held all night long."
    lines = f"<p>{first}</p><p>{second}</p>"
    told = f"{first} {second}"
    assert html(f'<div class="preamble">{lines}</div>', description=told).deck == told
    plain = html(lines, description=told)
    assert second in plain.text


def test_a_date_in_an_element_called_so_is_found() -> None:
    assert html('<div class="post-date">Filed 6 May 2024</div>').date == "2024-05-06"


def test_a_player_within_the_body_is_a_link() -> None:
    player = '<iframe src="//www.youtube.com/embed/abc" title="The dam at night"></iframe>'
    article = html(f"<p>{PROSE[0]}</p><p>{PROSE[2]}</p>{player}")
    assert "[The dam at night](https://www.youtube.com/embed/abc)" in article.to_markdown()


@pytest.mark.parametrize(("line", "breaks"), [("* * *", 1), ("⁂", 1), ("(", 0), ("] [", 0)])
def test_what_is_left_of_brackets_is_no_break(line: str, breaks: int) -> None:
    article = page(TITLE, body=(*PROSE[:2], line, *PROSE[2:]))
    assert sum(block.role is Role.BREAK for block in article.blocks) == breaks
    assert [block.text for block in article.blocks if block.text] == list(PROSE)


@pytest.mark.parametrize("button", ["Read more", "Mehr zum Thema", "Related Posts:", "4 Min"])
def test_a_button_between_paragraphs_is_no_paragraph(button: str) -> None:
    article = page(TITLE, body=(*PROSE[:2], button, *PROSE[2:]))
    assert [block.text for block in article.blocks] == [*PROSE]
    assert any(removal.text == button for removal in article.removed)


def test_a_headline_in_capitals_gives_way_to_the_same_in_small_letters() -> None:
    article = page(TITLE.upper(), TITLE)
    assert article.title == TITLE
    assert [r.text for r in article.removed if r.rule == "repeated-title"] == [TITLE.upper()]


def test_a_sentence_that_names_its_reporter_is_no_byline() -> None:
    lead = (
        "新华社基恩施塔特5月12日电（记者 王小明）官员周一表示，上游的大坝经受住了连夜暴雨的考验。"
    )
    said = "市长说，镇上四百人周日离家，大多数人周一中午已经回家，两座桥仍然封闭。"
    article = clean(f"大坝经受住暴雨考验\n\n2024年5月12日 18:30\n\n{lead}\n\n{said}")
    assert any("官员周一表示" in block.text for block in article.blocks)


def test_comments_that_only_a_name_and_a_time_part_are_no_body() -> None:
    said = (
        "The dam above the town was never built for such a night, and officials have known it "
        "since the county looked at the foundations forty years ago.",
        "Four hundred people had to leave their homes on Sunday, and the mayor says that there is "
        "no money for a higher wall, as she has said in every year since she took office.",
        "Engineers warned the county of the next storm when the dam was repaired, and the town "
        "should have listened to them instead of building a new hall in Mill Lane.",
    )
    names, minutes = ("Tom Reed", "Emma", "Paul"), (46, 51, 59)
    posts = (f"{n}\n\nMay 12, 2024, 9:{m} pm\n\n{t}" for n, m, t in zip(names, minutes, said))
    article = page(TITLE, "By Ann Bell", "May 11, 2024", tail=tuple(posts))
    assert not {block.text for block in article.blocks} & {*said}
    assert {removal.text for removal in article.removed} >= {*said}
    assert article.date == "2024-05-11"
