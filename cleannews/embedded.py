"""An article that stands only in a page's scripts: the scripts' texts in, its HTML or text out.

Pages built in the browser carry their article as data: `articleBody` in JSON-LD, `__NEXT_DATA__`,
the chunks of `self.__next_f.push`. All of them hold it as a string literal, so that no format needs
to be known: the literal with the most prose is the article. Others carry it as a template, a script
that is HTML itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from html import escape

SHORTEST = 600
"""A literal with fewer characters is no article."""

LONGEST = 4_000_000
"""Of all scripts of a page so many characters are looked at."""

_QUOTE = re.compile(r'"|\\.', re.DOTALL)
_TAG = re.compile("<[^<>]{0,300}>")
# Code and data have few spaces after the ends of their words.
_SENTENCE = re.compile(r"\w[.!?…。！？][\"”’»)]?(?:\s|<|$|(?<=[。！？]))")
SENTENCE_LENGTH = 400
"""A sentence is no longer than this, on average."""


def find_embedded(scripts: Sequence[str], templates: Iterable[str] = ()) -> str:
    """The longest prose in the string literals of a page's scripts or in its templates, or nothing.

    Where no literal is as long as an article, those of its blocks together may be.

    >>> story = "<p>" + "The dam held. " * 60 + "</p>"
    >>> find_embedded(["let page = " + json.dumps({"id": 7, "content": story})]) == story
    True
    >>> find_embedded(["let page = " + json.dumps({"id": 7, "data": "x7f/" * 400})])
    ''
    >>> blocks = [{"type": "text", "content": f"On day {n} the dam still held."} for n in range(40)]
    >>> find_embedded([json.dumps({"headline": "Dam", "blocks": blocks})]).count("<p>")
    40
    """
    held = [(script, [*_unquoted(script)]) for script in _within(scripts)]
    literals = [text for _, texts in held for text in texts]
    found = [*_prosaic(literals), *filter(_prose, templates)]
    if found:
        return max(found, key=_prose)
    within = (text for script, texts in held for text in (script, *texts))
    return max(map(_gathered, within), key=len, default="")


def _within(scripts: Iterable[str]) -> Iterator[str]:
    """The scripts, as far as they are looked at."""
    left = LONGEST
    for script in scripts:
        yield script[:left]
        left = max(0, left - len(script))


def _gathered(script: str) -> str:
    """The paragraphs that a script keeps one by one, in its order; nothing if they are no article.

    What JSON-LD calls the body is one, however short. What is said to be comments is none, nor is
    anything where the script does not speak of an article at all.
    """
    if body := _BODY.search(script):
        return _block("", _decoded(body[1]))
    article = _COMMENTS.split(script, maxsplit=1)[0]
    if not _ARTICLE.search(article):
        return ""
    found = [(kind, _decoded(text)) for kind, text in _BLOCK.findall(article)]
    told = dict.fromkeys((kind, text) for kind, text in found if kind or _SENTENCE.search(text))
    paragraphs = [text for kind, text in told if not kind and "{" not in text]
    long = sum(map(len, paragraphs)) >= SHORTEST_TOGETHER and len(paragraphs) >= FEWEST
    return "".join(_block(kind, text) for kind, text in told if "{" not in text) if long else ""


def _block(kind: str, text: str) -> str:
    return text if "</" in text else in_blocks(text, "h2" if kind else "p")


def in_blocks(text: str, name: str = "p") -> str:
    """The lines of a plain text as elements of HTML."""
    lines = filter(str.strip, text.splitlines())
    return "".join(f"<{name}>{escape(line)}</{name}>" for line in lines)


_BODY = re.compile(r'"articleBody"\s{0,3}:\s{0,3}("(?:[^"\\]|\\.){20,9000}")')
_ARTICLE = re.compile(
    r'"(?:headline|articleBody|content_elements|standfirst|publishedAt|published_at|datePublished)"'
    r'|"(?:article|story|post)"\s{0,3}:\s{0,3}[{\[]|"type"\s{0,3}:\s{0,3}"(?:p|paragraph)"'
)
_COMMENTS = re.compile(r'"(?:comments|replies|consent|cookies|translations|i18n|messages)"')
_BLOCK = re.compile(
    r'(?:"type"\s{0,3}:\s{0,3}"(heading|header|subhead)[^"{}]{0,20}"[^{}]{0,80}?)?'
    r'"(?:content|html|text|value|body|paragraph)"'
    r'\s{0,3}:\s{0,3}("(?:[^"\\]|\\.){4,6000}")'
)
SHORTEST_TOGETHER, FEWEST = 300, 3
"""Paragraphs kept one by one are an article from so many characters and so many of them on."""


def _decoded(literal: str) -> str:
    with suppress(ValueError):
        return str(json.loads(literal, strict=False))
    return ""


def _prosaic(literals: Iterable[str]) -> Iterator[str]:
    """The literals that are prose, and those that stand in one."""
    for text in literals:
        yield from (part for part in _unquoted(text) if _prose(part))
        if _prose(text):
            yield text


def _unquoted(text: str) -> Iterator[str]:
    """The long string literals of a script, decoded."""
    start = -1
    for sign in _QUOTE.finditer(text):
        if sign[0] != '"':
            continue
        if start >= 0 and sign.start() - start > SHORTEST:
            with suppress(ValueError):
                yield json.loads(text[start : sign.end()], strict=False)
        start = -1 if start >= 0 else sign.start()


def _prose(text: str) -> int:
    """How many characters of prose a text holds: none if it is code or data."""
    bare = _TAG.sub(" ", text)
    sentences = sum(1 for _ in _SENTENCE.finditer(bare))
    is_prose = sentences * SENTENCE_LENGTH >= len(bare) and "{" not in bare
    return len(bare) if is_prose and len(bare) >= SHORTEST else 0
