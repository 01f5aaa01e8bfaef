"""The report of an import: every file with one reason, what was merged, and it stays quick."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Failure, ImportReport, Merge
from nam_reader.ui.dialogs.import_report import ImportReportDialog
from nam_reader.ui.dialogs.report_view import ReportView
from nam_reader.ui.theme.theme import Theme

MakeDialog = Callable[..., ImportReportDialog]

FAILED = (Failure("a/<b>x</b>\n.html", "The file is empty."), Failure("каталог.pdf", "This is a scan."))
MERGED = (Merge("weekly.atom", "u1", "Каталог, які пачынаўся"), Merge("b.html", "u2", "Bottles"))
REPORT = ImportReport(12, 2, 3, FAILED, (), ("Half of a page.",), False, MERGED, 4)


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> MakeDialog:
    def open_dialog(report: ImportReport = REPORT, width: int = 600) -> ImportReportDialog:
        dialog = ImportReportDialog(theme, report)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.resize(width, 480)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_dialog


def view_of(dialog: ImportReportDialog) -> ReportView:
    return dialog.findChildren(ReportView)[0]


def lines(dialog: ImportReportDialog) -> list[str]:
    """The rows as they are read aloud."""
    model = view_of(dialog).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def row_of(dialog: ImportReportDialog, beginning: str) -> QModelIndex:
    number = next(n for n, line in enumerate(lines(dialog)) if line.startswith(beginning))
    return view_of(dialog).model().index(number, 0)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def click(dialog: ImportReportDialog, index: QModelIndex) -> None:
    view = view_of(dialog)
    view.scrollTo(index)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_it_counts_everything_and_lists_each_file_with_its_reason(make: MakeDialog) -> None:
    dialog = make()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Import finished" in texts
    counts = "12 added  ·  2 updated  ·  2 merged  ·  3 already here  ·  4 of them excerpts"
    assert f"{counts}  ·  2 could not be read" in texts
    assert lines(dialog) == [
        "1 remark, unfolded",
        "Half of a page.",
        "2 could not be read, unfolded",
        "a/<b>x</b> .html, The file is empty.",
        "каталог.pdf, This is a scan.",
        "2 merged into articles from other files, unfolded",
        "weekly.atom, merged into Каталог, які пачынаўся",
        "b.html, merged into Bottles",
    ]


def test_a_click_or_enter_on_what_was_merged_opens_the_article(make: MakeDialog, qtbot: QtBot) -> None:
    dialog = make()
    with qtbot.waitSignal(dialog.article_wanted) as wanted:
        click(dialog, row_of(dialog, "weekly.atom"))
    assert wanted.args == ["u1"]
    view_of(dialog).setCurrentIndex(row_of(dialog, "b.html"))
    with qtbot.waitSignal(dialog.article_wanted) as wanted:
        QTest.keyClick(view_of(dialog), Qt.Key.Key_Return)
    assert wanted.args == ["u2"]
    with qtbot.assertNotEmitted(dialog.article_wanted):
        click(dialog, row_of(dialog, "каталог.pdf"))


def test_headings_fold_by_mouse_and_by_keys(make: MakeDialog) -> None:
    dialog = make()
    click(dialog, row_of(dialog, "2 could not be read"))
    assert lines(dialog)[2:4] == [
        "2 could not be read, folded",
        "2 merged into articles from other files, unfolded",
    ]
    QTest.keyClick(view_of(dialog), Qt.Key.Key_Right)
    assert "каталог.pdf, This is a scan." in lines(dialog)
    QTest.keyClick(view_of(dialog), Qt.Key.Key_Left)
    assert "каталог.pdf, This is a scan." not in lines(dialog)
    assert view_of(dialog).currentIndex() == row_of(dialog, "2 could not be read")


def test_one_row_can_be_copied(make: MakeDialog) -> None:
    dialog = make()
    view_of(dialog).setCurrentIndex(row_of(dialog, "каталог.pdf"))
    QTest.keyClick(view_of(dialog), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "каталог.pdf: This is a scan."


def test_it_asks_where_to_save(
    make: MakeDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog = make()
    target = str(tmp_path / "report.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    with qtbot.waitSignal(dialog.save_wanted) as wanted:
        QTest.mouseClick(button(dialog, "Save report…"), Qt.MouseButton.LeftButton)
    assert wanted.args == [Path(target)]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    with qtbot.assertNotEmitted(dialog.save_wanted):
        QTest.mouseClick(button(dialog, "Save report…"), Qt.MouseButton.LeftButton)


def test_ten_thousand_files_make_no_widgets_and_no_wait(make: MakeDialog) -> None:
    failed = tuple(Failure(f"folder/file-{n}.bin", "This is a binary file.") for n in range(10_000))
    few = len(make(ImportReport(failed=failed[:3])).findChildren(QWidget))
    began = time.monotonic()
    dialog = make(ImportReport(failed=failed))
    QApplication.processEvents()
    assert time.monotonic() - began < 3
    assert len(dialog.findChildren(QWidget)) == few
    view_of(dialog).scrollToBottom()
    assert view_of(dialog).visualRect(row_of(dialog, "folder/file-9999.bin")).isValid()


def test_a_long_reason_is_broken_into_lines_where_the_window_is_narrow(make: MakeDialog) -> None:
    report = ImportReport(failed=(Failure("a.zip", "One of its members is larger than may be. " * 2),))
    wide, narrow = make(report, 600), make(report, 300)
    heights = [view_of(d).visualRect(row_of(d, "a.zip")).height() for d in (wide, narrow)]
    assert heights[1] > heights[0]
    assert all(b.width() >= b.sizeHint().width() for b in narrow.findChildren(QPushButton))


def test_an_import_without_anything_to_list_shows_no_empty_list(make: MakeDialog) -> None:
    assert not view_of(make(ImportReport(added=3))).isVisible()


@pytest.mark.parametrize("choice", ["sepia", "dark"])
def test_it_follows_the_theme(make: MakeDialog, theme: Theme, choice: str) -> None:
    dialog = make()
    theme.choose(choice)
    QApplication.processEvents()
    image: QImage = dialog.grab().toImage()
    corner = view_of(dialog).mapTo(dialog, QPoint(3, view_of(dialog).height() // 2))
    assert image.pixelColor(corner) == theme.color("list")
