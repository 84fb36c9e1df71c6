"""Datelines: place, agency and day before the first sentence, and nothing like them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.bylines import agency_of, read_dateline

DATELINES = [
    ("LONDON (Reuters) - Oil fell on Monday.", "LONDON (Reuters)", "Reuters"),
    ("NEW YORK/LONDON (Reuters) - Oil fell.", "NEW YORK/LONDON (Reuters)", "Reuters"),
    ("PARIS, Jan 5 (Reuters) - Oil fell.", "PARIS, Jan 5 (Reuters)", "Reuters"),
    ("BUFFALO, N.Y. — Hours before the storm", "BUFFALO, N.Y.", None),
    ("SIOUX FALLS, S.D. – The river rose.", "SIOUX FALLS, S.D.", None),
    ("ST. JOSEPH, Mich. (AP) — The river rose.", "ST. JOSEPH, Mich. (AP)", "AP"),
    ("CLEVELAND, Ohio -- The river rose.", "CLEVELAND, Ohio", None),
    ("TAYLORVILLE — The river rose.", "TAYLORVILLE", None),
    ("WASHINGTON—The river rose.", "WASHINGTON", None),
    ("MANILA, Philippines — The river rose.", "MANILA, Philippines", None),
    ("BEIJING, Nov. 17 (Xinhua) -- The river rose.", "BEIJING, Nov. 17 (Xinhua)", "Xinhua"),
    ("(Reuters) — The river rose.", "(Reuters)", "Reuters"),
    ("(KXYZ) — The river rose.", "(KXYZ)", None),
    ("NEW DELHI: The court met on Monday.", "NEW DELHI", None),
    ("KUALA LUMPUR, Aug 5: The court met.", "KUALA LUMPUR, Aug 5", None),
    ("Berlin (dpa) – Der Fluss steigt.", "Berlin (dpa)", "dpa"),
    ("Hamburg (dpa/lno) – Der Fluss steigt.", "Hamburg (dpa/lno)", "dpa"),
    ("Bad Beispiel (dpa/lni) - Der Fluss steigt.", "Bad Beispiel (dpa/lni)", "dpa"),
    ("Berlin (jur). Der Fluss steigt.", "Berlin (jur)", None),
    ("New York, NY – With summer here", "New York, NY", None),
    ("Dekalb, Ill. — The river rose.", "Dekalb, Ill.", None),
    ("Indianapolis – Several thousand came.", "Indianapolis", None),
    ("Paris, le 5 mai 2020 (AFP) – Le fleuve monte.", "Paris, le 5 mai 2020 (AFP)", "AFP"),
    ("Madrid, 17 nov (EFE).- El río crece.", "Madrid, 17 nov (EFE)", "EFE"),
    ("(ANSA) - ROMA, 17 NOV - Il fiume cresce.", "(ANSA) - ROMA, 17 NOV", "ANSA"),
    ("Jakarta (ANTARA) - Sungai meluap.", "Jakarta (ANTARA)", "Antara"),
    ("JAKARTA, CONTOH.com - Sungai meluap.", "JAKARTA, CONTOH.com", None),
    ("ANKARA (AA) - Nehir yükseldi.", "ANKARA (AA)", "AA"),
    ("Москва. 19 сентября. INTERFAX.RU - Река", "Москва. 19 сентября. INTERFAX.RU", "INTERFAX.RU"),
    ("МОСКВА, 19 сен — РИА Новости. Река", "МОСКВА, 19 сен — РИА Новости", "РИА Новости"),
    ("МОСКВА, 19 сентября. /ТАСС/. Река", "МОСКВА, 19 сентября. /ТАСС/", "ТАСС"),
    ("القاهرة (رويترز) - قال الوزير", "القاهرة (رويترز)", "رويترز"),
    ("नई दिल्ली: नदी का जलस्तर बढ़ा", "नई दिल्ली", None),
    ("新华社北京11月17日电 记者从会上获悉", "新华社北京11月17日电", "新华社"),
    ("【6月18日 AFP】川の水位が上がった。", "【6月18日 AFP】", "AFP"),
    ("【ロンドン＝山田太郎】川の水位が上がった。", "【ロンドン＝山田太郎】", None),
    ("(서울=연합뉴스) 김하나 기자 = 강물이 불었다.", "(서울=연합뉴스)", "연합뉴스"),
    ("[서울=뉴시스] 김하나 기자 = 강물이 불었다.", "[서울=뉴시스]", "뉴시스"),
]

NO_DATELINES = [
    "Hinweis: Sie verwenden einen alten Browser.",
    "Aktenzeichen: 3 O 12/34",
    "DEAR ABBY: My neighbour sings.",
    "NOTE: This page has moved.",
    "SMITH: I think we should go.",
    "London: what to see and where to eat",
    "Springfield (0-1): Roe 15 points.",
    "SPRINGFIELD (1-0): Doe 25 points.",
    "GIRLS SOCCER — Springfield won again.",
    "BREAKING — The river rose.",
    "ACMET — short for a measuring tool — is free.",
    "EMPTY YOUR BAG – Start by leaving things at home.",
    "P.P.S. - If you liked this, write back.",
    "New York (and not only there) – the mood is good.",
    "Berlin (Germany) – a trip in pictures",
    "Eva Probe (CDU) – die Kandidatin",
    "Jane Doe — the mayor — said no.",
    "The mayor — who was away — said no.",
    "Madrid, Spain: March 3–4 2031",
    "I — we — went home.",
    "“We are here”, he said - twice.",
    "【注意】この記事は古い。",
    "",
    "(",
    " - ",
]


@pytest.mark.parametrize(("paragraph", "dateline", "agency"), DATELINES)
def test_a_dateline_is_read_without_its_dash(
    paragraph: str, dateline: str, agency: str | None
) -> None:
    assert read_dateline(paragraph) == dateline
    assert agency_of(dateline) == agency


@pytest.mark.parametrize("paragraph", NO_DATELINES)
def test_false_friends_are_no_datelines(paragraph: str) -> None:
    assert read_dateline(paragraph) is None


PIECES = st.sampled_from(
    [
        "LONDON", "Berlin", "N.Y.", "Mich.", "(Reuters)", "(dpa/lno)", "(0-1)", " - ",
        " — ", "—", ": ", ", ", ". ", "5 May", "The", "river", "/ТАСС/", "(", ")", "[", "=",
        "新华社", "11月17日", "电", " ",
    ]
)  # fmt: skip
PARAGRAPHS = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=60)


@given(PARAGRAPHS)
def test_a_dateline_stands_at_the_start_of_its_paragraph(paragraph: str) -> None:
    dateline = read_dateline(paragraph)
    if dateline is not None:
        assert dateline.strip()
        assert paragraph.lstrip().startswith(dateline)
        agency_of(dateline)


@pytest.mark.parametrize("unit", [" ", "A", "LONDON ", "— ", "(", "I ", "新华社", "[a=", "A. "])
def test_a_hostile_paragraph_takes_no_time(unit: str) -> None:
    paragraph = unit * (100_000 // len(unit))
    started = time.process_time()
    read_dateline(paragraph)
    assert time.process_time() - started < 0.1
