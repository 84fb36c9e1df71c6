"""What a source declares about itself: fields by any name in, `Declared` by the record's names out.

Front matter and HTML metadata stand in `Page.fields`, what residue states comes from `markup`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cleannews.model import Declared, Page

# The names that sites and generators use; of two for one field, the upper.
_FIELDS = {
    "title": "title",
    "description": "deck",
    "deck": "deck",
    "summary": "deck",
    "date": "date",
    "pubDate": "date",
    "lastmod": "updated",
    "updated": "updated",
    "updatedDate": "updated",
    "modified": "updated",
    "last_modified_at": "updated",
    "authors": "authors",
    "author": "authors",
    "signed": "signed",
    "section": "section",
    "category": "section",
    "tags": "tags",
    "lang": "language",
    "language": "language",
    "publisher": "publisher",
    "url": "url",
    "image": "image",
    "body": "body",
}
_LISTS = ("authors", "signed", "tags")


def declare(page: Page, mined: Mapping[str, Declared]) -> dict[str, Declared]:
    """What the page's residue and front matter say about it; the front matter comes first.

    Authors and tags are tuples of texts, all else is a text.
    """
    declared = {name: replace(told, value=_value(name, told.value)) for name, told in mined.items()}
    for key, name in reversed(_FIELDS.items()):
        if key not in page.fields or (key == "image" and page.front_matter is not None):
            continue  # the picture of a page's front matter is a theme's own
        value = _value(name, page.fields[key])
        if isinstance(value, (str, tuple)):
            declared[name] = Declared(value, written=page.front_matter is not None)
    return declared


def _value(name: str, value: Any) -> Any:
    return _texts(value) if name in _LISTS else value


def _texts(value: Any) -> tuple[str, ...]:
    """The texts that a list holds, or the names of what it describes; front matter may hold all."""
    told = value if isinstance(value, list) else [value]
    named = (item.get("name") if isinstance(item, dict) else item for item in told)
    return tuple(item for item in named if isinstance(item, str))
