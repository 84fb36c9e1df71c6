"""Every row of the debris table against its own examples and all the others'."""

from __future__ import annotations

import re
import time

import pytest

from cleannews.debris import RULES, Rule, lookups, sweep
from cleannews.debris.index import Index
from cleannews.debris.wording import fold, listed, trim
from cleannews.model import Line, Role

LANGUAGES = {
    *("en", "de", "fr", "es", "pt", "it", "ru", "pl", "tr"),
    *("ar", "hi", "zh", "ja", "ko", "nl", "sv", "id"),
}
CERTAIN = tuple(rule for rule in RULES if rule.certain)


def pairs(rules: tuple[Rule, ...], kind: str) -> list[tuple[Rule, str]]:
    return [(rule, text) for rule in rules for text in getattr(rule, kind)]


INDEX = Index(RULES)


@pytest.mark.parametrize(("rule", "text"), pairs(RULES, "drops"), ids=lambda x: getattr(x, "id", x))
def test_a_row_takes_its_own_examples(rule: Rule, text: str) -> None:
    assert rule in [hit.rule for hit in INDEX.hits(text)]


@pytest.mark.parametrize(("rule", "text"), pairs(RULES, "keeps"), ids=lambda x: getattr(x, "id", x))
def test_no_certain_row_touches_what_any_row_keeps(rule: Rule, text: str) -> None:
    kept, removed = sweep([Line((1,), text)])
    assert [line.text for line in kept] == [text]
    assert not removed
    assert rule not in [hit.rule for hit in INDEX.hits(text)]


@pytest.mark.parametrize(
    ("rule", "text"), pairs(CERTAIN, "drops"), ids=lambda x: getattr(x, "id", x)
)
def test_a_certain_row_acts_on_its_examples_and_names_itself(rule: Rule, text: str) -> None:
    kept, removed = sweep([Line((1,), text)])
    named = {line.rule for line in kept} | {removal.rule for removal in removed}
    assert rule.id in named, f"taken by {named}"


@pytest.mark.parametrize(("rule", "text"), pairs(RULES, "drops"), ids=lambda x: getattr(x, "id", x))
def test_no_word_of_an_example_is_lost(rule: Rule, text: str) -> None:
    kept, removed = sweep([Line((1,), text)])
    told = " ".join([*(line.text for line in kept), *(removal.text for removal in removed)])
    assert set(re.findall(r"\w+", text)) <= set(re.findall(r"\w+", told))


def test_every_row_has_an_id_a_reason_and_examples() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
        assert rule.why.endswith(".")
        assert rule.drops and rule.keeps


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_plain_wordings_are_written_as_they_are_compared(rule: Rule) -> None:
    for words in (rule.lines, rule.leads, rule.starts, rule.words, rule.fillers):
        for text in filter(str.isascii, words.values()):
            assert text == fold(text)


@pytest.mark.parametrize("rule", [r for r in RULES if r.glimpse], ids=lambda rule: rule.id)
def test_the_small_pattern_of_a_row_is_found_where_its_large_one_matches(rule: Rule) -> None:
    taken = [text for text in rule.drops if re.search(rule.pattern, text)]
    assert taken
    assert all(re.search(rule.glimpse, text) for text in taken)


def test_the_table_speaks_seventeen_languages() -> None:
    assert frozenset().union(*(rule.languages for rule in RULES)) >= LANGUAGES


@pytest.mark.parametrize("rule", [r for r in RULES if r.pattern], ids=lambda r: r.id)
def test_no_pattern_backtracks_catastrophically(rule: Rule) -> None:
    pieces = [*rule.needs, *rule.drops, "a ", "a", "(", "1", "-", " ", ">", "a b. "]
    index = Index((rule,))
    started = time.perf_counter()
    for piece in pieces:
        for text in (piece * (280 // len(piece)), piece * (100_000 // len(piece)) + ")"):
            index.hits(text)
    # Far above what honest matching takes on a slow machine, far below what backtracking would.
    assert time.perf_counter() - started < 5


def test_a_row_with_a_role_gives_it_to_what_its_cue_announces() -> None:
    kept, removed = sweep([Line((1,), "Also Read: Five things to know about the dam")])
    assert [(line.text, line.role) for line in kept] == [
        ("Five things to know about the dam", Role.RELATED)
    ]
    assert [removal.text for removal in removed] == ["Also Read:"]


def test_lines_that_were_taken_out_leave_word_for_the_next_line() -> None:
    lines = [Line((1,), "The dam held."), Line((2,), "Advertisement"), Line((3,), "Rain fell.")]
    kept, removed = sweep(lines)
    assert [removal.rule for removal in removed] == ["ad-label"]
    assert [line.passed for line in kept] == [(), ("ad-label",)]


def test_a_line_is_found_before_and_after_the_wordings_are_taken_apart() -> None:
    index = Index(RULES)
    first = [index.hits("It rained all night over the valley"), index.hits("Read more")]
    for number in range(200):
        index.hits(f"The water rose by {number} inches")
    assert [index.hits("It rained all night over the valley "), index.hits("Read more ")] == [
        first[0],
        [hit._replace(outer=hit.outer + 1, end=hit.end + 1) for hit in first[1]],
    ]
    assert first[1] and not first[0]


def test_wordings_are_written_so_that_little_is_left_to_fold() -> None:
    for rule in RULES:
        for words in (rule.lines, rule.leads, rule.starts, rule.words, rule.fillers):
            told = "|".join(fold(wording) for text in words.values() for wording in text.split("|"))
            assert listed(words) == told, rule.id
        for wording in listed(rule.starts).split("|"):
            key = trim(wording)[:3]
            assert not key.isascii() or wording.startswith(key), f"{rule.id}: {wording}"


def test_the_first_lines_are_looked_up_as_the_later_ones_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lookups, "FEW", 0)
    later = Index(RULES)
    texts = [text for rule in RULES for text in (*rule.drops, *rule.keeps)]
    known = [later.hits(text) for text in texts]
    monkeypatch.setattr(lookups, "FEW", 10**9)
    for start in range(0, len(texts), 10):
        first = Index(RULES)
        assert [first.hits(text) for text in texts[start : start + 10]] == known[start : start + 10]
