"""TOML: a file's text to its values, and the line on which a value stands."""

from __future__ import annotations

import re
import sys
from typing import Any

from cleannews.settings.faults import Spot

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


class BrokenTomlError(ValueError):
    """A text that is no TOML: why, and on which line."""

    def __init__(self, cause: str, line: int) -> None:
        super().__init__(cause)
        self.cause = cause
        self.line = line


def parse(text: str) -> dict[str, Any]:
    """The values of a TOML text; `BrokenTomlError` for what is none."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = re.match(r"(.*) \(at (?:line (\d+).*|end of document)\)$", str(error))
        line = int(said[2]) if said and said[2] else len(text.splitlines())
        raise BrokenTomlError(said[1] if said else str(error), max(1, line)) from error


def line_of(text: str, spot: Spot) -> int:
    r"""The line on which the value at a spot begins, or the innermost there is around it.

    The parser keeps no positions. But a text cut behind a line parses if no value is cut in two, so
    the value begins behind the last cut that parses without it.

    >>> line_of('select = [\n  "CN1",\n]\n\nunsafe = true', ("unsafe",))
    5
    """
    lines = text.splitlines(keepends=True)
    while spot:
        before = 0
        for end in range(1, len(lines) + 1):
            try:
                values = tomllib.loads("".join(lines[:end]))
            except tomllib.TOMLDecodeError:
                continue
            if _holds(values, spot):
                return before + 1
            before = end
        spot = spot[:-1]
    return 1


def _holds(values: Any, spot: Spot) -> bool:
    try:
        for key in spot:
            values = values[key]
    except (LookupError, TypeError):
        return False
    return True
