"""The bin keeps what was deleted until it is emptied by hand; then nothing stays but that it was there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import apsw
import pytest

from nam_reader.errors import NotFoundError
from nam_reader.model import Annotation, AnnotationFilter
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.store import Notebook
from nam_reader.notebook.versions import version_hash

Highlight = Callable[..., Annotation]
BINNED = AnnotationFilter(binned=True)


class MovedClock(Protocol):
    """The clock of the tests."""

    def forward(self, seconds: float) -> None: ...


@pytest.fixture
def bin_(notebook: Notebook) -> Bin:
    return Bin(notebook.ledger)


def test_what_was_deleted_is_in_the_bin_the_latest_first(
    notebook: Notebook, highlight: Highlight, clock: MovedClock
) -> None:
    one, two, _kept = highlight("Хто", note="n"), highlight("woda", tags=("t",)), highlight("Próbka")
    notebook.delete([one.id])
    clock.forward(1)
    notebook.delete([two.id])
    assert [found.id for found in notebook.find(BINNED)] == [two.id, one.id]
    assert [found.id for found in notebook.find(BINNED._replace(text="wod", tags=("T",)))] == [two.id]
    assert (notebook.count(), notebook.count_bin()) == (1, 2)


def test_it_is_put_back_and_that_is_undone(notebook: Notebook, bin_: Bin, highlight: Highlight) -> None:
    one, two = highlight("Хто", note="n", tags=("t",)), highlight("woda")
    notebook.delete([one.id, two.id])
    change = bin_.put_back([one.id[:8], two.id])
    assert (change.label, change.annotation_ids) == ("Put back 2 highlights", (one.id, two.id))
    assert notebook.get(one.id)._replace(modified=one.modified) == one
    notebook.undo()
    assert notebook.count_bin() == 2
    notebook.redo()
    assert notebook.count_bin() == 0
    with pytest.raises(NotFoundError):
        bin_.put_back([one.id])


def test_all_are_put_back_or_none(notebook: Notebook, bin_: Bin, highlight: Highlight) -> None:
    one, two = highlight("Хто"), highlight("woda")
    notebook.delete([one.id])
    with pytest.raises(NotFoundError):
        bin_.put_back([one.id, two.id])
    assert notebook.count_bin() == 1


def test_an_emptied_bin_leaves_no_word_but_what_a_merge_needs(
    notebook: Notebook, bin_: Bin, highlight: Highlight, connection: apsw.Connection, path: Path
) -> None:
    made = highlight(note="tell-tale [[linked-tale]]", tags=("tag-tale",))
    kept = highlight("woda")
    notebook.delete([made.id])
    deleted = notebook.find(BINNED)[0]
    assert bin_.empty() == 1
    assert bin_.empty() == 0
    written = b"".join(file.read_bytes() for file in path.parent.glob("notebook.db*"))
    assert b"-tale" not in written
    gone = connection.execute("SELECT annotation, deleted FROM gone").fetchall()
    assert gone == [(made.id, deleted.deleted)]
    versions = {
        row[0] for row in connection.execute("SELECT hash FROM version WHERE annotation = ?", (made.id,))
    }
    assert versions == {version_hash(made), version_hash(deleted)}
    assert notebook.find(AnnotationFilter()) == (kept,)


def test_the_version_in_the_bin_stays_known_though_it_was_never_written_down(
    notebook: Notebook, bin_: Bin, highlight: Highlight, connection: apsw.Connection
) -> None:
    notebook.delete([highlight().id])
    deleted = notebook.find(BINNED)[0]
    connection.execute("DELETE FROM version")
    bin_.empty()
    assert connection.execute("SELECT hash FROM version").fetchall() == [(version_hash(deleted),)]


def test_a_part_of_the_bin_is_emptied(notebook: Notebook, bin_: Bin, highlight: Highlight) -> None:
    one, two, three = highlight("Хто"), highlight("woda"), highlight("Próbka")
    notebook.delete([one.id, two.id])
    with pytest.raises(NotFoundError):
        bin_.empty([one.id, three.id])
    assert bin_.empty([one.id, one.id]) == 1
    assert [found.id for found in notebook.find(BINNED)] == [two.id]


def test_what_is_gone_is_not_offered_to_undo(notebook: Notebook, bin_: Bin, highlight: Highlight) -> None:
    kept = highlight("woda")
    made = highlight()
    notebook.edit(kept.id, note="n")
    notebook.delete([made.id])
    bin_.empty()
    assert notebook.history.undo == "Edit note"
    notebook.undo()
    assert notebook.history.undo == "Highlight"
    notebook.undo()
    assert notebook.history.undo == ""
    assert notebook.count() == 0


def test_versions_from_before_they_were_written_down_are_known(
    notebook: Notebook, bin_: Bin, highlight: Highlight, connection: apsw.Connection
) -> None:
    made = highlight()
    connection.execute("DELETE FROM version")
    notebook.edit(made.id, note="n")
    versions = {row[0] for row in connection.execute("SELECT hash FROM version")}
    assert versions == {version_hash(made), version_hash(notebook.get(made.id))}
