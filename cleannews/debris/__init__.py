"""The debris table: one row for each class of line that scraping leaves among the paragraphs.

One module a theme: `comments`, `legal` (footers, consent, rights), `media` (captions, credits,
players, posts), `menus`, `metadata` (dates, bylines, kickers, tags), `navigation`, `notes` (corrections,
sign-offs, the author), `related`, `sharing`, `subscribing`. `rule` says what a row is, `sweeping`
applies the table, `wording` brings lines and wordings to one form. To add a rule: one row in the
table of its theme.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleannews.debris.comments import COMMENTS
from cleannews.debris.legal import LEGAL
from cleannews.debris.media import MEDIA
from cleannews.debris.menus import MENUS
from cleannews.debris.metadata import METADATA
from cleannews.debris.navigation import NAVIGATION
from cleannews.debris.notes import NOTES
from cleannews.debris.related import RELATED
from cleannews.debris.rule import Rule
from cleannews.debris.sharing import SHARING
from cleannews.debris.subscribing import SUBSCRIBING
from cleannews.debris.sweeping import sweep_lines
from cleannews.model import Line, Removal

# The order decides where several certain rows match: the first that acts is named.
THEMES: Mapping[str, tuple[Rule, ...]] = {
    "comments": COMMENTS,
    "legal": LEGAL,
    "media": MEDIA,
    "menus": MENUS,
    "metadata": METADATA,
    "navigation": NAVIGATION,
    "notes": NOTES,
    "related": RELATED,
    "sharing": SHARING,
    "subscribing": SUBSCRIBING,
}
RULES: tuple[Rule, ...] = tuple(rule for rules in THEMES.values() for rule in rules)


def sweep(lines: Sequence[Line]) -> tuple[list[Line], list[Removal]]:
    """Apply the table to every line that has no role yet.

    A certain row takes its line out or gives it a role, and its cue is removed by the row's id; any
    other row leaves its id in the line's `cues`. Gives the lines that are left, and what was removed.
    """
    return sweep_lines(lines, RULES)


__all__ = ["RULES", "THEMES", "Rule", "sweep"]
