"""Refuse regular expressions that could take for ever on a hostile line.

Python's engine tries one way to match after another. If a loop can read the same letters in two
ways, every turn doubles the ways: n turns, 2ⁿ tries. If loops in a row can share out the same
letters, k of them make nᵏ tries. Both show in the automaton of the pattern.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from cleannews.settings.automaton import Automaton, TooLargeError
from cleannews.settings.faults import FaultError, Spot

# The engine's own reading of a pattern; Python 3.11 gave it other names.
_NEW = sys.version_info >= (3, 11)
parser: Any = import_module("re._parser" if _NEW else "sre_parse")
sre: Any = import_module("re._constants" if _NEW else "sre_constants")

MOST_LOOPS = 2
"""So many loops may share out the same letters: a line of 300 letters makes 300² / 2 tries."""

ENDLESS = 10
"""A repeat that may go so often counts as endless, one that may not is written out."""

MOST_STATES = 400
"""A pattern with more letters than this, repeats written out, is too large to look through."""

MAX_CHAR = 0x10FFFF

SAMPLE = "aZ0_ \t\né中-.,:|"
"""Letters of the usual kinds; those that the pattern names are added."""


def refuse_slow(pattern: str, spot: Spot, *, search: bool = False) -> re.Pattern[str]:
    """The pattern compiled; `FaultError` if it is no pattern, or one that could take for ever.

    `search` says that it is looked for anywhere in a line, which is one loop more.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compiled = re.compile(pattern)
            tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError, Warning) as error:
        raise FaultError(spot, f"{_shown(pattern)} is no regular expression: {error}") from error
    if tree and tree[0] in ((sre.AT, sre.AT_BEGINNING), (sre.AT, sre.AT_BEGINNING_STRING)):
        search = False
    try:
        slow = _is_slow(tree, compiled.flags, search)
    except (TooLargeError, RecursionError) as error:
        raise FaultError(spot, f"{_shown(pattern)} {error or 'is too large'}") from error
    if slow:
        cause = "can backtrack catastrophically: its loops can share out the same letters"
        raise FaultError(spot, f"{_shown(pattern)} {cause}")
    return compiled


def _shown(pattern: str) -> str:
    return f"`{pattern if len(pattern) <= 60 else pattern[:57] + '...'}`"


def _is_slow(tree: Any, flags: int, search: bool) -> bool:
    reading = _Reading("".join(sorted({*map(chr, _named(tree)), *SAMPLE})))
    reading.sequence(tree, flags)
    automata = [(reading.automaton, search)]
    for ahead, flags_ahead in reading.aside:  # grows: they may hold others
        inner = _Reading(reading.letters, aside=reading.aside)
        inner.sequence(ahead, flags_ahead)
        automata.append((inner.automaton, True))  # looked at from every place in the line
    return any(a.doubles() or a.loops() + again > MOST_LOOPS for a, again in automata)


def _named(node: Any) -> Iterator[int]:
    """The letters that a pattern names, in both cases, and those behind them."""
    if isinstance(node, int) and 0 <= node <= MAX_CHAR:
        for char in {chr(node), *chr(node).upper(), *chr(node).lower()}:
            yield from (ord(char), min(ord(char) + 1, MAX_CHAR))
    elif isinstance(node, list | tuple | parser.SubPattern):
        for part in node:
            yield from _named(part)


@dataclass
class _Part:
    """A piece of a pattern: the states it may begin and end with, each in how many ways, and in how
    many ways it may read nothing."""

    first: Counter[int] = field(default_factory=Counter)
    last: Counter[int] = field(default_factory=Counter)
    empty: int = 1


@dataclass
class _Reading:
    """Builds the automaton of a pattern that was parsed; lookarounds are put aside."""

    letters: str
    automaton: Automaton = field(default_factory=Automaton)
    aside: list[tuple[Any, int]] = field(default_factory=list)

    def sequence(self, tree: Any, flags: int) -> _Part:
        """What follows one another."""
        part = _Part()
        for op, value in tree:
            part = self._joined(part, self._part(op, value, flags))
        return part

    def _part(self, op: Any, value: Any, flags: int) -> _Part:
        if op in _REPEATS:
            least, most, tree = value
            return self._repeat(least, most, tree, flags)
        if op is sre.SUBPATTERN:
            _, added, removed, tree = value
            return self.sequence(tree, (flags | added) & ~removed)
        if op is sre.BRANCH:
            return _either([self.sequence(tree, flags) for tree in value[1]])
        if op in (sre.ASSERT, sre.ASSERT_NOT):
            self.aside.append((value[1], flags))
            return _Part()
        if op is sre.AT:
            return _Part()
        if op is getattr(sre, "ATOMIC_GROUP", None):
            return self.sequence(value, flags)
        if op in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
            return self._letter(_test(op, value), flags)
        raise TooLargeError("refers back to a group")  # which no automaton can

    def _letter(self, test: Callable[[str], bool], flags: int) -> _Part:
        state = len(self.automaton.reads)
        if state >= MOST_STATES:
            raise TooLargeError
        reads = 0
        for bit, char in enumerate(self.letters):
            cases = (char, char.lower(), char.upper()) if flags & re.IGNORECASE else (char,)
            reads |= any(map(test, cases)) << bit
        self.automaton.reads.append(reads)
        return _Part(Counter([state]), Counter([state]), 0)

    def _joined(self, one: _Part, other: _Part) -> _Part:
        self._connect(one.last, other.first)
        return _Part(
            one.first + _times(other.first, one.empty),
            other.last + _times(one.last, other.empty),
            min(one.empty * other.empty, 2),
        )

    def _connect(self, last: Counter[int], first: Counter[int]) -> None:
        for s, ways in last.items():
            for t, more in first.items():
                self.automaton.follow[s][t] += min(ways * more, 2)

    def _repeat(self, least: int, most: int, tree: Any, flags: int) -> _Part:
        # A few turns of a loop are as bad as many: each splits its letters in other ways.
        if most >= ENDLESS or (most > 1 and _varies(tree)):
            copies = [self.sequence(tree, flags) for _ in range(min(max(least, 1), ENDLESS))]
            self._connect(copies[-1].last, copies[-1].first)
            if least == 0 or copies[-1].empty:  # another turn that reads nothing is another way
                copies[-1].empty += 1
            tail, least = copies.pop(), len(copies)
        else:
            copies = [self.sequence(tree, flags) for _ in range(most)]
            tail = _Part()
            for copy in reversed(copies[least:]):
                tail = self._joined(copy, tail)
                tail.empty += 1
        for copy in reversed(copies[:least]):
            tail = self._joined(copy, tail)
        return tail


_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, getattr(sre, "POSSESSIVE_REPEAT", None))


def _varies(tree: Any) -> bool:
    """Whether a piece of a pattern holds a repeat that may read more or less."""
    if isinstance(tree, list | tuple | parser.SubPattern):
        if len(tree) == 2 and tree[0] in _REPEATS:
            least, most, inner = tree[1]
            return bool(least != most) or _varies(inner)
        return any(map(_varies, tree))
    return False


def _either(parts: Iterable[_Part]) -> _Part:
    both = _Part(empty=0)
    for part in parts:
        empty = min(both.empty + part.empty, 2)
        both = _Part(both.first + part.first, both.last + part.last, empty)
    return both


def _times(states: Counter[int], ways: int) -> Counter[int]:
    return Counter({state: min(n * ways, 2) for state, n in states.items() if ways})


# Letters


_CLASSES: Mapping[Any, str] = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}


def _test(op: Any, value: Any) -> Callable[[str], bool]:
    """Whether a piece of a pattern reads a letter."""
    if op is sre.ANY:
        return lambda char: char != "\n"
    if op is sre.IN:
        negated = value[0][0] is sre.NEGATE
        tests = [_test(*item) for item in value if item[0] is not sre.NEGATE]
        return lambda char: any(test(char) for test in tests) != negated
    if op is sre.RANGE:
        return lambda char: value[0] <= ord(char) <= value[1]
    if op is sre.CATEGORY:
        return lambda char: re.match(_CLASSES[value], char) is not None
    return lambda char: (ord(char) == value) == (op is sre.LITERAL)
