"""Know a date that counts from the day of reading: `3 hours ago`, `gestern`, `5분 전`."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from cleannews.dates import months
from cleannews.dates.shapes import Scan, has_digit, scan
from cleannews.dates.stamps import without_clocks

LONGEST_RELATIVE = 60
# From here on (Thai, CJK) words stand without spaces between them.
FIRST_UNSPACED = "\u0e00"
_HERE = frozenset({"hier"})  # French for yesterday, German for here


@lru_cache(maxsize=4096)
def is_relative(text: str) -> bool:
    """Whether a line is a date that counts from the day of reading; such a date is never resolved.

    >>> [is_relative(t) for t in ("2 hours ago", "hace 27 minutos", "1 時間前", "Today 7:30AM")]
    [True, True, True, True]
    >>> is_relative("3 hours of rain"), is_relative("Monday")
    (False, False)
    """
    if not text or len(text) > LONGEST_RELATIVE or _is_plain(text):
        return False
    cut = scan(text)
    pairs = zip(cut.tokens, cut.shape, strict=True)
    words = {t.casefold() for t, s in pairs if s.isalpha() and s not in "nyx"}
    if not words or not _are_relative(cut):
        return False
    table = _relative_words()
    numbered = "n" in cut.shape
    if words & table["day"]:
        return numbered or not words & _HERE
    if words & table["ago"] or {"il", "y"} <= words:
        return bool(words & table["unit"]) and (numbered or bool(words & table["article"]))
    return (
        "W" in cut.shape and set(without_clocks(cut, cut.shape)) <= set("WDca ,.-|·") and numbered
    )


def _is_plain(text: str) -> bool:
    """Whether a line surely counts from no day: no digit, and none of the words that could do it.

    Only for scripts that part words by spaces.
    """
    if has_digit(text) or max(text) >= FIRST_UNSPACED:
        return False
    return _counting_words().isdisjoint(_words().findall(text.casefold()))


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


@cache
def _counting_words() -> frozenset[str]:
    table = _relative_words()
    return table["day"] | table["ago"] | {"il"}


def _are_relative(cut: Scan) -> bool:
    """Whether every token of a line can be part of a date or a relative date."""
    table = _relative_words()
    return all(
        sign in "n PUcvWBhaAZzRit,.:;|/()-'·@?"
        or any(token.casefold() in words for words in table.values())
        for token, sign in zip(cut.tokens, cut.shape, strict=True)
    )


@cache
def _relative_words() -> dict[str, frozenset[str]]:
    glued = months.AGO_UNITS.split()
    words = {
        "day": months.DAY_WORDS.split(),
        "ago": [*months.AGO.split(), *glued],
        "unit": [*months.UNITS.split(), *glued],
        "article": months.ARTICLES.split(),
        "other": months.RELATIVE_CONNECTORS.split(),
    }
    return {kind: frozenset(listed) for kind, listed in words.items()}
