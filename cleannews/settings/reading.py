"""Find the settings of a file: the nearest configuration above it, what it extends, the options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from cleannews.model import CleannewsError
from cleannews.settings.choices import Settings


class SettingsError(CleannewsError):
    """A configuration that cannot be read or says what cannot be; the message names file and line."""


def settings_for(
    path: Path,
    *,
    config: Path | None = None,
    isolated: bool = False,
    overrides: Mapping[str, Any] | None = None,
) -> Settings:
    """The settings that hold for a file."""
    return replace(Settings(), **{k: v for k, v in (overrides or {}).items() if v is not None})
