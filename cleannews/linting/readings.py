"""A text as the typed line reads it, with what there is to find fault with: its `Fault`s.

`Reading` sifts a text once; what neighbours decide (labels, body) is found when it is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from cleannews.debris import RULES, Rule
from cleannews.debris.wording import is_spaced
from cleannews.linting.mending import LEADING, Mender, find_indented
from cleannews.linting.prose import is_prose
from cleannews.linting.texts import Draft, bare, margin
from cleannews.model import Label, Line, Page, Role
from cleannews.pipeline import Sifted, label_lines, repeats_headline, sift
from cleannews.titles import letters

if TYPE_CHECKING:
    from cleannews.model import Block

_STRIPPED = ("comment-residue", "markup-residue", "template-placeholder")
MARKS = ("list-marker", "inline-mark", "image-mark", "link-target", "header-label")
"""What the scraper's undoing takes off a line that stays: no fault."""

REMARKS = ("correction", "editor-note")
"""Notes that belong to the article: found fault with only where they are selected by name."""

HEAD, SHORTEST_TITLE = 20, 16
"""How many lines from the top a headline may stand twice; letters of one that counts. A
Chinese character says as much as two Latin letters."""

SHORTEST_RUN, SURE = 3, 0.8
"""What makes debris of a line in a text that shows no other trace of its page: a score so good, and
for furniture so many such lines in a row. Otherwise a heading is as likely."""

RELATED, CAPTION, CREDIT, FURNITURE = "related", "caption", "credit", "furniture"
REPEATED_TITLE = "repeated-title"


class Fault(NamedTuple):
    """What is found fault with: the rule, the input lines, the words that are to go.

    A repair takes no words: `repaired` is how its line should read, `column` where it begins to
    differ. `pieces` are the indexes of the sifted lines that go with the fault, `cues` the words
    that announced them.
    """

    rule: str
    lines: tuple[int, ...]
    text: str
    repaired: str | None = None
    column: int = 0
    pieces: tuple[int, ...] = ()
    cues: tuple[str, ...] = ()


@dataclass(eq=False, repr=False)
class Reading:
    """One text on the typed line.

    `lines` are its lines with their ends, `page` the same for the stages, `first` the number of the
    first. `mender` puts the characters of a line right, `rows` are debris rows besides the table's,
    `hidden` lines that are not to be touched.
    """

    lines: Sequence[str]
    page: Page
    mender: Mender
    first: int = 1
    rows: Sequence[Rule] = ()
    language: str | None = None
    hidden: Collection[int] = ()
    is_markdown: bool = False
    _rules: dict[str, Rule] = field(init=False)

    def __post_init__(self) -> None:
        self._rules = {rule.id: rule for rule in self.rows} if self.rows else {}

    @cached_property
    def sifted(self) -> Sifted:
        """What single lines tell."""
        return sift(self.page, self.rows)

    @cached_property
    def labels(self) -> Sequence[Label]:
        """What neighbours tell of the sifted lines."""
        return label_lines(self.sifted, self.language)

    @cached_property
    def body(self) -> tuple[tuple[str, str, int | None, bool | None], ...]:
        """The blocks of the body as a conversion has them."""
        return tuple((b.role.value, b.text, b.level, b.ordered) for b in self.blocks)

    @cached_property
    def blocks(self) -> Sequence[Block]:
        """The blocks of the body."""
        from cleannews.structure.blocks import make_blocks

        return make_blocks(list(zip(self.sifted.lines, self.labels)))

    @cached_property
    def is_article(self) -> bool:
        """Whether there are sentences that belong together, and not in a program or a table."""
        return is_prose([line.text for line in self.sifted.lines if line.role is not Role.CODE])

    # Faults

    @cached_property
    def repairs(self) -> list[Fault]:
        """Lines whose characters or spaces are damaged."""
        faults = []
        for number, line in enumerate(self.lines, self.first):
            text = bare(line)
            if number in self.hidden or not text:
                continue
            mended, names = self.mender.mend(text)
            faults += [
                Fault(name, (number,), text, repaired=mended, column=column)
                for name, column in names.items()
            ]
        return faults

    @cached_property
    def safe(self) -> list[Fault]:
        """What wording alone makes certain to be debris."""
        indented = self._indented()
        return [*indented, *self._removals(), *self._told_pieces(), *self._repeated_titles()]

    def _indented(self) -> list[Fault]:
        if self.is_markdown or not self.mender.wants(LEADING):
            return []
        program = {n for line in self.sifted.lines if line.role is Role.CODE for n in line.numbers}
        numbers = find_indented(self.lines, self.first)
        left = [n for n in numbers if n not in program and n not in self.hidden]
        return [Fault(LEADING, (n,), "", column=1) for n in left]

    def _removals(self) -> list[Fault]:
        rules = rows_by_id()
        faults = []
        for removal in self.sifted.removed:
            rule = self._rules.get(removal.rule) or rules.get(removal.rule)
            if removal.rule in MARKS or (rule and rule.role is not Role.FURNITURE):
                continue
            if self.is_markdown and removal.rule in _STRIPPED[1:]:
                continue
            if not any(number in self.hidden for number in removal.lines):
                faults.append(Fault(removal.rule, removal.lines, removal.text))
        return faults

    def _told_pieces(self) -> list[Fault]:
        """Pieces that a certain row gave a role which has no place in an article's text."""
        faults = []
        for i, line in enumerate(self.sifted.lines):
            told = line.role in (Role.CREDIT, Role.RELATED, Role.NOTE, Role.TAGS)
            if told and line.rule and self._is_open(line):
                faults.append(self._condemn(i, line.rule))
        return faults

    def _repeated_titles(self) -> list[Fault]:
        """Headlines beside the one that a conversion takes for the title."""
        plain = (line for line in self.sifted.lines[:HEAD] if line.role in (None, Role.TITLE))
        top = [_key(line.text) for line in plain]
        pairs = (sorted(pair, key=len) for pair in combinations(filter(None, top), 2))
        if not any(b.startswith(a) for a, b in pairs):
            return []  # the labeler is not worth its time
        if not repeats_headline(self.sifted, self.language):
            return []
        titles = [i for i, label in enumerate(self.labels) if label.role is Role.TITLE]
        best = min(titles, key=lambda i: len(self.sifted.lines[i].text), default=-1)
        repeats = [i for i in titles if i != best and self._is_open(self.sifted.lines[i])]
        return [self._condemn(i, REPEATED_TITLE) for i in repeats]

    def _is_open(self, line: Line) -> bool:
        return not any(number in self.hidden for number in line.numbers)

    def _condemn(self, i: int, rule: str) -> Fault:
        line = self.sifted.lines[i]
        cues = self._cues.get((line.rule, line.numbers), ()) if line.rule else ()
        return Fault(rule, line.numbers, line.text, pieces=(i,), cues=tuple(cues))

    @cached_property
    def _cues(self) -> Mapping[tuple[str, tuple[int, ...]], Sequence[str]]:
        """What was taken out of lines that stayed: the words that announced the rest."""
        cues: dict[tuple[str, tuple[int, ...]], list[str]] = {}
        for removal in self.sifted.removed:
            cues.setdefault((removal.rule, removal.lines), []).append(removal.text)
        return cues

    @cached_property
    def unsafe(self) -> list[Fault]:
        """What only the neighbours tell to be debris."""
        told = {i for fault in self.safe for i in fault.pieces}
        rules = [_debris(line, label.role) for line, label in zip(self.sifted.lines, self.labels)]
        littered = any(fault.rule not in (LEADING, *REMARKS) for fault in self.safe)
        faults = []
        for i, rule in enumerate(rules):
            sure = littered or self._is_sure(i, rules)
            if rule and sure and i not in told and self._is_open(self.sifted.lines[i]):
                faults.append(self._condemn(i, rule))
        return faults

    def _is_sure(self, i: int, rules: Sequence[str]) -> bool:
        """Whether wording or a good score says what a line is, and furniture stands in a run."""
        if not self.sifted.lines[i].rule and self.labels[i].score < SURE:
            return False
        if self.labels[i].role is not Role.FURNITURE:
            return True
        start, end = i, i
        while start and rules[start - 1]:
            start -= 1
        while end < len(rules) and rules[end]:
            end += 1
        return end - start >= SHORTEST_RUN

    # Edits

    def draft(self, faults: Collection[Fault]) -> Draft:
        """The text without these faults, as far as they can be taken out."""
        draft = Draft(self.lines, self.first)
        chosen = [f for f in faults if f.repaired is None and f.rule != LEADING]
        for fault in faults:
            if fault.repaired is not None:
                draft.change(fault.lines[0], fault.repaired)
        for fault in faults:
            if fault.rule == LEADING:
                draft.change(fault.lines[0], draft.text_of(fault.lines[0]).lstrip())
        kept = self._kept(chosen)
        for fault in self._without_residue(draft, chosen):
            self._take(draft, fault, kept)
        return draft

    def written(self, fault: Fault) -> str:
        """The lines that a fault stands in, as they are."""
        return "\n".join(bare(self.lines[n - self.first]) for n in fault.lines)

    def _kept(self, chosen: Collection[Fault]) -> set[int]:
        """The numbers of lines on which something stays."""
        gone = {i for fault in chosen for i in fault.pieces}
        stays = (line for i, line in enumerate(self.sifted.lines) if i not in gone)
        kept = {number for line in stays for number in line.numbers}
        spared = {fault for fault in self.safe if fault.rule != LEADING} - {*chosen}
        return kept | {number for fault in spared for number in fault.lines} | {*self.hidden}

    def _take(self, draft: Draft, fault: Fault, kept: set[int]) -> None:
        gone = [number for number in fault.lines if number not in kept]
        if len(gone) == len(fault.lines):
            draft.drop(gone)
            return
        for text in (fault.text, *fault.cues):
            draft.cut(fault.lines, text)

    def _without_residue(self, draft: Draft, chosen: Sequence[Fault]) -> list[Fault]:
        """Let lines that lose only markup read as the stage left them; gives the other faults."""
        if self.is_markdown:
            return [*chosen]
        left = {line.numbers: line.text for line in self.sifted.stripped}
        spared = {f.lines for f in self.safe if f.rule in _STRIPPED} - {f.lines for f in chosen}
        rest = []
        for fault in chosen:
            alone = len(fault.lines) == 1  # of pieces that were joined each stays where it is
            if alone and fault.rule in _STRIPPED and fault.lines in left.keys() - spared:
                number = fault.lines[0]
                draft.change(number, margin(draft.text_of(number)) + left[fault.lines])
            else:
                rest.append(fault)
        return rest


@cache
def rows_by_id() -> dict[str, Rule]:
    """The rows of the debris table."""
    return {rule.id: rule for rule in RULES}


def _debris(line: Line, role: Role) -> str:
    """The rule by which a labelled line is debris, or nothing."""
    if role is Role.FURNITURE:
        return line.rule or (line.cues or (FURNITURE,))[0]
    if role is Role.CAPTION:
        return CAPTION
    if role is Role.NOTE and line.rule not in REMARKS:
        return line.rule
    return {Role.RELATED: RELATED, Role.CREDIT: CREDIT}.get(role, "")


def _key(text: str) -> str:
    """The letters of a line that may be a headline."""
    told = letters(text) if len(text) < 300 else ""
    return told if _width(told) >= SHORTEST_TITLE else ""


def _width(told: str) -> int:
    if told.isascii():
        return len(told)
    return sum(1 if is_spaced(letter) else 2 for letter in told)
