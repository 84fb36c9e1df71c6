"""`cleannews check`: find debris in a repository of articles, show it as a diff, or take it out.

The command reads the options; `Run` takes file after file through the linter.
"""

from __future__ import annotations

import dataclasses
import stat
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cleannews.exits import FAILED, INTERRUPTED, OK
from cleannews.files import Input, explain, find_inputs, read_input
from cleannews.linting.counts import Counts
from cleannews.model import CleannewsError
from cleannews.outputs import is_closed_pipe, put, put_bytes, replacing, silence
from cleannews.reports import Reporter, blame, is_terminal, make_visible, wants_color
from cleannews.settings import Settings, settings_for
from cleannews.workers import spread

if TYPE_CHECKING:
    from cleannews.findings import Finding
    from cleannews.linting.documents import Decoded
    from cleannews.linting.examining import Fixed
    from cleannews.linting.formats import Concise, Json, Sarif, Statistics

FOUND = 1
"""The exit code if something is found fault with."""

CHOICES = ("unsafe", "select", "ignore", "extend_select", "max_drop")
"""The options that overrule settings."""


class Request(NamedTuple):
    """What the user asked for: the options of `cleannews check`."""

    paths: tuple[str, ...]
    fix: bool
    diff: bool
    unsafe: bool | None
    exit_non_zero_on_fix: bool
    select: tuple[str, ...] | None
    ignore: tuple[str, ...] | None
    extend_select: tuple[str, ...] | None
    max_drop: float | None
    output_format: str
    statistics: bool
    stdin_filename: str | None
    force_exclude: bool
    show_files: bool
    show_settings: bool
    config: Path | None
    isolated: bool
    max_size: int
    jobs: int | None
    quiet: bool
    color: str

    @property
    def names(self) -> tuple[str, ...]:
        """What to look at: the paths given, or this folder."""
        return self.paths or (("-",) if self.stdin_filename else (".",))

    @property
    def writes_text(self) -> bool:
        """Whether standard output is for a text or a diff, so that findings go elsewhere."""
        return self.diff or (self.fix and "-" in self.names)

    def settings_of(self, path: Path) -> Settings:
        """The settings that hold for a file; raises `CleannewsError`."""
        given = {name: getattr(self, name) for name in CHOICES}
        chosen = {name: value for name, value in given.items() if value is not None}
        return settings_for(path, config=self.config, isolated=self.isolated, overrides=chosen)


class Examined(NamedTuple):
    """A file as it was read, what is wrong with it, and how it reads mended, if that was asked."""

    source: Decoded
    findings: Sequence[Finding]
    fixed: Fixed | None = None


def examine(request: Request, item: Input) -> tuple[Input, Examined | CleannewsError]:
    """Read a file and examine it; nothing is written yet."""
    from cleannews.linting.documents import open_bytes
    from cleannews.linting.examining import Linter

    path = item.path or Path(item.name)
    try:
        source = open_bytes(read_input(item, request.max_size))
        linter = Linter(request.settings_of(path), path)
        if not (request.fix or request.diff):
            return item, Examined(source, linter.check(source.text))
        fixed = linter.fix(source.text)
        return item, Examined(source, fixed.left, fixed)
    except CleannewsError as error:
        return item, error
    except Exception as error:  # one file that meets a mistake of ours must not end the run
        return item, CleannewsError(blame(error))


class Run:
    """One run of `cleannews check`: every file on its way, and the exit code so far."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._code = OK
        self._counts = Counts()
        self._reporter = Reporter(request.quiet, False, wants_color(request.color, sys.stderr))
        self._failures: set[tuple[str, str]] = set()

    def check_all(self) -> int:
        """Check all files; gives the exit code."""
        try:
            if self._request.show_settings:
                self._show_settings()
            elif self._request.show_files:
                for item in self._files():
                    put(f"{make_visible(item.name)}\n")
            else:
                self._check_files()
        except OSError as error:
            silence(sys.stdout)
            if not is_closed_pipe(error):
                self._fail("standard output", explain(error))
        except KeyboardInterrupt:
            self._fail("", "interrupted", INTERRUPTED)
        return self._code

    def _check_files(self) -> None:
        report = self._report()
        stream = sys.stderr if self._request.writes_text else sys.stdout
        for item, examined in self._examined():
            try:
                put(self._settle(item, examined, report), stream)
            except CleannewsError as error:
                self._counts.files -= 1
                self._fail(item.name, str(error))
        if not self._request.diff:
            put(report.close(), stream)
        counted = self._counts.files or self._counts.excluded
        if report.has_summary and counted and not self._request.quiet:
            put(f"{self._counts.summary(self._request.fix, self._request.diff)}\n", stream)

    def _report(self) -> Concise | Json | Sarif | Statistics:
        from cleannews.linting.formats import FORMATS, Statistics

        name = self._request.output_format
        return Statistics(name == "json") if self._request.statistics else FORMATS[name]()

    # Which files

    def _files(self) -> Iterator[Input]:
        """The files to check; those that are excluded are left out."""
        from cleannews.linting.documents import is_checked

        request = self._request
        found = find_inputs(request.names, recursive=True, stdin_name=request.stdin_filename or "-")
        for failure in found.failures:
            self._fail(failure.name, failure.cause.replace(" .json", ""))
        for item in found.inputs:
            named = item.path is None or item.name in request.names
            try:
                settings = request.settings_of(item.path or Path(item.name))
            except CleannewsError as error:
                self._fail("", str(error))
                continue
            if (request.force_exclude or not named) and settings.excludes(
                item.path or Path(item.name)
            ):
                self._counts.excluded += 1
                self._pass_on(item)
            elif named or is_checked(item.name):
                self._counts.files += 1
                yield item
        if not (self._counts.files or self._counts.excluded or found.failures or self._code):
            self._fail("", "no texts to check")

    def _pass_on(self, item: Input) -> None:
        """Standard input that is excluded comes out as it went in, where a text is expected."""
        if item.path is None and self._request.fix and not self._request.diff:
            put_bytes(read_input(item, self._request.max_size))

    # One file

    def _examined(self) -> Iterator[tuple[Input, Examined | CleannewsError]]:
        request = self._request
        alone = "-" in request.names
        return spread(partial(examine, request), self._files(), 1 if alone else request.jobs)

    def _settle(self, item: Input, examined: Examined | CleannewsError, report: Any) -> str:
        """Do with a file what is asked for, and count; gives what to say of its findings."""
        if isinstance(examined, CleannewsError):
            raise examined
        request = self._request
        source, fixed, findings = examined.source, examined.fixed, examined.findings
        if request.diff:
            self._show_diff(item, source.text, fixed.text if fixed else source.text)
            return ""
        if fixed:
            self._write(item, source.encode(fixed.text) if fixed.changes else source.data)
            self._count_fixed(fixed)
        self._counts.found += len(findings)
        self._counts.with_findings += bool(findings)
        self._counts.fixable += sum(finding.fixable for finding in findings)
        self._code = max(self._code, FOUND if findings else OK)
        text = fixed.text if fixed else source.text
        said: str = report.add(item.name, findings, text)
        return said

    def _count_fixed(self, fixed: Fixed) -> None:
        self._counts.fixed += max(0, len(fixed.found) - len(fixed.left))
        if fixed.changes and self._request.exit_non_zero_on_fix:
            self._code = max(self._code, FOUND)

    def _write(self, item: Input, data: bytes) -> None:
        """Put a mended text in its file's place; standard input's goes to standard output."""
        if item.path is None:
            put_bytes(data)
            return
        try:
            if data == item.path.read_bytes():
                return
            if not item.path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
                raise CleannewsError("is read-only")
            with replacing(item.path) as stream:
                stream.write(data)
        except OSError as error:
            raise CleannewsError(explain(error)) from error

    def _show_diff(self, item: Input, before: str, after: str) -> None:
        from cleannews.linting.formats import write_diff

        if before == after:
            return
        self._counts.with_findings += 1
        self._code = max(self._code, FOUND)
        diff = write_diff(item.name, before, after)
        if is_terminal(sys.stdout):
            diff = "".join(f"{make_visible(line)}\n" for line in diff.split("\n")[:-1])
        put(diff)

    def _show_settings(self) -> None:
        """Print the settings of the first file that is named, or of this folder."""
        name = self._request.names[0]
        path = Path(self._request.stdin_filename or "-") if name == "-" else Path(name)
        try:
            settings = self._request.settings_of(path / "-" if path.is_dir() else path)
        except CleannewsError as error:
            self._fail("", str(error))
            return
        for field in dataclasses.fields(settings):
            put(f"{field.name.replace('_', '-')} = {_shown(getattr(settings, field.name))}\n")

    def _fail(self, name: str, cause: str, code: int = FAILED) -> None:
        self._code = max(self._code, code)
        if (name, cause) not in self._failures:
            self._failures.add((name, cause))
            self._reporter.fail(name, cause)


def _shown(value: Any) -> str:
    """A setting as it would stand in a configuration, as far as it can."""
    if value is None:
        return "none"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{make_visible(k)}: {_shown(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(map(_shown, value)) + "]"
    named = getattr(value, "id", None) or getattr(value, "pattern", None) or value
    return str(named).lower() if isinstance(named, bool) else make_visible(str(named))
