"""Find the headline and the stretch of densest prose: the two anchors of everything else.

Every short line above the densest prose is a candidate; boosted trees, grown to rank the candidates
of a page (LambdaMART; Burges, "From RankNet to LambdaRank to LambdaMART", 2010), choose one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cleannews.bylines import is_outlet, read_dateline
from cleannews.structure.facts import SHAPE, Facts, has_cue, weights_of
from cleannews.structure.measures import shows_who, words
from cleannews.titles import cut_suffix, site_behind

# What a line of neither prose nor headline costs a stretch of prose; a stretch survives about four
# such lines for each full paragraph.
LINE_COST = 0.2
# Lines above the densest prose that may hold its headline, lines inside it that may, and lines at
# the very top that always may.
REACH, INSIDE, TOP = 60, 3, 16
# So many headings of the first order always may.
FIRSTS = 5
# The widest and the narrowest headline, in Latin letters.
WIDEST, NARROWEST = 260, 8

HEADLINE = (
    *SHAPE,
    # of the line
    "first_mark",
    "second_mark",
    "has_seam",
    "is_credited",
    "cues",
    "passed",
    # of its words
    "repeats",
    "within_longer",
    "holds_shorter",
    "declared",
    "near_declared",
    "topical",
    "more_topical",
    # of its place
    "index",
    "above_prose",
    "lines",
    "gap_before",
    "gap_after",
    "rank",
    "wider_below",
    "debris_above",
    "debris_below",
    "fit_above",
    "mass_above",
    "mass_below",
    "date_above",
    "date_next",
    "date_below",
    "cued_near",
    "name_next",
    "name_after_next",
    "widest_next",
    "width_before",
    "width_next",
    "width_after_next",
    "ends_before",
    "ends_next",
    "ends_after_next",
)


# The candidate that stands for none of them: a page may have no headline. It has to win by a
# margin, since most pages have one (on unseen sites, 87 of 100 headlines that are shown are found,
# and four in five of the bare bodies keep their first line).
NONE = [-1.0] * len(HEADLINE)
MARGIN = 1.0
# On a page of so few lines, the upper of two candidates that score nearly the same is the headline
# and the other its deck (on containers of unseen sites 90.2 instead of 89.1 of 100); a longer page
# has a menu.
COLUMN, CLOSE = 150, 0.45
# Among so many of the uppermost lines a headline's echoes are looked for.
TOPS = 80
# A line of so few words right above one that scores nearly the same is its kicker (on unseen sites
# 1 headline in 75 of news containers more, none less of others).
KICKER_WORDS, LABELLED = 3, 0.5


@dataclass(frozen=True)
class Headline:
    """Where the headline stands (index of a line), and its text without a site's suffix."""

    at: int
    text: str


def densest(facts: Sequence[Facts]) -> tuple[int, int]:
    """First and last index of the stretch whose prose outweighs its other lines the most.

    The maximal-sum segment (Kadane) over each line's prose less a fixed cost.
    """
    best, first, last = 0.0, 0, len(facts) - 1
    total, start = 0.0, 0
    for i, fact in enumerate(facts):
        if total <= 0:
            total, start = 0.0, i
        total += fact.mass - LINE_COST
        if total > best:
            best, first, last = total, start, i
    return first, last


def find_headline(facts: Sequence[Facts], declared: str = "") -> Headline | None:
    """The line most likely to be the headline, or None where the text shows none.

    `declared` is the title the source states about itself (front matter, JSON-LD, `<title>`).
    """
    found = list(candidates(facts, declared))
    if not found:
        return None
    scores = weights_of(facts).headline.sums([*(row for _, row in found), NONE])
    scores[-1] -= MARGIN
    least = max(scores) - (CLOSE if len(facts) <= COLUMN else 0.0)
    best = next(k for k, score in enumerate(scores) if score >= least)
    if best == len(found):
        return None
    at = _below_outlet(facts, found[best][0])
    if at != found[best][0]:
        return _cut(facts, at)
    below = next((k for k, (i, _) in enumerate(found) if i == at + 1), best)
    is_kicker = _is_kicker(facts[at], facts[found[below][0]])
    return _cut(facts, at + (is_kicker and scores[best] - scores[below] <= LABELLED))


def _below_outlet(facts: Sequence[Facts], at: int) -> int:
    """The line itself, or, where it is a paper's name, the headline near below it."""
    if not is_outlet(facts[at].text):
        return at
    near = range(at + 1, min(at + 1 + OUTLET_REACH, len(facts)))
    heads = (i for i in near if _is_kicker(facts[at], facts[i]) and not facts[i].line.cues)
    return next(heads, at)


# So many lines below its paper's name a headline may stand.
OUTLET_REACH = 4


def _is_kicker(fact: Facts, below: Facts) -> bool:
    """Whether a line looks like the label above a headline, and the next one like the headline."""
    longer = below.wide >= 1.5 * fact.wide and not below.ends
    return longer and len(fact.bag) <= KICKER_WORDS and len(below.bag) > KICKER_WORDS + 1


def candidates(facts: Sequence[Facts], declared: str = "") -> Iterator[tuple[int, list[float]]]:
    """Index and features (in the order of `HEADLINE`) of each line that may be the headline."""
    start, _ = densest(facts)
    low, high = max(0, start - REACH), min(len(facts), start + INSIDE)
    first = [i for i, fact in enumerate(facts) if fact.line.mark == "#"][:FIRSTS]
    near = {*range(min(TOP, low)), *range(low, high), *first}
    places = [i for i in sorted(near) if _may_be(facts[i])]
    topical = _topicality(facts, places, start)
    tops = [fact.text for fact in facts[:TOPS]]
    whole = "\n".join(tops)
    masses = [0.0, *accumulate(fact.mass for fact in facts)]
    debris = [0, *accumulate(len(f.line.passed) + len(f.line.cues) for f in facts)]
    fits = [0, *accumulate(20 <= f.wide <= 150 and not f.ends for f in facts)]
    for rank, i in enumerate(places):
        above = masses[i] - masses[max(0, i - 6)]
        below = masses[min(len(facts), i + 7)] - masses[i + 1]
        yield (
            i,
            [
                *facts[i].row,
                *_own(facts[i]),
                *_echo(facts[i].text, tops, whole, declared),
                topical[rank],
                float(sum(other > topical[rank] for other in topical)),
                *_place(facts, i, start, rank),
                float(min(debris[i], 30)),
                float(min(max(debris[max(start, i + 1)] - debris[i + 1], 0), 30)),
                float(fits[i]),
                above,
                below,
                *_around(facts, i),
            ],
        )


def _may_be(fact: Facts) -> bool:
    """Whether a line may be the headline: no date or dateline, no question of an interviewer, no
    invitation, no caption."""
    fits = fact.is_free and not fact.is_date and NARROWEST <= fact.wide <= WIDEST
    fits = fits and not has_cue(fact.line, ("newsletter",)) and fact.text[:3] not in _ASKED
    fits = fits and not (fact.ends and read_dateline(fact.text))
    return fits and not fact.text.endswith(("—", "–")) and not shows_who(fact.text)


_ASKED = ("Q: ", "A: ", "Q. ")
_SITE_SEAMS = (" | ", " » ", " › ", " / ", " > ", " • ")
_CREDITS = ("©", "(Foto", "Foto:", "Photo", "Bild:")


def _own(fact: Facts) -> list[float]:
    return [
        float(fact.line.mark == "#"),
        float(fact.line.mark.startswith("##")),
        float(any(seam in fact.text for seam in _SITE_SEAMS)),
        float(any(sign in fact.text for sign in _CREDITS)),
        float(len(fact.line.cues)),
        float(len(fact.line.passed)),
    ]


def _echo(text: str, tops: Sequence[str], whole: str, declared: str) -> list[float]:
    """What is repeated: `tops` are the texts of the uppermost lines, `whole` is all of them."""
    first = text[:1] + text[:1].swapcase()
    alike = [other for other in tops if other[:1] in first]
    alone = text in alike and whole.count(text) == 1
    return [
        float(sum(is_same(other, text) for other in alike) - 1),
        0.0 if alone else float(sum(text in other for other in tops if len(other) > len(text))),
        float(sum(12 < len(other) < len(text) and other in text for other in tops)),
        float(is_same(text, declared)),
        _likeness(text, declared),
    ]


def _likeness(text: str, title: str) -> float:
    """The share of their words that a line and a title have in common; -1 without a title."""
    own, told = frozenset(words(text)), frozenset(words(title))
    return len(own & told) / len(own | told) if own and told else -1.0


def _topicality(facts: Sequence[Facts], places: Sequence[int], start: int) -> list[float]:
    """For each candidate, the share of its words that the first paragraphs use."""
    long = (fact.subject for fact in facts[start : start + 30] if fact.wide > 80)
    topics = frozenset(word for subject in long for word in subject)
    bags = [facts[i].subject for i in places]
    return [sum(w in topics for w in bag) / len(bag) if bag else 0.3 for bag in bags]


def _place(facts: Sequence[Facts], i: int, start: int, rank: int) -> list[float]:
    fact = facts[i]
    wider = (other.wide > fact.wide and not other.ends for other in facts[i + 1 : start + 1])
    return [
        float(i),
        float(start - i),
        float(len(facts)),
        float(fact.line.gap),
        float(facts[i + 1].line.gap) if i + 1 < len(facts) else 1.0,
        float(rank),
        float(sum(wider)),
    ]


def _around(facts: Sequence[Facts], i: int) -> list[float]:
    before = facts[i - 1] if i else None
    after, then = (facts[j] if j < len(facts) else None for j in (i + 1, i + 2))
    near = facts[max(0, i - 3) : i + 4]
    return [
        float(any(fact.is_date for fact in facts[max(0, i - 4) : i])),
        float(after is not None and after.is_date),
        float(any(fact.is_date for fact in facts[i + 1 : i + 6])),
        float(sum(bool(fact.line.cues) for fact in near)),
        after.name if after else 0.0,
        then.name if then else 0.0,
        float(max((fact.wide for fact in facts[i + 1 : i + 4]), default=0)),
        *(float(fact.wide) if fact else 0.0 for fact in (before, after, then)),
        *(float(fact.ends) if fact else 0.0 for fact in (before, after, then)),
    ]


def is_same(text: str, title: str) -> bool:
    """Whether two lines are one headline, a site's suffix, case and punctuation aside.

    >>> is_same("Dam holds | The Valley Post", "Dam holds"), is_same("Dam holds firm", "Dam holds")
    (True, False)
    """
    if text == title:
        return bool(text)
    if not title or not text or text[:1].casefold() != title[:1].casefold():
        return False
    long, short = (text, title) if len(text) > len(title) else (title, text)
    if len(short) > 8 and long.startswith(short):
        return bool(site_behind(long[len(short) :])) or words(text) == words(title)
    return len(long) - len(short) < 12 and words(text) == words(title) != []


def _cut(facts: Sequence[Facts], at: int) -> Headline:
    """The headline without the site's suffix, as another line shows it or as marks part it."""
    text = facts[at].text
    for other in (fact.text for fact in facts[:TOPS]):
        begins = 8 < len(other) < len(text) and text.startswith(other)
        if begins and site_behind(text[len(other) :]):
            return Headline(at, other)
    return Headline(at, cut_suffix(text))
