"""A debris table made ready for look-ups: rows in, the rows that match a line out.

The rows are looked up, not tried one by one: whole lines and leads in dictionaries, starts by their
first three characters, patterns by a word or a rare sign that must stand in the line.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from cleannews.debris.lookups import Bars, Starts, Wordings
from cleannews.debris.rule import LONGEST, LONGEST_REST, Rule
from cleannews.debris.wording import fold, is_spaced, tokens, trim
from cleannews.model import Role

# How far into a line a lead may reach, how much of a long line's start and end is looked at, and
# how long a line may be whose end is looked at.
LONGEST_LEAD, HEAD, TAIL, LONGEST_WITH_TAIL = 60, 120, 180, 1500
_CLOSERS = ")）]】.”"
# Menus and boxes come back on a page and on the pages of one site: what matched the last lines up
# to this length is remembered (a third of the lines of whole pages).
OFTEN_REPEATED, REMEMBERED = 120, 1024


class Hit(NamedTuple):
    """A row that matches, as offsets into the line.

    The match runs from `start` to `end`, what it announces from `inner` to `outer`; the rest of
    the match is the cue. `rank` is the row's place in the table.
    """

    rank: int
    rule: Rule
    start: int
    inner: int
    outer: int
    end: int


class Index:
    """A table made ready for look-ups; built once, when the first line is swept."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        """Take the rows' word lists apart."""
        self._rank = {rule: rank for rank, rule in enumerate(rules)}
        self._lines, self._leads = Wordings(rules, "lines"), Wordings(rules, "leads")
        self._starts = Starts(rules)
        self._bars = Bars(rules)
        self._by_token: dict[str, list[tuple[str, Rule]]] = defaultdict(list)
        self._by_sign: dict[str, list[tuple[str, Rule]]] = defaultdict(list)
        self._always: list[Rule] = []
        for rule in rules:
            for need in rule.needs:
                words = need.split()
                if not words:
                    self._always.append(rule)
                elif all(map(_is_token, words)):
                    self._by_token[words[-1]].append((need, rule))
                else:
                    self._by_sign[_sign(need)].append((need, rule))
        self._signs = frozenset(self._by_sign)
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._hits)

    def hits(self, text: str) -> Sequence[Hit]:
        """Every row that matches the line."""
        if len(text) > LONGEST:
            return self._long_hits(text)
        return self._remembered(text) if len(text) <= OFTEN_REPEATED else self._hits(text)

    def _hits(self, text: str) -> Sequence[Hit]:
        folded = fold(text)
        whole = trim(folded)
        end = len(text)
        found = [self._hit(rule, (0, 0, end, end)) for rule in self._lines.rows_of(whole)]
        if self._leads.may_begin(whole):
            found += self._lead_hits(text)
        found += self._start_hits(text, whole)
        words = tokens(folded)
        found += [self._hit(rule, (0, 0, end, end)) for rule in self._bars.of(words)]
        candidates = self._candidates(folded, words)
        if len(folded) > TAIL:
            candidates = [rule for rule in candidates if rule.where != "end"]
            candidates += self._endings(folded)
        for rule in candidates:
            if len(text) <= rule.longest and (spans := _match(rule, text)):
                found.append(self._hit(rule, spans))
        return found

    def _long_hits(self, text: str) -> list[Hit]:
        """A long line is prose; only its lead, its start and its end can say anything else."""
        whole = trim(fold(text[:HEAD]))
        found: list[Hit] = []
        if self._leads.may_begin(whole):
            found += self._lead_hits(text)
        found += self._start_hits(text, whole)
        if len(text) <= LONGEST_WITH_TAIL and text[-1] in _CLOSERS:
            for rule in self._endings(fold(text[-TAIL:])):
                if len(text) <= rule.longest and (spans := _match(rule, text)):
                    found.append(self._hit(rule, spans))
        return found

    def _hit(self, rule: Rule, spans: tuple[int, int, int, int]) -> Hit:
        return Hit(self._rank[rule], rule, *spans)

    def _lead_hits(self, text: str) -> Iterator[Hit]:
        first = next((i for i, char in enumerate(text[:HEAD]) if char.isalnum()), 0)
        mark = _mark_pattern().search(text, first, first + LONGEST_LEAD)
        if mark is None:
            return
        rest = text[mark.end() :].rstrip()
        closers = ")" if "(" in text[:first] else "]" if "[" in text[:first] else ""
        outer = len(text) - len(text[mark.end() :]) + len(rest.rstrip(closers) if closers else rest)
        for rule in self._leads.rows_of(trim(fold(text[first : mark.start()]))):
            longest = LONGEST_REST if rule.longest <= LONGEST else rule.longest
            fits = mark[0].strip()[0] in rule.marks and len(rest) <= longest
            if fits and says_anything(rest) and _has(rule, text):
                yield self._hit(rule, (0, mark.end(), outer, len(text)))

    def _start_hits(self, text: str, whole: str) -> Iterator[Hit]:
        for wording, rule in self._starts.of(whole):
            if len(text) <= rule.longest and _has(rule, text):
                inner = 0 if rule.role is Role.FURNITURE else _after(text, wording)
                yield self._hit(rule, (0, inner, len(text), len(text)))

    def _endings(self, folded: str) -> list[Rule]:
        """The rows that match at a line's end and of which a need stands there."""
        tail = folded[-TAIL:]
        return [rule for rule in self._candidates(tail, tokens(tail)) if rule.where == "end"]

    def _candidates(self, folded: str, words: Sequence[str]) -> list[Rule]:
        """The rows of which a need stands in the line, each looked up by its last word or a sign."""
        found = dict.fromkeys(self._always)
        for word in self._by_token.keys() & words:
            for need, rule in self._by_token[word]:
                if need in folded:
                    found[rule] = None
        if not self._signs.isdisjoint(folded):
            for sign in self._signs.intersection(folded):
                for need, rule in self._by_sign[sign]:
                    if need in folded:
                        found[rule] = None
        if len(found) < 2:
            return list(found)
        return sorted(found, key=self._rank.__getitem__)


@lru_cache(maxsize=8)
def index_of(rules: tuple[Rule, ...]) -> Index:
    """The table's index; built when its first line is swept."""
    return Index(rules)


def _is_token(need: str) -> bool:
    if need.isascii() or not need.isalpha():
        return need.isalpha()
    return all(is_spaced(char) and char < "\u0590" for char in need)


def _sign(need: str) -> str:
    """The character of a need by which it is looked up: one that few lines hold."""
    return min(need, key=lambda char: (char == " ", char.isalnum(), char.isascii()))


@cache
def _mark_pattern() -> re.Pattern[str]:
    return re.compile(r"(?:[:：|»>→]|(?<=\s)[–—-](?=\s))\s*")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _has(rule: Rule, text: str) -> bool:
    return not rule.having or bool(_compiled(rule.having).search(text, 0, LONGEST))


def _match(rule: Rule, text: str) -> tuple[int, int, int, int] | None:
    """Where a row's pattern matches: start, inner start, inner end, end."""
    tail = max(0, len(text) - TAIL) if rule.where == "end" else 0
    if rule.glimpse and not _compiled(rule.glimpse).search(text, tail):
        return None
    pattern = _compiled(rule.pattern)
    if rule.where == "line":
        found = pattern.fullmatch(text)
    elif rule.where == "start":
        found = pattern.match(text)
    else:
        found = pattern.search(text, tail)
    if found is None:
        return None
    told = (name for name in pattern.groupindex if name.startswith("text") and found[name])
    inner, outer = found.span(next(told, 0))
    return found.start(), inner, outer, found.end()


def _after(text: str, wording: str) -> int:
    """Where what follows a wording at the start of a line begins, in the unfolded line."""
    for end in range(max(1, len(wording) - 3), min(len(text), 2 * len(wording) + 20)):
        if trim(fold(text[:end])) == wording and not text[end].isalnum():
            rest = text[end:]
            return end + len(rest) - len(rest.lstrip(" \t,:：|-–—"))
    return 0


def says_anything(text: str) -> bool:
    """Whether there is a letter or digit."""
    return any(char.isalnum() for char in text)
