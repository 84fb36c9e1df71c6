"""Score whole articles of unseen sites: each page judged by the weights that never saw its site.

    python -m cleannews.structure.train ../shared FOLDS
    python -m tests.benchmarks.folds ../shared FOLDS fundus,wcxb container,html-text [--worst 20]

Prints one line for each set and style with all measures of the shared scorer, and how good the
articles are whose confidence is 0.9 or more. Three more styles: `html` is the page itself, `clean`
feeds title and gold body (do no harm), `peers` lets the extractors read the HTML of the same pages.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from types import ModuleType
from typing import Any

from cleannews import clean
from cleannews.structure.marking import read_set, site_of
from cleannews.structure.train import FOLDS, fold_of, using
from tests.benchmarks.peers import ANSWERS, BODY, read_peers
from tests.gold import load_scorer

SURE, GOOD = 0.9, 0.9

Job = tuple[Path, dict[str, Any], str]


def jobs(shared: Path, folds: Path, name: str, style: str) -> Iterator[list[Job]]:
    """The pages of a set that have the style, a fold at a time."""
    pages = [page for page in map(with_more, read_set(shared, name)) if page["texts"].get(style)]
    for k in range(FOLDS):
        weights = folds / f"fold-{k}.jsonl"
        yield [(weights, page, style) for page in pages if fold_of(site_of(page)) == k]


def with_more(page: dict[str, Any]) -> dict[str, Any]:
    """The page with its HTML as a text, and its gold title and body, as it should come back."""
    gold = page["gold"]
    page["texts"]["html"] = page.get("html")
    if gold.get("body"):
        page["texts"]["clean"] = f"{gold.get('title') or ''}\n\n{gold['body']}"
    return page


def convert(told: list[Job]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """The page and its record, for each page of a fold."""
    done = []
    for weights, page, style in told:
        with using(weights):
            source = "page.html" if style == "html" else "page.txt"
            record = clean(page["texts"][style], source=source).to_dict()
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


def extract(page: dict[str, Any]) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The page and what each extractor reads in its HTML."""
    return page, read_peers(page["html"])


def compare(scorer: ModuleType, rows: list[Any], name: str) -> None:
    """Print a line for each extractor, with the fields that it answers."""
    for reader, fields in ANSWERS.items():
        sheet = scorer.Sheet()
        for page, records in rows:
            gold = {k: v for k, v in page["gold"].items() if k in (*BODY, *fields)}
            sheet.score(page["id"], gold, records[reader])
        show(f"{name}/{reader}", sheet)


def show(name: str, sheet: Any, more: str = "") -> None:
    """Print one line of the table."""
    figures = "  ".join(f"{key} {value:.3f}" for key, value in sheet.figures().items())
    print(f"{name:22} {figures}  {more}", flush=True)


def main(shared: str, folds: str, sets: str, styles: str, worst: str = "0") -> None:
    """Print the table."""
    scorer = load_scorer(Path(shared))
    with Pool() as pool:
        for name in sets.split(","):
            for style in styles.split(","):
                if style == "peers":
                    compare(scorer, pool.map(extract, read_set(Path(shared), name)), name)
                    continue
                told = pool.map(convert, jobs(Path(shared), Path(folds), name, style))
                sheet, sure = measure(scorer, [row for part in told for row in part], style)
                show(f"{name}/{style}", sheet, f"sure and good {sure:.3f}")
                for overlap, page in sorted(sheet.pages)[: int(worst)]:
                    print(f"    {overlap:.2f}  {page}")


if __name__ == "__main__":
    main(*(argument for argument in sys.argv[1:] if argument != "--worst"))
