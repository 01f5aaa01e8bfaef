"""A merge is one step that can be undone; every notebook takes over how a conflict was settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.exchange import reading
from nam_reader.exporters import exchange
from nam_reader.model import (
    Anchor,
    Annotation,
    AnnotationFilter,
    ArticleNotes,
    ArticleRef,
    Incoming,
    Keep,
    Located,
    Place,
    PlacedAnnotation,
)
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.clock import Clock
from nam_reader.notebook.knowledge import Knowledge, KnowledgeTable
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.notebook.uniting import Uniting

EVERYTHING = AnnotationFilter()


class MovedClock(Protocol):
    """The clock of the tests."""

    now: datetime

    def forward(self, seconds: float) -> None: ...


class Side:
    """A notebook that exports and merges."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.connection = open_notebook(path)
        self.notebook = Notebook(self.connection, clock)
        self.uniting = Uniting(self.notebook.ledger)

    def add(self, note: str) -> Annotation:
        return self.notebook.add(ArticleRef("u", "T"), Anchor("quote", "", "", 0, 5, "r"), note=note)

    def export(self) -> Incoming:
        known = self.known()
        placed = [PlacedAnnotation(one, Located(Place.ORPHAN)) for one in self.notebook.find(EVERYTHING)]
        notes = [ArticleNotes(one.annotation.article, (one,)) for one in placed]
        return reading.parse(exchange(notes, known.versions_to_tell(), known.deletions()).data)

    def take(self, other: Side) -> None:
        self.uniting.merge(other.export())

    def known(self) -> Knowledge:
        return KnowledgeTable(self.connection).read()

    def notes(self) -> list[str]:
        return sorted(one.note for one in self.notebook.find(EVERYTHING))

    def conflict(self) -> tuple[str, str]:
        ((ours, theirs),) = self.notebook.conflicts()
        return ours.id, theirs.id


@pytest.fixture
def sides(tmp_path: Path, clock: MovedClock) -> Iterator[tuple[Side, Side]]:
    def ticking() -> datetime:
        clock.forward(1)
        return clock.now

    pair = Side(tmp_path / "one.db", ticking), Side(tmp_path / "two.db", ticking)
    yield pair
    for side in pair:
        side.connection.close()


@pytest.fixture
def in_conflict(sides: tuple[Side, Side]) -> tuple[Side, Side]:
    """Two sides that have changed the same annotation; the first has merged the second."""
    one, two = sides
    made = one.add("first")
    two.take(one)
    one.notebook.edit(made.id, note="mine")
    two.notebook.edit(made.id, note="theirs")
    one.take(two)
    return one, two


def test_a_merge_is_undone_as_if_it_had_never_been(sides: tuple[Side, Side]) -> None:
    one, two = sides
    changed, deleted, gone = one.add("a"), one.add("b"), one.add("c")
    two.take(one)
    two.notebook.edit(changed.id, note="a2 [[link]]", tags=("t",))
    two.notebook.delete([deleted.id, gone.id])
    Bin(two.notebook.ledger).empty([gone.id])
    two.add("new")
    one.add("kept")
    before = one.known()
    one.take(two)
    after = one.known()
    assert one.notes() == ["a2 [[link]]", "kept", "new"]
    assert one.notebook.history.undo == "Merge notes"
    change = one.notebook.undo()
    assert change is not None
    assert {changed.id, deleted.id, gone.id} < set(change.annotation_ids)
    assert one.known() == before
    assert one.notebook.linking(["link"]) == ()
    assert one.notebook.redo() is not None
    assert one.known() == after
    assert len(one.notebook.linking(["link"])) == 1
    one.notebook.undo()
    one.take(two)
    assert one.known() == after


def test_a_merge_that_brings_nothing_is_no_step(sides: tuple[Side, Side]) -> None:
    one, two = sides
    one.add("a")
    two.take(one)
    one.take(two)
    assert one.notebook.history.undo == "Highlight"
    assert one.uniting.merge(two.export(), preview=True).unchanged == 1


def test_a_merge_that_shows_nothing_is_no_step(sides: tuple[Side, Side]) -> None:
    one, two = sides
    made = one.add("a")
    two.take(one)
    two.notebook.edit(made.id, note="b")
    two.notebook.undo()
    before = one.known()
    one.take(two)
    assert one.known() != before
    assert one.notebook.history.undo == "Highlight"


def test_a_merge_is_not_undone_over_what_was_written_since(sides: tuple[Side, Side], tmp_path: Path) -> None:
    one, two = sides
    made = two.add("a")
    one.take(two)
    Notebook(open_notebook(tmp_path / "one.db")).edit(made.id, note="later")
    assert one.notebook.undo() is None
    assert one.notes() == ["later"]


def test_a_merge_of_what_is_gone_for_good_is_not_offered_to_undo(sides: tuple[Side, Side]) -> None:
    one, two = sides
    made = two.add("a")
    one.take(two)
    one.notebook.delete([made.id])
    Bin(one.notebook.ledger).empty()
    assert one.notebook.history.undo == ""


def test_what_was_merged_and_edited_is_undone_step_by_step(sides: tuple[Side, Side]) -> None:
    one, two = sides
    made = two.add("a")
    one.take(two)
    one.notebook.edit(made.id, note="b")
    exported = one.export()
    one.notebook.undo()
    assert one.notebook.undo() is not None
    assert one.notes() == []
    two.uniting.merge(exported)
    one.take(two)
    assert one.notes() == two.notes() == ["b"]


@pytest.mark.parametrize(
    ("keep", "left"),
    [(Keep.MINE, ["mine"]), (Keep.THEIRS, ["theirs"]), (Keep.BOTH, ["mine", "theirs"])],
)
def test_a_conflict_is_settled_and_every_notebook_takes_it_over(
    in_conflict: tuple[Side, Side], keep: Keep, left: list[str]
) -> None:
    one, two = in_conflict
    ours, theirs = one.conflict()
    change = one.uniting.resolve([(ours, theirs)], keep)
    assert change.label == "Resolve conflict"
    assert one.notes() == left
    assert one.notebook.conflicts() == ()
    for _ in range(2):
        two.take(one)
        one.take(two)
    assert one.notes() == two.notes() == left
    assert one.notebook.conflicts() == two.notebook.conflicts() == ()


@pytest.mark.parametrize("keep", list(Keep))
def test_settling_is_undone(in_conflict: tuple[Side, Side], keep: Keep) -> None:
    one, two = in_conflict
    pair = one.conflict()
    one.uniting.resolve([pair], keep)
    assert one.notebook.undo() is not None
    assert one.notes() == ["mine", "theirs"]
    assert one.conflict() == pair
    one.notebook.redo()
    two.take(one)
    one.take(two)
    assert one.notes() == two.notes()


def test_several_conflicts_are_settled_in_one_step(sides: tuple[Side, Side]) -> None:
    one, two = sides
    made = [one.add("a"), one.add("b")]
    two.take(one)
    for side, sign in ((one, "1"), (two, "2")):
        for annotation in made:
            side.notebook.edit(annotation.id, note=annotation.note + sign)
    one.take(two)
    pairs = [(ours.id, theirs.id) for ours, theirs in one.notebook.conflicts()]
    with pytest.raises(NotFoundError):
        one.uniting.resolve([pairs[0], ("0000000", pairs[1][1])], Keep.MINE)
    assert one.uniting.resolve(pairs, Keep.THEIRS).label == "Resolve 2 conflicts"
    assert one.notes() == ["a2", "b2"]
    one.notebook.undo()
    assert len(one.notebook.conflicts()) == 2


def test_what_is_no_conflict_is_not_settled(sides: tuple[Side, Side]) -> None:
    one, _two = sides
    with pytest.raises(AnnotationError):
        one.uniting.resolve([(one.add("a").id, one.add("b").id)], Keep.MINE)


def test_a_conflict_with_one_side_in_the_bin_is_none(in_conflict: tuple[Side, Side]) -> None:
    one, _two = in_conflict
    ours, _theirs = one.conflict()
    one.notebook.delete([ours])
    assert one.notebook.conflicts() == ()
