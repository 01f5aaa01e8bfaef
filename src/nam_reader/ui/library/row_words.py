"""The words of a row: who wrote it, and the piece of text with the found word in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nam_reader.model import Kind, Snippet
from nam_reader.ui.library.items import Item
from nam_reader.ui.library.laid_lines import ELLIPSIS
from nam_reader.ui.theme.locale import language_name, short_date

DOT = "\u2002·\u2002"


@dataclass(frozen=True, slots=True)
class Byline:
    """What stands under a title; what is less needed gives way first."""

    digest: str
    authors: str
    date: str = ""
    language: str = ""


def byline_parts(item: Item) -> Byline:
    """Return who wrote it, and in a search's answer when and in which language.

    A digest or an excerpt says first that it is one.
    """
    row = item.row
    digest = kind_word(row.kind)
    authors = ", ".join(row.authors) or row.source
    if not item.found:
        return Byline(digest, authors)
    return Byline(digest, authors, short_date(row.published), language_name(row.language))


def kind_word(kind: Kind) -> str:
    """Name what is not the full text of an article, "" for what is."""
    if kind is Kind.DIGEST:
        return QCoreApplication.translate("ArticleList", "Digest")
    return QCoreApplication.translate("ArticleList", "Excerpt") if kind is Kind.STUB else ""


def join_byline(*parts: str) -> str:
    """Write the parts that there are beside each other."""
    return DOT.join(part for part in parts if part)


def turn_to_mark(snippet: Snippet, readable: int) -> Snippet:
    """Return a snippet that begins shortly before its first found word, if that is not among the readable."""
    if not snippet.marks or snippet.marks[0][1] <= readable:
        return snippet
    first = snippet.marks[0][0]
    begin = snippet.text.find(" ", max(0, first - readable // 3), first) + 1
    begin = begin or first
    shift = len(ELLIPSIS) - begin
    marks = tuple((start + shift, end + shift) for start, end in snippet.marks)
    return Snippet(ELLIPSIS + snippet.text[begin:], marks)
