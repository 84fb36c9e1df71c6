"""Author bios: the line that says who the writer is, mostly after the last paragraph."""

from __future__ import annotations

import re

from cleannews.bylines.names import SURE_NAME, likeness, read_names
from cleannews.bylines.words import BIO_NOUNS, BIO_VERBS, ROLE_WORDS

REACH = 240
"""How many characters of a line are looked at."""

LATEST_NAME = 90
"""A name that ends later than at this character is not what the line is about."""


def looks_like_author_bio(text: str, names: tuple[str, ...] = ()) -> bool:
    """Return whether a line says who its author is: one of `names`, or "the author".

    >>> looks_like_author_bio("Jane Doe is a reporter for The Daily Example.", ("Jane Doe",))
    True
    >>> looks_like_author_bio("Jane Doe is a suspect in the case.", ("Jane Doe",))
    False
    """
    head = text[:REACH].casefold()
    folded = [name.casefold() for name in (*names, *_ANONYMOUS) if name]
    ends = [head.find(name) + len(name) for name in folded if name in head]
    if not ends or min(ends) > LATEST_NAME:
        return False
    after = head[min(ends) :]
    if any(phrase in after[:60] for phrase in _BIO_PHRASES):
        return True
    words = re.findall(r"\w[\w-]*", after[:150])
    says = bool(words) and any(word in BIO_VERBS for word in words[:3])
    return says and any(word in BIO_NOUNS or word in ROLE_WORDS for word in words[:16])


def introduced(text: str) -> str | None:
    """Return whom an author's bio introduces by a full name that opens it, or None.

    >>> introduced("Jane Doe is a reporter for The Daily Example."), introduced("She covers dams.")
    ('Jane Doe', None)
    """
    names, _ = read_names(text[:REACH])
    if len(names) != 1 or likeness(names[0]) < SURE_NAME:
        return None
    return names[0] if looks_like_author_bio(text, names) else None


_ANONYMOUS = ("the author", "about the author", "der autor", "die autorin", "l’auteur", "el autor")
_BIO_PHRASES = (
    " covers ", " writes about", " writes on", " writes for", " reports on", " reports from",
    " has written", " has been writing", " has covered", " can be reached at",
    " contributed to this",
    " schreibt über", " schreibt für", " berichtet über", " berichtet aus", " couvre l",
    " écrit pour", " écrit sur", " escribe sobre", " escribe en", " cubre ", " scrive per",
    " scrive di", " escreve sobre", " cobre ", " schrijft over", " skriver om", " pisze o",
    " пишет о", "журналист", "корреспондент", "記者。", "ライター。", "기자다",
)  # fmt: skip
