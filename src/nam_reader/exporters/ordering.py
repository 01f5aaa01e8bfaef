"""The order of notes in every document."""

from __future__ import annotations

from collections.abc import Iterable

from nam_reader.model import ArticleNotes, Place, PlacedAnnotation


def in_order(articles: Iterable[ArticleNotes]) -> tuple[ArticleNotes, ...]:
    """Return the articles that have notes by title, their notes by place in the text with orphans last."""
    with_notes = (
        article._replace(annotations=tuple(sorted(article.annotations, key=_by_place)))
        for article in articles
        if article.annotations
    )
    return tuple(sorted(with_notes, key=_by_title))


def _by_title(notes: ArticleNotes) -> tuple[str, str, str]:
    return notes.article.title.casefold(), notes.article.title, notes.article.uid


def _by_place(placed: PlacedAnnotation) -> tuple[bool, int, int, str]:
    anchor, located = placed.annotation.anchor, placed.located
    if located.place is Place.ORPHAN:
        return True, anchor.start, anchor.end, placed.annotation.id
    return False, located.start, located.end, placed.annotation.id
