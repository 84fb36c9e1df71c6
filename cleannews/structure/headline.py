"""Find the headline and the stretch of densest prose: the two anchors of everything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2

from cleannews.bylines import looks_like_name
from cleannews.dates import is_date_line, is_relative
from cleannews.model import Line
from cleannews.structure.features import STOPS, content, ends_sentence, has_cue, prose, width, words
from cleannews.structure.scores import load_weights, weigh

# What a line of neither prose nor headline costs a stretch of prose; a stretch survives about four
# such lines for each full paragraph.
LINE_COST = 0.2
# Lines above the densest prose that may hold its headline, lines inside it that may, and lines at
# the very top that always may.
REACH, INSIDE, TOP = 60, 3, 16
# The widest and the narrowest headline, in Latin letters.
WIDEST, NARROWEST = 260, 8
# Odds against none of the lines below which a page rather has no headline.
ENOUGH = 0.12

HEADLINE = (
    "bias",
    "width",
    "is_narrow",
    "is_wide",
    "is_very_wide",
    "ends_stop",
    "ends_colon",
    "ends_question",
    "is_sentence",
    "first_mark",
    "second_mark",
    "bullet",
    "is_cued",
    "is_stop",
    "is_name",
    "is_caps",
    "has_digits_first",
    "has_separator",
    "is_credit_like",
    "repeated",
    "repeated_often",
    "declared",
    "topical",
    "not_topical",
    "is_first",
    "is_second",
    "is_third",
    "depth",
    "distance",
    "inside",
    "gap_before",
    "gap_after",
    "date_next",
    "date_near",
    "date_above",
    "cued_near",
    "sentence_next",
    "sentence_above",
    "short_next",
    "wider_than_above",
    "wider_than_below",
    "widest_of_short",
    "lower_start",
    "fit",
    "first_and_fit",
    "top_of_short_head",
    "first_before_prose",
    "dated_and_fit",
    "first_fit",
    "second_fit",
    "third_fit",
    "first_fit_repeated",
    "first_fit_topical",
)


@dataclass(frozen=True)
class Headline:
    """Where the headline stands (index of a line), its text without a site's suffix, the suffix."""

    at: int
    text: str
    suffix: str = ""


def densest(lines: Sequence[Line]) -> tuple[int, int]:
    """First and last index of the stretch whose prose outweighs its other lines the most.

    The maximal-sum segment (Kadane) over each line's prose less a fixed cost.
    """
    best, first, last = 0.0, 0, len(lines) - 1
    total, start = 0.0, 0
    for i, line in enumerate(lines):
        value = (prose(line.text) if line.role is None else 0.0) - LINE_COST
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best:
            best, first, last = total, start, i
    return first, last


def find_headline(lines: Sequence[Line], declared: str = "") -> Headline | None:
    """The line most likely to be the headline, or None where the text shows none.

    `declared` is the title the source states about itself (front matter, JSON-LD, `<title>`).
    """
    weights = list(load_weights().headline.values())
    scored = [(weigh(row, weights), -i) for i, row in candidates(lines, declared)]
    if not scored or max(scored)[0] < ENOUGH:
        return None
    return _cut(lines, -max(scored)[1])


def candidates(lines: Sequence[Line], declared: str = "") -> Iterator[tuple[int, list[float]]]:
    """Index and features (in the order of `HEADLINE`) of each line that may be the headline."""
    start, _ = densest(lines)
    low, high = max(0, start - REACH), min(len(lines), start + INSIDE)
    places = [*range(min(TOP, low)), *range(low, high)]
    body = (line.text for line in lines[start : start + 30] if width(line.text) > 80)
    topics = frozenset(w for text in body for w in content(text))
    tops = [line.text for line in lines[:80]]
    widest = max(
        (width(line.text) for line in (lines[i] for i in places) if width(line.text) < 140),
        default=0,
    )
    fits = 0
    for i in places:
        line = lines[i]
        wide = width(line.text)
        if line.role is None and NARROWEST <= wide <= WIDEST and not _is_date(line.text):
            around = _around(lines, i, start, wide) + [float(wide == widest)]
            shape = _shape(line, wide) + _echo(line.text, tops, declared, topics)
            fit = float(20 <= wide <= 150 and not ends_sentence(line.text) and not line.cues)
            fits += int(fit)
            first = fit * (fits == 1)
            both = [
                fit,
                fit * (i == 0),
                fit * (i <= 3 and start <= 12),
                fit * (i + 1 >= start and i == 0),
                fit * around[9],
                first,
                fit * (fits == 2),
                fit * (fits == 3),
                first * shape[19],
                first * shape[22],
            ]
            yield i, [*shape, *around, float(line.text[:1].islower()), *both]


def _is_date(text: str) -> bool:
    return len(text) < 120 and (is_date_line(text) or is_relative(text))


def _shape(line: Line, wide: int) -> list[float]:
    text = line.text
    return [
        1.0,
        min(log2(1 + wide) / 8, 1.0),
        float(wide < 24),
        float(wide > 110),
        float(wide > 160),
        float(text.endswith((".", "。"))),
        float(text.endswith((":", "：", ",", "-", "–"))),
        float(text.endswith(("?", "!", "？", "！"))),
        float(ends_sentence(text) and wide > 60),
        float(line.mark == "#"),
        float(line.mark.startswith("##")),
        float(line.mark == "-"),
        float(bool(line.cues)),
        float(has_cue(line, STOPS)),
        looks_like_name(text) if wide < 50 else 0.0,
        float(text.isupper()),
        float(text[:1].isdigit()),
        float(any(sign in text for sign in (" | ", " » ", " › ", " / ", " > ", " • "))),
        float(any(sign in text for sign in ("©", "(Foto", "Foto:", "Photo", "Bild:"))),
    ]


def _echo(text: str, tops: Sequence[str], declared: str, topics: frozenset[str]) -> list[float]:
    repeats = sum(is_same(other, text) for other in tops) - 1
    told = content(text)
    share = sum(w in topics for w in told) / len(told) if told else 0.3
    return [
        float(repeats > 0),
        float(repeats > 1),
        float(is_same(text, declared)),
        share,
        float(bool(told) and share == 0),
    ]


def _around(lines: Sequence[Line], i: int, start: int, wide: int) -> list[float]:
    above = lines[i - 1].text if i else ""
    below = lines[i + 1].text if i + 1 < len(lines) else ""
    dates = [_is_date(line.text) for line in lines[max(0, i - 4) : i + 6]]
    here = min(i, 4)
    after = dates[here + 1 :]
    return [
        float(i == 0),
        float(i == 1),
        float(i == 2),
        min(log2(1 + i) / 6, 1.0),
        min(log2(1 + max(0, start - i)) / 5, 1.0),
        float(i > start),
        float(lines[i].gap > 0),
        float(i + 1 < len(lines) and lines[i + 1].gap > 0),
        float(any(after[:1])),
        float(any(after)),
        float(any(dates[:here])),
        sum(bool(line.cues) for line in lines[max(0, i - 3) : i + 4]) / 7,
        float(width(below) > 60 and ends_sentence(below)),
        float(width(above) > 60 and ends_sentence(above)),
        float(0 < width(below) < 40),
        float(wide > width(above)),
        float(wide > width(below)),
    ]


def is_same(text: str, title: str) -> bool:
    """Whether two lines are one headline, a site's suffix, case and punctuation aside.

    >>> is_same("Dam holds | The Valley Post", "Dam holds"), is_same("Dam holds firm", "Dam holds")
    (True, False)
    """
    if text == title:
        return bool(text)
    if not title or not text or text[:1].casefold() != title[:1].casefold():
        return False
    long, short = (text, title) if len(text) > len(title) else (title, text)
    if len(short) > 8 and long.startswith(short):
        return bool(_suffix(long[len(short) :])) or words(text) == words(title)
    return len(long) - len(short) < 12 and words(text) == words(title) != []


_SEAMS = (" | ", " – ", " — ", " - ", " · ", " » ", " « ", " :: ", " : ")


def _suffix(rest: str) -> str:
    """The site's name in what follows a headline: ` | The Valley Post` gives `The Valley Post`."""
    for seam in _SEAMS:
        if rest.startswith(seam) and len(rest) <= 50:
            return rest[len(seam) :].strip()
    return ""


def _cut(lines: Sequence[Line], at: int) -> Headline:
    """Cut the site's suffix where another line shows the headline without it."""
    text = lines[at].text
    for other in lines[:80]:
        if len(other.text) < len(text) and len(other.text) > 8 and text.startswith(other.text):
            if suffix := _suffix(text[len(other.text) :]):
                return Headline(at, other.text, suffix)
    return Headline(at, text)
