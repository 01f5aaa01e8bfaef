"""Annotations put in the order of the text they sit in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from nam_reader.model import About, Annotation, Article, Located, Place, PlacedAnnotation
from nam_reader.notebook import anchors

FormerText = Callable[[str], str | None]  # the text that an article had at a revision, if it is kept


def place(
    annotations: Iterable[Annotation], article: Article | None, former: FormerText | None = None
) -> tuple[PlacedAnnotation, ...]:
    """Find each annotation in the article and sort by place, orphans last; without an article all are.

    The texts that they were made in, where ``former`` has them, help to find what has been edited. A note
    that is about no quote comes first.
    """
    found = tuple(annotations)
    quotes = [item for item in found if item.about is About.QUOTE]
    others = [item for item in found if item.about is not About.QUOTE]
    placed = [PlacedAnnotation(note, Located(Place.EXACT, 0, 0)) for note in others]
    placed += map(PlacedAnnotation, quotes, _located(quotes, article, former))
    return tuple(sorted(placed, key=_text_order))


def _located(
    found: Sequence[Annotation], article: Article | None, former: FormerText | None
) -> Iterator[Located]:
    if article is None:
        return iter([Located(Place.ORPHAN)] * len(found))
    if all(item.anchor.revision == article.revision for item in found):
        return (anchors.locate(item.anchor, article.text, article.revision) for item in found)
    known = {}
    for revision in {item.anchor.revision for item in found} - {article.revision}:
        text = former(revision) if former else None
        if text is not None:
            known[revision] = text
    wanted = [item.anchor for item in found]
    together = anchors.locate_all(wanted, article.text, article.revision, known)
    return (one.located for one in together)


def _text_order(item: PlacedAnnotation) -> tuple[bool, int, int, str]:
    orphan = item.located.place is Place.ORPHAN
    start = item.annotation.anchor.start if orphan else item.located.start
    return orphan, start, item.located.end, item.annotation.id
