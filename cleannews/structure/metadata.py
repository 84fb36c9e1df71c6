"""Read the fields out of the lines that bear them: labelled lines in, `Found` values out.

Each field gathers its readings in the order of trust (what the page shows before what its residue
declares), takes the best, and keeps the others as candidates with the reason why they lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from cleannews.bylines import (
    Byline,
    introduced,
    is_outlet,
    is_role,
    read_byline,
    read_dateline,
)
from cleannews.dates import DateReading, read_dates
from cleannews.languages import base_language
from cleannews.model import BODY_ROLES, Block, Candidate, Label, Line, Note, Removal, Role
from cleannews.titles import letters

Labelled = Sequence[tuple[Line, Label]]


@dataclass
class Found:
    """Fields on their way into the article."""

    values: dict[str, Any] = field(default_factory=dict)
    evidence: dict[str, tuple[int, ...]] = field(default_factory=dict)
    candidates: dict[str, tuple[Candidate, ...]] = field(default_factory=dict)
    removed: list[Removal] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def take(self, name: str, value: Any, lines: tuple[int, ...]) -> None:
        """Set a field and the lines it came from."""
        self.values[name] = value
        if lines:
            self.evidence[name] = tuple(sorted(set(lines)))

    def lose(self, name: str, value: str, lines: tuple[int, ...], reason: str) -> None:
        """Keep a reading that lost."""
        row = Candidate(value, lines, reason)
        if row not in self.candidates.get(name, ()):
            self.candidates[name] = (*self.candidates.get(name, ()), row)

    def remove(self, lines: tuple[int, ...], text: str, rule: str) -> None:
        """Record words of a field's line that are no part of its value."""
        if any(c.isalnum() for c in text):
            self.removed.append(Removal(lines, text.strip(), rule))


def with_role(labelled: Labelled, *roles: Role) -> list[Line]:
    """The lines that bear one of these roles, in order."""
    return [line for line, label in labelled if label.role in roles]


def find_names(
    found: Found, labelled: Labelled, language: str | None, opening: Block | None
) -> None:
    """Authors and publisher from the bylines; the reporter whom the first paragraph (`opening`)
    names, where they name nobody who wrote."""
    names: list[str] = []
    lines: tuple[int, ...] = ()
    read = [(line, read_byline(line.text, language)) for line in with_role(labelled, Role.BYLINE)]
    written = any(byline and not _is_minor(byline) for _, byline in read)
    reporters = () if written or opening is None else _reporters(opening.text, language)
    for line, byline in read:
        if byline is None or ((written or reporters) and _is_minor(byline)):
            found.remove(line.numbers, line.text, "byline")
            continue
        fresh = [n for n in byline.names if n.casefold() not in {m.casefold() for m in names}]
        names += fresh
        lines += line.numbers
        _take_publisher(found, byline, line)
        found.remove(line.numbers, byline.cue, "byline")
        found.remove(line.numbers, byline.rest, "byline")
    if names:
        found.take("authors", tuple(names), lines)
    elif opening is not None and reporters:
        found.take("authors", reporters, opening.lines)


def find_introduced(found: Found, notes: Sequence[Note]) -> None:
    """Where nobody signs: the authors whom the notes below the article introduce."""
    told = [
        (name, n.lines) for n in notes if n.kind == "author-bio" and (name := introduced(n.text))
    ]
    if told and "authors" not in found.values:
        lines = tuple(number for _, numbers in told for number in numbers)
        found.take("authors", tuple(dict.fromkeys(name for name, _ in told)), lines)


def _reporters(opening: str, language: str | None) -> tuple[str, ...]:
    """Who reports, as Chinese, Japanese and Korean agencies name them in the dateline.

    >>> _reporters("河谷网5月13日电（记者 王小明）大坝经受住了考验。", "zh")
    ('王小明',)
    """
    eastern = base_language(language) in ("zh", "ja", "ko")
    head = _DATELINE.match(opening) if eastern else None
    byline = read_byline(head[0], language) if head else None
    return byline.names if byline and byline.cue and not _is_minor(byline) else ()


_DATELINE = re.compile(r"[^。）)=]{2,40}[）)=]")
_EDITED = ("edit", "责任编辑", "責任編輯", "责编", "責編", "编辑", "編輯", "редактор")


def _is_minor(byline: Byline) -> bool:
    """Whether a byline names who edited the text, not who wrote it, or a role or an outlet."""
    is_nobody = bool(byline.names) and all(is_role(n) or is_outlet(n) for n in byline.names)
    return is_nobody or byline.cue.casefold().startswith(_EDITED)


def _take_publisher(found: Found, byline: Byline, line: Line) -> None:
    if byline.publisher and "publisher" not in found.values:
        found.take("publisher", byline.publisher, line.numbers)


# Dates


def find_dates(found: Found, labelled: Labelled, language: str | None, order: str | None) -> None:
    """Date and update stamp from the date lines and bylines."""
    readings = [
        (reading, line)
        for line in with_role(labelled, Role.DATE, Role.BYLINE)
        for reading in read_dates(line.text, language, order)
    ]
    sure = [(r, line) for r, line in readings if r.iso]
    _take_dates(found, sure)
    if "date" not in found.values:
        _leave_open(found, [(r, line) for r, line in readings if r.alternatives])
    taken = {*found.evidence.get("date", ()), *found.evidence.get("updated", ())}
    for line in with_role(labelled, Role.DATE):
        if taken.issuperset(line.numbers):
            _remove_lead(found, line, [r for r, other in readings if other is line])
        else:
            found.remove(line.numbers, line.text, "date")


def _take_dates(found: Found, sure: Sequence[tuple[DateReading, Line]]) -> None:
    updated = [pair for pair in sure if pair[0].kind == "updated"]
    published = [pair for pair in sure if pair[0].kind == "published"]
    plain = [pair for pair in sure if pair[0].kind is None]
    if updated:
        reading, line = max(updated, key=lambda pair: pair[0].iso)
        found.take("updated", reading.iso, line.numbers)
    ranked = [*published, *plain, *updated]
    if not ranked:
        return
    best, at = ranked[0]
    same = [r for r, _ in (published or plain or updated)]
    longer = [r for r in same if r.iso.startswith(best.iso) and len(r.iso) > len(best.iso)]
    found.take("date", longer[0].iso if longer else best.iso, at.numbers)
    for reading, line in [*published[1:], *plain]:
        if reading.iso[:10] != best.iso[:10]:
            found.lose("date", reading.iso, line.numbers, "another date stands before it")


def _leave_open(found: Found, unsure: Sequence[tuple[DateReading, Line]]) -> None:
    for reading, line in unsure[:1]:
        shown = line.text[reading.start : reading.end]
        found.warnings.append(
            f"ambiguous date: {shown} could be {' or '.join(reading.alternatives)}"
        )
        for iso in reading.alternatives:
            found.lose("date", iso, line.numbers, "day and month could be either way round")


def _remove_lead(found: Found, line: Line, readings: Sequence[DateReading]) -> None:
    """What a date line says besides its dates (`Published`, `| 4 min read`) is taken out."""
    rest, end = [], 0
    for reading in sorted(readings, key=lambda r: r.start):
        rest.append(line.text[end : reading.start])
        end = max(end, reading.end)
    rest.append(line.text[end:])
    for text in rest:
        found.remove(line.numbers, text.strip(" |·•,–—-:"), "date")


# A date that no label was sure of: so many lines above and below the headline, in so short a line,
# and the names of elements that hold one (on 2,000 web pages without another: right in 24 of 31).
ABOVE, BELOW, LONGEST_STAMP = 3, 6, 100
# So many of the first paragraphs may open with the day of the report.
OPENINGS = 2
_NAMED = {
    *("+<time", "+date", "+dates", "+pubdate", "+published", "+postmeta", "+created", "+updated"),
    *("+modified", "+timestamp", "+posted", "+publish", "+meta"),
}
_LISTED = {
    *("related", "recent", "comment", "comments", "commentlist", "sidebar", "<aside", "<footer"),
}


def find_lone_date(
    found: Found, labelled: Labelled, language: str | None, order: str | None
) -> None:
    """Where there is no date: the nearest to the headline, or the first in an element called so."""
    if "date" in found.values:
        return
    for line, label in _stamped(labelled):
        sure = [r for r in read_dates(line.text[:LONGEST_STAMP], language, order) if r.iso]
        if sure and (label.role not in BODY_ROLES or _opens(line, sure[0])):
            found.take("date", sure[0].iso, line.numbers)
            return
    _read_address(found)


def _opens(line: Line, reading: DateReading) -> bool:
    """Whether a line opens with a date or a dateline that has it, or says that it was published
    then."""
    if reading.kind == "published" or not any(map(str.isalnum, line.text[: reading.start])):
        return True
    return reading.end <= len(read_dateline(line.text) or "")


_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/_-])")


def _read_address(found: Found) -> None:
    """Where no line tells the day, the one in the page's address: `/2021/10/20/dam-opens`."""
    told = _IN_ADDRESS.search(found.values.get("url") or "")
    if told:
        found.take("date", "-".join(told.groups()), ())


def _stamped(labelled: Labelled) -> Iterator[tuple[Line, Label]]:
    """The lines that may bear a date, the likeliest first."""
    short = [
        i
        for i, (line, label) in enumerate(labelled)
        if len(line.text) <= LONGEST_STAMP and label.role not in (Role.CAPTION, Role.NOTE)
    ]
    first = (i for i, (_, label) in enumerate(labelled) if label.role is Role.PARAGRAPH)
    titles = (i for i, (_, label) in enumerate(labelled) if label.role is Role.TITLE)
    at = next(titles, None)
    if at is not None:
        around = (i for i in short if at - ABOVE <= i <= at + BELOW)
        yield from (labelled[i] for i in sorted(around, key=lambda i: abs(i - at)))
    yield from (labelled[i] for i in islice(first, OPENINGS))
    for line, label in (labelled[i] for i in short):
        if not _NAMED.isdisjoint(line.markup) and _LISTED.isdisjoint(line.markup):
            yield line, label


# Tags


def find_tags(found: Found, labelled: Labelled) -> None:
    """Topics from the tag lines."""
    tags: list[str] = []
    lines: tuple[int, ...] = ()
    for line in with_role(labelled, Role.TAGS):
        tags += [t for t in _linked_tags(line) or split_tags(line.text) if t not in tags]
        lines += line.numbers
    if tags:
        found.take("tags", tuple(tags), lines)


def _linked_tags(line: Line) -> list[str]:
    """The topics of a line that is nothing but links, each of which is one."""
    links = [mark.text for mark in line.marks if mark.kind == "link"]
    whole = len(links) > 1 and letters("".join(links)) == letters(line.text)
    told = (link.strip(" .,;#") for link in links) if whole else ()
    return list(dict.fromkeys(filter(None, told)))


def split_tags(text: str) -> list[str]:
    """The topics of a tag line.

    >>> split_tags("rivers, flood control"), split_tags("#rivers #dams")
    (['rivers', 'flood control'], ['rivers', 'dams'])
    """
    if "#" in text:
        parts: Iterable[str] = re.findall(r"#([^\s#,;]+)", text)
    else:
        parts = re.split(r"\s*[,;|•·、，،؛；]\s*", text)
    return [part.strip(" .") for part in parts if part.strip(" .")]
