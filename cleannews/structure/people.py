"""Who stands behind an article: what a person is, the signature and the bios below it, contacts."""

from __future__ import annotations

from cleannews.bylines import is_role, looks_like_author_bio, read_byline
from cleannews.model import Role
from cleannews.structure.zones import View

# The widest line that says what a person is, in Latin letters.
ROLE_WIDEST = 40
# Lines below the body that may name author and date.
TAIL = 5
# Among so many of the last paragraphs an author is introduced.
BIOS = 3
# So many lines, each no wider than this in Latin letters, say where a press office is reached.
CONTACTS, CONTACT_WIDEST = 6, 60


def mark_roles(view: View, roles: list[Role]) -> None:
    """What a person is, right beside the line that names who wrote: no paragraph."""
    for i, fact in enumerate(view.facts):
        near = roles[max(i - 1, 0) : i] + roles[i + 1 : i + 2]
        short = fact.wide <= ROLE_WIDEST and not fact.ends and not fact.line.mark
        beside = roles[i] is Role.PARAGRAPH and Role.BYLINE in near
        if beside and short and is_role(fact.text.rpartition(" ")[2]):
            roles[i] = Role.FURNITURE


def mark_tail(view: View, roles: list[Role]) -> None:
    """Byline or date below the body, where the head has none, and who the author is."""
    below = range(view.last + 1, min(view.last + TAIL, view.end))
    free = [i for i in below if roles[i] is Role.FURNITURE]
    if Role.BYLINE not in roles:
        signed = next((i for i in free if _is_signature(view, i)), None)
        if signed is not None:
            roles[signed] = Role.BYLINE
    if Role.DATE not in roles:
        dated = next((i for i in free if view.facts[i].is_date), None)
        if dated is not None:
            roles[dated] = Role.DATE
    _mark_bios(view, roles)


def _mark_bios(view: View, roles: list[Role]) -> None:
    """Among the last paragraphs, those that introduce an author whom a byline names."""
    signed = [fact.text for fact, role in zip(view.facts, roles) if role is Role.BYLINE]
    bylines = (read_byline(text, view.language) for text in signed)
    names = tuple(name for byline in bylines if byline for name in byline.names)
    last = [i for i, role in enumerate(roles) if role is Role.PARAGRAPH][-BIOS:]
    for i in last if names else ():
        if i > view.first and looks_like_author_bio(view.facts[i].text, names):
            roles[i] = Role.NOTE


def _is_signature(view: View, i: int) -> bool:
    byline = read_byline(view.facts[i].text, view.language)
    return bool(byline and byline.cue and byline.sure >= 0.8)


def mark_contacts(view: View, roles: list[Role]) -> None:
    """Names, addresses and numbers right below a press contact's label at the end belong to it."""
    left = 0
    for i, fact in enumerate(view.facts[view.first :], view.first):
        fits = fact.wide <= CONTACT_WIDEST and not fact.ends and fact.line.gap == 0
        if fact.line.rule == "press-contact":
            left = CONTACTS
        elif left and fits and fact.is_free and roles[i] in _REACHED:
            roles[i], left = Role.NOTE, left - 1
        else:
            left = 0


_REACHED = (Role.FURNITURE, Role.PARAGRAPH, Role.BYLINE)
