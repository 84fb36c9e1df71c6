"""The hooks under the real pre-commit, in a real repository of articles.

pre-commit installs this checkout as it would install a release, which takes some seconds and a
package index; without one the tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.test_check import ARTICLE, littered

ROOT = Path(__file__).parent.parent
PARTS = ("cleannews", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
OFFLINE = ("No matching distribution", "Connection", "Temporary failure", "Max retries", "Network")
IDENTITY = {
    "GIT_AUTHOR_NAME": "Dana Whitlock",
    "GIT_AUTHOR_EMAIL": "dana@example.org",
    "GIT_COMMITTER_NAME": "Dana Whitlock",
    "GIT_COMMITTER_EMAIL": "dana@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}

Run = Callable[..., "subprocess.CompletedProcess[str]"]

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs a command in a folder, with a home for pre-commit that nothing else uses."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "PRE_COMMIT"))}
    home = {"PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("home"))}
    names = {"pre-commit": (sys.executable, "-m", "pre_commit")}

    def command(folder: Path, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*names.get(name, (name,)), *arguments],
            cwd=folder,
            env={**kept, **home, **IDENTITY},
            capture_output=True,
            text=True,
            encoding="utf-8",
        )

    return command


@pytest.fixture(scope="module")
def plugin(tmp_path_factory: pytest.TempPathFactory, run: Run) -> Path:
    """This checkout as a repository with one commit."""
    folder = tmp_path_factory.mktemp("plugin")
    for part in PARTS:
        source, target = ROOT / part, folder / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    commit_all(folder, run)
    return folder


def commit_all(folder: Path, run: Run) -> None:
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "All of it"]):
        done = run(folder, "git", *arguments)
        assert done.returncode == 0, done.stderr


@pytest.fixture
def articles(tmp_path: Path, plugin: Path, run: Run) -> Path:
    """A repository of articles that has our two hooks, set up and installed."""
    head = run(plugin, "git", "rev-parse", "HEAD").stdout.strip()
    (tmp_path / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: '{plugin}'\n  rev: {head}\n  hooks:\n  - id: cleannews-check\n"
        "  - id: cleannews-fix\n    stages: [manual]\n",
        encoding="utf-8",
    )
    (tmp_path / "requirements.txt").write_text("click  \n", encoding="utf-8")
    commit_all(tmp_path, run)
    installed = run(tmp_path, "pre-commit", "install", "--install-hooks")
    told = installed.stdout + installed.stderr
    if installed.returncode and any(sign in told for sign in OFFLINE):
        pytest.skip("pre-commit cannot install the hook's environment without a package index")
    assert installed.returncode == 0, told
    return tmp_path


def test_a_commit_with_debris_is_stopped_the_fix_cleans_and_the_second_passes(
    articles: Path, run: Run
) -> None:
    front = "---\ntitle: Ferry\ndate: 2023-10-12\n---\n"
    (articles / "ferry.txt").write_text(littered(), encoding="utf-8")
    (articles / "ferry.md").write_text(front + littered(), encoding="utf-8")
    (articles / "clean.txt").write_text(ARTICLE, encoding="utf-8")
    run(articles, "git", "add", "-A")

    stopped = run(articles, "git", "commit", "-m", "Articles")
    assert stopped.returncode == 1
    assert "ferry.txt:11:1: CN701 share-bar: Share on Facebook" in stopped.stdout + stopped.stderr
    assert "clean.txt" not in stopped.stdout + stopped.stderr

    fixed = run(articles, "pre-commit", "run", "cleannews-fix", "--hook-stage", "manual")
    assert fixed.returncode == 1  # pre-commit's way to say that files were changed
    assert "files were modified by this hook" in fixed.stdout
    assert (articles / "ferry.txt").read_text(encoding="utf-8") == ARTICLE
    assert (articles / "ferry.md").read_text(encoding="utf-8") == front + ARTICLE

    run(articles, "git", "add", "-A")
    passed = run(articles, "git", "commit", "-m", "Articles")
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert run(articles, "git", "status", "--porcelain").stdout == ""


def test_excluded_files_pass_though_pre_commit_names_them(articles: Path, run: Run) -> None:
    (articles / "requirements.txt").write_text(littered(), encoding="utf-8")
    run(articles, "git", "add", "-A")
    passed = run(articles, "git", "commit", "-m", "Packages")
    assert passed.returncode == 0, passed.stdout + passed.stderr


def test_the_checkout_can_be_tried_without_a_configuration(
    articles: Path, plugin: Path, run: Run
) -> None:
    (articles / "ferry.txt").write_text(littered(), encoding="utf-8")
    run(articles, "git", "add", "-A")
    tried = run(articles, "pre-commit", "try-repo", str(plugin), "cleannews-check", "--all-files")
    assert tried.returncode == 1, tried.stdout + tried.stderr
    assert "ferry.txt:11:1: CN701" in tried.stdout
