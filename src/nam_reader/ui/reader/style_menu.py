"""The four styles of a highlight, to choose from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from nam_reader.model import Style
from nam_reader.ui.reader.bar_button import paint_sample
from nam_reader.ui.reader.keys import STYLES, key_of
from nam_reader.ui.reader.mark_words import style_name
from nam_reader.ui.theme.popups import PopupMenu
from nam_reader.ui.theme.theme import Theme

_SIDE = 24


class StyleMenu(PopupMenu):
    """Each style with a sample and its key; ``now`` is the one in force."""

    chosen = Signal(object)  # Style

    def __init__(self, theme: Theme, parent: QWidget, now: Style | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Style"))
        for key, style in STYLES.items():
            words = f"{style_name(style)}\t{key_of(theme.keys, key)}"
            action = self.addAction(sample_icon(theme, style), words)
            action.setCheckable(True)
            action.setChecked(style is now)
            font = action.font()
            font.setBold(style is now)
            action.setFont(font)
            action.triggered.connect(partial(self._choose, style))
        self.setActiveAction(self.actions()[0])

    def _choose(self, style: Style, _checked: bool = False) -> None:
        self.chosen.emit(style)


def sample_icon(theme: Theme, style: Style) -> QIcon:
    """Return two letters in a style as a menu's icon."""
    picture = QPixmap(2 * _SIDE, 2 * _SIDE)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sample(painter, theme, style, QRect(0, 0, _SIDE, _SIDE))
    painter.end()
    return QIcon(picture)
