"""A quote with its source, as plain text for the clipboard."""

from __future__ import annotations

from nam_reader.model import ArticleRef


def with_citation(quote: str, article: ArticleRef) -> str:
    """Return the quote in its marks, then author, title, source, date and address as far as known."""
    authors = ", ".join(article.authors)
    parts = [part for part in (authors, f"“{article.title}”", article.source, article.published) if part]
    citation = ", ".join(parts) + "."
    if article.url:
        citation += f" {article.url}"
    return f"“{quote.strip()}”\n— {citation}"
