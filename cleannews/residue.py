"""Tell scripts, style sheets, JSON and templates that were left in a text from its prose.

Pure questions about lines; `markup.py` acts on the answers. An article about code is full of what
is residue elsewhere, so `is_about_code` is asked of the page first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from cleannews.model import Line

# Words of trackers and embeds: never anyone's example code.
TRACKERS = (
    "gtag(",
    "dataLayer",
    "fbq(",
    "googletag",
    "_taboola",
    "adsbygoogle",
    "disqus_",
    "twttr.",
    "instgrm",
    "_sf_startpt",
    "truepush",
    "__mrfCompass",
    "_gaq",
    "window.NREUM",
    "OneSignal",
    "pbjs.",
)

MOST_BEFORE_JSON = 12
"""Words that may stand before JSON on one line, such as the name of a script's tag."""

_CODE_WORDS = (
    "javascript",
    "python",
    "function",
    "html",
    "css",
    "code",
    "variable",
    "api",
    "compiler",
    "command line",
    "script",
    "snippet",
    "terminal",
    "tutorial",
    "programming",
    "json",
)


@cache
def _script() -> re.Pattern[str]:
    return re.compile(
        r"\bfunction\s*\w{0,60}\s*\([^()]{0,200}\)\s*\{"
        r"|^(?:var|let|const)\s+[\w$]{1,60}\s*="
        r"|\b(?:window|document|self|top)\.[\w$]{1,60}(?:\.[\w$]{1,60}){0,5}\s*(?:=|\(|\[)"
        r"|^\$\(|^\(function|^!function|^jQuery\(|\}\)\(\);?$|=>\s*\{$"
        r"|^[\w$.]{1,80}\.(?:push|addEventListener|appendChild|cmd)\("
        r"|^(?:if|for|while|try|catch|switch)\s*\(.{0,200}\)\s*\{"
    )


@cache
def _style() -> re.Pattern[str]:
    properties = (
        "color|background|margin|padding|border|display|position|font|width|height|float|clear"
        "|text-|line-height|overflow|z-index|opacity|top|left|right|bottom|max-|min-|flex|grid"
        "|visibility|content|cursor|box-|transform|transition|vertical-align|white-space|list-style"
    )
    return re.compile(
        rf"(?:^|[{{;]\s*)(?:-(?:webkit|moz|ms|o)-)?(?:{properties})[\w-]{{0,30}}\s*:\s*[^;{{}}]{{1,120}}[;}}]"
        r"|^@(?:media|import|font-face|charset|keyframes)\b.{0,120}[{;]"
        r"|^[.#][\w-]{1,60}[^{}.!?]{0,120}\{"
    )


def is_about_code(lines: Sequence[Line]) -> bool:
    """Whether the page is a text about programming, whose code is its content.

    Either it fences code, or several paragraphs speak of it.
    """
    if sum(line.text.startswith("```") for line in lines) >= 2:
        return True
    page = "\n".join(line.text for line in lines).casefold()
    if not any(word in page for word in _CODE_WORDS):
        return False
    prose = [line.text.casefold() for line in lines if len(line.text) > 60 and " " in line.text]
    prose = [text for text in prose if text[-1:] in ".:!?"]
    telling = [text for text in prose if any(map(text.__contains__, _CODE_WORDS))]
    if len(telling) < 3:  # then nothing depends on the dearer question which are residue
        return False
    count = sum(not looks_like_residue(text) for text in telling)
    return count >= 3 and count >= 0.25 * sum(not looks_like_residue(text) for text in prose)


_PLAIN_WORD = re.compile(
    r"""["'(“‘«„]?(?:[^\W\d_]+(?:[’'&-][^\W\d_]+)*|(?:[A-Z]\.){2,4}|[$€£]?\d[\d.,:]*(?:%|st|nd|rd|th)?)"""
    r"""[.,;:!?)"'”’»…—–]*"""
)
MOSTLY, MANY = 0.8, 25
"""Of prose so many words are plain ones; so many words need no full stop to be prose."""


def reads_as_prose(text: str) -> bool:
    """Whether a text reads as sentences or verses.

    >>> reads_as_prose("The lake lay down,\\nthe lake lay long.")
    True
    >>> reads_as_prose("def area(x):\\n    return x * x"), reads_as_prose("stowage list")
    (False, False)
    """
    words = text.split()
    plain = sum(1 for word in words if _PLAIN_WORD.fullmatch(word))
    ends = len(words) >= MANY or bool(re.search(r"[.,;:!?…]\s*$", text, re.MULTILINE))
    letters = sum(map(str.isalpha, text))
    foreign = sum(1 for c in text if c > "\u02ff" and c.isalpha())
    return (ends and plain >= MOSTLY * len(words)) or foreign > letters / 2


def is_tracker(text: str) -> bool:
    """Whether a line speaks to a tracker, an ad server or an embed."""
    return any(map(text.__contains__, TRACKERS))


def is_script(text: str) -> bool:
    """Whether a line is a statement of JavaScript.

    >>> is_script("window.dataLayer = window.dataLayer;"), is_script("The function is simple.")
    (True, False)
    """
    return is_tracker(text) or (any(c in text for c in "(=") and bool(_script().search(text)))


def is_style(text: str) -> bool:
    """Whether a line is a rule of a style sheet, known by a property it sets.

    >>> is_style(".teaser { color: red; }"), is_style("Gold: 240,000; silver: 3,000;")
    (True, False)
    """
    return ("{" in text or ";" in text) and bool(_style().search(text))


def is_json(text: str) -> bool:
    """Whether a line is part of a JSON object: a quoted key and a colon.

    >>> is_json('{"name": "teaser",'), is_json('"We won": that is all he said.')
    (True, False)
    """
    if '"' not in text or ":" not in text:
        return False
    return bool(
        re.match(r'[\[{\s]{0,9}\\?"[@$\w-]{1,60}\\?"\s?:\s?(?:[\[{"\d]|true|false|null)', text)
    )


def is_prose_with_json(text: str) -> bool:
    """Whether a line with JSON in it is a paragraph that shows some."""
    return len(text.partition("{")[0].split()) > MOST_BEFORE_JSON


def has_tag(text: str) -> bool:
    """Whether there is a tag, besides comments; then a comment may be part of a listing."""
    return re.search("</?[A-Za-z]", text) is not None


def is_brackets(text: str) -> bool:
    """Whether a line is nothing but the closing of a block."""
    return (
        len(text) < 12 and not any(c.isalnum() for c in text) and any(c in "{}()[]" for c in text)
    )


def is_codelike(text: str) -> bool:
    """Whether a line may be one of a block of code that goes on."""
    return text.endswith(("{", "}", ";", ",", "(", ")")) and (
        len(text) < 60 or " " not in text[:30]
    )


def looks_like_residue(text: str) -> bool:
    """Whether a line is script, style or JSON."""
    return is_script(text) or is_style(text) or is_json(text)


@cache
def _statement() -> re.Pattern[str]:
    return re.compile(
        r"(?:\$|>>>|\.\.\.|#!|//|npm|pip|git|sudo|curl|cd|docker|python3?|node|conda)\s.{0,200}"
        r"|(?:def|class|function|import|from|return|for|while|if|elif|else|try|except|with|print|async|await"
        r"|public|private|static|void|int|const|let|var|func|fn|use|package|export)\b[^.!?]{0,200}[:;(){}\]]"
        r"|import [\w.]{1,80}|from [\w.]{1,80} import .{1,80}|return [\w.()\[\]+*/ -]{1,60}"
        r"|[\w.\[\]\"'$]{1,80} ?[-+*/]?= ?\S.{0,150}"
        r"|[\w.$]{1,80}\([^!?]{0,160}\);?|\.\w{1,40}\(.{0,160}[;{})]"
        r"|</?[a-zA-Z!][^<>]{0,200}>.{0,160}"
    )


def is_statement(text: str) -> bool:
    """Whether a line reads as a statement of some programming language, whole.

    Only meaningful on a page that is about code.

    >>> is_statement("import re"), is_statement("def rain(hours):"), is_statement("It rained.")
    (True, True, False)
    """
    return len(text) < 240 and bool(_statement().fullmatch(text) or is_brackets(text))


NEW_WINDOW = (
    *("new tab", "new window", "neuem Fenster", "nouvelle fenêtre", "nueva ventana"),
    *("ventana nueva", "nova janela", "nuova finestra"),
)
"""What tells of a new window in the languages that say so."""


@cache
def new_windows() -> re.Pattern[str]:
    """What a link tells those who cannot see where it leads: `, opens new tab`."""
    told = (
        r"(?:[Oo]pens (?:in (?:an? )?)?(?:external (?:web)?site in (?:an? )?)?new (?:tab|window)"
        r"|öffnet in (?:einem )?neuem Fenster|s['’]ouvre dans une nouvelle fenêtre"
        r"|[Ss]e abre en (?:una )?(?:ventana nueva|nueva ventana)|[Aa]bre (?:em|numa) nova janela"
        r"|[Ss]i apre in una nuova finestra)(?: or tab)?"
    )
    return re.compile(
        rf"(?: Purchase Licensing Rights)?(?:, ?{told}| ?\({told}\))(?=[\s.,;:!?)]|$)|\A{told}\.?\Z"
    )


@cache
def templates() -> re.Pattern[str]:
    """Unfilled places of a page's template: `{{ headline }}`, `[object Object]`, shortcodes."""
    return re.compile(
        r"\{\{[^{}]{0,200}\}\}|\$\{[\w.]{1,80}\}|\$\$[A-Z_]{2,40}\$\$|\{%[^{}%]{0,200}%\}"
        r"|\[object Object\]"
        r"|\[/[a-z][a-z_-]{1,30}\]|\[[a-z][a-z_-]{1,30}[ #][^\[\]]{0,40}[=#\"][^\[\]]{0,300}\]"
        r"|\[(?:ad|gallery|embed|inject)[#_-][\w-]{1,30}\]|\[(?:gallery|embed|inject-module|toc)\]"
    )
