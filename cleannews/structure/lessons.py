"""Lessons for the trainer: a marked text in, rows of numbers and what they stand for out.

One function for each thing that is learned: the words of articles, the headline, the body, and
which line bears a field.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cleannews.bylines import read_byline
from cleannews.dates import read_dates
from cleannews.model import Line, Role
from cleannews.pipeline import hints_of, sift
from cleannews.sources import read
from cleannews.structure.claims import claimants
from cleannews.structure.facts import Facts, look, place_of
from cleannews.structure.features import describe
from cleannews.structure.headline import NONE, candidates, find_headline, is_same
from cleannews.structure.kinship import Place
from cleannews.structure.labeler import Hints, scene_of, view_page
from cleannews.structure.marking import Marked, fold, is_deck
from cleannews.structure.measures import terms, words
from cleannews.structure.segments import describe_segments, find_segments
from cleannews.structure.zones import View, likely_body

# What a text of each style weighs when headlines are learned; as much as there are texts alike.
# Without html2text, 78 instead of 94 of 100 headlines of its texts were found on unseen sites.
HEADLINE_STYLES = {
    "container": 1.0,
    "html-text": 1.0,
    "html": 1.0,
    "clean": 0.5,
    "inscriptis": 0.5,
    "html2text": 0.5,
    "bs4": 0.5,
}
# What a text counts beside others when bodies are learned: the tool is for news, and the sets of
# news are small (on unseen sites 0.925 instead of 0.908 of the width of fundus' containers is
# rightly judged, 0.953 instead of 0.948 of its whole pages; wcxb loses 0.001). A bare article is
# not to be harmed.
NEWS_WORTH = {"fundus": 5.0, "cwced": 2.0}
STYLE_WORTH = {"clean": 2.0}
# What a page counts in claims that states its captions, headings and deck, and one whose captions
# or headings are only known by their tags.
STATED, TAGGED = 3.0, 0.4
# What a line of a body counts that bears no field; more in a clean text, which must not be harmed.
REFUSED, UNHARMED = 0.1, 0.5


@dataclass(frozen=True)
class Lesson:
    """Rows ready for fitting: their site, and each row's label and weight.

    `masses` is how much prose each line holds, `places` where it stands in an HTML page, `name` the
    set and style it is from.
    """

    site: str
    rows: Any
    labels: Any
    weights: Any
    masses: tuple[float, ...] = ()
    places: tuple[Place, ...] = ()
    name: str = ""


def swept(text: str) -> tuple[list[Line], Hints]:
    """A text's lines and what it declares, as the labeler gets them."""
    sifted = sift(read(text))
    return [*sifted.lines], hints_of(sifted)


def survey(text: str) -> tuple[list[Facts], Hints]:
    """A text's facts and what it declares."""
    lines, hints = swept(text)
    return look(lines, hints.language), hints


def _marks(facts: Sequence[Facts], marked: Marked) -> tuple[list[float], list[float]]:
    """For each line whether it is body, and how sure that is."""
    labels, sure = np.array(marked.labels), np.array(marked.sure)
    numbers = [np.array(fact.line.numbers) - 1 for fact in facts]
    return (
        [float(labels[n].mean() >= 0.5) for n in numbers],
        [float(sure[n].mean()) for n in numbers],
    )


def _widths(facts: Sequence[Facts]) -> Any:
    wide = np.array([(min(f.wide, 400) + 25) * f.is_free for f in facts], dtype=float)
    return wide / (wide.sum() or 1.0)


def word_lesson(marked: Marked) -> tuple[list[frozenset[str]], Lesson] | None:
    """The words of each line, and what the lines are."""
    facts, _ = survey(marked.text)
    if not facts or facts[-1].line.numbers[-1] > len(marked.labels):
        return None
    labels, sure = _marks(facts, marked)
    weights = _widths(facts) * np.array(sure)
    told = Lesson(marked.site, None, np.array(labels), weights)
    return [terms(fact.text) for fact in facts], told


def markup_lesson(marked: Marked) -> tuple[list[frozenset[str]], Lesson] | None:
    """The names around each line of an HTML page, and what the lines are."""
    lines, _ = swept(marked.text)
    if not lines or lines[-1].numbers[-1] > len(marked.labels):
        return None
    facts = look(lines, None)
    labels, sure = _marks(facts, marked)
    told = Lesson(marked.site, None, np.array(labels), _widths(facts) * np.array(sure))
    return [frozenset(line.markup) for line in lines], told


def caption_lesson(marked: Marked) -> tuple[list[frozenset[str]], Lesson] | None:
    """The words of captions, and of the body lines of pages that have any."""
    captions = {fold(caption) for caption in marked.gold.get("captions", ())}
    facts, _ = survey(marked.text)
    if not captions or not facts or facts[-1].line.numbers[-1] > len(marked.labels):
        return None
    shown = [float(fold(fact.text) in captions) for fact in facts]
    body, sure = _marks(facts, marked)
    told = [i for i in range(len(facts)) if shown[i] or (body[i] and sure[i] > 0.4)]
    labels, lines = np.array(shown)[told], [terms(facts[i].text) for i in told]
    return lines, Lesson(marked.site, None, labels, np.ones(len(told)))


def headline_lesson(marked: Marked) -> Lesson | None:
    """The candidates for the headline of a text whose title is known."""
    title = marked.gold.get("title")
    if not title:
        return None
    text = marked.gold["body"] if marked.style == "clean" else marked.text
    facts, told = survey(text)
    found = list(candidates(facts, told.title))
    marks = [float(_is_title(facts[i].text, title)) for i, _ in found]
    rows = np.array([*(row for _, row in found), NONE], dtype=np.float32)
    labels = np.array([*marks, float(not any(marks))])
    return Lesson(marked.site, rows, labels, np.full(len(rows), HEADLINE_STYLES[marked.style]))


def _is_title(text: str, title: str) -> bool:
    return words(text) == words(title) or is_same(text, title)


def body_lesson(marked: Marked) -> Lesson | None:
    """Which lines are body."""
    facts, told = survey(marked.text)
    if not facts or facts[-1].line.numbers[-1] > len(marked.labels):
        return None
    rows = describe(facts, scene_of(facts, find_headline(facts, told.title), told))
    labels, sure = _marks(facts, marked)
    return Lesson(
        marked.site,
        np.array(rows, dtype=np.float32),
        np.array(labels),
        _widths(facts) * np.array(sure) * _worth(marked),
        tuple(fact.mass for fact in facts),
        tuple(map(place_of, facts)),
        f"{marked.name}/{marked.style}",
    )


def _worth(marked: Marked) -> float:
    return NEWS_WORTH.get(marked.name, 1.0) * STYLE_WORTH.get(marked.style, 1.0)


def segment_lesson(marked: Marked) -> Lesson | None:
    """Which runs of likely body lines belong to the article."""
    lines, hints = swept(marked.text)
    if not lines or lines[-1].numbers[-1] > len(marked.labels):
        return None
    view = view_page(lines, hints)
    facts, chances, headline = view.facts, view.judged.chances, view.headline
    segments = find_segments(facts, likely_body(facts, chances, headline))
    if len(segments) < 2:
        return None
    at, title = (headline.at, headline.text) if headline else (-1, "")
    rows = describe_segments(facts, chances, segments, title, at)
    labels, sure = _marks(facts, marked)
    wide = _widths(facts)
    shares = [np.array([wide[i] * sure[i] for i in segment.lines]) for segment in segments]
    right = [
        share @ np.array([labels[i] for i in segment.lines]) / (share.sum() or 1)
        for share, segment in zip(shares, segments)
    ]
    clear = np.array([share.sum() * abs(2 * r - 1) for share, r in zip(shares, right)])
    return Lesson(
        marked.site,
        np.array(rows, dtype=np.float32),
        np.array([float(r >= 0.5) for r in right]),
        clear * _worth(marked),
        name=f"{marked.name}/{marked.style}",
    )


# Claims: which line bears a field


def claim_lessons(marked: Marked) -> Iterator[tuple[str, Lesson]]:
    """For each field that is known, the lines that may bear it and whether they do."""
    lines, hints = swept(marked.text)
    if not lines or lines[-1].numbers[-1] > len(marked.labels):
        return
    view = view_page(lines, hints)
    if marked.style == "clean":
        yield from _refusals(view, marked)
        return
    known = marked.name == "fundus"
    for role, is_right in _answers(marked, view).items():
        found = list(claimants(view, role))
        marks = [float(is_right(i)) for i, _ in found]
        # A page without a right answer teaches what to refuse, if its gold says so.
        if any(marks) or (found and known and not marked.gold.get(_GOLD[role])):
            tagged = not known and role in (Role.CAPTION, Role.HEADING, Role.DECK)
            yield role.value, _lesson(marked, found, marks, TAGGED if tagged else 1.0)
    if not known:
        yield from _refusals(view, marked)


def _refusals(view: View, marked: Marked) -> Iterator[tuple[str, Lesson]]:
    """Lines that are surely body bear no field."""
    for role in (Role.DECK, Role.CAPTION):
        found = [claim for claim in claimants(view, role) if _is_body(view, claim, marked)]
        worth = UNHARMED if marked.style == "clean" else REFUSED
        if found:
            yield role.value, _lesson(marked, found, [0.0] * len(found), worth)


def _lesson(marked: Marked, found: Sequence[Any], marks: Sequence[float], worth: float) -> Lesson:
    rows = np.array([row for _, row in found], dtype=np.float32)
    weights = np.full(len(found), worth * (STATED if marked.name == "fundus" else 1.0))
    return Lesson(marked.site, rows, np.array(marks), weights, name=marked.name)


def _is_body(view: View, claim: Any, marked: Marked) -> bool:
    """Whether a line is surely body, and no caption or summary, so that it bears no field."""
    text, numbers = view.facts[claim[0]].text, view.facts[claim[0]].line.numbers
    sure = all(marked.labels[n - 1] and marked.sure[n - 1] > 0.4 for n in numbers)
    silver = marked.gold.get("summaries", ()) if "body" not in marked.gold else ()
    return sure and not _is_among(text, (*marked.gold.get("captions", ()), *silver), 0.6)


_GOLD = {
    Role.DATE: "date",
    Role.BYLINE: "authors",
    Role.DECK: "deck",
    Role.CAPTION: "captions",
    Role.HEADING: "headings",
}


def _answers(marked: Marked, view: View) -> dict[Role, Callable[[int], bool]]:
    """For each field that is known, how to tell that a line (by its index) bears it."""
    gold, language = marked.gold, view.language
    texts = [fact.text for fact in view.facts]
    answers: dict[Role, Callable[[int], bool]] = {}
    if day := (gold.get("date") or "")[:10]:
        answers[Role.DATE] = lambda i: _names_day(texts[i], language, day)
    if authors := {" ".join(words(name)) for name in gold.get("authors") or ()}:
        answers[Role.BYLINE] = lambda i: _names_author(texts[i], language, authors)
    if "deck" in gold:
        answers[Role.DECK] = lambda i: _likeness(texts[i], gold["deck"]) >= 0.8
    elif "body" not in gold:
        body, _ = _marks(view.facts, marked)
        answers[Role.DECK] = lambda i: is_deck(fold(texts[i]), body[i + 1 : i + 2] == [1.0], gold)
    captions, headings = gold.get("captions") or [], gold.get("headings") or []
    answers[Role.CAPTION] = lambda i: _is_among(texts[i], captions, 0.8)
    answers[Role.HEADING] = lambda i: _is_among(texts[i], headings, 0.9)
    return answers


def _is_among(text: str, others: Sequence[str], least: float) -> bool:
    return any(_likeness(text, other) >= least for other in others)


def _names_day(text: str, language: str | None, day: str) -> bool:
    readings = read_dates(text, language)
    return any(day in (iso[:10] for iso in (r.iso, *r.alternatives)) for r in readings)


def _names_author(text: str, language: str | None, authors: set[str]) -> bool:
    byline = read_byline(text, language)
    return bool(byline and authors & {" ".join(words(name)) for name in byline.names})


def _likeness(text: str, other: str) -> float:
    """F1 of two texts' words."""
    a, b = Counter(words(text)), Counter(words(other))
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values()) or 1)
