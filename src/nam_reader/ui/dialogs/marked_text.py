"""Words with marks, laid out: what is out is struck through, what is new is underlined; each on a tint."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Slot
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from nam_reader.ui.dialogs.differences import Marked, Sign
from nam_reader.ui.theme.theme import Theme

_TINTS = {Sign.OUT: "fill", Sign.NEW: "hit", Sign.FOUND: "hit"}
_WIDEST_HINT = 420  # px


class MarkedText:
    """A text in a role's type, so wide, and so many lines high at the most (0: all of them)."""

    def __init__(
        self,
        theme: Theme,
        marked: Marked,
        width: float,
        *,
        role: str = "ui",
        color: str = "text",
        most: int = 0,
    ) -> None:
        font = theme.font(role)
        metrics = QFontMetricsF(font)
        self._line = max(theme.line_height(role), math.ceil(metrics.height()))
        self._color = theme.color(color)
        self._layout = QTextLayout(marked.text.replace("\n", "\N{LINE SEPARATOR}"), font)
        self._layout.setFormats([_range(theme, marked.text, mark) for mark in marked.marks])
        self._layout.setCacheEnabled(True)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.is_whole = self._break(width, (self._line - metrics.height()) / 2, most)

    def _break(self, width: float, lead: float, most: int) -> bool:
        self._layout.beginLayout()
        whole = True
        while (line := self._layout.createLine()).isValid():
            number = self._layout.lineCount()
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, (number - 1) * self._line + lead))
            if number == most and line.textStart() + line.textLength() < len(self._layout.text()):
                whole = False
                break
        self._layout.endLayout()
        return whole

    @property
    def height(self) -> int:
        """How high it is, in pixels."""
        return max(1, self._layout.lineCount()) * self._line

    def draw(self, painter: QPainter, place: QPointF) -> None:
        """Draw it with its upper left corner at a place; an ellipsis says that there is more."""
        painter.setPen(self._color)
        self._layout.draw(painter, place)
        if not self.is_whole:
            last = self._layout.lineAt(self._layout.lineCount() - 1)
            end = place + QPointF(last.naturalTextWidth() + 1, last.y() + last.ascent())
            painter.setFont(self._layout.font())
            painter.drawText(end, "…")


def _range(theme: Theme, text: str, mark: tuple[int, int, Sign]) -> QTextLayout.FormatRange:
    start, end, sign = mark
    made = QTextLayout.FormatRange()
    made.start = _units(text[:start])
    made.length = _units(text[start:end])
    look = QTextCharFormat()
    look.setBackground(theme.color(_TINTS[sign]))
    if sign is Sign.OUT:
        look.setFontStrikeOut(True)
        look.setForeground(theme.color("text2"))
    elif sign is Sign.FOUND:
        look.setFontWeight(QFont.Weight.DemiBold)
    else:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(theme.color("accent"))
    made.format = look
    return made


def _units(text: str) -> int:
    """Return how long a text is for Qt, which counts UTF-16."""
    return len(text) + sum(sign > "\uffff" for sign in text)


class MarkedLabel(QWidget):
    """A marked text over as many lines as it needs."""

    def __init__(self, theme: Theme, *, role: str = "ui", color: str = "text") -> None:
        super().__init__()
        self._theme = theme
        self._role = role
        self._color = color
        self._marked = Marked("")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._repaint)

    @property
    def marked(self) -> Marked:
        """What is shown."""
        return self._marked

    def show_marked(self, marked: Marked) -> None:
        """Show another text; the words that are marked are read aloud after it."""
        self._marked = marked
        self.setAccessibleName(marked.text)
        words = ", ".join(marked.text[mark.start : mark.end].strip() for mark in marked.marks)
        self.setAccessibleDescription(self.tr("Marked: {0}").format(words) if words else "")
        self.setVisible(bool(marked.text))
        self.updateGeometry()
        self.update()

    def _laid(self, width: int) -> MarkedText:
        return MarkedText(self._theme, self._marked, width, role=self._role, color=self._color)

    def hasHeightForWidth(self) -> bool:
        """Qt: it depends."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: so many lines."""
        return self._laid(width).height

    def sizeHint(self) -> QSize:
        """Qt: as wide as the words, up to a readable width."""
        metrics = QFontMetricsF(self._theme.font(self._role))
        widest = max((metrics.horizontalAdvance(line) for line in self._marked.text.split("\n")), default=0)
        width = min(math.ceil(widest) + 2, _WIDEST_HINT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: a word."""
        return QSize(80, self._theme.line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the lines."""
        painter = QPainter(self)
        self._laid(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
