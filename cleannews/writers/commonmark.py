r"""The body as Markdown: any text of any block, written so that a parser reads back that text.

The style is the one that mdformat leaves as it is: `-` and `1.` for lists, a backslash for a line
break inside a block, a backslash before whatever CommonMark could take for a mark. What Markdown
cannot carry is lost knowingly:

- white space at the ends of lines; blank lines in a list item;
- a line end in a heading becomes a space; a blank line in a paragraph makes two paragraphs of it;
- an embed is written as a quote, for it is somebody else's text, and is read back as one;
- headings go down to level 5 (`######`), lists to depth 8, list levels are counted without gaps;
- the first row of a table is its header; empty cells at the end of a row; rows with no text;
- blocks with no text, except breaks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from cleannews.model import Block, Role, Span
from cleannews.writers.inline import dress, shift, within
from cleannews.writers.plain import make_inert

BREAK = "***"
MAX_HEADING = 6
MAX_DEPTH = 8
"""Markdown parsers give up on blocks nested too deeply (markdown-it at 20, two for each list)."""

_SPECIAL = re.compile(r"[\\*_\[\]<`&]")
_ASTERISK = re.compile(r"(?<!\s)\*|\*(?!\s)")
_BRACKETS = re.compile(r"(\[[^\[\]]*\](?![:(]))|[\[\]]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[Xx][0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_BLOCK_START = re.compile(r"#{1,6}(?:[ \t]|$)|>|[-+](?:[ \t]|$)|-+$|=+$|~~~")
_NUMBER = re.compile(r"([0-9]+)([.)](?:[ \t]|$))")
_DELIMITER_ROW = re.compile(r"[-:|][-:| \t]+$")


def write_blocks(blocks: Iterable[Block]) -> str:
    r"""Write a body: its blocks with one blank line between, without a line end at the end.

    >>> write_blocks([Block(Role.HEADING, "Costs"), Block(Role.PARAGRAPH, "1. is *not* a list")])
    '## Costs\n\n1\\. is \\*not\\* a list'
    """
    pieces: list[str] = []
    worded = (
        block for block in blocks if block.role is Role.BREAK or make_inert(block.text).strip()
    )
    for is_list, run in groupby(worded, key=lambda block: block.role is Role.LIST_ITEM):
        if is_list:
            pieces.extend(_lists(list(run)))
        else:
            pieces.extend(RENDERERS.get(block.role, _paragraph)(block) for block in run)
    return "\n\n".join(pieces)


def write_heading(text: str, level: int) -> str:
    r"""Write a heading with `level` number signs; line ends in it become spaces.

    >>> write_heading("What is C#", 2)
    '## What is C\\#'
    """
    return _head(Block(Role.HEADING, text), level)


def _head(block: Block, level: int) -> str:
    line = " ".join(line for lines in _paragraphs(block) for line in lines)
    if line.endswith("#"):
        line = line[:-1] + "\\#"
    return f"{'#' * level} {line}"


def escape(text: str) -> str:
    r"""Escape what CommonMark could take for markup inside a line; the rest stays clean.

    >>> print(escape("5 * 3 snake_case R&D [sic] don't! but *stars*, _this_, &lt; and <b>"))
    5 * 3 snake_case R&D [sic] don't! but \*stars\*, \_this\_, \&lt; and \<b>
    """
    if not _SPECIAL.search(text):
        return text
    text = text.replace("\\", "\\\\")
    text = _ASTERISK.sub(r"\\*", text)
    text = re.sub("_", _escape_underscore, text)
    text = _BRACKETS.sub(lambda match: match[1] or f"\\{match[0]}", text)
    text = re.sub("<(?! )", r"\\<", text).replace("`", "\\`")
    return _ENTITY.sub(_escape_entity, text)


def guard(line: str, is_first: bool = True) -> str:
    r"""Escape the start of a paragraph's line where it would open a block of another kind.

    `line` is escaped already. A later line could also underline a heading or rule a table.

    >>> print(guard("- 5 degrees"), guard("1789. What a year!"), guard("#now"))
    \- 5 degrees 1789\. What a year! #now
    """
    if _BLOCK_START.match(line) or _is_rule(line):
        return f"\\{line}"
    if not is_first and _DELIMITER_ROW.match(line):
        return f"\\{line}"
    return _NUMBER.sub(r"\1\\\2", line, count=1) if _NUMBER.match(line) else line


def _is_rule(line: str) -> bool:
    return line.startswith("-") and not line.strip("- \t") and line.count("-") > 2


def _escape_underscore(match: re.Match[str]) -> str:
    start, end = match.span()
    before, after = match.string[max(start - 1, 0) : start], match.string[end : end + 1]
    if before.isspace() and after.isspace():
        return "_"
    return "_" if _is_wordlike(before) and _is_wordlike(after) else "\\_"


def _is_wordlike(character: str) -> bool:
    """Tell whether an underscore beside this character cannot begin or end an emphasis."""
    from unicodedata import category

    return bool(character) and not character.isspace() and category(character)[0] not in "PS"


def _escape_entity(match: re.Match[str]) -> str:
    from html.entities import html5

    is_known = not match[1] or f"{match[1]};" in html5
    return f"\\{match[0]}" if is_known else match[0]


def _paragraphs(block: Block) -> list[list[str]]:
    """Cut a block at its blank lines, and each part into lines without outer white space, written
    with their spans."""
    text = make_inert(block.text)
    spans = block.inline if text == block.text else ()
    lines = list(_pieces(text, spans, "\n"))
    return [list(run) for has_text, run in groupby(lines, key=bool) if has_text]


def _pieces(text: str, spans: Sequence[Span], end: str) -> Iterator[str]:
    """The parts of a text between the characters `end`, written, without outer white space."""
    at = 0
    for part in text.split(end):
        bare = part.strip()
        start = at + len(part) - len(part.lstrip())
        yield dress(bare, within(spans, text, start, start + len(bare)) if spans else (), escape)
        at += len(part) + 1


def _hard_break(lines: Sequence[str]) -> str:
    """Join written lines by hard line breaks: a backslash at the end of each but the last."""
    broken = [f"{line}\\" for line in lines[:-1]] + [lines[-1]]
    return "\n".join(guard(line, index == 0) for index, line in enumerate(broken))


def _paragraph(block: Block) -> str:
    return "\n\n".join(_hard_break(lines) for lines in _paragraphs(block))


def _quote(block: Block) -> str:
    lines = _paragraph(block).split("\n")
    return "\n".join(f"> {line}" if line else ">" for line in lines)


def _heading(block: Block) -> str:
    return _head(block, min((block.level or 1) + 1, MAX_HEADING))


def _code(block: Block) -> str:
    text = make_inert(block.text)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{text}\n{fence}"


def _table(block: Block) -> str:
    rows = list(_rows(block))
    width = max(len(row) for row in rows)
    written = [_row(row, width) for row in rows]
    return "\n".join([written[0], _row(["---"] * width, width), *written[1:]])


def _rows(block: Block) -> Iterator[list[str]]:
    """The written cells of each row that has any text."""
    text = make_inert(block.text)
    spans = block.inline if text == block.text else ()
    at = 0
    for line in text.split("\n"):
        if line.strip():
            inside = shift(spans, at, at + len(line.rstrip()))
            cells = _pieces(line.rstrip(), inside, "\t")
            yield [cell.replace("|", "\\|") for cell in cells]
        at += len(line) + 1


def _row(cells: Sequence[str], width: int) -> str:
    return "| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |"


def _lists(items: Sequence[Block]) -> list[str]:
    """Write a run of list items: as one list, or several where the outermost kind changes."""
    lists: list[list[str]] = []
    widths: list[int] = []
    outer: bool | None = None
    for item, depth in zip(items, measure_depths(items), strict=True):
        del widths[depth - 1 :]
        if depth == 1 and bool(item.ordered) is not outer:
            outer = bool(item.ordered)
            lists.append([])
        # mdformat writes an ordered list so, unless it is told to count
        marker = "1. " if item.ordered else "- "
        lists[-1].append(_list_item(item, " " * sum(widths), marker))
        widths.append(len(marker))
    return ["\n".join(lines) for lines in lists]


def _list_item(item: Block, indent: str, marker: str) -> str:
    lines = [line for paragraph in _paragraphs(item) for line in paragraph]
    hanging = indent + " " * len(marker)
    return indent + marker + _hard_break(lines).replace("\n", f"\n{hanging}")


def measure_depths(items: Iterable[Block]) -> list[int]:
    """Give for each item how many lists it stands in, whatever gaps its levels have.

    >>> levels = [None, 3, 2, 1]
    >>> measure_depths([Block(Role.LIST_ITEM, "x", level=level) for level in levels])
    [1, 2, 2, 1]
    """
    around: list[int] = []
    depths = []
    for item in items:
        level = item.level or 1
        while around and around[-1] >= level:
            around.pop()
        if len(around) < MAX_DEPTH:
            around.append(level)
        depths.append(len(around))
    return depths


RENDERERS: Mapping[Role, Callable[[Block], str]] = {
    Role.PARAGRAPH: _paragraph,
    Role.HEADING: _heading,
    Role.QUOTE: _quote,
    Role.EMBED: _quote,
    Role.TABLE: _table,
    Role.CODE: _code,
    Role.BREAK: lambda block: BREAK,
}
