"""Tell an HTML page from a text with tags in it, by content rather than by the file's name."""

from __future__ import annotations

import re

HEAD_CHARS = 8192
"""How far into a text its kind is looked for."""


BLOCK_TAGS_NEEDED = 6
"""Fewer block tags near the start are tags left in a text; `markup` takes those out."""


def looks_like_html(text: str, source: str = "-") -> bool:
    """Whether a text is an HTML page or a piece of one, rather than a text with tags in it.

    It begins with a doctype or with the tags of a page, or block tags outnumber its lines near the
    start; a file named .html or .htm needs only one tag.

    >>> looks_like_html("<!DOCTYPE html><p>Rain."), looks_like_html("The <p> tag starts a line.")
    (True, False)
    >>> looks_like_html("<b>Rain</b> tonight"), looks_like_html("<b>Rain</b> tonight", "rain.html")
    (False, True)
    """
    head = text[:HEAD_CHARS]
    if "<" not in head:
        return False
    if source.lower().endswith((".html", ".htm")):
        return re.search(r"</?[a-zA-Z][a-zA-Z0-9]*[\s/>]|<!--", head) is not None
    start = re.sub(
        r"\A(?:\s|<!--(?:(?!-->).){0,2000}-->|<\?xml[^>]{0,200}>)*", "", head, flags=re.S
    )
    if re.match(r"<(?:!doctype\s+html|html|head|body)\b", start, re.I):
        return True
    return _has_page_tag(text, start) or _is_mostly_blocks(head, start)


def _has_page_tag(text: str, start: str) -> bool:
    """Whether a line near the start opens the page: after other tags, or after the headers of a
    saved response, and then the page is all. A text that shows how pages are written goes on."""
    ends = text[-HEAD_CHARS:].rstrip().lower()
    if not start.startswith("<") and not ends.endswith(("</html>", "</body>")):
        return False
    return re.search(r"^\s*<(?:!doctype html|html|body)\b", start, re.I | re.M) is not None


def _is_mostly_blocks(head: str, start: str) -> bool:
    if not start.startswith("<"):
        return False
    tags = re.findall(
        r"</?(?:p|div|h[1-6]|ul|ol|li|section|article|table|tr|td)\b[\s/>]", head, re.I
    )
    closed = sum(tag.startswith("</") for tag in tags)
    lines = sum(1 for line in head.splitlines() if line.strip())
    return len(tags) >= max(BLOCK_TAGS_NEEDED, lines) and closed >= 2
