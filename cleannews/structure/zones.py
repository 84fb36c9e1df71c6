"""Which lines are the body, and what each of them is: paragraph, heading, quote, list item …"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cleannews.model import Role
from cleannews.structure.continuation import SHORT, go_on
from cleannews.structure.facts import Facts, has_cue
from cleannews.structure.headline import Headline, is_same
from cleannews.structure.posts import first_comment, next_article
from cleannews.structure.scores import Judged
from cleannews.structure.segments import chances_of, describe_segments, find_segments

# A line is body from this probability on, a little less on a page whose elements speak too (on
# unseen sites the best of 0.48 to 0.6); one doubtful line between two sure ones stays.
BODY, TAGGED_BODY, DOUBTFUL = 0.565, 0.52, 0.2
# Where no line is, the likeliest from this probability on are.
RATHER = 0.38
HEADING_WIDEST = 90
# So many times above body lines make a live blog; the narrowest title of an entry.
LIVE, ENTRY_NARROWEST = 3, 18
# So much like a name is a line that signs, and no heading.
NAMED = 0.4
# A run of body lines below this probability belongs to something else (0.25 and 0.35 are as good on
# unseen sites; below a row of debris, 0.35 took the last paragraph of a short article).
STRANGER = 0.3
# A text of which so much (by width) is surely body is nothing but an article.
PURE = 0.97
# Roles that a line has by its zone alone, and that a claim may change.
OPEN_ROLES = (Role.FURNITURE, Role.PARAGRAPH, Role.HEADING)
_BRACKETS = frozenset("()[]{}<>,;:.'\"“”„’ ")
# A short line that stands so often on a page is a label of it.
REFRAIN, REFRAIN_WIDEST = 4, 60


@dataclass(frozen=True)
class Told:
    """What is known beside the lines: the page's language, the summary that it declares, and
    whether its title is written above the text."""

    language: str | None
    deck: str = ""
    titled: bool = False


@dataclass(frozen=True)
class View:
    """The page as the role rules see it: facts, which lines are body, where the zones begin.

    `first` and `last` are the first and last body line (beyond the end and before it if none is),
    `end` is where other articles or readers' comments begin below it (the number of lines if
    nowhere). `is_live` says that time stamps part the entries of a live blog.
    """

    facts: Sequence[Facts]
    judged: Judged
    body: Sequence[bool]
    first: int
    last: int
    end: int
    headline: Headline | None
    told: Told
    is_live: bool

    @property
    def language(self) -> str | None:
        """The language of the page."""
        return self.told.language

    def is_entry(self, i: int) -> bool:
        """Whether the line is the time above an entry of a live blog, or the title below that."""
        fact, above = self.facts[i], self.facts[max(i - 1, 0)]
        if not self.is_live or fact.is_stamp:
            return self.is_live and any(self.body[i + 1 : i + 3])
        titled = above.is_stamp and any(self.body[i + 1 : i + 2])
        fits = ENTRY_NARROWEST <= fact.wide <= HEADING_WIDEST
        told = fits and fact.name < NAMED  # and not who wrote it
        return titled and told and fact.is_free and not (fact.ends or fact.line.cues)

    @property
    def is_tight(self) -> bool:
        """Whether no blank line parts the paragraphs of the body."""
        return all(fact.line.gap == 0 for fact in self.facts[self.first + 1 : self.last + 1])

    @property
    def title_at(self) -> int:
        """Index of the headline, or -1."""
        return self.headline.at if self.headline else -1


def see(facts: Sequence[Facts], judged: Judged, headline: Headline | None, told: Told) -> View:
    """The zones of a page, from each line's probability to be body."""
    chances = judged.chances
    body = likely_body(facts, chances, headline)
    _drop_strangers(facts, chances, body, headline)
    at = headline.at if headline else -1
    comments = min(first_comment(facts, body, at), next_article(facts, at))
    body[comments:] = [False] * len(body[comments:])
    _drop_address(facts, body)
    _drop_far_code(facts, body)
    inside = [i for i, flag in enumerate(body) if flag]
    first, last = (inside[0], inside[-1]) if inside else (len(facts), len(facts) - 1)
    is_live = sum(fact.is_stamp and any(body[i : i + 2]) for i, fact in enumerate(facts, 1)) >= LIVE
    others = (i for i in range(last + 1, comments) if has_cue(facts[i].line, _OTHERS))
    end = next(others, comments)
    return View(facts, judged, body, first, last, end, headline, told, is_live)


_OTHERS = ("related-header", "comment")


def _drop_address(facts: Sequence[Facts], body: list[bool]) -> None:
    """An address alone above the first paragraph is the page's own, or a link."""
    for i, fact in enumerate(facts):
        if body[i] and not has_cue(fact.line, ("bare-url",)):
            return
        body[i] = False


def _drop_far_code(facts: Sequence[Facts], body: list[bool]) -> None:
    """On an HTML page, a listing that stands in no article's text, nor right below it."""
    prose = [i for i, flag in enumerate(body) if flag and facts[i].line.role is not Role.CODE]
    near = prose[-1] if prose else -1
    for i, fact in enumerate(facts):
        if body[i] and fact.line.role is Role.CODE and fact.line.markup and prose:
            near += i == near + 1
            body[i] = prose[0] < i <= near


def likely_body(
    facts: Sequence[Facts], chances: Sequence[float], headline: Headline | None
) -> list[bool]:
    """Which lines look like body, each by its chance and its neighbours."""
    often, least = _refrains(facts), _least(facts, chances)
    sure = [
        _is_body(fact, chances[i], i, headline, least)
        and fact.text not in often
        and not _is_label(facts, i)
        for i, fact in enumerate(facts)
    ]
    go_on(facts, chances, sure)
    return [
        flag or (facts[i].text not in often and _is_surrounded(facts, chances, sure, i))
        for i, flag in enumerate(sure)
    ]


def _drop_strangers(
    facts: Sequence[Facts],
    chances: Sequence[float],
    body: list[bool],
    headline: Headline | None,
) -> None:
    """Take whole runs out of the body that belong to something else."""
    segments = find_segments(facts, body)
    if len(segments) < 2 or len(facts) <= SHORT:
        return
    at, title = (headline.at, headline.text) if headline else (-1, "")
    rows = describe_segments(facts, chances, segments, title, at)
    told = chances_of(facts, segments, rows)
    least = min(STRANGER, max(told))  # something is the article
    for segment, chance in zip(segments, told):
        for i in segment.lines if chance < least else ():
            body[i] = facts[i].line.role is Role.CODE


def _least(facts: Sequence[Facts], chances: Sequence[float]) -> float:
    """From which chance on a line is body.

    Less in a text that is nothing but an article, and where otherwise nothing would be left.
    """
    told = [(fact.wide, chance) for fact, chance in zip(facts, chances) if fact.is_free]
    inside = sum(wide for wide, chance in told if chance >= BODY)
    if not inside:
        return RATHER
    if inside >= PURE * sum(wide for wide, _ in told):
        return DOUBTFUL
    return TAGGED_BODY if any(fact.line.markup for fact in facts) else BODY


def _is_body(fact: Facts, chance: float, i: int, headline: Headline | None, least: float) -> bool:
    if fact.line.role is Role.CODE:
        return True
    if not fact.is_free or fact.leads_away:
        return False
    if headline and (i == headline.at or is_same(fact.text, headline.text)):
        return False
    return chance >= least


def _refrains(facts: Sequence[Facts]) -> frozenset[str]:
    """Short lines that come back again and again: labels of the page, no words of its author."""
    counts = Counter(fact.text for fact in facts if fact.wide <= REFRAIN_WIDEST and fact.is_free)
    return frozenset(text for text, count in counts.items() if count >= REFRAIN)


def _is_label(facts: Sequence[Facts], i: int) -> bool:
    """Whether a lone count or playing time stands right above a paragraph."""
    above_prose = i + 1 < len(facts) and facts[i + 1].mass > 0.3
    return above_prose and has_cue(facts[i].line, ("play-length", "count-line"))


def _is_surrounded(
    facts: Sequence[Facts], chances: Sequence[float], body: Sequence[bool], i: int
) -> bool:
    """A doubtful line stays between body lines, as a sentence above debris, or as a heading."""
    if i == 0 or not facts[i].is_free or facts[i].line.cues or facts[i].leads_away:
        return False
    below = facts[i + 1] if i + 1 < len(facts) else None
    if body[i - 1] and (below is None or not below.is_free or below.line.passed):
        return chances[i] >= DOUBTFUL / 2 and facts[i].ends and facts[i].mass > 0.3
    if below is None or not body[i + 1]:
        return False
    heads = below.mass > 0.3 and below.line.gap > 0 and facts[i].line.gap > 0
    heads = heads and not facts[i].ends and facts[i].wide <= HEADING_WIDEST and any(body[:i])
    return chances[i] >= DOUBTFUL if body[i - 1] else heads and chances[i] >= DOUBTFUL / 2


def plain_role(view: View, i: int) -> Role:
    """The role of a line by its zone and its own looks."""
    fact = view.facts[i]
    if fact.line.role is not None:
        return fact.line.role
    if i == view.title_at:
        return Role.TITLE
    if view.is_entry(i):
        return Role.HEADING
    if view.body[i]:
        return _body_role(view, i)
    return _break(view, i) if is_wordless(fact) else Role.FURNITURE


def is_wordless(fact: Facts) -> bool:
    """Whether a line has neither letter nor digit."""
    return not any(map(str.isalnum, fact.text))


def _break(view: View, i: int) -> Role:
    """What a line without words is: within the body a break, but for what is left of brackets, and
    icons."""
    text = view.facts[i].text
    parts = not _BRACKETS.issuperset(text) and max(text) < _FIRST_EMOJI
    return Role.BREAK if parts and view.first < i < view.last else Role.FURNITURE


_FIRST_EMOJI = "\U0001f000"


def _body_role(view: View, i: int) -> Role:
    line = view.facts[i].line
    if is_wordless(view.facts[i]):
        return _break(view, i)
    if line.mark.startswith(">"):
        return Role.QUOTE
    if line.mark.startswith("#"):
        return Role.HEADING
    if "\t" in line.text:
        return Role.TABLE
    return Role.LIST_ITEM if line.mark else Role.PARAGRAPH
