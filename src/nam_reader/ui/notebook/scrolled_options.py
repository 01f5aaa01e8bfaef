"""The options of the export panel, which scroll where the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

ANY = 16_777_215  # pixels; Qt's word for no limit


class ScrolledOptions(QScrollArea):
    """A place for the options, as wide and as high as it is told to be."""

    def __init__(self, theme: Theme, shown: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = shown
        self.setWidget(shown)
        self.viewport().setAutoFillBackground(False)
        shown.setAutoFillBackground(False)

    def fit(self, width: int, *, whole: bool) -> None:
        """Be so wide (0: as wide as there is room), and as high as all of it or as there is room."""
        self.setMinimumWidth(width)
        self.setMaximumWidth(width or ANY)
        height = self._content.sizeHint().height() if whole else 0
        self.setMinimumHeight(height)
        self.setMaximumHeight(height or ANY)
