"""How likely each line is body: boosted trees over its features, then again with its neighbours'.

Two stacked passes. The first looks at a line's own row; the second also sees what the first thought
of the lines around, so that a doubtful line follows its company and whole runs are decided
together. The trees are data (`weights.json`), grown offline by `train.py` from pages with a known
article; here they are only walked, in plain Python. Every score is explained by the few features
that weighed most on the way down the trees (Saabas, "Interpreting random forests", 2014).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from math import exp
from pathlib import Path
from typing import TypeAlias

WEIGHTS = Path(__file__).with_name("weights.json")

# A leaf is its score; a branch is feature, threshold, where to go up to it, where beyond it, and
# the mean score of all that lies below.
Tree: TypeAlias = "float | tuple[int, float, Tree, Tree, float]"
Rows: TypeAlias = Sequence[Sequence[float]]

# What the second pass sees of the first pass's opinions: the line's own, its neighbours', the means
# of windows on either side, the likely body above and below, the run it stands in.
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
)


@dataclass(frozen=True)
class Weights:
    """The trees of both passes, of the headline's ranking, and of each role that lines claim."""

    first: tuple[Tree, ...]
    second: tuple[Tree, ...]
    headline: tuple[Tree, ...]
    claims: dict[str, tuple[Tree, ...]]


@cache
def load_weights() -> Weights:
    """Read the trained weights that ship with the package."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(
        tuple(data["first"]), tuple(data["second"]), tuple(data["headline"]), data["claims"]
    )


def sum_trees(rows: Rows, trees: Sequence[Tree]) -> list[float]:
    """The score of each row, by walking every tree; the log odds of what the trees tell."""
    totals = []
    for row in rows:
        total = 0.0
        for tree in trees:
            node = tree
            while node.__class__ is list:
                node = node[2] if row[node[0]] <= node[1] else node[3]  # type: ignore[index]
            total += node  # type: ignore[operator]
        totals.append(total)
    return totals


def climb(rows: Rows, trees: Sequence[Tree]) -> list[float]:
    """The probability of each row."""
    return [1 / (1 + exp(-max(min(total, 30.0), -30.0))) for total in sum_trees(rows, trees)]


@dataclass(frozen=True)
class Judged:
    """Each line's probability to be body, and its row of the second pass."""

    chances: list[float]
    rows: list[list[float]]


def score(rows: Rows, masses: Sequence[float]) -> Judged:
    """Both passes over the lines' rows; `masses` is how much prose each holds (`Facts.mass`)."""
    weights = load_weights()
    first = climb(rows, weights.first)
    wide = [[*row, *company] for row, company in zip(rows, accompany(first, masses))]
    return Judged(climb(wide, weights.second), wide)


def accompany(first: Sequence[float], masses: Sequence[float]) -> list[list[float]]:
    """What the first pass thought of each line's company, in the order of `COMPANY`."""
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


def explain(row: Sequence[float], names: Sequence[str], count: int = 3) -> tuple[str, ...]:
    """The features that moved a second-pass row most, as `name +1.2` (log odds)."""
    parts: dict[str, float] = defaultdict(float)
    for tree in load_weights().second:
        node = tree
        while node.__class__ is list:
            follow = node[2] if row[node[0]] <= node[1] else node[3]  # type: ignore[index]
            worth = follow[4] if follow.__class__ is list else follow  # type: ignore[index]
            parts[names[node[0]]] += worth - node[4]  # type: ignore[index,operator]
            node = follow
    top = nlargest(count, parts.items(), key=lambda part: abs(part[1]))
    return tuple(f"{name} {value:+.1f}" for name, value in top)
