"""Entries of what is found within a line: characters, white space, residue, a scraper's marks."""

from __future__ import annotations

from cleannews.catalogue.entries import Entry


def _repair(
    code: str, name: str, why: str, drops: tuple[str, ...], keeps: tuple[str, ...]
) -> Entry:
    return Entry(code, name, "repairs", why, True, drops, keeps)


# In the order in which `repairs.REPAIRS` runs them.
REPAIRED: tuple[Entry, ...] = (
    _repair(
        "CN101",
        "control-character",
        "Control characters and terminal escapes; no text needs any but the tab.",
        ("The dam held\x07 through the night.", "\x1b[31mRed alert\x1b[0m for the coast"),
        ("Norway\t12\t7",),
    ),
    _repair(
        "CN102",
        "html-entity",
        "An entity of HTML that nobody decoded, or that somebody encoded twice.",
        ("Fish &amp;amp; chips", "It&#039;s raining"),
        ("AT&T and R&D grew.", "https://example.org/?a=1&copy=2"),
    ),
    _repair(
        "CN103",
        "torn-surrogate",
        "Half of a character, as JSON and JavaScript cut them.",
        ("\ud83d\ude00 said the mayor",),
        ("😀 said the mayor",),
    ),
    _repair(
        "CN104",
        "mojibake",
        "UTF-8 that was read as another encoding.",
        ("fÃ¼r die BÃ¼rger", "â€œSoonâ€\x9d, he said"),
        ("für die Bürger", "Ã, the letter, is Portuguese"),
    ),
    _repair(
        "CN105",
        "c1-control",
        "A C1 control, which is a quotation mark or a dash of cp1252 in disguise.",
        ("\x84Mühle\x93 \x96 geschlossen",),
        ("„Mühle“ – geschlossen",),
    ),
    _repair(
        "CN106",
        "odd-space",
        "A space of fixed or no width where a plain one does the same.",
        ("10\u00a0000\u202f€", "\u3000東京で雨が降った。"),
        ("10 000 €",),
    ),
    _repair(
        "CN107",
        "invisible-character",
        "A character without width or meaning: zero-width space, word joiner, byte order mark.",
        ("\ufeffAll\u200b languages\u2060",),
        ("ភាសា\u200bខ្មែរ",),
    ),
    _repair(
        "CN108",
        "soft-hyphen",
        "A soft hyphen, which only hides the word in running text.",
        ("Not\u00adfall\u00addaten",),
        ("Notfall-Daten",),
    ),
    _repair(
        "CN109",
        "stray-joiner",
        "A joiner between letters that nothing joins.",
        ("rain\u200dfall",),
        ("می\u200cخواهم", "👩\u200d🚒 helped"),
    ),
    _repair(
        "CN110",
        "icon-character",
        "A character of a private font: the icon of a button, not of the text.",
        ("\uf09a Facebook",),
        ("★★★★ out of five",),
    ),
    _repair(
        "CN111",
        "direction-mark",
        "A mark of direction that nothing of its line needs.",
        ("\u200eThe dam held.\u200e",),
        ("The dam held.",),
    ),
    _repair(
        "CN112",
        "decomposed-letter",
        "Letter and accent as two characters, so that equal words are not equal.",
        ("Zu\u0308rich",),
        ("Zürich",),
    ),
)


def _space(code: str, name: str, why: str, drops: str, keeps: str) -> Entry:
    return Entry(code, name, "white-space", why, True, (drops,), (keeps,))


SPACED: tuple[Entry, ...] = (
    _space("CN121", "trailing-space", "White space at the end of a line.", "Rain. ", "Rain."),
    _space(
        "CN122",
        "repeated-space",
        "White space within a line that is neither a table's nor a program's.",
        "The dam  held.",
        "int  a = 0;",
    ),
    _space(
        "CN123",
        "leading-space",
        "White space before a line that is neither a list's nor a program's.",
        "      The dam held.",
        "The dam held.",
    ),
)


def _residue(
    code: str, name: str, why: str, drops: tuple[str, ...], keeps: tuple[str, ...]
) -> Entry:
    return Entry(code, name, "residue", why, True, drops, keeps)


RESIDUE: tuple[Entry, ...] = (
    _residue(
        "CN151",
        "comment-residue",
        "A comment of the page's HTML, whole or torn.",
        ("!-- Google tag (gtag.js) -->", "<!-- end of story -->"),
        ("The arrow --> points east.",),
    ),
    _residue(
        "CN152",
        "script-residue",
        "A statement of a script that the page runs.",
        ("window.dataLayer = window.dataLayer || [];",),
        ("The function is simple.",),
    ),
    _residue(
        "CN153",
        "css-residue",
        "A rule of the page's style sheet.",
        (".teaser { color: red; }",),
        ("Gold: 240,000; silver: 3,000;",),
    ),
    _residue(
        "CN154",
        "json-residue",
        "JSON of the page; what it says of the article is kept as fields.",
        ('{"@type": "NewsArticle", "headline": "Dam holds"}',),
        ('"We won": that is all he said.',),
    ),
    _residue(
        "CN155",
        "markup-residue",
        "A tag of HTML, whole or torn; the text between tags stays.",
        ("<p>The dam held.</p>", "The dam <b>held</b>."),
        ("The ratio is < 3 and > 1.",),
    ),
    _residue(
        "CN156",
        "template-placeholder",
        "A place of the page's template that nobody filled.",
        ("{{ article.headline }}", "By [object Object]"),
        ("The {curly} one", "He said [laughs] that it held."),
    ),
    _residue(
        "CN157",
        "link-label",
        "What a link tells those who cannot see where it leads.",
        ("The dam (VALL.V), opens new tab held.", "Read the report (opens in a new window)"),
        ("The shop opens a new window on Monday.", "To start, open a new tab."),
    ),
)


def _mark(code: str, name: str, why: str) -> Entry:
    return Entry(code, name, "scraper", why, False)


# How the whole page is marked tells these, so none is sure from its line alone.
MARKS: tuple[Entry, ...] = (
    _mark("CN171", "list-marker", "The number or bullet of a list; the list remembers it."),
    _mark("CN172", "inline-mark", "A word that stood apart only by a mark, as in `**half**way`."),
    _mark("CN173", "image-mark", "The Markdown of an image, as html2text writes it."),
    _mark("CN174", "link-target", "The address of a Markdown link; its text stays."),
    _mark("CN176", "code-fence", "What opens or closes a listing in Markdown; the listing stays."),
    _mark("CN175", "header-label", "`Title:`, `Author:` in a block of such lines on top."),
)

CHARACTERS: tuple[Entry, ...] = (*REPAIRED, *SPACED, *RESIDUE, *MARKS)
