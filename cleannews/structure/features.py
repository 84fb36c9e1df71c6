"""What can be noticed about a line and its neighbours: lines in, one row of numbers a line out.

`describe` first looks at each line alone (`_shape`), then at where it stands (`_place`). Every number
is named, lies between 0 and 1, and means the same in every script: widths count a CJK character as
the two and a half Latin letters it is worth. To add a feature: a name in `SHAPE` or `PLACE` and its
value at the same place of the function's row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log2

from cleannews.bylines import looks_like_name
from cleannews.dates import is_date_line, is_relative
from cleannews.languages import FUNCTION_WORDS
from cleannews.model import Line, Role

# Which debris rows speak of the same thing; one feature each.
CUES: Mapping[str, tuple[str, ...]] = {
    "nav": ("nav-word", "skip-link", "breadcrumb", "print-line", "js-required"),
    "share": ("share", "count-line", "gallery-ui", "player-ui", "author-handle", "read-time"),
    "related": ("related-header", "related-inline", "pull-cta"),
    "subscribe": ("newsletter", "app-promo", "follow-us", "paywall", "ad-label"),
    "comment": ("comment",),
    "legal": ("footer-legal", "copyright", "cookie-consent"),
    "meta": ("date-lead", "byline-lead", "kicker-word", "tags"),
    "note": ("author-bio", "editor-note", "correction", "agency-sign"),
    "media": ("photo-credit", "caption", "embed-social"),
    "mark": ("separator", "bare-url"),
}
# Cues after which the article is usually over.
STOPS = ("comment", "related-header", "footer-legal", "copyright", "newsletter")

SHAPE = (
    "bias",
    "width",
    "is_tiny",
    "is_short",
    "is_long",
    "is_huge",
    "ends_sentence",
    "ends_question",
    "ends_colon",
    "ends_open",
    "opens_lower",
    "opens_quote",
    "opens_digit",
    "opens_odd",
    "inner_stops",
    "commas",
    "function_words",
    "capitals",
    "all_caps",
    "digits",
    "address",
    "separators",
    "heading_mark",
    "bullet_mark",
    "number_mark",
    "is_date",
    "is_name",
    *(f"{group}_cue" for group in CUES),
)
PLACE = (
    "prose_before",
    "prose_after",
    "prose_before_2",
    "prose_after_2",
    "prose_near",
    "prose_around",
    "short_run",
    "since_prose",
    "until_prose",
    "share_above",
    "share_below",
    "above_all",
    "below_all",
    "among_first",
    "among_last",
    "at_start",
    "at_end",
    "gap_before",
    "gap_after",
    "wide_gap",
    "repeated",
    "topical",
    "title_words",
    "is_title",
    "below_title",
    "above_title",
    "stop_above",
    "stop_near",
    "stop_far",
    "cues_near",
    "cues_around",
    "short_and_lonely",
    "short_in_prose",
    "long_after_stop",
)
FEATURES = SHAPE + PLACE

_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]")
_WORDS = re.compile(r"[^\W\d_]+")
_SENTENCE_END = tuple(".!?。！？…।؟")
_CLOSERS = "\"'”’»)]』」）"
_ADDRESS = re.compile(r"https?://|www\.|\S@\S|(?:^|\s)@\w")
_SEPARATORS = re.compile(r"[|»›•·>/–—→]")
_STOP_INSIDE = re.compile(r"[.!?][\"”’»)]?\s+[\"“„«(]?[^\W\d_a-z]|[。！？।؟]")


@dataclass(frozen=True)
class Scene:
    """What is known of the page before its lines are judged."""

    language: str | None = None
    title: str = ""
    title_at: int | None = None


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
    long = [word for word in words(text) if len(word) > 3]
    if text.isascii():
        return long
    signs = _CJK.findall(text)
    return [word for word in long if not _CJK.match(word)] + list(
        map("".join, zip(signs, signs[1:]))
    )


def ends_sentence(text: str) -> bool:
    """Whether the text closes with a sentence's mark, inside or outside its quotation marks."""
    bare = text.rstrip(_CLOSERS)
    return bare.endswith(_SENTENCE_END)


def prose(text: str) -> float:
    """How much a line looks like running text, from its width and its end alone, 0 to 1."""
    long = min(max((width(text) - 30) / 130, 0.0), 1.0)
    return long * (1.0 if ends_sentence(text) else 0.55)


def describe(lines: Sequence[Line], scene: Scene) -> list[list[float]]:
    """One row of numbers for each line, in the order of `FEATURES`."""
    function_words = FUNCTION_WORDS.get(scene.language or "en", frozenset())
    shapes = [_shape(line, function_words) for line in lines]
    places = _places(lines, scene)
    return [shape + place for shape, place in zip(shapes, places)]


# One line alone


def _shape(line: Line, function_words: frozenset[str]) -> list[float]:
    text, wide = line.text, width(line.text)
    bag = words(text)
    short = wide <= 120
    return [
        1.0,
        min(log2(1 + wide) / 9, 1.0),
        float(wide < 16),
        float(wide < 50),
        float(wide >= 100),
        float(wide >= 250),
        *_endings(text),
        *_openings(text),
        min(len(_STOP_INSIDE.findall(text)) / 3, 1.0),
        min((text.count(",") + text.count("，") + text.count("、")) / 3, 1.0),
        min(2 * sum(w in function_words for w in bag) / (len(bag) or 1), 1.0),
        _capital_share(text),
        float(text.isupper() and len(text) > 3),
        sum(c.isdigit() for c in text) / len(text) if short else 0.0,
        float(bool(_ADDRESS.search(text))),
        min(len(_SEPARATORS.findall(text)) / 3, 1.0) if short else 0.0,
        float(line.mark.startswith("#")),
        float(line.mark == "-"),
        float(line.mark[:1].isdigit()),
        float(short and (is_date_line(text) or is_relative(text))),
        looks_like_name(text) if wide < 60 else 0.0,
        *cue_row(line),
    ]


def _endings(text: str) -> tuple[float, float, float, float]:
    full = ends_sentence(text)
    return (
        float(full),
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


def _capital_share(text: str) -> float:
    tokens = [t for t in text.split()[1:40] if t[0].isalpha()]
    return sum(t[0].isupper() for t in tokens) / len(tokens) if tokens else 0.0


def cue_row(line: Line) -> list[float]:
    """One number for each group of cues: whether a debris row of that group matched."""
    if not line.cues:
        return [0.0] * len(CUES)
    return [float(has_cue(line, prefixes)) for prefixes in CUES.values()]


def has_cue(line: Line, prefixes: tuple[str, ...]) -> bool:
    """Whether any of the line's cues belongs to one of these families of rows."""
    return any(cue.startswith(prefixes) for cue in line.cues)


# The line among its neighbours


@dataclass(frozen=True)
class Surroundings:
    """Each line's prose and cues (padded by `PAD` on both sides) and what runs over the page."""

    lines: Sequence[Line]
    scene: Scene
    mass: list[float]
    near: list[float]
    cued: list[float]
    stops: list[int]
    runs: list[int]
    above: list[float]
    since: list[int]
    until: list[int]
    counts: Counter[str]
    topics: frozenset[str]
    title: frozenset[str]


PAD = 8


def _survey(lines: Sequence[Line], scene: Scene) -> Surroundings:
    mass = [prose(line.text) if line.role is None else 0.0 for line in lines]
    pad = [0.0] * PAD
    return Surroundings(
        lines,
        scene,
        mass,
        pad + mass + pad,
        pad + [float(bool(line.cues) or line.role is not None) for line in lines] + pad,
        _since_stop(lines, mass),
        _short_runs(lines),
        _running(mass),
        _distances(mass),
        _distances(mass[::-1])[::-1],
        Counter(line.text.casefold() for line in lines),
        _topics(lines),
        frozenset(content(scene.title)),
    )


def _places(lines: Sequence[Line], scene: Scene) -> list[list[float]]:
    seen = _survey(lines, scene)
    return [
        _prose_around(seen, i) + _position(seen, i) + _echoes(seen, i) + _debris_around(seen, i)
        for i in range(len(lines))
    ]


def _prose_around(seen: Surroundings, i: int) -> list[float]:
    near = seen.near
    close = near[i + 5 : i + 8] + near[i + 9 : i + 12]
    return [
        near[i + 7],
        near[i + 9],
        near[i + 6],
        near[i + 10],
        sum(close) / 6,
        (sum(near[i : i + 17]) - seen.mass[i]) / 16,
        min(log2(1 + seen.runs[i]) / 5, 1.0),
        1 / (1 + seen.since[i]),
        1 / (1 + seen.until[i]),
    ]


def _position(seen: Surroundings, i: int) -> list[float]:
    total, count = seen.above[-1] or 1.0, len(seen.lines)
    share = seen.above[i] / total
    below = (seen.above[-1] - seen.above[i] - seen.mass[i]) / total
    follows = seen.lines[i + 1].gap if i + 1 < count else 1
    return [
        share,
        below,
        float(share == 0),
        float(below <= 0),
        float(share < 0.1),
        float(below < 0.1),
        max(0.0, 1 - i / 10),
        max(0.0, 1 - (count - 1 - i) / 10),
        float(seen.lines[i].gap > 0),
        float(follows > 0),
        float(seen.lines[i].gap > 1),
    ]


def _echoes(seen: Surroundings, i: int) -> list[float]:
    line, at = seen.lines[i], seen.scene.title_at
    bag = content(line.text) if len(line.text) < 400 else []
    return [
        float(seen.counts[line.text.casefold()] > 1),
        min(2 * _share(bag, seen.topics), 1.0) if bag else 0.5,
        _share(bag, seen.title),
        float(i == at),
        1 / (i - at) if at is not None and i > at else 0.0,
        float(at is not None and i < at),
    ]


def _debris_around(seen: Surroundings, i: int) -> list[float]:
    cued, near, stop = seen.cued, seen.near, seen.stops[i]
    short = float(width(seen.lines[i].text) < 50)
    return [
        float(stop < 1000),
        float(stop <= 3),
        float(4 <= stop <= 30),
        sum(cued[i + 5 : i + 12]) / 7,
        sum(cued[i : i + 17]) / 17,
        short * float(near[i + 7] < 0.3 and near[i + 9] < 0.3),
        short * float(near[i + 7] > 0.4 and near[i + 9] > 0.4),
        float(stop < 1000) * seen.mass[i],
    ]


def _running(mass: Sequence[float]) -> list[float]:
    sums, total = [], 0.0
    for value in mass:
        sums.append(total)
        total += value
    return [*sums, total]


def _distances(mass: Sequence[float]) -> list[int]:
    distances, since = [], 50
    for value in mass:
        distances.append(since)
        since = 0 if value > 0.6 else min(since + 1, 50)
    return distances


def _since_stop(lines: Sequence[Line], mass: Sequence[float]) -> list[int]:
    """Lines since the last cue that usually ends an article, once a third of the prose is past."""
    total, seen, since, found = sum(mass) or 1.0, 0.0, 1000, []
    for line, value in zip(lines, mass):
        found.append(since)
        seen += value
        if seen > total / 3 and has_cue(line, STOPS):
            since = 0
        since = min(since + 1, 999) if since < 1000 else 1000
    return found


def _short_runs(lines: Sequence[Line]) -> list[int]:
    """For each line, how many short lines without a sentence end stand together with it."""
    brief = [width(line.text) < 60 and not ends_sentence(line.text) for line in lines]
    runs, start = [0] * len(lines), 0
    for i, flag in enumerate([*brief, False]):
        if not flag:
            for j in range(start, i):
                runs[j] = i - start
            start = i + 1
    return runs


@cache
def _all_function_words() -> frozenset[str]:
    return frozenset().union(*FUNCTION_WORDS.values())


def _topics(lines: Sequence[Line], size: int = 40) -> frozenset[str]:
    """The content words that the page's long lines use most."""
    dull = _all_function_words()
    counts = Counter(
        word
        for line in lines
        if len(line.text) >= 100
        for word in content(line.text[:1000])
        if word not in dull
    )
    return frozenset(word for word, n in counts.most_common(size) if n > 1)


def _share(bag: Sequence[str], vocabulary: frozenset[str]) -> float:
    return sum(word in vocabulary for word in bag) / len(bag) if bag else 0.0


def is_fixed(line: Line) -> bool:
    """Whether wording alone has decided the line's role."""
    return line.role is not None and line.role is not Role.FURNITURE
