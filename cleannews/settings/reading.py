"""Find the settings of a file: the nearest configuration above it, what it extends, the options."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cleannews.settings.choices import Settings
from cleannews.settings.faults import FaultError, SettingsError, Spot

if TYPE_CHECKING:
    from cleannews.debris import Rule

NAMES = ("cleannews.toml", ".cleannews.toml", "pyproject.toml")
"""What a configuration is called; of several in one folder the first counts."""

PYPROJECT = NAMES[2]
_SECTION: Spot = ("tool", "cleannews")

OWN = "OWN"
"""How the codes of the user's rows begin that were given none."""

_LISTS = ("extend_exclude", "keep_patterns", "debris")
"""Fields of which a configuration has its own and those of what it extends."""


def settings_for(
    path: Path,
    *,
    config: Path | None = None,
    isolated: bool = False,
    overrides: Mapping[str, Any] | None = None,
) -> Settings:
    """The settings that hold for a file, which need not exist.

    They come from the nearest configuration above it, or from `config`, or with `isolated` from
    none; `overrides` are fields of `Settings` that count more (None: not given). Raises
    `SettingsError`. A configuration is read once in the life of the process.
    """
    if config and isolated:
        raise SettingsError("--config and --isolated exclude each other")
    given = tuple(
        (name, tuple(value) if isinstance(value, list) else value)
        for name, value in (overrides or {}).items()
        if value is not None
    )
    folder = Path(os.path.normpath(path.absolute())).parent
    return _settle(folder, config and config.absolute(), isolated, given)


@lru_cache(maxsize=4096)
def _settle(
    folder: Path, config: Path | None, isolated: bool, given: tuple[tuple[str, Any], ...]
) -> Settings:
    found = None if isolated else config or _nearest(folder)
    fields = _fields_of(found) if found else {}
    own = {**fields, "root": Path.cwd() if config or not found else found.parent, "config": found}
    settings = Settings(**_merge(own, dict(given)))
    try:
        _check_names({name: value for name, value in given if name in _NAMED}, settings)
    except FaultError as fault:
        raise SettingsError(f"--{fault.spot[0]}: {fault.cause}") from fault
    return settings


@lru_cache(maxsize=4096)
def _nearest(folder: Path) -> Path | None:
    """The configuration in this folder or the nearest above."""
    for name in NAMES:
        path = folder / name
        is_file = os.path.isfile(path)  # noqa: PTH113 - raises nothing, however long the name
        if is_file and (name != PYPROJECT or _has_section(path)):
            return path
    return None if folder.parent == folder else _nearest(folder.parent)


def _has_section(path: Path) -> bool:
    # Most are of other tools only, and need not even be good TOML for us.
    try:
        return b"cleannews" in path.read_bytes() and _File.read(path).values is not None
    except OSError as error:
        raise SettingsError(f"{_shown(path)}: {error.strerror}") from error


class _File(NamedTuple):
    """A configuration as read: its text, and what it says in our section, if there is one."""

    path: Path
    text: str
    spot: Spot
    values: dict[str, Any] | None

    @classmethod
    def read(cls, path: Path) -> _File:
        from cleannews.settings.toml import BrokenTomlError, parse

        try:
            text = path.read_bytes().decode("utf-8-sig")
            values: Any = parse(text)
        except OSError as error:
            raise SettingsError(f"{_shown(path)}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise SettingsError(f"{_shown(path)}:{line}: not UTF-8") from error
        except BrokenTomlError as error:
            raise SettingsError(f"{_shown(path)}:{error.line}: no TOML: {error.cause}") from error
        spot = _SECTION if path.name == PYPROJECT else ()
        for key in spot:
            values = values.get(key) if isinstance(values, dict) else None
        return cls(path, text, spot, values)

    def fault(self, fault: FaultError) -> SettingsError:
        """The error that names file and line."""
        from cleannews.settings.toml import line_of

        line = line_of(self.text, (*self.spot, *fault.spot))
        return SettingsError(f"{_shown(self.path)}:{line}: {fault.cause}")


@lru_cache(maxsize=256)
def _read(path: Path) -> _File:
    return _File.read(path)


@lru_cache(maxsize=256)
def _fields_of(path: Path, above: tuple[Path, ...] = ()) -> Mapping[str, Any]:
    """The fields that a configuration sets, over those of the one it extends."""
    from cleannews.settings.keys import read_keys, read_string

    file = _read(path)
    if not isinstance(file.values, dict):
        raise SettingsError(f"{_shown(path)}: there is no table [tool.cleannews]")
    try:
        values = dict(file.values)
        extended = values.pop("extend", None)
        fields = read_keys(values)
        base: Mapping[str, Any] = {}
        if extended is not None:
            base = _extended(path, read_string(extended, ("extend",)), (*above, path.resolve()))
        merged = _merge(base, fields)
        _check_names({n: v for n, v in fields.items() if n in _NAMED}, Settings(**merged))
    except FaultError as fault:
        raise file.fault(fault) from fault
    return merged


def _extended(path: Path, name: str, above: tuple[Path, ...]) -> Mapping[str, Any]:
    target = path.parent / Path(name).expanduser()
    if target.resolve() in above:
        raise FaultError(("extend",), f"`{name}` extends this file in turn")
    if not target.is_file():
        raise FaultError(("extend",), f"there is no file `{name}` to extend")
    return _fields_of(target, above)


def _merge(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of two layers as one.

    A `select` begins anew, as in ruff; otherwise what is selected and ignored adds up.
    """
    merged = {**below, **above}
    names = {name: tuple(above.get(name, ())) for name in ("extend_select", "ignore")}
    if "select" not in above:
        old = below.get("ignore", ())
        names["ignore"] = (*(n for n in old if n not in names["extend_select"]), *names["ignore"])
        names["extend_select"] = (*below.get("extend_select", ()), *names["extend_select"])
    for name in _LISTS:
        merged[name] = (*below.get(name, ()), *above.get(name, ()))
    merged["debris"] = _numbered(merged["debris"])
    ignores = {**below.get("per_file_ignores", {}), **above.get("per_file_ignores", {})}
    return {**merged, **names, "per_file_ignores": ignores}


def _numbered(rows: Iterable[Rule]) -> tuple[Rule, ...]:
    """Rows with one of each id, the last, and numbers for those that have no code of their own."""
    last = {row.id: row for row in rows}.values()
    return tuple(
        replace(row, code=f"{OWN}{n:03}") if row.code.startswith(OWN) else row
        for n, row in enumerate(last, 1)
    )


# Names of findings

_NAMED = ("select", "extend_select", "ignore", "per_file_ignores")


def _check_names(named: Mapping[str, Any], settings: Settings) -> None:
    """Refuse what names no finding, or more than one thing."""
    for field, value in named.items():
        key = field.replace("_", "-")
        rows = value.items() if isinstance(value, Mapping) else [(None, value)]
        for pattern, names in rows:
            for name in names:
                if cause := _unknown(name, settings):
                    spot: Spot = (key,) if pattern is None else (key, pattern)
                    raise FaultError(spot, cause)


def _unknown(name: str, settings: Settings) -> str:
    from cleannews.catalogue import catalogue, entry_of
    from cleannews.settings.choices import ALL
    from cleannews.settings.keys import hint

    entries = (*catalogue(), *map(entry_of, settings.debris))
    known = [*(entry.id for entry in entries), *(entry.code for entry in entries)]
    if name in known or name in ALL or any(e.code.startswith(name.upper()) for e in entries):
        return ""
    return f"no rule is called `{name}`{hint(name, known)}"


def _shown(path: Path) -> str:
    """The path as a user would write it: from the current folder, if it lies there."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)
