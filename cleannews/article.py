"""The nouns of the product: the article and what it consists of.

They are part of `model`, where everybody imports them from; `model` loads them when they are asked
for, as `cleannews check` needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cleannews.model import Removal, Role


@dataclass(frozen=True)
class Span:
    """A stretch of a block's text, from `start` up to `end` (in characters), that is marked up.

    `kind` is one of `SPAN_KINDS`; a link has an absolute `url`. Spans are sorted, an outer one
    before those in it, and never cross.
    """

    kind: str
    start: int
    end: int
    url: str | None = None


@dataclass(frozen=True)
class Block:
    """One block of the body; `role` is one of `BODY_ROLES`, `text` is without its marker."""

    role: Role
    text: str
    lines: tuple[int, ...] = ()
    level: int | None = None
    ordered: bool | None = None
    inline: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Image:
    """A picture, known by its caption, its credit, or both."""

    caption: str | None = None
    credit: str | None = None
    lines: tuple[int, ...] = ()
    src: str | None = None
    alt: str | None = None


@dataclass(frozen=True)
class Related:
    """A link to another article that stood in this one."""

    title: str
    url: str | None = None
    lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class Note:
    """A line about the article rather than of it; `kind` is one of `NOTE_KINDS`."""

    kind: str
    text: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """Another reading of a field, and why it lost."""

    value: str
    lines: tuple[int, ...]
    reason: str


@dataclass(frozen=True)
class Article:
    """The product: fields, body and ledger of one article. Dates are ISO 8601 strings.

    `front_matter` is the raw YAML of a Markdown input, kept so that keys which are not ours survive
    a round trip; `reasons` tell for an input line what weighed most with the labeler. Both are no
    part of the record.
    """

    source: str = "-"
    title: str | None = None
    kicker: str | None = None
    deck: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None
    updated: str | None = None
    dateline: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    images: tuple[Image, ...] = ()
    related: tuple[Related, ...] = ()
    notes: tuple[Note, ...] = ()
    blocks: tuple[Block, ...] = ()
    evidence: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    removed: tuple[Removal, ...] = ()
    candidates: Mapping[str, tuple[Candidate, ...]] = field(default_factory=dict)
    confidence: float = 0.0
    warnings: tuple[str, ...] = ()
    front_matter: str | None = None
    reasons: Mapping[int, Callable[[], tuple[str, ...]]] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def text(self) -> str:
        """The body as plain text: block texts joined by blank lines, breaks left out."""
        return "\n\n".join(b.text for b in self.blocks if b.role is not Role.BREAK)

    def to_dict(self) -> dict[str, Any]:
        """The record: all its keys, in order, as plain lists, numbers and strings."""
        from cleannews.writers.record import to_dict

        return to_dict(self)

    def to_markdown(self, *, title_heading: bool = False, profile: str | None = None) -> str:
        """The article as Markdown with front matter, its keys named as `profile` does (`hugo`)."""
        from cleannews.writers import to_markdown

        return to_markdown(self, title_heading=title_heading, profile=profile)

    def to_text(self) -> str:
        """Title, deck and body as plain text, one blank line between them."""
        from cleannews.writers import to_text

        return to_text(self)
