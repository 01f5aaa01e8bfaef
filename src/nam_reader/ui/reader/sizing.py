"""The size of the text: what is chosen, what is wanted next, a little more where the text stands alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.ui.reader.text_view import TextView
from nam_reader.ui.reader.type_style import LARGEST, SMALLEST, USUAL, TypeStyle

FOCUS_LARGER = 2  # pixels that the text grows by when it stands alone


class Sizing(QObject):
    """Sets the text in the chosen type; another size is only asked for."""

    size_wanted = Signal(int)

    def __init__(self, view: TextView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._chosen = TypeStyle()
        self._alone = False

    def set_type(self, family: str, size: int) -> None:
        """Set the text in a family ("" for the built-in stack) and a size in pixels; the place stays."""
        self._chosen = TypeStyle(family, max(SMALLEST, min(LARGEST, size)))
        self._set()

    def set_alone(self, alone: bool) -> None:
        """Set the text a little larger where nothing stands beside it."""
        self._alone = alone
        self._set()

    def _set(self) -> None:
        larger = min(LARGEST, self._chosen.size + (FOCUS_LARGER if self._alone else 0))
        self._view.set_type(TypeStyle(self._chosen.family, larger))

    @Slot()
    def zoom_in(self) -> None:
        """Ask for larger text."""
        self.zoom(1)

    @Slot()
    def zoom_out(self) -> None:
        """Ask for smaller text."""
        self.zoom(-1)

    @Slot()
    def zoom_reset(self) -> None:
        """Ask for the usual size."""
        self.size_wanted.emit(USUAL)

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Ask for a size that is so many steps away."""
        wanted = self._chosen.stepped(steps)
        if wanted != self._chosen.size:
            self.size_wanted.emit(wanted)
