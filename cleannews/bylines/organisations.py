"""Organisations and desks that stand where an author is expected: `dpa`, `The Example Team`."""

from __future__ import annotations

import re

from cleannews.bylines.agencies import agency, looks_like_outlet
from cleannews.bylines.names import SURE_NAME, likeness, looks_like_name
from cleannews.bylines.tails import is_tail
from cleannews.bylines.words import (
    DATE_WORDS,
    DESKS,
    ORGANISATION_WORDS,
    ROLE_WORDS,
    SMALL_IN_DESKS,
    TAIL_WORDS,
)

Organisation = tuple[str, str | None, str, float]
"""Its name, the agency if it is one, what stands after it, and how sure it is."""

_HEAD_ENDS = r"\s[|·•⋅–—-]\s|[,(\[;:!?@/&]|\s\d"
_GO_ON = frozenset({"of", "for", "und", "and"})
BARE_DESKS = frozenset({"staff", "team", "newsroom", "redaktion", "desk", "editors", "webteam"})
MOST_WORDS = 6


def read_organisation(text: str) -> Organisation | None:
    """Read the organisation that a text begins with, or None.

    >>> read_organisation("The Example Team | May 5")
    ('The Example Team', None, ' | May 5', 0.8)
    >>> read_organisation("Reuters Staff"), read_organisation("Jane Doe News Reporter")
    (('Reuters Staff', None, '', 0.8), None)
    """
    head = _head(text)
    rest = text[text.find(head) + len(head) :]
    if agency(head):
        return head, agency(head), rest, 0.95
    if not head or not _is_desk(head.split()) or not is_tail(rest):
        return None
    return head, None, rest, 0.8


def read_bare_desk(text: str) -> tuple[str, str | None, str] | None:
    """Read a line that is only an agency or desk, with a date behind it at most.

    >>> read_bare_desk("The Associated Press"), read_bare_desk("Breaking News")
    (('The Associated Press', 'The Associated Press', ''), None)
    """
    found = read_organisation(text)
    if not found:
        return None
    name, publisher, rest, _ = found
    desk = {word.casefold() for word in name.split()} & BARE_DESKS
    dated = rest.strip(" -–,|")[:1]
    fits = (desk or publisher) and (not dated or dated.isdigit())
    return (name, publisher, rest) if fits and "and" not in name.split() else None


def is_outlet(name: str) -> bool:
    """Return whether a name is that of a paper, and no person's.

    >>> is_outlet("Valley Courier"), is_outlet("Jane Post")
    (True, False)
    """
    return looks_like_outlet(name) and looks_like_name(name) < SURE_NAME


def agency_among_codes(line: str) -> str | None:
    """Return the agency among the initials of German desks: `(dpa/abc)`, `SDA/xyz`.

    >>> agency_among_codes("(dpa/abc)"), agency_among_codes("AC/DC")
    ('dpa', None)
    """
    codes = line.strip("()").replace(" ", "").split("/")
    if not 2 <= len(codes) <= 4 or not all(c.isalpha() and len(c) <= 4 for c in codes):
        return None
    return next((code for code in codes if agency(code)), None)


def _head(text: str) -> str:
    """Return the words of a text before a mark, a number, a date or a small word such as `in`."""
    words = re.split(_HEAD_ENDS, text, maxsplit=1)[0].strip(" .").split()
    for index, word in enumerate(words):
        folded = word.casefold()
        if folded in DATE_WORDS or (folded in TAIL_WORDS and word not in _GO_ON):
            return " ".join(words[:index])
    return " ".join(words)


def _is_desk(words: list[str]) -> bool:
    """Return whether words name an organisation and not a person with a role."""
    folded = [word.casefold() for word in words]
    if folded[0] == "staff" or folded[1:] == ["staff"]:
        return len(words) <= 2
    if folded[0] == "the" and folded[-1] == "editors":
        return len(words) <= MOST_WORDS
    marked = set(folded) & ORGANISATION_WORDS and not set(folded) & ROLE_WORDS
    if not marked or len(words) > MOST_WORDS or (len(words) == 1 and folded[0] not in DESKS):
        return False
    is_person = len(words) > 2 and likeness(" ".join(words[:2])) >= SURE_NAME
    named = [word for word in words if word not in SMALL_IN_DESKS]
    return not is_person and all(w[:1].isupper() or "." in w or "-" in w for w in named)
