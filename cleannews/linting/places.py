"""Where in its file something stands that was found: lines and columns, both from 1."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from cleannews.catalogue.entries import Entry
from cleannews.findings import Finding, Place
from cleannews.linting.readings import Fault
from cleannews.linting.texts import bare, find, split_text


class Locator:
    """Finds places in lines that are numbered from `first`."""

    def __init__(self, lines: Sequence[str], first: int) -> None:
        """Each of `lines` has its end."""
        self._text = "".join(lines)
        self._lines = split_text(self._text)
        self._first = first
        self._starts = [0, *accumulate(map(len, self._lines))]
        self._seen: dict[str, int] = {}

    def find(self, fault: Fault, entry: Entry, fixable: bool) -> Finding:
        """The finding for a fault whose lines are those of the text."""
        line, last = fault.lines[0], fault.lines[-1]
        text = bare(self._lines[line - self._first])
        if fault.repaired is not None:
            place = Place(line, fault.column, line, max(fault.column, len(text)) + 1)
            return Finding(place, entry, _around(text, fault.column), fixable)
        parts = [p for p in (fault.text, *fault.cues) if p] if line == last else []
        spans = [span for span in (find(part, text) for part in parts) if span]
        start = min((s for s, _ in spans), default=len(text) - len(text.lstrip()))
        end = max((e for _, e in spans), default=len(text.rstrip()))
        if fault.column:
            start, end = fault.column - 1, start
        ending = end + 1
        if last != line:
            ending = len(bare(self._lines[last - self._first])) + 1
        return Finding(
            Place(line, start + 1, last, ending), entry, text[start:end] or fault.text, fixable
        )

    def search(self, fault: Fault, entry: Entry) -> Finding:
        """The finding for a fault whose words stand somewhere in the text, each at its turn."""
        begin = self._seen.get(fault.text, 0)
        span = find(fault.text, self._text[begin:]) or (-begin, -begin)
        self._seen[fault.text] = begin + span[1]
        return Finding(self.at(begin + span[0], begin + span[1]), entry, fault.text, False)

    def at(self, start: int, end: int) -> Place:
        """The place between two offsets."""
        return Place(*self._position(start), *self._position(end))

    def _position(self, offset: int) -> tuple[int, int]:
        row = min(bisect_right(self._starts, offset) - 1, max(len(self._lines) - 1, 0))
        return row + self._first, offset - self._starts[row] + 1


def _around(text: str, column: int) -> str:
    """The words where something is wrong with the characters."""
    start = text.rfind(" ", 0, max(0, column - 12)) + 1
    return text[start : start + 48]
