"""An article that stands only in a page's scripts: the scripts' texts in, its HTML or text out.

Pages built in the browser carry their article as data: `articleBody` in JSON-LD, `__NEXT_DATA__`,
the chunks of `self.__next_f.push`. All of them hold it as a string literal, so that no format needs
to be known: the literal with the most prose is the article. Others carry it as a template, a script
that is HTML itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress

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


def find_embedded(scripts: Iterable[str], templates: Iterable[str] = ()) -> str:
    """The longest prose in the string literals of a page's scripts or in its templates, or nothing.

    >>> story = "<p>" + "The dam held. " * 60 + "</p>"
    >>> find_embedded(["let page = " + json.dumps({"id": 7, "content": story})]) == story
    True
    >>> find_embedded(["let page = " + json.dumps({"id": 7, "data": "x7f/" * 400})])
    ''
    """
    return max((*_literals(scripts), *filter(_prose, templates)), key=_prose, default="")


def _literals(scripts: Iterable[str]) -> Iterator[str]:
    left = LONGEST
    for script in scripts:
        for text in _unquoted(script[:left]):
            yield from (part for part in _unquoted(text) if _prose(part))
            if _prose(text):
                yield text
        left = max(0, left - len(script))


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
