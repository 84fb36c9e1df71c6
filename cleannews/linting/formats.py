"""How findings are told: in lines for people and for GitHub, or as JSON and SARIF for programs.

A format takes the findings file by file and gives text: at once, or at the end if it must see all.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any, Protocol
from urllib.parse import quote

from cleannews.findings import Finding
from cleannews.linting.texts import bare, split_text
from cleannews.reports import cut, make_visible

WIDEST_MESSAGE, WIDEST_LINE = 100, 96


class Format(Protocol):
    """A way to tell findings; `has_summary` if a closing sentence for people fits below."""

    has_summary: bool

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """What to print of one file's findings now; `text` is the file's."""

    def close(self) -> str:
        """What to print when all files are through."""


class Concise:
    """A line each: `rain.txt:3:1: CN701 share-bar: Share on Facebook`."""

    has_summary = True

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """All lines at once."""
        return "".join(f"{_told(name, finding)}\n" for finding in findings)

    def close(self) -> str:
        """Nothing more."""
        return ""


class Full(Concise):
    """The same, with the line it stands in and the reason."""

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """All findings at once, a blank line after each."""
        lines = split_text(text)
        return "".join(f"{_told(name, f)}\n{_shown(f, lines)}\n" for f in findings)


class GitHub(Concise):
    """Workflow commands that annotate a pull request."""

    has_summary = False

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """A command each."""
        return "".join(f"{_command(name, finding)}\n" for finding in findings)


class Json:
    """A list of objects."""

    has_summary = False

    def __init__(self) -> None:
        self._objects: list[dict[str, Any]] = []

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """Nothing yet."""
        self._objects += [_object(name, finding) for finding in findings]
        return ""

    def close(self) -> str:
        """All of it."""
        return _dumped(self._objects)


class Sarif:
    """A SARIF 2.1.0 log, as code hosts take it."""

    has_summary = False

    def __init__(self) -> None:
        self._rules: dict[str, dict[str, Any]] = {}
        self._results: list[dict[str, Any]] = []

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """Nothing yet."""
        for finding in findings:
            self._rules.setdefault(finding.entry.code, _rule(finding))
            index = [*self._rules].index(finding.entry.code)
            self._results.append(_result(name, finding, index))
        return ""

    def close(self) -> str:
        """The log."""
        from importlib.metadata import version

        driver = {
            "name": "cleannews",
            "version": version("cleannews"),
            "rules": [*self._rules.values()],
        }
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "results": self._results,
        }
        schema = "https://json.schemastore.org/sarif-2.1.0.json"
        return _dumped({"$schema": schema, "version": "2.1.0", "runs": [run]})


class Statistics:
    """How often each was found, the most frequent first; as JSON if `as_json`."""

    has_summary = True

    def __init__(self, as_json: bool = False) -> None:
        self.has_summary = not as_json
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._fixable: Counter[str] = Counter()

    def add(self, name: str, findings: Sequence[Finding], text: str) -> str:
        """Nothing yet."""
        self._counts.update((f.entry.code, f.entry.id, f.entry.why) for f in findings)
        self._fixable.update(f.entry.code for f in findings if f.fixable)
        return ""

    def close(self) -> str:
        """The counts."""
        counts = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        if not self.has_summary:
            names = ("code", "id", "why")
            rows = [{**dict(zip(names, key)), "count": n} for key, n in counts]
            return _dumped([{**row, "fixable": self._fixable[str(row["code"])]} for row in rows])
        width = max((len(str(n)) for _, n in counts), default=0)
        return "".join(f"{n:>{width}}  {code}  {name}: {why}\n" for (code, name, why), n in counts)


FORMATS: Mapping[str, type[Concise | Json | Sarif]] = {
    "concise": Concise,
    "full": Full,
    "json": Json,
    "github": GitHub,
    "sarif": Sarif,
}
"""The formats by name."""


def write_diff(name: str, before: str, after: str) -> str:
    """What changed, as a unified diff that `patch` takes."""
    from difflib import unified_diff

    lines = unified_diff(split_text(before), split_text(after), name, name)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _told(name: str, finding: Finding) -> str:
    where = f"{make_visible(name)}:{finding.place.line}:{finding.place.column}"
    return f"{where}: {finding.entry.code} {_message(finding)}"


def _message(finding: Finding) -> str:
    return cut(make_visible(finding.message), WIDEST_MESSAGE)


def _shown(finding: Finding, lines: Sequence[str]) -> str:
    """The line a finding stands in, a mark below it, and the reason."""
    place = finding.place
    line = bare(lines[place.line - 1]) if place.line <= len(lines) else ""
    start = max(0, place.column - 1 - WIDEST_LINE // 2) if len(line) > WIDEST_LINE else 0
    before = make_visible(line[start : place.column - 1].replace("\t", " "))
    end = place.end_column - 1 if place.end_line == place.line else len(line)
    inside = make_visible(line[place.column - 1 : end].replace("\t", " "))
    after = make_visible(line[end:].replace("\t", " "))
    number = str(place.line)
    margin = " " * len(number)
    room = max(1, WIDEST_LINE - len(before))
    mark = "^" * max(1, min(len(inside), room))
    help_ = make_visible(finding.entry.why)
    shown = f"{before}{inside}{after}"[:WIDEST_LINE]
    return (
        f"{margin} |\n{number} | {shown}\n{margin} | {' ' * len(before)}{mark}\n"
        f"{margin} = help: {help_}\n"
    )


def _command(name: str, finding: Finding) -> str:
    place = finding.place
    properties = {
        "title": f"cleannews ({finding.entry.code})",
        "file": name.replace(os.sep, "/"),
        "line": place.line,
        "col": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    if place.end_line != place.line:  # a column counts only within one line
        del properties["col"], properties["endColumn"]
    told = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in properties.items())
    return f"::error {told}::{_escaped(_told(name, finding))}"


def _escaped(text: str, more: str = "") -> str:
    for char in f"%\r\n{more}":
        text = text.replace(char, f"%{ord(char):02X}")
    return text


def _object(name: str, finding: Finding) -> dict[str, Any]:
    place, entry = finding.place, finding.entry
    return {
        "path": name,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "code": entry.code,
        "id": entry.id,
        "message": finding.message,
        "safe": entry.safe,
        "fixable": finding.fixable,
    }


def _rule(finding: Finding) -> dict[str, Any]:
    entry = finding.entry
    return {
        "id": entry.code,
        "name": entry.id,
        "shortDescription": {"text": entry.why},
        "properties": {"family": entry.family, "safe": entry.safe},
    }


def _result(name: str, finding: Finding, index: int) -> dict[str, Any]:
    place = finding.place
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    location = {"artifactLocation": {"uri": _uri(name)}, "region": region}
    return {
        "ruleId": finding.entry.code,
        "ruleIndex": index,
        "level": "warning",
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": location}],
    }


def _uri(name: str) -> str:
    if PurePath(name).is_absolute():
        return Path(name).as_uri()
    return quote(name.replace(os.sep, "/").encode("utf-8", "surrogateescape"))


def _dumped(value: Iterable[Any]) -> str:
    import json

    return json.dumps(value, indent=2) + "\n"
