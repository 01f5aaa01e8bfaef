"""The health of a library folder: real files, really damaged."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from nam_reader import care
from nam_reader.database import Access, connect
from nam_reader.errors import LibraryDamagedError, LibraryError
from nam_reader.model import AnnotationFilter
from nam_reader.notebook import backups
from nam_reader.workspace import Workspace

WORDS = "river bridge ledger clerk ferry stone winter archive"
NOTES = 300


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a library with articles and notes."""
    files = tmp_path / "files"
    files.mkdir()
    for number in range(3):
        text = " ".join(f"Sentence {place} of the {WORDS}." for place in range(NOTES))
        (files / f"{number}.md").write_text(f"---\ntitle: Number {number}\n---\n{text}\n", "utf-8")
    library = tmp_path / "library"
    with Workspace(library) as space:
        uid = space.import_paths([files]).articles[0]
        for number in range(NOTES):
            space.highlight_quote(
                uid, f"Sentence {number} of", note=f"note {number} " + "x" * 300, tags=("a",)
            )
    return library


def notes_of(folder: Path) -> set[str]:
    with Workspace(folder) as space:
        found = space.annotations(AnnotationFilter())
        return {placed.annotation.note.split(" x")[0] for group in found for placed in group.annotations}


def spoil(path: Path, start: int, length: int) -> None:
    """Write over a piece of a database that nobody has open."""
    with closing(apsw.Connection(str(path))) as connection:
        connection.pragma("journal_mode", "delete")
    with path.open("rb+") as file:
        file.seek(start)
        file.write(b"\xa5" * length)


def page_of(path: Path, table: str) -> int:
    """Return where a leaf page of a table begins."""
    with closing(connect(path, Access.READ)) as connection:
        found = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 3",
            (table,),
        ).get
        return (int(found) - 1) * int(connection.pragma("page_size"))


def test_a_sound_library_is_said_to_be_sound(folder: Path) -> None:
    assert [(found.file, found.state) for found in care.check(folder)] == [
        ("notebook.db", "sound"),
        ("library.db", "sound"),
    ]


def test_nothing_is_there_to_check(tmp_path: Path) -> None:
    assert care.check(tmp_path) == ()


@pytest.mark.parametrize("table", ["annotation_fts_data", "annotation_article"])
def test_a_damaged_index_is_made_anew(folder: Path, table: str) -> None:
    path = folder / "notebook.db"
    with closing(connect(path, Access.READ)) as connection:
        root = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' LIMIT 1", (table,)
        ).get
        size = int(connection.pragma("page_size"))
    spoil(path, (int(root) - 1) * size + size // 2, size // 2)
    before = notes_count(path)
    found = care.check(folder)[0]
    assert found.state in {"repaired", "rescued"}
    assert notes_count(path) == before == NOTES
    assert care.check(folder)[0].state == "sound"
    with Workspace(folder) as space:
        assert len(space.annotations(AnnotationFilter(text="note"))[0].annotations) == NOTES


def notes_count(path: Path) -> int:
    with closing(connect(path, Access.READ)) as connection:
        return int(connection.execute("SELECT count(note) FROM annotation NOT INDEXED").get)


def test_of_a_damaged_notebook_all_that_can_be_read_is_saved(folder: Path) -> None:
    """And the damaged file stays as it is."""
    path = folder / "notebook.db"
    spoil(path, page_of(path, "annotation"), 4096)
    damaged = path.read_bytes()
    found = care.check(folder)[0]
    assert found.state == "rescued"
    (aside,) = folder.glob("notebook-damaged-*.db")
    assert aside.name in found.sentence
    assert aside.read_bytes() == damaged
    assert NOTES - 30 < len(notes_of(folder)) < NOTES
    assert care.check(folder)[0].state == "sound"


def test_what_is_no_note_is_saved_too(folder: Path) -> None:
    with Workspace(folder) as space:
        uid = space.annotations(AnnotationFilter())[0].article.uid
        space.set_starred(uid, starred=True)
        space.save_search("Rivers", "river")
        space.remember_search("ferry")
    spoil(folder / "notebook.db", page_of(folder / "notebook.db", "annotation"), 4096)
    assert care.check(folder)[0].state == "rescued"
    with Workspace(folder) as space:
        assert space.reading_state(uid).starred
        assert [kept.name for kept in space.saved_searches()] == ["Rivers"]
        assert space.search_history() == ("ferry",)
        tagged = space.annotations(AnnotationFilter())[0].annotations
        assert {placed.annotation.tags for placed in tagged} == {("a",)}


def test_a_file_that_is_no_database_is_moved_aside(folder: Path) -> None:
    made = care.back_up(folder)
    for ending in ("-wal", "-shm"):
        (folder / f"notebook.db{ending}").unlink(missing_ok=True)
    (folder / "notebook.db").write_bytes(b"lost" * 5_000)
    found = care.check(folder)[0]
    assert found.state == "rescued"
    assert Path(made.path).name in found.sentence
    assert notes_of(folder) == set()
    care.restore(folder, Path(made.path))
    assert len(notes_of(folder)) == NOTES


def test_of_a_damaged_library_all_that_can_be_read_is_saved(folder: Path) -> None:
    path = folder / "library.db"
    with closing(connect(path, Access.READ)) as connection:
        root = int(
            connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'article_by_date'").get
        )
    spoil(path, (root - 1) * 4096, 4096)
    assert care.check(folder)[1].state in {"repaired", "rescued"}
    with Workspace(folder) as space:
        space.complete_index()
        assert space.search("sentences").total == 3
    assert len(notes_of(folder)) == NOTES


def test_a_backup_is_verified_and_brought_back(folder: Path, tmp_path: Path) -> None:
    made = care.back_up(folder, tmp_path / "copy.db")
    assert (made.annotations, made.kept) == (NOTES, NOTES)
    with Workspace(folder) as space:
        found = space.annotations(AnnotationFilter())[0].annotations
        space.delete_annotations([placed.annotation.id for placed in found[:10]])
    assert len(notes_of(folder)) == NOTES - 10
    assert care.restore(folder, tmp_path / "copy.db").kept == NOTES
    assert len(notes_of(folder)) == NOTES
    assert [backups.verify(path).kept for path in backups.backups(folder / "notebook.db")] == [
        NOTES - 10,
        NOTES,
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "files", "library"]


def test_what_a_backup_would_change_is_told_before(folder: Path) -> None:
    made = Path(care.back_up(folder).path)
    with Workspace(folder) as space:
        found = [placed.annotation for placed in space.annotations(AnnotationFilter())[0].annotations]
        space.delete_annotations([note.id for note in found[:3]])
        space.edit_annotation(found[3].id, note="another")
        space.edit_annotation(found[4].id, note=found[4].note + " ")
        space.highlight_quote(found[0].article.uid, "Sentence 7 of", note="new")
        before = notes_of(folder)
        told = care.preview(folder, made)
    assert told.backup.kept == NOTES
    changes = told.changes
    assert (changes.added, changes.updated, changes.deleted) == (3, 2, 1)
    assert changes.unchanged == NOTES - 5
    edited = next(item for item in changes.items if item.ours and item.ours.note == "another")
    assert edited.theirs == found[3]
    assert notes_of(folder) == before
    (folder / "notebook.db").write_bytes(b"lost" * 5_000)
    assert care.preview(folder, made).changes.added == NOTES


def test_backups_are_listed_with_what_is_in_them(folder: Path) -> None:
    made = care.back_up(folder)
    broken = Path(made.path).with_name("notebook-20200102T030405000000Z.db")
    broken.write_bytes(b"broken" * 1_000)
    newest, *_, oldest = care.list_backups(folder)
    assert newest == made
    assert (newest.kept, newest.states, newest.problem) == (NOTES, 0, "")
    assert newest.size > 10_000
    assert oldest.made == "2020-01-02T03:04:05Z"
    assert "cannot be read" in oldest.problem


def test_a_look_changes_nothing(folder: Path) -> None:
    assert [found.state for found in care.examine(folder)] == ["sound", "sound"]
    spoil(folder / "notebook.db", page_of(folder / "notebook.db", "annotation"), 4096)
    before = sorted(path.name for path in folder.iterdir())
    notebook, library = care.examine(folder)
    assert (notebook.file, notebook.state, library.state) == ("notebook.db", "damaged", "sound")
    assert sorted(path.name for path in folder.iterdir()) == before


def test_what_a_killed_copy_left_is_removed(folder: Path) -> None:
    """But not what another program may be writing."""
    backup_folder = Path(care.back_up(folder).path).parent
    old, young = (backup_folder / f".notebook-{name}.db.part" for name in ("old", "young"))
    for path in (old, young):
        path.write_bytes(b"half of a copy")
    long_ago = datetime.now(UTC).timestamp() - 2 * backups.LEFT_BEHIND
    os.utime(old, (long_ago, long_ago))
    care.back_up(folder)
    assert not old.exists()
    assert young.exists()


def test_the_notebook_itself_is_neither_a_copy_nor_a_backup(folder: Path, tmp_path: Path) -> None:
    """Not by another name either: the file that is open would be lost."""
    other = tmp_path / "link.db"
    other.symlink_to(folder / "notebook.db")
    for path in (folder / "notebook.db", other, folder / "library.db"):
        with pytest.raises(LibraryError, match="another name"):
            care.back_up(folder, path)
        with pytest.raises(LibraryError, match="itself"):
            care.restore(folder, path)
    assert len(notes_of(folder)) == NOTES
    assert (folder / "notebook.db").stat().st_ino == other.stat().st_ino


def test_a_backup_that_this_program_cannot_read_is_refused(folder: Path, tmp_path: Path) -> None:
    """It is sound and has the tables, but not their columns."""
    copy = tmp_path / "copy.db"
    care.back_up(folder, copy)
    with closing(apsw.Connection(str(copy))) as connection:
        connection.execute("ALTER TABLE annotation RENAME COLUMN author TO somebody")
    for use in (care.preview, care.restore):
        with pytest.raises(LibraryDamagedError, match="not as this program makes them"):
            use(folder, copy)
    assert len(notes_of(folder)) == NOTES


def test_what_is_no_backup_changes_nothing(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"not a database, whatever its name says" * 200)
    with pytest.raises(LibraryDamagedError):
        care.restore(folder, other)
    with pytest.raises(LibraryDamagedError, match="not a notebook"):
        care.restore(folder, Path(shutil.copy(folder / "library.db", tmp_path / "articles.db")))
    with pytest.raises(LibraryError, match="no file"):
        care.restore(folder, tmp_path / "missing.db")
    copy = tmp_path / "copy.db"
    care.back_up(folder, copy)
    spoil(copy, page_of(copy, "annotation"), 4096)
    with pytest.raises(LibraryDamagedError):
        care.restore(folder, copy)
    assert len(notes_of(folder)) == NOTES


def test_a_backup_that_cannot_be_written_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="backup cannot be"):
        care.back_up(folder, tmp_path / "no such folder" / "copy.db")
    with pytest.raises(LibraryError, match="no notebook"):
        care.back_up(tmp_path / "nowhere")


def test_backups_are_thinned(tmp_path: Path) -> None:
    """The newest five, and of twelve days, ten weeks and nine months the last."""
    now = datetime(2026, 11, 22, 20, tzinfo=UTC)
    made = [
        tmp_path / f"notebook-{now - timedelta(hours=hours):%Y%m%dT%H%M%S%fZ}.db"
        for hours in range(0, 9_000, 6)
    ]
    gone = set(backups.thinned(made))
    kept = [path for path in made if path not in gone]
    assert kept[0] == made[0]
    assert kept[:5] == made[:5]
    assert 12 <= len(kept) <= 5 + 12 + 10 + 9
    days = {path.name[9:17] for path in kept}
    assert len(days) == len({path.name[9:17] for path in kept[5:]} | {path.name[9:17] for path in kept[:5]})
    assert len(kept[5:]) == len({path.name[9:17] for path in kept[5:]})  # one a day
    assert {f"{now - timedelta(days=day):%Y%m%d}" for day in range(12)} <= days
    assert kept[-1].name < f"notebook-{now - timedelta(days=230):%Y%m%d}"
    assert set(backups.thinned(kept)) == set()
    assert backups.thinned([tmp_path / "mine.db", tmp_path / "notebook-x.db"]) == ()


def test_a_session_with_changes_is_backed_up(tmp_path: Path, folder: Path) -> None:
    """Its first one by itself; not each of many that follow each other."""
    assert len(backups.backups(folder / "notebook.db")) == 1
    with Workspace(folder) as space:
        uid = space.annotations(AnnotationFilter())[0].article.uid
        space.highlight_quote(uid, "Sentence 7 of", note="one more")
    (only,) = backups.backups(folder / "notebook.db")
    long_ago = datetime.now(UTC) - timedelta(minutes=11)
    only.rename(only.with_name(f"notebook-{long_ago:%Y%m%dT%H%M%S%fZ}.db"))
    with Workspace(folder) as space:
        space.search("anything")  # no change
    assert len(backups.backups(folder / "notebook.db")) == 1
    with Workspace(folder) as space:
        space.highlight_quote(uid, "Sentence 8 of", note="and another")
    assert backups.verify(backups.backups(folder / "notebook.db")[0]).kept == NOTES + 2
