"""One row for each annotation, as CSV that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io

from nam_reader.exporters.book import Book, Section
from nam_reader.exporters.pages import ArticlePage, NotePage, article_pages
from nam_reader.model import ArticleRef
from nam_reader.model.giving import ExportOptions

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # without it Excel takes UTF-8 for the system's encoding
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_ESCAPED = (*_FORMULA, "'")  # an apostrophe too: who reads the table can take one off every cell that has one


def render(book: Book) -> str:
    """Return the document (RFC 4180): a heading, then a row for each annotation; what is asked for besides
    has columns of its own, and grouping is left to the spreadsheet.

    A cell that a spreadsheet would run as a formula begins with an apostrophe, which spreadsheets do not
    show (OWASP, "CSV injection").
    """
    ungrouped = book._replace(sections=(Section("", book.articles),))
    known = {
        placed.annotation.id: (notes.article, placed.annotation.anchor.exact)
        for notes in book.articles
        for placed in notes.annotations
    }
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    rows = [
        _row(*known[note.id], page, note, book.options)
        for page in article_pages(ungrouped)
        for note in page.notes
    ]
    writer.writerow(rows[0] if rows else COLUMNS)
    writer.writerows([[_written(value) for value in row.values()] for row in rows])
    return _MARK + written.getvalue()


def _row(
    article: ArticleRef, quote: str, page: ArticlePage, note: NotePage, options: ExportOptions
) -> dict[str, str | int]:
    """Return a row's cells by their columns."""
    asked = {
        "citation": bool(options.style),
        "sentence": options.context,
        "note": options.notes,
        "author": options.author,
        "made": options.times,
    }
    row: dict[str, str | int] = {
        "title": article.title,
        "authors": "; ".join(article.authors),
        "source": article.source,
        "published": article.published or "",
        "url": article.url or "",
        "language": article.language,
        "citation": page.citation,
        "quote": quote,
        "sentence": f"{note.before}{quote}{note.after}",
        "note": note.note,
        "tags": ", ".join(note.tags),
        "colour": note.colour,
        "style": note.style,
        "author": note.author,
        "made": note.made,
        "article": note.uid,
        "annotation": note.id,
        "revision": note.revision,
        "start": note.start,
        "end": note.end,
    }
    return {name: value for name, value in row.items() if asked.get(name, True)}


COLUMNS = (
    *("title", "authors", "source", "published", "url", "language", "quote", "note", "tags", "colour"),
    *("style", "article", "annotation", "revision", "start", "end"),
)


def _written(value: str | int) -> str | int:
    return harmless(value) if isinstance(value, str) else value


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_ESCAPED) else text
