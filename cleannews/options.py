"""Options that several commands have, and how their values are read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from cleannews.sizes import parse_size

Function = TypeVar("Function", bound=Callable[..., Any])


def read_size(ctx: click.Context, param: click.Parameter, value: str) -> int:
    """Read a size such as `10MB`."""
    try:
        return parse_size(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from error


def check_encoding(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse an encoding that Python does not know, or that is none of text."""
    try:
        if value is not None:
            b"?".decode(value)
    except UnicodeDecodeError:
        pass  # known, only longer than a byte
    except (LookupError, ValueError) as error:
        raise click.BadParameter(f"{value!r} is no known encoding of text.") from error
    return value


def check_language(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse what does not look like a BCP 47 code."""
    first, *rest = (value or "en").replace("_", "-").split("-")
    good = all(part.isalnum() and part.isascii() and len(part) <= 8 for part in rest)
    if not (first.isalpha() and first.isascii() and 2 <= len(first) <= 3 and good):
        raise click.BadParameter(f"{value!r} is no language code such as en or pt-BR.")
    return value


def check_url(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Refuse what is no address of a page."""
    if value is not None and not value.startswith(("http://", "https://")):
        raise click.BadParameter(f"{value!r} is no address such as https://example.org/story.")
    return value


def complete_rule(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Offer the codes and ids of findings that begin so."""
    from cleannews.catalogue import catalogue

    names = [name for entry in catalogue() for name in (entry.code, entry.id)]
    return [name for name in names if name.startswith(incomplete)]


encoding = click.option(
    "--encoding", callback=check_encoding, help="The inputs' encoding [found out]."
)
url = click.option(
    "--url", callback=check_url, help="The page's address, to make its links absolute."
)
language = click.option(
    "--language", callback=check_language, help="Their language, such as de [found out]."
)
date_order = click.option(
    "--date-order",
    type=click.Choice(["DMY", "MDY", "YMD"], case_sensitive=False),
    metavar="[DMY|MDY|YMD]",
    help="How to read 4/5/2022 [as the language has it, if it is clear].",
)
stdin_filename = click.option(
    "--stdin-filename", metavar="NAME", help="What to call standard input."
)
max_size = click.option(
    "--max-size",
    metavar="SIZE",
    callback=read_size,
    default="64MB",
    show_default=True,
    help="Refuse an input that is larger.",
)
jobs = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Work on so many inputs at a time [one for each core, if there are many].",
)
color = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Color messages [auto: on a terminal; NO_COLOR and FORCE_COLOR are obeyed].",
)
config = click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the settings from this file [the nearest cleannews.toml].",
)
isolated = click.option("--isolated", is_flag=True, help="Read no settings from files.")


def settings(function: Function) -> Function:
    """Both options about settings."""
    return config(isolated(function))
