"""Where posts stand one below the other, each signed with a name and a time: facts in, columns of
numbers out.

Comments of readers are prose like the article's. What tells them is what stands between them: a
short line, and a date with the time of day. An article has one such pair at most, in its head.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import accumulate, pairwise

from cleannews.structure.facts import Facts

POSTS = ("posts_above", "posts_page")
# Widths in Latin letters: the widest name of a writer, the widest date.
NAME_WIDEST, DATE_WIDEST = 40, 60
# More posts than these say no more.
MOST = 12

Column = Sequence[float]


def describe_posts(facts: Sequence[Facts]) -> list[Column]:
    """One column for each of `POSTS`: signatures of posts down to the line, and on the page."""
    signed = [False, *(_signs(above, below) for above, below in pairwise(facts))][: len(facts)]
    counts = [float(min(count, MOST)) for count in accumulate(signed)]
    return [counts, [counts[-1]] * len(facts)] if facts else [[], []]


def _signs(above: Facts, below: Facts) -> bool:
    """Whether two lines are a writer's name and the time of a post, in either order."""
    return (_tells_time(below) and _may_name(above)) or (_tells_time(above) and _may_name(below))


def _tells_time(fact: Facts) -> bool:
    dated = fact.is_date and not fact.is_stamp and fact.wide <= DATE_WIDEST
    return dated and bool(_time_of_day().search(fact.text))


def _may_name(fact: Facts) -> bool:
    return fact.wide <= NAME_WIDEST and not fact.ends and not fact.is_date


@cache
def _time_of_day() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,2}[:h]\d\d\b|\d ?[ap]\.?m\b", re.IGNORECASE)
