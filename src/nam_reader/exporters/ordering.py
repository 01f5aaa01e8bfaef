"""The order of notes in every document."""

from __future__ import annotations

from collections.abc import Iterable

from nam_reader.model import About, ArticleNotes, Place, PlacedAnnotation
from nam_reader.model.giving import ExportOrder


def in_order(
    articles: Iterable[ArticleNotes], order: ExportOrder = ExportOrder.TITLE
) -> tuple[ArticleNotes, ...]:
    """Return the articles that have notes in order.

    Of an article come first the notes on all of it, then those on quotes by place in the text, orphans last.
    Notes that are about no article are the last of all.
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


def _by_place(placed: PlacedAnnotation) -> tuple[int, int, int, str]:
    annotation, located = placed.annotation, placed.located
    anchor = annotation.anchor
    if annotation.about is not About.QUOTE:
        return -1, 0, 0, f"{annotation.created} {annotation.id}"
    if located.place is Place.ORPHAN:
        return 1, anchor.start, anchor.end, annotation.id
    return 0, located.start, located.end, annotation.id
