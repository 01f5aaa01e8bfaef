"""What stands above an article's text: where it comes from, its title, its author, and what a digest is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QTextLayout, QTextLine
from PySide6.QtWidgets import QLabel, QWidget

from nam_reader.model import Document
from nam_reader.ui.reader.heading import (
    ABOVE_ALSO,
    ABOVE_BYLINE,
    ABOVE_STRIP,
    BELOW_META,
    BYLINE,
    META,
    STRIP_PADDING,
    TOP,
    lay_out,
    meta_line,
    strip_words,
    title_font,
)
from nam_reader.ui.reader.sibling_line import SiblingLine
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.buttons import TextButton
from nam_reader.ui.theme.labels import TokenLabel
from nam_reader.ui.theme.theme import Theme


class TitleLabel(QLabel):
    """Plain text on lines that stand a given distance apart, which QLabel cannot do by itself.

    What a search found in it stands in boxes, as it does in the text.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._line = 37
        self._marks: tuple[tuple[int, int], ...] = ()

    def set_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        """Mark what a search found, as code-point ranges."""
        self._marks = tuple(marks)
        self.update()

    def set_line(self, pixels: int) -> None:
        """Set the distance between two lines."""
        self._line = pixels
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Qt: as many lines as the text needs."""
        return self._laid_out(width).lineCount() * self._line

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: line by line."""
        layout = self._laid_out(self.width())
        painter = QPainter(self)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            self._paint_marks(painter, line, number * self._line)
            painter.setPen(self.palette().windowText().color())
            line.draw(painter, QPointF(0, number * self._line + (self._line - line.height()) / 2 - line.y()))

    def _paint_marks(self, painter: QPainter, line: QTextLine, top: int) -> None:
        first, last = line.textStart(), line.textStart() + line.textLength()
        for start, end in self._marks:
            left, right = max(first, _units(self.text(), start)), min(last, _units(self.text(), end))
            if left < right:
                x1, x2 = _x(line, left), _x(line, right)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._theme.color("hit_border"), 1))
                painter.setBrush(self._theme.color("hit"))
                box = QRectF(x1, top, x2 - x1, self._line)
                painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), 3.5, 3.5)

    def _laid_out(self, width: int) -> QTextLayout:
        return lay_out(self.text(), self.font(), width)


def _units(text: str, point: int) -> int:
    """Return the UTF-16 position of a code point."""
    return len(text[:point].encode("utf-16-le")) // 2


def _x(line: QTextLine, unit: int) -> float:
    """Return where a UTF-16 position stands in its line; PySide gives the position beside it."""
    found = cast("tuple[float, int]", line.cursorToX(unit))
    return found[0]


class DigestStrip(QWidget):
    """The plain line that tells a digest from an article, with the one thing to do about it."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = TokenLabel(theme, role="note", color="text2")
        self._label.setParent(self)
        self._label.setWordWrap(True)
        self._button = TextButton(theme, "", link=True)
        self._button.setParent(self)
        self._button.clicked.connect(self._act)

    def say(self, sentence: str, action: str) -> None:
        """Set the line and the words of its link."""
        self._label.setText(sentence)
        self._button.setText(action)
        self._button.resize(self._button.sizeHint())

    def fit(self, width: int) -> int:
        """Lay out for a width; returns the height."""
        side = STRIP_PADDING
        button = self._button.width()
        beside = width - 3 * side - button
        enough = beside > self._label.fontMetrics().averageCharWidth() * 24
        room = beside if enough else width - 2 * side
        height = max(self._label.heightForWidth(room), 20)
        self._label.setGeometry(side, 10, room, height)
        if enough:
            self._button.move(width - side - button, 10 + (height - self._button.height()) // 2)
            return height + 20
        self._button.move(side, 10 + height)
        return height + 20 + self._button.height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a quiet strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("fill"))
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)

    @Slot()
    def _act(self) -> None:
        self.acted.emit()


class ArticleHeader(QWidget):
    """The head of an article; it scrolls with the text. All it shows is plain text."""

    import_wanted = Signal()
    article_wanted = Signal(str)  # uid of the digest's article, or of the article's digest
    sibling_wanted = Signal(str)  # uid of the article in another language
    focused = Signal()  # something in it, by keyboard: it has to be seen

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._twin: str | None = None
        self._meta = TokenLabel(theme, role="meta", color="text2")
        self._title = TitleLabel(theme)
        self._byline = TokenLabel(theme, role="ui", color="text2")
        self._byline.setWordWrap(True)
        for label in (self._meta, self._title, self._byline):
            label.setParent(self)
        self._also = SiblingLine(theme, self)
        self._also.wanted.connect(self.sibling_wanted)
        self._also.focused.connect(self.focused)
        self._strip = DigestStrip(theme, self)
        self._strip.acted.connect(self._act)
        # The viewport's role is Base, and on that Qt writes labels in the colour of text.
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("About this article"))

    @property
    def title(self) -> QLabel:
        """The title's label."""
        return self._title

    def show_document(self, document: Document) -> None:
        """Show what is known of an article."""
        article = document.article
        self._twin = document.twin_uid
        self._meta.setText(meta_line(article))
        self._title.setText(article.title)
        self._title.set_marks(())
        self._byline.setText(", ".join(article.authors))  # the byline itself stands in the text
        self._meta.setVisible(bool(self._meta.text()))
        self._byline.setVisible(bool(self._byline.text()))
        self._also.show_siblings(document.siblings)
        sentence, action = strip_words(document)
        self._strip.say(sentence, action)
        self._strip.setVisible(bool(sentence))

    def set_title_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        """Mark what a search found in the title, as code-point ranges."""
        self._title.set_marks(marks)

    def fit(self, width: int, style: TypeStyle) -> int:
        """Lay out for a width and a size of type; returns the height, with the room before the text."""
        font, line = title_font(self._theme, style)
        self._title.setFont(font)
        self._title.set_line(line)
        y = TOP
        if not self._meta.isHidden():
            height = max(META, self._meta.sizeHint().height())
            self._meta.setGeometry(0, y, width, height)
            y += height + BELOW_META
        height = self._title.heightForWidth(width)
        self._title.setGeometry(0, y, width, height)
        y += height
        if not self._byline.isHidden():
            height = max(BYLINE, self._byline.heightForWidth(width))
            self._byline.setGeometry(0, y + ABOVE_BYLINE, width, height)
            y += ABOVE_BYLINE + height
        if not self._also.isHidden():
            height = self._also.fit(width)
            self._also.setGeometry(0, y + ABOVE_ALSO, width, height)
            y += ABOVE_ALSO + height
        if not self._strip.isHidden():
            height = self._strip.fit(width)
            self._strip.setGeometry(0, y + ABOVE_STRIP, width, height)
            y += ABOVE_STRIP + height
        y += style.scaled(21)
        self.resize(width, y)
        return y

    @Slot()
    def _act(self) -> None:
        if self._twin:
            self.article_wanted.emit(self._twin)
        else:
            self.import_wanted.emit()

    def sizeHint(self) -> QSize:
        """Qt: what ``fit`` found."""
        return self.size()
