"""Lists and tables: their items and rows go together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from cleannews.model import Role
from cleannews.structure.facts import Facts
from cleannews.structure.zones import View

# A table is the article's if its rows are so likely body on average.
WHOLE_TABLE = 0.5
# Right below the last paragraph, from this probability on; such a table may have a heading.
LAST_TABLE, NEAR = 0.25, 2
# The same of the items of a list.
WHOLE_LIST = 0.4
# The same of points above the body.
POINTS = 0.3


def mark_lists(view: View, roles: list[Role]) -> None:
    """The items of a list go together: in the body as most of them go, and on an HTML page also
    the points between headline and body, if they are no links."""
    start = min(view.first, view.title_at if view.headline else view.first) + 1
    for run in _runs(view, start, view.last, lambda fact: _is_item(fact.line.mark)):
        items = [i for i in run if roles[i] in (Role.LIST_ITEM, Role.FURNITURE)]
        told = any(roles[i] is Role.LIST_ITEM for i in items) and _mean(view, items) >= WHOLE_LIST
        if told or (len(items) > 1 and _are_points(view, items)):
            for i in items:
                roles[i] = Role.LIST_ITEM


def _is_item(mark: str) -> bool:
    return bool(mark) and mark[0] not in "#>"


def _are_points(view: View, items: Sequence[int]) -> bool:
    above = items[0] <= view.first
    plain = all(view.facts[i].line.linked == 0 and view.facts[i].line.markup for i in items)
    return above and plain and _mean(view, items) >= POINTS


def mark_tables(view: View, roles: list[Role]) -> None:
    """The rows of a table go together, as most of its lines go."""
    for run in _runs(view, 0, len(roles), lambda fact: "\t" in fact.text):
        rows = [i for i in run if roles[i] in (Role.TABLE, Role.FURNITURE)]
        ending = run.start - NEAR <= view.last < run.stop and _is_even(view, run)
        told = _mean(view, rows) >= (LAST_TABLE if ending else WHOLE_TABLE)
        for i in rows if len(run) > 1 else ():
            roles[i] = Role.TABLE if told else Role.FURNITURE
        if (
            told
            and ending
            and run.start == view.last + NEAR
            and _may_head(view, roles, run.start - 1)
        ):
            roles[run.start - 1] = Role.HEADING


def _may_head(view: View, roles: Sequence[Role], i: int) -> bool:
    fact = view.facts[i]
    return roles[i] is Role.FURNITURE and fact.is_free and not fact.ends and not fact.line.cues


def _is_even(view: View, run: range) -> bool:
    """Whether all rows have as many cells, and there are more than two."""
    cells = {view.facts[i].text.count("\t") for i in run}
    return len(run) > 2 and len(cells) == 1


def _runs(view: View, start: int, end: int, belongs: Callable[[Facts], bool]) -> Iterator[range]:
    """The runs of lines from `start` to before `end` that belong, without a blank in one."""
    while start < end:
        stop = start
        while stop < end and belongs(view.facts[stop]) and _adjoins(view, stop, start):
            stop += 1
        if stop > start:
            yield range(start, stop)
        start = max(stop, start + 1)


def _adjoins(view: View, i: int, start: int) -> bool:
    return i == start or view.facts[i].line.gap == 0


def _mean(view: View, lines: Sequence[int]) -> float:
    """The mean probability of lines to be body."""
    return sum(view.judged.chances[i] for i in lines) / (len(lines) or 1)
