"""Where results go, and that none is ever half there."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from cleannews.files import Input, find_inputs
from cleannews.model import CleannewsError
from cleannews.outputs import FORMATS, SUFFIXES, Folder, Joined, check_file, replacing
from cleannews.writers import WRITERS

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions or links")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def texts(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name, encoding="utf-8")


def mirror(*arguments: str, recursive: bool = True) -> list[str]:
    """The files below `out` after each input's result went there."""
    found = find_inputs(arguments, recursive=recursive, skipped=Path("out"))
    assert found.failures == ()
    outlet = Folder(Path("out"), ".md", found.inputs, False)
    for item in found.inputs:
        outlet.claim(item)
        outlet.put(item, f"{item.name}\n")
    return sorted(path.relative_to("out").as_posix() for path in Path("out").rglob("*.*"))


def test_every_format_has_a_writer_and_a_suffix_that_stands_for_it() -> None:
    assert list(SUFFIXES) == list(WRITERS)
    assert {FORMATS[suffix] for suffix in SUFFIXES.values()} == set(WRITERS)


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["in"], ["one/a.md", "two/a.md", "z.md"]),
        (["./in/", "in/z.txt"], ["one/a.md", "two/a.md", "z.md"]),
        (["in/one"], ["a.md"]),
        (["in/one/a.txt"], ["a.md"]),
        (["in/one/a.txt", "in/two/a.txt"], ["one/a.md", "two/a.md"]),
        (["in/one", "in/two"], ["one/a.md", "two/a.md"]),
        (["in/*/a.txt"], ["one/a.md", "two/a.md"]),
        (["in/**/a.txt"], ["one/a.md", "two/a.md"]),
        (["in/**/one/a.txt"], ["one/a.md"]),
        (["in/one/../two/a.txt"], ["a.md"]),
        (["in/one/a.txt", "other.html"], ["in/one/a.md", "other.md"]),
    ],
)
def test_the_folders_of_the_inputs_are_mirrored(arguments: list[str], expected: list[str]) -> None:
    texts("in/one/a.txt", "in/two/a.txt", "in/z.txt", "other.html")
    assert mirror(*arguments) == expected


def test_an_absolute_path_stays_below_the_folder(here: Path) -> None:
    texts("in/a.txt", "b.txt")
    assert mirror(str(here / "in" / "a.txt"), "b.txt") == ["b.md", "in/a.md"]


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("web/page.html", "page.md"),
        ("../../up.txt", "up.md"),
        ("page", "page.md"),
        ("/", "stdin.md"),
    ],
)
def test_standard_input_goes_to_the_top_of_the_folder(name: str, expected: str) -> None:
    Folder(Path("out"), ".md", [Input(name)], False).put(Input(name), "rain\n")
    assert [path.name for path in Path("out").iterdir()] == [expected]


def claim(folder: Folder, name: str) -> None:
    found = find_inputs([name]).inputs[0]
    folder.claim(found)
    folder.put(found, "new\n")


@pytest.mark.usefixtures("here")
def test_a_file_that_exists_is_replaced_only_by_force() -> None:
    texts("in/a.txt", "out/a.md")
    inputs = find_inputs(["in"]).inputs
    with pytest.raises(
        CleannewsError, match=r"^its output out.a\.md exists \(--force replaces it\)$"
    ):
        claim(Folder(Path("out"), ".md", inputs, False), "in/a.txt")
    assert Path("out/a.md").read_text(encoding="utf-8") == "out/a.md"
    claim(Folder(Path("out"), ".md", inputs, True), "in/a.txt")
    assert Path("out/a.md").read_text(encoding="utf-8") == "new\n"


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("force", [False, True])
def test_of_two_inputs_with_one_output_the_second_fails(force: bool) -> None:
    texts("in/a.txt", "in/a.html")
    outlet = Folder(Path("out"), ".md", find_inputs(["in"]).inputs, force)
    claim(outlet, "in/a.txt")
    with pytest.raises(CleannewsError, match=r"is already that of in.a\.txt$"):
        claim(outlet, "in/a.html")


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("force", [False, True])
def test_an_input_of_the_run_is_never_replaced(force: bool) -> None:
    texts("in/a.txt", "in/a.md")
    outlet = Folder(Path("in"), ".md", find_inputs(["in"]).inputs, force)
    for name in ("in/a.txt", "in/a.md"):
        with pytest.raises(CleannewsError, match=r"^its output in.a\.md is an input of this run$"):
            claim(outlet, name)
    assert Path("in/a.md").read_text(encoding="utf-8") == "in/a.md"


@pytest.mark.usefixtures("here")
def test_a_file_where_a_folder_should_be_is_a_clear_error() -> None:
    texts("in/a.txt", "out")
    with pytest.raises(CleannewsError, match=r"^its output out.a\.md: "):
        claim(Folder(Path("out"), ".md", find_inputs(["in"]).inputs, False), "in/a.txt")
    assert Path("out").read_text(encoding="utf-8") == "out"


@pytest.mark.usefixtures("here")
def test_results_are_joined_by_the_separator_and_the_file_comes_with_the_first() -> None:
    with Joined(replacing(Path("all.md")), b"\f\n") as outlet:
        assert list(Path().iterdir()) == []
        outlet.put(Input("a"), "eins\n")
        assert not Path("all.md").exists()
        outlet.put(Input("b"), "zwei \N{SNOWMAN}\n")
    assert Path("all.md").read_bytes() == "eins\n\f\nzwei ☃\n".encode()


@pytest.mark.usefixtures("here")
def test_a_run_without_results_leaves_the_file_as_it_was() -> None:
    texts("all.md")
    with Joined(replacing(Path("all.md"))):
        pass
    assert Path("all.md").read_text(encoding="utf-8") == "all.md"


@pytest.mark.usefixtures("here")
def test_a_broken_run_leaves_the_file_as_it_was_and_nothing_beside_it() -> None:
    texts("all.md")
    with suppress(KeyboardInterrupt), Joined(replacing(Path("all.md"))) as outlet:
        outlet.put(Input("a"), "half")
        raise KeyboardInterrupt
    assert [path.name for path in Path().iterdir()] == ["all.md"]
    assert Path("all.md").read_text(encoding="utf-8") == "all.md"


@posix
@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_replaced_file_keeps_its_permissions(mode: int) -> None:
    texts("a.md")
    Path("a.md").chmod(mode)
    with replacing(Path("a.md")) as stream:
        stream.write(b"new")
    assert stat.S_IMODE(Path("a.md").stat().st_mode) == mode


@posix
@pytest.mark.usefixtures("here")
def test_a_new_file_has_the_permissions_that_any_new_file_gets() -> None:
    texts("plain.md")
    with replacing(Path("a.md")) as stream:
        stream.write(b"new")
    assert Path("a.md").stat().st_mode == Path("plain.md").stat().st_mode


@posix
@pytest.mark.usefixtures("here")
def test_a_link_stays_a_link_and_its_target_is_replaced() -> None:
    texts("far/a.md")
    Path("near.md").symlink_to("far/a.md")
    Path("lost.md").symlink_to("far/new.md")
    for name in ("near.md", "lost.md"):
        with replacing(Path(name)) as stream:
            stream.write(b"new")
        assert Path(name).is_symlink()
        assert Path(name).read_bytes() == b"new"
    assert sorted(path.name for path in Path("far").iterdir()) == ["a.md", "new.md"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.usefixtures("here")
def test_a_pipe_is_written_to_and_not_replaced() -> None:
    os.mkfifo("pipe.md")
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(Path("pipe.md").read_bytes()))
    reader.start()
    with replacing(Path("pipe.md")) as stream:
        stream.write(b"new")
    reader.join()
    assert read == [b"new"]
    assert stat.S_ISFIFO(Path("pipe.md").stat().st_mode)


@posix
@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("same", ["a.txt", "./a.txt", "sub/../a.txt", "hard.txt", "soft.txt"])
def test_one_file_for_all_must_be_no_input_by_any_name(same: str) -> None:
    texts("a.txt", "sub/b.txt")
    os.link("a.txt", "hard.txt")
    Path("soft.txt").symlink_to("a.txt")
    with pytest.raises(CleannewsError, match=r"^is an input of this run$"):
        check_file(Path(same), find_inputs(["a.txt"]).inputs)


@pytest.mark.usefixtures("here")
def test_one_file_for_all_needs_its_folder() -> None:
    texts("sub/b.txt")
    with pytest.raises(CleannewsError, match=r"^the folder absent does not exist$"):
        check_file(Path("absent/all.md"), [])
    with pytest.raises(CleannewsError, match=r"^is a folder"):
        check_file(Path("sub"), [])
    check_file(Path("all.md"), [])
    check_file(Path("sub/b.txt"), [])
