"""`cleannews rules`: everything that cleannews can find, and each of it explained."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cleannews import options
from cleannews.catalogue import Entry, catalogue, entry_of
from cleannews.model import CleannewsError
from cleannews.outputs import write_bare
from cleannews.reports import draw, find_width, is_terminal, make_visible, wants_color
from cleannews.settings import settings_for

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

KINDS = {True: "safe", False: "unsafe"}
"""What certain findings are called, and what those that the neighbours decide."""


@click.command("rules")
@click.argument("code", required=False, shell_complete=options.complete_rule)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write it.",
)
@options.settings
@options.color
def command(code: str | None, form: str, config: Path | None, isolated: bool, color: str) -> int:
    """Show what can be found, or explain one rule.

    CODE is a code such as CN701, the name of a rule such as share-bar, or the beginning of several
    codes, such as CN7. Your own rules are shown too.
    """
    entries = all_entries(config, isolated)
    found = entries if code is None else choose(entries, code)
    explained = code is not None and code.upper() in (found[0].code, found[0].id.upper())
    if form == "json":
        return write_bare(write_json(found[0] if explained else found))
    colored = wants_color(color, sys.stdout)
    if colored or is_terminal(sys.stdout):
        parts = draw_entry(found[0]) if explained else draw_list(found)
        return write_bare(draw(parts, find_width(sys.stdout), colored))
    return write_bare(write_entry(found[0]) if explained else write_list(found))


def all_entries(config: Path | None = None, isolated: bool = False) -> list[Entry]:
    """The catalogue and the user's own rules, as the current folder's settings have them."""
    settings = settings_for(Path("-"), config=config, isolated=isolated)
    return [*catalogue(), *map(entry_of, settings.debris)]


def choose(entries: Sequence[Entry], name: str) -> list[Entry]:
    """The entry with this code or id, or those whose codes begin so.

    Raises `CleannewsError`, with the names that were perhaps meant, if there is none.
    """
    for found in (
        [e for e in entries if name.upper() in (e.code, e.id.upper())],
        [e for e in entries if e.code.startswith(name.upper())],
    ):
        if found:
            return found
    near = get_close_matches(name, [n for e in entries for n in (e.code, e.id)], 3)
    hint = f"; did you mean {', '.join(near)}?" if near else "; see cleannews rules"
    raise CleannewsError(f"no rule is called {name}{hint}")


# For programs and pipes


def write_json(told: Entry | Sequence[Entry]) -> str:
    """One entry as an object, several as a list of them."""
    value = told._asdict() if isinstance(told, Entry) else [entry._asdict() for entry in told]
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"


def write_list(entries: Sequence[Entry]) -> str:
    """One line for each entry, in columns."""
    rows = [(e.code, e.id, KINDS[e.safe], e.family, make_visible(e.why)) for e in entries]
    sizes = [max(len(row[n]) for row in rows) for n in range(4)]
    lines = ("  ".join(map(str.ljust, row, [*sizes, 0])) for row in rows)
    return "".join(f"{line}\n" for line in lines)


def write_entry(entry: Entry) -> str:
    """All about one entry, as text."""
    head = f"{entry.code} {entry.id} ({entry.family}, {KINDS[entry.safe]})"
    parts = [head, make_visible(entry.why)]
    for said, examples in _examples(entry):
        lines = [f"  {make_visible(line)}" for line in examples]
        parts.append("\n".join([f"{said}:", *lines]))
    return "\n\n".join(parts) + "\n"


def _examples(entry: Entry) -> Iterator[tuple[str, tuple[str, ...]]]:
    for said, examples in (("Finds fault with", entry.drops), ("Leaves alone", entry.keeps)):
        if examples:
            yield said, examples


# For people


def draw_list(entries: Sequence[Entry]) -> Iterator[RenderableType]:
    """A table for each family."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    size = max(len(entry.id) for entry in entries)
    for family, members in groupby(entries, lambda entry: entry.family):
        yield Text(family, "bold")
        table = Table.grid(padding=(0, 2), expand=True)
        for width in (max(len(e.code) for e in entries), size, len("unsafe")):
            table.add_column(width=width, no_wrap=True)
        table.add_column(ratio=1)
        for entry in members:
            table.add_row(Text(entry.code, "cyan"), Text(entry.id), _kind(entry), _inert(entry.why))
        yield Padding(table, (0, 0, 1, 2))


def draw_entry(entry: Entry) -> Iterator[RenderableType]:
    """All about one entry, in color: what it takes red, what it leaves green."""
    from rich.padding import Padding
    from rich.text import Text

    head = Text.assemble((entry.code, "bold cyan"), " ", (entry.id, "bold"), "  ", _kind(entry))
    yield head.append(f"  {entry.family}", "dim")
    yield Padding(_inert(entry.why), (1, 0))
    for (said, examples), (mark, color) in zip(
        _examples(entry), (("-", "red"), ("+", "green")), strict=False
    ):
        yield Text(f"{said}:", "bold")
        lines = [Text.assemble((f"{mark} ", color), _inert(line)) for line in examples]
        yield Padding(Text("\n").join(lines), (0, 0, 1, 2))


def _kind(entry: Entry) -> Text:
    from rich.text import Text

    return Text(KINDS[entry.safe], "green" if entry.safe else "yellow")


def _inert(text: str) -> Text:
    from rich.text import Text

    return Text(make_visible(text))
