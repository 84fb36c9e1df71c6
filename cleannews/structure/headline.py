"""Find the headline and the stretch of densest prose: the two anchors of everything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2

from cleannews.structure.facts import Facts, content, has_cue, words
from cleannews.structure.features import ENDS
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


def densest(facts: Sequence[Facts]) -> tuple[int, int]:
    """First and last index of the stretch whose prose outweighs its other lines the most.

    The maximal-sum segment (Kadane) over each line's prose less a fixed cost.
    """
    best, first, last = 0.0, 0, len(facts) - 1
    total, start = 0.0, 0
    for i, fact in enumerate(facts):
        if total <= 0:
            total, start = 0.0, i
        total += fact.mass - LINE_COST
        if total > best:
            best, first, last = total, start, i
    return first, last


def find_headline(facts: Sequence[Facts], declared: str = "") -> Headline | None:
    """The line most likely to be the headline, or None where the text shows none.

    `declared` is the title the source states about itself (front matter, JSON-LD, `<title>`).
    """
    weights = list(load_weights().headline.values())
    scored = [(weigh(row, weights), -i) for i, row in candidates(facts, declared)]
    if not scored or max(scored)[0] < ENOUGH:
        return None
    return _cut(facts, -max(scored)[1])


def candidates(facts: Sequence[Facts], declared: str = "") -> Iterator[tuple[int, list[float]]]:
    """Index and features (in the order of `HEADLINE`) of each line that may be the headline."""
    start, _ = densest(facts)
    low, high = max(0, start - REACH), min(len(facts), start + INSIDE)
    places = [*range(min(TOP, low)), *range(low, high)]
    topics = frozenset(
        word
        for fact in facts[start : start + 30]
        if fact.wide > 80
        for word in content(fact.text[:1000])
    )
    tops = [fact.text for fact in facts[:80]]
    widest = max((facts[i].wide for i in places if facts[i].wide < 140), default=0)
    fits = 0
    for i in places:
        fact = facts[i]
        if not fact.is_free or fact.is_date or not NARROWEST <= fact.wide <= WIDEST:
            continue
        shape = _shape(fact) + _echo(fact.text, tops, declared, topics)
        around = [*_around(facts, i, start), float(fact.wide == widest)]
        fit = 20 <= fact.wide <= 150 and not fact.ends and not fact.line.cues
        fits += fit
        both = _fitness(fit * fits, i, start, bool(around[9]))
        first = float(fit and fits == 1)
        lower = float(fact.text[:1].islower())
        yield i, [*shape, *around, lower, *both, first * shape[19], first * shape[22]]


def _fitness(rank: int, i: int, start: int, dated: bool) -> list[float]:
    """Where a line that fits a headline (`rank` from 1, else 0) stands among those that fit."""
    fit = float(rank > 0)
    return [
        fit,
        fit * (i == 0),
        fit * (i <= 3 and start <= 12),
        fit * (i + 1 >= start and i == 0),
        fit * dated,
        float(rank == 1),
        float(rank == 2),
        float(rank == 3),
    ]


_SITE_SEAMS = (" | ", " » ", " › ", " / ", " > ", " • ")
_CREDITS = ("©", "(Foto", "Foto:", "Photo", "Bild:")


def _shape(fact: Facts) -> list[float]:
    text, wide, mark = fact.text, fact.wide, fact.line.mark
    return [
        1.0,
        min(log2(1 + wide) / 8, 1.0),
        float(wide < 24),
        float(wide > 110),
        float(wide > 160),
        float(text.endswith((".", "。"))),
        float(text.endswith((":", "：", ",", "-", "–"))),
        float(text.endswith(("?", "!", "？", "！"))),
        float(fact.ends and wide > 60),
        float(mark == "#"),
        float(mark.startswith("##")),
        float(mark == "-"),
        float(bool(fact.line.cues)),
        float(has_cue(fact.line, ENDS)),
        fact.name if wide < 50 else 0.0,
        float(text.isupper()),
        float(text[:1].isdigit()),
        float(any(sign in text for sign in _SITE_SEAMS)),
        float(any(sign in text for sign in _CREDITS)),
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


def _around(facts: Sequence[Facts], i: int, start: int) -> list[float]:
    wide = facts[i].wide
    above = facts[i - 1] if i else None
    below = facts[i + 1] if i + 1 < len(facts) else None
    after = [fact.is_date for fact in facts[i + 1 : i + 6]]
    return [
        float(i == 0),
        float(i == 1),
        float(i == 2),
        min(log2(1 + i) / 6, 1.0),
        min(log2(1 + max(0, start - i)) / 5, 1.0),
        float(i > start),
        float(facts[i].line.gap > 0),
        float(below is not None and below.line.gap > 0),
        float(any(after[:1])),
        float(any(after)),
        float(any(fact.is_date for fact in facts[max(0, i - 4) : i])),
        sum(bool(fact.line.cues) for fact in facts[max(0, i - 3) : i + 4]) / 7,
        float(below is not None and below.wide > 60 and below.ends),
        float(above is not None and above.wide > 60 and above.ends),
        float(below is not None and 0 < below.wide < 40),
        float(above is None or wide > above.wide),
        float(below is None or wide > below.wide),
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


def _cut(facts: Sequence[Facts], at: int) -> Headline:
    """Cut the site's suffix where another line shows the headline without it."""
    text = facts[at].text
    for other in (fact.text for fact in facts[:80]):
        if 8 < len(other) < len(text) and text.startswith(other):
            if suffix := _suffix(text[len(other) :]):
                return Headline(at, other, suffix)
    return Headline(at, text)
