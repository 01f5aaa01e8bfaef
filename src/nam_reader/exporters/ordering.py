"""The order of notes in every document."""

from __future__ import annotations

from collections.abc import Iterable

from nam_reader.model import ArticleNotes, Place, PlacedAnnotation
from nam_reader.model.giving import ExportOrder


def in_order(
    articles: Iterable[ArticleNotes], order: ExportOrder = ExportOrder.TITLE
) -> tuple[ArticleNotes, ...]:
    """Return the articles that have notes in order, their notes by place in the text with orphans last.

    Notes that are about no article come last.
    """
    with_notes = (
        article._replace(annotations=tuple(sorted(article.annotations, key=_by_place)))
        for article in articles
        if article.annotations
    )
    return tuple(sorted(with_notes, key=_by_date if order is ExportOrder.DATE else _by_title))


def _by_title(notes: ArticleNotes) -> tuple[bool, str, str, str]:
    return not notes.article.uid, notes.article.title.casefold(), notes.article.title, notes.article.uid


def _by_date(notes: ArticleNotes) -> tuple[bool, bool, str, tuple[bool, str, str, str]]:
    published = notes.article.published or ""
    return not notes.article.uid, not published, published, _by_title(notes)


def _by_place(placed: PlacedAnnotation) -> tuple[bool, int, int, str]:
    anchor, located = placed.annotation.anchor, placed.located
    if located.place is Place.ORPHAN:
        return True, anchor.start, anchor.end, placed.annotation.id
    return False, located.start, located.end, placed.annotation.id
