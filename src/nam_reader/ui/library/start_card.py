"""The cards of the start page, and its field for dropped files."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.library.dropping import local_files
from nam_reader.ui.theme.kit import IconLabel, Paragraph, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

RADIUS = 10


class Card(QWidget):
    """A raised card with a fine border."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        theme.changed.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    @Slot()
    def _repaint(self) -> None:
        self.update()


class StartCard(Card):
    """One way to begin: an icon, a title, a sentence, a remark, a button."""

    acted = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sentence: str,
        remark: str,
        action: str,
        *,
        primary: bool = False,
    ) -> None:
        super().__init__(theme)
        self._sentence = Paragraph(theme, sentence, role="start_text", color="text2")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        button = TextButton(theme, action, primary=primary)
        button.clicked.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(0)
        column.addWidget(IconLabel(theme, icon, "accent", 22))
        column.addSpacing(12)
        column.addWidget(TokenLabel(theme, title, role="start_card"))
        column.addSpacing(5)
        column.addWidget(self._sentence, 1)
        column.addSpacing(14)
        column.addLayout(self._make_remark(remark, ready=primary))
        column.addSpacing(10)
        column.addWidget(button)
        self.setMinimumHeight(222)
        self.setAccessibleName(title)

    @property
    def sentence(self) -> str:
        """What is said under the title."""
        return self._sentence.text()

    def set_sentence(self, sentence: str) -> None:
        """Change what is said under the title."""
        self._sentence.setText(sentence)

    def _make_remark(self, remark: str, *, ready: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(5)
        if ready:
            row.addWidget(IconLabel(self.theme, "check", "ok", 14))
        row.addWidget(TokenLabel(self.theme, remark, role="meta", color="ok" if ready else "text3"), 1)
        return row

    @Slot()
    def _act(self) -> None:
        self.acted.emit()


class DropField(QWidget):
    """Where files and folders can be dropped."""

    files_dropped = Signal(list)  # Path

    def __init__(self, theme: Theme, sentence: str, formats: str) -> None:
        super().__init__()
        self._theme = theme
        self._over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(92)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(TokenLabel(theme, sentence, role="pane_title"))
        words.addWidget(TokenLabel(theme, formats, role="meta", color="text3"))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(16)
        row.addStretch(1)
        row.addWidget(IconLabel(theme, "file-input", "text2", 22))
        row.addLayout(words)
        row.addStretch(1)
        theme.changed.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a dashed field; the accent while files hover over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("accent" if self._over else "ctrl"), 2 if self._over else 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(self._theme.color("sel" if self._over else "list"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: take files."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: they went away."""
        self._show_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: they were let go."""
        event.acceptProposedAction()
        self._show_over(False)
        self.files_dropped.emit(local_files(event.mimeData()))

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()
