"""Lessons for the trainer: pages with a known article, as rows of features and what they are.

Reads the gold pages of the shared folder (never part of the project), aligns each gold body with
the page's lines, and adds what the sets lack: gold bodies as clean texts, so that a text without
debris is left alone.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlparse

import numpy as np

from cleannews.bylines import read_byline
from cleannews.dates import read_dates
from cleannews.model import Role
from cleannews.pipeline import sweep_page
from cleannews.sources import read
from cleannews.structure.claims import claimants
from cleannews.structure.facts import Facts, look, words
from cleannews.structure.features import describe
from cleannews.structure.headline import NONE, candidates, find_headline, is_same
from cleannews.structure.labeler import language_of, scene_of
from cleannews.structure.scores import score
from cleannews.structure.zones import View, see

SETS = ("fundus", "wcxb", "cwced")
CLAIMED = ("fundus", "wcxb", "trafilatura", "postlight", "cwced")
TITLED = ("fundus", "wcxb", "trafilatura", "postlight")
# What a text of each style weighs when headlines are learned: there are few containers.
HEADLINE_STYLES = {"container": 3.0, "html-text": 1.0, "body": 0.5}
STYLES = ("container", "html-text", "inscriptis", "html2text", "bs4")
# Trust an alignment only where it found the gold (the aligner's own advice, a little wider).
LEAST_RECALL, LEAST_PURITY = 0.9, 0.85

Page = dict[str, Any]


@dataclass(frozen=True)
class Lesson:
    """One text ready for fitting: its site, and each line's row, label, weight and prose."""

    site: str
    rows: Any
    labels: Any
    weights: Any
    masses: tuple[float, ...] = ()


def site_of(page: Page) -> str:
    """The publisher, so that none is on both sides of a fold."""
    name = str(page["id"])
    if page.get("url"):
        return urlparse(page["url"]).netloc.removeprefix("www.") or name
    return name.split("_")[0]


def read_set(shared: Path, name: str) -> Iterator[Page]:
    """The pages of a gold set."""
    with gzip.open(shared / "data" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as pages:
        yield from map(json.loads, pages)


def load_aligner(shared: Path) -> ModuleType:
    """The tool that aligns a gold body with a page's lines."""
    spec = importlib.util.spec_from_file_location("label", shared / "tools" / "label.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no aligner in {shared}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def body_lessons(page: Page, aligner: ModuleType) -> Iterator[Lesson]:
    """Which lines are body, for each style of a page and for its gold body as a clean text."""
    gold, site = page["gold"], site_of(page)
    if not gold.get("body"):
        return
    for style in STYLES:
        text = page["texts"].get(style)
        if text:
            aligned = aligner.label(text, gold["body"])
            if aligned["recall"] >= LEAST_RECALL and aligned["purity"] >= LEAST_PURITY:
                yield from _body_lesson(site, text, aligned["labels"], 1.0)
    clean = f"{gold.get('title') or ''}\n\n{gold['body']}"
    yield from _body_lesson(site, clean, [0, 0] + [1] * (clean.count("\n") + 1), 0.5)


def _body_lesson(site: str, text: str, labels: Sequence[int], worth: float) -> Iterator[Lesson]:
    facts, told = survey(text)
    if not facts:
        return
    rows = describe(facts, scene_of(facts, find_headline(facts, told), told))
    marks = [float(np.mean([labels[n - 1] for n in f.line.numbers]) >= 0.5) for f in facts]
    wide = np.array([(min(f.wide, 400) + 25) * f.is_free for f in facts], dtype=float)
    total = wide.sum() or 1.0
    masses = tuple(fact.mass for fact in facts)
    yield Lesson(
        site, np.array(rows, dtype=np.float32), np.array(marks), worth * wide / total, masses
    )


def survey(text: str) -> tuple[list[Facts], str]:
    """A text's facts and the title it declares, as the labeler sees them."""
    lines, _, declared = sweep_page(read(text))
    told = declared["title"].value if "title" in declared else ""
    return look(lines, language_of(lines)), told


def headline_lessons(page: Page) -> Iterator[Lesson]:
    """The candidates for a headline in a page's container and whole text, and in its bare body."""
    title = page["gold"].get("title")
    if not title:
        return
    for style, worth in HEADLINE_STYLES.items():
        text = page["gold"].get("body") if style == "body" else page["texts"].get(style)
        if text:
            yield from _headline_lesson(site_of(page), text, title, worth)


def _headline_lesson(site: str, text: str, title: str, worth: float) -> Iterator[Lesson]:
    facts, told = survey(text)
    found = list(candidates(facts, told))
    marks = [float(_is_title(facts[i].text, title)) for i, _ in found]
    rows = np.array([*(row for _, row in found), NONE])
    labels = np.array([*marks, float(not any(marks))])
    yield Lesson(site, rows, labels, np.full(len(rows), worth))


def _is_title(text: str, title: str) -> bool:
    return words(text) == words(title) or is_same(text, title)


# Claims: which line bears a field


def claim_lessons(page: Page, aligner: ModuleType) -> Iterator[tuple[str, Lesson]]:
    """For each field the gold knows, the lines that may bear it and whether they do.

    Where the gold knows neither decks nor captions, its body still tells what is none.
    """
    gold = page["gold"]
    for style in STYLES[:3]:
        text = page["texts"].get(style)
        if text:
            view = view_of(text)
            for role, is_right in _answers(gold, view.language).items():
                found = list(claimants(view, role))
                marks = [float(is_right(view.facts[i].text)) for i, _ in found]
                # A page without a right answer teaches what to refuse, if its gold says so.
                if any(marks) or (found and "captions" in gold and not gold.get(_GOLD[role])):
                    rows = np.array([row for _, row in found], dtype=np.float32)
                    told = Lesson(site_of(page), rows, np.array(marks), np.ones(len(found)))
                    yield role.value, told
            if gold.get("body") and "captions" not in gold:
                labels = aligner.label(text, gold["body"])["labels"]
                if len(labels) < max(fact.line.numbers[-1] for fact in view.facts):
                    continue  # the aligner knows fewer line ends than we do
                for role in (Role.DECK, Role.CAPTION):
                    yield from _refusals(view, role, labels, site_of(page))


def _refusals(
    view: View, role: Role, labels: Sequence[int], site: str
) -> Iterator[tuple[str, Lesson]]:
    """Lines of the body, none of which bears the role."""
    rows = [
        row
        for i, row in claimants(view, role)
        if all(labels[n - 1] for n in view.facts[i].line.numbers)
    ]
    if rows:
        zeros = np.zeros(len(rows))
        yield role.value, Lesson(site, np.array(rows, dtype=np.float32), zeros, zeros + 0.25)


def view_of(text: str) -> View:
    """A text as the role rules see it."""
    facts, told = survey(text)
    headline = find_headline(facts, told)
    rows = describe(facts, scene_of(facts, headline, told))
    judged = score(rows, [fact.mass for fact in facts])
    return see(facts, judged, headline, language_of([fact.line for fact in facts]))


_GOLD = {
    Role.DATE: "date",
    Role.BYLINE: "authors",
    Role.DECK: "deck",
    Role.CAPTION: "captions",
    Role.HEADING: "headings",
}


def _answers(gold: Page, language: str | None) -> dict[Role, Callable[[str], bool]]:
    """For each field that the gold knows, how to tell that a line bears it."""
    answers: dict[Role, Callable[[str], bool]] = {}
    if day := (gold.get("date") or "")[:10]:
        answers[Role.DATE] = lambda text: _names_day(text, language, day)
    if authors := {" ".join(words(name)) for name in gold.get("authors") or ()}:
        answers[Role.BYLINE] = lambda text: _names_author(text, language, authors)
    if "deck" in gold or "captions" in gold:
        deck = gold.get("deck") or ""
        answers[Role.DECK] = lambda text: _likeness(text, deck) >= 0.8
    if "captions" in gold:
        captions, headings = gold["captions"] or [], gold.get("headings") or []
        answers[Role.CAPTION] = lambda text: any(_likeness(text, c) >= 0.8 for c in captions)
        answers[Role.HEADING] = lambda text: any(_likeness(text, h) >= 0.9 for h in headings)
    return answers


def _names_day(text: str, language: str | None, day: str) -> bool:
    readings = read_dates(text, language)
    return any(day in (iso[:10] for iso in (r.iso, *r.alternatives)) for r in readings)


def _names_author(text: str, language: str | None, authors: set[str]) -> bool:
    byline = read_byline(text, language)
    return bool(byline and authors & {" ".join(words(name)) for name in byline.names})


def _likeness(text: str, other: str) -> float:
    """F1 of two texts' words."""
    a, b = Counter(words(text)), Counter(words(other))
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values()) or 1)
