"""Short articles with a box of links among their paragraphs, made of marked texts, for the trainer.

On the gold pages an article mostly ends where links begin, and few are short. In many a scraped
text two paragraphs follow the box, or one sentence: these lessons tell that an article may go on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random

from cleannews.debris import RULES
from cleannews.languages import detect
from cleannews.structure.marking import Marked

STYLE = "boxed"
"""The style of such texts."""

FROM = ("container", "html-text")
# Lines of the page above and below the article, paragraphs above and below the box, links in it.
ABOVE, BELOW, BEFORE, BEHIND, LINKS = 14, 14, (1, 6), (1, 3), (1, 4)
# Of so many of these texts the paragraphs below the box are single sentences, or no line is blank.
IN_SENTENCES, TIGHT = 0.5, 0.5
# A sentence that stands alone, in characters; and how sure the labels must be on average.
SHORTEST, LONGEST, SURE = 25, 200, 0.5

Told = tuple[str, int, float]
_SENTENCE_END = re.compile(
    r"(?<=[.!?…][\"”»])\s+|(?<=[.!?…])\s+(?=[^\W\d_a-zà-ÿа-я])|(?<=[。！？])"
)


def interrupt(marked: Sequence[Marked], fold_of: dict[str, int]) -> Iterator[Marked]:
    """One short text with a box for each of these that allows it.

    The links bear titles of the same language and of sites of the same fold (`fold_of` names each
    site's), so that nothing of a fold is seen by the weights that judge it.
    """
    languages = [detect(text.text[:4000]) or "en" for text in marked]
    titles: dict[tuple[str, int], list[str]] = defaultdict(list)
    for text, language in zip(marked, languages):
        if text.style == FROM[0] and text.gold.get("title"):
            titles[language, fold_of[text.site]].append(text.gold["title"])
    headers = _headers()
    for text, language in zip(marked, languages):
        chance = Random(f"{text.site} {text.style} {len(text.text)}")
        pool = titles[language, fold_of[text.site]]
        if text.style in FROM and len(pool) > LINKS[1] and language in headers:
            made = _made(text, _box(chance, headers[language], pool), chance)
            yield from [made] if made else ()


def _headers() -> dict[str, list[str]]:
    """What stands above links, by language."""
    rule = next(rule for rule in RULES if rule.id == "related-header")
    return {language: words.split("|") for language, words in rule.lines.items()}


def _box(chance: Random, headers: Sequence[str], titles: Sequence[str]) -> list[Told]:
    header = chance.choice(headers)
    links = chance.sample(titles, chance.randint(*LINKS))
    return [(line, 0, 1.0) for line in (header[:1].upper() + header[1:], *links)]


def _made(marked: Marked, box: Sequence[Told], chance: Random) -> Marked | None:
    """The text cut short, with the box among its paragraphs; None if its body is not sure."""
    lines = [*zip(marked.text.split("\n"), marked.labels, marked.sure)]
    body = [i for i, (line, label, _) in enumerate(lines) if label and line.strip()]
    inner = [lines[i] for i in body]
    sure_of_all = sum(sure for _, _, sure in inner)
    if len(body) <= BEFORE[1] + BEHIND[1] or sure_of_all < SURE * len(inner):
        return None
    head = lines[max(0, body[0] - ABOVE) : body[0]]
    tail = lines[body[-1] + 1 : body[-1] + 1 + BELOW]
    before, behind = inner[: chance.randint(*BEFORE)], inner[-chance.randint(*BEHIND) :]
    if chance.random() < IN_SENTENCES:
        behind = [*_sentences(behind)][-len(behind) :] or behind
    told = [*head, *_spaced([*before, *box, *behind]), *tail]
    if chance.random() < TIGHT:
        told = [row for row in told if row[0].strip()]
    texts, labels, sure = zip(*told)
    return replace(marked, style=STYLE, text="\n".join(texts), labels=labels, sure=sure)


def _sentences(rows: Iterable[Told]) -> Iterator[Told]:
    for text, label, sure in rows:
        for sentence in _SENTENCE_END.split(text):
            if sentence and SHORTEST <= len(sentence) <= LONGEST:
                yield sentence.strip(), label, sure


def _spaced(rows: Iterable[Told]) -> Iterator[Told]:
    for row in rows:
        yield from (("", 0, 1.0), row)
    yield ("", 0, 1.0)
