r"""Spans as Markdown: a line of text and its spans in, escaped text with links and emphasis out.

Whatever a text or an address holds, a parser reads back the same text, and no span that was not
there. CommonMark cannot carry each: emphasis that begins or ends between a letter and a mark of
punctuation, or right beside another one, is left out, and only its marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from cleannews.model import SPAN_KINDS, Span

Escape = Callable[[str], str]
Signed = Sequence[tuple[Span, str]]

_EMPHASIS = ("strong", "emphasis")
# What could end a link's address, or is no address of ours.
_UNSAFE = re.compile(r"[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]")


def dress(text: str, spans: Sequence[Span], escape: Escape) -> str:
    """Write a line with its spans; `escape` makes any text inert.

    >>> dress("See the dam.", [Span("link", 4, 11, "https://post.example/dam")], str)
    'See [the dam](https://post.example/dam).'
    >>> dress("a*b", [Span("strong", 0, 2)], str)
    'a*b'
    """
    return _write(text, 0, len(text), _signed(text, spans), escape) if spans else escape(text)


def within(spans: Iterable[Span], text: str, start: int, end: int) -> list[Span]:
    """The parts of the spans between two places of a text, counted from the first of them.

    Left out are parts without a letter, and spans that cross others or lead nowhere.
    """
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        first, last = max(span.start, start), min(span.end, end)
        piece = text[first:last]
        first += len(piece) - len(piece.lstrip())
        last = first + len(piece.strip())
        part = replace(span, start=first - start, end=last - start)
        if piece.strip() and _is_sound(part) and _fits(part, found):
            found.append(part)
    return found


def shift(spans: Iterable[Span], start: int, end: int) -> list[Span]:
    """The parts of the spans between two places, counted from the first of them."""
    parts = ((max(span.start, start), min(span.end, end), span) for span in spans)
    return [replace(span, start=a - start, end=b - start) for a, b, span in parts if a < b]


def _is_sound(span: Span) -> bool:
    url = span.url or ""
    leads = url.startswith(("http://", "https://", "mailto:")) and not _UNSAFE.search(url)
    return span.kind in SPAN_KINDS and leads is (span.kind == "link")


def _fits(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span lies within or beside each other one, none of its own kind, and in no code."""
    for other in others:
        if span.start < other.end and (
            span.end > other.end or other.kind in (span.kind, "code") or span == other
        ):
            return False
    return True


def _signed(text: str, spans: Sequence[Span]) -> list[tuple[Span, str]]:
    """The spans that a parser would see, each with the sign around it; links and code have none."""
    kept: list[tuple[Span, str]] = []
    for span in spans:
        around = {sign for other, sign in kept if _holds(other, span)}
        sign = _sign(text, span, [other for other in spans if _holds(span, other)])
        crowded = span.kind in _EMPHASIS and ("*" in around or (sign == "*" and any(around)))
        beside = any(other.end == span.start and other.kind != "link" for other, _ in kept)
        lost = span.kind in _EMPHASIS and not sign
        if not (lost or crowded or (beside and span.kind != "link")):
            kept.append((span, sign))
    return kept


def _write(text: str, start: int, end: int, spans: Signed, escape: Escape) -> str:
    """Write a stretch of a line; `spans` are those within it."""
    written, at = "", start
    for index, (span, sign) in enumerate(spans):
        if span.start < at:
            continue
        written += escape(text[at : span.start])
        inner = [told for told in spans[index + 1 :] if _holds(span, told[0])]
        content = _write(text, span.start, span.end, inner, escape)
        if span.kind == "link":
            content = f"[{content}]({span.url})"
            # behind an exclamation mark it would be a picture
            written = f"{written[:-1]}\\!" if written.endswith("!") else written
        elif span.kind == "code":
            content = _code(text[span.start : span.end])
        written += f"{sign}{content}{sign}"
        at = span.end
    return written + escape(text[at:end])


def _holds(span: Span, other: Span) -> bool:
    return span is not other and span.start <= other.start and other.end <= span.end


def _sign(text: str, span: Span, inner: Sequence[Span]) -> str:
    """The sign that a parser sees as the beginning and the end of emphasis here, if any."""
    if span.kind not in _EMPHASIS:
        return ""
    before, after = text[: span.start][-1:], text[span.end :][:1]
    # A span within is written with a mark of punctuation at its edges.
    first = "(" if any(other.start == span.start for other in inner) else text[span.start]
    last = ")" if any(other.end == span.end for other in inner) else text[span.end - 1]
    if not (_may_meet(before, first) and _may_meet(after, last)):
        return ""
    if span.kind == "strong":
        return "**"
    return "_" if _parts(before) and _parts(after) else "*"


def _may_meet(outside: str, inside: str) -> bool:
    """Whether a run of signs between two characters opens or closes (CommonMark 0.31, 6.2)."""
    return inside.isalnum() or _parts(outside)


def _parts(character: str) -> bool:
    """Whether a character is white space or punctuation to every version of CommonMark."""
    from unicodedata import category

    return not character or character.isspace() or category(character)[0] == "P"


def _code(text: str) -> str:
    longest = max(map(len, re.findall("`+", text)), default=0)
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    fence = "`" * (longest + 1)
    return f"{fence}{pad}{text}{pad}{fence}"
