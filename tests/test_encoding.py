"""Bytes become the text that was meant, or an error that says what they are."""

from __future__ import annotations

import codecs
import random
import subprocess
import sys
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleannews.encoding import Decoded, decode, has_many_controls
from cleannews.model import CleannewsError

GERMAN = "Die Brücke über den Fluss ist wieder geöffnet, sagte der Bürgermeister am Montag."
FRENCH = "Le maire a déclaré que le pont, fermé depuis deux ans, était rouvert à l’été."
POLISH = (
    "Burmistrz powiedział w poniedziałek, że stary most został otwarty po dwóch latach żmudnych"
    " remontów. Dziękuję wszystkim za cierpliwość, mówiła także radna. Wciąż jednak ciężarówki"
    " muszą jeździć objazdem przez sąsiednią wieś, gdyż nośność jest mniejsza."
)
CZECH = (
    "Starosta řekl, že starý most byl po dvou letech oprav znovu otevřen veřejnosti. Řidiči však"
    " musejí dál jezdit pomaleji, protože dělníci ještě dokončují chodníky a zábradlí. Město"
    " zaplatilo přes čtyřicet milionů korun, většinu z toho uhradí kraj."
)
RUSSIAN = "Мэр открыл старый мост в понедельник после двух лет ремонта, сообщили в управе."
GREEK = "Ο δήμαρχος άνοιξε την παλιά γέφυρα τη Δευτέρα μετά από δύο χρόνια επισκευών."
TURKISH = "Belediye başkanı eski köprüyü iki yıllık onarımın ardından pazartesi günü açtı."
HEBREW = "ראש העיר פתח את הגשר הישן ביום שני אחרי שנתיים של תיקונים."
ARABIC = "افتتح رئيس البلدية الجسر القديم يوم الاثنين بعد عامين من الإصلاحات."
JAPANESE = "市長は月曜日、二年にわたる修理を終えた古い橋を再び開通させたと述べた。"
CHINESE = "市长周一重新开放了旧桥，此前维修历时两年，居民表示欢迎。"
TAIWANESE = "市長週一重新開放了舊橋，此前維修歷時兩年，居民表示歡迎。"
KOREAN = "시장은 2년간의 보수를 마치고 월요일에 낡은 다리를 다시 열었다."
THAI = "นายกเทศมนตรีเปิดสะพานเก่าอีกครั้งในวันจันทร์หลังซ่อมสองปี"

LEGACY = [
    (GERMAN, "cp1252"),
    (FRENCH, "cp1252"),
    (GERMAN, "latin-1"),
    (POLISH, "cp1250"),
    (POLISH, "iso8859_2"),
    (CZECH, "cp1250"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8_r"),
    (GREEK, "cp1253"),
    (TURKISH, "cp1254"),
    (HEBREW, "cp1255"),
    (ARABIC, "cp1256"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc_jp"),
    (CHINESE, "gb18030"),
    (CHINESE, "gbk"),
    (TAIWANESE, "big5"),
    (KOREAN, "euc_kr"),
    (THAI, "cp874"),
]


@pytest.mark.parametrize("text", ["", "Rain", GERMAN, JAPANESE, "😀", "a\ufeffb", "a\0b"])
def test_utf8_is_read_as_it_stands(text: str) -> None:
    assert decode(text.encode()) == Decoded(text, "utf-8")


@pytest.mark.parametrize(
    ("mark", "encoding", "name"),
    [
        (codecs.BOM_UTF8, "utf-8", "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    ],
)
def test_a_byte_order_mark_says_the_encoding_and_is_gone(
    mark: bytes, encoding: str, name: str
) -> None:
    assert decode(mark + f"{GERMAN}\n😀".encode(encoding)) == Decoded(f"{GERMAN}\n😀", name)
    assert decode(mark).text == ""


@pytest.mark.parametrize(("text", "encoding"), LEGACY)
@pytest.mark.parametrize("lines", [1, 40, 2000])
def test_old_encodings_are_recognised(text: str, encoding: str, lines: int) -> None:
    wanted = f"{text}\n" * lines
    assert decode(wanted.encode(encoding)).text == wanted


@pytest.mark.parametrize("text", ["café", "“Soon,” he said.", "Größe: 3 m", "El niño vivió aquí."])
def test_a_few_western_letters_are_cp1252(text: str) -> None:
    assert decode(text.encode("cp1252")) == Decoded(text, "cp1252")


def test_an_encoding_given_is_taken_as_told() -> None:
    assert decode(GERMAN.encode(), "cp1252").text == GERMAN.encode().decode("cp1252")
    assert decode(RUSSIAN.encode("koi8_r"), "KOI8-R") == Decoded(RUSSIAN, "KOI8-R")
    assert decode(GERMAN.encode("utf-16-le"), "utf-16-le").text == GERMAN
    assert decode(codecs.BOM_UTF8 + b"Rain", "utf-8").text == "Rain"


@pytest.mark.parametrize(
    ("data", "encoding", "cause"),
    [
        (b"Rain", "klingon", "unknown encoding: 'klingon'"),
        (b"Rain", "hex", "unknown encoding: 'hex'"),
        (b"Rain", "utf\0", "unknown encoding: 'utf\\x00'"),
        (b"Rain", "", "unknown encoding: ''"),
        (b"caf\xe9!", "utf-8", "not decodable as utf-8: invalid continuation byte at byte 3"),
        (b"caf\xe9", "ascii", "not decodable as ascii: ordinal not in range(128) at byte 3"),
        (bytes(range(32)) * 40, "latin-1", "binary file, not text"),
    ],
)
def test_what_does_not_fit_the_encoding_given_is_an_error(
    data: bytes, encoding: str, cause: str
) -> None:
    with pytest.raises(CleannewsError) as error:
        decode(data, encoding)
    assert str(error.value) == cause


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\nplain so far", " (PDF)"),
        (b"PK\x03\x04rest", " (zip, docx or epub)"),
        (b"\x89PNG\r\n\x1a\n", " (PNG)"),
        (b"\x1f\x8b\x08", " (gzip)"),
        (b"\xff\xd8\xff\xe0", " (JPEG)"),
        (b"{\\rtf1\\ansi Rain}", " (RTF)"),
        (b"GIF89a" + bytes(60), ""),
        (b"Rain\0" * 40, ""),
        ("Rain and more".encode("utf-16-le"), ""),
        (bytes(range(1, 9)) * 30, ""),
        (zlib.compress(bytes(random.Random(1).choices(range(256), k=4000))), ""),
    ],
)
def test_a_binary_file_is_called_one(data: bytes, kind: str) -> None:
    with pytest.raises(CleannewsError, match="binary file, not text") as error:
        decode(data)
    assert str(error.value) == f"binary file, not text{kind}"


@pytest.mark.parametrize(
    "text",
    [
        "A few \0 NULs \0 in the text",
        "\x1b[31mRed\x1b[0m and \x1b[1mbold\x1b[0m " * 50,
        "Tabs\tand\fform feeds\r\n" * 50,
        "The PDF begins with %PDF-1.7, the archive with PK.",
    ],
)
def test_a_text_with_some_controls_is_a_text(text: str) -> None:
    assert decode(text.encode()).text == text


def test_more_controls_are_allowed_in_a_longer_text() -> None:
    assert has_many_controls(b"x" * 400 + bytes(9))
    assert not has_many_controls(b"x" * 600 + bytes(9))


@pytest.mark.parametrize(
    ("data", "text", "places"),
    [
        (f"{JAPANESE}橋".encode()[:-1], f"{JAPANESE}\ufffd", "1 place"),
        (f"{GERMAN}é".encode()[:-1], f"{GERMAN}\ufffd", "1 place"),
        (b"Rain fell \xe2\x80", "Rain fell \ufffd", "1 place"),
        (b"\xff" + GERMAN.encode() * 3 + b"\x92", f"\ufffd{GERMAN * 3}\ufffd", "2 places"),
    ],
)
def test_utf8_with_a_flaw_stays_utf8_with_a_warning(data: bytes, text: str, places: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (text, "utf-8")
    (warning,) = decoded.warnings
    assert warning.startswith(f"{places} not valid utf-8 (the first at byte ")


def test_two_bad_bytes_do_not_garble_a_hundred_kilobytes() -> None:
    whole = f"{FRENCH}\n".encode() * 1200
    decoded = decode(whole[:50_000] + b"\x93" + whole[50_000:] + b"\x94")
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") in (2, 3)
    assert decoded.text.count("déclaré") >= 1199


def test_a_replacement_character_of_the_author_is_no_flaw() -> None:
    assert decode("lost \ufffd\ufffd letters".encode()).warnings == ()
    assert "1 place" in decode(("lost \ufffd" * 9 + GERMAN).encode() + b"\xff").warnings[0]


def test_a_cut_utf16_file_keeps_what_it_has() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + GERMAN.encode("utf-16-le")[:-1])
    assert decoded.text == GERMAN[:-1] + "\ufffd"
    assert "utf-16" in decoded.warnings[0]


def test_a_mark_before_what_is_no_text_is_an_error() -> None:
    with pytest.raises(CleannewsError):
        decode(b"\xff\xfe" + bytes(random.Random(3).choices(range(0xD8, 0xE0), k=401)))


def test_an_html_page_may_declare_its_encoding() -> None:
    page = f"<html><meta charset='windows-1257'><p>{POLISH}".encode("cp1257")
    assert decode(page) == Decoded(page.decode("cp1257"), "windows-1257")


def test_a_false_declaration_is_not_believed() -> None:
    page = f"<meta charset=ascii><p>{GERMAN}"
    assert decode(page.encode("cp1252")).text == page
    assert decode(page.encode()).encoding == "utf-8"


def test_a_text_about_charset_declares_nothing() -> None:
    text = f"Write charset=koi8-r. {GERMAN}"
    assert decode(text.encode("cp1252")).text == text


def test_bytes_that_fit_nothing_are_read_with_a_warning_or_refused() -> None:
    odd = b"\xa4\xb7\xbb \xab\xac\xa7 \xd7\xf7\xbf\xa1 " * 30
    try:
        decoded = decode(odd)
    except CleannewsError as error:
        assert "--encoding" in str(error)
    else:
        assert decoded.text.encode(decoded.encoding) == odd


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.binary(max_size=400)
    | st.text(max_size=100).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_are_a_text_or_a_one_line_error(data: bytes) -> None:
    try:
        decoded = decode(data)
    except CleannewsError as error:
        assert "\n" not in str(error)
        assert str(error)
    else:
        assert not decoded.text.startswith("\ufeff") or data.startswith(codecs.BOM_UTF8 * 2)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=200))
def test_any_utf8_text_comes_back(text: str) -> None:
    assert decode(text.encode()).text == text.removeprefix("\ufeff")


def test_a_large_file_takes_no_time() -> None:
    start = time.perf_counter()
    decode(f"{GERMAN}\n".encode("cp1252") * 60_000)
    decode(f"{GERMAN} ".encode("cp1252") * 60_000)
    assert time.perf_counter() - start < 3


def test_utf8_never_loads_charset_normalizer() -> None:
    code = (
        "import sys\nfrom cleannews.encoding import decode\n"
        f"decode({GERMAN!r}.encode() + b'\\xff')\nprint('charset_normalizer' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
