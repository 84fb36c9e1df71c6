"""Which inputs a command line names: each once, in order, with a cause for what is not there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleannews.files import Input, find_inputs, read_input
from cleannews.model import CleannewsError
from cleannews.sizes import format_size, parse_size

TREE = (
    *("a.txt", "B.MD", "c.html", "d.jpg", ".hidden.txt", "noted", "e.jsonl"),
    *("deep/f.htm", "deep/deeper/g.json", "deep/picture.png"),
    *(".git/h.txt", "empty/i.pdf", "x[1].text"),
)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with texts and other things in it, as the current folder."""
    for name in TREE:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*arguments: str, recursive: bool = False, skipped: Path | None = None) -> list[str]:
    """The inputs' names, with slashes on every system; nothing may have failed."""
    found = find_inputs(arguments, recursive=recursive, skipped=skipped)
    assert found.failures == ()
    return [item.name.replace(os.sep, "/") for item in found.inputs]


def causes(*arguments: str, recursive: bool = False) -> list[str]:
    return [failure.cause for failure in find_inputs(arguments, recursive=recursive).failures]


def link(path: Path, target: str) -> None:
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this system makes no symbolic links")


@pytest.mark.usefixtures("tree")
def test_a_folder_gives_the_texts_directly_in_it() -> None:
    assert names(".") == ["B.MD", "a.txt", "c.html", "x[1].text"]


@pytest.mark.usefixtures("tree")
def test_a_recursive_search_goes_deeper_but_not_into_what_is_hidden() -> None:
    assert names(".", recursive=True) == [
        *("B.MD", "a.txt", "c.html", "x[1].text", "deep/f.htm", "deep/deeper/g.json"),
    ]


@pytest.mark.usefixtures("tree")
def test_a_hidden_folder_or_file_that_is_named_is_taken() -> None:
    assert names(".git", ".hidden.txt") == [".git/h.txt", ".hidden.txt"]


@pytest.mark.usefixtures("tree")
def test_a_file_that_is_named_is_taken_whatever_its_suffix() -> None:
    assert names("noted", "d.jpg", "-") == ["noted", "d.jpg", "-"]


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["a.txt"]),
        ("[ac].*", ["a.txt", "c.html"]),
        ("?.[hj]*", ["c.html", "d.jpg", "e.jsonl"]),
        ("deep/*.htm", ["deep/f.htm"]),
        ("**/*.json", ["deep/deeper/g.json"]),
        ("**/**/g*", ["deep/deeper/g.json"]),
        ("d*/**/?.*", ["deep/deeper/g.json", "deep/f.htm"]),
        ("deep/**", ["deep/f.htm", "deep/deeper/g.json"]),
        ("*/deeper/g.json", ["deep/deeper/g.json"]),
        (".h*", [".hidden.txt"]),
        ("x[1].text", ["x[1].text"]),
        ("e*", ["e.jsonl"]),
        ("./deep/../a.*", ["deep/../a.txt"]),
    ],
)
def test_a_pattern_names_what_it_matches(pattern: str, expected: list[str]) -> None:
    assert names(pattern) == expected


@pytest.mark.usefixtures("tree")
def test_a_pattern_that_matches_a_folder_names_its_texts() -> None:
    assert names("de*") == ["deep/f.htm"]
    assert names("de*", recursive=True) == ["deep/f.htm", "deep/deeper/g.json"]


def test_an_absolute_pattern_is_one_too(tree: Path) -> None:
    assert names(f"{tree}/*.txt") == [(tree / "a.txt").as_posix()]


@pytest.mark.usefixtures("tree")
@pytest.mark.parametrize(
    ("argument", "cause"),
    [
        ("absent.txt", "No such file"),
        ("*.rst", "no file matches this pattern"),
        ("absent/**/*.txt", "no file matches this pattern"),
        ("", "empty file name"),
        ("empty", "no texts in this folder (.txt .text .md .markdown .html .htm .json)"),
        ("deep/deeper/g.json/x.txt", ""),
        ("a" * 5000, ""),
    ],
)
def test_what_names_nothing_is_a_failure_with_its_cause(argument: str, cause: str) -> None:
    found = find_inputs([argument, "a.txt"])
    assert [item.name for item in found.inputs] == ["a.txt"]
    assert [failure.name for failure in found.failures] == [argument]
    if os.name != "nt" or "file" in cause:
        assert cause in found.failures[0].cause or os.name == "nt"


@pytest.mark.usefixtures("tree")
def test_a_folder_with_texts_only_deeper_down_points_to_recursive() -> None:
    Path("deep/f.htm").unlink()
    [cause] = causes("deep")
    assert cause.endswith("; --recursive looks into its folders too")
    assert "recursive" not in causes("empty", recursive=True)[0]


def test_an_input_named_twice_is_taken_once_under_its_first_name(tree: Path) -> None:
    twice = ("./a.txt", "a.txt", ".", "*.txt", str(tree / "a.txt"), "deep/../a.txt", "-", "-")
    assert names(*twice) == ["./a.txt", "B.MD", "c.html", "x[1].text", "-"]


@pytest.mark.usefixtures("tree")
def test_a_link_to_an_input_is_the_same_input_but_a_hard_link_is_another() -> None:
    os.link("a.txt", "hard.txt")
    link(Path("soft.txt"), "a.txt")
    assert names("soft.txt", "a.txt", "hard.txt") == ["soft.txt", "hard.txt"]


@pytest.mark.usefixtures("tree")
def test_another_case_is_the_same_input_only_if_it_is_the_same_file() -> None:
    same = Path("A.TXT").exists()
    if not same:
        Path("A.TXT").write_text("another", encoding="utf-8")
    assert names("a.txt", "A.TXT") == (["a.txt"] if same else ["a.txt", "A.TXT"])


@pytest.mark.usefixtures("tree")
def test_links_are_no_trap_for_a_search() -> None:
    link(Path("deep/up"), "..")
    link(Path("deep/self"), ".")
    link(Path("deep/linked.txt"), "../a.txt")
    assert names("deep", recursive=True) == [
        *("deep/f.htm", "deep/linked.txt", "deep/deeper/g.json")
    ]
    assert names("**/g.json") == ["deep/deeper/g.json"]


@pytest.mark.usefixtures("tree")
def test_a_link_that_leads_nowhere_is_a_failure_and_not_forgotten() -> None:
    link(Path("deep/lost.txt"), "nowhere")
    found = find_inputs(["deep"])
    assert [failure.name for failure in found.failures] == [str(Path("deep/lost.txt"))]
    assert [item.name for item in found.inputs] == [str(Path("deep/f.htm"))]


def test_a_search_leaves_out_the_folder_of_the_results(tree: Path) -> None:
    assert "deep/f.htm" not in names(".", recursive=True, skipped=Path("deep"))
    assert "deep/f.htm" not in names(".", recursive=True, skipped=tree / "deep")
    assert names("deep", skipped=Path("deep")) == ["deep/f.htm"]
    assert "deep/f.htm" in names(".", recursive=True, skipped=Path("absent"))


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="everything is readable here",
)
@pytest.mark.usefixtures("tree")
def test_a_folder_that_cannot_be_listed_does_not_hide_the_others() -> None:
    Path("deep/deeper").chmod(0)
    found = find_inputs(["deep"], recursive=True)
    Path("deep/deeper").chmod(0o755)
    assert [failure.name for failure in found.failures] == ["deep/deeper"]
    assert [item.name for item in found.inputs] == ["deep/f.htm"]


@pytest.mark.usefixtures("tree")
def test_standard_input_has_the_name_it_is_given() -> None:
    assert find_inputs(["-"], stdin_name="page.html").inputs == (Input("page.html"),)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_a_folder_is_no_text(tree: Path) -> None:
    os.mkfifo(tree / "deep" / "pipe.txt")
    assert names("deep") == ["deep/f.htm"]


def test_an_input_may_be_as_large_as_allowed_and_no_larger(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 200_000)
    assert len(read_input(Input("a.txt", path), 200_000)) == 200_000
    with pytest.raises(CleannewsError, match=r"^larger than 199.999 kB \(see --max-size\)$"):
        read_input(Input("a.txt", path), 199_999)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no endless file")
def test_an_endless_input_is_too_large() -> None:
    with pytest.raises(CleannewsError, match="larger than 1 MB"):
        read_input(Input("zero", Path("/dev/zero")), 1_000_000)


def test_an_input_that_has_gone_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(CleannewsError, match=r"^No such file or directory$"):
        read_input(Input("a.txt", tmp_path / "a.txt"), 10)


def test_a_closed_standard_input_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(CleannewsError, match=r"^standard input is closed$"):
        read_input(Input("-"), 10)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        *(("64MB", 64_000_000), ("500k", 500_000), ("10 M", 10_000_000), ("1GiB", 2**30)),
        *(("0.5kib", 512), (" 7 ", 7), ("7b", 7), ("2g", 2 * 10**9)),
    ],
)
def test_a_size_is_read_as_people_write_it(text: str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    "text", ["", "MB", "0", "-5", "1e9", "inf", "nan", "1_0", "5 X", "5 MMB", ".", "9" * 99, "0.1"]
)
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        parse_size(text)


@given(st.integers(1, 999_999))
def test_a_size_reads_back_as_it_was_written(size: int) -> None:
    assert parse_size(format_size(size).replace("bytes", "")) == size
