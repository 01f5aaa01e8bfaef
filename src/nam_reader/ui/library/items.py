"""An article of the list as it is shown, and as it is read aloud."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nam_reader.model import ArticleRow, Hit, Kind, Snippet
from nam_reader.ui.theme.locale import short_date

translate = QCoreApplication.translate


class Item(NamedTuple):
    """A row as it is shown: ``title`` and ``snippet`` with the found words where a search found it."""

    row: ArticleRow
    title: Snippet
    snippet: Snippet
    found: bool = False
    hits: int = 0  # found words and phrases, 0 where they were not counted


def item_of_row(row: ArticleRow) -> Item:
    """Return how a row of the library is shown."""
    return Item(row, Snippet(row.title), Snippet(row.excerpt))


def item_of_hit(hit: Hit) -> Item:
    """Return how a search's hit is shown."""
    return Item(hit.row, hit.title, hit.snippet, found=True, hits=hit.count)


def hits_in_words(count: int) -> str:
    """Write how many found words an article has."""
    return translate("ArticleList", "%Ln hits", "", count)


def share_read(row: ArticleRow) -> int:
    """Return how much of an article that is being read has been read, in per cent; 0 tells nothing."""
    return round(100 * row.progress) if row.begun else 0


def spoken(row: ArticleRow, count: int = 0) -> str:
    """Return a row as it is read aloud: "Title, author, date, 17 hits, unread, 5 highlights, 3 notes"."""
    parts = [row.title, ", ".join(row.authors) or row.source, short_date(row.published)]
    if count:
        parts.append(hits_in_words(count))
    if row.kind is Kind.DIGEST:
        parts.append(translate("ArticleListModel", "digest"))
    elif row.kind is Kind.STUB:
        parts.append(translate("ArticleListModel", "excerpt"))
    share = share_read(row)
    if share:
        parts.append(translate("ArticleListModel", "{0} % read").format(share))
    elif row.unread and not row.begun:
        parts.append(translate("ArticleListModel", "unread"))
    if row.starred:
        parts.append(translate("ArticleListModel", "starred"))
    if row.highlights:
        parts.append(translate("ArticleListModel", "%Ln highlights", "", row.highlights))
    if row.notes:
        parts.append(translate("ArticleListModel", "%Ln notes", "", row.notes))
    return ", ".join(part for part in parts if part)
