"""What one line alone shows: a line in, its `Facts` out, each looked up once for the whole flow.

Everything here means the same in every script: widths count a CJK character as the two and a half
Latin letters it is worth, sentences may end in any script's full stop, and no fact presumes spaces
or capitals. What the neighbours tell is in `features.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from cleannews.function_words import FUNCTION_WORDS
from cleannews.languages import base_language
from cleannews.model import Line, Role
from cleannews.structure.kinship import Place
from cleannews.structure.measures import weigh
from cleannews.structure.scores import Weights, load_weights
from cleannews.structure.wording import REMEMBERED, read_wording
from cleannews.surroundings import PLACES
from cleannews.titles import letters

# Which debris rows speak of the same thing; one number of a line's row each.
CUES: Mapping[str, tuple[str, ...]] = {
    "nav": ("nav-", "skip-link", "breadcrumb", "print-", "js-required", "back-to-top", "text-size"),
    "share": ("share", "count-line", "gallery", "player", "author-handle", "author-links"),
    "time": ("read-time", "date-lead"),
    "related": ("related", "pull-cta"),
    "subscribe": ("newsletter", "app-", "follow-us", "paywall", "ad-label"),
    "comment": ("comment",),
    "legal": ("footer", "copyright", "cookie-consent", "embed-consent"),
    "meta": ("byline-lead", "kicker-word", "tags"),
    "note": ("author-bio", "editor-note", "correction", "agency-sign", "broadcast-note"),
    "media": ("photo-credit", "caption", "embed-"),
    "mark": ("separator", "bare-url"),
}
# Numbers of a line's row, in order.
SHAPE = (
    "width",
    "ends_sentence",
    "ends_question",
    "ends_colon",
    "ends_open",
    "opens_lower",
    "opens_quote",
    "opens_digit",
    "opens_odd",
    "inner_stops",
    "commas",
    "function_words",
    "capitals",
    "all_caps",
    "digits",
    "address",
    "separators",
    "quotes",
    "words",
    "heading_mark",
    "bullet_mark",
    "number_mark",
    "indent",
    "linked",
    "closes_bracket",
    "sourced",
    "shown",
    "word_sum",
    "word_mean",
    "caption_words",
    "is_date",
    "is_name",
    # of what stands around it in an HTML page
    "markup_sum",
    "markup_mean",
    "in_page",
    *(f"in_{family}" for family in PLACES),
    "role_body",
    "role_media",
    "role_other",
    *(f"{group}_cue" for group in CUES),
)

_IN_RELATED = SHAPE.index("in_related")

# A line of which so much is a link is one, or mostly one.
ALL_LINK, LINKED = 0.95, 0.5


@dataclass(slots=True)
class Facts:
    """One line, and what it shows by itself.

    `wide` is its width in Latin letters, `ends` whether it closes a sentence, `mass` how much it
    looks like running text (0 to 1), `name` how much like a person's name (0 to 1), `worth` how
    much its words speak for an article (mean log odds), `bag` the words of its beginning, `subject`
    those of its first thousand characters that carry its subject, `row` the numbers of `SHAPE`.
    """

    line: Line
    text: str
    wide: int
    ends: bool
    mass: float
    is_date: bool
    name: float
    row: list[float]
    bag: list[str]
    subject: list[str]
    worth: float = 0.0

    @property
    def is_stamp(self) -> bool:
        """Whether the line is nothing but a time of day, as above the entries of a live blog."""
        return len(self.text) < 16 and bool(_stamp_pattern().fullmatch(self.text))

    @property
    def leads_away(self) -> bool:
        """Whether the line is nothing but a link, in a box for other articles of an HTML page."""
        return self.line.linked >= ALL_LINK and self.row[_IN_RELATED] > 0

    @property
    def is_free(self) -> bool:
        """Whether wording alone has not decided the line's role."""
        return self.line.role is None


def look(lines: Sequence[Line], language: str | None) -> list[Facts]:
    """The facts of every line; `language` (BCP 47) chooses the function words that are counted."""
    function_words = FUNCTION_WORDS.get(base_language(language) or "en", frozenset())
    weights = load_weights(any(line.markup for line in lines))
    return [_facts(line, function_words, weights) for line in lines]


def place_of(fact: Facts) -> Place:
    """Where a line stands in an HTML page."""
    return Place(fact.line.markup, fact.line.article)


def weights_of(facts: Sequence[Facts]) -> Weights:
    """The weights for lines such as these: of a plain text, or of an HTML page."""
    return load_weights(any(fact.line.markup for fact in facts))


def _facts(line: Line, function_words: frozenset[str], weights: Weights) -> Facts:
    text, role = line.text, line.role
    told = read_wording(text, function_words, weights)
    mark = line.mark
    row = [
        *told.opening,
        1.0 if mark[:1] == "#" else 0.0,
        1.0 if mark == "-" else 0.0,
        1.0 if mark[:1].isdigit() else 0.0,
        float(min(line.indent, 12)),
        line.linked,
        *told.ending,
        *(_markup_row(line.markup, weights) if line.markup else _NO_MARKUP),
        *_role_row(role),
        *_cue_row((line.rule, *line.cues)),
    ]
    mass = min(max((told.wide - 30) / 130, 0.0), 1.0) * (1.0 if told.ends else 0.55)
    mass = mass if role is None else 0.0
    return Facts(
        line,
        text,
        told.wide,
        told.ends,
        mass,
        told.is_date,
        told.name,
        row,
        told.bag,
        told.subject,
        told.worth,
    )


_NO_MARKUP = (0.0,) * (3 + len(PLACES))


@lru_cache(maxsize=REMEMBERED)
def _markup_row(names: tuple[str, ...], weights: Weights) -> tuple[float, ...]:
    """What the names around a line say; four lines in five stand where another one has stood."""
    told = frozenset(names)
    places = (float(not told.isdisjoint(place)) for place in PLACES.values())
    return (*weigh(told, weights.markup), 1.0, *places)


_NO_ROLE = (0.0, 0.0, 0.0)
_MEDIA = (Role.CAPTION, Role.CREDIT, Role.EMBED)


def _role_row(role: Role | None) -> tuple[float, float, float]:
    if role is None:
        return _NO_ROLE
    return (
        float(role is Role.CODE),
        float(role in _MEDIA),
        float(role not in (*_MEDIA, Role.CODE)),
    )


@lru_cache(maxsize=1024)
def _cue_row(rules: tuple[str, ...]) -> tuple[float, ...]:
    """One number for each group of cues: whether a debris row of that group matched."""
    groups = CUES.values()
    return tuple(float(any(rule.startswith(group) for rule in rules)) for group in groups)


def has_cue(line: Line, prefixes: tuple[str, ...]) -> bool:
    """Whether a debris row of one of these families matched the line."""
    if not (line.rule or line.cues):  # as with five lines in six
        return False
    return line.rule.startswith(prefixes) or any(cue.startswith(prefixes) for cue in line.cues)


def has_picture(line: Line) -> bool:
    """Whether the source shows a picture in the line, or right above it."""
    return any(mark.kind == "image" for mark in line.marks)


def is_all(line: Line, kind: str) -> bool:
    """Whether the source marks up the whole of the line so, by one of `SPAN_KINDS`."""
    marked = [mark.text for mark in line.marks if mark.kind == kind]
    return bool(marked) and letters(marked[0]) == letters(line.text)


def is_first_order(line: Line) -> bool:
    """Whether a line is a heading of the first order: most pages have one, their headline."""
    return line.mark == "#" or "+<h1" in line.markup


@cache
def _stamp_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s*[ap]\.?m))(?:[:.]\d{2})?"
        r"\s*(?:[ap]\.?m\.?|Uhr|GMT|UTC|[A-Z]{2,4})?",
        re.IGNORECASE,
    )
