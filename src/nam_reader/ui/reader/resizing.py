"""A highlight while its ends are being moved: by the mouse, or by keys as one selects text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from nam_reader.ui.reader.mark_ranges import Span, to_word, trimmed

_MOVES = {
    Qt.Key.Key_Left: (QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveOperation.PreviousWord),
    Qt.Key.Key_Right: (QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveOperation.NextWord),
    Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.Up),
    Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, QTextCursor.MoveOperation.Down),
    Qt.Key.Key_Home: (QTextCursor.MoveOperation.StartOfLine, QTextCursor.MoveOperation.StartOfBlock),
    Qt.Key.Key_End: (QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveOperation.EndOfBlock),
}


class Edge(Enum):
    """Which end of a highlight moves."""

    START = 0
    END = 1


def edge_of(event: QKeyEvent) -> Edge | None:
    """Return which end a key moves: Shift the end, Alt and Shift the start; None for other keys."""
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.key() not in _MOVES:
        return None
    return Edge.START if event.modifiers() & Qt.KeyboardModifier.AltModifier else Edge.END


def moved_by(cursor: QTextCursor, event: QKeyEvent) -> QTextCursor:
    """Return where a key takes an end: by a letter or a line, with Ctrl by a word or a paragraph."""
    whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    moved = QTextCursor(cursor)
    moved.movePosition(_MOVES[Qt.Key(event.key())][whole])
    return moved


class Resizing:
    """The new range of one highlight; positions are code points."""

    def __init__(self, span: Span, text: str) -> None:
        self.span = span
        self._text = text
        self._at = [span.start, span.end]  # where the ends were put, spaces included

    def at(self, edge: Edge) -> int:
        """Return where an end was put last."""
        return self._at[edge.value]

    def put(self, edge: Edge, position: int, *, letters: bool = True) -> None:
        """Put an end somewhere: to the letter, else to the nearest end of a word."""
        if not letters:
            position = to_word(self._text, position)
        start, end = self.range
        if edge is Edge.END:
            self._at = [start, max(position, start + 1)]
        else:
            self._at = [min(position, end - 1), end]

    @property
    def range(self) -> tuple[int, int]:
        """The range without spaces at its ends; never empty."""
        return trimmed(self._text, self._at[0], self._at[1])

    @property
    def changed(self) -> bool:
        """Whether the range is another than at first."""
        return self.range != (self.span.start, self.span.end)
