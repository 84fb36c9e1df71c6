"""Examine one text: what is wrong with it, and the text as it should be.

`Linter.check` finds, `Linter.fix` mends until nothing is found any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from cleannews.findings import Finding, Place
from cleannews.linting.documents import Document, take_apart
from cleannews.linting.mending import LEADING, NAMES, REPEATED, TRAILING, Mender
from cleannews.linting.readings import REMARKS, Fault, Reading
from cleannews.linting.texts import count_words, number
from cleannews.model import Page
from cleannews.settings import Settings
from cleannews.sources import read, read_fields

ROUNDS = 40
"""So often a text is mended; each round takes something out, and two nearly always do."""

TOO_MUCH, NO_ARTICLE = "too-much-dropped", "not-an-article"


class Examined(NamedTuple):
    """What was found in a text, and the text without it."""

    findings: tuple[Finding, ...]
    text: str


class Fixed(NamedTuple):
    """A text mended: how it reads, what had been found, and what is left."""

    text: str
    found: tuple[Finding, ...]
    left: tuple[Finding, ...]
    changes: bool


class Linter:
    """The linter for one file: its settings, and its path, which tells what kind it is."""

    def __init__(self, settings: Settings, path: Path) -> None:
        """`path` need not exist."""
        self._settings = settings
        self._path = path

    def check(self, text: str) -> tuple[Finding, ...]:
        """What is wrong with a text, in the order of its lines."""
        examined = self._examine(text)
        return self._refused(text, examined) or examined.findings

    def fix(self, text: str) -> Fixed:
        """Mend a text until there is nothing left to mend; not at all if that takes too much."""
        first = now = self._examine(text)
        before, rounds = text, ROUNDS
        while now.text != before and rounds:
            before, rounds = now.text, rounds - 1
            now = self._examine(before)
        refused = self._refused(text, first._replace(text=before))
        if refused:
            return Fixed(text, refused, refused, False)
        left = tuple(finding._replace(fixable=False) for finding in now.findings)
        return Fixed(before, first.findings, left, before != text)

    def _refused(self, text: str, examined: Examined) -> tuple[Finding, ...]:
        """The findings if mending takes more words than it may."""
        if examined.text == text:
            return ()
        most = self._settings.max_drop
        before, after = (
            count_words(take_apart(each, self._path.name).lines) for each in (text, examined.text)
        )
        if before - after <= most * before:
            return ()
        said = f"a fix would take {before - after} of {before} words, more than max-drop {most:g}"
        told = replace(self._settings, select=(), extend_select=())  # whatever else is asked for
        refusal = self._finding(TOO_MUCH, Place(1, 1, 1, 1), said, settings=told)
        rest = (finding._replace(fixable=False) for finding in examined.findings)
        return (*([refusal] if refusal else []), *rest)

    def _finding(
        self,
        rule: str,
        place: Place,
        text: str,
        fixable: bool = False,
        settings: Settings | None = None,
    ) -> Finding | None:
        entry = self._settings.entry(rule)
        wanted = (settings or self._settings).wants(entry, self._path)
        return Finding(place, entry, text, fixable) if wanted else None

    # Examining

    def _examine(self, text: str) -> Examined:
        document = take_apart(text, self._path.name)
        if document.kind == "other" or document.is_skipped:
            return Examined((), text)
        if document.kind == "html":
            return self._examine_page(text, document)
        head, flaws = self._examine_matter(document)
        reading = self._read(document.lines, document)
        faults = self._judge(reading, document)
        flaws += self._about_file(reading)
        if not faults:
            return Examined(tuple(flaws), head + "".join(document.lines))
        from cleannews.linting.places import Locator

        lines, _ = reading.draft(faults).render()
        locator = Locator(document.lines, document.first)
        found = [locator.find(f, self._settings.entry(f.rule), True) for f in faults]
        found = sorted([*flaws, *found], key=lambda f: (f.place, f.entry.code))
        return Examined(tuple(found), head + "".join(lines))

    def _about_file(self, reading: Reading) -> list[Finding]:
        """That there is no article, if that is asked for."""
        if not self._names(NO_ARTICLE) or reading.is_article:
            return []
        finding = self._finding(NO_ARTICLE, Place(1, 1, 1, 1), "")
        return [finding] if finding else []

    def _examine_matter(self, document: Document) -> tuple[str, list[Finding]]:
        if document.raw is None:
            return document.head, self._unclosed(document)
        from cleannews.linting import matter
        from cleannews.linting.places import Locator

        settings = self._settings
        options = matter.Options(
            Mender(self._wanted(NAMES), is_markdown=True),
            settings.debris,
            settings.language,
            settings.date_order,
            dated=self._path.name[:10].replace("-", "").isdigit(),
        )
        found = []
        locator = Locator([document.raw], 2)
        mended = []
        for flaw in matter.find_flaws(document.raw, options):
            finding = self._finding(
                flaw.rule, locator.at(flaw.start, flaw.end), flaw.text, flaw.mended is not None
            )
            if finding:
                found.append(finding)
                mended.append(flaw)
        return document.with_raw(matter.apply(document.raw, mended)), found

    def _unclosed(self, document: Document) -> list[Finding]:
        if not document.is_unclosed:
            return []
        place = Place(1, 1, 1, 4)
        finding = self._finding("broken-front-matter", place, "no line of --- ends it")
        return [finding] if finding else []

    def _examine_page(self, text: str, document: Document) -> Examined:
        """An HTML page: what its text holds is told, the page itself stays as it is."""
        from cleannews.linting.places import Locator

        page = read(text, self._path.name)
        lines = [f"{line.text}\n" for line in page.lines]
        mender = Mender(self._wanted(("mojibake", "control-character", "c1-control")), True)
        reading = self._reading(lines, page, mender)
        if not reading.is_article:
            return Examined((), text)
        faults = self._wanted_faults(reading, [*reading.repairs, *reading.safe])
        if self._settings.unsafe:
            faults += self._wanted_faults(reading, reading.unsafe)
        locator = Locator(document.lines, 1)
        found = [locator.search(f, self._settings.entry(f.rule)) for f in faults]
        return Examined(tuple(sorted(found, key=lambda f: (f.place, f.entry.code))), text)

    # Reading and judging

    def _wanted(self, names: Sequence[str]) -> frozenset[str]:
        settings, path = self._settings, self._path
        return frozenset(n for n in names if settings.wants(settings.entry(n), path))

    def _names(self, rule: str) -> bool:
        """Whether a rule is selected by its own name, not only with others."""
        entry, settings = self._settings.entry(rule), self._settings
        chosen = {*settings.select, *settings.extend_select}
        return not chosen.isdisjoint((entry.id, entry.code))

    def _wanted_faults(self, reading: Reading, faults: Sequence[Fault]) -> list[Fault]:
        settings, path = self._settings, self._path
        return [
            fault
            for fault in faults
            if settings.wants(settings.entry(fault.rule), path)
            and (fault.rule not in REMARKS or self._names(fault.rule))
            and not (settings.keep_patterns and settings.keeps(reading.written(fault)))
        ]

    def _read(self, lines: Sequence[str], document: Document) -> Reading:
        if document.kind == "markdown":
            from cleannews.linting.markdown import read_lines

            plain, hidden = read_lines(lines, document.first)
            fields = read_fields(document.raw or "") if self._settings.unsafe else None
            page = Page(self._path.name, plain, fields or {}, front_matter=document.raw)
            mender = Mender(self._wanted(NAMES), is_markdown=True)
            return self._reading(lines, page, mender, document.first, hidden, True)
        page = Page(self._path.name, number(lines))
        return self._reading(lines, page, Mender(self._wanted(_TEXT)))

    def _reading(
        self,
        lines: Sequence[str],
        page: Page,
        mender: Mender,
        first: int = 1,
        hidden: frozenset[int] = frozenset(),
        is_markdown: bool = False,
    ) -> Reading:
        settings = self._settings
        rows, language = settings.debris, settings.language
        return Reading(lines, page, mender, first, rows, language, hidden, is_markdown)

    def _is_ours(self, document: Document) -> bool:
        """Whether a conversion wrote this Markdown: then every line of it is the article's."""
        from cleannews.writers import read_markdown

        raw = document.raw or ""
        lines = number(document.lines, document.first)
        page = Page(self._path.name, lines, read_fields(raw) or {}, front_matter=raw)
        return read_markdown(page) is not None

    def _judge(self, reading: Reading, document: Document) -> list[Fault]:
        """What is found fault with, all of which can be taken out together."""
        repairs = self._wanted_faults(reading, reading.repairs)
        safe = self._wanted_faults(reading, reading.safe)
        if not (repairs or safe or self._settings.unsafe) or not reading.is_article:
            return []
        if not self._settings.unsafe or (document.raw is not None and self._is_ours(document)):
            return [*repairs, *safe]
        unsafe = self._wanted_faults(reading, reading.unsafe)
        if not (safe or unsafe):
            return repairs
        from cleannews.linting.choosing import Choice

        choice = Choice(reading, lambda lines: self._read(lines, document), repairs)
        return [*repairs, *choice.choose(safe, unsafe)]


_TEXT = (*NAMES, TRAILING, REPEATED, LEADING)
