"""The outputs: views of one `Article` as text, each ending with a line feed.

To add one: a function from an article to a text, and an entry in `WRITERS`; the command line offers
it at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from cleannews.model import Article
from cleannews.writers.commonmark import write_blocks, write_heading
from cleannews.writers.matter import write_matter
from cleannews.writers.plain import to_text
from cleannews.writers.record import to_dict

FENCE = "---"

_UNSAFE_IN_JSON = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_markdown(
    article: Article, *, title_heading: bool = False, profile: str | None = None
) -> str:
    """Write an article as Markdown with front matter (always there, even if no field is known).

    With `title_heading` the title stands before the body too, as its `#` heading. `profile` is the
    site generator whose names the keys get (one of `matter.NAMES`; ours if it has none).

    >>> from cleannews.model import Block, Role
    >>> article = Article(title="Rain", blocks=(Block(Role.PARAGRAPH, "It rained."),))
    >>> print(to_markdown(article), end="")
    ---
    title: Rain
    ---
    <BLANKLINE>
    It rained.
    """
    matter = f"{FENCE}\n{write_matter(article, profile)}{FENCE}"
    return "\n\n".join(filter(None, [matter, write_body(article, title_heading)])) + "\n"


def write_body(article: Article, title_heading: bool = False) -> str:
    """Write the part of the Markdown after the front matter, without a line end at the end."""
    heading = write_heading(article.title, 1) if title_heading and article.title else ""
    return "\n\n".join(filter(None, [heading, write_blocks(article.blocks)]))


def to_json(article: Article) -> str:
    """Write the record as one indented object."""
    return _json(article, indent=2)


def to_jsonl(article: Article) -> str:
    """Write the record on one line.

    >>> to_jsonl(Article(title="Rain")).startswith('{"source": "-", "title": "Rain", ')
    True
    """
    return _json(article, indent=None)


def _json(article: Article, indent: int | None) -> str:
    """Characters that a terminal or a line reader would act on are escaped, so none is lost."""
    import json

    text = json.dumps(to_dict(article), ensure_ascii=False, indent=indent)
    return _UNSAFE_IN_JSON.sub(_escape, text) + "\n"


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return "\ufffd" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"


WRITERS: Mapping[str, Callable[..., str]] = {
    "markdown": to_markdown,
    "json": to_json,
    "jsonl": to_jsonl,
    "text": to_text,
}
