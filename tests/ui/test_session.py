"""The session: its library is closed for work on its files, and opened again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import apsw
import pytest
from pytestqt.qtbot import QtBot

from nam_reader.errors import LibraryError
from nam_reader.model import AnnotationFilter, ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings
from nam_reader.ui import operations
from nam_reader.ui.operations import health
from nam_reader.ui.session import Session
from nam_reader.ui.theme.theme import Theme
from nam_reader.workspace import Workspace


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    """A library with an article, a note and a backup of it; the note was then deleted."""
    text = tmp_path / "river.md"
    text.write_text("# River\n\nThe river rose, and nobody had expected it.\n", "utf-8")
    path = tmp_path / "library"
    with Workspace(path) as space:
        uid = space.import_paths([text]).articles[0]
        space.highlight_quote(uid, "river rose", note="first")
    with Workspace(path) as space:
        found = space.annotations(AnnotationFilter())[0].annotations[0].annotation
        space.delete_annotations([found.id])
    return LibraryFolder(path, default=False)


@pytest.fixture
def session(folder: LibraryFolder, theme: Theme, qtbot: QtBot) -> Iterator[Session]:
    made = Session(folder, theme, Settings())
    with qtbot.waitSignal(made.opened, timeout=15_000):
        made.open()
    yield made
    made.close()


def notes(session: Session, qtbot: QtBot) -> list[str]:
    found: list[str] = []
    with qtbot.waitCallback(timeout=15_000) as told:
        session.ask(session.reading, operations.open_notebook, AnnotationFilter(), done=told)
    for group in told.args[0].articles:
        found += [placed.annotation.note for placed in group.annotations]
    return found


def test_a_restored_notebook_is_seen_at_once(session: Session, folder: LibraryFolder, qtbot: QtBot) -> None:
    assert notes(session, qtbot) == []
    (backup,) = health.list_backups(folder.path)
    again: list[bool] = []
    session.reopened.connect(partial(again.append, True))
    with qtbot.waitCallback(timeout=15_000) as told:
        session.work_apart(partial(health.restore, folder.path, Path(backup.path)), told, _fail)
        assert not session.is_open
        assert session.ask(session.reading, operations.list_counts) is None
    assert told.args[0].kept == 1
    assert again == [True]
    assert notes(session, qtbot) == ["first"]
    with Workspace(folder.path) as other:
        assert len(other.annotations(AnnotationFilter())) == 1


def test_what_was_asked_before_is_done_before(session: Session, folder: LibraryFolder, qtbot: QtBot) -> None:
    uids: list[str] = []
    with qtbot.waitCallback(timeout=15_000) as told:
        session.ask(session.reading, operations.list_page, ListQuery(), done=told)
    uids = [row.uid for row in told.args[0].rows]
    with qtbot.waitCallback(timeout=15_000) as done:
        session.set_starred(uids[0], True)
        session.work_apart(partial(health.back_up, folder.path), done, _fail)
    assert done.args[0].states == 1


def test_a_failure_leaves_the_library_open(session: Session, folder: LibraryFolder, qtbot: QtBot) -> None:
    def fail() -> None:
        raise LibraryError("It cannot be done.")

    with qtbot.waitCallback(timeout=15_000) as told:
        session.work_apart(fail, _fail, told)
    assert told.args[0] == "It cannot be done."
    assert session.is_open
    assert notes(session, qtbot) == []


def test_a_session_may_end_meanwhile(folder: LibraryFolder, theme: Theme, qtbot: QtBot) -> None:
    """Nothing stays open, whatever was reached."""
    session = Session(folder, theme, Settings())
    with qtbot.waitSignal(session.opened, timeout=15_000):
        session.open()
    session.work_apart(partial(health.back_up, folder.path), _fail, _fail)
    session.close()
    assert not session.is_open


def test_damage_is_told(folder: LibraryFolder, theme: Theme, qtbot: QtBot) -> None:
    """A page that cannot be read is met when it is wanted."""
    path = folder.path / "library.db"
    with closing(apsw.Connection(str(path))) as connection:
        connection.pragma("journal_mode", "delete")
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'article'").get
        place = (int(found) - 1) * int(connection.pragma("page_size"))
    with path.open("rb+") as file:
        file.seek(place)
        file.write(b"\xa5" * 4096)
    session = Session(folder, theme, Settings())
    session.opened.connect(partial(_ask, session))
    with qtbot.waitSignal(session.damaged, timeout=15_000) as told:
        session.open()
    session.close()
    assert "is damaged" in told.args[0]
    assert "repairs" in told.args[0]


def _ask(session: Session, _first: object) -> None:
    session.ask(session.reading, operations.list_page, ListQuery())


def _fail(*answer: object) -> None:
    raise AssertionError(answer)
