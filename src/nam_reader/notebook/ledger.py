"""The one way a person's changes are made: each one transaction, on disk, and remembered for undo."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import apsw

from nam_reader.model import Annotation, Change, History
from nam_reader.notebook.annotations import AnnotationKeeper, binned
from nam_reader.notebook.clock import Clock, written
from nam_reader.notebook.history import Entry, Keeper, Step, Steps, V
from nam_reader.notebook.saving import saving
from nam_reader.notebook.table import AnnotationTable


class Doing:
    """A step in the making: what it puts is written at once, within one transaction.

    ``label`` may be set until the block is left.
    """

    def __init__(self, label: str, now: datetime, annotations: AnnotationKeeper) -> None:
        self._annotations = annotations
        self.label = label
        self.typing = False
        self.silent = False  # whether a person would not notice
        self.now = now
        self._entries: dict[tuple[Keeper[Any], str], Entry] = {}

    @property
    def time(self) -> str:
        """When this happens, as the notebook writes it."""
        return written(self.now)

    def put(self, keeper: Keeper[V], name: str, after: V, *, before: V | None = None) -> None:
        """Put a thing into the place of what is there; ``before`` saves to look, where that is known."""
        key = (keeper, name)
        known = self._entries.get(key)
        present = keeper.load(name) if before is None else before
        keeper.put(name, after)
        self._entries[key] = Entry(keeper, name, known.before if known else present, after)

    def add(self, annotation: Annotation) -> None:
        """Put in a new annotation."""
        self._annotations.put(annotation.id, annotation)
        self.record(self._annotations, annotation.id, binned(annotation, self.now), annotation)

    def change(self, before: Annotation, after: Annotation) -> Annotation:
        """Put a version of an annotation, written now, into the place of the one that is there; return it."""
        after = after._replace(modified=self.time)
        self.put(self._annotations, before.id, after, before=before)
        return after

    def record(self, keeper: Keeper[V], name: str, before: V, after: V) -> None:
        """Remember what has been written already."""
        self._entries[keeper, name] = Entry(keeper, name, before, after)

    @property
    def step(self) -> Step:
        """What was done."""
        changed = tuple(entry for entry in self._entries.values() if entry.before != entry.after)
        return Step(self.label, changed, self.now, self.typing)


class Ledger:
    """The changes of one notebook.db and their history. Undo knows what was done through this object."""

    def __init__(self, connection: apsw.Connection, clock: Clock) -> None:
        self.connection = connection
        self.clock = clock
        self.table = AnnotationTable(connection)
        self.annotations = AnnotationKeeper(self.table)
        self._steps = Steps()
        self.changed = False  # whether anything was changed through this object

    @contextmanager
    def doing(self, label: str) -> Iterator[Doing]:
        """Make one step of the block: it is on disk when the block has been left.

        Raises LibraryError where that fails; then nothing of the block was kept.
        """
        doing = Doing(label, self.clock(), self.annotations)
        with saving(self.connection):
            yield doing
        step = doing.step
        self.changed = self.changed or bool(step.entries)
        if step.entries and not doing.silent:
            self._steps.push(step)

    @property
    def labels(self) -> History:
        """What undo would take back, and redo do again."""
        return self._steps.labels

    def undo(self) -> Change | None:
        """Take back the last change. None where there is none, or where a thing of it has been changed
        from elsewhere since: then nothing is changed, and that step is forgotten.

        Raises LibraryError where it cannot be written; it can be tried again then.
        """
        step = self._steps.to_undo
        if step is None:
            return None
        applied = self._turn(step.entries)
        self._steps.undone(applied=applied)
        return step.change if applied else None

    def redo(self) -> Change | None:
        """Do again what was undone last; None as with ``undo``."""
        step = self._steps.to_redo
        if step is None:
            return None
        applied = self._turn([entry.turned for entry in step.entries])
        self._steps.redone(applied=applied)
        return step.change if applied else None

    def _turn(self, entries: Collection[Entry]) -> bool:
        """Lead things back to what they were before, if all of them still are what they were left as."""
        now = self.clock()
        with saving(self.connection):
            if not all(entry.stands for entry in entries):
                return False
            with self.table.many(len(entries)):
                for entry in entries:
                    entry.keeper.put_back(entry.name, entry.before, now)
        return True

    def forget(self, annotation_ids: Collection[str]) -> None:
        """Drop the steps that need annotations which are gone for good."""
        self._steps.forget(frozenset(annotation_ids))
