"""How an import goes, in place: what is being added, how far it is, what could not be read, how it ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from nam_reader.model import ImportProgress, ImportReport
from nam_reader.ui.dialogs.import_words import SEPARATOR, could_not_be_read, counts_line, headline, time_left
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.kit import ElidedLabel, TextButton, TokenLabel
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

PADDING = 16
RADIUS = 8
BAR, ABOVE_BAR = 6, 10
BELOW = 24  # height of the line of counts
ESTIMATE_AFTER = 5.0  # seconds; before that nobody can know
WIDE = 520  # there is room for the time left
STAYS_MS = 10_000  # after an import of which there is nothing more to be said
REMARKS = 3  # shown here; the others are in the report


class ImportPanel(QFrame):
    """Progress with a Cancel button, then the report with a Close button.

    It shows itself with the first progress and hides with Close; after an import without failures and remarks
    it goes by itself, unless the pointer rests on it. ``clock`` gives seconds.
    """

    cancel_wanted = Signal()
    closed = Signal()
    article_wanted = Signal(str)  # uid
    copy_wanted = Signal(object)  # model.ImportReport
    save_wanted = Signal(object, Path)  # model.ImportReport, and the file to write it to

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clock = clock
        self._began = 0.0
        self._running = False
        self._stopping = False
        self._report: ImportReport | None = None
        self._title = TokenLabel(theme, role="ui_strong")
        self._file = _MiddleElided(theme)
        self._button = TextButton(theme, self.tr("Cancel"))
        self._button.setFixedHeight(28)
        self._bar = _Bar(theme)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._counts = TokenLabel(theme, role="meta", color="text2")
        self._alert = QLabel()
        self._failed = TokenLabel(theme, role="meta", color="danger")
        self._show = TextButton(theme, self.tr("Report"), link=True)
        self._left = TokenLabel(theme, role="meta", color="text2")
        self._remarks = TokenLabel(theme, role="meta", color="text2")
        self._remarks.setWordWrap(True)
        self._leave = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._leave.timeout.connect(self._go)
        self._put_together()
        self._button.clicked.connect(self._pressed)
        self._show.clicked.connect(self.show_details)
        theme.changed.connect(self._redraw)
        self._redraw()

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title)
        top.addWidget(self._file, 1)
        top.addWidget(self._button)
        below = QHBoxLayout()
        below.setSpacing(5)
        self._counts.setMinimumHeight(BELOW)
        below.addWidget(self._counts)
        below.addWidget(self._alert)
        below.addWidget(self._failed)
        below.addSpacing(4)
        below.addWidget(self._show)
        below.addStretch(1)
        below.addWidget(self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING + 1, 15, PADDING, 11)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addSpacing(7)
        column.addLayout(below)
        column.addWidget(self._remarks)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def report(self) -> ImportReport | None:
        """How the last import ended; None while one runs."""
        return self._report

    @Slot(object)
    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far an import is; the first call of an import has ``done`` 0."""
        if not self._running or progress.done == 0:
            self._begin()
        if progress.total:
            title = self.tr("Adding {0} of {1}").format(number(progress.done), number(progress.total))
        else:
            title = self.tr("Looking for files…")
        self._title.setText(self.tr("Stopping…") if self._stopping else title)
        self._file.setText(progress.path)
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._counts.setText(counts_line(progress.added, progress.updated, progress.unchanged))
        self._show_failed(progress.failed)
        self._show.hide()
        self._left.setText(self._estimate(progress))
        self.show()

    @Slot(object)
    def show_report(self, report: ImportReport) -> None:
        """Show how an import ended."""
        self._running = self._stopping = False
        self._report = report
        self._title.setText(headline(report))
        self._file.setText("")
        self._left.setText("")
        self._bar.hide()
        merged = len(report.merged)
        self._counts.setText(
            counts_line(report.added, report.updated, report.unchanged, merged, report.stubs)
        )
        self._show_failed(len(report.failed))
        self._show.show()
        self._remarks.setText("\n".join(map(said, report.remarks[:REMARKS])))
        self._remarks.setVisible(bool(report.remarks))
        self._set_button(self.tr("Close"), enabled=True)
        self.show()
        self._wait_to_go()

    @Slot()
    def show_details(self) -> None:
        """Open the report; one may read on beside it."""
        from nam_reader.ui.dialogs.import_report import ImportReportDialog  # rarely wanted, so not at start

        if self._report is None:
            return
        dialog = ImportReportDialog(self._theme, self._report, self)
        dialog.article_wanted.connect(self.article_wanted)
        dialog.copy_wanted.connect(partial(self.copy_wanted.emit, self._report))
        dialog.save_wanted.connect(partial(self.save_wanted.emit, self._report))
        dialog.finished.connect(self._wait_to_go)
        dialog.show()

    @property
    def _may_go(self) -> bool:
        """Whether what is shown is done, and nothing went wrong."""
        report = self._report
        if self._running or report is None or report.cancelled:
            return False
        return bool(report.articles) and not report.failed and not report.remarks

    @Slot()
    def _wait_to_go(self) -> None:
        if self._may_go:
            self._leave.start()

    @Slot()
    def _go(self) -> None:
        reading = any(isinstance(child, QDialog) and child.isVisible() for child in self.children())
        if self._may_go and not reading:
            self._pressed()

    def _begin(self) -> None:
        self._leave.stop()
        self._running, self._stopping, self._report = True, False, None
        self._began = self._clock()
        self._bar.show()
        self._remarks.hide()
        self._set_button(self.tr("Cancel"), enabled=True)

    def _estimate(self, progress: ImportProgress) -> str:
        spent = self._clock() - self._began
        if spent < ESTIMATE_AFTER or not progress.done or self._stopping:
            return ""
        return time_left(spent / progress.done * (progress.total - progress.done))

    def _show_failed(self, failed: int) -> None:
        self._alert.setVisible(failed > 0)
        self._failed.setVisible(failed > 0)
        self._failed.setText(could_not_be_read(failed))
        self._failed.setMinimumWidth(self._failed.sizeHint().width())  # the counts give way first
        if failed and self._counts.text():
            self._counts.setText(f"{self._counts.text()}{SEPARATOR.rstrip()}")

    def _set_button(self, text: str, *, enabled: bool) -> None:
        self._button.setText(text)
        self._button.setEnabled(enabled)
        self._button.updateGeometry()

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _pressed(self) -> None:
        if self._running:
            self._stopping = True
            self._title.setText(self.tr("Stopping…"))
            self._left.setText("")
            self._button.setEnabled(False)
            self.cancel_wanted.emit()
        else:
            self.hide()
            self.closed.emit()

    # --- looks ----------------------------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: who points at it is reading it."""
        self._leave.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: time runs again."""
        self._wait_to_go()
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow panel does without the guess."""
        super().resizeEvent(event)
        self._left.setVisible(event.size().width() >= WIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    @Slot()
    def _redraw(self) -> None:
        self._alert.setPixmap(self._theme.pixmap("circle-alert", "danger", 14, self.devicePixelRatioF()))
        self.update()


class _MiddleElided(ElidedLabel):
    """A path on one line, cut in its middle: beginning and end tell most."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("meta"))

    def shown_text(self) -> str:
        """Return what fits."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: what fits; no tooltip, for a path could look like HTML to it."""
        painter = QPainter(self)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, self.shown_text())
        painter.end()


class _Bar(QProgressBar):
    """A thin rounded bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setTextVisible(False)
        self.setFixedHeight(ABOVE_BAR + BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: trough and filling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0, ABOVE_BAR, 0, 0)
        painter.setBrush(self._theme.color("fill"))
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
        share = self.value() / max(1, self.maximum())
        if share > 0:
            box.setWidth(max(BAR, box.width() * share))
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(box, BAR / 2, BAR / 2)
        painter.end()
