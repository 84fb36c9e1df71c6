"""The record: its keys, its way back, and the JSON Schema that promises both."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given

from cleannews.model import BODY_ROLES, NOTE_KINDS, Article, Block, CleannewsError, Image, Role
from cleannews.writers import to_json, to_jsonl
from cleannews.writers.record import EVIDENCE_FIELDS, from_dict, read_schema, to_dict
from tests.articles import ARTICLES

KEYS = (
    "source title kicker deck authors date updated dateline section tags publisher url language "
    "images related notes blocks text evidence removed candidates confidence warnings"
)
SCHEMA: dict[str, Any] = json.loads(read_schema())
VALIDATOR = pytest.importorskip("jsonschema", reason="needs jsonschema").Draft202012Validator


def test_the_schema_is_a_schema() -> None:
    VALIDATOR.check_schema(SCHEMA)


def test_record_and_schema_have_the_same_keys_in_the_same_order() -> None:
    assert " ".join(to_dict(Article())) == KEYS
    assert " ".join(SCHEMA["properties"]) == KEYS
    assert " ".join(SCHEMA["required"]) == KEYS


def test_every_object_of_the_schema_is_closed_and_every_property_described() -> None:
    objects = list(objects_of(SCHEMA))
    assert len(objects) == 8
    for found in objects:
        assert found["additionalProperties"] is False
        assert found["required"] == list(found["properties"])
        for name, shape in found["properties"].items():
            assert name == "lines" or shape["description"].endswith((".", "null."))


def objects_of(schema: Any) -> Any:
    if isinstance(schema, dict):
        if "properties" in schema and isinstance(schema["properties"], dict):
            yield schema
        for value in schema.values():
            yield from objects_of(value)
    if isinstance(schema, list):
        for value in schema:
            yield from objects_of(value)


def test_the_schema_names_the_roles_kinds_and_fields_of_the_model() -> None:
    properties = SCHEMA["properties"]
    roles = properties["blocks"]["items"]["properties"]["role"]["enum"]
    assert roles == [role.value for role in BODY_ROLES]
    assert tuple(properties["notes"]["items"]["properties"]["kind"]["enum"]) == NOTE_KINDS
    assert tuple(SCHEMA["$defs"]["field"]["enum"]) == EVIDENCE_FIELDS


@given(ARTICLES)
def test_every_record_keeps_the_promise_of_the_schema(article: Article) -> None:
    for written in (to_json(article), to_jsonl(article)):
        VALIDATOR(SCHEMA).validate(json.loads(written))


@given(ARTICLES)
def test_every_record_gives_the_same_article_back(article: Article) -> None:
    assert from_dict(to_dict(article)) == article
    assert list(to_dict(article)) == KEYS.split()


def test_the_parts_of_a_record_have_their_keys_in_order() -> None:
    article = Article(images=(Image("a"),), blocks=(Block(Role.LIST_ITEM, "b", (1,), 2, True),))
    record = to_dict(article)
    assert list(record["images"][0]) == ["src", "alt", "caption", "credit", "lines"]
    assert record["blocks"] == [
        {
            "role": "list-item",
            "level": 2,
            "ordered": True,
            "text": "b",
            "inline": [],
            "lines": [1],
        }
    ]
    assert list(record["blocks"][0]) == ["role", "level", "ordered", "text", "inline", "lines"]
    assert type(record["blocks"][0]["role"]) is str


def test_keys_that_are_missing_take_their_defaults() -> None:
    assert from_dict({}) == Article()
    assert from_dict({"images": [{"caption": "a"}]}).images == (Image("a"),)


BLOCK = {"role": "paragraph", "text": "a"}


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"titel": "a"}, "titel: no key of the record"),
        ({"title": 7}, "title: expected text, found int"),
        ({"source": None}, "source: expected text, found null"),
        ({"authors": "Ana"}, "authors: expected a list, found str"),
        ({"tags": ["a", None]}, "tags[1]: expected text, found null"),
        ({"text": []}, "text: expected text, found list"),
        ({"images": [[]]}, "images[0]: expected an object, found list"),
        ({"images": [{"size": 1}]}, "images[0].size: no key of the record"),
        ({"blocks": [BLOCK, {"text": "a"}]}, "blocks[1]: lacks role"),
        ({"blocks": [{**BLOCK, "role": "title"}]}, "blocks[0].role: expected one of paragraph, "),
        ({"blocks": [{**BLOCK, "role": []}]}, "blocks[0].role: expected one of paragraph, "),
        ({"blocks": [{**BLOCK, "level": 0}]}, "blocks[0].level: expected 1 or more, found 0"),
        ({"blocks": [{**BLOCK, "lines": [True]}]}, "blocks[0].lines[0]: expected a whole number"),
        ({"blocks": [{**BLOCK, "ordered": 1}]}, "blocks[0].ordered: expected true or false"),
        ({"notes": [{"kind": "x", "text": "a"}]}, "notes[0].kind: expected one of correction, "),
        ({"evidence": []}, "evidence: expected an object, found list"),
        ({"evidence": {"body": [1]}}, "evidence.body: no field of the record"),
        ({"evidence": {"title": [1.5]}}, "evidence.title[0]: expected a whole number, found float"),
        ({"removed": [{"lines": [1]}]}, "removed[0]: lacks text, rule"),
        (
            {"candidates": {"date": [{"value": "a", "lines": []}]}},
            "candidates.date[0]: lacks reason",
        ),
        ({"confidence": 1.5}, "confidence: expected a number from 0 to 1, found 1.5"),
        ({"confidence": float("nan")}, "confidence: expected a number from 0 to 1, found nan"),
        ({"confidence": "1"}, "confidence: expected a number from 0 to 1, found str"),
    ],
)
def test_a_wrong_shape_is_named(record: dict[str, Any], message: str) -> None:
    with pytest.raises(CleannewsError) as caught:
        from_dict(record)
    assert str(caught.value).startswith(message)
