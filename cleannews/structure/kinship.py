"""Lines that stand at the same place of an HTML page: places in, what their kin say out.

The paragraphs of an article share one place, known by the names of the elements around it
(`Line.markup`); a caption, a teaser or a menu stands at another. So what is thought of the lines at
a place speaks for each of them, as an extractor scores an element by the paragraphs in it. Other
`article` elements of a page are comments, teasers, or the next story. A text without markup has no
places: there nothing is known, and the numbers say so.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log2
from typing import NamedTuple, TypeVar


class Place(NamedTuple):
    """Where a line stands in an HTML page: `Line.markup` and `Line.article`."""

    names: tuple[str, ...] = ()
    article: int = 0


Key = TypeVar("Key", tuple[str, ...], int)

# What is known of a line's place before anything is judged, and after the first judgement.
KINSHIP = ("kin_lines", "kin_ends", "kin_before", "kin_after")
COMPANY_OF_KIN = (
    *("kin_mean", "kin_share", "kin_common", "kin_beyond", "kin_short"),
    *("article_share", "article_after"),
)
# An article element further away than this is as far as any.
FAR = 4
_NOTHING_KNOWN = [-1.0] * len(COMPANY_OF_KIN)


def describe_kinship(places: Sequence[Place], ends: Sequence[bool]) -> list[Sequence[float]]:
    """One column for each of `KINSHIP`: how many lines stand at a line's place, how many of them
    end a sentence, and whether the neighbours stand there too.

    `ends` says which of the lines end a sentence.
    """
    names = [place.names for place in places]
    if not any(names):
        return [[-1.0] * len(places)] * len(KINSHIP)
    counts, ended = Counter(names), Counter(told for told, end in zip(names, ends) if end)
    alike = [float(one == other) for one, other in pairwise(names)]
    return [
        [log2(1 + counts[told]) for told in names],
        [ended[told] / counts[told] for told in names],
        [0.0, *alike],
        [*alike, 0.0],
    ]


def follow_kin(
    chances: Sequence[float], masses: Sequence[float], places: Sequence[Place]
) -> list[list[float]]:
    """For each line, in the order of `COMPANY_OF_KIN`, what the first pass thought of its kin.

    `chances` are its probabilities, `masses` how much prose each line holds. The mean of the other
    lines at the place, the place's share of all likely prose, and how the place lies to the one
    that has most of it: the share of names in common, how many are further in, how many are short.
    Then the share of its `article` element, and how many of them lie between the one with most
    prose and this.
    """
    if not any(place.names for place in places):
        return [_NOTHING_KNOWN] * len(places)
    weights = [0.05 + mass for mass in masses]
    likely = [chance * weight for chance, weight in zip(chances, weights)]
    heard = _summed((place.names for place in places), likely)
    weight = _summed((place.names for place in places), weights)
    told = _summed((place.article for place in places), likely)
    main, first = max(heard, key=lambda n: heard[n]), max(told, key=lambda n: told[n])
    total = sum(likely) or 1.0
    lies = {names: _lies(frozenset(names), frozenset(main)) for names in heard}
    rows = []
    for own, most, (names, article) in zip(likely, weights, places):
        others = weight[names] - most
        mean = (heard[names] - own) / others if others > 0.01 else -1.0
        after = float(max(-FAR, min(article - first, FAR)))
        share = told[article] / total
        rows.append([mean, heard[names] / total, *lies[names], share, after])
    return rows


def _summed(keys: Iterable[Key], values: Sequence[float]) -> dict[Key, float]:
    sums: dict[Key, float] = defaultdict(float)
    for key, value in zip(keys, values):
        sums[key] += value
    return sums


def _lies(names: frozenset[str], main: frozenset[str]) -> tuple[float, float, float]:
    both = len(names & main)
    return both / (len(main) or 1), float(len(names) - both), float(len(main) - both)
