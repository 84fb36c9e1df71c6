"""The deck between headline and body: a line that claims to be it, or what the page is about."""

from __future__ import annotations

from collections.abc import Sequence

from cleannews.model import Role
from cleannews.structure.claims import DECK_NARROWEST, DECK_WIDEST, find_claims, is_legend, is_meta
from cleannews.structure.facts import Facts, has_cue
from cleannews.structure.zones import OPEN_ROLES, View
from cleannews.titles import letters

# A declared deck of fewer letters is a slogan or a label; one stands on so many lines at most.
SHORTEST_TOLD, MOST_TOLD = 30, 6
# What sites call the element of a deck; elsewhere several lines are the first paragraphs.
_DECK_NAMES = {
    *("+preamble", "+lead", "+standfirst", "+intro", "+ingress", "+deck", "+dek", "+subtitle"),
    *("+summary", "+teaser", "+excerpt"),
}
# Between headline and byline or date is a deck's own place.
PARTED = 2.0
# Above a header of links the body has begun.
OPENING = 0.2
# How far below the headline such a line may stand, and what only a deck is called.
REACH = 4
_SUBTITLES = {*("+deck", "+dek", "+standfirst", "+subtitle", "+subheadline", "+chapo")}


def claim_deck(view: View) -> dict[int, float]:
    """The lines that may be the deck; without a headline, the first paragraph looks like one."""
    if view.headline is None:
        return {}
    found = find_claims(view, Role.DECK)
    claims = {i: chance for i, chance in found.items() if i == 0 or not view.is_entry(i - 1)}
    for i in claims:
        if i == view.title_at + 1 and any(map(is_meta, view.facts[i + 1 : i + 2])):
            claims[i] *= PARTED
        if _opens_body(view, i):
            claims[i] *= OPENING
    return claims


def _opens_body(view: View, i: int) -> bool:
    """Whether a sentence stands above links to other articles, which part the body and no deck."""
    below = view.facts[i + 1].line if i + 1 < len(view.facts) else None
    return view.facts[i].ends and below is not None and has_cue(below, ("related-header",))


def told_deck(view: View, roles: Sequence[Role]) -> range:
    """The lines, no later than the first paragraph, that are to the letter what the page is
    declared to be about.

    Of 19 first paragraphs on unseen sites that were, 12 stood outside the article.
    """
    told = letters(view.told.deck)
    title = letters(view.headline.text) if view.headline else ""
    if len(told) < SHORTEST_TOLD or told == title:
        return range(0)
    first = next((i for i, role in enumerate(roles) if role is Role.PARAGRAPH), len(roles))
    runs = [_told_from(view, roles, i, told) for i in range(min(first + 1, len(roles)))]
    below = [run for run in runs[view.title_at + 1 :] if run]
    return next(iter(below), next(filter(None, runs), range(0)))


def headed_deck(view: View, roles: Sequence[Role]) -> range:
    """On an HTML page, the heading of the second rank right below the first, in one header."""
    i = view.title_at + 1
    if view.headline is None or i >= len(roles) or roles[i] not in OPEN_ROLES:
        return range(0)
    fact = view.facts[i]
    headed = {"+<h2", "+<header"} <= set(fact.line.markup) and not fact.line.linked
    return range(i, i + 1) if headed and fact.wide >= DECK_NARROWEST else range(0)


def _named_deck(view: View, roles: Sequence[Role]) -> range:
    """On an HTML page, the line near below the headline that stands in an element called a deck."""
    for i in range(view.title_at + 1, min(view.title_at + 1 + REACH, len(roles))):
        fact = view.facts[i]
        names = _SUBTITLES if fact.ends else _DECK_NAMES
        free = roles[i] in OPEN_ROLES and not fact.line.linked and not is_legend(fact)
        if free and _fits(fact) and not names.isdisjoint(fact.line.markup):
            return range(i, i + 1)
    return range(0)


def _fits(fact: Facts) -> bool:
    """Whether a line is as wide as a deck and nothing else by its wording or mark; a subtitle may
    be marked as a heading."""
    plain = not fact.line.cues and fact.line.mark.replace("#", "") == ""
    return plain and DECK_NARROWEST <= fact.wide <= DECK_WIDEST


def _told_from(view: View, roles: Sequence[Role], start: int, told: str) -> range:
    """The lines from this one on that say together what is told, and no more; none if not so."""
    said = ""
    for i in range(start, min(start + MOST_TOLD, len(roles))):
        own = letters(view.facts[i].text)
        if not own or roles[i] not in OPEN_ROLES or is_legend(view.facts[i]):
            break
        said += own
        if said == told:
            named = not _DECK_NAMES.isdisjoint(view.facts[i].line.markup)
            return range(start, i + 1) if i == start or named else range(0)
        if not told.startswith(said):
            break
    return range(0)


def mark_parted_deck(view: View, roles: list[Role]) -> None:
    """Where no line claimed to be the deck: the sentence between headline and byline or date."""
    i = view.title_at + 1
    if view.headline is None or Role.DECK in roles or i + 1 >= len(roles):
        return
    parted = roles[i + 1] in (Role.BYLINE, Role.DATE) and _fits(view.facts[i])
    for told in range(i, i + 1) if parted else _named_deck(view, roles):
        if roles[told] in OPEN_ROLES:
            roles[told] = Role.DECK
