"""Fit the weights of `scores.py` on pages with a known article.

    python -m cleannews.structure.train ../shared

reads the gold pages below that folder, prints how well lines of unseen sites are told apart (folds
by site), and writes `weights.json`. Needs the `train` extra (numpy), which nothing uses at run time. The pages themselves never enter the project.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlparse

import numpy as np

from cleannews.pipeline import sweep_page
from cleannews.sources import read
from cleannews.structure.features import FEATURES, describe, is_fixed, width, words
from cleannews.structure.headline import HEADLINE, candidates, find_headline, is_same
from cleannews.structure.labeler import language_of, scene_of
from cleannews.structure.scores import COMPANY, WEIGHTS, accompany, load_weights

SETS = ("fundus", "wcxb", "cwced")
TITLED = ("fundus", "wcxb", "trafilatura", "postlight")
STYLES = ("container", "html-text", "inscriptis")
FOLDS = 5
# Newton's steps, and the penalty that keeps rare features from running away.
ROUNDS, RIDGE = 8, 3.0
# Trust an alignment only where it found the gold (the aligner's own advice).
LEAST_RECALL, LEAST_PURITY = 0.9, 0.85


@dataclass(frozen=True)
class Sheet:
    """One page ready for fitting: its site, feature rows, labels and line widths."""

    site: str
    rows: Any
    labels: Any
    weights: Any


def load_aligner(shared: Path) -> ModuleType:
    """The tool that aligns a gold body with a page's lines."""
    spec = importlib.util.spec_from_file_location("label", shared / "tools" / "label.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no aligner in {shared}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sheets(shared: Path) -> Iterator[Sheet]:
    """Every page of the gold sets in each style, and each gold body as a clean text."""
    aligner = load_aligner(shared)
    for name in SETS:
        with gzip.open(shared / "data" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as pages:
            for page in map(json.loads, pages):
                yield from _sheets_of(page, aligner)


def _sheets_of(page: dict[str, Any], aligner: ModuleType) -> Iterator[Sheet]:
    gold, site = page["gold"], urlparse(page.get("url") or page["id"]).netloc or page["id"]
    if not gold.get("body"):
        return
    for style in STYLES:
        text = page["texts"].get(style)
        if not text:
            continue
        aligned = aligner.label(text, gold["body"])
        if aligned["recall"] >= LEAST_RECALL and aligned["purity"] >= LEAST_PURITY:
            yield from _sheet(site, text, aligned["labels"])
    clean = f"{gold.get('title') or ''}\n\n{gold['body']}"
    labels = [0, 0] + [1] * clean.count("\n")
    yield from _sheet(site, clean, labels)


def _sheet(site: str, text: str, labels: Sequence[int]) -> Iterator[Sheet]:
    lines, _, _ = sweep_page(read(text))
    if not lines:
        return
    scene = scene_of(find_headline(lines), language_of(lines))
    rows = describe(lines, scene)
    marks = [float(np.mean([labels[n - 1] for n in line.numbers]) >= 0.5) for line in lines]
    free = [float(not is_fixed(line)) for line in lines]
    wide = np.array([min(width(line.text), 400) + 25 for line in lines]) * np.array(free)
    yield Sheet(site, np.array(rows), np.array(marks), wide / (wide.sum() or 1))


def headlines(shared: Path) -> Iterator[Sheet]:
    """The candidates for a headline on every page whose headline is known, one sheet a text."""
    for name in TITLED:
        with gzip.open(shared / "data" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as pages:
            for page in map(json.loads, pages):
                for style in ("container", "html-text"):
                    if page["texts"].get(style) and page["gold"].get("title"):
                        yield from _headline_sheet(page, page["texts"][style])


def _headline_sheet(page: dict[str, Any], text: str) -> Iterator[Sheet]:
    lines, _, _ = sweep_page(read(text))
    title = " ".join(words(page["gold"]["title"]))
    found = list(candidates(lines))
    if found:
        marks = [
            float(
                " ".join(words(lines[i].text)) == title
                or is_same(lines[i].text, page["gold"]["title"])
            )
            for i, _ in found
        ]
        rows = np.array([row for _, row in found])
        site = urlparse(page.get("url") or page["id"]).netloc or page["id"]
        yield Sheet(site, rows, np.array(marks), np.ones(len(found)))


def fit(rows: Any, labels: Any, weights: Any) -> Any:
    """Ridge logistic regression by Newton's method; the bias is a feature like any other."""
    coef = np.zeros(rows.shape[1])
    weights = weights * (len(rows) / weights.sum())
    for _ in range(ROUNDS):
        chances = 1 / (1 + np.exp(-np.clip(rows @ coef, -30, 30)))
        slope = rows.T @ (weights * (labels - chances)) - RIDGE * coef
        curve = (rows * (weights * chances * (1 - chances))[:, None]).T @ rows
        coef = coef + np.linalg.solve(curve + RIDGE * np.eye(len(coef)), slope)
    return coef


def fit_choice(pages: Sequence[Sheet]) -> Any:
    """Conditional logit by Newton's method: each page chooses one of its rows, or none (score 0)."""
    coef = np.zeros(pages[0].rows.shape[1])
    for _ in range(ROUNDS):
        slope, curve = -RIDGE * coef, RIDGE * np.eye(len(coef))
        for page in pages:
            chances, told = _choice(page, coef)
            mean = page.rows.T @ chances
            slope = slope + page.rows.T @ told - mean
            curve = curve + (page.rows * chances[:, None]).T @ page.rows - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        while _likelihood(pages, coef + step) < _likelihood(pages, coef):
            step = step / 2
        coef = coef + step
    return coef


def _choice(page: Sheet, coef: Any) -> tuple[Any, Any]:
    odds = np.exp(np.clip(page.rows @ coef, -30, 30))
    return odds / (1 + odds.sum()), page.labels / max(page.labels.sum(), 1)


def _likelihood(pages: Sequence[Sheet], coef: Any) -> float:
    total = -RIDGE / 2 * float(coef @ coef)
    for page in pages:
        chances, told = _choice(page, coef)
        none = max(1 - float(chances.sum()), 1e-12)
        total += float(told @ np.log(chances + 1e-12)) + (1 - float(told.sum())) * np.log(none)
    return total


def fold_of(site: str) -> int:
    """A site's fold, the same on every machine."""
    return sum(map(ord, site)) % FOLDS


def train(pages: Sequence[Sheet]) -> tuple[Any, Any, float]:
    """Weights of both passes, and the mean share of a page's width that is judged rightly.

    The second pass is fitted on first-pass scores of held-out sites, and is itself judged on
    held-out sites.
    """
    wide: list[Any] = [None] * len(pages)
    for coef, fold in ((_fit_rest(pages, [p.rows for p in pages], k), k) for k in range(FOLDS)):
        for i in _members(pages, fold):
            wide[i] = _widen(pages[i].rows, coef)
    scores = []
    for fold in range(FOLDS):
        coef = _fit_rest(pages, wide, fold)
        for i in _members(pages, fold):
            right = ((wide[i] @ coef) > 0) == (pages[i].labels > 0.5)
            scores.append(float((right * pages[i].weights).sum()))
    return _fit_all(pages, [p.rows for p in pages]), _fit_all(pages, wide), float(np.mean(scores))


def _members(pages: Sequence[Sheet], fold: int) -> list[int]:
    return [i for i, page in enumerate(pages) if fold_of(page.site) == fold]


def _fit_rest(pages: Sequence[Sheet], rows: Sequence[Any], fold: int) -> Any:
    kept = [i for i, page in enumerate(pages) if fold_of(page.site) != fold]
    return _fit_all([pages[i] for i in kept], [rows[i] for i in kept])


def _fit_all(pages: Sequence[Sheet], rows: Sequence[Any]) -> Any:
    return fit(
        np.concatenate(rows),
        np.concatenate([p.labels for p in pages]),
        np.concatenate([p.weights for p in pages]),
    )


def _widen(rows: Any, coef: Any) -> Any:
    chances = 1 / (1 + np.exp(-np.clip(rows @ coef, -30, 30)))
    return np.hstack([rows, np.array(accompany(list(map(float, chances))))])


def main(folder: str) -> None:
    """Train, print the held-out figures, and write the weights."""
    titled = list(headlines(Path(folder)))
    headline = fit_choice(titled)
    print(f"{len(titled)} texts; headline found on unseen sites: {_found_share(titled):.4f}")
    save(headline=(HEADLINE, headline))
    pages = list(sheets(Path(folder)))
    first, second, right = train(pages)
    print(f"{len(pages)} texts; share of the width rightly judged on unseen sites: {right:.4f}")
    save(first=(FEATURES, first), second=(FEATURES + COMPANY, second))


def _found_share(pages: Sequence[Sheet]) -> float:
    """How often the likeliest candidate is the headline, where one of the candidates is."""
    hits = []
    for fold in range(FOLDS):
        coef = fit_choice([p for p in pages if fold_of(p.site) != fold])
        for i in _members(pages, fold):
            if pages[i].labels.any():
                hits.append(float(pages[i].labels[np.argmax(pages[i].rows @ coef)]))
    return float(np.mean(hits))


def save(**fitted: tuple[Sequence[str], Any]) -> None:
    """Write weights by name; parts not given stay as they are."""
    data = json.loads(WEIGHTS.read_text(encoding="utf-8")) if WEIGHTS.exists() else {}
    for key, (names, coef) in fitted.items():
        data[key] = {name: round(float(w), 3) for name, w in zip(names, coef)}
    WEIGHTS.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    load_weights.cache_clear()


if __name__ == "__main__":
    main(sys.argv[1])
