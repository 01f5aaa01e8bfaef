"""A few choices side by side, of which one is taken: "Article | Tag | Colour | Date"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from nam_reader.ui.theme.kit import paint_focus_ring
from nam_reader.ui.theme.theme import Theme

HEIGHT = 26
PADDING = 10
RADIUS = 6


class Segment(QAbstractButton):
    """One of the choices."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: the words and room beside them."""
        return QSize(QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * PADDING, HEIGHT)

    def _font(self) -> QFont:
        return self._theme.font("meta_strong" if self.isChecked() else "meta")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the words; the taken one has a border and strong letters."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked():
            painter.setPen(QPen(theme.color("ctrl"), 1))
            painter.setBrush(theme.color("raised"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setFont(self._font())
        painter.setPen(theme.color("text" if self.isChecked() else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, box, theme.color("accent"), RADIUS)
        painter.end()


class Segments(QWidget):
    """The choices; arrow keys walk through them. ``picked`` tells which one a person took."""

    picked = Signal(int)

    def __init__(self, theme: Theme, name: str, texts: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, text in enumerate(texts):
            segment = Segment(theme, text)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.idClicked.connect(self.picked)
        theme.changed.connect(self._repaint)

    def set_picked(self, number: int) -> None:
        """Take one without a signal."""
        self._group.button(number).setChecked(True)
        for button in self._group.buttons():
            button.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the common ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("fill"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
        for button in self._group.buttons():
            button.update()
