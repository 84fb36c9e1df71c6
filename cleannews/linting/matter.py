"""Front matter under the linter: what is wrong with its keys and values, and how that is mended.

A value is mended where it stands; every other letter of the front matter stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cleannews.linting.mending import Mender
from cleannews.linting.texts import bare, split_text

if TYPE_CHECKING:
    from yaml.nodes import MappingNode, Node, ScalarNode

    from cleannews.debris import Rule

BROKEN, NO_TITLE, NO_DATE = "broken-front-matter", "missing-title", "missing-date"
DATE, CHARACTERS, DEBRIS = "non-iso-date", "value-characters", "value-debris"

DATES = ("date", "pubdate", "published", "publishdate", "datepublished", "created")
"""What site generators call the date of publication, casefolded and without marks."""
UPDATES = ("lastmod", "updated", "modified", "updateddate", "expirydate")
_FRACTION, _ZONE = re.compile(r"(?<=:\d\d)\.\d+"), re.compile(r"([+-]\d\d)(\d\d)$")
"""Parts of a date that ISO 8601 and site generators allow and the record does not have."""
PROSE = ("title", "description", "deck", "subtitle", "summary", "excerpt", "author", "authors")
"""Values in which debris of the page is found fault with."""


@dataclass(frozen=True)
class Flaw:
    """Something wrong with front matter: offsets into its text, and what should stand there."""

    rule: str
    start: int
    end: int
    text: str
    mended: str | None = None


@dataclass(frozen=True)
class Options:
    """What the values are read with: the repairs, more debris rows, and how dates are written.

    `dated` if the name of the file holds the date.
    """

    mender: Mender
    rows: Sequence[Rule] = ()
    language: str | None = None
    date_order: str | None = None
    dated: bool = False


def find_flaws(raw: str, options: Options) -> list[Flaw]:
    """What is wrong with the YAML between the fences."""
    import yaml

    try:
        root = yaml.compose(raw, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        at = min(mark.index, len(raw)) if mark else 0
        return [Flaw(BROKEN, at, at, str(getattr(error, "problem", None) or "cannot be read"))]
    if root is not None and not isinstance(root, yaml.MappingNode):
        return [Flaw(BROKEN, 0, 0, "no mapping of keys to values")]
    pairs = [*_pairs(root)] if root is not None else []
    values = {key.value: value for key, value in pairs}
    return [
        *_repeated(pairs),
        *_missing(values, options.dated),
        *_wrong(raw, values, options),
    ]


def apply(raw: str, flaws: Sequence[Flaw]) -> str:
    """Front matter with these flaws mended, those that can be."""
    for flaw in sorted(flaws, key=lambda flaw: -flaw.start):
        if flaw.mended is not None:
            raw = raw[: flaw.start] + flaw.mended + raw[flaw.end :]
    return raw


def _pairs(root: MappingNode) -> Iterator[tuple[ScalarNode, Node]]:
    for key, value in root.value:
        if isinstance(key.value, str):
            yield key, value


def _repeated(pairs: Sequence[tuple[ScalarNode, Node]]) -> Iterator[Flaw]:
    """Keys that stand there twice: some readers take the last, others refuse the file."""
    seen = set()
    for key, _ in pairs:
        if key.value in seen:
            yield Flaw(BROKEN, *_span(key), f"the key {key.value} again")
        seen.add(key.value)


def _missing(values: dict[str, Node], dated: bool) -> Iterator[Flaw]:
    keys = {_bare(key) for key, node in values.items() if node.value}
    if "title" not in keys:
        yield Flaw(NO_TITLE, 0, 0, "title")
    if not dated and keys.isdisjoint(DATES):
        yield Flaw(NO_DATE, 0, 0, "date")


def _bare(key: str) -> str:
    return "".join(filter(str.isalnum, key.casefold()))


def _wrong(raw: str, values: dict[str, Node], options: Options) -> Iterator[Flaw]:
    seen: set[int] = set()
    for key, node in values.items():
        for scalar in _scalars(node, seen):
            flaw = _damaged(raw, scalar, options)
            if flaw is None and scalar is node and _bare(key) in (*DATES, *UPDATES):
                flaw = _undated(raw, scalar, options)
            if flaw is None and _bare(key) in PROSE:
                flaw = _littered(scalar, options)
            if flaw is not None:
                yield flaw


def _scalars(node: Node, seen: set[int]) -> Iterator[ScalarNode]:
    """The values in a value, each once: an alias is the same node again."""
    import yaml

    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        yield node
        return
    for part in node.value:
        for inner in part[1:] if isinstance(part, tuple) else (part,):
            yield from _scalars(inner, seen)


def _span(node: Node) -> tuple[int, int]:
    return node.start_mark.index, node.end_mark.index


def _flaw(rule: str, scalar: ScalarNode, mended: str | None = None) -> Flaw:
    return Flaw(rule, *_span(scalar), scalar.value, mended)


def _damaged(raw: str, scalar: ScalarNode, options: Options) -> Flaw | None:
    """A value whose characters need a repair; white space in it is nobody's business."""
    repaired = _mended(scalar.value, options.mender)
    if repaired == scalar.value:
        return None
    start, end = _span(scalar)
    mended = _mended(raw[start:end], options.mender)
    return _flaw(CHARACTERS, scalar, _checked(raw, scalar, mended, repaired))


def _mended(text: str, mender: Mender) -> str:
    """A value with its characters put right, line by line."""
    cores = ((bare(line), line) for line in split_text(text))
    return "".join(mender.mend(core)[0] + line[len(core) :] for core, line in cores)


def _undated(raw: str, scalar: ScalarNode, options: Options) -> Flaw | None:
    from cleannews.writers.dialect import to_iso

    told = _ZONE.sub(r"\1:\2", _FRACTION.sub("", scalar.value))
    if not told or to_iso(told):
        return None
    from cleannews.dates import read_dates

    read = read_dates(scalar.value, options.language, options.date_order)
    iso = read[0].iso if len(read) == 1 else ""
    return _flaw(DATE, scalar, _checked(raw, scalar, iso, iso) if iso else None)


def _checked(raw: str, scalar: ScalarNode, mended: str, value: str) -> str | None:
    """What is to be written, if then this value reads as it should and every other as before."""
    start, end = _span(scalar)
    before, after = _texts(raw), _texts(raw[:start] + mended + raw[end:])
    if before is None or after is None or len(before) != len(after):
        return None
    changes = [pair for pair in zip(before, after) if pair[0] != pair[1]]
    return mended if changes == [(scalar.value, value)] else None


def _texts(raw: str) -> list[str] | None:
    """Every key and value of front matter, in order."""
    import yaml

    try:
        tokens = yaml.parse(raw, Loader=yaml.BaseLoader)
        return [event.value for event in tokens if isinstance(event, yaml.ScalarEvent)]
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def _littered(scalar: ScalarNode, options: Options) -> Flaw | None:
    """A value that is all debris; what to put in its place nobody knows."""
    from cleannews.debris import RULES
    from cleannews.debris.sweeping import sweep_lines
    from cleannews.model import Line

    if not scalar.value.strip():
        return None
    kept, removed = sweep_lines([Line((1,), scalar.value.strip())], (*RULES, *options.rows))
    return _flaw(DEBRIS, scalar) if removed and not kept else None
