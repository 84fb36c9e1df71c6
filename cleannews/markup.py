"""Strip the markup that was left in a text: repaired lines in, lines without it out.

Comments whole and broken, literal tags and their tails, scripts, style sheets, JSON and unfilled
templates. What JSON-LD says about the article is mined first; a page about code keeps its code, as
lines of that role. Everything taken out is recorded, and a line left empty disappears.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from cleannews.listings import fenced, listing_end, mark_listings
from cleannews.losses import lost_words
from cleannews.model import Declared, Line, Removal, Role
from cleannews.residue import (
    NEW_WINDOW,
    has_tag,
    is_about_code,
    is_brackets,
    is_codelike,
    is_json,
    is_prose_with_json,
    is_script,
    is_statement,
    is_style,
    is_tracker,
    looks_like_residue,
    new_windows,
    templates,
)

# A comment or block that does not close within so many lines takes only its own line.
LONGEST_COMMENT, LONGEST_BLOCK = 40, 200

# `<path to file>` is a place to fill in, no tag.
TAGS = (
    "a|abbr|address|article|aside|audio|b|blockquote|body|br|button|cite|code|dd|del|div|dl|dt|em"
    "|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins"
    "|label|li|link|main|mark|meta|nav|noscript|ol|option|p|path(?=[^<>]*=)|picture|pre|q|s|script|section"
    "|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|tfoot"
    "|th|thead|time|title|tr|u|ul|video|wbr"
)
_SIGNS = (*'<>{}[;(="', "$$", "--", "undefined", "null", "NaN", "```", *NEW_WINDOW)


class Stripped(NamedTuple):
    """The lines that are left, what was removed, and what the residue said about the article."""

    lines: tuple[Line, ...]
    removed: tuple[Removal, ...] = ()
    fields: Mapping[str, Declared] = {}


def strip(lines: Sequence[Line]) -> Stripped:
    """Take the markup out of repaired lines."""
    lines = mark_listings(lines)
    whole = "\n".join([line.text for line in lines])
    if not any(sign in whole for sign in _SIGNS):
        return Stripped(tuple(lines))
    fields, filled = _mined(lines) if '"@' in whole else ({}, frozenset())
    kept: list[Line] = []
    removed: list[Removal] = []
    about_code = is_about_code(lines)
    for line, rest in _drop_blocks(lines, filled, about_code, removed):
        kept.append(_without_markup(line, about_code, removed) if rest else line)
    return Stripped(tuple(_closed_up(kept)), tuple(removed), fields)


def _mined(lines: Sequence[Line]) -> tuple[Mapping[str, Declared], frozenset[int]]:
    from cleannews.jsonld import mine

    return mine(lines)


def _closed_up(lines: Sequence[Line]) -> Iterator[Line]:
    """Leave emptied lines out; the gap before one is the gap before the next."""
    gap = 0
    for line in lines:
        gap = max(gap, line.gap)
        if line.text:
            yield line.but(gap=gap) if gap != line.gap else line
            gap = 0


# Whole lines: comments over several lines, scripts, style sheets, JSON


def _drop_blocks(
    lines: Sequence[Line], filled: frozenset[int], about_code: bool, removed: list[Removal]
) -> Iterator[tuple[Line, bool]]:
    """Each line, emptied where it belongs to a block of residue; True where more may be in it."""
    i = 0
    while i < len(lines):
        rule, end = _block_at(lines, i, filled, about_code)
        for j, line in enumerate(lines[i:end], i):
            is_code = rule == "code" or (rule == "code-fence" and i < j < end - 1)
            if is_code:
                yield replace(line, role=Role.CODE, rule="code"), False
            elif rule:
                removed.append(Removal(line.numbers, line.text, rule))
                yield replace(line, text=""), False
        if not rule:
            yield lines[i], True
        i = max(end, i + 1)


def _block_at(
    lines: Sequence[Line], i: int, filled: frozenset[int], about_code: bool
) -> tuple[str, int]:
    """The rule that takes the line at `i`, and the index after the last line it takes."""
    text = lines[i].text
    if lines[i].role is Role.CODE:
        return "code", i + 1
    if i in filled and not is_prose_with_json(text):
        return "json-residue", i + 1
    if not about_code and not _SIGNED.search(text) and not is_tracker(text):
        return "", i
    if about_code and (end := fenced(lines, i)):
        return "code-fence", end
    if text.startswith(("<!--", "!--")) and "-->" not in text:
        return "comment-residue", _comment_end(lines, i)
    if about_code and not is_tracker(text):
        return ("code", listing_end(lines, i)) if is_statement(text) else ("", i)
    for rule, matches in _RESIDUE:
        if matches(text):
            return rule, _block_end(lines, i)
    return "", i


# Without one of these a line is no residue, trackers' names aside; five lines in six have none.
_SIGNED = re.compile('[({;="-]')
_RESIDUE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("script-residue", is_script),
    ("css-residue", is_style),
    ("json-residue", is_json),
)


def _comment_end(lines: Sequence[Line], i: int) -> int:
    for j in range(i + 1, min(len(lines), i + LONGEST_COMMENT)):
        if lines[j].text.endswith(("-->", "--!>")):
            return j + 1
        if lines[j].text.startswith(("<!--", "!--")):
            break
    return i + 1


def _block_end(lines: Sequence[Line], i: int) -> int:
    """Follow a block of residue to where its braces close, as long as its lines look like code."""
    depth, end = 0, i
    while end < min(len(lines), i + LONGEST_BLOCK):
        text = lines[end].text
        if end > i and not (looks_like_residue(text) or is_brackets(text) or is_codelike(text)):
            return end
        depth += text.count("{") + text.count("(") - text.count("}") - text.count(")")
        end += 1
        if depth <= 0:
            break
    while end < len(lines) and is_brackets(lines[end].text):
        end += 1
    return end


# Within a line: comments, tags, templates


def _without_markup(line: Line, about_code: bool, removed: list[Removal]) -> Line:
    text = line.text
    if not (about_code and has_tag(text)) and ("--" in text or "![" in text or "]]>" in text):
        text = _take(text, _comments(), line, "comment-residue", removed)
        text = _without_broken_comment(text, line, removed)
    if not about_code:
        text = _without_tags(text, line, removed)
        text = _without_templates(text, line, removed)
    return replace(line, text=text) if text != line.text else line


def _take(
    text: str,
    pattern: re.Pattern[str],
    line: Line,
    rule: str,
    removed: list[Removal],
    gap: str = " ",
) -> str:
    """Cut every match of a pattern out of a text and record it."""
    found = [m.group() for m in pattern.finditer(text)]
    if not found:
        return text
    removed.extend(Removal(line.numbers, part.strip(), rule) for part in found)
    return _squeezed(pattern.sub(gap, text))


def _squeezed(text: str) -> str:
    text = re.sub(r"[ ]{2,}", " ", text).strip()
    return re.sub(r" (?=[.,;!?](?:\s|$))", "", text)


@cache
def _comments() -> re.Pattern[str]:
    return re.compile(
        r"<!--(?:(?!-->|<!--).)*--!?>|^!--(?:(?!-->).)*--!?>"
        r"|(?://|/\*)?\s?<!\[CDATA\[(?:\*/)?|(?://|/\*)?\s?\]\]>(?:\*/)?"
        r"|<!\[(?:if[^\[\]<>]{0,60}|endif)\](?:-{0,2})>"
    )


def _without_broken_comment(text: str, line: Line, removed: list[Removal]) -> str:
    """What is left of a comment that lost one of its ends; an arrow inside a sentence stays."""
    opening = text.find("<!--")
    if opening >= 0:
        removed.append(Removal(line.numbers, text[opening:], "comment-residue"))
        return text[:opening].strip()
    broken = text.startswith(("!--", "-->")) or (text.endswith("-->") and len(text) < 60)
    if not broken:
        return text
    start = text.startswith("-->")
    removed.append(Removal(line.numbers, "-->" if start else text, "comment-residue"))
    return text[3:].strip() if start else ""


@cache
def _tags() -> re.Pattern[str]:
    quoted = r"""(?:[^<>"']|"[^"<]{0,2000}"|'[^'<]{0,2000}')"""
    return re.compile(rf"</?(?:{TAGS})(?=[\s/>]){quoted}{{0,3000}}>", re.IGNORECASE)


@cache
def _torn_tags() -> re.Pattern[str]:
    """A tag's tail at the start of a line, or a tag that never closes at its end."""
    attribute = r"""[\w:-]{1,40}=(?:"[^"<>]{0,500}"|'[^'<>]{0,500}')"""
    return re.compile(
        rf"^(?:{attribute}\s{{0,3}}){{1,20}}/?>"
        rf"|</?(?:{TAGS})\s[^<>]{{0,80}}=[^<>]{{0,3000}}$"
        rf"|^/?(?:{TAGS})(?:\s{attribute}){{0,9}}/?>",
        re.IGNORECASE,
    )


def _without_tags(text: str, line: Line, removed: list[Removal]) -> str:
    if "<" not in text and ">" not in text:
        return text
    if _tags().search(text):
        inner = _inner_text(text)
        taken = _tags().findall(text)
        lost = lost_words(text, inner, *taken)
        removed.extend(Removal(line.numbers, tag, "markup-residue") for tag in taken)
        if lost:
            removed.append(Removal(line.numbers, lost, "markup-residue"))
        text = inner
    return _take(text, _torn_tags(), line, "markup-residue", removed)


def _inner_text(text: str) -> str:
    """The text inside a fragment's tags; angle brackets that open no known tag are text."""
    from bs4 import BeautifulSoup

    known = re.compile(rf"<(?!/?(?:{TAGS})(?=[\s/>]))", re.IGNORECASE)
    soup = BeautifulSoup(known.sub("&lt;", text.replace("&", "&amp;")), "html.parser")
    for element in soup(["script", "style"]):
        element.decompose()
    for element in soup(["br", "p", "div", "li", "td", "h1", "h2", "h3"]):
        element.insert_before(" ")
    return _squeezed(" ".join(soup.get_text().split()))


def _without_templates(text: str, line: Line, removed: list[Removal]) -> str:
    if text in ("undefined", "null", "NaN"):
        removed.append(Removal(line.numbers, text, "template-placeholder"))
        return ""
    if "{" in text or "[" in text or "$$" in text:
        text = _take(text, templates(), line, "template-placeholder", removed)
    told = any(sign in text for sign in NEW_WINDOW)
    return _take(text, new_windows(), line, "link-label", removed) if told else text
