"""Markdown's marks within a line become marks of the line, and what they held is accounted for."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.links import strip_inline, strip_lines
from cleannews.model import Line, Mark, Removal


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('The [dam](https://a.example/dam "The dam") held.', "The dam held."),
        ("[Print](javascript:window.print())", "Print"),
        ("[ ](https://share.example/?text=Dam holds, they say&to=me)", ""),
        ("[ E-Mail ](mailto:?subject=Dam holds&body=Read this)", "E-Mail"),
        ("[Call us](tel:+1 (855) 469-7509)", "Call us"),
        ('[Dam holds](/dam ""Dam holds", they say")', "Dam holds"),
        ("[[email protected]](/cdn-cgi/mail)", "[email protected]"),
        ("[How to build [With a checklist]](/how)", "How to build [With a checklist]"),
        ("[![Dam](/a (1).png) Dam holds](/dam)", "Dam holds"),
        ("![Dam [left]](data:image/svg+xml,%3Csvg w='8' t='rotate(4)'%3E)", ""),
        ("[28\\. April, **noon**](/then)", "28. April, noon"),
        ("Mill Lane 4](https://maps.example/x)", "Mill Lane 4"),
        ("[ Older post", "Older post"),
        ("![ The dam at noon", "The dam at noon"),
        ("[Home](/)[News](/news)", "Home News"),
        ("See [the note](as told above) there.", "See [the note](as told above) there."),
        ("He [the mayor] said so (twice).", "He [the mayor] said so (twice)."),
        ("__Follow us", "Follow us"),
        ("Follow us __", "Follow us"),
        ("**_Reach out_** _ >", "Reach out >"),
        ("It **held** , she _said_ .", "It held, she said."),
        ("a snake_case__name stays", "a snake_case__name stays"),
        ("###", ""),
        ("4 * 5 is 20", "4 * 5 is 20"),
        ("1\\. FC Valley \\- Port Ellis", "1. FC Valley - Port Ellis"),
    ],
)
def test_links_and_signs_leave_the_words(text: str, plain: str) -> None:
    assert strip_inline(Line((1,), text), []).text == plain


def test_what_a_link_held_is_accounted_for() -> None:
    removed: list[Removal] = []
    told = strip_inline(Line((7,), "The [dam](u) ![sketch](s.png) **hal**f"), removed)
    assert (told.text, told.linked) == ("The dam half", 0.25)
    assert [(removal.rule, removal.text) for removal in removed] == [
        ("image-mark", "![sketch](s.png)"),
        ("link-target", "(u)"),
        ("inline-mark", "hal f"),
    ]


@pytest.mark.parametrize("piece", ["[", "](", "[a](", "[(", "\\[", "![", "_", "[a", "](https:"])
def test_hostile_lines_take_no_time(piece: str) -> None:
    assert strip_inline(Line((1,), piece * 20_000), []).text is not None


@pytest.mark.parametrize("piece", ["[a](u) ", "**a** ", "*a* _b_ ", "[**a**](u)"])
def test_a_line_of_many_marks_takes_no_time(piece: str) -> None:
    assert strip_inline(Line((1,), piece * 20_000), []).text.startswith("a")


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("The [dam](https://a.example/dam) held.", [Mark("link", "dam", "https://a.example/dam")]),
        ('[Dam](/dam "The dam")', [Mark("link", "Dam", "/dam")]),
        ("[Dam](<https://a.example/dam>)", [Mark("link", "Dam", "https://a.example/dam")]),
        ("It **held** , she _said_ .", [Mark("strong", "held"), Mark("emphasis", "said")]),
        (
            "**The [dam](https://a.example) held**",
            [Mark("strong", "The dam held"), Mark("link", "dam", "https://a.example")],
        ),
        (
            "[[in](https://a.example) out](https://b.example)",
            [Mark("link", "in", "https://a.example")],
        ),
        ("a * b, *c and *d*", [Mark("emphasis", "d")]),
        ("2**3", []),
        ("__Follow us__", []),
        (r"\*no\*", []),
        ("*\ufdd3odd\ufdd4*", [Mark("emphasis", "odd")]),
        ("![Dam](/d.jpg)", [Mark("image", "Dam", "/d.jpg")]),
    ],
)
def test_what_is_marked_is_known(text: str, marks: list[Mark]) -> None:
    assert list(strip_inline(Line((1,), text), []).marks) == marks


def test_a_picture_alone_on_a_line_is_that_of_the_next() -> None:
    lines = (Line((n,), text) for n, text in enumerate(("![Dam](https://a.example/d)", "A.", "B.")))
    first, second = strip_lines(lines, [])
    assert first.marks == (Mark("image", "Dam", "https://a.example/d"),)
    assert second.marks == ()


@pytest.mark.parametrize(
    ("target", "url", "written"),
    [
        ("/dam", "https://post.example/x", "[dam](https://post.example/dam)"),
        ("/dam", None, "dam"),
        ("javascript:alert(1)", "https://post.example/x", "dam"),
        ("#top", "https://post.example/x", "dam"),
        ("data:text/html,x", None, "dam"),
    ],
)
def test_links_lead_to_addresses_or_nowhere(target: str, url: str | None, written: str) -> None:
    text = (
        f"# Rain in Kirnstedt\n\n**Ann Lee**\n\nIt rained on the [dam]({target}) all night long.\n"
    )
    assert f"It rained on the {written} all night long." in clean(text, url=url).to_markdown()


PAGE = """\
# Dam above Kirnstedt holds

By Ann Lee

The [dam above the town](https://post.example/dam) has *held* through the heaviest night of rain in
ten years, the river agency said on Wednesday.

![Workers](https://post.example/a.jpg)
*Workers at the dam on Wednesday.*

**What comes next**

Engineers worked until dawn to open the **last** of four gates, and mean to close it on Friday.
"""


def test_links_emphasis_and_pictures_of_markdown_reach_the_article() -> None:
    article = clean(PAGE)
    assert article.to_markdown().split("---\n\n")[1] == (
        "The [dam above the town](https://post.example/dam) has _held_ through the heaviest night "
        "of rain in ten years, the river agency said on Wednesday.\n\n"
        "## What comes next\n\n"
        "Engineers worked until dawn to open the **last** of four gates, and mean to close it on "
        "Friday.\n"
    )
    (image,) = article.images
    assert (image.caption, image.src) == (
        "Workers at the dam on Wednesday.",
        "https://post.example/a.jpg",
    )
    assert image.alt == "Workers"


def test_markdown_within_a_page_leads_to_no_script() -> None:
    story = "".join(
        f"<p>The dam held through hour {n} of the night, they said.</p>" for n in range(5)
    )
    page = (
        f"<html><body><h1>Dam above Kirnstedt holds</h1>{story}"
        "<p>See [the wall](javascript:alert(1)) and **the last** [dam](https://e.example/x).</p>"
        "<p>![pic](javascript:alert(3))</p><p><em>A man stands below the wall.</em></p>"
        "</body></html>"
    )
    article = clean(page, source="page.html")
    assert "javascript" not in article.to_markdown()
    told = [span.url or "" for block in article.blocks for span in block.inline]
    told += [image.src or "" for image in article.images]
    assert not any(url.startswith("javascript") for url in told)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("She was past it in [a](https://e.example/a) storm.", "in [a](https://e.example/a) storm"),
        ("There [he](https://e.example/he) stood.", "There [he](https://e.example/he) stood"),
        ("It **half**way held.", "It **half**way held"),
    ],
)
def test_marks_stand_on_words_of_their_own(line: str, written: str) -> None:
    text = f"# Rain in Kirnstedt\n\n**By Ann Lee**\n\nIt rained all night. {line}\n"
    assert written in clean(text).to_markdown()
