"""The whole flow on one screen: bytes → page → repaired → stripped → swept → labels → article."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from cleannews.debris import RULES, Rule, sweep
from cleannews.debris.sweeping import sweep_lines
from cleannews.fields import declare
from cleannews.headers import take_header
from cleannews.markup import strip
from cleannews.model import Declared, Label, Line, Page, Removal, Role
from cleannews.pieces import rejoin
from cleannews.repairs import repair
from cleannews.scrapers import undo
from cleannews.sources import read

# `cleannews check` asks of most files only what `sift` tells: the labeler is loaded when needed.
if TYPE_CHECKING:
    from cleannews.model import Article
    from cleannews.structure import Hints

Keeps = Callable[[str], bool]


def clean(
    data: bytes | str,
    *,
    source: str = "-",
    encoding: str | None = None,
    url: str | None = None,
    language: str | None = None,
    date_order: str | None = None,
    keep: Collection[str] = (),
    drop: Collection[str] = (),
    more: Sequence[Rule] = (),
    keeps: Keeps | None = None,
) -> Article:
    """Turn one scraped page into an article.

    `data` is a text, an HTML page, or a file that cleannews wrote; `source` names it (its suffix
    helps to tell which), `url` is the address that it came from. `language` (BCP 47) and
    `date_order` (`DMY`, `MDY`, `YMD`) overrule what the text suggests. `keep` puts captions,
    credits, related links or notes back into the body, `drop` takes a body role out. `more` are
    rows besides those of the debris table; a line that `keeps` says yes to is never debris. Raises
    `CleannewsError` for what cannot be read.
    """
    from cleannews import selection
    from cleannews.writers import read_json, read_markdown

    article = read_json(data, source)
    if article is None:
        page = read(data, source, encoding, url)
        article = read_markdown(page) or clean_page(page, language, date_order, more, keeps)
    return selection.keep(selection.drop(article, drop), keep)


def clean_page(
    page: Page,
    language: str | None = None,
    date_order: str | None = None,
    more: Sequence[Rule] = (),
    keeps: Keeps | None = None,
) -> Article:
    """The typed line itself, from a page's lines to the article."""
    from cleannews.structure import Known, assemble

    sifted = sift(page, more, keeps)
    language = _language(sifted, language)
    labels = label_lines(sifted, language, keeps)
    known = Known(page.source, sifted.declared, sifted.removed, page.warnings, language, date_order)
    lines = _addressed(sifted.lines, labels, sifted.told("url"))
    article = assemble(lines, labels, known)
    reasons = {n: label.why for line, label in zip(sifted.lines, labels) for n in line.numbers}
    return replace(article, front_matter=page.front_matter, reasons=reasons)


def _addressed(lines: Sequence[Line], labels: Sequence[Label], base: str) -> list[Line]:
    """The lines; the links of those that stay are made absolute by `base`, and such as lead nowhere
    are none."""
    from cleannews.spans import resolved

    return [
        line.but(marks=tuple(resolved(line.marks, base)))
        if line.marks and label.role is not Role.FURNITURE
        else line
        for line, label in zip(lines, labels)
    ]


class Sifted(NamedTuple):
    """What one line alone tells of each: `stripped` are the lines before the scraper's marks were
    taken back, `lines` those that are left at last; `declared` is what the page says of itself."""

    stripped: Sequence[Line]
    lines: Sequence[Line]
    removed: tuple[Removal, ...]
    declared: Mapping[str, Declared]

    def told(self, name: str) -> str:
        """The text that the page declares by this name; empty where it declares none."""
        value = self.declared[name].value if name in self.declared else ""
        return value if isinstance(value, str) else ""


def sift(page: Page, more: Sequence[Rule] = (), keeps: Keeps | None = None) -> Sifted:
    """Everything that one line alone can tell: repairs, markup, the scraper's marks, debris.

    `more` are rows besides those of the debris table; a line that `keeps` says yes to is no debris.
    """
    headed = take_header(repair(rejoin(page.lines)))
    stripped = strip(headed.lines)
    undone = undo(stripped.lines, is_markdown=page.front_matter is not None)
    guarded = _guard(undone.lines, keeps) if keeps else undone.lines
    lines, debris = sweep_lines(guarded, (*RULES, *more)) if more else sweep(guarded)
    if keeps:
        lines = [replace(ln, role=None, rule="") if ln.rule == _KEPT else ln for ln in lines]
    removed = (*headed.removed, *stripped.removed, *undone.removed, *debris)
    fields = declare(page, {**headed.fields, **stripped.fields})
    return Sifted(stripped.lines, lines, removed, fields)


_KEPT = "kept"  # stands in no ledger: it only sees a line through the sweep


def _guard(lines: Sequence[Line], keeps: Keeps) -> list[Line]:
    """Give the lines to keep a role for a while: the sweep passes over what has one."""
    return [
        replace(line, role=Role.PARAGRAPH, rule=_KEPT)
        if line.role is None and keeps(line.text)
        else line
        for line in lines
    ]


def label_lines(
    sifted: Sifted, language: str | None = None, keeps: Keeps | None = None
) -> list[Label]:
    """What the neighbours tell of each sifted line; `language` overrules what the page says.

    What would be furniture or a link is a paragraph where `keeps` says yes to the line.
    """
    from cleannews.structure import label

    labels = label(sifted.lines, hints_of(sifted, language))
    return [
        replace(label, role=Role.PARAGRAPH)
        if keeps and label.role in (Role.FURNITURE, Role.RELATED) and keeps(line.text)
        else label
        for line, label in zip(sifted.lines, labels)
    ]


def repeats_headline(sifted: Sifted, language: str | None = None) -> bool:
    """Whether more than one line may get the role of a title, without labelling them all."""
    from cleannews.structure import repeats_headline

    return repeats_headline(sifted.lines, hints_of(sifted, language))


def hints_of(sifted: Sifted, language: str | None = None) -> Hints:
    """What the labeler is told of a page besides its lines; `language` overrules what it says."""
    from cleannews.structure import Hints

    title, deck, body = (sifted.told(name) for name in ("title", "deck", "body"))
    written = bool(title) and sifted.declared["title"].written
    return Hints(_language(sifted, language), title, deck, body, written)


def _language(sifted: Sifted, language: str | None) -> str | None:
    from cleannews.languages import settle
    from cleannews.structure import language_of

    return language or settle(sifted.told("language") or None, language_of(sifted.lines))
