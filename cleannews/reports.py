"""Reports: what the user is told on standard error, apart from the result.

Everything said comes out as one inert line, whatever a file's name or a scraped text holds. rich is
loaded only for a table on a terminal.
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING, Literal, NamedTuple, TextIO

import click

from cleannews.model import BODY_ROLES, Role
from cleannews.outputs import silence

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from cleannews.model import Article, Block

HEADINGS = ("LINES", "PART", "WHY", "TEXT")

WIDEST = (16, 14, 32)
"""Columns that line numbers, part and reason may take; the text has the rest."""

REASONS = 2
"""So many features are named for a line that no rule decided."""

PLAIN_WIDTH = 100
"""Columns of a report that goes to no terminal."""

UNSAFE = (
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]"
)
"""Controls, line ends, direction marks and what cannot be seen."""


class Row(NamedTuple):
    """Where words of some input lines went: to a field, into the body, or out by a rule."""

    lines: tuple[int, ...]
    part: str
    why: str
    text: str


class Reporter(NamedTuple):
    """The voice on standard error. `quiet` keeps to what makes the exit code other than 0."""

    quiet: bool = False
    verbose: bool = False
    color: bool = False

    def fail(self, name: str, cause: str) -> None:
        """Say why there is no article; without a `name` it is not about an input."""
        self._say(name, cause, "red")

    def warn(self, name: str, text: str) -> None:
        """Say what the user should know about an article."""
        if not self.quiet:
            self._say(name, text, "yellow")

    def tell(self, name: str, text: str) -> None:
        """Say what only a curious user wants to know."""
        if self.verbose:
            self._say(name, text, "blue")

    def explain(self, name: str, article: Article) -> None:
        """Print the ledger of an article as a table."""
        self._write(f"{make_visible(name)}:\n")
        rows = [_reasoned(article, row) for row in list_rows(article)]
        fancy = self.color or is_terminal(sys.stderr)
        write = draw_table if fancy and rows else write_table
        self._write(write(rows, find_width(sys.stderr), self.color))

    def _say(self, name: str, text: str, color: str) -> None:
        said = make_visible(f"{name}: {text}" if name else text)
        self._write(f"{click.style('cleannews:', fg=color, bold=True)} {said}\n")

    def _write(self, text: str) -> None:
        try:
            click.echo(text, err=True, nl=False, color=self.color)
        except OSError:
            silence(sys.stderr)


def make_visible(text: str) -> str:
    r"""Write characters that would act on a terminal, or hide, as escapes.

    >>> print(make_visible("rain\n\x1b[31m.txt"))
    rain\n\x1b[31m.txt
    """
    return re.sub(UNSAFE, lambda match: ascii(match[0])[1:-1], text)


def blame(error: Exception) -> str:
    """What is said of an error that is nobody's fault but ours."""
    return f"a mistake in cleannews, please report it: {type(error).__name__}: {error}"


def wants_color(choice: str, stream: TextIO | None) -> bool:
    """Decide on color: `always` or `never`, else NO_COLOR, FORCE_COLOR, and then the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is open and leads to a terminal."""
    return stream is not None and stream.isatty()


def find_width(stream: TextIO | None) -> int:
    """Find how many columns a report may take."""
    columns = os.environ.get("COLUMNS", "")
    if re.fullmatch("[1-9][0-9]{1,3}", columns):
        return int(columns)
    if stream is not None:
        with suppress(OSError, ValueError):
            return os.get_terminal_size(stream.fileno()).columns or PLAIN_WIDTH
    return PLAIN_WIDTH


def describe(article: Article) -> str:
    """Say in one line what became of an input.

    >>> from cleannews import Article
    >>> describe(Article(confidence=0.9))
    'confidence 0.90; 0 blocks; nothing removed'
    """
    rules = Counter(removal.rule for removal in article.removed)
    counts = ", ".join(f"{rule} {n}" for rule, n in sorted(rules.items(), key=lambda r: (-r[1], r)))
    removed = f"removed: {counts}" if counts else "nothing removed"
    return f"confidence {article.confidence:.2f}; {len(article.blocks)} blocks; {removed}"


def list_rows(article: Article) -> list[Row]:
    """List the ledger in the order of the lines."""
    return sorted(_rows(article), key=lambda row: row.lines or (sys.maxsize,))


def _rows(article: Article) -> Iterator[Row]:
    yield from _rows_of_fields(article)
    for image in article.images:
        for part, text in (("caption", image.caption), ("credit", image.credit)):
            if text:
                yield Row(image.lines, part, "", text)
    for block in article.blocks:
        yield Row(block.lines, _part_of(block), "", block.text)
    for link in article.related:
        yield Row(link.lines, "related", link.url or "", link.title)
    for note in article.notes:
        yield Row(note.lines, "note", note.kind, note.text)
    for removal in article.removed:
        yield Row(removal.lines, "removed", removal.rule, removal.text)


def _reasoned(article: Article, row: Row) -> Row:
    """A row that no rule decided, with the features that weighed most with the labeler."""
    in_body = row.part.split(" ")[0] in BODY_ROLES
    if not in_body and row.why != Role.FURNITURE:
        return row
    told = (why for line in row.lines[:1] for why in article.reasons.get(line, tuple)()[:REASONS])
    return row._replace(why=", ".join(filter(None, (row.why, *told))))


def _rows_of_fields(article: Article) -> Iterator[Row]:
    for name, lines in article.evidence.items():
        value = getattr(article, name, None)
        yield Row(lines, name, "", ", ".join(value) if isinstance(value, tuple) else value or "")
    for name, candidates in article.candidates.items():
        for other in candidates:
            yield Row(other.lines, f"not {name}", other.reason, other.value)


def _part_of(block: Block) -> str:
    return f"{block.role} {block.level}" if block.level else str(block.role)


def write_lines(lines: Iterable[int]) -> str:
    """Write line numbers, runs of them as ranges.

    >>> write_lines((3, 8, 9, 10))
    '3, 8-10'
    """
    runs = []
    for _, pairs in groupby(enumerate(lines), lambda pair: pair[1] - pair[0]):
        run = [number for _, number in pairs]
        runs.append(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}")
    return ", ".join(runs)


def cells_of(row: Row) -> tuple[str, ...]:
    """Give the cells of a row as inert text on one line."""
    cells = (write_lines(row.lines), row.part, row.why, row.text)
    return tuple(make_visible(" ".join(cell.split())) for cell in cells)


def write_table(rows: Sequence[Row], width: int, color: bool = False) -> str:
    """Write rows as aligned plain text; what does not fit into `width` columns is cut."""
    table = [HEADINGS, *map(cells_of, rows)]
    sizes = [*find_sizes(table), width]
    lines = []
    for cells in table:
        line = "  ".join(
            cut(cell, size).ljust(size) for cell, size in zip(cells, sizes, strict=True)
        )
        lines.append(cut(line.rstrip(), width))
    return "".join(f"{line}\n" for line in lines)


def find_sizes(table: Sequence[Sequence[str]]) -> list[int]:
    """Find the widths of the columns before the text, which gets the rest."""
    return [min(max(len(cells[n]) for cells in table), WIDEST[n]) for n in range(len(WIDEST))]


def cut(text: str, width: int) -> str:
    """Cut a text to a width.

    >>> cut("It rained.", 10), cut("It rained again.", 10)
    ('It rained.', 'It rain...')
    """
    return text if len(text) <= width else f"{text[: width - 3]}..."


STYLES: Mapping[str, str] = {"removed": "dim", "title": "bold green"}


def draw_table(rows: Sequence[Row], width: int, color: bool) -> str:
    """Draw rows as a table for a terminal of `width` columns; no escapes without `color`."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    unicode = speaks_unicode(sys.stderr)
    table = Table(box=box.SIMPLE_HEAD if unicode else box.ASCII, expand=True)
    cells = [cells_of(row) for row in rows]
    for heading, size in zip(HEADINGS, [*find_sizes([HEADINGS, *cells]), None], strict=True):
        overflow: Literal["ellipsis", "crop"] = "ellipsis" if unicode else "crop"
        ratio = None if size else 1  # what is left over is for the text
        table.add_column(heading, no_wrap=True, overflow=overflow, width=size, ratio=ratio)
    for row, texts in zip(rows, cells, strict=True):
        table.add_row(*map(Text, texts), style=STYLES.get(row.part))
    return draw([table], width, color)


def speaks_unicode(stream: TextIO | None) -> bool:
    """Whether a stream can show more than ASCII."""
    return (getattr(stream, "encoding", None) or "").lower().startswith("utf")


def draw(parts: Iterable[RenderableType], width: int, color: bool) -> str:
    """Draw what rich can render on `width` columns; no escapes without `color`.

    Texts must be inert already, and be `Text`, so that nothing in them is read as markup.
    """
    from io import StringIO

    page = StringIO()
    console = make_console(page, width, color)
    for part in parts:
        console.print(part)
    return page.getvalue()


def make_console(page: TextIO, width: int, color: bool, *, record: bool = False) -> Console:
    """Make a console that draws on `page` and asks nothing of its surroundings."""
    from rich.console import Console

    return Console(
        file=page,
        width=width,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        record=record,
        _environ={},
    )
