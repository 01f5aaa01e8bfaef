"""Asks for the name of a search that is kept."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.theme.kit import LineField, PopupFrame, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDTH = 300
EDGE = 8
LONGEST = 80


class NamePopup(PopupFrame):
    """A line to write a name in; Enter keeps it, Esc leaves everything as it was."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setFixedWidth(WIDTH)
        self._title = TokenLabel(theme, role="meta_strong", color="text3")
        self.field = LineField()
        self.field.setMaxLength(LONGEST)
        self.field.setFont(theme.font("ui"))
        self.field.setAccessibleName(self.tr("Name"))
        self.keep = TextButton(theme, self.tr("Save"), primary=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._done)
        self.keep.clicked.connect(self._done)

    def ask(self, title: str, name: str, at: QPoint) -> None:
        """Show the popup, its lower left corner at a point of the screen, with a name to begin with."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self.field.setText(name[:LONGEST])
        self._typed()
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        x = min(max(at.x(), free.left()), free.right() - self.width())
        y = min(max(at.y() - self.height(), free.top()), free.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _typed(self) -> None:
        self.keep.setEnabled(bool(self.field.text().strip()))

    @Slot()
    def _done(self) -> None:
        name = self.field.text().strip()
        if name and self.isVisible():
            self.hide()
            self.named.emit(name)
