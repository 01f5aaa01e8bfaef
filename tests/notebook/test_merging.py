"""Merging: what comes over, what stays, and under which id."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from nam_reader.errors import LibraryError
from nam_reader.exchange import reading
from nam_reader.exporters import exchange, to_jsonld
from nam_reader.model import (
    About,
    Annotation,
    AnnotationFilter,
    Arrival,
    ArticleNotes,
    Incoming,
    Located,
    MergeKind,
    MergeReport,
    Place,
    PlacedAnnotation,
)
from nam_reader.notebook.knowledge import KnowledgeTable
from nam_reader.notebook.merging import merge
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]
EVERYTHING = AnnotationFilter()


class Side:
    """A notebook that can be exported, and merged into."""

    def __init__(self, connection: apsw.Connection, notebook: Notebook) -> None:
        self.connection = connection
        self.notebook = notebook

    def export(self) -> Incoming:
        known = KnowledgeTable(self.connection).read()
        placed = tuple(PlacedAnnotation(one, Located(Place.ORPHAN)) for one in self.notebook.find(EVERYTHING))
        notes = [ArticleNotes(one.annotation.article, (one,)) for one in placed]
        return reading.parse(exchange(notes, known.versions_to_tell(), known.deletions()).data)

    def take(self, incoming: Incoming, *, preview: bool = False) -> MergeReport:
        return merge(self.connection, incoming, preview=preview)

    def notes(self) -> dict[str, str]:
        return {one.id: one.note for one in self.notebook.find(EVERYTHING)}

    def empty_bin(self) -> None:
        self.connection.execute(
            "INSERT INTO gone SELECT id, deleted FROM annotation WHERE deleted IS NOT NULL"
        )
        self.connection.execute("DELETE FROM annotation WHERE deleted IS NOT NULL")


@pytest.fixture
def ours(connection: apsw.Connection, notebook: Notebook) -> Side:
    return Side(connection, notebook)


@pytest.fixture
def theirs(tmp_path: Path, clock: Callable[[], object]) -> Iterator[Side]:
    connection = open_notebook(tmp_path / "theirs.db")
    yield Side(connection, Notebook(connection, clock))  # type: ignore[arg-type]  # the test's clock
    connection.close()


@pytest.fixture(autouse=True)
def _a_clock_that_goes_on(clock: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no two things be done at the same time."""
    still = type(clock).__call__

    def ticking(self: object) -> object:
        self.forward(1)  # type: ignore[attr-defined]  # the test's clock
        return still(self)

    monkeypatch.setattr(type(clock), "__call__", ticking)


@pytest.fixture
def shared(ours: Side, theirs: Side, highlight: Highlight) -> Annotation:
    """Return an annotation that both have."""
    made = highlight(note="first")
    theirs.take(ours.export())
    return made


def counts(report: MergeReport) -> tuple[int, ...]:
    return (report.added, report.updated, report.unchanged, report.conflicts, report.deleted)


def test_an_annotation_comes_over_whole(ours: Side, theirs: Side, shared: Annotation) -> None:
    assert theirs.notebook.get(shared.id) == shared
    assert counts(theirs.take(ours.export())) == (0, 0, 1, 0, 0)


def test_a_preview_changes_nothing_and_shows_both_texts(ours: Side, theirs: Side, shared: Annotation) -> None:
    ours.notebook.edit(shared.id, note="mine")
    theirs.notebook.edit(shared.id, note="theirs")
    before = KnowledgeTable(ours.connection).read()
    report = ours.take(theirs.export(), preview=True)
    (item,) = report.items
    assert (item.kind, item.ours and item.ours.note, item.theirs and item.theirs.note) == (
        MergeKind.CONFLICT, "mine", "theirs",
    )  # fmt: skip
    assert KnowledgeTable(ours.connection).read() == before
    assert ours.take(theirs.export()) == report


def test_in_a_conflict_each_keeps_the_id_of_its_own(ours: Side, theirs: Side, shared: Annotation) -> None:
    ours.notebook.edit(shared.id, note="mine")
    theirs.notebook.edit(shared.id, note="theirs")
    from_ours, from_theirs = ours.export(), theirs.export()
    ours.take(from_theirs)
    theirs.take(from_ours)
    assert ours.notes()[shared.id] == "mine"
    assert theirs.notes()[shared.id] == "theirs"
    assert sorted(ours.notes().values()) == sorted(theirs.notes().values()) == ["mine", "theirs"]
    assert counts(ours.take(theirs.export())) == counts(theirs.take(ours.export())) == (0, 0, 2, 0, 0)


def test_after_a_conflict_a_change_goes_where_its_text_stands(
    ours: Side, theirs: Side, shared: Annotation
) -> None:
    ours.notebook.edit(shared.id, note="mine")
    theirs.notebook.edit(shared.id, note="theirs")
    from_ours = ours.export()
    ours.take(theirs.export())
    theirs.take(from_ours)
    ours.notebook.edit(shared.id, note="mine, better")
    assert counts(theirs.take(ours.export())) == (0, 1, 1, 0, 0)
    assert theirs.notes()[shared.id] == "theirs"
    assert sorted(theirs.notes().values()) == ["mine, better", "theirs"]
    (copy,) = [name for name, note in ours.notes().items() if note == "theirs"]
    ours.notebook.delete([copy])
    assert counts(theirs.take(ours.export())) == (0, 0, 1, 0, 1)
    assert list(theirs.notes().values()) == ["mine, better"]


def test_the_same_change_on_both_sides_is_none(ours: Side, theirs: Side, shared: Annotation) -> None:
    ours.notebook.edit(shared.id, note="second")
    theirs.notebook.edit(shared.id, note="second")
    assert counts(ours.take(theirs.export())) == (0, 0, 1, 0, 0)
    assert ours.notes() == {shared.id: "second"}
    assert counts(theirs.take(ours.export())) == (0, 0, 1, 0, 0)


def test_a_deletion_travels_on_through_a_third(
    ours: Side, theirs: Side, shared: Annotation, tmp_path: Path
) -> None:
    old = ours.export()
    theirs.notebook.delete([shared.id])
    theirs.empty_bin()
    third = Side(open_notebook(tmp_path / "third.db"), theirs.notebook)
    third.notebook = Notebook(third.connection)
    third.take(theirs.export())
    assert counts(ours.take(third.export())) == (0, 0, 0, 0, 1)
    assert counts(third.take(old)) == (0, 0, 1, 0, 0)
    assert third.notes() == ours.notes() == {}
    third.connection.close()


def test_an_old_export_brings_nothing_back_after_the_bin_was_emptied(ours: Side, shared: Annotation) -> None:
    old = ours.export()
    ours.notebook.delete([shared.id])
    ours.empty_bin()
    assert counts(ours.take(old)) == (0, 0, 1, 0, 0)
    without_history = reading.parse(_json(to_jsonld(shared)))
    assert counts(ours.take(without_history)) == (0, 0, 1, 0, 0)
    assert ours.notes() == {}


def test_a_deletion_that_was_taken_back_comes_over(ours: Side, theirs: Side, shared: Annotation) -> None:
    theirs.notebook.delete([shared.id])
    ours.take(theirs.export())
    theirs.notebook.undo()
    assert counts(ours.take(theirs.export())) == (0, 1, 0, 0, 0)
    assert ours.notes() == {shared.id: "first"}


@pytest.mark.parametrize("emptied", [False, True])
def test_what_one_deleted_and_the_other_changed_stays(
    ours: Side, theirs: Side, shared: Annotation, *, emptied: bool
) -> None:
    ours.notebook.delete([shared.id])
    if emptied:
        ours.empty_bin()
    theirs.notebook.edit(shared.id, note="second")
    from_ours, from_theirs = ours.export(), theirs.export()
    assert counts(ours.take(from_theirs)) == (0, 0, 0, 1, 0)
    assert counts(theirs.take(from_ours)) == (0, 0, 0, 1, 0)
    assert ours.notes() == theirs.notes() == {shared.id: "second"}
    assert counts(theirs.take(from_ours)) == (0, 0, 0, 0, 0)


def test_a_file_without_a_history(ours: Side, shared: Annotation) -> None:
    later = shared._replace(note="later", modified="2030-01-01T00:00:00.000Z")
    assert counts(ours.take(reading.parse(_json(to_jsonld(later))))) == (0, 1, 0, 0, 0)
    assert counts(ours.take(reading.parse(_json(to_jsonld(shared))))) == (0, 0, 1, 0, 0)
    other = shared._replace(note="other", modified="2031-01-01T00:00:00.000Z")
    assert counts(ours.take(reading.parse(_json(to_jsonld(other))))) == (0, 0, 0, 1, 0)


def test_a_first_version_without_a_history_is_old_news(ours: Side, shared: Annotation) -> None:
    ours.notebook.edit(shared.id, note="second")
    odd = reading.parse(_json(to_jsonld(shared._replace(tags=("odd",)))))
    assert counts(ours.take(odd)) == (0, 0, 1, 0, 0)


def test_two_of_one_id_in_a_file_are_both_kept(ours: Side, shared: Annotation) -> None:
    other = shared._replace(id="0b8a6c1e-1111-4222-8333-944455556666")
    report = ours.take(Incoming(tuple(Arrival(other._replace(note=note)) for note in "ab")))
    assert counts(report) == (1, 0, 0, 1, 0)
    assert sorted(ours.notes().values()) == ["a", "b", "first"]


def test_a_note_is_cleaned_and_a_quote_is_not(ours: Side, shared: Annotation) -> None:
    odd = shared._replace(
        id="0b8a6c1e-1111-4222-8333-944455556666",
        note="a\r\nb\x00\ud800",
        tags=("# river ", "River"),
        anchor=shared.anchor._replace(exact="a\u2028b\x00"),
        about=About.QUOTE,
    )
    ours.take(Incoming((Arrival(odd),)))
    kept = ours.notebook.get(odd.id)
    assert (kept.note, kept.tags) == ("a\nb\N{REPLACEMENT CHARACTER}", ("river",))
    assert kept.anchor.exact == "a\u2028b"


def test_a_merge_that_cannot_be_kept_changes_nothing(ours: Side, theirs: Side, shared: Annotation) -> None:
    theirs.notebook.edit(shared.id, note="second")
    incoming = theirs.export()
    before = KnowledgeTable(ours.connection).read()
    ours.connection.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON version BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises((LibraryError, apsw.Error)):
        ours.take(incoming)
    assert KnowledgeTable(ours.connection).read() == before


def _json(value: object) -> bytes:
    return json.dumps(value).encode()
