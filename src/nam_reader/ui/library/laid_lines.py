"""A text broken into a few lines of one height, the last one elided, its found words standing out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

ELLIPSIS = "…"
_BMP_END = "\uffff"
_NEARBY = 12  # characters given up so that the text ends with a whole word
_NARROWEST = 2.5  # px: no script of ours has narrower characters on average
_WRAP = QTextOption()
_WRAP.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


@dataclass(frozen=True, slots=True)
class LineStyle:
    """How the lines are set: font, height of a line in px, how many at most, colour of the marked words."""

    font: QFont
    height: int
    most: int
    marked: QColor


class LaidLines:
    """A laid out text. ``shown`` is what can be read of it, ``lines`` how many lines there are."""

    __slots__ = ("_boxes", "_layout", "lines", "shown")

    def __init__(
        self, text: str, style: LineStyle, width: float, marks: Sequence[tuple[int, int]] = ()
    ) -> None:
        room = int(style.most * width / _NARROWEST) + 8
        shown = " ".join(text[:room].split()) if "\n" in text else text[:room]
        self._layout = QTextLayout(shown, style.font)
        self._layout.setTextOption(_WRAP)
        self._layout.setCacheEnabled(True)
        metrics = QFontMetricsF(style.font)
        self._mark(shown, style, marks)
        start = self._break(style, width, metrics)
        tries = 0
        while start >= 0 and tries < style.most + 2:  # marked words are wider than the metrics know
            shown = _elided(shown, start, width - 12 * tries, metrics)
            self._layout.setText(shown)
            self._mark(shown, style, marks)
            start = self._break(style, width, metrics)
            tries += 1
        self.shown = shown
        self.lines = self._layout.lineCount()
        self._boxes = self._mark_boxes(shown, style, marks)

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        """Where the marked words stand, from the upper left corner of the first line."""
        return self._boxes

    @property
    def width(self) -> float:
        """How wide the widest line is."""
        return self._layout.maximumWidth()

    def draw(self, painter: QPainter, place: QPointF, tint: QColor | None = None) -> None:
        """Draw with the painter's pen, the upper left corner at ``place``; marked words stand on the tint."""
        if tint is not None and self._boxes:
            painter.save()
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(tint)
            for box in self._boxes:
                painter.drawRoundedRect(box.translated(place), 2, 2)
            painter.restore()
        self._layout.draw(painter, place)

    def _mark(self, shown: str, style: LineStyle, marks: Sequence[tuple[int, int]]) -> None:
        ranges = []
        for start, end in marks:
            if start < len(shown):
                made = QTextLayout.FormatRange()
                made.start = _units(shown, start)
                made.length = _units(shown, end) - made.start
                made.format = QTextCharFormat()
                made.format.setFontWeight(QFont.Weight.Bold)
                made.format.setForeground(style.marked)
                ranges.append(made)
        self._layout.setFormats(ranges)

    def _break(self, style: LineStyle, width: float, metrics: QFontMetricsF) -> int:
        """Make the lines; return where the last one starts (UTF-16) when the text does not fit, else -1."""
        layout, last, fits = self._layout, 0, True
        lead = (style.height - metrics.height()) / 2
        layout.beginLayout()
        for number in range(style.most + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            if number == style.most:
                fits = False
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * style.height + lead))
            last = line.textStart()
        layout.endLayout()
        return -1 if fits else last

    def _mark_boxes(
        self, shown: str, style: LineStyle, marks: Sequence[tuple[int, int]]
    ) -> tuple[QRectF, ...]:
        boxes = []
        for start, end in marks:
            first, last = _units(shown, start), _units(shown, end)
            for number in range(min(self.lines, style.most)):
                line = self._layout.lineAt(number)
                left = max(first, line.textStart())
                right = min(last, line.textStart() + line.textLength())
                if left < right:
                    x1, x2 = _x(line, left), _x(line, right)
                    boxes.append(QRectF(x1, number * style.height + 1, x2 - x1, style.height - 2))
        return tuple(boxes)


def _x(line: QTextLine, unit: int) -> float:
    """Return where a UTF-16 position stands in its line; PySide gives the position beside it."""
    found = cast("tuple[float, int]", line.cursorToX(unit))
    return found[0]


def _elided(text: str, start: int, width: float, metrics: QFontMetricsF) -> str:
    """Return the text with its last line, which starts at the UTF-16 position, cut to the width.

    It ends after a whole word where one ends nearby.
    """
    cut = _points(text, start)
    last = text[cut:]
    kept = metrics.elidedText(last + ELLIPSIS, Qt.TextElideMode.ElideRight, max(1.0, width - 1))
    kept = kept.removesuffix(ELLIPSIS)
    if len(kept) < len(last) and not last[len(kept)].isspace():
        words = kept.rpartition(" ")[0]
        kept = words if len(words) >= max(1, len(kept) - _NEARBY) else kept
    return text[:cut] + kept.rstrip(" ,.;:–—-…") + ELLIPSIS


def _units(text: str, point: int) -> int:
    """Return the UTF-16 position of a code point."""
    head = text[:point]
    return len(head) if max(head, default="") <= _BMP_END else len(head.encode("utf-16-le")) // 2


def _points(text: str, unit: int) -> int:
    """Return the code point at a UTF-16 position."""
    if max(text, default="") <= _BMP_END:
        return unit
    return len(text.encode("utf-16-le")[: 2 * unit].decode("utf-16-le", "ignore"))
