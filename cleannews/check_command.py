"""The options of `cleannews check`; `checking` does what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from cleannews import options

EPILOG = """\b
Exit codes:
  0    nothing found, or all of it fixed
  1    something found
  2    wrong usage or settings, or some file could not be read or written
  130  interrupted
  The highest wins.

What is safe to take out is told by its own wording or characters. What only its neighbours tell,
such as a run of teasers or a caption, needs --unsafe.
"""
FORMATS = ("full", "concise", "json", "github", "sarif")


def read_names(
    ctx: click.Context, param: click.Parameter, value: tuple[str, ...]
) -> tuple[str, ...] | None:
    """Take apart lists such as `CN2,share-bar`; None if there was none."""
    names = tuple(name.strip() for part in value for name in part.split(",") if name.strip())
    return names or None


def _codes(name: str, told: str) -> Callable[[options.Function], options.Function]:
    """An option that takes codes, and completes them."""
    return click.option(
        name,
        multiple=True,
        callback=read_names,
        metavar="CODES",
        shell_complete=options.complete_rule,
        help=told,
    )


@click.command("check", epilog=EPILOG)
@click.argument("paths", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--fix", is_flag=True, help="Mend the files, each in its place.")
@click.option("--diff", is_flag=True, help="Show what --fix would change; write nothing.")
@click.option(
    "--unsafe/--no-unsafe",
    default=None,
    help="Also find (and with --fix take out) what only the neighbours of a line tell.",
)
@click.option("--exit-non-zero-on-fix", is_flag=True, help="End with 1 if anything was fixed.")
@_codes("--select", "Only these.")
@_codes("--ignore", "Not these.")
@_codes("--extend-select", "These too, besides those selected.")
@click.option(
    "--max-drop",
    type=click.FloatRange(0, 1),
    help="The share of a file's words that a fix may take [0.5].",
)
@click.option(
    "--output-format",
    type=click.Choice(FORMATS),
    default="concise",
    show_default=True,
    help="How to tell the findings.",
)
@click.option("--statistics", is_flag=True, help="Only count, by code.")
@options.stdin_filename
@click.option("--force-exclude", is_flag=True, help="Exclude files that are named here too.")
@click.option("--show-files", is_flag=True, help="Only list the files that would be checked.")
@click.option("--show-settings", is_flag=True, help="Only show the settings of the first path.")
@options.settings
@options.max_size
@options.jobs
@click.option("-q", "--quiet", is_flag=True, help="Tell the findings only, without a summary.")
@options.color
def command(**given: Any) -> int:
    """Find what a scraper left in articles, and take it out.

    PATHS are files, folders (with all folders in them), patterns such as "texts/**/*.txt", or - for
    standard input; without any, this folder. Texts and Markdown are checked and can be fixed; HTML
    pages are checked. CODES are codes (CN701), their beginnings (CN7) or ids (share-bar), one after
    another or parted by commas; `cleannews rules` lists them.
    """
    from cleannews.checking import Request, Run

    request = Request(**given)
    if request.fix and request.diff:
        raise click.UsageError("--fix and --diff exclude each other.")
    if request.config and request.isolated:
        raise click.UsageError("--config and --isolated exclude each other.")
    return Run(request).check_all()
