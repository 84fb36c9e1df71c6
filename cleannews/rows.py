"""A line of an HTML page on its way, and the inline elements that mark stretches of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cleannews.model import Mark


class Row(NamedTuple):
    """A line on its way: its mark, its text, the share of it that is a link, what stands around,
    its marked-up stretches, the number of the `article` element that it stands in, and whether it
    belongs to a listing."""

    mark: str = ""
    text: str = ""
    linked: float = 0.0
    markup: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    article: int = 0
    code: bool = False


BLANK = Row()


@dataclass
class Inline:
    """The inline elements that are open, those that ended in this line, and the last picture.

    An element is known by the number of the text parts before it.
    """

    opened: list[tuple[str, str, int]] = field(default_factory=list)
    ended: list[tuple[int, Mark]] = field(default_factory=list)
    picture: Mark | None = None

    def open(self, kind: str, url: str, at: int) -> None:
        """An element begins behind so many parts."""
        self.opened.append((kind, url, at))

    def close(self, parts: Sequence[str]) -> None:
        """The innermost element ends; `parts` are those of the line so far."""
        self._note(*self.opened.pop(), parts)

    def _note(self, kind: str, url: str, at: int, parts: Sequence[str]) -> None:
        text = "".join(parts[at:])
        if text.strip() and not (kind == "link" and not url):
            self.ended.append((at, Mark(kind, text, url)))

    def take(self, parts: Sequence[str]) -> tuple[Mark, ...]:
        """The marks of a line that ends; what is still open goes on in the next."""
        for opened in reversed(self.opened):
            self._note(*opened, parts)
        self.opened = [(kind, url, 0) for kind, url, _ in self.opened]
        marks = [mark for _, mark in sorted(self.ended, key=lambda e: (e[0], -len(e[1].text)))]
        self.ended = []
        if self.picture and "".join(parts).strip():
            marks.append(self.picture)
            self.picture = None
        return tuple(marks)
