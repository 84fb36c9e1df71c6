"""Find the times of a line and join each date with the weekday and the time that belong to it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from cleannews.dates import months
from cleannews.dates.days import Core, Taste, cores, exists
from cleannews.dates.shapes import Scan, grammar, hide


class Clock(NamedTuple):
    """A time at tokens `start` to `end`.

    `iso` is `THH:MM:SS` with its offset where that is sure; `american` tells a zone of the United
    States; `bare` a form such as `14.30`, which is a time only beside a date.
    """

    start: int
    end: int
    iso: str
    american: bool
    bare: bool


class Stamp(NamedTuple):
    """A core with its time and the weekdays that its weekday word can mean (Monday is 0; empty
    without one), all within tokens `start` to `end`."""

    core: Core
    start: int
    end: int
    clock: Clock | None
    weekday: set[int]


# The offset's minus is one only behind ISO's T, seconds or a zone: `10:00-12:00` is a span of time.
_CLOCK = r"""
    (?: (?P<ahead>Q) [ :]? )?
    (?: (?P<before>A) \.? \ ? )?
    (?P<t>t)? (?<![nxy][.:,/-]) (?<![nxy$]) (?P<h>n)
    (?: :(?P<m>n) (?: :(?P<s>n) (?: [.,][nxy] )? )? (?: \ ?[hi]\.? )?   # 14:30:05, 14:30 Uhr
      | \.(?P<m2>n) (?: \.n )? (?P<unit>\ ?h )? (?![.,]?[nxy])          # 14.30 Uhr
      | \ ?h \.? (?: \ ?(?P<m3>n) (?: \ ?i )? (?: \ ?n\ ?k )? )?        # 13h59, 9時39分
      | (?= \ ?a ) )                                                    # 2 p.m.
    (?: (?<![hi]) \ ?(?P<after>a) \.? )?
    (?: [ ,]{0,2} \(? (?P<z> Z | (?(after)z|(?!)) ) )?
    (?: \ ?(?P<sign> [+] | (?(t)-|(?(s)-|(?(z)-|(?!)))) )
        (?: (?P<oh>n) (?: :(?P<om>n) | (?(z)|(?!)) ) | (?P<o4>y) ) (?!:) )?
"""
_GAP_AFTER = r"\.?[ ,;|·/()@t-]{0,4}(?:[cv]\.?:? ?){0,3}"
_GAP_BEFORE = r"[ ,;|·/()-]{0,4}(?:[ca]\.? ){0,3}"
_WEEKDAY_BEFORE = r"\(?(?P<w>[WM](?:[ -][WJ])?|(?<=\()[KL])\)?\.?[ ,|·-]{0,3}(?:[ca]\.? )?$"
_WEEKDAY_AFTER = r"[ ,]{0,2}(?:\((?P<w>[WMKL])\.?\)|(?P<w1>W(?:[ -]W)?)\.?(?![ ,]{0,2}(?:c )?D))"
_YEAR_WORD = r" ?g\.?"
_LATE_YEAR = r" (?:Z )?y(?![./:-]n)"
_WEEKDAY_REACH = 12


@cache
def _clock_pattern() -> re.Pattern[str]:
    return re.compile(_CLOCK, re.VERBOSE)


def clocks(scan: Scan, shape: str) -> list[Clock]:
    """Every time of a line, given its shape with the dates hidden."""
    found = (_clock(scan, match) for match in _clock_pattern().finditer(shape))
    return [clock for clock in found if clock]


def without_clocks(scan: Scan, shape: str) -> str:
    """A line's shape with its times hidden, but for bare ones, which may be any number."""
    for clock in clocks(scan, shape):
        if not clock.bare:
            shape = hide(shape, clock.start, clock.end)
    return shape


def _clock(scan: Scan, match: re.Match[str]) -> Clock | None:
    """Read one time; None if no clock shows it. `15:24pm` is 15:24."""
    part = {name: scan.tokens[match.start(name)] for name, v in match.groupdict().items() if v}
    hour = int(part["h"])
    minute = int(part.get("m") or part.get("m2") or part.get("m3") or 0)
    second = int(part.get("s", 0))
    half = part.get("after") or part.get("before")
    if half and 0 < hour <= 12:
        afternoon = half.casefold().replace(" ", "").rstrip(".") in months.AFTERNOON
        hour = hour % 12 + 12 * afternoon
    if hour > 23 or minute > 59 or second > 59 or len(part.get("m2", "00")) < 2:
        return None
    zone = part.get("z", "").upper()
    iso = f"T{hour:02}:{minute:02}:{second:02}{_offset(part)}"
    bare = "m2" in part and "unit" not in part
    return Clock(*match.span(), iso, zone in months.AMERICAN_ZONES, bare)


def _offset(part: dict[str, str]) -> str:
    """The offset that a time gives in figures or by its zone; "" where it is not sure."""
    if "sign" not in part:
        ahead = months.ZONES_AHEAD.get(part.get("ahead", ""), "")
        return months.ZONES.get(part.get("z", "").upper(), ahead)
    four = part.get("o4", "")
    hours, minutes = (four[:2], four[2:]) if four else (part["oh"], part.get("om", "00"))
    sure = int(hours) <= 14 and int(minutes) <= 59
    return f"{'+' if part['sign'] == '+' else '-'}{hours:>02}:{minutes:>02}" if sure else ""


def stamps(scan: Scan, known: Taste) -> list[Stamp]:
    """Every date of a line with what belongs to it; those that need company and lack it are out."""
    found, shape = cores(scan, known)
    if not found:
        return []
    times = clocks(scan, shape)
    joined: list[Stamp] = []
    for core in found:
        floor = joined[-1].end if joined else 0
        stamp = _grown(scan, shape, core, [time for time in times if time.start >= floor])
        if stamp and _has_company(shape, stamp, len(found)):
            joined.append(stamp)
    return joined


def _grown(scan: Scan, shape: str, core: Core, times: list[Clock]) -> Stamp | None:
    """Grow a core by its weekday and its time; None if it has ISO's T and no time behind it.

    A time on the left wins over one on the right: where both are there, the line puts time first.
    """
    start, end, weekday = _with_weekday(scan, shape, core)
    left = [t for t in times if t.end <= start and _bridges(_GAP_BEFORE, shape, t.end, start)]
    right = [t for t in times if t.start >= end and _bridges(_GAP_AFTER, shape, end, t.start)]
    if shape.startswith("tn", end) and not right:
        return None
    clock = left[-1] if left else right[0] if right else None
    if clock:
        start, end = min(start, clock.start), max(end, clock.end)
    if clock and core.partial and (match := grammar(_LATE_YEAR).match(shape, end)):
        core, end = _dated(core, int(scan.tokens[match.end() - 1])), match.end()
    inside = shape[start:end] + scan.shape[core.start : core.end]
    end += inside.count("(") > inside.count(")") and shape.startswith(")", end)
    return Stamp(core, start, end, clock, weekday)


def _dated(core: Core, year: int) -> Core:
    """A core whose year stands behind the time: `Nov 20 05:11:34 UTC 2023`."""
    month, day = map(int, core.partial[2:].split("-"))
    found = exists(year, month, day)
    return core._replace(choices=(("", found),), partial="") if found else core


def _bridges(gap: str, shape: str, start: int, end: int) -> bool:
    return start == end or grammar(gap).fullmatch(shape, start, end) is not None


def _with_weekday(scan: Scan, shape: str, core: Core) -> tuple[int, int, set[int]]:
    start, end = core.start, core.end
    weekday: set[int] = set()
    if match := grammar(_YEAR_WORD).match(shape, end):
        end = match.end()
    if match := grammar(_WEEKDAY_AFTER).match(shape, end):
        end, weekday = match.end(), _weekday(scan, match.span("w" if match["w"] else "w1"))
    floor = max(0, start - _WEEKDAY_REACH)
    if match := grammar(_WEEKDAY_BEFORE).search(shape[floor:start]):
        before = _weekday(scan, (floor + match.start("w"), floor + match.end("w")))
        start, weekday = (floor + match.start(), before) if before else (start, weekday)
    return start, end, weekday


def _weekday(scan: Scan, span: tuple[int, int]) -> set[int]:
    """What a weekday of one word or of two (`thứ sáu`, `sexta-feira`) can mean."""
    table, words = months.weekdays(), scan.tokens[slice(*span)]
    return table.get("".join(words).casefold()) or table.get(words[0].casefold()) or set()


def _has_company(shape: str, stamp: Stamp, count: int) -> bool:
    """Whether a core that is no date by itself has one of the companions that its form asks for:
    `t` a time, `w` a weekday before it, `l` a prefix before it, `c` a connecting word, `a` being
    alone between separators, `d` another date on the line."""
    needs, start = stamp.core.company, stamp.start
    if not needs:
        return True
    before = shape[:start].rstrip(" :.,(")
    return (
        ("t" in needs and stamp.clock is not None)
        or ("w" in needs and bool(stamp.weekday))
        or ("l" in needs and before.endswith(("P", "U", "P c", "U c", "P a", "U a")))
        or ("c" in needs and before.endswith(("c", "a")) and shape[start - 1] == " ")
        or ("a" in needs and _is_bounded(shape, start, stamp.end))
        or ("d" in needs and count > 1)
    )


def _is_bounded(shape: str, start: int, end: int) -> bool:
    before, after = shape[:start].rstrip()[-1:], shape[end:].lstrip()[:1]
    return before in ("", *("|·-(/D" if after else "|·-(/D,")) and after in ("", *"|·-)/D")
