"""What the linter says of one place in one file."""

from __future__ import annotations

from typing import NamedTuple

from cleannews.catalogue.entries import Entry


class Place(NamedTuple):
    """A place in a file: line and column from 1, columns in characters."""

    line: int
    column: int
    end_line: int
    end_column: int


class Finding(NamedTuple):
    """Something found fault with: where, by which entry of the catalogue, in which words.

    `fixable` if `--fix` takes it out or puts it right.
    """

    place: Place
    entry: Entry
    text: str
    fixable: bool

    @property
    def message(self) -> str:
        """What is said of it in one line, not yet safe for a terminal."""
        words = " ".join(self.text.split())
        return f"{self.entry.id}: {words}" if words else self.entry.id
