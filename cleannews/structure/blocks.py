"""The body's blocks: labelled lines in, `Block`s in order out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cleannews.model import BODY_ROLES, SPAN_KINDS, Block, Label, Line, Mark, Role
from cleannews.spans import find_spans
from cleannews.structure.metadata import Labelled, with_role


def make_blocks(labelled: Labelled) -> tuple[Block, ...]:
    """The blocks of the lines that bear a body role, joined where one goes on the other."""
    blocks: list[Block] = []
    marks: list[list[Mark]] = []
    tops = _heading_tops(labelled)
    before: Line | None = None
    for line, label in labelled:
        if label.role not in BODY_ROLES:
            continue
        joint = _joint(blocks, line, label, before)
        if joint is None:
            blocks.append(_block(line, label, tops))
            marks.append([*line.marks])
        else:
            last = blocks[-1]
            lines = tuple(sorted({*last.lines, *line.numbers}))
            blocks[-1] = replace(last, text=f"{last.text}{joint}{_text(line, label)}", lines=lines)
            marks[-1] += line.marks
        before = line
    marked = [_marked(block, told) if told else block for block, told in zip(blocks, marks)]
    return _levelled(_trimmed(marked), labelled)


def _marked(block: Block, marks: Sequence[Mark]) -> Block:
    """A block with its marks as spans; what marks the whole of a heading says nothing."""
    if block.role in (Role.CODE, Role.BREAK):
        return block
    spans = find_spans(block.text, [mark for mark in marks if mark.kind in SPAN_KINDS])
    if block.role is Role.HEADING:
        spans = tuple(span for span in spans if span.end - span.start < len(block.text))
    return replace(block, inline=spans)


def _joint(blocks: Sequence[Block], line: Line, label: Label, before: Line | None) -> str | None:
    """What joins a line to the block before it, or None where a new block begins."""
    if not blocks or before is None or blocks[-1].role is not label.role:
        return None
    adjoining = line.numbers[0] - before.numbers[-1] <= 1 + line.gap
    if label.role is Role.CODE and adjoining:
        return "\n" * (1 + min(line.gap, 1))
    if label.role is Role.TABLE and adjoining and line.gap == 0:
        return "\n"
    if label.joins:
        return "" if line.text[:1] in ",;.)" else " "
    return None


def _block(line: Line, label: Label, top: int) -> Block:
    if label.role is Role.HEADING:
        depth = line.mark.count("#")
        return Block(label.role, line.text, line.numbers, level=max(1, depth - top + 1))
    if label.role is Role.LIST_ITEM:
        return Block(label.role, line.text, line.numbers, level=1, ordered=line.mark[:1].isdigit())
    if label.role is Role.BREAK:
        return Block(label.role, "", line.numbers)
    return Block(label.role, _text(line, label), line.numbers)


def _text(line: Line, label: Label) -> str:
    return " " * line.indent + line.text if label.role is Role.CODE else line.text


def _heading_tops(labelled: Labelled) -> int:
    """The fewest `#` that a heading of the body bears: those are its first level."""
    depths = [line.mark.count("#") for line in with_role(labelled, Role.HEADING)]
    return min((depth for depth in depths if depth), default=1)


def _trimmed(blocks: list[Block]) -> list[Block]:
    """Breaks part blocks; at an end or next to another break they part nothing."""
    kept: list[Block] = []
    for block in blocks:
        if block.role is Role.BREAK and (not kept or kept[-1].role is Role.BREAK):
            continue
        kept.append(block)
    while kept and kept[-1].role is Role.BREAK:
        kept.pop()
    return kept


def _levelled(blocks: Sequence[Block], labelled: Labelled) -> tuple[Block, ...]:
    """Nested list items get their level from their indents, ranked within each run of items."""
    indents = {line.numbers: line.indent for line, _ in labelled}
    out: list[Block] = []
    run: list[int] = []
    for block in blocks:
        if block.role is not Role.LIST_ITEM:
            run = []
            out.append(block)
            continue
        indent = indents.get(block.lines, 0)
        run = [*[n for n in run if n + 2 <= indent], indent]
        out.append(replace(block, level=len(run)))
    return tuple(out)
