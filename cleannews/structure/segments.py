"""Whole runs of body lines: which of them belong to the article, decided together.

A line can look like an article and belong to another one: a second story below the first, a run of
comments, the text of a cookie dialogue. Seen as a whole such a run shows it: it speaks of other
things, a date and a new headline part it from the rest. Runs in, the probability of each out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from math import log2

from cleannews.function_words import all_function_words
from cleannews.structure.facts import Facts, weights_of
from cleannews.structure.features import ENDS, STOPS
from cleannews.structure.measures import content

# Two body lines are of one run if no more than so many others stand between them.
BETWEEN = 1
# Words of the longest run that tell what the article is about.
VOCABULARY = 60
# Lines of so much prose tell where the main run stands.
LIKE_PROSE = 0.3

SEGMENT = (
    # of the run
    "mass",
    "share",
    "lines",
    "mean_chance",
    "top_chance",
    "ends",
    "width",
    "worth",
    "linked",
    "names",
    "quotes",
    # of its words
    "like_main",
    "like_title",
    "like_before",
    "stands_like_main",
    "in_main_article",
    # of its place
    "is_main",
    "main_distance",
    "rank",
    "runs",
    "above",
    "below",
    "from_title",
    "main_mass",
    # of what parts it from the run before, and from the one below
    *(f"{name}_{side}" for side in ("before", "after") for name in ("gap", "date", "name", "head")),
    *(f"{family}_before" for family in STOPS),
    "ends_since_main",
)


@dataclass(frozen=True)
class Segment:
    """A run of body lines: their indices, and how much prose they hold."""

    lines: tuple[int, ...]
    mass: float


def find_segments(facts: Sequence[Facts], body: Sequence[bool]) -> list[Segment]:
    """The runs of body lines, in order."""
    inside = [i for i, flag in enumerate(body) if flag]
    runs = [inside[:1]] if inside else []
    for i, j in pairwise(inside):
        if j - i - 1 > BETWEEN or _is_parted(facts[j]):
            runs.append([])
        runs[-1].append(j)
    return [Segment(tuple(run), sum(0.05 + facts[i].mass for i in run)) for run in runs]


def _is_parted(fact: Facts) -> bool:
    return any(rule.startswith(ENDS) for rule in fact.line.passed)


def chances_of(
    facts: Sequence[Facts], segments: Sequence[Segment], rows: Sequence[Sequence[float]]
) -> list[float]:
    """The probability of each run to belong to the article."""
    forest = weights_of(facts).segments
    return forest.chances(rows) if forest.trees else [1.0] * len(segments)


def describe_segments(
    facts: Sequence[Facts],
    chances: Sequence[float],
    segments: Sequence[Segment],
    title: str,
    at: int,
) -> list[list[float]]:
    """One row of numbers for each run, in the order of `SEGMENT`; `at` is the headline's index."""
    main = max(range(len(segments)), key=lambda k: segments[k].mass)
    bags = [_subjects(facts, segment) for segment in segments]
    about, titled = _commonest(bags[main]), frozenset(content(title))
    total = sum(segment.mass for segment in segments)
    order = sorted(range(len(segments)), key=lambda k: -segments[k].mass)
    ranks = {k: rank for rank, k in enumerate(order)}
    prose = [facts[i].line for i in segments[main].lines if facts[i].mass > LIKE_PROSE]
    places, articles = {line.markup for line in prose}, {line.article for line in prose}
    stops = [0, *accumulate(map(_is_parted, facts))]
    above = 0.0
    rows = []
    for k, segment in enumerate(segments):
        before = segments[k - 1].lines[-1] + 1 if k else 0
        after = segments[k + 1].lines[0] if k + 1 < len(segments) else len(facts)
        first, last = segment.lines[0], segment.lines[-1]
        rows.append(
            [
                *_own(facts, chances, segment, total),
                _overlap(bags[k], about),
                _overlap(bags[k], titled),
                _overlap(bags[k], _commonest(bags[k - 1])) if k else 1.0,
                *_shares_at(facts, segment, places, articles),
                float(k == main),
                float(k - main),
                float(ranks[k]),
                float(len(segments)),
                above / total,
                1 - (above + segment.mass) / total,
                float(max(-60, min(first - at, 60))) if at >= 0 else -61.0,
                segments[main].mass,
                *_gap(facts, before, first),
                *_gap(facts, last + 1, after),
                *_families(facts, before, first),
                _stops_since(stops, segments[main], segment),
            ]
        )
        above += segment.mass
    return rows


def _own(
    facts: Sequence[Facts], chances: Sequence[float], segment: Segment, total: float
) -> list[float]:
    own = [facts[i] for i in segment.lines]
    told = [chances[i] for i in segment.lines]
    count = len(own)
    return [
        segment.mass,
        segment.mass / total,
        float(count),
        sum(told) / count,
        max(told),
        sum(fact.ends for fact in own) / count,
        log2(1 + sum(fact.wide for fact in own) / count),
        sum(fact.worth for fact in own) / count,
        sum(fact.line.linked for fact in own) / count,
        sum(fact.name > 0.4 for fact in own) / count,
        sum(fact.text[:1] in '"“„«‘「『' for fact in own) / count,
    ]


def _subjects(facts: Sequence[Facts], segment: Segment) -> Counter[str]:
    counts = Counter(chain.from_iterable(facts[i].subject for i in segment.lines))
    for word in all_function_words() & counts.keys():
        counts.pop(word)  # `Counter` deletes in Python
    return counts


def _commonest(bag: Counter[str]) -> frozenset[str]:
    return frozenset(word for word, _ in bag.most_common(VOCABULARY))


def _overlap(bag: Counter[str], vocabulary: frozenset[str]) -> float:
    return sum(bag[word] for word in bag.keys() & vocabulary) / (bag.total() or 1)


def _shares_at(
    facts: Sequence[Facts], segment: Segment, places: Set[tuple[str, ...]], articles: Set[int]
) -> tuple[float, float]:
    """The shares of a run's lines that stand at these places, and in these `article` elements, of
    an HTML page; -1 in a text."""
    if not any(places):
        return -1.0, -1.0
    lines, count = [facts[i].line for i in segment.lines], len(segment.lines)
    return (
        sum(line.markup in places for line in lines) / count,
        sum(line.article in articles for line in lines) / count,
    )


def _gap(facts: Sequence[Facts], start: int, end: int) -> list[float]:
    """What stands between two runs: lines, dates, names, and a line like a headline."""
    between = facts[start:end]
    return [
        float(min(len(between), 40)),
        float(any(fact.is_date for fact in between)),
        float(any(fact.name > 0.4 for fact in between)),
        float(any(25 <= fact.wide <= 150 and not fact.ends for fact in between[-3:])),
    ]


def _families(facts: Sequence[Facts], start: int, end: int) -> list[float]:
    """Which families of debris stand between two runs, or have been taken out there."""
    rules = [r for f in facts[start:end] for r in (f.line.rule, *f.line.cues, *f.line.passed)]
    rules += facts[end].line.passed
    return [float(any(r.startswith(starts) for r in rules)) for starts in STOPS.values()]


def _stops_since(stops: Sequence[int], main: Segment, segment: Segment) -> float:
    """How many lines that usually end an article stand between the main run and a later one.

    `stops` counts those above each line.
    """
    if segment.lines[0] <= main.lines[-1]:
        return -1.0
    return float(stops[segment.lines[0] + 1] - stops[main.lines[-1] + 1])
