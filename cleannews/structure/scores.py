"""How likely each line is body: boosted trees over its features, then again with its neighbours'.

Two stacked passes. The first looks at a line's own row; the second also sees what the first thought
of the lines around, so that a doubtful line follows its company and whole runs are decided
together. The trees are data (`weights.jsonl`), grown offline by `train.py` from pages with a known
article, some for plain texts and others for HTML pages, whose elements tell more; here they are
only walked, in plain Python. Every score is explained by the few features that weighed most on the
way down the trees (Saabas, "Interpreting random forests", 2014).
"""

from __future__ import annotations

import gc
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from itertools import chain, repeat
from math import exp
from pathlib import Path
from typing import Any, TypeAlias

from cleannews.structure.kinship import COMPANY_OF_KIN, Place, follow_kin

WEIGHTS = Path(__file__).with_name("weights.jsonl")
"""Three lines: the odds of words, what is for plain texts, and what is for HTML pages."""

# A leaf is its score; a branch is feature, threshold, where to go up to it, where beyond it, and
# the mean score of all that lies below.
Tree: TypeAlias = "float | list[Any]"
Rows: TypeAlias = Sequence[Sequence[float]]

# What the second pass sees of the first pass's opinions: the line's own, its neighbours', the sums
# of windows on either side, the likely body above and below, the run it stands in, its kin.
COMPANY = (
    "own",
    "before",
    "after",
    "before_2",
    "after_2",
    "left",
    "right",
    "far_left",
    "far_right",
    "body_above",
    "body_below",
    "run_above",
    "run_below",
    "weakest_since",
    "share_of_page",
    *COMPANY_OF_KIN,
)


# A compiled forest is twice as fast as a walked one, and compiling it takes as long as walking so
# many rows: one page is walked, a folder of pages is worth the trouble.
WORTH_COMPILING = 1500


class Forest:
    """Trees whose scores are added up."""

    def __init__(self, trees: Sequence[Tree]) -> None:
        """Take the trees as they were read."""
        self.trees = tuple(trees)
        self._walked = 0
        self._compiled: Callable[[Sequence[float]], float] | None = None

    def sums(self, rows: Rows) -> list[float]:
        """The score of each row; the log odds of what the trees tell."""
        self._walked += len(rows)
        if self._walked > WORTH_COMPILING:
            self._compiled = self._compiled or _compiled(self.trees)
            return list(map(self._compiled, rows))
        return [_walked(self.trees, row) for row in rows]

    def chances(self, rows: Rows) -> list[float]:
        """The probability of each row."""
        return [1 / (1 + exp(-max(min(total, 30.0), -30.0))) for total in self.sums(rows)]


def _walked(trees: Sequence[Tree], row: Sequence[float]) -> float:
    total = 0.0
    node: Any
    for node in trees:
        while node.__class__ is list:
            feature, threshold, low, high, _ = node
            node = low if row[feature] <= threshold else high
        total += node
    return total


def _compiled(trees: Sequence[Tree]) -> Callable[[Sequence[float]], float]:
    """The trees as one Python function: nested conditions instead of nested lists.

    The row is unpacked into names first: each number is asked for several times, and a name is
    found faster than a place in a list.
    """
    width = 1 + max(map(_last_feature, trees), default=0)
    names = ",".join(f"r{i}" for i in range(width))
    total = "+".join(map(_expression, trees)) or "0.0"
    space: dict[str, Any] = {}
    exec(f"def add_up(row):\n {names},*_=row\n return {total}", space)
    function: Callable[[Sequence[float]], float] = space["add_up"]
    return function


def _last_feature(node: Any) -> int:
    if node.__class__ is not list:
        return 0
    return max(int(node[0]), _last_feature(node[2]), _last_feature(node[3]))


def _expression(node: Any) -> str:
    if node.__class__ is not list:
        return repr(float(node))
    low, high = _expression(node[2]), _expression(node[3])
    return f"({low} if r{int(node[0])}<={float(node[1])!r} else {high})"


@dataclass(frozen=True, eq=False)
class Weights:
    """The trees of both passes, of the headline's ranking, of the claims, and of whole runs, for
    plain texts or for HTML pages.

    `words` are the log odds, in hundredths, that a line with this word is body, `captions` that it
    is a caption rather than body, `markup` those of the names around a line of an HTML page.
    """

    first: Forest
    second: Forest
    headline: Forest
    claims: Mapping[str, Forest]
    segments: Forest
    words: Mapping[str, int]
    captions: Mapping[str, int]
    markup: Mapping[str, int]


@cache
def load_weights(of_pages: bool) -> Weights:
    """Read the trained weights that ship with the package, those for HTML pages or for texts."""
    with _collector_at_rest():
        data = json.loads(_line(1 + of_pages))
        words, captions = _load_words()
        markup = _odds(data.get("markup", {}))
    claims = {role: Forest(trees) for role, trees in data["claims"].items()}
    names = ("first", "second", "headline", "segments")
    first, second, headline, segments = (Forest(data[name]) for name in names)
    return Weights(first, second, headline, claims, segments, words, captions, markup)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """No search for garbage while thousands of lists are made that all stay: a quarter faster."""
    ran = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if ran:
            gc.enable()


def _line(number: int) -> bytes:
    return WEIGHTS.read_bytes().split(b"\n")[number]


@cache
def _load_words() -> tuple[dict[str, int], dict[str, int]]:
    data = json.loads(_line(0))
    return _odds(data["words"]), _odds(data["captions"])


def forget_weights() -> None:
    """Read the weights anew next time: the trainer uses others for a while."""
    load_weights.cache_clear()
    _load_words.cache_clear()


def _odds(rows: Mapping[str, str]) -> dict[str, int]:
    """Each word's value, of rows that list all words of a value: smaller and quicker to read.

    Built without a Python loop over the words, in half the time: this is the start of every run.
    """
    counts = (row.count(" ") + 1 for row in rows.values())
    values = map(repeat, map(int, rows), counts)
    return dict(zip(" ".join(rows.values()).split(" "), chain.from_iterable(values)))


@dataclass(frozen=True)
class Judged:
    """Each line's probability to be body, and its row of the second pass."""

    chances: list[float]
    rows: list[list[float]]


def score(rows: Rows, masses: Sequence[float], places: Sequence[Place]) -> Judged:
    """Both passes over the lines' rows.

    `masses` is how much prose each line holds (`Facts.mass`), `places` where it stands in an HTML
    page.
    """
    weights = load_weights(any(place.names for place in places))
    first = weights.first.chances(rows)
    company = accompany(first, masses, places)
    wide = [[*row, *others] for row, others in zip(rows, company)]
    return Judged(weights.second.chances(wide), wide)


def accompany(
    first: Sequence[float], masses: Sequence[float], places: Sequence[Place]
) -> list[list[float]]:
    """What the first pass thought of each line's company, in the order of `COMPANY`."""
    near, kin = _accompany(first, masses), follow_kin(first, masses, places)
    return [[*row, *others] for row, others in zip(near, kin)]


def _accompany(first: Sequence[float], masses: Sequence[float]) -> list[list[float]]:
    pad = [0.0] * 12
    near = [*pad, *first, *pad]
    likely = [chance * (0.05 + mass) for chance, mass in zip(first, masses)]
    total, above = sum(likely) or 1.0, 0.0
    runs, back = _runs(first), _runs(first[::-1])[::-1]
    weakest, rows = 1.0, []
    for i, own in enumerate(first):
        k = i + 12
        rows.append(
            [
                own,
                near[k - 1],
                near[k + 1],
                near[k - 2],
                near[k + 2],
                sum(near[k - 4 : k]),
                sum(near[k + 1 : k + 5]),
                sum(near[k - 12 : k]),
                sum(near[k + 1 : k + 13]),
                above / total,
                1 - (above + likely[i]) / total,
                runs[i],
                back[i],
                weakest,
                total,
            ]
        )
        above += likely[i]
        # The lowest five-line mean since the body began: a gap that parts it from what follows.
        if above > 0.2 * total:
            weakest = min(weakest, sum(near[k - 2 : k + 3]) / 5)
    return rows


def _runs(first: Sequence[float]) -> list[float]:
    """Lines since the last one that is unlikely to be body."""
    runs, run = [], 0.0
    for chance in first:
        runs.append(run)
        run = 0.0 if chance < 0.3 else min(run + 1, 40)
    return runs


def explain(
    row: Sequence[float], names: Sequence[str], trees: Sequence[Tree], count: int = 3
) -> tuple[str, ...]:
    """The features that moved a second-pass row most, as `name +1.2` (log odds)."""
    parts: dict[str, float] = defaultdict(float)
    for tree in trees:
        node: Any = tree
        while node.__class__ is list:
            follow = node[2] if row[node[0]] <= node[1] else node[3]
            worth = follow[4] if follow.__class__ is list else follow
            parts[names[node[0]]] += worth - node[4]
            node = follow
    top = nlargest(count, parts.items(), key=lambda part: abs(part[1]))
    return tuple(f"{name} {value:+.1f}" for name, value in top)
