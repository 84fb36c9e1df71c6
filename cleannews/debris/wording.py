"""Bring a line and the table's wordings to one form, so that a look-up can compare them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from cleannews.debris.rule import Words

# Spellings that differ between sites and even within one: typographic apostrophes, the dot that
# casefolding leaves above a Turkish i, its dotless sister, German ß, Russian ё, Arabic hamza and
# tatweel.
_SPELLINGS = (
    ("’", "'"),
    ("ß", "ss"),
    ("\u0307", ""),
    ("ı", "i"),
    ("ё", "е"),
    ("أ", "ا"),
    ("إ", "ا"),
    ("آ", "ا"),
    ("\u0640", ""),
    ("\xa0", " "),
)
# Signs that belong to a wording although they are no letters.
_KEPT_SIGNS = "#@%$€£¥&+?？؟"


def fold(text: str) -> str:
    """Take out what makes no difference within a line: case, and spellings that vary.

    >>> fold("DON’T MISS"), fold("İLGİLİ") == fold("ilgili")
    ("don't miss", True)
    """
    folded = text.casefold()
    if not folded.isascii():
        folded = _respelled(folded)
    return " ".join(folded.split()) if "  " in folded or "\t" in folded else folded


def _respelled(text: str) -> str:
    for old, new in _SPELLINGS:
        text = text.replace(old, new)
    return text


def trim(text: str) -> str:
    """Take off what surrounds a line's words: space, punctuation, arrows, bullets, emoji.

    >>> trim("» [Related Articles] 👇"), trim("यह भी पढ़ें:"), trim("Already a member?")
    ('Related Articles', 'यह भी पढ़ें', 'Already a member?')
    """
    start, end = 0, len(text)
    while start < end and _is_trimming(text[start]):
        start += 1
    while start < end and _is_trimming(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_trimming(char: str) -> bool:
    if char.isalnum() or char in _KEPT_SIGNS:
        return False
    return unicodedata.category(char)[0] in "PSZC" or char == "\ufe0f"


def normal(text: str) -> str:
    """The form in which lines and wordings are compared."""
    return trim(fold(text))


def listed(words: Words) -> str:
    """A word list in one text, folded; rows are written in lower case, so that little is left."""
    return "|".join(text if text.isascii() else _respelled(text) for text in words.values())


def wordings(words: Words) -> frozenset[str]:
    """Every wording of a word list, normalised."""
    found = frozenset(listed(words).split("|")) if words else frozenset()
    framed = {wording for wording in found if not (wording[:1] + wording[-1:]).isalnum()}
    return (found - framed).union(map(trim, framed))


def tokens(folded: str) -> list[str]:
    """The words of a folded line."""
    return _token_pattern().findall(folded)


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


def is_spaced(char: str) -> bool:
    """Whether the character is of a script that parts words by spaces."""
    return char < "\u0e00" or "\u0e7f" < char < "\u2e80" or "\uac00" <= char <= "\ud7af"
