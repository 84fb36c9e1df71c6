"""Read the dates of one line of a page as ISO 8601.

The work is done in three steps: `shapes` cuts a line into tokens, `days` finds day, month and year,
`stamps` adds weekday and time. Here the prefixes are read (`Published`, `Stand`, `更新`), and the
order of day and month is decided or left open.

Why dates are not sent through dateparser: it parses a span but does not find one, it prefers a
guess to an open question, and it costs. Measured on seven common formats, one call took some 60
times as long as `read_dates`, and its import with the first call 5 to 9 times as long as ours. It
serves for what this package has no words for (`_ask_dateparser`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from cleannews.dates import months
from cleannews.dates.days import MDY, Taste, exists, taste, usual_order
from cleannews.dates.relative import is_relative
from cleannews.dates.shapes import Scan, grammar, has_digit, hide, scan
from cleannews.dates.stamps import Stamp, stamps, without_clocks

__all__ = ["DateReading", "covers", "is_date_line", "is_relative", "read_dates"]

LONGEST = 300  # a longer line is prose; only the date it begins with says anything about it
LONGEST_DATE_LINE = 160
HEAD = 90  # how much of a longer line is read
LEAD_REACH = 48  # how many tokens before a date its prefix may begin

# What may stand in a line of dates beside them.
_IDLE = frozenset("D ,.;:|/()-'·@?PUvcWBRgzZh")

_LEAD = r"(?:[cv][ :]{1,2}){0,3}[PU](?:[ :.,|()·/'-]{0,3}[cPUavW])*[ :.,|(·/'-]*$"
_LEAD_BY = r"[PU][ :.,]{0,2}(?:[cv] )?b [^PUD]{1,40}$"
_WORD_BEHIND = r"[ )]{0,2}(?P<kind>[PU])(?! ?:)"
_KINDS = {"P": "published", "U": "updated"}


@dataclass(frozen=True)
class DateReading:
    """One date of a line.

    `iso` is `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, with `+HH:MM` only where the text gives an
    offset or a zone that has one; it is empty when the reading is open. Then either `alternatives`
    holds what it may be (day and month in doubt, or a month word of two languages), or `partial`
    holds a date without a year as ISO 8601 writes it, `--11-19` or `--11-19T06:55:00`: a year that
    is learned elsewhere makes it whole as `year + partial[1:]`.

    `start` and `end` bound it in the line with its weekday, time and zone. `kind` is `published` or
    `updated` where a word beside it says so, else None. `lead` is where that word starts; it is
    None where an author stands between (`Posted by Ann on …`) or the word stands behind the date,
    as in East Asia (then `end` takes it in).
    """

    iso: str
    start: int
    end: int
    kind: str | None = None
    lead: int | None = None
    alternatives: tuple[str, ...] = ()
    partial: str = ""


def read_dates(
    text: str, language: str | None = None, order: str | None = None
) -> list[DateReading]:
    """Find every date in a line, in the order of the text.

    `language` is a BCP 47 code, `order` one of `DMY`, `MDY`, `YMD`; both serve only where the
    figures leave the order of day and month open, and `order` comes first. Next the line itself is
    asked (a weekday, another date), then the language, then American zone letters. What stays open
    comes out with `alternatives`, never as a guess. A date with an impossible time is read without
    it. Nothing is raised; text that is no date gives `[]`.

    >>> [(r.iso, r.kind) for r in read_dates("Published Nov. 3, 2023 at 2:16 p.m. EST")]
    [('2023-11-03T14:16:00-05:00', 'published')]
    >>> [r.iso for r in read_dates("Mi., 8. Mai 2019, 9.03 Uhr | Stand: 09.05.19 um 11:00")]
    ['2019-05-08T09:03:00', '2019-05-09T11:00:00']
    >>> read_dates("04/05/2022", "en")[0].alternatives
    ('2022-05-04', '2022-04-05')
    >>> read_dates("04/05/2022 05:49", "pt-BR")[0].iso
    '2022-05-04T05:49:00'
    >>> read_dates("Updated Nov 19, 6:55 AM")[0].partial
    '--11-19T06:55:00'
    >>> read_dates("Python 3.10.12 beat it 3-2 on 9/11, says law 89/2022")
    []
    """
    if len(text) > LONGEST:
        return _read_head(text, language, order)
    return list(_read_line(text, taste(language, order))) if has_digit(text) else []


def _read_head(text: str, language: str | None, order: str | None) -> list[DateReading]:
    """The date at the very front of a long line."""
    first = read_dates(text[:HEAD], language, order)[:1]
    return [r for r in first if r.end < HEAD - 1 and _first_sign(r) == 0]


@lru_cache(maxsize=256)
def _read_line(text: str, known: Taste) -> tuple[DateReading, ...]:
    """Remembered, since several stages ask for the dates of the same lines."""
    cut = scan(text)
    found = stamps(cut, known)
    if not found:
        return _ask_dateparser(cut, known)
    return tuple([_reading(cut, stamp, found, known) for stamp in found])


def _first_sign(reading: DateReading) -> int:
    return reading.start if reading.lead is None else reading.lead


@lru_cache(maxsize=4096)
def is_date_line(text: str, language: str | None = None) -> bool:
    """Whether a line is nothing but dates and times with their prefixes and separators.

    A time alone counts (a date is often cut over two lines, and live blogs stamp their entries);
    `read_dates` tells it from a date. So does a relative date.

    >>> is_date_line("Publié le 07 mai 2019 à 13h59 - Mis à jour le 08 mai 2019 à 09h03")
    True
    >>> is_date_line("5:50 PM"), is_date_line("vor 3 Stunden")
    (True, True)
    >>> is_date_line("The dam broke on 3 November 2023"), is_date_line("Stand")
    (False, False)
    """
    if len(text) > LONGEST_DATE_LINE:
        return False
    if not has_digit(text):
        return is_relative(text)
    cut = scan(text)
    if cut.shape.count("w") > 1:  # no date takes in two unknown words
        return is_relative(text)
    rest = without_clocks(cut, _without_dates(cut, read_dates(text, language)))
    return ("D" in rest and set(rest) <= _IDLE) or is_relative(text)


def _without_dates(cut: Scan, readings: list[DateReading]) -> str:
    """The shape of a line with its dates and their prefixes hidden."""
    shape = cut.shape
    for reading in readings:
        start, end = cut.starts.index(_first_sign(reading)), cut.starts.index(reading.end)
        shape = hide(shape, start, end)
    return shape


def covers(text: str, readings: list[DateReading]) -> float:
    """Give the share of a line's letters and digits that its dates and their prefixes take up.

    >>> covers("Anna Lee, 3 May 2021", read_dates("Anna Lee, 3 May 2021"))
    0.5333333333333333
    """
    inked = sum(c.isalnum() for c in text)
    dated = sum(c.isalnum() for r in readings for c in text[_first_sign(r) : r.end])
    return min(1.0, dated / inked) if inked else 0.0


# What a date says of itself


def _reading(cut: Scan, stamp: Stamp, line: list[Stamp], known: Taste) -> DateReading:
    """Write a stamp down: its kind, and its one date, its alternatives or its day without year."""
    kind, lead, end = _kind(cut, stamp, line)
    clock = stamp.clock.iso if stamp.clock else ""
    days = _settle(stamp, line, known)
    if stamp.core.partial and kind and (learned := _learn_year(stamp, line, kind)):
        days = [learned]
    isos = tuple([day.isoformat() + clock for day in days])
    return DateReading(
        iso=isos[0] if len(isos) == 1 else "",
        start=cut.starts[stamp.start],
        end=cut.starts[end],
        kind=_KINDS.get(kind),
        lead=None if lead is None else cut.starts[lead],
        alternatives=isos if len(isos) > 1 else (),
        partial="" if isos else stamp.core.partial + clock,
    )


def _kind(cut: Scan, stamp: Stamp, line: list[Stamp]) -> tuple[str, int | None, int]:
    """Kind, token where the prefix starts, and end of a stamp with a word that stands behind it.

    Words stand behind their dates in East Asia only, and on the whole line or not at all.
    """
    if "P" not in cut.shape and "U" not in cut.shape:
        return "", None, stamp.end
    if _word_behind(cut, line[-1]):
        behind = _word_behind(cut, stamp)
        return (behind["kind"], None, behind.end()) if behind else ("", None, stamp.end)
    floor = max([s.end for s in line if s.end <= stamp.start], default=0)
    kind, lead = _lead(cut.shape, max(floor, stamp.start - LEAD_REACH), stamp.start)
    return kind, lead, stamp.end


def _word_behind(cut: Scan, stamp: Stamp) -> re.Match[str] | None:
    match = grammar(_WORD_BEHIND).match(cut.shape, stamp.end)
    return match if match and cut.tokens[match.start("kind")][0] > "\u2e80" else None


def _lead(shape: str, floor: int, start: int) -> tuple[str, int | None]:
    """The kind of a date by the words before it, and the token where they start."""
    window = shape[floor:start]
    if "P" not in window and "U" not in window:
        return "", None
    if match := grammar(_LEAD).search(window):
        last = max(match[0].rfind("P"), match[0].rfind("U"))
        return match[0][last], floor + match.start()
    match = grammar(_LEAD_BY).search(window)
    return (match[0][0] if match else ""), None


def _learn_year(stamp: Stamp, line: list[Stamp], kind: str) -> date | None:
    """The day of a stamp without a year, in the year of the line's one full date; an update that
    would come before it is of the next year."""
    full = [s.core.choices[0][1] for s in line if len(s.core.choices) == 1]
    if len(full) != 1:
        return None
    month, day = map(int, stamp.core.partial[2:].split("-"))
    early = kind == "U" and (month, day) < (full[0].month, full[0].day)
    return exists(full[0].year + early, month, day)


def _settle(stamp: Stamp, line: list[Stamp], known: Taste) -> list[date]:
    """The days a stamp can be, after asking the caller, the line, the language and the zone."""
    choices = stamp.core.choices
    if len(choices) < 2:
        return [day for _, day in choices]
    firm = [choice for s in line if len(s.core.choices) == 1 for choice in s.core.choices]
    orders = {order for order, _ in firm} - {""}
    american = any(s.clock and s.clock.american for s in line)
    for proven in (
        [day for order, day in choices if order and order == known.order],
        [day for _, day in choices if day.weekday() in stamp.weekday],
        [day for order, day in choices if order in orders],
        [day for _, day in choices if day in {other for _, other in firm}],
        [day for order, day in choices if order and order == usual_order(known)],
        [day for order, day in choices if order == MDY and american],
    ):
        if len(proven) == 1:
            return proven
    return [day for _, day in choices]


# Languages we have no words for

# A number, a word of no language we know, a year: `3 நவம்பர் 2023`.
_UNKNOWN = r"(?P<d>n)o?\.? ?(?:c )?(?P<m>w)\.?,? (?:c )?y|(?P<m1>w)\.? n,? y"


def _ask_dateparser(cut: Scan, known: Taste) -> tuple[DateReading, ...]:
    """Read a date with a month word that this package does not know.

    Only a word of another script, or of a language that the caller names and `months` lacks, is
    worth the import: in Latin letters such spans are mostly `Windows 10, 2019`.
    """
    if "w" not in cut.shape or "y" not in cut.shape or known.language in _known_languages():
        return ()
    match = grammar(_UNKNOWN).search(cut.shape)
    if not match or not exists(int(cut.tokens[match.end() - 1]), 1, 1):
        return ()
    word = cut.tokens[match.start("m" if match["m"] else "m1")]
    if word[0] < "\u0370" and not known.language:
        return ()
    start, end = cut.starts[match.start()], cut.starts[match.end()]
    day = _parse(cut.text[start:end], known.language)
    return (DateReading(day.isoformat(), start, end),) if day else ()


@cache
def _known_languages() -> frozenset[str]:
    return frozenset({*months.MONTHS, *months.NUMBERED, "nb", "nn"})


def _parse(text: str, language: str) -> date | None:
    import dateparser  # type: ignore[import-untyped]

    settings = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"]}
    for languages in ([language], None) if language else (None,):
        try:
            found = dateparser.parse(text, languages=languages, settings=settings)
        except (ValueError, TypeError, OverflowError):
            continue  # a language that dateparser lacks too
        if found:
            return exists(found.year, found.month, found.day)
    return None
