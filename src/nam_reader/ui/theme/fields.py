"""Fields: the search field, quiet until it is used, and a box of choices."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from nam_reader.ui.theme.buttons import IconButton, paint_focus_ring
from nam_reader.ui.theme.icons import DISABLED_OPACITY
from nam_reader.ui.theme.theme import Theme

HEIGHT = 32
_OF_TERMINALS = {Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_U}
_LEFT = 34  # the words begin after the icon
_RIGHT = 32


class LineField(QLineEdit):
    """A line of text that leaves to the window the keys that only Unix terminals edit by: Ctrl+E, K and U."""

    def event(self, event: QEvent) -> bool:
        """Qt: say of such a key that it may be a shortcut; where it is none, it edits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            by_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if by_control and event.key() in _OF_TERMINALS:
                event.ignore()
                return False
        return super().event(event)


class SearchField(LineField):
    """A line with a search icon, a chip that tells its key, and a button that clears it.

    Esc clears what is typed; ``left_down`` and ``left_by_escape`` tell that Down, or Esc in an empty field,
    wants to go elsewhere; ``entered`` that the focus came; ``about_to_clear`` that the whole search is to go.
    """

    left_down = Signal()
    left_by_escape = Signal()
    about_to_clear = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, placeholder: str = "", key: str = "Ctrl K", *, action: str = "") -> None:
        """``action``: the chip has the key of this action, whichever it is now."""
        super().__init__()
        self._theme = theme
        self._action = action
        self._key = self._usual_key = key
        self._placeholders = ("", "")
        self._chip_font = theme.font("chip")
        self._chip_font.setWeight(self._chip_font.Weight.Medium)
        self.setFont(theme.font("ui"))
        self.setFixedHeight(HEIGHT)
        self.setFrame(False)
        self.setTextMargins(_LEFT - 2, 0, _RIGHT - 2, 0)
        self.setStyleSheet("QLineEdit { border: 0; padding: 0; background: transparent; }")
        self._clear = IconButton(theme, "x", self.tr("Clear the search"), self.tr("Esc"))
        self._clear.set_sizes(24, 16)
        self._clear.setParent(self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.hide()
        self._clear.clicked.connect(self._clear_text)
        self.set_placeholder(placeholder or self.tr("Search"))
        self.textChanged.connect(self._show_clear)
        theme.changed.connect(self._repaint)
        if action:
            theme.keys.changed.connect(self._take_key)
            self._take_key()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: words may be dropped here; files are for the window, which imports them."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    @property
    def last_stop(self) -> QWidget:
        """Where Tab stops last: the button that clears it."""
        return self._clear

    def set_placeholder(self, text: str, short: str = "") -> None:
        """Say what is searched ("Search 1,204 articles"); ``short`` is for a narrow field."""
        self._placeholders = (text, short or text)
        self.setAccessibleName(text)
        self._fit_placeholder()

    @Slot()
    def _take_key(self) -> None:
        """Show the key in force in the chip; with no key there is no chip."""
        self._key = self._theme.keys.of(self._action, self._usual_key).replace("+", " ")
        self._fit_placeholder()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the box, the line itself, then icon, chip and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        active = self.hasFocus() or bool(self.text())
        if active:
            painter.setPen(QPen(self._theme.color("ctrl"), 1))
            painter.setBrush(self._theme.color("raised"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.5, 6.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("fill"))
            painter.drawRoundedRect(box, 7, 7)
        if self.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"))
        icon = self._theme.pixmap("search", "text2", 16, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(11, (HEIGHT - 16) // 2), icon)
        if not active:
            self._paint_chip(painter)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the clearing button at the end; a narrow field does without the chip."""
        super().resizeEvent(event)
        self._clear.move(self.width() - 24 - 5, (HEIGHT - 24) // 2)
        self._fit_placeholder()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: somebody is going to search."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc clears, Down leaves."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self._clear_text()
            else:
                self.left_by_escape.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _chip_width(self) -> int:
        return QFontMetrics(self._chip_font).horizontalAdvance(self._key) + 13 if self._key else 0

    def _room_beside(self, words: str) -> int:
        """Return how much is left of the line beside words, with the chip in it."""
        taken = QFontMetrics(self.font()).horizontalAdvance(words) + self._chip_width()
        return self.width() - _LEFT - 8 - 9 - taken

    def _fit_placeholder(self) -> None:
        text, short = self._placeholders
        self.setPlaceholderText(text if self._room_beside(text) >= 0 else short)

    def _paint_chip(self, painter: QPainter) -> None:
        font, width = self._chip_font, self._chip_width()
        if not width or self._room_beside(self.placeholderText()) < 0:
            return
        chip = QRect(self.width() - 9 - width, (HEIGHT - 18) // 2, width, 18)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("list"))
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(self._theme.color("text3"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._key)

    @Slot()
    def _clear_text(self) -> None:
        self.about_to_clear.emit()
        self.clear()
        self.setFocus()

    @Slot(str)
    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    @Slot()
    def _repaint(self) -> None:
        self.update()


class ChoiceBox(QComboBox):
    """A field that shows one of several choices and drops down the rest."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setFont(theme.font("ui"))
        self.setFixedHeight(HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        theme.changed.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the box, the choice, the chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        box = QRectF(self.rect())
        painter.setPen(QPen(self._theme.color("ctrl"), 1))
        painter.setBrush(self._theme.color("fill" if self.underMouse() else "raised"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.5, 6.5)
        painter.setPen(self._theme.color("text"))
        room = self.rect().adjusted(11, 0, -32, 0)
        words = QFontMetrics(self.font()).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        chevron = self._theme.pixmap("chevron-down", "text2", 16, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(self.width() - 26, (HEIGHT - 16) // 2), chevron)
        if self.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"))
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
