"""The block of `Title: …`, `Author: …` lines on top of a text, as crawlers and press databases
write it: repaired lines in, the same lines without their labels out.

What a label names becomes the role of its line, and is declared as well. One labelled line is none
of a block: articles have `Photo: …` and `Update: …` too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from cleannews.model import Declared, Line, Removal, Role

RULE = "header-label"
# A block is so long at most, and a value so wide, in lines and characters.
MOST_LINES, LONGEST_VALUE, LONGEST_FACT = 24, 400, 60
# It names so many of these.
FEWEST, _CORE = 2, frozenset(("title", "authors", "date", "url", "publisher"))
# What labels are called, by the record's names; what else stands among them is no field.
_LABELS = {
    "title": (
        "title|headline|head|titel|überschrift|schlagzeile|titre|título|titular|titolo|tytuł|kop"
        "|rubrik|otsikko|заголовок|название|标题|標題|タイトル|제목|başlık|judul|العنوان"
    ),
    "authors": (
        "author|authors|author(s)|byline|by|writer|written by|autor|autorin|autoren|verfasser"
        "|auteur|auteurs|autores|autora|autore|autori|auteur(s)|forfatter|författare|kirjoittaja"
        "|автор|авторы|作者|著者|저자|기자|yazar|penulis|الكاتب"
    ),
    "date": (
        "date|published|publication date|date published|published on|published at|pub date"
        "|pubdate|posted|posted on|publish date|datum|veröffentlicht|veröffentlicht am"
        "|erscheinungsdatum|publié|publié le|date de publication|fecha|fecha de publicación"
        "|publicado|data|data de publicação|pubblicato|data pubblicazione|opublikowano|dato"
        "|publicerad|gepubliceerd|дата|дата публикации|日期|发布时间|發布時間|公開日|날짜|tarih"
        "|tanggal|التاريخ"
    ),
    "updated": "updated|last updated|modified|date modified|aktualisiert|mis à jour|actualizado",
    "url": "url|link|permalink|source url|web|web address|canonical|adresse|enlace|链接|網址",
    "publisher": (
        "source|publication|publisher|newspaper|outlet|site|website|quelle|zeitung|journal|fuente"
        "|medio|fonte|źródło|bron|kilde|källa|источник|来源|來源|出典|출처|kaynak|sumber|المصدر"
    ),
    "section": "section|category|rubric|ressort|rubrique|sección|categoría|seção|sezione|栏目",
    "tags": "tags|tag|keywords|topics|subjects|schlagworte|schlagwörter|mots-clés|etiquetas|标签",
    "deck": (
        "subtitle|sub-title|subheadline|subheading|deck|dek|standfirst|description|summary|abstract"
        "|excerpt|teaser|untertitel|zusammenfassung|sous-titre|chapô|chapeau|subtítulo|resumen|摘要"
    ),
    "body": "body|text|content|full text|article|story|inhalt|volltext|texte|texto|正文|内容",
}
_ROLES = {
    "authors": Role.BYLINE,
    "date": Role.DATE,
    "updated": Role.DATE,
    "url": Role.URL,
    "section": Role.SECTION,
    "tags": Role.TAGS,
    "deck": Role.DECK,
}


class Headed(NamedTuple):
    """The lines, those of the block without their labels; what was taken off; what is declared."""

    lines: tuple[Line, ...]
    removed: tuple[Removal, ...] = ()
    fields: Mapping[str, Declared] = {}


class _Entry(NamedTuple):
    line: Line
    name: str
    label: str
    value: str


def take_header(lines: Sequence[Line]) -> Headed:
    """Take the labels off the lines of a block on top; without one, the lines as they are.

    >>> told = take_header([Line((1,), "Title: Dam holds"), Line((2,), "Source: Valley Post")])
    >>> [line.text for line in told.lines], told.fields["publisher"].value
    (['Dam holds'], 'Valley Post')
    """
    block = _block(lines)
    if len(_CORE & {entry.name for entry in block}) < FEWEST:
        return Headed(tuple(lines))
    removed = tuple(Removal(entry.line.numbers, _taken(entry), RULE) for entry in block)
    kept = (_bare(entry) for entry in block if _stays(entry))
    fields = {entry.name: _declared(entry) for entry in reversed(block) if entry.name in _DECLARED}
    return Headed((*kept, *lines[len(block) :]), removed, fields)


def _stays(entry: _Entry) -> bool:
    return bool(entry.value) and entry.name not in ("", "publisher")


def _taken(entry: _Entry) -> str:
    """What goes to the ledger: the label, and a value that becomes no line."""
    return entry.label if _stays(entry) else entry.line.text


def _block(lines: Sequence[Line]) -> list[_Entry]:
    """The labelled lines on top, down to the last one whose label is known, or to the body's."""
    entries: list[_Entry] = []
    last = 0
    for line in lines[:MOST_LINES]:
        found = _label_pattern().match(line.text)
        if line.role is not None or line.markup or not found or len(found["value"]) > LONGEST_VALUE:
            break
        name = _name(found["label"], found["value"])
        if not name and (line.gap or not _is_fact(found["label"], found["value"])):
            break
        if name and not (found["value"] or name == "body"):
            break
        entries.append(_Entry(line, name, line.text[: found.start("value")], found["value"]))
        last = len(entries) if name else last
        if name == "body":
            break
    return entries[:last]


def _name(label: str, value: str) -> str:
    """Which field a label names; none where the value is nothing of the kind."""
    name = _names().get(label.casefold().strip(), "")
    if name in ("date", "updated") and not _tells_date(value):
        return ""
    if name == "publisher" and any(sign in value for sign in "<[{"):
        return ""
    return "" if name == "url" and not value.startswith(("http://", "https://")) else name


def _is_fact(label: str, value: str) -> bool:
    """Whether an unknown label has a short value, as `LENGTH: 512 words`: no speech, no caption."""
    told = label.casefold() not in _PICTURES and len(value) <= LONGEST_FACT
    return told and not value.endswith((".", "!", "?", "…", "。"))


_PICTURES = frozenset(("photo", "foto", "image", "picture", "caption", "bild", "video", "credit"))


def _bare(entry: _Entry) -> Line:
    return entry.line.but(text=entry.value, role=_ROLES.get(entry.name))


_DECLARED = ("title", "authors", "publisher", "url")


def _declared(entry: _Entry) -> Declared:
    value: Any = entry.value
    if entry.name == "authors":
        value = tuple(re.split(r"\s*[;,|]\s*|\s+(?:and|und|et|y)\s+", value))
    return Declared(value, entry.line.numbers)


def _tells_date(text: str) -> bool:
    from cleannews.dates import read_dates  # few texts have a header

    return any(reading.iso or reading.alternatives for reading in read_dates(text))


@cache
def _names() -> dict[str, str]:
    return {label: name for name, labels in _LABELS.items() for label in labels.split("|")}


@cache
def _label_pattern() -> re.Pattern[str]:
    return re.compile(
        r"[*_#> -]{0,4}(?P<label>[^\W\d_][\w()'’ -]{0,24}?)[*_]{0,2} ?[:：][*_]{0,2}"
        r"(?: +|(?<=：)|$)(?P<value>.*)"
    )
