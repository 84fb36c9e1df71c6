"""Languages: named when sure, left open when not."""

from __future__ import annotations

import gzip
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews import clean
from cleannews.function_words import FUNCTION_WORDS
from cleannews.languages import (
    SPACELESS,
    base_language,
    detect,
    function_word_share,
    is_spaceless,
)

DATA = Path(__file__).parents[2] / "shared" / "data" / "fundus.jsonl.gz"

TEXTS = {
    "en": "The mayor said that the bridge would be closed for a year because it is not safe.",
    "de": "Die Brücke wird für ein Jahr gesperrt, weil sie nicht mehr sicher ist, sagte"
    " der Sprecher.",
    "fr": "Le pont sera fermé pendant un an parce qu’il n’est plus sûr, a dit le maire de"
    " la ville.",
    "es": "El puente estará cerrado un año porque ya no es seguro, dijo el alcalde de la ciudad.",
    "pt": "A ponte ficará fechada por um ano porque não é segura, disse o prefeito da cidade.",
    "it": "Il ponte resterà chiuso per un anno perché non è sicuro, ha detto il sindaco"
    " della città.",
    "nl": "De brug gaat een jaar dicht omdat hij niet meer veilig is, zei de burgemeester"
    " van de stad.",
    "sv": "Bron stängs i ett år eftersom den inte är säker, säger kommunen som äger den och vägen.",
    "da": "Broen bliver lukket i et år, fordi den ikke er sikker mere, siger kommunen,"
    " som ejer den.",
    "no": "Broen blir stengt i et år fordi den ikke er trygg lenger, sier kommunen som"
    " eier den nå.",
    "fi": "Silta suljetaan vuodeksi, koska se ei ole enää turvallinen, mutta kaupunki"
    " korjaa sen, ja työt alkavat, kun lumi on sulanut.",
    "pl": "Most zostanie zamknięty na rok, bo nie jest bezpieczny, a także dlatego, że się sypie.",
    "cs": "Most se na rok uzavře, protože není bezpečný, a také proto, že se na něm"
    " pracuje už léta.",
    "sk": "Most sa na rok uzavrie, lebo nie je bezpečný, a tiež preto, že sa na ňom pracuje roky.",
    "hr": "Most će biti zatvoren godinu dana jer nije siguran, a grad je rekao da se"
    " radovi nastavljaju.",
    "hu": "A hidat egy évre lezárják, mert már nem biztonságos, és az is kérdés, hogy"
    " mikor nyit meg.",
    "ro": "Podul va fi închis un an pentru că nu mai este sigur, a spus primarul, iar"
    " lucrările sunt în curs.",
    "tr": "Köprü bir yıl kapalı kalacak çünkü güvenli değil ve bu çok önemli, diye konuştu başkan.",
    "id": "Jembatan itu akan ditutup selama setahun karena tidak aman, kata wali kota"
    " pada hari ini.",
    "vi": "Cây cầu sẽ bị đóng trong một năm vì không còn an toàn và thành phố đã cho biết như vậy.",
    "ca": "El pont estarà tancat un any perquè no és segur, ha dit l’alcalde, però els"
    " veïns no ho veuen bé.",
    "ru": "Мост закроют на год, потому что он больше не безопасен, сообщили в мэрии, но"
    " объезд будет.",
    "uk": "Міст закриють на рік, бо він уже не є безпечним, повідомили в мерії, але об’їзд буде.",
    "bg": "Мостът ще бъде затворен за една година, защото вече не е безопасен, съобщиха"
    " от общината.",
    "sr": "Мост ће бити затворен годину дана јер није безбедан, а радови се настављају.",
    "el": "Η γέφυρα θα κλείσει για έναν χρόνο γιατί δεν είναι πια ασφαλής, είπε ο δήμαρχος.",
    "ar": "سيغلق الجسر لمدة عام لأنه لم يعد آمنا، وقال رئيس البلدية إن العمل بدأ في المدينة.",
    "fa": "این پل برای یک سال بسته می‌شود چون دیگر امن نیست و شهرداری از این خبر داد که"
    " کار آغاز شد.",
    "ur": "پل ایک سال کے لیے بند رہے گا کیونکہ یہ اب محفوظ نہیں ہے اور کام شروع ہو گیا ہے۔",
    "he": "הגשר ייסגר לשנה כי הוא כבר לא בטוח, אמר ראש העיר.",
    "hi": "पुल एक साल के लिए बंद रहेगा क्योंकि यह अब सुरक्षित नहीं है और काम शुरू हो गया है।",
    "ko": "다리는 더 이상 안전하지 않아 일 년 동안 폐쇄된다고 시가 밝혔다.",
    "zh": "大桥因为不再安全，将关闭一年，市长在会上说。",
    "ja": "橋は安全ではないため、一年間閉鎖されると市が発表した。",
    "th": "สะพานจะปิดเป็นเวลาหนึ่งปีเพราะไม่ปลอดภัย นายกเทศมนตรีกล่าว",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_sentence_or_two_tell_the_language(language: str) -> None:
    assert detect(TEXTS[language]) == language


@pytest.mark.parametrize(
    "text",
    ["", " ", "12:30", "Tor!", "Menu Home Sport Radar Video Foto Zoom Blog", "…", "Jane Doe"],
)
def test_too_little_or_no_prose_leaves_it_open(text: str) -> None:
    assert detect(text) is None


def test_a_quotation_in_another_language_does_not_win() -> None:
    assert detect(TEXTS["de"] * 3 + TEXTS["en"]) == "de"
    assert detect(TEXTS["zh"] * 10 + "「こんにちは」") == "zh"
    assert detect(TEXTS["ru"] * 3 + TEXTS["en"]) == "ru"


def test_prose_is_full_of_function_words_and_a_menu_is_not() -> None:
    for language in ("en", "de", "fr", "es", "ru", "zh", "ja"):
        assert function_word_share(TEXTS[language], language) > 0.2
        assert function_word_share("Politics 123 Sport Video", language) < 0.1
    assert function_word_share(TEXTS["en"], None) == 0.0
    assert function_word_share(TEXTS["en"], "en-GB") == function_word_share(TEXTS["en"], "en")


def test_languages_without_spaces_are_known_in_all_their_spellings() -> None:
    assert is_spaceless("zh-Hans") and is_spaceless("JA") and not is_spaceless("ko")
    assert set(FUNCTION_WORDS) >= SPACELESS


@pytest.mark.parametrize("language", FUNCTION_WORDS)
def test_every_list_is_long_enough_and_in_small_letters(language: str) -> None:
    words = FUNCTION_WORDS[language]
    assert len(words) >= 14
    assert all(word == word.lower() and " " not in word for word in words)


@given(st.text() | st.lists(st.sampled_from(list(TEXTS.values()))).map(" ".join))
def test_any_text_has_a_known_language_or_none_and_shares_are_shares(text: str) -> None:
    language = detect(text)
    assert language is None or base_language(language) == language
    for code in (language, "en", "zh"):
        assert 0.0 <= function_word_share(text, code) <= 1.0


def test_a_long_text_takes_no_longer_than_its_sample() -> None:
    text = TEXTS["en"] * 20_000
    detect(text)
    started = time.process_time()
    assert detect(text) == "en"
    assert time.process_time() - started < 0.05


@pytest.mark.skipif(not DATA.exists(), reason="needs the shared data beside the project")
def test_real_articles_are_named_right() -> None:
    """Two pages of the set are filed as English but written in Zulu; nothing else may be off."""
    wrong = 0
    with gzip.open(DATA, "rt", encoding="utf-8") as pages:
        for page in map(json.loads, pages):
            body, language = page["gold"].get("body"), page.get("lang")
            if body and language:
                wrong += detect(body) != base_language(language)
    assert wrong <= 2


@pytest.mark.parametrize(("attribute", "told"), [("en", "de"), ("de-AT", "de-AT"), ("", "de")])
def test_a_page_is_in_the_language_that_it_reads_like(attribute: str, told: str) -> None:
    story = f"<p>{TEXTS['de']}" * 3
    page = f"<html lang='{attribute}'><body><h1>Der Damm hält</h1>{story}"
    assert clean(page, source="page.html").language == told
