"""`cleannews rules`: the table for eyes, pipes and programs; one rule explained."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from cleannews.catalogue import catalogue
from tests.test_cli import run, said
from tests.test_settings import DESK


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_pipe_gets_one_plain_line_for_each_rule() -> None:
    done = run("rules")
    assert done.returncode == 0
    lines = done.stdout.decode("utf-8").splitlines()
    assert [line[:5] for line in lines] == [entry.code for entry in catalogue()]
    assert b"\x1b" not in done.stdout
    told = next(line for line in lines if line.startswith("CN701"))
    assert told.split()[:4] == ["CN701", "share-bar", "safe", "debris/sharing"]
    assert told.endswith("Share buttons on one line, or one that says what it shares and where.")
    furniture = next(line for line in lines if line.startswith("CN904"))
    assert furniture.split()[1:3] == ["furniture", "unsafe"]


def test_json_holds_the_same() -> None:
    told = json.loads(run("rules", "--format", "json").stdout)
    assert [entry["code"] for entry in told] == [entry.code for entry in catalogue()]
    assert set(told[0]) == {"code", "id", "family", "why", "safe", "drops", "keeps"}
    one = json.loads(run("rules", "mojibake", "--format", "json").stdout)
    assert (one["code"], one["drops"][0]) == ("CN104", "fÃ¼r die BÃ¼rger")
    torn = json.loads(run("rules", "CN103", "--format", "json").stdout)
    assert torn["drops"] == ["😀 said the mayor"], "halves come out as escapes"


@pytest.mark.parametrize("name", ["CN701", "cn701", "share-bar"])
def test_one_rule_is_explained_with_its_examples(name: str) -> None:
    told = run("rules", name).stdout.decode("utf-8")
    assert told.startswith("CN701 share-bar (debris/sharing, safe)\n\nShare buttons on one line")
    drops, keeps = told.split("Finds fault with:")[1].split("Leaves alone:")
    assert "\n  Share this article\n" in drops
    assert "\n  Share prices fell on Monday.\n" in keeps


def test_the_beginning_of_codes_names_them_all() -> None:
    lines = run("rules", "CN7").stdout.decode("utf-8").splitlines()
    assert [line[:5] for line in lines] == [e.code for e in catalogue() if e.code[:3] == "CN7"]


def test_an_unknown_rule_is_an_error_with_the_nearest_names() -> None:
    done = run("rules", "shre-bar")
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done).startswith("cleannews: no rule is called shre-bar; did you mean share-bar,")
    assert said(run("rules", "\x1b[31m")).isprintable() is False  # ends its line
    assert "\x1b[31m" not in said(run("rules", "\x1b[31m"))


def test_examples_come_out_inert() -> None:
    for color in ("always", "never"):
        told = run("rules", "control-character", "--color", color).stdout.decode("utf-8")
        assert r"\x1b[31mRed alert\x1b[0m" in told
        assert "\x07" not in told


def test_a_terminal_gets_tables_in_color_that_fit_it() -> None:
    told = run("rules", "CN7", "--color", "always", COLUMNS="80").stdout.decode("utf-8")
    assert "\x1b[36mCN701" in told
    plain = run("rules", "CN7", "--color", "always", COLUMNS="60").stdout.decode("utf-8")
    assert max(map(len, re.sub(r"\x1b\[[0-9;]*m", "", plain).splitlines())) <= 60
    one = run("rules", "CN701", "--color", "always", COLUMNS="80").stdout.decode("utf-8")
    assert "\x1b[31m- \x1b[0mShare this article" in one
    assert "\x1b[32m+ \x1b[0mShare prices fell on Monday." in one


def test_own_rules_are_shown_and_cannot_color_the_terminal() -> None:
    text = DESK.replace("The desk signs", r"The [bold red]desk[/] \u001b[31msigns")
    Path("cleannews.toml").write_text(text, encoding="utf-8")
    assert run("rules").stdout.decode().splitlines()[-1].startswith("OWN001  valley-desk ")
    for color in ("always", "never"):
        told = run("rules", "valley-desk", "--color", color).stdout.decode()
        assert r"The [bold red]desk[/] \x1b[31msigns" in told
    assert b"OWN001" not in run("rules", "--isolated").stdout
    assert b"OWN001" in run("rules", "--config", "cleannews.toml").stdout
    assert run("rules", "--config", "absent.toml").returncode == 2


def test_a_shell_completes_commands_codes_and_ids() -> None:
    def words(typed: str) -> list[str]:
        at = str(typed.count(" "))
        done = run(_CLEANNEWS_COMPLETE="bash_complete", COMP_WORDS=typed, COMP_CWORD=at)
        return [word.removeprefix("plain,") for word in done.stdout.decode().split()]

    assert {"check", "completion", "convert", "inspect", "man", "rules", "schema"} == set(
        words("cleannews ")
    )
    assert words("cleannews rules CN70")[:2] == ["CN701", "CN702"]
    assert words("cleannews rules share-b") == ["share-bar"]
    assert words("cleannews inspect --s") == ["--svg", "--stdin-filename"]
