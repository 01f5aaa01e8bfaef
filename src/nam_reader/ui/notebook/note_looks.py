"""Shows a note's emphasis and links while one types it; their marks stay, in a quiet colour."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from nam_reader.ui.notebook.note_text import Look, marked
from nam_reader.ui.theme.theme import Theme


class NoteLooks(QSyntaxHighlighter):
    """The looks of a document that holds a note as plain text."""

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
            self._paint(text, inside, after, self._format(stretch.look))
            self._paint(text, after, end, quiet)

    def _paint(self, text: str, start: int, end: int, look: QTextCharFormat) -> None:
        """Format code points, which Qt counts in UTF-16."""
        before = len(text[:start].encode("utf-16-le")) // 2
        self.setFormat(before, len(text[start:end].encode("utf-16-le")) // 2, look)

    def _format(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        if look is Look.STRONG:
            made.setFontWeight(QFont.Weight.DemiBold)
        elif look is Look.EMPHASIS:
            made.setFontItalic(True)
        elif look is Look.LINK:
            made.setForeground(self._theme.color("accent"))
        else:
            made.setFontFamilies(["monospace"])
        return made
