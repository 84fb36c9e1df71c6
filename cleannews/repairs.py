"""Characters put right: entities, mojibake, invisible characters, odd spaces.

`repair_text` mends one line, `repair` all lines of a page; no word is added or lost, only
characters change. Each repair in `REPAIRS` is a small pure function that looks for its sign first
and gives the text back as it is where the sign is missing. The author's quotation marks, dashes and
ellipses are no damage and stay.

To add a repair: write a function with a docstring that says why and a doctest, and put it in its
place in `REPAIRS`. It must lead towards a text that no repair wants to change, since `repair_text`
runs them until nothing changes any more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import reduce

from cleannews.invisibles import (
    compiled,
    remove_icons,
    remove_invisibles,
    remove_soft_hyphens,
    settle_bidi,
    settle_joiners,
)
from cleannews.model import Line, Role
from cleannews.mojibake import has_mojibake_sign, mend_mojibake
from cleannews.spacing import collapse, indent_of, is_blank

ROUNDS = 16
"""The chain settles in two or three rounds; text that has not in so many was made to annoy."""


LINE_ENDS = ("\n", "\r", "\u2028", "\u2029")

LEGACY_NAMES = "amp|lt|gt|quot|copy|reg"
"""Entities that old HTML allowed without their semicolon. The letters (`&eacute`) are left out: a
word goes on after them, and `&para` or `&sect` may begin the name of a parameter."""

SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3164\uffa0]")
"""Unicode's spaces but for the ideographic one, line ends that got here, and blank letters."""


UNCLEAN = bytes(range(32)) + b"\x7f&"
"""The ASCII characters that may need a repair."""

C1 = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)}
"""What Windows keeps where Unicode has C1 controls; five of the places are empty."""


def remove_controls(text: str) -> str:
    """Control characters and terminal escapes: no text needs them but the tab.

    An escape goes with its parameters. Those that separate something become a space.

    >>> remove_controls("\\x1b[31mRed\\x1b[0m\\x07 alert\\x0bnow\\tand\\0 here")
    'Red alert now\\tand here'
    """
    if text.isprintable() or not compiled("[\0-\x08\n-\x1f\x7f]").search(text):
        return text
    if "\x1b" in text:
        escape = r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0-9A-B])"
        text = compiled(escape).sub("", text)
    return compiled("[\0-\x08\x0e-\x1b\x7f]").sub("", compiled("[\n-\r\x1c-\x1f]").sub(" ", text))


def decode_entities(text: str) -> str:
    """Entities of HTML that nobody decoded, or that somebody encoded twice.

    Names need their semicolon but for a few that stand alone (`&copy 2019`), and then outside of a
    URL. Numbers from 128 to 159 mean cp1252. A line break becomes a space: a line is one line.

    >>> decode_entities("Salt &amp;amp; Vinegar &#151; &pound;2&nbspa bag")
    'Salt & Vinegar — £2\\xa0a bag'
    >>> decode_entities("https://example.org/?a=1&copy=2 AT&T R&D; &unknown;")
    'https://example.org/?a=1&copy=2 AT&T R&D; &unknown;'
    """
    if "&" not in text or not compiled("&[#A-Za-z]").search(text):
        return text
    text = compiled("&nbsp(?![=;])").sub("\u00a0", text)
    text = compiled(f"&(?:{LEGACY_NAMES})(?![\\w=;])").sub(_decoded_legacy, text)
    name = r"#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31}"
    return compiled(f"&(?:(?:amp|#38|#x26);)*({name});").sub(_decoded, text)


def _decoded(match: re.Match[str]) -> str:
    from html import unescape
    from html.entities import html5

    name = match[1]
    if name.startswith("#"):
        decoded = unescape(match[0][:1] + name + ";")
    else:
        decoded = html5.get(name + ";", f"&{name};")
    return " " if decoded in LINE_ENDS else decoded


def _decoded_legacy(match: re.Match[str]) -> str:
    from html import unescape

    word = match.string[max(0, match.start() - 200) : match.start()].rpartition(" ")[2]
    return match[0] if "://" in word or "?" in word else unescape(match[0] + ";")


def join_surrogates(text: str) -> str:
    """Halves of a character, as JSON and JavaScript cut them: joined, or marked where one is lost.

    >>> join_surrogates("\\ud83d\\ude00 and \\ud83d") == "😀 and \\ufffd"
    True
    """
    if text.isprintable() or not compiled("[\ud800-\udfff]").search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def map_c1(text: str) -> str:
    """C1 controls are cp1252 in disguise, once no mojibake is left that needs them.

    >>> map_c1("\\x84Mühle\\x93 \\x96 geschlossen\\x85")
    '„Mühle“ – geschlossen…'
    """
    if text.isprintable() or not compiled("[\x80-\x9f]").search(text):
        return text
    return text.translate(C1)


def level_spaces(text: str) -> str:
    """Spaces of fixed or no width are plain spaces; an ideographic one is as wide as two.

    >>> level_spaces("10\\xa0000\\u202f€"), level_spaces("\\u3000東京")
    ('10 000 €', '  東京')
    """
    return SPACES.sub(" ", text).replace("\u3000", "  ")


def compose(text: str) -> str:
    """Letter and accent as one character (NFC), so that equal words are equal.

    >>> compose("Zu\\u0308rich")
    'Zürich'
    """
    return unicodedata.normalize("NFC", text)


REPAIRS: tuple[Callable[[str], str], ...] = (
    remove_controls,  # first: nothing later may see half an escape
    decode_entities,  # what they hide is dealt with below
    join_surrogates,
    mend_mojibake,  # needs C1, NBSP and soft hyphen, which are bytes of its letters
    map_c1,
    level_spaces,
    remove_invisibles,
    remove_soft_hyphens,
    settle_joiners,
    remove_icons,
    settle_bidi,
    compose,  # last: what stood between letter and accent is gone
)
"""All repairs, in the order they run."""


def repair_text(text: str) -> str:
    """One line with its characters put right; repairing twice is repairing once.

    The chain runs until nothing changes. A text that does not come to rest in `ROUNDS` is not
    language but an attack (entities nested thousands deep): only its controls are removed.

    >>> repair_text("The caf&eacute;\\xa0opens &amp;quot;soon&amp;quot; â€“ not yet")
    'The café opens "soon" – not yet'
    """
    if is_clean(text):
        return text
    settled = given = remove_controls(text)
    for _ in range(ROUNDS):
        repaired = reduce(lambda so_far, mend: mend(so_far), REPAIRS, settled)
        if repaired == settled or is_clean(repaired):
            return repaired
        settled = repaired
    return given


def _repair_code(text: str) -> str:
    """A line of a listing: what would act on a reader's screen goes, entities and spaces stay."""
    repairs = (remove_controls, join_surrogates, level_spaces, remove_invisibles)
    repaired = reduce(lambda so_far, mend: mend(so_far), repairs, text)
    return repaired if repaired.isprintable() else repaired.translate(_DIRECTIONS)


_DIRECTIONS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def is_clean(text: str) -> bool:
    """Whether there is surely nothing to repair; quick, as most lines are clean.

    `str.isprintable` is false for every control, format character, private-use character and
    space but the plain one, so the other signs alone are left to look for.
    """
    if text.isascii():
        return len(text.encode().translate(None, UNCLEAN)) == len(text)
    return (
        text.isprintable()
        and "&" not in text
        and not ("\u2800" in text or "\u3164" in text or "\uffa0" in text)
        and not has_mojibake_sign(text)
        and unicodedata.is_normalized("NFC", text)
    )


def repair(lines: Sequence[Line]) -> list[Line]:
    """The lines repaired, without the blank ones; those are counted in `gap`.

    `indent` is the width of the leading white space (tabs to 4), and the text is stripped of it.
    Runs of white space become one space, but for tabs between table cells and spaces in code.

    >>> repair([Line((1,), "  One&nbsp; two "), Line((2,), " \\u200b"), Line((3,), "Three")])
    [Line(numbers=(1,), text='One two', gap=0, indent=2, mark='', cues=(), role=None, rule=''), \
Line(numbers=(3,), text='Three', gap=1, indent=0, mark='', cues=(), role=None, rule='')]
    """
    repaired = []
    blanks = 0
    for line in lines:
        listed = line.role is Role.CODE
        text = _repair_code(line.text) if listed else repair_text(line.text)
        if is_blank(text):
            blanks += 1 + line.gap
            continue
        indent = line.indent + indent_of(text)
        text, gap = text.strip() if listed else collapse(text), line.gap + blanks
        if (text, gap, indent) != (line.text, line.gap, line.indent):  # a copy takes its time
            line = line.but(text=text, gap=gap, indent=indent)
        repaired.append(line)
        blanks = 0
    return repaired
