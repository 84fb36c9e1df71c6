"""Where a caption ends and its credit begins, in a text and in the figures of a page."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.model import Image
from cleannews.structure.credits import part_caption

DAM = "The dam after the flood"
STORY = "".join(
    f"<p>{text}"
    for text in (
        "The dam above the town held through the night, officials said on Monday, as rain eased.",
        "Some four hundred people had left their homes on Sunday; most were back by noon.",
        "Engineers will look at the foundations in the coming weeks, the county said on Tuesday.",
        "It was built in 1931 and was last repaired forty years ago, when the lake was dredged.",
    )
)


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        (f"{DAM}. (Valley Press)", "Valley Press"),
        (f"{DAM}. (AP)", "AP"),
        (f"{DAM}. AP", "AP"),
        (f"{DAM} / Anna Weber", "Anna Weber"),
        (f"{DAM}.Anna Weber/Valley Press", "Anna Weber/Valley Press"),
        (f"{DAM}. Isithombe: Anna Weber", "Anna Weber"),
        ("홍수 뒤의 댐이 버티고 있는 모습이다. 한강물 기자", "한강물"),
    ],
)
def test_a_credit_closes_a_caption(text: str, credit: str) -> None:
    parted = part_caption(text)
    assert parted is not None
    caption, cue, found = parted
    assert found == credit
    assert text.startswith(caption)
    assert all(word in text for word in cue.split())


@pytest.mark.parametrize(
    "text",
    [
        f"{DAM}.",
        f"{DAM} (left)",
        f"{DAM}. (left)",
        f"{DAM}. It was built in 1931.",
        f"{DAM} in the U.S. State of Valley",
        f"{DAM}. It held 1.5 m below the crown",
        f"{DAM}. (1931)",
        "Mayor Bell (Green Party)",
        "Dam / Anna Weber",
        "",
    ],
)
def test_a_caption_without_a_credit_stays_whole(text: str) -> None:
    assert part_caption(text) is None


@pytest.mark.parametrize(
    ("legend", "caption", "credit"),
    [
        (f"<span>{DAM}</span><span>Anna Weber</span>", DAM, "Anna Weber"),
        (f"{DAM}. <span class=credit>(Anna Weber)</span>", f"{DAM}.", "Anna Weber"),
        (f"{DAM}, May 4, 2021", f"{DAM}, May 4, 2021", None),
        ("Anna Weber", "Anna Weber", None),
    ],
)
def test_what_a_figure_says_is_its_caption(legend: str, caption: str, credit: str | None) -> None:
    figure = (
        f"<figure><img src='https://example.org/a.jpg'><figcaption>{legend}</figcaption></figure>"
    )
    page = f"<html><body><article><h1>Dam above town holds</h1>{figure}{STORY}</article>"
    article = clean(page, source="page.html")
    (image,) = article.images
    assert (image.caption, image.credit) == (caption, credit)
    assert isinstance(image, Image) and image.src == "https://example.org/a.jpg"
    assert article.date is None and article.authors == ()
