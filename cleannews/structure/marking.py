"""Texts for the trainer, each line marked as body or not: gold pages, and silver ones.

Gold are pages whose article is known; an aligner finds its lines in each flattened text. Silver are
pages without a known body: four extractors read their HTML, each line is marked by their weighted
vote, and counts the less the more they disagree. What the HTML tells besides (headings, captions,
the summary that is the deck where it stands above the body) is kept with the page. Reads the shared
folder, which is never part of the project.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlparse

from cleannews.sources import read
from cleannews.structure.votes import count, extract

GOLD, SILVER = ("fundus", "wcxb", "cwced"), ("trafilatura", "postlight")
STYLES = ("container", "html-text", "inscriptis", "html2text", "bs4")
HTML = "html"
# Trust an alignment only where it found the gold (the aligner's own advice, a little wider).
LEAST_RECALL, LEAST_PURITY = 0.9, 0.85
# A body shorter than this (in characters) is no ground to find a container by.
SHORTEST_BODY = 300
# A meta description shorter than this is a slogan; a caption or heading longer than this is none.
SHORTEST_SUMMARY, LONGEST_TEXT = 40, 800

Page = dict[str, Any]


@dataclass(frozen=True)
class Marked:
    """One text: where it is from, which of its input lines are body, and how sure that is (0 to 1).

    `gold` is what is known of the article; in all sets but fundus its `headings`, `captions` and
    `summaries` are read from the HTML.
    """

    name: str
    site: str
    style: str
    text: str
    labels: tuple[int, ...]
    sure: tuple[float, ...]
    gold: Page


def read_set(shared: Path, name: str) -> Iterator[Page]:
    """The pages of a gold set."""
    with gzip.open(shared / "data" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as pages:
        yield from map(json.loads, pages)


def site_of(page: Page) -> str:
    """The publisher, so that none is on both sides of a fold."""
    name = str(page["id"])
    if page.get("url"):
        return urlparse(page["url"]).netloc.removeprefix("www.") or name
    return name.split("_")[0]


@cache
def load_tool(shared: Path, name: str) -> ModuleType:
    """One of the tools beside the gold pages, as a module."""
    spec = importlib.util.spec_from_file_location(name, shared / "tools" / f"{name}.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no {name}.py in {shared}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mark(job: tuple[Path, str, Page]) -> list[Marked]:
    """The texts of one page of a set, marked; texts that cannot be trusted are left out."""
    shared, name, page = job
    gold = {key: value for key, value in page["gold"].items() if value}
    if name == "fundus":  # there a field that is not named is known to be empty
        gold = {"deck": "", "captions": [], "headings": [], "authors": [], **gold}
    else:
        gold |= _shown(page["html"])
    found = _mark_gold if page["gold"].get("body") else _mark_silver
    return list(found(shared, name, page, gold))


def _mark_gold(shared: Path, name: str, page: Page, gold: Page) -> Iterator[Marked]:
    align, body, site = load_tool(shared, "label").label, page["gold"]["body"], site_of(page)
    texts = {style: page["texts"].get(style) for style in STYLES}
    for style, text in {**texts, HTML: page.get("html")}.items():
        shown = _flattened(text) if style == HTML and text else text
        aligned = align(shown, body) if shown else None
        trusted = aligned and aligned["recall"] >= LEAST_RECALL
        if aligned and trusted and aligned["purity"] >= LEAST_PURITY:
            sure = (1.0,) * len(aligned["labels"])
            yield Marked(name, site, style, text, tuple(aligned["labels"]), sure, gold)
    clean = f"{page['gold'].get('title') or ''}\n\n{body}"
    lines = clean.count("\n") + 1
    labels = (0, 0, *(1,) * (lines - 2))
    yield Marked(name, site, "clean", clean, labels, (0.5,) * lines, gold)


def _flattened(html: str) -> str:
    return "\n".join(line.text for line in read(html).lines)


# Silver


def _mark_silver(shared: Path, name: str, page: Page, gold: Page) -> Iterator[Marked]:
    bodies = {reader: body for reader, body in extract(page["html"]).items() if body}
    texts = {"html-text": page["texts"].get("html-text")}
    with suppress(Exception):  # a page may be beyond the tool
        texts["container"] = _container(shared, page["html"], bodies.get("trafilatura", ""))
    if len(bodies) < 2:
        return
    align = load_tool(shared, "label").label
    for style, text in {**texts, HTML: page["html"]}.items():
        if text:
            shown = _flattened(text) if style == HTML else text
            votes = {reader: align(shown, body)["labels"] for reader, body in bodies.items()}
            labels, sure = _heed(shown, gold, *count(votes))
            labels = _without_media(shown, labels, gold)
            yield Marked(name, site_of(page), style, text, labels, sure, gold)


def _heed(
    text: str, gold: Page, labels: Sequence[int], sure: Sequence[float]
) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Overrule the extractors where people said of a piece of a line that it is body or none."""
    known = {fold(piece): int(key == "with") for key in _PIECES for piece in gold.get(key, ())}
    told = list(zip(labels, sure))
    for i, line in enumerate(map(fold, _lines(text)[: len(told)])):
        told_by = (piece for piece in known if piece == line or len(piece) >= SHORTEST_PIECE)
        words = {known[piece] for piece in told_by if piece in line}
        if len(words) == 1:
            told[i] = (words.pop(), 1.0)
    return tuple(label for label, _ in told), tuple(worth for _, worth in told)


_PIECES, SHORTEST_PIECE = ("with", "without"), 15


def _lines(text: str) -> list[str]:
    return re.split(r"\r\n|[\n\r\u2028\u2029]", text)


def _without_media(text: str, labels: Sequence[int], gold: Page) -> tuple[int, ...]:
    """Captions are no body, nor is a deck as its first line: extractors keep both."""
    captions = {fold(caption) for caption in gold.get("captions", ())}
    lines = [fold(line) for line in _lines(text)]
    left = [int(label and line not in captions) for label, line in zip(labels, lines)]
    told = [i for i, line in enumerate(lines) if line]
    first = next((k for k, i in enumerate(told[:-1]) if left[i]), -1)
    if first >= 0 and is_deck(lines[told[first]], bool(left[told[first + 1]]), gold):
        left[told[first]] = 0
    return tuple(left)


def is_deck(line: str, goes_on: bool, gold: Page) -> bool:
    """Whether a folded line is the page's summary and parted from the body below it.

    Many pages give their first paragraph as summary, which is no deck.
    """
    return not goes_on and line in {fold(summary) for summary in gold.get("summaries", ())}


def fold(text: str) -> str:
    """A text's words, to compare a line with a tag's text."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _container(shared: Path, html: str, body: str) -> str | None:
    if len(body) < SHORTEST_BODY:
        return None
    found: str | None = load_tool(shared, "flatten").f_container(html, body)
    return found


_CAPTION = re.compile(r"caption|bildunterschrift|bildtext|image-?text|legend", re.IGNORECASE)


def _shown(html: str) -> Page:
    """Headings, captions and summaries by their tags and classes."""
    import lxml.html

    with suppress(Exception):
        page = lxml.html.document_fromstring(html.encode())
        classed = (
            e for e in page.iter("p", "div", "span") if _CAPTION.search(e.get("class") or "")
        )
        metas = page.xpath("//meta[@property='og:description' or @name='description']/@content")
        return {
            "headings": _texts(page.iter("h2", "h3", "h4", "h5")),
            "captions": _texts([*page.iter("figcaption"), *classed]),
            "summaries": [str(meta) for meta in metas if len(meta) > SHORTEST_SUMMARY],
        }
    return {}


def _texts(elements: Iterable[Any]) -> list[str]:
    texts = (" ".join(element.text_content().split()) for element in elements)
    return [text for text in texts if 0 < len(text) < LONGEST_TEXT]
