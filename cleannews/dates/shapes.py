r"""Cut a line into tokens and name each by one character: the line's *shape*.

Finding a date is then matching a small pattern against a short string, whatever the language::

    Veröffentlicht am 3. Nov. 2023, 14:30 Uhr MEZ
    P a n. M. y, n:n h Z

    n y x  number of 1-2, 4, other digits     W B    weekday; weekday or month (`mar`)
    M      month name                         P U    `published`, `updated` and their kin
    J K L  year, month, day mark (年 月 日)     c v b  connecting word, adverb, `by`
    h i k  hour, minute, second mark          R      `today`, `gestern`
    a A    `pm` behind, 午後 before a time     t E Q  ISO's T, Japanese era, zone before a time
    Z z    zone in capitals, in small letters g o    `года`, `г.`; ordinal ending
    w ?    any other word; any other sign     D      a part that is already read

Spaces and punctuation stand for themselves, in their ASCII form. Words are looked up one by one
(`months.signs`), so no pattern knows a word and none grows with the languages.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from cleannews.dates import months


class Scan(NamedTuple):
    """A line cut into tokens: token `i` is `text[starts[i]:starts[i + 1]]` and `shape[i]` names it.

    `text` has ASCII digits and is as long as the line.
    """

    text: str
    tokens: list[str]
    starts: list[int]
    shape: str


@lru_cache(maxsize=64)
def scan(text: str) -> Scan:
    """Cut a line up; the last lines are remembered, since several questions are put to each.

    >>> scan("3. Nov. 2023, 14:30 Uhr").shape
    'n. M. y, n:n h'
    >>> scan("２０２３年11月3日（金）").shape
    'yJnKnL(W)'
    """
    text = _ascii_digits(text)
    tokens = _token().findall(text)
    if _seam().search(text):
        tokens = [part for token in tokens for part in _seam().split(token)]
    known = _shapes().get
    shape = "".join([known(token) or known(token.lower()) or _shape(token) for token in tokens])
    return Scan(text, tokens, [0, *accumulate(map(len, tokens))], shape)


def has_digit(text: str) -> bool:
    """Whether a line has a digit of any script; without one it has no date to read."""
    return _digit().search(text) is not None


def hide(shape: str, start: int, end: int) -> str:
    """Cover a part of a shape that has been read.

    >>> hide("n. M. y, n:n", 0, 7)
    'DDDDDDD, n:n'
    """
    return shape[:start] + "D" * (end - start) + shape[end:]


@cache
def grammar(pattern: str) -> re.Pattern[str]:
    """Compile a pattern over shapes, once and when it is first needed."""
    return re.compile(pattern)


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _foreign_digit() -> re.Pattern[str]:
    return re.compile(r"[^\D0-9]")


def _ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return _foreign_digit().sub(lambda m: str(unicodedata.decimal(m[0])), text)


@cache
def _seam() -> re.Pattern[str]:
    # A lost space: `Ann LeePublished 3 May`, `8:15 AM ESTUpdated 9 May`.
    return re.compile(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=Updated|Published|Posted)")


@cache
def _token() -> re.Pattern[str]:
    # A word is a run of what is no space, digit, ASCII sign or sign of the listed blocks: vowel
    # signs of Indic scripts and Thai are not `\w`, and must stay in their words. The marks of East
    # Asian dates stand alone only right behind a number.
    return re.compile(
        r"\d+"
        r"|(?<=\d)[年月日号號时時点點分秒년월일시분초](?!間|间|간)"
        r"|[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+"
        r"|\b[aApP]\. ?[mM]\b\.?|\b[πμ]\.μ\b"
        r"|[ก-๎]{1,3}\.[ก-๎]{1,3}\b"
        r"|(?:令和|平成|昭和)(?=\d)"
        r"|[ºª°]"
        r"|п['’ʼ]ятниця"
        r"|[^\s\d!-/:-@\[-`{-~\x7f-\xbf×÷،؛؟۔।\u2000-\u206f\u20a0-\u20bf\u2190-\u2bff"
        r"\u3000-\u3004\u3007-\u3030\u30fb\ufe00-\ufe0f\ufeff\uff00-\uff0f\uff1a-\uff20"
        r"\uff3b-\uff40\uff5b-\uff65\U0001f000-\U0001faff]+"
        r"|.",
        re.DOTALL,
    )


_PUNCTUATION = {
    **{c: c for c in " ,.;:|/()-'+@$?"},
    **dict.fromkeys("‐‑‒–—―−－~～〜_", "-"),
    **dict.fromkeys("、，،", ","),
    **dict.fromkeys("。．", "."),
    **dict.fromkeys("•·∙‧・●◦⋅*", "·"),
    **dict.fromkeys("（[【［〔「<《{", "("),
    **dict.fromkeys("）]】］〕」>》}", ")"),
    **dict.fromkeys("’‘´`ʼ", "'"),
    **dict.fromkeys("：", ":"),
    **dict.fromkeys("／\\", "/"),
    **dict.fromkeys("｜¦", "|"),
    **dict.fromkeys("€£¥₹₩#§%=&", "$"),
}


@cache
def _shapes() -> dict[str, str]:
    numbers = dict.fromkeys([*map(str, range(100)), *(f"0{n}" for n in range(10))], "n")
    return {**months.signs(), **_PUNCTUATION, **numbers}


def _shape(token: str) -> str:
    """The sign of a token that does not stand in the table as it is written."""
    first = token[0]
    if "0" <= first <= "9":
        return "y" if len(token) == 4 else "x"
    if first.isalpha():
        folded = token.casefold().rstrip(".").replace(" ", "")
        return months.signs().get(folded, "w")
    return " " if first.isspace() or unicodedata.category(first) == "Cf" else "?"
