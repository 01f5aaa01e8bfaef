"""The window's first look: the text alone, painted before the rest of the program is even loaded.

It is built of the same blocks, formats and measures as the reader, which takes its place a moment later.
Nothing here may touch Qt's namespace ``Qt``, not even by a function that could take a member of it (filling a
rectangle, setting a pen), or ask a widget for its viewport: the first time, each of these costs PySide as
long as all that is done here.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from nam_reader.glimpse import Glimpse
from nam_reader.settings import Settings
from nam_reader.ui.arrangement import HEAD, WIDTHS, Mode, from_text, mode_for
from nam_reader.ui.reader import heading
from nam_reader.ui.reader.column import fit_column, set_margins
from nam_reader.ui.reader.document import build
from nam_reader.ui.reader.geometry import line_of
from nam_reader.ui.reader.hardened import HardenedBrowser
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.look import Look
from nam_reader.ui.theme.tokens import THEMES

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPaintEvent, QResizeEvent

    from nam_reader.ui.reader.image_places import ImagePlace

BAR = 16  # the reader's scroll bar
_DARK = 128  # a lightness below this is dark


class FirstLook(QWidget):
    """One article between empty grounds, each where its pane will be."""

    painted = Signal()  # the text has been painted

    def __init__(self, glimpse: Glimpse, settings: Settings) -> None:
        super().__init__()
        self._look = Look(THEMES.get(settings.theme) or THEMES["dark" if self._is_dark() else "light"])
        self._arrangement = from_text(settings.pane_widths)
        self._style = TypeStyle(settings.text_family, settings.text_size)
        self._grounds: dict[str, QWidget] = {}
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._look.color("paper"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._text = _FirstText(glimpse, self._style, self._look, self)
        self._text.painted.connect(self.painted)

    def shows_text(self, width: int) -> bool:
        """Say whether a window of a width shows the text at all: a narrow one may show the list alone."""
        self._arrangement.mode = mode_for(width)
        return self._arrangement.seen().reader

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: put text and grounds where the panes will be."""
        super().resizeEvent(event)
        for ground in self._grounds.values():
            ground.hide()
        whole, height = event.size().width(), event.size().height()
        self._arrangement.mode = mode = mode_for(whole)
        seen = self._arrangement.seen()
        sidebar, list_, _, notes = self._arrangement.widths.get(mode.value, WIDTHS[mode])
        left = self._ground(0.0, sidebar, height, "sidebar") if seen.sidebar else 0.0
        left = self._ground(left, list_, height, "list") if seen.list and mode is not Mode.ONE else left
        right = float(whole)
        if seen.notes:
            self._ground(whole - notes, notes, height, "notes")
            right -= notes + 1
        self._text.setGeometry(int(left), HEAD, int(right - left), height - HEAD)

    def _ground(self, left: float, width: int, height: int, place: str) -> float:
        ground = self._grounds.get(place) or self._grounds.setdefault(
            place, _filled(self, self._look.color("side" if place == "sidebar" else "list"))
        )
        ground.setGeometry(round(left), 0, width, height)
        ground.show()
        return left + width + 1  # between two panes is the splitter's handle

    def _is_dark(self) -> bool:
        """Say whether the system is dark; Qt's own answer would be a member of its namespace."""
        return self.palette().color(QPalette.ColorRole.Window).lightness() < _DARK


class _FirstText(HardenedBrowser):
    """The text with its head, at the place it was left at."""

    painted = Signal()

    def __init__(self, glimpse: Glimpse, style: TypeStyle, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._look = look
        self._told = False
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.color("paper"))
        palette.setColor(QPalette.ColorRole.Text, look.color("text"))
        self.setPalette(palette)
        self.verticalScrollBar().setStyleSheet(f"QScrollBar:vertical {{ width: {BAR}px; }}")
        self._made = build(glimpse.document, style, look, self)
        self._images = _images(glimpse)
        self._head = _FirstHead(glimpse, style, look, self)
        self.setDocument(self._made)
        text = glimpse.document.article.text[: glimpse.position]
        self._place = len(text.encode("utf-16-le")) // 2
        caret = QTextCursor(self._made)
        caret.setPosition(min(self._place, self._made.characterCount() - 1))
        self.setTextCursor(caret)  # when it is first shown, Qt scrolls to the caret
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.verticalScrollBar().valueChanged.connect(self._head.follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: fit the column to the width, and find the place again."""
        column = fit_column(self._made.defaultFont(), self._style, self.width() - BAR, BAR)
        height = self._head.fit(column.left, column.right - column.left)
        set_margins(self._made, column, height, self._style, self._images)
        self.setLineWrapColumnOrWidth(column.width)
        super().resizeEvent(event)
        if self._place:
            line = line_of(self._made, self._place)
            self.verticalScrollBar().setValue(round(line.top) if line else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the text; when that is done, tell."""
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self.painted.emit)


def _images(glimpse: Glimpse) -> tuple[ImagePlace, ...]:
    """Return the article's images: their room is kept free, they come later."""
    if "\N{OBJECT REPLACEMENT CHARACTER}" not in glimpse.document.article.text:
        return ()
    from nam_reader.ui.reader.image_places import image_places  # most articles have none

    return image_places(glimpse.document)


class _FirstHead(QWidget):
    """What stands above the text, drawn and no more; the reader's has labels and a button."""

    def __init__(self, glimpse: Glimpse, style: TypeStyle, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        article = glimpse.document.article
        self._style = style
        self._action_width = round(
            QFontMetricsF(look.font("ui")).horizontalAdvance(heading.strip_words(glimpse.document)[1])
        )
        font, line = heading.title_font(look, style)
        text2 = look.color("text2")
        self._meta = _Lines(heading.meta_line(article), look.font("meta"), text2, self)
        self._title = _Lines(article.title, font, look.color("text"), self, line)
        self._byline = _Lines(", ".join(article.authors), look.font("ui"), text2, self)
        self._siblings = glimpse.document.siblings
        self._meta_font = look.font("meta")
        self._chips = self._make_chips(look)
        self._strip = _filled(self, look.color("fill"))
        self._sentence = _Lines(heading.strip_words(glimpse.document)[0], look.font("note"), text2, self)

    def _make_chips(self, look: Look) -> list[_Lines]:
        """Return the words of the line of other languages."""
        if not self._siblings:
            return []
        words, *codes = heading.chip_places(self._siblings, self._meta_font, 0)
        accent = look.color("accent")
        first = _Lines(words.text, self._meta_font, look.color("text2"), self)
        return [first, *(_Lines(place.text, self._meta_font, accent, self) for place in codes)]

    @Slot(int)
    def follow(self, top: int) -> None:
        """Scroll with the text."""
        self.move(self.x(), -top)

    def fit(self, left: int, width: int) -> int:
        """Take a place and a width; return the height, with the room before the text."""
        y = heading.TOP
        if self._meta.text:
            y += self._meta.fit(0, y, width, heading.META) + heading.BELOW_META
        y += self._title.fit(0, y, width, 0)
        if self._byline.text:
            y += heading.ABOVE_BYLINE
            y += self._byline.fit(0, y, width, heading.BYLINE)
        if self._chips:
            y += heading.ABOVE_ALSO
            places = heading.chip_places(self._siblings, self._meta_font, width)
            for number, (chip, place) in enumerate(zip(self._chips, places, strict=True)):
                inside = heading.CHIP_PADDING if number else 0
                chip.fit(place.x + inside, y + place.y, place.width, heading.CHIP)
            y += places[-1].y + heading.CHIP
        if self._sentence.text:
            side = heading.STRIP_PADDING
            y += heading.ABOVE_STRIP
            height = self._sentence.fit(side, y + 10, width - 3 * side - self._action_width, 20) + 20
            self._strip.setGeometry(0, y, width, height)
            y += height
        y += self._style.scaled(21)
        self.setGeometry(left, self.y(), width, y)
        return y


class _Lines(QWidget):
    """Plain text in one colour: that of the palette, since to give a painter a pen is dear the first time."""

    def __init__(self, text: str, font: QFont, color: QColor, parent: QWidget, line: int = 0) -> None:
        """``line`` is the distance between two lines, 0 for that of the font."""
        super().__init__(parent)
        self.text = text
        self._font = font
        self._line = line
        self._laid_out = heading.lay_out(text, font, 1)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self.setPalette(palette)
        self.setVisible(bool(text))

    def fit(self, x: int, y: int, width: int, least: int) -> int:
        """Take a place and a width; return the height, ``least`` at least."""
        self._laid_out = heading.lay_out(self.text, self._font, width)
        height = max(least, math.ceil(sum(self._heights())))
        self.setGeometry(x, y, width, height)
        return height

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: line by line, in the middle of the height."""
        painter = QPainter(self)
        heights = self._heights()
        top = (self.height() - sum(heights)) / 2
        for number, height in enumerate(heights):
            line = self._laid_out.lineAt(number)
            line.draw(painter, QPointF(0, top + (height - line.height()) / 2 - line.y()))
            top += height

    def _heights(self) -> list[float]:
        lines = range(self._laid_out.lineCount())
        return [float(self._line or self._laid_out.lineAt(number).height()) for number in lines]


def _filled(parent: QWidget, color: QColor) -> QWidget:
    """Return a widget of one colour: cheaper, the first time, than to fill a rectangle by a painter."""
    filled = QWidget(parent)
    palette = filled.palette()
    palette.setColor(QPalette.ColorRole.Window, color)
    filled.setPalette(palette)
    filled.setAutoFillBackground(True)
    return filled
