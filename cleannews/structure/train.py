"""Fit the weights of `scores.py` on pages with a known article.

    python -m cleannews.structure.train ../shared FOLDS

reads the gold pages below that folder, prints how well lines of unseen sites are told apart (folds
by site), and writes `weights.jsonl`. Into the folder FOLDS go the weights that never saw each fold
(`fold-0.jsonl` …), by which `tests/benchmarks/folds.py` scores whole articles of unseen sites, and
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
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np

from cleannews.structure import scores
from cleannews.structure.forestry import (
    CLAIMING,
    CLAIMS,
    FIRST,
    RUNNING,
    RUNS,
    SECOND,
    add_up,
    grow,
    rank,
    walk,
)
from cleannews.structure.lessons import (
    Lesson,
    body_lesson,
    caption_lesson,
    claim_lessons,
    headline_lesson,
    markup_lesson,
    segment_lesson,
    word_lesson,
)
from cleannews.structure.marking import GOLD, HTML, SILVER, Marked, mark, read_set
from cleannews.structure.scores import WEIGHTS, accompany, forget_weights
from cleannews.structure.vocabulary import fit_words

FOLDS = 5
WORD_STYLES = ("container", "html-text")
PARTS = ("words", "texts", "pages")
"""The lines of a file of weights (see `scores.WEIGHTS`)."""

_FORESTS: dict[str, Any] = {
    "headline": [],
    "first": [],
    "second": [],
    "segments": [],
    "claims": {},
}
EMPTY: dict[str, dict[str, Any]] = {
    "words": {"words": {}, "captions": {}},
    "texts": _FORESTS,
    "pages": {"markup": {}, **_FORESTS},
}


def fold_of(site: str) -> int:
    """A site's fold, the same on every machine."""
    return sum(map(ord, site)) % FOLDS


def widen(lessons: Sequence[Lesson], firsts: Sequence[Any]) -> list[Any]:
    """The lessons' second-pass rows, by the first-pass trees that have not seen their sites."""
    rows = [lesson.rows for lesson in lessons]
    return [
        np.hstack([lesson.rows, accompany(told.tolist(), lesson.masses, lesson.places)]).astype(
            np.float32
        )
        for lesson, told in zip(lessons, unseen(lessons, rows, firsts))
    ]


def unseen(lessons: Sequence[Lesson], rows: Sequence[Any], folds: Sequence[Any]) -> list[Any]:
    """The probability of each lesson's rows, by the trees that have not seen its site."""
    found: list[Any] = [None] * len(lessons)
    for k in range(FOLDS):
        own = [i for i, lesson in enumerate(lessons) if fold_of(lesson.site) == k]
        chances = walk(np.concatenate([rows[i] for i in own]), folds[k]) if own else []
        ends = np.cumsum([len(rows[i]) for i in own])[:-1]
        for i, part in zip(own, np.split(chances, ends) if own else ()):
            found[i] = part
    return found


def train(lessons: Sequence[Lesson]) -> Iterator[dict[str, Any]]:
    """The weights that never saw fold 0, 1, …, and at last those of all pages.

    The second pass is always grown on first-pass scores of pages that the first pass had not seen.
    """
    firsts = [grow(*_rest(lessons, [x.rows for x in lessons], k), {}, FIRST) for k in range(FOLDS)]
    wide = widen(lessons, firsts)
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
    wide = widen(lessons, [told["first"] for told in passes])
    chances = unseen(lessons, wide, [told["second"] for told in passes])
    for lesson, told in zip(lessons, chances):
        right = (told >= 0.5) == (lesson.labels > 0.5)
        total = lesson.weights.sum() or 1
        shares[lesson.name].append(float((right * lesson.weights).sum() / total))
    return {name: float(np.mean(found)) for name, found in sorted(shares.items())}


def found_share(pages: Sequence[Lesson], folds: Sequence[list[Any]]) -> float:
    """How often the highest candidate of an unseen site is the headline, where any is."""
    hits = []
    for page in pages:
        if page.labels[:-1].any():  # the last stands for none
            scores = add_up(page.rows, folds[fold_of(page.site)])
            hits.append(float(page.labels[np.argmax(scores)]))
    return float(np.mean(hits))


# The stages, one after the other


class Trainer:
    """The weights of each fold and of all pages while they grow, in files that workers read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.weights = [
            {part: dict(told) for part, told in EMPTY.items()} for _ in range(FOLDS + 1)
        ]
        self.store()

    def store(self) -> None:
        """Write the weights of each fold."""
        for k in range(FOLDS):
            write(self.folder / f"fold-{k}.jsonl", self.weights[k])

    def teach(self, marked: Sequence[Marked], lesson_of: Callable[[Marked], Any]) -> list[Any]:
        """The lessons of texts, each judged by weights that have not seen its site."""
        jobs = []
        for k in range(FOLDS):
            texts = [text for text in marked if fold_of(text.site) == k]
            parts = [texts[i : i + 40] for i in range(0, len(texts), 40)]
            jobs += [(self.folder / f"fold-{k}.jsonl", part) for part in parts]
        with Pool() as pool:
            parts = pool.map(partial(_taught, lesson_of), jobs, chunksize=1)
            return [lesson for part in parts for lesson in part]

    def learn(self, part: str, name: str, fitted: Sequence[Any]) -> None:
        """Keep what was fitted without each fold, and on all pages."""
        for weights, value in zip(self.weights, fitted, strict=True):
            weights[part][name] = value
        self.store()


def _taught(lesson_of: Callable[[Marked], Any], job: tuple[Path, Sequence[Marked]]) -> list[Any]:
    path, texts = job
    with using(path):
        return [lesson for text in texts if (lesson := lesson_of(text)) is not None]


def _listed_claims(text: Marked) -> list[tuple[str, Lesson]]:
    return list(claim_lessons(text))


def _worded(text: Marked) -> list[tuple[str, Any]]:
    """What a text teaches of words, captions and markup: all that needs no other weights."""
    if text.style == HTML:
        told = {"markup": markup_lesson(text)}
    elif text.style in WORD_STYLES:
        told = {"words": word_lesson(text), "captions": caption_lesson(text)}
    else:
        told = {}
    return [(name, lesson) for name, lesson in told.items() if lesson]


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
    marked = mark_all(Path(shared), folder / "marked.pickle")
    trainer = Trainer(folder)
    _learn_words(trainer, marked)
    _learn_forests(trainer, "texts", [text for text in marked if text.style != HTML])
    _learn_forests(trainer, "pages", [text for text in marked if text.style == HTML])
    write(WEIGHTS, trainer.weights[-1])


def _learn_words(trainer: Trainer, marked: Sequence[Marked]) -> None:
    worded = [lesson for told in trainer.teach(marked, _worded) for lesson in told]
    for part, name in (("words", "words"), ("words", "captions"), ("pages", "markup")):
        told = [lesson for kind, lesson in worded if kind == name]
        trainer.learn(part, name, [fit_words(t) for t in _folded(told, lambda x: x[1].site)])


def _learn_forests(trainer: Trainer, part: str, marked: Sequence[Marked]) -> None:
    """The stages of plain texts, or those of HTML pages, one after the other."""
    titled = trainer.teach(marked, headline_lesson)
    trainer.learn(part, "headline", [rank(told) for told in _folded(titled, lambda x: x.site)])
    headlines = [weights[part]["headline"] for weights in trainer.weights]
    print(f"{part}: headline found on unseen sites: {found_share(titled, headlines):.4f}")
    bodies = trainer.teach(marked, body_lesson)
    passes = list(train(bodies))
    for name in ("first", "second"):
        trainer.learn(part, name, [fitted[name] for fitted in passes])
    for name, share in judge(bodies, passes).items():
        print(f"share of the width rightly judged: {name:24} {share:.4f}", flush=True)
    runs = trainer.teach(marked, segment_lesson)
    trainer.learn(part, "segments", [_grown_runs(told) for told in _folded(runs, lambda x: x.site)])
    claims = [claim for told in trainer.teach(marked, _listed_claims) for claim in told]
    trainer.learn(part, "claims", list(train_claims(claims)))


def _grown_runs(runs: Sequence[Lesson]) -> list[Any]:
    """Boosted trees that tell runs of body lines from runs of something else."""
    return grow(runs, [run.rows for run in runs], RUNNING, RUNS)


def _folded(lessons: Sequence[Any], site: Callable[[Any], str]) -> Iterator[list[Any]]:
    """The lessons without each fold, and at last all."""
    for k in range(FOLDS):
        yield [lesson for lesson in lessons if fold_of(site(lesson)) != k]
    yield list(lessons)


@contextmanager
def using(path: Path) -> Iterator[None]:
    """Let the labeler use other weights for a while."""
    scores.WEIGHTS = path
    forget_weights()
    try:
        yield
    finally:
        scores.WEIGHTS = WEIGHTS
        forget_weights()


def train_claims(claims: Sequence[tuple[str, Lesson]]) -> Iterator[dict[str, list[Any]]]:
    """For each role the trees that never saw each fold, then those of all pages."""
    roles = sorted({role for role, _ in claims})
    for told in _folded(claims, lambda claim: claim[1].site):
        fitted = {}
        for role in roles:
            lessons = [lesson for r, lesson in told if r == role]
            fitted[role] = grow(lessons, [x.rows for x in lessons], CLAIMING, CLAIMS)
        yield fitted


def write(path: Path, weights: dict[str, dict[str, Any]]) -> None:
    """Write a file of weights, compact and in a fixed order."""
    lines = (json.dumps(weights[part], separators=(",", ":"), ensure_ascii=False) for part in PARTS)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
