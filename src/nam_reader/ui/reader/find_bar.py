"""The bar that finds words in the open article."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.kit import IconButton, LineField, TokenLabel
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

HEIGHT = 45
FIND_AFTER_MS = 120
_FIELD_WIDTH = 236
_LEAST_FIELD = 90
_ICON = 16


class FindField(LineField):
    """The field; Enter and Shift+Enter step through the hits, Esc leaves."""

    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font("ui"))
        self.setPlaceholderText(self.tr("Find in article"))
        self.setAccessibleName(self.tr("Find in article"))
        self.setTextMargins(22, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the keys that do not write."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.next_wanted.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.previous_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the field with its icon."""
        super().paintEvent(event)
        painter = QPainter(self)
        icon = self._theme.pixmap("text-search", "text2", _ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPoint(11, (self.height() - _ICON) // 2), icon)


class FindBar(QWidget):
    """Field, "3 of 17", the two steps, and a way out."""

    words_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()
    forms_changed = Signal(bool)  # all forms and scripts are wanted, or the letters as typed

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.field = FindField(theme)
        self.field.setMinimumWidth(_LEAST_FIELD)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.forms = CheckBox(theme, self.tr("All forms and scripts"))
        self.forms.setToolTip(self.tr("Find as the search of the library does, not letter by letter"))
        self._current = TokenLabel(theme, role="ui_strong")
        self._total = TokenLabel(theme, role="ui", color="text2")
        self._previous = IconButton(
            theme, "chevron-up", self.tr("Previous hit"), "Shift+F3", action="previous_hit"
        )
        self._next = IconButton(theme, "chevron-down", self.tr("Next hit"), "F3", action="next_hit")
        self._close = IconButton(theme, "x", self.tr("Close the find bar"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 1)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(12)
        row.addWidget(self._current)
        row.addWidget(self._total)
        row.addSpacing(8)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addStretch()
        row.addWidget(self.forms)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FIND_AFTER_MS)
        self._timer.timeout.connect(self._tell)
        self.field.textEdited.connect(self._typed)
        self.field.next_wanted.connect(self._step_forward)
        self.field.previous_wanted.connect(self._step_back)
        self.field.left.connect(self.closed)
        self.forms.clicked.connect(self.forms_changed)
        self._previous.clicked.connect(self._step_back)
        self._next.clicked.connect(self._step_forward)
        self._close.clicked.connect(self._leave)
        theme.changed.connect(self._repaint)
        self.set_count(0, 0)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    def open_with(self, words: str) -> None:
        """Show the bar, with words to start from if there are any, and write in it."""
        if words:
            self.field.setText(words)
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def show_search(self, words: str) -> None:
        """Show the bar with what a search of the library looked for; the focus stays where it is."""
        self.field.setText(words)
        self.field.setCursorPosition(0)  # the beginning is what tells most
        self.forms.setChecked(True)
        self._timer.stop()
        self.show()

    def set_count(self, current: int, total: int, *, more: bool = False) -> None:
        """Show where among the hits one stands, from 1; ``more``: there are more than are counted."""
        if not self.words.strip():
            shown = ("", "")
        elif not total:
            shown = ("", self.tr("Not found"))
        else:
            whole = self.tr("of {0} and more") if more else self.tr("of {0}")
            shown = (number(current), whole.format(number(total)))
        self._current.setText(shown[0])
        self._current.setVisible(bool(shown[0]))
        self._total.setText(shown[1])
        self._total.setMinimumWidth(self._total.sizeHint().width())  # the check box's words give way
        self._total.set_color("danger" if self.words.strip() and not total else "text2")
        name = self.tr("Hit {0} of {1}").format(current, total) if total else shown[1]
        self._total.setAccessibleName(name)
        self.field.setAccessibleDescription(name)
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves from the buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a strip between two lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("list"))
        line = self._theme.color("line")
        painter.fillRect(0, 0, self.width(), 1, line)
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    @Slot()
    def _typed(self) -> None:
        self._timer.start()

    @Slot()
    def _tell(self) -> None:
        self._timer.stop()
        self.words_changed.emit(self.words)

    def _catch_up(self) -> bool:
        """Find what was typed a moment ago; whether that already went to a hit."""
        if not self._timer.isActive():
            return False
        self._tell()
        return True

    @Slot()
    def _step_forward(self) -> None:
        if not self._catch_up():
            self.next_wanted.emit()

    @Slot()
    def _step_back(self) -> None:
        if not self._catch_up():
            self.previous_wanted.emit()

    @Slot()
    def _leave(self) -> None:
        self.closed.emit()

    @Slot()
    def _repaint(self) -> None:
        self.update()
