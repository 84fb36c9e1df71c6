"""Names of persons at the start of a text: where they end, how sure they are, how to write them.

>>> read_names("Jane Doe, Tom O’Neil and Ana de la Cruz, Staff Writers")
(('Jane Doe', 'Tom O’Neil', 'Ana de la Cruz'), ', Staff Writers')
>>> read_names("Closing Bell")
((), 'Closing Bell')
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from cleannews.bylines.agencies import agency
from cleannews.bylines.given_names import GIVEN_NAMES
from cleannews.bylines.places import is_place, is_station
from cleannews.bylines.words import (
    DATE_WORDS,
    GENERATIONS,
    JOINERS,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PARTICLES,
    RISKY_JOINERS,
    ROLE_WORDS,
    TITLES,
)

SURE_NAME, FULL_NAME, GIVEN_NAME = 0.85, 0.5, 0.3
"""From what `likeness` on a name has a known given name and a surname, two words and more, is at
least a known given name."""

LONGEST_NAME = 6
"""More words than this are no one's name (`María del Carmen de la Cruz`)."""

REACH = 400
"""How many characters are looked at; the names of a byline never fill as many."""

CAPITAL_INSIDE = frozenset({"mac", "del", "des", "dos", "van", "von", "fitz", "san", "ter"})
"""Beginnings of surnames that a capital follows (`MacLeod`), besides those of two letters."""

LOST_SPACE = "\x1f"
"""Stands for a space that the scraper lost: `DoeBBC News` is read as `Doe` + this + `BBC News`."""

_SEPARATORS = ",/、，;&+" + LOST_SPACE
_TOKEN = re.compile(r"[^\s,/、，;|·•⋅●–—()\[\]<>:!?…@&+\x1f]+|\S|\x1f")
_IN_NO_NAME = re.compile(r"[0-9()\[\]<>:!?…@–—%=#$€]")
_LOST_SPACE = re.compile("[a-zß-ÿ](?=[A-Z])")
_ARTICLE = re.compile(r"(?:(?:al|el|ad|as|at|an|ash|ul)[-'’]|(?:d|l|dell|t|ó|o|n)['’])\w")
_NEVER = NOT_NAMES | ROLE_WORDS | DATE_WORDS | ORGANISATION_WORDS


def read_names(text: str) -> tuple[tuple[str, ...], str]:
    """Return the names that `text` begins with and the rest of it, untouched.

    Names are parted by commas, slashes, `&` and the words for "and"; the first word that cannot be
    part of a name ends them. Names in capitals come back in lower case letters with capitals.
    Agencies count as names. No names: `((), text)`.

    >>> read_names("MARIA LOPEZ and J.R. McCOY May 5, 2021")
    (('Maria Lopez', 'J.R. McCoy'), 'May 5, 2021')
    >>> read_names("James ClaytonNorth America technology reporter")
    (('James Clayton',), 'North America technology reporter')
    """
    marked = _mark_lost_spaces(text[:REACH])
    tokens = list(_TOKEN.finditer(marked))
    names: list[str] = []
    piece: list[str] = []
    end, mark = 0, ""
    for index, match in enumerate(tokens):
        token, following = match.group(), _text_at(tokens, index + 1)
        if _parts_names(token, following) and piece:
            if not _take(piece, names, mark):
                break
            piece, end, mark = [], match.start(), token
        elif _fits(token, following, piece) and not _opens_agency(token, following, piece):
            piece.append(token)
        else:
            end = match.start() if _take(piece, names, mark) else end
            break
    else:
        end = len(marked) if _take(piece, names, mark) else end
    if not names:
        return (), text
    return tuple(map(tidy_name, _unglue(names))), marked[end:].replace(LOST_SPACE, "") + text[
        REACH:
    ]


def read_names_after_role(text: str) -> tuple[tuple[str, ...], str]:
    """Read names that a profession stands before, as `read_names` does without it.

    >>> read_names_after_role("Sports Editor Jane Doe")
    (('Jane Doe',), '')
    """
    words = text.split(" ")
    for index, word in enumerate(words[:4]):
        after_role = index > 0 and words[index - 1].casefold() in ROLE_WORDS
        if after_role and word.casefold() not in ROLE_WORDS:
            names, rest = read_names(" ".join(words[index:]))
            return (names, rest) if names and " " in names[0] else ((), text)
        if not word[:1].isupper():
            break
    return (), text


@lru_cache(maxsize=4096)
def looks_like_name(text: str) -> float:
    """Return how much a bare text looks like one person's name, from 0 to 1.

    >>> looks_like_name("Jane Doe") > 0.8, looks_like_name("Xolani Mbeki") > 0.4
    (True, True)
    >>> looks_like_name("Closing Bell"), looks_like_name("New York"), looks_like_name("Follow Us")
    (0.0, 0.0, 0.0)
    """
    stripped = text.strip()
    if not 2 <= len(stripped) <= 60 or stripped.count(" ") > LONGEST_NAME:
        return 0.0
    if _IN_NO_NAME.search(stripped):  # reading the names would leave a rest
        return 0.0
    names, rest = read_names(stripped)
    if len(names) != 1 or rest.strip() or agency(names[0]) or not _has_case(names[0]):
        return 0.0
    return likeness(names[0])


def likeness(name: str) -> float:
    """Return how sure a name that was read is a person's: given name known, number of words."""
    words = name.replace(".", ". ").split()
    known = any(word.casefold() in GIVEN_NAMES for word in re.split(r"[\s-]", name)[:2])
    if len(words) == 1:
        return 0.35 if known else 0.15
    shape = 0.6 if len(words) <= 4 else 0.3
    return shape + (0.3 if known else 0.0)


def tidy_name(name: str) -> str:
    """Return a name in capitals as one writes it; anything else unchanged.

    >>> tidy_name("ANNA McCOY-O’NEIL"), tidy_name("PEDRO DE LA CRUZ"), tidy_name("Bill MCGREGOR")
    ('Anna McCoy-O’Neil', 'Pedro de la Cruz', 'Bill McGregor')
    >>> tidy_name("dpa"), tidy_name("JD Vance"), tidy_name("KINSELLA")
    ('dpa', 'JD Vance', 'KINSELLA')
    """
    words = name.split()
    if len(words) < 2 or agency(name):
        return name
    shouted = all(_is_shouted(word) or len(word) <= 2 for word in words)
    return " ".join(_tidy_word(word, index, shouted) for index, word in enumerate(words))


def _tidy_word(word: str, index: int, shouted: bool) -> str:
    if not _is_shouted(word) or "." in word or not (shouted or len(word) > 3):
        return word
    if shouted and index and word.casefold() in PARTICLES:
        return word.lower()
    if (len(word) == 2 and index == 0) or word.casefold() in GENERATIONS:
        return word
    lowered = re.sub(r"[^\W_]+", lambda match: match.group().capitalize(), word)
    return re.sub(r"\bMc([a-z])", lambda match: "Mc" + match[1].upper(), lowered)


def _is_shouted(word: str) -> bool:
    return re.sub(r"^Mc(?=[A-Z])", "MC", word).isupper()


def _has_case(text: str) -> bool:
    return text.upper() != text.lower()


def _text_at(tokens: Sequence[re.Match[str]], index: int) -> str:
    return tokens[index].group() if index < len(tokens) else ""


def _parts_names(token: str, following: str) -> bool:
    """Return whether a token stands between two names."""
    if token in _SEPARATORS:
        return True
    if token in "|·•":
        return following.casefold() in GIVEN_NAMES
    folded = token.casefold()
    return (folded in JOINERS or folded in RISKY_JOINERS) and following[:1] != following[:1].lower()


def _fits(token: str, following: str, piece: Sequence[str]) -> bool:
    """Return whether a token can stand in a name after the words of `piece`."""
    core = token.strip(".'’‘\"“”„*_").casefold()
    if not core or len(piece) >= 12:
        return False
    letters_only = token.isalpha()
    if not letters_only and any(c.isdigit() or c in "%=#$€" for c in token):
        return False
    if len(core) == 1 and token[0].isupper() and token[-1] == ".":
        return True
    if core in PARTICLES and (token.islower() or piece):
        return following[:1].isupper() or following.casefold() in PARTICLES
    if core in _NEVER and not agency(" ".join((*piece, token))):
        return token[0].isupper() and _is_name_all_the_same(core, following, piece)
    if not letters_only and _ARTICLE.match(core):
        return True
    if token[-1:] == "." and len(core) > 3 and core not in TITLES and following:
        return False  # a full stop in the middle: a sentence ends here
    first = token.lstrip("'’‘\"“”„*_")[:1]
    letter = first.isalpha() and (first.isupper() or not _has_case(first))
    return letter or agency(token) is not None


def _opens_agency(token: str, following: str, piece: Sequence[str]) -> bool:
    """Return whether an agency begins after a full name: `JANE DOE Associated Press`."""
    if len(piece) < 2:
        return False
    return agency(f"{token} {following}") is not None or (token.isupper() and bool(agency(token)))


def _is_name_all_the_same(core: str, following: str, piece: Sequence[str]) -> bool:
    """Return whether a word of the tables is a name here: `May Chen`, `Jane West`, `Tom May`."""
    goes_on = following[:1].isupper() or following in PARTICLES
    if core in GIVEN_NAMES and goes_on and following.casefold() not in _NEVER - PARTICLES:
        return True
    if len(piece) != 1 or piece[0].casefold() not in GIVEN_NAMES or following[:1].isdigit():
        return False
    ends = following.casefold() in JOINERS or not (following[:1].isalpha() or following == ":")
    return core in DATE_WORDS or ends or following.casefold() in ROLE_WORDS


def _take(piece: list[str], names: list[str], mark: str) -> bool:
    """Add the words of `piece` to `names` as one name, if they can be one; tell whether.

    An agency after a person and no more than a comma (`mark`) is where they work, not who wrote.
    """
    while piece and piece[-1].casefold() in PARTICLES and piece[-1].islower():
        return False
    name = " ".join(piece).strip("'’‘\"“”„*_")
    bare = name.strip(".").casefold()
    if not bare:
        return False
    if names and bare in GENERATIONS:
        names[-1] = f"{names[-1]}, {name}"
        return True
    single = len(piece) == 1
    after_full_name = bool(names) and " " in names[-1] and not agency(names[-1])
    if agency(name):
        if after_full_name and mark in _SEPARATORS:
            return False
        names.append(name)
        return True
    if (single and after_full_name) or is_place(name) or len(piece) > 3 * LONGEST_NAME:
        return False
    if names and is_station(piece):
        return False
    names.append(name if _ends_in_abbreviation(piece[-1]) else name.rstrip("."))
    return True


def _ends_in_abbreviation(word: str) -> bool:
    core = word.rstrip(".").casefold()
    return word.endswith(".") and (len(core) <= 2 or core in GENERATIONS or core in TITLES)


def _unglue(names: Sequence[str]) -> list[str]:
    """Part names that run together with nothing between them, where given names show the seams.

    A name given twice (`Ann Lee Ann Lee`) is one.
    """
    parted: list[str] = []
    for name in names:
        words = name.split()
        half = len(words) // 2
        if half > 1 and words[:half] == words[half:]:
            words = words[:half]
        parted.extend(_parts_at_given_names(words) if len(words) > 4 else [" ".join(words)])
    return parted


def _parts_at_given_names(words: Sequence[str]) -> list[str]:
    parts: list[list[str]] = []
    for word in words:
        if not parts or (len(parts[-1]) > 1 and word.casefold() in GIVEN_NAMES):
            parts.append([])
        parts[-1].append(word)
    full = all(2 <= len(p) <= LONGEST_NAME - 2 and p[0].casefold() in GIVEN_NAMES for p in parts)
    return [" ".join(part) for part in parts] if full else [" ".join(words)]


def _mark_lost_spaces(text: str) -> str:
    """Mark where a small letter runs into a capital inside a later word of a name."""

    def mark(match: re.Match[str]) -> str:
        start = match.string.rfind(" ", 0, match.start()) + 1
        word_so_far = match.string[start : match.start() + 1]
        inside = word_so_far.casefold() in CAPITAL_INSIDE or len(word_so_far) < 3
        glued = start > 0 and not inside and word_so_far.isalpha()
        return match.group() + LOST_SPACE if glued else match.group()

    return _LOST_SPACE.sub(mark, text)
