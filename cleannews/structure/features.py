"""What can be noticed about a line among its neighbours: facts in, one row of numbers a line out.

`describe` joins each line's own row (`facts.py`) with where it stands: the prose around it, its
place on the page, what it repeats, which debris is near and which has passed. To add a feature: a
name in `PLACE` and its value at the same place of the function's row, then train again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import log2

from cleannews.model import Role
from cleannews.structure.echoes import ECHOES, describe_echoes
from cleannews.structure.facts import SHAPE, Facts, is_first_order, place_of
from cleannews.structure.kinship import KINSHIP, describe_kinship
from cleannews.structure.posts import POSTS, describe_posts
from cleannews.structure.windows import PAD, padded, windows

# Families of debris after which an article is usually over, each looked for by itself.
STOPS: dict[str, tuple[str, ...]] = {
    "comments": ("comment",),
    "related": ("related-header", "related-tail", "pull-cta"),
    "legal": ("footer", "copyright", "agency-sign"),
    "subscribe": ("newsletter", "follow-us", "paywall", "app-"),
    "meta": ("tags", "author-bio", "author-links", "share", "editor-note", "broadcast-note"),
}
# What parts an article from what follows it; `segments.py` asks for any of them, too.
ENDS = ("comment", "related-header", "footer", "copyright", "newsletter")

PLACE = (
    "lines",
    "page_mass",
    "mass",
    "mass_before",
    "mass_after",
    "mass_before_2",
    "mass_after_2",
    "mass_near",
    "mass_around",
    "short_run",
    "since_prose",
    "until_prose",
    "dense_start",
    "dense_end",
    "share_above",
    "share_below",
    "index",
    "from_end",
    "gap_before",
    "gap_after",
    "width_before",
    "width_after",
    "colon_before",
    "mark_before",
    "mark_after",
    "ends_before",
    "ends_after",
    "lower_after",
    "width_before_2",
    "width_after_2",
    "ends_before_2",
    "ends_after_2",
    "gap_after_2",
    "credited_page",
    "worth_before",
    "worth_after",
    "worth_near",
    "worth_around",
    "linked_near",
    "linked_page",
    "prose_page",
    "ends_page",
    *ECHOES,
    "below_title",
    "is_title",
    "firsts_below",
    "dates_near",
    "names_near",
    "cued_near",
    "cued_around",
    "passed",
    *(f"since_{family}" for family in STOPS),
    "until_stop",
    *POSTS,
    *KINSHIP,
)
FEATURES = SHAPE + PLACE

# A distance that stands for never.
NEVER = 60
# More headings of the first order below the headline say no more.
MOST_FIRSTS = 5


@dataclass(frozen=True)
class Scene:
    """The anchors of the page: the headline, its place, the stretch of densest prose, and the
    article as the page's data tells it."""

    title: str = ""
    title_at: int | None = None
    dense: tuple[int, int] = (0, 0)
    told: str = ""


def describe(facts: Sequence[Facts], scene: Scene) -> list[list[float]]:
    """One row of numbers for each line, in the order of `FEATURES`."""
    columns = [*_prose_around(facts, scene), *_position(facts), *_sides(facts)]
    columns += [*_company(facts), *describe_echoes(facts, scene.title, scene.told)]
    columns += [*_around_title(facts, scene.title_at), *_debris_around(facts)]
    columns += describe_posts(facts)
    columns += describe_kinship(list(map(place_of, facts)), [f.ends for f in facts])
    return [[*fact.row, *place] for fact, place in zip(facts, zip(*columns))]


Column = Sequence[float]


def _prose_around(facts: Sequence[Facts], scene: Scene) -> list[Column]:
    count, mass = len(facts), [fact.mass for fact in facts]
    near = padded(mass)
    start, end = scene.dense
    return [
        [log2(1 + count)] * count,
        [sum(mass)] * count,
        mass,
        near[PAD - 1 :][:count],
        near[PAD + 1 :][:count],
        near[PAD - 2 :][:count],
        near[PAD + 2 :][:count],
        windows(near, 3, count),
        windows(near, PAD, count),
        _short_runs(facts),
        _distances(mass),
        _distances(mass[::-1])[::-1],
        [max(-40, min(i - start, 40)) for i in range(count)],
        [max(-40, min(end - i, 40)) for i in range(count)],
    ]


def _position(facts: Sequence[Facts]) -> list[Column]:
    count, total = len(facts), sum(fact.mass for fact in facts) or 1.0
    above, seen = [], 0.0
    for fact in facts:
        above.append(seen / total)
        seen += fact.mass
    gaps = [min(fact.line.gap, 4) for fact in facts]
    return [
        above,
        [1 - share - fact.mass / total for share, fact in zip(above, facts)],
        [min(i, NEVER) for i in range(count)],
        [min(count - 1 - i, NEVER) for i in range(count)],
        gaps,
        [*gaps[1:], 1],
    ]


def _sides(facts: Sequence[Facts]) -> list[Column]:
    widths = [log2(1 + fact.wide) for fact in facts]
    colons = [float(fact.text.endswith((":", "："))) for fact in facts]
    marks = [float(bool(fact.line.mark)) for fact in facts]
    ends = [float(fact.ends) for fact in facts]
    return [
        [0.0, *widths[:-1]],
        [*widths[1:], 0.0],
        [0.0, *colons[:-1]],
        [0.0, *marks[:-1]],
        [*marks[1:], 0.0],
        [0.0, *ends[:-1]],
        [*ends[1:], 0.0],
        [*(float(fact.text[:1].islower()) for fact in facts[1:]), 0.0],
        [0.0, 0.0, *widths][: len(facts)],
        [*widths, 0.0, 0.0][2:],
        [0.0, 0.0, *ends][: len(facts)],
        [*ends, 0.0, 0.0][2:],
        [*(float(min(fact.line.gap, 4)) for fact in facts[2:]), 1.0, 1.0][: len(facts)],
        [log2(1 + sum(fact.line.role is Role.CREDIT for fact in facts))] * len(facts),
    ]


def _company(facts: Sequence[Facts]) -> list[Column]:
    """What the words and links of the lines around say, and of the page as a whole."""
    count = len(facts)
    worth = [fact.worth for fact in facts]
    near, linked = padded(worth), padded([fact.line.linked for fact in facts])
    prose = [fact for fact in facts if fact.mass > 0.6]
    return [
        [0.0, *worth[:-1]],
        [*worth[1:], 0.0],
        windows(near, 3, count),
        windows(near, PAD, count),
        windows(linked, 3, count),
        [sum(linked) / count] * count,
        [log2(1 + len(prose))] * count,
        [sum(fact.ends for fact in facts) / count] * count,
    ]


def _around_title(facts: Sequence[Facts], at: int | None) -> list[Column]:
    count, start = len(facts), -1 if at is None else at
    firsts = accumulate(i > start and is_first_order(fact.line) for i, fact in enumerate(facts))
    return [
        [max(-NEVER, min(i - at, NEVER)) if at is not None else -NEVER for i in range(count)],
        [float(i == at) for i in range(count)],
        [float(min(n, MOST_FIRSTS)) for n in firsts],
        windows(padded([float(f.is_date and not f.is_stamp) for f in facts]), 6, count),
        windows(padded([float(fact.name > 0.4) for fact in facts]), 6, count),
    ]


def _debris_around(facts: Sequence[Facts]) -> list[Column]:
    count = len(facts)
    passed = [float(min(len(fact.line.passed), 12)) for fact in facts]
    cued = padded(
        [float(not fact.is_free or bool(fact.line.cues)) + n for fact, n in zip(facts, passed)]
    )
    since = _since(facts)
    return [windows(cued, 3, count), windows(cued, PAD, count), passed, *since, _until(facts)]


def _since(facts: Sequence[Facts]) -> list[Column]:
    """Lines since the last debris of each family, counted once a third of the prose is past."""
    total, seen = sum(f.mass for f in facts) or 1.0, 0.0
    last: dict[str, int] = {}
    columns: dict[str, list[float]] = {family: [] for family in STOPS}
    for i, fact in enumerate(facts):
        late = seen > total / 3
        if late and fact.line.passed:
            last.update(dict.fromkeys(_families(fact.line.passed), i))
        for family, column in columns.items():
            column.append(float(min(i - last[family], NEVER - 1)) if family in last else NEVER)
        if late and (fact.line.cues or fact.line.rule):
            last.update(dict.fromkeys(_families((fact.line.rule, *fact.line.cues)), i))
        seen += fact.mass
    return list(columns.values())


@lru_cache(maxsize=1024)
def _families(rules: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        family
        for family, prefixes in STOPS.items()
        if any(rule.startswith(prefixes) for rule in rules)
    )


def _until(facts: Sequence[Facts]) -> list[float]:
    """Lines to the next debris that usually ends an article."""
    distance, found = NEVER, []
    for fact in reversed(facts):
        if fact.line.cues and any(cue.startswith(ENDS) for cue in fact.line.cues):
            distance = 0
        found.append(float(distance))
        if fact.line.passed and any(rule.startswith(ENDS) for rule in fact.line.passed):
            distance = 0
        distance = min(distance + 1, NEVER)
    return found[::-1]


def _distances(mass: Sequence[float]) -> list[float]:
    distances, since = [], 50.0
    for value in mass:
        distances.append(since)
        since = 0.0 if value > 0.6 else min(since + 1, 50)
    return distances


def _short_runs(facts: Sequence[Facts]) -> list[float]:
    """For each line, how many short lines without a sentence end stand together with it."""
    runs, start = [0.0] * len(facts), 0
    for i in range(len(facts) + 1):
        if i == len(facts) or facts[i].wide >= 60 or facts[i].ends:
            runs[start:i] = [float(min(i - start, 40))] * (i - start)
            start = i + 1
    return runs
