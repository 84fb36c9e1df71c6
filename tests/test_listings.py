"""Code that belongs to an article stays as it was written, in HTML pages and in Markdown."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.html import flatten
from cleannews.model import Role

ABOVE = (
    "The river agency wanted to count the fish that pass the old mill dam at Kirnstedt, and nobody "
    "had money for a counter."
)
BELOW = (
    "Everybody who has a dam at hand can now build a counter for less than a good dinner costs, "
    "and some already have."
)


def code_of(text: str, source: str = "page.txt") -> list[str]:
    return [block.text for block in clean(text, source=source).blocks if block.role is Role.CODE]


@pytest.mark.parametrize(
    "code",
    [
        ".box {\n  color: red;\n}",
        "def area(x):\n    return x * x",
        "if (a < b && c) {\n  return `x`;\n\n  # no heading\n  - no list\n  __init__\n}",
        '{"name": "teaser",\n "@type": "Thing"}',
        '<div class="a">hello</div>',
        "npm install counter",
    ],
)
def test_a_pre_with_code_is_one_block(code: str) -> None:
    escaped = code.replace("&", "&amp;").replace("<", "&lt;")
    page = (
        f"<html><body><article><h1>How to count fish</h1><p>{ABOVE}</p>"
        f"<pre><code>{escaped}</code></pre><p>{BELOW}</p></article></body></html>"
    )
    assert code_of(page, "page.html") == [code]


@pytest.mark.parametrize(
    "text",
    [
        "The lake lay down,\nthe lake lay long,\nand nobody came.",
        "大坝经受住了雨夜的考验。\n没有人来。",
        "1\n2\n3",
    ],
)
def test_verses_and_line_numbers_are_no_code(text: str) -> None:
    lines = flatten(f"<html><body><p>{ABOVE}</p><pre>{text}</pre>").lines
    assert not any(line.role for line in lines)
    assert [line.text for line in lines if line.text][1:] == text.split("\n")


def test_what_acts_on_a_screen_is_taken_out_of_code() -> None:
    code = "<pre><code>rm\x1b[31m a\u202e.b\u00a0c</code></pre>"
    page = f"<html><body><p>{ABOVE}</p>{code}<p>{BELOW}</p>"
    assert code_of(page, "page.html") == ["rm a.b c"]


MARKDOWN = f"""# How to count fish

By Ann Bell

{ABOVE}

    count --from /dev/camera
    sync

{ABOVE}

```bash
systemctl restart counter
  reboot
```

Open `/etc/count_fish.conf` to see what has changed. {BELOW}
"""


def test_markdown_code_loses_its_marks_and_keeps_its_indent() -> None:
    article = clean(MARKDOWN)
    assert article.title == "How to count fish"
    assert code_of(MARKDOWN) == [
        "count --from /dev/camera\nsync",
        "systemctl restart counter\n  reboot",
    ]
    assert [r.text for r in article.removed if r.rule == "code-fence"] == ["```bash", "```"]
    last = article.blocks[-1]
    assert last.text.startswith("Open /etc/count_fish.conf to see")
    assert [(span.kind, last.text[span.start : span.end]) for span in last.inline] == [
        ("code", "/etc/count_fish.conf")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "    12 Mill Lane\n    Kirnstedt",
        "    The lake lay down,\n    the lake lay long.",
        "    * one\n    * two",
    ],
)
def test_what_else_is_set_in_is_no_code(text: str) -> None:
    assert not code_of(f"# How to count fish\n\n{ABOVE}\n\n{text}\n\n[more](/x) {BELOW}\n")


def test_a_backtick_in_a_word_is_a_letter() -> None:
    text = f"{ABOVE}\n\nThe people of Hawai`i and O`ahu came by boat to see it. {BELOW}\n"
    assert "Hawai`i and O`ahu" in clean(text).text
