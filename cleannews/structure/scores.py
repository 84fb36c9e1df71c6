"""How likely each line is body: a weighted sum of its features, then once more with its neighbours'.

Two stacked passes of logistic regression. The second sees what the first thought of the lines
around, so that a doubtful line follows its company. The weights are data (`weights.json`), written by
`train.py` from pages with a known article; every score is explained by the few features that weighed
most.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from math import exp
from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights.json")

# The second pass sees the first pass's opinion of the line itself and of its surroundings.
COMPANY = (
    "own",
    "before",
    "after",
    "before_2",
    "after_2",
    "near",
    "around",
    "least_side",
    "most_side",
    "all_above",
    "all_below",
)


@dataclass(frozen=True)
class Weights:
    """One weight per feature, by name: of the two passes, and of a headline's features."""

    first: dict[str, float]
    second: dict[str, float]
    headline: dict[str, float]


@cache
def load_weights() -> Weights:
    """Read the trained weights that ship with the package."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(data["first"], data["second"], data["headline"])


def weigh(row: Sequence[float], weights: Sequence[float]) -> float:
    """The probability that a weighted sum stands for."""
    total = sum(map(float.__mul__, row, weights))
    return 1 / (1 + exp(-max(min(total, 30.0), -30.0)))


def score_first(rows: Sequence[Sequence[float]]) -> list[float]:
    """The first pass: each line by its own row."""
    weights = list(load_weights().first.values())
    return [weigh(row, weights) for row in rows]


def score(rows: Sequence[Sequence[float]]) -> tuple[list[float], list[list[float]]]:
    """Both passes: the probability of each line to be body, and the rows of the second pass."""
    weights = list(load_weights().second.values())
    wide = [row + company for row, company in zip(map(list, rows), accompany(score_first(rows)))]
    return [weigh(row, weights) for row in wide], wide


def accompany(first: Sequence[float]) -> list[list[float]]:
    """What the first pass thought of each line's company, in the order of `COMPANY`."""
    pad = [0.0] * 8
    padded = pad + list(first) + pad
    above = _shares(first)
    below = _shares(first[::-1])[::-1]
    rows = []
    for i, own in enumerate(first):
        before, after = padded[i + 7], padded[i + 9]
        left, right = sum(padded[i + 4 : i + 8]) / 4, sum(padded[i + 9 : i + 13]) / 4
        rows.append(
            [
                own,
                before,
                after,
                padded[i + 6],
                padded[i + 10],
                (before + after + padded[i + 6] + padded[i + 10]) / 4,
                (sum(padded[i : i + 17]) - own) / 16,
                min(left, right),
                max(left, right),
                above[i],
                below[i],
            ]
        )
    return rows


def _shares(first: Sequence[float]) -> list[float]:
    """For each line, the share of the page's likely body lines that came before it."""
    total, seen, shares = sum(first) or 1.0, 0.0, []
    for value in first:
        shares.append(seen / total)
        seen += value
    return shares


def explain(row: Sequence[float], count: int = 3) -> tuple[str, ...]:
    """The features that weighed most in a second-pass row, as `name +1.2`."""
    weights = load_weights().second
    parts = [(v * w, name) for v, (name, w) in zip(row, weights.items()) if v and name != "bias"]
    top = nlargest(count, parts, key=lambda part: abs(part[0]))
    return tuple(f"{name} {value:+.1f}" for value, name in top)
