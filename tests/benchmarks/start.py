"""How long a whole `cleannews convert` takes beside the bare import of its two main packages.

    python -m tests.benchmarks.start samples/pages/FILE.txt

Runs both as whole processes by turns and prints the medians and their ratio, so that the machine's
mood cancels out.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median

ROUNDS = 21


def timed(*command: str) -> float:
    """Wall time of one process in milliseconds, with byte code kept as of an installed package."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True, env=kept)
    return 1000 * (time.perf_counter() - started)


def main(path: str) -> None:
    """Print both medians and the ratio."""
    bare, whole = [], []
    for _ in range(ROUNDS):
        bare.append(timed(sys.executable, "-c", "import click, frontmatter"))
        whole.append(timed(sys.executable, "-m", "cleannews", "convert", path))
    print(f"import click, frontmatter  {median(bare):6.0f} ms")
    print(f"cleannews convert          {median(whole):6.0f} ms")
    print(f"ratio                      {median(whole) / median(bare):6.2f}")


if __name__ == "__main__":
    main(sys.argv[1])
