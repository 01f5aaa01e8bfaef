"""One row for each annotation, as CSV that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from nam_reader.model import ArticleNotes, PlacedAnnotation

COLUMNS = (
    *("title", "authors", "source", "published", "url", "language", "quote", "note", "tags", "colour"),
    *("style", "made", "article", "annotation", "revision", "start", "end"),
)
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # without it Excel takes UTF-8 for the system's encoding
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_ESCAPED = (*_FORMULA, "'")  # an apostrophe too: who reads the table can take one off every cell that has one


def render(articles: Sequence[ArticleNotes]) -> str:
    """Return the document (RFC 4180): a heading, then a row for each annotation.

    A cell that a spreadsheet would run as a formula begins with an apostrophe, which spreadsheets do not
    show (OWASP, "CSV injection").
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_row(notes, placed) for notes in articles for placed in notes.annotations])
    return _MARK + written.getvalue()


def _row(notes: ArticleNotes, placed: PlacedAnnotation) -> list[str | int]:
    article, annotation = notes.article, placed.annotation
    anchor = annotation.anchor
    texts = (
        article.title,
        "; ".join(article.authors),
        article.source,
        article.published or "",
        article.url or "",
        article.language,
        anchor.exact,
        annotation.note,
        ", ".join(annotation.tags),
        annotation.colour.value,
        annotation.style.value,
        annotation.created[:10],
        article.uid,
        annotation.id,
        anchor.revision,
    )
    return [*map(harmless, texts), anchor.start, anchor.end]


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_ESCAPED) else text
