"""A quiet line over the text: something to know about the article, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nam_reader.ui.theme.kit import IconButton, IconLabel, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

HEIGHT = 40
_BY_TAB = Qt.FocusPolicy.TabFocus


class Strip(QFrame):
    """An icon, a sentence, one action, and a cross that closes it. It never takes the focus by itself."""

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        parent: QWidget | None = None,
        *,
        color: str = "warn",
        under: bool = False,
    ) -> None:
        """``color`` is the icon's; ``under``: it stands below the text."""
        super().__init__(parent)
        self._under = under
        self._theme = theme
        self._label = TokenLabel(theme)
        self._label.setWordWrap(True)
        self.action = TextButton(theme, "", link=True)
        self._close = IconButton(theme, "x", self.tr("Close"), self.tr("Esc"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 8, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, icon, color, 16))
        row.addWidget(self._label, 1)
        row.addWidget(self.action)
        row.addWidget(self._close)
        self.setMinimumHeight(HEIGHT)
        self.action.clicked.connect(self._act)
        self._close.clicked.connect(self._leave)
        theme.changed.connect(self._repaint)
        self.hide()

    def add(self, widget: QWidget) -> None:
        """Put something more before the cross."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def stand_before(self, widget: QWidget) -> None:
        """Let Tab stop here before it comes to a widget that stands below."""
        before = widget.previousInFocusChain()
        while before is not None and before is not widget and not before.focusPolicy() & _BY_TAB:
            before = before.previousInFocusChain()
        if before is not None:
            QWidget.setTabOrder(before, self.action)
            QWidget.setTabOrder(self.action, self._close)

    @property
    def sentence(self) -> str:
        """What is said now, "" for nothing."""
        return "" if self.isHidden() else self._label.text()

    def name_close(self, name: str, key: str, *, action: str = "") -> None:
        """Say what closing does, and the key that does it: that of an action, or always the same."""
        self._close.set_name(name, key)
        self._close.set_action(action)

    def say(self, sentence: str, action: str = "") -> None:
        """Show a sentence, and an action where there is one."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.action.updateGeometry()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a quiet ground with a line on the side of the text."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("list"))
        painter.fillRect(
            0, 0 if self._under else self.height() - 1, self.width(), 1, self._theme.color("line")
        )
        painter.end()

    @Slot()
    def _act(self) -> None:
        self.acted.emit()

    @Slot()
    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    @Slot()
    def _repaint(self) -> None:
        self.update()
