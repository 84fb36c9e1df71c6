"""Code that belongs to an article: lines in, its lines marked so, or where a listing ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cleannews.model import Line, Role
from cleannews.residue import reads_as_prose

# A listing that is not closed within so many lines is its first line only.
LONGEST = 200


def mark_listings(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those of listings that are set in by four columns, as Markdown has it, marked so.

    Nothing is a listing in a text without Markdown's marks, or where many lines are set in.
    """
    deep = [i for i, line in enumerate(lines) if line.indent >= SET_IN and line.role is None]
    is_dense = len(deep) > MOST_SET_IN * len(lines)
    if not deep or is_dense or not any(_MARKDOWN.search(line.text) for line in lines):
        return lines
    told = list(lines)
    for i in deep:
        opens = told[i].role is None and told[i].gap > 0 and not _is_item(lines[i - 1].text)
        end = _set_in_end(lines, i) if i > 0 and opens and lines[i - 1].indent < SET_IN else i
        text = "\n".join(line.text for line in lines[i:end])
        if _CODELIKE.search(text) and "](" not in text and not reads_as_prose(text):
            least = min(line.indent for line in lines[i:end])
            for j in range(i, end):
                told[j] = replace(
                    lines[j], role=Role.CODE, rule="code", indent=lines[j].indent - least
                )
    return told


SET_IN, MOST_SET_IN = 4, 0.4
_MARKDOWN = re.compile(r"\A#{1,6} \S|\]\(\S|\A```|(?<![`\w])`[^`\s][^`]*`(?![`\w])")
_CODELIKE = re.compile(r"[{}=<>|\\$]|\w\(|\);?$|(?:^|\s)--\w|^[#$>] ", re.MULTILINE)


def _is_item(text: str) -> bool:
    return text.startswith(("* ", "- ", "+ ", "• ")) or bool(re.match(r"\d{1,3}[.)] ", text))


def _set_in_end(lines: Sequence[Line], i: int) -> int:
    """The index after the last line from here on that is set in and no item of a list."""
    end = i
    while end < len(lines) and lines[end].indent >= SET_IN and not _is_item(lines[end].text):
        end += 1
    return end


def fenced(lines: Sequence[Line], i: int) -> int:
    """The index after a fenced block that opens here, or 0: what closes it is as long at least."""
    opening = FENCE.fullmatch(lines[i].text)
    if not opening:
        return 0
    closes = re.compile(f"{opening[1]}`*")
    ends = (j for j in range(i + 1, len(lines)) if closes.fullmatch(lines[j].text))
    return next(ends, -1) + 1


FENCE = re.compile(r"(`{3,})[^`]*")
"""What opens a fenced block; a language may stand behind it."""


def listing_end(lines: Sequence[Line], i: int) -> int:
    """Follow a statement of a listing to where its braces close and its indent ends."""
    depth = 0
    for end in range(i, min(len(lines), i + LONGEST)):
        line = lines[end]
        inside = depth > 0 and len(line.text) < 200
        deeper = line.indent > lines[i].indent and line.gap == 0
        if end > i and not (inside or deeper):
            return end
        depth += sum(line.text.count(c) for c in "{([") - sum(line.text.count(c) for c in "})]")
    return i + 1 if depth > 0 else end + 1
