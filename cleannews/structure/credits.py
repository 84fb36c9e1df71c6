"""Where a picture's caption ends and its credit begins, once it is known to be a caption.

The debris table parts what wording alone tells (`Photo: Jane Doe/AP`). In a caption less is enough:
a name in brackets behind the full stop, behind a stroke, or glued to the end of the sentence, as
when two elements of a page were joined.
"""

from __future__ import annotations

import re
from functools import cache

from cleannews.bylines.agencies import agency
from cleannews.structure.measures import ends_sentence, shows_who, width

# Widths in Latin letters: the narrowest caption before a credit, the widest credit.
CAPTION_NARROWEST, CREDIT_WIDEST = 12, 80
# A credit with its cue ends a caption within so many characters.
REACH = 160
# More words than these are a sentence, not a name.
MOST_WORDS = 9


def part_caption(text: str) -> tuple[str, str, str] | None:
    """The caption, the cue that announces its credit, and the credit; None where none is told.

    >>> part_caption("The dam after the flood. (Valley Press)")
    ('The dam after the flood.', '', 'Valley Press')
    >>> part_caption("Boats on the new lake / Anna Weber")
    ('Boats on the new lake', '', 'Anna Weber')
    >>> part_caption("The mayor opens the dam.Credit: Anna Weber")
    ('The mayor opens the dam.', 'Credit:', 'Anna Weber')
    >>> part_caption("Workers on the dam, on Wednesday. ANNA WEBER (EFE)")
    ('Workers on the dam, on Wednesday.', '', 'ANNA WEBER (EFE)')
    >>> part_caption("Mayor Bell. (left)"), part_caption("It held. The town is safe.")
    (None, None)
    """
    start = max(0, len(text) - REACH)
    for pattern in _endings():
        found = pattern.search(text, start)
        if not found:
            continue
        caption, credit = text[: found.start()].strip(), found["credit"].strip()
        if width(caption) >= CAPTION_NARROWEST and _signs(credit):
            return caption, (found.groupdict().get("cue") or "").strip(), credit
    return None


def bare_credit(text: str) -> str:
    """A credit without the brackets around it, or what is left of them.

    >>> bare_credit("(Anna Weber)"), bare_credit("Anna Weber)"), bare_credit("A. Weber (Post)")
    ('Anna Weber', 'Anna Weber', 'A. Weber (Post)')
    """
    opens, closes = text.count("("), text.count(")")
    if opens == closes == 1 and text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip() or text
    if opens + closes == 1:
        return text.strip("() ") or text
    return text


def _signs(text: str) -> bool:
    """Whether a text can be who took or owns a picture."""
    if agency(text):
        return True
    fits = 3 <= width(text) <= CREDIT_WIDEST and text.count(" ") < MOST_WORDS
    owner = re.sub(r" (?:file|archive) (?:photo|image|picture)$", "", text)
    shows = shows_who(f"({owner})")
    return fits and not text[:1].islower() and not ends_sentence(text) and not shows


@cache
def _endings() -> tuple[re.Pattern[str], ...]:
    """How a credit closes a caption."""
    cue = r"(?P<cue>[^\W\d_][\w ]{1,24}: ?)"
    name = r"[^\W\d_a-zß-öø-ÿ][\w.’'&-]*"
    shouted = r"[A-ZÀ-Þ]{2,20}(?:[.’'-][A-ZÀ-Þ]{2,20})?"
    office = r"(?: ?[/(,] ?[\w. ]{2,30}\)?)?"
    full = rf"(?=[A-ZÀ-Þ]){name}(?: {name}){{1,3}}"
    beside = rf"(?:[(/-] ?|for |via ){name}(?: {name}){{0,2}}\)?"
    told = rf"(?:{cue}|(?=[^\W\d_a-zß-öø-ÿ]))"
    return tuple(
        re.compile(f"{ending}\\Z")
        for ending in (
            # in brackets behind a sentence
            rf"(?<=[.!?…”\"»。]) ?[(（]{cue}?(?P<credit>[^()（）\d:]{{2,70}})[)）]\.?",
            # behind a stroke
            rf" [/|–] ?(?P<credit>{name}(?: {name}){{1,3}}(?: ?/ ?{name}(?: {name}){{0,3}})?)",
            # glued to the sentence, or announced behind it
            rf"(?<=[^\W\d_]{{3}}[.!?]){told}(?P<credit>[^.!?:]{{3,80}})",
            rf"(?<=\d[.!?]){told}(?P<credit>[^.!?:\d]{{3,80}})",
            rf"(?<=[.!?”»]) (?P<cue>[^\W\d_]\w{{3,14}}: )(?P<credit>{name}(?: [\w.’'&/-]+){{0,4}})",
            # an agency alone, a name in capitals, one beside its agency, or a Korean reporter
            r"(?<=[.!?”»]) (?P<credit>[A-Z]{2,8}(?: Photo)?|Reuters|dpa)",
            rf"(?<=[.!?”»]) (?P<credit>{shouted}(?: {shouted}){{1,3}}{office})",
            rf"(?<=[.!?”»]) (?P<credit>{full} {beside})",
            r"(?<=다\.) (?P<credit>[가-힣]{2,4})(?P<cue> ?(?:선임)?기자)",
        )
    )
