"""What keeps an article company: pictures, related links, buttons and embeds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleannews.model import BODY_ROLES, Role
from cleannews.structure.claims import (
    CAPTION_NARROWEST,
    CAPTION_WIDEST,
    find_claims,
    is_legend,
)
from cleannews.structure.credits import CREDIT_WIDEST, part_caption
from cleannews.structure.facts import LINKED, Facts, has_cue, has_picture, is_all
from cleannews.structure.zones import OPEN_ROLES, View, is_wordless
from cleannews.surroundings import CAPTION_CREDIT

# Widths in Latin letters: the widest tweet, the narrowest and widest link's title.
TWEET_WIDEST = 290
LINK_NARROWEST, LINK_WIDEST = 20, 200
# A wider line below a list of links is one of them rather than the heading of a section.
HEADING_WIDEST = 26
# From this probability on, a heading or another line below such a list is none of them.
SURELY_HEADING, SURELY_BODY = 0.75, 0.85
# Related links below one header.
MOST_RELATED = 8
# So many lines below the body a picture is that of another article.
BEYOND = 6
# The widest button, in Latin letters.
BUTTON_WIDEST = 24
# A line is a caption from this probability on (0.25 to 0.35 are as good on unseen sites).
SHOWN = 0.3
# What reads like a sentence of the body is a caption from this probability on.
DOUBTED = 0.9


def mark_media(view: View, roles: list[Role]) -> None:
    """Captions: lines that claim to be one, captions that are repeated, and what a figure says."""
    claims = find_claims(view, Role.CAPTION)
    prose = _sentences(view)
    seen: set[str] = set()
    for i, fact in enumerate(view.facts):
        least = DOUBTED if i in prose else SHOWN
        if roles[i] in OPEN_ROLES and (
            claims.get(i, 0.0) >= least
            or fact.text in seen
            or (i not in prose and _is_credited(view, i))
            or _is_set_below(fact)
            or _is_announced(view, i)
        ):
            roles[i] = Role.CAPTION
        if roles[i] is Role.CAPTION:
            seen.add(fact.text)
        if _is_own_legend(view, i) and roles[i] in _LEGENDS:
            roles[i] = Role.CREDIT if _signs(view, roles, i) else Role.CAPTION
    _mark_labelled_credits(view, roles)
    for i in range(view.last + 1 + BEYOND, len(roles)):
        if roles[i] in (Role.CREDIT, Role.CAPTION):
            roles[i] = Role.FURNITURE
    for i in range(view.last + 1, len(roles)):  # whose page it is
        if roles[i] is Role.CREDIT and "<footer" in view.facts[i].line.markup:
            roles[i] = Role.FURNITURE


def _mark_labelled_credits(view: View, roles: list[Role]) -> None:
    """Below a label alone on its line (`Credit...`) the credit, above it the caption."""
    for i, fact in enumerate(view.facts[:-1]):
        below = view.facts[i + 1]
        signs = below.is_free and not below.ends and below.wide <= CREDIT_WIDEST
        if fact.text not in _CREDIT_LABELS or not signs:
            continue
        roles[i], roles[i + 1] = Role.FURNITURE, Role.CREDIT
        fits = i > 0 and CAPTION_NARROWEST <= view.facts[i - 1].wide <= CAPTION_WIDEST
        if fits and view.facts[i - 1].is_free and roles[i - 1] in OPEN_ROLES:
            roles[i - 1] = Role.CAPTION


_CREDIT_LABELS = frozenset(
    (
        "Credit...",
        "Credit…",
        "Credit:",
        "Photo credit:",
        "Image credit:",
        "Photo:",
        "Foto:",
        "Bild:",
    )
)

# What a line of a figure's caption may have been taken for.
_LEGENDS = (*OPEN_ROLES, Role.DATE, Role.BYLINE, Role.DECK, Role.CAPTION)
_SIGNED = frozenset(f"+{name}" for name in CAPTION_CREDIT)


def _is_own_legend(view: View, i: int) -> bool:
    """Whether an undecided line stands in the caption of a figure of the article."""
    fact = view.facts[i]
    told = is_legend(fact) and fact.is_free and not is_wordless(fact)
    if not told or fact.line.linked >= LINKED:
        return False
    first = view.first if view.headline is None else min(view.first, view.title_at)
    return first - BEYOND <= i <= view.last + BEYOND and view.judged.chances[i] < SHOWN


def _signs(view: View, roles: Sequence[Role], i: int) -> bool:
    """Whether a line of a caption is its credit: it is called so, or ends what another began."""
    fact = view.facts[i]
    if fact.ends or fact.wide > CREDIT_WIDEST or fact.text.endswith((":", "：")):
        return False
    goes_on = i > 0 and roles[i - 1] is Role.CAPTION and fact.line.gap == 0
    return goes_on or not _SIGNED.isdisjoint(fact.line.markup)


def _is_credited(view: View, i: int) -> bool:
    """Whether a picture's credit stands right below a short line, without a blank between."""
    below = view.facts[i + 1].line if i + 1 < len(view.facts) else None
    tight = below is not None and below.role is Role.CREDIT and below.gap == 0
    tight = tight and not has_cue(view.facts[i].line, ("share",))
    return tight and CAPTION_NARROWEST <= view.facts[i].wide <= CAPTION_WIDEST


def _sentences(view: View) -> frozenset[int]:
    """Where no blank lines part anything: the sentences of the body, which may stand right above a
    credit as well as a caption does."""
    if not view.is_tight:
        return frozenset()
    return frozenset(i for i, fact in enumerate(view.facts) if fact.ends and view.body[i])


def _is_announced(view: View, i: int) -> bool:
    """Whether the line right above says that this one is the text under a picture, or counts it
    among others (`2/5`)."""
    fact, above = view.facts[i], view.facts[i - 1] if i else None
    if above is None or not fact.is_free or fact.wide > CAPTION_WIDEST:
        return False
    counted = has_cue(above.line, ("gallery-word",)) and bool(_counter().fullmatch(above.text))
    told = has_cue(above.line, ("caption-label",))
    return told or (counted and part_caption(fact.text) is not None)


@cache
def _counter() -> re.Pattern[str]:
    return re.compile(r"\d{1,3} ?(?:/|of|von|de|sur|di|av|из) ?\d{1,3}")


def _is_set_below(fact: Facts) -> bool:
    """Whether a line in italics stands right below a picture, as Markdown has it."""
    line = fact.line
    told = has_picture(line) and line.gap == 0 and is_all(line, "emphasis")
    return told and fact.wide <= CAPTION_WIDEST


def mark_related(view: View, roles: list[Role]) -> None:
    """Below a related header, the run of headline-like lines that are no body."""
    running = 0
    for i, fact in enumerate(view.facts):
        passed = fact.line.passed
        if passed and any(rule.startswith("related-header") for rule in passed):
            running = MOST_RELATED
        if roles[i] is Role.FURNITURE and has_cue(fact.line, ("related-header",)):
            running = MOST_RELATED
        elif roles[i] is Role.FURNITURE and _is_inside(view, i) and _is_link_title(fact):
            roles[i] = Role.RELATED
        elif running and _is_link_title(fact) and _is_listed(view, roles, i):
            roles[i] = Role.RELATED
            running -= 1
        elif roles[i] is not Role.FURNITURE or 0 < running < MOST_RELATED:
            running = 0


# What a link's title may have been taken for, where no blank line or mark tells it from a heading.
_LISTED = (Role.FURNITURE, Role.PARAGRAPH, Role.HEADING, Role.CAPTION)


def _is_listed(view: View, roles: Sequence[Role], i: int) -> bool:
    """Whether a line goes on a list of links: no page's or Markdown's heading, and no shorter one
    above a paragraph, where a section begins."""
    fact, below = view.facts[i], view.facts[i + 1] if i + 1 < len(view.facts) else None
    if has_picture(fact.line) or not fact.is_free or roles[i] not in _LISTED:
        return False
    if not view.body[i] or fact.line.linked >= LINKED:
        return True
    marked = bool(fact.line.markup) or bool(fact.line.mark)
    heads = below is not None and below.ends and fact.wide < HEADING_WIDEST
    least = SURELY_HEADING if roles[i] is Role.HEADING else SURELY_BODY
    return not (marked or heads) and view.judged.chances[i] < least


def _is_inside(view: View, i: int) -> bool:
    return view.facts[i].leads_away and view.first <= i <= view.last


def _is_link_title(fact: Facts) -> bool:
    linked = fact.line.linked >= LINKED or not fact.line.markup
    fits = linked and LINK_NARROWEST <= fact.wide <= LINK_WIDEST
    return (
        fits
        and not fact.line.cues
        and not fact.text.endswith((".", "。"))
        and _says_more(fact.text)
    )


def _says_more(text: str) -> bool:
    """Whether there is more than one word, in scripts with spaces between them."""
    return " " in text or not text[:1].isascii()


def mark_buttons(view: View, roles: list[Role]) -> None:
    """A button or a link list's header among the paragraphs is none of them."""
    for i, fact in enumerate(view.facts):
        short = fact.wide <= BUTTON_WIDEST and not fact.line.mark
        if short and roles[i] in (Role.PARAGRAPH, Role.HEADING) and has_cue(fact.line, _BUTTONS):
            roles[i] = Role.FURNITURE


_BUTTONS = ("pull-cta", "paywall", "related-header", "play-length", "gallery-word", "share-word")


def mark_offers(view: View, roles: list[Role]) -> None:
    """On an HTML page, what stands among the paragraphs in a box that is called an offer."""
    own = [i for i, role in enumerate(roles) if role in BODY_ROLES]
    inside = [i for i in own if not _OFFERS.isdisjoint(view.facts[i].line.markup)]
    wide, offered = (sum(view.facts[i].wide for i in told) for told in (own, inside))
    for i in inside if offered < OFFERED * wide else ():
        roles[i] = Role.FURNITURE


# A page of which a larger share stands in such a box is a newsletter.
OFFERED = 0.3
_OFFERS = frozenset(("newsletter", "signup", "subscribe", "subscription"))


def mark_embeds(view: View, roles: list[Role]) -> None:
    """What is played in the body, a post's signature there, and the post above it."""
    for i, fact in enumerate(view.facts):
        if "+<iframe" in fact.line.markup and view.first <= i <= view.last:
            roles[i] = Role.EMBED
        signed = fact.text[:1] in "—–-" and "(@" in fact.text
        if signed and view.first <= i <= view.last + 1:
            roles[i] = Role.EMBED
            quoted = fact.line.mark == ">" and i > 0 and view.facts[i - 1].line.mark == ">"
            posted = (Role.PARAGRAPH, Role.QUOTE, Role.FURNITURE) if quoted else (Role.PARAGRAPH,)
            if i and roles[i - 1] in posted and view.facts[i - 1].wide <= TWEET_WIDEST:
                roles[i - 1] = Role.EMBED
