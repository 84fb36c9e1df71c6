"""Every finding has a stable code, and its examples are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cleannews.catalogue import Entry, catalogue, entry, entry_of
from cleannews.debris import RULES, THEMES
from cleannews.markup import strip
from cleannews.model import KEEPABLE_ROLES, Line, Role
from cleannews.pipeline import clean
from cleannews.repairs import REPAIRS, repair, repair_text

PACKAGE = Path(__file__).parent.parent / "cleannews"
SAMPLES = Path(__file__).parent.parent / "samples"

# What a code stood for when it was given out. Rows are only ever added here.
GIVEN = {
    "CN001": "too-much-dropped",
    "CN014": "non-iso-date",
    "CN104": "mojibake",
    "CN123": "leading-space",
    "CN151": "comment-residue",
    "CN173": "image-mark",
    "CN202": "comment-header",
    "CN257": "copyright",
    "CN301": "photo-credit",
    "CN406": "back-to-top",
    "CN451": "nav-word",
    "CN504": "tags",
    "CN551": "correction",
    "CN602": "related-inline",
    "CN701": "share-bar",
    "CN801": "ad-label",
    "CN901": "repeated-title",
    "CN904": "furniture",
    "CN956": "code",
}


def of(family: str) -> list[Entry]:
    return [e for e in catalogue() if e.family == family]


def pairs(entries: list[Entry], kind: str) -> list[tuple[Entry, str]]:
    return [(e, text) for e in entries for text in getattr(e, kind)]


def named(value: object) -> str:
    return value.id if isinstance(value, Entry) else ascii(value)


def test_codes_and_ids_are_unique_and_share_no_word() -> None:
    names = [name for e in catalogue() for name in (e.code, e.id)]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"CN\d{3}", e.code) for e in catalogue())
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", e.id) for e in catalogue())
    assert all(e.why.endswith(".") for e in catalogue())


@pytest.mark.parametrize("code", GIVEN)
def test_a_code_stands_for_what_it_always_stood_for(code: str) -> None:
    assert entry(code).id == GIVEN[code]


def test_the_first_digit_tells_the_theme() -> None:
    digits = {
        "0": ("file", "front-matter"),
        "1": ("repairs", "white-space", "residue", "scraper"),
        "2": ("debris/comments", "debris/legal"),
        "3": ("debris/media",),
        "4": ("debris/navigation", "debris/menus"),
        "5": ("debris/metadata", "debris/notes"),
        "6": ("debris/related",),
        "7": ("debris/sharing",),
        "8": ("debris/subscribing",),
        "9": ("structure",),
    }
    listed = {(digit, family) for digit, families in digits.items() for family in families}
    assert {(e.code[2], e.family) for e in catalogue()} == listed


def test_every_debris_row_is_listed_and_safe_only_if_certain() -> None:
    listed = {e.id: e for e in catalogue()}
    for theme, rules in THEMES.items():
        for rule in rules:
            assert listed[rule.id] == entry_of(rule, theme)
            assert listed[rule.id].safe is rule.certain
    assert sum(len(rules) for rules in THEMES.values()) == len(RULES)


def test_every_repair_has_an_entry() -> None:
    assert len(of("repairs")) == len(REPAIRS)


def test_each_repair_mends_its_examples_and_leaves_the_others() -> None:
    for found, mend in zip(of("repairs"), REPAIRS, strict=True):
        for text in found.drops:
            assert mend(text) != text, f"{found.id}: {text!a}"
        for text in found.keeps:
            assert repair_text(text) == text, f"{found.id}: {text!a}"


@pytest.mark.parametrize(("found", "text"), pairs(of("residue"), "drops"), ids=named)
def test_residue_goes_under_its_own_name(found: Entry, text: str) -> None:
    assert {r.rule for r in strip([Line((1,), text)]).removed} == {found.id}


@pytest.mark.parametrize(("found", "text"), pairs(of("residue"), "keeps"), ids=named)
def test_what_only_looks_like_residue_stays(found: Entry, text: str) -> None:
    stripped = strip([Line((1,), text)])
    assert [line.text for line in stripped.lines] == [text]


@pytest.mark.parametrize("found", of("white-space"), ids=named)
def test_white_space_is_mended(found: Entry) -> None:
    (dropped,), (kept,) = found.drops, found.keeps
    assert repair([Line((1,), dropped)])[0].text != dropped
    assert repair([Line((1,), kept)])[0].text == kept


def test_an_unknown_name_is_refused_with_the_nearest_ones() -> None:
    with pytest.raises(KeyError, match="share-bar"):
        entry("shre-bar")
    assert entry("cn701") is entry("CN701") is entry("share-bar")


def test_every_rule_that_the_stages_name_is_listed() -> None:
    """The names that stand in the code wherever something is removed."""
    ids = {e.id for e in catalogue()}
    ways = (
        r"Removal\([^()]*(?:\([^()]*\))?[^()]*\"([a-z]+(?:-[a-z]+)*)\"\)",
        r"\.remove\([^\n]*, \"([a-z]+(?:-[a-z]+)*)\"\)",
        r"_take\([^\n]*\"([a-z]+-[a-z]+)\", removed\)",
        r"\"([a-z]+-residue)\"",
    )
    found = {
        name
        for path in (*PACKAGE.glob("*.py"), *PACKAGE.glob("structure/*.py"))
        for way in ways
        for name in re.findall(way, path.read_text(encoding="utf-8"))
    }
    assert found >= {"list-marker", "image-mark", "site-suffix", "byline", "json-residue"}
    assert found <= ids


def test_every_role_can_stand_for_a_rule() -> None:
    """`--drop`, and the labeler, remove under the name of a role."""
    assert {str(role) for role in Role} <= {e.id for e in catalogue()}
    assert {str(role) for role in KEEPABLE_ROLES} <= {e.id for e in of("structure")}


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("pages/*.txt")), ids=lambda p: p.stem)
def test_what_a_sample_loses_is_listed(path: Path) -> None:
    article = clean(path.read_bytes(), source=path.name, drop=("heading", "quote", "list-item"))
    assert {removal.rule for removal in article.removed} <= {e.id for e in catalogue()}
