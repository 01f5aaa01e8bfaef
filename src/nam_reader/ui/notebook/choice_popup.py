"""A card to choose from many things by typing a part of their names."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.ui.notebook.choice_list import ROW, Choice, ChoiceList
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.notebook.tag_rules import fold
from nam_reader.ui.theme.kit import SearchField, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDTH = 300
MOST_ROWS = 9
NEW = "\0new"  # the value of the choice that is made of what was typed
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}


class ChoicePopup(Overlay):
    """A field and a list below it. The field keeps the focus: Up and Down walk, Enter chooses.

    ``several``: it stays open, and ``changed`` tells all that are chosen. Otherwise ``picked`` tells the one,
    and the card closes. ``novel``: what was typed can be picked though it is not there; "{0}" is its name.
    """

    changed = Signal(tuple)
    picked = Signal(str)

    def __init__(
        self, theme: Theme, title: str, parent: QWidget, *, several: bool = True, novel: str = ""
    ) -> None:
        super().__init__(theme, parent)
        self._several = several
        self._novel = novel
        self._choices: tuple[Choice, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._label = TokenLabel(theme, title, role="meta_strong", color="text2")
        self._field = SearchField(theme, title, "")
        self._list = ChoiceList(theme, checks=several)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(title)
        self._none = TokenLabel(theme, self.tr("Nothing of that name"), color="text3")
        self._none.setContentsMargins(10, 4, 0, 8)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._none)
        column.addWidget(self._list)
        self._label.hide()
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._narrow)
        self._list.clicked.connect(self._clicked)
        self.setFixedWidth(WIDTH)

    @property
    def field(self) -> SearchField:
        """Where one types."""
        return self._field

    @property
    def view(self) -> ChoiceList:
        """What can be chosen."""
        return self._list

    def open_for(self, choices: Sequence[Choice], chosen: Collection[str], beside: QRect) -> None:
        """Open beside a rectangle of the screen; what is chosen comes first."""
        chosen_first = sorted(choices, key=lambda choice: choice.value not in chosen)
        self._choices, self._chosen = tuple(chosen_first), tuple(chosen)
        self._field.clear()
        self._narrow("")
        self.open_beside(beside)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        """Qt: as many rows as there are, up to nine."""
        rows = min(MOST_ROWS, max(1, self._list.choices.rowCount()))
        return QSize(WIDTH, 10 + self._field.height() + 8 + rows * ROW + 10)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the field's arrows and Enter are the list's."""
        if watched is self._field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._list.go_by(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        choices = self._choices
        exact = any(fold(choice.name) == fold(typed) for choice in choices)
        if self._novel and typed.strip() and not exact:
            choices = (*choices, Choice(NEW, self._novel.format(typed.strip())))
        self._list.choices.set_choices(choices)
        self._list.choices.set_chosen(self._chosen)
        self._list.choices.narrow(typed)
        self._list.go_to(0)
        rows = self._list.choices.rowCount()
        self._none.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self._list.setFixedHeight(ROW * max(1, min(MOST_ROWS, rows)))
        if self.is_open:
            self.adjustSize()
            self.place()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self._take()

    def _take(self) -> None:
        choice = self._list.current()
        if choice is None:
            return
        if not self._several:
            value = self._field.text().strip() if choice.value == NEW else choice.value
            self.close()
            self.picked.emit(value)
            return
        if choice.value in self._chosen:
            self._chosen = tuple(value for value in self._chosen if value != choice.value)
        else:
            self._chosen = (*self._chosen, choice.value)
        self._list.choices.set_chosen(self._chosen)
        self.changed.emit(self._chosen)
