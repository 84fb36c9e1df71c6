"""What may follow the names in an author line: a role, a place, a date, an outlet, a handle.

`bylines.py` asks here whether what `names.read_names` left over fits a byline, or whether the line
is prose after all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleannews.bylines.agencies import agency, looks_like_outlet
from cleannews.bylines.words import (
    AFTER_BARE,
    DATE_WORDS,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PUNCTUATION,
    ROLE_WORDS,
    TAIL_WORDS,
)


def is_tail(rest: str) -> bool:
    """Return whether a text can follow names after a cue: role, place, date, outlet, mark.

    >>> is_tail(", Staff Writer"), is_tail("| May 5"), is_tail("nach Rom")
    (True, True, False)
    """
    text = rest.strip()
    if not text:
        return True
    opening = next((word for word in text.split()[:3] if word.strip(PUNCTUATION)), "")
    first = opening.strip(PUNCTUATION).casefold()
    if not first or first[0].isdigit() or text[0] in "|·•⋅●@([–—/" or "@" in opening:
        return True
    if opening[-1] == ":" or first in TAIL_WORDS or first in ROLE_WORDS or first in DATE_WORDS:
        return True
    if agency(first) or publisher_in(text):
        return True
    capital = text.lstrip(PUNCTUATION)[:1].isupper()
    known = first in ORGANISATION_WORDS or first in NOT_NAMES
    return capital and (known or text[0] in ",-")


def is_bare_tail(rest: str) -> bool:
    """Return whether a text can follow bare names; a comma and a capital alone will not do.

    >>> is_bare_tail("@jdoe"), is_bare_tail("News Reporter"), is_bare_tail("wins the cup")
    (True, True, False)
    >>> is_bare_tail("in Port Ellis"), is_bare_tail("in the rain")
    (True, False)
    """
    text = rest.strip()
    if not text or text in {",", "/", "&", "|"}:
        return True
    word = next((w for w in (w.strip(PUNCTUATION) for w in text.split()) if w), "")
    first = word.casefold()
    if not first or first[0].isdigit() or text[0] == "@" or "@" in word:
        return True
    if first in ROLE_WORDS or first in DATE_WORDS or agency(text.strip(PUNCTUATION)):
        return True
    if text[0] in "(,|/·-–" and _has_credentials(text):
        return True
    if first in _FROM and _is_named(text.split()[1:]):
        return True
    role_within = any(w.strip(PUNCTUATION).casefold() in ROLE_WORDS for w in text.split()[:6])
    dated = first in {"on", "am", "le", "el"} and any(c.isdigit() for c in text)
    return role_within or dated or first in AFTER_BARE


def is_role(name: str) -> bool:
    """Return whether all there is of a name is a role.

    >>> is_role("Staff writer"), is_role("Jane Writer")
    (True, False)
    """
    return all(word.strip(PUNCTUATION).casefold() in ROLE_WORDS for word in name.split())


def publisher_in(rest: str) -> str | None:
    """Return the agency or outlet that the part after the names opens with.

    >>> publisher_in("for The Daily Example"), publisher_in("BBC News, Delhi")
    ('The Daily Example', 'BBC News')
    """
    text = re.sub(r"^[\W_]*(?:for|für|pour|para|per|voor|dla)?\s+", "", rest.strip(), flags=re.I)
    head = re.split(r"[|·•–—,()\[\]\d]| - ", text.strip(PUNCTUATION), maxsplit=1)[0].strip()
    if agency(head):
        return agency(head)
    words = head.split()
    outlet = 2 <= len(words) <= 5 and head[:1].isupper() and rest.strip().casefold()[:4] == "for "
    outlet = outlet or looks_like_outlet(head)
    outlet = outlet or bool(re.fullmatch(r"[\w-]+\.(?:com|org|net|de|co\.uk)", head, re.I))
    return head if outlet else None


_FROM = frozenset({"in", "at", "aus", "à", "en", "em", "da", "i"})


def _is_named(words: Sequence[str]) -> bool:
    """Return whether words are the name of a place, all of them (`Jane Doe in Port Ellis`)."""
    return 0 < len(words) <= 3 and all(w[:1].isupper() and w.isalpha() for w in words)


def _has_credentials(text: str) -> bool:
    """Return whether a tail is `, Ph.D.`, `(ExampleSoft)`, `, Example University`, `| A News`."""
    inside = text.strip("(),|/·-– ")
    words = inside.split()
    if not words:
        return False
    if agency(re.split(r"\s[|/·•]\s", inside)[0]) or (text[0] == "(" and len(words) == 1):
        return True
    letters = all(w.strip(",.").isupper() or w == "Ph.D." for w in words) and len(words[0]) < 7
    institution = len(words) <= 5 and any(w.casefold() in ORGANISATION_WORDS for w in words)
    return letters or (institution and words[0][:1].isupper())
