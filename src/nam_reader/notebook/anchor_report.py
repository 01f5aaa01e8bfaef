"""What became of an article's annotations when its text changed: both texts, for a person to compare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nam_reader.model import Annotation, Article, ArticleRef, Place
from nam_reader.notebook.anchor_search import Found, locate_all
from nam_reader.notebook.anchor_words import Difference, difference

AROUND = 120  # characters of each text shown before and after a quote


class Passage(NamedTuple):
    """A quote with what stands around it."""

    before: str
    quote: str
    after: str


class ChangedAnnotation(NamedTuple):
    """An annotation after its article changed.

    ``new`` is None for an orphan of which nothing tells where it would stand; its quote is "" where something
    does, and the passage is then what stands there. ``changes`` lead from the old quote to the new.
    """

    annotation: Annotation
    found: Found
    old: Passage
    new: Passage | None
    changes: tuple[Difference, ...] = ()


class ChangeReport(NamedTuple):
    """The annotations of a changed article by what became of them, each in text order."""

    article: ArticleRef
    exact: tuple[ChangedAnnotation, ...] = ()
    moved: tuple[ChangedAnnotation, ...] = ()
    fuzzy: tuple[ChangedAnnotation, ...] = ()
    orphaned: tuple[ChangedAnnotation, ...] = ()

    @property
    def needs_a_look(self) -> bool:
        """Whether there is anything that a person should decide."""
        return bool(self.fuzzy or self.orphaned)


def change_report(
    annotations: Sequence[Annotation], article: Article, old_texts: dict[str, str] | None = None
) -> ChangeReport:
    """Compare an article's annotations with its present text; ``old_texts``: former texts by revision."""
    anchors = [annotation.anchor for annotation in annotations]
    found = locate_all(anchors, article.text, article.revision, old_texts)
    items = [
        _changed(annotation, one, article.text, (old_texts or {}).get(annotation.anchor.revision))
        for annotation, one in zip(annotations, found, strict=True)
    ]
    items.sort(
        key=lambda item: (item.annotation.anchor.start, item.annotation.anchor.end, item.annotation.id)
    )

    def those(place: Place) -> tuple[ChangedAnnotation, ...]:
        return tuple(item for item in items if item.found.located.place is place)

    return ChangeReport(
        article.ref, those(Place.EXACT), those(Place.MOVED), those(Place.FUZZY), those(Place.ORPHAN)
    )


def _changed(annotation: Annotation, found: Found, text: str, old_text: str | None) -> ChangedAnnotation:
    anchor = annotation.anchor
    if old_text is not None and old_text[anchor.start : anchor.end] == anchor.exact:
        old = _passage(old_text, anchor.start, anchor.end)
    else:
        old = Passage(anchor.prefix, anchor.exact, anchor.suffix)
    place, start, end = found.located[:3]
    if place is Place.ORPHAN:
        new = _passage(text, found.hint, found.hint) if found.hint >= 0 else None
        return ChangedAnnotation(annotation, found, old, new)
    new = _passage(text, start, end)
    return ChangedAnnotation(annotation, found, old, new, difference(old.quote, new.quote))


def _passage(text: str, start: int, end: int) -> Passage:
    return Passage(text[max(0, start - AROUND) : start], text[start:end], text[end : end + AROUND])
