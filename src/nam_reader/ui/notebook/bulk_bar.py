"""What can be done with the chosen annotations, all at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.model import Colour, Style
from nam_reader.ui.notebook.entry_menu import colour_menu, style_menu
from nam_reader.ui.notebook.filter_chip import FilterChip
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.theme.kit import TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme


class BulkBar(QWidget):
    """How many are chosen, and what to do with them. Tags are asked for at a place on the screen."""

    tag_wanted = Signal(QRect)
    untag_wanted = Signal(QRect)
    recolour_wanted = Signal(Colour)
    restyle_wanted = Signal(Style)
    export_wanted = Signal(QPoint)
    delete_wanted = Signal()
    all_wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = TokenLabel(theme, role="ui_strong")
        self._count.setFixedHeight(28)
        self._chips = {
            "tag": self._chip(self.tr("Tag…"), self._tag),
            "untag": self._chip(self.tr("Untag…"), self._untag),
            "colour": self._chip(self.tr("Colour"), self._colour, menu=True),
            "style": self._chip(self.tr("Style"), self._style, menu=True),
            "export": self._chip(self.tr("Export…"), self._export),
            "delete": self._chip(self.tr("Delete"), self.delete_wanted),
            "all": self._chip(self.tr("Choose all"), self.all_wanted),
        }
        self._done = TextButton(theme, self.tr("Done"), link=True)
        self._done.setFixedHeight(28)
        self._done.set_padding(4)
        self._done.setToolTip(self.tr("Done (Esc)"))
        self._done.clicked.connect(self.done)
        row = FlowLayout(gap=6)
        row.addWidget(self._count)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(self._done)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(row)
        self.setAccessibleName(self.tr("With what is chosen"))

    def _chip(self, words: str, wish: object, *, menu: bool = False) -> FilterChip:
        chip = FilterChip(self._theme, words, after="chevron-down" if menu else "")
        chip.setCheckable(False)
        chip.clicked.connect(wish)
        return chip

    def chip(self, name: str) -> FilterChip:
        """Return a button: "tag", "untag", "colour", "style", "export", "delete", "all"."""
        return self._chips[name]

    def show_count(self, count: int) -> None:
        """Tell how many are chosen."""
        self._count.setText(self.tr("%Ln chosen", "", count))
        metrics = QFontMetrics(self._count.font())
        self._count.setMinimumWidth(metrics.horizontalAdvance(self._count.text()) + 10)
        for name, chip in self._chips.items():
            chip.setEnabled(bool(count) or name == "all")

    def _place(self, name: str) -> QRect:
        chip = self._chips[name]
        return QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size())

    @Slot()
    def _tag(self) -> None:
        self.tag_wanted.emit(self._place("tag"))

    @Slot()
    def _untag(self) -> None:
        self.untag_wanted.emit(self._place("untag"))

    @Slot()
    def _colour(self) -> None:
        menu = colour_menu(self._theme, self)
        menu.picked.connect(self.recolour_wanted)
        menu.popup(self._place("colour").bottomLeft() + QPoint(0, 3))

    @Slot()
    def _style(self) -> None:
        menu = style_menu(self)
        menu.picked.connect(self.restyle_wanted)
        menu.popup(self._place("style").bottomLeft() + QPoint(0, 3))

    @Slot()
    def _export(self) -> None:
        place = self._place("export")
        self.export_wanted.emit(place.bottomRight() + QPoint(0, 5))
