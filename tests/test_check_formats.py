"""What `cleannews check` prints for programs: JSON, GitHub's commands, SARIF, counts."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

from tests.test_check import DEBRIS, check, littered, write


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write("web/50% off, a:b.txt" if os.name != "nt" else "web/50% off.txt", littered())


def name() -> str:
    return str(next(Path("web").iterdir()))


def test_json_is_a_list_of_objects() -> None:
    code, out = check(name(), "--output-format", "json")
    found = json.loads(out)
    assert code == 1
    assert len(found) == len(DEBRIS)
    assert found[0] == {
        "path": name(),
        "line": 11,
        "column": 1,
        "end_line": 11,
        "end_column": 18,
        "code": "CN701",
        "id": "share-bar",
        "message": "share-bar: Share on Facebook",
        "safe": True,
        "fixable": True,
    }
    write("clean.txt", "")
    assert check("clean.txt", "--output-format", "json") == (0, "[]\n")


def test_github_gets_a_command_for_each_finding() -> None:
    _, out = check(name(), "--output-format", "github")
    first = out.splitlines()[0]
    assert len(out.splitlines()) == len(DEBRIS)
    assert first.startswith("::error title=cleannews (CN701),file=web/50%25 off")
    assert ",line=11,col=1,endLine=11,endColumn=18::web/50%25 off" in first.replace(os.sep, "/")
    assert first.endswith(":11:1: CN701 share-bar: Share on Facebook")
    if os.name != "nt":
        assert "off%2C a%3Ab.txt,line" in first


def test_sarif_is_valid_and_points_to_the_file() -> None:
    write("Übersee/a.txt", littered().replace("Share on Facebook", "Share\x1b[0m on Facebook"))
    code, out = check(name(), "Übersee", "--output-format", "sarif")
    assert code == 1
    Log.model_validate_json(out)
    log = json.loads(out)["runs"][0]
    rules = log["tool"]["driver"]["rules"]
    uris = {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in log["results"]
    }
    assert "%C3%9Cbersee/a.txt" in uris
    for result in log["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_sarif_of_nothing_found_is_valid_too() -> None:
    write("clean.txt", "")
    code, out = check("clean.txt", "--output-format", "sarif")
    assert code == 0
    assert Log.model_validate_json(out).runs[0].results == []


def test_the_full_format_shows_line_and_reason() -> None:
    _, out = check(name(), "--output-format", "full")
    block = out.split("\n\n")[0].splitlines()
    assert block[1:4] == ["   |", "11 | Share on Facebook", "   | ^^^^^^^^^^^^^^^^^"]
    assert block[4].startswith("   = help: ")


def test_statistics_count_by_code_the_most_frequent_first() -> None:
    write("more.txt", littered() + "\nShare on Facebook\n")
    code, out = check(".", "--statistics")
    *lines, summary = out.splitlines()
    assert code == 1
    assert lines[0].startswith("3  CN701  share-bar: ")
    assert len(lines) == len(DEBRIS)
    assert summary.startswith("11 findings in 2 of 2 files")
    counts = json.loads(check(".", "--statistics", "--output-format", "json")[1])
    assert (counts[0]["code"], counts[0]["count"]) == ("CN701", 3)


def test_statistics_tell_a_code_once_though_pages_are_not_fixed() -> None:
    paragraphs = "".join(f"<p>{part}</p>\n" for part in littered().split("\n\n"))
    write("page.html", f"<html><body>\n{paragraphs}</body></html>\n")
    codes = [line.split()[1] for line in check(".", "--statistics")[1].splitlines()[:-1]]
    assert len(codes) == len(set(codes))
    counts = json.loads(check(".", "--statistics", "--output-format", "json")[1])
    shared = next(row for row in counts if row["code"] == "CN701")
    assert (shared["count"], shared["fixable"]) == (2, 1)


def test_nothing_is_said_to_be_clean_that_was_excluded() -> None:
    write("only/robots.txt", littered())
    assert check("only") == (0, "1 file excluded, none checked\n")
