"""Plain text: what makes any text harmless to print, and the text output."""

from __future__ import annotations

import re

from cleannews.model import Article, Role

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029]")
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_SPACES = "\x0b\x0c\x85"


def make_inert(text: str) -> str:
    r"""Take out of a text all that a terminal, an encoder or a line reader could stumble over.

    Line ends become `\n`, other control characters go (those that part words become a space), and
    a lone surrogate becomes U+FFFD. The repairs have done this to every text that was cleaned; a
    record read from a stranger's file has not been through them.

    >>> make_inert("red\x1b[31m\r\nalert \ud800")
    'red[31m\nalert �'
    """
    if not _UNSAFE.search(text):
        return text
    return _UNSAFE.sub(_replacement, _LINE_ENDS.sub("\n", text))


def _replacement(match: re.Match[str]) -> str:
    if match[0] >= "\ud800":
        return "\ufffd"
    return " " if match[0] in _SPACES else ""


def to_text(article: Article) -> str:
    r"""Write an article as plain text: title, deck and body, one blank line between, no wrapping.

    A break is left out, list items stand without markers, the cells of a table are parted by tabs.

    >>> from cleannews.model import Block
    >>> to_text(Article(title="Rain", blocks=(Block(Role.PARAGRAPH, "It rained."),)))
    'Rain\n\nIt rained.\n'
    """
    texts = [article.title or "", article.deck or ""]
    texts += [block.text for block in article.blocks if block.role is not Role.BREAK]
    parts = [part for text in texts if (part := _without_trailing_space(make_inert(text)))]
    return "\n\n".join(parts) + "\n" if parts else ""


def _without_trailing_space(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
