"""Dates of one line: every format, its prefixes and companions, and what only looks like a date."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.dates import DateReading, covers, is_date_line, is_relative, months, read_dates


def isos(text: str, language: str | None = None, order: str | None = None) -> list[str]:
    return [reading.iso for reading in read_dates(text, language, order)]


# (line, language, the one date in it)
FORMATS = [
    ("October 7, 2014", None, "2014-10-07"),
    ("February 9 2022, 4:25 p.m.", None, "2022-02-09T16:25:00"),
    ("Nov. 19th, 2021", None, "2021-11-19"),
    ("Mrz 26, 2021 | Sport", None, "2021-03-26"),
    ("junio 21, 2020", None, "2020-06-21"),
    ("Aug 9, '21", None, "2021-08-09"),
    ("8. Okt 2017", None, "2017-10-08"),
    ("26. Februar 2005, 17:09", None, "2005-02-26T17:09:00"),
    ("8 Okt 17", None, "2017-10-08"),
    ("9-Jun-2013", None, "2013-06-09"),
    ("14.Jan.17", None, "2017-01-14"),
    ("29 / Juli / 2021", None, "2021-07-29"),
    ("30 Freitag Okt 2020", None, "2020-10-30"),
    ("2nd October 2018", None, "2018-10-02"),
    ("Thursday 3rd of June, 2021 at 5pm", None, "2021-06-03T17:00:00"),
    ("1er mars 2022", None, "2022-03-01"),
    ("1º de julho de 2021", None, "2021-07-01"),
    ("3 d’abril de 2021", None, "2021-04-03"),
    ("17.9.2021", None, "2021-09-17"),
    ("2. 5. 2021", None, "2021-05-02"),
    ("MaxM 17.09.2021, 08:07 Uhr", None, "2021-09-17T08:07:00"),
    ("lundi 20.12.21", None, "2021-12-20"),
    ("17.09.21 / 4 Kommentare", "de", "2021-09-17"),
    ("19/11/2021", None, "2021-11-19"),
    ("11/19/2021", None, "2021-11-19"),
    ("11/19/21 06:56 AM EST", None, "2021-11-19T06:56:00-05:00"),
    ("2021-09-17", None, "2021-09-17"),
    ("2021-09-17T20:51:19Z", None, "2021-09-17T20:51:19+00:00"),
    ("2021-09-17T20:51:19.242000+02:00", None, "2021-09-17T20:51:19+02:00"),
    ("2021-09-17 20:51:19", None, "2021-09-17T20:51:19"),
    ("2021-09-17T14:37-04:00", None, "2021-09-17T14:37:00-04:00"),
    ("2021-09-17 14:37 +0530", None, "2021-09-17T14:37:00+05:30"),
    ("2021/09/17 17:23", None, "2021-09-17T17:23:00"),
    ("2021.09.17 20:00", None, "2021-09-17T20:00:00"),
    ("2021. 9. 7. 20:06", None, "2021-09-07T20:06:00"),
    ("23.11.02 20:06", "ko", "2023-11-02T20:06:00"),
    ("27-06-2014", None, "2014-06-27"),
    ("2021年4月9日（金） 09時39分", None, "2021-04-09T09:39:00"),
    ("2021年4月9日 午後3時05分", None, "2021-04-09T15:05:00"),
    ("令和3年4月9日", None, "2021-04-09"),
    ("2021年4月9日星期五", None, "2021-04-09"),
    ("2021年4月9日 北京时间10:41", None, "2021-04-09T10:41:00+08:00"),
    ("2021년 4월 9일 오후 8:06", None, "2021-04-09T20:06:00"),
    ("2021.4.9(Fri) 5:05", None, "2021-04-09T05:05:00"),
    ("Jueves 15 de Abril de 2021 5:03 PM", None, "2021-04-15T17:03:00"),
    ("27 de agosto 2021", None, "2021-08-27"),
    ("sexta-feira, 9 de abril de 2021 às 20:13", None, "2021-04-09T20:13:00"),
    ("9 ноября 2021 г., 10:41", None, "2021-11-09T10:41:00"),
    ("9 ноября 2021 года в 10:41 МСК", None, "2021-11-09T10:41:00+03:00"),
    ("2021. november 9. 15:07", None, "2021-11-09T15:07:00"),
    ("9. marraskuuta 2021 klo 14.00", None, "2021-11-09T14:00:00"),
    ("9 listopada 2021 r., godz. 14:30", "pl", "2021-11-09T14:30:00"),
    ("9. listopada 2021.", "hr", "2021-10-09"),
    ("9 KASIM 2021 Salı 14:30", "tr", "2021-11-09T14:30:00"),
    ("Ngày 9 tháng 11 năm 2021 lúc 14:30", None, "2021-11-09T14:30:00"),
    ("٩ نوفمبر ٢٠٢١", None, "2021-11-09"),
    ("الثلاثاء، ٩ نوفمبر/تشرين الثاني ٢٠٢١", None, "2021-11-09"),
    ("९ नवंबर २०२१, 10:41 AM IST", None, "2021-11-09T10:41:00"),
    ("วันอังคารที่ 9 พฤศจิกายน พ.ศ. 2564 เวลา 14:30 น.", None, "2021-11-09T14:30:00"),
    ("9 พ.ย. 2564", None, "2021-11-09"),
    ("9/11/2564", "th", "2021-11-09"),
    ("９ Nov ２０２１", None, "2021-11-09"),
    ("9 நவம்பர் 2021", None, "2021-11-09"),
    ("Tue Nov 09 14:30:05 UTC 2021", None, "2021-11-09T14:30:05+00:00"),
    ("November 9 15:23 2021", None, "2021-11-09T15:23:00"),
]

TIMES = [
    ("08:44, 9 NOV 2021", "2021-11-09T08:44:00"),
    ("9. November 2021 um 16:19 Uhr", "2021-11-09T16:19:00"),
    ("um 9:30 am 9. November 2021", "2021-11-09T09:30:00"),
    ("9. November 2021 um 1:11 pm", "2021-11-09T13:11:00"),
    ("9.11.2021 klo 14.00", "2021-11-09T14:00:00"),
    ("9 novembre 2021 à 13h59", "2021-11-09T13:59:00"),
    ("9 novembre 2021 - 14h", "2021-11-09T14:00:00"),
    ("9 novembre 2021 à 14 h 05", "2021-11-09T14:05:00"),
    ("Nov 9, 2021, 2 p.m. ET", "2021-11-09T14:00:00"),
    ("Nov 9, 2021 12:05 a.m.", "2021-11-09T00:05:00"),
    ("Nov 9, 2021 7:53pm", "2021-11-09T19:53:00"),
    ("9 Nov 2021 15:24pm ist", "2021-11-09T15:24:00"),
    ("2:16 AM EST Nov 9, 2021", "2021-11-09T02:16:00-05:00"),
    ("Tue 9 Nov 2021 17.30 GMT", "2021-11-09T17:30:00+00:00"),
    ("9 Nov 2021, 17:30 MESZ", "2021-11-09T17:30:00+02:00"),
    ("9 Nov 2021 17:30 (GMT+7)", "2021-11-09T17:30:00+07:00"),
    ("9 Nov 2021 17:30 WIB", "2021-11-09T17:30:00+07:00"),
    ("9 Nov 2021 17:30 BST", "2021-11-09T17:30:00"),
    ("9 Nov 2021 17:30 CST", "2021-11-09T17:30:00"),
    ("9 Nov 2021, 10:00–12:00", "2021-11-09T10:00:00"),
    ("9 Nov 2021 3.5 miles", "2021-11-09"),
    ("9 Nov 2021 at 25:00", "2021-11-09"),
    ("10 maja 2021 (11:03)", "2021-05-10T11:03:00"),
]

NO_DATES = [
    "",
    "Python 3.10.12",
    "3.10.12",
    "v2021.11.20",
    "macOS 10.15.07 and later",
    "192.168.1.1",
    "10.12.20.21",
    "24/7",
    "9/11",
    "law 89/2022",
    "won 3-2",
    "12-10, 11-9",
    "(12-10-8)",
    "1/3 cup",
    "5/6/7",
    "$3/4/2019",
    "12,50 €",
    "+49 30 12-34-56",
    "02.05.06.08.10",
    "1-800-12-10-2019",
    "ISBN 978-3-16-148410-0",
    "14:30 Uhr",
    "31.02.2020",
    "29 February 2021",
    "32 May 2021",
    "2021-13-01",
    "14 October 1066",
    "3 May 2466",
    "2021-11-20T25:00:00",
    "https://paper.example/2021/11/20/flood",
    "file-2021-11-20.jpg",
    "in may 20 people",
    "Set 10 goals",
    "March 12 miles",
    "we may 2 times",
    "Windows 10, 2019",
    "3.1.",
    "Sections 3.1. and 3.2.",
    "November 2021",
    "2021",
    "5 Nov 2021x"[2:5],
]


@pytest.mark.parametrize(("line", "language", "iso"), FORMATS)
def test_every_format_gives_its_one_date(line: str, language: str | None, iso: str) -> None:
    assert isos(line, language) == [iso]


@pytest.mark.parametrize(("line", "iso"), TIMES)
def test_the_time_beside_a_date_belongs_to_it(line: str, iso: str) -> None:
    assert isos(line) == [iso]


@pytest.mark.parametrize("line", NO_DATES)
def test_what_only_looks_like_a_date_is_none(line: str) -> None:
    assert read_dates(line) == []


@pytest.mark.parametrize("language", sorted(months.MONTHS))
def test_every_month_word_of_a_language_is_read_in_that_language(language: str) -> None:
    for number, word in months.forms(months.MONTHS[language]):
        for spelled in (word, word.capitalize()):
            assert isos(f"3 {spelled} 2021", language) == [f"2021-{number + 1:02}-03"], spelled


@pytest.mark.parametrize("language", sorted(months.WEEKDAYS))
def test_every_weekday_word_belongs_to_the_date_behind_it(language: str) -> None:
    for number, word in months.forms(months.WEEKDAYS[language]):
        line = f"{word} {number + 6}/9/2021"  # 6 September 2021 was a Monday
        reading = read_dates(line)[0]
        assert (reading.iso, reading.start) == (f"2021-09-{number + 6:02}", 0), word


KINDS = [
    ("Published 9 Nov 2021", "published", 0),
    ("Posted on November 9, 2021 by Admin", "published", 0),
    ("Originally published on 9 Nov 2021", "published", 0),
    ("Veröffentlicht am 9. November 2021", "published", 0),
    ("Publié le 9 novembre 2021", "published", 0),
    ("Publicado el 9 de noviembre de 2021", "published", 0),
    ("Pubblicato il 9 novembre 2021", "published", 0),
    ("Opublikowano: 9 maja 2021", "published", 0),
    ("Опубликовано 9 ноября 2021", "published", 0),
    ("入力 2021.11.09", "published", 0),
    ("기사입력 2021-11-09", "published", 0),
    ("发布时间：2021-11-09", "published", 0),
    ("Gepubliceerd op 9 november 2021", "published", 0),
    ("Giriş Tarihi: 09.11.2021", "published", 0),
    ("Published9 November 2021", "published", 0),
    ("By Ann LeePublished 9 November 2021", "published", 10),
    ("Last modified on 9 Nov 2021", "updated", 0),
    ("Updated: 3:45 PM EST November 9, 2021", "updated", 0),
    ("Zuletzt aktualisiert am 9.11.2021", "updated", 0),
    ("Stand: 09.11.21", "updated", 0),
    ("Mis à jour le 9 novembre 2021", "updated", 0),
    ("Actualizado el 9 noviembre 2021", "updated", 0),
    ("Atualizado em 9/11/2021", "updated", 0),
    ("Ultima modifica: 9 nov. 2021", "updated", 0),
    ("Data ostatniej aktualizacji: 9 maja 2021", "updated", 15),
    ("Обновлено: 9 ноября 2021", "updated", 0),
    ("最終更新日：2021年11月9日", "updated", 0),
    ("آخر تحديث: 9 نوفمبر 2021", "updated", 0),
    ("The dam broke on 9 November 2021", None, None),
]


@pytest.mark.parametrize(("line", "kind", "lead"), KINDS)
def test_the_word_before_a_date_tells_its_kind(
    line: str, kind: str | None, lead: int | None
) -> None:
    (reading,) = read_dates(line)
    assert (reading.kind, reading.lead) == (kind, lead)


def test_an_author_between_prefix_and_date_is_not_in_the_lead() -> None:
    (reading,) = read_dates("Geschrieben von Max Muster am 9. November 2021")
    assert (reading.kind, reading.lead) == ("published", None)


def test_a_word_behind_the_date_tells_its_kind_in_east_asia_only() -> None:
    first, second = read_dates("2021年11月9日 公開 2021年11月10日 更新")
    assert (first.kind, second.kind) == ("published", "updated")
    assert read_dates("9 Nov 2021 updated")[0].kind is None


BOTH = [
    "Publié le 7 mai 2021 à 13h59 - Mis à jour le 8 mai 2021 à 09h03",
    "Erstellt: 07.05.2021, 13:59 Uhr Aktualisiert: 08.05.2021, 09:03 Uhr",
    "기사입력 2021-05-07 13:59:00 기사수정 2021-05-08 09:03:00",
    "Published May 7 2021 1:59 PMUpdated May 8 2021 9:03 AM",
    "13:59, 7 MAY 2021 | UPDATED 09:03, 8 MAY 2021",
    "postado em 07/05/2021 13:59 / atualizado em 08/05/2021 09:03 (sábado)",
]


@pytest.mark.parametrize("line", BOTH)
def test_published_and_updated_on_one_line_are_two_dates(line: str) -> None:
    first, second = read_dates(line, "pt" if "em" in line else None)
    assert (first.iso, second.iso) == ("2021-05-07T13:59:00", "2021-05-08T09:03:00")
    assert (first.kind in ("published", None), second.kind) == (True, "updated")


def test_a_doubled_date_is_read_twice() -> None:
    assert isos("22 Dec, 2021 22 Dec, 2021") == ["2021-12-22", "2021-12-22"]


def test_the_span_holds_weekday_time_and_zone_and_no_more() -> None:
    line = "by Ann, Tue, 9 Nov 2021 at 10:00 AM PST, 4 min"
    (reading,) = read_dates(line)
    assert line[reading.start : reading.end] == "Tue, 9 Nov 2021 at 10:00 AM PST"


ORDERS = [
    ("04/05/2022", "en", None, None),
    ("04/05/2022", None, None, None),
    ("04-05-2022", "en", None, None),
    ("04.05.2022", "en", None, None),
    ("04.05.2022", None, None, "2022-05-04"),
    ("04.05.2022", "de", "MDY", "2022-04-05"),
    ("04/05/2022", "en", "DMY", "2022-05-04"),
    ("04/05/2022", "de", "MDY", "2022-04-05"),
    ("04/05/22", None, "YMD", "2004-05-22"),
    ("04/05/2022", "en-GB", None, "2022-05-04"),
    ("04/05/2022", "en_US", None, "2022-04-05"),
    ("04/05/2022", "pt-BR", None, "2022-05-04"),
    ("04/05/2022", "fr", None, "2022-05-04"),
    ("04/05/2022", "ja", None, None),
    ("05/05/2022", None, None, "2022-05-05"),
    ("Tuesday 04/05/2022", None, None, "2022-04-05"),
    ("Wednesday 04/05/2022", None, None, "2022-05-04"),
    ("Thứ ba, 5/4/2022", None, None, "2022-04-05"),
    ("04/05/2022 - 20/05/2022", None, None, "2022-05-04"),
    ("04/05/2022 - 05/20/2022", "de", None, "2022-04-05"),
    ("04/05/2022 (4 May 2022)", None, None, "2022-05-04"),
    ("04/05/2022 6:56 AM EDT", None, None, "2022-04-05T06:56:00-04:00"),
    ("04/05/2022 6:56 AM PT", None, None, "2022-04-05T06:56:00"),
    ("9 listopada 2021", None, None, None),
]


@pytest.mark.parametrize(("line", "language", "order", "iso"), ORDERS)
def test_the_order_of_day_and_month_is_proven_or_left_open(
    line: str, language: str | None, order: str | None, iso: str | None
) -> None:
    reading = read_dates(line, language, order)[0]
    assert reading.iso == (iso or "")
    assert len(reading.alternatives) == (2 if iso is None else 0)


def test_open_readings_name_both_days_with_their_time() -> None:
    (reading,) = read_dates("04/05/2022 10:30")
    assert reading.alternatives == ("2022-05-04T10:30:00", "2022-04-05T10:30:00")


PARTIALS = [
    ("Updated Nov 19, 6:55 AM", "--11-19T06:55:00"),
    ("23. Oktober", "--10-23"),
    ("on Mar 17 11 min", "--03-17"),
    ("Mo., 9.11.", "--11-09"),
    ("Sa 12.10., 20 Uhr", "--10-12T20:00:00"),
    ("11月20日", "--11-20"),
    ("May 3", "--05-03"),
    ("9 août", "--08-09"),
]


@pytest.mark.parametrize(("line", "partial"), PARTIALS)
def test_a_date_without_a_year_is_partial_until_one_is_learned(line: str, partial: str) -> None:
    (reading,) = read_dates(line)
    assert (reading.iso, reading.alternatives, reading.partial) == ("", (), partial)
    assert datetime.fromisoformat("2020" + partial[1:])


def test_an_update_without_a_year_takes_it_from_its_line() -> None:
    assert isos("2021/2/21 21:20 （2/22 22:08 更新）")[1] == "2021-02-22T22:08:00"
    assert isos("Published Dec 30, 2021; updated Jan 2")[1] == "2022-01-02"


DATE_LINES = [
    *(line for line, _, _ in FORMATS if not re.search("Sport|MaxM|Komm|நவ|256", line)),
    *(line for line, _ in TIMES if not re.search("miles|25:00", line)),
    *BOTH,
    "5:50 PM",
    "14:30 Uhr MEZ",
    "Monday 6:30PM",
    "Wczoraj, 10 maja (11:03)",
    "Online seit heute, 12.09 Uhr",
    "• 9 Nov 2021 | Updated: 10 Nov 2021 ·",
]
NO_DATE_LINES = [
    "",
    "Stand",
    "Updated",
    "Monday",
    "3.10",
    "9 Nov 2021 · 5 min read",
    "By Ann Lee 9 November 2021",
    "Berlin, 9. November 2021",
    "The dam broke on 9 November 2021",
    "296",
    "3-2",
    "|",
]


@pytest.mark.parametrize("line", DATE_LINES)
def test_a_line_of_nothing_but_dates_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize("line", NO_DATE_LINES)
def test_a_line_with_other_words_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


RELATIVE = """2 hours ago|an hour ago|1 day ago|3h ago|Updated 5 minutes ago|vor 3 Stunden|gestern
il y a 3 heures|hier à 14:05|hace 27 minutos|Publicado hace 3 horas|há 2 dias|2 ore fa
1 godzinę temu|3 часа назад|5 dakika önce|2 uur geleden|10 minuter sedan
1 時間前|5分前|3日前|2小时前|5분 전|1시간 전
2 jam lalu|منذ 3 ساعات|2 घंटे पहले|Today 7:30AM|Today|Yesterday at 7:30 PM|오늘"""


@pytest.mark.parametrize("line", [x for row in RELATIVE.split("\n") for x in row.split("|")])
def test_relative_dates_are_known_and_never_resolved(line: str) -> None:
    assert is_relative(line)
    assert is_date_line(line)
    assert read_dates(line) == []


@pytest.mark.parametrize(
    "line",
    (
        *("", "3 hours of rain", "Monday", "Hier", "ago", "long ago", "5 min", "2 Stunden"),
        *("vor Ort", "9 Nov 2021", "mardi 10.12.19", "Today in history"),
        "2 hours ago the dam broke",
    ),
)
def test_what_is_no_relative_date_is_not_taken_for_one(line: str) -> None:
    assert not is_relative(line)


def test_a_long_line_gives_only_the_date_it_begins_with() -> None:
    prose = "The dam above the town broke in the night, and the river took the bridge. " * 5
    assert isos("9 November 2021. " + prose + "9 May 2020") == ["2021-11-09"]
    assert isos("Updated 9 November 2021 " + prose) == ["2021-11-09"]
    assert isos(prose + "9 November 2021") == []


def test_covers_is_the_share_of_letters_and_digits() -> None:
    line = "Posted on 3 May 2021"
    assert covers(line, read_dates(line)) == 1.0
    assert covers("Rain", []) == 0.0
    assert covers("", []) == 0.0


# Properties

NUMBERS = "3 31 12 13 00 05 1999 2021 2566 123 12345678 . , : / - – ( ) ' + $ | · T Z"
CALENDAR = (
    "May march mars mar set dec août novembre ноября नवंबर พ.ย. تشرين الثاني 年 月 日 년 월 일"
)
OTHERS = "am pm a.m. Uhr h EST GMT um at de of by Published Stand 更新 Monday Do vor ago 令和"
ODDITIES = ["\u200f", "\u00a0", "\u0664", "\uff11", "İ", "ß", "\n", "\ud800", "x", "  "]
PIECES = [*NUMBERS.split(), *CALENDAR.split(), *OTHERS.split(), *ODDITIES]
domain = st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)
lines = st.one_of(domain, st.text(max_size=80))
languages = st.sampled_from([None, "", "en", "en-US", "de", "ja", "pl", "th", "x-y"])


@given(lines, languages, st.sampled_from([None, "DMY", "MDY", "YMD", "?"]))
def test_any_line_gives_well_formed_readings(
    text: str, language: str | None, order: str | None
) -> None:
    end = 0
    for reading in read_dates(text, language, order):
        assert end <= reading.start < reading.end <= len(text)
        assert reading.lead is None or end <= reading.lead < reading.start
        end = reading.end
        assert_is_well_formed(reading)
    assert is_date_line(text, language) in (True, False)
    assert is_relative(text) in (True, False)
    assert 0.0 <= covers(text, read_dates(text, language)) <= 1.0


def assert_is_well_formed(reading: DateReading) -> None:
    states = bool(reading.iso) + bool(reading.alternatives) + bool(reading.partial)
    assert states == 1
    assert len(reading.alternatives) != 1
    partial = ["2020" + reading.partial[1:]] if reading.partial else []
    for iso in filter(None, (reading.iso, *reading.alternatives, *partial)):
        assert 1800 <= datetime.fromisoformat(iso).year <= 2100
        assert re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d)?)?", iso)


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)), st.sampled_from(["en", "de", "fr", "ru"]))
def test_a_date_written_in_any_format_is_read_back(day: date, language: str) -> None:
    word = months.MONTHS[language].split(",")[day.month - 1].split()[0]
    for written in (
        f"{day.day} {word} {day.year}",
        f"{word.upper()} {day.day}, {day.year}",
        f"{day:%d.%m.%Y}",
        f"{day:%Y/%m/%d}",
        f"{day.year}年{day.month}月{day.day}日",
    ):
        order = "DMY" if written == f"{day:%d.%m.%Y}" else None
        assert isos(written, language, order) == [day.isoformat()]
        assert isos(f"Updated {written}", language, order) == [day.isoformat()]


HOSTILE = [
    *("1.", "1 ", "1/1/", "1:1", "May ", "3 May ", "P c ", "Updated on ", "Posted by ", "年"),
    *("2021-", "3 listopada ", "9 9 2021 ", "(", " , ", "st ", "um am ", "١", "aB"),
    *("1 May 2021 12:00 ", "1.1.2021 ", "Mo, ", "1/2 1:2 ", "更新 2021年1月2日 "),
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_no_line_is_slow(unit: str) -> None:
    for length in (300, 100_000):
        line = (unit * length)[:length]
        start = time.perf_counter()
        read_dates(line)
        is_date_line(line)
        is_relative(line)
        assert time.perf_counter() - start < 0.5  # far above what it takes, far below a blow-up


def test_common_dates_load_no_dateparser() -> None:
    code = (
        "import sys; from cleannews.dates import read_dates, is_date_line\n"
        "lines = ['May 4, 2021', '4 listopada 2021', 'Windows 10, 2019', '2021年5月4日 公開']\n"
        "assert [read_dates(line) for line in lines][0] and is_date_line('vor 3 Stunden')\n"
        "assert 'dateparser' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
