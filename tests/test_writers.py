"""The writers: what they write is read back as the same text by parsers that are not ours."""

from __future__ import annotations

import io
import json
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup, Tag
from hypothesis import example, given
from markdown_it import MarkdownIt

from cleannews.model import Article, Block, CleannewsError, Image, Note, Related, Removal, Role
from cleannews.selection import drop, keep
from cleannews.settings.choices import PROFILES
from cleannews.writers import WRITERS, to_json, to_jsonl, to_markdown
from cleannews.writers.commonmark import MAX_DEPTH, escape, guard, write_blocks
from cleannews.writers.dialect import is_plain
from cleannews.writers.matter import NAMES, fields_of, read_matter, write_matter
from cleannews.writers.plain import make_inert, to_text
from cleannews.writers.record import to_dict
from tests.articles import ARTICLES, BODIES, FREE_TEXTS, YAML_WORDS, words


def read_html(html: str) -> list[tuple[Role, int | None, bool | None, str]]:
    """Read the blocks from what a CommonMark renderer makes of a body."""
    return list(read_elements(BeautifulSoup(html, "html.parser")))


def read_elements(
    parent: Tag, depth: int = 0
) -> Iterator[tuple[Role, int | None, bool | None, str]]:
    for node in parent.children:
        if not isinstance(node, Tag):
            assert depth or not str(node).strip(), f"stray text {node!r}"
        elif node.name == "p":
            yield Role.PARAGRAPH, None, None, inner_text(node)
        elif re.fullmatch("h[2-6]", node.name):
            yield Role.HEADING, int(node.name[1]) - 1, None, inner_text(node)
        elif node.name == "blockquote":
            assert {child.name for child in node.children if isinstance(child, Tag)} == {"p"}
            yield Role.QUOTE, None, None, "\n\n".join(inner_text(p) for p in node("p"))
        elif node.name in ("ul", "ol"):
            yield from read_items(node, depth + 1)
        elif node.name == "pre":
            yield Role.CODE, None, None, node.get_text().removesuffix("\n")
        elif node.name == "table":
            rows = ["\t".join(inner_text(c) for c in row(["th", "td"])) for row in node("tr")]
            yield Role.TABLE, None, None, "\n".join(row.rstrip("\t") for row in rows)
        elif node.name == "hr":
            yield Role.BREAK, None, None, ""
        else:
            raise AssertionError(f"unexpected {node}")


def read_items(node: Tag, depth: int) -> Iterator[tuple[Role, int | None, bool | None, str]]:
    for item in node("li", recursive=False):
        inner = item(["ul", "ol"], recursive=False)
        own = [child for child in item.children if all(child is not part for part in inner)]
        yield Role.LIST_ITEM, depth if depth > 1 else None, node.name == "ol", text_of(own)
        for part in inner:
            yield from read_items(part, depth + 1)


def inner_text(node: Tag) -> str:
    return text_of(node.children)


def text_of(nodes: Iterable[Any]) -> str:
    """Give the text of nodes that are text and line breaks only, hence no markup at all."""
    parts = []
    for node in nodes:
        assert not isinstance(node, Tag) or node.name == "br", f"markup {node}"
        parts.append("\n" if isinstance(node, Tag) else str(node).replace("\n", ""))
    return "".join(parts)


def render(body: str) -> str:
    html: str = MarkdownIt("commonmark").enable("table").render(body)
    return html


@given(BODIES)
@example([Block(Role.PARAGRAPH, "a | b\n--- | ---")])
@example([Block(Role.TABLE, "a\\|b\t\\\n|\tx")])
@example(
    [Block(Role.LIST_ITEM, "a", ordered=o, level=n) for o, n in ((False, 1), (True, 2), (False, 2))]
)
def test_a_commonmark_parser_reads_every_block_back_with_the_same_text(blocks: list[Block]) -> None:
    expected = [
        (b.role, None if b.role is Role.LIST_ITEM and b.level == 1 else b.level, b.ordered, b.text)
        for b in blocks
    ]
    assert read_html(render(write_blocks(blocks))) == expected


@given(BODIES)
@example([Block(Role.PARAGRAPH, "#\n#")])
def test_mdformat_leaves_our_markdown_as_it_is(blocks: list[Block]) -> None:
    mdformat = pytest.importorskip("mdformat", reason="needs mdformat")
    pytest.importorskip("mdformat_frontmatter", reason="needs mdformat-frontmatter")
    plain = tuple(block for block in blocks if is_stable_in_mdformat(block))
    text = to_markdown(Article(title="Rain: a guide", tags=("no",), blocks=plain))
    assert mdformat.text(text, extensions=["frontmatter"]) == text


def is_stable_in_mdformat(block: Block) -> bool:
    """Leave out what it writes otherwise: tables, rules, and three escapes that it forgets."""
    if block.role in (Role.TABLE, Role.BREAK):
        return False
    return block.role is Role.CODE or not re.search(
        r"<<|^~~~|^[-:|][-:| ]+$", block.text, flags=re.MULTILINE
    )


CLEAN = words(
    "snake_case¦a_b_c¦5 * 3¦R&D¦AT&T;¦don't!¦#hashtag¦a < b > c¦x = y¦1.5 million¦2021¦-5 degrees\n"
    "[1]¦f(x)¦a~b¦50%¦$5-$10¦https://a.example/x_y?a=b&c=d¦me@a.example¦and/or¦a | b¦3-2¦5 > 3¦—\n"
    "[sic]¦|¦!¦“Stop!”¦+49 30 1234¦=5¦Nr.1¦1)a¦C#¦&¦a & b¦~5"
)


@pytest.mark.parametrize("text", CLEAN)
def test_text_that_no_parser_could_mistake_stays_clean(text: str) -> None:
    assert write_blocks([Block(Role.PARAGRAPH, text)]) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# Rain", "\\# Rain"),
        ("1. Rain", "1\\. Rain"),
        ("2) Rain", "2\\) Rain"),
        ("- Rain", "\\- Rain"),
        ("+ Rain", "\\+ Rain"),
        ("* Rain", "\\* Rain"),
        ("> Rain", "\\> Rain"),
        ("---", "\\---"),
        ("- - -", "\\- - -"),
        ("-- -", "\\-- -"),
        ("===", "\\==="),
        ("~~~", "\\~~~"),
        ("```", "\\`\\`\\`"),
        ("[Rain]: https://a.example", "\\[Rain\\]: https://a.example"),
        ("[Rain](https://a.example)", "\\[Rain\\](https://a.example)"),
        ("<b>Rain</b>", "\\<b>Rain\\</b>"),
        ("&amp; &#38; &nope;", "\\&amp; \\&#38; &nope;"),
        ("*Rain* and _sun_", "\\*Rain\\* and \\_sun\\_"),
        ("C:\\docs", "C:\\\\docs"),
        ("Rain\nSun", "Rain\\\nSun"),
        ("Rain\n---", "Rain\\\n\\---"),
        ("a | b\n--- | ---", "a | b\\\n\\--- | ---"),
    ],
)
def test_what_a_parser_would_mistake_is_escaped(text: str, written: str) -> None:
    assert write_blocks([Block(Role.PARAGRAPH, text)]) == written


def test_the_blocks_of_a_body_take_these_shapes() -> None:
    blocks = [
        Block(Role.HEADING, "Costs", level=1),
        Block(Role.PARAGRAPH, "Before"),
        Block(Role.HEADING, "More", level=2),
        Block(Role.HEADING, "Deep", level=9),
        Block(Role.QUOTE, "One\n\nTwo"),
        Block(Role.QUOTE, "Three"),
        Block(Role.EMBED, "A post"),
        Block(Role.LIST_ITEM, "a", ordered=False),
        Block(Role.LIST_ITEM, "b\nc", level=2, ordered=True),
        Block(Role.LIST_ITEM, "d", level=3),
        Block(Role.LIST_ITEM, "e", level=1),
        Block(Role.LIST_ITEM, "f", ordered=True),
        Block(Role.BREAK, "* * *"),
        Block(Role.TABLE, "City\tmm\nBonn\t12\nKöln"),
        Block(Role.CODE, "a\n\n````\n"),
    ]
    assert write_blocks(blocks) == "\n\n".join(
        [
            "## Costs",
            "Before",
            "### More",
            "###### Deep",
            "> One\n>\n> Two",
            "> Three",
            "> A post",
            "- a\n  1. b\\\n     c\n     - d\n- e",
            "1. f",
            "***",
            "| City | mm |\n| --- | --- |\n| Bonn | 12 |\n| Köln |  |",
            "`````\na\n\n````\n\n`````",
        ]
    )


def test_blocks_without_words_are_not_written() -> None:
    empty = [Block(role, " \n\t") for role in Role if role is not Role.BREAK]
    assert (
        write_blocks([Block(Role.LIST_ITEM, "a"), *empty, Block(Role.LIST_ITEM, "b")]) == "- a\n- b"
    )


def test_lists_deeper_than_a_parser_goes_are_flattened_and_nothing_is_lost() -> None:
    items = [Block(Role.LIST_ITEM, f"item {level}", level=level) for level in range(1, 40)]
    read = read_html(render(write_blocks(items)))
    assert [text for *_, text in read] == [item.text for item in items]
    assert max(level or 1 for _, level, _, _ in read) == MAX_DEPTH


def read_yaml(text: str) -> list[Any]:
    from ruamel.yaml import YAML

    readers = (yaml.safe_load, YAML(typ="safe", pure=True).load, YAML(typ="safe").load, YAML().load)
    return [as_text(read(io.StringIO(text)) or {}) for read in readers]


def scrubbed(fields: dict[str, Any]) -> Any:
    """Give the fields as any output must write them: without lone surrogates."""
    return json.loads(json.dumps(fields, ensure_ascii=False).replace("\ud800", "\ufffd"))


def as_text(value: Any) -> Any:
    """Turn dates into ISO text, mappings and lists into plain ones; the rest must be text."""
    if isinstance(value, dict):
        return {as_text(key): as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_text(item) for item in value]
    if isinstance(value, date | datetime):
        return value.isoformat()
    assert isinstance(value, str), f"{value!r} is no text"
    return str(value)


@pytest.mark.parametrize("word", YAML_WORDS)
def test_front_matter_reads_back_as_the_text_it_was(word: str) -> None:
    article = Article(
        title=f"{word}" or None, authors=(word,), related=(Related(word, "https://a"),)
    )
    for read in read_yaml(write_matter(article)):
        assert read == scrubbed(fields_of(article))


@given(ARTICLES)
def test_any_front_matter_reads_back_equal_in_pyyaml_and_ruamel(article: Article) -> None:
    for read in read_yaml(write_matter(article)):
        assert read == scrubbed(fields_of(article))


@given(FREE_TEXTS, FREE_TEXTS)
def test_no_field_breaks_out_of_the_front_matter(title: str, author: str) -> None:
    import frontmatter

    article = Article(
        title=f"x{title}", authors=(author, "---"), blocks=(Block(Role.PARAGRAPH, "y"),)
    )
    text = to_markdown(article)
    assert text.split("\n").count("---") == 2
    post = frontmatter.loads(text)
    assert post.metadata == scrubbed(fields_of(article))
    assert post.content == "y"


@pytest.mark.parametrize("text", YAML_WORDS)
def test_mdformat_leaves_our_front_matter_as_it_is(text: str) -> None:
    mdformat = pytest.importorskip("mdformat", reason="needs mdformat")
    pytest.importorskip("mdformat_frontmatter", reason="needs mdformat-frontmatter")
    written = to_markdown(Article(title=f"Rain {text}", tags=(text,), date="2021-09-15", deck=text))
    assert mdformat.text(written, extensions=["frontmatter"]) == written


@pytest.mark.parametrize("text", words("y¦N¦Inf¦2001-12-14 21:59:43 Z¦a #b¦a: b¦a:¦ a¦0x1F¦'a"))
def test_what_any_yaml_could_take_for_something_else_is_quoted(text: str) -> None:
    assert not is_plain(text)


@pytest.mark.parametrize("text", words("Rain¦5 tips¦a#b¦a:b¦C:\\docs¦“a”¦Él¦(a)¦nobody¦a, b [c]"))
def test_what_every_yaml_takes_for_text_is_plain(text: str) -> None:
    assert is_plain(text)
    assert write_matter(Article(title=text)) == f"title: {text}\n"


DATES = [
    *(
        "2021-09-15",
        "2021-09-15T10:00:00",
        "2021-09-15T10:00:00+02:00",
        "2021-12-31T23:59:59-05:30",
    ),
    *("2021-09-15T00:00:00+00:00", "1999-01-01"),
]


@pytest.mark.parametrize("text", DATES)
def test_dates_are_written_plain_and_read_back_as_dates(text: str) -> None:
    written = write_matter(Article(date=text))
    assert written == f"date: {text}\n"
    assert isinstance(yaml.safe_load(written)["date"], date)
    assert read_yaml(written) == [{"date": text}] * 4


@pytest.mark.parametrize(
    "text", ["2021-02-31", "2021", "yesterday", "2021-09-15T10:00", "2021-9-5"]
)
def test_what_is_no_date_is_written_as_text(text: str) -> None:
    assert read_yaml(write_matter(Article(date=text))) == [{"date": text}] * 4
    assert isinstance(yaml.safe_load(write_matter(Article(date=text)))["date"], str)


FULL = Article(
    source="rain.txt",
    title="Rain: a guide",
    kicker="Weather",
    deck="How to stay dry",
    authors=("Ana Gomes", "Jo O'Neill"),
    date="2021-09-15T10:00:00+02:00",
    updated="2021-09-16",
    dateline="BONN",
    section="Weather",
    tags=("rain", "no"),
    publisher="The Drop",
    url="https://a.example/rain",
    language="en",
    images=(Image("A wet dog", "J. Doe/DPA", (7, 8)),),
    related=(Related("Sun: a guide", None, (11,)), Related("Snow", "https://a.example/snow", (3,))),
    notes=(Note("correction", "An earlier version was dry.", (12,)),),
    blocks=(
        Block(Role.PARAGRAPH, "It rained.", (6,)),
        Block(Role.QUOTE, "Never again", (9,)),
        Block(Role.PARAGRAPH, "It rained more.", (10,)),
    ),
)


def test_front_matter_holds_the_known_fields_in_their_order() -> None:
    assert write_matter(FULL) == (
        "title: 'Rain: a guide'\n"
        "description: How to stay dry\n"
        "date: 2021-09-15T10:00:00+02:00\n"
        "lastmod: 2021-09-16\n"
        "authors:\n  - Ana Gomes\n  - Jo O'Neill\n"
        "section: Weather\n"
        "tags:\n  - rain\n  - 'no'\n"
        "lang: en\n"
        "image:\n  caption: A wet dog\n  credit: J. Doe/DPA\n"
        "related:\n  - 'Sun: a guide'\n  - title: Snow\n    url: https://a.example/snow\n"
        "source:\n  name: The Drop\n  url: https://a.example/rain\n"
    )


@pytest.mark.parametrize("profile", [*PROFILES])
def test_a_profile_names_the_keys_and_they_are_read_back(profile: str) -> None:
    written = write_matter(FULL, profile)
    renamed = NAMES.get(profile, {})
    keys = [renamed.get(key, key) for key in fields_of(FULL)]
    assert [*yaml.safe_load(written)] == keys
    again = read_matter(written)
    assert again is not None
    assert fields_of(again) == fields_of(FULL)
    assert write_matter(again) == written


def test_every_generator_that_has_names_is_a_profile() -> None:
    assert NAMES.keys() <= PROFILES.keys()


def test_a_key_keeps_the_name_that_it_had() -> None:
    raw = "pubDate: 2026-05-04\nhero: a.png\n"
    article = Article(title="Rain", date="2026-05-04", front_matter=raw)
    assert write_matter(article) == "title: Rain\npubDate: 2026-05-04\nhero: a.png\n"


def test_of_two_names_for_one_field_ours_is_read_and_the_other_stays() -> None:
    raw = "category: b\nsection: a\ntitle: Rain\n"
    article = read_matter(raw)
    assert article is not None
    assert article.section == "a"
    assert write_matter(replace(article, title="Sun")) == "title: Sun\nsection: a\ncategory: b\n"


def test_several_images_are_a_list() -> None:
    images = (Image("A"), Image(), Image(credit="B", src="b.jpg", alt="b"))
    written = write_matter(Article(images=images))
    assert written == "images:\n  - caption: A\n  - credit: B\n    src: b.jpg\n    alt: b\n"


def test_markdown_without_any_field_still_has_front_matter() -> None:
    assert to_markdown(Article()) == "---\n---\n"
    assert to_markdown(Article(blocks=FULL.blocks[:1])) == "---\n---\n\nIt rained.\n"


def test_the_title_heading_stands_before_the_body_if_asked_for() -> None:
    written = to_markdown(FULL, title_heading=True)
    assert "\n---\n\n# Rain: a guide\n\nIt rained.\n\n> Never again\n\nIt rained more.\n" in written
    assert "# Rain" not in to_markdown(FULL)


def test_foreign_keys_follow_the_fields_when_these_have_changed() -> None:
    raw = "layout: post # mine\n# tags\ntags: x\ntitle: Sun\nextra:\n  - 007\n\n# end\nlast: ~\n"
    written = write_matter(Article(title="Rain", front_matter=raw))
    assert written == (
        "title: Rain\nlayout: post # mine\n# tags\ntags: x\nextra:\n  - 007\n\n# end\nlast: ~\n"
    )


@pytest.mark.parametrize(
    ("raw", "added"),
    [
        ("{title: Sun, n: 1, s: '1'}", "n: 1\ns: '1'\n"),
        ("title: &t Sun\nn: [*t, 1.10]", "n: [Sun, 1.10]\n"),
        ("  title: Sun\n  n: 007", "n: 007\n"),
        ("layout: post\ntags: x", "layout: post\ntags: x\n"),
        ("tags: [a]\nn: no", "n: no\n"),
        ("- no mapping", ""),
        ("no: [yaml", ""),
        ("", ""),
        ("# nothing", ""),
    ],
)
def test_foreign_keys_survive_any_layout_of_the_front_matter(raw: str, added: str) -> None:
    assert write_matter(Article(title="Rain", front_matter=raw)) == f"title: Rain\n{added}"


def test_text_is_title_deck_and_body_with_one_blank_line_between() -> None:
    assert to_text(FULL) == (
        "Rain: a guide\n\nHow to stay dry\n\nIt rained.\n\nNever again\n\nIt rained more.\n"
    )


def test_text_keeps_tables_and_code_and_leaves_breaks_out() -> None:
    blocks = (
        Block(Role.TABLE, "a\tb\nc\t"),
        Block(Role.BREAK, "***"),
        Block(Role.CODE, "  x = 1 \n"),
    )
    assert to_text(Article(blocks=blocks)) == "a\tb\nc\n\n  x = 1\n"


def test_an_empty_article_is_an_empty_text() -> None:
    assert to_text(Article()) == ""


@given(FREE_TEXTS, FREE_TEXTS)
@example("\ud800", "\x1b]0;pwned\x07\x9b31m\x0c\r\n\u2028")
def test_no_output_holds_controls_or_breaks_an_encoder(title: str, body: str) -> None:
    article = Article(
        source=body,
        title=title,
        tags=(body,),
        blocks=tuple(
            Block(role, body) for role in (Role.PARAGRAPH, Role.CODE, Role.TABLE, Role.HEADING)
        ),
        removed=(Removal((1,), body, "x"),),
    )
    for name, write in WRITERS.items():
        written = write(article)
        written.encode("utf-8")
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", written), name
        assert written.endswith("\n") or not written


def test_jsonl_is_one_line_and_json_is_indented_and_both_are_the_record() -> None:
    article = Article(title="Straße 😀 \u2028", tags=("a\x85b\x7f",))
    line = to_jsonl(article)
    assert line.count("\n") == 1
    assert "Straße 😀" in line
    assert json.loads(line) == json.loads(to_json(article)) == to_dict(article)
    assert to_json(article).startswith('{\n  "source": "-",\n')


def test_captions_and_related_links_are_put_back_in_their_places() -> None:
    kept = keep(FULL, ["related", "credit", "caption", Role.NOTE])
    assert [block.text for block in kept.blocks] == [
        *("Snow", "It rained.", "A wet dog", "J. Doe/DPA", "Never again", "It rained more."),
        *("Sun: a guide", "An earlier version was dry."),
    ]
    assert {block.role for block in kept.blocks} == {Role.PARAGRAPH, Role.QUOTE}
    assert kept.images == FULL.images


def test_texts_without_lines_go_to_the_top_or_the_end() -> None:
    article = Article(
        images=(Image("caption", "credit"),), related=(Related("link"),), blocks=FULL.blocks[:1]
    )
    kept = keep(article, ["caption", "credit", "related"])
    assert [block.text for block in kept.blocks] == ["caption", "credit", "It rained.", "link"]


def test_a_text_from_the_line_of_a_block_follows_it() -> None:
    article = Article(images=(Image("caption", None, (6,)),), blocks=FULL.blocks)
    assert keep(article, ["caption"]).blocks[1].text == "caption"


def test_nothing_chosen_changes_nothing() -> None:
    assert keep(FULL, []) is FULL
    assert drop(FULL, []) is FULL


def test_a_dropped_role_goes_to_the_ledger() -> None:
    dropped = drop(FULL, [Role.QUOTE])
    assert [block.text for block in dropped.blocks] == ["It rained.", "It rained more."]
    assert dropped.removed == (Removal((9,), "Never again", "quote"),)


@pytest.mark.parametrize(
    ("choose", "role"), [(keep, "quote"), (keep, "nonsense"), (drop, "caption")]
)
def test_a_role_that_cannot_be_chosen_is_named(choose: Any, role: str) -> None:
    with pytest.raises(CleannewsError, match=f"cannot choose '{role}'; choose from"):
        choose(FULL, [role])


HOSTILE = words("[¦]¦[a¦*¦_¦_a¦`¦<¦&¦&a¦\\¦-¦- ¦1¦|¦ ¦\t")


@pytest.mark.parametrize("unit", HOSTILE)
def test_a_hostile_line_is_written_in_no_time(unit: str) -> None:
    text = unit * (100_000 // len(unit)) + "x"
    started = time.process_time()
    guard(escape(make_inert(text)), is_first=False)
    assert time.process_time() - started < 0.5
