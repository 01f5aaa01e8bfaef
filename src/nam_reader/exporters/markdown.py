"""Notes as a Markdown document that reads well as it is."""

from __future__ import annotations

from collections.abc import Sequence

from nam_reader.exporters.pages import article_pages
from nam_reader.exporters.templates import fill
from nam_reader.model import ArticleNotes


def render(articles: Sequence[ArticleNotes]) -> str:
    """Return the document; each quote is followed by a comment that says where it stands."""
    return fill("notes.md.j2", {"articles": article_pages(articles)})
