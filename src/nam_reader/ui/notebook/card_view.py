"""The list of annotations, as cards or as the notebook's entries: its keys, its clicks, its menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QWidget

from nam_reader.model import About, Annotation, Colour, PlacedAnnotation
from nam_reader.ui.notebook.card_menu import CardMenu
from nam_reader.ui.notebook.card_model import Heading, Row, key_of
from nam_reader.ui.notebook.many_rows import ManyRowsView
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

_EDIT_LETTERS = ("e", "у")  # the key E, also on the Cyrillic layouts


class Linked(Protocol):
    """Who knows where links stand: the delegate."""

    def link_at(self, index: QModelIndex, row_rect: QRect, place: QPointF) -> str:
        """Return what the link at a place of the view leads to, "" for none."""


class CardView(ManyRowsView):
    """A list of annotations.

    ``go_on_click``: a click goes to the place in the text, else only a double click or Enter does.
    """

    go_wanted = Signal(str)
    edit_wanted = Signal(str)
    delete_wanted = Signal(list)
    picture_wanted = Signal(str)  # id of the quote that is to be a picture
    cite_wanted = Signal(list)  # ids, to be copied with their source
    recolour_wanted = Signal(str, Colour)
    fold_wanted = Signal(str, bool)  # article uid, folded
    link_wanted = Signal(str)  # what stands in the brackets of a link in a note

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, go_on_click: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._go_on_click = go_on_click
        self._linked: Linked | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setVerticalScrollBar(ThinScrollBar(theme, self))
        self.verticalScrollBar().setSingleStep(24)
        theme.changed.connect(self._redraw)

    def set_linked(self, linked: Linked) -> None:
        """Tell who knows where links stand."""
        self._linked = linked

    # --- rows -----------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the chosen one stays chosen where it is still there."""
        chosen = self.current_key()
        self._cards.set_rows(rows)
        if chosen and not self.currentIndex().isValid():
            self.choose(chosen, scroll=False)

    def current_key(self) -> str:
        """Return the current row's key, "" for none."""
        index = self.currentIndex()
        return key_of(self._cards.rows[index.row()]) if index.isValid() else ""

    def choose(self, key: str, *, scroll: bool = True) -> bool:
        """Choose a row by its key, without any signal; return whether it is there."""
        number = self._cards.row_of(key)
        if number < 0:
            return False
        index = self._cards.index(number)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        if scroll:
            self.show_row(index)
        return True

    def rect_of(self, key: str) -> QRect:
        """Return where a row is, in global coordinates; null if it is not in sight."""
        number = self._cards.row_of(key)
        seen = self.visualRect(self._cards.index(number)) & self.viewport().rect() if number >= 0 else QRect()
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size()) if seen.isValid() else QRect()

    def chosen(self) -> list[Annotation]:
        """Return the chosen annotations, in order."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        rows = (self._cards.rows[number] for number in numbers)
        return [row.annotation for row in rows if isinstance(row, PlacedAnnotation)]

    # --- what a person does ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes, E or F2 edits, Delete bins, Left and Right fold."""
        if not self._act_on_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt: letters are commands here, not a search."""

    def _act_on_key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif not plain:
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2 or event.text().lower() in _EDIT_LETTERS:
            self._edit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._delete()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._fold(event.key() == Qt.Key.Key_Left)
        else:
            return False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a heading folds it, a click on a card goes to its place."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if not plain or not index.isValid() or index != self.currentIndex():
            return
        row = self._cards.rows[index.row()]
        link = self._link_at(event.position())
        if link:
            self.link_wanted.emit(link)
        elif isinstance(row, Heading):
            self.fold_wanted.emit(row.article.uid, not row.folded)
        elif self._go_on_click:
            self._go(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over a link."""
        super().mouseMoveEvent(event)
        hand = bool(self._link_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _link_at(self, place: QPointF) -> str:
        index = self.indexAt(place.toPoint())
        if self._linked is None or not isinstance(self._row(index), PlacedAnnotation):
            return ""
        return self._linked.link_at(index, self.visualRect(index), place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click goes to the place, or edits where one click goes."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            if self._go_on_click:
                self._edit()
            elif isinstance(self._row(self.currentIndex()), PlacedAnnotation):
                self._go(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of what is chosen."""
        annotations = self.chosen()
        if not annotations:
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.rect_of(self.current_key()).center()
        menu = CardMenu(self._theme, annotations, self)
        menu.go_wanted.connect(self.go_wanted)
        menu.edit_wanted.connect(self.edit_wanted)
        menu.recolour_wanted.connect(self.recolour_wanted)
        menu.copy_wanted.connect(self._copy)
        menu.cite_wanted.connect(self.cite)
        menu.picture_wanted.connect(self.picture_wanted)
        menu.delete_wanted.connect(self._delete)
        menu.popup(place)

    def _row(self, index: QModelIndex) -> Row | None:
        return self._cards.rows[index.row()] if index.isValid() else None

    def _go(self, index: QModelIndex) -> None:
        row = self._row(index)
        if isinstance(row, Heading):
            self.fold_wanted.emit(row.article.uid, not row.folded)
        elif row is not None and self._has_place(row.annotation):
            self.go_wanted.emit(row.annotation.id)
        elif row is not None:
            self.edit_wanted.emit(row.annotation.id)

    def _has_place(self, annotation: Annotation) -> bool:
        """Return whether there is somewhere to go: a note on the article stands beside it already."""
        return annotation.about is About.QUOTE or (
            annotation.about is About.ARTICLE and not self._go_on_click
        )

    def _edit(self) -> None:
        row = self._row(self.currentIndex())
        if isinstance(row, PlacedAnnotation):
            self.edit_wanted.emit(row.annotation.id)

    def _fold(self, folded: bool) -> bool:
        row = self._row(self.currentIndex())
        if isinstance(row, Heading) and row.folded != folded:
            self.fold_wanted.emit(row.article.uid, folded)
            return True
        return False

    @Slot()
    def _redraw(self) -> None:
        self.viewport().update()

    @Slot()
    def _delete(self) -> None:
        ids = [annotation.id for annotation in self.chosen()]
        if ids:
            self.delete_wanted.emit(ids)

    def chosen_ids(self) -> list[str]:
        """Return the ids of the chosen annotations, in order."""
        return [annotation.id for annotation in self.chosen()]

    @Slot()
    def cite(self) -> None:
        """Ask for the chosen quotes with their source."""
        ids = self.chosen_ids()
        if ids:
            self.cite_wanted.emit(ids)

    @Slot()
    def _copy(self) -> None:
        quotes = [annotation.anchor.exact for annotation in self.chosen()]
        if quotes:
            QGuiApplication.clipboard().setText("\n\n".join(quotes))
