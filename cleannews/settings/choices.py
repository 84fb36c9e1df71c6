"""What the user has chosen: one frozen record, and the questions that are asked of it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cleannews.settings.patterns import DEFAULT_EXCLUDE, matches

if TYPE_CHECKING:
    from cleannews.catalogue import Entry
    from cleannews.debris import Rule


PROFILES: Mapping[str, tuple[str, ...]] = {
    "astro": (),
    "eleventy": ("missing-title", "missing-date"),  # a template's matter; the file's date
    "hugo": (),
    "jekyll": (),
    "mkdocs": ("missing-title",),  # the first heading is one
    "obsidian": ("missing-title", "missing-date"),  # the name of the note; a matter of taste
    "pelican": (),
}
"""What reads the files, and which findings are none to it."""

REACH = 300
"""Letters of a line that a pattern looks at."""


@dataclass(frozen=True)
class Settings:
    """All settings, each with what holds where nobody says otherwise.

    `select`, `extend_select`, `ignore` and the values of `per_file_ignores` name findings by code,
    by the beginning of a code, or by id; an empty `select` means all. `max_drop` is the share of a
    file's words, 0 to 1, that a fix may take. `exclude`, `extend_exclude` and the keys of
    `per_file_ignores` are patterns as in a .gitignore, relative to `root`. `debris` are rows of the
    user's own, verified; what one of `keep_patterns` is found in stays. `profile`, one of
    `PROFILES`, names what reads the front matter. `config` is the file that all this was read from.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    unsafe: bool = False
    max_drop: float = 0.5
    exclude: tuple[str, ...] = DEFAULT_EXCLUDE
    extend_exclude: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    debris: tuple[Rule, ...] = ()
    keep_patterns: tuple[re.Pattern[str], ...] = ()
    language: str | None = None
    date_order: str | None = None
    format: str | None = None
    profile: str | None = None
    root: Path = field(default_factory=Path)
    config: Path | None = None

    def wants(self, entry: Entry, path: Path) -> bool:
        """Whether a finding in this file is to be reported.

        The longest name that fits decides, as in ruff; of two as long, `ignore`.
        """
        if not (entry.safe or self.unsafe) or entry.id in PROFILES.get(self.profile or "", ()):
            return False
        chosen = max(_fit(entry, self.select) if self.select else 0, self._extended(entry))
        if chosen < 0 or _fit(entry, self.ignore) >= max(chosen, 1):
            return False
        return not any(
            _fit(entry, names) > 0
            for pattern, names in self.per_file_ignores.items()
            if matches((pattern,), self._relative(path))
        )

    def excludes(self, path: Path) -> bool:
        """Whether a file, or a folder it is in, is one of those to leave alone."""
        return matches(self._excluded, self._relative(path))

    def keeps(self, text: str) -> bool:
        """Whether a line is never debris, by the user's word; a long one by its start or end."""
        parts = (text[:REACH], text[-REACH:]) if len(text) > REACH else (text,)
        return any(pattern.search(part) for pattern in self.keep_patterns for part in parts)

    @property
    def keeper(self) -> Callable[[str], bool] | None:
        """`keeps`, if there is anything to keep."""
        return self.keeps if self.keep_patterns else None

    def entry(self, name: str) -> Entry:
        """The entry with a code or id, of the catalogue or the user's own; `KeyError` if none."""
        from cleannews.catalogue import entry, entry_of

        own = (entry_of(rule) for rule in self.debris if name in (rule.id, rule.code))
        return next(own, None) or entry(name)

    def _extended(self, entry: Entry) -> int:
        return _fit(entry, self.extend_select) if self.extend_select else -1

    @cached_property
    def _excluded(self) -> tuple[str, ...]:
        return (*self.exclude, *self.extend_exclude)

    @cached_property
    def _base(self) -> str:
        return os.path.realpath(self.root)

    def _relative(self, path: Path) -> str:
        """The path from `root` on, with slashes; only the name of what lies elsewhere."""
        folder = os.path.realpath(path.parent)
        inside = os.path.join(folder, path.name)  # noqa: PTH118 - asked of every file: Path is slow
        base = self._base.rstrip(os.sep) + os.sep
        found = inside[len(base) :] if inside.startswith(base) else path.name
        return found.replace(os.sep, "/")


ALL = ("ALL", "all")


def _fit(entry: Entry, names: Iterable[str]) -> int:
    """How closely the closest of the names fits: its length, 100 for an id, -1 for none at all."""
    closest = -1
    for name in names:
        if name == entry.id:
            return 100
        if name in ALL:
            closest = max(closest, 1)
        elif entry.code.startswith(name.upper()):
            closest = max(closest, len(name))
    return closest
