"""The word lists of a debris table, looked up: a line or the start of one in, the rows of it out.

They are taken apart late. That takes as long as sweeping hundreds of lines, and the first lines are
only looked for in all wordings at once: those of a clean article stand nowhere in there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cleannews.debris.rule import Rule
from cleannews.debris.wording import is_spaced, listed, tokens, trim, wordings

# Starts are found by so many of their first characters (fewer in scripts of many characters).
_KEYS = (3, 2)
FEW = 100
"""So many lines are looked for in all wordings at once; more come faster out of a dictionary."""


JOINING = frozenset(("and", "or", "und", "oder", "et", "ou", "och", "og", "и"))
"""Words that join names in a sentence or a heading."""


class Wordings:
    """The rows that whole lines, or what stands before a mark, are looked up in."""

    def __init__(self, rules: Sequence[Rule], way: str) -> None:
        self._rules, self._way, self._asked = rules, way, 0
        self._all = "|".join(listed(getattr(rule, way)) for rule in rules)
        self._rows: Mapping[str, tuple[Rule, ...]] | None = None
        self._keys: frozenset[str] = frozenset()

    def may_begin(self, whole: str) -> bool:
        """Whether a line may begin with one of the wordings."""
        return self._rows is None or whole[:3] in self._keys or whole[:2] in self._keys

    def rows_of(self, whole: str) -> tuple[Rule, ...]:
        """The rows of one wording."""
        if self._rows is None:
            self._asked += 1
            if self._asked <= FEW and whole not in self._all:
                return ()
            self._rows = _by_wording(self._rules, self._way)
            self._keys = frozenset(wording[:3] for wording in self._rows)
        return self._rows.get(whole, ())


class Starts:
    """The rows that a line may begin with."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules, self._asked = rules, 0
        self._all = "|".join(["", *(listed(rule.starts) for rule in rules), ""])
        self._by_key: dict[str, list[tuple[str, Rule]]] = {}

    def of(self, whole: str) -> Iterator[tuple[str, Rule]]:
        """The wordings that a line begins with, each with a row of it."""
        if not self._by_key:
            self._asked += 1
            if self._asked <= FEW and not self._may_have(whole):
                return
            self._build()
        for size in _KEYS:
            for wording, rule in self._by_key.get(whole[:size], ()):
                once = len(wording) >= _KEYS[0] or len(wording) == size
                if once and whole.startswith(wording) and _is_whole_word(wording, whole):
                    yield wording, rule

    def _may_have(self, whole: str) -> bool:
        key = whole[: _KEYS[0]]
        if not key.isascii():  # such wordings may be shorter, or stand in brackets
            return True
        at = self._all.find(f"|{key}")
        while at >= 0:
            end = self._all.index("|", at + 1)
            if whole.startswith(trim(self._all[at + 1 : end])):
                return True
            at = self._all.find(f"|{key}", end)
        return False

    def _build(self) -> None:
        found: dict[str, list[tuple[str, Rule]]] = defaultdict(list)
        for wording, rules in _by_wording(self._rules, "starts").items():
            found[wording[: _KEYS[0]]] += [(wording, rule) for rule in rules]
        self._by_key = found


class Bars:
    """The rows of words that stand side by side, taken apart when a line begins with one of them."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [rule for rule in rules if rule.words]
        self._all = "|".join(listed(words) for r in self._rules for words in (r.words, r.fillers))
        self._bars: Sequence[_Bar] = ()

    def of(self, words: Sequence[str]) -> Iterator[Rule]:
        """The rows that a line of these words is a bar of."""
        if len(words) < 2 or not (self._bars or words[0] in self._all):
            return
        self._bars = self._bars or [_Bar(rule) for rule in self._rules]
        yield from (bar.rule for bar in self._bars if bar.fits(words))


class _Bar:
    """A row of words that stand side by side, such as the names of a share bar."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.counting = frozenset(t for w in wordings(rule.words) for t in tokens(w))
        self.names = frozenset(tokens(listed({"mul": rule.words.get("mul", "")})))
        fillers = frozenset(t for w in wordings(rule.fillers) for t in tokens(w))
        self.known = self.counting | fillers

    def fits(self, words: Sequence[str]) -> bool:
        """Whether a line consists of these words and has enough of those that count.

        Names that a word joins are what a text speaks of: `Instagram and Facebook`.
        """
        if words[0] not in self.known or not all(
            word in self.known or word.isdigit() for word in words
        ):
            return False
        if words[-2] in JOINING and self.names.issuperset((words[0], words[-1])):
            return False
        return len(self.counting.intersection(words)) >= self.rule.least


def _by_wording(rules: Sequence[Rule], way: str) -> dict[str, tuple[Rule, ...]]:
    """The rows of each wording; few rows share one, so that a row is merged at once."""
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in rules:
        own = wordings(getattr(rule, way))
        shared = {wording: (*found[wording], rule) for wording in own & found.keys()}
        found |= dict.fromkeys(own, (rule,))
        found |= shared
    return found


def _is_whole_word(wording: str, whole: str) -> bool:
    """Whether a wording ends where a word of the line ends."""
    if len(whole) == len(wording) or not is_spaced(wording[-1]) or not wording[-1].isalnum():
        return True
    return not whole[len(wording)].isalnum()
