"""Score whole articles of unseen sites: each page judged by the weights that never saw its site.

    python -m cleannews.structure.train ../shared FOLDS
    python -m tests.benchmarks.folds ../shared FOLDS fundus,wcxb container,html-text [--worst 20]

Prints one line for each set and style with all measures of the shared scorer, and how good the
articles are whose confidence is 0.9 or more.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from types import ModuleType
from typing import Any

from cleannews import clean
from cleannews.structure.lessons import read_set, site_of
from cleannews.structure.train import FOLDS, fold_of, using

SURE, GOOD = 0.9, 0.9

Job = tuple[Path, dict[str, Any], str]


def load_scorer(shared: Path) -> ModuleType:
    """The shared scorer as a module."""
    spec = importlib.util.spec_from_file_location("score", shared / "tools" / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer in {shared}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def jobs(shared: Path, folds: Path, name: str, style: str) -> Iterator[list[Job]]:
    """The pages of a set that have the style, a fold at a time."""
    pages = [page for page in read_set(shared, name) if page["texts"].get(style)]
    for k in range(FOLDS):
        weights = folds / f"fold-{k}.json"
        yield [(weights, page, style) for page in pages if fold_of(site_of(page)) == k]


def convert(told: list[Job]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The page and its record, for each page of a fold."""
    done = []
    for weights, page, style in told:
        with using(weights):
            record = clean(page["texts"][style], source="page.txt").to_dict()
        done.append(({**page, "texts": {style: page["texts"][style]}, "html": ""}, record))
    return done


def measure(scorer: ModuleType, rows: list[Any], style: str) -> tuple[Any, float]:
    """The filled score sheet, and the share of sure articles that are good."""
    sheet, sure = scorer.Sheet(), []
    for page, record in rows:
        sheet.score(page["id"], scorer.visible_gold(page, style), record)
        if page["gold"].get("body") and record["confidence"] >= SURE:
            hit, extra, missed = scorer.shingle_match(page["gold"]["body"], record["text"])
            sure.append(2 * hit / (2 * hit + extra + missed) >= GOOD)
    return sheet, sum(sure) / len(sure) if sure else 1.0


def main(shared: str, folds: str, sets: str, styles: str, worst: str = "0") -> None:
    """Print the table."""
    scorer = load_scorer(Path(shared))
    with Pool() as pool:
        for name in sets.split(","):
            for style in styles.split(","):
                told = pool.map(convert, jobs(Path(shared), Path(folds), name, style))
                sheet, sure = measure(scorer, [row for part in told for row in part], style)
                figures = "  ".join(f"{key} {value:.3f}" for key, value in sheet.figures().items())
                print(f"{name}/{style:10} {figures}  sure and good {sure:.3f}", flush=True)
                for overlap, page in sorted(sheet.pages)[: int(worst)]:
                    print(f"    {overlap:.2f}  {page}")


if __name__ == "__main__":
    main(*(argument for argument in sys.argv[1:] if argument != "--worst"))
