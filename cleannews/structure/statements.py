"""What a source states about itself against what its page shows: `Found` values in, better out.

JSON-LD, `meta` tags and front matter fill what the page does not show. Where both speak, the page
is believed, unless it says less, shows the stated value as well, or cannot have been read rightly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from itertools import dropwhile
from typing import Any

from cleannews.bylines import read_byline
from cleannews.model import Declared, Role
from cleannews.structure.measures import words
from cleannews.structure.metadata import Found, Labelled
from cleannews.titles import letters

# The language and the article's words were needed long before, the picture goes to the others.
_ELSEWHERE = ("language", "image", "body", "signed")
# A page's own date may be that of the printed issue or of its time zone; what stands further apart
# is another date, and neither reading is the better one (on 780 web pages 28 to 27).
NEAR_DAYS = 3
# So long before midnight it may be the next day in Europe, and no clock is farther ahead.
EVENING, FARTHEST_ZONE = timedelta(hours=2), timedelta(hours=14)
# A headline of so many words may stand behind a kicker, or before a rubric.
FEWEST_WORDS = 3
_PARTING = ("|", "–", "—", "-", "»", "·", "•")
# A shorter description is a slogan.
SHORTEST_DECK = 40


def take_declared(found: Found, declared: Mapping[str, Declared], labelled: Labelled) -> None:
    """Fill what the page does not show; the shown value wins, unless it says less or is misread.

    A reading gives way where the page also shows what is declared, and where it cannot be right.
    """
    page = "\n".join(line.text for line, _ in labelled)
    revised = declared["updated"].value if "updated" in declared else ""
    for name, told in declared.items():
        value = told.value
        if not value or name in _ELSEWHERE:
            continue
        shown = found.values.get(name)
        lines = told.lines + found.evidence.get(name, ())
        if shown is None and name == "deck" and not (told.written or _sums_up(value, page)):
            found.lose(name, value, told.lines, "no summary of its own")
        elif shown is None or _says_more(name, value, shown):
            found.take(name, value, lines)
        elif name == "title" and _goes_beyond(value, shown) and not _says(found, value, labelled):
            found.lose(name, value, told.lines, "the page shows less")
        elif name == "title" and value != shown and (heading := _heading(value, labelled)):
            _take_heading(found, value, heading, labelled)
        elif value != shown and _is_misread(found, name, value, f"{revised}\n{page}"):
            found.lose(name, _told(shown), found.evidence.get(name, ()), "another is declared")
            found.take(name, _on_shown_day(value, shown) if name == "date" else value, lines)
        elif value != shown and not (name == "title" and _part_kicker(found, value)):
            found.lose(name, _told(value), told.lines, "the page shows another")
    if "signed" in declared and "authors" not in found.values:  # only an element's name says so
        found.take("authors", declared["signed"].value, ())


def _goes_beyond(title: str, shown: str) -> bool:
    """Whether a stated title only adds to the shown one, behind a mark: rubric, site, promise."""
    rest = title.removeprefix(shown).lstrip()
    return rest != title and rest[:1] in _PARTING and len(words(shown)) >= FEWEST_WORDS


def _says(found: Found, title: str, labelled: Labelled) -> bool:
    """Whether the line that was read as the title says what is stated; of it, only a part was."""
    at, told = found.evidence.get("title", ()), letters(title)
    return any(line.numbers == at and letters(line.text) == told for line, _ in labelled)


def _heading(title: str, labelled: Labelled) -> tuple[int, ...]:
    """The input lines of the page's first heading, if that is the title to the letter.

    Where another line was read as the headline, the heading was right on 11 of 18 web pages, that
    line on 5.
    """
    said, told = "", letters(title)
    numbers: tuple[int, ...] = ()
    for line in dropwhile(lambda line: line.mark != "#", (line for line, _ in labelled)):
        if line.mark != "#" or not told.startswith(said):
            break
        said, numbers = said + letters(line.text), numbers + line.numbers
        if said == told:
            return numbers
    return ()


def _take_heading(found: Found, title: str, numbers: tuple[int, ...], labelled: Labelled) -> None:
    """The first heading becomes the title; the line that was read as it is taken out."""
    other, at = found.values["title"], found.evidence.get("title", ())
    found.lose("title", other, at, "the first heading is declared")
    for line, label in labelled:
        if label.role is Role.TITLE and line.numbers == at and at != numbers:
            found.remove(at, line.text, "furniture")
    found.take("title", title, numbers)


def _told(value: Any) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _sums_up(description: str, page: str) -> bool:
    """Whether a description is a text of its own: no slogan, not cut off, no part of the page."""
    whole = len(description) >= SHORTEST_DECK and not description.endswith(("…", "..."))
    return whole and description not in page


def _part_kicker(found: Found, title: str) -> bool:
    """Part a shown headline from the kicker before it: where the stated title begins within, or
    where that has a colon (`Region: Dam holds`) between what the page shows one above the other."""
    shown, numbers = found.values["title"], found.evidence.get("title", ())
    before, _, after = title.partition(": ")
    title = after if after and shown == f"{before} {after}" else title
    kicker = shown[: -len(title)]
    if not shown.endswith(title) or kicker[-1:].isalnum() or not words(kicker):
        return False
    if len(words(title)) < FEWEST_WORDS:
        return False
    found.take("title", title, numbers)
    kicker = kicker.strip(" :|–—-")
    if "kicker" in found.values or not kicker:
        found.remove(numbers, kicker, "kicker")
    else:
        found.take("kicker", kicker, numbers)
    return True


def _is_misread(found: Found, name: str, value: Any, page: str) -> bool:
    """Whether a reading of the page is to give way to what is declared."""
    shown = found.values[name]
    if name == "date":
        return _is_other_date(found, value, page.partition("\n")[0])
    if name == "title":
        return not shown[0].isalnum() and bool(value.endswith(shown))  # cut off at its front
    if name != "authors":
        return False
    folded = page.casefold()
    told = all(" " in author and author.casefold() in folded for author in value)
    return told and (set(shown) <= set(value) or _naming(value) >= _naming(shown))


def _naming(authors: Sequence[str]) -> float:
    """How much like a person's name the least likely of the names is, 0 to 1."""
    readings = (read_byline(author) for author in authors)
    return min((reading.sure if reading else 0.0 for reading in readings), default=0.0)


def _is_other_date(found: Found, value: str, revised: str) -> bool:
    """Whether the page shows the declared date too, or what it shows is that of the last change."""
    shown = found.values["date"]
    others = (candidate.value for candidate in found.candidates.get("date", ()))
    days = {other[:10] for other in (*others, found.values.get("updated", ""))}
    days.add(f"{shown[:5]}{shown[8:10]}{shown[4:8]}"[:10])  # day and month the other way round
    is_revision = bool(revised) and _days_apart(shown, revised) <= 1
    is_near = _days_apart(value, shown) <= NEAR_DAYS and not (len(shown) > 10 == len(value))
    return value[:10] in days or is_revision or is_near


def _days_apart(one: str, other: str) -> int:
    """Days between two ISO dates; many where one of them is only a month or a year."""
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)
    except ValueError:
        return NEAR_DAYS + 1


def _on_shown_day(value: str, shown: str) -> str:
    """A moment that is declared in world time as clocks had it where the page was written.

    Where the page shows the time, its zone is what lies between the two; a day alone tells it where
    the moment is just before midnight and the page has the next day.

    >>> _on_shown_day("2020-02-25T02:25:54+00:00", "2020-02-24T21:25:00")
    '2020-02-24T21:25:54-05:00'
    >>> _on_shown_day("2021-11-04T23:00:00+00:00", "2021-11-05")
    '2021-11-05T00:00:00+01:00'
    """
    if not value.endswith("+00:00") or value[:10] == shown[:10]:
        return value
    try:
        moment = datetime.fromisoformat(value)
        ahead = _zone_of(moment, shown)
        return moment.astimezone(timezone(ahead)).isoformat() if ahead else value
    except (ValueError, OverflowError):  # what front matter calls a date may be anything
        return value


def _zone_of(moment: datetime, shown: str) -> timedelta | None:
    """How far the clock that the page shows is ahead of world time."""
    if len(shown) > 10:
        seen = datetime.fromisoformat(shown[:19]).replace(tzinfo=timezone.utc)
        ahead = seen - moment.replace(second=0)
        fits = abs(ahead) <= FARTHEST_ZONE and not ahead % timedelta(minutes=15)
    else:
        ahead = timedelta(hours=24 - moment.hour)
        fits = ahead <= EVENING and (moment + ahead).date().isoformat() == shown
    return ahead if fits else None


def _says_more(name: str, value: Any, shown: Any) -> bool:
    return name in ("date", "updated") and len(value) > len(shown) and value[:10] == shown[:10]
