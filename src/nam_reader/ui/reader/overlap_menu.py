"""The list of the highlights that lie over each other at one place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nam_reader.model import PlacedAnnotation
from nam_reader.ui.notebook.card_menu import shape_icon
from nam_reader.ui.reader.mark_words import SHORT, quoted, shortened
from nam_reader.ui.theme.popups import PopupMenu
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

_NOTE = 32  # characters of a note


class OverlapMenu(PopupMenu):
    """A line for each highlight: its shape, the start of its quote, its note. It removes itself."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, placed: Sequence[PlacedAnnotation], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Highlights here"))
        for one in placed:
            annotation = one.annotation
            parts = [meaning(annotation.colour), quoted(annotation.anchor.exact, SHORT)]
            if annotation.note:
                parts.append(shortened(annotation.note, _NOTE))
            action = self.addAction(
                shape_icon(theme, annotation.colour), "  ·  ".join(parts).replace("&", "&&")
            )
            action.triggered.connect(partial(self._choose, annotation.id))
        self.setActiveAction(self.actions()[0])

    def _choose(self, annotation_id: str, _checked: bool = False) -> None:
        self.chosen.emit(annotation_id)
