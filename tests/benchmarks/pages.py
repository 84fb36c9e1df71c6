"""Milliseconds a page in one process, and where they go.

    python -m tests.benchmarks.pages ../shared/data/fundus.jsonl.gz container [--profile]

Reads the texts of one style (`html` for the pages themselves), converts each once to warm up and
once to be timed, and prints median, mean and the slowest page; `--profile` adds the functions that
take longest. With trafilatura installed it also runs that on the same pages' HTML and prints the
ratio.
"""

from __future__ import annotations

import cProfile
import gzip
import json
import pstats
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from statistics import mean, median

from cleannews import clean


def timings(run: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Milliseconds that each text takes."""
    found = []
    for text in texts:
        started = time.perf_counter()
        run(text)
        found.append(1000 * (time.perf_counter() - started))
    return found


def convert(text: str) -> str:
    """The main job: text or page to Markdown."""
    return clean(text, source="page").to_markdown()


def main(path: str, style: str, *flags: str) -> None:
    """Print the figures of one set and style."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pages = [{"html": page["html"], **page["texts"]} for page in map(json.loads, file)]
    pages = [page for page in pages if page.get(style)]
    texts = [page[style] for page in pages]
    timings(convert, texts)
    spent = timings(convert, texts)
    print(
        f"cleannews    median {median(spent):.1f} ms  mean {mean(spent):.1f}  max {max(spent):.0f}"
    )
    if find_spec("trafilatura"):
        extract = import_module("trafilatura").extract
        peer = timings(extract, [page["html"] for page in pages])
        ratios = f"median {median(spent) / median(peer):.2f}  mean {mean(spent) / mean(peer):.2f}"
        print(f"trafilatura  median {median(peer):.1f} ms  mean {mean(peer):.1f}  ratio: {ratios}")
    if "--profile" in flags:
        profile = cProfile.Profile()
        profile.runcall(timings, convert, texts)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main(*sys.argv[1:])
