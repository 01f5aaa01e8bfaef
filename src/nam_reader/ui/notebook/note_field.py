"""The field a note is written in: Markdown as plain text, with keys for its marks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from nam_reader.ui.notebook import note_typing
from nam_reader.ui.notebook.field_box import QUIET_FIELD, FieldBox
from nam_reader.ui.notebook.link_typing import LinkTyping
from nam_reader.ui.notebook.note_looks import NoteLooks
from nam_reader.ui.notebook.spacing import show_spaced
from nam_reader.ui.reader.positions import CodePoints
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

LINE = 21
LEAST_LINES, MOST_LINES = 3, 10
BESIDE, ABOVE = 15, 10  # room around the text

_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NoteField(FieldBox):
    """A note's text. It grows with the text up to ten lines; pasted text loses its looks."""

    edited = Signal()  # by a person, or by undo
    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._least, self._most = LEAST_LINES, MOST_LINES
        self._edit = QTextEdit()
        self._edit.setAcceptRichText(False)
        self._edit.setFrameShape(QFrame.Shape.NoFrame)
        font = theme.font("note")
        font.setPixelSize(font.pixelSize() + 1)
        self._edit.setFont(font)
        self._edit.setTabChangesFocus(True)
        self._edit.setStyleSheet(f"QTextEdit {{ {QUIET_FIELD} }}")
        self._edit.viewport().setAutoFillBackground(False)
        self._edit.setVerticalScrollBar(ThinScrollBar(theme, self._edit))
        self._edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edit.setPlaceholderText(self.tr("Write a note"))
        self._edit.setAccessibleName(self.tr("Note"))
        self._edit.document().setDocumentMargin(0)
        self._edit.document().setDefaultFont(font)
        self._looks = NoteLooks(theme, self._edit.document())
        self.links = LinkTyping(theme, self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(BESIDE, ABOVE, 4, ABOVE)
        column.addWidget(self._edit)
        self.watch(self._edit)
        self._loading = False
        self._edit.textChanged.connect(self._changed)
        self._edit.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._commands: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]] = {
            (Qt.Key.Key_B, _CTRL): partial(self.toggle, note_typing.STRONG),
            (Qt.Key.Key_I, _CTRL): partial(self.toggle, note_typing.EMPHASIS),
            (Qt.Key.Key_M, _CTRL): partial(self.toggle, note_typing.CODE),
            (Qt.Key.Key_L, _CTRL): self.toggle_list,
            (Qt.Key.Key_K, _CTRL): self.begin_link,
        }
        self._fit()

    @property
    def edit(self) -> QTextEdit:
        """The editor itself."""
        return self._edit

    @property
    def text(self) -> str:
        """The note as it stands."""
        return self._edit.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_note(self, note: str) -> None:
        """Show a note, the cursor at its end; there is nothing to undo then."""
        self._loading = True
        show_spaced(self._edit, note, LINE)
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._loading = False
        self.links.hide()
        self._fit()

    def set_lines(self, least: int, most: int) -> None:
        """Let the field be so high, in lines."""
        self._least, self._most = least, max(least, most)
        self._fit()

    # --- marks ----------------------------------------------------------------------------------------

    def toggle(self, mark: str) -> None:
        """Put a mark around what is selected, or take it away."""
        text, points = self.text, CodePoints(self.text)
        cursor = self._edit.textCursor()
        start, end = (points.to_code_point(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        edit = note_typing.toggled(text, start, end, mark)
        self._replace(points.to_utf16(edit.start), points.to_utf16(edit.end), edit.text)
        points = CodePoints(self.text)
        cursor.setPosition(points.to_utf16(edit.anchor))
        cursor.setPosition(points.to_utf16(edit.caret), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)

    def toggle_list(self) -> None:
        """Make the selected lines a list, or plain lines again."""
        cursor = self._edit.textCursor()
        first = self._edit.document().findBlock(cursor.selectionStart())
        last = self._edit.document().findBlock(cursor.selectionEnd())
        start, end = first.position(), last.position() + last.length() - 1
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        several = first != last
        cursor.insertText("\n".join(note_typing.listed(cursor.selectedText().split("\u2029"))))
        if several:
            end = cursor.position()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)

    def begin_link(self) -> None:
        """Begin a link to an article or a note."""
        self.links.begin()

    def _replace(self, start: int, end: int, text: str) -> None:
        cursor = self._edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)

    # --- keys -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: our keys, before the editor and before the window's shortcuts."""
        if watched is self._edit and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._command(event) is not None:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._takes_key(event):
                return True
        elif watched is self._edit and event.type() == QEvent.Type.FocusOut:
            self.links.hide()
        return super().eventFilter(watched, event)

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        return self._commands.get((Qt.Key(event.key()), event.modifiers()))

    def _takes_key(self, event: QKeyEvent) -> bool:
        if self.links.takes_key(event):
            return True
        command = self._command(event)
        if command is not None:
            command()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and event.key() in _ENTER and self._go_on()

    def _go_on(self) -> bool:
        """Let Enter go on with the list that the caret stands in; return whether it does."""
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return False
        line = cursor.block().text()
        done = note_typing.after_enter(line, CodePoints(line).to_code_point(cursor.positionInBlock()))
        if done is None:
            return False
        taken, put = done
        if taken:
            line_start = QTextCursor.MoveOperation.StartOfBlock
            cursor.movePosition(line_start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put)
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()
        return True

    # --- changes --------------------------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    @Slot()
    def _fit(self) -> None:
        lines = max(self._least, min(self._most, round(self._edit.document().size().height() / LINE)))
        height = height_of(lines)
        if height != self.height():
            self.setFixedHeight(height)
            self.grew.emit()


def height_of(lines: int) -> int:
    """Return how high a field of so many lines is."""
    return lines * LINE + 2 * ABOVE + 3
