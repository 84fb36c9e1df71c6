"""What a page states about itself fills what it does not show, and mends what was misread."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from cleannews.model import Article, Declared, Label, Line, Role
from cleannews.structure import Known, assemble

BODY = "The dam above the town has held through the night, the mayor told reporters on Friday."
DECK = "Nobody was hurt, but the old lighthouse has lost its lamp"


PARTED = ("Dam above town holds", "Region")


def article(declared: Mapping[str, object], *head: tuple[Role, str]) -> Article:
    """An article whose head shows these lines, and whose source states these values."""
    rows = [*head, (Role.PARAGRAPH, BODY), (Role.PARAGRAPH, "It will be mended, she said.")]
    lines = [Line((number,), text) for number, (_, text) in enumerate(rows, 1)]
    labels = [Label(role, 0.9) for role, _ in rows]
    told = {name: Declared(value) for name, value in declared.items()}
    return assemble(lines, labels, Known(declared=told))


@pytest.mark.parametrize(
    ("shown", "stated", "title", "kicker"),
    [
        ("Region Dam above town holds", "Dam above town holds", "Dam above town holds", "Region"),
        ("Region: Dam above town holds", "Dam above town holds", "Dam above town holds", "Region"),
        ("Region Dam above town holds", "Region: Dam above town holds", *PARTED),
        ("2021 Dam above town holds", "Dam above town holds", "2021 Dam above town holds", None),
        ("The dam holds", "dam holds", "The dam holds", None),
        (
            ": Dam above town holds",
            "Region: Dam above town holds",
            "Region: Dam above town holds",
            None,
        ),
        ("Dam above town holds", "The mayor explains", "Dam above town holds", None),
        ("Dam above town holds", "Dam of the town holds", "Dam above town holds", None),
    ],
)
def test_a_stated_title_parts_the_shown_one_from_its_kicker(
    shown: str, stated: str, title: str, kicker: str | None
) -> None:
    made = article({"title": stated}, (Role.TITLE, shown))
    assert (made.title, made.kicker) == (title, kicker)


def test_the_first_heading_to_the_letter_is_the_title() -> None:
    rows = [(Role.FURNITURE, "#", "The bank:"), (Role.FURNITURE, "#", "Dam above town holds")]
    rows += [(Role.TITLE, "", "Mayor explains the new wall"), (Role.PARAGRAPH, "", BODY)]
    lines = [Line((n,), text, mark=mark) for n, (_, mark, text) in enumerate(rows, 1)]
    labels = [Label(role, 0.9) for role, *_ in rows]
    stated = Declared("The bank: Dam above town holds")
    made = assemble(lines, labels, Known(declared={"title": stated}))
    assert made.title == stated.value
    assert made.evidence["title"] == (1, 2)
    assert [other.value for other in made.candidates["title"]] == ["Mayor explains the new wall"]
    assert [(r.lines, r.rule) for r in made.removed if r.lines == (3,)] == [((3,), "furniture")]


def test_a_shown_date_that_is_the_last_change_gives_way() -> None:
    stated = {"date": "2021-03-04", "updated": "2024-05-06"}
    made = article(stated, (Role.DATE, "6 May 2024"))
    assert (made.date, made.updated) == ("2021-03-04", "2024-05-06")
    assert [other.value for other in made.candidates["date"]] == ["2024-05-06"]


@pytest.mark.parametrize(
    ("shown", "stated", "date"),
    [
        ("11/01/2021", "2021-11-01T05:00:14+00:00", "2021-11-01T05:00:14+00:00"),
        ("29 April 2020, 12:01", "2020-04-30", "2020-04-29T12:01:00"),
        ("29 April 2020", "2020-04-30", "2020-04-30"),
        ("24 February 2020, 21:25", "2020-02-25T02:25:54+00:00", "2020-02-24T21:25:54-05:00"),
        ("5 November 2021", "2021-11-04T23:00:00+00:00", "2021-11-05T00:00:00+01:00"),
        ("5 November 2021", "2021-11-04T09:00:00+00:00", "2021-11-04T09:00:00+00:00"),
        ("30 December 9999", "9999-12-31T23:30:00+00:00", "9999-12-31T23:30:00+00:00"),
    ],
)
def test_a_shown_date_and_a_stated_one_become_one(shown: str, stated: str, date: str) -> None:
    assert article({"date": stated}, (Role.DATE, shown)).date == date


def test_a_date_by_the_headline_is_found_without_a_label() -> None:
    rows = ((Role.TITLE, "Dam holds"), (Role.FURNITURE, "6 May 2024 | News"))
    made = article({}, *rows)
    assert (made.date, made.evidence["date"]) == ("2024-05-06", (2,))
    assert [removal.lines for removal in made.removed] == [(2,)]
    far = [(Role.FURNITURE, "More")] * 9
    assert article({}, (Role.FURNITURE, "6 May 2024 | News"), *far, rows[0]).date is None


def test_another_shown_date_stays() -> None:
    stated = {"date": "2021-03-04", "updated": "2024-05-06"}
    assert article(stated, (Role.DATE, "7 June 2022")).date == "2022-06-07"


@pytest.mark.parametrize(
    ("description", "deck"),
    [
        (DECK, DECK),
        ("News for the valley", None),  # a slogan
        (BODY, None),  # the first paragraph once more
        (f"{DECK[:-5]}…", None),  # cut off
    ],
)
def test_a_description_is_the_deck_where_it_says_something_of_its_own(
    description: str, deck: str | None
) -> None:
    made = article({"deck": description}, (Role.TITLE, "Dam above town holds"))
    assert made.deck == deck
    assert bool(made.candidates.get("deck")) is not bool(deck)


def test_an_agency_that_is_stated_does_not_replace_shown_names() -> None:
    shown = (Role.BYLINE, "By Ann Bell, with AFP")
    assert article({"authors": ["AFP"]}, shown).authors == ("Ann Bell",)
    assert article({"authors": ["Bo Cole"]}, shown).authors == ("Ann Bell",)


def test_a_credit_above_and_below_a_caption_is_one_pictures() -> None:
    credit, caption = (Role.CREDIT, "Jo Kim/dpa"), (Role.CAPTION, "The wall of the dam")
    made = article({}, (Role.TITLE, "Dam holds"), credit, caption, credit)
    assert [(i.caption, i.credit, i.lines) for i in made.images] == [
        ("The wall of the dam", "Jo Kim/dpa", (2, 3, 4))
    ]


def test_a_stated_title_that_only_adds_to_the_heading_adds_nothing() -> None:
    heading = (Role.FURNITURE, "#", "Dam above town holds | Valley Post")
    rows = [heading, (Role.TITLE, "##", "Dam above town holds"), (Role.PARAGRAPH, "", BODY)]
    lines = [Line((n,), text, mark=mark) for n, (_, mark, text) in enumerate(rows, 1)]
    labels = [Label(role, 0.9) for role, *_ in rows]
    stated = Declared("Dam above town holds | Valley Post")
    made = assemble(lines, labels, Known(declared={"title": stated}))
    assert made.title == "Dam above town holds"
    assert made.candidates["title"][0].value == stated.value


@pytest.mark.parametrize(
    ("shown", "stated", "signed", "authors"),
    [
        ("By Maria Lopez", (), ("See Maria",), ("Maria Lopez",)),
        ("", (), ("Maria Lopez",), ("Maria Lopez",)),
        ("By Maria Lopez", ("Valley Press",), (), ("Maria Lopez",)),
        ("By Maria Lopez", ("Maria Lopez", "Jo Kim"), (), ("Maria Lopez", "Jo Kim")),
        ("By Maria Lopez", ("Maria Lopez", "Jo Unseen"), (), ("Maria Lopez",)),
    ],
)
def test_an_element_that_is_called_author_only_fills_a_gap(
    shown: str, stated: tuple[str, ...], signed: tuple[str, ...], authors: tuple[str, ...]
) -> None:
    head = [(Role.TITLE, "Dam above town holds"), (Role.BYLINE, shown)]
    foot = [(Role.FURNITURE, "Valley Press"), (Role.FURNITURE, "Photo editor: Jo Kim")]
    made = article({"authors": stated, "signed": signed}, *(head if shown else head[:1]), *foot)
    assert made.authors == authors


def test_the_address_tells_the_day_where_nothing_else_does() -> None:
    url = "https://valley.example/2021/10/20/dam-holds"
    assert article({"url": url}, (Role.TITLE, "Dam above town holds")).date == "2021-10-20"
    assert article({"url": url, "date": "2021-10-19"}).date == "2021-10-19"
    assert article({"url": "https://valley.example/2021/13/20/dam-holds"}).date is None


def test_the_first_paragraph_may_open_with_the_day() -> None:
    opening = (Role.PARAGRAPH, f"20 October 2021 – {BODY}")
    assert article({}, (Role.TITLE, "Dam above town holds"), opening).date == "2021-10-20"
    late = (Role.PARAGRAPH, f"The storm of 20 October 2021 is past. {BODY}")
    assert article({}, (Role.TITLE, "Dam above town holds"), late).date is None
