"""Settings: which file counts, what it may say, and what every command makes of it."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from cleannews.catalogue import entry
from cleannews.debris.sweeping import sweep_lines
from cleannews.model import Line
from cleannews.outputs import SUFFIXES
from cleannews.settings import DEFAULT_EXCLUDE, Settings, SettingsError, settings_for
from cleannews.settings.backtracking import refuse_slow
from cleannews.settings.faults import FaultError
from cleannews.settings.keys import FORMATS, KEYS
from cleannews.settings.toml import line_of
from tests.test_cli import run, said

DESK = """\
[[debris]]
id = "valley-desk"
why = "The desk signs its reports."
pattern = "(?i)valley desk: .{1,40}"
drops = ["Valley Desk: M. Lind"]
keeps = ["The valley desk"]
"""
STORY = """\
Dam above Velmont holds through the night

The dam above the town of Velmont held through the night, officials said on Monday, as the rain \
that had fallen for three days eased at last.

Valley Desk: M. Lind

“We were lucky,” said the mayor, Jo Okafor. “The next storm will be worse, and we have no money \
left for another wall.”

Advertisement

About four hundred people had left their homes on Sunday evening, when the water rose to within a \
hand of the edge. Most of them were back by noon.
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub/deep").mkdir(parents=True)
    return tmp_path


def write(name: str, text: str) -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def fault(text: str, name: str = "cleannews.toml") -> str:
    """What is said of a configuration."""
    write(name, text)
    with pytest.raises(SettingsError) as caught:
        settings_for(Path("a.txt"))
    assert "\n" not in str(caught.value)
    return str(caught.value)


# Which file counts


def test_without_a_file_the_defaults_hold() -> None:
    settings = settings_for(Path("a.txt"))
    assert (settings.select, settings.unsafe, settings.max_drop) == ((), False, 0.5)
    assert (settings.exclude, settings.config) == (DEFAULT_EXCLUDE, None)


def test_the_nearest_file_counts_and_no_other() -> None:
    write("cleannews.toml", 'ignore = ["CN1"]\nunsafe = true')
    write("sub/deep/cleannews.toml", 'language = "de"')
    assert settings_for(Path("sub/a.txt")).ignore == ("CN1",)
    deep = settings_for(Path("sub/deep/a.txt"))
    assert (deep.ignore, deep.unsafe, deep.language) == ((), False, "de")
    assert deep.root == Path.cwd() / "sub/deep"


def test_of_several_files_in_a_folder_the_first_counts() -> None:
    write("sub/pyproject.toml", '[tool.cleannews]\nlanguage = "de"')
    assert settings_for(Path("sub/a.txt")).language == "de"
    write("sub/deep/pyproject.toml", '[tool.other]\nname = "cleannews"')
    write("sub/deep/.cleannews.toml", 'language = "fr"')
    write("sub/deep/1/pyproject.toml", "this is = no = TOML")
    assert settings_for(Path("sub/deep/1/a.txt")).language == "fr"
    write("sub/deep/2/.cleannews.toml", 'language = "it"')
    write("sub/deep/2/cleannews.toml", 'language = "es"')
    assert settings_for(Path("sub/deep/2/a.txt")).language == "es"


def test_what_lies_above_is_told_by_folders_not_by_how_they_are_named() -> None:
    write("sub/deep/cleannews.toml", 'language = "de"')
    assert settings_for(Path("sub/deep/../a.txt")).language is None
    assert settings_for(Path("sub/../sub/deep/a.txt")).language == "de"


def test_a_file_can_be_named_or_all_left_aside() -> None:
    write("cleannews.toml", 'language = "de"')
    house = write("house/style.toml", 'language = "fr"\nexclude = ["old/"]')
    named = settings_for(Path("sub/a.txt"), config=house)
    assert named.language == "fr"
    assert named.excludes(Path("old/a.txt")), "patterns count from the current folder"
    assert settings_for(Path("sub/a.txt"), isolated=True).language is None


def test_a_file_named_and_none_taken_is_a_contradiction() -> None:
    write("house.toml", "")
    write("a.txt", STORY)
    for command in ("convert", "inspect"):
        done = run(command, "a.txt", "--config", "house.toml", "--isolated")
        assert (done.returncode, done.stdout) == (2, b"")
        assert "--config and --isolated exclude each other" in said(done)


def test_options_count_more_than_files() -> None:
    write("cleannews.toml", 'language = "de"\nselect = ["CN1"]\nignore = ["CN104"]')
    given = {"language": "fr", "unsafe": True, "date_order": None, "ignore": ("CN102",)}
    settings = settings_for(Path("a.txt"), overrides=given)
    assert (settings.language, settings.unsafe, settings.date_order) == ("fr", True, None)
    assert settings.ignore == ("CN104", "CN102")
    anew = settings_for(Path("a.txt"), overrides={"select": ["CN104"]})
    assert anew.wants(entry("CN104"), Path("a.txt")), "--select begins anew"
    with pytest.raises(SettingsError, match=r"--select: no rule is called `shre-bar` .*share-bar"):
        settings_for(Path("a.txt"), overrides={"select": ("shre-bar",)})


def test_a_file_extends_another() -> None:
    write("house.toml", f'language = "de"\nignore = ["CN104"]\nextend-exclude = ["old/"]\n{DESK}')
    write(
        "sub/cleannews.toml",
        'extend = "../house.toml"\nextend-exclude = ["new/"]\nignore = ["CN102"]\nunsafe = true',
    )
    settings = settings_for(Path("sub/a.txt"))
    assert (settings.language, settings.unsafe) == ("de", True)
    assert settings.ignore == ("CN104", "CN102")
    assert settings.extend_exclude == ("old/", "new/")
    assert [rule.id for rule in settings.debris] == ["valley-desk"]


def test_a_rule_of_the_same_id_takes_the_place_of_the_extended_one() -> None:
    write("house.toml", DESK)
    mine = DESK.replace("valley desk: .{1,40}", "valley desk: [^:]{1,40}")
    write("cleannews.toml", 'extend = "house.toml"\n' + mine + DESK.replace("valley-", "hill-"))
    settings = settings_for(Path("a.txt"))
    assert [(r.code, r.id) for r in settings.debris] == [
        ("OWN001", "valley-desk"),
        ("OWN002", "hill-desk"),
    ]
    assert "[^:]" in settings.debris[0].pattern


# What is wanted, left alone, kept


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("", "share-bar", True),
        ("", "furniture", False),  # unsafe
        ("unsafe = true", "furniture", True),
        ('select = ["CN7"]', "share-bar", True),
        ('select = ["cn7"]', "share-bar", True),
        ('select = ["CN7"]', "ad-label", False),
        ('select = ["CN7"]\nextend-select = ["ad-label"]', "ad-label", True),
        ('select = ["ALL"]', "ad-label", True),
        ('ignore = ["CN7"]', "share-bar", False),
        ('ignore = ["ALL"]', "share-bar", False),
        ('ignore = ["CN7"]\nextend-select = ["CN701"]', "share-bar", True),
        ('ignore = ["CN7"]\nextend-select = ["CN701"]', "share-count", False),
        ('select = ["CN7"]\nignore = ["CN70"]', "share-bar", False),
        ('select = ["CN701"]\nignore = ["CN7"]', "share-bar", True),
        ('select = ["CN701"]\nignore = ["CN701"]', "share-bar", False),
        ('select = ["CN7"]\nignore = ["share-bar"]', "share-bar", False),
        ('profile = "mkdocs"', "missing-title", False),
        ('profile = "mkdocs"', "missing-date", True),
        ('profile = "hugo"', "missing-title", True),
        ('[per-file-ignores]\n"sub/*.txt" = ["CN7"]', "share-bar", False),
        ('[per-file-ignores]\n"*.md" = ["CN7"]', "share-bar", True),
        ('[per-file-ignores]\n"sub/" = ["share-bar"]', "share-bar", False),
        ('[per-file-ignores]\n"sub/" = ["share-bar"]', "share-count", True),
    ],
)
def test_the_closest_name_decides(text: str, name: str, wanted: bool) -> None:
    write("cleannews.toml", text)
    path = Path("sub/a.txt")
    assert settings_for(path).wants(entry(name), path) is wanted


@pytest.mark.parametrize(
    ("path", "excluded"),
    [
        ("dam.txt", False),
        ("requirements.txt", True),
        ("sub/requirements-dev.txt", True),
        ("robots.txt", True),
        ("LICENSE", True),
        ("LICENSE.txt", True),
        ("license-plates-on-the-rise.txt", False),
        ("readme-for-voters.md", False),
        ("news.md", False),
        (".git/COMMIT_EDITMSG", True),
        ("node_modules/x/readme-not.md", True),
        ("README.md", True),
    ],
)
def test_names_under_which_no_article_goes_are_left_alone(path: str, excluded: bool) -> None:
    assert settings_for(Path(path)).excludes(Path(path)) is excluded


def test_patterns_mean_what_they_mean_in_a_gitignore() -> None:
    write("cleannews.toml", 'exclude = ["old/*.txt", "!old/keep.txt"]\nextend-exclude = ["/x.md"]')
    excludes = settings_for(Path("a.txt")).excludes
    assert excludes(Path("old/a.txt"))
    assert excludes(Path("x.md"))
    assert not excludes(Path("old/keep.txt"))
    assert not excludes(Path("sub/old/a.txt"))
    assert not excludes(Path("sub/x.md"))
    assert not excludes(Path("requirements.txt")), "`exclude` replaces the names we exclude"
    assert excludes(Path.cwd() / "old/a.txt")
    assert excludes(Path("sub/../old/a.txt"))


def test_a_line_that_a_pattern_finds_is_kept() -> None:
    write("cleannews.toml", "keep-patterns = ['^Daily Brief', 'dpa\\)$']")
    keeps = settings_for(Path("a.txt")).keeps
    assert keeps("Daily Brief: rain") and keeps("Rain. " * 200 + "(dpa)")
    assert not keeps("Our Daily Brief")


# What a file may not say


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("selct = []", "unknown key `selct` (did you mean `select`?)"),
        ("max_drop = 0.2", "unknown key `max_drop` (did you mean `max-drop`?)"),
        ("select = 'CN1'", "`select` must be a list of strings, not `CN1`"),
        ("select = [7]", "`select` must be a list of strings, not `7`"),
        ("select = ['']", "`select` must be a list of strings, not ``"),
        ("select = ['CN998']", "no rule is called `CN998`"),
        ("unsafe = 'yes'", "`unsafe` must be true or false, not `yes`"),
        ("max-drop = 2", "`max-drop` must be a number from 0 to 1, not `2`"),
        ("max-drop = true", "`max-drop` must be a number from 0 to 1, not true"),
        ("per-file-ignores = ['CN1']", "`per-file-ignores` must be a table of patterns"),
        ("per-file-ignores = {'*.md' = ['CN998']}", "no rule is called `CN998`"),
        ("language = 'the one'", "`language` must be a language code such as en or pt-BR"),
        ("date-order = 'XYZ'", "`date-order` must be one of DMY, MDY, YMD, not `XYZ`"),
        ("format = 'docx'", "`format` must be one of markdown, json, jsonl, text, not `docx`"),
        ("profile = 'word'", "`profile` must be one of astro, "),
        ("keep-patterns = ['(']", "`(` is no regular expression: "),
        ("keep-patterns = ['(a+)+']", "`(a+)+` can backtrack catastrophically"),
        ("extend = 'absent.toml'", "there is no file `absent.toml` to extend"),
        ("extend = 'cleannews.toml'", "`cleannews.toml` extends this file in turn"),
        ("debris = 'x'", "`debris` must be [[debris]] tables"),
        ("language = en", "no TOML: "),
        ("language = '\x01'", "no TOML: "),
    ],
)
def test_a_mistake_is_told_with_file_and_line(line: str, cause: str) -> None:
    told = fault(f'# ours\nexclude = [\n  "old/",\n]\n\n{line}\n\n# the end\n')
    assert told.startswith(f"cleannews.toml:6: {cause}"), told


def test_a_mistake_in_pyproject_is_told_with_its_line() -> None:
    text = '[project]\nname = "x"\n\n[tool.cleannews]\nunsafe = true\nselct = []\n'
    assert fault(text, "pyproject.toml").startswith("pyproject.toml:6: unknown key `selct`")


def test_what_is_no_utf8_is_told_with_its_line() -> None:
    Path("cleannews.toml").write_bytes(b"unsafe = true\nlanguage = '\xff'\n")
    with pytest.raises(SettingsError, match=r"^cleannews.toml:2: not UTF-8$"):
        settings_for(Path("a.txt"))


def test_a_mistake_in_an_extended_file_names_that_file() -> None:
    write("house.toml", "\nunsafe = 1\n")
    assert fault('extend = "house.toml"').startswith("house.toml:2: `unsafe` must be")


def test_a_line_is_found_whatever_stands_before_it() -> None:
    text = 'a = """\nb = 1\n"""\n\n[t]\n"b" = [\n 1,\n]\n[[d]]\nx = 1\n[[d]]\nx = 2\n'
    assert line_of(text, ("a",)) == 1
    assert line_of(text, ("t", "b")) == 6
    assert line_of(text, ("d", 1, "x")) == 12
    assert line_of(text, ("d", 1, "absent")) == 11
    assert line_of(text, ("absent",)) == 1


@pytest.mark.parametrize(
    ("change", "line", "cause"),
    [
        (('id = "valley-desk"\n', ""), 2, "[[debris]] lacks `id`"),
        (("keeps", "keep"), 7, "unknown key `keep` in [[debris]] (did you mean `keeps`?)"),
        (('"valley-desk"', '"share-bar"'), 3, "the id `share-bar` is taken"),
        (('"valley-desk"', '"Desk"'), 3, "`id` must be lower-case words and hyphens, not `Desk`"),
        (('"valley-desk"', '"x"\ncode = "CN701"'), 4, "codes that begin with CN or OWN are given"),
        (('"valley-desk"', '"x"\nwhere = "top"'), 4, "`where` must be one of line, start, end"),
        (('["The valley desk"]', "[]"), 7, "`keeps` must be a list of lines, at least one"),
        (('["Valley Desk: M. Lind"]', '["Hill Desk"]'), 6, "`valley-desk` does not drop its"),
        (('["The valley desk"]', '["VALLEY DESK: X"]'), 7, "`valley-desk` drops “VALLEY DESK: X”"),
        ((".{1,40}", "(.+)+"), 5, "`(?i)valley desk: (.+)+` can backtrack catastrophically"),
        ((".{1,40}", r"(.)\\1"), 5, r"`(?i)valley desk: (.)\1` refers back to a group"),
        ((".{1,40}", "["), 5, "`(?i)valley desk: [` is no regular expression"),
        (('"(?i)valley desk: .{1,40}"', "7"), 5, "`pattern` must be a string"),
    ],
)
def test_an_own_rule_is_verified(change: tuple[str, str], line: int, cause: str) -> None:
    told = fault("unsafe = true\n" + DESK.replace(*change))
    assert told.startswith(f"cleannews.toml:{line}: {cause}"), told


@pytest.mark.parametrize(
    ("where", "pattern", "line", "left"),
    [
        ("start", "VP|", "VP The dam held all night.", "The dam held all night."),
        ("start", "(?=The)", "The dam held all night.", "The dam held all night."),
        ("end", r"\(?vp\)?|", "The dam held all night. (vp)", "The dam held all night."),
        ("end", "(?i)(?<=night)", "The dam held all night", "The dam held all night"),
    ],
)
def test_an_own_rule_takes_a_part_of_a_line_and_comes_to_an_end(
    where: str, pattern: str, line: str, left: str
) -> None:
    row = DESK.replace("(?i)valley desk: .{1,40}", pattern.replace("\\", "\\\\"))
    row = row.replace("Valley Desk: M. Lind", line).replace("The valley desk", "Held")
    told = row.replace("pattern", f'where = "{where}"\npattern')
    if line == left:
        assert "does not drop its example" in fault(told)
        return
    write("cleannews.toml", told)
    (rule,) = settings_for(Path("a.txt")).debris
    kept, removed = sweep_lines([Line((1,), line)], [rule])
    assert [piece.text for piece in kept] == [left]
    assert len(removed) == 1


def test_a_pattern_that_cannot_be_bound_to_its_place_is_refused() -> None:
    row = DESK.replace(".{1,40}", ".{1,40} # comment").replace("(?i)", "(?ix)")
    told = fault(row.replace("pattern", 'where = "end"\npattern'))
    assert told.startswith("cleannews.toml:5: ") and "is no regular expression" in told


def test_a_command_tells_a_mistake_in_one_line_and_ends_with_2() -> None:
    write("a.txt", STORY)
    write("cleannews.toml", '\nselct = ["\\u001b[31m"]\n')
    for arguments in (["convert", "a.txt"], ["check", "a.txt"], ["inspect", "a.txt"], ["rules"]):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, b""), arguments
        assert "cleannews.toml:2: unknown key `selct`" in said(done)
        assert said(done).count("\n") == 1 and "\x1b[31m" not in said(done)
    assert run("convert", "a.txt", "--isolated").returncode == 0


# Patterns that could take for ever


SLOW = (
    *(r"(a+)+$", r"(a|a)*b", r"(?:\w+\s?)*$", r"(a|aa)+$", r"(.*)*x", r"(?:a*)*b", r"(\w+\d+)+$"),
    *(r"(?:x*y*)*z", r"(?:a(?:b?|c?)d)*e", r"([a-zA-Z]+)*$", r"(?:\w{0,60} ?){0,60}$"),
    *(r".*.*.*=", r"\s*\s*\s*x", r"(?=(a+)+$)b", r"(?:[A-Z]?[a-z]+ ?)+x", r"(?i)(?:a|Ab*)+x"),
    *(
        r".(?:(?:[^b]{2,4}){2,4}){2,4}c",
        r"(?:a(?:b?)+?)*?ac",
        r"(?:(?:bb){0,50}){2,4}(?:b[ab].)*?c",
    ),
    *(r"(\d+,?)+x", r"^(([a-z])+.)+[A-Z]([a-z])+$", r"(?:(?:\d|\w)+-?)+x", r"(?:.|\n)*\d*\w*x"),
)
QUICK = (
    *(r"Desk: .*", r"(?i)also read: .{1,200}", r"(?:\w+\s)*end", r"(?:[A-Z][a-z]+ ?)+"),
    *(r"\d{1,2}/\d{1,2}/\d{4}", r"[\w.]+@[\w.]+", r"(?:foo|bar)+", r"\s*\w+\s*", r".*foo.*bar.*"),
    *(r"^Reporting by .+; editing by .+$", r"(?:\([^)]*\)\s*)+", r"\w+(?:-\w+)*", r"(?:ab|ac)*d"),
    *(r"\d+(?:,\d{3})*", r"(?<=dpa)\)", r"Photo \(.*\)", r"(?P<text>x)?y", r"(?:a{3}b)+"),
    *(
        r"(?:\d{1,3}\.){3}\d{1,3}",
        r"(?:[A-Z][a-z]+ ?){1,3}",
        r"(?:a{2}){2,4}",
        r"(?:(?:a|b) ){2,4}",
    ),
)


@pytest.mark.parametrize("pattern", SLOW)
def test_a_pattern_that_could_take_for_ever_is_refused(pattern: str) -> None:
    with pytest.raises(FaultError, match="can backtrack catastrophically"):
        refuse_slow(pattern, ())


@pytest.mark.parametrize("pattern", QUICK)
def test_a_quick_pattern_is_taken(pattern: str) -> None:
    assert refuse_slow(pattern, ()).pattern == pattern


def test_looking_everywhere_is_one_loop_more() -> None:
    refuse_slow(r"\s*\s*x", ())
    refuse_slow(r"^\s*\s*x", (), search=True)
    with pytest.raises(FaultError):
        refuse_slow(r"\s*\s*x", (), search=True)


def test_a_huge_pattern_is_refused_and_no_crash() -> None:
    for pattern in (
        "(?:" * 5000 + ")" * 5000,
        "(?:a{9}){9}" * 9,
        "|".join(f"{n}x" for n in range(300)),
    ):
        with pytest.raises(FaultError):
            refuse_slow(pattern, ())


# What the commands make of it


def test_convert_obeys_the_settings_of_each_input() -> None:
    write("sub/cleannews.toml", DESK + '\n[per-file-ignores]\n"x" = ["CN1"]')
    for name in ("a.txt", "sub/a.txt"):
        write(name, STORY.replace("Valley Desk: M. Lind", "Valley Desk: M. Lind, for the Post."))
    plain, ours = (
        run("convert", name, "-f", "text").stdout.decode() for name in ("a.txt", "sub/a.txt")
    )
    assert "Valley Desk" in plain
    assert "Valley Desk" not in ours
    assert run("convert", "sub/a.txt", "--isolated", "-f", "text").stdout.decode() == plain


def test_convert_takes_language_date_order_and_format_from_the_settings() -> None:
    text = STORY.replace("\n\n", "\n\nPublished 4/5/2021\n\n", 1)
    write("a.txt", text)
    assert b"date: 2021-04-05" not in run("convert", "a.txt").stdout
    write("cleannews.toml", 'date-order = "MDY"\nlanguage = "en-GB"\nformat = "jsonl"')
    done = run("convert", "a.txt").stdout
    assert done.startswith(b"{") and b'"date": "2021-04-05"' in done
    assert b'"language": "en-GB"' in done
    assert b'"date": "2021-05-04"' in run("convert", "a.txt", "--date-order", "DMY").stdout
    assert run("convert", "a.txt", "-f", "text").stdout.startswith(b"Dam above")
    assert run("convert", "a.txt", "-o", "a.md").returncode == 0
    assert Path("a.md").read_bytes().startswith(b"---\n")


def test_what_is_to_be_kept_stays_in_the_body() -> None:
    write("a.txt", STORY)
    assert b"Advertisement\n" not in run("convert", "a.txt").stdout
    write("keep.toml", 'keep-patterns = ["^Advertisement$", "^Dam above"]')
    done = run("convert", "a.txt", "--config", "keep.toml").stdout
    assert b"Advertisement\n" in done
    assert b"title: Dam above Velmont holds" in done, "what is kept can still be the title"


def test_every_key_has_a_field_and_every_format_is_known() -> None:
    names = {field.name for field in fields(Settings)} - {"root", "config"}
    assert {key.replace("-", "_") for key in KEYS} == names
    assert set(FORMATS) == set(SUFFIXES)


def test_settings_cost_no_library_where_there_are_none() -> None:
    code = (
        "import sys; from pathlib import Path; from cleannews.settings import settings_for;"
        "settings_for(Path('a.txt')).excludes(Path('a.txt'));"
        "late = ('pathspec', 'tomllib', 'tomli', 'cleannews.debris');"
        "print([name for name in late if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_readme_tells_every_key() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    section = readme.partition("## Settings")[2].partition("\n## ")[0]
    assert {*KEYS, "extend"} <= set(re.findall(r"`([a-z-]+)`", section))
