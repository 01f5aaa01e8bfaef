"""The notebook's filters: six colours with their counts, a tag, notes only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.model import Colour
from nam_reader.ui.notebook.filter_chip import FilterChip
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.notebook.tag_chips import dot_icon, tag_colour
from nam_reader.ui.theme.kit import PopupMenu, TextButton
from nam_reader.ui.theme.plural import number
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning


class FilterBar(QWidget):
    """Chips in two wrapping rows. ``changed`` tells that a person chose otherwise."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: tuple[tuple[str, int], ...] = ()
        self._tag = ""
        self._colour_chips = {colour: FilterChip(theme, meaning(colour), colour=colour) for colour in Colour}
        self._tag_chip = FilterChip(theme, self.tr("Tag"), after="chevron-down")
        self._note_chip = FilterChip(theme, self.tr("With a note"))
        self._clear = TextButton(theme, self.tr("Clear"), link=True)
        self._clear.setFixedHeight(28)
        self._clear.set_padding(4)
        first, second = FlowLayout(gap=6), FlowLayout(gap=6)
        for chip in self._colour_chips.values():
            chip.toggled.connect(self._tell)
            first.addWidget(chip)
        for widget in (self._tag_chip, self._note_chip, self._clear):
            second.addWidget(widget)
        self._tag_chip.clicked.connect(self._tag_clicked)
        self._note_chip.toggled.connect(self._tell)
        self._clear.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        self._clear.hide()

    @property
    def colours(self) -> tuple[Colour, ...]:
        """The chosen colours; none filters nothing."""
        return tuple(colour for colour, chip in self._colour_chips.items() if chip.isChecked())

    @property
    def tag(self) -> str:
        """The chosen tag, "" for none."""
        return self._tag

    @property
    def with_note(self) -> bool:
        """Whether only annotations with a note are wanted."""
        return self._note_chip.isChecked()

    def chip(self, colour: Colour) -> FilterChip:
        """Return a colour's chip."""
        return self._colour_chips[colour]

    def set_counts(self, counts: Mapping[Colour, int]) -> None:
        """Tell how many notes each colour has."""
        for colour, chip in self._colour_chips.items():
            chip.set_count(counts.get(colour, 0))

    def set_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Tell which tags there are, and how many notes carry each."""
        self._tags = tuple(tags)
        self._tag_chip.setEnabled(bool(tags) or bool(self._tag))

    def set_clearable(self, clearable: bool) -> None:
        """Offer to clear all filters, or not."""
        self._clear.setVisible(clearable)

    def clear(self) -> None:
        """Take every filter away, without a signal."""
        self.blockSignals(True)
        for chip in (*self._colour_chips.values(), self._note_chip):
            chip.setChecked(False)
        self._choose_tag("")
        self.blockSignals(False)

    def choose_tag(self, tag: str) -> None:
        """Filter by a tag; "" for any."""
        self._choose_tag(tag)
        self.changed.emit()

    def _choose_tag(self, tag: str) -> None:
        self._tag = tag
        self._tag_chip.setChecked(bool(tag))
        if tag:
            self._tag_chip.set_words(tag, after="x", dot=tag_colour(tag))
            self._tag_chip.setAccessibleName(self.tr("Tag {0}, press to show all").format(tag))
        else:
            self._tag_chip.set_words(self.tr("Tag"), after="chevron-down")

    @Slot()
    def _tag_clicked(self) -> None:
        """Open the menu of tags, or take the chosen tag away."""
        if self._tag:
            self.choose_tag("")
            return
        self._tag_chip.setChecked(False)
        menu = self.tag_menu()
        menu.popup(self._tag_chip.mapToGlobal(QPoint(0, self._tag_chip.height() + 2)))

    def tag_menu(self) -> PopupMenu:
        """Make the menu of tags."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag, count in self._tags:
            action = QAction(dot_icon(self._theme, tag), f"{tag.replace('&', '&&')}\t{number(count)}", menu)
            action.triggered.connect(partial(self._tag_chosen, tag))
            menu.addAction(action)
        return menu

    def _tag_chosen(self, tag: str, _checked: bool = False) -> None:
        self.choose_tag(tag)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
