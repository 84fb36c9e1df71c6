"""The article's own lines: title, byline, date, kicker and deck above the body, headings in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from cleannews.model import Role
from cleannews.structure.claims import DECK_NARROWEST, DECK_WIDEST, find_claims, is_legend, is_meta
from cleannews.structure.facts import LINKED, Facts, has_cue, is_all, is_first_order
from cleannews.structure.headline import is_same
from cleannews.structure.zones import OPEN_ROLES, SHORT, View, is_sentence
from cleannews.titles import letters

KICKER_LONGEST = 60
# A claim is believed from this probability on; the likeliest date, deck and byline already below it
# (a deck even more so that would be furniture otherwise), and what also looks like a heading.
BELIEVED, UNLIKELY, OUTSIDE = 0.5, 0.1, 0.15
LIKELY = {Role.DECK: 0.27, Role.DATE: 0.35, Role.BYLINE: 0.35}
# So many lines apart stand the bylines of one article (on unseen sites 0.02 more of F1 than
# without a bound).
ONE_PLACE = 4
# A declared deck of fewer letters is a slogan or a label; one stands on so many lines at most.
SHORTEST_TOLD, MOST_TOLD = 30, 6
# What sites call the element of a deck; elsewhere several lines are the first paragraphs.
_DECK_NAMES = {
    *("+preamble", "+lead", "+standfirst", "+intro", "+ingress", "+deck", "+dek", "+subtitle"),
    *("+summary", "+teaser", "+excerpt"),
}
# Between headline and byline or date is a deck's own place.
PARTED = 2.0
# A sentence above the body of a short text belongs to it from this probability on.
OPENS = 0.42
# Of a heading that is only bold: the widest, and how much like a name it may be.
BOLD_WIDEST, NAMED = 90, 0.4
_BOLD = frozenset(("+<strong", "+<b"))


def mark_head(view: View, roles: list[Role]) -> None:
    """Set the roles of the head's lines."""
    _mark_repeats(view, roles)
    _mark_first_heading(view, roles)
    told = _headed_deck(view, roles) or _told_deck(view, roles)
    for i in told:
        roles[i] = Role.DECK
    claims = {
        Role.DECK: {} if told else _claim_deck(view),
        Role.DATE: find_claims(view, Role.DATE),
        Role.BYLINE: find_claims(view, Role.BYLINE),
    }
    for role, chances in claims.items():
        free = [i for i in chances if _is_open(view, roles, i)]
        best = max(free, key=lambda i: chances[i], default=-1)
        if best >= 0 and chances[best] >= _least(role, roles[best]):
            roles[best] = role
    claims[Role.BYLINE] = _of_one_place(claims[Role.BYLINE])
    for role in (Role.DATE, Role.BYLINE):
        for i, chance in claims[role].items():
            within = role is Role.BYLINE and view.first < i < view.last  # a heading of names
            if chance >= BELIEVED and _is_open(view, roles, i) and not within:
                roles[i] = role
    _mark_parted_deck(view, roles)
    _mark_kicker(view, roles)
    _mark_address(view, roles)


def _least(role: Role, now: Role) -> float:
    return OUTSIDE if role is Role.DECK and now is Role.FURNITURE else LIKELY[role]


def _claim_deck(view: View) -> dict[int, float]:
    """The lines that may be the deck; without a headline, the first paragraph looks like one."""
    if view.headline is None:
        return {}
    claims = find_claims(view, Role.DECK)
    for i in claims:
        if i == view.title_at + 1 and any(map(is_meta, view.facts[i + 1 : i + 2])):
            claims[i] *= PARTED
    return claims


def _told_deck(view: View, roles: Sequence[Role]) -> range:
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


def _headed_deck(view: View, roles: Sequence[Role]) -> range:
    """On an HTML page, the heading of the second rank right below the first, in one header."""
    i = view.title_at + 1
    if view.headline is None or i >= len(roles) or roles[i] not in OPEN_ROLES:
        return range(0)
    fact = view.facts[i]
    headed = {"+<h2", "+<header"} <= set(fact.line.markup) and not fact.line.linked
    return range(i, i + 1) if headed and fact.wide >= DECK_NARROWEST else range(0)


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


def _of_one_place(chances: Mapping[int, float]) -> dict[int, float]:
    """The likeliest byline and those near it: others sign other articles, or comments."""
    best = max(chances, key=lambda i: chances[i], default=0)
    return {i: chance for i, chance in chances.items() if abs(i - best) <= ONE_PLACE}


def _is_open(view: View, roles: list[Role], i: int) -> bool:
    free = roles[i] in (*OPEN_ROLES, Role.DATE) and not view.is_entry(i)
    return free and "<figure" not in view.facts[i].line.markup


def _mark_parted_deck(view: View, roles: list[Role]) -> None:
    """Where no line claimed to be the deck: the sentence between headline and byline or date."""
    i = view.title_at + 1
    if view.headline is None or Role.DECK in roles or i + 1 >= len(roles):
        return
    fact, parted = view.facts[i], roles[i + 1] in (Role.BYLINE, Role.DATE)
    fits = DECK_NARROWEST <= fact.wide <= DECK_WIDEST and not fact.line.cues and not fact.line.mark
    if parted and fits and roles[i] in OPEN_ROLES:
        roles[i] = Role.DECK


def _mark_repeats(view: View, roles: list[Role]) -> None:
    if view.headline is None:
        return
    for i in range(min(view.first + 3, len(roles))):
        if i != view.title_at and is_same(view.facts[i].text, view.headline.text):
            roles[i] = Role.TITLE


def _mark_first_heading(view: View, roles: list[Role]) -> None:
    """Without a headline, a first-order heading that opens the body is one, if only a word."""
    i = view.first
    if view.headline is None and i < len(roles) and is_first_order(view.facts[i].line):
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


def _mark_address(view: View, roles: list[Role]) -> None:
    """The page's own address, alone on a line beside the headline."""
    at = view.title_at
    for i in range(max(0, at - 2), min(at + 3, view.first)) if at >= 0 else ():
        told = has_cue(view.facts[i].line, ("bare-url",)) and roles[i] is Role.FURNITURE
        if told and view.facts[i].text.startswith(("http://", "https://")):
            roles[i] = Role.URL
            return


def _is_kicker(fact: Facts) -> bool:
    return 3 <= fact.wide <= KICKER_LONGEST and not fact.ends and not fact.line.mark


def mark_opening(view: View, roles: list[Role]) -> None:
    """In a short text, doubtful sentences between headline and body are body too, if they are no
    field."""
    for i in range(view.title_at + 1, view.first) if len(view.facts) <= SHORT else ():
        fact, chance = view.facts[i], view.judged.chances[i]
        if roles[i] is Role.FURNITURE and is_sentence(fact) and fact.mass > 0 and chance >= OPENS:
            roles[i] = Role.PARAGRAPH


def mark_headings(view: View, roles: list[Role]) -> None:
    """Headings: paragraphs that claim to be one."""
    for i, chance in find_claims(view, Role.HEADING).items():
        looks = _looks_like_heading(view, i)
        listed = looks and bool(view.facts[i + 1].line.mark)
        shown = listed or (looks and _is_bold(view, i))
        believed = chance >= BELIEVED or (chance >= UNLIKELY and looks) or shown
        if roles[i] is Role.PARAGRAPH and believed and not _leads_on(view.facts[i]):
            roles[i] = Role.HEADING


def _looks_like_heading(view: View, i: int) -> bool:
    """Whether a short line without a full stop stands alone above prose or a list."""
    fact, below = view.facts[i], view.facts[i + 1]
    spaced = fact.line.gap > 0 or not fact.is_free
    heads = below.mass > 0.25 or bool(below.line.mark)
    return spaced and heads and not fact.ends and not fact.line.mark and fact.wide < below.wide


def _is_bold(view: View, i: int) -> bool:
    """Whether a line is set in bold as a whole, and no name that signs."""
    fact = view.facts[i]
    bold = not _BOLD.isdisjoint(fact.line.markup) or is_all(fact.line, "strong")
    bold = bold and fact.line.linked < LINKED
    return bold and fact.wide <= BOLD_WIDEST and fact.name < NAMED and not fact.line.cues


def _leads_on(fact: Facts) -> bool:
    """Whether a line is none: it opens what follows (`At a glance:`), asks it, or counts."""
    counts = fact.wide < 10 and not any(map(str.isalpha, fact.text[:3])) and not fact.is_stamp
    return counts or fact.text.endswith((":", "：", ",", ";")) or _is_question(fact)


@cache
def _speaker() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_][\w. ’'-]{0,30}[:：]\s?\S")


def _is_question(fact: Facts) -> bool:
    """Whether an interviewer asks: `Q: And then?`."""
    return fact.ends and bool(_speaker().match(fact.text))
