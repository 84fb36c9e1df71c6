"""What `cleannews check` costs: warm, beside a conversion, and as a whole process beside click.

    python -m tests.benchmarks.check FOLDER [CLEAN_FILE]

FOLDER holds the articles, each a .txt. Prints the mean time a file of both in one warm process on
one core; that of runs over the whole folder, as a hook has them, on all cores; and if a clean file
is named the medians of whole processes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from cleannews import clean
from cleannews.linting.examining import Linter
from cleannews.settings import Settings
from tests.benchmarks.start import timed

ROUNDS = 15


def spent(act: Callable[[str], object], texts: list[str]) -> float:
    """Mean time a text, in milliseconds."""
    started = time.process_time()
    for text in texts:
        act(text)
    return 1000 * (time.process_time() - started) / len(texts)


def main(folder: str, clean_file: str | None = None) -> None:
    """Print the figures."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).rglob("*.txt"))]
    acts: dict[str, Callable[[str], object]] = {
        "convert": clean,
        "check": Linter(Settings(), Path("a.txt")).check,
        "check --unsafe": Linter(Settings(unsafe=True), Path("a.txt")).check,
    }
    for act in acts.values():  # what is loaded and built once
        spent(act, texts[:100])
    figures = {name: spent(act, texts) for name, act in acts.items()}
    for name, figure in figures.items():
        print(f"{name:18} {figure:6.2f} ms a file, {figure / figures['convert']:.2f} x convert")
    for name in ("check", "convert --format jsonl"):
        run = timed(sys.executable, "-m", "cleannews", *name.split(), "--quiet", folder)
        print(f"{name:22} {run / len(texts):6.2f} ms a file in one run over all {len(texts)}")
    if clean_file:
        command = (sys.executable, "-m", "cleannews", "check", clean_file)
        runs = [
            (timed(sys.executable, "-c", "import click"), timed(*command)) for _ in range(ROUNDS)
        ]
        bare, whole = (median(times) for times in zip(*runs))
        print(f"import click {bare:.0f} ms, check {whole:.0f} ms, ratio {whole / bare:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
