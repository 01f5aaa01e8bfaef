"""Completes a ``[[link]]`` in the note that is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from nam_reader.model import LinkTarget
from nam_reader.ui.notebook.link_proposals import LinkProposals
from nam_reader.ui.notebook.note_typing import open_link
from nam_reader.ui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}


class LinkTyping(QObject):
    """Watches an editor for a link that is begun; ``targets_wanted`` asks what it may lead to."""

    targets_wanted = Signal(str)  # what is typed of the title

    def __init__(self, theme: Theme, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._theme = theme
        self._edit = edit
        self._asked: str | None = None
        self.proposals: LinkProposals | None = None
        edit.cursorPositionChanged.connect(self._look)
        edit.textChanged.connect(self._look)

    def begin(self) -> None:
        """Write the beginning of a link at the caret; what is selected becomes what is typed of it."""
        cursor = self._edit.textCursor()
        cursor.insertText("[[" + cursor.selectedText().replace("\u2029", " "))
        self._edit.setTextCursor(cursor)

    def hide(self) -> None:
        """Propose nothing any more."""
        self._asked = None
        if self.proposals is not None:
            self.proposals.hide()

    def show_targets(self, typed: str, targets: Sequence[LinkTarget]) -> None:
        """Propose what was found for what is typed; an answer that comes too late is passed over."""
        if typed != self._asked or not self._edit.hasFocus():
            return
        host = self._edit.window()
        if self.proposals is None or self.proposals.parentWidget() is not host:
            self.proposals = LinkProposals(self._theme, host)
            self.proposals.chosen.connect(self._take)
        self.proposals.propose(targets, self._caret(), host.rect().adjusted(4, 4, -4, -4))
        current = self.proposals.current
        self._edit.setAccessibleDescription(current.title if current is not None else "")

    def takes_key(self, event: QKeyEvent) -> bool:
        """Act on a key while something is proposed; return whether it was ours."""
        proposals = self.proposals
        if proposals is None or not proposals.isVisible():
            return False
        key = Qt.Key(event.key())
        current = proposals.current
        if key in _STEPS:
            proposals.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            proposals.hide()
        elif key in _TAKE and not event.modifiers() and current is not None:
            self._take(current)
        else:
            return False
        return True

    def _caret(self) -> QRect:
        """Return where the link begins, in coordinates of the window."""
        cursor = self._edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=self._length())
        corner = self._edit.viewport().mapTo(self._edit.window(), QPoint(0, 0))
        return self._edit.cursorRect(cursor).translated(corner)

    def _length(self) -> int:
        """Return how many UTF-16 units are typed of the link, its brackets included."""
        return len(("[[" + (self._asked or "")).encode("utf-16-le")) // 2

    @Slot()
    def _look(self) -> None:
        cursor = self._edit.textCursor()
        before = cursor.block().text().encode("utf-16-le")[: 2 * cursor.positionInBlock()]
        typed = None if cursor.hasSelection() else open_link(before.decode("utf-16-le", "ignore"))
        if typed is None:
            self.hide()
        elif typed != self._asked and self._edit.hasFocus():
            self._asked = typed
            self.targets_wanted.emit(typed)

    @Slot(object)
    def _take(self, target: LinkTarget) -> None:
        """Write the link that was chosen in place of what is typed, closing brackets included."""
        cursor = self._edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.MoveAnchor, n=self._length())
        cursor.setPosition(self._edit.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        line, at = cursor.block().text().encode("utf-16-le"), cursor.positionInBlock()
        if line[2 * at : 2 * at + 4] == "]]".encode("utf-16-le"):
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, n=2)
        self.hide()
        cursor.insertText(f"[[{target.written}]]")
        self._edit.setTextCursor(cursor)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
