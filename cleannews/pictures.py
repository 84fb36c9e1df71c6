"""Draw a page as it was read: its fields on top, then line by line where each went."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from cleannews.inspection import Seen, Sight
from cleannews.model import Article
from cleannews.reports import draw, make_console, make_visible, write_lines

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

PICTURE_WIDTH = 120
"""Columns of a saved picture, whatever the terminal's."""

STYLES: Mapping[str, str] = {
    "title": "bold bright_green",
    "kicker": "green",
    "deck": "green",
    "byline": "magenta",
    "date": "magenta",
    "section": "magenta",
    "tags": "magenta",
    "url": "magenta",
    "caption": "yellow",
    "credit": "yellow",
    "related": "cyan",
    "note": "cyan",
    "heading": "bold",
    "quote": "italic",
}
"""The color of a role; paragraphs and their kin have none."""

OUT = "red"
FIELDS = (
    *("title", "kicker", "deck", "authors", "date", "updated", "dateline", "section", "tags"),
    *("publisher", "url", "language"),
)
HEADINGS = ("LINE", "ROLE", "GOES TO", "WHY", "SURE", "TEXT")
WIDTHS = (4, 9, 8, 16, 4)
"""Columns of all but the text, which has the rest; on a wide page they take more."""

WIDE, MORE = 110, (0, 1, 5, 8, 0)


def draw_sight(sight: Sight, width: int, color: bool, *, full: bool = False) -> str:
    """Draw on `width` columns of a terminal; no escapes without `color`.

    A line that is longer than there is room for is cut, or with `full` wrapped.
    """
    return draw(_parts(sight, width, full), width, color)


def save_svg(sight: Sight, *, full: bool = False) -> str:
    """The same as an SVG picture, which needs nothing from elsewhere."""
    console = _recorded(sight, full)
    picture = console.export_svg(title=f"cleannews inspect {_inert(sight.page.source)}")
    return re.sub(r"\s*@font-face \{[^}]*\}", "", picture)  # fonts that a viewer would fetch


def save_html(sight: Sight, *, full: bool = False) -> str:
    """The same as a page of HTML, which needs nothing from elsewhere."""
    page: str = _recorded(sight, full).export_html(inline_styles=True)
    return page


def _recorded(sight: Sight, full: bool) -> Console:
    console = make_console(io.StringIO(), PICTURE_WIDTH, True, record=True)
    for part in _parts(sight, PICTURE_WIDTH, full):
        console.print(part)
    return console


def _parts(sight: Sight, width: int, full: bool) -> Iterator[RenderableType]:
    yield _fields(sight.article)
    yield _lines(sight.lines, width, full)


# On top


def _fields(article: Article) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2), expand=True)
    table.add_column(style="bold", width=10, no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(style="dim", no_wrap=True, justify="right")
    for name in FIELDS:
        if value := getattr(article, name):
            said = ", ".join(value) if isinstance(value, tuple) else value
            lines = write_lines(article.evidence.get(name, ()))
            at = f"line{'s' if ',' in lines or '-' in lines else ''} {lines}" if lines else ""
            table.add_row(name, Text(_inert(said), STYLES.get(name, "")), at)
    table.add_row("confidence", _confidence(article.confidence))
    for warning in article.warnings:
        table.add_row("warning", Text(_inert(warning), "yellow"))
    return table


def _confidence(value: float) -> Text:
    from rich.text import Text

    return Text(f"{value:.2f}", "green" if value >= 0.8 else "yellow" if value >= 0.5 else "red")


# Line by line


def _lines(lines: tuple[Seen, ...], width: int, full: bool) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1, 0, 0), pad_edge=False)
    sizes = [n + (more if width >= WIDE else 0) for n, more in zip(WIDTHS, MORE)]
    for heading, size in zip(HEADINGS, [*sizes, None]):
        right = heading in ("LINE", "SURE")
        table.add_column(
            heading,
            width=size,
            ratio=None if size else 1,
            no_wrap=not full or heading in ("LINE", "SURE"),
            overflow="ellipsis",
            justify="right" if right else "left",
        )
    for seen in lines:
        style = _style(seen)
        sure = "" if seen.sure is None else f"{seen.sure:.2f}"
        table.add_row(
            Text(str(seen.number), "dim"),
            Text(seen.role, style),
            Text(", ".join(seen.goes), OUT if seen.is_out else ""),
            Text(_inert(seen.why), "dim"),
            Text(sure, "dim"),
            _text(seen, style),
        )
    return table


def _style(seen: Seen) -> str:
    if seen.is_out:
        return OUT
    roles = seen.role.split(", ")
    return next((STYLES[role] for role in roles if role in STYLES), "")


def _text(seen: Seen, style: str) -> Text:
    """The line as it was read, what was taken out of it struck through."""
    from rich.text import Text

    text = Text(_inert(seen.text.rstrip().expandtabs(4)), style)
    if seen.is_out:
        text.stylize(f"strike {OUT}")
        return text
    for words in seen.struck:
        found = re.search(r"\s+".join(map(re.escape, _inert(words).split())), text.plain)
        if found:
            text.stylize(f"strike {OUT}", *found.span())
    return text


def _inert(text: str) -> str:
    r"""The text on one line, without what would act on a terminal or may not stand in XML.

    >>> print(_inert("rain\x1b[31m \ufffe"))
    rain\x1b[31m \ufffe
    """
    unfit = "[\ufdd0-\ufdef\ufffe\uffff]"
    return re.sub(unfit, lambda match: ascii(match[0])[1:-1], make_visible(text))
