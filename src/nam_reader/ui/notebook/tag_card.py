"""All tags with their counts: renamed, merged into others, deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nam_reader.ui.notebook.choice_list import Choice, ChoiceList
from nam_reader.ui.notebook.choice_popup import ChoicePopup
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.notebook.tag_chips import tag_colour
from nam_reader.ui.notebook.tag_rules import clean, fold
from nam_reader.ui.theme.kit import (
    IconButton,
    LineField,
    Paragraph,
    PopupMenu,
    SearchField,
    TextButton,
    TokenLabel,
)
from nam_reader.ui.theme.theme import Theme

WIDTH, HEIGHT = 380, 480
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 9, Qt.Key.Key_PageUp: -9}


class TagCard(Overlay):
    """The tags, a field to find one, and what can be done with it.

    ``rename_wanted`` with a name that another tag has makes the two one; the card says so before.
    """

    rename_wanted = Signal(str, str)  # old, new
    delete_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._tags: tuple[tuple[str, int], ...] = ()
        self._renamed = ""
        self._merging: ChoicePopup | None = None
        self._host = parent.window()
        self.setAccessibleName(self.tr("Tags"))
        self._field = SearchField(theme, self.tr("Find a tag"), "")
        self._list = ChoiceList(theme, checks=False)
        self._list.setAccessibleName(self.tr("Tags"))
        self._none = Paragraph(theme, color="text2")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = LineField()
        self._name.setFont(theme.font("ui"))
        self._name.setFixedHeight(32)
        self._hint = Paragraph(theme, role="meta", color="text3")
        self._rename = TextButton(theme, self.tr("Rename"))
        self._merge = TextButton(theme, self.tr("Merge into…"))
        self._delete = TextButton(theme, self.tr("Delete"))
        self._keep = TextButton(theme, self.tr("Rename"), primary=True)
        self._cancel = TextButton(theme, self.tr("Cancel"))
        self._put_together(theme)
        self._connect()

    def _put_together(self, theme: Theme) -> None:
        close = IconButton(theme, "x", self.tr("Close"), self.tr("Esc"))
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(TokenLabel(theme, self.tr("Tags"), role="pane_title"), 1)
        head.addWidget(close)
        self._rename.setToolTip(self.tr("Rename (F2)"))
        self._merge.setToolTip(self.tr("Merge into another tag (M)"))
        self._delete.setToolTip(self.tr("Take the tag off all notes (Del)"))
        self._wishes = _row(self._rename, self._merge, self._delete)
        self._answers = _row(self._keep, self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._field)
        column.addWidget(self._none, 1)
        column.addWidget(self._list, 1)
        column.addWidget(self._name)
        column.addWidget(self._hint)
        column.addWidget(self._wishes)
        column.addWidget(self._answers)

    def _connect(self) -> None:
        for watched in (self._field, self._list, self._name):
            watched.installEventFilter(self)
        self._field.textChanged.connect(self._narrow)
        self._field.left_by_escape.connect(self.close)
        self._list.doubleClicked.connect(self._begin_rename_at)
        self._rename.clicked.connect(self.begin_rename)
        self._merge.clicked.connect(self.begin_merge)
        self._delete.clicked.connect(self._want_delete)
        self._keep.clicked.connect(self._want_rename)
        self._cancel.clicked.connect(self._end_rename)
        self._name.textChanged.connect(self._tell_merge)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def view(self) -> ChoiceList:
        """The tags."""
        return self._list

    @property
    def field(self) -> SearchField:
        """Where one types to find a tag."""
        return self._field

    @property
    def name_field(self) -> QLineEdit:
        """Where a tag's new name is typed."""
        return self._name

    @property
    def merging(self) -> ChoicePopup | None:
        """The card from which the other tag is chosen, while it is open."""
        return self._merging

    def sizeHint(self) -> QSize:
        """Qt: as in the design, less where the window is small."""
        room = self._host.size()
        return QSize(min(WIDTH, room.width() - 32), min(HEIGHT, room.height() - 64))

    def open_for(self, tags: Sequence[tuple[str, int]], tag: str = "") -> None:
        """Open in the middle of the window, a tag chosen."""
        self._field.clear()
        self.show_tags(tags)
        self._end_rename()
        self.setFixedSize(self.sizeHint())
        window = self._host
        left, top = (window.width() - self.width()) // 2, max(8, (window.height() - self.height()) // 3)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.open_beside(QRect(corner.x() + left, corner.y() + top - 7, 1, 1))
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.choose(tag)

    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Show the tags as they are now; the chosen one stays chosen."""
        current = self._list.current()
        self._tags = tuple(tags)
        by_name = sorted(self._tags, key=_folded)
        self._list.choices.set_choices([Choice(tag, tag, count, tag_colour(tag)) for tag, count in by_name])
        self.choose(current.value if current is not None else "")
        self._tell()

    def choose(self, tag: str) -> None:
        """Choose a tag, or the first one."""
        self._list.go_to(max(0, self._list.choices.row_of(tag)))

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self._list.choices.narrow(typed)
        self._list.go_to(0)
        self._tell()

    def _tell(self) -> None:
        shown = self._list.choices.rowCount() > 0
        self._list.setVisible(shown)
        self._none.setVisible(not shown)
        sentence = self.tr("No tags yet. Select a highlight and press {0}.")
        none_at_all = self.theme.keys.say("text tags", "T", sentence, self.tr("No tags yet."))
        self._none.setText(self.tr("No tag of that name.") if self._tags else none_at_all)
        for button in (self._rename, self._delete):
            button.setEnabled(shown)
        self._merge.setEnabled(shown and len(self._tags) > 1)

    # --- renaming -------------------------------------------------------------------------------------

    @Slot()
    def begin_rename(self) -> None:
        """Let the person type another name for the chosen tag."""
        choice = self._list.current()
        if choice is None:
            return
        self._renamed = choice.value
        self._show_renaming(True)
        self._name.setAccessibleName(self.tr("New name of “{0}”").format(choice.value))
        self._name.setText(choice.value)
        self._name.selectAll()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _begin_rename_at(self, _index: QModelIndex) -> None:
        self.begin_rename()

    def _show_renaming(self, on: bool) -> None:
        for widget in (self._name, self._hint, self._answers):
            widget.setVisible(on)
        self._wishes.setVisible(not on)

    @Slot(str)
    def _tell_merge(self, typed: str) -> None:
        """Say before that a name is another tag's."""
        name = clean(typed)
        self._keep.setEnabled(bool(name))
        other = next((tag for tag, _ in self._tags if fold(tag) == fold(name)), "")
        merges = bool(other) and fold(other) != fold(self._renamed)
        words = self.tr("There is a tag “{0}”: the two become one.").format(other)
        self._hint.setText(words if merges else self.tr("The tag is renamed on all notes that carry it."))
        self._keep.setText(self.tr("Merge") if merges else self.tr("Rename"))
        self._keep.updateGeometry()

    @Slot()
    def _want_rename(self) -> None:
        name = clean(self._name.text())
        if name and name != self._renamed:
            self.rename_wanted.emit(self._renamed, name)
        self._end_rename()

    @Slot()
    def _end_rename(self) -> None:
        self._renamed = ""
        if self.is_open:  # the focus must not go elsewhere with the field: the card would close
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_renaming(False)

    # --- merging, deleting ----------------------------------------------------------------------------

    @Slot()
    def begin_merge(self) -> None:
        """Let the person choose the tag that the chosen one goes into."""
        choice = self._list.current()
        if choice is None or len(self._tags) < 2:
            return
        title = self.tr("Merge “{0}” into").format(choice.value)
        card = ChoicePopup(self.theme, title, self._host, several=False)
        self._renamed, self._merging = choice.value, card
        card.picked.connect(self._merge_into)
        card.closed.connect(self._merge_closed)
        others = [Choice(tag, tag, n, tag_colour(tag)) for tag, n in self._tags if tag != choice.value]
        corner = self._merge.mapToGlobal(self._merge.rect().topLeft())
        card.open_for(others, (), QRect(corner, self._merge.size()))

    @Slot(str)
    def _merge_into(self, other: str) -> None:
        self.rename_wanted.emit(self._renamed, other)

    @Slot()
    def _merge_closed(self) -> None:
        if self._merging is not None:
            self._merging.deleteLater()
            self._merging = None
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _want_delete(self) -> None:
        choice = self._list.current()
        if choice is not None:
            self.delete_wanted.emit(choice.value)

    def companions(self) -> list[QWidget]:
        """Return the card from which the other tag is chosen."""
        return [self._merging] if self._merging is not None else []

    # --- keys -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys of the field, of the list and of the name."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self._name:
                return self._act_in_name(key)
            if watched is self._field and key in _STEPS:
                self._list.go_by(_STEPS[key])
                return True
            if watched in (self._field, self._list) and self._act(key, in_list=watched is self._list):
                return True
        if watched is self._list and isinstance(event, QContextMenuEvent):
            self.menu().popup(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _act_in_name(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want_rename()
        elif key == Qt.Key.Key_Escape:
            self._end_rename()
        else:
            return False
        return True

    def _act(self, key: Qt.Key, *, in_list: bool) -> bool:
        if key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.begin_rename()
        elif in_list and key == Qt.Key.Key_M:
            self.begin_merge()
        elif in_list and key == Qt.Key.Key_Delete:
            self._want_delete()
        else:
            return False
        return True

    def menu(self) -> PopupMenu:
        """Make the menu of the chosen tag; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in (
            (self.tr("Rename…") + "\tF2", self.begin_rename),
            (self.tr("Merge into…") + "\tM", self.begin_merge),
            (self.tr("Delete") + "\t" + self.tr("Del"), self._want_delete),
        ):
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        return menu


def _row(*buttons: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return made


def _folded(tag: tuple[str, int]) -> str:
    return fold(tag[0])
