"""The README says what is true."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from cleannews.convert_command import command as convert

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUBRIC = (ROOT / "samples" / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_before_and_after_are_a_sample_and_what_becomes_of_it() -> None:
    before = (ROOT / "samples" / "pages" / "readme.txt").read_text(encoding="utf-8")
    after = (ROOT / "samples" / "pages" / "readme.md").read_text(encoding="utf-8")
    assert before in blocks("text")
    assert after in blocks("markdown")


def test_the_first_two_commands_install_and_run() -> None:
    first, second = blocks("sh")[:2]
    install, run = first.strip().split(" && ")
    assert install == "pip install ."
    assert second.strip() == "pip install -e '.[dev]' && pytest"
    words = [sys.executable, "-m", *run.split()]
    shown = subprocess.run(words, cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    assert shown.stdout.startswith("---\ntitle: ")


def test_every_option_of_convert_is_in_the_table() -> None:
    for parameter in convert.params:
        for option in parameter.opts:
            if option.startswith("--") and option not in ("--help", "--version"):
                assert f"`{option}`" in README, option


@pytest.mark.parametrize("name", sorted(set(re.findall(r"`([\w/]+\.(?:py|json|md))`", README))))
def test_every_file_it_names_is_there(name: str) -> None:
    places = [
        ROOT,
        ROOT / "cleannews",
        ROOT / "cleannews" / "structure",
        ROOT / "cleannews/writers",
    ]
    assert any((place / name).exists() for place in places)


def test_every_module_in_the_map_is_there() -> None:
    rows = re.findall(r"^\| \w+ \|.*\| (`.*) \|$", README, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert len(named) >= 10
    for name in named:
        package = ROOT / "cleannews"
        assert (package / f"{name}.py").exists() or (package / name / "__init__.py").exists()


def test_the_rubric_names_every_sample() -> None:
    for page in (ROOT / "samples" / "pages").glob("*.txt"):
        assert page.stem in RUBRIC
