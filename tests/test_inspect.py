"""`cleannews inspect`: every line of a page with its role, its destination and the reason."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cleannews.inspection import Seen, look
from cleannews.model import CleannewsError
from cleannews.settings import Settings
from tests.test_cli import ROOT, STORY, TITLE, run, said
from tests.test_settings import DESK

SAMPLES = ROOT / "samples"
HOSTILE = (
    "Dam [bold red]holds[/] \x1b[31mnow\x1b]8;;http://x\x07 </text><script>alert(1)</script> "
    "\ufffe\u202e\n\nThe dam held [link=x]through[/link] the night & the day, officials said on "
    "Monday, as the rain eased at last ]]> for all of them.\n\nShare on Facebook\n"
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(STORY, encoding="utf-8", newline="\n")
    return tmp_path


def seen(text: str, **settings: object) -> dict[int, Seen]:
    lines = look(text.encode(), "a.txt", Settings(**settings)).lines  # type: ignore[arg-type]
    return {line.number: line for line in lines}


def bare(told: bytes) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", told.decode("utf-8"))


def test_each_line_has_its_role_its_destination_and_the_reason() -> None:
    lines = seen(STORY)
    assert list(lines) == list(range(1, len(STORY.splitlines()) + 1))
    assert (lines[1].role, lines[1].goes) == ("title", ("title",))
    assert (lines[3].role, lines[3].goes, lines[3].struck) == ("byline", ("authors",), ("By",))
    assert (lines[7].role, lines[7].goes) == ("paragraph", ("body",))
    assert lines[7].sure and lines[7].sure > 0.8
    assert re.match(r"[a-z]+ [+-]\d", lines[7].why), "the features that weighed most"
    assert lines[2] == Seen(2, "")
    assert lines[9] == Seen(
        9, "Share on Facebook", "debris", ("removed",), "share-bar CN701", None, (STORY_SHARE,)
    )
    assert lines[9].is_out and not lines[3].is_out


STORY_SHARE = "Share on Facebook"


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*/*.txt")), ids=lambda p: p.stem)
def test_no_line_of_a_sample_goes_nowhere(path: Path) -> None:
    sight = look(path.read_bytes(), path.name, Settings())
    for line in sight.lines:
        if any(char.isalnum() for char in line.text):
            assert line.goes and line.role, line
    if any(line.text.strip() for line in sight.lines):
        assert [line.number for line in sight.lines] == list(range(1, len(sight.lines) + 1))


def test_the_numbers_are_those_of_the_file_below_front_matter_too() -> None:
    text = "---\ntitle: Dam holds\nlayout: post\n---\n\n" + STORY.partition("\n")[2]
    sight = look(text.encode(), "a.md", Settings())
    for line in sight.lines:
        assert text.splitlines()[line.number - 1] == line.text


def test_what_cleannews_wrote_is_read_back() -> None:
    written = run("convert", "a.txt").stdout
    sight = look(written, "a.md", Settings())
    assert sight.article.title == TITLE
    texts = [line for line in sight.lines if line.text.strip()]
    assert texts and all(line.goes == ("body",) for line in texts)


def test_a_record_has_no_lines() -> None:
    Path("a.json").write_bytes(run("convert", "a.txt", "-f", "json").stdout)
    with pytest.raises(CleannewsError):
        look(Path("a.json").read_bytes(), "a.json", Settings())
    done = run("inspect", "a.json")
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done) == "cleannews: a.json: a record of cleannews has no lines to show\n"


def test_the_page_is_drawn_with_the_fields_on_top() -> None:
    done = run("inspect", "a.txt", COLUMNS="100")
    assert done.returncode == 0 and b"\x1b" not in done.stdout
    top, table = done.stdout.decode("utf-8").split(" LINE ")
    assert re.search(rf"^title +{TITLE} +line 1 *$", top, re.M)
    assert re.search(r"^authors +Maria Lopez +line 3 *$", top, re.M)
    assert re.search(r"^date +2021-05-04 +line 5 *$", top, re.M)
    assert re.search(r"^confidence +0\.\d\d *$", top, re.M)
    assert re.search(r"^ +9 +debris +removed +share-bar CN701 +Share on Facebook *$", table, re.M)
    assert re.search(r"^ +7 +paragraph +body +\w+ [+-].* 0\.\d\d +The dam above .*…", table, re.M)
    assert all(len(line) <= 100 for line in done.stdout.decode("utf-8").splitlines())


def test_full_wraps_what_is_long() -> None:
    told = bare(run("inspect", "a.txt", "--full", COLUMNS="100").stdout)
    words = " ".join(line[50:].strip() for line in told.splitlines())
    assert "as the rain that had fallen for three days eased at last." in " ".join(words.split())


def test_removed_words_are_struck_through_and_roles_have_colors() -> None:
    told = run("inspect", "a.txt", "--color", "always", COLUMNS="100").stdout.decode("utf-8")
    assert "\x1b[9;31mShare on Facebook" in told
    assert "\x1b[9;31mBy\x1b[0m\x1b[35m Maria Lopez" in told
    assert "\x1b[1;92mDam above Velmont" in told


@pytest.mark.parametrize("color", ["always", "never"])
def test_a_hostile_page_comes_out_inert(color: str) -> None:
    Path("h.txt").write_text(HOSTILE, encoding="utf-8", newline="\n")
    told = run("inspect", "h.txt", "--color", color, "--full", COLUMNS="200").stdout
    text = bare(told)
    assert r"Dam [bold red]holds[/] \x1b[31mnow\x1b]8;;http" in text
    assert "[link=x]through[/link]" in text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ufffe]", text)


def test_the_picture_is_saved_as_svg_and_html_and_holds_no_markup_of_the_page() -> None:
    Path("h.txt").write_text(HOSTILE, encoding="utf-8", newline="\n")
    done = run("inspect", "h.txt", "--svg", "h.svg", "--html", "h.html", "--full")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    tree = ElementTree.parse("h.svg")
    assert {element.tag.rpartition("}")[2] for element in tree.iter()} <= {
        *("svg", "style", "defs", "clipPath", "rect", "text", "g", "circle"),
    }
    words = "".join(tree.getroot().itertext()).replace("\xa0", " ")
    assert "<script>alert(1)</script>" in words or "alert(1)" in words
    assert "Share on Facebook" in words and "line-through" in words
    page = Path("h.html").read_text(encoding="utf-8")
    assert "<script" not in page and "Share on Facebook" in page
    for text in (page, Path("h.svg").read_text(encoding="utf-8")):
        assert not re.search(r"(?:src|href)=|url\(['\"]?http|@import", text), "nothing is fetched"


def test_a_name_cannot_break_the_picture() -> None:
    name = "<b>&]]>.txt"
    try:
        Path(name).write_text(STORY, encoding="utf-8")
    except OSError:
        pytest.skip("this system has no such names")
    assert run("inspect", name, "--svg", "x.svg").returncode == 0
    words = "".join(ElementTree.parse("x.svg").getroot().itertext()).replace("\xa0", " ")
    assert f"cleannews inspect {name}" in words


def test_saving_fails_with_one_line_and_spoils_nothing() -> None:
    for arguments, cause in {
        ("--svg", "a.txt"): "a.txt: is an input of this run",
        ("--html", "absent/x.html"): "absent/x.html: the folder absent does not exist",
    }.items():
        done = run("inspect", "a.txt", *arguments)
        assert (done.returncode, said(done)) == (2, f"cleannews: {cause}\n")
    assert Path("a.txt").read_text(encoding="utf-8") == STORY


def test_what_cannot_be_read_is_an_error() -> None:
    Path("p.jpg").write_bytes(b"\xff\xd8\xff" + bytes(range(256)))
    for name in ("absent.txt", "p.jpg", "."):
        done = run("inspect", name)
        assert (done.returncode, done.stdout) == (2, b""), name
        assert said(done).startswith(f"cleannews: {name}: ") and said(done).count("\n") == 1


def test_a_pipe_is_read() -> None:
    done = run("inspect", "-", "--stdin-filename", "web/a.txt", stdin=STORY.encode())
    assert TITLE in done.stdout.decode("utf-8")


def test_the_settings_hold() -> None:
    text = STORY.replace(STORY_SHARE, "Valley Desk: M. Lind, for the Post.")
    Path("b.txt").write_text(text, encoding="utf-8")
    Path("cleannews.toml").write_text(DESK, encoding="utf-8")
    told = run("inspect", "b.txt", COLUMNS="100").stdout.decode("utf-8")
    assert re.search(r" 9 +debris +removed +valley-desk OWN…", told) or "valley-desk" in told
    assert "valley-desk" not in run("inspect", "b.txt", "--isolated").stdout.decode("utf-8")


def test_the_picture_in_the_readme_is_what_the_command_draws() -> None:
    path = SAMPLES / "inspect.svg"
    name = "samples/pages/readme.txt"
    assert f"]({path.relative_to(ROOT).as_posix()})" in (ROOT / "README.md").read_text("utf-8")
    shown = "".join(ElementTree.parse(path).getroot().itertext()).replace("\xa0", " ")
    assert f"cleannews inspect {name}" in shown
    assert "comment-residue CN151" in shown and "repeated-title CN901" in shown
