"""HTML pages, flattened to lines: what BeautifulSoup finds in them, one line a block.

`flatten` turns a page into lines and the fields that its head declares beyond doubt. Nothing is
judged here: menus and footers become lines as well.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleannews.model import CleannewsError, Line

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag
    from bs4.element import PageElement


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
HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}

LAYOUT = ("p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "article", "section")
"""Tags that no table of figures has in its cells: with them, cells are parts of the page."""

SITE_SUFFIX = re.compile(r" [|·•»–—-] | :: ")
BREAK = "* * *"


@dataclass(frozen=True)
class Flattened:
    """The lines of a page, numbered from 1 with the blank ones, and its `title` and `language`."""

    lines: tuple[Line, ...]
    fields: dict[str, str]


def flatten(text: str) -> Flattened:
    """The lines of an HTML page, top to bottom, with a blank line between blocks.

    Inline tags leave no trace; `li`, `h1`…`h6` and `blockquote` become the `mark` of their line
    (`-` or `1.`, `##`, `>`), nested lists are indented by two columns, the cells of a table row are
    separated by tabs, a rule becomes `* * *`. Scripts, styles, templates and comments are dropped.

    Raises `CleannewsError` if the parser gives up.

    >>> [(line.mark, line.text) for line in flatten("<h2>Rain</h2><ul><li>a <b>lot</b>").lines]
    [('##', 'Rain'), ('', ''), ('-', 'a lot')]
    """
    soup = _parsed(text)
    flow = _Flow()
    for event, node in _walk(soup):
        if event == "text":
            flow.add(str(node))
        elif event == "start":
            flow.start(node)  # type: ignore[arg-type]
        else:
            flow.end(node)  # type: ignore[arg-type]
    flow.finish()
    lines = tuple(
        Line((number,), text, mark=mark) for number, (mark, text) in enumerate(flow.lines, 1)
    )
    return Flattened(lines, _fields(soup))


def _parsed(text: str) -> BeautifulSoup:
    import bs4

    text = _without_open_tags(text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wonders whether a text is a file name or XML
        try:
            return bs4.BeautifulSoup(text, "html.parser")
        except (bs4.ParserRejectedMarkup, AssertionError, RecursionError, ValueError) as error:
            raise CleannewsError("not readable as HTML") from error


def _without_open_tags(text: str) -> str:
    """The page with the tags and comments that never end made plain text.

    Python's parser tries each of them to the end of the page, which takes minutes on a long one.
    """
    end = text.rfind("-->") + 1
    text = text[:end] + text[end:].replace("<!--", "&lt;!--")
    end = text.rfind(">") + 1
    return text[:end] + text[end:].replace("<", "&lt;")


def _walk(root: Tag) -> Iterator[tuple[str, PageElement]]:
    """Starts, texts and ends in the order of the page; without recursion, as pages nest deeply."""
    from bs4.element import NavigableString, Tag

    waiting: list[tuple[str, PageElement]] = [("start", root)]
    while waiting:
        event, node = waiting.pop()
        if isinstance(node, Tag) and event == "start":
            if node.name not in DROPPED:
                yield event, node
                waiting.append(("end", node))
                waiting.extend(("start", child) for child in reversed(node.contents))
        elif event == "end":
            yield event, node
        elif type(node) is NavigableString:  # its subclasses are comments, doctypes, CDATA
            yield "text", node


@dataclass
class _Flow:
    """The lines so far, and where in the page we are."""

    lines: list[tuple[str, str]] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    heading: str = ""
    bullet: str = ""
    quotes: int = 0
    verbatim: int = 0
    cells: int = 0
    lists: list[int | None] = field(default_factory=list)
    tables: list[bool] = field(default_factory=list)

    def add(self, text: str) -> None:
        if not self.verbatim:
            self.parts.append(re.sub(r"[ \t\n\r\f\v]+", " ", text))
            return
        first, *others = text.replace("\r\n", "\n").split("\n")
        self.parts.append(first)
        for line in others:
            self.flush()
            self.parts.append(line)

    def start(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":
            self.flush() if not self.heading else self.parts.append(" ")
        elif name in ("td", "th"):
            self._start_cell()
        elif name in LOOSE_BLOCKS:
            self._part(name)
            self._enter(tag)
        elif name in CLOSE_BLOCKS:
            self.flush()
            self.cells = 0
            if name == "li":
                self._start_item()

    def _enter(self, tag: Tag) -> None:
        name = tag.name
        if name in HEADINGS:
            self.heading = HEADINGS[name]
        elif name == "blockquote":
            self.quotes += 1
        elif name == "pre":
            self.verbatim += 1
        elif name in ("ul", "ol"):
            self.lists.append(_first_number(tag) if name == "ol" else None)
        elif name == "table":
            self.tables.append(tag.find(LAYOUT) is None)
        elif name == "hr":
            self.lines.append(("", BREAK))

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

    def end(self, tag: Tag) -> None:
        name = tag.name
        if name in LOOSE_BLOCKS:
            self._leave(name)
            self._part(name)
        elif name in CLOSE_BLOCKS:
            self.flush()

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
        text = "".join(self.parts)
        self.parts = []
        if self.verbatim:
            self.lines.append(("", text.rstrip()))
        elif text.strip():
            mark = self.heading or self.bullet or (">" if self.quotes else "")
            cells = [re.sub(" {2,}", " ", cell).strip(" ") for cell in text.split("\t")]
            margin = "  " * (len(self.lists) - 1) if mark == self.bullet else ""
            self.lines.append((mark, margin + "\t".join(cells)))
            self.bullet = ""

    def leave_blank(self) -> None:
        if self.parts:
            self.flush()
        if self.lines and self.lines[-1] != ("", "") and not (self.bullet and self.lists):
            self.lines.append(("", ""))

    def finish(self) -> None:
        self.flush()
        while self.lines and self.lines[-1] == ("", ""):
            self.lines.pop()


def _first_number(tag: Tag) -> int:
    start = str(tag.get("start") or "")
    return int(start) if re.fullmatch("[0-9]{1,6}", start) else 1


def _fields(soup: BeautifulSoup) -> dict[str, str]:
    """Title and language, where nothing has to be guessed: no title with the site's name on it."""
    fields = {}
    title = _meta(soup, "og:title") or _words(soup.title.get_text() if soup.title else "")
    title = title.removesuffix(_meta(soup, "og:site_name")).rstrip(" |·•»–—-:")
    if title and not SITE_SUFFIX.search(title):
        fields["title"] = title
    language = str(soup.html.get("lang") or "").replace("_", "-") if soup.html else ""
    if re.fullmatch("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", language):
        fields["language"] = language
    return fields


def _meta(soup: BeautifulSoup, name: str) -> str:
    tag = soup.find("meta", attrs={"property": name}) or soup.find("meta", attrs={"name": name})
    return _words(str(tag.get("content") or "")) if tag else ""


def _words(text: str) -> str:
    return " ".join(text.split())
