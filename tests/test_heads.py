"""What stands around a short article, and which field it becomes."""

from __future__ import annotations

import pytest

from cleannews import clean

BODY = (
    "The dam above Kirnstedt has held through the heaviest night of rain in ten years, the river "
    "agency said on Wednesday.\n\n"
    "Engineers worked until dawn to open the last of four gates, and more than 3,000 people had "
    "been told to leave their homes.\n\n"
    '"It was close," said chief engineer Tom Reed after the night.\n'
)
HEAD = "Dam above Kirnstedt holds after night of rain\n"


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("By Ann Lee\nStaff writer\n", ("Ann Lee",)),
        ("Staff writer\n", ("Staff writer",)),
        ("By Ann Lee\nKirnstedt Courier\n", ("Ann Lee",)),
        ("Words by Ann Lee, photographs by Jane Doe\n", ("Ann Lee",)),
    ],
)
def test_a_role_or_a_paper_signs_only_where_nobody_does(lines: str, authors: object) -> None:
    assert clean(f"{HEAD}{lines}May 12, 2024\n\n{BODY}").authors == authors


def test_who_is_introduced_below_the_article_wrote_it() -> None:
    bio = "Ann Lee is a staff writer. Contact her at 555-0100 or ann@post.example.\n"
    article = clean(f"{HEAD}May 12, 2024\n\n{BODY}\n{bio}")
    assert article.authors == ("Ann Lee",)
    assert [note.kind for note in article.notes] == ["author-bio"]


def test_a_chinese_dateline_names_its_reporter_before_the_editor_does() -> None:
    article = clean(
        "大坝经受住雨夜考验\n2024-05-13 10:32\n\n"
        "河谷网5月13日电（记者 王小明）基恩施泰特市上游的大坝经受住了十年来最猛烈的雨夜考验，"
        "河流管理局13日表示。\n\n"
        "工程师们一直工作到黎明，打开了四个闸门中的最后一个，三千多名居民此前已被疏散。\n\n"
        "责任编辑：李红\n"
    )
    assert article.authors == ("王小明",)
    assert article.blocks[0].text.startswith("河谷网5月13日电（记者 王小明）")


def test_the_day_in_a_dateline_takes_no_paragraph() -> None:
    article = clean(
        f"{HEAD}\nKIRNSTEDT, May 20, 2024 — The River Agency today announced that it has inspected "
        f"the dam above Kirnstedt.\n\n{BODY}"
    )
    assert article.date == "2024-05-20"
    assert article.blocks[0].text.startswith("KIRNSTEDT, May 20, 2024 — The River Agency")


def test_days_of_other_articles_are_not_its_own() -> None:
    below = "More on this story\nFive dams that did not hold\n3 May 2023\nHow a dam works\n"
    assert clean(f"{HEAD}By Ann Lee\n\n{BODY}\n{below}").date is None


def test_when_a_report_was_sent_is_not_its_day() -> None:
    article = clean(
        "Damm über Kirnstedt hält\nStand: 12.05.2024 10:32 Uhr\n\n"
        "Der Damm über Kirnstedt hat die schwerste Regennacht seit zehn Jahren überstanden, teilte "
        "die Behörde am Sonntag mit.\n\n"
        "Die Helfer arbeiteten bis zum Morgen, um das letzte der vier Tore zu öffnen.\n\n"
        "Dieses Thema im Programm:\nNDR Info | Nachrichten | 14.05.2024 | 13:00 Uhr\n"
    )
    assert article.date == "2024-05-12T10:32:00"
    assert [note.kind for note in article.notes] == ["editor-note", "editor-note"]


def test_an_address_below_the_headline_is_the_page_s_own() -> None:
    article = clean(f"{HEAD}https://post.example/2024/05/dam\nBy Ann Lee\n\n{BODY}")
    assert article.url == "https://post.example/2024/05/dam"
    assert "https" not in article.text


def test_the_source_of_a_picture_and_its_caption_are_one_image() -> None:
    told = "Image source, Valley Post\nImage caption, Workers opened the last gate at dawn\n"
    (image,) = clean(f"{HEAD}By Ann Lee\n\n{told}\n{BODY}").images
    assert (image.caption, image.credit) == ("Workers opened the last gate at dawn", "Valley Post")


def test_a_caption_stands_below_its_label() -> None:
    told = "Image source, Valley Post\nImage caption,\nWorkers opened the last gate at dawn\n"
    article = clean(f"{HEAD}By Ann Lee\n\n{told}\n{BODY}")
    assert "Workers opened the last gate at dawn" in [image.caption for image in article.images]


def test_pictures_of_a_gallery_are_counted() -> None:
    told = "1/2\nThe flood wall in April. (Jane Doe)\n2/2\nThe town hall. (Jane Doe)\n"
    article = clean(f"{HEAD}By Ann Lee\n\n{told}\n{BODY}")
    assert [image.caption for image in article.images] == [
        "The flood wall in April.",
        "The town hall.",
    ]


def test_a_button_above_a_credit_is_no_caption() -> None:
    article = clean(f"{HEAD}Share\nEmail\nPhoto: Jane Doe\n\n{BODY}")
    assert [image.caption for image in article.images] == [None]


def test_the_question_of_an_interviewer_is_no_headline() -> None:
    article = clean(
        "Q: What happened in Kirnstedt on the night of the flood?\n\n"
        "A: The dam held, although the water rose to within a hand's width of the crest.\n\n"
        "Q: Were people hurt?\n\nA: No. More than 3,000 left their homes in time.\n"
    )
    assert article.title is None


def test_a_credit_stands_below_its_label_and_the_caption_above() -> None:
    told = "Workers opened a gate at dawn on Sunday.\nCredit...\nJane Doe for The Valley Times\n"
    (image,) = clean(f"{HEAD}\n{told}By Ann Lee\n\n{BODY}").images
    assert (image.caption, image.credit) == (
        "Workers opened a gate at dawn on Sunday.",
        "Jane Doe for The Valley Times",
    )


def test_a_counted_caption_is_known_without_its_number() -> None:
    told = "[1/3] Workers open a gate at the dam, May 12, 2024. REUTERS/Jane Doe, opens new tab\n"
    article = clean(f"{HEAD}By Ann Lee\n\n{told}\n{BODY}")
    (image,) = article.images
    assert (image.caption, image.credit) == (
        "Workers open a gate at the dam, May 12, 2024.",
        "REUTERS/Jane Doe",
    )
    assert {removal.rule for removal in article.removed} >= {"link-label", "caption-counted"}


@pytest.mark.parametrize(
    "between",
    ["Also Read: Five dams that did not hold\n", "Advertisement\n", "Read more: How a dam works\n"],
)
def test_the_last_sentence_of_a_short_text_stays_below_what_parts_it(between: str) -> None:
    article = clean(
        "Dam holds after night of rain\nShare\nTweet\n"
        "The dam above the town held through the heaviest night of rain in ten years.\n"
        f"More than 3,000 people had been told to leave their homes.\n{between}"
        "They were allowed to go back at noon.\n"
    )
    assert article.blocks[-1].text == "They were allowed to go back at noon."


def test_a_sentence_above_a_credit_is_no_caption_where_no_blanks_part_the_lines() -> None:
    article = clean(
        "Плотина выдержала ночь дождя\n13 мая 2024, 10:32\n"
        "Плотина над городом выдержала самую сильную за десять лет ночь дождя, заявило агентство.\n"
        "Фото: Иван Иванов / ТАСС\n"
        "Более трех тысяч человек пришлось эвакуировать.\n"
        "К полудню жителям разрешили вернуться домой.\n"
    )
    assert [block.text.split()[0] for block in article.blocks] == ["Плотина", "Более", "К"]


@pytest.mark.parametrize("role", ["Environment correspondent", "Post Staff Writer"])
def test_what_a_writer_is_stands_in_no_paragraph(role: str) -> None:
    article = clean(f"{HEAD}By Ann Lee\n{role}\nMay 12, 2024\n\n{BODY}")
    assert article.authors == ("Ann Lee",)
    assert article.text == BODY.rstrip()


def test_names_over_a_section_sign_nothing() -> None:
    first, *rest = BODY.split("\n\n")
    text = f"{HEAD}By Ann Lee\n\n{first}\n\nThomas Reed in Port Ellis\n\n" + "\n\n".join(rest)
    assert clean(text).authors == ("Ann Lee",)
