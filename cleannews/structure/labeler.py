"""Give every line a role: swept lines in, one `Label` a line out.

First the anchors (language, headline, densest prose), then how likely each line is body
(`scores.py`), then the roles by zone: the body (`zones.py`), the head above it (`heads.py`),
pictures and links and what stands below (`company.py`). Wording that the debris table was sure of
stands as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from cleannews.languages import detect
from cleannews.model import Label, Line, Role
from cleannews.structure.company import (
    mark_buttons,
    mark_embeds,
    mark_media,
    mark_offers,
    mark_related,
)
from cleannews.structure.facts import Facts, look, place_of, weights_of
from cleannews.structure.features import FEATURES, Scene, describe
from cleannews.structure.headline import Headline, densest, find_headline, is_same
from cleannews.structure.heads import mark_ages, mark_head, mark_headings, mark_opening
from cleannews.structure.lists import mark_lists, mark_tables
from cleannews.structure.people import mark_contacts, mark_roles, mark_tail
from cleannews.structure.scores import COMPANY, explain, score
from cleannews.structure.zones import Told, View, plain_role, see

# Lines up to this width may have been broken on purpose, in Latin letters.
VERSE = 60

_BODY_LIKE = frozenset(
    (Role.PARAGRAPH, Role.HEADING, Role.QUOTE, Role.LIST_ITEM, Role.TABLE, Role.CODE, Role.BREAK)
)


@dataclass(frozen=True)
class Hints:
    """What is known of the page from elsewhere: told by the user or declared by the source.

    A title that is `written` above the text is the headline, whatever else looks like one.
    """

    language: str | None = None
    title: str = ""
    deck: str = ""
    body: str = ""
    written: bool = False


def label(lines: Sequence[Line], hints: Hints | None = None) -> list[Label]:
    """Role, score, reasons and joining of every line, in order."""
    if not lines:
        return []
    view = view_page(lines, hints or Hints())
    roles, trees = _roles(view), weights_of(view.facts).second.trees
    whys = (partial(explain, row, _NAMES, trees) for row in view.judged.rows)
    return [_label(view, roles, i, why) for i, why in enumerate(whys)]


def repeats_headline(lines: Sequence[Line], hints: Hints) -> bool:
    """Whether more than one line may get the role of a title: the headline and what repeats it."""
    facts = look(lines, hints.language or language_of(lines))
    headline = find_headline(facts, hints.title)
    at, title = (headline.at, headline.text) if headline else (-1, "")
    titles = (
        i == at or fact.line.role is Role.TITLE or is_same(fact.text, title)
        for i, fact in enumerate(facts)
    )
    return sum(titles) > 1


def _label(view: View, roles: Sequence[Role], i: int, why: Callable[[], tuple[str, ...]]) -> Label:
    joins = _joins(view.facts, roles, i)
    chance = max(view.judged.chances[i], ENTRY if view.is_entry(i) else 0.0)
    return Label(roles[i], _sureness(roles[i], chance), joins, why)


# So sure are the time and the title of an entry of a live blog, which only the entries tell.
ENTRY = 0.8


def view_page(lines: Sequence[Line], hints: Hints) -> View:
    """The page as the role rules see it."""
    language = hints.language or language_of(lines)
    facts = look(lines, language)
    headline = find_headline(facts, hints.title)
    if hints.written and headline and not is_same(headline.text, hints.title):
        headline = None
    rows = describe(facts, scene_of(facts, headline, hints))
    judged = score(rows, [fact.mass for fact in facts], list(map(place_of, facts)))
    return see(facts, judged, headline, Told(language, hints.deck, hints.written))


_NAMES = (*FEATURES, *COMPANY)


def scene_of(facts: Sequence[Facts], headline: Headline | None, hints: Hints) -> Scene:
    """The anchors that the features are measured from."""
    title = headline.text if headline else hints.title
    return Scene(title, headline.at if headline else None, densest(facts), hints.body)


def language_of(lines: Sequence[Line]) -> str | None:
    """The language of the page's longest lines."""
    longest = sorted((line.text for line in lines), key=len, reverse=True)[:12]
    return detect("\n".join(text[:600] for text in longest)[:6000])


def _sureness(role: Role, chance: float) -> float:
    return round(chance if role in _BODY_LIKE else 1 - chance, 3)


def _roles(view: View) -> list[Role]:
    roles = [plain_role(view, i) for i in range(len(view.facts))]
    mark_headings(view, roles)
    mark_head(view, roles)
    mark_media(view, roles)
    mark_opening(view, roles)
    mark_ages(view, roles)
    mark_buttons(view, roles)
    mark_offers(view, roles)
    mark_roles(view, roles)
    mark_lists(view, roles)
    mark_related(view, roles)
    mark_tables(view, roles)
    mark_embeds(view, roles)
    mark_tail(view, roles)
    mark_contacts(view, roles)
    return roles


def _joins(facts: Sequence[Facts], roles: Sequence[Role], i: int) -> bool:
    """Whether a paragraph goes on the line before: it opens in lower case where none had ended."""
    if i == 0 or roles[i] is not Role.PARAGRAPH or roles[i - 1] is not Role.PARAGRAPH:
        return False
    here, before = facts[i], facts[i - 1]
    if here.line.gap or here.line.mark or before.ends or before.text.endswith((":", "：")):
        return False
    if max(here.wide, before.wide) < VERSE:  # a poem's lines stay apart
        return False
    return here.text[:1].islower() or here.text[:1] in ",;.)"
