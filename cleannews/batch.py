"""A run of `cleannews convert`: each input is read, cleaned and written, or its failure told.

One input never stops another. The exit code is the worst that befell any of them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import click

from cleannews.exits import FAILED, INTERRUPTED, OK
from cleannews.files import Found, Input, explain, find_inputs, read_input
from cleannews.model import Article, CleannewsError
from cleannews.outputs import (
    FORMATS,
    SUFFIXES,
    Folder,
    Joined,
    Outlet,
    check_file,
    is_closed_pipe,
    replacing,
    silence,
)
from cleannews.reports import Reporter, blame, describe, wants_color
from cleannews.settings import Settings, settings_for
from cleannews.workers import spread

NO_ARTICLE = 1
"""The exit code if some input held no article."""

SEPARATOR = b"\f\n"
"""Between several results in one stream, unless each is a line of its own."""


@dataclass(frozen=True)
class Request:
    """What the user asked for: the options of `cleannews convert` as they were given."""

    inputs: tuple[str, ...]
    format: str | None
    output: str | None
    output_dir: str | None
    recursive: bool
    stdin_filename: str | None
    encoding: str | None
    url: str | None
    language: str | None
    date_order: str | None
    keep: tuple[str, ...]
    drop: tuple[str, ...]
    title_heading: bool
    profile: str | None
    explain: bool
    max_size: int
    jobs: int | None
    force: bool
    quiet: bool
    verbose: bool
    color: str
    config: Path | None
    isolated: bool

    def settled(self) -> Request:
        """The same, with the format that the settings name if no option does."""
        if self.format or self.output not in (None, "-"):
            return self
        return replace(self, format=self.settings_of(Path("-")).format)

    def settings_of(self, path: Path) -> Settings:
        """The settings that hold for an input, the options over those of files.

        Raises `CleannewsError`.
        """
        told = {
            "language": self.language,
            "date_order": self.date_order,
            "profile": self.profile,
        }
        return settings_for(path, config=self.config, isolated=self.isolated, overrides=told)

    @property
    def writer(self) -> str:
        """The format asked for: by name, by the suffix of the output, or Markdown."""
        suffix = ".md" if self.output in (None, "-") else Path(self.output or "").suffix.lower()
        return self.format or FORMATS.get(suffix, "")

    def choices(self, item: Input) -> dict[str, Any]:
        """What `clean` is told of an input; raises `CleannewsError`."""
        settings = self.settings_of(item.path or Path(item.name))
        return {
            "encoding": self.encoding,
            "url": self.url,
            "language": settings.language,
            "date_order": settings.date_order,
            "keep": self.keep,
            "drop": self.drop,
            "more": settings.debris,
            "keeps": settings.keeper,
        }

    def check(self) -> None:
        """Raise `UsageError` for options that contradict each other."""
        if self.quiet and self.verbose:
            raise click.UsageError("--quiet and --verbose exclude each other.")
        if "" in (self.output, self.output_dir):
            raise click.UsageError("the name of the output is empty.")
        if self.output and self.output_dir:
            raise click.UsageError("--output and --output-dir exclude each other.")
        if not self.writer:
            known = " ".join(FORMATS)
            raise click.UsageError(f"{self.output!r} ends in none of {known}; add --format.")
        if self.title_heading and self.writer != "markdown":
            raise click.UsageError("--title-heading is for --format markdown.")
        if self.profile and self.writer != "markdown":
            raise click.UsageError("--profile is for --format markdown.")
        if self.url and (len(self.inputs) > 1 or self.recursive):
            raise click.UsageError("--url is the address of one page, and there are more inputs.")
        if self.output_dir and "-" in (self.inputs or "-") and not self.stdin_filename:
            raise click.UsageError("--output-dir needs --stdin-filename for standard input.")


@dataclass(frozen=True)
class Made:
    """What an input became, and what there is to say of it; the `article` only if it is to be
    explained."""

    text: str
    is_article: bool
    is_worth_writing: bool
    warnings: str
    summary: str
    article: Article | None = None


@dataclass(frozen=True)
class Refused:
    """Why an input became nothing."""

    cause: str


def make(request: Request, item: Input) -> tuple[Input, Made | Refused]:
    """Read an input, clean it and write it; whatever goes wrong is told."""
    try:
        return item, _make(request, item)
    except CleannewsError as error:
        return item, Refused(str(error))
    except Exception as error:  # one input that meets a mistake of ours must not end the run
        return item, Refused(blame(error))


def _make(request: Request, item: Input) -> Made:
    from cleannews.pipeline import clean
    from cleannews.writers import WRITERS, to_markdown

    data = read_input(item, request.max_size)
    article = clean(data, source=item.name, **request.choices(item))
    is_article = has_article(article)
    profile = request.settings_of(item.path or Path(item.name)).profile
    return Made(
        to_markdown(article, title_heading=request.title_heading, profile=profile)
        if request.writer == "markdown"
        else WRITERS[request.writer](article),
        is_article,
        is_article or bool(article.blocks) or request.writer in ("json", "jsonl"),
        "; ".join(article.warnings),
        describe(article),
        article if request.explain else None,
    )


class Run:
    """One run of `cleannews convert`: every input on its way, and the exit code so far."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._code = OK
        color = wants_color(request.color, sys.stderr)
        self._reporter = Reporter(request.quiet, request.verbose, color)

    def convert_all(self) -> int:
        """Convert all inputs; gives the exit code."""
        output = self._request.output or "standard output"
        try:
            found = self._find()
            with self._open(found.inputs) as outlet:
                self._convert(found.inputs, outlet)
        except CleannewsError as error:
            self._fail(output, str(error))
        except OSError as error:
            silence(sys.stdout)
            if not is_closed_pipe(error):
                self._fail(output, explain(error))
        except KeyboardInterrupt:
            self._fail("", "interrupted", INTERRUPTED)
        return self._code

    def _find(self) -> Found:
        request = self._request
        found = find_inputs(
            request.inputs or ("-",),
            recursive=request.recursive,
            skipped=Path(request.output_dir) if request.output_dir else None,
            stdin_name=request.stdin_filename or "-",
        )
        several = len(found.inputs) + len(found.failures) > 1
        if several and request.writer == "json" and not request.output_dir:
            raise click.UsageError(
                "json holds one article; use --format jsonl for several, or --output-dir."
            )
        for failure in found.failures:
            self._fail(failure.name, failure.cause)
        return found

    def _open(self, inputs: Sequence[Input]) -> Outlet:
        request = self._request
        if request.output_dir:
            return Folder(Path(request.output_dir), SUFFIXES[request.writer], inputs, request.force)
        separator = b"" if request.writer == "jsonl" else SEPARATOR
        if request.output and request.output != "-":
            path = Path(request.output)
            check_file(path, inputs)
            return Joined(replacing(path), separator)
        if sys.stdout is None:
            raise CleannewsError("it is closed")
        return Joined(nullcontext(sys.stdout.buffer), separator)

    def _convert(self, inputs: Sequence[Input], outlet: Outlet) -> None:
        request = self._request
        alone = request.explain or any(item.path is None for item in inputs)
        claimed = (item for item in inputs if self._claims(item, outlet))
        for item, made in spread(partial(make, request), claimed, 1 if alone else request.jobs):
            self._deliver(item, made, outlet)

    def _claims(self, item: Input, outlet: Outlet) -> bool:
        try:
            outlet.claim(item)
        except CleannewsError as error:
            self._fail(item.name, str(error))
            return False
        return True

    def _deliver(self, item: Input, made: Made | Refused, outlet: Outlet) -> None:
        if isinstance(made, Refused):
            self._fail(item.name, made.cause)
        elif not made.is_worth_writing or self._writes(item, made.text, outlet):
            self._report(item.name, made)

    def _writes(self, item: Input, text: str, outlet: Outlet) -> bool:
        """Write a result; what was free when the run began may be the place of another by now."""
        try:
            outlet.claim(item)
            outlet.put(item, text)
        except CleannewsError as error:
            self._fail(item.name, str(error))
            return False
        return True

    def _report(self, name: str, made: Made) -> None:
        """Tell what the user should know of an article, and count it if it is none."""
        if not made.is_article:
            self._fail(name, made.warnings, NO_ARTICLE)
        elif made.warnings:
            self._reporter.warn(name, made.warnings)
        self._reporter.tell(name, made.summary)
        if made.article:
            self._reporter.explain(name, made.article)

    def _fail(self, name: str, cause: str, code: int = FAILED) -> None:
        self._code = max(self._code, code)
        self._reporter.fail(name, cause)


def has_article(article: Article) -> bool:
    """Whether there is an article in what was converted.

    >>> has_article(Article(warnings=("no title",)))
    True
    >>> has_article(Article(warnings=("empty input",)))
    False
    """
    return not any(told.startswith(("not an article", "empty input")) for told in article.warnings)
