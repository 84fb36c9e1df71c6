"""Sweep: lines in, lines without debris and the list of what was taken out.

The one law: a row sees one line and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cleannews.debris.index import Hit, Index, index_of, says_anything
from cleannews.debris.rule import Rule
from cleannews.model import Line, Removal, Role


def sweep_lines(lines: Sequence[Line], rules: Sequence[Rule]) -> tuple[list[Line], list[Removal]]:
    """Apply a table to every line that has no role yet; see `cleannews.debris.sweep`."""
    index = index_of(tuple(rules))
    kept: list[Line] = []
    removed: list[Removal] = []
    gap, told = 0, 0
    for line in lines:
        before = len(removed)
        pieces = _sweep_line(line, index, removed)
        if not pieces:
            gap = max(gap, line.gap)
            continue
        passed = tuple(removal.rule for removal in removed[told:before])
        if passed or gap > pieces[0].gap:
            pieces[0] = pieces[0].but(gap=max(gap, pieces[0].gap), passed=passed)
        kept += pieces
        gap, told = 0, len(removed)
    return kept, removed


def _sweep_line(line: Line, index: Index, removed: list[Removal]) -> list[Line]:
    if line.role is not None or not line.text:
        return [line]
    hits = index.hits(line.text)
    if not hits:
        return [line]
    sure = min((hit for hit in hits if hit.rule.certain), default=None, key=lambda hit: hit.rank)
    if sure is None:
        cues = dict.fromkeys([*line.cues, *(hit.rule.id for hit in hits)])
        return [line] if len(cues) == len(line.cues) else [line.but(cues=tuple(cues))]
    return _act(line, sure, index, removed)


def _act(line: Line, hit: Hit, index: Index, removed: list[Removal]) -> list[Line]:
    """Do what a certain row says; what stands outside its match is swept again."""
    pieces: list[Line] = []
    before, after = line.text[: hit.start].rstrip(), line.text[hit.end :].lstrip()
    if says_anything(before):
        piece = line.but(text=before)
        if hit.rule.before is None:
            pieces += _sweep_line(piece, index, removed)
        else:
            pieces.append(replace(piece, role=hit.rule.before, rule=hit.rule.id))
    pieces += _take(line.but(gap=0, indent=0, mark="") if pieces else line, hit, removed)
    if says_anything(after):
        rest = line.but(text=after, indent=0, mark="", gap=0 if pieces else line.gap)
        pieces += _sweep_line(rest, index, removed)
    return pieces


def _take(line: Line, hit: Hit, removed: list[Removal]) -> list[Line]:
    """The match itself: nothing, or a line with the row's role; the cue goes to `removed`."""
    text = line.text
    if hit.rule.role is Role.FURNITURE:
        removed.append(Removal(line.numbers, text[hit.start : hit.end].strip(), hit.rule.id))
        return []
    if hit.rule.role is Role.NOTE:
        inner, outer = hit.start, hit.end
    else:
        inner, outer = hit.inner, hit.outer
        cue = f"{text[hit.start : inner].strip()} {text[outer : hit.end].strip()}".strip(
            " ()[]（）【】"
        )
        if cue:
            removed.append(Removal(line.numbers, cue, hit.rule.id))
    told = text[inner:outer].strip()
    return [line.but(text=told, role=hit.rule.role, rule=hit.rule.id)]
