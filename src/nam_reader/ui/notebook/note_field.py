"""The field a note is written in: plain text, with emphasis shown while one types it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from nam_reader.ui.notebook.field_box import QUIET_FIELD, FieldBox
from nam_reader.ui.notebook.note_text import Look, marked
from nam_reader.ui.notebook.spacing import show_spaced
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

LINE = 21
LEAST_LINES, MOST_LINES = 3, 10
BESIDE, ABOVE = 15, 10  # room around the text


class _Emphasis(QSyntaxHighlighter):
    """Shows *emphasis*, **strong** and `code`; their marks stay, in a quiet colour."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Qt: one paragraph."""
        quiet = QTextCharFormat()
        quiet.setForeground(self._theme.color("text3"))
        for stretch in marked(text):
            (start, end), (inside, after) = stretch.outer, stretch.inner
            self._paint(text, start, inside, quiet)
            self._paint(text, inside, after, _format(stretch.look))
            self._paint(text, after, end, quiet)

    def _paint(self, text: str, start: int, end: int, look: QTextCharFormat) -> None:
        """Format code points, which Qt counts in UTF-16."""
        before = len(text[:start].encode("utf-16-le")) // 2
        self.setFormat(before, len(text[start:end].encode("utf-16-le")) // 2, look)


class NoteField(FieldBox):
    """A note's text. It grows with the text up to ten lines; pasted text loses its looks."""

    edited = Signal()  # by a person, or by undo
    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
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
        self._emphasis = _Emphasis(theme, self._edit.document())
        column = QVBoxLayout(self)
        column.setContentsMargins(BESIDE, ABOVE, 4, ABOVE)
        column.addWidget(self._edit)
        self.watch(self._edit)
        self._loading = False
        self._edit.textChanged.connect(self._changed)
        self._edit.document().documentLayout().documentSizeChanged.connect(self._fit)
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
        self._fit()

    @Slot()
    def _changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    @Slot()
    def _fit(self) -> None:
        lines = max(LEAST_LINES, min(MOST_LINES, round(self._edit.document().size().height() / LINE)))
        height = lines * LINE + 2 * ABOVE + 3
        if height != self.height():
            self.setFixedHeight(height)
            self.grew.emit()


def _format(look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    if look is Look.STRONG:
        made.setFontWeight(QFont.Weight.DemiBold)
    elif look is Look.EMPHASIS:
        made.setFontItalic(True)
    else:
        made.setFontFamilies(["monospace"])
    return made
