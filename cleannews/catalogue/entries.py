"""What a catalogue entry is."""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """One thing that cleannews can find, and the two names that it goes by.

    `code` (`CN701`) is stable: it is never given to anything else. `id` (`share-bar`) is what
    `Removal.rule` holds and what `--explain` prints. `family` groups entries: `debris/sharing`. A
    `safe` entry is certain by wording or characters alone, any other is decided by the neighbours.
    `drops` are texts it finds fault with, `keeps` near ones that it leaves alone.
    """

    code: str
    id: str
    family: str
    why: str
    safe: bool
    drops: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
