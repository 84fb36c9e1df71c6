"""Sentences that a scraper cut at every inline tag, put together again: raw lines in, lines out.

BeautifulSoup's `get_text("\\n")` writes each text node on a line of its own: `In `, `Berlin`,
` it rained.` The cut leaves what a paragraph never has, and what repairs would take off: a space
before the line end, a space or a closing mark at the next line's front. `rejoin` looks for these
first; only a page that has them is read as pieces. A bracket left open at a line's end is closed
again on any page, and a headline that begins with a colon goes behind its kicker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cleannews.model import Line

# A page is cut to pieces from so many lines on that begin as only the rest of a sentence does.
LEAST_SIGNS = 3
# Lines within which a bracket must be closed, and how far back a last word is looked for.
BRACKET_REACH, LONGEST_WORD = 4, 40
_COLON, LONGEST_KICKER = ": ", 60
# A longer line is no sentence; to add to it again and again would take its square.
LONGEST_JOINED = 20_000

_QUOTED = tuple(f"{quote}{mark}" for quote in '"”»“' for mark in ",.;:")
_CLOSING = (",", ".", ";", ":", "!", "?", ")", "]", "%", "’s ", "'s ", *_QUOTED)
_SPACES = (" ", "\xa0")
_RESTS = frozenset(mark[0] for mark in (*_SPACES, *_CLOSING))
_BULLETS = ("", "o", "*")
_LEADING_ON = frozenset(",’'\"”»)(–-")
_OPENING = ("(", "[", "„", "“", "‘", ' "')
_ENDED = (".", "!", "?", ":", "…", "。", "！", "？", "۔", "؟", "।")
_CLOSERS, _PAUSES = "\"'”’»)]", ",.;"


def rejoin(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that are pieces of one sentence joined; a joined line keeps all its numbers.

    >>> cut = ["In ", "Berlin", ", of all places", ", it rained ", "for days", "."]
    >>> [line.text for line in rejoin([Line((n,), text) for n, text in enumerate(cut, 1)])]
    ['In Berlin, of all places, it rained for days.']
    """
    plain = [line for line in lines if line.role is None]  # a listing is as it was written
    in_pieces = _is_in_pieces(plain)
    if not in_pieces and not any(map(_is_cut, plain)):
        return list(lines)
    joined: list[Line] = []
    closes_at = -1
    for i, line in enumerate(lines):
        before = joined[-1].text if joined and not (line.role or joined[-1].role) else ""
        if 0 < len(before) < LONGEST_JOINED and (
            i <= closes_at
            or (in_pieces and (_goes_on(before, lines, i) or _is_space(before, lines, i)))
            or _is_behind_kicker(before, line.text)
        ):
            joined[-1] = _join(joined[-1], line)
        else:
            joined.append(line)
        if i > closes_at and line.role is None and line.text.rstrip().endswith("("):
            closes_at = _closing_line(lines, i)
    return joined


def _is_in_pieces(lines: Sequence[Line]) -> bool:
    """Whether enough lines begin as only the rest of a sentence does, or one stands between two
    spaces: `In `, `Berlin`, ` it rained`."""
    signs = 0
    for i, (a, b) in enumerate(pairwise(lines)):
        if (b.text[:1] in _RESTS or _is_open(a.text)) and _is_rest(a.text, b.text):
            held = i > 0 and b.text[0] in _SPACES and _is_open(lines[i - 1].text)
            signs += LEAST_SIGNS if held and a.text == a.text.strip() else 1
            if signs >= LEAST_SIGNS:
                return True
    return False


def _is_space(before: str, lines: Sequence[Line], i: int) -> bool:
    """Whether a line is the space between two pieces and nothing else."""
    alone = lines[i].text in _SPACES and i + 1 < len(lines)
    return alone and not before[-1].isspace() and _goes_on(f"{before} ", lines, i + 1)


def _is_cut(line: Line) -> bool:
    """Whether a line was cut whatever the others are: before a bracket's content or a colon."""
    return line.text.startswith(_COLON) or line.text.rstrip().endswith("(")


def _is_behind_kicker(before: str, text: str) -> bool:
    """Whether a line is a headline that its kicker's colon was left with.

    >>> _is_behind_kicker("Harbour", ": The wall holds"), _is_behind_kicker("", ": The wall holds")
    (True, False)
    """
    if not (text.startswith(_COLON) and text[2:3].isalnum()):
        return False
    return 0 < len(before.strip()) < LONGEST_KICKER and not _has_ended(before)


def _is_rest(before: str, text: str) -> bool:
    """Whether a line begins as only the rest of a sentence does, and the line before lets it."""
    if not before.strip() or not text.strip():
        return False
    bare = text.lstrip()
    if _closes(bare):
        last = before.rstrip()[-1]
        return last.isalnum() or (last in _CLOSERS and bare[0] in _PAUSES)
    if not bare[0].islower():
        return False
    spaced = text[0] in _SPACES and not text[1:2].isspace()
    if spaced and not before[-1].isspace():
        return True  # even behind a full stop: `Charles III.`, ` waits`
    return (spaced or _is_open(before)) and not _has_ended(before)


def _closes(text: str) -> bool:
    """Whether a text begins with a mark that ends a sentence's part: no `...`, `.NET`, `![`."""
    return text.startswith(_CLOSING) and not text.startswith("![") and not _is_name(text[:2])


def _is_name(start: str) -> bool:
    """Whether two characters begin a name such as `.NET`, or dots of omission."""
    return start[:1] == "." and (start[1:] == "." or (start[1:].isascii() and start[1:].isalpha()))


def _is_open(text: str) -> bool:
    """Whether a text node ended with its space; two are Markdown's line break or a table's."""
    if text[-1:] not in (" ", "\xa0") or text.strip() in _BULLETS:
        return False
    return text[-2:-1].isalnum() or text[-2:-1] in _LEADING_ON


def _goes_on(before: str, lines: Sequence[Line], i: int) -> bool:
    """Whether a line goes on the text before it."""
    text = lines[i].text
    if not text.strip() or not before.strip():
        return False
    if _is_rest(before, text) or before.rstrip().endswith(_OPENING):
        return True
    if _has_ended(before) or not _is_open(before):
        return False
    from cleannews.function_words import all_function_words

    if before[-2] == "," or _last_word(before) in all_function_words():
        return True
    # A name within a sentence was a link: what follows it goes on.
    return i + 1 < len(lines) and _is_rest(text, lines[i + 1].text) and len(text) < LONGEST_WORD


def _has_ended(text: str) -> bool:
    return text.rstrip().rstrip(_CLOSERS).endswith(_ENDED)


def _last_word(text: str) -> str:
    found = re.search(r"([^\W\d_]+)\s*\Z", text[-LONGEST_WORD:])
    return found[1] if found and found[1].islower() else ""


def _closing_line(lines: Sequence[Line], i: int) -> int:
    """Where the bracket that a line's end leaves open is closed, or -1."""
    for j in range(i + 1, min(i + BRACKET_REACH, len(lines))):
        text = lines[j].text.strip()
        if not text or "(" in text:
            return -1
        if text.endswith(")"):
            return j
    return -1


def _join(line: Line, rest: Line) -> Line:
    numbers, marks = line.numbers + rest.numbers, line.marks + rest.marks
    return line.but(numbers=numbers, text=_glue(line.text, rest.text), marks=marks)


def _glue(before: str, text: str) -> str:
    """Two pieces as one text: with a space where the cut shows one or two words would meet."""
    if _closes(text.lstrip()) and not text.startswith(" "):
        return before.rstrip() + text
    if before.rstrip().endswith(_OPENING):
        return before.rstrip() + text.lstrip()
    return before + text if before[-1].isspace() or text[0].isspace() else f"{before} {text}"
