"""Annotations put in the order of the text they sit in."""

from __future__ import annotations

from collections.abc import Iterable

from nam_reader.model import Annotation, Article, Located, Place, PlacedAnnotation
from nam_reader.notebook import anchors


def place(annotations: Iterable[Annotation], article: Article | None) -> tuple[PlacedAnnotation, ...]:
    """Find each annotation in the article and sort by place, orphans last; without an article all are."""
    placed = [
        PlacedAnnotation(
            item,
            anchors.locate(item.anchor, article.text, article.revision) if article else Located(Place.ORPHAN),
        )
        for item in annotations
    ]
    return tuple(sorted(placed, key=_text_order))


def _text_order(item: PlacedAnnotation) -> tuple[bool, int, int, str]:
    orphan = item.located.place is Place.ORPHAN
    start = item.annotation.anchor.start if orphan else item.located.start
    return orphan, start, item.located.end, item.annotation.id
