"""The question before notes are gone for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.theme.kit import IconLabel, Paragraph, TextButton
from nam_reader.ui.theme.theme import Theme

WIDTH = 380


class DestroyBox(QDialog):
    """A question; the safe answer is the one that Enter and Esc give."""

    agreed = Signal(list)

    def __init__(self, theme: Theme, sentence: str, yes: str, ids: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(sentence)
        self._theme = theme
        self._ids = ids
        self.question = Paragraph(theme, sentence, role="ui_strong")
        warning = Paragraph(theme, self.tr("This cannot be undone."), color="text2")
        self.yes = TextButton(theme, yes)
        self.no = TextButton(theme, self.tr("Keep"), primary=True)
        self.yes.setAutoDefault(False)
        self.no.setDefault(True)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.question)
        words.addWidget(warning)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(IconLabel(theme, "circle-alert", "danger", 20), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(18)
        column.addLayout(top)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the ground."""
        QPainter(self).fillRect(event.rect(), self._theme.color("raised"))

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self._ids)
        self.accept()
