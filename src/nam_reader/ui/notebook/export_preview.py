"""What an export will hold: as text in a fixed face, as pages, or why it cannot be made."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
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
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from nam_reader.model.giving import ExportSample
from nam_reader.ui.notebook.field_box import QUIET_FIELD
from nam_reader.ui.notebook.pages_view import PagesView
from nam_reader.ui.notebook.spacing import show_spaced
from nam_reader.ui.notebook.web_preview import WebPreview
from nam_reader.ui.theme.kit import ThinScrollBar, paint_focus_ring
from nam_reader.ui.theme.labels import IconLabel, Paragraph
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


class _Trouble(QWidget):
    """Why there is nothing to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sentence = Paragraph(theme, color="danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "circle-alert", "danger", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say it."""
        self._sentence.setText(sentence)
        self._sentence.updateGeometry()
        self.setAccessibleName(sentence)


class ExportPreview(QWidget):
    """A box of text that can be read and selected, not changed; or of pages; or a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = QTextEdit()
        self._prepare_text(theme)
        self._looks = _MarkdownLooks(theme, self._text.document())
        self._pages = PagesView(theme)
        self._trouble = _Trouble(theme)
        self._stack = QStackedWidget()
        self._web = WebPreview(theme)
        for part in (self._text, self._web, self._pages, self._trouble):
            self._stack.addWidget(part)
            part.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 4, 8)
        column.addWidget(self._stack)
        self.setFocusProxy(self._text)
        theme.changed.connect(self._repaint)

    def _prepare_text(self, theme: Theme) -> None:
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

    @property
    def text(self) -> str:
        """The text that is shown, "" where there is none."""
        return self._text.toPlainText() if self._stack.currentWidget() is self._text else ""

    @property
    def web(self) -> str:
        """The text of the web page that is shown, "" where there is none."""
        return self._web.toPlainText() if self._stack.currentWidget() is self._web else ""

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._pages.count if self._stack.currentWidget() is self._pages else 0

    @property
    def trouble(self) -> str:
        """Why nothing is shown, "" where something is."""
        return self._trouble.sentence if self._stack.currentWidget() is self._trouble else ""

    def show_sample(self, sample: ExportSample, *, markdown: bool, web: bool = False) -> None:
        """Show the beginning of an export; ``web``: it is a web page."""
        if web:
            self._web.show_page(sample.text)
            self._show(self._web)
        elif sample.pages:
            self._pages.show_pages(sample.pages, sample.text)
            self._show(self._pages)
        else:
            self.show_text(sample.text, markdown=markdown)

    def show_text(self, text: str, *, markdown: bool) -> None:
        """Show an export from its beginning."""
        self._looks.active = markdown
        cut = text if len(text) <= MOST else text[:MOST].rstrip() + "\n…"
        show_spaced(self._text, cut, LINE)
        self._show(self._text)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._trouble.say(sentence)
        self._show(self._trouble)

    def _show(self, part: QWidget) -> None:
        self._stack.setCurrentWidget(part)
        self.setFocusProxy(part)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the ring around the box comes and goes with the focus of what is in it."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("list"))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        shown = self._stack.currentWidget()
        if shown is not None and shown.hasFocus():
            paint_focus_ring(painter, box, self._theme.color("accent"), RADIUS)
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
