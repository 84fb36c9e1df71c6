"""`cleannews check` as a user meets it: what it finds, mends and refuses, and how it ends."""

from __future__ import annotations

import json
import os
import stat
import subprocess
from pathlib import Path

import pytest

from tests.test_cli import run, said

TITLE = "Ferry service to Orrin Island stops for the winter"
ARTICLE = f"""\
{TITLE}

By Dana Whitlock

October 12, 2023

The last ferry of the year left Orrin Island on Thursday morning with forty people and a dog \
on board, the harbour master said.

“It was quieter than usual,” said Ruth Amsel, who runs the bakery by the pier. “Most people had \
already gone over on Wednesday, when the sea was calm.”

The company that owns the boats will use the winter to replace both engines. The work costs \
about two million crowns and will take until the end of March.
"""
DEBRIS = (
    ("Share on Facebook", "CN701"),
    ("Also Read: Harbour gets a new crane", "CN6"),
    ("SOURCE: Orrin Gazette", "CN301"),
    ("<!-- ad slot 4 -->", "CN151"),
    ("ADVERTISEMENT", "CN"),
)
TEASERS = """\
Council votes on the new bridge tonight
Five walks for a rainy weekend
Why the lighthouse is green
"""
posix = pytest.mark.skipif(os.name == "nt", reason="this needs a POSIX system")


def littered(article: str = ARTICLE) -> str:
    """The article with a line of debris below its third paragraph."""
    top, _, rest = article.partition("\n\nThe company")
    debris = "\n\n".join(line for line, _ in DEBRIS)
    return f"{top}\n\n{debris}\n\nThe company{rest}"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with a clean article and a littered one."""
    monkeypatch.chdir(tmp_path)
    write("clean.txt", ARTICLE)
    write("dirty.txt", littered())
    return tmp_path


def write(name: str, text: str | bytes) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def check(*arguments: str, stdin: bytes | int = subprocess.DEVNULL) -> tuple[int, str]:
    """Run `cleannews check`; gives its exit code and its standard output."""
    done = run("check", *arguments, stdin=stdin)
    return done.returncode, done.stdout.decode("utf-8")


def body_of(name: str) -> list[dict[str, object]]:
    record = json.loads(run("convert", name, "-f", "json").stdout)
    return [{k: v for k, v in block.items() if k != "lines"} for block in record["blocks"]]


# Finding


def test_findings_have_place_code_and_message_and_the_summary_comes_last() -> None:
    code, out = check("dirty.txt")
    *lines, summary = out.splitlines()
    assert code == 1
    assert len(lines) == len(DEBRIS)
    text = littered().split("\n")
    for line, (debris, start) in zip(lines, DEBRIS):
        assert line.startswith(f"dirty.txt:{text.index(debris) + 1}:1: {start}")
    assert lines[0] == "dirty.txt:11:1: CN701 share-bar: Share on Facebook"
    assert summary == "5 findings in 1 of 1 file; --fix mends 5"


def test_a_clean_article_ends_with_0() -> None:
    assert check("clean.txt") == (0, "No findings in 1 file\n")
    assert check("clean.txt", "--quiet") == (0, "")
    assert check("clean.txt", "--unsafe")[0] == 0


def test_damaged_characters_and_spaces_are_found_in_their_column() -> None:
    damaged = ARTICLE.replace("two million", "two\u00a0million").replace("a dog", "a  dog")
    write("a.txt", damaged.replace("morning with", "morning w\u200bith"))
    _, out = check("a.txt", "-q")
    assert sorted(line.split(" ")[1] for line in out.splitlines()) == ["CN106", "CN107", "CN122"]
    column = damaged.split("\n")[10].index("\u00a0") + 1
    assert f"a.txt:11:{column}: CN106 odd-space" in out


def test_what_neighbours_tell_needs_unsafe() -> None:
    write("a.txt", littered() + f"\nRead more\n\n{TEASERS}")
    code, safe = check("a.txt", "-q")
    assert code == 1
    _, all_ = check("a.txt", "-q", "--unsafe")
    assert set(safe.splitlines()) < set(all_.splitlines())
    assert "lighthouse" in all_
    assert "lighthouse" not in safe


def test_headings_of_a_clean_article_are_no_captions() -> None:
    headings = (
        "4. Personal Photography Projects",
        "6. Film Photography",
        "8. Still Life Photography",
    )
    paragraphs = ARTICLE.split("\n\n")[3:]
    parts = [part for pair in zip(headings, paragraphs) for part in pair]
    write("a.txt", f"{ARTICLE}\n" + "\n\n".join(parts))
    assert check("a.txt", "--unsafe") == (0, "No findings in 1 file\n")


def test_a_repeated_headline_is_safe_to_take_out() -> None:
    write("a.txt", f"{TITLE}\n\n{ARTICLE}")
    code, out = check("a.txt", "-q")
    assert code == 1
    assert "CN901 repeated-title" in out
    assert check("a.txt", "--fix")[0] == 0
    assert Path("a.txt").read_text(encoding="utf-8").count(TITLE) == 1


def test_a_headline_of_few_signs_may_be_repeated_too() -> None:
    title = "渡轮停航到明年春天"
    body = "渡轮公司星期四宣布，所有开往小岛的船只将停航，直到明年春天才会恢复。" * 3
    write("a.txt", f"{title}\n\n{title}\n\n2023年10月12日\n\n{body}\n\n{body[:60]}。\n")
    assert "a.txt:3:1: CN901 repeated-title" in check("a.txt", "-q")[1]


def test_corrections_belong_to_the_article_unless_they_are_asked_for() -> None:
    note = "Correction: An earlier version of this article named the wrong island."
    write("a.txt", f"{ARTICLE}\n{note}\n")
    assert check("a.txt", "--unsafe")[0] == 0
    code, out = check("a.txt", "--select", "correction", "-q")
    assert (code, out.count("\n")) == (1, 1)


# Mending


def test_fix_takes_the_debris_and_leaves_the_article_byte_for_byte() -> None:
    before = body_of("dirty.txt")
    assert check("dirty.txt", "--fix") == (0, "Fixed 5 findings; 0 left\n")
    assert Path("dirty.txt").read_text(encoding="utf-8") == ARTICLE
    assert body_of("dirty.txt") == before
    assert check("dirty.txt")[0] == 0
    assert check("dirty.txt", "--fix") == (0, "No findings in 1 file\n")


def test_fix_goes_on_until_unsafe_finds_nothing_and_the_body_stays() -> None:
    write("a.txt", f"Home\nNews\nSports\n\n{littered()}\nRead more\n\n{TEASERS}")
    before = body_of("a.txt")
    assert check("a.txt", "--fix", "--unsafe")[0] == 0
    text = Path("a.txt").read_text(encoding="utf-8")
    assert check("a.txt", "--unsafe")[0] == 0
    assert check("a.txt", "--fix", "--unsafe")[0] == 0
    assert Path("a.txt").read_text(encoding="utf-8") == text
    assert body_of("a.txt") == before
    for line in filter(None, ARTICLE.split("\n")):
        assert line in text.split("\n")


def test_line_ends_and_a_missing_last_one_stay() -> None:
    write("a.txt", littered().rstrip("\n").replace("\n", "\r\n"))
    assert check("a.txt", "--fix")[0] == 0
    assert Path("a.txt").read_bytes() == ARTICLE.rstrip("\n").replace("\n", "\r\n").encode()


def test_a_file_keeps_its_encoding_and_byte_order_mark() -> None:
    accented = ARTICLE.replace("Ruth Amsel", "Ruth Ämsel").replace("“", '"').replace("”", '"')
    dirty = littered(accented)
    write("mark.txt", b"\xef\xbb\xbf" + dirty.encode())
    write("wide.txt", dirty.encode("utf-16"))
    write("old.txt", dirty.encode("cp1252"))
    assert check("mark.txt", "wide.txt", "old.txt", "--fix")[0] == 0
    assert Path("mark.txt").read_bytes() == b"\xef\xbb\xbf" + accented.encode()
    assert Path("wide.txt").read_bytes() == accented.encode("utf-16")
    assert Path("old.txt").read_bytes() == accented.encode("cp1252")


def test_words_of_debris_go_from_within_a_line() -> None:
    piece = "“It was quieter than usual,” said"
    write("a.txt", ARTICLE.replace(piece, f"<!-- pull quote -->{piece}"))
    assert check("a.txt", "--fix")[0] == 0
    assert Path("a.txt").read_text(encoding="utf-8") == ARTICLE


def test_no_gap_is_left_where_debris_stood() -> None:
    write("a.txt", "Share on Facebook\n\n" + littered() + "\nShare on Facebook\n\n")
    assert check("a.txt", "--fix")[0] == 0
    assert Path("a.txt").read_text(encoding="utf-8").strip("\n") == ARTICLE.strip("\n")
    assert not Path("a.txt").read_text(encoding="utf-8").startswith("\n")


@posix
def test_fix_writes_through_a_link_and_keeps_the_permissions() -> None:
    Path("dirty.txt").chmod(0o640)
    Path("link.txt").symlink_to("dirty.txt")
    assert check("link.txt", "--fix")[0] == 0
    assert Path("link.txt").is_symlink()
    assert Path("dirty.txt").read_text(encoding="utf-8") == ARTICLE
    assert stat.S_IMODE(Path("dirty.txt").stat().st_mode) == 0o640


def test_a_read_only_file_is_an_error_and_the_others_are_mended() -> None:
    Path("dirty.txt").chmod(0o444)
    write("other.txt", littered())
    done = run("check", "--fix", "dirty.txt", "other.txt")
    assert done.returncode == 2
    assert said(done).startswith("cleannews: dirty.txt: ")
    assert done.stdout.decode().splitlines() == ["Fixed 5 findings; 0 left"]
    assert run("check", "--fix", "dirty.txt").stdout == b""  # nothing was checked to the end
    assert Path("dirty.txt").read_text(encoding="utf-8") == littered()
    assert Path("other.txt").read_text(encoding="utf-8") == ARTICLE
    assert not [path for path in Path().iterdir() if path.suffix == ".tmp"]


def test_fixing_can_end_with_1_too() -> None:
    assert check("dirty.txt", "--fix", "--exit-non-zero-on-fix")[0] == 1
    assert check("dirty.txt", "--fix", "--exit-non-zero-on-fix")[0] == 0


def test_a_fix_that_would_take_too_much_is_refused() -> None:
    assert check("dirty.txt", "--fix", "--max-drop", "0.05")[0] == 1
    assert Path("dirty.txt").read_text(encoding="utf-8") == littered()
    code, out = check("dirty.txt", "--max-drop", "0.05")
    assert code == 1
    assert out.startswith("dirty.txt:1:1: CN001 too-much-dropped: a fix would take ")
    selected = ("dirty.txt", "--fix", "--max-drop", "0.01", "--select", "CN7")
    assert "CN001 too-much-dropped" in check(*selected)[1]
    assert "CN001" not in check(*selected, "--ignore", "CN001")[1]


def test_a_diff_is_unified_and_writes_nothing(tmp_path: Path) -> None:
    code, out = check("--diff", "dirty.txt", "clean.txt")
    assert code == 1
    assert out.startswith("--- dirty.txt\n+++ dirty.txt\n@@ ")
    assert "clean.txt" not in out
    assert Path("dirty.txt").read_text(encoding="utf-8") == littered()
    subprocess.run(["git", "apply", "-p0"], input=out.encode(), check=True, cwd=tmp_path)
    assert Path("dirty.txt").read_text(encoding="utf-8") == ARTICLE
    assert check("--diff", "dirty.txt") == (0, "")


# What is no article


def test_what_is_no_article_is_neither_blamed_nor_changed() -> None:
    files = {
        "packages.txt": "requests==2.31.0\nclick>=8\n# Share on Facebook\n",
        "data.csv": "name,link\nOrrin,Share on Facebook\n",
        "program.txt": "import os\n\ndef main():\n    print('Share')  \n\nShare on Facebook\n",
        "menu.txt": "Home\nSports\nShare on Facebook\n",
        "empty.txt": "",
    }
    for name, text in files.items():
        write(name, text)
    assert check(*files, "--fix", "--unsafe")[0] == 0
    assert {name: Path(name).read_text(encoding="utf-8") for name in files} == files


def test_excluded_files_are_read_only_when_they_are_named() -> None:
    write("notes/requirements.txt", littered())
    assert check("notes")[0] == 0
    assert check("notes/requirements.txt")[0] == 1
    assert check("notes/requirements.txt", "--force-exclude")[0] == 0
    assert Path("notes/requirements.txt").read_text(encoding="utf-8") == littered()


def test_nothing_that_matches_is_an_error() -> None:
    Path("bare").mkdir()
    write("data/rows.json", "[]")
    for name in ("bare", "absent.txt", "*.md", "data"):
        done = run("check", name)
        assert (done.returncode, done.stdout) == (2, b""), name
    done = run("check", "absent.txt", "dirty.txt")
    assert done.returncode == 2
    assert b"share-bar" in done.stdout


def test_one_bad_file_does_not_stop_the_others() -> None:
    write("binary.txt", bytes(range(32)) * 99)
    done = run("check", "binary.txt", "dirty.txt")
    assert done.returncode == 2
    assert said(done) == "cleannews: binary.txt: binary file, not text\n"
    assert b"dirty.txt:11:1" in done.stdout


def test_folders_are_searched_to_the_bottom_and_this_one_without_a_path() -> None:
    write("a/b/c.md", littered())
    write(".hidden/d.txt", littered())
    assert check("--show-files") == (
        0,
        f"{Path('clean.txt')}\n{Path('dirty.txt')}\n{Path('a/b/c.md')}\n",
    )
    assert check()[1].splitlines()[-1] == "10 findings in 2 of 3 files; --fix mends 10"


def test_a_page_is_told_of_and_never_changed() -> None:
    paragraphs = "".join(f"<p>{p}</p>\n" for p in ARTICLE.split("\n\n"))
    page = f"<html><body>\n{paragraphs}<p>Share on Facebook</p>\n</body></html>\n"
    write("page.html", page)
    code, out = check("page.html", "--fix")
    assert code == 1
    row = page.split("\n").index("<p>Share on Facebook</p>") + 1
    assert out.startswith(f"page.html:{row}:4: CN701 share-bar: Share on Facebook\n")
    assert Path("page.html").read_text(encoding="utf-8") == page
    assert check("-", stdin=page.encode())[1].startswith(f"-:{row}:4: CN701")
    write("page.txt", page)
    assert check("page.txt", "--fix") == (0, "No findings in 1 file\n")
    assert Path("page.txt").read_text(encoding="utf-8") == page


# Choosing


def test_findings_are_selected_and_ignored_by_code_prefix_and_id() -> None:
    def codes(*options: str) -> set[str]:
        _, out = check("dirty.txt", "-q", *options)
        return {line.split(" ")[1] for line in out.splitlines()}

    every = codes()
    assert codes("--select", "CN701,comment-residue") == {"CN701", "CN151"}
    assert codes("--select", "CN7", "--extend-select", "CN151") == {
        *(code for code in every if code.startswith("CN7")),
        "CN151",
    }
    assert codes("--ignore", "CN7") == {code for code in every if not code.startswith("CN7")}
    assert check("dirty.txt", "--fix", "--select", "CN151")[0] == 0
    assert Path("dirty.txt").read_text(encoding="utf-8") == littered().replace(
        "<!-- ad slot 4 -->\n\n", ""
    )


def test_an_unknown_code_is_an_error() -> None:
    done = run("check", "dirty.txt", "--select", "CN7O1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "CN7O1" in said(done)


def test_a_configuration_near_the_file_counts() -> None:
    write("web/cleannews.toml", 'ignore = ["CN701", "CN151"]\n')
    write("web/dirty.txt", littered())
    _, out = check("web/dirty.txt", "dirty.txt", "-q")
    assert "web/dirty.txt:11:1" not in out.replace(os.sep, "/")
    assert "dirty.txt:11:1: CN701" in out
    assert "CN701" in check("web/dirty.txt", "--isolated")[1]
    shown = check("web/dirty.txt", "--show-settings")
    assert shown[0] == 0
    assert "ignore = [CN701, CN151]\n" in shown[1]


def test_own_rules_keep_patterns_and_ignores_of_files() -> None:
    write(
        "cleannews.toml",
        """\
keep-patterns = ["^SOURCE: Orrin"]

[per-file-ignores]
"old-*.txt" = ["CN701"]

[[debris]]
id = "harbour-line"
pattern = "Harbour line: .+"
why = "Our own telephone line."
drops = ["Harbour line: 555 0134"]
keeps = ["The harbour line is long."]
""",
    )
    write("old-1.txt", littered().replace("ADVERTISEMENT", "Harbour line: 555 0134"))
    code, out = check("old-1.txt", "-q")
    assert code == 1
    assert "harbour-line: Harbour line: 555 0134" in out
    assert "SOURCE" not in out
    assert "CN701" not in out
    assert check("old-1.txt", "--fix")[0] == 0
    left = Path("old-1.txt").read_text(encoding="utf-8")
    assert "SOURCE: Orrin Gazette" in left
    assert "555" not in left


def test_bad_settings_are_told_once_with_file_and_line() -> None:
    write("cleannews.toml", "\nselct = []\n")
    done = run("check", "dirty.txt", "clean.txt")
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done).count("cleannews.toml:2") == 1


# Standard input


def test_standard_input_is_checked_under_a_name() -> None:
    code, out = check("-", "--stdin-filename", "web/page.txt", stdin=littered().encode())
    assert code == 1
    assert out.startswith("web/page.txt:11:1: CN701")
    assert check("-", "--stdin-filename", "robots.txt", "--force-exclude", stdin=b"x")[0] == 0


def test_fixing_standard_input_writes_the_text() -> None:
    done = run("check", "--fix", "-", stdin=littered().encode())
    assert (done.returncode, done.stdout.decode("utf-8")) == (0, ARTICLE)
    assert said(done) == "Fixed 5 findings; 0 left\n"
    done = run("check", "--fix", "-q", "-", stdin=ARTICLE.encode())
    assert (done.returncode, done.stdout.decode("utf-8")) == (0, ARTICLE)


# Inert


def test_names_and_texts_cannot_act_on_a_terminal() -> None:
    write("a.txt", littered().replace("ad slot 4", "ad\x1b[31m slot [bold]4[/]"))
    for form in ("concise", "full", "github"):
        _, out = check("a.txt", "--output-format", form)
        assert "\x1b" not in out
        assert "[bold]4[/]" in out


def test_options_that_contradict_each_other() -> None:
    for options in (["--fix", "--diff"], ["--isolated", "--config", "dirty.txt"]):
        assert run("check", "dirty.txt", *options).returncode == 2


def test_that_there_is_no_article_is_told_only_if_it_is_asked_for() -> None:
    write("menu.txt", "Home\nSports\n")
    assert check("menu.txt", "--unsafe")[0] == 0
    code, out = check("menu.txt", "--unsafe", "--select", "not-an-article")
    assert (code, out.splitlines()[0]) == (1, "menu.txt:1:1: CN002 not-an-article")


def test_pieces_of_one_sentence_are_mended_where_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Harbour <!-- ad -->wall\n: Dam holds\n\n{ARTICLE}", encoding="utf-8")
    run("check", "--fix", str(path))
    mended = path.read_text(encoding="utf-8")
    assert "<!--" not in mended
    assert mended.count("Dam holds") == 1
