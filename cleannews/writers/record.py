"""The record: an `Article` as the object that JSON holds, and back.

`to_dict` gives every key, always in the same order; `from_dict` takes such an object from anyone
and names the key that is wrong. The promise in JSON Schema stands beside this file; `read_schema`
hands it out. To add a key: a field in `model.py`, a line in `READERS`, a property in the schema,
and if it is no plain text or number, its shape in `_SHAPES`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from cleannews.model import (
    BODY_ROLES,
    NOTE_KINDS,
    SPAN_KINDS,
    Article,
    Block,
    Candidate,
    CleannewsError,
    Image,
    Note,
    Related,
    Removal,
    Role,
    Span,
)

EVIDENCE_FIELDS = (
    "title",
    "kicker",
    "deck",
    "authors",
    "date",
    "updated",
    "dateline",
    "section",
    "tags",
    "publisher",
    "url",
)

_NEEDED = ("role", "title", "kind", "text", "rule", "value", "reason", "start", "end")
"""Keys that an object within the record cannot be without."""

UNRECORDED = ("front_matter", "reasons")
T = TypeVar("T")
Read = Callable[[Any, str], T]


def to_dict(article: Article) -> dict[str, Any]:
    """Give the record of an article: plain lists, dicts, strings and numbers, ready for JSON.

    >>> record = to_dict(Article(title="Rain", blocks=(Block(Role.PARAGRAPH, "It rained.", (3,)),)))
    >>> record["title"], record["text"], record["blocks"][0]["lines"]
    ('Rain', 'It rained.', [3])
    """
    record: dict[str, Any] = {}
    for field in fields(article):
        if field.name in UNRECORDED:
            continue
        value = getattr(article, field.name)
        record[field.name] = _SHAPES.get(field.name, _plain)(value)
        if field.name == "blocks":
            record["text"] = article.text
    return record


def from_dict(record: Mapping[str, Any]) -> Article:
    """Rebuild the article of a record; keys that are missing take their defaults.

    The `text` is computed, so one that is given is only checked to be text. Raises `CleannewsError`
    with the path of the first key that is unknown or has the wrong shape.

    >>> from_dict({"title": "Rain", "tags": ["weather"]}).tags
    ('weather',)
    >>> from_dict({"blocks": [{"role": "paragraph", "text": 7}]})
    Traceback (most recent call last):
    cleannews.model.CleannewsError: blocks[0].text: expected text, found int
    """
    unknown = [key for key in record if key not in READERS]
    if unknown:
        raise CleannewsError(f"{unknown[0]}: no key of the record")
    values = {key: READERS[key](value, key) for key, value in record.items()}
    values.pop("text", None)
    return Article(**values)


def read_schema() -> str:
    """Give the JSON Schema (draft 2020-12) of the record as JSON text."""
    from importlib.resources import files

    return files("cleannews.writers").joinpath("article.schema.json").read_text(encoding="utf-8")


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _block(block: Block) -> dict[str, Any]:
    return {
        "role": block.role.value,
        "level": block.level,
        "ordered": block.ordered,
        "text": block.text,
        "inline": [_item(span) for span in block.inline],
        "lines": list(block.lines),
    }


def _image(image: Image) -> dict[str, Any]:
    return {
        "src": image.src,
        "alt": image.alt,
        "caption": image.caption,
        "credit": image.credit,
        "lines": list(image.lines),
    }


def _item(item: Any) -> dict[str, Any]:
    """Give a related link, note, removal or candidate: its keys are its fields, in their order."""
    names = [field.name for field in fields(item)]
    return {name: _plain(getattr(item, name)) for name in names}


_SHAPES: Mapping[str, Callable[[Any], Any]] = {
    "images": lambda images: [_image(image) for image in images],
    "related": lambda items: [_item(item) for item in items],
    "notes": lambda items: [_item(item) for item in items],
    "blocks": lambda blocks: [_block(block) for block in blocks],
    "evidence": lambda lines: {field: list(numbers) for field, numbers in lines.items()},
    "removed": lambda items: [_item(item) for item in items],
    "candidates": lambda readings: {
        field: [_item(item) for item in items] for field, items in readings.items()
    },
}


def _wrong(path: str, expected: str, value: Any) -> CleannewsError:
    found = "null" if value is None else type(value).__name__
    return CleannewsError(f"{path}: expected {expected}, found {found}")


def _text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise _wrong(path, "text", value)
    return value


def _choice(*choices: str) -> Read[str]:
    def read(value: Any, path: str) -> str:
        if value not in choices:
            raise CleannewsError(f"{path}: expected one of {', '.join(choices)}")
        return str(value)

    return read


def _role(value: Any, path: str) -> Role:
    return Role(_choice(*(role.value for role in BODY_ROLES))(value, path))


def _flag(value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        raise _wrong(path, "true or false", value)
    return value


def _number(value: Any, path: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _wrong(path, "a whole number", value)
    if value < 1:
        raise CleannewsError(f"{path}: expected 1 or more, found {value}")
    return value


def _share(value: Any, path: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise _wrong(path, "a number from 0 to 1", value)
    if not 0 <= value <= 1:
        raise CleannewsError(f"{path}: expected a number from 0 to 1, found {value}")
    return value


def _or_null(read: Read[T]) -> Read[T | None]:
    return lambda value, path: None if value is None else read(value, path)


def _list(read: Read[T]) -> Read[tuple[T, ...]]:
    def read_list(value: Any, path: str) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            raise _wrong(path, "a list", value)
        return tuple(read(item, f"{path}[{index}]") for index, item in enumerate(value))

    return read_list


def _by_field(read: Read[T]) -> Read[dict[str, T]]:
    def read_object(value: Any, path: str) -> dict[str, T]:
        if not isinstance(value, Mapping):
            raise _wrong(path, "an object", value)
        for field in value:
            if field not in EVIDENCE_FIELDS:
                raise CleannewsError(f"{path}.{field}: no field of the record")
        return {field: read(item, f"{path}.{field}") for field, item in value.items()}

    return read_object


def _object(make: Callable[..., T], /, **readers: Read[Any]) -> Read[T]:
    """Read an object whose keys are those of `readers` into a dataclass."""

    def read_object(value: Any, path: str) -> T:
        if not isinstance(value, Mapping):
            raise _wrong(path, "an object", value)
        for key in value:
            if key not in readers:
                raise CleannewsError(f"{path}.{key}: no key of the record")
        found = {key: readers[key](item, f"{path}.{key}") for key, item in value.items()}
        missing = [key for key in _NEEDED if key in readers and key not in found]
        if missing:
            raise CleannewsError(f"{path}: lacks {', '.join(missing)}")
        defaults: dict[str, Any] = {"lines": ()} if "lines" in readers else {}
        return make(**defaults | found)

    return read_object


def _span(value: Any, path: str) -> Span:
    """Read a stretch of a block's text; that it lies within the text is seen to by the writers."""
    span = _read_span(value, path)
    if not span.start < span.end:
        raise CleannewsError(f"{path}: expected a start before the end")
    if (span.kind == "link") is not bool(span.url):
        raise CleannewsError(f"{path}.url: expected the address of a link, and of nothing else")
    return span


def _count(value: Any, path: str) -> int:
    return 0 if value == 0 and not isinstance(value, bool) else _number(value, path)


_lines = _list(_number)
_maybe_text = _or_null(_text)
_texts = _list(_text)

_read_span: Read[Span] = _object(
    Span, kind=_choice(*SPAN_KINDS), start=_count, end=_number, url=_maybe_text
)

READERS: Mapping[str, Read[Any]] = {
    "source": _text,
    "title": _maybe_text,
    "kicker": _maybe_text,
    "deck": _maybe_text,
    "authors": _texts,
    "date": _maybe_text,
    "updated": _maybe_text,
    "dateline": _maybe_text,
    "section": _maybe_text,
    "tags": _texts,
    "publisher": _maybe_text,
    "url": _maybe_text,
    "language": _maybe_text,
    "images": _list(
        _object(
            Image,
            src=_maybe_text,
            alt=_maybe_text,
            caption=_maybe_text,
            credit=_maybe_text,
            lines=_lines,
        )
    ),
    "related": _list(_object(Related, title=_text, url=_maybe_text, lines=_lines)),
    "notes": _list(_object(Note, kind=_choice(*NOTE_KINDS), text=_text, lines=_lines)),
    "blocks": _list(
        _object(
            Block,
            role=_role,
            level=_or_null(_number),
            ordered=_or_null(_flag),
            text=_text,
            inline=_list(_span),
            lines=_lines,
        )
    ),
    "text": _text,
    "evidence": _by_field(_lines),
    "removed": _list(_object(Removal, lines=_lines, text=_text, rule=_text)),
    "candidates": _by_field(_list(_object(Candidate, value=_text, lines=_lines, reason=_text))),
    "confidence": _share,
    "warnings": _texts,
}
