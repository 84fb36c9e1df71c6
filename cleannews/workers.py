"""Workers: one thing done to many inputs, in several processes where that pays.

`spread` gives the results in the order of the inputs, whoever made them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 48
"""Texts that one process is done with before others have started and loaded what they need."""

CHUNK, MOST = 16, 61
"""Texts that a worker is handed at a time; workers that Windows can wait for."""


def spread(
    act: Callable[[Item], Result], items: Iterable[Item], jobs: int | None = None
) -> Iterator[Result]:
    """What `act` makes of each item, in order; each before the next is asked for if `jobs` is 1.

    Without `jobs` it is one for each core, or a single one for few items. `act` and what it gives
    must be picklable. Where workers die (there is no memory for them, say), this process does the
    rest itself.
    """
    if jobs == 1:
        yield from map(act, items)
        return
    waiting = list(items)
    hands = min(jobs or (cores() if len(waiting) >= FEW else 1), MOST, max(1, len(waiting)))
    done = 0
    if hands > 1:
        for result in _shared(act, waiting, hands):
            done += 1
            yield result
    yield from map(act, waiting[done:])


def _shared(act: Callable[[Item], Result], items: Sequence[Item], hands: int) -> Iterator[Result]:
    """The results that workers make; an early end is theirs."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    chunk = max(1, min(CHUNK, len(items) // (4 * hands)))
    pool = ProcessPoolExecutor(hands, initializer=_leave_interrupts)
    try:
        yield from pool.map(act, items, chunksize=chunk)
    except BrokenProcessPool:
        return
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _leave_interrupts() -> None:
    """Control-C is for the process that gave the work: it ends its workers."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
