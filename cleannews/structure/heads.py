"""The head of the article: the title again, kicker, byline, date, deck."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.bylines import read_byline
from cleannews.dates import read_dates
from cleannews.model import Role
from cleannews.structure.facts import Facts, has_cue
from cleannews.structure.headline import is_same
from cleannews.structure.zones import View

# The longest byline or date line, and the narrowest and widest deck, in Latin letters.
META_LONGEST, DECK_NARROWEST, DECK_WIDEST, KICKER_LONGEST = 160, 45, 500, 60
# Lines around the headline in which byline and date are looked for.
HEAD_ABOVE, HEAD_BELOW = 6, 30

_OPEN = (Role.FURNITURE, Role.PARAGRAPH, Role.HEADING)


def mark_head(view: View, roles: list[Role]) -> None:
    """Set the roles of the head's lines."""
    top = max(0, view.title_at - HEAD_ABOVE) if view.headline else 0
    low = min(view.first, view.title_at + HEAD_BELOW)
    for i in range(top, min(low + 3, len(roles))):
        if roles[i] in _OPEN and not view.is_entry(i):
            roles[i] = _head_role(view, roles, i)
    _mark_repeats(view, roles)
    _mark_kicker(view, roles)
    _mark_deck(view, roles)


def _head_role(view: View, roles: Sequence[Role], i: int) -> Role:
    fact = view.facts[i]
    if fact.wide > META_LONGEST:
        return roles[i]
    if fact.is_date:
        return Role.DATE
    byline = read_byline(fact.text, view.language)
    if byline and byline.sure >= (0.8 if view.body[i] else _byline_need(view, i)):
        return Role.BYLINE
    if has_cue(fact.line, ("date-lead",)) and read_dates(fact.text, view.language):
        return Role.DATE
    return roles[i]


_BESIDE_BYLINE = ("author-handle", "author-links", "byline-lead", "date-lead", "read-time")


def _byline_need(view: View, i: int) -> float:
    """A bare name counts only near the headline and beside a date, a handle or a cue."""
    if i < view.title_at:
        return 0.9
    beside = view.facts[max(0, i - 2) : i + 3]
    supported = any(
        fact.wide < META_LONGEST and (fact.is_date or has_cue(fact.line, _BESIDE_BYLINE))
        for fact in beside
    )
    return 0.4 if supported else 0.75


def _mark_repeats(view: View, roles: list[Role]) -> None:
    if view.headline is None:
        return
    for i in range(min(view.first + 3, len(roles))):
        if i != view.title_at and is_same(view.facts[i].text, view.headline.text):
            roles[i] = Role.TITLE


def _mark_kicker(view: View, roles: list[Role]) -> None:
    """A label right above the headline, or one of the usual words near it."""
    at = view.title_at
    if at < 0:
        return
    if at >= 1 and roles[at - 1] is Role.FURNITURE and _is_kicker(view.facts[at - 1]):
        lonely = at < 2 or roles[at - 2] is not Role.FURNITURE or view.facts[at - 1].line.gap > 0
        if lonely and not view.facts[at - 1].line.cues:
            roles[at - 1] = Role.KICKER
    for i in range(max(0, at - 3), min(at + 4, len(roles))):
        if roles[i] is Role.FURNITURE and has_cue(view.facts[i].line, ("kicker-word",)):
            roles[i] = Role.KICKER
            return


def _is_kicker(fact: Facts) -> bool:
    return 3 <= fact.wide <= KICKER_LONGEST and not fact.ends and not fact.line.mark


def _mark_deck(view: View, roles: list[Role]) -> None:
    """The first sentence below the headline that something of the head parts from the body."""
    at = view.title_at
    if at < 0:
        return
    low = min(view.first + 3, len(roles))
    meta = [i for i in range(at + 1, low) if roles[i] in (Role.BYLINE, Role.DATE, Role.CREDIT)]
    for i in range(at + 1, low):
        if roles[i] in (Role.FURNITURE, Role.PARAGRAPH) and _is_deck(view.facts[i]):
            parted = any(j > i for j in meta) or not view.body[i]
            if parted and not has_credit(view, roles, i):
                roles[i] = Role.DECK
            return


def _is_deck(fact: Facts) -> bool:
    fits = DECK_NARROWEST <= fact.wide <= DECK_WIDEST
    return fits and not fact.line.cues and not fact.line.mark


def has_credit(view: View, roles: Sequence[Role], i: int) -> bool:
    """Whether the next line credits a picture, so that this one describes it."""
    below = i + 1 < len(roles) and roles[i + 1] is Role.CREDIT
    return below and view.facts[i + 1].line.gap <= 1
