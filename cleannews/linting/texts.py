"""A file's lines as they stand, and what is cut out of them; everything else stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cleannews.model import Line

LINE = re.compile("[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029])|[^\r\n\u2028\u2029]+")
"""A line with its end, as `sources.split_lines` counts them."""

MOST_WORDS = 400
"""What is longer than this is only found as it stands."""

LINE_ENDS = "\r\n\u2028\u2029"


def split_text(text: str) -> list[str]:
    r"""The lines of a text, each with its end.

    >>> split_text("one\r\ntwo\n\nfour")
    ['one\r\n', 'two\n', '\n', 'four']
    """
    return LINE.findall(text)


def bare(line: str) -> str:
    """A line without its end."""
    return line.rstrip(LINE_ENDS)


def number(lines: Sequence[str], first: int = 1) -> tuple[Line, ...]:
    """Lines as a page has them, numbered from `first`."""
    return tuple(Line((n,), bare(line)) for n, line in enumerate(lines, first))


def margin(line: str) -> str:
    """The white space that a line begins with."""
    return line[: len(line) - len(line.lstrip())]


def says_anything(text: str) -> bool:
    """Whether there is a letter or a digit."""
    return any(char.isalnum() for char in text)


def count_words(lines: Iterable[str]) -> int:
    """How many words; a sign of a script without spaces counts as one.

    >>> count_words(["It rained.", "大雨"])
    4
    """
    return len(re.findall("[぀-ヿ㐀-鿿가-힯]|[^\\W_぀-ヿ㐀-鿿가-힯]+", "\n".join(lines)))


def find(text: str, whole: str) -> tuple[int, int] | None:
    """Where words stand in a text, whatever the white space and the marks between them.

    >>> find("Share on Facebook", "- Share **on**\\n Facebook")
    (2, 24)
    """
    at = whole.find(text)
    if at >= 0:
        return at, at + len(text)
    for parts, between in ((text.split(), r"\s*"), (re.findall(r"[^\W_]+", text), r"[\W_]*")):
        if not 0 < len(parts) <= MOST_WORDS:
            continue
        found = re.search(between.join(map(re.escape, parts)), whole)
        if found:
            return found.span()
    return None


@dataclass(eq=False, repr=False)
class Draft:
    """Lines on their way to being mended: changed one by one, then given back as a whole.

    `lines` are the lines with their ends, numbered from `first`.
    """

    lines: Sequence[str]
    first: int = 1
    _changed: dict[int, str] = field(default_factory=dict)
    _dropped: set[int] = field(default_factory=set)

    def text_of(self, number: int) -> str:
        """A line as it is by now, without its end."""
        return self._changed.get(number, bare(self.lines[number - self.first]))

    def change(self, number: int, text: str) -> None:
        """Let a line read otherwise."""
        self._changed[number] = text

    def drop(self, numbers: Iterable[int]) -> None:
        """Take lines out whole."""
        self._dropped.update(numbers)

    def cut(self, numbers: Sequence[int], text: str) -> bool:
        """Cut words out of the lines they stand in; false if they are not there."""
        joined = "\n".join(map(self.text_of, numbers))
        span = find(text, joined)
        if span is None:
            return False
        before, after = joined[: span[0]].rstrip(" "), joined[span[1] :].lstrip(" ")
        joint = "\n" * joined.count("\n", *span)
        if not joint and before and after and after[0] not in ".,;:!?)\n":
            joint = " "
        for number, line in zip(numbers, f"{before}{joint}{after}".split("\n")):
            self.change(number, line.rstrip() if before or line.strip() else "")
            if not says_anything(line):
                self.drop([number])
        return True

    def render(self) -> tuple[list[str], list[int]]:
        """The lines that are left, each with its end, and the numbers they had.

        Where lines went, the gap is as wide as the widest that there was; above the first line and
        below the last none is left.
        """
        kept: list[tuple[str, int]] = []
        gap: list[tuple[str, int]] = []
        widest: list[tuple[str, int]] = []
        hole = False
        for number, line in enumerate(self.lines, self.first):
            if number in self._dropped:
                widest, gap, hole = max(widest, gap, key=len), [], True
                continue
            text = (
                self._changed[number] + line[len(bare(line)) :] if number in self._changed else line
            )
            if not text.strip():
                gap.append((text, number))
                continue
            if hole:
                gap = max(widest, gap, key=len) if kept else []
            kept += [*gap, (text, number)]
            gap, widest, hole = [], [], False
        if not hole:
            kept += gap
        return [text for text, _ in kept], [number for _, number in kept]
