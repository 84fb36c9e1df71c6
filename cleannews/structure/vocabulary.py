"""Weigh words: lines and what they are in, the log odds of each word that enough sites use out.

Needs the `train` extra; nothing uses this at run time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np

from cleannews.structure.lessons import Lesson

# Words that so many sites use are weighed; in hundredths of log odds, what is too little to keep;
# the inverse strength of the regularisation.
LEAST_SITES, LEAST_ODDS, WORD_STRENGTH = 6, 5, 0.3

Spoken = tuple[Sequence[frozenset[str]], Lesson]


def fit_words(told: Sequence[Spoken]) -> dict[str, str]:
    """The words of each log odds, in hundredths (L2 logistic regression), that enough sites use."""
    from sklearn.linear_model import LogisticRegression

    known = _known_words(told)
    weights = np.concatenate([lesson.weights for _, lesson in told])
    model = LogisticRegression(C=WORD_STRENGTH, solver="liblinear", random_state=0)
    model.fit(
        _word_table(told, known),
        np.concatenate([lesson.labels for _, lesson in told]),
        sample_weight=weights * (len(weights) / weights.sum()),
    )
    odds: dict[int, list[str]] = defaultdict(list)
    for word, value in zip(known, np.rint(100 * model.coef_[0]).astype(int)):
        if abs(value) >= LEAST_ODDS:
            odds[int(value)].append(word)
    return {str(value): " ".join(words) for value, words in sorted(odds.items())}


def _known_words(told: Sequence[Spoken]) -> list[str]:
    sites: dict[str, set[str]] = defaultdict(set)
    for lines, lesson in told:
        for word in frozenset().union(*lines):
            sites[word].add(lesson.site)
    return sorted(word for word, users in sites.items() if len(users) >= LEAST_SITES)


def _word_table(told: Sequence[Spoken], known: Sequence[str]) -> Any:
    """A sparse table with a row for each line and a 1 for each known word in it."""
    from scipy.sparse import csr_matrix

    place = {word: k for k, word in enumerate(known)}
    lines = [sorted(place[w] for w in line if w in place) for part, _ in told for line in part]
    ends = np.cumsum([0, *map(len, lines)])
    columns = np.fromiter(chain.from_iterable(lines), dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(lines), len(known)))
