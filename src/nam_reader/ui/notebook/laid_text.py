"""Text broken into lines of one height, at most so many of them, the last one elided."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, Qt
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

from nam_reader.ui.notebook.note_text import Look, Span

_LINE = "\N{LINE SEPARATOR}"
_NARROWEST = 3  # pixels: no text of ours has characters narrower than this on average
_BACK = 14  # characters given up to end at a whole word
_WIDEST_BMP = 0xFFFF

_WRAP = QTextOption()
_WRAP.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)


class LaidText:
    """A laid out text. ``height`` is in logical pixels, a whole number of lines; a blank text has none."""

    __slots__ = ("_layout", "_links", "height", "lines", "width")

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        line_height: int,
        most: int,
        spans: Sequence[Span] = (),
        ink: QColor | None = None,
    ) -> None:
        """``ink`` is the colour of links, and of lines under the words."""
        metrics = QFontMetricsF(font)
        line_height = max(line_height, math.ceil(metrics.height()))
        room = int(most * width / _NARROWEST) + 1
        cut = len(text) > room
        text = text[:room].replace("\n", _LINE)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(_WRAP)
        self._layout.setCacheEnabled(True)
        self._dress(text, spans, ink)
        starts, whole = self._break(text, width, line_height, metrics, most)
        if starts and (cut or not whole):
            text = self._elided(text, starts[-1], width, metrics)
            self._layout.setText(text)
            self._dress(text, spans, ink)
            starts, _ = self._break(text, width, line_height, metrics, most)
        self._links = _links(text, spans)
        self.lines = len(starts) if text else 0
        self.height = self.lines * line_height
        self.width = self._layout.maximumWidth() if self.lines == 1 else width

    def draw(self, painter: QPainter, place: QPointF) -> None:
        """Draw with the painter's pen, the top left corner of the first line at ``place``."""
        self._layout.draw(painter, place)

    def link_at(self, place: QPointF) -> str:
        """Return what a link leads to, "" where there is none; the place is from the text's top left."""
        for number in range(self._layout.lineCount() if self._links else 0):
            line = self._layout.lineAt(number)
            if not line.naturalTextRect().contains(place):
                continue
            unit = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorOnCharacter)
            return next((link for start, end, link in self._links if start <= unit < end), "")
        return ""

    def _break(
        self, text: str, width: float, line_height: int, metrics: QFontMetricsF, most: int
    ) -> tuple[list[int], bool]:
        """Make up to ``most`` lines; return where they start, and whether the text ends with them."""
        starts: list[int] = []
        end = 0
        lead = (line_height - metrics.height()) / 2
        self._layout.beginLayout()
        while len(starts) < most and (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, lead + len(starts) * line_height))
            starts.append(line.textStart())
            end = line.textStart() + line.textLength()
        self._layout.endLayout()
        return starts, end >= _units(text)

    def _dress(self, text: str, spans: Iterable[Span], ink: QColor | None) -> None:
        formats = []
        for span in spans:
            if span.start >= len(text):
                break
            made = QTextLayout.FormatRange()
            made.start = _units(text[: span.start])
            made.length = _units(text[span.start : span.end])
            made.format = _format(span.look, ink)
            formats.append(made)
        self._layout.setFormats(formats)

    @staticmethod
    def _elided(text: str, last_start: int, width: float, metrics: QFontMetricsF) -> str:
        """Return the text that fits the lines, ending in an ellipsis after a whole word where one is near."""
        start = _points(text, last_start)
        last = text[start:].partition(_LINE)[0].rstrip()
        kept = metrics.elidedText(last + "…", Qt.TextElideMode.ElideRight, width - 1).removesuffix("…")
        if len(kept) < len(last) and not last[len(kept)].isspace():
            word = kept.rpartition(" ")[0]
            kept = word if len(word) >= max(1, len(kept) - _BACK) else kept
        return text[:start] + kept.rstrip(" .,;:–—-…") + "…"


def _links(text: str, spans: Iterable[Span]) -> tuple[tuple[int, int, str], ...]:
    """Return where the links stand, in UTF-16 units, and what they lead to."""
    return tuple(
        (_units(text[: span.start]), _units(text[: span.end]), span.link)
        for span in spans
        if span.link and span.start < len(text)
    )


_LINES = {
    Look.LINK: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Look.UNDERLINE: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Look.SQUIGGLE: QTextCharFormat.UnderlineStyle.WaveUnderline,
}


def _format(look: Look, ink: QColor | None) -> QTextCharFormat:
    made = QTextCharFormat()
    if look is Look.STRONG:
        made.setFontWeight(QFont.Weight.DemiBold)
    elif look is Look.EMPHASIS:
        made.setFontItalic(True)
    elif look is Look.STRIKE:
        made.setFontStrikeOut(True)
    elif look in _LINES:
        made.setUnderlineStyle(_LINES[look])
        if ink is not None:
            made.setUnderlineColor(ink)
            if look is Look.LINK:
                made.setForeground(ink)
    else:
        made.setFontFixedPitch(True)
        made.setFontFamilies(["monospace"])
    return made


def _units(text: str) -> int:
    """Return how many UTF-16 units Qt counts in a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _points(text: str, units: int) -> int:
    """Return how many code points the first ``units`` UTF-16 units are."""
    if all(ord(sign) <= _WIDEST_BMP for sign in text[:units]):
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
