"""The line "Also in BE RU PL" in an article's head: the same article in other languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nam_reader.model import Sibling
from nam_reader.ui.reader.heading import CHIP, ChipPlace, also_words, chip_places
from nam_reader.ui.theme.buttons import TextButton, paint_focus_ring
from nam_reader.ui.theme.labels import TokenLabel
from nam_reader.ui.theme.locale import language_name
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

RADIUS = 6.0


class SiblingLine(QWidget):
    """Some words and a button for each language; a button's tooltip is the title there."""

    wanted = Signal(str)  # uid
    focused = Signal()  # by keyboard: the line has to be seen

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = TokenLabel(theme, also_words(), role="meta", color="text2")
        self._label.setParent(self)
        self._siblings: tuple[Sibling, ...] = ()
        self._buttons: list[_LanguageButton] = []

    def show_siblings(self, siblings: Sequence[Sibling]) -> None:
        """Offer these; nothing is to be seen where there are none."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._siblings = tuple(siblings)
        self._buttons = [self._make_button(sibling) for sibling in siblings]
        self.setVisible(bool(siblings))

    def _make_button(self, sibling: Sibling) -> _LanguageButton:
        button = _LanguageButton(self._theme, sibling, self)
        button.clicked.connect(partial(self.wanted.emit, sibling.uid))
        button.focused.connect(self.focused)
        button.show()
        return button

    def fit(self, width: int) -> int:
        """Lay out for a width; return the height."""
        words, *chips = chip_places(self._siblings, self._theme.font("meta"), width)
        self._label.setGeometry(words.x, words.y, words.width, CHIP)
        for button, place in zip(self._buttons, chips, strict=True):
            button.take_place(place)
        return chips[-1].y + CHIP if chips else CHIP


class _LanguageButton(TextButton):
    """A chip with the code of a language."""

    focused = Signal()

    def __init__(self, theme: Theme, sibling: Sibling, parent: QWidget) -> None:
        super().__init__(theme, sibling.language.upper() or "…", link=True)
        self.setParent(parent)
        self.setFont(theme.font("meta"))
        name = ": ".join(part for part in (language_name(sibling.language), sibling.title) if part)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))

    def take_place(self, place: ChipPlace) -> None:
        """Stand there."""
        self.setFixedHeight(CHIP)
        self.setGeometry(place.x, place.y, place.width, CHIP)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: tell when keys brought the focus."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: ground, border under the pointer, code, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        over = self.underMouse() or self.isDown()
        painter.setPen(QPen(self._theme.color("ctrl"), 1) if over else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(self._theme.color("fill"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic, self.text())
        if self.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"), RADIUS)
        painter.end()
