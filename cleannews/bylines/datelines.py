"""Datelines: the place, agency and day that stand before the first sentence of a report.

A dateline is recognised from its end: the dash, `=`, `:` or `电` that parts it from the sentence.
What stands before must then be a place in capitals, a known place, or carry a known agency; an
ordinary sentence opening with a dash in it has none of them.

>>> read_dateline("BUFFALO, N.Y. — Hours before the storm, the shelves were empty.")
'BUFFALO, N.Y.'
>>> read_dateline("(서울=연합뉴스) 김하나 기자 = 정부는 내년 예산안을 발표했다.")
'(서울=연합뉴스)'
>>> read_dateline("Hinweis: Sie verwenden einen alten Browser.") is None
True
"""

from __future__ import annotations

import re

from cleannews.bylines.agencies import agency, agency_in, looks_like_outlet
from cleannews.bylines.places import is_city, is_place, is_region


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REACH = 110
"""How many characters of a paragraph are looked at; the longest dateline seen has 71."""

CAPITAL_WORDS = 5
"""No place in capitals has more words (`SAINT-DENIS-EN-VAL, NEAR ORLEANS, France`)."""

NOT_PLACES = _words(
    """
    alert analysis announcement breaking comment coming correction corrections dear disclaimer
    editorial exclusive explained explainer fact false film final first gallery interview just
    listen live look more music nba news nfl nhl mlb note notice opinion photos poll q question
    quiz rating read recipe related report review series spoiler sport sports tip tips title top
    true update updated video videos vote warning watch weather why how what who when where
    achtung aktuell anzeige exklusiv hinweis kommentar umfrage wichtig actualité exclusif vidéo
    exclusiva urgente atención важно видео срочно boys girls men women part chapter step day a
    an and or for your our my his her with is are was were not no in it's und oder das ein eine
    für mit im wird et pour con para aktualisiert leserbrief meinung html corporate
    """
)
"""Words in capitals that open a line before a dash or colon without being a place."""


def read_dateline(paragraph: str) -> str | None:
    """Return the dateline at the start of a first paragraph, without its dash, or None.

    >>> read_dateline("Hamburg (dpa/lno) – Trotz des Regens kamen viele.")
    'Hamburg (dpa/lno)'
    >>> read_dateline("NEW DELHI: The court adjourned the hearing on Monday.")
    'NEW DELHI'
    >>> read_dateline("New York (and not only there) – the mood is good.") is None
    True
    """
    head = paragraph[:REACH].lstrip()
    first = head[:1]
    if not (first.isupper() or first in "([（［【〔" or ord(first or "a") > 0x500):
        return None
    if ord(max(head[:12], default="a")) > 0x2E80:
        return _eastern(head)
    return _with_dash(head) or _with_agency_and_stop(head) or _with_colon(head)


def agency_of(dateline: str) -> str | None:
    """Return the agency that a dateline names, or None.

    >>> agency_of("LONDON (Reuters)"), agency_of("Hamburg (dpa/lno)"), agency_of("BUFFALO, N.Y.")
    ('Reuters', 'dpa', None)
    >>> agency_of("PORT ELLIS (Coastal Press)")
    'Coastal Press'
    >>> agency_of("新华社北京11月17日电")
    '新华社'
    """
    for opening, closing in ("()", "（）", "[]", "【】", "//"):
        inside = dateline.partition(opening)[2].partition(closing)[0]
        found = agency_in(inside) if inside else None
        if found or looks_like_outlet(inside):
            return found or inside
    return agency_in(dateline) or next(
        (name for name in ("新华社", "新華社", "中新社", "中新网", "中央社") if name in dateline),
        None,
    )


def _with_dash(head: str) -> str | None:
    """Read `PLACE, REGION, date (Agency) —`; of two dashes that both fit, the later one."""
    found = None
    for match in re.finditer(r"\.?(?:\s(?:-{1,2}|[–—])\s|–\s|(?<!\d)—|(?<=\.)-)", head):
        candidate = head[: match.start()].strip()
        if not _is_dateline(candidate) or not _goes_on(candidate, head[match.end() :]):
            break
        found = candidate + "." * _is_shortened(candidate, match.group())
    return found and found + _agency_after(head[len(found) :])


def _is_shortened(candidate: str, dash: str) -> bool:
    """Return whether the full stop before the dash belongs to the place: `N.Y.`, `Mich.`."""
    last = candidate.rpartition(",")[2].strip()
    return dash.startswith(".") and is_region(last) and ("." in last or len(last) <= 5)


def _goes_on(candidate: str, rest: str) -> bool:
    """Return whether what follows the dash can open a sentence; a definition goes on small."""
    first = rest.lstrip()[:1]
    return not first.islower() or "(" in candidate or is_city(candidate.partition(",")[0])


def _agency_after(rest: str) -> str:
    """Return the dash and agency that go on a dateline: ` — РИА Новости` after `МОСКВА, 19 сен`."""
    match = re.match(r"\.?\s[-–—]\s([^.\n]{2,24})(?=\.\s)", rest)
    return match.group() if match and agency(match[1]) else ""


def _with_agency_and_stop(head: str) -> str | None:
    """Read `Berlin (dpa). ` and `МОСКВА, 19 сентября. /ТАСС/. `."""
    match = re.match(r"([^()/\n]{2,40}) (?:\(([\w/. -]{2,24})\)|/(\w{2,12})/)(?=[.:] )", head)
    if not match:
        return None
    outside, inside = match[1].strip(" ."), match[2] or match[3]
    city = outside.partition(",")[0]
    known = agency_in(inside) and _is_place_text(city) and _is_dateline(f"{outside} ({inside})")
    return match[0] if known or (is_city(city) and inside.islower()) else None


def _with_colon(head: str) -> str | None:
    """Read `NEW DELHI: ` and `KUALA LUMPUR, Aug 5: `: a known city in capitals only."""
    before, colon, after = head.partition(":")
    if not colon or len(before) > 50 or after[:1] not in {" ", "\u00a0"}:
        return None
    city, _, rest = before.partition(",")
    caps = city.upper() == city
    if caps and is_city(city) and (not rest or _is_date(rest) or is_region(rest)):
        return before
    bare, _, inside = before.partition("(")
    return before if inside and agency_in(inside) and _is_place_text(bare) else None


def _is_dateline(candidate: str) -> bool:
    """Return whether the text before a dash is made of place, day and agency and nothing else."""
    if not 2 <= len(candidate) <= 80:
        return False
    outside, inside = _parted(candidate)
    named = agency_in(inside) or looks_like_outlet(inside) if inside else None
    parts = [part.strip() for part in re.split(r",|\. |\s[-–—]{1,2}\s", outside) if part.strip()]
    if inside and not (named or _looks_like_desk(inside)):
        return False
    if not parts:
        return bool(named) or (bool(inside) and inside.isupper() and len(inside) <= 6)
    if len(parts) > 1 and (agency(parts[-1]) or _is_domain(parts[-1])):
        return all(_is_place_text(p) or _is_city_part(p) or _is_date(p) for p in parts[:-1])
    return _are_place_and_day(parts, bool(named))


def _are_place_and_day(parts: list[str], has_agency: bool) -> bool:
    place, *others = parts
    if has_agency:
        place = _without_date(place)
        opening = place.isupper() or _is_city_part(place) or _is_short_place(place)
        return opening and all(_is_date(p) or is_region(p) or _is_short_place(p) for p in others)
    fits = all(_is_date(p) or is_region(p) or _is_capital_place(p) for p in others)
    if not fits or len(others) > 3:
        return False
    if _is_capital_place(place):
        return bool(others) or is_city(place) or len(place.split()) <= CAPITAL_WORDS - 2
    return is_city(place) or (bool(others) and is_region(others[0]) and _is_short_place(place))


def _parted(candidate: str) -> tuple[str, str]:
    """Part a head into what stands outside and inside of `(…)` or `/…/`."""
    match = re.search(r"\(([^()]{1,40})\)|/([^/]{2,30})/", candidate)
    if not match:
        return candidate, ""
    outside = candidate[: match.start()] + " " + candidate[match.end() :]
    return outside.strip(" .-–—"), match[1] or match[2]


def _is_domain(text: str) -> bool:
    """Return whether a part is an outlet's address, such as `Example.com`."""
    return bool(re.fullmatch(r"[\w-]{3,20}\.[A-Za-z]{2,3}", text))


def _looks_like_desk(inside: str) -> bool:
    """Return whether a bracket holds a station or desk: `(KRON)`, `(jur)`, not `(0-1)`."""
    return (
        inside.replace("/", "").isalpha()
        and len(inside) <= 10
        and (inside.isupper() or inside.islower())
    )


def _is_place_text(text: str) -> bool:
    return _is_capital_place(text.strip()) or is_place(text)


def _is_city_part(text: str) -> bool:
    return all(is_city(piece) for piece in text.split("/"))


def _is_capital_place(text: str) -> bool:
    """Return whether words in capitals may be a place: not too many, no word of `NOT_PLACES`."""
    words = text.replace("/", " ").split()
    if not text.isupper() or not 1 <= len(words) <= CAPITAL_WORDS:
        return False
    if sum(1 for c in text if c.isalpha()) < 4:
        return False
    folded = {word.strip(".'’").casefold() for word in words}
    letters = all(c.isalpha() or c in " .'’-/" for c in text)
    return letters and text[-1] != "-" and not folded & NOT_PLACES


def _is_short_place(text: str) -> bool:
    """Return whether one to four capitalised words could be a place that no table knows."""
    words = text.split()
    known = all(w[:1].isupper() or len(w) <= 3 or w.lower() == w.upper() for w in words)
    return 1 <= len(words) <= 4 and known and all(c.isalpha() or c in " .'’-/" for c in text)


def _is_date(text: str) -> bool:
    """Return whether a part is a day: has one or two digits runs and no more than four words."""
    return 1 <= len(text.split()) <= 4 and bool(re.search(r"\d", text)) and len(text) <= 24


def _without_date(place: str) -> str:
    """Cut a day off a place: `MADRID 17 Nov` is `MADRID`."""
    return re.split(r"\s\d", place, maxsplit=1)[0]


def _eastern(head: str) -> str | None:
    """Read the datelines of Chinese, Japanese and Korean agencies."""
    patterns = (
        r"(?:新华社|新華社|中新社|中新网|中国新闻网|人民网|央视网|光明网|国际在线|中央社|本报|本報)"
        r"[^\s，。：:（(]{1,16}?\d{1,2}月?(?:\d{1,2}日)?(?:电|電|讯|訊|消息)",
        r"[（(][^（()）\s]{0,6}(?:中央社)[^（()）]{2,24}電[）)]",
        r"[【［〔\[][^】］〕\]\n]{0,24}(?:AFP|ロイター|共同|時事|AP|CNN)[^】］〕\]\n]{0,6}[】］〕\]]",
        r"【[^】\n＝]{1,12}＝[^】\n＝]{1,12}】",
        r"[（(][^（()）\n]{1,12}=[^（()）\n]{1,12}[）)](?=[^=\n]{0,40}=)",
        r"\[[^\[\]\n]{1,12}=[^\[\]\n]{1,12}\](?=[^=\n]{0,40}=)",
    )
    for pattern in patterns:
        match = re.match(pattern, head)
        if match:
            return match.group()
    return None
