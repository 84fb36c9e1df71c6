"""Mine what a page says of itself in JSON-LD before the residue is thrown away.

Mined are articles (schema.org/Article and its kinds), and who made the page, recipe or film on it;
other objects (breadcrumbs, the site, its logo) are residue like any other. To mine another field:
an entry in `_FIELDS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from cleannews.model import Declared, Line

# An object that is not closed within so many lines or characters is no object.
LONGEST_LINES, LONGEST_TEXT = 400, 200_000
# Behind so many objects that are none, no more are looked for: each may cost as many lines.
MOST_BROKEN = 30
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def mine(lines: Sequence[Line]) -> tuple[dict[str, Declared], frozenset[int]]:
    """The article fields that JSON-LD in these lines states, and the indexes of its lines."""
    fields: dict[str, Declared] = {}
    filled: set[int] = set()
    broken = 0
    for i, line in enumerate(lines):
        if i in filled or '"@' not in line.text or broken > MOST_BROKEN:
            continue
        start = _opening(lines, i)
        found = _object(lines, start) if start is not None else None
        if found is None:
            broken += start is not None
            continue
        data, end = found
        span = range(start or 0, end + 1)
        filled |= set(span)
        numbers = tuple(n for j in span for n in lines[j].numbers)
        for name, value in read_articles(data):
            fields.setdefault(name, Declared(value, numbers))
    return fields, frozenset(filled)


def read_articles(data: Any) -> Iterator[tuple[str, str | list[str]]]:
    """Name and value of each field that the articles in a JSON-LD value state."""
    people = _people(data)
    for article in _objects(data, _ARTICLES):
        yield from _values(_with_author(article, people))


def read_works(data: Any) -> Iterator[tuple[str, str | list[str]]]:
    """What the page, or the recipe or film on it, states of its making: dates and authors."""
    people = _people(data)
    for work in _objects(data, _WORKS):
        told = _values(_with_author(work, people))
        yield from (field for field in told if field[0] in _MAKING)


def _people(data: Any) -> dict[str, Mapping[str, Any]]:
    """The persons and organisations that are described, by what they are referred to as."""
    people = _objects(data, ("Person", "Organization"))
    return {told: one for one in people if isinstance(told := one.get("@id"), str)}


def _with_author(
    work: Mapping[str, Any], people: Mapping[str, Mapping[str, Any]]
) -> Mapping[str, Any]:
    """The same work; an author who is only referred to is the person described elsewhere."""
    author = work.get("author")
    told = author.get("@id") if isinstance(author, dict) and "name" not in author else None
    return {**work, "author": people[told]} if isinstance(told, str) and told in people else work


def _opening(lines: Sequence[Line], i: int) -> int | None:
    """Index of the line, this one or one just above, on which the object opens."""
    for j in range(i, max(-1, i - 3), -1):
        if lines[j].text.lstrip().startswith(("{", "[")) or "ld+json" in lines[j].text:
            return j
        if j == i and "{" in lines[j].text.split('"@')[0]:
            return j
    return None


def _object(lines: Sequence[Line], start: int) -> tuple[Any, int] | None:
    """The JSON value that opens on a line, and the index of the line on which it ends."""
    import json

    first = lines[start].text
    opening = min((k for k in (first.find("{"), first.find("[")) if k >= 0), default=-1)
    if opening < 0:
        return None
    text = first[opening:]
    for end in range(start, min(len(lines), start + LONGEST_LINES)):
        if end > start:
            text = f"{text}\n{lines[end].text}"
        if len(text) > LONGEST_TEXT:
            return None
        if text.rstrip().endswith(("}", "]", "</script>", ";")) and text.count("{") <= text.count(
            "}"
        ):
            try:
                return json.JSONDecoder(strict=False).raw_decode(text)[0], end
            except (ValueError, RecursionError):
                continue
    return None


# The ends of schema.org's names for articles, and for other works that a page may hold.
_ARTICLES = ("Article", "Posting", "Report")
_WORKS = ("Page", "Recipe", "HowTo", "VideoObject", "CreativeWork", "Review")
_MAKING = ("date", "updated", "authors")


def _objects(data: Any, kinds: tuple[str, ...], depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """The objects whose type ends in one of `kinds`, at the top or in an `@graph`."""
    if isinstance(data, list) and depth < 5:
        for item in data:
            yield from _objects(item, kinds, depth + 1)
    elif isinstance(data, dict) and depth < 5:
        types = (kind for kind in _listed(data.get("@type")) if isinstance(kind, str))
        if any(kind.endswith(kinds) for kind in types):
            yield data
        yield from _objects(data.get("@graph", []), kinds, depth + 1)


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _values(article: Mapping[str, Any]) -> Iterator[tuple[str, str | list[str]]]:
    for name, (keys, read) in _FIELDS.items():
        for key in keys:
            value = read(article.get(key))
            if value:
                bare = bare_text(value) if isinstance(value, str) else list(map(bare_text, value))
                yield name, bare
                break


def bare_text(text: str) -> str:
    """A stated text without the tags and entities that some sites leave in it.

    >>> bare_text("&lt;p&gt;The dam&amp;#39;s lamp is out.&lt;/p&gt;")
    "The dam's lamp is out."
    >>> bare_text("Wind < 5 & rain > 3")
    'Wind < 5 & rain > 3'
    """
    return " ".join(_TAG.sub(" ", unescape(unescape(text))).split())


def _one(value: Any) -> str:
    first = _listed(value)[:1]
    return " ".join(first[0].split()) if first and isinstance(first[0], str) else ""


def _all(value: Any) -> str:
    return " ".join(part for v in _listed(value) if isinstance(v, str) for part in v.split())


def _named(value: Any) -> str:
    return _one([v.get("name") if isinstance(v, dict) else v for v in _listed(value)])


def _names(value: Any) -> list[str]:
    return [name for v in _listed(value) if (name := _named(v)) and "://" not in name]


def _topics(value: Any) -> list[str]:
    parts = [p for v in _listed(value) if isinstance(v, str) for p in v.split(",")]
    return [part.strip() for part in parts if part.strip()]


def as_date(value: Any) -> str:
    """An ISO 8601 date or moment as the record writes it, or nothing.

    >>> as_date("2021-09-15T08:00:00.000Z"), as_date("yesterday"), as_date("20210915")
    ('2021-09-15T08:00:00+00:00', '', '')
    """
    from datetime import datetime

    text = _one(value)
    if not _DAY.match(text):  # Python 3.11 would read more: `20210915`, `2021-W37-3`
        return ""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return ""
    return text[:10] if len(text) == 10 else moment.replace(microsecond=0).isoformat()


def as_address(value: Any) -> str:
    """A page's address, told as text or as an object's `@id`, or nothing."""
    text = _one([v.get("@id") if isinstance(v, dict) else v for v in _listed(value)])
    return text if text.startswith(("http://", "https://")) else ""


def _pictured(value: Any) -> str:
    """The address of a picture, told as text or as an object's `url`, or nothing."""
    return as_address([v.get("url") if isinstance(v, dict) else v for v in _listed(value)])


_FIELDS: Mapping[str, tuple[tuple[str, ...], Callable[[Any], str | list[str]]]] = {
    "title": (("headline",), _one),
    "deck": (("description", "alternativeHeadline"), _one),
    "date": (("datePublished", "dateCreated"), as_date),
    "updated": (("dateModified",), as_date),
    "authors": (("author", "creator"), _names),
    "section": (("articleSection",), _one),
    "tags": (("keywords",), _topics),
    "publisher": (("publisher",), _named),
    "url": (("url", "mainEntityOfPage"), as_address),
    "language": (("inLanguage",), _one),
    "image": (("image", "thumbnailUrl"), _pictured),
    "body": (("articleBody",), _all),
}
