"""The options of `cleannews inspect`; `inspection` sees and `pictures` draws."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cleannews import options
from cleannews.exits import FAILED, OK
from cleannews.files import Input, explain, find_inputs, read_input
from cleannews.model import CleannewsError
from cleannews.outputs import check_file, replacing, write_bare
from cleannews.reports import Reporter, find_width, wants_color
from cleannews.settings import settings_for

if TYPE_CHECKING:
    from cleannews.inspection import Sight


@click.command("inspect")
@click.argument("file", type=click.Path(allow_dash=True))
@click.option("--svg", type=click.Path(path_type=Path), help="Save the picture as SVG.")
@click.option("--html", type=click.Path(path_type=Path), help="Save the picture as HTML.")
@click.option("--full", is_flag=True, help="Wrap long lines instead of cutting them.")
@options.stdin_filename
@options.encoding
@options.language
@options.date_order
@options.settings
@options.max_size
@options.color
def command(
    file: str,
    svg: Path | None,
    html: Path | None,
    full: bool,
    stdin_filename: str | None,
    encoding: str | None,
    language: str | None,
    date_order: str | None,
    config: Path | None,
    isolated: bool,
    max_size: int,
    color: str,
) -> int:
    """Show a page as it was read, and what became of each of its lines.

    Every line comes with its number, its role, the place it goes to and the reason; the fields
    stand above. What is taken out is struck through. FILE may be - for standard input. With --svg
    or --html the picture is saved, and nothing else is shown.
    """
    reporter = Reporter(color=wants_color(color, sys.stderr))
    found = find_inputs([file], stdin_name=stdin_filename or "-")
    if Path(file).is_dir() or len(found.inputs) != 1:
        cause = found.failures[0].cause if found.failures else "is not one file"
        reporter.fail(file, cause)
        return FAILED
    item = found.inputs[0]
    overrides = {"language": language, "date_order": date_order}
    where = item.path or Path(item.name)
    settings = settings_for(where, config=config, isolated=isolated, overrides=overrides)
    try:
        from cleannews.inspection import look

        sight = look(read_input(item, max_size), item.name, settings, encoding)
    except CleannewsError as error:
        reporter.fail(item.name, str(error))
        return FAILED
    return _show(sight, item, svg, html, full, color)


def _show(
    sight: Sight, item: Input, svg: Path | None, html: Path | None, full: bool, color: str
) -> int:
    from cleannews.pictures import draw_sight, save_html, save_svg

    if svg is None and html is None:
        width = find_width(sys.stdout)
        return write_bare(draw_sight(sight, width, wants_color(color, sys.stdout), full=full))
    for path, save in ((svg, save_svg), (html, save_html)):
        if path is not None and not _save(path, save(sight, full=full), item):
            return FAILED
    return OK


def _save(path: Path, picture: str, item: Input) -> bool:
    try:
        check_file(path, [item])
        with replacing(path) as stream:
            stream.write(picture.encode("utf-8"))
    except (CleannewsError, OSError) as error:
        cause = explain(error) if isinstance(error, OSError) else str(error)
        Reporter(color=wants_color("auto", sys.stderr)).fail(str(path), cause)
        return False
    return True
