"""What stands around a place in an HTML page, as names: elements entered and left in, names out.

Each element is known by its tag (`<figure`) and by the words of its class and id (`caption`); those
of the nearest elements are also given with a plus (`+caption`), since they say more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

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
        "caption": "+<figcaption +caption +legend +bildunterschrift +legende +pie +bildtext"
        " +bildtekst +billedtekst +didascalia +cutline",
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
CAPTION_CREDIT = _CREDIT | {"author", "autor", "auteur", "byline", "owner", "quelle", "source"}
"""In a picture's caption, what signs an article elsewhere signs the picture."""

# Every line of a page stands in these.
_EVERYWHERE = frozenset(("html", "body", "-undef"))
_WORD = re.compile(r"[a-z]{3,20}|[A-Z][a-z]{2,20}|[A-Z]{3,20}|(?<![a-zA-Z])ads?(?![a-z])")
_ATTRIBUTES = ("class", "id", "itemprop", "role", "rel", "property", "data-testid")
_TOLD_BY = (*_ATTRIBUTES, "style")


class _Place:
    """An element among those that it stands in, and the elements that were entered from it.

    A page enters the same path again and again (the items of a list, the paragraphs of an article):
    its names are worked out once, and its lines share them.
    """

    __slots__ = ("above", "inner", "names", "own")

    def __init__(self, above: _Place | None, own: tuple[str, ...]) -> None:
        self.above, self.own = above, own
        self.inner: dict[object, _Place] = {}
        self.names: tuple[str, ...] | None = None


class Surroundings:
    """The elements that are open at a place of the page."""

    def __init__(self) -> None:
        """Start outside of every element."""
        self._here = _Place(None, ())
        self.links = self.captions = 0
        self._anchors: list[bool] = []
        self._articles = [0]
        self._last_article = 0

    def enter(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        """An element begins."""
        if tag == "a":  # an anchor leads nowhere; one that was never closed spans the page
            self._anchors.append("href" in attributes)
            self.links += self._anchors[-1]
        self.captions += tag == "figcaption"
        if tag == "article":
            self._last_article += 1
            self._articles.append(self._last_article)
        key: object = tag
        if attributes:
            key = (tag, "hidden" in attributes, *map(attributes.get, _TOLD_BY))
        place = self._here.inner.get(key)
        if place is None:
            own = () if tag in _EVERYWHERE else (f"<{tag}", *_words(attributes))
            place = self._here.inner[key] = _Place(self._here, own)
        self._here = place

    def leave(self, tag: str) -> None:
        """The innermost element ends."""
        if tag == "a" and self._anchors:
            self.links -= self._anchors.pop()
        self.captions -= tag == "figcaption"
        if tag == "article" and len(self._articles) > 1:
            self._articles.pop()
        self._here = self._here.above or self._here

    @property
    def article(self) -> int:
        """The number of the innermost `article` element that is open, 0 outside of all."""
        return self._articles[-1]

    def at_credit(self) -> bool:
        """Whether the innermost element says by its name that it holds a credit."""
        names = CAPTION_CREDIT if self.captions else _CREDIT
        return not names.isdisjoint(self._here.own)

    def names(self) -> tuple[str, ...]:
        """The names of the open elements, sorted."""
        if self._here.names is None:
            own = list(_outwards(self._here))
            near = {f"+{name}" for names in own[:NEAR] for name in names}
            self._here.names = (*sorted(frozenset(chain.from_iterable(own))), *sorted(near))
        return self._here.names


def _outwards(place: _Place | None) -> Iterator[tuple[str, ...]]:
    """What each element is called, from the innermost on."""
    while place is not None and place.above is not None:
        yield place.own
        place = place.above


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
