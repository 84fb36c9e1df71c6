"""`cleannews check` on Markdown: front matter, marks that mean something, suppression."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_check import ARTICLE, TITLE, check, littered, write
from tests.test_cli import run

BODY = ARTICLE.partition("\n\nOctober 12, 2023\n\n")[2]
HEAD = f"""\
---
layout: post   # a theme's key
"title": '{TITLE}'
date: 2023-10-12
custom: {{ b: 1, a: [x,y] }}
---
"""
RICH = """\
# A *heading* with marks

| Boat | Engine |
|------|:------:|
| Arne | 2 &times; 400 hp |

- item one
    - nested **item**

> A quote with [a link](https://example.org/share?on=facebook "Share").

```html
<!-- a comment in code --><p>Share on Facebook</p>
```

    Share on Facebook  (indented code)

<!-- more -->
<!-- prettier-ignore -->

A line with two spaces at its end  
and the next one, &nbsp; &amp; and &lt;b&gt;, {{< figure src="a.jpg" >}}.

[ref]: https://example.org/ "Read more"
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(name: str) -> str:
    return Path(name).read_bytes().decode("utf-8")


def test_what_markdown_means_is_never_found_fault_with() -> None:
    write("a.md", f"{HEAD}{BODY}\n{RICH}\n{BODY}")
    assert check("a.md") == (0, "No findings in 1 file\n")


def test_a_fix_leaves_everything_else_byte_for_byte() -> None:
    text = f"{HEAD}\n{BODY}\n{RICH}\n{BODY}"
    dirty = text.replace("# A *heading*", "**Share on Facebook**\n\n# A *heading*")
    dirty = dirty.replace("two million crowns", "two\u200b million crowns", 1)
    for ends in ("\n", "\r\n"):
        for last in ("", ends):
            write("a.md", dirty.rstrip("\n").replace("\n", ends) + last)
            code, out = check("a.md", "-q")
            assert (code, out.count("\n")) == (1, 2)
            assert check("a.md", "--fix")[0] == 0
            assert read("a.md") == text.rstrip("\n").replace("\n", ends) + last


def test_debris_behind_links_and_marks_is_found() -> None:
    debris = "*Also Read: [Harbour gets a new crane](https://example.org/crane)*"
    write("a.md", HEAD + BODY + f"\n{debris}\n\n[Share on Facebook](https://example.org/s)\n")
    code, out = check("a.md", "-q")
    assert code == 1
    assert out.count("CN602") == out.count("CN701") == 1
    assert check("a.md", "--fix")[0] == 0
    assert read("a.md") == HEAD + BODY


def test_lines_are_numbered_from_the_top_of_the_file() -> None:
    write("a.md", HEAD + BODY + "\nShare on Facebook\n")
    row = (HEAD + BODY).count("\n") + 2
    assert check("a.md")[1].startswith(f"a.md:{row}:1: CN701")


def test_between_off_and_on_nothing_is_found() -> None:
    kept = "<!-- cleannews: off -->\nShare on Facebook\n\n<!-- cleannews: on -->\n"
    write("a.md", f"{HEAD}{BODY}\n{kept}\nShare on Facebook\n")
    code, out = check("a.md", "-q")
    assert (code, out.count("\n")) == (1, 1)
    assert check("a.md", "--fix")[0] == 0
    assert read("a.md") == f"{HEAD}{BODY}\n{kept}"


def test_off_without_on_holds_to_the_end_and_skip_for_the_whole_file() -> None:
    write("a.md", f"{HEAD}{BODY}\n<!-- cleannews: off -->\nShare on Facebook\n")
    write("b.md", "---\ncleannews: skip\n---\n" + littered())
    assert check("a.md", "b.md", "--unsafe")[0] == 0


@pytest.mark.parametrize(
    ("matter", "found"),
    [
        ("title: Dam: it holds\ndate: 2023-10-12\n", ["2:11: CN011 broken-front-matter"]),
        ("- a\n- b\n", ["2:1: CN011 broken-front-matter"]),
        ("date: 2023-10-12\n", ["2:1: CN012 missing-title"]),
        ("title: ''\ndate: 2023-10-12\n", ["2:1: CN012 missing-title"]),
        ("title: Rain\n", ["2:1: CN013 missing-date"]),
        ("title: Rain\npubDate: 2023-10-12\n", []),
        ("title: Rain\ndate: 2023-10-12\nnote: |\n  It rained.\n\n  It stopped.\n", []),
        ("title: Rain\ndate: 2023-10-12\ntitle: Snow\n", ["4:1: CN011 broken-front-matter"]),
        ("title: &t BÃ¼ro\ndate: 2023-10-12\nslug: *t\n", ["2:8: CN015 value-characters"]),
        ("title: Rain\ndate: 2023-10-12 09:30:00 +0200\n", []),
        ("title: Rain\ndate: soon\n", ["3:7: CN014 non-iso-date"]),
        ("title: Rain\ndate: 2023-02-31\n", ["3:7: CN014 non-iso-date"]),
        ("title: BÃ¼rger\ndate: 2023-10-12\n", ["2:8: CN015 value-characters"]),
        (
            "title: Rain\ndate: 2023-10-12\ndescription: Share on Facebook\n",
            ["4:14: CN016 value-debris"],
        ),
        ("", ["2:1: CN012 missing-title", "2:1: CN013 missing-date"]),
    ],
)
def test_front_matter_is_checked(matter: str, found: list[str]) -> None:
    write("a.md", f"---\n{matter}---\n{BODY}")
    code, out = check("a.md", "-q")
    assert [line.split(":", 1)[1].rpartition(": ")[0] for line in out.splitlines()] == found
    assert code == bool(found)


def test_values_are_mended_where_they_stand() -> None:
    dirty = HEAD.replace(TITLE, "Fähre fÃ¤hrt nicht, sagt BÃ¼rgermeister").replace(
        "2023-10-12", "12 October 2023"
    )
    write("a.md", dirty + BODY)
    assert check("a.md", "--fix")[0] == 0
    assert read("a.md") == HEAD.replace(TITLE, "Fähre fährt nicht, sagt Bürgermeister") + BODY


def test_what_cannot_be_mended_stays_and_is_told() -> None:
    text = f"---\ntitle: Rain\ndate: 4/5/2022\n---\n{BODY}"
    write("a.md", text)
    assert check("a.md", "--fix")[0] == 1
    assert read("a.md") == text


def test_what_a_conversion_wrote_is_clean() -> None:
    write("page.txt", littered())
    assert run("convert", "page.txt", "--output", "page.md").returncode == 0
    assert check("page.md", "--unsafe")[0] == 0


def test_markdown_without_front_matter_is_checked_too() -> None:
    write("a.md", littered())
    assert check("a.md", "--fix") == (0, "Fixed 5 findings; 0 left\n")
    assert read("a.md") == ARTICLE


def test_a_value_that_others_repeat_is_mended_once() -> None:
    matter = "title: &t Das BÃ¼ro\ndate: 2023-10-12\nslug: *t\nlist: [*t, *t]\n"
    write("a.md", f"---\n{matter}---\n{BODY}")
    assert check("a.md", "--fix") == (0, "Fixed 1 finding; 0 left\n")
    assert read("a.md") == f"---\n{matter.replace('BÃ¼ro', 'Büro')}---\n{BODY}"


def test_lines_of_a_long_value_are_mended_where_they_stand() -> None:
    matter = "title: Rain\ndate: 2023-10-12\nnote: |\n  Das BÃ¼ro\n\n  bleibt zu.\n"
    write("a.md", f"---\n{matter}---\n{BODY}")
    assert check("a.md", "--fix")[0] == 0
    assert read("a.md") == f"---\n{matter.replace('BÃ¼ro', 'Büro')}---\n{BODY}"


def test_values_that_multiply_are_looked_at_once() -> None:
    rows = [f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9)}]" for n in range(1, 15)]
    matter = "\n".join(["title: Rain", "date: 2023-10-12", "k0: &k0 [a]", *rows])
    write("a.md", f"---\n{matter}\n---\n{BODY}")
    assert check("a.md") == (0, "No findings in 1 file\n")


def test_front_matter_that_never_ends_is_told_of() -> None:
    write("a.md", f"---\ntitle: Rain\ndate: 2023-10-12\n\n{BODY}")
    assert check("a.md", "-q") == (
        1,
        "a.md:1:1: CN011 broken-front-matter: no line of --- ends it\n",
    )
    write("a.md", f"---\n\n{BODY}")
    assert check("a.md")[0] == 0


def test_fences_may_have_spaces_behind_them() -> None:
    write("a.md", f"---  \ntitle: Rain\n--- \n{littered()}")
    assert "a.md:2:1: CN013 missing-date" in check("a.md")[1]
    check("a.md", "--fix")
    assert read("a.md") == f"---  \ntitle: Rain\n--- \n{ARTICLE}"


@pytest.mark.parametrize(
    "text",
    [
        "- item with code:\n\n      Share on Facebook\n      x  =  1\n",
        "> quoted\n\n    Advertisement\n    x  =  1\n",
        "# Heading\n\n    Advertisement\n    x  =  1\n",
        "Button | Says\n---|---\nPrint | Email\nShare | Tweet\n",
        "## Tags\n\nDogs wore tags of tin then, as the law of the land had it.\n",
    ],
)
def test_what_an_author_wrote_is_left_alone(text: str) -> None:
    write("a.md", f"{HEAD}\n{BODY}\n{text}\n{BODY}")
    assert check("a.md") == (0, "No findings in 1 file\n")
