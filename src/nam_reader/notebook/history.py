"""What was done to annotations since the notebook was opened, for undo and redo. It lives in memory only."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from nam_reader.model import Annotation, Change

LONGEST = 500  # steps that are remembered
TOGETHER = timedelta(seconds=10)  # note edits of one annotation closer than this are one step


class Step(NamedTuple):
    """One thing a person did: the annotations as they were, and as they were left.

    An annotation that was new is "before" the same annotation in the bin.
    """

    label: str
    before: tuple[Annotation, ...]
    after: tuple[Annotation, ...]
    at: datetime
    typing: bool = False  # a change of one annotation's note and nothing else

    @property
    def change(self) -> Change:
        """The step as the window hears of it."""
        return Change(
            self.label,
            tuple(dict.fromkeys(annotation.article.uid for annotation in self.after)),
            tuple(annotation.id for annotation in self.after),
        )

    def continues(self, earlier: Step) -> bool:
        """Say whether this is more typing in the note that the earlier step edited a moment ago."""
        return (
            self.typing
            and earlier.typing
            and self.before[0].id == earlier.after[0].id
            and same(self.before[0], earlier.after[0])
            and timedelta(0) <= self.at - earlier.at <= TOGETHER
        )


class History:
    """Two stacks of steps: what can be undone, and what can be redone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._joining = False  # whether the next step may join the last one: not after an undo

    @property
    def undo_label(self) -> str:
        """What undo would take back, "" if there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again, "" if there is nothing."""
        return self._undone[-1].label if self._undone else ""

    def push(self, step: Step) -> None:
        """Remember a step that was just taken; what was undone before can no longer be redone."""
        self._undone.clear()
        if self._joining and self._done and step.continues(self._done[-1]):
            step = step._replace(before=self._done.pop().before)
        self._done.append(step)
        del self._done[:-LONGEST]
        self._joining = True

    def pop_done(self) -> Step | None:
        """Take the last step off, to undo it."""
        self._joining = False
        return self._done.pop() if self._done else None

    def pop_undone(self) -> Step | None:
        """Take the step that was undone last off, to do it again."""
        self._joining = False
        return self._undone.pop() if self._undone else None

    def undone(self, step: Step) -> None:
        """Remember that a step was undone."""
        self._undone.append(step)

    def redone(self, step: Step) -> None:
        """Remember that a step was done again."""
        self._done.append(step)


def same(one: Annotation | None, other: Annotation) -> bool:
    """Say whether two versions say the same, whenever they were written."""
    return one is not None and _content(one) == _content(other)


def _content(annotation: Annotation) -> Annotation:
    return annotation._replace(created="", modified="", deleted="yes" if annotation.deleted else None)
