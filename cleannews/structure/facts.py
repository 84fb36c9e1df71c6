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
from math import log2

from cleannews.bylines import looks_like_name
from cleannews.dates import is_date_line
from cleannews.function_words import FUNCTION_WORDS
from cleannews.model import Line, Role
from cleannews.structure.measures import (
    WEIGHED,
    content_of,
    ends_sentence,
    names_source,
    shows_who,
    terms_of,
    weigh,
    width,
    words,
)
from cleannews.structure.scores import Weights, load_weights
from cleannews.surroundings import PLACES

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
    "note": ("author-bio", "editor-note", "correction", "agency-sign"),
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

# A line beyond this is judged by its beginning and its end.
ENOUGH = 600
# A line of which so much is a link is one.
ALL_LINK = 0.95

# A page's menus and boxes say the same thing twice, and so do pages of one site: the wording of
# lines up to this length is remembered (a third of the lines of whole pages, one in ten of a
# column), as long as so many others have not come since.
OFTEN_REPEATED, REMEMBERED = 120, 1024

_ADDRESS = re.compile(r"https?://|www\.|\S@\S|(?:^|\s)@\w")
# Each of these has a form for ASCII, which most lines are: it is found in half the time.
_QUOTES = re.compile('["“”„«»‘’「」『』‹›]')
_SEPARATORS = re.compile(r"[|»›•·>/–—→]")
_STOP_INSIDE_ASCII = re.compile(r"[.!?][\")]?\s+[\"(]?[A-Z]")
_STOP_INSIDE = re.compile(r"[.!?][\"”’»)]?\s+[\"“„«(]?[^\W\d_a-z]|[。！？।؟۔]")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Wording:
    """What the text of a line shows, whatever its marks and wherever it stands.

    The fields are those of `Facts`; `opening` and `ending` are the numbers of `SHAPE` before and
    after those of the line's marks.
    """

    wide: int
    ends: bool
    is_date: bool
    name: float
    bag: list[str]
    subject: list[str]
    worth: float
    opening: tuple[float, ...]
    ending: tuple[float, ...]


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
    """The facts of every line; `language` chooses the function words that are counted."""
    function_words = FUNCTION_WORDS.get(language or "en", frozenset())
    weights = load_weights()
    return [_facts(line, function_words, weights) for line in lines]


def _facts(line: Line, function_words: frozenset[str], weights: Weights) -> Facts:
    text, role = line.text, line.role
    read = _remembered if len(text) <= OFTEN_REPEATED else _read
    told = read(text, function_words, weights)
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


def _read(text: str, function_words: frozenset[str], weights: Weights) -> Wording:
    wide = width(text)
    bag = words(text[:WEIGHED])
    has_signs = wide > len(text)  # of CJK; where there are none, its words are its terms
    told = terms_of(text, bag) if has_signs else frozenset(bag)
    total, mean = weigh(told, weights.words)
    ends = ends_sentence(text)
    is_date = wide <= 120 and is_date_line(text)
    name = looks_like_name(text) if wide < 60 else 0.0
    known = sum(map(function_words.__contains__, bag)) / (len(bag) or 1)
    ending = (
        float(text.endswith((")", "）", "]", "】"))),
        float(names_source(text)),
        float(shows_who(text)),
        total,
        mean,
        weigh(told, weights.captions)[0],
        float(is_date),
        name,
    )
    inside = _inside(text, wide, known)
    opening = (log2(1 + wide), float(ends), *_endings(text), *_openings(text), *inside)
    return Wording(
        wide, ends, is_date, name, bag, _subject(text, bag, has_signs), mean, opening, ending
    )


def _subject(text: str, bag: Sequence[str], has_signs: bool) -> list[str]:
    if len(text) > WEIGHED:
        bag = words(text[:1000])
    return content_of(text[:1000], bag) if has_signs else [word for word in bag if len(word) > 3]


_remembered = lru_cache(maxsize=REMEMBERED)(_read)


def _endings(text: str) -> tuple[float, float, float]:
    return (
        float(text.endswith(("?", "？", "؟"))),
        float(text.endswith((":", "："))),
        float(text.endswith(("…", "...", ",", "-"))),
    )


def _openings(text: str) -> tuple[float, float, float, float]:
    first = text[:1]
    return (
        float(first.islower()),
        float(first in '"“„«‘「『'),
        float(first.isdigit()),
        float(not first.isalnum() and first not in '"“„«‘「『(['),
    )


def _inside(text: str, wide: int, function_words: float) -> tuple[float, ...]:
    short, plain = wide <= 120, text.isascii()
    part = text[:ENOUGH]
    tokens = part.split(None, 60)
    stops = _STOP_INSIDE_ASCII if plain else _STOP_INSIDE
    commas = part.count(",")
    if not plain:
        commas += part.count("，") + part.count("、") + part.count("،")
    has_digits = short and _DIGIT.search(text)
    return (
        float(len(stops.findall(part))),
        float(commas),
        function_words,
        _capital_share(tokens),
        float(short and len(text) > 3 and text.isupper()),
        sum(map(str.isdigit, text)) / len(text) if has_digits else 0.0,
        float(("@" in text or "/" in text or "www" in text) and bool(_ADDRESS.search(text))),
        float(len(_SEPARATORS.findall(text))) if short else 0.0,
        float('"' in part if plain else bool(_QUOTES.search(part))),
        float(len(tokens)),
    )


def _capital_share(tokens: Sequence[str]) -> float:
    told = [first for token in tokens[1:40] if (first := token[0]).isalpha()]
    return sum(map(str.isupper, told)) / len(told) if told else 0.0


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
    return line.rule.startswith(prefixes) or any(cue.startswith(prefixes) for cue in line.cues)


@cache
def _stamp_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:\d{1,2}[:.h]\d{2}|\d{1,2}(?=\s*[ap]\.?m))(?:[:.]\d{2})?"
        r"\s*(?:[ap]\.?m\.?|Uhr|GMT|UTC|[A-Z]{2,4})?",
        re.IGNORECASE,
    )
