"""Measures of one text, the same in every script: width, words, subject, weight, sentence ends."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import pairwise

# So many characters of a line are weighed word by word.
WEIGHED = 300

_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]")
_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE_END = tuple(".!?。！？।؟۔")
_CLOSERS = "\"'”’»)]』」）"


def width(text: str) -> int:
    """How wide a text is in Latin letters.

    >>> width("rain"), width("大雨")
    (4, 5)
    """
    if text.isascii():
        return len(text)
    return len(text) + len(_CJK.findall(text)) * 3 // 2


def words(text: str) -> list[str]:
    """The case-folded words of a text, numbers left out."""
    return _WORDS.findall(text.casefold())


def content(text: str) -> list[str]:
    """The words that carry the subject: those longer than three letters, and pairs of CJK signs.

    >>> content("The dam above the town"), content("大雨警報")
    (['above', 'town'], ['大雨', '雨警', '警報'])
    """
    return content_of(text, words(text))


def content_of(text: str, bag: Sequence[str]) -> list[str]:
    """The same, of a text whose words are known."""
    long = [word for word in bag if len(word) > 3]
    if text.isascii():
        return long
    signs = _CJK.findall(text)
    pairs = map("".join, pairwise(signs))
    return [word for word in long if not _CJK.match(word)] + list(pairs)


def terms(text: str) -> frozenset[str]:
    """The words that a line is weighed by: those of its beginning, and pairs of CJK signs."""
    return terms_of(text, words(text[:WEIGHED]))


def terms_of(text: str, bag: Sequence[str]) -> frozenset[str]:
    """The same, of a text whose words are known."""
    if text.isascii() or not (signs := _CJK.findall(text[:WEIGHED])):
        return frozenset(bag)
    pairs = map("".join, pairwise(signs))
    return frozenset(word for word in bag if not _CJK.match(word)) | frozenset(pairs)


def weigh(told: Collection[str], odds: Mapping[str, int]) -> tuple[float, float]:
    """How much a line's words speak for an article: sum and mean of their log odds."""
    known = odds.keys() & told
    total = sum(map(odds.__getitem__, known)) / 100
    return max(-20.0, min(total, 20.0)), total / (len(known) + 2)


def ends_sentence(text: str) -> bool:
    """Whether the text closes with a sentence's mark, inside or outside its quotation marks.

    >>> ends_sentence("“We were lucky.”"), ends_sentence("Dam holds"), ends_sentence("雨だ。")
    (True, False, True)
    """
    return text.rstrip(_CLOSERS).endswith(_SENTENCE_END)


def names_source(text: str) -> bool:
    """Whether a source stands in brackets behind the full stop, as below a picture.

    >>> names_source("The dam after the flood. (AP)"), names_source("It held (so far).")
    (True, False)
    """
    return text.endswith((")", "）")) and bool(_sourced().search(text[-60:]))


@cache
def _sourced() -> re.Pattern[str]:
    return re.compile(
        r"[.!?。”\"»] ?[(（][^()（）]{2,40}[)）]\Z|[（(][^（）()]{1,30}(?:提供|より)[）)]\Z"
    )


_SHOWN_SIGNS = (
    "(",
    "（",
    "rchiv",
    "ymbol",
    "ile ",
    "FILE",
    "ictured",
    "tock ",
    "rom left",
    "v.",
    "料",
    " left,",
    " right,",
    " center,",
    " centre,",
    ", links,",
    ", rechts,",
)


def shows_who(text: str) -> bool:
    """Whether a text says who stands where, or that a picture is from the archive.

    >>> shows_who("Mayor Bell (left) opens the dam"), shows_who("The party's left wing (so far)")
    (True, False)
    >>> shows_who("Ann Bell, second left, opens the dam"), shows_who("Go left, right, or back")
    (True, False)
    """
    return any(map(text.__contains__, _SHOWN_SIGNS)) and bool(_shown().search(text))


@cache
def _shown() -> re.Pattern[str]:
    return re.compile(
        r"[(（](?:(?:[Ff]rom|[Ss]econd|[Tt]op|[Vv]on|2nd) )?(?:left|right|cent(?:re|er)|links"
        r"|rechts|[Mm]itte|oben|unten|hinten|vorne?|pictured|li|re|l|r|L|R|M|izq(?:uierda|da)?|dcha"
        r"|derecha|à gauche|à droite|links?|midden|til (?:venstre|høyre|højre)|左|右|中|中央)\b"
        r"|\b(?:[Pp]ictured|[Ff]ile (?:photo|image|picture)|FILE|Archiv(?:bild|foto|aufnahme)"
        r"|Symbol(?:bild|foto)|stock (?:image|photo)|[Ff]rom left|v\. ?l\. ?n|v\. ?l\.)\b|資料写真"
        r"|[A-Z][\w’'-]+, (?:(?:second|third|far|top|bottom|back|front) (?:from )?)?"
        r"(?:left|right|cent(?:re|er)|links|rechts),"
    )
