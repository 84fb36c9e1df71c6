"""Grow boosted trees and walk them in arrays: lessons in, trees as `scores.py` reads them out.

Needs the `train` extra; nothing uses this at run time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from cleannews.structure.lessons import Lesson

# The trees: few and shallow enough to be walked in plain Python, found by held-out error.
TREES = {
    "objective": "binary",
    "num_leaves": 20,
    "learning_rate": 0.11,
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
FIRST, SECOND = 60, 100
RANKING = {
    "objective": "lambdarank",
    "num_leaves": 8,
    "learning_rate": 0.1,
    "min_data_in_leaf": 20,
    "min_sum_hessian_in_leaf": 1e-3,
    "lambda_l2": 1.0,
}
HEADLINES = 150
# A claim's lines are few, so its trees are smaller.
CLAIMING = {"num_leaves": 10, "min_data_in_leaf": 15, "min_sum_hessian_in_leaf": 1.0}
CLAIMS = 90
RUNNING = {"num_leaves": 8, "min_data_in_leaf": 30, "min_sum_hessian_in_leaf": 1.0}
RUNS = 60


def grow(
    lessons: Sequence[Lesson], rows: Sequence[Any], settings: dict[str, Any], count: int
) -> list[Any]:
    """Boosted trees that tell body lines from the others, as nested lists (see `scores.Tree`)."""
    import lightgbm

    weights = np.concatenate([lesson.weights for lesson in lessons])
    told = weights > 0  # what wording alone has decided teaches nothing
    data = lightgbm.Dataset(
        np.concatenate(rows)[told],
        np.concatenate([lesson.labels for lesson in lessons])[told],
        weight=weights[told] * (told.sum() / weights.sum()),
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
