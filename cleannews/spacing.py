"""White space within a line: what is blank, how far it is indented, which runs of space count."""

from __future__ import annotations

from cleannews.invisibles import compiled

TAB_WIDTH = 4


CELL_WIDTH = 80
"""A table's cell is shorter than this; a longer stretch of text is a paragraph."""


def is_blank(text: str) -> bool:
    """Whether there is nothing to see: only white space, joiners, marks of direction, selectors.

    >>> is_blank(" \\u200f\\ufe0f "), is_blank("-")
    (True, False)
    """
    if text.isascii():
        return not text.strip()
    invisible = "[\\s\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufe0e\ufe0f]*"
    return compiled(invisible).fullmatch(text) is not None


def indent_of(text: str) -> int:
    """The width of the white space in front of a text, with tab stops every 4 columns.

    >>> indent_of("one"), indent_of("\\t  two")
    (0, 6)
    """
    margin = text[: len(text) - len(text.lstrip())]
    return len(margin.expandtabs(TAB_WIDTH))


def collapse(text: str) -> str:
    """`text` stripped, with single spaces; the tabs of a table and the spaces of code stay.

    >>> collapse("  One   two "), collapse("Team \\t Points\\t\\tGoals"), collapse("x  = 1;")
    ('One two', 'Team\\tPoints\\t\\tGoals', 'x  = 1;')
    """
    text = text.strip()
    if "\t" in text:
        if not looks_like_cells(text):
            return " ".join(text.split())
        return "\t".join(" ".join(cell.split()) for cell in text.split("\t"))
    if "  " not in text or looks_like_code(text):
        return text
    return " ".join(text.split())


def looks_like_cells(text: str) -> bool:
    """Whether the tabs of a line separate the cells of a table row.

    The layout of a page leaves runs of tabs and spaces between its pieces; two tabs alone are a
    table's empty cell. A tab inside a long sentence is a slip.

    >>> looks_like_cells("Norway\\t12\\t7"), looks_like_cells("By: Ann Bell\\t\\t\\t October 2")
    (True, False)
    """
    runs = compiled("[ \t]+").findall(text)
    is_layout = any(len(run) > 2 and run.count("\t") > 1 for run in runs)
    return not is_layout and all(len(cell) < CELL_WIDTH for cell in text.split("\t"))


def looks_like_code(text: str) -> bool:
    """Whether the spaces of a line may be set on purpose: program text, a shell's prompt.

    >>> looks_like_code("int  a = 0;"), looks_like_code("One;  two and three")
    (True, False)
    """
    return bool(
        compiled(r"[{};\\]$|^(?:\$ |>>> |#include|//|/\*|[{}])|\w\(\)|[=!<>]=|=>").search(text)
    )
