"""The catalogue: one entry with a stable code for everything that cleannews can find.

`entries` says what an entry is; `characters` and `articles` are tables; the debris tables give
theirs themselves. Codes: CN0xx files and front matter, CN1xx characters, CN2xx to CN8xx debris by
theme, CN9xx structure.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from cleannews.catalogue.entries import Entry

if TYPE_CHECKING:
    from cleannews.debris import Rule


@cache
def catalogue() -> tuple[Entry, ...]:
    """Every entry, in the order of the codes."""
    from cleannews.catalogue.articles import ARTICLES
    from cleannews.catalogue.characters import CHARACTERS
    from cleannews.debris import THEMES

    debris = (entry_of(rule, theme) for theme, rules in THEMES.items() for rule in rules)
    return tuple(sorted((*ARTICLES, *CHARACTERS, *debris), key=lambda entry: entry.code))


def entry_of(rule: Rule, theme: str = "own") -> Entry:
    """The entry of a row of the debris table, or of the user's own."""
    return Entry(
        rule.code, rule.id, f"debris/{theme}", rule.why, rule.certain, rule.drops, rule.keeps
    )


def entry(name: str) -> Entry:
    """The entry with a code or an id; `KeyError` with the nearest names for any other."""
    found = _by_name().get(name) or _by_name().get(name.upper())
    if found is None:
        raise KeyError(name, *nearest(name, _by_name()))
    return found


def nearest(name: str, names: Mapping[str, object]) -> list[str]:
    """Up to three names that look like this one."""
    from difflib import get_close_matches

    return get_close_matches(name, names, 3)


@cache
def _by_name() -> Mapping[str, Entry]:
    entries = catalogue()
    return {**{e.id: e for e in entries}, **{e.code: e for e in entries}}


__all__ = ["Entry", "catalogue", "entry", "entry_of", "nearest"]
