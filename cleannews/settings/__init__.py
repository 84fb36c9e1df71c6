"""Settings: from `cleannews.toml`, `.cleannews.toml` or `[tool.cleannews]` to one frozen record.

`choices` is the record, `reading` finds the files and merges them, `keys` says what each key may
hold, `positions` finds the line of a key, `own` makes rows of `[[debris]]`, `backtracking` refuses
patterns that could take for ever, `patterns` matches paths.
"""

from cleannews.settings.choices import Settings
from cleannews.settings.patterns import DEFAULT_EXCLUDE
from cleannews.settings.reading import SettingsError, settings_for

__all__ = ["DEFAULT_EXCLUDE", "Settings", "SettingsError", "settings_for"]
