"""Markdown for the linter: its text line by line without marks, and the lines that are no prose.

What Markdown itself means (marks, code, tables, raw HTML, link targets) is never found fault with.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleannews.linting.texts import bare
from cleannews.model import Line
from cleannews.spacing import indent_of

OFF, ON = re.compile(r"<!--\s*cleannews:\s*off\s*-->"), re.compile(r"<!--\s*cleannews:\s*on\s*-->")

_FENCE = re.compile(r"\s{0,3}(?:[-*+>]\s+|\d{1,3}[.)]\s+)*(`{3,}|~{3,})")
_RAW = re.compile(
    r"<(script|style|pre|svg|iframe|table|figure|video|audio|details)\b", re.IGNORECASE
)
_NO_PROSE = re.compile(
    r"\s*(?:\||\[[^\]]{1,80}\]:\s|={3,}\s*$|-{3,}\s*$|(?:\*\s*){3,}$|(?:_\s*){3,}$"
    r"|\{[{%].*[%}]\}\s*$|\{:.*\}\s*$|:::|</?[a-zA-Z][^<>]*>\s*$|!!!\s|import\s.*from\s)"
)
_TOOLS = re.compile(
    r"<!--\s*(?:cleannews|prettier|markdownlint|mdformat|vale|textlint|remark|lint|toc|/?toc|more"
    r"|truncate|excerpt|omit|start|end|begin|spell|cspell|alex|doctoc|dprint|rumdl)\b.*",
    re.IGNORECASE,
)


def read_lines(lines: Sequence[str], first: int) -> tuple[tuple[Line, ...], frozenset[int]]:
    """The lines of a body as plain text, and the numbers of those to leave alone.

    What is no prose comes out empty; suppressed lines keep their text, which their neighbours need.
    """
    texts = [bare(line) for line in lines]
    no_prose = _find_no_prose(texts, first) | _find_tables(texts, first)
    off = _find_suppressed(lines, first) | _find_section_heads(texts, first)
    plain = tuple(
        Line((n,), "") if n in no_prose else _plain(text, n) for n, text in enumerate(texts, first)
    )
    return plain, frozenset(no_prose | off)


def _find_no_prose(texts: Sequence[str], first: int) -> set[int]:
    """Code, raw blocks of HTML, tables, rules, definitions and the comments of other tools."""
    found = set()
    end: re.Pattern[str] | None = None
    blank, code, item = True, False, 0
    for number, text in enumerate(texts, first):
        if end is not None:
            found.add(number)
            end = None if end.search(text) else end
            continue
        end = _opens(text)
        indented = indent_of(text) >= item + 4 and bool(text.strip())
        code = indented and (blank or code)
        mark = _LIST_MARK.match(text) if not code else None
        if mark:
            item = mark.end()
        elif text.strip() and text[0] not in " \t":
            item = 0
        if end is not None or code or _NO_PROSE.match(text) or _TOOLS.fullmatch(text.strip()):
            found.add(number)
        blank = not text.strip()
    return found


_LIST_MARK = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?=\S)")


def _find_tables(texts: Sequence[str], first: int) -> set[int]:
    """The rows of tables, which need no bar at their ends."""
    found: set[int] = set()
    for i, text in enumerate(texts):
        if i and "|" in texts[i - 1] and "|" in text and _TABLE_RULE.fullmatch(text):
            end = i
            while end < len(texts) and "|" in texts[end]:
                end += 1
            found |= set(range(first + i - 1, first + end))
    return found


_TABLE_RULE = re.compile(r"[ |]{0,5}:?-+:?(?: {0,5}\| {0,5}:?-+:?)*[ |]{0,5}")


def _find_section_heads(texts: Sequence[str], first: int) -> set[int]:
    """Headings right above a paragraph: whatever they say, they are its own."""
    below = ""
    found = set()
    for i in range(len(texts) - 1, -1, -1):
        text = texts[i].strip()
        if re.match(r"#{1,6} ", text) and len(below) >= SENTENCE and below[-1] in _ENDS:
            found.add(first + i)
        below = text or below
    return found


SENTENCE, _ENDS = 30, ".!?…。！？"
"""A paragraph in characters, and how its last sentence ends."""


def _opens(text: str) -> re.Pattern[str] | None:
    """What closes the block that this line opens, if it opens one and does not close it."""
    if fence := _FENCE.match(text):
        inline = fence[1][0] == "`" and "`" in text[fence.end() :]
        return None if inline else re.compile(rf"^[\s>]*{re.escape(fence[1])}")
    raw = _RAW.match(text.lstrip())
    if raw and f"</{raw[1].lower()}" not in text.lower():
        return re.compile(f"</{raw[1]}", re.IGNORECASE)
    return None


def _find_suppressed(lines: Sequence[str], first: int) -> set[int]:
    found = set()
    off = False
    for number, line in enumerate(lines, first):
        off = bool(OFF.search(line)) or off
        if off:
            found.add(number)
        off = off and not ON.search(line)
    return found


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"\s*(#{1,6}|>|[-*+]|\d{1,3}[.)])\s+")


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(
        r"!\[(?:[^\[\]]|\[[^\[\]]*\])*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])"
        r"|\[(?P<text>[^\[\]]*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\])"
        r"|\\(?P<char>[-\\`*_{}\[\]()#+.!|>~<&\"'$%,/:;=?@^])"
        r"|\*\*|__(?=\S)|(?<=\S)__|~~|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])"
        r"|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|`"
    )


def _plain(text: str, number: int) -> Line:
    found = _mark().match(text)
    mark = found[1] if found else ""
    rest = text[found.end() :] if found else text
    for _ in range(3):  # a linked image is an image within a link
        rest = _inline().sub(lambda m: m["text"] or m["char"] or "", rest)
        if "](" not in rest:
            break
    return Line((number,), rest, mark="-" if mark and mark in "-*+" else mark)
