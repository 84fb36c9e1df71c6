"""What a line repeats and what repeats it: facts in, columns of numbers out.

The words of the headline and of the paragraphs, other lines that say the same, and the article as
the page's own data tells it (`articleBody` of JSON-LD).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from cleannews.function_words import all_function_words
from cleannews.structure.facts import Facts
from cleannews.structure.measures import content
from cleannews.structure.windows import padded, windows
from cleannews.titles import letters

ECHOES = (
    "repeated",
    "repeats_near",
    "topical",
    "title_words",
    "in_told",
)
NEAR = 6
# So many letters of a line are looked for in what the page tells, if line and page tell enough.
TOLD, LEAST_SAID, FEWEST_TOLD = 60, 12, 200

Column = Sequence[float]


def describe_echoes(facts: Sequence[Facts], title: str, told: str) -> list[Column]:
    """One column for each of `ECHOES`; `told` is the article as the page's data has it, or none."""
    counts = Counter(fact.text for fact in facts)
    again = [float(counts[fact.text] > 1) for fact in facts]
    bags = [fact.subject if fact.wide < 400 else [] for fact in facts]
    topics, titled = _topics(facts), frozenset(content(title))
    return [
        again,
        windows(padded(again), NEAR, len(facts)),
        [_share(bag, topics) if bag else -1.0 for bag in bags],
        [_share(bag, titled) for bag in bags],
        _in_told(facts, told),
    ]


def _in_told(facts: Sequence[Facts], told: str) -> list[float]:
    """Whether the page's data tells the line; -1 where it tells no article or the line is short."""
    whole = letters(told) if told else ""
    if len(whole) < FEWEST_TOLD:
        return [-1.0] * len(facts)
    own = (letters(fact.text[: 2 * TOLD])[:TOLD] for fact in facts)
    return [float(said in whole) if len(said) >= LEAST_SAID else -1.0 for said in own]


def _topics(facts: Sequence[Facts], size: int = 40) -> frozenset[str]:
    """The content words that the page's long lines use most."""
    counts = Counter(chain.from_iterable(fact.subject for fact in facts if fact.wide >= 100))
    for word in all_function_words() & counts.keys():
        counts.pop(word)  # `Counter` deletes in Python
    return frozenset(word for word, n in counts.most_common(size) if n > 1)


def _share(bag: Sequence[str], vocabulary: frozenset[str]) -> float:
    return sum(map(vocabulary.__contains__, bag)) / len(bag) if bag else 0.0
