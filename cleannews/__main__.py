"""The program: `cleannews`, and `python -m cleannews`."""

import gc
import sys

FEW_COLLECTIONS = 50_000
"""New objects before Python looks for unused ones: pages leave next to none behind in circles, and
looking at every 700 takes a twentieth of a conversion and 10 ms of the start."""


def main() -> int:
    """Run the command line as the only thing this process does; gives the exit code."""
    gc.set_threshold(FEW_COLLECTIONS)  # before anything is loaded
    from cleannews.cli import main as run

    code = run()
    if hasattr(gc, "freeze"):  # looking through everything once more at the end takes 10 ms
        gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())
