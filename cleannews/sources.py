"""Sources: a file's bytes or a text, read into a `Page` of numbered lines.

`read` decodes bytes, flattens an HTML page and takes the front matter off a Markdown text. What it
leaves in a line is for the repairs and the stages after them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from cleannews.encoding import decode
from cleannews.model import CleannewsError, Line, Page
from cleannews.sniffing import looks_like_html

LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029")
"""What ends a line beside LF. Not U+0085, form feed and the like, as `str.splitlines` has it: they
are damaged characters far more often than line ends."""

MARKDOWN_SUFFIXES = (".md", ".markdown")

FRONT_MATTER_CHARS = 32_768
"""Longer front matter is an article between two rules."""


class FrontMatter(NamedTuple):
    """The raw YAML between the fences, what it says, and the text below."""

    raw: str
    fields: Mapping[str, Any]
    body: str


def split_lines(text: str) -> list[str]:
    """The lines of a text; they end at CRLF, LF, CR, U+2028 and U+2029 and nowhere else.

    A final line end makes no extra line.

    >>> split_lines("one\\r\\ntwo\\rthree\\u2028\\n")
    ['one', 'two', 'three', '']
    """
    for end in LINE_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    lines = text.split("\n")
    return lines if lines[-1] else lines[:-1]


def read(
    data: bytes | str, source: str = "-", encoding: str | None = None, url: str | None = None
) -> Page:
    """Read a text, a Markdown file with front matter, or an HTML page.

    `source` is the name the data came under (`-` for none): its suffix helps to tell HTML and
    Markdown. `encoding` is for bytes only and taken as told. The lines of an HTML page are those of
    its flattened text, the lines of Markdown those below the front matter. `url` is the address of
    the page; it goes before what the page says of it.

    Raises `CleannewsError` with a one-line cause for what is no text or does not fit `encoding`.

    >>> read("Rain\\n\\nIt rained.").lines[2]
    Line(numbers=(3,), text='It rained.', gap=0, indent=0, mark='', cues=(), role=None, rule='')
    """
    if isinstance(data, bytes):
        decoded = decode(data, encoding)
        text, warnings = decoded.text, decoded.warnings
    else:
        text, warnings = data.removeprefix("\ufeff"), ()
    if looks_like_html(text, source):
        page = _read_html(text, source, warnings, url or "")
    elif text.startswith("---"):
        page = _read_markdown(text, source, warnings)
    else:
        page = Page(source, _numbered(text), warnings=warnings)
    return replace(page, fields={**page.fields, "url": url}) if url else page


def _numbered(text: str) -> tuple[Line, ...]:
    return tuple(Line((number,), line) for number, line in enumerate(split_lines(text), 1))


def _read_html(text: str, source: str, warnings: tuple[str, ...], url: str) -> Page:
    from cleannews.html import flatten

    try:
        flat = flatten(text, url)
    except CleannewsError as error:
        return Page(source, _numbered(text), warnings=(*warnings, f"{error}, read as text"))
    return Page(source, flat.lines, flat.fields, warnings=warnings)


def _read_markdown(text: str, source: str, warnings: tuple[str, ...]) -> Page:
    """A page with front matter if it has any; else the text as it is.

    In a Markdown file a pair of fences is meant as front matter, so there is a warning if it cannot
    be read. In a text without a name it may as well be a pair of rules, other files have none.
    """
    is_markdown = source.lower().endswith(MARKDOWN_SUFFIXES)
    fenced = _fenced(text) if is_markdown or source == "-" else None
    if fenced is None:
        return Page(source, _numbered(text), warnings=warnings)
    raw, body = fenced
    fields = read_fields(raw)
    if fields is None:
        flaw = ("front matter is not a YAML mapping, kept as text",) if is_markdown else ()
        return Page(source, _numbered(text), warnings=(*warnings, *flaw))
    return Page(source, _numbered(body), fields, front_matter=raw, warnings=warnings)


def _fenced(text: str) -> tuple[str, str] | None:
    """What stands between a first line `---` and the next such line, and what stands below.

    Only here CRLF and CR become LF while U+2028, which YAML may hold, stays.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith("---\n"):
        return None
    if text.startswith("---\n---\n") or text == "---\n---":
        return "", text[8:]
    end = text.find("\n---\n", 3, FRONT_MATTER_CHARS)
    if end < 0 and len(text) < FRONT_MATTER_CHARS and text.endswith("\n---"):
        end = len(text) - 4
    return (text[4 : end + 1], text[end + 5 :]) if end > 3 else None


def read_fields(raw: str) -> Mapping[str, Any] | None:
    """What front matter says, every value as the text that was written: `007`, `no`, `2021-09-15`.

    None if it is no YAML mapping; nothing at all is an empty one.

    >>> read_fields("title: 007\\ntags: [no, 'yes']")
    {'title': '007', 'tags': ['no', 'yes']}
    >>> read_fields("It rained.\\nThe dam held.") or read_fields("title: [")
    """
    if not raw.strip():
        return {}
    if not re.search(r"^[^\s#].*:(?: |$)|^\{", raw, re.M):  # YAML is slow to find out
        return None
    import yaml

    try:
        fields = yaml.load(raw, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None
