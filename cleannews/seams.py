"""What parts elements that stand side by side in an HTML page, where only their style does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

ABUTTING = frozenset(("a", "span", "small", "time", "strong", "b", "cite"))
"""Inline elements that pages set side by side without a space between, as parts of one line."""

# What stands in one of these is one text; in a mere box, each part is a text of its own.
_TEXTS = frozenset(
    (
        *("p", "li", "td", "th", "dd", "dt", "figcaption", "blockquote", "label", "button"),
        *("h1", "h2", "h3", "h4", "h5", "h6"),
    )
)
LONGEST_PART, LONGEST_LABEL, LONGEST_BYLINE = 60, 20, 120
"""In characters: the longest part of a byline or a row of links, the longest mere label, and the
longest line of such parts."""
_BOXES = ("div", "section", "header", "footer", "aside", "nav", "address", "article", "main")

POWERS = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")
# What is raised to a power; behind other words and numbers a raised number leads to a note.
_BASE = re.compile(r"(?:(?<![\w.,])10|(?:^|[\s\d/(·])(?:[kcdmµ]?m|ft|yd))\Z")


@dataclass
class Seams:
    """What parts the elements of one page; remembers how long the text around them is."""

    widths: dict[int, int] = field(default_factory=dict)

    def before(self, node: LexborNode, line: str) -> str:
        """What parts an element from what the line holds so far: `\\n`, `, ` or mostly nothing.

        A line end parts the pieces of a byline and longer links, a comma short links.
        """
        before, around = node.prev, node.parent.tag if node.parent else ""
        if before is None or before.tag not in ABUTTING or not line[-1:].isalnum():
            return ""
        text = text_of(node, LONGEST_PART + 1)
        if not text[:1].isalnum() or text[0].islower() or self._around(node) > LONGEST_BYLINE:
            return ""
        longest = max(len(text), len(line))
        if _lead_apart(before, node):
            return "\n" if around not in _TEXTS and longest > LONGEST_LABEL else ", "
        told = any(e.tag in ("time", "small") or e.attributes.get("class") for e in (before, node))
        told = told or (around in _BOXES and (" " in text or " " in line))
        bold = not {before.tag, node.tag}.isdisjoint(("strong", "b"))
        parts = told and not bold and around in ("p", *_BOXES)
        return "\n" if parts and longest <= LONGEST_PART else ""

    def _around(self, node: LexborNode) -> int:
        """How long the text of the element around is, as far as it matters."""
        box = node.parent
        if box is None:
            return 0
        if box.mem_id not in self.widths:
            self.widths[box.mem_id] = len(text_of(box, LONGEST_BYLINE + 1).strip())
        return self.widths[box.mem_id]


def _lead_apart(before: LexborNode, node: LexborNode) -> bool:
    """Whether both are links, and not to the same place or within the page."""
    one, other = (element.attributes.get("href") or "#" for element in (before, node))
    return one != other and not one.startswith("#") and not other.startswith("#")


def is_power(node: LexborNode, line: str) -> bool:
    """Whether a raised number behind this is a power, and leads to no note.

    `line` is the end of what stands before it.
    """
    return bool(_BASE.search(line[-8:])) and node.css_first("a") is None


def text_of(node: LexborNode, most: int) -> str:
    """The beginning of an element's text, of about so many characters; the rest is not read."""
    parts: list[str] = []
    above: list[LexborNode] = []
    at, left = node.child, most
    while at is not None and left > 0:
        if at.tag == "-text":
            parts.append(at.text_content or "")
            left -= len(parts[-1])
        elif at.child is not None:
            above.append(at)
            at = at.child
            continue
        while at is not None and at.next is None:
            at = above.pop() if above else None
        at = at.next if at is not None else None
    return "".join(parts)
