"""What the reader says aloud: to a screen reader, where one listens, and as the text's description."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible

from nam_reader.model import PlacedAnnotation
from nam_reader.ui.reader.mark_words import entered_words, left_words
from nam_reader.ui.reader.text_view import TextView


class Announcer(QObject):
    """Says when the caret enters a highlight or leaves it, and whatever else it is given to say."""

    said = Signal(str)

    def __init__(self, view: TextView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._placed: dict[str, PlacedAnnotation] = {}
        self._inside: frozenset[str] = frozenset()
        view.cursorPositionChanged.connect(self._caret_moved)

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Take the highlights of the text; the one the caret is in is not said again."""
        self._placed = {placed.annotation.id: placed for placed in annotations}
        self._inside = frozenset(self._here())

    def say(self, words: str) -> None:
        """Say something now; an announcement does not take the focus away."""
        self._view.describe(words)
        self.said.emit(words)
        if words and QAccessible.isActive():
            from PySide6.QtGui import QAccessibleAnnouncementEvent  # only for those who listen

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _here(self) -> list[str]:
        position = self._view.textCursor().position()
        return [
            mark.id
            for mark in reversed(self._view.marking.painter.marks_at(position))
            if mark.start <= position < mark.end
        ]

    def _words_here(self, inside: Sequence[str]) -> str:
        """Return what the caret is at: an image, else the highlights it is in."""
        image = self._view.pictures.at_position(self._view.textCursor().position())
        if image is not None and image.alt:
            return self.tr("Image: {0}").format(image.alt)
        return " ".join(entered_words(self._placed[name]) for name in inside if name in self._placed)

    @Slot()
    def _caret_moved(self) -> None:
        here = self._here()
        new = [name for name in here if name not in self._inside and name in self._placed]
        left = bool(self._inside) and not here
        self._inside = frozenset(here)
        if new:
            self.say(" ".join(entered_words(self._placed[name]) for name in new))
        elif left:
            self.say(left_words())
        self._view.describe(self._words_here(here))
