"""What fills the window: the first look at a text, the panes with bars below them, or the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QVBoxLayout

    from nam_reader.ui.first_look import FirstLook
    from nam_reader.ui.panes import Panes

PATIENCE_MS = 1_000  # a window that is not seen is not painted
_PANES = 0  # their place among the pages


class WindowStack(QStackedWidget):
    """Pages of which one is seen; those that a start does not need come later."""

    column: QVBoxLayout  # the panes, and bars below them

    def __init__(self) -> None:
        super().__init__()
        self._look: FirstLook | None = None
        self._then: Callable[[], None] | None = None

    def show_first_look(self, look: FirstLook, then: Callable[[], None]) -> None:
        """Show a text alone, and call ``then``, once, when it has been painted or nobody sees the window."""
        self._look, self._then = look, then
        self.addWidget(look)
        look.painted.connect(self._go_on)
        QTimer.singleShot(PATIENCE_MS, self, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def stop(self) -> None:
        """Do without what was to follow the first look."""
        self._then = None

    def end_first_look(self) -> None:
        """Put the panes into its place."""
        self.show_panes()
        if self._look is not None:
            self.removeWidget(self._look)
            self._look.deleteLater()
            self._look = None

    def add_panes(self, panes: Panes) -> None:
        """Take the panes; the first look stays before them."""
        from PySide6.QtWidgets import QVBoxLayout

        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(panes, 1)
        self.insertWidget(_PANES, page)

    @property
    def panes_are_seen(self) -> bool:
        """Whether the panes are in front."""
        return self.currentIndex() == _PANES

    def show_panes(self) -> None:
        """Bring the panes to the front."""
        self.setCurrentIndex(_PANES)
