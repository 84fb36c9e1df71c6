"""The debris table: one row for each class of line that scraping leaves among the paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.debris.comments import COMMENTS
from cleannews.debris.legal import LEGAL
from cleannews.debris.media import MEDIA
from cleannews.debris.metadata import METADATA
from cleannews.debris.navigation import NAVIGATION
from cleannews.debris.related import RELATED
from cleannews.debris.rule import Rule
from cleannews.debris.sharing import SHARING
from cleannews.debris.subscribing import SUBSCRIBING
from cleannews.debris.sweeping import sweep_lines
from cleannews.model import Line, Removal

RULES: tuple[Rule, ...] = (
    *COMMENTS,
    *LEGAL,
    *MEDIA,
    *METADATA,
    *NAVIGATION,
    *RELATED,
    *SHARING,
    *SUBSCRIBING,
)


def sweep(lines: Sequence[Line]) -> tuple[list[Line], list[Removal]]:
    """Apply the table to every line."""
    return sweep_lines(lines, RULES)


__all__ = ["RULES", "Rule", "sweep"]
