"""Fit the weights of `scores.py` on pages with a known article.

    python -m cleannews.structure.train ../shared FOLDS

reads the gold pages below that folder, prints how well lines of unseen sites are told apart (folds
by site), and writes `weights.json`. Into the folder FOLDS go the weights that never saw each fold
(`fold-0.json` …), by which `tests/benchmarks/folds.py` scores whole articles of unseen sites, and
the marked texts (`marked.pickle`), which a second run takes from there. Needs the `train` extra;
nothing uses that at run time.

Each stage (words, headline, body, claims) is taught by texts that were judged with the weights of
the stages before that had not seen their site.
"""

from __future__ import annotations

import json
import pickle
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np

from cleannews.structure import scores
from cleannews.structure.lessons import (
    Lesson,
    body_lesson,
    caption_lesson,
    claim_lessons,
    headline_lesson,
    segment_lesson,
    word_lesson,
)
from cleannews.structure.marking import GOLD, SILVER, Marked, mark, read_set
from cleannews.structure.scores import WEIGHTS, accompany, load_weights

FOLDS = 5
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
HEADLINES = 100
# A claim's lines are few, so its trees are smaller.
CLAIMING = {"num_leaves": 6, "min_data_in_leaf": 15, "min_sum_hessian_in_leaf": 1.0}
CLAIMS = 40
RUNNING = {"num_leaves": 8, "min_data_in_leaf": 30, "min_sum_hessian_in_leaf": 1.0}
RUNS = 60
# Words that so many sites use are weighed; in hundredths of log odds, what is too little to keep;
# the inverse strength of the regularisation.
LEAST_SITES, LEAST_ODDS, WORD_STRENGTH = 6, 5, 0.3
WORD_STYLES = ("container", "html-text")
EMPTY: dict[str, Any] = {
    "words": {},
    "captions": {},
    "headline": [],
    "first": [],
    "second": [],
    "segments": [],
    "claims": {},
}


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


def judge(lessons: Sequence[Lesson], passes: Sequence[dict[str, Any]]) -> dict[str, float]:
    """For each set and style, the mean share of a text's width that is judged rightly."""
    shares = defaultdict(list)
    for lesson in lessons:
        weights = passes[fold_of(lesson.site)]
        right = (walk(widen(lesson, weights["first"]), weights["second"]) >= 0.5) == (
            lesson.labels > 0.5
        )
        total = lesson.weights.sum() or 1
        shares[lesson.name].append(float((right * lesson.weights).sum() / total))
    return {name: float(np.mean(found)) for name, found in sorted(shares.items())}


def grow_runs(runs: Sequence[Lesson]) -> list[Any]:
    """Boosted trees that tell runs of body lines from runs of something else."""
    return grow(runs, [run.rows for run in runs], RUNNING, RUNS)


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


def found_share(pages: Sequence[Lesson], folds: Sequence[list[Any]]) -> float:
    """How often the highest candidate of an unseen site is the headline, where any is."""
    hits = []
    for page in pages:
        if page.labels[:-1].any():  # the last stands for none
            scores = add_up(page.rows, folds[fold_of(page.site)])
            hits.append(float(page.labels[np.argmax(scores)]))
    return float(np.mean(hits))


# Words


Spoken = tuple[Sequence[frozenset[str]], Lesson]


def fit_words(told: Sequence[Spoken]) -> dict[str, str]:
    """The words of each log odds, in hundredths (L2 logistic regression), that enough sites use."""
    from sklearn.linear_model import LogisticRegression

    known = _known_words(told)
    weights = np.concatenate([lesson.weights for _, lesson in told])
    model = LogisticRegression(C=WORD_STRENGTH, solver="liblinear", random_state=0)
    model.fit(
        _word_table(told, known),
        np.concatenate([lesson.labels for _, lesson in told]),
        sample_weight=weights * (len(weights) / weights.sum()),
    )
    odds: dict[int, list[str]] = defaultdict(list)
    for word, value in zip(known, np.rint(100 * model.coef_[0]).astype(int)):
        if abs(value) >= LEAST_ODDS:
            odds[int(value)].append(word)
    return {str(value): " ".join(words) for value, words in sorted(odds.items())}


def _known_words(told: Sequence[Spoken]) -> list[str]:
    sites: dict[str, set[str]] = defaultdict(set)
    for lines, lesson in told:
        for word in frozenset().union(*lines):
            sites[word].add(lesson.site)
    return sorted(word for word, users in sites.items() if len(users) >= LEAST_SITES)


def _word_table(told: Sequence[Spoken], known: Sequence[str]) -> Any:
    """A sparse table with a row for each line and a 1 for each known word in it."""
    from scipy.sparse import csr_matrix

    place = {word: k for k, word in enumerate(known)}
    lines = [sorted(place[w] for w in line if w in place) for part, _ in told for line in part]
    ends = np.cumsum([0, *map(len, lines)])
    columns = np.fromiter(chain.from_iterable(lines), dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(lines), len(known)))


# The stages, one after the other


class Trainer:
    """The weights of each fold and of all pages while they grow, in files that workers read."""

    def __init__(self, marked: Sequence[Marked], folder: Path) -> None:
        self.marked = marked
        self.folder = folder
        self.weights: list[dict[str, Any]] = [dict(EMPTY) for _ in range(FOLDS + 1)]
        self.store()

    def store(self) -> None:
        """Write the weights of each fold."""
        for k in range(FOLDS):
            write(self.folder / f"fold-{k}.json", self.weights[k])

    def teach(self, lesson_of: Callable[[Marked], Any]) -> list[Any]:
        """The lessons of all texts, each judged by weights that have not seen its site."""
        jobs = []
        for k in range(FOLDS):
            texts = [text for text in self.marked if fold_of(text.site) == k]
            parts = [texts[i : i + 40] for i in range(0, len(texts), 40)]
            jobs += [(self.folder / f"fold-{k}.json", part) for part in parts]
        with Pool() as pool:
            parts = pool.map(partial(_taught, lesson_of), jobs, chunksize=1)
            return [lesson for part in parts for lesson in part]

    def learn(self, name: str, fitted: Sequence[Any]) -> None:
        """Keep what was fitted without each fold, and on all pages."""
        for weights, value in zip(self.weights, fitted, strict=True):
            weights[name] = value
        self.store()


def _taught(lesson_of: Callable[[Marked], Any], job: tuple[Path, Sequence[Marked]]) -> list[Any]:
    path, texts = job
    with using(path):
        return [lesson for text in texts if (lesson := lesson_of(text)) is not None]


def _listed_claims(text: Marked) -> list[tuple[str, Lesson]]:
    return list(claim_lessons(text))


def _spoken(text: Marked) -> Any:
    return word_lesson(text) if text.style in WORD_STYLES else None


def _captioned(text: Marked) -> Any:
    return caption_lesson(text) if text.style in WORD_STYLES else None


def mark_all(shared: Path, kept: Path) -> list[Marked]:
    """The marked texts of all pages, from the file `kept` if it is there."""
    if not kept.exists():
        jobs = [(shared, n, page) for n in (*GOLD, *SILVER) for page in read_set(shared, n)]
        with Pool() as pool:
            parts = pool.map(mark, jobs, chunksize=4)
        kept.write_bytes(pickle.dumps([text for part in parts for text in part]))
    found: list[Marked] = pickle.loads(kept.read_bytes())
    return found


def main(shared: str, folds: str) -> None:
    """Train, print the held-out figures, and write the weights."""
    folder = Path(folds)
    folder.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(mark_all(Path(shared), folder / "marked.pickle"), folder)
    spoken = trainer.teach(_spoken)
    trainer.learn("words", [fit_words(part) for part in _folded(spoken, lambda x: x[1].site)])
    shown = trainer.teach(_captioned)
    trainer.learn("captions", [fit_words(part) for part in _folded(shown, lambda x: x[1].site)])
    titled = trainer.teach(headline_lesson)
    trainer.learn("headline", [rank(part) for part in _folded(titled, lambda x: x.site)])
    headlines = [weights["headline"] for weights in trainer.weights]
    print(f"headline found on unseen sites: {found_share(titled, headlines):.4f}", flush=True)
    bodies = trainer.teach(body_lesson)
    passes = list(train(bodies))
    for name in ("first", "second"):
        trainer.learn(name, [fitted[name] for fitted in passes])
    for name, share in judge(bodies, passes).items():
        print(f"share of the width rightly judged: {name:24} {share:.4f}", flush=True)
    runs = trainer.teach(segment_lesson)
    trainer.learn("segments", [grow_runs(part) for part in _folded(runs, lambda x: x.site)])
    claims = [claim for part in trainer.teach(_listed_claims) for claim in part]
    trainer.learn("claims", list(train_claims(claims)))
    write(WEIGHTS, trainer.weights[-1])


def _folded(lessons: Sequence[Any], site: Callable[[Any], str]) -> Iterator[list[Any]]:
    """The lessons without each fold, and at last all."""
    for k in range(FOLDS):
        yield [lesson for lesson in lessons if fold_of(site(lesson)) != k]
    yield list(lessons)


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
    """For each role the trees that never saw each fold, then those of all pages."""
    roles = sorted({role for role, _ in claims})
    for told in _folded(claims, lambda claim: claim[1].site):
        fitted = {}
        for role in roles:
            lessons = [lesson for r, lesson in told if r == role]
            fitted[role] = grow(lessons, [x.rows for x in lessons], CLAIMING, CLAIMS)
        yield fitted


def write(path: Path, weights: dict[str, Any]) -> None:
    """Write a file of weights, compact and in a fixed order."""
    text = json.dumps(weights, separators=(",", ":"), ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
