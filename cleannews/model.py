"""The nouns every stage speaks of; this module loads nothing of the package by itself.

A page is a run of `Line`s. Stages take text out of lines (each time a `Removal`), the labeler gives
what is left a `Label`, and assembly makes one `Article` of it: the record that every output is a
view of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleannews.article import Article as Article
    from cleannews.article import Block as Block
    from cleannews.article import Candidate as Candidate
    from cleannews.article import Image as Image
    from cleannews.article import Note as Note
    from cleannews.article import Related as Related
    from cleannews.article import Span as Span


class CleannewsError(Exception):
    """An input that cannot be read or an output that cannot be written; the message is one line."""


class Role(str, Enum):
    """What a line is. The values are the words users see and pass to `--keep` and `--drop`."""

    TITLE = "title"
    KICKER = "kicker"
    DECK = "deck"
    BYLINE = "byline"
    DATE = "date"
    SECTION = "section"
    TAGS = "tags"
    URL = "url"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    NOTE = "note"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    TABLE = "table"
    CODE = "code"
    EMBED = "embed"
    BREAK = "break"
    FURNITURE = "furniture"

    def __str__(self) -> str:
        return self.value


BODY_ROLES = (
    Role.PARAGRAPH,
    Role.HEADING,
    Role.QUOTE,
    Role.LIST_ITEM,
    Role.TABLE,
    Role.CODE,
    Role.EMBED,
    Role.BREAK,
)
KEEPABLE_ROLES = (Role.CAPTION, Role.CREDIT, Role.RELATED, Role.NOTE)
NOTE_KINDS = ("correction", "editor-note", "agency", "author-bio", "contact", "rights")


SPAN_KINDS = ("link", "strong", "emphasis", "code")


@dataclass(frozen=True)
class Mark:
    """A stretch of a line that the source marked up: its `kind`, one of `SPAN_KINDS` or `image`,
    its text (of an image what it shows in words) and the address it leads to."""

    kind: str
    text: str
    url: str = ""


@dataclass(frozen=True)
class Line:
    """One line of a page, or a piece of one, on its way to a role.

    `numbers` are the 1-based input lines it came from; `text` is what is left of it; `gap` counts
    the blank lines before it; `indent` is the width of its leading white space; `mark` is a
    Markdown or scraper's mark that was taken off its front (`##`, `-`, `1.`, `>`); `cues` are the
    ids of debris rows that match without being certain; `role` is set where wording alone decides,
    `rule` names the row that set it. `passed` names the rows whose lines stood above it and were
    taken out. `linked` is the share of the text that was a link, from 0 to 1, and `markup` are the
    names of the elements around it, where the source tells; `marks` are its marked-up stretches in
    the order in which they begin, an outer one before those in it; `article` is the number of the
    `article` element that it stands in, 0 outside of all.
    """

    numbers: tuple[int, ...]
    text: str
    gap: int = 0
    indent: int = 0
    mark: str = ""
    cues: tuple[str, ...] = ()
    role: Role | None = None
    rule: str = ""
    passed: tuple[str, ...] = field(default=(), repr=False)
    linked: float = field(default=0.0, repr=False)
    markup: tuple[str, ...] = field(default=(), repr=False)
    marks: tuple[Mark, ...] = field(default=(), repr=False)
    article: int = field(default=0, repr=False)

    def but(self, **changes: Any) -> Line:
        """A copy with other values.

        As `dataclasses.replace`, which takes five times as long: a page's lines are copied often.
        """
        copy = object.__new__(Line)
        copy.__dict__.update(self.__dict__, **changes)
        return copy


@dataclass(frozen=True)
class Removal:
    """Text that was taken out: from which lines, and by which rule or role."""

    lines: tuple[int, ...]
    text: str
    rule: str


@dataclass(frozen=True)
class Page:
    """A source after reading.

    `lines` are all its lines, blank ones too, as they stand in the input. `fields` are what the
    source declares about itself (front matter, HTML metadata), keyed as in the record.
    `front_matter` is the raw YAML between a Markdown input's fences, without the fences.
    """

    source: str
    lines: tuple[Line, ...]
    fields: Mapping[str, Any] = field(default_factory=dict)
    front_matter: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Declared:
    """A value that the source states about itself, and the input lines that state it (if any).

    What front matter says is `written` by whoever keeps the file.
    """

    value: Any
    lines: tuple[int, ...] = ()
    written: bool = False


@dataclass(frozen=True)
class Label:
    """The labeler's word on one line: role, score from 0 to 1, whether it goes on the line before
    (a hard wrap, a sentence cut at an inline tag), and why, told only when asked."""

    role: Role
    score: float
    joins: bool = False
    why: Callable[[], tuple[str, ...]] = tuple

    @property
    def reasons(self) -> tuple[str, ...]:
        """The few features that weighed most."""
        return self.why()


PRODUCTS = ("Article", "Block", "Candidate", "Image", "Note", "Related", "Span")
"""What stands in `cleannews.article`, and is loaded when it is asked for."""


def __getattr__(name: str) -> Any:
    """A noun of the product."""
    if name not in PRODUCTS:
        raise AttributeError(f"module 'cleannews.model' has no attribute {name!r}")
    return getattr(import_module("cleannews.article"), name)
