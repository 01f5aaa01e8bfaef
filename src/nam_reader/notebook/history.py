"""What was done since the notebook was opened, step by step, for undo and redo. It lives in memory only."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from nam_reader.model import Change, History

LONGEST = 500  # steps that are remembered
LARGEST = 100_000  # things in all of them together: some 100 MB
TOGETHER = timedelta(seconds=10)  # note edits of one annotation closer than this are one step

V = TypeVar("V")


class Keeper(Protocol[V]):
    """Loads and keeps one kind of thing, each by its name; None stands for nothing there."""

    def load(self, name: str) -> V:
        """Return what is there now."""

    def put(self, name: str, value: V) -> None:
        """Put a value there, inside the caller's transaction."""

    def put_back(self, name: str, value: V, now: datetime) -> None:
        """Put a value there that was there before, inside the caller's transaction."""

    def same(self, one: V, other: V) -> bool:
        """Say whether two values are the same for a person."""

    def change(self, label: str, values: dict[str, V]) -> Change:
        """Say what is to be read anew after these things became these values."""


class AsItWas(Generic[V]):
    """What keepers have in common of which a thing comes back exactly as it was."""

    def put(self, name: str, value: V) -> None:
        """Put a value there, inside the caller's transaction."""
        raise NotImplementedError

    def put_back(self, name: str, value: V, now: datetime) -> None:  # noqa: ARG002 -- others need the time
        """Put a value there that was there before, inside the caller's transaction."""
        self.put(name, value)

    def same(self, one: V, other: V) -> bool:
        """Say whether two values are the same."""
        return bool(one == other)


class Entry(NamedTuple):
    """One thing of a step: as it was, and as it was left."""

    keeper: Keeper[Any]
    name: str
    before: Any
    after: Any

    @property
    def turned(self) -> Entry:
        """The way back."""
        return self._replace(before=self.after, after=self.before)

    @property
    def stands(self) -> bool:
        """Whether the thing is still as it was left."""
        return self.keeper.same(self.keeper.load(self.name), self.after)


class Step(NamedTuple):
    """One thing a person did."""

    label: str
    entries: tuple[Entry, ...]
    at: datetime
    typing: bool = False  # a change of one annotation's note and nothing else

    @property
    def change(self) -> Change:
        """The step as the window hears of it."""
        by_keeper: dict[Keeper[Any], dict[str, Any]] = {}
        for entry in self.entries:
            value = entry.before if entry.after is None else entry.after
            by_keeper.setdefault(entry.keeper, {})[entry.name] = value
        changes = [keeper.change(self.label, values) for keeper, values in by_keeper.items()]
        return Change(
            self.label,
            tuple(dict.fromkeys(uid for change in changes for uid in change.article_uids)),
            tuple(dict.fromkeys(name for change in changes for name in change.annotation_ids)),
            collections=any(change.collections for change in changes),
            states=any(change.states for change in changes),
            names=any(change.names for change in changes),
            searches=any(change.searches for change in changes),
        )

    def continues(self, earlier: Step) -> bool:
        """Say whether this is more typing in the note that the earlier step edited a moment ago."""
        if not (self.typing and earlier.typing):
            return False
        (now,), (then,) = self.entries, earlier.entries
        return (
            now.name == then.name
            and now.keeper.same(now.before, then.after)
            and timedelta(0) <= self.at - earlier.at <= TOGETHER
        )

    def joined(self, earlier: Step) -> Step:
        """Return one step of the earlier one and this, which continues it."""
        (now,), (then,) = self.entries, earlier.entries
        return self._replace(entries=(now._replace(before=then.before),))


class Steps:
    """Two stacks of steps: what can be undone, and what can be redone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._joining = False  # whether the next step may join the last one: not after an undo

    @property
    def labels(self) -> History:
        """What undo would take back, and redo do again."""
        return History(
            self._done[-1].label if self._done else "", self._undone[-1].label if self._undone else ""
        )

    def push(self, step: Step) -> None:
        """Remember a step that was just taken; what was undone before can no longer be redone."""
        self._undone.clear()
        if self._joining and self._done and step.continues(self._done[-1]):
            step = step.joined(self._done.pop())
        self._done.append(step)
        while len(self._done) > LONGEST or (len(self._done) > 1 and self._size() > LARGEST):
            del self._done[0]
        self._joining = True

    def _size(self) -> int:
        return sum(len(step.entries) for step in self._done)

    @property
    def to_undo(self) -> Step | None:
        """The step that was taken last."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Step | None:
        """The step that was undone last."""
        return self._undone[-1] if self._undone else None

    def undone(self, *, applied: bool) -> None:
        """Remember that the last step was undone; one that could not be is forgotten."""
        self._joining = False
        step = self._done.pop()
        if applied:
            self._undone.append(step)

    def redone(self, *, applied: bool) -> None:
        """Remember that a step was done again; one that could not be is forgotten."""
        self._joining = False
        step = self._undone.pop()
        if applied:
            self._done.append(step)

    def forget(self, names: Collection[str]) -> None:
        """Drop the steps that cannot be taken back any more, because these things are gone for good."""
        for stack in (self._done, self._undone):
            stack[:] = [step for step in stack if not any(entry.name in names for entry in step.entries)]
