"""What the README says of settings, hooks, pipelines and recipes is true."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from cleannews.settings import settings_for
from tests.test_cli import STORY, environment, run
from tests.test_readme import ROOT, blocks


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("scraped/a.txt", "scraped/in/b c.txt", "articles/dam.txt"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(STORY, encoding="utf-8", newline="\n")
    return tmp_path


def recipes() -> dict[str, str]:
    """The commands of the cookbook, each under its title."""
    book = next(block for block in blocks("sh") if "find scraped" in block)
    return dict(re.findall(r"# (.+)\n(.+)\n", book))


def shell(line: str) -> str:
    """What a line gives, with the command of this checkout."""
    folder = Path("bin")
    folder.mkdir()
    tool = folder / "cleannews"
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cleannews "$@"\n')
    tool.chmod(0o755)
    path = environment()["PATH"]
    env = environment(PATH=f"{folder.absolute()}:{path}")
    words = ("/bin/sh", "-c", line)
    done = subprocess.run(words, env=env, capture_output=True, encoding="utf-8", check=True)
    return done.stdout


needs_jq = pytest.mark.skipif(not shutil.which("jq"), reason="needs jq")


def test_the_settings_are_read() -> None:
    Path("cleannews.toml").write_text(blocks("toml")[0], encoding="utf-8")
    Path("house.toml").write_text("unsafe = true\n", encoding="utf-8")
    settings = settings_for(Path("letters/a.txt"))
    assert (settings.unsafe, settings.date_order) == (True, "DMY")
    assert [rule.id for rule in settings.debris] == ["valley-desk"]
    assert not settings.wants(settings.entry("ad-label"), Path("letters/a.txt"))
    assert settings.excludes(Path("archive/2020/a.txt"))


def test_the_pipelines_name_hooks_and_options_that_there_are() -> None:
    hook, workflow = (yaml.safe_load(block) for block in blocks("yaml"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {h["id"] for h in hook["repos"][0]["hooks"]} <= {h["id"] for h in hooks}
    steps = [step["run"] for step in workflow["jobs"]["check"]["steps"] if "run" in step]
    assert steps[-1] == "cleannews check --output-format github articles/"
    done = run(*steps[-1].split()[1:])
    assert done.returncode == 1
    assert b"::error title=cleannews (CN701),file=articles/dam.txt,line=9," in done.stdout


def test_the_finding_it_shows_is_what_check_says() -> None:
    told = next(block for block in blocks("text") if "CN701" in block)
    assert told in run("check", "articles/").stdout.decode("utf-8")


def test_find_and_xargs_convert_a_tree() -> None:
    shell(recipes()["A tree of texts, however many and whatever their names"])
    assert sorted(path.as_posix() for path in Path("clean").rglob("*.md")) == [
        "clean/a.md",
        "clean/in/b c.md",
    ]


@needs_jq
@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Date and title of each article, sorted", "2021-05-04\tDam above Velmont holds"),
        ("What was taken out most often", "2 share-bar\n"),
        ("The pages to look at yourself", ""),
        ("One table of articles for a spreadsheet", '"scraped/a.txt","Dam above Velmont holds'),
        ("Files with findings, by code", "CN701\tarticles/dam.txt\n"),
    ],
)
def test_a_recipe_with_jq_works(title: str, told: str) -> None:
    recipe = recipes()[title].replace("scraped/ -f", "scraped/ -r -f")
    assert told in shell(f"{recipe} || [ $? = 1 ]")


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_what_is_about_to_be_committed_is_checked() -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    subprocess.run(["git", "add", "articles"], check=True)
    recipe = recipes()["Only what is about to be committed"]
    told = shell(f"{recipe} || [ $? = 123 ]")
    assert told.startswith("articles/dam.txt:9:1: CN701") and "scraped" not in told
