"""The lines of an HTML page while it is read: element by element in, rows with their marks out.

A block begins a line and ends it; inline elements leave their text, and a mark of what they were.
Lists, headings and quotes become the `mark` of a row, the cells of a table are parted by tabs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleannews.elements import (
    first_number,
    is_layout,
    is_listing,
    is_note,
    read_picture,
    read_player,
)
from cleannews.rows import BLANK, Inline, Row
from cleannews.seams import ABUTTING, POWERS, Seams, is_power
from cleannews.surroundings import Surroundings

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


# fmt: off
LOOSE_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div",
    "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "main", "nav", "ol", "p", "pre", "search",
    "section", "summary", "table", "ul",
))
"""Blocks with a blank line before and after."""

CLOSE_BLOCKS = frozenset((
    "button", "caption", "dt", "label", "li", "optgroup", "option", "select", "tbody", "textarea",
    "tfoot", "thead", "tr",
))
"""Blocks that follow each other line by line."""

# fmt: on
INLINE = ("span", "small", "cite", "em", "i", "strong")
"""Inline elements that part a picture's caption from its credit, where they are called so."""

PARTS = ("span", "small", "cite")
"""Of these, one right behind another in a caption is a part of its own, whatever it is called."""

SHORTEST_PART = 12
"""In characters; a shorter first part is a label of the caption (`FILE`)."""

FEW = 12
"""A line of more parts than these is too long to be one of labels."""

HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}

BREAK = "* * *"

# fmt: off
MARKED = {
    "a": "link", "strong": "strong", "b": "strong", "em": "emphasis", "i": "emphasis",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}
# fmt: on
"""Elements whose text is a span of its own."""


# In a heading a span begins with one of these, or a letter, right behind another: kicker and title.
_QUOTES = ('"', "“", "„", "«", "»", "‘", "「")
_OPENERS = ("(", "[", "/", *_QUOTES)
_SPACE, _SPACES = re.compile(r"[ \t\n\r\f\v]+"), re.compile(" {2,}")


@dataclass
class Flow:
    """The lines so far, and where in the page we are."""

    lines: list[Row] = field(default_factory=list)
    around: Surroundings = field(default_factory=Surroundings)
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    names: tuple[str, ...] = ()
    article: int = 0
    inline: Inline = field(default_factory=Inline)
    heading: str = ""
    seam: str = ""
    bullet: str = ""
    quotes: int = 0
    verbatim: int = 0
    code: bool = False
    cells: int = 0
    muted: bool = False
    raised: bool = False
    lists: list[int | None] = field(default_factory=list)
    tables: list[bool] = field(default_factory=list)
    seams: Seams = field(default_factory=Seams)

    def add(self, text: str) -> None:
        """A text."""
        if self.muted:
            return
        if not self.verbatim:
            self._put(_SPACE.sub(" ", text))
            return
        first, *others = text.replace("\r\n", "\n").split("\n")
        self._put(first)
        for line in others:
            self._flush()
            self._put(line)

    def _put(self, text: str) -> None:
        if not self.names and text.strip():
            self.names, self.article = self.around.names(), self.around.article
        opens = text[:1].isalnum() or text[:1] in _QUOTES
        if self.seam == "begun" and opens and self.parts and not self.parts[-1].endswith(_OPENERS):
            self.parts.append(" ")
        if not self.around.captions or text.strip():
            self.seam = ""
        if self.raised:
            text = text.translate(POWERS)
        self.linked += len(text) if self.around.links else 0
        self.parts.append(text)

    def start(self, node: LexborNode) -> None:
        """An element begins."""
        name = node.tag or ""
        attributes = node.attributes
        if name == "br":
            self._flush() if not self.heading else self.parts.append(" ")
        elif name in ("td", "th"):
            self._start_cell()
        elif name in LOOSE_BLOCKS:
            self._part(name)
        elif name in CLOSE_BLOCKS:
            self._flush()
            self.cells = 0
        if name in ABUTTING and self.parts and not self.verbatim:
            self._keep_apart(node)
        self.around.enter(name, attributes)
        if name in INLINE and (self.around.at_credit() or self._begins_part(name)):
            self._flush()
        elif name == "time" or (name == "span" and self.seam == "ended"):
            self.seam = "begun"
        if name == "a" and (attributes.get("href") or "").startswith("#"):
            self._start_note(node)
        elif name == "sup":
            self.raised = is_power(node, "".join(self.parts[-2:]))
        if name in MARKED:
            self.inline.open(MARKED[name], attributes.get("href") or "", len(self.parts))
        elif name == "iframe":
            self._add_player(attributes)
        elif name == "img":
            self.inline.picture = read_picture(attributes)
        elif name == "li":
            self._start_item()
        elif name in LOOSE_BLOCKS:
            self._enter(node, name)

    def _keep_apart(self, node: LexborNode) -> None:
        """Part two elements that only their style keeps apart: `</span><span>`."""
        joint = self.seams.before(node, "".join(self.parts[-FEW:]))
        if joint == "\n":
            self._flush()
        elif joint:
            self.parts.append(joint)

    def _begins_part(self, name: str) -> bool:
        """Whether a part of a caption begins right behind another: first text, then credit."""
        return name in PARTS and self.around.captions > 0 and self.seam == "ended"

    def _start_note(self, node: LexborNode) -> None:
        """A link within the page: the number of a footnote, or the arrow that leads back."""
        if is_note(node):
            self._put("[")
        else:
            self.muted = not any(map(str.isalnum, node.text()))

    def _add_player(self, attributes: Mapping[str, str | None]) -> None:
        """What another site plays in the page: a line that is a link to it."""
        self.muted = True
        player = read_player(attributes)
        if player:
            self._leave_blank()
            names, article = self.around.names(), self.around.article
            self.lines += [Row("", player.text, 1.0, names, (player,), article), BLANK]

    def _enter(self, node: LexborNode, name: str) -> None:
        if name in HEADINGS:
            self.heading = HEADINGS[name]
        elif name == "blockquote":
            self.quotes += 1
        elif name == "pre":
            self.verbatim += 1
            self.code = self.code or (self.verbatim == 1 and is_listing(node))
        elif name in ("ul", "ol"):
            self.lists.append(first_number(node) if name == "ol" else None)
        elif name == "table":
            self.tables.append(not is_layout(node))
        elif name == "hr":
            self.lines.append(Row(text=BREAK))

    def _start_cell(self) -> None:
        if not (self.tables and self.tables[-1]):
            self._leave_blank()
        else:
            self.parts += ["\t"] * (self.cells > 0)
            self.cells += 1

    def _start_item(self) -> None:
        self.bullet = "-"
        if self.lists and (number := self.lists[-1]) is not None:
            self.bullet = f"{number}."
            self.lists[-1] = number + 1

    def end(self, node: LexborNode) -> None:
        """An element ends."""
        name = node.tag or ""
        if name == "iframe":
            self.muted = False
        elif name == "a" and (node.attributes.get("href") or "").startswith("#"):
            self.muted = False
            if is_note(node):
                self._put("]")
        elif name == "sup":
            self.raised = False
        if name in MARKED:
            self.inline.close(self.parts)
        elif name == "time":
            self.seam = "begun"
        elif name in PARTS and self._ends_part(name):
            self.seam = "ended"
        if name in LOOSE_BLOCKS:
            self._leave(name)
            self._part(name)
        elif name in CLOSE_BLOCKS or (name in INLINE and self.around.at_credit()):
            self._flush()
        self.around.leave(name)

    def _ends_part(self, name: str) -> bool:
        if self.heading:
            return name == "span"
        return self.around.captions > 0 and len("".join(self.parts).strip()) >= SHORTEST_PART

    def _part(self, name: str) -> None:
        """End a line before or after a block; a list within a list needs no blank line."""
        if (name in ("ul", "ol") and self.lists) or (self.code and name != "pre"):
            self._flush()
        else:
            self._leave_blank()

    def _leave(self, name: str) -> None:
        self._flush()
        if name in HEADINGS:
            self.heading = ""
        elif name == "blockquote":
            self.quotes -= 1
        elif name == "pre":
            self.verbatim -= 1
            self.code = self.code and self.verbatim > 0
        elif name in ("ul", "ol"):
            self.lists.pop()
        elif name == "table":
            self.tables.pop()

    def _flush(self) -> None:
        if not self.parts and not self.verbatim:  # as at three tags of four
            return
        text, names, marks = "".join(self.parts), self.names, self.inline.take(self.parts)
        linked = round(min(self.linked / (len(text.strip()) or 1), 1.0), 2)
        self.parts, self.names, self.linked = [], (), 0
        if self.verbatim:
            told = text.rstrip()
            listed = self.code and bool(told)
            self.lines.append(Row("", told, 0.0, names, (), self.article, listed))
        elif text.strip():
            mark = self.heading or self.bullet or (">" if self.quotes else "")
            margin = "  " * (len(self.lists) - 1) if mark == self.bullet else ""
            told = margin + "\t".join(
                _SPACES.sub(" ", cell).strip(" ") for cell in text.split("\t")
            )
            self.lines.append(Row(mark, told, linked, names, marks, self.article))
            self.bullet = ""

    def _leave_blank(self) -> None:
        if self.parts:
            self._flush()
        if self.lines and self.lines[-1] != BLANK and not (self.bullet and self.lists):
            self.lines.append(BLANK)

    def finish(self) -> None:
        """The page ends."""
        self._flush()
        while self.lines and self.lines[-1] == BLANK:
            self.lines.pop()
