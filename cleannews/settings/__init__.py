"""Settings: from `cleannews.toml`, `.cleannews.toml` or `[tool.cleannews]` to one frozen record.

`choices` is the record, `reading` finds the files and merges them, `keys` says what each key may
hold, `toml` finds the line of a key, `own` makes rows of `[[debris]]`, `backtracking` refuses
patterns that could take for ever (`automaton` tells), `patterns` matches paths, `faults` are what
can be wrong.
"""

from cleannews.settings.choices import Settings
from cleannews.settings.faults import SettingsError
from cleannews.settings.patterns import DEFAULT_EXCLUDE
from cleannews.settings.reading import settings_for

__all__ = ["DEFAULT_EXCLUDE", "Settings", "SettingsError", "settings_for"]
