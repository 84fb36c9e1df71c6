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


ABUTTING = frozenset(("a", "span", "small", "time", "strong", "b", "cite"))
"""Inline elements that pages set side by side without a space between, as parts of one line."""

# What stands in one of these is one text; in a mere box, each part is a text of its own.
_RANKS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TEXTS = ("p", "li", "td", "th", "dd", "dt", "figcaption", "blockquote", "label", "button", *_RANKS)
LONGEST_PART, LONGEST_LABEL = 60, 20
"""In characters: the longest part of a byline or a row of links, and the longest mere label."""


def joint_of(node: LexborNode) -> str:
    """What parts an element from one right before it: a line end between parts of a box or links
    of some length, a comma between short links, a space where two words would meet, or nothing."""
    before = node.prev
    if before is None or before.tag not in ABUTTING:
        return ""
    text, last = node.text().strip(), before.text().strip()
    if not text or not last or not last[-1].isalnum() or len(last) < SHORTEST_MET:
        return ""
    links = (before.attributes.get("href"), node.attributes.get("href"))
    if all(links) and links[0] != links[1]:
        return "\n" if max(len(text), len(last)) > LONGEST_LABEL else ", "
    if text[0].islower() or not text[0].isalnum() or "#" in (links[0] or links[1] or "")[:1]:
        return ""
    if _parts_apart(before, node) and max(len(text), len(last)) <= LONGEST_PART:
        return "\n"
    return " " if last[-1].islower() or last[-1].isdigit() is not text[0].isdigit() else ""


def _parts_apart(before: LexborNode, node: LexborNode) -> bool:
    """Whether two neighbours are parts of a box, or of a short line such as a byline."""
    box = node.parent
    if box is None or (box.tag in _TEXTS and box.tag != "p"):
        return False
    if len(box.text()) <= LONGEST_BYLINE or box.tag == "p":
        return len(box.text()) <= LONGEST_BYLINE and not {"strong", "b"} & {before.tag, node.tag}
    told = any(node.tag == "time" or node.attributes.get("class") for node in (before, node))
    return told or before.tag != node.tag


LONGEST_BYLINE = 120
SHORTEST_MET = 3
"""In characters; less before a seam is a drop capital."""


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
    names = f"{node.attributes.get('class')} {node.parent and node.parent.attributes.get('class')}"
    return (
        bool(node.css_first("code, samp")) or bool(_CODE.search(names)) or not reads_as_prose(text)
    )


_CODE = re.compile(
    r"\b(?:code|highlight|hljs|brush|lang(?:uage)?|prettyprint|crayon|syntax)\b", re.I
)


def first_number(node: LexborNode) -> int:
    """The number that a numbered list begins with."""
    start = node.attributes.get("start") or ""
    return int(start) if re.fullmatch("[0-9]{1,6}", start) else 1
