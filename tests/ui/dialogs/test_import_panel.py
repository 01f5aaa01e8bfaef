"""How an import shows itself: progress, cancel, report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Failure, ImportProgress, ImportReport, Merge
from nam_reader.ui.dialogs.import_panel import ImportPanel
from nam_reader.ui.dialogs.import_report import ImportReportDialog
from nam_reader.ui.dialogs.import_words import time_left
from nam_reader.ui.theme.theme import Theme


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, clock: Clock) -> ImportPanel:
    made = ImportPanel(theme, clock=clock)
    made.resize(860, 102)
    qtbot.addWidget(made)
    return made


def progress(done: int, total: int = 600, failed: int = 0, path: str = "a.html") -> ImportProgress:
    return ImportProgress(done, total, path, max(0, done - failed), 0, 0, failed)


def texts(panel: QWidget) -> list[str]:
    return [w.text() for w in panel.findChildren(QLabel) if w.isVisible() and w.text()]


def button(panel: QWidget, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.text() == text and b.isVisible())


def test_progress_tells_file_numbers_and_share(panel: ImportPanel) -> None:
    panel.show_progress(progress(0, 0, path="reading-rooms"))
    assert "Looking for files…" in texts(panel)
    panel.show_progress(ImportProgress(214, 600, "reading-rooms/2019/каталог-12.html", 198, 0, 12, 4))
    assert texts(panel)[:2] == ["Adding 214 of 600", "reading-rooms/2019/каталог-12.html"]
    assert "198 added  ·  12 already here  ·" in texts(panel)
    assert "4 could not be read" in texts(panel)
    bar = panel.findChildren(QProgressBar)[0]
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (214, 600, "Progress")


def test_a_long_path_is_cut_in_its_middle_and_read_as_plain_text(panel: ImportPanel) -> None:
    path = "<b>start</b>/" + "folder/" * 60 + "the-end.html"
    panel.show_progress(progress(1, path=path))
    label = next(w for w in panel.findChildren(QLabel) if w.text() == path)
    shown = label.shown_text()  # type: ignore[attr-defined]  # the panel's own label
    assert shown.startswith("<b>start")
    assert shown.endswith("the-end.html")
    assert "…" in shown
    panel.grab()
    assert label.toolTip() == ""


def test_cancel_tells_once_and_says_so(qtbot: QtBot, panel: ImportPanel) -> None:
    panel.show_progress(progress(0))
    panel.show_progress(progress(5))
    with qtbot.waitSignal(panel.cancel_wanted):
        QTest.mouseClick(button(panel, "Cancel"), Qt.MouseButton.LeftButton)
    assert "Stopping…" in texts(panel)
    assert not button(panel, "Cancel").isEnabled()
    panel.show_progress(progress(6))
    assert "Stopping…" in texts(panel)
    panel.show_report(ImportReport(added=6, cancelled=True))
    assert "Stopped. What came in stays." in texts(panel)
    assert button(panel, "Close").isEnabled()


def test_the_time_left_is_not_guessed_in_the_first_seconds(panel: ImportPanel, clock: Clock) -> None:
    panel.show_progress(progress(0))
    clock.now += 4
    panel.show_progress(progress(10))
    assert not any("left" in text for text in texts(panel))
    clock.now += 6
    panel.show_progress(progress(100))
    assert "About 1 minute left" in texts(panel)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, ""),
        (30, "Less than a minute left"),
        (60, "About 1 minute left"),
        (290, "About 5 minutes left"),
        (7_300, "About 2 hours left"),
    ],
)
def test_time_left_in_words(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_the_report_says_what_came_in_and_what_is_worth_telling(qtbot: QtBot, panel: ImportPanel) -> None:
    panel.show_progress(progress(0))
    remark = "12 of 703 articles are in this page"
    panel.show_report(ImportReport(added=12, unchanged=3, remarks=(remark,)))
    assert "12 added  ·  3 already here" in texts(panel)
    assert remark in texts(panel)
    assert not panel.findChildren(QProgressBar)[0].isVisible()
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(button(panel, "Close"), Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_nothing_new_and_nothing_readable_are_told_apart(panel: ImportPanel) -> None:
    panel.show_report(ImportReport(unchanged=12))
    assert "Nothing new" in texts(panel)
    panel.show_report(ImportReport(failed=(Failure("a", "It is empty."),)))
    assert "Nothing could be added" in texts(panel)
    assert "1 could not be read" in texts(panel)


@pytest.mark.parametrize("reported", [True, False])
def test_another_import_begins_anew(panel: ImportPanel, clock: Clock, reported: bool) -> None:
    panel.show_progress(progress(0))
    QTest.mouseClick(button(panel, "Cancel"), Qt.MouseButton.LeftButton)
    if reported:
        panel.show_report(ImportReport(cancelled=True))
    clock.now += 3_000
    panel.show_progress(progress(0))
    panel.show_progress(progress(1))
    assert "Adding 1 of 600" in texts(panel)
    assert button(panel, "Cancel").isEnabled()
    assert not any("left" in text for text in texts(panel))


def test_the_report_counts_what_was_merged_and_what_is_an_excerpt(panel: ImportPanel) -> None:
    merged = (Merge("feed.xml", "u1", "A title"),)
    panel.show_report(ImportReport(added=2, merged=merged, stubs=1))
    assert "2 added  ·  1 merged  ·  1 of them an excerpt" in texts(panel)


def test_the_report_opens_beside_the_window_and_hands_its_wishes_on(qtbot: QtBot, panel: ImportPanel) -> None:
    panel.show_progress(progress(0))
    assert not [b for b in panel.findChildren(QPushButton) if b.text() == "Report" and b.isVisible()]
    report = ImportReport(added=1, merged=(Merge("feed.xml", "u1", "A title"),))
    panel.show_report(report)
    QTest.mouseClick(button(panel, "Report"), Qt.MouseButton.LeftButton)
    dialog = panel.findChildren(ImportReportDialog)[0]
    assert dialog.isVisible()
    assert not dialog.isModal()
    with qtbot.waitSignal(panel.article_wanted) as wanted:
        dialog.article_wanted.emit("u1")
    assert wanted.args == ["u1"]
    with qtbot.waitSignal(panel.copy_wanted) as copied:
        QTest.mouseClick(button(dialog, "Copy"), Qt.MouseButton.LeftButton)
    assert copied.args == [report]
    with qtbot.waitSignal(panel.save_wanted) as saved:
        dialog.save_wanted.emit(Path("report.txt"))
    assert saved.args == [report, Path("report.txt")]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def report_of(*, failed: int = 0, remarks: tuple[str, ...] = ()) -> ImportReport:
    failures = tuple(Failure(f"{number}.pdf", "no text") for number in range(failed))
    return ImportReport(added=1, failed=failures, files=(("a.md", ("u1",)),), remarks=remarks)


def test_after_an_import_that_went_well_it_goes_by_itself(panel: ImportPanel, qtbot: QtBot) -> None:
    panel._leave.setInterval(20)
    panel.show_progress(progress(1))
    QTest.qWait(50)  # without a screen the pointer may be where the panel comes up
    with qtbot.waitSignal(panel.closed):
        panel.show_report(report_of())
    assert panel.isHidden()
    panel.show_report(report_of())
    QTest.qWait(5)
    place = QPointF(9, 9)
    QApplication.sendEvent(panel, QEnterEvent(place, place, place))  # somebody is about to press on it
    QTest.qWait(100)
    assert panel.isVisible()
    QApplication.sendEvent(panel, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(panel.isHidden)


@pytest.mark.parametrize(
    "report",
    [report_of(failed=1), report_of(remarks=("A feed has no texts.",)), ImportReport(cancelled=True)],
)
def test_what_has_to_be_read_stays(panel: ImportPanel, report: ImportReport) -> None:
    panel._leave.setInterval(20)
    panel.show_report(report)
    QTest.qWait(100)
    assert panel.isVisible()


def test_it_does_not_go_under_the_next_import(panel: ImportPanel) -> None:
    panel._leave.setInterval(50)
    panel.show_report(report_of())
    panel.show_progress(progress(1))
    QTest.qWait(120)
    assert panel.isVisible()
