"""The YAML that cleannews writes and reads: one dialect that YAML 1.1 and 1.2 take for the same.

A text is quoted only where one of the two would take it for something else. Values are read as the
text that was written: a scraped title `007` is no number, and `no` is no truth value.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import yaml

_WORDS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"])
"""Plain words that YAML 1.1 or 1.2 reads as a truth value, nothing or a number."""

_WIDTH = 1 << 30
"""Columns before a line is folded: never."""

_ESCAPED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_STAMP = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[Tt ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\.[0-9]+)?[ ]?(Z|[+-][0-9]{2}:[0-9]{2})?)?"
)


class Stamp(str):
    """A date or date-time that YAML reads as one, so that it needs no quotes."""


@dataclass(frozen=True)
class Declaration:
    """A YAML mapping that was read: its values, as text or None, and the node they came from."""

    values: Mapping[str, Any]
    root: yaml.MappingNode | None


def dump(fields: Mapping[str, Any]) -> str:
    """Write a mapping of texts, lists and mappings as YAML lines; nothing for an empty one.

    >>> print(dump({"title": "Rain: a guide", "date": Stamp("2021-09-15"), "tags": ["no", "rain"]}))
    title: 'Rain: a guide'
    date: 2021-09-15
    tags:
      - 'no'
      - rain
    <BLANKLINE>
    """
    if not fields:
        return ""
    from frontmatter.default_handlers import YAMLHandler

    written: str = YAMLHandler().export(
        dict(fields), Dumper=_dumper(), sort_keys=False, width=_WIDTH
    )
    return f"{written}\n"


def parse(raw: str) -> Declaration | None:
    """Read YAML that is a mapping or nothing: every value as its text, null as None.

    None for anything else, and for what is no YAML.

    >>> parse("title: 007\\ndate: 2021-09-15\\ntags: ~").values
    {'title': '007', 'date': '2021-09-15', 'tags': None}
    >>> parse("- a list") or parse("title: [")
    """
    import yaml

    try:
        loader = _loader()(raw)
        root = loader.get_single_node()
        values = {} if root is None else loader.construct_document(root)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if root is not None and not isinstance(root, yaml.MappingNode):
        return None
    return Declaration(values, root)


def is_stamp(text: str) -> bool:
    """Tell whether PyYAML and ruamel.yaml both read this plain text as the date it says.

    >>> is_stamp("2021-09-15"), is_stamp("2021-09-15T10:00:00+02:00"), is_stamp("2021-02-31")
    (True, True, False)
    """
    return to_iso(text) == text


def to_iso(text: str) -> str | None:
    """Give a YAML date or date-time in the record's form, None if it is neither.

    >>> to_iso("2021-09-15"), to_iso("2021-09-15 10:00:00 +02:00"), to_iso("last week")
    ('2021-09-15', '2021-09-15T10:00:00+02:00', None)
    """
    from datetime import date, datetime

    match = _STAMP.fullmatch(text)
    if not match:
        return None
    day, time, seconds, zone = match.groups()
    try:
        if not time:
            return date.fromisoformat(day).isoformat()
        zone = "+00:00" if zone == "Z" else zone or ""
        return datetime.fromisoformat(f"{day}T{time}{seconds or ':00'}{zone}").isoformat()
    except ValueError:
        return None


def is_plain(text: str) -> bool:
    r"""Tell whether a text can stand in YAML without quotes and be read as that text.

    >>> [is_plain(text) for text in ("Rain", "no", "007", "5 tips", "a: b", "#1", "C:\\docs")]
    [True, False, False, True, False, False, True]
    """
    if not text or text != text.strip() or text.lower() in _WORDS or text.endswith(":"):
        return False
    if _ESCAPED.search(text) or ": " in text or " #" in text:
        return False
    if text[0] in "0123456789":
        return " " in text and any(c.isalpha() and c not in "tTzZ" for c in text)
    return text[0].isalpha() or text[0] > "\x7f" or text[0] == "("


def cut_chunks(raw: str, root: yaml.MappingNode, without: Collection[str]) -> str:
    """Give the raw lines of a mapping's keys except `without`, comments before a key included.

    Nothing for a mapping in braces, which cannot be cut by lines.
    """
    if root.flow_style:
        return ""
    lines = raw.splitlines(keepends=True)
    keys = [key for key, _ in root.value]
    starts = [_with_comments(lines, key.start_mark.line) for key in keys]
    ends = [*starts[1:], len(lines)]
    spans = zip(keys, starts, ends, strict=True)
    return "".join(
        "".join(lines[start:end]) for key, start, end in spans if key.value not in without
    )


def _with_comments(lines: list[str], start: int) -> int:
    while start and (lines[start - 1].startswith("#") or not lines[start - 1].strip()):
        start -= 1
    return start


def rewrite(raw: str, without: Collection[str]) -> str:
    """Write the keys of a mapping except `without` anew, their values as they were meant."""
    import yaml

    root = yaml.compose(raw, Loader=yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode):
        return ""
    pairs = [pair for pair in root.value if pair[0].value not in without]
    node = yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
    written: str = yaml.serialize(node, Dumper=_dumper(), allow_unicode=True, width=_WIDTH)
    return written


@cache
def _dumper() -> type[yaml.SafeDumper]:
    """Build the dumper: lists indented under their key, no aliases, quotes where needed."""
    import yaml

    class Dumper(yaml.SafeDumper):
        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
            super().increase_indent(flow, False)

        def ignore_aliases(self, data: Any) -> bool:
            return True

    def write_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
        text = _SURROGATE.sub("\ufffd", text)
        style = None if is_plain(text) else '"' if _ESCAPED.search(text) else "'"
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def write_stamp(dumper: yaml.SafeDumper, stamp: Stamp) -> yaml.ScalarNode:
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", str(stamp))

    Dumper.add_representer(str, write_text)
    Dumper.add_representer(Stamp, write_stamp)
    return Dumper


@cache
def _loader() -> type[yaml.BaseLoader]:
    """Build the loader: it takes every value as text, as written, but knows null."""
    import yaml

    class Loader(yaml.BaseLoader):
        pass

    null = "tag:yaml.org,2002:null"
    Loader.add_implicit_resolver(null, re.compile("(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
    Loader.add_constructor(null, lambda loader, node: None)
    return Loader
