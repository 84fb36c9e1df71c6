"""Turn a badly scraped news article into a clean one, from plain text alone.

>>> from cleannews import clean
>>> article = clean("Dam holds\\n\\nMay 4, 2021\\n\\n" + "The dam held all night, they said. " * 4)
>>> article.title, article.date
('Dam holds', '2021-05-04')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleannews.model import Article, CleannewsError
    from cleannews.pipeline import clean

__all__ = ["Article", "CleannewsError", "clean"]


def __getattr__(name: str) -> Any:
    """Load on first use, so that `cleannews --version` starts at once."""
    if name == "clean":
        from cleannews.pipeline import clean

        return clean
    if name in ("Article", "CleannewsError"):
        from cleannews import model

        return getattr(model, name)
    raise AttributeError(f"module 'cleannews' has no attribute {name!r}")
