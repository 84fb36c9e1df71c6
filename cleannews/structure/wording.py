"""What the text of a line shows, whatever its marks and wherever it stands: `Wording`s.

The dearest question that is put to a line, and the same for the same text: so the answers are
remembered for a while.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log2

from cleannews.bylines import looks_like_name
from cleannews.dates import is_date_line
from cleannews.structure.measures import (
    WEIGHED,
    content_of,
    ends_sentence,
    names_source,
    shows_who,
    terms_of,
    weigh,
    width,
    words,
)
from cleannews.structure.scores import Weights

# A line beyond this is judged by its beginning and its end.
ENOUGH = 600
# A page's menus and boxes say the same thing twice, and so do pages of one site: the wording of
# lines up to this length is remembered (a third of the lines of whole pages, one in ten of a
# column), as long as so many others have not come since.
OFTEN_REPEATED, REMEMBERED = 120, 1024

_ADDRESS = re.compile(r"https?://|www\.|\S@\S|(?:^|\s)@\w")
_QUOTES = re.compile('["“”„«»‘’「」『』‹›]')
_SEPARATORS = re.compile(r"[|»›•·>/–—→]")
# In ASCII, as four lines in five are, the same is found in half the time.
_STOP_INSIDE_ASCII = re.compile(r"[.!?][\")]?\s+[\"(]?[A-Z]")
_STOP_INSIDE = re.compile(r"[.!?][\"”’»)]?\s+[\"“„«(]?[^\W\d_a-z]|[。！？।؟۔]")
_DIGIT = re.compile("[0-9]")


@dataclass(frozen=True, slots=True)
class Wording:
    """What the text of a line shows, whatever its marks and wherever it stands.

    The fields are those of `Facts`; `opening` and `ending` are the numbers of `SHAPE` before and
    after those of the line's marks.
    """

    wide: int
    ends: bool
    is_date: bool
    name: float
    bag: list[str]
    subject: list[str]
    worth: float
    opening: tuple[float, ...]
    ending: tuple[float, ...]


def read_wording(text: str, function_words: frozenset[str], weights: Weights) -> Wording:
    """The wording of a text; `function_words` are those that are counted."""
    read = _remembered if len(text) <= OFTEN_REPEATED else _read
    return read(text, function_words, weights)


def _read(text: str, function_words: frozenset[str], weights: Weights) -> Wording:
    wide = width(text)
    bag = words(text[:WEIGHED])
    has_signs = wide > len(text)  # of CJK; where there are none, its words are its terms
    told = terms_of(text, bag) if has_signs else frozenset(bag)
    total, mean = weigh(told, weights.words)
    ends = ends_sentence(text)
    is_date = wide <= 120 and is_date_line(text)
    name = looks_like_name(text) if wide < 60 else 0.0
    known = sum(map(function_words.__contains__, bag)) / (len(bag) or 1)
    ending = (
        float(text.endswith((")", "）", "]", "】"))),
        float(names_source(text)),
        float(shows_who(text)),
        total,
        mean,
        weigh(told, weights.captions)[0],
        float(is_date),
        name,
    )
    inside = _inside(text, wide, known)
    opening = (log2(1 + wide), float(ends), *_endings(text), *_openings(text), *inside)
    return Wording(
        wide, ends, is_date, name, bag, _subject(text, bag, has_signs), mean, opening, ending
    )


def _subject(text: str, bag: Sequence[str], has_signs: bool) -> list[str]:
    if len(text) > WEIGHED:
        bag = words(text[:1000])
    return content_of(text[:1000], bag) if has_signs else [word for word in bag if len(word) > 3]


_remembered = lru_cache(maxsize=REMEMBERED)(_read)


def _endings(text: str) -> tuple[float, float, float]:
    return (
        float(text.endswith(("?", "？", "؟"))),
        float(text.endswith((":", "："))),
        float(text.endswith(("…", "...", ",", "-"))),
    )


def _openings(text: str) -> tuple[float, float, float, float]:
    first = text[:1]
    return (
        float(first.islower()),
        float(first in '"“„«‘「『'),
        float(first.isdigit()),
        float(not first.isalnum() and first not in '"“„«‘「『(['),
    )


def _inside(text: str, wide: int, function_words: float) -> tuple[float, ...]:
    short, plain = wide <= 120, text.isascii()
    part = text[:ENOUGH]
    tokens = part.split(None, 60)
    stops = _STOP_INSIDE_ASCII if plain else _STOP_INSIDE
    commas = part.count(",")
    if not plain:
        commas += part.count("，") + part.count("、") + part.count("،")
    has_digits = short and (not plain or _DIGIT.search(text))
    return (
        float(len(stops.findall(part))),
        float(commas),
        function_words,
        _capital_share(tokens),
        float(short and len(text) > 3 and text.isupper()),
        sum(map(str.isdigit, text)) / len(text) if has_digits else 0.0,
        float(("@" in text or "/" in text or "www" in text) and bool(_ADDRESS.search(text))),
        float(len(_SEPARATORS.findall(text))) if short else 0.0,
        float('"' in part if plain else bool(_QUOTES.search(part))),
        float(len(tokens)),
    )


def _capital_share(tokens: Sequence[str]) -> float:
    told = [first for token in tokens[1:40] if (first := token[0]).isalpha()]
    return sum(map(str.isupper, told)) / len(told) if told else 0.0
