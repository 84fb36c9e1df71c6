"""What an HTML page declares about itself: a parsed page in, the fields it states out.

Read are JSON-LD articles, Open Graph, the usual `meta` names, microdata, `time` and `link`, in this
order of trust. A value that does not look like one is passed over: a title is cut from its site's
name, a date must be one, an author is no address.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from cleannews.dates import read_dates
from cleannews.jsonld import as_address, as_date, bare_text, read_articles, read_works
from cleannews.signatures import find_persons, find_signature, first_attribute, spaced, split_names
from cleannews.titles import bare_name, cut_prefix, shown_part

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

# Where each field is declared besides JSON-LD: attribute and name of `meta` tags, best first.
_METAS: Mapping[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "deck": ("og:description", "description", "twitter:description"),
    "date": (
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "publish-date",
        "publishdate",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
    ),
    "updated": ("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
    "authors": (
        *("author", "article:author", "citation_author", "dc.creator", "parsely-author"),
        *("sailthru.author", "written by"),
    ),
    "section": ("article:section", "parsely-section"),
    "publisher": ("og:site_name", "application-name", "dc.publisher"),
    "url": ("og:url",),
    "image": ("og:image", "og:image:url", "twitter:image"),
}
# Other names of a moment of publication: `published-date`, `content:publishDate`, `og:pub_date`.
_PUBLISHED = re.compile(
    r"(?:published|publi(?:sh|shed|cation)[-_:. ]?(?:date|time|on))\Z|pub[-_]?date\Z|date[-_]pub\Z"
)
_WRITTEN_BY = (
    "written by",
    "verfasst von",
    "geschrieben von",
    "écrit par",
    "escrito por",
    "author",
)
_EACH = ("citation_author", "article:author", "dc.creator")
"""The tags that stand once for each author."""
_LANGUAGE = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_MARKS = tuple("|·•»–—-:")
MOST_AUTHORS = 8
LONGEST_SCRIPT = 2_000_000
"""A longer JSON-LD script is no description of an article."""


def read_declarations(tree: LexborHTMLParser, headings: Collection[str] = ()) -> dict[str, Any]:
    """The fields that the page states, keyed as in the record; `headings` are those of its text."""
    metas = _metas(tree)
    fields: dict[str, Any] = {}
    for told in (_from_scripts(tree), _from_metas(metas), _from_tags(tree)):
        for name, value in told.items():
            if value:
                fields.setdefault(name, value)
    title = _title(fields.get("title", ""), metas, tree, _site_names(fields))
    fields["title"] = shown_part(title, headings)
    for name in ("authors", "signed"):
        fields[name] = find_persons(fields.get(name, ()), fields.get("publisher", ""))
    fields["language"] = _language(tree)
    return {name: value for name, value in fields.items() if value}


def _from_scripts(tree: LexborHTMLParser) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    told = list(_scripts(tree))
    for read in (read_articles, read_works):
        for name, value in (pair for data in told for pair in read(data)):
            fields.setdefault(name, value)
    return {name: value for name, value in fields.items() if name != "language"}


def _scripts(tree: LexborHTMLParser) -> Iterator[Any]:
    for node in tree.css('script[type="application/ld+json"]'):
        text = (node.text() or "").strip()
        if text and len(text) <= LONGEST_SCRIPT:
            with suppress(ValueError, RecursionError):
                yield json.loads(text.strip("; \n"), strict=False)


def _metas(tree: LexborHTMLParser) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in tree.css("meta[content], meta[value]"):
        attributes = node.attributes
        content = bare_text(attributes.get("content") or attributes.get("value") or "")
        for key in ("property", "name", "itemprop"):
            name = attributes.get(key)
            if name and content:
                found.setdefault(name.lower(), []).append(content)
    if found.get("twitter:label1", [""])[0].casefold() in _WRITTEN_BY:
        found["written by"] = found.get("twitter:data1", [])
    return found


def _from_metas(metas: Mapping[str, list[str]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for field, names in _METAS.items():
        values = (value for name in names for value in metas.get(name, ())[:8])
        fields[field] = next(filter(None, map(_READERS.get(field, str), values)), "")
    fields["date"] = fields["date"] or _published(metas)
    fields["authors"] = _first_named(metas)
    fields["tags"] = metas.get("article:tag", [])
    return fields


def _published(metas: Mapping[str, list[str]]) -> str:
    told = (value for name, values in metas.items() if _PUBLISHED.search(name) for value in values)
    return next(filter(None, map(_moment, told)), "")


def _moment(text: str) -> str:
    """The one date that a text tells, in ISO 8601, or nothing.

    >>> _moment("Wed, 02 Feb 2022 09:12:22 +0100"), _moment("July 17, 2025"), _moment("02/03/2025")
    ('2022-02-02T09:12:22+01:00', '2025-07-17', '')
    """
    told = as_date(text)
    readings = read_dates(text) if text and not told else []
    return readings[0].iso if len(readings) == 1 else told


# How the values of a field are read that may not stand as they are.
_READERS: Mapping[str, Callable[[str], str]] = {
    "date": _moment,
    "updated": _moment,
    "url": as_address,
}


def _first_named(metas: Mapping[str, list[str]]) -> list[str]:
    """The authors that the most trusted of the tags names; papers have a tag for each."""
    for name in _METAS["authors"]:
        named = [value for value in metas.get(name, ())[:MOST_AUTHORS] if split_names(value)]
        if named:
            return named if name in _EACH else named[:1]
    return []


def _from_tags(tree: LexborHTMLParser) -> dict[str, Any]:
    address = tree.css_first('link[rel="canonical"][href]')
    times = (first_attribute(node, "datetime", "content") for node in _dated(tree))
    return {
        "url": as_address(address.attributes.get("href")) if address else "",
        "date": next(filter(None, map(as_date, times)), ""),
        "signed": find_signature(tree),
    }


def _dated(tree: LexborHTMLParser) -> Iterator[Any]:
    for selector in _STAMPED:
        yield from tree.css(selector)[:1]
    times = tree.css("time[datetime]")
    if len({(node.attributes.get("datetime") or "")[:10] for node in times}) == 1:
        yield times[0]


# Elements that hold the moment of publication, the surest first; behind them, the only day that the
# page's `time` elements tell.
_STAMPED = (
    '[itemprop="datePublished"][datetime]',
    '[itemprop="datePublished"][content], [property="schema:datePublished"][content]',
    "article time[datetime], main time[datetime]",
    ".published[datetime], .entry-date[datetime], time[pubdate][datetime]",
    '[property="schema:dateCreated"][content], [itemprop="dateCreated"][datetime]',
)


def _site_names(fields: Mapping[str, Any]) -> frozenset[str]:
    """What the site is called, by its own word or its address, in letters and digits."""
    host = re.sub(r"\A\w+://|[/:].*", "", fields.get("url", ""))
    names = (fields.get("publisher", ""), host, host.removeprefix("www."), *host.split("."))
    return frozenset(filter(None, map(bare_name, names)))


def _title(
    told: str, metas: Mapping[str, list[str]], tree: LexborHTMLParser, sites: Collection[str]
) -> str:
    """The title as declared, without the site's name where the page states that, too.

    Of several, the one that the page's first heading says to the letter.
    """
    node, heading = tree.css_first("title"), tree.css_first("h1")
    page = spaced(node.text() if node else "")
    headed = bare_name(heading.text(separator=" ")) if heading else ""
    stated = (told, *(title for name in _METAS["title"] for title in metas.get(name, ())))
    if headed and headed not in sites:
        for title in stated:
            if bare_name(title) == headed:
                return title
    title = told if told and bare_name(told) not in sites else cut_prefix(page, sites) or told
    for site in metas.get("og:site_name", [])[:1]:
        title = _without_site(title, site)
    return title


def _without_site(title: str, site: str) -> str:
    """A title without the site's name behind it, which a mark parts from it.

    >>> _without_site("Strike ends - BBC", "BBC"), _without_site("Strike ends at BBC", "BBC")
    ('Strike ends', 'Strike ends at BBC')
    """
    rest = title.removesuffix(site).rstrip()
    return rest.rstrip(" |·•»–—-:") or title if rest.endswith(_MARKS) else title


def _language(tree: LexborHTMLParser) -> str:
    root = tree.css_first("html")
    told = (root.attributes.get("lang") or "").replace("_", "-") if root else ""
    return told if _LANGUAGE.fullmatch(told) else ""
