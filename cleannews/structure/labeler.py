"""Give every line a role: swept lines in, one `Label` a line out.

First the anchors (language, headline, densest prose), then how likely each line is body
(`scores.py`), then the roles by zone: the head above the body, the body, the tail below it. Wording
that the debris table was sure of stands as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, partial

from cleannews.bylines import read_byline
from cleannews.dates import is_date_line, is_relative, read_dates
from cleannews.languages import detect
from cleannews.model import Label, Line, Role
from cleannews.structure.features import (
    Scene,
    describe,
    ends_sentence,
    has_cue,
    is_fixed,
    prose,
    width,
)
from cleannews.structure.headline import Headline, find_headline, is_same
from cleannews.structure.scores import explain, score

# A line is body from this probability on; one doubtful line between two sure ones stays.
BODY, DOUBTFUL = 0.5, 0.2
# Longest heading and longest byline or date line, in Latin letters.
HEADING_LONGEST, META_LONGEST = 130, 160
# Lines around the headline in which byline and date are looked for.
HEAD_ABOVE, HEAD_BELOW = 6, 30


@dataclass(frozen=True)
class Hints:
    """What is known of the page from elsewhere: told by the user or declared by the source."""

    language: str | None = None
    title: str = ""


@dataclass(frozen=True)
class View:
    """The page as the role rules see it: lines, body probabilities, and where the zones begin."""

    lines: Sequence[Line]
    body: Sequence[bool]
    first: int
    last: int
    headline: Headline | None
    language: str | None

    @property
    def title_at(self) -> int:
        """Index of the headline, or -1."""
        return self.headline.at if self.headline else -1


def label(lines: Sequence[Line], hints: Hints | None = None) -> list[Label]:
    """Role, score, reasons and joining of every line, in order."""
    hints = hints or Hints()
    if not lines:
        return []
    language = hints.language or language_of(lines)
    headline = find_headline(lines, hints.title)
    chances, rows = score(describe(lines, scene_of(headline, language, hints.title)))
    view = _view(lines, chances, headline, language)
    roles = _roles(view)
    return [
        Label(role, _sureness(role, chance), _joins(lines, roles, i), partial(explain, row))
        for i, (role, chance, row) in enumerate(zip(roles, chances, rows))
    ]


def scene_of(headline: Headline | None, language: str | None, declared: str = "") -> Scene:
    """The anchors that the features are measured from."""
    if headline is None:
        return Scene(language, declared)
    return Scene(language, headline.text, headline.at)


def language_of(lines: Sequence[Line]) -> str | None:
    """The language of the page's longest lines."""
    longest = sorted((line.text for line in lines), key=len, reverse=True)[:12]
    return detect("\n".join(longest)[:6000])


def _sureness(role: Role, chance: float) -> float:
    return round(chance if role in _BODY_LIKE else 1 - chance, 3)


_BODY_LIKE = frozenset(
    (Role.PARAGRAPH, Role.HEADING, Role.QUOTE, Role.LIST_ITEM, Role.TABLE, Role.CODE, Role.BREAK)
)


# Zones


def _view(
    lines: Sequence[Line],
    chances: Sequence[float],
    headline: Headline | None,
    language: str | None,
) -> View:
    at = headline.at if headline else -1
    body = [
        _is_body(line, chance, i, headline) for i, (line, chance) in enumerate(zip(lines, chances))
    ]
    body = [flag or _is_surrounded(lines, chances, body, i) for i, flag in enumerate(body)]
    inside = [i for i, flag in enumerate(body) if flag and i > at]
    first, last = (inside[0], inside[-1]) if inside else (len(lines), len(lines) - 1)
    return View(lines, body, first, last, headline, language)


def _is_body(line: Line, chance: float, i: int, headline: Headline | None) -> bool:
    if line.role is Role.CODE:
        return True
    if is_fixed(line):
        return False
    if headline and (i <= headline.at or is_same(line.text, headline.text)):
        return False
    return chance >= BODY


def _is_surrounded(
    lines: Sequence[Line], chances: Sequence[float], body: Sequence[bool], i: int
) -> bool:
    """A lone doubtful line between two body lines stays: debris rarely comes as one bare line."""
    between = 0 < i < len(lines) - 1 and body[i - 1] and body[i + 1]
    return bool(between and chances[i] >= DOUBTFUL and not lines[i].cues and lines[i].role is None)


# Roles


def _roles(view: View) -> list[Role]:
    roles = [_plain_role(view, i) for i in range(len(view.lines))]
    _mark_head(view, roles)
    _mark_media(view, roles)
    _mark_related(view, roles)
    _mark_embeds(view, roles)
    _mark_tail(view, roles)
    return roles


def _plain_role(view: View, i: int) -> Role:
    line = view.lines[i]
    if line.role is not None:
        return line.role
    if i == view.title_at:
        return Role.TITLE
    if view.body[i]:
        return _body_role(view, i)
    if _is_separator(line) and view.first < i < view.last:
        return Role.BREAK
    return Role.FURNITURE


def _is_separator(line: Line) -> bool:
    return not any(c.isalnum() for c in line.text)


def _body_role(view: View, i: int) -> Role:
    line = view.lines[i]
    if _is_separator(line):
        return Role.BREAK if view.first < i < view.last else Role.FURNITURE
    if line.mark.startswith(">"):
        return Role.QUOTE
    if line.mark.startswith("#"):
        return Role.HEADING
    if "\t" in line.text:
        return Role.TABLE
    if looks_like_heading(view, i):
        return Role.HEADING
    return Role.LIST_ITEM if line.mark else Role.PARAGRAPH


def looks_like_heading(view: View, i: int) -> bool:
    """A short line without a sentence's end that heads the prose below it."""
    line = view.lines[i]
    if width(line.text) > HEADING_LONGEST or i >= view.last or i < view.first:
        return False
    if _is_stamp(line.text):
        return True
    if ends_sentence(line.text) and not line.text.endswith(("?", "!", "？", "！")):
        return False
    if line.text.endswith((":", "：", ",", ";", "-")) or line.text[:1] in '"“„«—–-':
        return False
    follows = next((j for j in range(i + 1, view.last + 1) if view.body[j]), None)
    if follows is None or line.mark == "-":
        return False
    below = view.lines[follows]
    spaced = line.gap > 0 or view.lines[i - 1].role is not None
    heads = prose(below.text) > 0.25 or (below.mark != "" and line.mark == "")
    return spaced and heads and width(line.text) < width(below.text)


@cache
def _stamp_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s*[ap]\.?m))(?:[:.]\d{2})?"
        r"\s*(?:[ap]\.?m\.?|Uhr|GMT|UTC|[A-Z]{2,4})?",
        re.IGNORECASE,
    )


def _is_stamp(text: str) -> bool:
    """A live blog's time stamp alone on a line."""
    return len(text) < 16 and bool(_stamp_pattern().fullmatch(text))


# The head: title again, kicker, byline, date, deck


def _mark_head(view: View, roles: list[Role]) -> None:
    top = max(0, view.title_at - HEAD_ABOVE) if view.headline else 0
    low = min(view.first, view.title_at + HEAD_BELOW)
    for i in range(top, min(low + 3, len(roles))):
        if roles[i] in (Role.FURNITURE, Role.PARAGRAPH, Role.HEADING):
            roles[i] = _head_role(view, roles, i)
    _mark_repeats(view, roles)
    _mark_kicker(view, roles)
    _mark_deck(view, roles)


def _head_role(view: View, roles: Sequence[Role], i: int) -> Role:
    text = view.lines[i].text
    if width(text) > META_LONGEST:
        return roles[i]
    if is_date_line(text) or is_relative(text):
        return Role.DATE
    byline = read_byline(text, view.language)
    if byline and byline.sure >= (0.8 if view.body[i] else _byline_need(view, i)):
        return Role.BYLINE
    if has_cue(view.lines[i], ("date-lead",)) and read_dates(text, view.language):
        return Role.DATE
    return roles[i]


def _byline_need(view: View, i: int) -> float:
    """A bare name counts only near the headline and beside a date, a handle or a cue."""
    if i < view.title_at:
        return 0.9
    beside = view.lines[max(0, i - 2) : i + 3]
    supported = any(
        is_date_line(line.text)
        or has_cue(line, ("author-handle", "byline-lead", "date-lead", "read-time"))
        for line in beside
        if len(line.text) < META_LONGEST
    )
    return 0.4 if supported else 0.75


def _mark_repeats(view: View, roles: list[Role]) -> None:
    if view.headline is None:
        return
    for i in range(min(view.first + 3, len(roles))):
        if i != view.title_at and is_same(view.lines[i].text, view.headline.text):
            roles[i] = Role.TITLE


def _mark_kicker(view: View, roles: list[Role]) -> None:
    at = view.title_at
    if at < 0:
        return
    if at >= 1 and roles[at - 1] is Role.FURNITURE and _is_kicker(view.lines[at - 1], 60):
        lonely = at < 2 or roles[at - 2] is not Role.FURNITURE or view.lines[at - 1].gap > 0
        if lonely and not view.lines[at - 1].cues:
            roles[at - 1] = Role.KICKER
    for i in range(max(0, at - 3), min(at + 4, len(roles))):
        if roles[i] is Role.FURNITURE and has_cue(view.lines[i], ("kicker-word",)):
            roles[i] = Role.KICKER
            return


def _is_kicker(line: Line, longest: int) -> bool:
    return 3 <= width(line.text) <= longest and not ends_sentence(line.text) and not line.mark


def _mark_deck(view: View, roles: list[Role]) -> None:
    """The first sentence below the headline that something of the head parts from the body."""
    at = view.title_at
    if at < 0:
        return
    low = min(view.first + 3, len(roles))
    meta = [i for i in range(at + 1, low) if roles[i] in (Role.BYLINE, Role.DATE, Role.CREDIT)]
    for i in range(at + 1, low):
        if roles[i] in (Role.FURNITURE, Role.PARAGRAPH) and _is_deck(view, i):
            parted = any(j > i for j in meta) or not view.body[i]
            if parted and not _has_credit(view, roles, i):
                roles[i] = Role.DECK
            return


def _is_deck(view: View, i: int) -> bool:
    line = view.lines[i]
    return 45 <= width(line.text) <= 500 and not line.cues and not line.mark


# Pictures, related links, embeds, tail


def _has_credit(view: View, roles: Sequence[Role], i: int) -> bool:
    below = [j for j in range(i + 1, min(i + 3, len(roles)))]
    return any(roles[j] is Role.CREDIT and view.lines[j].gap <= 1 and j - i == 1 for j in below)


def _mark_media(view: View, roles: list[Role]) -> None:
    seen: set[str] = set()
    for i, line in enumerate(view.lines):
        if roles[i] is Role.CAPTION:
            seen.add(line.text)
        elif roles[i] in (Role.FURNITURE, Role.PARAGRAPH, Role.HEADING) and line.text in seen:
            roles[i] = Role.CAPTION
        elif _is_caption(view, roles, i):
            roles[i] = Role.CAPTION
            seen.add(line.text)


def _is_caption(view: View, roles: Sequence[Role], i: int) -> bool:
    line = view.lines[i]
    if roles[i] not in (Role.FURNITURE, Role.PARAGRAPH, Role.HEADING) or line.cues:
        return False
    if width(line.text) > 400 or not _has_credit(view, roles, i):
        return _is_lead_caption(view, roles, i)
    tight = view.lines[i + 1].gap == 0
    return not view.body[i] or tight or width(line.text) < 120


def _is_lead_caption(view: View, roles: Sequence[Role], i: int) -> bool:
    """A sentence of the head that is no deck, standing below byline or date: a picture's text."""
    if roles[i] is not Role.FURNITURE or not view.title_at < i < view.first:
        return False
    if width(view.lines[i].text) < 40 or width(view.lines[i].text) > 400:
        return False
    return any(roles[j] in (Role.DECK, Role.BYLINE, Role.DATE) for j in range(view.title_at + 1, i))


def _mark_related(view: View, roles: list[Role]) -> None:
    """Below a related header, the run of headline-like lines that are no body."""
    running = 0
    for i, line in enumerate(view.lines):
        if roles[i] is Role.FURNITURE and has_cue(line, ("related-header",)):
            running = 8
        elif running and roles[i] is Role.FURNITURE and _is_link_title(line):
            roles[i] = Role.RELATED
            running -= 1
        elif roles[i] is not Role.FURNITURE:
            running = 0


def _is_link_title(line: Line) -> bool:
    text = line.text
    return 20 <= width(text) <= 200 and not line.cues and not text.endswith(".") and " " in text


def _mark_embeds(view: View, roles: list[Role]) -> None:
    for i, line in enumerate(view.lines):
        signed = line.text[:1] in "—–-" and "(@" in line.text
        if signed and view.first <= i <= view.last + 1:
            roles[i] = Role.EMBED
            if i and roles[i - 1] is Role.PARAGRAPH and width(view.lines[i - 1].text) <= 290:
                roles[i - 1] = Role.EMBED


def _mark_tail(view: View, roles: list[Role]) -> None:
    """Byline or date below the body, where the head has none."""
    below = range(view.last + 1, min(view.last + 5, len(roles)))
    if Role.BYLINE not in roles:
        for i in below:
            byline = (
                read_byline(view.lines[i].text, view.language)
                if roles[i] is Role.FURNITURE
                else None
            )
            if byline and byline.cue and byline.sure >= 0.8:
                roles[i] = Role.BYLINE
                break
    if Role.DATE not in roles:
        for i in below:
            if roles[i] is Role.FURNITURE and is_date_line(view.lines[i].text):
                roles[i] = Role.DATE
                break


# Joining


def _joins(lines: Sequence[Line], roles: Sequence[Role], i: int) -> bool:
    """Whether a paragraph goes on the line before: it opens in lower case where none had ended."""
    if i == 0 or roles[i] is not Role.PARAGRAPH or roles[i - 1] is not Role.PARAGRAPH:
        return False
    text, before = lines[i].text, lines[i - 1].text
    if lines[i].gap or lines[i].mark or ends_sentence(before) or before.endswith((":", "：")):
        return False
    return text[:1].islower() or text[:1] in ",;.)"
