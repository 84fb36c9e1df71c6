"""Repairs mend what is broken, leave what is whole, and come to rest."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
import timeit
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleannews.invisibles import (
    remove_icons,
    remove_invisibles,
    settle_bidi,
    settle_joiners,
)
from cleannews.model import Line
from cleannews.mojibake import mend_mojibake
from cleannews.repairs import (
    REPAIRS,
    decode_entities,
    is_clean,
    map_c1,
    remove_controls,
    repair,
    repair_text,
)
from cleannews.spacing import collapse, indent_of, is_blank

MENDED = [
    # entities
    ("Fish &amp; chips", "Fish & chips"),
    ("Fish &amp;amp;amp; chips", "Fish & chips"),
    ("&amp;lt;b&amp;gt;", "<b>"),
    ("&#38;#38;quot;Ja&#38;quot;", '"Ja"'),
    ("it&#039;s &#x2019;tis", "it's ’tis"),
    ("wait&hellip; 400&percnt;", "wait… 400%"),
    ("&#151; so she said &#132;nein&#147;", "— so she said „nein“"),
    ("one&#10;two&NewLine;three&#8232;four", "one two three four"),
    ("&copy 2019 The Valley Post", "© 2019 The Valley Post"),
    ("half&nbspopen", "half open"),
    ("a &lt b and b &gt c", "a < b and b > c"),
    ("M&uuml;nchen &AMP; &Ouml;sterreich", "München & Österreich"),
    ("caf&eacute;\u00a0noir", "café noir"),
    ("bell&#7;s", "bells"),
    ("&#0; &#xD800; &#1114112;", "\ufffd \ufffd \ufffd"),
    # mojibake
    ("fÃ¼r die BÃ¼rger", "für die Bürger"),
    ("l\u00e2\u20ac\u2122\u00c3\u00a9t\u00c3\u00a9", "l’été"),
    ("â\u0080\u009cSoonâ\u0080\u009d", "“Soon”"),
    ("The “mayor” said cafÃ© twice", "The “mayor” said café twice"),
    ("Ã\u0192Ã‚Â©tÃ\u0192Ã‚Â©", "été"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€", "Привет, мир"),
    ("РџСЂРёРІРµС‚, РјРёСЂ", "Привет, мир"),
    ("ZaÅ¼Ã³Å‚Ä‡ gÄ™Å›lÄ…", "Zażółć gęślą"),
    ("gÃ¶rÃ¼ÅŸme yapÄ±ldÄ±", "görüşme yapıldı"),
    ("Scho√überg f√ºnf M√§nner", "Schoßberg fünf Männer"),
    ("M├ñrz f├╝r f├╝nf", "März für fünf"),
    ("&Atilde;&frac14;ber", "über"),
    ("voilÃ le pont", "voilà le pont"),
    ("&acirc;&#128;&#153;s", "’s"),
    # C1, controls, escapes
    ("\u0084Mühle\u0093 \u0096 ja\u0085", "„Mühle“ – ja…"),
    ("\u0081\u008dvoid", "void"),
    ("\x1b[1;31mAlert\x1b[0m level\x07", "Alert level"),
    ("\x1b]8;;https://a.example\x07link\x1b]8;;\x07", "link"),
    ("\x1b(B\x1b[mplain", "plain"),
    ("WWF\x07 (2020)\0", "WWF (2020)"),
    ("one\x0btwo\x0cthree\x1ffour", "one two three four"),
    # spaces and invisibles
    ("10\u00a0000\u202f€ \u2009net", "10 000 €  net"),
    ("\u3000東京で会談", "  東京で会談"),
    ("Web\ufeffseite\u2060", "Webseite"),
    ("lan\u200bguages", "languages"),
    ("Not\u00adfall\u00addaten", "Notfalldaten"),
    ("sen\u200csation\u200d", "sensation"),
    ("東\u200d京", "東京"),
    ("\u200cسلام", "سلام"),
    ("می\u200c\u200cروم", "می\u200cروم"),
    ("Menu \ue5d2", "Menu "),
    ("Share\uf099Tweet", "Share Tweet"),
    ("hid\U000e0041\U000e0042den", "hidden"),
    ("mark\u200e and \u2066open", "mark and open"),
    ("\u202acut\u2069 pair", "cut pair"),
    ("\ud83d\ude00", "😀"),
    ("half \ud83d one", "half \ufffd one"),
    # composition
    ("Zu\u0308rich", "Zürich"),
    ("Zu\u00ad\u0308rich", "Zürich"),
    ("\u212bngstr\u00f6m", "Ångström"),
    # two kinds of damage, one hiding the other
    ("&am\u200bp;lt;", "<"),
    ("f&Atilde;&#188;r&amp;nbsp;alle", "für alle"),
    ("&#27;[31mRed", "[31mRed"),
    ("caf\u00c3\u00adn &amp;shy;", "cafín "),
]

CLEAN = [
    "“Nothing has been decided,” she said — not yet…",
    "‘Single’, „unten“, «guillemets», 「鍵」 and ‹small› marks – all the author’s.",
    "https://example.org/?a=1&copy=1&para=2&lt=3 works.",
    "https://example.org/?x=1&copy and https://example.org/a?b&reg, too",
    "AT&T, R&D; Q&A, &unknown; &copyright;",
    "ÂNGELA MORA EM SÃO PAULO, NÃO É? LÃ E MAÇÃ",
    "DIỄN ĐÀN CỦA TÔI: Ânh và Ãnh, lẩu Thái",
    "Ein Café… „Ähnlich“ – sagt Åse, naïve Þór.",
    "√2 is ≈ 1.41; Γ»-curves, 5 × 3 ÷ 2, ½ ¼ ¾",
    "├── file.txt",
    "👩\u200d🚒 and 🏳\ufe0f\u200d🌈 and 👨🏽\u200d⚕\ufe0f wave",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f wins",
    "می\u200cروم به خانه\u200cها",
    "\u0d28\u0d4d\u200d",
    "سنه ۱۴۰۰ ه\u200d. ش.",
    "see /a?b=1&reg, or not",
    "क्\u200dष और क्\u200cष",
    "ישראל (עברית)\u200f — חדשות",
    "\u2068Max\u2069 wrote \u202atwice\u202c.",
    "ភាសា\u200bខ្មែរ",
    "Norway\t12\t7",
    "Z\u0338 keeps its stroke, q\u0323 its dot",
]

# One sentence about the same dull event in each of twenty scripts and more.
SCRIPTS = {
    "Latin": "The mayor reopened the old bridge on Monday after two long years of patient repairs.",
    "Vietnamese": "Thị trưởng đã mở lại cây cầu cũ vào sáng thứ Hai sau hai năm sửa chữa.",
    "Turkish": "Belediye başkanı eski köprüyü iki yıllık onarımın ardından pazartesi günü açtı.",
    "Icelandic": "Bæjarstjórinn opnaði gömlu brúna á mánudag eftir tveggja ára viðgerðir.",
    "Cyrillic": "Мэр открыл старый мост в понедельник после двух лет ремонта, сообщили в управе.",
    "Ukrainian": "Мер відкрив старий міст у понеділок після двох років ремонту, їдьте обережно.",
    "Greek": "Ο δήμαρχος άνοιξε την παλιά γέφυρα τη Δευτέρα μετά από δύο χρόνια επισκευών.",
    "Hebrew": "ראש העיר פתח את הגשר הישן ביום שני אחרי שנתיים של תיקונים.",
    "Arabic": "افتتح رئيس البلدية الجسر القديم يوم الاثنين بعد عامين من الإصلاحات.",
    "Persian": "شهردار پل قدیمی را دوشنبه پس از دو سال تعمیر باز کرد و گفت می\u200cتوانید بیایید.",
    "Devanagari": "महापौर ने दो साल की मरम्मत के बाद सोमवार को पुराना पुल खोल दिया।",
    "Bengali": "মেয়র দুই বছরের মেরামতের পর সোমবার পুরোনো সেতু খুলে দিয়েছেন।",
    "Tamil": "இரண்டு ஆண்டு பழுதுபார்ப்புக்குப் பிறகு மேயர் பழைய பாலத்தைத் திறந்தார்.",
    "Telugu": "రెండేళ్ల మరమ్మతుల తర్వాత మేయర్ సోమవారం పాత వంతెనను తెరిచారు.",
    "Malayalam": "രണ്ടു വർഷത്തെ അറ്റകുറ്റപ്പണിക്കു ശേഷം മേയർ പഴയ പാലം തുറന്നു.",
    "Sinhala": "වසර දෙකක අලුත්වැඩියාවෙන් පසු නගරාධිපති පැරණි පාලම ශ්\u200dරී ලංකාවේ විවෘත කළේය.",
    "Thai": "นายกเทศมนตรี เปิด สะพาน เก่า อีกครั้ง ใน วันจันทร์ หลัง ซ่อม สอง ปี",
    "Khmer": "អភិបាល បាន បើក ស្ពាន ចាស់ ឡើង វិញ នៅ ថ្ងៃ ចន្ទ",
    "Burmese": "မြို့တော်ဝန် က တံတား ဟောင်း ကို တနင်္လာနေ့ တွင် ပြန် ဖွင့် ခဲ့သည်။",
    "Georgian": "მერმა ძველი ხიდი ორშაბათს გახსნა ორწლიანი რემონტის შემდეგ.",
    "Armenian": "Քաղաքապետը երկուշաբթի օրը բացեց հին կամուրջը երկու տարվա նորոգումից հետո։",
    "Ethiopic": "ከንቲባው አሮጌውን ድልድይ ሰኞ ዕለት ከሁለት ዓመት ጥገና በኋላ ከፈቱ።",
    "Chinese": "市长 周一 重新 开放 了 旧桥 ， 此前 维修 历时 两年 。",
    "Japanese": "市長は 月曜日に 古い橋を 再び 開通させた 。 修理には 二年 かかった 。",
    "Korean": "시장은 2년간의 보수를 마치고 월요일에 낡은 다리를 다시 열었다.",
    "Tibetan": "གྲོང་དཔོན་གྱིས་ ཟམ་པ་ རྙིང་པ་ ཁ་ཕྱེས།",
    "Mongolian": "ᠬᠣᠲᠠ\u180b ᠶᠢᠨ ᠳᠠᠷᠤᠭ᠎ᠠ".replace("\u180e", ""),
}

PIECES = [
    *(before for before, _ in MENDED),
    *CLEAN,
    *(
        "&amp;",
        "amp;",
        "&",
        "amp",
        "nbsp;",
        "&nbsp",
        "#38;",
        "&#",
        "x26;",
        "&lt",
        "lt;",
        "&copy",
        ";",
    ),
    *(
        "Ã",
        "Â",
        "â",
        "€",
        "™",
        "¼",
        "¡",
        "©",
        "Å",
        "Ä",
        "ð",
        "Ÿ",
        "˜",
        "€œ",
        "Ð",
        "Ñ",
        "Р",
        "С",
        "√",
        "├",
    ),
    *("\u00ad", "\u00a0", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u180e", "\u034f"),
    *("\x80", "\x93", "\x9d", "\x85", "\x1b[31m", "\x1b", "[0m", "\0", "\x07", "\t", "\n", "\r"),
    *("\u200e", "\u200f", "\u202a", "\u202c", "\u2066", "\u2069", "\u061c", "א", "ا", "ی", "क", "्"),
    *("\u0301", "\u0308", "\u0327", "\u0338", "u", "e", "A", " ", "  ", "\u3000", "\u2028"),
    *(
        "\ue000",
        "\U000f0000",
        "\ud83d",
        "\ude00",
        "👩",
        "\ufe0f",
        "🏴",
        "\U000e0067",
        "\U000e007f",
        "\ufffd",
    ),
    *("?", "=", "://", "word", "東", "က", "ក", "\u1160", "\u037e"),
]
nasty = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=14).map("".join)
thorough = settings(max_examples=300, deadline=None, derandomize=True)


@pytest.mark.parametrize(("before", "after"), MENDED)
def test_damage_is_mended(before: str, after: str) -> None:
    assert repair_text(before) == after


@pytest.mark.parametrize("text", CLEAN)
def test_clean_text_stays(text: str) -> None:
    assert repair_text(text) == text


@pytest.mark.parametrize("script", SCRIPTS)
def test_clean_text_of_any_script_stays(script: str) -> None:
    text = unicodedata.normalize("NFC", SCRIPTS[script])
    assert repair_text(text) == text
    assert all(mend(text) == text for mend in REPAIRS)


def test_ten_thousand_clean_words_survive() -> None:
    dice = random.Random(7)
    words = [w for text in SCRIPTS.values() for w in unicodedata.normalize("NFC", text).split()]
    drawn = dice.choices(words, k=10_000)
    lines = [" ".join(drawn[at : at + 25]) for at in range(0, len(drawn), 25)]
    repaired = repair([Line((number,), text) for number, text in enumerate(lines, 1)])
    assert [line.text for line in repaired] == lines


def test_ten_thousand_damaged_words_survive() -> None:
    dice = random.Random(8)
    words = [w for text in SCRIPTS.values() for w in unicodedata.normalize("NFC", text).split()]
    drawn = dice.choices(words, k=10_000)
    glue = [
        "\u00a0",
        "\u00a0 ",
        "&nbsp;",
        "&#160;",
        "\x0b",
        " \u2003",
        "&amp;nbsp;",
        " \x07",
        "\u202f",
    ]
    for at in range(0, len(drawn), 20):
        line = "".join(word + dice.choice(glue) for word in drawn[at : at + 20])
        assert repair_text(line).split() == drawn[at : at + 20]


@pytest.mark.parametrize(
    "script", ["Latin", "Vietnamese", "Turkish", "Cyrillic", "Greek", "Chinese"]
)
@pytest.mark.parametrize("layers", [1, 2])
def test_wrongly_decoded_text_comes_back(script: str, layers: int) -> None:
    text = damaged = SCRIPTS[script].replace("The mayor", "“The café owner’s” naïve mayor")
    for _ in range(layers):
        damaged = damaged.encode().decode("latin-1")
    assert repair_text(damaged) == text


def test_mojibake_between_good_text_is_mended_alone() -> None:
    good = "„Wir prüfen das“, sagte Łukasz – "
    assert mend_mojibake(f"{good}vor der VerÃ¶ffentlichung") == f"{good}vor der Veröffentlichung"


def test_mojibake_too_deep_to_mend_is_left() -> None:
    assert repair_text("Â" * 40 + "¡") == "Â" * 40 + "¡"


@thorough
@given(nasty)
@example("&amp;" * 60 + "lt;")
@example("&am&#82&#x30;3;p;lt;")
@example("Â" * 40 + "¡")
@example("&#" * 30 + "38;" * 30)
def test_repairing_twice_is_repairing_once(text: str) -> None:
    once = repair_text(text)
    assert repair_text(once) == once


@thorough
@given(nasty)
def test_repaired_text_has_no_controls(text: str) -> None:
    assert not re.search("[\0-\x08\n-\x1f\x7f]", repair_text(text))


@thorough
@given(nasty)
def test_text_that_is_said_to_be_clean_needs_no_repair(text: str) -> None:
    if is_clean(text):
        assert all(mend(text) == text for mend in REPAIRS)


@thorough
@given(st.lists(nasty, max_size=6))
def test_repairing_lines_twice_is_repairing_them_once(texts: list[str]) -> None:
    once = repair([Line((number,), text) for number, text in enumerate(texts, 1)])
    assert repair(once) == once


@thorough
@given(st.lists(nasty, max_size=6))
def test_lines_keep_their_words_and_their_order(texts: list[str]) -> None:
    lines = repair([Line((number,), text) for number, text in enumerate(texts, 1)])
    kept = {line.numbers[0]: line.text for line in lines}
    assert list(kept) == sorted(kept)
    for number, text in enumerate(texts, 1):
        assert (
            kept.get(number, "").split()
            == ("" if is_blank(repair_text(text)) else repair_text(text)).split()
        )


def test_text_nested_without_end_is_left_but_for_its_controls() -> None:
    text = "&#x200b;"
    for _ in range(40):
        text = f"&#x2{text}00b;"
    assert repair_text(f"{text}\x07") == text
    assert repair_text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "&" * 100_000,
        "&amp;" * 20_000 + "lt;",
        "&#38;" * 20_000,
        "&am" * 30_000,
        "&nbsp" * 20_000,
        "&copy " * 16_000,
        "?" * 90_000 + "&copy " * 2_000,
        "\x1b[" * 50_000,
        "\x1b]" * 50_000,
        "\x1b]" + "x" * 100_000,
        "\u200d" * 100_000,
        "\u2066" * 100_000,
        "\u2066\u2069" * 50_000,
        "\ue000a" * 50_000,
        "🏴" + "\U000e0067" * 100_000,
        "\u0301" * 20_000,
        "a\t " * 30_000,
        " \t" * 50_000 + "x",
    ],
    ids=lambda text: repr(text[:8]),
)
def test_hostile_lines_take_no_time(text: str) -> None:
    start = time.perf_counter()
    repair([Line((1,), text)])
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    "text", ["Â" * 20_000 + "¡", "Ã©" * 50_000, "Ã" * 100_000, "â€" * 50_000, "ÃÂ" * 50_000]
)
def test_hostile_mojibake_takes_time_in_proportion(text: str) -> None:
    start = time.perf_counter()
    repair([Line((1,), text)])
    assert time.perf_counter() - start < 4


def test_clean_lines_cost_next_to_nothing() -> None:
    plain = (
        "The committee has not met since March, and the bridge stays shut for now, she said. " * 2
    )
    typeset = "“The committee hasn’t met since March” — and the bridge… stays shut, ‘for now’. " * 2
    assert min(timeit.repeat(lambda: repair_text(plain), number=1000, repeat=5)) < 5e-3
    assert min(timeit.repeat(lambda: repair_text(typeset), number=1000, repeat=5)) < 25e-3


def test_good_text_never_loads_ftfy() -> None:
    code = (
        "import sys\nfrom cleannews.repairs import repair_text\n"
        f"for text in {[*CLEAN[:8], *SCRIPTS.values()]!r}: repair_text(text)\n"
        "print('ftfy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_each_repair_leaves_the_business_of_the_others_alone() -> None:
    assert remove_controls("a\tb\u0093\u200b") == "a\tb\u0093\u200b"
    assert decode_entities("\u00a0\u200b\u0093") == "\u00a0\u200b\u0093"
    assert map_c1("\u0093\x07") == "“\x07"
    assert remove_invisibles("\u200d\u200f\u00ad\u200b") == "\u200d\u200f\u00ad"
    assert settle_joiners("\u200b\u200d") == "\u200b"
    assert settle_bidi("\u200e\u200b") == "\u200b"
    assert remove_icons("\uf000\u200b") == "\u200b"


def test_an_escape_of_the_terminal_goes_whole_even_beside_entities() -> None:
    assert repair_text("\x1b[38;5;196mRed&amp;white\x1b[0m") == "Red&white"


def numbered(*texts: str) -> list[Line]:
    return [Line((number,), text) for number, text in enumerate(texts, 1)]


def test_blank_lines_become_the_gap_of_the_next() -> None:
    lines = repair(
        numbered("", "One", "\u00a0 \u00a0", "&nbsp;", "\u200b\ufeff", "Two", "Three", "")
    )
    assert [(line.numbers, line.text, line.gap) for line in lines] == [
        ((2,), "One", 1),
        ((6,), "Two", 3),
        ((7,), "Three", 0),
    ]


def test_leading_white_space_becomes_the_indent() -> None:
    lines = repair(numbered("   three", "\tfour", "\u00a0\u00a0two", "\u3000東京", " \t x", "none"))
    assert [line.indent for line in lines] == [3, 4, 2, 2, 5, 0]
    assert not any(line.text[0].isspace() for line in lines)


def test_marks_cues_and_roles_of_a_line_stay() -> None:
    line = Line((4, 5), " a  b ", gap=1, indent=2, mark="-", cues=("share",), rule="row")
    assert repair([Line((3,), ""), line]) == [
        Line((4, 5), "a b", gap=2, indent=3, mark="-", cues=("share",), rule="row")
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One   two \t three", "One two\tthree"),
        ("Team\tPoints\t\tGoals", "Team\tPoints\t\tGoals"),
        ("Team  A\t 12 ", "Team A\t12"),
        ("Local news \t\t I \t\tMay 14", "Local news I May 14"),
        ("By: Ann Bell\t\t\t\t\tOctober 2", "By: Ann Bell October 2"),
        (
            f"A tab slipped into{' very' * 20}\tlong line",
            f"A tab slipped into{' very' * 20} long line",
        ),
        ("total   = price  * count;", "total   = price  * count;"),
        ("$ ls  -l", "$ ls  -l"),
        ("He left;  she stayed", "He left; she stayed"),
        (" \t ", ""),
    ],
)
def test_runs_of_white_space_collapse_where_they_mean_nothing(before: str, after: str) -> None:
    assert collapse(before) == after


def test_what_has_no_width_is_blank() -> None:
    assert is_blank("\u200f\u2066\u2069\ufe0f\u200d ")
    assert not is_blank("…")
    assert not is_blank("\ufffd")


def test_a_tab_goes_to_the_next_stop() -> None:
    assert [indent_of(text) for text in ("  \tx", "\t\tx", "    x", "")] == [4, 8, 4, 0]
