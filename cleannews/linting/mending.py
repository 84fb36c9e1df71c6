"""The characters and spaces of one line put right, and the names of what was wrong with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from cleannews.linting.texts import bare, margin
from cleannews.repairs import REPAIRS, ROUNDS, is_clean, repair_text
from cleannews.spacing import collapse, is_blank, looks_like_code

# Their ids, in the order in which `repairs.REPAIRS` runs them.
NAMES = (
    *("control-character", "html-entity", "torn-surrogate", "mojibake", "c1-control"),
    *("odd-space", "invisible-character", "soft-hyphen", "stray-joiner", "icon-character"),
    *("direction-mark", "decomposed-letter"),
)
Mended: TypeAlias = "tuple[str, dict[str, int]]"
"""A line put right, and the column of each repair that did something."""

TRAILING, REPEATED, LEADING = "trailing-space", "repeated-space", "leading-space"

# Entities that Markdown and HTML need: what they stand for would be a mark, a tag or a space.
MARKUP_ENTITY = re.compile(
    r"&(?:amp|lt|gt|nbsp|[a-z]*sp|shy|zwn?j|lrm|rlm|ast|lowbar|grave|lsqb|rsqb|num|vert|bsol"
    r"|#0*(?:32|35|38|42|60|62|91|92|93|95|96|124|126|160|173)|#x0*(?:20|23|26|2a|3c|3e|5[b-f]|60|7c|7e|a0|ad))"
    r"(?:;|$|(?=\W))",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-*+•·‣◦▪–—●○>|]|#{1,6}|\(?\w{1,3}[.)])(?:\s|$)")


class Mender(NamedTuple):
    """Puts right what is `wanted` (ids); Markdown needs its white space and some entities."""

    wanted: Collection[str] | None = None
    is_markdown: bool = False

    def wants(self, name: str) -> bool:
        """Whether this repair is asked for."""
        return self.wanted is None or name in self.wanted

    def mend(self, text: str) -> Mended:
        """A line put right, and the ids of the repairs that did something, each with its column.

        >>> Mender().mend("The dam\\xa0held.  ")
        ('The dam held.', {'odd-space': 8, 'trailing-space': 14})
        """
        mended, names = self._mended(text)
        if self.is_markdown:
            return mended, names
        return self._spaced(mended, names)

    def _mended(self, text: str) -> Mended:
        if is_clean(text):
            return text, {}
        if not self.is_markdown:
            return self._chain(text)
        mended, end = "", 0
        names: dict[str, int] = {}
        for entity in [*MARKUP_ENTITY.finditer(text), None]:
            piece, found = self._chain(text[end : entity.start() if entity else None])
            names = {**{name: end + column for name, column in found.items()}, **names}
            mended += piece + (entity[0] if entity else "")
            end = entity.end() if entity else end
        return mended, names

    def _chain(self, text: str) -> Mended:
        """Run the wanted repairs until nothing changes, as `repairs.repair_text` does."""
        if is_clean(text) or repair_text(text) == text:
            return text, {}
        names: dict[str, int] = {}
        settled = text
        for _ in range(ROUNDS):
            before = settled
            for name, act in self._steps():
                after = act(settled)
                if after != settled:
                    names.setdefault(name, _first_difference(settled, after))
                    settled = after
            if settled == before:
                return settled, names
        return text, {}  # made to annoy

    def _steps(self) -> Iterator[tuple[str, Callable[[str], str]]]:
        return ((name, act) for name, act in zip(NAMES, REPAIRS) if self.wants(name))

    def _spaced(self, text: str, names: dict[str, int]) -> Mended:
        tidy = text.rstrip()
        if tidy != text and self.wants(TRAILING):
            names = {**names, TRAILING: len(tidy) + 1}
            text = tidy
        core = text.strip()
        tidy = collapse(core)
        if tidy != core and self.wants(REPEATED):
            names = {**names, REPEATED: len(margin(text)) + _first_difference(core, tidy)}
            text = text.replace(core, tidy)
        return ("" if names and is_blank(text) else text), names


def _first_difference(one: str, other: str) -> int:
    """The column, from 1, in which two texts begin to differ."""
    pairs = enumerate(zip(one, other), 1)
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)) + 1)


def find_indented(lines: Sequence[str], first: int) -> Iterator[int]:
    """The numbers of lines with white space before them that no list and no program needs."""
    item = False
    for number, line in enumerate(lines, first):
        text = bare(line)
        core = text.strip()
        if not core:
            item = False
            continue
        indent = margin(text)
        item = bool(_ITEM.match(core)) or (item and bool(indent))
        if indent and not item and not looks_like_code(core):
            yield number
