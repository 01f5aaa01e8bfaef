"""Versions of annotations: when two say the same, and how one that was there before comes back."""

from __future__ import annotations

from datetime import datetime

from nam_reader.model import Annotation, Change
from nam_reader.notebook.cleaning import storable
from nam_reader.notebook.clock import written
from nam_reader.notebook.table import AnnotationTable


class AnnotationKeeper:
    """Annotations, for undo. One that was new was, before, the same annotation in the bin."""

    def __init__(self, table: AnnotationTable) -> None:
        self._table = table

    def load(self, name: str) -> Annotation | None:
        """Return an annotation by its whole id, also from the bin."""
        return self._table.load(name)

    def put(self, name: str, value: Annotation | None) -> None:  # noqa: ARG002 -- it holds its id
        """Put a version into the place of the one that is there, or in."""
        if value:
            self._table.put(value)

    def put_back(self, name: str, value: Annotation | None, now: datetime) -> None:
        """Put a version back: as a new one, written now. Whoever has both must find it to be the later."""
        if value:
            self.put(name, binned(value, now) if value.deleted else value._replace(modified=written(now)))

    def same(self, one: Annotation | None, other: Annotation | None) -> bool:
        """Say whether two versions say the same, whenever they were written."""
        return one is not None and other is not None and same(one, other)

    def change(self, label: str, values: dict[str, Annotation | None]) -> Change:
        """Name the annotations and their articles."""
        uids = tuple([value.article.uid for value in values.values() if value and value.article.uid])
        return Change(label, uids, tuple(values))


def same(one: Annotation, other: Annotation) -> bool:
    """Say whether two versions say the same, whenever they were written."""
    return _content(one) == _content(other)


def _content(annotation: Annotation) -> Annotation:
    return annotation._replace(created="", modified="", deleted="yes" if annotation.deleted else None)


def binned(annotation: Annotation, now: datetime) -> Annotation:
    """Return an annotation as it is in the bin since now."""
    return annotation._replace(modified=written(now), deleted=written(now))


def clean_note(typed: str) -> str:
    """Return a note as it is kept: to the letter, but a blank one is none."""
    note = storable(typed)
    return note if note.strip() else ""
