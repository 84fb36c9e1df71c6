"""What became of each line of a page: its role, where it went, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from cleannews.model import BODY_ROLES, Article, CleannewsError, Label, Line, Page, Role
from cleannews.reports import Row, list_rows
from cleannews.settings import Settings

Thing = TypeVar("Thing")

REMOVED = "removed"
BODY = "body"

_BODY_PARTS = tuple(str(role) for role in BODY_ROLES)


@dataclass(frozen=True)
class Seen:
    """One line of a page as it was read, and what became of it.

    `role` is what the labeler took it for, or the family of the rule that took it out. `goes` names
    the places its words went to; `why` gives the rule, or the features that weighed most. `sure` is
    the labeler's score, 0 to 1, where no wording decided. `struck` are the words taken out.
    """

    number: int
    text: str
    role: str = ""
    goes: tuple[str, ...] = ()
    why: str = ""
    sure: float | None = None
    struck: tuple[str, ...] = ()

    @property
    def is_out(self) -> bool:
        """Whether all of it was taken out."""
        return self.goes == (REMOVED,)


@dataclass(frozen=True)
class Sight:
    """A page with all that is known of it."""

    page: Page
    article: Article
    lines: tuple[Seen, ...]


def look(data: bytes, source: str, settings: Settings, encoding: str | None = None) -> Sight:
    """Read a page and see what `cleannews convert` makes of each of its lines.

    Raises `CleannewsError` for what cannot be read, and for a record, which has no lines.
    """
    from cleannews.pipeline import clean_page, label_lines, sift
    from cleannews.sources import read
    from cleannews.writers import read_json, read_markdown

    if read_json(data, source) is not None:
        raise CleannewsError("a record of cleannews has no lines to show")
    page = read(data, source, encoding)
    more, keeps = settings.debris, settings.keeper
    written = read_markdown(page)  # by cleannews itself: it is read back, not labelled
    if written is not None:
        return Sight(page, written, see(page, written, [], [], settings))
    article = clean_page(page, settings.language, settings.date_order, more, keeps)
    sifted = sift(page, more, keeps)
    labels = label_lines(sifted, settings.language, keeps)
    return Sight(page, article, see(page, article, sifted.lines, labels, settings))


def see(
    page: Page,
    article: Article,
    lines: Sequence[Line],
    labels: Sequence[Label],
    settings: Settings,
) -> tuple[Seen, ...]:
    """Bring together what the ledger and the labels say of each line of the page."""
    ledger = _by_line((row.lines, row) for row in list_rows(article))
    labelled = _by_line((line.numbers, (line, label)) for line, label in zip(lines, labels))
    above = len(page.front_matter.splitlines()) + 2 if page.front_matter is not None else 0
    return tuple(
        _seen(
            Line((number + above,), line.text),
            [row for row in ledger.get(number, ()) if not row.part.startswith("not ")],
            labelled.get(number, ()),
            settings,
        )
        for line in page.lines
        for number in line.numbers
    )


def _by_line(pairs: Iterable[tuple[tuple[int, ...], Thing]]) -> Mapping[int, list[Thing]]:
    found: dict[int, list[Thing]] = defaultdict(list)
    for numbers, thing in pairs:
        for number in numbers:
            found[number].append(thing)
    return found


def _seen(
    line: Line,
    rows: Sequence[Row],
    labelled: Sequence[tuple[Line, Label]],
    settings: Settings,
) -> Seen:
    if not line.text.strip():
        return Seen(line.numbers[0], line.text)
    if not rows and not labelled:  # an entity, say, that is a space
        return Seen(line.numbers[0], line.text, "blank", (REMOVED,), "nothing to see in it")
    out = [row for row in rows if row.part == REMOVED]
    roles = [str(label.role) for _, label in labelled]
    rules = [row.why for row in out] or [piece.rule for piece, _ in labelled if piece.rule]
    goes = [_place(row.part) for row in rows if row.part != REMOVED]
    if not goes and (out or Role.FURNITURE in roles):
        goes = [REMOVED]
    return Seen(
        line.numbers[0],
        line.text,
        ", ".join(dict.fromkeys(roles)) or (_family(rules[0], settings) if out else ""),
        tuple(dict.fromkeys(goes)),
        _why(rules, labelled, settings),
        min((label.score for piece, label in labelled if not piece.rule), default=None),
        tuple(row.text for row in out),
    )


def _place(part: str) -> str:
    """Where a part of the ledger stands in the article."""
    part = part.partition(" ")[0]
    return BODY if part in _BODY_PARTS else "image" if part in ("caption", "credit") else part


def _family(rule: str, settings: Settings) -> str:
    return settings.entry(rule).family.partition("/")[0]


def _why(rules: Sequence[str], labelled: Sequence[tuple[Line, Label]], settings: Settings) -> str:
    if rules:
        entries = [settings.entry(rule) for rule in dict.fromkeys(rules)]
        return ", ".join(f"{entry.id} {entry.code}" for entry in entries)
    reasons = (reason for _, label in labelled for reason in label.reasons[:2])
    return ", ".join(dict.fromkeys(reasons))
