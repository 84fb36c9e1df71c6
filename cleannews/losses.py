"""Which words a text loses when marks are taken off it: texts in, words out."""

from __future__ import annotations

import re
from collections import Counter


def lost_words(text: str, *left: str) -> str:
    """The words of a text that what is left of it does not hold, each as often as it is missing.

    >>> lost_words("**half**way to the dam", "halfway to the dam"), lost_words("dam", "the dam")
    ('half way', '')
    """
    return " ".join((_words(text) - _words(" ".join(left))).elements())


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text))
