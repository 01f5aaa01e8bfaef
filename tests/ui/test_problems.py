"""What went wrong: kept, shown, and handed on without anybody's texts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from nam_reader import errors
from nam_reader.errors import LibraryBusyError, NotFoundError, QuoteNotFoundError
from nam_reader.paths import LibraryFolder
from nam_reader.ui.dialogs.problem_words import advice
from nam_reader.ui.dialogs.problems_dialog import ProblemsDialog
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.problems import MOST, Problem, Problems, account, to_text, without_texts
from nam_reader.ui.tasks import Lane
from nam_reader.ui.theme.theme import Theme

PRIVATE = "Hanna told the court about the timber"
Opener = Callable[[LibraryFolder], MainWindow]


def planted(error: Exception) -> Problem:
    """What is kept of a failure that happened in the middle of something private."""

    def work(note: str) -> None:
        if note:
            raise error

    found = Problems()
    try:
        work(PRIVATE)
    except Exception as met:  # noqa: BLE001 - whatever it is
        found.add(*account(met))
    return found.all[0]


@pytest.mark.parametrize(
    "error",
    [
        ValueError(f"no note {PRIVATE}"),
        KeyError(PRIVATE),
        OSError(13, "Permission denied", f"/home/hanna/{PRIVATE}.md"),
        QuoteNotFoundError(PRIVATE),
        NotFoundError("There is no article “{0}” in this library.", PRIVATE),
        LibraryBusyError(Path(f"/home/hanna/{PRIVATE}/library.db")),
        UnicodeDecodeError("utf-8", PRIVATE.encode(), 0, 1, PRIVATE),
    ],
)
def test_details_hold_nothing_of_what_was_being_worked_on(error: Exception) -> None:
    problem = planted(error)
    text = to_text((problem,), "NAM Reader")
    assert type(error).__name__ in text
    assert "in work" in text
    for word in (*PRIVATE.split(), "hanna", "/home"):
        assert word not in text.replace("the details", "").split(), word
    assert PRIVATE not in text


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        (f"The search “{PRIVATE}” was lost.", "The search “…” was lost."),
        (f"«{PRIVATE}» was lost.", "“…” was lost."),
        (f"No “{PRIVATE}", "No “…”"),
        (f'No "{PRIVATE}" here', "No “…” here"),
        (f"No '{PRIVATE}' here, and it isn't there", "No “…” here, and it isn't there"),
        ("/home/hanna/My Notes/library.db: it is full.", "library.db: it is full."),
        (r"C:\Users\Hanna\notes.md cannot be read.", "notes.md cannot be read."),
    ],
)
def test_a_sentence_without_texts(sentence: str, left: str) -> None:
    assert without_texts(sentence) == left


def test_the_persons_name_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/hanna"))
    assert without_texts("hanna may not write here.") == "… may not write here."


def test_what_is_said_twice_at_once_is_one_problem_and_old_ones_go() -> None:
    found = Problems()
    found.add("It is full.", "OSError 28\nui/session.py:1 in save")
    found.add("It is full.")
    assert len(found.all) == 1
    for number in range(MOST + 5):
        found.add(f"Number {number}.")
    assert len(found.all) == MOST
    assert found.all[0].sentence == f"Number {MOST + 4}."


def test_every_failure_has_something_to_do() -> None:
    kinds = [name for name in vars(errors) if name.endswith("Error")]
    said = {kind: advice(Problem(0, "", kind)) for kind in [*kinds, "KeyError", "OSError 28", ""]}
    assert all(said.values())
    assert said["OSError 28"] != said["KeyError"] != said[""]
    assert said["PackError"] != said["KeyError"]


def test_a_lane_tells_of_what_its_asker_deals_with_alone(qtbot: QtBot) -> None:
    found, dealt = Problems(), list[str]()
    lane = Lane("test", lambda *_: None, met=found.add)
    lane.run(lambda: 1 / 0, failed=lambda sentence, _details: dealt.append(sentence))
    qtbot.waitUntil(lambda: bool(dealt))
    lane.close()
    assert found.all[0].kind == "ZeroDivisionError"
    assert found.all[0].sentence == dealt[0]


def test_the_list_shows_time_sentence_and_what_to_do_and_copies(theme: Theme, qtbot: QtBot) -> None:
    found = Problems()
    dialog = ProblemsDialog(theme, found)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Nothing" in dialog.counts
    copy = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Copy details")
    assert not copy.isEnabled()
    found.add(
        "library.db is being written by another program.", "LibraryBusyError\nworkspace/noting.py:9 in x"
    )
    row = dialog.list.rows.row_at(0)
    assert "library.db is being written" in row.spoken
    assert "try once more" in row.spoken
    copy.click()
    text = QGuiApplication.clipboard().text()
    assert "LibraryBusyError" in text
    assert "workspace/noting.py:9 in x" in text
    assert "NAM Reader" in text


def test_the_quiet_bar_leads_to_the_list(window_on: Opener, tmp_path: Path, qtbot: QtBot) -> None:
    window = window_on(LibraryFolder(tmp_path / "library", default=True))
    window.session.failed.emit("It could not be done.")
    button = next(b for b in window.late.notice.findChildren(QAbstractButton) if b.text() == "Details")
    button.click()
    dialog = window.findChild(ProblemsDialog)
    assert dialog is not None
    assert "It could not be done." in dialog.list.rows.row_at(0).spoken
    dialog.accept()
    window.tell_mistake(KeyError(PRIVATE))
    assert "mistake" in window.late.notice.sentence
    assert PRIVATE not in to_text(window.session.problems.all, "")
