"""The user's own rows: `[[debris]]` tables, verified by their own examples."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cleannews.settings.backtracking import refuse_slow
from cleannews.settings.faults import FaultError, Spot

if TYPE_CHECKING:
    from cleannews.debris import Rule

REQUIRED = ("id", "why", "pattern", "drops", "keeps")
OPTIONAL = ("code", "where")
PLACES = ("line", "start", "end")


def read_rows(value: Any, spot: Spot) -> tuple[Rule, ...]:
    """The rows of `[[debris]]`; `FaultError` for one that does not do what its examples say."""
    from cleannews.catalogue import catalogue

    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise FaultError(spot, "`debris` must be [[debris]] tables")
    rows: list[Rule] = []
    for number, table in enumerate(value):
        row = _read_row(table, (*spot, number), f"OWN{number + 1:03}")
        taken = {entry.id for entry in catalogue()} | {other.id for other in rows}
        if row.id in taken:
            raise FaultError((*spot, number, "id"), f"the id `{row.id}` is taken")
        if row.code in [other.code for other in rows]:
            raise FaultError((*spot, number, "code"), f"the code `{row.code}` is taken")
        rows.append(row)
    return tuple(rows)


def _read_row(table: Mapping[str, Any], spot: Spot, code: str) -> Rule:
    from cleannews.debris import Rule

    _check_keys(table, spot)
    texts = {key: _string(table[key], (*spot, key)) for key in ("id", "why", "pattern")}
    where = table.get("where", "line")
    if where not in PLACES:
        raise FaultError((*spot, "where"), f"`where` must be one of {', '.join(PLACES)}")
    row = Rule(
        id=_name(texts["id"], (*spot, "id"), "[a-z]+(-[a-z0-9]+)*", "lower-case words and hyphens"),
        code=_code(table["code"], (*spot, "code")) if "code" in table else code,
        why=texts["why"],
        pattern=_placed(texts["pattern"], where, (*spot, "pattern")),
        where=where,
        needs=("",),  # stands in every line
        certain=True,
        drops=_examples(table["drops"], (*spot, "drops")),
        keeps=_examples(table["keeps"], (*spot, "keeps")),
    )
    _verify(row, spot)
    return row


def _check_keys(table: Mapping[str, Any], spot: Spot) -> None:
    from cleannews.settings.keys import hint

    for key in table:
        if key not in (*REQUIRED, *OPTIONAL):
            near = hint(key, [*REQUIRED, *OPTIONAL])
            raise FaultError((*spot, key), f"unknown key `{key}` in [[debris]]{near}")
    for key in REQUIRED:
        if key not in table:
            raise FaultError(spot, f"[[debris]] lacks `{key}`")


def _string(value: Any, spot: Spot) -> str:
    if not isinstance(value, str) or not value.strip():
        raise FaultError(spot, f"`{spot[-1]}` must be a string with something in it")
    return value


def _examples(value: Any, spot: Spot) -> tuple[str, ...]:
    good = isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    if not good or not value:
        raise FaultError(spot, f"`{spot[-1]}` must be a list of lines, at least one")
    return tuple(value)


def _name(value: str, spot: Spot, pattern: str, wanted: str) -> str:
    if not re.fullmatch(pattern, value):
        raise FaultError(spot, f"`{spot[-1]}` must be {wanted}, not `{value}`")
    return value


def _code(value: Any, spot: Spot) -> str:
    code = _name(_string(value, spot), spot, "[A-Z]{2,8}[0-9]{1,4}", "letters and a number: VP101")
    if re.fullmatch("(CN|OWN)[0-9]+", code):
        raise FaultError(spot, "codes that begin with CN or OWN are given by cleannews")
    return code


def _placed(pattern: str, where: str, spot: Spot) -> str:
    """The pattern, bound to its place in a line; refused if it could take for ever.

    At the start or the end it must take something: else what is left of a line, which is swept
    again, would never come to an end.
    """
    refuse_slow(pattern, spot)
    flags = re.match(r"\(\?[aiLmsux]+\)", pattern)
    head = flags[0] if flags else ""
    core = f"(?:{pattern[len(head) :]})"
    ways = {"start": rf"{head}{core}(?<=\S)", "end": rf"{head}(?=\S){core}$"}
    placed = ways.get(where, pattern)
    refuse_slow(placed, spot, search=where == "end")
    return placed


def _verify(row: Rule, spot: Spot) -> None:
    """Hold a row against its examples, which are read as lines of a page are."""
    for line in row.drops:
        if not _takes(row, line):
            raise FaultError(
                (*spot, "drops"), f"`{row.id}` does not drop its example {_shown(line)}"
            )
    for line in row.keeps:
        if _takes(row, line):
            raise FaultError(
                (*spot, "keeps"), f"`{row.id}` drops {_shown(line)}, which it must keep"
            )


def _takes(row: Rule, text: str) -> bool:
    from cleannews.debris.sweeping import sweep_lines
    from cleannews.model import Line
    from cleannews.repairs import repair

    return bool(sweep_lines(repair([Line((1,), text)]), (row,))[1])


def _shown(line: str) -> str:
    return f"“{line if len(line) <= 60 else line[:57] + '...'}”"
