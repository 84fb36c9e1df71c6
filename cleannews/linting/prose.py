"""Tell an article from lists, programs and data: by its sentences, whatever is around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

FEWEST = 60
"""Sentences that are narrower than this together (in Latin letters) are no article."""
SMALLEST_SHARE = 0.15
"""So much of the text must be sentences: a page's menus are long, its article is longer."""
SHORTEST, WIDEST_UNENDED = 24, 100
SIGNS_ALLOWED = 0.08
"""Figures, brackets and the like in a sentence, as a share of its letters and signs."""

_CODE = re.compile(
    r"^\s*(?:[#/*;%]{1,3}|--|[{}<\[(|]|\w+\s*[=({]|import |from |def |class |return )"
)
_SIGNS = re.compile(r"[0-9=;{}<>|_\\/\[\]#*+~^]")


def is_prose(lines: Sequence[str]) -> bool:
    """Whether lines hold an article.

    >>> is_prose(["Menu", "The dam above the town held through the night, officials said later."])
    True
    >>> is_prose(["requests==2.31.0", "# The next one is needed by the tests of the program."])
    False
    """
    from cleannews.structure.measures import ends_sentence, width

    def is_sentence(text: str, wide: int) -> bool:
        if wide < SHORTEST or _CODE.match(text):
            return False
        ends = ends_sentence(text) or wide > WIDEST_UNENDED
        return ends and len(_SIGNS.findall(text)) <= SIGNS_ALLOWED * len(text)

    widths = [(text, width(text)) for text in lines]
    prose = sum(wide for text, wide in widths if is_sentence(text, wide))
    return prose >= FEWEST and prose >= SMALLEST_SHARE * sum(wide for _, wide in widths)
