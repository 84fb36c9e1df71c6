"""Marked-up stretches found again in the text that the stages made of their lines: spans out.

Between a page and its article characters are repaired, lines joined and cut. So a mark is looked
for by its letters and digits alone, one after the other; what is not found is dropped, and only the
mark: the text stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, urljoin, urlsplit

from cleannews.model import Mark, Span

SCHEMES = ("http", "https", "mailto")
LONGEST_URL = 2_000
# So often the letters of a mark may stand within other words before it.
TRIES = 50
# Marks are found in the order in which they begin; punctuation around one reaches no further back.
REACH = 1_000
# What stands in an address as it is; all else is written as %XX, so that it can stand in Markdown.
_PLAIN = "%/:?#@!$&'*+,;=~-._"
_LONE = re.compile("%(?![0-9A-Fa-f]{2})")
_ENTITY = re.compile(r"(&#?[A-Za-z0-9]{1,32});")


def find_spans(text: str, marks: Sequence[Mark]) -> tuple[Span, ...]:
    """The spans of a text that its marks stand for, sorted, none crossing another.

    >>> find_spans("It rained in Berlin.", [Mark("strong", " Berlin")])
    (Span(kind='strong', start=13, end=19, url=None),)
    >>> find_spans("It rained.", [Mark("strong", "snowed"), Mark("emphasis", "…")])
    ()
    """
    if not marks:
        return ()
    letters = [i for i, character in enumerate(text) if character.isalnum()]
    page = _Letters("".join(text[i] for i in letters), letters)
    spans: list[Span] = []
    near: list[Span] = []
    for mark in marks:
        span = page.find(text, mark)
        if span:
            near = [other for other in near if other.end > span.start - REACH]
            if _fits(span, near):
                spans.append(span)
                near.append(span)
    return tuple(sorted(spans, key=_order))


def _order(span: Span) -> tuple[int, int, int]:
    return span.start, -span.end, _OUTER.index(span.kind)


_OUTER = ("link", "emphasis", "strong", "code")


@dataclass
class _Letters:
    """The letters and digits of a text, where each stands, and where the next mark may begin."""

    letters: str
    places: Sequence[int]
    at: int = 0

    def find(self, text: str, mark: Mark) -> Span | None:
        bare = "".join(filter(str.isalnum, mark.text))
        start = self._place(text, bare) if bare else -1
        if start < 0:
            return None
        self.at = start  # what is marked within comes next
        first, last = self.places[start], self.places[start + len(bare) - 1] + 1
        first, last = _widened(text, first, last, mark.text.strip())
        return Span(mark.kind, first, last, mark.url or None)

    def _place(self, text: str, bare: str) -> int:
        """Where the letters stand as words of their own, or else within others; -1 if nowhere."""
        first = start = self.letters.find(bare, self.at)
        for _ in range(TRIES):
            if start < 0:
                return first
            before, last = self.places[start] - 1, self.places[start + len(bare) - 1] + 1
            if not (text[max(before, 0) : before + 1].isalnum() or text[last : last + 1].isalnum()):
                return start
            start = self.letters.find(bare, start + 1)
        return first


def _widened(text: str, first: int, last: int, marked: str) -> tuple[int, int]:
    """The span with the marks of punctuation around its letters, where a parser would see it."""
    opens = next((i for i, character in enumerate(marked) if character.isalnum()), 0)
    closes = next((i for i, character in enumerate(reversed(marked)) if character.isalnum()), 0)
    lead, tail = marked[:opens], marked[len(marked) - closes :]
    before, after = text[: first - opens][-1:], text[last + closes :][:1]
    if lead and text[:first].endswith(lead) and not before.isalnum():
        first -= opens
    if tail and text.startswith(tail, last) and not after.isalnum():
        last += closes
    return first, last


def _fits(span: Span, spans: Iterable[Span]) -> bool:
    """Whether a span crosses none, repeats none, and is no link in a link and nothing in code."""
    for other in spans:
        if span.end <= other.start or other.end <= span.start:
            continue
        nested = other.start <= span.start and span.end <= other.end
        if not nested or other.kind in (span.kind, "code"):
            return False
    return True


def resolve(url: str, base: str = "") -> str:
    """An address as it can stand in Markdown, made absolute by `base`; nothing for any other.

    >>> resolve("/dams?a=1 2", "https://post.example/region/")
    'https://post.example/dams?a=1%202'
    >>> resolve("javascript:alert(1)"), resolve("#top", "https://post.example"), resolve("/dams")
    ('', '', '')
    """
    if len(url) <= LONGEST_URL and (sound := _sound(url, base)):
        return sound
    bare = "".join(character for character in url.strip() if character.isprintable())
    if not bare or bare.startswith("#") or len(bare) > LONGEST_URL:
        return ""
    try:
        absolute = urljoin(base, bare) if base else bare
        parts = urlsplit(absolute)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""
    if parts.scheme not in SCHEMES or (parts.scheme != "mailto" and not host):
        return ""
    if parts.hostname and not parts.hostname.isascii():
        absolute = absolute.replace(parts.netloc, host, 1)
    return _ENTITY.sub(r"\1%3B", _LONE.sub("%25", quote(absolute, safe=_PLAIN)))


# Most links of a page are of these shapes, in which there is nothing to mend: an address on the
# same site, and a whole one (read in a twentieth of the time).
_STEP = r"/[\w~=,-]+(?:\.[\w~=,-]+)*"
_ROOTED = re.compile(rf"(?:{_STEP})+/?", re.ASCII)
_WHOLE = re.compile(
    rf"https?://(?:[a-z0-9][a-z0-9-]{{0,61}}\.)+[a-z]{{2,12}}(?:{_STEP})*/?", re.ASCII
)


def _sound(url: str, base: str) -> str:
    """The absolute address of such a link, or nothing for any other."""
    if base and _ROOTED.fullmatch(url) and (site := _site_of(base)):
        return f"{site}{url}"
    return url if _WHOLE.fullmatch(url) else ""


@lru_cache(maxsize=64)
def _site_of(base: str) -> str:
    """How every address on the site of `base` begins: scheme and host."""
    return resolve("/", base).removesuffix("/")


def resolved(marks: Iterable[Mark], base: str) -> Iterator[Mark]:
    """The marks with absolute addresses; links that lead nowhere are left out."""
    for mark in marks:
        url = resolve(mark.url, base) if mark.url else ""
        if url or mark.kind not in ("link", "image"):
            yield Mark(mark.kind, mark.text, url)
