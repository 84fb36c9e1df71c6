"""A gate over a sample of the gold pages: the articles must not get worse.

The shipped weights have seen these pages, so the figures are no measure of quality (that is
`tests/benchmarks/folds.py`); they only show that a change broke something.
"""

from __future__ import annotations

import gzip
import json
from itertools import islice
from typing import Any

import pytest

from cleannews import clean
from tests.gold import SHARED, load_scorer

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the gold pages are not beside us")

# Set, style, every how manieth page, and the least of each measure.
GATES = [
    ("fundus", "container", 2, {"body F1": 0.94, "title": 0.7, "date": 0.9, "authors F1": 0.8}),
    ("fundus", "html-text", 6, {"body F1": 0.9, "date": 0.75}),
    ("fundus", "html", 3, {"body F1": 0.94, "title": 0.75, "deck": 0.65, "authors F1": 0.78}),
    ("wcxb", "container", 5, {"body F1": 0.93, "with": 0.93, "without": 0.93}),
]


@pytest.mark.parametrize(("name", "style", "step", "least"), GATES)
def test_gold_pages_stay_as_good(name: str, style: str, step: int, least: dict[str, float]) -> None:
    scorer = load_scorer(SHARED)
    sheet = scorer.Sheet()
    for page in sample(name, step):
        text = page["html"] if style == "html" else page["texts"].get(style)
        if text:
            record = clean(text, source=f"page.{'html' if style == 'html' else 'txt'}").to_dict()
            sheet.score(page["id"], scorer.visible_gold(page, style), record)
    figures = sheet.figures()
    assert {k: figures[k] for k, v in least.items() if figures[k] < v} == {}


def sample(name: str, step: int) -> list[dict[str, Any]]:
    with gzip.open(SHARED / "data" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in islice(lines, 0, None, step)]
