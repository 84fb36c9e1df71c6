"""Find day, month and year in the shape of a line (`shapes` says what a shape is).

To add a format: a row in `_FULL`, or in `_YEARLESS` for one without a year. Rows are tried from the
top, each hides what it has read. The names of the groups are what the tokens mean: `d` day, `m`
month, `y` year of four digits, `short` of two, `e` era, `a` and `b` day and month in doubt, `s` the
separator between them.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from cleannews.dates import months
from cleannews.dates.shapes import Scan, grammar, hide

FIRST_YEAR, LAST_YEAR = 1800, 2100
PIVOT = 69  # two-digit years: 69 is 1969, 68 is 2068, as in POSIX strptime
BUDDHIST = 543

DMY, MDY, YMD = "DMY", "MDY", "YMD"


class Taste(NamedTuple):
    """What the caller knows: language code and region in lower case, the order they ask for."""

    language: str
    region: str
    order: str


class Core(NamedTuple):
    """Day, month and year at tokens `start` to `end`.

    `choices` are the days it can be, each with the order that makes it so ("" where order plays no
    part). Without a year there are none, and `partial` is `--MM-DD`. `company` is empty for a form
    that is a date wherever it stands; else it lists the companions of which one must be there (the
    letters are those of `stamps`).
    """

    start: int
    end: int
    choices: tuple[tuple[str, date], ...]
    partial: str = ""
    company: str = ""


# A number that goes on before or behind is no date: `1.2.3.2019`, `10.1.2.3`, `#3/4/2019`.
_BEFORE = r"(?<![nxy][.:,/-])(?<![nxy$@=/_+])"
_AFTER = r"(?![./-][nxy](?!:))"
_VERSION = frozenset({"v", "V"})  # `v2019.11.20`
_MONTH = r"(?P<m>M)(?: o)?\.?(?: ?[/(] ?M(?: o)?\)?)?"
# A two-digit year behind a month name needs a sign before it, or the end or a time behind it.
_YEAR = r"(?:'?(?P<y>y)|(?P<short>(?<=[-/.])n(?!:)|'n|n(?= ?(?:$|[|·)]))|n(?=[ ,]{1,2}(?:c )?n:n)))"
_NUMBER_YEAR = r"(?:(?P<y>y)|(?P<short>n)(?!:))"
_SEPARATOR = r"(?P<s>-|\. ?|/| / )"

_GERMAN_AM = r"(?<= )a(?= (?:W[.,]{0,2} (?:c )?)?n\.)"  # `um 9:30 am 3. Mai` is no `9:30 a.m.`

# Each row: what a shape must hold for the row to be tried, and the pattern.
_FULL = (
    ("K", rf"{_BEFORE}(?:(?P<y>y)|(?P<e>E)? ?(?P<short>n)) ?J ?(?P<m>n) ?K ?(?P<d>n)(?: ?L)?"),
    ("K", r"(?P<d>n) K (?P<m>n),? (?:J )?(?P<y>y)"),
    ("y", rf"{_BEFORE}(?<!w-)(?P<y>y){_SEPARATOR}(?P<m>n)(?P=s)(?P<d>n)(?!:|\.w){_AFTER}"),
    ("n", rf"{_BEFORE}(?P<a>n){_SEPARATOR}(?P<b>n)(?P=s)(?:c )?{_NUMBER_YEAR}{_AFTER}"),
    (
        "M",
        rf"{_BEFORE}(?P<d>n):?o?\.?(?: ?[/-] ?| )?(?:c[ ']|W,? )?{_MONTH}"
        rf"[ ,/-]{{0,3}}(?:c\.? ){{0,2}}{_YEAR}",
    ),
    ("y", rf"{_BEFORE}(?P<y>y)\.?,?[ /-](?:c )?{_MONTH}[ -](?P<d>n)(?![:,]? ?[yh:])o?\.?"),
    ("M", rf"{_MONTH}[ ,-]{{0,2}}(?:c )?(?P<d>n)o?[ .,/-]{{0,2}}(?:c )?{_YEAR}"),
)
_YEARLESS = (
    ("K", rf"{_BEFORE}(?P<m>n) ?K ?(?P<d>n) ?L"),
    ("M", rf"{_BEFORE}(?P<d>n)o?\.?[ -]?(?:c[ '])?{_MONTH}(?![ ,]{{0,2}}y)"),
    ("M", rf"{_MONTH} ?(?:c )?(?P<d>n)(?![:.-]?n|:|[.,]?[nxy])o?"),
    ("n.n.", rf"{_BEFORE}(?P<a>n)(?P<s>\.)(?P<b>n)\.(?![nxy])"),
    ("n/n", rf"{_BEFORE}(?P<a>n)(?P<s>/)(?P<b>n)(?=[ ,]{{1,2}}n:n)"),
)

MONTH_FIRST_REGIONS = frozenset({"us", "ph", "pw", "fm", "mh"})
YEAR_FIRST = frozenset({"zh", "ja", "ko"})
_NO_ORDER = YEAR_FIRST | {"", "und", "mul", "hu", "lt", "mn", "fa"}
_OPEN_ENGLISH = frozenset({"", "ca", "za"})
_DOTTED = {"de", "fi", "no", "nb", "nn", "da", "cs", "sk", "pl", "ru", "uk", "bg", "tr", "ro", "hr"}


@cache
def taste(language: str | None, order: str | None) -> Taste:
    """Take a BCP 47 code apart.

    >>> taste("pt_BR", None)
    Taste(language='pt', region='br', order='')
    """
    primary, _, rest = (language or "").replace("_", "-").lower().partition("-")
    return Taste(primary, rest.rpartition("-")[2], (order or "").upper())


def usual_order(known: Taste) -> str:
    """The order of day and month in a language; "" where it has two, or none with the year last.

    >>> [usual_order(taste(code, None)) for code in ("de", "en-US", "en", "ja")]
    ['DMY', 'MDY', '', '']
    """
    if known.region in MONTH_FIRST_REGIONS:
        return MDY
    if known.language in _NO_ORDER or (known.language == "en" and known.region in _OPEN_ENGLISH):
        return ""
    return DMY


def cores(scan: Scan, known: Taste) -> tuple[list[Core], str]:
    """Every date of a line in its order, and the line's shape with them hidden."""
    shape = scan.shape.replace("B", "M")
    if "a" in shape:
        shape = grammar(_GERMAN_AM).sub(
            lambda m: "c" if scan.tokens[m.start()] == "am" else "a", shape
        )
    found: list[Core] = []
    for rows in (_FULL, _YEARLESS):
        for sign, pattern in rows:
            if sign in shape:
                shape = _read_row(scan, shape, pattern, (known, found))
    return sorted(found), shape


def _read_row(scan: Scan, shape: str, pattern: str, into: tuple[Taste, list[Core]]) -> str:
    known, found = into
    for match in grammar(pattern).finditer(shape):
        glued = scan.tokens[match.start() - 1] if match.start() else ""
        if glued not in _VERSION and (core := _core(scan, match, known)):
            found.append(core)
            shape = hide(shape, core.start, core.end)
    return shape


def _core(scan: Scan, match: re.Match[str], known: Taste) -> Core | None:
    """Read one match of a pattern; None if no such day exists."""
    parts = {name: scan.tokens[match.end(name) - 1] for name, v in match.groupdict().items() if v}
    parts["s"] = match["s"] if "s" in parts else ""
    full = "y" in parts or "short" in parts
    year = _year(parts, scan, known) if full else None
    if "a" in parts and full:
        return _numeric(match.span(), parts, (year, known))
    if "a" in parts:
        return _numeric_yearless(match.span(), parts, known)
    month_numbers = _month_numbers(match, scan, known)
    if not full:
        return _named_yearless(match.span(), parts, month_numbers)
    days = [day for month in month_numbers if (day := exists(year, month, int(parts["d"])))]
    return Core(*match.span(), tuple(("", day) for day in days)) if days else None


def exists(year: int | None, month: int, day: int) -> date | None:
    """The date, if the calendar has it and a page can bear it.

    >>> exists(2020, 2, 29), exists(2021, 2, 29), exists(1066, 10, 14)
    (datetime.date(2020, 2, 29), None, None)
    """
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year(parts: dict[str, str], scan: Scan, known: Taste) -> int | None:
    """The year of a match; Buddhist years are told by Thai, which alone counts them."""
    if "e" in parts:
        return months.ERAS[parts["e"]] + int(parts["short"])
    if "y" not in parts:
        return _full_year(parts["short"])
    year = int(parts["y"])
    thai = year > LAST_YEAR and (known.language == "th" or grammar("[ก-๛]").search(scan.text))
    return year - BUDDHIST if thai else year


def _full_year(digits: str) -> int | None:
    """A two-digit year in full; one digit is no year."""
    if len(digits) != 2:
        return None
    return int(digits) + (1900 if int(digits) >= PIVOT else 2000)


def _month_numbers(match: re.Match[str], scan: Scan, known: Taste) -> list[int]:
    """The months that a number or a word can mean; the language decides where it can."""
    at = match.start("m")
    token = scan.tokens[at]
    if token.isdigit():
        return [int(token)]
    word = token.casefold()
    if scan.shape.startswith(" o", at + 1):
        word = f"{word} {scan.tokens[at + 2]}"
    meanings = months.months().get(word, {})
    native = [month for month, languages in meanings.items() if known.language in languages]
    if word == _AGO and known.language == "en":  # `12m ago 11.45`, and no Italian August
        return native
    return native or list(meanings)


_AGO = "ago"


def _numeric(
    span: tuple[int, int], parts: dict[str, str], given: tuple[int | None, Taste]
) -> Core | None:
    """`04/05/2022`: both orders, where both exist. Dots mean day first, except in English."""
    year, known = given
    a, b = parts["a"], parts["b"]
    found = [(DMY, exists(year, int(b), int(a))), (MDY, exists(year, int(a), int(b)))]
    if "y" not in parts and (known.order == YMD or known.language in YEAR_FIRST):
        year_first = exists(_full_year(a), int(b), int(parts["short"]))
        found = [(YMD, year_first)] if year_first else found
    day_first = "." in parts["s"] and known.language != "en" and known.order != MDY
    if day_first and found[0][1]:
        found = found[:1]
    choices = tuple((order, day) for order, day in found if day)
    if len(choices) == 2 and choices[0][1] == choices[1][1]:
        choices = (("", choices[0][1]),)
    return Core(*span, choices, "", _short_company(parts, known)) if choices else None


def _short_company(parts: dict[str, str], known: Taste) -> str:
    """What `10.12.19` needs beside it to be no version number; a slash is sign enough."""
    if "y" in parts or "/" in parts["s"]:
        return ""
    even = all(len(parts[name]) == 2 for name in ("a", "b", "short"))
    return "twlca" if even or known.language in _DOTTED else "twlc"


def _numeric_yearless(span: tuple[int, int], parts: dict[str, str], known: Taste) -> Core | None:
    """`15.2.` and `2/21`, only in company; with a slash the order must be known or plain."""
    a, b = int(parts["a"]), int(parts["b"])
    if parts["s"] == ".":
        return _yearless(span, b, a, "twlc")
    order = known.order or usual_order(known) or (MDY if known.language in YEAR_FIRST else "")
    if b > 12 or order in (MDY, YMD):
        return _yearless(span, a, b, "wld")
    return _yearless(span, b, a, "wld") if a > 12 or order == DMY else None


def _named_yearless(span: tuple[int, int], parts: dict[str, str], found: list[int]) -> Core | None:
    """`November 19`; a short or everyday word (`mar`, `may`) needs company."""
    if len(found) != 1:
        return None
    word = parts["m"]
    plain = not word.isdigit() and (len(word) < 4 or word.casefold() in months.WORDLIKE)
    company = "" if not plain else "twla" if word.islower() else "twlac"
    return _yearless(span, found[0], int(parts["d"]), company)


def _yearless(span: tuple[int, int], month: int, day: int, company: str) -> Core | None:
    if not exists(2000, month, day):
        return None
    return Core(*span, (), f"--{month:02}-{day:02}", company)
