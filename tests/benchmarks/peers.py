"""What other extractors read in the HTML of a page, as records that the shared scorer can score."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any

Record = dict[str, Any]


def read_peers(html: str) -> dict[str, Record]:
    """The record of each extractor by its name; one that fails gives an empty record."""
    logging.disable(logging.CRITICAL)
    records: dict[str, Record] = {}
    for name, read in READERS.items():
        records[name] = {}
        with suppress(Exception):  # extractors stumble over broken pages in many ways
            records[name] = read(html)
    return records


def _trafilatura(html: str) -> Record:
    import trafilatura

    told = trafilatura.bare_extraction(html, with_metadata=True, include_comments=False)
    found = told.as_dict() if told is not None and not isinstance(told, dict) else told or {}
    return {
        "text": found.get("text") or "",
        "title": found.get("title"),
        "deck": found.get("description"),
        "date": found.get("date"),
        "authors": [name.strip() for name in (found.get("author") or "").split(";") if name],
    }


def _newspaper(html: str) -> Record:
    import newspaper

    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return {
        "text": str(article.text),
        "title": article.title,
        "deck": article.meta_description,
        "date": article.publish_date.isoformat() if article.publish_date else None,
        "authors": list(article.authors),
    }


def _readability(html: str) -> Record:
    import html_text
    import readability

    document = readability.Document(html)
    body = html_text.extract_text(document.summary())
    return {"text": body, "title": document.short_title()}


def _resiliparse(html: str) -> Record:
    from resiliparse.extract.html2text import extract_plain_text

    body = extract_plain_text(
        html, main_content=True, alt_texts=False, links=False, list_bullets=False
    )
    return {"text": body}


READERS: dict[str, Callable[[str], Record]] = {
    "trafilatura": _trafilatura,
    "newspaper": _newspaper,
    "readability": _readability,
    "resiliparse": _resiliparse,
}
# The fields that each of them answers, besides the body.
ANSWERS = {
    "trafilatura": ("title", "deck", "date", "authors"),
    "newspaper": ("title", "deck", "date", "authors"),
    "readability": ("title",),
    "resiliparse": (),
}
BODY = ("body", "with", "without")
