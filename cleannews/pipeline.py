"""The whole flow on one screen: bytes → page → repaired → stripped → swept → labels → article."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from cleannews import selection
from cleannews.debris import sweep
from cleannews.markup import strip
from cleannews.model import Article, Line, Page, Removal
from cleannews.repairs import repair
from cleannews.scrapers import undo
from cleannews.sources import read
from cleannews.structure import Declared, Hints, Known, assemble, label, language_of
from cleannews.writers import read_json, read_markdown


def clean(
    data: bytes | str,
    *,
    source: str = "-",
    encoding: str | None = None,
    language: str | None = None,
    date_order: str | None = None,
    keep: Collection[str] = (),
    drop: Collection[str] = (),
) -> Article:
    """Turn one scraped page into an article.

    `data` is a text, an HTML page, or a file that cleannews wrote; `source` names it (its suffix
    helps to tell which). `language` (BCP 47) and `date_order` (`DMY`, `MDY`, `YMD`) overrule what
    the text suggests. `keep` puts captions, credits, related links or notes back into the body,
    `drop` takes a body role out. Raises `CleannewsError` for what cannot be read.
    """
    article = read_json(data, source)
    if article is None:
        page = read(data, source, encoding)
        article = read_markdown(page) or clean_page(page, language, date_order)
    return selection.keep(selection.drop(article, drop), keep)


def clean_page(page: Page, language: str | None = None, date_order: str | None = None) -> Article:
    """The typed line itself, from a page's lines to the article."""
    lines, removed, declared = sweep_page(page)
    language = language or _told(declared, "language") or language_of(lines)
    labels = label(lines, Hints(language, _told(declared, "title") or ""))
    known = Known(page.source, declared, removed, page.warnings, language, date_order)
    return replace(assemble(lines, labels, known), front_matter=page.front_matter)


def sweep_page(
    page: Page,
) -> tuple[list[Line], tuple[Removal, ...], dict[str, Declared]]:
    """Everything that one line alone can tell: repairs, markup, the scraper's marks, debris.

    Gives the lines that are left, what was removed, and what the page declares about itself.
    """
    stripped = strip(repair(page.lines))
    undone = undo(stripped.lines)
    lines, debris = sweep(undone.lines)
    return lines, (*stripped.removed, *undone.removed, *debris), declare(page, stripped.fields)


# Fields of front matter and HTML metadata, by the names that sites and generators use.
_FIELDS = {
    "title": "title",
    "description": "deck",
    "deck": "deck",
    "date": "date",
    "lastmod": "updated",
    "updated": "updated",
    "authors": "authors",
    "author": "authors",
    "section": "section",
    "tags": "tags",
    "lang": "language",
    "language": "language",
    "publisher": "publisher",
    "url": "url",
}


def declare(page: Page, mined: Mapping[str, Any]) -> dict[str, Declared]:
    """What the page's residue and front matter say about it; the front matter comes first."""
    declared = {name: Declared(told.value, told.lines) for name, told in mined.items()}
    for key, value in page.fields.items():
        if name := _FIELDS.get(key):
            many = name in ("authors", "tags")
            declared[name] = Declared([value] if many and isinstance(value, str) else value)
    return declared


def _told(declared: Mapping[str, Declared], name: str) -> str | None:
    value = declared[name].value if name in declared else None
    return value if isinstance(value, str) else None
