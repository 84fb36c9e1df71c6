"""The linter's promises, kept on every sample page: mended once is mended, and the body stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleannews import clean
from cleannews.linting.examining import Linter
from cleannews.settings import Settings

ROOT = Path(__file__).parent.parent
WRITTEN = sorted((ROOT / "samples" / "pages").glob("*.md"))
PAGES = sorted((ROOT / "samples" / "pages").glob("*.txt"))
ALL = Settings(unsafe=True, max_drop=1.0)


def body_of(text: str) -> list[tuple[object, ...]]:
    return [(b.role, b.text, b.level, b.ordered) for b in clean(text, source="page.txt").blocks]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_mended_page_is_clean_stays_so_and_reads_the_same(page: Path) -> None:
    text = page.read_bytes().decode("utf-8", "replace")
    linter = Linter(ALL, page)
    fixed = linter.fix(text)
    assert linter.check(fixed.text) == fixed.left == ()
    assert linter.fix(fixed.text).text == fixed.text
    assert body_of(fixed.text) == body_of(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_is_safe_is_mended_once_and_for_all(page: Path) -> None:
    text = page.read_bytes().decode("utf-8", "replace")
    linter = Linter(Settings(max_drop=1.0), page)
    fixed = linter.fix(text)
    assert linter.check(fixed.text) == fixed.left == ()
    assert linter.fix(fixed.text).text == fixed.text


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.stem)
def test_what_a_conversion_wrote_has_nothing_to_find_but_missing_fields(page: Path) -> None:
    found = Linter(ALL, page).check(page.read_text(encoding="utf-8"))
    assert {finding.entry.id for finding in found} <= {"missing-title", "missing-date"}
