"""What stands in the body: `--keep` puts texts of the fields back, `--drop` takes blocks out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cleannews.model import (
    BODY_ROLES,
    KEEPABLE_ROLES,
    Article,
    Block,
    CleannewsError,
    Removal,
    Role,
)


def keep(article: Article, roles: Iterable[str]) -> Article:
    """Put captions, credits, related links or notes back into the body, as paragraphs.

    Each goes where its line numbers say, a credit after its caption. Without line numbers captions
    and credits go to the top, related links and notes to the end. They stay in their fields too.
    Raises `CleannewsError` for another role.
    """
    kept = _checked(roles, KEEPABLE_ROLES)
    if not kept:
        return article
    top, bottom = _texts_of_images(article, kept), _texts_of_remarks(article, kept)
    placed = sorted((block for block in (*top, *bottom) if block.lines), key=_first_line)
    blocks = [block for block in top if not block.lines]
    blocks += _interleave(article.blocks, placed)
    blocks += [block for block in bottom if not block.lines]
    return replace(article, blocks=tuple(blocks))


def drop(article: Article, roles: Iterable[str]) -> Article:
    """Take the blocks of these body roles out; the ledger says so, with the role as the rule.

    Raises `CleannewsError` for a role that no block has.

    >>> article = Article(blocks=(Block(Role.QUOTE, "Never.", (4,)),))
    >>> drop(article, ["quote"]).removed
    (Removal(lines=(4,), text='Never.', rule='quote'),)
    """
    dropped = _checked(roles, BODY_ROLES)
    if not dropped:
        return article
    out = (block for block in article.blocks if block.role in dropped and block.text.strip())
    removed = (*article.removed, *(Removal(b.lines, b.text, b.role.value) for b in out))
    return replace(
        article,
        blocks=tuple(block for block in article.blocks if block.role not in dropped),
        removed=tuple(sorted(removed, key=lambda removal: removal.lines)),
    )


def _checked(roles: Iterable[str], allowed: Iterable[Role]) -> set[Role]:
    names = {role.value: role for role in allowed}
    wanted = {role.value if isinstance(role, Role) else role for role in roles}
    for name in sorted(wanted - names.keys()):
        raise CleannewsError(f"cannot choose {name!r}; choose from {', '.join(names)}")
    return {names[name] for name in wanted}


def _texts_of_images(article: Article, kept: set[Role]) -> list[Block]:
    texts = (
        (role, text, image.lines)
        for image in article.images
        for role, text in ((Role.CAPTION, image.caption), (Role.CREDIT, image.credit))
    )
    return [
        Block(Role.PARAGRAPH, text, lines) for role, text, lines in texts if text and role in kept
    ]


def _texts_of_remarks(article: Article, kept: set[Role]) -> list[Block]:
    blocks = []
    if Role.RELATED in kept:
        blocks += [Block(Role.PARAGRAPH, link.title, link.lines) for link in article.related]
    if Role.NOTE in kept:
        blocks += [Block(Role.PARAGRAPH, note.text, note.lines) for note in article.notes]
    return blocks


def _first_line(block: Block) -> int:
    return block.lines[0]


def _interleave(blocks: Iterable[Block], placed: list[Block]) -> list[Block]:
    """Put each placed block before the first block that begins after it; the rest at the end."""
    result: list[Block] = []
    waiting = list(placed)
    for block in blocks:
        while block.lines and waiting and waiting[0].lines[0] < block.lines[0]:
            result.append(waiting.pop(0))
        result.append(block)
    return result + waiting
