"""The highlight that is chosen: found by keys, marked with handles, resized, split and merged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter

from nam_reader.model import PlacedAnnotation
from nam_reader.ui.reader.announcing import Announcer
from nam_reader.ui.reader.handles import Handle, handles_of, paint_handle
from nam_reader.ui.reader.mark_ranges import Span, pieces, to_join, touching, whole
from nam_reader.ui.reader.mark_words import chosen_words, quoted
from nam_reader.ui.reader.resizing import Edge, Resizing, edge_of, moved_by
from nam_reader.ui.reader.text_view import TextView
from nam_reader.ui.theme.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SAID = 40  # characters of a quote's end that are said


class Choosing(QObject):
    """Keeps which highlight is chosen, and tells what a person wants done to it. Positions are code points.

    What is moved is shown at once and told when it is kept; ``set_annotations`` brings what became of it.
    """

    chosen_changed = Signal(str)
    resize_wanted = Signal(str, int, int)
    split_wanted = Signal(str, object)  # two ranges
    merge_wanted = Signal(list, int, int)  # ids in text order, the new range
    refused = Signal(str)  # a sentence

    def __init__(self, theme: Theme, view: TextView, announcer: Announcer, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._announcer = announcer
        self._placed: dict[str, PlacedAnnotation] = {}
        self._spans: tuple[Span, ...] = ()
        self._chosen = ""
        self._resizing: Resizing | None = None

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Take the highlights that are marked now; the chosen one stays chosen."""
        self._placed = {placed.annotation.id: placed for placed in annotations}
        self._spans = self._view.marking.spans
        self._resizing = None
        if self._chosen and self._span(self._chosen) is None:
            self.clear()

    def placed(self, ids: Sequence[str]) -> list[PlacedAnnotation]:
        """Return highlights by their ids."""
        return [self._placed[name] for name in ids if name in self._placed]

    def touched(self, start: int, end: int) -> list[Span]:
        """Return the highlights that share at least a character with a range, in text order."""
        return touching(self._spans, start, end)

    # --- which one ------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The id of the chosen highlight, "" for none."""
        return self._chosen

    @property
    def resizing(self) -> bool:
        """Whether an end has been moved and neither kept nor given up."""
        return self._resizing is not None

    def choose(self, annotation_id: str) -> None:
        """Choose a highlight; what was moved of another is kept."""
        if annotation_id == self._chosen:
            return
        self.keep()
        self._chosen = annotation_id if self._span(annotation_id) is not None else ""
        self._view.viewport().update()
        self.chosen_changed.emit(self._chosen)

    @Slot()
    def clear(self) -> None:
        """Choose none."""
        self.choose("")

    def step(self, by: int) -> str:
        """Choose the next highlight from the caret on, or with -1 the one before; return its id."""
        if not self._spans:
            self.refused.emit(self.tr("There is no highlight in this article."))
            return ""
        here = self._span(self._chosen)
        if here is not None:
            number = self._spans.index(here) + by
        else:
            before = sum(span.start < self._view.caret + (by > 0) for span in self._spans)
            number = before if by > 0 else before - 1
        self._go(self._spans[number % len(self._spans)])
        return self._chosen

    def cycle(self) -> str:
        """Choose the next of the highlights that lie over each other here; return its id."""
        here = self._span(self._chosen)
        start, end = here[1:] if here is not None else (self._view.caret, self._view.caret + 1)
        over = touching(self._spans, start, end)
        if not over:
            return ""
        number = over.index(here) + 1 if here is not None else 0
        self._go(over[number % len(over)])
        return self._chosen

    def _go(self, span: Span) -> None:
        self.choose(span.id)
        self._view.put_caret(span.start)
        self._view.reveal(span.start)
        number = self._spans.index(span) + 1
        self._announcer.say(chosen_words(self._placed[span.id], number, len(self._spans)))

    def _span(self, annotation_id: str) -> Span | None:
        return next((span for span in self._spans if span.id == annotation_id), None)

    def _here(self) -> Span | None:
        """Return the chosen highlight, else the smallest one that the caret is in."""
        return self._span(self._chosen) or self._span(self._at_caret())

    def _at_caret(self) -> str:
        found = self._view.marking.painter.mark_at(self._view.textCursor().position())
        return found.id if found is not None else ""

    # --- resizing -------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Take a key that is for the chosen highlight; whether it was."""
        if not self._chosen:
            return False
        edge = edge_of(event)
        if edge is not None:
            self._move_by_key(edge, event)
        elif event.key() in _ENTER and self.resizing:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            return False
        return True

    def _move_by_key(self, edge: Edge, event: QKeyEvent) -> None:
        resizing = self._begin()
        if resizing is None:
            return
        cursor = moved_by(self._view.cursor_at(resizing.at(edge)), event)
        self._put(resizing, edge, self._view.position_of(cursor), letters=True)
        start, end = resizing.range
        self._view.reveal(end if edge is Edge.END else start)
        if edge is Edge.END:
            words = quoted(self._view.text[max(start, end - _SAID) : end], _SAID)
            self._announcer.say(self.tr("Ends with {0}").format(words))
        else:
            words = quoted(self._view.text[start : min(end, start + _SAID)], _SAID)
            self._announcer.say(self.tr("Begins with {0}").format(words))

    def drag(self, edge: Edge, position: int, *, letters: bool) -> None:
        """Move an end with the mouse."""
        resizing = self._begin()
        if resizing is not None:
            self._put(resizing, edge, position, letters=letters)

    def _begin(self) -> Resizing | None:
        span = self._span(self._chosen)
        if self._resizing is None and span is not None:
            self._resizing = Resizing(span, self._view.text)
        return self._resizing

    def _put(self, resizing: Resizing, edge: Edge, position: int, *, letters: bool) -> None:
        resizing.put(edge, position, letters=letters)
        self._view.marking.preview(self._chosen, *resizing.range)

    def keep(self) -> None:
        """Tell the new range of what was moved."""
        resizing, self._resizing = self._resizing, None
        if resizing is None:
            return
        if resizing.changed:
            self.resize_wanted.emit(resizing.span.id, *resizing.range)
        else:
            self._view.marking.end_preview()

    def give_up(self) -> None:
        """Put moved ends back; where none were moved, choose none."""
        if self._resizing is None:
            self.clear()
        else:
            self.forget()
            self._announcer.say(self.tr("The highlight is as it was."))

    def forget(self) -> None:
        """Paint every highlight where it is: what was moved is not kept."""
        self._resizing = None
        self._view.marking.end_preview()

    # --- splitting and merging ------------------------------------------------------------------------

    @Slot()
    def split(self) -> None:
        """Cut the highlight in two at the caret, or take what is selected out of it."""
        self.keep()
        selected = self._view.selection()
        place = selected if selected is not None else (self._view.caret, self._view.caret)
        span = self._to_split(*place)
        if span is None:
            self.refused.emit(self.tr("Put the caret into a highlight to split it."))
            return
        left = pieces(self._view.text, span, *place)
        if len(left) == 2:
            self.split_wanted.emit(span.id, tuple(left))
        elif len(left) == 1 and left[0] != span[1:]:
            self.resize_wanted.emit(span.id, *left[0])
        else:
            self.refused.emit(self.tr("Nothing would be left on one side: the highlight is not split."))

    def _to_split(self, start: int, end: int) -> Span | None:
        over = touching(self._spans, start, max(end, start + 1))
        chosen = next((span for span in over if span.id == self._chosen), None)
        return chosen or min(over, key=lambda span: span.end - span.start, default=None)

    @Slot()
    def merge(self) -> None:
        """Join the highlights the selection touches, else the one here with what lies over or beside it."""
        self.keep()
        selected, here = self._view.selection(), self._here()
        if selected is not None:
            joined = touching(self._spans, *selected)
        else:
            joined = to_join(self._spans, here, self._view.text) if here is not None else []
        if len(joined) > 1:
            self.merge_wanted.emit([span.id for span in joined], *whole(joined))
        else:
            self.refused.emit(self.tr("There is no other highlight here to merge with."))

    # --- handles --------------------------------------------------------------------------------------

    def handles(self) -> tuple[Handle, Handle] | None:
        """Return the handles of the chosen highlight, in document coordinates."""
        mark = self._view.marking.mark(self._chosen) if self._chosen else None
        return handles_of(self._view.document(), mark) if mark is not None else None

    def edge_at(self, point: QPointF) -> Edge | None:
        """Return the end whose handle is at a point of the document; of two the nearer one."""
        handles = self.handles()
        if handles is None:
            return None
        found = [
            ((handle.knob - point).manhattanLength(), edge.value)
            for edge, handle in zip(Edge, handles, strict=True)
            if handle.area.contains(point)
        ]
        return Edge(min(found)[1]) if found else None

    def paint(self, painter: QPainter) -> None:
        """Paint the handles; the painter is in document coordinates."""
        for handle in self.handles() or ():
            paint_handle(painter, self._theme, handle)
