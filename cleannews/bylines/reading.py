"""Author lines: who wrote the article, as read from one line of text.

`read_byline` looks for a word for "by" or "author" in some thirty languages, or for a line that is
nothing but names; `names.py` says where the names end; Chinese, Japanese and Korean lines go to
`eastern_bylines.py`. A line is judged by its wording alone: whether a bare name is the author, a
person in a picture or a menu entry is for the labeler to say, so such a line is never quite sure.

>>> read_byline("By Jane Doe, Staff Writer | May 5, 2021")
Byline(names=('Jane Doe',), cue='By', publisher=None, rest=', Staff Writer | May 5, 2021', sure=1.0)
>>> read_byline("By noon it rained.") is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from cleannews.bylines.agencies import agency
from cleannews.bylines.eastern import has_eastern_letters, read_eastern
from cleannews.bylines.names import (
    FULL_NAME,
    GIVEN_NAME,
    SURE_NAME,
    likeness,
    read_names,
    read_names_after_role,
)
from cleannews.bylines.organisations import agency_among_codes, read_bare_desk, read_organisation
from cleannews.bylines.tails import is_bare_tail, is_tail, publisher_in
from cleannews.bylines.words import (
    AGED,
    BEFORE_BY,
    BESIDE_LABELS,
    BY_WORDS,
    DATE_WORDS,
    GLUED_CUE,
    HOME_OF,
    LABELS,
    NOT_NAMES,
    PARTICLES,
    PUNCTUATION,
    ROLE_WORDS,
    TAIL_WORDS,
)
from cleannews.function_words import FUNCTION_WORDS
from cleannews.languages import base_language

LONGEST_LINE = 240
"""A line with more characters is a paragraph."""

LONGEST_BARE_LINE = 110
"""The same for a line without a cue."""

MOST_BEFORE_CUE = 12
"""How many words may stand before the cue (`Posted on Friday, 5 May 2021 at 10 pm by`)."""

LONG_TAIL = 90
"""So much after the names makes the line a little less sure."""

SUREST_WITHOUT_CUE = 0.79
SURE_OF_BARE_DESK = 0.3

_LEADERS = "-–—*•·□■●◆✍>_#| \t"


@dataclass(frozen=True)
class Byline:
    """What an author line says.

    `names` are its authors; `cue` is the wording cut from the front ("By", "Written by", "Text");
    `publisher` an agency or outlet that is the author or stands beside it; `rest` whatever else the
    line has (role, date, place, handle); `sure` how sure it is to be a byline, from 0 to 1.
    """

    names: tuple[str, ...]
    cue: str = ""
    publisher: str | None = None
    rest: str = ""
    sure: float = 0.0


@lru_cache(maxsize=1024)
def read_byline(text: str, language: str | None = None) -> Byline | None:
    """Read one line as an author line; None if it cannot be one.

    With a cue and names shaped like a person's `sure` is near 1, for names alone about 0.5, less
    for single words. `language` (of the article) makes short cues such as `Di` and `De` surer.

    >>> read_byline("Posted on 5 May 2021 by Tomasz Nowak").names
    ('Tomasz Nowak',)
    >>> read_byline("Birgit Beispiel, Hans Muster und Eva Probe").sure
    0.65
    >>> read_byline("Von Berlin nach Rom"), read_byline("Privacy Policy")
    (None, None)
    """
    line = GLUED_CUE.sub(r"\1 ", " ".join(text[: LONGEST_LINE * 2].split()))
    if not 2 <= len(line) <= LONGEST_LINE:
        return None
    if has_eastern_letters(line):
        found = read_eastern(line, base_language(language))
        return Byline(*found) if found else _read_cued(line, "")
    return _read_cued(line, base_language(language)) or _read_bare(line)


def _read_cued(line: str, language: str) -> Byline | None:
    found = _find_cue(line)
    if not found:
        return None
    before, cue, after = found
    by_word = cue.split()[-1].strip(PUNCTUATION).casefold()
    strength = _cue_strength(cue, by_word, language)
    byline = _read_authors(after, by_word)
    if not byline or (by_word in LABELS and byline.sure < 0.6 and ":" not in cue):
        return None
    rest = f"{before} {byline.rest}".strip() if before else byline.rest
    sure = round(min(1.0, byline.sure * strength), 2)
    return replace(byline, cue=cue.rstrip(": "), rest=rest, sure=sure)


def _cue_strength(cue: str, by_word: str, language: str) -> float:
    """Return how surely a cue opens a byline: `Di` in Italian, `Published by` of a publisher."""
    if by_word in HOME_OF and language:
        return 0.9 if language in HOME_OF[by_word] else 0.3
    if cue.casefold().startswith("published"):
        return 0.7
    return BY_WORDS.get(by_word, 1.0)


def _find_cue(line: str) -> tuple[str, str, str] | None:
    """Return what stands before the cue, the cue with its colon, and what comes after it."""
    segments = re.split(r"\s[|·•●]\s", line, maxsplit=3)
    for index, segment in enumerate(segments):
        found = _cue_at_start(segment.lstrip(_LEADERS))
        if found:
            before = " | ".join((*segments[:index], found[0])).strip(" |")
            return before, found[1], " | ".join((found[2], *segments[index + 1 :]))
    return None


def _cue_at_start(text: str) -> tuple[str, str, str] | None:
    words = re.sub(r":(?=[^\s/\d])", ": ", text).split(" ")
    cue_start, end = None, 0
    for index, word in enumerate(words[: MOST_BEFORE_CUE + 1]):
        folded = word.strip(PUNCTUATION).casefold()
        if folded in BY_WORDS or (folded in LABELS and _is_label(words, index)):
            cue_start = index if cue_start is None else cue_start
            end = index + 1
        elif cue_start is not None and folded in BESIDE_LABELS and words[end - 1][-1] != ":":
            end = index + 1
        elif (
            cue_start is not None
            or (index == 0 and folded == "read")
            or not _may_stand_before(folded)
        ):
            break
    if cue_start is None:
        return None
    while cue_start and _is_verb_or_genre(words[cue_start - 1]):
        cue_start -= 1
    before, cue = " ".join(words[:cue_start]), " ".join(words[cue_start:end])
    return before, cue, " ".join(words[end:])


def _is_label(words: list[str], index: int) -> bool:
    """Return whether a word such as `Author` or `Text` labels what follows, or leads up to "by"."""
    following = words[index + 1] if index + 1 < len(words) else ""
    if words[index].endswith(":") or following.strip(":").casefold() in BY_WORDS:
        return True
    if following in {"&", "+", "und", "and", "et", "y", "e"} and index == 0:
        return any(word.endswith(":") for word in words[1:4])
    alone = index == 0 or words[index - 1][:1].isdigit()
    return alone and following[:1].isupper() and words[index][:1].isupper()


def _may_stand_before(folded: str) -> bool:
    return (
        not folded
        or folded[0].isdigit()
        or folded in BEFORE_BY
        or folded in DATE_WORDS
        or folded.rstrip("s").rstrip(".") in DATE_WORDS
    )


def _is_verb_or_genre(word: str) -> bool:
    folded = word.strip(PUNCTUATION).casefold()
    is_date = not folded or folded[0].isdigit() or folded in DATE_WORDS
    return not is_date and folded in BEFORE_BY and word == word.rstrip(",.|·")


def _read_authors(after: str, by_word: str) -> Byline | None:
    """Read what follows a cue: an organisation, names, or a login name."""
    text = after.lstrip(PUNCTUATION)
    if not text:
        return None
    organisation = read_organisation(text)
    if organisation:
        name, publisher, rest, sure = organisation
        return Byline((name,), "", publisher, rest, sure)
    names, rest = read_names(text)
    if not names:
        names, rest = read_names_after_role(text)
    if names and (_is_sentence(text, names, by_word) or _is_idiom(names, rest)):
        return None
    if not names or not is_tail(rest):
        return _read_handles(text, by_word)
    return _with_publisher(names, rest, _sureness(names, rest))


def _sureness(names: tuple[str, ...], rest: str) -> float:
    """Return how sure the names after a cue are: all full names 1, single words less."""
    least = min(1.0 if agency(name) else likeness(name) for name in names)
    sure = 1.0 if least >= SURE_NAME else 0.95 if least >= FULL_NAME else 0.6
    if GIVEN_NAME <= least < FULL_NAME:
        sure = 0.75
    return sure - (0.15 if len(rest) > LONG_TAIL else 0.0)


def _with_publisher(names: tuple[str, ...], rest: str, sure: float) -> Byline:
    """Tell outlets from persons: `Jane Doe` + `BBC News` has one author and a publisher."""
    publisher = next((name for name in names if agency(name)), None)
    return Byline(names, "", publisher or publisher_in(rest), rest, sure)


def _read_handles(text: str, by_word: str) -> Byline | None:
    """Read `by jdoe99` or `von t-online, abc`: login names and initials in small letters."""
    match = re.match(r"(?:der |die )?[^\s,/|·•]{2,30}(?:(?:, ?|/)[^\s,/|·•]{2,30}){0,2}", text)
    if not match or by_word not in {"by", "von", "vom", "par", "por", "door"} | LABELS:
        return None
    names = tuple(part.strip() for part in re.split(r",|/", match.group()))
    rest = text[match.end() :]
    everyday = NOT_NAMES | DATE_WORDS | FUNCTION_WORDS["en"] | FUNCTION_WORDS["de"] | PARTICLES
    ordinary = any(name.casefold().strip(".") in everyday for name in names)
    capitals = names[-1][:1].isupper() and rest.lstrip()[:1].isupper()  # a name of two words
    lone = rest and not (rest.lstrip()[:1] in "|·•-–(0123456789" or is_tail(rest))
    lone = lone or capitals
    if ordinary or lone or any(not name[:1].isalnum() or name[0].isdigit() for name in names):
        return None
    dull = not rest and names[0].isalpha() and names[0].islower() and len(names) == 1
    return Byline(names, "", None, rest, 0.35 if dull else 0.45)


def _is_sentence(text: str, names: tuple[str, ...], by_word: str) -> bool:
    """Return whether the line is prose after all: `By George in the morning they had left.`"""
    rest = text[len(names[0]) :]
    small = [w for w in rest.split() if w.islower() and w.isalpha() and w not in ROLE_WORDS]
    joined = [w for w in small if w not in TAIL_WORDS]
    doubtful = by_word in LABELS or all(" " not in name for name in names)
    return len(joined) > (1 if doubtful else 5) and (text[-1] in ".!?…" or len(joined) > 8)


def _is_idiom(names: tuple[str, ...], rest: str) -> bool:
    """Return whether one word and a preposition are left: `Von Haus aus`."""
    return " " not in names[0] and rest.strip().casefold() in TAIL_WORDS


def _read_bare(line: str) -> Byline | None:
    """Read a line without a cue: names, and nothing else but a role, date, handle or agency."""
    if len(line) > LONGEST_BARE_LINE or line[-1] in ".!?…:;" or AGED.search(line):
        return None
    codes = agency_among_codes(line)
    if codes:
        return Byline((codes,), "", codes, line, SURE_OF_BARE_DESK)
    lead, text = _cut_lead(line.lstrip(_LEADERS))
    names, rest = read_names(text)
    if lead and rest and rest.split()[0].casefold() in NOT_NAMES:
        lead, rest = f"{lead} {rest}", ""
    organisation = read_bare_desk(text)
    if organisation:
        name, publisher, rest = organisation
        return Byline((name,), "", publisher, f"{lead} {rest}".strip(), SURE_OF_BARE_DESK)
    if not names or text.upper() == text.lower() or not is_bare_tail(rest):
        return None
    sure = _bare_sureness(names, has_more=bool(rest or lead))
    if sure <= 0 or text.split(" ")[0].casefold() in BY_WORDS:
        return None
    byline = _with_publisher(names, rest, sure)
    return replace(byline, rest=f"{lead} {byline.rest}".strip())


def _bare_sureness(names: tuple[str, ...], has_more: bool) -> float:
    """Return how sure names without a cue are an author line; a role or date beside them helps."""
    least = min(0.6 if agency(name) else likeness(name) for name in names)
    sure = least - 0.25 + (0.15 if has_more else 0.0)
    sure -= 0.25 if len(names) > 6 or any(len(name) > 40 for name in names) else 0.0
    return round(min(SUREST_WITHOUT_CUE, sure), 2)


def _cut_lead(line: str) -> tuple[str, str]:
    """Part a date that stands before the names from them: `18/03/2019 | Jane Doe`."""
    dated = line.split(" ")[0].strip(".,").casefold() in DATE_WORDS
    if not line[:1].isdigit() and not (dated and any(c.isdigit() for c in line)):
        return "", line
    words = line.split(" ")
    for index, word in enumerate(words):
        if not _may_stand_before(word.strip(PUNCTUATION).casefold()):
            return " ".join(words[:index]), " ".join(words[index:])
    return line, ""
