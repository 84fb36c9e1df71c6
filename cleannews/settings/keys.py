"""The keys of a configuration: what each may hold, and how it is read.

To add a key: a field in `choices.Settings` and a row in `KEYS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cleannews.settings.backtracking import refuse_slow
from cleannews.settings.choices import PROFILES
from cleannews.settings.faults import FaultError, Spot
from cleannews.settings.own import read_rows

FORMATS = ("markdown", "json", "jsonl", "text")
DATE_ORDERS = ("DMY", "MDY", "YMD")


def read_keys(values: Mapping[str, Any], spot: Spot = ()) -> dict[str, Any]:
    """The fields of `Settings` that a configuration sets; `FaultError` for what cannot be."""
    fields = {}
    for key, value in values.items():
        if key not in KEYS:
            raise FaultError((*spot, key), f"unknown key `{key}`{hint(key, [*KEYS, 'extend'])}")
        fields[key.replace("-", "_")] = KEYS[key](value, (*spot, key))
    return fields


def hint(name: str, known: Sequence[str]) -> str:
    """The name that was meant, perhaps, in brackets.

    >>> hint("selct", ["select", "ignore"]), hint("x", ["select"])
    (' (did you mean `select`?)', '')
    """
    from difflib import get_close_matches

    near = get_close_matches(name, known, 1)
    return f" (did you mean `{near[0]}`?)" if near else ""


def read_string(value: Any, spot: Spot) -> str:
    """A text that is not empty."""
    if not isinstance(value, str) or not value:
        raise _wrong(spot, "a string", value)
    return value


def read_strings(value: Any, spot: Spot) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(value, list):
        raise _wrong(spot, "a list of strings", value)
    if wrong := [item for item in value if not isinstance(item, str) or not item]:
        raise _wrong(spot, "a list of strings", wrong[0])
    return tuple(value)


def _read_switch(value: Any, spot: Spot) -> bool:
    if not isinstance(value, bool):
        raise _wrong(spot, "true or false", value)
    return value


def _read_share(value: Any, spot: Spot) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise _wrong(spot, "a number from 0 to 1", value)
    return float(value)


def _read_table(value: Any, spot: Spot) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise _wrong(spot, "a table of patterns and lists of rules", value)
    return {key: read_strings(names, (*spot, key)) for key, names in value.items()}


def _read_patterns(value: Any, spot: Spot) -> tuple[re.Pattern[str], ...]:
    return tuple(refuse_slow(pattern, spot, search=True) for pattern in read_strings(value, spot))


def _read_language(value: Any, spot: Spot) -> str:
    code = read_string(value, spot)
    if not re.fullmatch("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*", code):
        raise _wrong(spot, "a language code such as en or pt-BR", value)
    return code


def _choice(choices: Sequence[str]) -> Callable[[Any, Spot], str]:
    def read(value: Any, spot: Spot) -> str:
        if value not in choices:
            raise _wrong(spot, f"one of {', '.join(choices)}", value)
        return str(value)

    return read


def _wrong(spot: Spot, wanted: str, value: Any) -> FaultError:
    return FaultError(spot, f"`{spot[-1]}` must be {wanted}, not {_name(value)}")


def _name(value: Any) -> str:
    """How a value is called in a message: a short one as TOML has it, a long one by its kind."""
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "a table"
    if isinstance(value, bool):
        return str(value).lower()
    return f"`{value}`" if len(str(value)) <= 40 else "this"


KEYS: Mapping[str, Callable[[Any, Spot], Any]] = {
    "select": read_strings,
    "extend-select": read_strings,
    "ignore": read_strings,
    "unsafe": _read_switch,
    "max-drop": _read_share,
    "exclude": read_strings,
    "extend-exclude": read_strings,
    "per-file-ignores": _read_table,
    "debris": read_rows,
    "keep-patterns": _read_patterns,
    "language": _read_language,
    "date-order": _choice(DATE_ORDERS),
    "format": _choice(FORMATS),
    "profile": _choice(tuple(PROFILES)),
}
