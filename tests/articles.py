"""Hypothesis strategies for articles, made of what Markdown, YAML and terminals trip over."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from cleannews.model import Article, Block, Candidate, Image, Note, Related, Removal, Role
from cleannews.writers.commonmark import MAX_DEPTH
from cleannews.writers.record import EVIDENCE_FIELDS


def words(text: str) -> list[str]:
    """Split a list of words that may hold spaces; `¦` and line ends part them."""
    return re.split("[¦\n]", text)


MARKS = words(
    "#¦##¦1.¦1)¦12. ¦-¦- ¦--¦-- -¦---¦+ ¦*¦* ¦**¦_¦__¦`¦```¦~~~¦~¦=¦===¦>¦> ¦|¦:--¦|-|¦--- | ---\n"
    "- - -¦_ _ _¦* * *¦<¦< ¦<<¦<b>¦</b>¦<!-- x -->¦<?x?>¦<script>¦<https://a.example>\n"
    "<a@b.example>¦https://a.example/x_y_z¦&amp;¦&¦&#35;¦&copy;¦&nope;¦\\¦\\*¦[¦]¦(¦)¦[a](b)\n"
    "![a](b)¦!¦[a]:¦[a][b]¦snake_case¦R&D¦C:\\docs¦5 * 3¦don't!¦word¦Straße¦слово¦語¦e\u0301\n"
    "😀¦👨\u200d👩¦\ufeff¦“¦”¦'¦\"¦,¦.¦:¦?¦@¦$¦%¦^¦{¦}¦/¦0¦7¦½¦ ¦ ¦ ¦ ¦\xa0¦\u3000¦\u2003¦\t"
)
MATTER_MARKS = [
    *MARKS,
    *words("no¦on¦y¦null¦~¦007¦1.10¦1_000¦0x1F¦0o17¦1e3¦.5¦12:30:45¦2021-09-15¦!tag¦&a¦*b¦? x¦{a}"),
    *words("[x]¦@x¦%x¦<<¦: ¦ #¦...¦\x85¦\u2028¦\u2029¦\ufffe¦\x07¦\x1b[0m¦\r¦\x0c¦\x7f¦\x9b31m"),
    *("\n", "\n---\n", "2021-09-15T10:00:00Z", "\ud800"),
]
YAML_WORDS = [
    *words("no¦No¦NO¦on¦off¦yes¦y¦N¦true¦False¦null¦Null¦~¦¦ ¦007¦08¦1.10¦1_000¦0x1F¦0o17¦0b1"),
    *words("nan¦.inf¦12:30:45¦1e3¦1.e3¦.5¦-.inf¦.nan¦+1¦-1¦1,000¦2021-09-15¦2021-9-5¦=¦<<¦---"),
    *words("--- x¦...¦-¦- x¦2001-12-14 21:59:43.10 -5¦-x¦? x¦?x¦:¦: x¦:x¦a: b¦a:¦a:b¦a #b¦#b¦a#b"),
    *words(
        '{a}¦{a: b}¦[x]¦@x¦`x¦%x¦!tag¦!¦&a¦*b¦|¦>¦\'¦"¦\'a\'¦"a"¦a\'b¦say "x"¦C:\\docs¦C:\\¦\\n'
    ),
    *words(
        " x¦x ¦a\tb¦\ta¦a\x85b¦a, b¦a\u2028b¦\ufeffa¦a\ufeff¦😀 #1¦😀¦(a)¦5 tips: x¦5 tips¦1 e3"
    ),
    *words("12 de¦éa¦“a”¦¿Qué?¦a  b¦1 T¦12e03¦\u3000a¦a\xa0¦x\x07y¦e\u0301¦key: [a¦null x¦\ud800"),
    *("a\nb", "a\n", "\na", "a\n\nb", "a\n---\nb", "a\n\x85b"),
]


def one_line(text: str) -> str:
    """Bring a text into the form of a repaired line."""
    return re.sub(r"[ \t]+", " ", text).strip()


LINES = (
    st.lists(st.sampled_from(MARKS), min_size=1, max_size=8).map("".join).map(one_line).filter(bool)
)
TEXTS = st.lists(LINES, min_size=1, max_size=3).map("\n".join)
FREE_TEXTS = st.lists(st.sampled_from(MATTER_MARKS), max_size=6).map("".join)
CODES = st.lists(st.sampled_from([*MARKS, "\n", "    "]), max_size=8).map("".join)
ROWS = st.lists(LINES | st.just(""), max_size=3).flatmap(
    lambda cells: LINES.map(lambda last: "\t".join([*cells, last]))
)


@st.composite
def lists(draw: st.DrawFn) -> list[Block]:
    """Draw a run of list items, no item more than one level deeper than the one before."""
    depth, blocks = 0, []
    for text, ordered in draw(st.lists(st.tuples(TEXTS, st.booleans()), min_size=1, max_size=6)):
        depth = draw(st.integers(1, min(depth + 1, MAX_DEPTH)))
        level = depth if depth > 1 else None
        blocks.append(Block(Role.LIST_ITEM, text, level=level, ordered=ordered))
    return blocks


RUNS = st.one_of(
    TEXTS.map(lambda text: [Block(Role.PARAGRAPH, text)]),
    st.builds(lambda text, n: [Block(Role.HEADING, text, level=n)], LINES, st.integers(1, 5)),
    st.lists(TEXTS, min_size=1, max_size=2).map(lambda ts: [Block(Role.QUOTE, "\n\n".join(ts))]),
    CODES.filter(str.strip).map(lambda text: [Block(Role.CODE, text)]),
    st.lists(ROWS, min_size=1, max_size=3).map(lambda rows: [Block(Role.TABLE, "\n".join(rows))]),
    st.just([Block(Role.BREAK, "")]),
    lists(),
)
BODIES = st.lists(RUNS, max_size=5).map(lambda runs: [block for run in runs for block in run])
"""Bodies in the form that Markdown can carry to the letter."""

MAYBE = st.none() | FREE_TEXTS
FREE_TUPLES = st.lists(FREE_TEXTS, max_size=2).map(tuple)
NUMBERS = st.lists(st.integers(1, 99), max_size=3).map(tuple)
STAMPS = st.sampled_from([None, "2021-09-15", "2021-09-15T10:00:00", "2021-09-15T10:00:00+02:00"])
IMAGES = st.lists(st.builds(Image, MAYBE, MAYBE, NUMBERS, MAYBE, MAYBE), max_size=2).map(tuple)
LINKS = st.lists(st.builds(Related, FREE_TEXTS, MAYBE, NUMBERS), max_size=2).map(tuple)
CANDIDATES = st.lists(st.builds(Candidate, FREE_TEXTS, NUMBERS, FREE_TEXTS), max_size=2).map(tuple)
ARTICLES = st.builds(
    Article,
    source=FREE_TEXTS,
    title=MAYBE,
    kicker=MAYBE,
    deck=MAYBE,
    authors=FREE_TUPLES,
    date=STAMPS,
    updated=STAMPS,
    dateline=MAYBE,
    section=MAYBE,
    tags=FREE_TUPLES,
    publisher=MAYBE,
    url=MAYBE,
    language=MAYBE,
    images=IMAGES,
    related=LINKS,
    notes=st.lists(st.builds(Note, st.just("agency"), FREE_TEXTS, NUMBERS), max_size=2).map(tuple),
    blocks=BODIES.map(tuple),
    evidence=st.dictionaries(st.sampled_from(EVIDENCE_FIELDS), NUMBERS, max_size=2),
    removed=st.lists(st.builds(Removal, NUMBERS, FREE_TEXTS, FREE_TEXTS), max_size=2).map(tuple),
    candidates=st.dictionaries(st.sampled_from(EVIDENCE_FIELDS), CANDIDATES, max_size=2),
    confidence=st.floats(0, 1),
    warnings=FREE_TUPLES,
)
