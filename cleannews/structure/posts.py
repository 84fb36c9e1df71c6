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
# More posts than these say no more; so many below so many full paragraphs are comments.
MOST, COMMENTS, ARTICLE = 12, 3, 2.0
# So many articles a page loads below its own.
LOADED = 3

Column = Sequence[float]


def describe_posts(facts: Sequence[Facts]) -> list[Column]:
    """One column for each of `POSTS`: signatures of posts down to the line, and on the page."""
    signed = [False, *(_signs(above, below) for above, below in pairwise(facts))][: len(facts)]
    counts = [float(min(count, MOST)) for count in accumulate(signed)]
    return [counts, [counts[-1]] * len(facts)] if facts else [[], []]


def first_comment(facts: Sequence[Facts], body: Sequence[bool], title_at: int) -> int:
    """The index of the line that opens the comments below an article; where none are, the number
    of lines.

    Posts are comments if their times name the year, and if the headline (at `title_at`) and prose
    of the body stand above them: on 9 of 10 pages of known articles that have such posts, none of
    it stands below. The posts of a forum and of a live blog stand higher up.
    """
    mass = [0.0, *accumulate(fact.mass * flag for fact, flag in zip(facts, body))]
    posts = [
        i - 1
        for i in range(max(title_at, 0) + 2, len(facts))
        if mass[i - 1] >= ARTICLE
        and _signs(facts[i - 1], facts[i])
        and _year().search(f"{facts[i - 1].text} {facts[i].text}")
    ]
    return posts[0] if len(posts) >= COMMENTS else len(facts)


def next_article(facts: Sequence[Facts], title_at: int) -> int:
    """Where a page that loads one article after the other begins the next: below the headline's own
    `article` element, a first-order heading in another; the number of lines where none is.

    Where there are more than `LOADED`, they are entries of a live blog.
    """
    own = facts[title_at].line.article if title_at >= 0 else 0
    others = [
        i
        for i in range(title_at + 1, len(facts) if own else 0)
        if facts[i].line.mark == "#" and facts[i].line.article not in (0, own)
    ]
    return others[0] if 0 < len(others) <= LOADED else len(facts)


def _signs(above: Facts, below: Facts) -> bool:
    """Whether two lines are a writer's name and the time of a post, in either order."""
    return (_tells_time(below) and _may_name(above)) or (_tells_time(above) and _may_name(below))


def _tells_time(fact: Facts) -> bool:
    dated = fact.is_date and not fact.is_stamp and fact.wide <= DATE_WIDEST
    return dated and bool(_time_of_day().search(fact.text))


def _may_name(fact: Facts) -> bool:
    return fact.wide <= NAME_WIDEST and not fact.ends and not fact.is_date


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\b(?:19|20)\d\d\b")


@cache
def _time_of_day() -> re.Pattern[str]:
    return re.compile(r"\b\d{1,2}[:h]\d\d\b|\d ?[ap]\.?m\b", re.IGNORECASE)
