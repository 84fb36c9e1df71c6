"""Author lines: who is read from them, and what is never taken for one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.bylines import looks_like_author_bio, read_byline
from cleannews.bylines.names import looks_like_name, read_names, tidy_name
from cleannews.bylines.words import BY_WORDS

READ = [
    # line, names, cue, publisher
    ("By Jane Doe - 11/19/19 06:56 AM EST", ("Jane Doe",), "By", None),
    ("ByJane Doe", ("Jane Doe",), "By", None),
    ("VonHans Muster", ("Hans Muster",), "Von", None),
    ("by Jane Doe, Staff Writer", ("Jane Doe",), "by", None),
    ("BY JANE DOE AND LIAM McCOY", ("Jane Doe", "Liam McCoy"), "BY", None),
    ("By by ANN LEE, TOM ROE and EVE POE", ("Ann Lee", "Tom Roe", "Eve Poe"), "By by", None),
    ("By Jane Doe for The Daily Example", ("Jane Doe",), "By", "The Daily Example"),
    ("By Jane Doe For Example.Com", ("Jane Doe",), "By", "Example.Com"),
    ("By Jane Doe, Reuters", ("Jane Doe",), "By", "Reuters"),
    (
        "By JANE BELL and TOM COOK, Valley Post",
        ("Jane Bell", "Tom Cook"),
        "By",
        "Valley Post",
    ),
    ("Words by Jane Bell, photographs by Tom Roe", ("Jane Bell",), "Words by", None),
    ("Por Ana Muestra, fotos de Juana Prueba", ("Ana Muestra",), "Por", None),
    ("By Jane Bell Environment correspondent", ("Jane Bell",), "By", None),
    ("Von Eva Probe, VNR Kirnstedt", ("Eva Probe",), "Von", None),
    ("By Jane Doe in Berlin and Tom Roe in Paris", ("Jane Doe",), "By", None),
    (
        "By JANE DOE and JOHN ROE Associated Press",
        ("Jane Doe", "John Roe"),
        "By",
        "Associated Press",
    ),
    ("By Vikram DoeBBC News, Delhi", ("Vikram Doe",), "By", "BBC News"),
    ("By James RoeNorth America technology reporter", ("James Roe",), "By", None),
    ("By Jane Doe @janedoe November 29, 2016: 3:42 PM ET", ("Jane Doe",), "By", None),
    ("by Jane Doe jane.doe@example.com", ("Jane Doe",), "by", None),
    ("By Tom May", ("Tom May",), "By", None),
    ("By Perry Bean Jr.", ("Perry Bean Jr.",), "By", None),
    ("By Dr. Eva Muster and R.C. Roe", ("Dr. Eva Muster", "R.C. Roe"), "By", None),
    ("Posted on September 21, 2020 by Adi Beispiel", ("Adi Beispiel",), "by", None),
    ("Home | By Jane Doe | May 5, 2021", ("Jane Doe",), "By", None),
    ("Written by: Ana de la Cruz", ("Ana de la Cruz",), "Written by", None),
    ("Text by Hunter Roe", ("Hunter Roe",), "Text by", None),
    ("By Example Shopping Team", ("Example Shopping Team",), "By", None),
    ("By Associated Press", ("Associated Press",), "By", "Associated Press"),
    ("Von dpa 01.02.2023, 10:15", ("dpa",), "Von", "dpa"),
    ("Von Hans Muster, Volontär (Sport) 06.11.2025, 21:18 Uhr", ("Hans Muster",), "Von", None),
    ("Von: Eva PROBE, Hans MUSTER", ("Eva Probe", "Hans Muster"), "Von", None),
    ("Kolumne von Eva Probe - 28.04.2024 um 08:52 Uhr", ("Eva Probe",), "Kolumne von", None),
    ("1.11.23 20:19 von Lars Muster Lesezeit: 4 Min.", ("Lars Muster",), "von", None),
    ("Autor: Rechtsanwalt Hans Muster", ("Hans Muster",), "Autor", None),
    ("Autorin/Autor Eva Probe", ("Eva Probe",), "Autorin/Autor", None),
    ("Text & Fotos: Eva Probe", ("Eva Probe",), "Text & Fotos", None),
    ("Geschrieben von Eva Probe am 5. Mai 2021", ("Eva Probe",), "Geschrieben von", None),
    ("Par Loïc Le Petit", ("Loïc Le Petit",), "Par", None),
    ("Por Ana Prueba y Luis Prueba, corresponsales", ("Ana Prueba", "Luis Prueba"), "Por", None),
    ("Por Ana Exemplo | 03/05/2022 20:36", ("Ana Exemplo",), "Por", None),
    ("Di Anna Esempio", ("Anna Esempio",), "Di", None),
    ("Door Jan de Vries", ("Jan de Vries",), "Door", None),
    ("Av Kari Nordmann", ("Kari Nordmann",), "Av", None),
    ("Af Mette Hansen", ("Mette Hansen",), "Af", None),
    ("Oleh: Budi Contoh", ("Budi Contoh",), "Oleh", None),
    ("Autor: Jan Kowalski", ("Jan Kowalski",), "Autor", None),
    ("Yazan: Ayşe Örnek", ("Ayşe Örnek",), "Yazan", None),
    ("Írta: Kovács János", ("Kovács János",), "Írta", None),
    ("Του Γιώργου Παππά", ("Γιώργου Παππά",), "Του", None),
    ("Автор: Иван Петров", ("Иван Петров",), "Автор", None),
    ("Текст: Анна Образцова · 24 сентября 2018", ("Анна Образцова",), "Текст", None),
    ("بقلم: أحمد محمود", ("أحمد محمود",), "بقلم", None),
    ("लेखक: राम कुमार | नई दिल्ली", ("राम कुमार",), "लेखक", None),
    ("作者：王小明 李大同", ("王小明", "李大同"), "作者", None),
    ("本报记者 王小明", ("王小明",), "本报记者", None),
    ("编辑：李大同 来源：示例日报 作者：王小明", ("王小明",), "作者", "示例日报"),
    ("【記者王小明／台北報導】", ("王小明",), "【記者", None),
    ("著者：山田太郎", ("山田太郎",), "著者", None),
    ("山田太郎記者", ("山田太郎",), "記者", None),
    ("김하나·이두리 기자", ("김하나", "이두리"), "기자", None),
]

BARE = [
    ("Jane Doe", ("Jane Doe",)),
    ("JANE DOE", ("Jane Doe",)),
    ("Eva Probe, Anna Muster und Jan Beispiel", ("Eva Probe", "Anna Muster", "Jan Beispiel")),
    ("Eva Probe Ann Lee Muster Jan Beispiel", ("Eva Probe", "Ann Lee Muster", "Jan Beispiel")),
    ("The Example Team", ("The Example Team",)),
    ("Eva Probe | Clare Doe", ("Eva Probe", "Clare Doe")),
    ("Jane Doe @janedoe", ("Jane Doe",)),
    ("Jane Doe News Reporter", ("Jane Doe",)),
    ("Marco Esempio 4 Febbraio 2025 - 14:41", ("Marco Esempio",)),
    ("18/03/2019 | André Exemple", ("André Exemple",)),
    ("Adam Doe and AP", ("Adam Doe", "AP")),
    ("Martin Eks Martin Eks", ("Martin Eks",)),
    ("(dpa/abc)", ("dpa",)),
    ("김하나 hana@example.com", ("김하나",)),
]  # fmt: skip

NO_BYLINES = [
    "By noon it rained.",
    "By the numbers",
    "By and large",
    "By design",
    "By Friday the team had left for home",
    "By Christmas, the shops were full.",
    "By George in the morning they had left.",
    "BY-SA: Namensnennung",
    "Step by Step",
    "Photo by Jane Doe",
    "Read by Jane Doe",
    "Reviewed by Jane Doe",
    "Von wegen",
    "Von Haus aus",
    "Von Berlin nach Rom",
    "Von Montag bis Freitag",
    "Von Anfang an war klar, dass es regnen würde",
    "Von der Brücke gestürzt",
    "Par exemple",
    "Por favor",
    "Por ejemplo",
    "Di nuovo in campo",
    "De Roe returns to the stage",
    "Author of the Year",
    "Jane Doe said the company would pay.",
    "Read more from Jane Doe:",
    "Closing Bell",
    "Follow Us",
    "Privacy Policy",
    "Breaking News",
    "New York",
    "South Africa",
    "@janedoe",
    "记者17日从市政府获悉，新桥预计明年春天建成。",
    "김하나 기자는 어제 이렇게 말했다.",
    "",
    " ",
    "By",
    "Von:",
]


@pytest.mark.parametrize(("line", "names", "cue", "publisher"), READ)
def test_a_line_with_a_cue_gives_its_authors(
    line: str, names: tuple[str, ...], cue: str, publisher: str | None
) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert (byline.names, byline.cue, byline.publisher) == (names, cue, publisher)
    assert byline.sure >= 0.75


@pytest.mark.parametrize(("line", "names"), BARE)
def test_a_line_of_nothing_but_names_is_read_but_never_sure(
    line: str, names: tuple[str, ...]
) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert byline.names == names
    assert byline.cue == ""
    assert 0.25 <= byline.sure < 0.8


@pytest.mark.parametrize("line", NO_BYLINES)
def test_prose_menus_places_and_idioms_are_no_bylines(line: str) -> None:
    assert read_byline(line) is None


def test_a_headline_of_two_capitalised_words_is_surer_not_a_byline_than_a_name() -> None:
    headline, name = read_byline("Green Energy"), read_byline("Jane Doe")
    assert headline is not None and name is not None
    assert headline.sure < 0.5 < name.sure


def test_an_ambiguous_cue_is_surer_in_its_own_language() -> None:
    at_home, abroad = read_byline("Di Anna Esempio", "it"), read_byline("Di Anna Esempio", "de")
    assert at_home is not None and abroad is not None
    assert at_home.sure > 0.8 > abroad.sure


def test_login_names_are_read_only_after_a_cue_and_with_doubt() -> None:
    byline = read_byline("von t-online, jdo")
    assert byline is not None
    assert byline.names == ("t-online", "jdo")
    assert byline.sure < 0.5
    assert read_byline("t-online, jdo") is None


def test_what_is_left_of_a_line_keeps_role_date_and_what_stood_before_the_cue() -> None:
    byline = read_byline("Analysis | By Jane Doe, Editor | May 5")
    assert byline is not None
    assert byline.rest == "Analysis , Editor | May 5"


def test_a_paragraph_is_never_an_author_line() -> None:
    assert read_byline("By Jane Doe, who has " + "seen many things and " * 20) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Doe is a reporter for The Daily Example.", ("Jane Doe",)),
        ("Jane Doe covers transport and lives in Leeds.", ("Jane Doe",)),
        ("Eva Probe ist Redakteurin im Ressort Wissen.", ("Eva Probe",)),
        ("Loïc Petit est journaliste indépendant.", ("Loïc Petit",)),
        ("Ana Prueba es periodista y escribe sobre ciencia.", ("Ana Prueba",)),
        ("Anna Esempio è giornalista e scrittrice.", ("Anna Esempio",)),
        ("The author is a historian at Example University.", ()),
    ],
)
def test_a_line_saying_who_the_author_is_is_a_bio(text: str, names: tuple[str, ...]) -> None:
    assert looks_like_author_bio(text, names)


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe is a suspect in the case.",
        "Tom Roe is a reporter for The Daily Example.",
        "Jane Doe said the reporter was wrong.",
        "",
    ],
)
def test_other_sentences_with_or_without_the_name_are_no_bios(text: str) -> None:
    assert not looks_like_author_bio(text, ("Jane Doe", ""))


@pytest.mark.parametrize(
    "text", ["Market Watch", "Los Angeles", "Reuters", "Mehr lesen", "A", "王明"]
)
def test_what_is_no_person_does_not_look_like_a_name(text: str) -> None:
    assert looks_like_name(text) < 0.5


def test_names_in_capitals_keep_initials_and_codes() -> None:
    assert tidy_name("J.R. O’NEIL") == "J.R. O’Neil"
    assert tidy_name("AP") == "AP"


PIECES = st.sampled_from(
    [
        *BY_WORDS, "By", "Von", "Jane", "Doe", "DOE", "McCoy", "de", "la", "and", "und",
        ",", "/", "|", "·", "(", ")", "@jdoe", "2021", "May", "Reporter", "dpa", "Reuters",
        "Team", "BBC News", ":", "DoeBBC", "作者：", "王小明",
        "記者", "김하나", "기자", " ", ".", "-",
        "—", "\u200f", "The", "staff",
    ]
)  # fmt: skip
LINES = st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=80)


@given(LINES)
def test_reading_never_fails_and_sureness_is_a_share(line: str) -> None:
    byline = read_byline(line, "de")
    looks_like_author_bio(line, ("Jane Doe",))
    assert 0.0 <= looks_like_name(line) <= 1.0
    if byline is not None:
        assert byline.names and all(name.strip() for name in byline.names)
        assert 0.0 <= byline.sure <= 1.0
        assert byline.cue or byline.sure < 0.8


@given(LINES)
def test_every_letter_of_a_name_stands_in_the_line(line: str) -> None:
    byline = read_byline(line)
    for name in byline.names if byline else ():
        for word in name.replace(",", " ").split():
            assert word.casefold() in line.casefold()


@given(LINES)
def test_names_and_rest_cover_the_text(text: str) -> None:
    names, rest = read_names(text)
    assert text.rstrip().endswith(rest.strip()) or "\x1f" in text
    assert names or rest == text


@pytest.mark.parametrize(
    "unit", ["a", "By ", "Jane Doe, ", "(", "- ", "王 ", "가나 기자 ", "Aa", "von der "]
)
def test_a_hostile_line_takes_no_time(unit: str) -> None:
    line = unit * (100_000 // len(unit))
    started = time.process_time()
    read_byline(line)
    read_names(line)
    looks_like_author_bio(line, ("Jane Doe",))
    assert time.process_time() - started < 0.2
