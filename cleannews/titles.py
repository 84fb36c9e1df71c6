"""Titles and the site's name beside them: `Dam holds | The Valley Post` in, `Dam holds` out."""

from __future__ import annotations

import re
from collections.abc import Collection

SEAMS = (" | ", " – ", " — ", " - ", " · ", " » ", " « ", " :: ", " : ")
LONGEST_SUFFIX = 50
# The most words that a site's name has behind each mark, where no other line shows the headline
# alone; behind a dash, more words are rather a part of the headline (counted on titles of 2,000
# pages: ` | ` parted a suffix in 406 of 414 cases, ` - ` with one or two words in 225 of 232).
_SUFFIX_WORDS = {" | ": 8, " :: ": 8, " - ": 2, " — ": 2, " – ": 1}
# What is left of a title when its suffix is cut has at least so many characters.
SHORTEST_TITLE = 12
# A longer text is no title, and not worth to be taken apart.
LONGEST_TITLE = 500


def site_behind(rest: str) -> str:
    """The site's name in what follows a headline.

    >>> site_behind(" | The Valley Post"), site_behind(", says mayor")
    ('The Valley Post', '')
    """
    for seam in SEAMS:
        if rest.startswith(seam) and len(rest) <= LONGEST_SUFFIX:
            return rest[len(seam) :].strip()
    return ""


def cut_suffix(text: str) -> str:
    """A headline without the site's name behind it.

    >>> cut_suffix("Dam holds through the night | News | The Valley Post")
    'Dam holds through the night'
    >>> cut_suffix("Dam holds – and the mayor stays"), cut_suffix("Dam | Post")
    ('Dam holds – and the mayor stays', 'Dam | Post')
    """
    for seam, most in _SUFFIX_WORDS.items():
        left, found, name = text.rpartition(seam)
        short = len(name) <= LONGEST_SUFFIX and 0 < len(name.split()) <= most
        short = short and len(text) <= LONGEST_TITLE
        if found and short and len(left) >= SHORTEST_TITLE and name[:1].isupper():
            return cut_suffix(left.rstrip())
    return text


def cut_prefix(text: str, sites: Collection[str]) -> str:
    """A headline without the site's name before it; nothing if it is only that.

    >>> cut_prefix("The Post | Dam holds", {"thepost"}), cut_prefix("The Post", {"thepost"})
    ('Dam holds', '')
    """
    cut = _seams().search(text)
    name, rest = (text[: cut.start()], text[cut.end() :]) if cut else (text, "")
    return rest if bare_name(name) in sites else text


def letters(text: str) -> str:
    """The case-folded letters and digits of a text, to compare what is told with what is shown.

    >>> letters("Dam holds – for now")
    'damholdsfornow'
    """
    return "".join(filter(str.isalnum, text.casefold()))


def bare_name(name: str) -> str:
    """A name to compare: letters and digits, without what an address ends in.

    >>> bare_name("The-Post.com") == bare_name("The Post")
    True
    """
    return letters(re.sub(r"\.(?:com?|de|net|org|tr|co\.uk)\b", "", name.casefold()))


def shown_part(title: str, headings: Collection[str]) -> str:
    """The longest part of a title, cut at its seams, that is a heading of the page.

    Without one, the title without the site's name behind it.

    >>> shown_part("The Post » News » Dam holds again", {"Dam holds again", "More"})
    'Dam holds again'
    >>> shown_part("Rain | The Post", {"Comments"}), shown_part("Rain - The Post", {"Comments"})
    ('Rain', 'Rain - The Post')
    """
    if title in headings or len(title) > LONGEST_TITLE:
        return title
    cuts = [(m.start(), m.end()) for m in _seams().finditer(title)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(title)]
    parts = (title[start:end] for start in starts for end in ends if end > start)
    found = [part for part in parts if part in headings]
    return max(found, key=len) if found else cut_suffix(_before_bar(title))


def _before_bar(title: str) -> str:
    """What stands before the first bar: only sites part their name so."""
    return re.split(r" \| | :: ", title, maxsplit=1)[0]


def _seams() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, SEAMS)))
