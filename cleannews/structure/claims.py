"""Which lines lay claim to be date, byline, deck, caption or heading; view in, probabilities out.

For each field a gate admits the lines that could bear it at all (a date must hold a date), a few
numbers say what the reading is like, and boosted trees weigh them with the line's second-pass row.
To add a field: a gate in `GATES` and its lesson in `lessons.py`, then train again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate

from cleannews.bylines import read_byline, read_dateline
from cleannews.dates import read_dates
from cleannews.function_words import all_function_words
from cleannews.model import Role
from cleannews.structure.credits import part_caption
from cleannews.structure.facts import Facts, has_cue, has_picture, is_all, weights_of
from cleannews.structure.measures import content, width
from cleannews.structure.zones import View

# The widest line that names author or date, the narrowest and widest deck and caption, in Latin
# letters; how many lines around the headline and below the body may name author and date.
META_WIDEST = 160
DECK_NARROWEST, DECK_WIDEST = 30, 600
CAPTION_NARROWEST, CAPTION_WIDEST = 15, 500
HEADING_WIDEST = 160
# A name or a day is that of a dateline (`Kirnstedt, 5 May (reporter Ann Bell) …`) where so wide a
# sentence is left without it.
SENTENCE_NARROWEST = 60
ABOVE, BELOW, TAIL = 8, 40, 6
# Within so many lines below a deck its article begins.
RETOLD = 12
# A line that reads like these is no caption.
NO_CAPTION = ("share", "nav-", "follow-us", "newsletter", "related", "comment", "footer", "legal")

Claim = tuple[int, list[float]]


def find_claims(view: View, role: Role) -> dict[int, float]:
    """The probability of each line that may bear the role, by its index."""
    claims = list(claimants(view, role))
    forest = weights_of(view.facts).claims.get(role.value)
    chances = forest.chances([row for _, row in claims]) if forest else [0.0] * len(claims)
    return {i: chance for (i, _), chance in zip(claims, chances)}


def claimants(view: View, role: Role) -> Iterator[Claim]:
    """Index and features of each line that may bear the role."""
    title_at, headed = view.title_at, float(view.headline is not None)
    chances, rows = view.judged.chances, view.judged.rows
    for rank, (i, told) in enumerate(GATES[role](view)):
        place = (
            chances[i],
            float(rank),
            _near(i - title_at),
            _near(i - view.first),
            _near(view.last - i),
            headed,
        )
        yield i, [*rows[i], *place, *told]


def _near(distance: int) -> float:
    return float(max(-40, min(distance, 40)))


def _head_and_tail(view: View) -> list[int]:
    """Undecided lines near the headline, at the very top, or right below the body; none of what
    other articles or readers' comments show."""
    count = view.end
    at = max(view.title_at, 0)
    low = max(min(view.first, count) + 3, at + BELOW) if view.headline else BELOW
    places = {*range(max(0, at - ABOVE), min(low, count))}
    places |= {*range(min(ABOVE, count)), *range(view.last + 1, min(view.last + 1 + TAIL, count))}
    return [i for i in sorted(places) if view.facts[i].is_free and i != view.title_at]


def _may_date(view: View) -> Iterator[Claim]:
    for i in _head_and_tail(view):
        fact = view.facts[i]
        if fact.wide > META_WIDEST or not any(map(str.isdigit, fact.text)):
            continue
        readings = read_dates(fact.text, view.language)
        sure = [r for r in readings if r.iso or r.alternatives]
        if not sure:
            continue
        covered = sum(r.end - r.start for r in readings) / len(fact.text)
        if fact.ends and fact.wide * (1 - covered) > SENTENCE_NARROWEST:
            continue  # a dateline with the day of the report, and what is reported
        best = sure[0]
        yield (
            i,
            [
                covered,
                float(len(readings)),
                float(best.kind == "published"),
                float(best.kind == "updated"),
                float("T" in best.iso),
                float(best.start),
                float(bool(best.iso)),
            ],
        )


def _may_sign(view: View) -> Iterator[Claim]:
    for i in _head_and_tail(view):
        fact = view.facts[i]
        byline = read_byline(fact.text, view.language) if fact.wide <= META_WIDEST else None
        tells = byline and fact.ends and width(byline.rest) > SENTENCE_NARROWEST
        if byline and byline.names and not tells and not _is_begun_again(view, i):
            yield (
                i,
                [
                    byline.sure,
                    float(bool(byline.cue)),
                    float(len(byline.names)),
                    float(len(byline.rest)),
                    float(bool(byline.publisher)),
                    float(_dates_beside(view, i)),
                ],
            )


def _is_begun_again(view: View, i: int) -> bool:
    """Whether the next line begins with the same words: then this one names who is shown there."""
    below = view.facts[i + 1].text if i + 1 < len(view.facts) else ""
    return below.startswith(f"{view.facts[i].text} ")


def _dates_beside(view: View, i: int) -> int:
    return sum(fact.is_date for fact in view.facts[max(0, i - 2) : i + 3])


def _may_sum_up(view: View) -> Iterator[Claim]:
    start = max(view.title_at, 0)
    end = min(max(view.first + 3, start + 16), len(view.facts))
    summary = frozenset(content(view.told.deck))
    metas = [0, *accumulate(map(is_meta, view.facts[start:end]))]
    for i in range(start, end):
        fact = view.facts[i]
        fits = fact.is_free and i != view.title_at and DECK_NARROWEST <= fact.wide <= DECK_WIDEST
        if fits and not is_legend(fact) and not read_dateline(fact.text):
            yield (
                i,
                [
                    float(metas[i - start]),
                    float(sum(map(is_meta, view.facts[i + 1 : i + 6]))),
                    float(any(map(is_meta, view.facts[i + 1 : i + 2]))),
                    float(i > start and is_meta(view.facts[i - 1])),
                    float(i - start),
                    *_credits(view, i),
                    *_retold(view, i),
                    *_shares(fact, summary),
                ],
            )


def is_legend(fact: Facts) -> bool:
    """Whether a line stands in the caption of a figure, on an HTML page."""
    return "<figcaption" in fact.line.markup


def _retold(view: View, i: int) -> list[float]:
    """How far the next paragraphs tell again what a line told: a deck is retold, a lead is not."""
    after = (view.facts[j] for j in range(i + 1, min(i + RETOLD, len(view.facts))))
    prose = [fact for fact in after if fact.mass > 0.5][:3]
    own, dull = frozenset(view.facts[i].subject), all_function_words()
    own -= dull
    bags = [frozenset(fact.subject) - dull for fact in prose]
    first, later = bags[0] if bags else frozenset(), frozenset().union(*bags[1:])
    opens = prose[0] if prose else None
    return [
        len(own & first) / (len(own) or 1),
        len(own & first) / (len(first) or 1),
        len(own & later) / (len(own) or 1),
        float(len(own)),
        float(opens is not None and read_dateline(opens.text) is not None),
        float(opens.wide) if opens else 0.0,
        _stands_with(view.facts[i], opens),
    ]


def _stands_with(fact: Facts, other: Facts | None) -> float:
    """Whether two lines stand at the same place of an HTML page; -1 where there are no places."""
    if other is None or not fact.line.markup:
        return -1.0
    return float(fact.line.markup == other.line.markup)


def _shares(fact: Facts, summary: frozenset[str]) -> list[float]:
    """How far a line tells the summary that the page declares, and the summary the line."""
    own = frozenset(fact.subject)
    both = len(own & summary)
    return [both / (len(own) or 1), both / (len(summary) or 1), float(bool(summary))]


_META = ("byline-lead", "date-lead", "author-", "read-time")


def is_meta(fact: Facts) -> bool:
    """Whether a line looks like a date or a byline."""
    return fact.is_date or fact.name > 0.4 or has_cue(fact.line, _META)


def _may_caption(view: View) -> Iterator[Claim]:
    for i, fact in enumerate(view.facts):
        fits = fact.is_free and CAPTION_NARROWEST <= fact.wide <= CAPTION_WIDEST
        if fits and not has_cue(fact.line, NO_CAPTION):
            yield (
                i,
                [
                    *_credits(view, i),
                    float(part_caption(fact.text) is not None),
                    float(has_picture(fact.line)),
                    float(is_all(fact.line, "emphasis")),
                ],
            )


def _credits(view: View, i: int) -> list[float]:
    """Whether a picture's credit stands right above, right below, or one line further."""
    roles = [fact.line.role for fact in view.facts[i + 1 : i + 3]]
    gap = view.facts[i + 1].line.gap if i + 1 < len(view.facts) else 9
    return [
        float(i > 0 and view.facts[i - 1].line.role is Role.CREDIT),
        float(roles[:1] == [Role.CREDIT]),
        float(Role.CREDIT in roles),
        float(min(gap, 3)),
    ]


def _may_head(view: View) -> Iterator[Claim]:
    for i in range(view.first, min(view.last, len(view.facts))):
        fact = view.facts[i]
        if view.body[i] and fact.is_free and 1 < fact.wide <= HEADING_WIDEST:
            below = next((view.facts[j] for j in range(i + 1, view.last + 1) if view.body[j]), fact)
            yield (
                i,
                [
                    float(below.wide),
                    float(below.ends),
                    below.mass,
                    float(bool(below.line.mark)),
                    float(is_all(fact.line, "strong")),
                ],
            )


GATES: Mapping[Role, Callable[[View], Iterator[tuple[int, Sequence[float]]]]] = {
    Role.DATE: _may_date,
    Role.BYLINE: _may_sign,
    Role.DECK: _may_sum_up,
    Role.CAPTION: _may_caption,
    Role.HEADING: _may_head,
}
