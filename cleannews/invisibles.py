"""Characters that show nothing: removed, but for those that a script or an emoji needs.

Zero-width spaces, soft hyphens, joiners, marks of direction and the icons of private fonts. Each
function is a repair of `repairs.REPAIRS`: text in, text out, untouched where the sign is missing.
"""

from __future__ import annotations

import re
from functools import cache

RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"


ARABIC = "\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc\U00010d00-\U00010d3f\U0001e900-\U0001e95f"


INDIC = "\u0900-\u0dff\u0f00-\u109f\u1700-\u18af\u1900-\u1cff\ua800-\uabff\U00011000-\U00011fff"


EMOJI = "\u200d\ufe0f\u20e3\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"


SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\uaa60-\uaa7f"
"""Thai, Lao, Burmese, Khmer and their kin write no spaces: their ZWSP is a word boundary."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern compiled, at its first use: few pages need any of them."""
    return re.compile(pattern)


def remove_invisibles(text: str) -> str:
    """Characters without width or meaning: ZWSP, word joiner, BOM, annotation marks, stray tags.

    ZWSP stays between letters of scripts without spaces, tags stay in flags.

    >>> remove_invisibles("\\ufeffall\\u200b languages\\u2060")
    'all languages'
    >>> remove_invisibles("ភាសា\\u200bខ្មែរ\\u200b") == "ភាសា\\u200bខ្មែរ"
    True
    """
    sign = "[\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
    if text.isprintable() or not compiled(sign).search(text):
        return text
    useful = (
        f"(?<=[{SPACELESS}])\u200b(?=[{SPACELESS}])|\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"
    )
    return compiled(f"({useful})|{sign}").sub(lambda match: match[1] or "", text)


def remove_soft_hyphens(text: str) -> str:
    """A soft hyphen says where a word may be cut; in running text it only hides the word.

    >>> remove_soft_hyphens("Not\\u00adfall\\u00addaten")
    'Notfalldaten'
    """
    return text.replace("\u00ad", "")


def settle_joiners(text: str) -> str:
    """ZWJ and ZWNJ are letters of Indic scripts, Persian and emoji; elsewhere they are litter.

    >>> settle_joiners("می\\u200cروم") == "می\\u200cروم", settle_joiners("se\\u200cnsation\\u200d")
    (True, 'sensation')
    >>> settle_joiners("👩\\u200d🚒") == "👩\\u200d🚒"
    True
    """
    if text.isprintable() or ("\u200c" not in text and "\u200d" not in text):
        return text
    needed = (
        f"(?<=[{INDIC}])[\u200c\u200d]|(?<=[{ARABIC}])[\u200c\u200d](?=[{ARABIC}])"
        f"|(?<=[{ARABIC}])\u200d|(?<=[{EMOJI}])\u200d(?=[{EMOJI}])"
    )
    once = compiled("(?:\u200c|\u200d)+").sub(lambda match: match[0][0], text)
    return compiled(f"({needed})|[\u200c\u200d]").sub(lambda match: match[1] or "", once)


def remove_icons(text: str) -> str:
    """Private-use characters are glyphs of an icon font that is not here.

    One between two words kept them apart and leaves a space.

    >>> remove_icons("\\ue5d2 Menu"), remove_icons("Share\\uf099Tweet")
    (' Menu', 'Share Tweet')
    """
    icons = "[\ue000-\uf8ff\U000f0000-\U0010ffff]"
    if text.isprintable() or not compiled(icons).search(text):
        return text
    return compiled(f"{icons}+").sub("", compiled(rf"(?<=\w){icons}+(?=\w)").sub(" ", text))


def settle_bidi(text: str) -> str:
    """Marks of writing direction without a job: single ones where all text runs left to right, and
    openings and closings that lack the other half.

    >>> settle_bidi("\\u2066one\\u2069 mark\\u200e \\u2066here") == "\\u2066one\\u2069 mark here"
    True
    >>> settle_bidi("ישראל (עברית)\\u200f") == "ישראל (עברית)\\u200f"
    True
    """
    marks = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
    if text.isprintable() or not compiled(marks).search(text):
        return text
    if compiled(f"[{RTL}]").search(text.replace("\u061c", "")):
        return text
    paired = _paired_marks(text)
    return compiled(marks).sub(lambda mark: mark[0] if mark.start() in paired else "", text)


def _paired_marks(text: str) -> set[int]:
    """Where an embedding or isolate begins that ends, and where it ends."""
    open_at: dict[str, list[int]] = {"\u202c": [], "\u2069": []}
    paired: set[int] = set()
    for mark in compiled("[\u202a-\u202e\u2066-\u2069]").finditer(text):
        closing = "\u202c" if mark[0] < "\u2066" else "\u2069"
        if mark[0] != closing:
            open_at[closing].append(mark.start())
        elif open_at[closing]:
            paired |= {open_at[closing].pop(), mark.start()}
    return paired
