"""The line that says which spellings were searched as well, with the way back to what was typed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QSizePolicy

from nam_reader.ui.theme.labels import lay_out
from nam_reader.ui.theme.painted_button import PaintedButton
from nam_reader.ui.theme.theme import Theme

ROLE = "hint"
_SPELLINGS = 4
_WIDEST = 420


class AlsoLine(PaintedButton):
    """ "Also searched as A, B, in all their forms. Only as typed": a button whose last words are a link."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._bold: list[tuple[int, int]] = []
        self._link = (0, 0)
        self._line = theme.line_height(ROLE)
        self.setFont(theme.font(ROLE))
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, spellings: Sequence[str], *, narrows: bool) -> None:
        """Name the spellings; ``narrows``: there is a way to find only what was typed."""
        shown = list(spellings[:_SPELLINGS])
        if len(spellings) > _SPELLINGS:
            shown.append("…")
        head, tail = self.tr("Also searched as %1, in all their forms.").split("%1")
        text, self._bold = head, []
        for number, spelling in enumerate(shown):
            text += ", " if number else ""
            self._bold.append((len(text), len(spelling)))
            text += spelling
        text += tail
        link = self.tr("Only as typed") if narrows else ""
        self._link = (len(text) + 1, len(link))
        self.setText(f"{text} {link}" if link else text)
        self.setAccessibleName(self.text())
        self.setEnabled(narrows)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Qt: so many lines."""
        return self._lay(width).lineCount() * self._line

    def sizeHint(self) -> QSize:
        """Qt: up to a readable width."""
        width = min(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 8, _WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: a word."""
        return QSize(80, self._line)

    def hitButton(self, pos: QPoint) -> bool:
        """Qt: the link alone can be pressed."""
        return self._over_link(QPointF(pos))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over the link."""
        over = self.isEnabled() and self._over_link(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the words, and the ring around the link."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("text2"))
        layout = self._lay(self.width())
        layout.draw(painter, QPointF(0, 0))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for left, top, right in self._link_boxes(layout):
                painter.drawRoundedRect(left - 2, top, right - left + 4, self._line, 4, 4)
        painter.end()

    def _over_link(self, place: QPointF) -> bool:
        layout = self._lay(self.width())
        return any(
            left <= place.x() <= right and top <= place.y() <= top + self._line
            for left, top, right in self._link_boxes(layout)
        )

    def _link_boxes(self, layout: QTextLayout) -> list[tuple[int, int, int]]:
        boxes = []
        first, last = self._link[0], sum(self._link)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if start < end:
                boxes.append((int(_x(line, start)), number * self._line, math.ceil(_x(line, end))))
        return boxes

    def _lay(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        strong, link = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        strong.setForeground(self._theme.color("text"))
        link.setFontWeight(QFont.Weight.Medium)
        link.setForeground(self._theme.color("accent"))
        link.setFontUnderline(self.underMouse() and self.isEnabled())
        formats = [_range(start, length, strong) for start, length in self._bold]
        if self._link[1]:
            formats.append(_range(*self._link, link))
        layout.setFormats(formats)
        lay_out(layout, width, self._line, Qt.AlignmentFlag.AlignLeft)
        return layout


def _x(line: QTextLine, unit: int) -> float:
    """Return where a UTF-16 position stands in its line; PySide gives the position beside it."""
    found = cast("tuple[float, int]", line.cursorToX(unit))
    return found[0]


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made
