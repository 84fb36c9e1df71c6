"""The article's own lines: title, byline, date, kicker and deck above the body, headings in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from cleannews.dates import is_relative, read_dates
from cleannews.model import Role
from cleannews.structure.claims import find_claims
from cleannews.structure.continuation import SHORT, is_sentence
from cleannews.structure.decks import claim_deck, headed_deck, mark_parted_deck, told_deck
from cleannews.structure.facts import LINKED, Facts, has_cue, is_all, is_first_order
from cleannews.structure.headline import is_same
from cleannews.structure.zones import NAMED, OPEN_ROLES, View

KICKER_LONGEST = 60
# A claim is believed from this probability on; the likeliest date, deck and byline already below it
# (a deck even more so that would be furniture otherwise), and what also looks like a heading.
BELIEVED, UNLIKELY, OUTSIDE = 0.5, 0.1, 0.15
LIKELY = {Role.DECK: 0.27, Role.DATE: 0.35, Role.BYLINE: 0.35}
# So many lines apart stand the bylines of one article (on unseen sites 0.02 more of F1 than
# without a bound).
ONE_PLACE = 4
# So many words before a date say what was then.
SAID = 3
# A sentence above the body of a short text belongs to it from this probability on.
OPENS = 0.42
# The widest heading that is only bold or numbered.
BOLD_WIDEST = 90
_BOLD = frozenset(("+<strong", "+<b"))


def mark_head(view: View, roles: list[Role]) -> None:
    """Set the roles of the head's lines."""
    _mark_repeats(view, roles)
    _mark_first_heading(view, roles)
    told = headed_deck(view, roles) or told_deck(view, roles)
    for i in told:
        roles[i] = Role.DECK
    claims = {
        Role.DECK: {} if told else claim_deck(view),
        Role.DATE: _settle_dates(view, roles),
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
            if roles[i] is Role.BYLINE and _heads_section(view, roles, i):
                roles[i] = Role.FURNITURE
    mark_parted_deck(view, roles)
    _mark_kicker(view, roles)
    _mark_address(view, roles)


def _settle_dates(view: View, roles: list[Role]) -> dict[int, float]:
    """The lines that may tell the date; of the others within the body, those that say what was then
    go, as a picture's day does, and labels stay: `Valid from: 16 February 2022`."""
    claims = find_claims(view, Role.DATE)
    for i in [i for i in claims if view.first < i < view.last]:
        told = _before_date(view, i)
        is_label, says = told.endswith((":", "：")), len(told.split()) >= SAID
        chance = claims.pop(i) if is_label or says else 0.0
        if chance >= BELIEVED and not is_label:
            roles[i] = Role.FURNITURE
    return claims


def _before_date(view: View, i: int) -> str:
    """The words before a line's date, if they do not say that it was published then."""
    text = view.facts[i].text
    first = next(iter(read_dates(text, view.language)), None)
    return "" if first is None or first.kind else text[: first.start].strip()


def _heads_section(view: View, roles: Sequence[Role], i: int) -> bool:
    """Whether what looks like a name is the heading of a section, told in a table of contents."""
    text = view.facts[i].text
    heads = (view.facts[j].text for j, role in enumerate(roles) if role is Role.HEADING)
    return any(_number(head) and head.endswith(text) for head in heads)


def _least(role: Role, now: Role) -> float:
    return OUTSIDE if role is Role.DECK and now is Role.FURNITURE else LIKELY[role]


def _of_one_place(chances: Mapping[int, float]) -> dict[int, float]:
    """The likeliest byline and those near it: others sign other articles, or comments."""
    best = max(chances, key=lambda i: chances[i], default=0)
    return {i: chance for i, chance in chances.items() if abs(i - best) <= ONE_PLACE}


def _is_open(view: View, roles: list[Role], i: int) -> bool:
    free = roles[i] in (*OPEN_ROLES, Role.DATE) and not view.is_entry(i)
    return free and "<figure" not in view.facts[i].line.markup


def _mark_repeats(view: View, roles: list[Role]) -> None:
    if view.headline is None:
        return
    for i in range(min(view.first + 3, len(roles))):
        if i != view.title_at and is_same(view.facts[i].text, view.headline.text):
            roles[i] = Role.TITLE


def _mark_first_heading(view: View, roles: list[Role]) -> None:
    """Without a headline, a first-order heading that opens the body is one, if only a word; where a
    title is written above the text, the body may begin with a heading."""
    i = view.first
    if view.told.titled:
        above = view.facts[i - 1].line if 0 < i <= len(roles) else None
        if above and above.mark.startswith("#") and roles[i - 1] is Role.FURNITURE:
            roles[i - 1] = Role.HEADING
    elif view.headline is None and i < len(roles) and is_first_order(view.facts[i].line):
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
    """Whether a line is short enough; one of several links is a menu or a breadcrumb."""
    links = sum(mark.kind == "link" for mark in fact.line.marks)
    fits = 3 <= fact.wide <= KICKER_LONGEST and not fact.ends and not fact.line.mark
    return fits and links < 2


def mark_opening(view: View, roles: list[Role]) -> None:
    """In a short text, doubtful sentences between headline and body are body too, if they are no
    field."""
    for i in range(view.title_at + 1, view.first) if len(view.facts) <= SHORT else ():
        fact, chance = view.facts[i], view.judged.chances[i]
        if roles[i] is Role.FURNITURE and is_sentence(fact) and fact.mass > 0 and chance >= OPENS:
            roles[i] = Role.PARAGRAPH


def mark_ages(view: View, roles: list[Role]) -> None:
    """How long ago the article was written is no paragraph of it."""
    for i, fact in enumerate(view.facts):
        told = roles[i] in (Role.PARAGRAPH, Role.HEADING) and fact.is_date and not view.is_entry(i)
        if told and is_relative(fact.text):
            roles[i] = Role.FURNITURE


def mark_headings(view: View, roles: list[Role]) -> None:
    """Headings: paragraphs that claim to be one."""
    tight = view.is_tight
    for i, chance in find_claims(view, Role.HEADING).items():
        looks = _looks_like_heading(view, i, tight)
        listed = looks and bool(view.facts[i + 1].line.mark)
        shown = listed or (looks and _is_bold(view, i))
        believed = chance >= BELIEVED or (chance >= UNLIKELY and looks) or shown
        if roles[i] is Role.PARAGRAPH and believed and not _leads_on(view.facts[i]):
            roles[i] = Role.HEADING
    _mark_series(view, roles)


def _mark_series(view: View, roles: list[Role]) -> None:
    """Where two headings are numbered, the lines that go on counting are headings as well."""
    numbered = {i: n for i, fact in enumerate(view.facts) if (n := _number(fact.text))}
    counted = {n for i, n in numbered.items() if roles[i] is Role.HEADING}
    for i, n in numbered.items():
        fact = view.facts[i]
        goes_on = {n - 2, n - 1} <= counted or {n - 1, n + 1} <= counted
        if goes_on and roles[i] is Role.PARAGRAPH and not fact.ends and fact.wide <= BOLD_WIDEST:
            roles[i] = Role.HEADING
            counted.add(n)


def _number(text: str) -> int:
    """The number that a line begins with, 0 if none."""
    found = _numbered().match(text) if text[:1].isdigit() else None
    return int(found[1]) if found else 0


@cache
def _numbered() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})[.):]? (?=\S*[^\W\d])")


def _looks_like_heading(view: View, i: int, tight: bool) -> bool:
    """Whether a short line without a full stop stands alone above prose or a list; in a body whose
    paragraphs are `tight` no blank line tells."""
    fact, below = view.facts[i], view.facts[i + 1]
    spaced = fact.line.gap > 0 or not fact.is_free or (tight and view.facts[i - 1].ends)
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
