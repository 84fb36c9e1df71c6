"""Take marks off lines: a bullet, number or `#` at the front, and the bars of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from cleannews.model import Line, Removal

_BULLETS = ("* ", "- ", "+ ", "• ", "· ", "‣ ", "◦ ", "▪ ", "– ", "● ", "○ ")


# At the front


def find_numbered(lines: Sequence[Line]) -> frozenset[int]:
    """Indexes of lines that count on, one right after the other: `1. …`, `2. …`.

    A list article's numbered headings have paragraphs between them and keep their numbers.
    """
    numbers = [_number(line.text) for line in lines]
    runs = [i for i, (a, b) in enumerate(pairwise(numbers)) if a and b == a + 1]
    return frozenset(j for i in runs for j in (i, i + 1))


def _number(text: str) -> int:
    found = _front_pattern().match(text) if text[:1].isdigit() else None
    return int(found[1][:-1]) if found and found[1].endswith(".") else 0


def strip_front(line: Line, telling: bool, removed: list[Removal]) -> Line:
    """The line without the mark at its front, which becomes `Line.mark`.

    Only where the page is `telling`, a number, `#` or `>` is a mark. A number that is taken off
    goes to `removed`.
    """
    if line.mark or line.role is not None:
        return line
    mark, rest = _split_front(line.text, telling)
    if not mark or not rest.strip():
        return line
    heading = _heading_pattern().match(rest) if telling else None
    if heading:  # in an item of a list
        before, mark, rest = f"{mark} {heading[1]}".strip(), heading[2], rest[heading.end() :]
    else:
        before = mark
    if any(c.isalnum() for c in before):
        removed.append(Removal(line.numbers, before, "list-marker"))
    return line.but(mark=_normal(mark), text=rest.strip())


def _split_front(text: str, telling: bool) -> tuple[str, str]:
    if text.startswith(_BULLETS) and not text.startswith("– "):
        return text[0], text[2:]
    found = _front_pattern().match(text) if telling else None
    if found and not (text[:1].isdigit() and _opens_with_date(text)):  # `24. March 2004`
        return found[1], text[found.end() :]
    return "", text


def _opens_with_date(text: str) -> bool:
    from cleannews.dates import read_dates  # few texts count their lines

    return any(reading.start == 0 for reading in read_dates(text)[:1])


@cache
def _front_pattern() -> re.Pattern[str]:
    return re.compile(r"(#{1,6}|>|\d{1,3}\.)\s+")


@cache
def _heading_pattern() -> re.Pattern[str]:
    return re.compile(r"\s*((?:(?:[*+-]|\d{1,3}\.)\s+){0,3})(#{1,6})\s+(?=\S)")


def _normal(mark: str) -> str:
    if mark[0].isdigit() or mark[0] in "#>":
        return mark
    return "-"


# Tables


def part_cells(lines: Sequence[Line]) -> list[Line]:
    """The lines, those of a Markdown table with tabs between their cells; its rule goes with its
    head.

    >>> table = ["Day | Rain", "---|---", "Mon | 4"]
    >>> told = part_cells([Line((n,), text) for n, text in enumerate(table)])
    >>> [line.text for line in told]
    ['Day\\tRain', 'Mon\\t4']
    """
    parted = list(lines)
    for i, line in enumerate(lines):
        if line.role is None and _is_rule(line.text) and (rows := list(_rows_around(lines, i))):
            for row in rows:
                parted[row] = parted[row].but(text=_with_tabs(lines[row].text))
            head = parted[rows[0]]
            parted[rows[0]] = head.but(numbers=head.numbers + line.numbers)
            parted[i] = line.but(text="")
    return [line for line in parted if line.text]


def _is_rule(text: str) -> bool:
    """Whether each cell is hyphens, with colons at its ends at most."""
    if "|" not in text:
        return False
    return all(re.fullmatch(r" *:?-+:? *", cell) for cell in text.strip(" |").split("|"))


def _rows_around(lines: Sequence[Line], rule: int) -> Iterator[int]:
    """The indexes of a table's head, right above its rule, and of its rows."""
    if not rule or lines[rule].gap or "|" not in lines[rule - 1].text:
        return
    yield rule - 1
    for i in range(rule + 1, len(lines)):
        if "|" not in lines[i].text or lines[i].gap:
            return
        yield i


def _with_tabs(text: str) -> str:
    bare = text.strip()
    if bare.startswith("|") and bare.endswith("|") and len(bare) > 1:
        bare = bare[1:-1].strip(" ")
    return "\t".join(cell.strip() for cell in re.split(r"(?<!\\)\|", bare))
