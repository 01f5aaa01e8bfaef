"""Highlights are kept, changed, binned and found."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from nam_reader.database import Access, connect
from nam_reader.errors import AnnotationError, LibraryError, NotFoundError
from nam_reader.model import Anchor, Annotation, AnnotationFilter, ArticleRef, Colour
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]
OTHER = ArticleRef(
    "otherotherotherother", "Каталог", ("Ганна", "Ян"), "Сшытак", "https://x.org/1", "2024-03", "be"
)


def test_a_highlight_comes_back_whole_after_reopening(
    path: Path, highlight: Highlight, clock: object
) -> None:
    made = highlight(
        "Próbka", OTHER, colour=Colour.PURPLE, note="**Why?**\n\n- яна", tags=("Źródła", "two words")
    )
    reopened = Notebook(open_notebook(path))
    assert reopened.get(made.id) == made
    assert made.article == OTHER
    assert made.note == "**Why?**\n\n- яна"
    assert made.tags == ("Źródła", "two words")
    assert made.created == made.modified == "2024-03-14T12:00:00.000Z"
    assert made.deleted is None
    assert str(uuid.UUID(made.id)) == made.id


def test_annotations_of_an_article_come_by_position(notebook: Notebook, highlight: Highlight) -> None:
    late, early = highlight("Próbka"), highlight("Хто")
    highlight("Хто", OTHER)
    assert notebook.of_article(early.article.uid) == (early, late)
    assert notebook.of_article("nothing") == ()
    assert notebook.annotated_uids() == {early.article.uid, OTHER.uid}
    assert notebook.count() == 3


@pytest.mark.parametrize("anchor", [Anchor(" ", "", "", 0, 1, "r"), Anchor("ab", "", "", 3, 3, "r")])
def test_an_anchor_without_a_quote_is_refused(notebook: Notebook, anchor: Anchor) -> None:
    with pytest.raises(AnnotationError):
        notebook.add(OTHER, anchor)
    assert notebook.count() == 0


def test_edit_changes_what_is_given_and_leaves_the_rest(
    notebook: Notebook, highlight: Highlight, clock: Callable[[], object]
) -> None:
    made = highlight(note="one", tags=("a", "b"))
    clock.forward(60)  # type: ignore[attr-defined]  # the tests' own clock
    edited = notebook.edit(made.id, colour=Colour.BLUE)
    assert edited == made._replace(colour=Colour.BLUE, modified="2024-03-14T12:01:00.000Z")
    assert notebook.edit(made.id, note="two").note == "two"
    assert notebook.edit(made.id, tags=["b", "c"]).tags == ("b", "c")
    assert notebook.get(made.id) == edited._replace(note="two", tags=("b", "c"))
    assert notebook.edit(made.id, tags=()).tags == ()
    assert notebook.edit(made.id, note="").note == ""


def test_an_edit_that_changes_nothing_writes_nothing(
    notebook: Notebook, highlight: Highlight, connection: apsw.Connection
) -> None:
    made = highlight(note="one", tags=("Tag",))
    before = connection.total_changes()
    assert notebook.edit(made.id, note="one", tags=("#Tag ",), colour=Colour.YELLOW) == made
    assert connection.total_changes() == before
    assert notebook.history.undo == "Highlight"


def test_delete_puts_into_the_bin_all_or_none(notebook: Notebook, highlight: Highlight) -> None:
    one, two, three = highlight("Хто"), highlight("Próbka"), highlight("woda")
    with pytest.raises(NotFoundError):
        notebook.delete([one.id, str(uuid.uuid4())])
    assert notebook.count() == 3
    change = notebook.delete([one.id, two.id, one.id])
    assert change.label == "Delete 2 highlights"
    assert change.annotation_ids == (one.id, two.id)
    assert change.article_uids == (one.article.uid,)
    assert notebook.find(AnnotationFilter()) == (three,)
    for gone in (one.id, two.id):
        with pytest.raises(NotFoundError):
            notebook.get(gone)
        with pytest.raises(NotFoundError):
            notebook.edit(gone, note="x")
        with pytest.raises(NotFoundError):
            notebook.delete([gone])
    with pytest.raises(AnnotationError):
        notebook.delete([])


def test_a_binned_note_counts_nowhere(notebook: Notebook, highlight: Highlight) -> None:
    made = highlight(note="unique", tags=("t",))
    notebook.delete([made.id])
    assert notebook.find(AnnotationFilter(text="unique")) == ()
    assert notebook.annotated_uids() == frozenset()
    assert notebook.uids_with_tag("t") == frozenset()
    assert notebook.tags() == ()
    assert notebook.tallies([made.article.uid]) == {made.article.uid: (0, 0)}
    assert notebook.count() == 0


def test_get_takes_an_id_a_urn_and_a_unique_beginning(notebook: Notebook, highlight: Highlight) -> None:
    made = highlight()
    assert notebook.get(f"urn:uuid:{made.id}") == made
    assert notebook.get(f" URN:UUID:{made.id.upper()}") == made
    assert notebook.get(made.id[:6]) == made
    with pytest.raises(NotFoundError):
        notebook.get(made.id[:5])
    for nonsense in ("", "______", "%%%%%%", "\ud800aaaaaaa"[1:], "' OR 1=1 --"):
        with pytest.raises(NotFoundError):
            notebook.get(nonsense)


def test_a_beginning_that_two_ids_share_is_not_guessed(
    notebook: Notebook, highlight: Highlight, connection: apsw.Connection
) -> None:
    for tail in "12":
        made = highlight()
        connection.execute("UPDATE annotation SET id = ? WHERE id = ?", (f"abcdef0{tail}", made.id))
    with pytest.raises(AnnotationError, match="More than one"):
        notebook.get("abcdef0")
    assert notebook.get("abcdef01").id == "abcdef01"


def test_find_filters_together(notebook: Notebook, highlight: Highlight) -> None:
    noted = highlight("The river rose", colour=Colour.GREEN, note="Ask the archive", tags=("Вада",))
    plain = highlight("Próbka z rzeki", OTHER, colour=Colour.BLUE, tags=("вада", "lab"))
    assert notebook.find(AnnotationFilter(with_note=True)) == (noted,)
    assert notebook.find(AnnotationFilter(colours=(Colour.BLUE, Colour.PINK))) == (plain,)
    assert notebook.find(AnnotationFilter(article_uid=OTHER.uid)) == (plain,)
    assert set(notebook.find(AnnotationFilter(tag="#ВАДА"))) == {noted, plain}
    assert notebook.find(AnnotationFilter(tag="вада", text="river", colours=(Colour.GREEN,))) == (noted,)
    assert notebook.find(AnnotationFilter(tag="вада", text="river", colours=(Colour.BLUE,))) == ()


def test_tallies_and_tags(notebook: Notebook, highlight: Highlight) -> None:
    highlight("Хто", note="x", tags=("River", "zeta"))
    highlight("woda", tags=("river", "alpha"))
    highlight("woda", OTHER, tags=("river",))
    uid = "riverriverriverriver"
    assert notebook.tallies([uid, OTHER.uid, "none"]) == {uid: (2, 1), OTHER.uid: (1, 0), "none": (0, 0)}
    assert notebook.tags() == (("river", 3), ("alpha", 1), ("zeta", 1))
    assert notebook.uids_with_tag("RIVER") == {uid, OTHER.uid}
    assert notebook.uids_with_tag("zeta") == {uid}


def test_a_blank_note_is_none_and_control_characters_are_dropped(
    notebook: Notebook, highlight: Highlight
) -> None:
    assert highlight(note=" \n\t").note == ""
    assert highlight(note="a\x00b\r\nc\u2029d\ud800e  ").note == "ab\nc\nd\ufffde  "


def test_a_reading_connection_answers_and_refuses_to_write(path: Path, highlight: Highlight) -> None:
    made = highlight(tags=("t",))
    reading = Notebook(connect(path, Access.READ))
    assert reading.get(made.id) == made
    assert reading.find(AnnotationFilter(text="river")) == (made,)
    with pytest.raises(LibraryError, match="nothing was changed"):
        reading.edit(made.id, note="x")
    with pytest.raises(LibraryError):
        Marking(reading.ledger).set_marks(["uid"], read=True)
    later = highlight("woda")
    assert later in reading.of_article(made.article.uid)


def test_what_is_deleted_for_good_leaves_no_trace_in_the_file(
    path: Path, highlight: Highlight, connection: apsw.Connection
) -> None:
    made = highlight(note="zyxwvutsecret", tags=("tagsecretqq",))
    connection.pragma("wal_checkpoint", "TRUNCATE")
    assert b"zyxwvutsecret" in path.read_bytes()
    connection.execute("DELETE FROM annotation WHERE id = ?", (made.id,))
    connection.pragma("wal_checkpoint", "TRUNCATE")
    kept = path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()
    assert b"zyxwvutsecret" not in kept
    assert b"tagsecretqq" not in kept


def test_a_full_disk_is_one_sentence_and_changes_nothing(
    notebook: Notebook, highlight: Highlight, connection: apsw.Connection
) -> None:
    highlight()
    connection.pragma("max_page_count", connection.pragma("page_count"))
    with pytest.raises(LibraryError, match="no room left"):
        highlight(note="long " * 20_000)
    assert notebook.count() == 1
    connection.pragma("max_page_count", 1_000_000)
    highlight(note="long " * 20_000)
    assert notebook.count() == 2


def test_a_notebook_locked_by_another_program_is_one_sentence(
    notebook: Notebook, highlight: Highlight, connection: apsw.Connection, path: Path
) -> None:
    made = highlight()
    other = open_notebook(path)
    connection.set_busy_timeout(50)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program"):
        notebook.edit(made.id, note="x")
    other.execute("ROLLBACK")
    assert notebook.edit(made.id, note="x").note == "x"
