"""Sums over the lines around each: a column of numbers in, another out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

PAD = 8
"""How far around a line its company is looked at."""


def padded(column: Sequence[float]) -> list[float]:
    """A column with zeros for the lines that are not there, above and below."""
    return [0.0] * PAD + list(column) + [0.0] * PAD


def windows(column: Sequence[float], reach: int, count: int) -> list[float]:
    """The sums over the lines up to `reach` (at most `PAD`) away, the line itself left out.

    `column` is padded, `count` how many lines it has without that.

    >>> windows(padded([1.0, 0.0, 1.0]), 1, 3)
    [0.0, 2.0, 0.0]
    """
    sums = [0.0, *accumulate(column)]
    ends = zip(sums[PAD - reach :], sums[PAD + reach + 1 :], column[PAD : PAD + count])
    return [below - above - own for above, below, own in ends]
