"""Who an HTML page says has written it: names out of what it declares, and of its elements."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from cleannews.bylines import read_byline
from cleannews.titles import bare_name

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

LONGEST_NAME = 60
_LEAD = re.compile(
    r"\A(?:(?:(?:posted |written )?by|von|par|por|door|av|af)[: ]+"
    r"|(?:interview|text|author|autor): )",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<=\w) @\w+\Z")
# Elements that name the author, the surest first (of web pages whose bylines no text showed, the
# first of them named the right one in 17 of 18, the last in 20 of 29).
_SIGNATURES = (
    '[itemprop="author"]',
    ".byline a",
    ".author a",
    '[class*="byline"] a',
    '[rel~="author"]',
    ".vcard .fn",
    '[class*="author-name"]',
    '[class*="author-box__name"]',
    '[class*="author" i] [class*="name" i]',
    'a[href*="/author/"]',
)
MOST_SIGNATURES = 3
"""More different names are those of a list of articles, or of comments."""


def find_persons(told: Iterable[str], publisher: str) -> list[str]:
    """The names in what is told as authors: no address, and the site itself only if nobody else."""
    names = [name for value in told for name in split_names(value)]
    site = bare_name(publisher)
    return [name for name in names if not site or bare_name(name) not in site] or names


def split_names(text: str) -> list[str]:
    """The names that one value lists; an address is none.

    >>> split_names("Ann Bell, Jo Kim and Max Roth"), split_names("Bell, Ann")
    (['Ann Bell', 'Jo Kim', 'Max Roth'], ['Ann Bell'])
    >>> split_names("https://example.org/ann")
    []
    """
    last, comma, first = text.partition(", ")
    if comma and " " not in last and " " not in first:
        return [f"{first} {last}"]
    names = re.split(r"[,;]| and | und | & ", _LEAD.sub("", _HANDLE.sub("", text)))
    names = [name.strip() for name in names]
    return [name for name in names if name and "/" not in name and len(name) < LONGEST_NAME]


def find_signature(tree: LexborHTMLParser) -> list[str]:
    """Who an element's name says has written the article."""
    for selector in _SIGNATURES:
        nodes = (node.css_first('[itemprop="name"]') or node for node in tree.css(selector)[:20])
        texts = (
            spaced(node.text(separator=" ") or first_attribute(node, "content")) for node in nodes
        )
        names = dict.fromkeys(_LEAD.sub("", text) for text in texts if text)
        if 0 < len(names) <= MOST_SIGNATURES and all(map(split_names, names)):
            first = next(iter(names))
            return [first] if _may_sign(first) else []
    return []


def _may_sign(text: str) -> bool:
    """Whether a text can be an author's name, or a handle: `See all articles` is none."""
    return " " not in text or bool(read_byline(text))


def first_attribute(node: Any, *names: str) -> str:
    """The first of these attributes that an element has a value of, or nothing."""
    return next((told for name in names if (told := node.attributes.get(name))), "")


def spaced(text: str) -> str:
    """A text with single spaces, none at its ends."""
    return " ".join(text.split())
