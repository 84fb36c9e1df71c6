"""HTML pages, flattened to lines: a page in, one line a block out, each with where it stood.

`flatten` turns a page into lines and the fields that it declares. Nothing is judged here: menus and
footers become lines as well, and the tags and class names around them go along as `Line.markup`,
for the labeler to weigh. The parser is lexbor's, which reads broken pages as browsers do; on 120
news pages it takes as long as lxml's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from cleannews.declarations import read_declarations
from cleannews.model import CleannewsError, Line
from cleannews.surroundings import Surroundings

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


# fmt: off
DROPPED = frozenset((
    "script", "style", "template", "noscript", "svg", "iframe", "object", "title",
))
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
INLINE = ("span", "small", "cite", "em", "i")
"""Inline elements that part a picture's caption from its credit, where they are called so."""

HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}

LAYOUT = "p, div, table table, ul, ol, h1, h2, h3, h4, article, section"
"""Tags that no table of figures has in its cells: with them, cells are parts of the page."""

BREAK = "* * *"
DEEPEST = 2_000
"""Browsers stop nesting at 512 elements."""

_SPACE, _SPACES = re.compile(r"[ \t\n\r\f\v]+"), re.compile(" {2,}")
_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|ul|ol|dl|table|blockquote|center|form|main|aside|nav|header"
    r"|footer|details|fieldset|font|a|b|i|u|em|strong|small|big|h[1-6]|pre|address|figure)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Flattened:
    """The lines of a page, numbered from 1 with the blank ones, and its `title` and `language`."""

    lines: tuple[Line, ...]
    fields: dict[str, Any]


def flatten(text: str) -> Flattened:
    """The lines of an HTML page, top to bottom, with a blank line between blocks.

    Inline tags leave no trace; `li`, `h1`…`h6` and `blockquote` become the `mark` of their line
    (`-` or `1.`, `##`, `>`), nested lists are indented by two columns, the cells of a table row are
    separated by tabs, a rule becomes `* * *`. Scripts, styles, templates and comments are dropped.

    Raises `CleannewsError` if the parser gives up.

    >>> [(line.mark, line.text) for line in flatten("<h2>Rain</h2><ul><li>a <b>lot</b>").lines]
    [('##', 'Rain'), ('', ''), ('-', 'a lot')]
    """
    tree = _parsed(text)
    flow = _Flow()
    for event, node in _walk(tree.root):
        if event == "text":
            flow.add(node.text_content or "")
        elif event == "start":
            flow.start(node)
        else:
            flow.end(node)
    flow.finish()
    lines = tuple(
        Line((number,), row.text, mark=row.mark, linked=row.linked, markup=row.markup)
        for number, row in enumerate(flow.lines, 1)
    )
    return Flattened(lines, read_declarations(tree))


def _parsed(text: str) -> LexborHTMLParser:
    from selectolax.lexbor import LexborHTMLParser

    if _nests_too_deeply(text):
        raise CleannewsError("HTML nested too deeply")
    try:
        return LexborHTMLParser(text)
    except (ValueError, RuntimeError, MemoryError) as error:
        raise CleannewsError("not readable as HTML") from error


def _nests_too_deeply(text: str) -> bool:
    """Whether more elements are left open than any page needs: parsing them takes their square."""
    if text.count("<") - text.count("</") <= DEEPEST:  # so few elements cannot nest as deeply
        return False
    depth = 0
    for tag in _NESTING.finditer(text):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > DEEPEST:
            return True
    return False


def _walk(root: LexborNode | None) -> Iterator[tuple[str, LexborNode]]:
    """Starts, texts and ends in the order of the page; without recursion, as pages nest deeply."""
    node = root
    above: list[LexborNode] = []
    while node is not None:
        name = node.tag or "-"
        if name == "-text":
            yield "text", node
        elif name[0] not in "-!" and name not in DROPPED:
            yield "start", node
            if node.child is not None:
                above.append(node)
                node = node.child
                continue
            yield "end", node
        while above and node.next is None:
            node = above.pop()
            yield "end", node
        node = node.next if above else None


class _Row(NamedTuple):
    """A line on its way: its mark, its text, the share of it that is a link, what stands around."""

    mark: str = ""
    text: str = ""
    linked: float = 0.0
    markup: tuple[str, ...] = ()


_BLANK = _Row()


@dataclass
class _Flow:
    """The lines so far, and where in the page we are."""

    lines: list[_Row] = field(default_factory=list)
    around: Surroundings = field(default_factory=Surroundings)
    parts: list[str] = field(default_factory=list)
    linked: int = 0
    names: tuple[str, ...] = ()
    heading: str = ""
    bullet: str = ""
    quotes: int = 0
    verbatim: int = 0
    cells: int = 0
    lists: list[int | None] = field(default_factory=list)
    tables: list[bool] = field(default_factory=list)

    def add(self, text: str) -> None:
        if not self.verbatim:
            self._put(_SPACE.sub(" ", text))
            return
        first, *others = text.replace("\r\n", "\n").split("\n")
        self._put(first)
        for line in others:
            self.flush()
            self._put(line)

    def _put(self, text: str) -> None:
        if not self.names and text.strip():
            self.names = self.around.names()
        self.linked += len(text) if self.around.links else 0
        self.parts.append(text)

    def start(self, node: LexborNode) -> None:
        name = node.tag or ""
        if name == "br":
            self.flush() if not self.heading else self.parts.append(" ")
        elif name in ("td", "th"):
            self._start_cell()
        elif name in LOOSE_BLOCKS:
            self._part(name)
        elif name in CLOSE_BLOCKS:
            self.flush()
            self.cells = 0
        self.around.enter(name, node.attributes)
        if name in INLINE and self.around.at_credit():
            self.flush()
        if name == "li":
            self._start_item()
        elif name in LOOSE_BLOCKS:
            self._enter(node, name)

    def _enter(self, node: LexborNode, name: str) -> None:
        if name in HEADINGS:
            self.heading = HEADINGS[name]
        elif name == "blockquote":
            self.quotes += 1
        elif name == "pre":
            self.verbatim += 1
        elif name in ("ul", "ol"):
            self.lists.append(_first_number(node) if name == "ol" else None)
        elif name == "table":
            self.tables.append(node.css_first(LAYOUT) is None)
        elif name == "hr":
            self.lines.append(_Row(text=BREAK))

    def _start_cell(self) -> None:
        if not (self.tables and self.tables[-1]):
            self.leave_blank()
        else:
            self.parts += ["\t"] * (self.cells > 0)
            self.cells += 1

    def _start_item(self) -> None:
        self.bullet = "-"
        if self.lists and (number := self.lists[-1]) is not None:
            self.bullet = f"{number}."
            self.lists[-1] = number + 1

    def end(self, node: LexborNode) -> None:
        name = node.tag or ""
        if name in LOOSE_BLOCKS:
            self._leave(name)
            self._part(name)
        elif name in CLOSE_BLOCKS or (name in INLINE and self.around.at_credit()):
            self.flush()
        self.around.leave(name)

    def _part(self, name: str) -> None:
        """End a line before or after a block; a list within a list needs no blank line."""
        if name in ("ul", "ol") and self.lists:
            self.flush()
        else:
            self.leave_blank()

    def _leave(self, name: str) -> None:
        self.flush()
        if name in HEADINGS:
            self.heading = ""
        elif name == "blockquote":
            self.quotes -= 1
        elif name == "pre":
            self.verbatim -= 1
        elif name in ("ul", "ol"):
            self.lists.pop()
        elif name == "table":
            self.tables.pop()

    def flush(self) -> None:
        if not self.parts and not self.verbatim:  # as at three tags of four
            return
        text = "".join(self.parts)
        names, linked = self.names, round(min(self.linked / (len(text.strip()) or 1), 1.0), 2)
        self.parts, self.names, self.linked = [], (), 0
        if self.verbatim:
            self.lines.append(_Row(text=text.rstrip(), markup=names))
        elif text.strip():
            mark = self.heading or self.bullet or (">" if self.quotes else "")
            cells = [_SPACES.sub(" ", cell).strip(" ") for cell in text.split("\t")]
            margin = "  " * (len(self.lists) - 1) if mark == self.bullet else ""
            self.lines.append(_Row(mark, margin + "\t".join(cells), linked, names))
            self.bullet = ""

    def leave_blank(self) -> None:
        if self.parts:
            self.flush()
        if self.lines and self.lines[-1] != _BLANK and not (self.bullet and self.lists):
            self.lines.append(_BLANK)

    def finish(self) -> None:
        self.flush()
        while self.lines and self.lines[-1] == _BLANK:
            self.lines.pop()


def _first_number(node: LexborNode) -> int:
    start = node.attributes.get("start") or ""
    return int(start) if re.fullmatch("[0-9]{1,6}", start) else 1
