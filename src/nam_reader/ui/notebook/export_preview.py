"""What an export will hold, as plain text in a fixed face."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QPen,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QVBoxLayout, QWidget

from nam_reader.ui.notebook.field_box import QUIET_FIELD
from nam_reader.ui.notebook.spacing import show_spaced
from nam_reader.ui.theme.kit import ThinScrollBar, paint_focus_ring
from nam_reader.ui.theme.theme import Theme

MOST = 30_000  # characters shown; an export can be a hundred times longer
RADIUS = 6
PIXELS, LINE = 12, 19


class _MarkdownLooks(QSyntaxHighlighter):
    """Headings in bold, quotes a little quieter."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme
        self.active = True
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Qt: one line."""
        look = QTextCharFormat()
        if not self.active:
            return
        if text.startswith("#"):
            look.setFontWeight(QFont.Weight.Bold)
        elif text.startswith(">"):
            look.setForeground(self._theme.color("text2"))
        else:
            return
        self.setFormat(0, len(text.encode("utf-16-le")) // 2, look)


class ExportPreview(QWidget):
    """A box of text that can be read and selected, not changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = QTextEdit()
        self._text.setReadOnly(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setStyleSheet(f"QTextEdit {{ {QUIET_FIELD} }}")
        self._text.viewport().setAutoFillBackground(False)
        self._text.setVerticalScrollBar(ThinScrollBar(theme, self._text))
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Preview"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(PIXELS)
        self._text.setFont(font)
        self._text.document().setDefaultFont(font)
        self._text.setAcceptRichText(False)
        self._looks = _MarkdownLooks(theme, self._text.document())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 4, 8)
        column.addWidget(self._text)
        self.setFocusProxy(self._text)
        theme.changed.connect(self._repaint)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    def show_text(self, text: str, *, markdown: bool) -> None:
        """Show an export from its beginning."""
        self._looks.active = markdown
        cut = text if len(text) <= MOST else text[:MOST].rstrip() + "\n…"
        show_spaced(self._text, cut, LINE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("list"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self._text.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"), RADIUS)
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
