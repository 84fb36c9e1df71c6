"""The ledger law as a check: every word of an input line is found in an item that names it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from cleannews.model import Article
from cleannews.repairs import repair_text
from cleannews.sources import split_lines

WORD = re.compile(r"[^\W_]+")


def words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


def items(article: Article) -> Iterator[tuple[tuple[int, ...], str]]:
    for block in article.blocks:
        yield block.lines, block.text
    for image in article.images:
        yield image.lines, f"{image.caption or ''} {image.credit or ''}"
    for related in article.related:
        yield related.lines, f"{related.title} {related.url or ''}"
    for note in article.notes:
        yield note.lines, note.text
    for removal in article.removed:
        yield removal.lines, removal.text


def is_parted(word: str, held: Counter[str]) -> bool:
    """Whether a glued word (`Lopez14`) is held in its parts (`Lopez`, `14`)."""
    reached = {0}
    for end in range(1, len(word) + 1):
        starts = (start for start in reached if end - start < len(word))
        if any(word[start:end] in held for start in starts):
            reached.add(end)
    return len(word) in reached


def breaches(article: Article, text: str) -> list[str]:
    """Every line of the input that the article's ledger does not fully account for."""
    held: dict[int, Counter[str]] = defaultdict(Counter)
    for lines, words_of in ((lines, words(text)) for lines, text in items(article)):
        for number in lines:
            held[number] += words_of
    exempt = {number for lines in article.evidence.values() for number in lines}
    found = []
    for number, line in enumerate(split_lines(text), 1):
        lost = words(repair_text(line)) - held[number]
        missing = [word for word in lost if not is_parted(word, held[number])]
        if missing and number not in exempt:
            found.append(f"line {number} lost {sorted(missing)}: {line[:120]!r}")
    return found
