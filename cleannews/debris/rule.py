"""One row of the debris table: what a kind of debris looks like and what becomes of it.

A row says what to look for in up to five ways; each may be given for many languages, and one of them
is enough. Word lists are mappings from a language (BCP 47; `mul` for wordings of all languages) to
wordings parted by `|`, so that the table loads as plain strings and costs nothing until the first
line is swept. Wordings are written in lower case; in a line, case, curly apostrophes, and
punctuation, arrows or emoji around it make no difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from cleannews.model import Role

Words = Mapping[str, str]

# What may part a lead from what it announces, and the longest announcement (in characters).
MARKS = ":：|>»→–—-"
LONGEST_REST = 220
# Rows that say no more look at lines up to this length; a longer line is prose.
LONGEST = 300


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Rule:
    """One kind of debris.

    `id` is what `--explain` prints, `code` is what settings choose it by and never changes nor is
    given to another row, `why` says why such lines exist. A `certain` row acts: with role
    `FURNITURE` the line is taken out, with another role that role is set on what the line announces,
    and the cue that announced it is taken out (notes stay whole). Any other row only leaves its id
    in `Line.cues`, for the labeler to weigh with the neighbours. `drops` are lines the row must
    take, `keeps` the nearest honest lines, which no certain row may touch.

    Ways to match, each in characters of the line:

    - `lines`: the whole line is one of these wordings. The empty wording is a line without a letter.
    - `leads`: a wording, one of `marks`, and up to `LONGEST_REST` characters of what it announces.
    - `starts`: the line begins with the wording and is at most `longest` long.
    - `words`: the line consists of at least two words, all of these lists: `least` different ones
      of `words`, with `fillers` and numbers between them.
    - `pattern`: a regular expression, tried where one of the literals of `needs` (casefolded) stands
      in the line. `where` says whether it must match the whole line, its start or its end. A group
      `text` (or `text_…`, one to an alternative) is what gets the role; what the match holds besides is the cue. What stands before a
      match at the end gets the role `before`, or is swept again. `glimpse` is a small pattern that
      is found wherever the large one matches: few articles need the large one compiled.

    `having` is a further condition on `leads` and `starts`: a small regular expression that must be
    found in the line.
    """

    id: str
    code: str
    why: str
    drops: tuple[str, ...]
    keeps: tuple[str, ...]
    certain: bool = False
    role: Role = Role.FURNITURE
    lines: Words = field(default_factory=dict)
    leads: Words = field(default_factory=dict)
    marks: str = MARKS
    starts: Words = field(default_factory=dict)
    words: Words = field(default_factory=dict)
    fillers: Words = field(default_factory=dict)
    least: int = 2
    pattern: str = ""
    needs: tuple[str, ...] = ()
    glimpse: str = ""
    where: Literal["line", "start", "end"] = "line"
    before: Role | None = None
    longest: int = LONGEST
    having: str = ""

    @property
    def languages(self) -> frozenset[str]:
        """The languages that the row's word lists name."""
        return frozenset().union(self.lines, self.leads, self.starts, self.words)
