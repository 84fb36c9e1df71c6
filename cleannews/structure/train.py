"""Fit the weights of `scores.py` on pages with a known article.

    python -m cleannews.structure.train ../shared

reads the gold pages below that folder, prints how well lines of unseen sites are told apart (folds
by site), and writes `weights.json`; with a second argument, a folder, it also writes there the
weights that never saw each fold (`fold-0.json` …), by which `tests/benchmarks/folds.py` scores
whole articles of unseen sites. Needs the `train` extra (numpy, lightgbm); nothing uses that at run
time.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import numpy as np

from cleannews.structure import scores
from cleannews.structure.lessons import (
    CLAIMED,
    SETS,
    TITLED,
    Lesson,
    body_lessons,
    claim_lessons,
    headline_lessons,
    load_aligner,
    read_set,
    site_of,
)
from cleannews.structure.scores import WEIGHTS, accompany, load_weights

FOLDS = 5
# The trees: few and shallow enough to be walked in plain Python, found by held-out error.
TREES = {
    "objective": "binary",
    "num_leaves": 16,
    "learning_rate": 0.14,
    "min_data_in_leaf": 60,
    "min_sum_hessian_in_leaf": 5.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 2,
    "verbosity": -1,
}
FIRST, SECOND = 60, 70
RANKING = {
    "objective": "lambdarank",
    "num_leaves": 8,
    "learning_rate": 0.1,
    "min_data_in_leaf": 20,
    "min_sum_hessian_in_leaf": 1e-3,
    "lambda_l2": 1.0,
}
HEADLINES = 100
# A claim's lines are few, so its trees are smaller.
CLAIMING = {"num_leaves": 6, "min_data_in_leaf": 15, "min_sum_hessian_in_leaf": 1.0}
CLAIMS = 40


def fold_of(site: str) -> int:
    """A site's fold, the same on every machine."""
    return sum(map(ord, site)) % FOLDS


def grow(
    lessons: Sequence[Lesson], rows: Sequence[Any], settings: dict[str, Any], count: int
) -> list[Any]:
    """Boosted trees that tell body lines from the others, as nested lists (see `scores.Tree`)."""
    import lightgbm

    weights = np.concatenate([lesson.weights for lesson in lessons])
    data = lightgbm.Dataset(
        np.concatenate(rows),
        np.concatenate([lesson.labels for lesson in lessons]),
        weight=weights * (len(weights) / weights.sum()),
    )
    return _trees(lightgbm.train({**TREES, **settings}, data, count))


def _trees(model: Any) -> list[Any]:
    return [_nested(tree["tree_structure"]) for tree in model.dump_model()["tree_info"]]


def _nested(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    sides = _nested(node["left_child"]), _nested(node["right_child"])
    threshold = float(f"{node['threshold']:.5g}")
    return [node["split_feature"], threshold, *sides, round(node["internal_value"], 3)]


def add_up(rows: Any, trees: Sequence[Any]) -> Any:
    """The score of each row: `Forest.sums` for whole arrays."""
    total = np.zeros(len(rows))
    for tree in trees:
        _descend(rows, tree, np.arange(len(rows)), total)
    return total


def walk(rows: Any, trees: Sequence[Any]) -> Any:
    """The probability of each row: `Forest.chances` for whole arrays."""
    return 1 / (1 + np.exp(-add_up(rows, trees)))


def _descend(rows: Any, node: Any, members: Any, total: Any) -> None:
    if not isinstance(node, list):
        total[members] += node
    elif len(members):
        left = rows[members, node[0]] <= node[1]
        _descend(rows, node[2], members[left], total)
        _descend(rows, node[3], members[~left], total)


def widen(lesson: Lesson, first: Sequence[Any]) -> Any:
    """A lesson's second-pass rows, by the first pass's trees."""
    chances = [float(c) for c in walk(lesson.rows, first)]
    company = np.array(accompany(chances, lesson.masses), dtype=np.float32)
    return np.hstack([lesson.rows, company])


def train(lessons: Sequence[Lesson]) -> Iterator[dict[str, Any]]:
    """The weights that never saw fold 0, 1, …, and at last those of all pages.

    The second pass is always grown on first-pass scores of pages that the first pass had not seen.
    """
    firsts = [grow(*_rest(lessons, [x.rows for x in lessons], k), {}, FIRST) for k in range(FOLDS)]
    wide = [widen(lesson, firsts[fold_of(lesson.site)]) for lesson in lessons]
    for k in range(FOLDS):
        yield {"first": firsts[k], "second": grow(*_rest(lessons, wide, k), {}, SECOND)}
    first = grow(lessons, [lesson.rows for lesson in lessons], {}, FIRST)
    yield {"first": first, "second": grow(lessons, wide, {}, SECOND)}


def _rest(
    lessons: Sequence[Lesson], rows: Sequence[Any], fold: int
) -> tuple[list[Lesson], list[Any]]:
    kept = [i for i, lesson in enumerate(lessons) if fold_of(lesson.site) != fold]
    return [lessons[i] for i in kept], [rows[i] for i in kept]


def judge(lessons: Sequence[Lesson], weights: dict[str, Any], fold: int) -> list[float]:
    """For each text of a fold, the share of its width that is judged rightly."""
    shares = []
    for lesson in lessons:
        if fold_of(lesson.site) == fold:
            right = (walk(widen(lesson, weights["first"]), weights["second"]) >= 0.5) == (
                lesson.labels > 0.5
            )
            shares.append(float((right * lesson.weights).sum() / (lesson.weights.sum() or 1)))
    return shares


# The headline


def rank(pages: Sequence[Lesson]) -> list[Any]:
    """Boosted trees that put a page's headline above its other candidates."""
    import lightgbm

    data = lightgbm.Dataset(
        np.concatenate([page.rows for page in pages]),
        np.concatenate([page.labels for page in pages]),
        group=[len(page.labels) for page in pages],
        weight=np.concatenate([page.weights for page in pages]),
    )
    return _trees(lightgbm.train({**TREES, **RANKING}, data, HEADLINES))


def train_headline(pages: Sequence[Lesson]) -> Iterator[list[Any]]:
    """As `train`: the trees that never saw each fold, then those of all pages."""
    for fold in range(FOLDS):
        yield rank([page for page in pages if fold_of(page.site) != fold])
    yield rank(pages)


def found_share(pages: Sequence[Lesson], folds: Sequence[list[Any]]) -> float:
    """How often the highest candidate of an unseen site is the headline, where any is."""
    hits = []
    for page in pages:
        if page.labels[:-1].any():  # the last stands for none
            scores = add_up(page.rows, folds[fold_of(page.site)])
            hits.append(float(page.labels[np.argmax(scores)]))
    return float(np.mean(hits))


def write(path: Path, weights: dict[str, Any]) -> None:
    """Write a file of weights, compact and in a fixed order."""
    path.write_text(json.dumps(weights, separators=(",", ":")) + "\n", encoding="utf-8")


def main(shared: str, folds: str = "") -> None:
    """Train, print the held-out figures, and write the weights."""
    root = Path(shared)
    with TemporaryDirectory() as scratch:
        out = Path(folds or scratch)
        titled = [x for n in TITLED for page in read_set(root, n) for x in headline_lessons(page)]
        headlines = list(train_headline(titled))
        # The body's features are measured from the headline, so its weights come first.
        _keep(headline=headlines[-1])
        aligner = load_aligner(root)
        pages = (page for name in SETS for page in read_set(root, name))
        lessons = [lesson for page in pages for lesson in body_lessons(page, aligner)]
        weights = [
            {**body, "headline": headline, "claims": {}}
            for body, headline in zip(train(lessons), headlines)
        ]
        for k in range(FOLDS):
            write(out / f"fold-{k}.json", weights[k])
        claims = list(_claims(root, out, aligner))
        for k, fitted in enumerate(train_claims(claims)):
            weights[k]["claims"] = fitted
            if k < FOLDS:
                write(out / f"fold-{k}.json", weights[k])
    _keep(**weights[-1])
    shares = [share for k in range(FOLDS) for share in judge(lessons, weights[k], k)]
    print(f"{len(titled)} texts for the headline, {len(lessons)} for the body")
    print(f"headline found on unseen sites: {found_share(titled, headlines):.4f}")
    print(f"share of the width rightly judged on unseen sites: {np.mean(shares):.4f}")


# Claims


def _claims(root: Path, folds: Path, aligner: ModuleType) -> Iterator[tuple[str, Lesson]]:
    """The claims' lessons, each page judged by weights that never saw its site."""
    for k in range(FOLDS):
        with using(folds / f"fold-{k}.json"):
            for name in CLAIMED:
                for page in read_set(root, name):
                    if fold_of(site_of(page)) == k:
                        yield from claim_lessons(page, aligner)


@contextmanager
def using(path: Path) -> Iterator[None]:
    """Let the labeler use other weights for a while."""
    scores.WEIGHTS = path
    load_weights.cache_clear()
    try:
        yield
    finally:
        scores.WEIGHTS = WEIGHTS
        load_weights.cache_clear()


def train_claims(claims: Sequence[tuple[str, Lesson]]) -> Iterator[dict[str, list[Any]]]:
    """As `train`: for each role the trees that never saw each fold, then those of all pages."""
    roles = sorted({role for role, _ in claims})
    for fold in (*range(FOLDS), None):
        fitted = {}
        for role in roles:
            told = [x for r, x in claims if r == role and fold_of(x.site) != fold]
            fitted[role] = grow(told, [x.rows for x in told], CLAIMING, CLAIMS)
        yield fitted


def _keep(**weights: Any) -> None:
    known = json.loads(WEIGHTS.read_text(encoding="utf-8")) if WEIGHTS.exists() else {}
    empty: dict[str, Any] = {"first": [], "second": [], "headline": [], "claims": {}}
    write(WEIGHTS, {**empty, **known, **weights})
    load_weights.cache_clear()


if __name__ == "__main__":
    main(*sys.argv[1:])
