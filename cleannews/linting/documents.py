"""Files as the linter takes them: bytes in, a `Document` out, and bytes again once it is mended."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Literal, NamedTuple

from cleannews.encoding import BOMS, decode
from cleannews.linting.texts import split_text
from cleannews.model import CleannewsError
from cleannews.sniffing import looks_like_html
from cleannews.sources import read_fields

Kind = Literal["text", "markdown", "html", "other"]

KINDS: Mapping[str, Kind] = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".json", ".jsonl", ".csv", ".tsv", ".xml", ".yaml", ".yml"), "other"),
    **dict.fromkeys((".toml", ".ini", ".cfg", ".py", ".js", ".css", ".sh", ".log"), "other"),
}
"""What a file is by its suffix; all else is text. `other` holds no article."""

SKIP = r"^cleannews:\s*[\"']?skip[\"']?\s*(?:#.*)?$"
"""What keeps the linter away from a whole file."""

FRONT_MATTER_LINES = 1000


class Document(NamedTuple):
    """A text taken apart: front matter with its fences, and the lines below.

    `raw` is the front matter without fences, None if there is none; `first` is the number of the
    first of `lines`, each of which has its end.
    """

    kind: Kind
    head: str
    raw: str | None
    lines: Sequence[str]
    first: int = 1

    @property
    def is_skipped(self) -> bool:
        """Whether the front matter says `cleannews: skip`."""
        return bool(self.raw and re.search(SKIP, self.raw, re.MULTILINE))

    @property
    def is_unclosed(self) -> bool:
        """Whether it begins as front matter does, which never ends."""
        first, second = [*self.lines[:2], "", ""][:2]
        opens = self.kind == "markdown" and not self.head and first.rstrip() == "---"
        return opens and re.match(r"(?:title|date|layout|authors?|tags)\s*:", second) is not None

    def with_raw(self, raw: str) -> str:
        """The front matter with its fences, another text between them."""
        opening, closing = split_text(self.head)[0], split_text(self.head)[-1]
        return f"{opening}{raw}{closing}"


class Decoded(NamedTuple):
    """A text and the bytes it came from."""

    text: str
    data: bytes
    encoding: str

    def encode(self, text: str) -> bytes:
        """A changed text in the encoding of the file; raises `CleannewsError` if that loses any."""
        mark, codec = self._codec()
        try:
            if mark + self.text.encode(codec) == self.data:
                return mark + text.encode(codec)
        except UnicodeEncodeError as error:
            if mark + self.text.encode(codec, "replace") == self.data:
                raise CleannewsError(f"what mends it cannot be written in {codec}") from error
        raise CleannewsError(f"not mended: not all of it is {codec}; save it as UTF-8 first")

    def _codec(self) -> tuple[bytes, str]:
        for mark, name in BOMS:
            if self.data.startswith(mark):
                big = mark[:2] in (b"\xfe\xff", b"\0\0")
                return mark, name if name == "utf-8" else f"{name}-{'be' if big else 'le'}"
        return b"", self.encoding


def is_checked(name: str) -> bool:
    """Whether a file that a folder holds can be an article, by its name."""
    return KINDS.get(PurePath(name).suffix.lower(), "text") != "other"


def open_bytes(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file; raises `CleannewsError` for what is no text."""
    decoded = decode(data, encoding)
    return Decoded(decoded.text, data, decoded.encoding)


def take_apart(text: str, name: str) -> Document:
    """Part front matter from body, and tell what kind of file it is by name and content.

    >>> take_apart("---\\ntitle: Rain\\n---\\nIt rained.\\n", "rain.md").raw
    'title: Rain\\n'
    """
    kind = KINDS.get(PurePath(name).suffix.lower(), "text")
    if name == "-" and text.startswith("---"):
        kind = "markdown"
    if kind in ("html", "text") and looks_like_html(text, name):
        # A page under the name of a text is no text: it could not be mended.
        kind = "html" if kind == "html" or name == "-" else "other"
        return Document(kind, "", None, split_text(text))
    lines = split_text(text)
    if kind != "markdown":
        return Document(kind, "", None, lines)
    end = _find_end(lines)
    if not end:
        return Document(kind, "", None, lines)
    head = "".join(lines[:end])
    if not head.startswith("---"):  # TOML, which is nobody's business here
        return Document(kind, head, None, lines[end:], end + 1)
    raw = "".join(lines[1 : end - 1])
    if name == "-" and read_fields(raw) is None:  # two rules in a text
        return Document("text", "", None, lines)
    return Document(kind, head, raw, lines[end:], end + 1)


def _find_end(lines: Sequence[str]) -> int:
    """The index after the front matter, 0 if there is none."""
    fence = lines[0].rstrip() if lines else ""
    if fence not in ("---", "+++"):
        return 0
    for at, line in enumerate(lines[1:FRONT_MATTER_LINES], 1):
        if line.rstrip() == fence:
            return at + 1
    return 0
