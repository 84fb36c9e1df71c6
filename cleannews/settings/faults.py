"""What can be wrong with a configuration."""

from __future__ import annotations

from cleannews.model import CleannewsError

Spot = tuple[str | int, ...]
"""Where in a configuration: keys, and numbers of the entries of a list, from the outside in."""


class SettingsError(CleannewsError):
    """A configuration that cannot be read, or that says what cannot be.

    The message is one line and begins with file and line: `cleannews.toml:7: unknown key …`.
    """


class FaultError(Exception):
    """A value that cannot be: where it stands, and what is wrong with it."""

    def __init__(self, spot: Spot, cause: str) -> None:
        super().__init__(cause)
        self.spot = spot
        self.cause = cause
