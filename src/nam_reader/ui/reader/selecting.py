"""What a person does with a selection, or with the highlight that the caret is in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from nam_reader.model import Colour, PlacedAnnotation, Style
from nam_reader.ui.reader.selection_bar import SelectionBar
from nam_reader.ui.reader.view import ReaderView
from nam_reader.ui.theme.theme import Theme

SHOW_AFTER_MS = 350  # after the last key that changed the selection


class Selecting(QObject):
    """Shows the bar at a selection, and turns keys and buttons into wishes."""

    highlight_made = Signal(int, int, object, object)  # start, end, Colour, Style
    note_made = Signal(int, int, object, object)
    article_note_wanted = Signal()  # a note was wanted where nothing is chosen
    tag_made = Signal(int, int, object, object)
    citation_wanted = Signal(int, int)
    edit_wanted = Signal(str)
    tags_wanted = Signal(str)
    recolour_wanted = Signal(str, object)
    restyle_wanted = Signal(str, object)
    delete_wanted = Signal(str)
    refused = Signal()  # the text can have no highlights

    def __init__(self, theme: Theme, view: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._colour, self._style = Colour.YELLOW, Style.HIGHLIGHT
        self._bar_wanted = True
        self._places: dict[str, tuple[int, int]] = {}
        self.bar = SelectionBar(theme, view)
        view.set_tab_stop(self.bar.buttons[0])
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOW_AFTER_MS)
        self._timer.timeout.connect(self._show_bar)
        view.selection_changed.connect(self._selection_changed)
        view.selected_by_mouse.connect(self._show_bar)
        view.scrolled.connect(self._follow)
        view.focus_left.connect(self._focus_left)
        view.highlight_wanted.connect(self._highlight)
        view.style_wanted.connect(self._restyle)
        view.note_wanted.connect(self._note)
        view.tag_wanted.connect(self._tag)
        view.copy_citation_wanted.connect(self._cite)
        view.delete_wanted.connect(self._delete)
        self.bar.colour_chosen.connect(self._highlight)
        self.bar.style_chosen.connect(self._take_style)
        self.bar.note_chosen.connect(self._note)
        self.bar.tag_chosen.connect(self._tag)
        self.bar.citation_chosen.connect(self._cite)
        self.bar.dismissed.connect(self.dismiss)

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Take the highlights of the text."""
        self._places = {
            placed.annotation.id: (placed.located.start, placed.located.end)
            for placed in annotations
            if placed.located.start >= 0
        }

    def set_bar_wanted(self, wanted: bool) -> None:
        """Show the bar at selections, or not while they are for something else."""
        self._bar_wanted = wanted
        if not wanted:
            self.dismiss()

    def place_of(self, annotation_id: str) -> tuple[int, int] | None:
        """Return a highlight's range; None if it is not in the text."""
        return self._places.get(annotation_id)

    def chosen(self) -> tuple[int, int] | None:
        """Return the range of the selection, else of the highlight that the caret is in."""
        return self._view.selection() or self._places.get(self._view.mark_at_caret())

    @Slot()
    def dismiss(self) -> bool:
        """Take the bar away; the selection stays. Whether there was one."""
        self._timer.stop()
        shown = self.bar.isVisible()
        had_focus = self._bar_has_focus()
        self.bar.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        return shown

    # --- wishes ---------------------------------------------------------------------------------------

    @Slot(object)
    def _highlight(self, colour: Colour | None) -> None:
        if self._refuses():
            return
        chosen = self._view.selection()
        if chosen is None:
            here = self._view.mark_at_caret()
            if here and colour is not None:
                self._colour = colour
                self.recolour_wanted.emit(here, colour)
            return
        self._colour = colour or self._colour
        same = self._same(chosen)
        if same:
            self.recolour_wanted.emit(same, self._colour)
        else:
            self.highlight_made.emit(*chosen, self._colour, self._style)
        self._done()

    @Slot(object)
    def _restyle(self, style: Style) -> None:
        if self._refuses():
            return
        chosen = self._view.selection()
        here = self._same(chosen) if chosen is not None else self._view.mark_at_caret()
        if here:
            self.restyle_wanted.emit(here, style)
        elif chosen is not None:
            self._take_style(style)
            self.highlight_made.emit(*chosen, self._colour, style)
        if chosen is not None:
            self._done()

    @Slot(object)
    def _take_style(self, style: Style) -> None:
        """Draw the next highlights in a style."""
        self._style = style
        self.bar.set_style(style)

    def _refuses(self) -> bool:
        """Return whether the text can have no highlights, and say so."""
        if self._view.read_only:
            self.refused.emit()
        return self._view.read_only

    def _same(self, chosen: tuple[int, int]) -> str:
        """Return the highlight that has just this range, "" for none."""
        return next((name for name, place in self._places.items() if place == chosen), "")

    @Slot()
    def _note(self) -> None:
        if self._refuses():
            return
        if not self._annotate(self.note_made, self.edit_wanted):
            self.article_note_wanted.emit()

    @Slot()
    def _tag(self) -> None:
        if self._refuses():
            return
        self._annotate(self.tag_made, self.tags_wanted)

    def _annotate(self, made: SignalInstance, changed: SignalInstance) -> bool:
        """Ask for a highlight of the selection, or a change of the one at the caret; False for neither."""
        chosen = self._view.selection()
        here = self._view.mark_at_caret()
        if chosen is not None:
            made.emit(*chosen, self._colour, self._style)
            self._done()
        elif here:
            changed.emit(here)
        return chosen is not None or bool(here)

    @Slot()
    def _cite(self) -> None:
        if self._refuses():
            return
        chosen = self.chosen()
        if chosen is not None:
            self.citation_wanted.emit(*chosen)
            self.dismiss()

    @Slot()
    def _delete(self) -> None:
        here = self._view.mark_at_caret()
        if here and self._view.selection() is None:
            self.delete_wanted.emit(here)

    def _done(self) -> None:
        self.dismiss()
        self._view.drop_selection()

    # --- the bar --------------------------------------------------------------------------------------

    @Slot()
    def _selection_changed(self) -> None:
        if self._view.selection() is None:
            self.dismiss()
            return
        self._view.choosing.clear()
        if self.bar.isVisible():
            self._follow()
        else:
            self._timer.start()

    @Slot()
    def _show_bar(self) -> None:
        pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        selected = self._view.selection() is not None and self._bar_wanted and not self._view.read_only
        if not selected or not self._view.hasFocus() or pressed:
            return
        self._timer.stop()
        if self._place_bar():
            self.bar.show()
            self.bar.raise_()

    @Slot()
    def _follow(self) -> None:
        if self.bar.isVisible() and not self._place_bar():
            self.dismiss()

    def _place_bar(self) -> bool:
        start, end = self._view.selection_rects()
        room = self._view.viewport().geometry()
        line = self._view.style_of_type.line
        return self.bar.put_at(start.translated(room.topLeft()), end.translated(room.topLeft()), room, line)

    @Slot()
    def _focus_left(self) -> None:
        if not self._bar_has_focus():
            self.dismiss()

    def _bar_has_focus(self) -> bool:
        focused: QWidget | None = QApplication.focusWidget()
        return focused is not None and self.bar.isAncestorOf(focused)
