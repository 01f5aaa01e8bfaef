"""The highlights and hits of the text in view: painted, ticked along the scroll bar, found again by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from nam_reader.model import Place, PlacedAnnotation
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.mark_ranges import Span, trimmed
from nam_reader.ui.reader.marks import MarkPainter
from nam_reader.ui.reader.positions import CodePoints
from nam_reader.ui.reader.scroll_marks import ScrollMarks
from nam_reader.ui.reader.ticks import make_ticks
from nam_reader.ui.theme.theme import Theme

TICKS_AFTER_MS = 30


class Marking(QObject):
    """Keeps what is marked in a view's document; positions given are code points of its text."""

    def __init__(self, theme: Theme, view: QTextEdit, bar: ScrollMarks) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._bar = bar
        self._text = ""
        self._points = CodePoints("")
        self._head = 0
        self._hits: tuple[tuple[int, int], ...] = ()
        self._current = -1
        self._made: tuple[Mark, ...] = ()
        self.spans: tuple[Span, ...] = ()  # of the highlights, in text order and in code points
        self.painter = MarkPainter(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TICKS_AFTER_MS)
        self._timer.timeout.connect(self._set_ticks)
        bar.rangeChanged.connect(self.laid_out)

    def take_text(self, text: str, points: CodePoints) -> None:
        """Begin with another text, in which nothing is marked."""
        self._text, self._points = text, points
        self._made, self.spans = (), ()
        self.painter.set_marks(())
        self.set_hits(())

    def set_head(self, pixels: int) -> None:
        """Tell how much stands above the text, after a change of the layout."""
        self._head = pixels
        self.painter.forget()
        self._timer.start()

    @Slot()
    def laid_out(self) -> None:
        """Work the ticks out again, a little later."""
        self._timer.start()

    # --- highlights -----------------------------------------------------------------------------------

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Show highlights; those without a place in the text are left out."""
        text, to_utf16 = self._text, self._points.to_utf16
        spans, marks = [], []
        for annotation, (place, start, end) in annotations:
            start, end = trimmed(text, start, end)
            if not 0 <= start < end:
                continue
            spans.append(Span(annotation.id, start, end))
            marks.append(
                Mark(
                    annotation.id,
                    to_utf16(start),
                    to_utf16(end),
                    annotation.colour,
                    bool(annotation.note),
                    annotation.style,
                    place is Place.FUZZY,
                )
            )
        self.spans, self._made = tuple(spans), tuple(marks)
        self.painter.set_marks(self._made)
        self._changed()

    def mark(self, annotation_id: str) -> Mark | None:
        """Return a highlight as it is painted now."""
        return next((mark for mark in self.painter.marks if mark.id == annotation_id), None)

    def preview(self, annotation_id: str, start: int, end: int) -> None:
        """Paint a highlight over another range until ``set_annotations`` or ``end_preview``."""
        at = self._points.to_utf16(start), self._points.to_utf16(end)
        self.painter.set_marks(
            [
                mark._replace(start=at[0], end=at[1]) if mark.id == annotation_id else mark
                for mark in self._made
            ]
        )
        self._view.viewport().update()

    def end_preview(self) -> None:
        """Paint every highlight where it is."""
        self.painter.set_marks(self._made)
        self._view.viewport().update()

    def rect_of(self, annotation_id: str, top: int, bottom: int) -> QRect:
        """Return what can be seen of a highlight between two heights of the document; null for nothing."""
        united = QRect()
        for mark in self.painter.marks:
            if mark.id == annotation_id:
                for box in self.painter.boxes(self._view.document(), mark, top, bottom):
                    united = united.united(box)
        return united

    # --- hits -----------------------------------------------------------------------------------------

    def set_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Show search hits (in order), the current one solid."""
        to_utf16 = self._points.to_utf16
        self._hits = tuple((to_utf16(start), to_utf16(end)) for start, end in hits)
        self.set_current_hit(current)

    def set_current_hit(self, current: int) -> None:
        """Make another hit the current one."""
        self._current = current
        self.painter.set_hits(self._hits, current)
        self.colour_current_hit()
        self._changed()

    def colour_current_hit(self) -> None:
        """Give the current hit's text its own colour, which is all that Qt paints of it."""
        selections = []
        if 0 <= self._current < len(self._hits):
            start, end = self._hits[self._current]
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setForeground(self._theme.color("current_hit_text"))
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        self._view.setExtraSelections(selections)

    # --- ticks ----------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._timer.start()
        self._view.viewport().update()

    @Slot()
    def _set_ticks(self) -> None:
        height = self._bar.maximum() + self._bar.pageStep()
        self._bar.set_ticks(
            make_ticks(
                self._view.document(), self.painter.marks, self._hits, self._current, self._head, height
            )
        )
