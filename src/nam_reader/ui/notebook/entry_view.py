"""The notebook page's list: choosing one or many annotations, keys, clicks, and reading what is seen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from nam_reader.model import Colour
from nam_reader.model.listing import NotesGroup, NotesListing, Sketch
from nam_reader.ui.notebook.entries import EntryDelegate, column_for
from nam_reader.ui.notebook.entry_model import EntryModel, Heading
from nam_reader.ui.notebook.many_rows import ManyRowsView, spans
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

BEFOREHAND = 12  # rows that are read before they come into sight
_LETTERS = {"e": "edit", "у": "edit", "t": "tags", "е": "tags"}  # also on the Cyrillic layouts

Command = QItemSelectionModel.SelectionFlag
Index = QModelIndex | QPersistentModelIndex


class EntryView(ManyRowsView):
    """Annotations under headings.

    ``choosing``: every row has a check box, keys move without choosing, Space and clicks choose.
    """

    go_wanted = Signal(str)
    edit_wanted = Signal(str)
    tags_wanted = Signal(str)
    delete_wanted = Signal(list)
    recolour_wanted = Signal(list, Colour)
    copy_wanted = Signal(list)
    link_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()
    choosing_changed = Signal(bool)
    texts_wanted = Signal(list)  # ids of annotations that are seen, or soon will be

    _choosing = False  # Qt asks before all is made

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = EntryModel(self)
        self._seen = (0, 0)
        self._asked: set[str] = set()
        self._ask = QTimer(self, interval=0, singleShot=True)
        self._ask.timeout.connect(self._want_texts)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setVerticalScrollBar(ThinScrollBar(theme, self))
        self.verticalScrollBar().setSingleStep(24)
        self._delegate = EntryDelegate(theme, self, self)
        self.setItemDelegate(self._delegate)
        self.take_model(self._entries)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        theme.changed.connect(self.forget_heights)

    # --- rows -----------------------------------------------------------------------------------------

    @property
    def entries(self) -> EntryModel:
        """The rows."""
        return self._entries

    def show_listing(self, listing: NotesListing) -> None:
        """List other annotations; those that were chosen stay so where they are still listed."""
        self._keep_choice(partial(self._entries.set_listing, listing))

    def fold(self, key: str, folded: bool) -> None:
        """Fold a group away, or show it again."""
        self._keep_choice(partial(self._entries.fold, key, folded))

    def fold_all(self, folded: bool) -> None:
        """Fold all groups, or none."""
        self._keep_choice(partial(self._entries.fold_all, folded))

    def _keep_choice(self, change: Callable[[], None]) -> None:
        chosen, here = set(self.chosen_keys()), self.current_key()
        self._asked.clear()
        change()
        found = [number for number in map(self._entries.number_of, chosen) if number >= 0]
        selection = QItemSelection()
        for first, last in spans(sorted(found)):
            selection.select(self._entries.index(first), self._entries.index(last))
        number = self._entries.number_of(here) if here else -1
        if number >= 0:
            self.setAutoScroll(False)  # what is read stays where it is
            self.selectionModel().setCurrentIndex(self._entries.index(number), Command.NoUpdate)
            self.setAutoScroll(True)
        self.selectionModel().select(selection, Command.ClearAndSelect)
        self.chosen_changed.emit()

    def key_at(self, number: int) -> str:
        """Return what a row is known by while its content changes."""
        return self._entries.key_at(number)

    def measured_width(self) -> int:
        """Return the width that the heights of rows depend on."""
        return column_for(self.width())

    def measured_key(self, number: int) -> str:
        """Return what a row's height is kept by: an annotation is as high under each of its tags."""
        row = self._entries.rows[number]
        return row.id if isinstance(row, Sketch) else row.group.key

    def number_of(self, key: str) -> int:
        """Return the number of the row of a key, -1 if there is none."""
        return self._entries.number_of(key)

    def group_at(self, number: int) -> NotesGroup:
        """Return the group of a row."""
        return self._entries.group_at(number)

    def guess_heights(self, known: Mapping[str, int]) -> list[int]:
        """Return about how high each row is; ``known`` are heights that were measured, by key."""
        return self._delegate.guesses(self._entries.rows, known)

    def current_key(self) -> str:
        """Return the current row's key, "" for none."""
        index = self.currentIndex()
        return self._entries.key_at(index.row()) if index.isValid() else ""

    def current_id(self) -> str:
        """Return the current annotation, "" where a heading is current."""
        row = self._row(self.currentIndex())
        return row.id if isinstance(row, Sketch) else ""

    def choose(self, key: str, *, scroll: bool = True) -> bool:
        """Choose a row by its key or its annotation; return whether it is there."""
        number = self._entries.number_of(key)
        if number < 0:
            return False
        index = self._entries.index(number)
        self.selectionModel().setCurrentIndex(index, Command.ClearAndSelect)
        if scroll:
            self.show_row(index)
        return True

    def rect_of(self, key: str) -> QRect:
        """Return where a row is, in global coordinates; null if it is not in sight."""
        number = self._entries.number_of(key)
        seen = QRect()
        if number >= 0:
            seen = self.visualRect(self._entries.index(number)) & self.viewport().rect()
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size()) if seen.isValid() else QRect()

    # --- what is chosen -------------------------------------------------------------------------------

    def _chosen_numbers(self) -> list[int]:
        ranges = sorted((one.top(), one.bottom()) for one in self.selectionModel().selection().toList())
        return [number for first, last in ranges for number in range(first, last + 1)]

    def chosen_keys(self) -> list[str]:
        """Return the keys of the chosen rows."""
        rows = self._entries.rows
        return [self._entries.key_at(n) for n in self._chosen_numbers() if isinstance(rows[n], Sketch)]

    def chosen_ids(self) -> list[str]:
        """Return the chosen annotations, in order, each once."""
        return self._entries.ids_in(self._chosen_numbers())

    @property
    def choosing(self) -> bool:
        """Whether several are being chosen, with check boxes."""
        return self._choosing

    def set_choosing(self, choosing: bool) -> None:
        """Begin to choose several, or end it; what is chosen is then let go, but for the current one."""
        if choosing == self._choosing:
            return
        self._choosing = choosing
        if not choosing:
            self.selectionModel().select(self.currentIndex(), Command.ClearAndSelect)
        self.viewport().update()
        self.choosing_changed.emit(choosing)

    def toggle_current(self) -> None:
        """Choose the current annotation, or all of the current heading; or let them go."""
        row, index = self._row(self.currentIndex()), self.currentIndex()
        if isinstance(row, Heading):
            last = index.row() + (0 if row.folded else len(row.group.sketches))
            if last > index.row():
                part = QItemSelection(self._entries.index(index.row() + 1), self._entries.index(last))
                whole = all(self.selectionModel().isSelected(one) for one in part.indexes())
                self.selectionModel().select(part, Command.Deselect if whole else Command.Select)
        elif row is not None:
            self.selectionModel().select(index, Command.Toggle)

    def _choose_by_key(self) -> None:
        """Begin to choose with the current row, or choose one more."""
        if self._choosing or not self.selectionModel().isSelected(self.currentIndex()):
            self.toggle_current()
        self.set_choosing(True)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Command:
        """Qt: while several are being chosen, moving does not choose, and a click chooses one more."""
        if not self._choosing:
            return super().selectionCommand(index, event)
        if isinstance(event, QMouseEvent):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return Command.SelectCurrent
            pressed = event.type() == QEvent.Type.MouseButtonPress
            return Command.Toggle if pressed else Command.NoUpdate
        if isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return super().selectionCommand(index, event)
        return Command.NoUpdate

    # --- reading what is seen -------------------------------------------------------------------------

    def seen(self, first: int, last: int) -> None:
        """Have what is seen read, and a little more."""
        self._seen = (first - BEFOREHAND, last + BEFOREHAND)
        self._ask.start()

    @Slot()
    def _want_texts(self) -> None:
        missing = [one for one in self._entries.unread(*self._seen) if one not in self._asked]
        if missing:
            self._asked.update(missing)
            self.texts_wanted.emit(missing)

    # --- what a person does ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes, E or F2 edits, T tags, 1 to 6 colour, Delete bins, Left and Right fold."""
        if not self._act_on_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt: letters are commands here, not a search."""

    def _act_on_key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.want_copy()
            return True
        if not plain:
            return False
        return self._act_on_plain_key(Qt.Key(event.key())) or self._act_on_letter(event.text().lower())

    def _act_on_plain_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif key == Qt.Key.Key_F2:
            self.want_edit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.want_delete()
        elif key == Qt.Key.Key_Space:
            self._choose_by_key()
        elif key == Qt.Key.Key_Escape and self._choosing:
            self.set_choosing(False)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._fold_current(folded=key == Qt.Key.Key_Left)
        else:
            return False
        return True

    def _act_on_letter(self, letter: str) -> bool:
        wish = _LETTERS.get(letter, "")
        if wish == "edit":
            self.want_edit()
        elif wish == "tags":
            self.want_tags()
        elif letter in tuple("123456") and self.chosen_ids():
            self.recolour_wanted.emit(self.chosen_ids(), tuple(Colour)[int(letter) - 1])
        else:
            return False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a heading folds it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        row = self._row(index)
        if not plain or index != self.currentIndex():
            return
        if isinstance(row, Heading):
            self.fold(row.group.key, not row.folded)
        elif link := self._delegate.link_at(index, self.visualRect(index), event.position()):
            self.link_wanted.emit(link)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over a link."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        hand = index.isValid() and self._delegate.link_at(index, self.visualRect(index), event.position())
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click goes to the place."""
        super().mouseDoubleClickEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not self._choosing
        if plain and isinstance(self._row(self.currentIndex()), Sketch):
            self._go(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu of what is chosen."""
        if self.chosen_ids():
            place = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                place = self.rect_of(self.current_key()).center()
            self.menu_wanted.emit(place)

    def _row(self, index: Index) -> Heading | Sketch | None:
        return self._entries.rows[index.row()] if index.isValid() else None

    def _go(self, index: Index) -> None:
        row = self._row(index)
        if isinstance(row, Heading):
            self.fold(row.group.key, not row.folded)
        elif row is not None:
            self.go_wanted.emit(row.id)

    @Slot()
    def want_edit(self) -> None:
        """Ask to edit the current annotation's note."""
        if self.current_id():
            self.edit_wanted.emit(self.current_id())

    @Slot()
    def want_tags(self) -> None:
        """Ask to edit the current annotation's tags."""
        if self.current_id():
            self.tags_wanted.emit(self.current_id())

    @Slot()
    def want_delete(self) -> None:
        """Ask to put what is chosen into the bin."""
        if ids := self.chosen_ids():
            self.delete_wanted.emit(ids)

    @Slot()
    def want_copy(self) -> None:
        """Ask to copy the chosen quotes."""
        if ids := self.chosen_ids():
            self.copy_wanted.emit(ids)

    def _fold_current(self, *, folded: bool) -> bool:
        """Fold the current heading; from an entry, Left goes to its heading."""
        index = self.currentIndex()
        row = self._row(index)
        if isinstance(row, Heading) and row.folded != folded:
            self.fold(row.group.key, folded)
            return True
        if isinstance(row, Sketch) and folded:
            head = self._entries.number_of(self.group_at(index.row()).key)
            if head >= 0:
                self.setCurrentIndex(self._entries.index(head))
                return True
        return False

    @Slot()
    def _selection_changed(self) -> None:
        self.chosen_changed.emit()
