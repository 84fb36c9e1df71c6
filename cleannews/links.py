"""Take Markdown's marks off a line's text: links, pictures and emphasis become `Line.marks`.

What tools such as html2text write is not quite Markdown, so that no parser of it would do:
addresses hold spaces and brackets, a link may open on one line and close on another, and an icon
leaves `__`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial

from cleannews.losses import lost_words
from cleannews.model import Line, Mark, Removal, Role

# So often a link may stand in a link's text.
DEEPEST = 3
# What stands for Markdown's marks until all are found: noncharacters, which no text holds. Behind
# the first one stands the number of its link's address.
_LINK, _LINK_END, _STRONG, _EMPHASIS, _EMPHASIS_END = "\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4"
_CODE = "\ufdd5"
_KINDS = {
    _LINK: "link",
    _LINK_END: "link",
    _STRONG: "strong",
    _EMPHASIS: "emphasis",
    _EMPHASIS_END: "emphasis",
    _CODE: "code",
}
_CODED = re.compile(f"{_CODE}.", re.DOTALL)
_NO_MARKERS = dict.fromkeys(map(ord, _KINDS))
_NUMBERS = 0xF0000
# A line of more links or stretches of code is none of an article.
MOST_MARKED = 0xFFFE


@dataclass
class _Taken:
    """What is taken off one line: for the ledger, and to be found in the text again."""

    line: Line
    removed: list[Removal] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    linked: int = 0
    images: list[Mark] = field(default_factory=list)

    def remove(self, text: str, rule: str) -> None:
        self.removed.append(Removal(self.line.numbers, self.written(text), rule))

    def written(self, text: str) -> str:
        """A text with its code as it was written: in what is taken out nothing is marked."""
        return _CODED.sub(lambda sign: f"`{self.codes[ord(sign[0][1]) - _NUMBERS]}`", text)


def strip_lines(lines: Iterable[Line], removed: list[Removal]) -> Iterator[Line]:
    """The lines without the marks of Markdown in them; one that holds a picture alone hands it to
    the next line, which may be its caption."""
    held: tuple[Mark, ...] = ()
    for line in lines:
        plain = strip_inline(line, removed) if line.role is not Role.CODE else line
        if plain.text:
            yield plain.but(marks=(*held, *plain.marks)) if held else plain
        held = () if plain.text else plain.marks


def strip_inline(line: Line, removed: list[Removal]) -> Line:
    """The line without the marks of Markdown in it, which become `Line.marks` with the addresses as
    they are written.

    Addresses and pictures go to `removed`, and so do words that stood apart only by a mark.
    """
    if not any(sign in line.text for sign in ("\\", "](", "*", "_", "[", "#", "`")):
        return line
    taken, text = _begin(line)
    text = _rewrite(_image_pattern(), text, partial(_unpicture, taken))
    for _ in range(DEEPEST):
        if "](" not in text:
            break
        text = _rewrite(_link_pattern(), text, partial(_unlink, taken))
    text = _rewrite(_orphan_pattern(), text, partial(_close, taken))
    text, marks = _read_marks(_sign_pattern().sub(_unsign, text), taken)
    text = re.sub(r"  +", " ", text)
    text = text.strip(" ") if "\t" in text else text.strip()  # an empty cell is one too
    # Words that stood apart only by a mark (`**half**way`) and now are one.
    lost = lost_words(line.text, text, *(told.text for told in taken.removed))
    if lost:
        taken.remove(lost, "inline-mark")
    removed += taken.removed
    share = round(min(taken.linked / len(text), 1.0), 2) if text else 0.0
    marks = (*line.marks, *taken.images, *marks)
    return line.but(text=text, linked=max(line.linked, share), marks=marks)


def strip_code(line: Line) -> Line:
    """The line without the backticks around code in it, which other texts than Markdown have too.

    >>> strip_code(Line((1,), "Open `a_b.conf` at once")).marks
    (Mark(kind='code', text='a_b.conf', url=''),)
    """
    if line.role is not None or line.text.count("`") < 2:
        return line
    taken, text = _begin(line)
    text, marks = _read_marks(text, taken)
    return line.but(text=text, marks=(*line.marks, *marks))


def _begin(line: Line) -> tuple[_Taken, str]:
    """What will be taken off a line, and its text without its code, in which nothing is marked."""
    taken = _Taken(line)
    text = line.text if line.text.isascii() else line.text.translate(_NO_MARKERS)
    return taken, _code_pattern().sub(partial(_uncode, taken), text)


def _uncode(taken: _Taken, code: re.Match[str]) -> str:
    """What stands for a stretch of code until the marks around it are read."""
    if len(taken.codes) >= MOST_MARKED:
        return code[0]
    taken.codes.append(code["code"])
    return f"{_CODE}{chr(_NUMBERS + len(taken.codes) - 1)}"


@cache
def _code_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![`\w\\])(?P<ticks>`{1,3})(?P<code>[^`\s](?:[^`\n]{0,120}[^`\s])?)(?P=ticks)(?![`\w])"
    )


def _read_marks(text: str, taken: _Taken) -> tuple[str, tuple[Mark, ...]]:
    """The text without what stands for marks, and the marks in the order in which they begin."""
    plain: list[str] = []
    opened: dict[str, tuple[int, str]] = {}
    found: list[tuple[int, int, str, str]] = []
    at = 0
    for part in _marker_pattern().split(text):
        kind = _KINDS.get(part[:1])
        if kind is None or kind == "code":
            told = taken.codes[ord(part[1]) - _NUMBERS] if kind else part
            plain.append(told)
            found += [(at, -at - len(told), "code", "")] if kind else []
            at += len(told)
        elif kind in opened and part[0] not in (_LINK, _EMPHASIS):
            start, url = opened.pop(kind)
            found.append((start, -at, kind, url))
        elif part[0] in (_LINK, _STRONG, _EMPHASIS):
            opened[kind] = at, taken.urls[ord(part[1]) - _NUMBERS] if part[1:] else ""
    whole = "".join(plain)
    leading = (
        mark for mark in sorted(found, key=lambda mark: mark[:2]) if mark[2] != "link" or mark[3]
    )
    return whole, tuple(Mark(kind, whole[start:-end], url) for start, end, kind, url in leading)


# An address, and a text that may hold brackets. Both are unrolled loops, in which no part can take
# what the next one begins with, so that nothing is tried twice.
_TARGET = r"\([^()\\]{0,20000}(?:(?:\\.|\([^()]{0,500}\))[^()\\]{0,20000}){0,50}\)"
_TEXT = r"[^\[\]]{0,2000}(?:\[[^\[\]]{0,500}\][^\[\]]{0,2000}){0,9}"


@cache
def _link_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<!\\)\[(?P<text>{_TEXT})\](?P<target>{_TARGET})")


@cache
def _image_pattern() -> re.Pattern[str]:
    return re.compile(rf"!\[(?P<text>{_TEXT})\](?P<target>{_TARGET})")


@cache
def _orphan_pattern() -> re.Pattern[str]:
    """What is left of a link whose other half stands on another line."""
    return re.compile(rf"\](?P<target>{_TARGET})|(?<!\S)!?\[(?=[^\[\]]*\Z)")


@cache
def _address_pattern() -> re.Pattern[str]:
    # One that holds spaces has to begin like an address, or to end with a title.
    return re.compile(r"\(\s*(?:[a-zA-Z][a-zA-Z+.-]{1,15}:|[/#?]|www\.|\S*\Z|\S+\s+[\"“])")


@cache
def _marker_pattern() -> re.Pattern[str]:
    return re.compile(f"({_LINK}.|{_CODE}.|[{''.join(_KINDS)}])", re.DOTALL)


@cache
def _sign_pattern() -> re.Pattern[str]:
    before_comma = r"(?: (?=[,.;:!?](?:\s|$)))?"  # html2text parts what is strong from it
    return re.compile(
        r"\A#{1,6}\Z|\\(?P<char>[-\\`*_{}\[\]()#+.!|>~])"
        r"|(?P<opens>(?<![\w*])\*(?=[^\s*])|(?<!\w)_(?=[^\s_]))"
        r"|(?<!\w)_{2,20}(?=[^\s_])|(?<!\S)_{1,20}(?!\S)"
        rf"|(?P<strong>\*\*){before_comma}"
        rf"|(?P<closes>(?<=[^\s*])\*(?![\w*])|(?<=[^\s_])_(?!\w)){before_comma}"
        rf"|(?<=[^\s_])_{{2,20}}(?!\w){before_comma}"
    )


def _unsign(sign: re.Match[str]) -> str:
    """What stands for a sign of emphasis; nothing for the other marks, the sign for an escaped
    one."""
    told = {"opens": _EMPHASIS, "strong": _STRONG, "closes": _EMPHASIS_END}
    return sign["char"] or told.get(sign.lastgroup or "", "")


def _rewrite(pattern: re.Pattern[str], text: str, write: Callable[[re.Match[str]], str]) -> str:
    """The text with what the pattern finds written anew, unless its target is no address."""

    def written(found: re.Match[str]) -> str:
        target = found["target"]
        return write(found) if target is None or _address_pattern().match(target) else found[0]

    return pattern.sub(written, text)


def _unpicture(taken: _Taken, image: re.Match[str]) -> str:
    taken.remove(image[0], "image-mark")
    url = taken.written(_address(image["target"]))
    shown = taken.written(image["text"].strip()).replace("`", "")
    taken.images.append(Mark("image", shown, url))
    return " "


def _unlink(taken: _Taken, link: re.Match[str]) -> str:
    taken.remove(link["target"], "link-target")
    taken.linked += len(link["text"].strip())
    space = " " if link.string[link.end() : link.end() + 1] in ("[", "!") else ""
    if len(taken.urls) >= MOST_MARKED:
        return link["text"] + space
    taken.urls.append(taken.written(_address(link["target"])))
    number = chr(_NUMBERS + len(taken.urls) - 1)
    return f"{_LINK}{number}{link['text']}{_LINK_END}{space}"


def _close(taken: _Taken, half: re.Match[str]) -> str:
    if half["target"] is None:
        return ""
    taken.remove(half["target"], "link-target")
    return " "


def _address(target: str) -> str:
    """The address in the brackets behind a link, without its title."""
    bare = target[1:-1].strip()
    if " " in bare or "\t" in bare:
        bare = _title_pattern().sub("", bare)
    return bare.strip("<>")


@cache
def _title_pattern() -> re.Pattern[str]:
    return re.compile(r"\s+[\"“'].*", re.DOTALL)
