"""Choose what may go: the faults without which the body still reads the same.

A conversion judges each line by its company, so a line taken out may change what becomes of
another. What is taken out is therefore tried: the text without it must convert to the same body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from cleannews.linting.readings import Fault, Reading

FEWEST_TRIES, MOST_TRIES, CHARACTERS = 24, 48, 300_000
"""So many texts are tried for one, fewer for a long one: about so many characters are read. Then
the best so far is taken."""

REACHES = (1, 2, 4, 8)
"""How many faults on either side of a line that would change are held back, in turn."""

Reread = Callable[[Sequence[str]], Reading]
"""Lines in, the same kind of reading of them out."""


class Choice:
    """The search for the most that can be taken out of one text."""

    def __init__(self, reading: Reading, reread: Reread, repairs: Sequence[Fault]) -> None:
        """`repairs` go in any case."""
        self._reading = reading
        self._reread = reread
        self._repairs = repairs
        self._tries = 0
        size = sum(map(len, reading.lines))
        self._most = max(FEWEST_TRIES, min(MOST_TRIES, CHARACTERS // (size + 1)))

    def choose(self, safe: Sequence[Fault], unsafe: Sequence[Fault]) -> list[Fault]:
        """The faults to take out: all, or all but a few, unsafe ones rather than safe ones."""
        everything = [*safe, *unsafe]
        struck = self._strike(everything)
        if not struck:
            return everything
        for movable in (unsafe, everything):
            for reach in REACHES:
                held = _nearest(movable, struck, reach)
                rest = [fault for fault in everything if fault not in held]
                if held and not self._strike(rest):
                    return self._grow(rest, held)
            if movable is unsafe and unsafe and not self._strike(safe):
                return self._grow([*safe], unsafe)
        return self._grow([], everything)

    def _strike(self, faults: Iterable[Fault]) -> list[int]:
        """The input lines where the body would read otherwise without these faults."""
        self._tries += 1
        lines, numbers = self._reading.draft([*self._repairs, *faults]).render()
        after = self._reread(lines)
        before = self._reading
        if after.body == before.body:
            return []
        struck = []
        for kind, a, b, c, d in SequenceMatcher(None, before.body, after.body, False).get_opcodes():
            if kind != "equal":
                struck += [n for block in before.blocks[a:b] for n in block.lines]
                struck += [
                    numbers[n - after.first] for block in after.blocks[c:d] for n in block.lines
                ]
        return struck or [before.first]

    def _grow(self, taken: list[Fault], more: Sequence[Fault]) -> list[Fault]:
        """Take more, half by half, as long as the body reads the same."""
        if not more or self._tries >= self._most:
            return taken
        if not self._strike([*taken, *more]):
            return [*taken, *more]
        if len(more) == 1:
            return taken
        half = len(more) // 2
        return self._grow(self._grow(taken, more[:half]), more[half:])


def _nearest(faults: Sequence[Fault], struck: Sequence[int], reach: int) -> list[Fault]:
    """The faults right above and below the lines that were struck, `reach` on either side."""
    held: dict[Fault, None] = {}
    for line in struck:
        above = sorted((f for f in faults if f.lines[0] <= line), key=lambda f: line - f.lines[0])
        below = sorted((f for f in faults if f.lines[0] > line), key=lambda f: f.lines[0] - line)
        held.update(dict.fromkeys([*above[:reach], *below[:reach]]))
    return [*held]
