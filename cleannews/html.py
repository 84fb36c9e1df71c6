"""HTML pages, flattened to lines: a page in, one line a block out, each with where it stood.

`flatten` turns a page into lines and the fields that it declares. Nothing is judged here: menus and
footers become lines as well, and the tags and class names around them go along as `Line.markup`,
for the labeler to weigh. The parser is lexbor's, which reads broken pages as browsers do; on 120
news pages it takes as long as lxml's.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleannews.declarations import read_declarations
from cleannews.embedded import find_embedded, in_blocks
from cleannews.flow import Flow
from cleannews.model import CleannewsError, Line, Role
from cleannews.rows import BLANK, Row
from cleannews.spans import resolve, resolved

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


DROPPED = frozenset(
    (
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "object",
        "title",
    )
)

_TEMPLATES = 'script[type="text/template"], script[type="text/html"]'
# A page whose paragraphs hold fewer characters may keep its article in a script.
PARAGRAPH, THIN = 80, 1_000
DEEPEST = 2_000
"""Browsers stop nesting at 512 elements."""

_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|ul|ol|dl|table|blockquote|center|form|main|aside|nav|header"
    r"|footer|details|fieldset|font|a|b|i|u|em|strong|small|big|h[1-6]|pre|address|figure)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Flattened:
    """The lines of a page, numbered from 1 with the blank ones, and the fields that it declares."""

    lines: tuple[Line, ...]
    fields: dict[str, Any]


def flatten(text: str, url: str = "") -> Flattened:
    """The lines of an HTML page, top to bottom, with a blank line between blocks.

    Inline tags become the `marks` of their line; links are made absolute by `url`, or by the
    address that the page gives as its own. `li`, `h1`…`h6` and `blockquote` become the `mark` of
    their line (`-` or `1.`, `##`, `>`), nested lists are indented by two columns, the cells of a
    table row are separated by tabs, a rule becomes `* * *`. Scripts, styles, templates and comments
    are dropped.

    Raises `CleannewsError` if the parser gives up.

    >>> [(line.mark, line.text) for line in flatten("<h2>Rain</h2><ul><li>a <b>lot</b>").lines]
    [('##', 'Rain'), ('', ''), ('-', 'a lot')]
    """
    tree = _parsed(text)
    rows = _rows(tree) or _rows(tree, DROPPED - {"noscript"})  # never closed, it holds the page
    _add_embedded(tree, rows)
    fields = read_declarations(tree, {row.text for row in rows if "#" in row.mark})
    base = _base(tree, url or fields.get("url", ""))
    if "image" in fields:
        fields["image"] = resolve(fields["image"], base)
    return Flattened(tuple(_lines(rows, base)), fields)


def _lines(rows: Iterable[Row], base: str) -> Iterator[Line]:
    for number, row in enumerate(rows, 1):
        marks = tuple(resolved(row.marks, base)) if row.marks else ()
        yield Line(
            (number,),
            row.text,
            mark=row.mark,
            linked=row.linked,
            markup=row.markup,
            marks=marks,
            article=row.article,
            role=Role.CODE if row.code else None,
            rule="code" if row.code else "",
        )


def _base(tree: LexborHTMLParser, url: str) -> str:
    """What relative addresses are relative to."""
    node = tree.css_first("base[href]")
    href = node.attributes.get("href") or "" if node else ""
    return (resolve(href, url) or url) if href else url


def _rows(tree: LexborHTMLParser, dropped: Collection[str] = DROPPED) -> list[Row]:
    flow = Flow()
    for event, node in _walk(tree.root, dropped):
        if event == "text":
            flow.add(node.text_content or "")
        elif event == "start":
            flow.start(node)
        else:
            flow.end(node)
    flow.finish()
    return flow.lines


def _add_embedded(tree: LexborHTMLParser, rows: list[Row]) -> None:
    """Put an article that only the scripts hold below the page's first heading."""
    shown = sum(len(row.text) for row in rows if len(row.text) > PARAGRAPH)
    if shown >= THIN:
        return
    story = find_embedded([*_texts(tree, "script")], _texts(tree, _TEMPLATES))
    if len(story) > 2 * shown:
        page = story if "</p>" in story else in_blocks(story)
        _put_among(rows, _rows(_parsed(page)))


def _put_among(rows: list[Row], told: Sequence[Row]) -> None:
    """Put a story's lines below the paragraphs of it that the page shows, or its first heading."""
    shown = {row.text for row in rows if len(row.text) > PARAGRAPH // 2}
    known = shown & {row.text for row in told}
    whole = " ".join(row.text for row in told)
    # Where the story is one text, what is shown of it is no paragraph of its own.
    rows[:] = [
        row
        for row in rows
        if row.text not in shown or row.text in known or row.mark == "#" or row.text not in whole
    ]
    below = [i for i, row in enumerate(rows, 1) if row.text in known]
    headed = next((i for i, row in enumerate(rows, 1) if row.mark == "#"), len(rows))
    at = below[-1] if below else headed
    rows[at:at] = [BLANK, *(row for row in told if row.text not in known), BLANK]


def _texts(tree: LexborHTMLParser, selector: str) -> Iterator[str]:
    return (node.text() or "" for node in tree.css(selector))


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


def _walk(root: LexborNode | None, dropped: Collection[str]) -> Iterator[tuple[str, LexborNode]]:
    """Starts, texts and ends in the order of the page; without recursion, as pages nest deeply."""
    node = root
    above: list[LexborNode] = []
    while node is not None:
        name = node.tag or "-"
        if name == "-text":
            yield "text", node
        elif name[0] not in "-!" and name not in dropped:
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
