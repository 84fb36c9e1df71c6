"""What a run of the linter has met, and the sentence that closes it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(eq=False, repr=False)
class Counts:
    """What a run has met so far."""

    files: int = 0
    excluded: int = 0
    with_findings: int = 0
    found: int = 0
    fixable: int = 0
    fixed: int = 0

    def summary(self, fix: bool, diff: bool) -> str:
        """The closing sentence of a run that mends, shows what it would mend, or only tells."""
        if not self.files:
            return f"{_count(self.excluded, 'file')} excluded, none checked"
        if diff:
            return f"{_count(self.with_findings, 'file')} would change"
        if fix and self.fixed:
            return f"Fixed {_count(self.fixed, 'finding')}; {self.found} left"
        if not self.found:
            return f"No findings in {_count(self.files, 'file')}"
        where = f"in {self.with_findings} of {_count(self.files, 'file')}"
        hint = f"; --fix mends {self.fixable}" if self.fixable and not fix else ""
        return f"{_count(self.found, 'finding')} {where}{hint}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
