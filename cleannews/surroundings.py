"""What stands around a place in an HTML page, as names: elements entered and left in, names out.

Each element is known by its tag (`<figure`) and by the words of its class and id (`caption`); those
of the nearest elements are also given with a plus (`+caption`), since they say more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

NEAR = 3
"""The nearest elements whose names are given with a plus."""

MOST_WORDS, LONGEST_NAME = 12, 300
"""Of an element's class names and id so many words are read, and so many characters."""

PLACES: Mapping[str, frozenset[str]] = {
    place: frozenset(names.split())
    for place, names in {
        "paragraph": "+<p",
        "title": "+<h1 +headline +title +heading",
        "figure": "+<figure +<picture +figure +picture +image +gallery",
        "caption": "+<figcaption +caption +legend +bildunterschrift",
        "credit": "+credit +credits +copyright +photographer +source",
        "byline": "+author +authors +byline +autor +writer +<address",
        "date": "+<time +date +datetime +published +timestamp +time",
        "deck": "+summary +lead +lede +deck +dek +standfirst +subtitle +intro +subheadline"
        " +subheading +description +excerpt +vorspann +abstract",
        "kicker": "+kicker +overline +eyebrow +topline +category",
        "related": "+related +recommended +teaser +more +promo +card",
        "comment": "+comment +comments +reply +discussion",
        "menu": "+<nav +nav +menu +<footer +footer +breadcrumb +<header",
        "aside": "<aside <nav <footer <form sidebar hidden",
        "article": "<article <main article main story",
        "bold": "+<strong +<b +<em +<h2 +<h3 +<h4",
    }.items()
}
"""Names that speak of the same thing: a line is at a place if any of them is around it."""

_CREDIT = frozenset(("credit", "credits", "copyright", "photographer", "fotograf"))
# Every line of a page stands in these.
_EVERYWHERE = frozenset(("html", "body", "-undef"))
_WORD = re.compile(r"[a-z]{3,20}|[A-Z][a-z]{2,20}|[A-Z]{3,20}|(?<![a-zA-Z])ads?(?![a-z])")
_ATTRIBUTES = ("class", "id", "itemprop", "role", "rel", "property", "data-testid")


class Surroundings:
    """The elements that are open at a place of the page."""

    def __init__(self) -> None:
        """Start outside of every element."""
        self._own: list[tuple[str, ...]] = []
        self._all: list[frozenset[str]] = [frozenset()]
        self.links = 0

    def enter(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        """An element begins."""
        self.links += tag == "a"
        self._own.append(() if tag in _EVERYWHERE else (f"<{tag}", *_words(attributes)))

    def leave(self, tag: str) -> None:
        """The innermost element ends."""
        self.links -= tag == "a"
        self._own.pop()
        del self._all[len(self._own) + 1 :]

    def at_credit(self) -> bool:
        """Whether the innermost element says by its name that it holds a credit."""
        return not _CREDIT.isdisjoint(self._own[-1])

    def names(self) -> tuple[str, ...]:
        """The names of the open elements, sorted."""
        for own in self._own[len(self._all) - 1 :]:
            self._all.append(self._all[-1].union(own))
        near = {f"+{name}" for own in self._own[-NEAR:] for name in own}
        return (*sorted(self._all[-1]), *sorted(near))


def _words(attributes: Mapping[str, str | None]) -> list[str]:
    """The words of what an element is called, in small letters.

    >>> _words({"class": "c-articleBody wide", "hidden": None})
    ['article', 'body', 'wide', 'hidden']
    """
    told = " ".join(attributes.get(key) or "" for key in _ATTRIBUTES if key in attributes)
    words = [word.lower() for word in _WORD.findall(told[:LONGEST_NAME])][:MOST_WORDS]
    style = attributes.get("style") or ""
    if "hidden" in attributes or "display:none" in style.replace(" ", "")[:LONGEST_NAME]:
        words.append("hidden")
    return words
