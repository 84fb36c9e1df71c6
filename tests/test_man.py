"""The manual page: made of the commands' help, shipped as a file, readable by man."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from cleannews.cli import LATE, cli
from tests.test_cli import ROOT, run


def page() -> str:
    return run("man").stdout.decode("utf-8")


def test_every_command_and_option_stands_in_the_page() -> None:
    text = page().replace(r"\-", "-")
    for name in (*cli.commands, *LATE):
        section = re.split(r"\n\.S[SH] ", text.partition(f"\n.SS cleannews {name} ")[2])[0]
        assert section, name
        help_text = run(name, "--help").stdout.decode("utf-8")
        for option in re.findall(r"^ {2}(?:-\w, )?(--[a-z-]+)", help_text, re.M):
            assert rf"\fB{option}\fR" in section, (name, option)


def test_the_shipped_page_is_up_to_date() -> None:
    shipped = (ROOT / "cleannews/cleannews.1").read_text(encoding="utf-8")
    assert shipped == page(), "run: cleannews man > cleannews/cleannews.1"


def test_exit_codes_keep_their_lines() -> None:
    assert re.search(r"\.nf\nExit codes:\n  0    [^\n]+\n  1    [^\n]+\n", page())


def test_no_text_acts_as_a_macro() -> None:
    macros = {".TH", ".SH", ".SS", ".TP", ".PP", ".nf", ".fi"}
    starts = {line.split()[0] for line in page().splitlines() if line.startswith((".", "'"))}
    assert starts <= macros


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_groff_has_nothing_to_say_against_it() -> None:
    groff = ("groff", "-man", "-ww", "-Tutf8")
    done = subprocess.run(groff, input=page().encode(), capture_output=True, check=True)
    assert done.stderr == b""
    assert b"INPUTS" in done.stdout
