"""Front matter: the fields of an article as YAML, and back.

Ours are the keys of `READERS` and what a site generator calls them (`NAMES`); all others are
foreign and stay as they are. To add a key: a line in `fields_of` and one in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from cleannews.model import Article, Image, Related
from cleannews.writers.dialect import (
    Declaration,
    Stamp,
    cut_chunks,
    dump,
    is_stamp,
    parse,
    rewrite,
    to_iso,
)

NAMES: Mapping[str, Mapping[str, str]] = {
    "astro": {"date": "pubDate", "lastmod": "updatedDate"},
    "jekyll": {"lastmod": "last_modified_at"},
    "pelican": {"description": "summary", "lastmod": "modified", "section": "category"},
}
"""What site generators call our keys, where they call them otherwise."""


def write_matter(article: Article, profile: str | None = None) -> str:
    r"""Write the YAML between the fences, each line with its end; nothing for no fields.

    Where the article came with front matter that still says the same, that is given back as it was.
    If not, the fields are written anew and the foreign keys follow. A key keeps the name that it
    had there; else it is called as `profile`, a site generator, calls it.

    >>> print(write_matter(Article(title="Rain", front_matter="layout: post # a theme's key")))
    title: Rain
    layout: post # a theme's key
    <BLANKLINE>
    """
    fields = fields_of(article)
    declared = None if article.front_matter is None else parse(article.front_matter)
    names = NAMES.get(profile or "", {})
    if declared is None or article.front_matter is None:
        return dump(_renamed(fields, names))
    raw = _terminated(article.front_matter)
    if fields_of(_article(declared)) == fields:
        return raw
    return _merge(_renamed(fields, {**names, **_names_in(declared)}), declared, raw)


def read_matter(raw: str) -> Article | None:
    r"""Read front matter into an article that has only fields, and `raw` itself.

    None if it is no YAML mapping, or if it has keys but none of ours in our shape. An empty one is
    ours: that is how an article without fields is written.

    >>> article = read_matter("title: Rain\nlayout: post\n")
    >>> article.title, article.front_matter
    ('Rain', 'title: Rain\nlayout: post\n')
    >>> read_matter("layout: post")
    """
    declared = parse(raw)
    if declared is None or (declared.values and not _understood(declared)):
        return None
    return replace(_article(declared), front_matter=raw)


def fields_of(article: Article) -> dict[str, Any]:
    """Give the front matter of an article as a mapping: known fields only, in their order."""
    pictures = [picture for image in article.images if (picture := _picture(image))]
    return _known(
        {
            "title": article.title,
            "description": article.deck,
            "date": article.date,
            "lastmod": article.updated,
            "authors": list(article.authors),
            "section": article.section,
            "tags": list(article.tags),
            "lang": article.language,
            "image": pictures[0] if len(pictures) == 1 else None,
            "images": pictures if len(pictures) > 1 else None,
            "related": [_link(related) for related in article.related],
            "source": _known({"name": article.publisher, "url": article.url}),
        }
    )


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value}


def _picture(image: Image) -> dict[str, str]:
    known = {"caption": image.caption, "credit": image.credit, "src": image.src, "alt": image.alt}
    return _known(known)


def _link(related: Related) -> str | dict[str, str]:
    return {"title": related.title, "url": related.url} if related.url else related.title


def _renamed(fields: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Call our keys by these names, and mark the dates that YAML knows as such."""
    dates = {
        key: Stamp(fields[key]) for key in ("date", "lastmod") if is_stamp(fields.get(key, ""))
    }
    return {names.get(key, key): value for key, value in {**fields, **dates}.items()}


def _names_in(declared: Declaration) -> dict[str, str]:
    """Which of our keys have another name in front matter."""
    known = _understood(declared)
    return {ours: name for name, ours in _OURS.items() if name in known}


def _terminated(raw: str) -> str:
    return raw if raw.endswith("\n") or not raw else f"{raw}\n"


def _merge(fields: Mapping[str, Any], declared: Declaration, raw: str) -> str:
    """Write our fields, then every foreign key of the front matter as it was written there."""
    written = dump(fields)
    ours = {*fields, *_understood(declared)}
    foreign = [key for key in declared.values if key not in ours]
    if declared.root is None or not foreign:
        return written
    merged = written + cut_chunks(raw, declared.root, ours)
    return merged if _declares(merged, [*fields, *foreign]) else written + rewrite(raw, ours)


def _declares(raw: str, keys: list[str]) -> bool:
    declared = parse(raw)
    return declared is not None and [*declared.values] == keys


def _text(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: {name: value} if isinstance(value, str) and value else {}


def _date(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: _known({name: to_iso(value) if isinstance(value, str) else None})


def _texts(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: {name: tuple(value)} if _is_list(value, _is_text) else {}


def _images(value: Any) -> dict[str, Any]:
    values = value if isinstance(value, list) else [value]
    if not _is_list(values, _is_picture):
        return {}
    return {"images": tuple(Image(**picture) for picture in values)}


def _related(value: Any) -> dict[str, Any]:
    if not _is_list(value, lambda item: _is_text(item) or _is_link(item)):
        return {}
    return {"related": tuple(Related(**i) if isinstance(i, dict) else Related(i) for i in value)}


def _source(value: Any) -> dict[str, Any]:
    if not _is_record(value, {"name", "url"}):
        return {}
    return _known({"publisher": value.get("name"), "url": value.get("url")})


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_list(value: Any, is_item: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and bool(value) and all(is_item(item) for item in value)


def _is_record(value: Any, keys: Collection[str]) -> bool:
    if not isinstance(value, dict) or not value or not value.keys() <= set(keys):
        return False
    return all(isinstance(item, str) and item for item in value.values())


def _is_picture(value: Any) -> bool:
    return _is_record(value, ("caption", "credit", "src", "alt"))


def _is_link(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() != {"title", "url"}:
        return False
    return _is_text(value["title"]) and _is_text(value["url"]) and bool(value["url"])


READERS: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "title": _text("title"),
    "description": _text("deck"),
    "date": _date("date"),
    "lastmod": _date("updated"),
    "authors": _texts("authors"),
    "section": _text("section"),
    "tags": _texts("tags"),
    "lang": _text("language"),
    "image": _images,
    "images": _images,
    "related": _related,
    "source": _source,
}
"""Our keys: each reader gives the article's fields, or none if the value has another shape."""


_OURS = {name: key for names in NAMES.values() for key, name in names.items()}


def _understood(declared: Declaration) -> dict[str, dict[str, Any]]:
    """The keys that we know, and what each says; of two for one field ours, and then the first."""
    read: dict[str, dict[str, Any]] = {}
    for key, ours in [*((key, key) for key in READERS), *_OURS.items()]:
        known = key in declared.values and ours not in {_OURS.get(k, k) for k in read}
        fields = READERS[ours](declared.values[key]) if known else {}
        if fields:
            read[key] = fields
    return read


def _article(declared: Declaration) -> Article:
    values: dict[str, Any] = {}
    for fields in _understood(declared).values():
        images = (*values.get("images", ()), *fields.get("images", ()))
        values |= fields
        values["images"] = images
    return Article(**values)
