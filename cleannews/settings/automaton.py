"""The automaton of a regular expression, asked in how many ways it can read the same letters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

MOST_PAIRS = 40_000
"""More pairs of states than this are too many to look through."""

Node = TypeVar("Node", bound=Hashable)


class TooLargeError(Exception):
    """A pattern that cannot be looked through in a short time."""


@dataclass
class Automaton:
    """One state for each letter of a pattern, after reading it.

    `reads` are the letters that lead into each state, as bits; `follow` says in how many ways one
    state comes right after another.
    """

    reads: list[int] = field(default_factory=list)
    follow: dict[int, Counter[int]] = field(default_factory=lambda: defaultdict(Counter))

    def doubles(self) -> bool:
        """Whether some loop can read the same letters in two ways, so that every turn doubles them.

        Two walkers read the same letters: if they can part and meet again where they began, there
        are two ways. There are two as well if one step of the loop has two.
        """
        edges = self._pairs()
        of_pair = components(edges)
        apart = {of_pair[pair] for pair in edges if pair[0] != pair[1]}
        return any(of_pair[s, s] in apart for s in range(len(self.reads))) or any(
            ways > 1 and of_pair[s, s] == of_pair[t, t]
            for s, found in self.follow.items()
            for t, ways in found.items()
        )

    def loops(self) -> int:
        """The most loops in a row that can share out a run of one same letter."""
        looping = 0
        for s, found in self.follow.items():
            looping |= self.reads[s] if found[s] else 0
        kinds = {tuple(reads >> bit & 1 for reads in self.reads) for bit in _bits(looping)}
        return max(map(self._longest, kinds), default=0)

    def _pairs(self) -> dict[tuple[int, int], set[tuple[int, int]]]:
        """The steps of two walkers that read the same letters from one state on."""
        edges: dict[tuple[int, int], set[tuple[int, int]]] = {}
        todo = [(s, s) for s in range(len(self.reads))]
        while todo:
            pair = todo.pop()
            if pair in edges:
                continue
            if len(edges) > MOST_PAIRS:
                raise TooLargeError
            edges[pair] = {
                (s, t)
                for s in self.follow[pair[0]]
                for t in self.follow[pair[1]]
                if self.reads[s] & self.reads[t]
            }
            todo += edges[pair]
        return edges

    def _longest(self, reads: Sequence[int]) -> int:
        """The most loops in a row among the states that read one letter."""
        states = [s for s, reading in enumerate(reads) if reading]
        edges = {s: {t for t in self.follow[s] if reads[t]} for s in states}
        of_state = components(edges)
        best: dict[int, int] = defaultdict(int)
        for s in sorted(states, key=of_state.__getitem__):  # what follows comes first
            here = of_state[s]
            after = max((best[of_state[t]] for t in edges[s] if of_state[t] != here), default=0)
            turns = any(of_state[t] == here for t in edges[s])
            best[here] = max(best[here], after + turns)
        return max(best.values(), default=0)


def components(edges: Mapping[Node, set[Node]]) -> dict[Node, int]:
    """The strongly connected component of every node (Tarjan's), what follows numbered first.

    >>> components({"a": {"b"}, "b": {"c"}, "c": {"b"}})
    {'c': 0, 'b': 0, 'a': 1}
    """
    order: dict[Node, int] = {}
    low: dict[Node, int] = {}
    found: dict[Node, int] = {}
    open_nodes: list[Node] = []
    numbers = count()
    for root in edges:
        walk = [] if root in order else [(root, iter(edges[root]))]
        while walk:
            node, rest = walk[-1]
            if node not in order:
                order[node] = low[node] = len(order)
                open_nodes.append(node)
            following = next((other for other in rest if other not in found), None)
            if following is None:
                walk.pop()
                if walk:
                    low[walk[-1][0]] = min(low[walk[-1][0]], low[node])
                if low[node] == order[node]:
                    _close(node, open_nodes, found, next(numbers))
            elif following in order:
                low[node] = min(low[node], order[following])
            else:
                walk.append((following, iter(edges[following])))
    return found


def _close(node: Node, open_nodes: list[Node], found: dict[Node, int], number: int) -> None:
    while node not in found:
        found[open_nodes.pop()] = number


def _bits(mask: int) -> Iterator[int]:
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest
