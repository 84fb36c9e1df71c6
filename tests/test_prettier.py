"""prettier, which many repositories run over their Markdown, changes none of our text."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import frontmatter
import pytest
from markdown_it import MarkdownIt

from cleannews.model import Article, Block, Role
from cleannews.writers import to_markdown

PRETTIER = shutil.which("prettier")
SAMPLES = sorted((Path(__file__).parent.parent / "samples" / "pages").glob("*.md"))
HOSTILE = [
    *("# no heading", "- no item", "+ no item", "1. no item", "1) no item", "> no quote", "* * *"),
    *("---", "===", "*no* _emphasis_", "snake_case_name and 2*3*4", "[no](link)", "![no](image)"),
    *("<b>no tag</b>", "`no code`", "a | b", "&amp; &copy;", "two  spaces", "back\\slash", "~~~"),
    *("```", "https://example.org/a_b_c?d=e&f=g", ":::", "[^1]: note", "$x$", "{{ x }}"),
]


def read(markdown: str) -> tuple[dict[str, object], str]:
    """The front matter, and the body as a page with its white space evened."""
    post = frontmatter.loads(markdown)
    html: str = MarkdownIt("commonmark").enable("table").render(post.content)
    return post.metadata, re.sub(r"\s+", " ", html)


@pytest.mark.skipif(not PRETTIER, reason="needs prettier: npm install --global prettier")
def test_prettier_changes_none_of_our_text(tmp_path: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in SAMPLES}
    for number, text in enumerate(HOSTILE):
        blocks = (Block(Role.PARAGRAPH, text), Block(Role.LIST_ITEM, text), Block(Role.QUOTE, text))
        article = Article(title=text, tags=(text,), blocks=blocks)
        texts[f"hostile-{number}.md"] = to_markdown(article)
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    subprocess.run([str(PRETTIER), "--write", tmp_path], check=True, capture_output=True)
    for name, text in texts.items():
        assert read((tmp_path / name).read_text(encoding="utf-8")) == read(text), name
