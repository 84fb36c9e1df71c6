"""The program as a user meets it: real processes, real pipes, real files."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "cleannews")
HEAVY = ("rich", "bs4", "ftfy", "dateparser", "lxml", "yaml", "charset_normalizer")

STORY = """\
Dam above Velmont holds through the night

By Maria Lopez

May 4, 2021

The dam above the town of Velmont held through the night, officials said on Monday, as the rain \
that had fallen for three days eased at last.

Share on Facebook

“We were lucky,” said the mayor, Jo Okafor. “The next storm will be worse, and we have no money \
left for another wall.”

About four hundred people had left their homes on Sunday evening, when the water rose to within a \
hand of the edge. Most of them were back by noon.
"""
TITLE = "Dam above Velmont holds through the night"
MENU = "Home\nSports\nContact\n"

posix = pytest.mark.skipif(os.name == "nt", reason="this needs a POSIX system")


def environment(**changes: str) -> dict[str, str]:
    """Ours, without what decides on color and width."""
    kept = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    paths = os.pathsep.join(filter(None, [kept.get("PYTHONPATH"), str(ROOT)]))
    return {**kept, "PYTHONPATH": paths, **changes}


def run(
    *arguments: str, stdin: bytes | int = subprocess.DEVNULL, **changes: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `cleannews` to its end; `stdin` is what it reads there."""
    given: dict[str, Any] = {"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}
    env = environment(**changes)
    return subprocess.run([*COMMAND, *arguments], capture_output=True, env=env, timeout=60, **given)


def start(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*COMMAND, *arguments], stdin=pipe, stdout=pipe, stderr=pipe, env=environment(), **options
    )


def said(process: subprocess.CompletedProcess[bytes]) -> str:
    """What went to standard error, with the line ends and slashes of every system."""
    return process.stderr.decode("utf-8").replace("\r\n", "\n").replace(os.sep, "/")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with two articles, a menu, a blank file and a picture."""
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "a.txt": STORY,
        "in/b.txt": STORY.replace("Velmont", "Bräunfels"),
        "menu.text": MENU,
        "blank.txt": " \n\n",
    }.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8", newline="\n")
    Path("picture.jpg").write_bytes(b"\xff\xd8\xff" + bytes(range(256)))
    return tmp_path


def test_a_text_becomes_markdown_with_front_matter() -> None:
    done = run("convert", "a.txt", "--quiet")
    assert (done.returncode, done.stderr) == (0, b"")
    text = done.stdout.decode("utf-8")
    assert text.startswith(f"---\ntitle: {TITLE}\n")
    assert "\n\n“We were lucky,” said the mayor, Jo Okafor." in text
    assert text.endswith("Most of them were back by noon.\n")
    assert "Facebook" not in text
    assert "\r" not in text


def test_json_is_one_object_and_text_has_no_front_matter() -> None:
    record = json.loads(run("convert", "a.txt", "-f", "json").stdout)
    assert (record["source"], record["title"]) == ("a.txt", TITLE)
    text = run("convert", "a.txt", "--format", "text").stdout.decode("utf-8")
    assert text.startswith(f"{TITLE}\n\nThe dam above")


def test_several_inputs_are_lines_of_json_or_parted_by_a_form_feed_line() -> None:
    lines = run("convert", "a.txt", "in", "-f", "jsonl").stdout.decode("utf-8").splitlines()
    assert [json.loads(line)["source"] for line in lines] == ["a.txt", str(Path("in/b.txt"))]
    for name, start_of_next in (("markdown", "---\ntitle: Dam above Br"), ("text", "Dam above Br")):
        parts = run("convert", "a.txt", "in", "-f", name).stdout.decode("utf-8").split("\n\f\n")
        assert len(parts) == 2
        assert parts[1].startswith(start_of_next)


def test_json_for_several_inputs_is_refused_and_points_to_jsonl() -> None:
    for arguments in (["a.txt", "in"], ["a.txt", "absent.txt"]):
        done = run("convert", *arguments, "--format", "json")
        assert (done.returncode, done.stdout) == (2, b"")
        assert "use --format jsonl" in said(done)


def test_a_pipe_is_read_with_or_without_a_dash_under_the_name_it_is_given() -> None:
    for arguments in ([], ["-"], ["--stdin-filename", "web/page.txt"]):
        done = run("convert", "-f", "json", *arguments, stdin=STORY.encode())
        record = json.loads(done.stdout)
        assert record["title"] == TITLE
        assert record["source"] == (arguments[1] if len(arguments) > 1 else "-")


@posix
def test_no_input_and_a_terminal_mean_help() -> None:
    terminal, end = os.openpty()
    try:
        done = run("convert", stdin=end)
    finally:
        os.close(terminal)
        os.close(end)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "Usage: cleannews convert [OPTIONS] [INPUTS]..." in said(done)


def test_a_command_without_anything_shows_help_too() -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, b"")
    assert "Usage: cleannews" in said(done)


def test_an_input_without_an_article_ends_with_1_and_its_record_still_comes_out() -> None:
    done = run("convert", "menu.text", "a.txt", "blank.txt", "-f", "jsonl", "--quiet")
    assert done.returncode == 1
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["source"] for record in records] == ["menu.text", "a.txt", "blank.txt"]
    assert any(warning.startswith("not an article") for warning in records[0]["warnings"])
    assert "empty input" in records[2]["warnings"]
    assert "cleannews: menu.text: not an article" in said(done)
    assert "cleannews: blank.txt: empty input\n" in said(done)


def test_a_blank_input_gives_no_markdown() -> None:
    for data in (b"", b" \r\n\t\n"):
        done = run("convert", stdin=data)
        assert (done.returncode, done.stdout) == (1, b"")
        assert said(done) == "cleannews: -: empty input\n"


def test_one_bad_input_does_not_stop_the_others_and_the_highest_code_wins() -> None:
    done = run("convert", "absent.txt", "picture.jpg", "blank.txt", "a.txt", "-f", "jsonl", "-q")
    assert done.returncode == 2
    sources = [json.loads(line)["source"] for line in done.stdout.splitlines()]
    assert sources == ["blank.txt", "a.txt"]
    assert [line.split(": ")[:2] for line in said(done).splitlines()] == [
        ["cleannews", name] for name in ("absent.txt", "picture.jpg", "blank.txt")
    ]
    assert "picture.jpg: binary file" in said(done)


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (["absent.txt"], "cleannews: absent.txt: "),
        (["*.rst"], "cleannews: *.rst: no file matches this pattern"),
        (["picture.jpg"], "cleannews: picture.jpg: binary file"),
        (
            ["--max-size", "100", "a.txt"],
            "cleannews: a.txt: larger than 100 bytes (see --max-size)",
        ),
        (["--encoding", "ascii", "in"], "cleannews: in/b.txt: not decodable as ascii"),
        (["--encoding", "nonsense", "a.txt"], "'nonsense' is no known encoding"),
        (["--encoding", "hex", "a.txt"], "'hex' is no known encoding"),
        (["--language", "english!", "a.txt"], "'english!' is no language code"),
        (["--max-size", "much", "a.txt"], "'much' is no size"),
        (["--date-order", "DYM", "a.txt"], "'DYM' is not one of"),
        (["--keep", "quote", "a.txt"], "'quote' is not one of"),
        (["--drop", "caption", "a.txt"], "'caption' is not one of"),
        (["--format", "pdf", "a.txt"], "'pdf' is not one of"),
        (["-o", "a.pdf", "a.txt"], "add --format"),
        (["-o", "", "a.txt"], "the name of the output is empty"),
        (["--output-dir", "", "a.txt"], "the name of the output is empty"),
        (["-o", "absent/a.md", "a.txt"], "absent/a.md: the folder absent does not exist"),
        (["-o", "in", "-f", "text", "a.txt"], "cleannews: in: is a folder"),
        (["-o", "a.md", "--output-dir", "out", "a.txt"], "exclude each other"),
        (["--output-dir", "out", "-"], "needs --stdin-filename"),
        (["--output-dir", "out"], "needs --stdin-filename"),
        (["-q", "-v", "a.txt"], "exclude each other"),
        (["-f", "text", "--title-heading", "a.txt"], "--title-heading is for --format markdown"),
        (["-f", "json", "--profile", "hugo", "a.txt"], "--profile is for --format markdown"),
        (["--bogus"], "--bogus"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_one_line(arguments: list[str], cause: str) -> None:
    done = run("convert", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert cause in said(done)
    assert said(done).count("\n") == 1
    assert said(done).startswith("cleannews: ")


@posix
def test_a_hostile_name_comes_out_inert() -> None:
    done = run("convert", "no\n\x1b[31mred\u202e[/red]", "[bold]x[/bold]", FORCE_COLOR="1")
    assert "no\\n\\x1b[31mred\\u202e[/red]: " in said(done)
    assert "[bold]x[/bold]: " in said(done)
    assert said(done).count("\n") == 2


@posix
def test_a_name_that_is_no_unicode_is_still_a_name() -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        Path(name).write_text(STORY, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only Unicode names")
    done = run("convert", name, "-f", "json", "-v")
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"] == TITLE
    assert "caf\\udce9.txt: confidence" in said(done)


def test_the_suffix_of_the_output_chooses_the_format_and_the_option_outranks_it() -> None:
    for name, start_of_file in (
        ("a.md", "---"),
        ("a.json", "{\n"),
        ("a.jsonl", "{"),
        ("o.txt", "Dam"),
    ):
        done = run("convert", "a.txt", "-o", name)
        assert (done.returncode, done.stdout) == (0, b"")
        assert Path(name).read_bytes().startswith(start_of_file.encode())
    assert run("convert", "a.txt", "-o", "x.out", "-f", "text").returncode == 0
    assert Path("x.out").read_bytes() == Path("o.txt").read_bytes()
    assert run("convert", "a.txt", "-o", "-").stdout == Path("a.md").read_bytes()


def test_one_output_file_holds_all_results_and_replaces_what_was_there() -> None:
    Path("all.md").write_text("old", encoding="utf-8")
    assert run("convert", "a.txt", "in", "-o", "all.md").returncode == 0
    assert Path("all.md").read_bytes() == run("convert", "a.txt", "in").stdout


def test_a_failed_run_leaves_the_output_file_as_it_was() -> None:
    Path("old.md").write_text("old", encoding="utf-8")
    for name in ("absent.txt", "blank.txt"):
        run("convert", name, "-o", "old.md")
        assert Path("old.md").read_text(encoding="utf-8") == "old"
    assert not list(Path().glob(".cleannews*"))


def test_the_output_file_is_never_an_input() -> None:
    before = Path("a.txt").read_bytes()
    for name in ("a.txt", "in/../a.txt"):
        done = run("convert", "in", "a.txt", "-o", name)
        assert (done.returncode, done.stdout) == (2, b"")
        assert said(done) == f"cleannews: {name}: is an input of this run\n"
    assert Path("a.txt").read_bytes() == before


def test_the_output_folder_mirrors_the_inputs_and_keeps_what_it_has() -> None:
    done = run("convert", ".", "-r", "--output-dir", "out/deep", "-q")
    assert done.returncode == 1
    made = sorted(path.relative_to("out/deep").as_posix() for path in Path("out").rglob("*.*"))
    assert [name for name in made if name != "menu.md"] == ["a.md", "in/b.md"]
    assert Path("out/deep/a.md").read_bytes() == run("convert", "a.txt").stdout
    again = run("convert", "a.txt", "in/b.txt", "--output-dir", "out/deep", "-q")
    assert again.returncode == 2
    assert said(again) == (
        "cleannews: a.txt: its output out/deep/a.md exists (--force replaces it)\n"
        "cleannews: in/b.txt: its output out/deep/in/b.md exists (--force replaces it)\n"
    )
    assert run("convert", "a.txt", "--output-dir", "out/deep", "--force").returncode == 0


def test_standard_input_goes_into_the_output_folder_under_its_name() -> None:
    options = ("--output-dir", "out", "--stdin-filename", "web/page.html", "-f", "json")
    assert run("convert", *options, stdin=STORY.encode()).returncode == 0
    assert [path.name for path in Path("out").iterdir()] == ["page.json"]


def test_a_part_of_the_body_is_dropped_and_the_title_added_if_asked_for() -> None:
    done = run("convert", "a.txt", "--drop", "paragraph", "--title-heading")
    assert done.stdout.decode("utf-8").endswith(f"---\n\n# {TITLE}\n")


def test_explain_shows_the_ledger_on_standard_error_without_changing_the_result() -> None:
    plain, told = run("convert", "a.txt"), run("convert", "a.txt", "--explain", "-q")
    assert told.stdout == plain.stdout
    rows = [line.split(maxsplit=3) for line in said(told).splitlines()]
    assert rows[:2] == [["a.txt:"], ["LINES", "PART", "WHY", "TEXT"]]
    assert ["1", "title", "Dam", "above Velmont holds through the night"] in rows
    assert any(row[:2] == ["9", "removed"] and "Facebook" in row[3] for row in rows)
    numbers = {row[0] for row in rows[2:]}
    assert {"1", "3", "5", "7", "9", "11", "13"} <= numbers
    assert all(len(line) <= 100 for line in said(told).splitlines())
    assert re.search(r"^\d+ +paragraph +\w+ [+-]\d\.\d, \w+ [+-]\d\.\d ", said(told), re.M)


def test_explain_is_colored_only_where_color_is_wanted() -> None:
    command = ("convert", "a.txt", "--explain")
    assert "\x1b[" in said(run(*command, FORCE_COLOR="1"))
    assert "\x1b[" in said(run(*command, "--color", "always", NO_COLOR="1"))
    assert "\x1b" not in said(run(*command, NO_COLOR="1", FORCE_COLOR="1"))
    assert "\x1b" not in said(run(*command, "--color", "never", FORCE_COLOR="1"))
    assert b"\x1b" not in run(*command, FORCE_COLOR="1").stdout


def test_verbose_tells_of_each_input_in_one_line() -> None:
    lines = said(run("convert", "a.txt", "in", "-v")).splitlines()
    told = [line for line in lines if "confidence" in line]
    assert [line.split(": ")[1] for line in told] == ["a.txt", "in/b.txt"]
    assert all("removed: " in line for line in told)


def test_the_result_is_utf_8_with_bare_line_feeds_whatever_the_console_takes() -> None:
    plain = run("convert", "in").stdout
    assert "Bräunfels" in plain.decode("utf-8")
    assert b"\r" not in plain
    for encoding in ("ascii", "cp1252", "utf-16"):
        done = run("convert", "in", PYTHONIOENCODING=encoding, PYTHONUTF8="0", LC_ALL="C")
        assert (done.returncode, done.stdout) == (0, plain)


def test_input_with_any_line_ends_and_encoding_gives_the_same_result() -> None:
    plain = run("convert", stdin=STORY.encode()).stdout
    for data in (
        STORY.replace("\n", "\r\n").encode("utf-8-sig"),
        STORY.replace("\n", "\r").encode("utf-16"),
    ):
        assert run("convert", stdin=data).stdout == plain
    assert run("convert", "--encoding", "cp1252", stdin=STORY.encode("cp1252")).stdout == plain


def test_a_closed_pipe_ends_the_run_quietly() -> None:
    process = start("convert", "a.txt", "-", "-f", "jsonl", "-q")
    assert process.stdin and process.stdout and process.stderr
    assert process.stdout.readline().startswith(b'{"source": "a.txt"')
    process.stdout.close()
    process.stdin.write(STORY.encode())
    process.stdin.close()
    assert process.stderr.read() == b""
    assert process.wait(60) == 0
    process.stderr.close()


def test_a_closed_pipe_keeps_the_code_of_what_went_wrong_before() -> None:
    process = start("convert", "absent.txt", "a.txt", "-", "-f", "jsonl", "-q")
    assert process.stdin and process.stdout and process.stderr
    process.stdout.readline()
    process.stdout.close()
    process.stdin.write(STORY.encode())
    process.stdin.close()
    assert process.stderr.read().count(b"\n") == 1
    assert process.wait(60) == 2
    process.stderr.close()


@posix
def test_an_interrupt_ends_with_130_and_one_line() -> None:
    default = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = start("convert", "a.txt", "-", "-f", "jsonl", "-q", preexec_fn=default)
    assert process.stdin and process.stdout and process.stderr
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, b"cleannews: interrupted\n")


@posix
def test_a_closed_standard_output_is_an_error_that_says_so() -> None:
    command = ["sh", "-c", '"$@" >&-', "sh", *COMMAND, "convert", "a.txt"]
    done = subprocess.run(command, capture_output=True, env=environment(), timeout=60)
    assert done.returncode == 2
    assert done.stderr == b"cleannews: standard output: it is closed\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize("arguments", [["convert", "a.txt", "-q"], ["schema"], ["--help"]])
def test_a_full_disk_is_an_error_that_says_so(arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr == b"cleannews: standard output: No space left on device\n"


def test_the_schema_is_printed_and_describes_what_json_writes() -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="needs jsonschema")
    done = run("schema")
    assert (done.returncode, done.stderr) == (0, b"")
    record = json.loads(run("convert", "a.txt", "-f", "json").stdout)
    jsonschema.Draft202012Validator(json.loads(done.stdout)).validate(record)


def test_the_version_is_that_of_the_package() -> None:
    from importlib.metadata import version

    done = run("--version")
    assert done.stdout.decode().split() == ["cleannews,", "version", version("cleannews")]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_completion(shell: str) -> None:
    done = run("completion", shell)
    assert done.returncode == 0
    assert b"_CLEANNEWS_COMPLETE" in done.stdout
    words = run(_CLEANNEWS_COMPLETE="bash_complete", COMP_WORDS="cleannews conv", COMP_CWORD="1")
    assert words.stdout.split() == [b"plain,convert"]


def loaded(*arguments: str) -> list[str]:
    """The heavy packages that a command loads."""
    code = (
        "import sys; from cleannews.cli import main; main(sys.argv[1:]);"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        env=environment(),
        check=True,
        timeout=60,
    )
    names: list[str] = json.loads(done.stderr.splitlines()[-1].replace(b"'", b'"'))
    return names


def test_nothing_heavy_is_loaded_for_what_does_not_need_it() -> None:
    assert loaded("--version") == []
    assert loaded("convert", "a.txt", "--explain", "-f", "text") == []
    assert "rich" in loaded("convert", "a.txt", "--explain", "--color", "always")


def test_a_mistake_in_the_code_costs_one_input_and_not_the_run(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    from cleannews import cli, pipeline
    from cleannews.model import Article, Block, Role

    def clean(data: bytes, *, source: str, **options: object) -> Article:
        if source == "a.txt":
            raise RecursionError("too\ndeep")
        return Article(source, blocks=(Block(Role.PARAGRAPH, "It rained."),))

    monkeypatch.setattr(pipeline, "clean", clean)
    assert cli.main(["convert", "a.txt", "in", "-f", "text"]) == 2
    out, err = capsysbinary.readouterr()
    assert out == b"It rained.\n"
    assert err.split(b": ", 2)[1] == b"a.txt"
    assert err.endswith(b"RecursionError: too\\ndeep\n")
