"""The notes that mention an article or a note, to go to one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from nam_reader.model import About, Annotation
from nam_reader.ui.notebook.card_menu import shape_icon
from nam_reader.ui.notebook.wording import first_line, one_line
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.theme import Theme

MOST = 30  # entries
LONGEST = 60  # characters of an entry


class MentionsMenu(PopupMenu):
    """An entry for each note: its sign, its first line, the article it stands in."""

    chosen = Signal(object)  # Annotation

    def __init__(self, theme: Theme, annotations: Sequence[Annotation], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for annotation in annotations[:MOST]:
            free = annotation.about is About.NOTHING
            quote = annotation.about is About.QUOTE
            icon = shape_icon(theme, annotation.colour) if quote else theme.icon("notebook-text")
            words = first_line(annotation.note) or one_line(annotation.anchor.exact)
            title = "" if free else f" — {_short(annotation.article.title)}"
            action = self.addAction(icon, (_short(words) + title).replace("&", "&&"))
            action.setData(annotation)
        self.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
