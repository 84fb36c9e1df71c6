"""Patterns of file names, with the meaning they have in a .gitignore."""

from __future__ import annotations

import fnmatch
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

DEFAULT_EXCLUDE: tuple[str, ...] = (
    # what tools keep
    *(".git/", ".hg/", ".svn/", ".tox/", ".nox/", ".venv/", "venv/", "node_modules/"),
    *("__pycache__/", "site-packages/", "*.egg-info/", "*.dist-info/"),
    *(".mypy_cache/", ".pytest_cache/", ".ruff_cache/"),
    # texts that machines read
    *("requirements*.txt", "*requirements.txt", "constraints*.txt", "CMakeLists.txt"),
    *("robots.txt", "humans.txt", "ads.txt", "app-ads.txt", "sellers.txt", "security.txt"),
    *("llms.txt", "llms-full.txt", "meson_options.txt", "MANIFEST.txt", "version.txt"),
    # texts about a repository
    *("LICENSE", "LICENSE.*", "LICENSE-*", "LICENCE", "LICENCE.*", "license.txt", "license.md"),
    *("COPYING", "COPYING.*", "NOTICE", "NOTICE.*", "AUTHORS", "AUTHORS.*", "CONTRIBUTORS.*"),
    *("README", "README.*", "readme.txt", "readme.md", "CHANGELOG", "CHANGELOG.*", "CHANGES.*"),
    *("HISTORY.md", "HISTORY.txt", "RELEASE*.md", "CONTRIBUTING.*", "CODE_OF_CONDUCT.*"),
    *("SECURITY.md", "SUPPORT.md", "GOVERNANCE.md", "MAINTAINERS.*", "TODO.*", "INSTALL.*"),
    *("AGENTS.md", "CITATION.*", "PULL_REQUEST_TEMPLATE.md", "ISSUE_TEMPLATE/"),
)
"""Names under which no article goes."""


def matches(patterns: tuple[str, ...], path: str) -> bool:
    """Whether the last of the patterns that fits a path, or a folder it lies in, takes it.

    >>> matches(("drafts/",), "2021/drafts/dam.txt"), matches(("*.txt", "!dam.txt"), "dam.txt")
    (True, False)
    """
    if any("/" in pattern.rstrip("/") or pattern[:1] in "!#\\" for pattern in patterns):
        return _spec(patterns).match_file(path)
    *folders, name = path.split("/")
    everywhere, of_folders = _names(patterns)
    if any(of_folders.match(folder) or everywhere.match(folder) for folder in folders):
        return True
    return everywhere.match(name) is not None


# Patterns without a slash, the usual ones, need no library, which takes 10 ms to load.
@cache
def _names(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    everywhere = [fnmatch.translate(p) for p in patterns if not p.endswith("/")]
    folders = [fnmatch.translate(p.rstrip("/")) for p in patterns if p.endswith("/")]
    return re.compile("|".join(everywhere) or "(?!)"), re.compile("|".join(folders) or "(?!)")


@cache
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns)
