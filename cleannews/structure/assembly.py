"""Assemble the article: lines and labels in, one `Article` with its ledger out.

Every line is accounted for here: body roles become blocks, media roles images, the head's roles
fields, and what is left goes to `removed` under the rule or role that took it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from cleannews.bylines import agency_of, read_dateline
from cleannews.dates import is_date_line, is_relative, read_dates
from cleannews.model import (
    BODY_ROLES,
    Article,
    Block,
    Declared,
    Label,
    Line,
    Note,
    Related,
    Removal,
    Role,
)
from cleannews.structure.blocks import make_blocks
from cleannews.structure.facts import has_cue
from cleannews.structure.figures import find_images
from cleannews.structure.measures import ends_sentence, width
from cleannews.structure.metadata import (
    Found,
    Labelled,
    find_dates,
    find_introduced,
    find_lone_date,
    find_names,
    find_tags,
    with_role,
)
from cleannews.structure.statements import take_declared
from cleannews.titles import cut_suffix

# Rule ids of note rows and the kinds of note they stand for.
NOTE_KIND = {
    "correction": "correction",
    "editor-note": "editor-note",
    "agency-sign": "agency",
    "agency-sign-desk": "agency",
    "author-bio": "author-bio",
    "press-contact": "contact",
    "copyright": "rights",
}
# A page whose sentences together are narrower than this holds no article.
FEWEST_WIDTH = 60
# So many days alone on so short a line close the entries of a list of articles.
DAYS, LONGEST_DAY = 3, 40
# A page below this confidence holds none, or its body is not found (of 1,912 gold texts and pages
# of unseen sites 5 are, of which 2 became good articles all the same).
DOUBTED = 0.36
# A paywall so many input lines below the last paragraph has cut it.
PAYWALL_REACH = 8


@dataclass(frozen=True)
class Known:
    """What is known besides the lines: source, declared fields, removals, the user's options."""

    source: str = "-"
    declared: Mapping[str, Declared] = field(default_factory=dict)
    removed: tuple[Removal, ...] = ()
    warnings: tuple[str, ...] = ()
    language: str | None = None
    date_order: str | None = None


def assemble(lines: Sequence[Line], labels: Sequence[Label], known: Known) -> Article:
    """Make the article of labelled lines."""
    labelled = list(zip(lines, labels))
    found = Found(removed=list(known.removed))
    _find_head(found, labelled)
    blocks = make_blocks(labelled)
    opening = next((block for block in blocks if block.role is Role.PARAGRAPH), None)
    find_names(found, labelled, known.language, opening)
    find_dates(found, labelled, known.language, known.date_order)
    find_tags(found, labelled)
    images = find_images(found, labelled, known.declared)
    notes = _notes(found, labelled)
    related = tuple(_related(line) for line in with_role(labelled, Role.RELATED))
    _find_dateline(found, opening)
    take_declared(found, known.declared, labelled)
    find_introduced(found, notes)
    find_lone_date(found, labelled, known.language, known.date_order)
    _remove_furniture(found, labelled)
    warnings = [*known.warnings, *found.warnings, *_warnings(found, labelled, blocks)]
    if labelled and _is_doubtful(labelled, warnings):
        warnings.append("not an article: most of its lines are in doubt")
    return Article(
        source=known.source,
        language=known.language,
        images=images,
        related=related,
        notes=notes,
        blocks=blocks,
        evidence=found.evidence,
        removed=tuple(sorted(found.removed, key=lambda r: r.lines[:1])),
        candidates=found.candidates,
        confidence=confidence(labelled, warnings),
        warnings=tuple(warnings),
        **found.values,
    )


# The head


def _find_head(found: Found, labelled: Labelled) -> None:
    titles = with_role(labelled, Role.TITLE)
    if titles:
        best = min(titles, key=lambda line: (line.text.isupper(), len(line.text)))
        title = cut_suffix(best.text)
        found.take("title", title, best.numbers)
        found.remove(best.numbers, best.text[len(title) :], "site-suffix")
        for line in titles:
            if line is not best:
                found.remove(line.numbers, line.text, "repeated-title")
    for role in (Role.KICKER, Role.SECTION, Role.URL):
        _find_single(found, with_role(labelled, role), role.value)
    _find_deck(found, labelled)


def _find_single(found: Found, lines: Sequence[Line], name: str) -> None:
    for line in lines[:1]:
        found.take(name, line.text, line.numbers)
    _lose(found, lines[1:], name)


def _lose(found: Found, lines: Sequence[Line], name: str) -> None:
    for line in lines:
        found.lose(name, line.text, line.numbers, "another stands before it")
        found.remove(line.numbers, line.text, name)


def _find_deck(found: Found, labelled: Labelled) -> None:
    """The first line of that role, and those that follow it at once."""
    decks = [i for i, (_, label) in enumerate(labelled) if label.role is Role.DECK]
    lines = [labelled[i][0] for at, i in enumerate(decks) if i == decks[0] + at]
    if lines:
        numbers = tuple(n for line in lines for n in line.numbers)
        found.take("deck", " ".join(line.text for line in lines), numbers)
    _lose(found, [labelled[i][0] for i in decks[len(lines) :]], "deck")


def _find_dateline(found: Found, opening: Block | None) -> None:
    dateline = read_dateline(opening.text) if opening else None
    if opening is None or not dateline:
        return
    found.take("dateline", dateline, opening.lines)
    agency = agency_of(dateline)
    if agency and "publisher" not in found.values:
        found.take("publisher", agency, opening.lines)


# Links and notes


def _related(line: Line) -> Related:
    url = next((mark.url for mark in line.marks if mark.kind == "link"), None)
    return Related(line.text, url, line.numbers)


def _notes(found: Found, labelled: Labelled) -> tuple[Note, ...]:
    notes: list[Note] = []
    for line in with_role(labelled, Role.NOTE):
        kind = NOTE_KIND.get(line.rule, "editor-note") if line.rule else _kind(notes, line)
        notes.append(Note(kind, line.text, line.numbers))
        agency = agency_of(line.text) if kind == "agency" else None
        if agency and "publisher" not in found.values:
            found.take("publisher", agency, line.numbers)
    return tuple(notes)


def _kind(notes: Sequence[Note], line: Line) -> str:
    """What a note is that no rule named: more of the contact right above, or about the author."""
    above = (
        notes[-1:] and notes[-1].kind == "contact" and notes[-1].lines[-1] + 1 == line.numbers[0]
    )
    return "contact" if above else "author-bio"


# What is left, and how sure we are


def _remove_furniture(found: Found, labelled: Labelled) -> None:
    for line in with_role(labelled, Role.FURNITURE):
        found.remove(line.numbers, line.text, line.rule or (line.cues or ("furniture",))[0])


def _warnings(found: Found, labelled: Labelled, blocks: Sequence[Block]) -> list[str]:
    warnings = []
    if not labelled and not found.removed:
        return ["empty input"]
    if not _is_article(blocks):
        warnings.append("not an article: no sentences that belong together")
    elif _is_index(blocks):
        warnings.append("not an article: other articles, each with its day")
    if "title" not in found.values:
        warnings.append("no title")
    if _is_cut(found, labelled):
        warnings.append("truncated by a paywall")
    if any("\ufffd" in line.text for line, _ in labelled):
        warnings.append("lost characters: the text holds U+FFFD, which cannot be repaired")
    return warnings


def _is_article(blocks: Iterable[Block]) -> bool:
    texts = [b.text for b in blocks if b.role in (Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM)]
    sentences = [text for text in texts if ends_sentence(text) or width(text) > 100]
    return sum(map(width, sentences)) >= FEWEST_WIDTH


def _is_index(blocks: Sequence[Block]) -> bool:
    """Whether a day alone on its line closes one entry after the other, as on a page of sections;
    in a chronicle it opens them."""
    closing = (
        len(day.text) <= LONGEST_DAY and is_date_line(day.text) and _names_day(day.text)
        for day, below in pairwise(blocks)
        if below.role is Role.HEADING or not ends_sentence(below.text)
    )
    return sum(closing) >= DAYS


def _names_day(text: str) -> bool:
    """Whether a line of dates tells a day: a time alone opens an entry of a live blog."""
    return bool(read_dates(text)) or is_relative(text)


def _is_cut(found: Found, labelled: Labelled) -> bool:
    """Whether a paywall stands right below the last line of the body."""
    body = [line.numbers[-1] for line, label in labelled if label.role in BODY_ROLES]
    walls = [line.numbers[0] for line, _ in labelled if has_cue(line, ("paywall",))]
    walls += [r.lines[0] for r in found.removed if r.rule.startswith("paywall")]
    return bool(body) and any(0 <= wall - body[-1] <= PAYWALL_REACH for wall in walls)


def _is_doubtful(labelled: Labelled, warnings: Sequence[str]) -> bool:
    known = any(warning.startswith("not an article") for warning in warnings)
    heads = [line.text for line, label in labelled if label.role is Role.HEADING]
    is_live = sum(is_date_line(text) and not _names_day(text) for text in heads) >= DAYS
    return not (known or is_live) and confidence(labelled, warnings) < DOUBTED


def confidence(labelled: Labelled, warnings: Sequence[str]) -> float:
    """How sure the structure is, 0 to 1: the mean sureness of the lines, each by its width.

    1 means that no line was in doubt; 0.5 that half of the text could as well be the other thing. A
    missing headline costs a tenth, and what is no article at all stays below 0.3.
    """
    weights = [min(width(line.text), 300) for line, _ in labelled]
    sure = sum(w * max(0.0, 2 * label.score - 1) for w, (_, label) in zip(weights, labelled))
    value = sure / (sum(weights) or 1)
    if "no title" in warnings:
        value *= 0.9
    if any(w.startswith("not an article") for w in warnings):
        value *= 0.3
    return round(value, 3)
