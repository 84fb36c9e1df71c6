"""Where an article goes on: between its sure paragraphs, and below boxes that part it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleannews.structure.facts import Facts

# A paragraph below a box inside the article goes on from this probability on; a sentence of a short
# text from that one, and below a header of other articles from the third.
GOES_ON, GOES_ON_SHORT, BELOW_LINKS = 0.3, 0.16, 0.12
# In a longer text, below a header of links near the last paragraph a full paragraph goes on too.
BOX, BELOW_BOX = 8, 0.2
# In a text of so few lines any sentence so wide (in Latin letters) does: its paragraphs are short.
# Nor does it hold whole runs of something else.
SHORT, SENTENCE = 30, 10
# A doubtful paragraph right above or below a sure one goes with it from this probability on.
INSIDE = 0.36
_CLOSING = ("comment", "related-header", "footer", "copyright", "author-bio", "tags")


def go_on(facts: Sequence[Facts], chances: Sequence[float], body: list[bool]) -> None:
    """Where a box parts the article, its doubtful paragraphs below the box belong to it too.

    Only full sentences count, and nothing below what usually ends an article.
    """
    first = next((i for i, flag in enumerate(body) if flag), len(body))
    last = max((i for i, flag in enumerate(body) if flag), default=len(body))
    for i in range(first + 1, last):
        near = body[i - 1] or body[i + 1]
        body[i] = body[i] or (near and _is_prose(facts[i]) and chances[i] >= INSIDE)
    is_short = len(facts) <= SHORT  # its paragraphs are sentences, with links between them
    may_go_on, least = (is_sentence, GOES_ON_SHORT) if is_short else (_is_prose, GOES_ON)
    end = len(body)
    for i in range(last + 1, len(body)):
        if _closes(facts[i], ("related-header",)) and (is_short or i <= last + BOX):
            may_go_on, least = (is_sentence, BELOW_LINKS) if is_short else (_is_full, BELOW_BOX)
            end = i + BOX
        elif _closes(facts[i], _CLOSING):
            return
        body[i] = may_go_on(facts[i]) and chances[i] >= least and (is_short or i <= end)


def _is_full(fact: Facts) -> bool:
    """Whether a line of a text is a paragraph of two sentences; a page tells its boxes."""
    return _is_prose(fact) and not fact.line.markup and bool(_two_sentences().search(fact.text))


@cache
def _two_sentences() -> re.Pattern[str]:
    return re.compile(r"\w{2}[.!?…]['\"”’»)]? +\S{2}.*\s|[。！？].*[。！？]")


def _closes(fact: Facts, families: tuple[str, ...]) -> bool:
    """Whether debris of one of these families matched the line, or was taken out above it."""
    return any(rule.startswith(families) for rule in (*fact.line.passed, *fact.line.cues))


def _is_prose(fact: Facts) -> bool:
    return fact.is_free and fact.ends and fact.mass > 0.8


def is_sentence(fact: Facts) -> bool:
    """Whether an undecided line without cues ends as a sentence does."""
    return fact.is_free and fact.ends and fact.wide >= SENTENCE and not fact.line.cues
