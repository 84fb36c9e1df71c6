"""Undo what the scraper did to the text: repaired lines in, the author's lines out.

Every flattening tool leaves a signature (measured in the field: html2text writes `#` and escapes,
inscriptis indents and bullets, `get_text()` puts a page on one line, mail and PDF tools wrap at a
fixed column). `undo` finds the signature first and takes back only what that tool adds, so that a
text with an honest asterisk in it keeps it. To add a scraper: a sign in `fingerprint` and a step in
`undo`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from cleannews.links import strip_code, strip_lines
from cleannews.marks import find_numbered, part_cells, strip_front
from cleannews.model import Line, Removal

MARKDOWN, INDENTED, GLUED, PLAIN = "markdown", "indented", "glued", "plain"

# Hard wraps: inner lines of a paragraph are this long and end no sentence (figures measured on
# html2text output, which wraps at 79, and on mail, which wraps at 72).
WRAP_SHORTEST, WRAP_LONGEST, WRAPPED_SHARE, ENDING_SHARE = 50, 84, 0.8, 0.35
FEWEST_WRAPPED = 5
# In a narrow column a line is filled but for so many characters, opens in lower case so often, and
# goes on if it is so long a part of the longest.
SLACK, LOWER_SHARE, COLUMN_SHARE, NARROW_ENDING_SHARE = 3, 0.4, 0.6, 0.12

# A page on so few lines, one of them so long, came out of `get_text()` without a separator.
GLUED_LINES, GLUED_LENGTH = 8, 1500

_TERMINAL = '.!?…。！？।؟”"»’)'


class Undone(NamedTuple):
    """Lines as the author left them, and what was taken off them."""

    lines: tuple[Line, ...]
    removed: tuple[Removal, ...]


def undo(lines: Sequence[Line], is_markdown: bool = False) -> Undone:
    """Take back marks, escapes, wraps and gluing, as far as the page's signature says.

    A line that has its role already, as those of a listing, stays as it is. `is_markdown` says that
    the text is known to be Markdown.
    """
    scraper = MARKDOWN if is_markdown else fingerprint(lines)
    plain = _open_lines(lines)
    removed: list[Removal] = []
    undone = list(lines)
    if scraper == GLUED:
        undone = [piece for line in undone for piece in _cut_open(line)]
    undone = part_cells(undone)
    if shortest := find_wrap(plain if scraper != GLUED else undone):
        undone = list(unwrap(undone, shortest))
    # First what is in front: `1\.` is no number of a list, and is told from one by its escape.
    telling = scraper in (MARKDOWN, INDENTED)
    numbered = frozenset() if telling else find_numbered(undone)
    marked: Iterator[Line] = (
        strip_front(line, telling or i in numbered, removed) for i, line in enumerate(undone)
    )
    if scraper == MARKDOWN:
        marked = strip_lines(marked, removed)
    elif any("`" in line.text for line in plain):
        marked = map(strip_code, marked)
    return Undone(tuple(marked), tuple(removed))


def _open_lines(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.role is None]


def _cut_open(line: Line) -> Iterable[Line]:
    return cut(line) if line.role is None else (line,)


def fingerprint(lines: Sequence[Line]) -> str:
    r"""Name the kind of tool that made these lines.

    >>> fingerprint([Line((1,), "# Flood"), Line((2,), "It **rained** [here](http://a.example).")])
    'markdown'
    >>> fingerprint([Line((1,), "It rained.")])
    'plain'
    """
    plain = _open_lines(lines)
    if len(plain) <= GLUED_LINES and any(len(line.text) >= GLUED_LENGTH for line in plain):
        return GLUED
    if sum(sign(plain) for sign in _MARKDOWN_SIGNS) >= 2:
        return MARKDOWN
    indented = sum(line.indent > 0 for line in plain)
    if indented > 0.5 * len(plain):
        return INDENTED
    # A heading is sign enough beside a listing between fences, or on top of the text.
    told = len(plain) < len(lines) or _has_headings(plain[:1])
    is_text = not any(line.markup for line in plain)
    return MARKDOWN if told and is_text and _has_headings(plain) else PLAIN


def _has_headings(lines: Sequence[Line]) -> bool:
    return any(re.match(r"#{1,6} \S", line.text) for line in lines)


def _has_links(lines: Sequence[Line]) -> bool:
    return any("](" in line.text for line in lines)


def _has_emphasis(lines: Sequence[Line]) -> bool:
    return any(line.text.count("**") >= 2 and line.text.strip("* ") for line in lines)


def _has_addresses(lines: Sequence[Line]) -> bool:
    return any("](http" in line.text for line in lines)


def _has_bold_lines(lines: Sequence[Line]) -> bool:
    texts = (line.text for line in lines)
    return any(t.startswith("**") and t.endswith("**") and t.strip("* ") for t in texts)


def _has_escapes(lines: Sequence[Line]) -> bool:
    return any(re.search(r"\\[-.+*_#()\[\]]", line.text) for line in lines if "\\" in line.text)


def _has_star_bullets(lines: Sequence[Line]) -> bool:
    return sum(line.text.startswith("* ") and line.indent >= 2 for line in lines) >= 2


_MARKDOWN_SIGNS: tuple[Callable[[Sequence[Line]], bool], ...] = (
    _has_headings,
    _has_links,
    _has_addresses,  # with a link it is enough
    _has_emphasis,
    _has_bold_lines,  # so is this
    _has_escapes,
    _has_star_bullets,
)


# Hard wraps


def find_wrap(lines: Sequence[Line]) -> int:
    """How long a line is at least that goes on in the next one, in characters; 0 where none does
    because nothing broke the paragraphs at a fixed column.

    Tools wrap at 70 characters and more. The columns of a printed page are narrower; there each
    line is as full as the next word allows, and most lines open in lower case.
    """
    pairs = [(a.text, b.text) for a, b in pairwise(lines) if b.gap == 0 and not _opens_item(b)]
    inner = [text for text, _ in pairs if len(text) > 20]
    if len(inner) < FEWEST_WRAPPED or len(inner) < 0.4 * len(lines):
        return 0
    full = sum(WRAP_SHORTEST <= len(text) <= WRAP_LONGEST for text in inner)
    ending = sum(text[-1] in _TERMINAL for text in inner)
    if ending > ENDING_SHARE * len(inner):
        return 0
    if full >= WRAPPED_SHARE * len(inner):
        return WRAP_SHORTEST
    column = max(len(text) for text in inner)
    if column > WRAP_SHORTEST:
        return 0
    filled = sum(len(a) + len(b.split(" ")[0]) >= column - SLACK for a, b in pairs)
    goes_on = sum(b[:1].islower() for _, b in pairs)
    narrow = filled >= WRAPPED_SHARE * len(pairs) and goes_on >= LOWER_SHARE * len(pairs)
    # A verse ends its sentences, or has no marks at all; prose has them anywhere.
    narrow = narrow and ending <= NARROW_ENDING_SHARE * len(inner)
    narrow = narrow and sum(bool(re.search(r"[.,;:!?] ", a)) for a, _ in pairs) > len(pairs) / 8
    return round(COLUMN_SHARE * column) if narrow else 0


def unwrap(lines: Sequence[Line], shortest: int = WRAP_SHORTEST) -> Iterator[Line]:
    """Join the lines of each paragraph; a line below `shortest`, a gap or a bullet ends one.

    A headline in capitals is one, too. A word that was parted keeps its hyphen: it may be its own.
    """
    current: Line | None = None
    last = ""
    for line in lines:
        goes_on = len(last) >= shortest or last.endswith(",") or _is_shouted(last, line.text)
        if current and line.role is None and line.gap == 0 and goes_on and not _opens_item(line):
            glued = re.search(r"[^\W\d_]-$", last) and _goes_on(line.text)
            text = f"{current.text}{'' if glued else ' '}{line.text}"
            numbers, marks = current.numbers + line.numbers, current.marks + line.marks
            current = current.but(numbers=numbers, text=text, marks=marks)
        else:
            if current:
                yield current
            current = line
        last = line.text if line.role is None else ""
    if current:
        yield current


def _goes_on(text: str) -> bool:
    """Whether a line goes on with the other half of a word: no `and`, as in `pre- and post-war`."""
    return text[:1].islower() and text.split(" ")[0] not in _JOINTS


_JOINTS = frozenset(("and", "or", "und", "oder", "bzw.", "et", "ou", "y", "o", "e", "en", "och"))


def _is_shouted(above: str, below: str) -> bool:
    """Whether two lines are a headline in capitals: no byline, no dateline."""
    signed = "(" in below or below.startswith(("BY ", "VON ", "PAR ", "POR ", "DI "))
    return above.isupper() and below.isupper() and " " in above and not signed


def _opens_item(line: Line) -> bool:
    return (
        bool(line.mark)
        or "\t" in line.text
        or bool(re.match(r"(?:[*+•>-]|#{1,6}|\d{1,3}[.)])\s", line.text))
    )


# Glued lines


@cache
def _seam_pattern() -> re.Pattern[str]:
    # A lost space between sentences is where two elements met: lower case, full stop, capital.
    return re.compile(
        r"(\w{0,40})(?<=[a-zß-ÿа-яё)0-9”’\"])[.!?][”’\"»]?"
        r"(?=[“‘\"«]?([A-ZÀ-ÞА-Я][\w’']*)[ ,]|©)"
    )


def _parts_sentences(seam: re.Match[str]) -> bool:
    """Whether a full stop between two words ends a sentence: in `Xamarin.Android` it does not."""
    from cleannews.function_words import all_function_words

    before, after = seam[1], seam[2]
    if not after or not before[:1].isupper() or after.casefold() in all_function_words():
        return True
    return seam.string.count(f"{before}.{after}", 0, LONGEST_SEARCH) < 2  # a name comes back


@cache
def _label_seam_pattern() -> re.Pattern[str]:
    # Within a short line: a capital right after a small letter or a digit, a day after a letter.
    return re.compile(
        r"(?<=[a-zß-ÿа-яё])(?=[A-ZÀ-ÞА-Я][\w]|\d{1,2} )|(?<=\d)(?=[A-ZÀ-ÞА-Я][a-zß-ÿ])"
    )


# A short line with so many seams is a row of labels; one seam may be a name (McDonald).
FEWEST_SEAMS, LONGEST_LABELS, LONGEST_SEARCH = 2, 300, 20_000
_CODE_SIGNS = re.compile(r"[(){}=;\\#]|//")


def cut(line: Line) -> list[Line]:
    """Cut a one-line page where two elements were certainly glued together.

    >>> [piece.text for piece in cut(Line((1,), "The rain fell.The dam held, they said."))]
    ['The rain fell.', 'The dam held, they said.']
    >>> [piece.text for piece in cut(Line((1,), "By Ann Bell4 May 2021Share on FacebookCopy link"))]
    ['By Ann Bell', '4 May 2021', 'Share on Facebook', 'Copy link']
    """
    ends = [m.end() for m in _seam_pattern().finditer(line.text) if _parts_sentences(m)]
    if not ends and len(line.text) <= LONGEST_LABELS and not _CODE_SIGNS.search(line.text):
        seams = [m.end() for m in _label_seam_pattern().finditer(line.text)]
        ends = seams if len(seams) >= FEWEST_SEAMS else []
    pieces = [line.text[a:b].strip() for a, b in zip([0, *ends], [*ends, len(line.text)])]
    gap = max(line.gap, 1)
    return [line.but(text=text, gap=gap) for text in pieces if text]
