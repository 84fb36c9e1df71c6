"""Files that cleannews wrote, read back: JSON into the whole record, Markdown into fields and body.

Markdown counts as ours if its front matter has our fields and its body is, to the letter, what the
writer would make of it. Everything else gives None and is cleaned as any other text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from cleannews.model import Article, Block, CleannewsError, Line, Page, Role, Span
from cleannews.writers.formats import write_body
from cleannews.writers.matter import read_matter
from cleannews.writers.record import READERS, from_dict

if TYPE_CHECKING:
    from markdown_it.token import Token


def read_json(data: bytes | str, source: str = "-") -> Article | None:
    """Read a record back, its own `source` and ledger included; None if `data` is no record.

    Raises `CleannewsError`, naming the source, for a record with a key of the wrong shape.

    >>> read_json('{"source": "rain.txt", "title": "Rain", "blocks": []}').title
    'Rain'
    >>> read_json('{"name": "something else"}')
    """
    if data[:4096].strip()[:1] not in (b"{", "{"):
        return None
    record = _load(data)
    if not isinstance(record, dict) or not record.keys() <= READERS.keys():
        return None
    if not {"source", "blocks"} <= record.keys():
        return None
    try:
        return from_dict(record)
    except CleannewsError as error:
        raise CleannewsError(f"{source}: {error}") from None


def _load(data: bytes | str) -> Any:
    import json

    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def read_markdown(page: Page) -> Article | None:
    """Read a page that cleannews wrote as Markdown; None if it did not.

    Line numbers are those of the page's lines. A `#` heading that repeats the title is taken for
    the one that `--title-heading` writes: it is no block, but evidence of the title.
    """
    if page.front_matter is None:
        return None
    article = read_matter(page.front_matter)
    if article is None:
        return None
    body = "\n".join(line.text for line in page.lines)
    parsed = _parse(body, page.lines)
    if parsed is None:
        return None
    article = replace(article, source=page.source, confidence=1.0, blocks=parsed.blocks)
    if write_body(article, title_heading=parsed.title is not None) != body.strip("\n"):
        return None
    evidence = {"title": parsed.title} if parsed.title else {}
    return replace(article, evidence=evidence, warnings=page.warnings)


@dataclass(frozen=True)
class Body:
    """A body that was parsed: its blocks, and the lines of the title's heading if it has one."""

    blocks: tuple[Block, ...]
    title: tuple[int, ...] | None


class _ForeignError(Exception):
    """The body holds something that the writer never writes."""


def _parse(body: str, lines: tuple[Line, ...]) -> Body | None:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    try:
        blocks = [_numbered(block, lines) for block in _blocks(iter(tokens))]
    except _ForeignError:
        return None
    has_title = bool(blocks) and blocks[0].role is Role.HEADING and blocks[0].level == 0
    title = blocks.pop(0).lines if has_title else None
    return None if any(block.level == 0 for block in blocks) else Body(tuple(blocks), title)


def _numbered(block: Block, lines: tuple[Line, ...]) -> Block:
    """Turn the parser's lines, `(first, end)` counted from 0, into the page's line numbers."""
    first, end = block.lines
    return replace(block, lines=tuple(n for line in lines[first:end] for n in line.numbers))


def _blocks(tokens: Iterator[Token]) -> Iterator[Block]:
    """Give the blocks of a body; `lines` are the first line and the one after the last, from 0."""
    for token in tokens:
        if token.type == "paragraph_open":
            yield _leaf(Role.PARAGRAPH, tokens, "paragraph_close")
        elif token.type == "heading_open":
            yield replace(_leaf(Role.HEADING, tokens, "heading_close"), level=int(token.tag[1]) - 1)
        elif token.type == "blockquote_open":
            yield _leaf(Role.QUOTE, tokens, "blockquote_close")
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            yield from _items(token, tokens)
        elif token.type == "table_open":
            yield _table(token, tokens)
        elif token.type == "fence":
            yield Block(Role.CODE, token.content.removesuffix("\n"), _span(token))
        elif token.type == "hr":
            yield Block(Role.BREAK, "", _span(token))
        else:
            raise _ForeignError


def _span(token: Token) -> tuple[int, int]:
    first, end = token.map or (0, 0)
    return first, end


def _leaf(role: Role, tokens: Iterator[Token], end: str) -> Block:
    """Read the paragraphs up to the token that closes their block."""
    inlines = []
    for token in tokens:
        if token.type == end:
            break
        if token.type == "inline":
            inlines.append(token)
        elif token.type not in ("paragraph_open", "paragraph_close"):
            raise _ForeignError
    if not inlines:
        raise _ForeignError
    lines = (_span(inlines[0])[0], _span(inlines[-1])[1])
    texts = [_text(token) for token in inlines]
    spans = [_spans(token) for token in inlines]
    return Block(role, "\n\n".join(texts), lines, inline=_joined(texts, spans, 2))


def _joined(
    texts: Iterable[str], spans: Iterable[Sequence[Span]], between: int
) -> tuple[Span, ...]:
    """The spans of texts that stand behind each other with so many characters between them."""
    joined: list[Span] = []
    at = 0
    for text, told in zip(texts, spans):
        joined += [replace(span, start=span.start + at, end=span.end + at) for span in told]
        at += len(text) + between
    return tuple(joined)


def _items(opening: Token, tokens: Iterator[Token]) -> Iterator[Block]:
    """Read a list and the lists in it; an outermost item has no level, those within 2, 3, …"""
    kinds = [opening.type == "ordered_list_open"]
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            kinds.append(token.type == "ordered_list_open")
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            kinds.pop()
            if not kinds:
                return
        elif token.type == "paragraph_open":
            level = len(kinds) if len(kinds) > 1 else None
            item = _leaf(Role.LIST_ITEM, tokens, "paragraph_close")
            yield replace(item, level=level, ordered=kinds[-1])
        elif token.type not in ("list_item_open", "list_item_close"):
            raise _ForeignError


def _table(opening: Token, tokens: Iterator[Token]) -> Block:
    rows: list[list[Token]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(token)
    texts = ["\t".join(map(_text, row)).rstrip("\t") for row in rows]
    spans = [_joined(map(_text, row), map(_spans, row), 1) for row in rows]
    return Block(Role.TABLE, "\n".join(texts), _span(opening), inline=_joined(texts, spans, 1))


_KINDS = {"strong": "strong", "em": "emphasis", "link": "link"}


def _text(inline: Token) -> str:
    return "".join("\n" if child.type == "hardbreak" else child.content for child in _parts(inline))


def _parts(inline: Token) -> list[Token]:
    children = inline.children or []
    for child in children:
        kind = child.type.removesuffix("_open").removesuffix("_close")
        if kind not in (*_KINDS, "text", "hardbreak", "code_inline") or child.attrGet("title"):
            raise _ForeignError
    return children


def _spans(inline: Token) -> list[Span]:
    """The spans of a parsed line, sorted, an outer one before those in it."""
    spans: list[Span] = []
    opened: list[int] = []
    at = 0
    for child in _parts(inline):
        kind = _KINDS.get(child.type.partition("_")[0])
        if kind and child.nesting == 1:
            opened.append(len(spans))
            spans.append(Span(kind, at, at, str(child.attrGet("href") or "") or None))
        elif kind:
            begun = opened.pop()
            spans[begun] = replace(spans[begun], end=at)
        elif child.type == "code_inline":
            spans.append(Span("code", at, at + len(child.content)))
        at += 1 if child.type == "hardbreak" else len(child.content)
    return spans
