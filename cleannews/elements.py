"""What single elements of an HTML page say: pictures, players, the numbers of notes and lists."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from cleannews.model import Mark
from cleannews.residue import reads_as_prose

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

PLAYERS = re.compile(
    r"(?:https?:)?//(?:www\.)?(?:youtube(?:-nocookie)?\.com/embed|player\.vimeo\.com/video"
    r"|open\.spotify\.com/embed|w\.soundcloud\.com/player|fast\.wistia\.net/embed"
    r"|datawrapper\.dwcdn\.net|bandcamp\.com/EmbeddedPlayer|archive\.org/embed"
    r"|dailymotion\.com/embed|google\.com/maps|facebook\.com/plugins/(?:post|video)"
    r"|platform\.twitter\.com/embed|instagram\.com/p|tiktok\.com/embed|flo\.uri\.sh)/"
)
"""Addresses of what pages show from elsewhere; most other frames are advertising."""

NAMELESS = ("YouTube video player", "Embedded post", "Embedded video")
"""Titles of such frames that say nothing."""


def read_picture(attributes: Mapping[str, str | None]) -> Mark | None:
    """What an `img` shows and where it is: the largest of `srcset`, or what scripts would load."""
    alt = " ".join((attributes.get("alt") or "").split())
    sets = [(attributes.get(key) or "") for key in ("srcset", "data-srcset")]
    sizes = [match.groups() for told in sets for match in _SIZED.finditer(told)]
    largest = max(sizes, key=lambda size: float(size[1]), default=("", ""))[0]
    told = (largest, *(attributes.get(key) or "" for key in ("data-src", "data-original", "src")))
    src = next((url for url in told if url and not url.startswith("data:")), "")
    is_icon = src.partition("?")[0].endswith(".svg")
    return Mark("image", alt, src) if src and not is_icon else None


_SIZED = re.compile(r"(\S+)\s+([0-9]{1,5}(?:\.[0-9]{1,3})?)[wx](?=,|\s|$)")


def read_player(attributes: Mapping[str, str | None]) -> Mark | None:
    """What an `iframe` of another site plays, as a link to it; its text is its title, if it says
    anything, or the address."""
    told = attributes.get("src") or attributes.get("data-src") or ""
    url = f"https:{told}" if told.startswith("//") else told
    title = " ".join((attributes.get("title") or "").split())
    text = title if title and title not in NAMELESS else url
    return Mark("link", text, url) if PLAYERS.match(url) else None


LAYOUT = "p, div, table table, ul, ol, h1, h2, h3, h4, article, section"
"""Tags that no table of figures has in its cells: with them, cells are parts of the page."""
LONGEST_CELL = 400
"""In characters; a longer cell holds a text."""


def is_layout(table: LexborNode) -> bool:
    """Whether a table only sets parts of the page side by side."""
    if table.css_first(LAYOUT) is not None:
        return True
    return any(
        len(cell.text()) > LONGEST_CELL and cell.css_first("br") is not None
        for cell in table.css("td")
    )


def is_note(node: LexborNode) -> bool:
    """Whether a link within the page is the raised number of a footnote."""
    if not re.fullmatch(r"\s*(?:\d{1,3}|[*†‡])\s*", node.text()):
        return False
    raised = (node.parent is not None and node.parent.tag == "sup") or node.css_first("sup")
    told = f"{node.attributes.get('class')} {node.attributes.get('href')}"
    return bool(raised) or ("foot" in told and "note" in told)


def is_listing(node: LexborNode) -> bool:
    """Whether a `pre` holds code, and not a letter or verses whose line ends were to be kept; the
    column of line numbers beside a listing is none."""
    text = node.text()
    if not any(map(str.isalpha, text)):
        return False
    return node.css_first("code, samp") is not None or not reads_as_prose(text)


def first_number(node: LexborNode) -> int:
    """The number that a numbered list begins with."""
    start = node.attributes.get("start") or ""
    return int(start) if re.fullmatch("[0-9]{1,6}", start) else 1
