"""The menu of one annotation, or of several chosen ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from nam_reader.model import About, Annotation, Colour
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning


class CardMenu(PopupMenu):
    """Go, edit, colour, copy, delete. It removes itself when it closes."""

    go_wanted = Signal(str)
    edit_wanted = Signal(str)
    recolour_wanted = Signal(str, Colour)
    copy_wanted = Signal()
    cite_wanted = Signal()
    picture_wanted = Signal(str)
    delete_wanted = Signal()

    def __init__(self, theme: Theme, annotations: Sequence[Annotation], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._annotations = annotations
        self._theme = theme
        one = annotations[0] if len(annotations) == 1 else None
        quotes = any(annotation.about is About.QUOTE for annotation in annotations)
        if one is not None and quotes:
            self._add(self.tr("Show in the text"), "Enter").triggered.connect(self._go)
        if one is not None:
            self._add(self.tr("Edit note"), "E").triggered.connect(self._edit)
        if quotes:
            self._add_colours(one)
        self.addSeparator()
        copy = self.tr("Copy quote") if one is not None else self.tr("Copy quotes")
        self._add(copy, "Ctrl+C").triggered.connect(self.copy_wanted)
        key = theme.keys.of("copy_with_citation", "Ctrl+Shift+C")
        self._add(self.tr("Copy with citation"), key).triggered.connect(self.cite_wanted)
        if one is not None and one.about is About.QUOTE:
            self.addAction(self.tr("Quote as a picture…")).triggered.connect(self._picture)
        delete = self.tr("Delete") if one is not None else self.tr("Delete {0} notes")
        self._add(delete.format(len(annotations)), "Del").triggered.connect(self.delete_wanted)

    def _add(self, text: str, key: str) -> QAction:
        """Add an action; its key is only shown, for the list itself acts on it."""
        action = self.addAction(text)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        return action

    def _add_colours(self, one: Annotation | None) -> None:
        menu = PopupMenu(self)
        menu.setTitle(self.tr("Colour"))
        self.addMenu(menu)
        for colour in Colour:
            chosen = one is not None and one.colour is colour
            action = add_colour(menu, self._theme, colour, chosen=chosen)
            action.triggered.connect(partial(self._recolour, colour))

    @Slot()
    def _go(self) -> None:
        self.go_wanted.emit(self._annotations[0].id)

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(self._annotations[0].id)

    @Slot()
    def _picture(self) -> None:
        self.picture_wanted.emit(self._annotations[0].id)

    def _recolour(self, colour: Colour, _checked: bool = False) -> None:
        for annotation in self._annotations:
            if annotation.colour is not colour and annotation.about is About.QUOTE:
                self.recolour_wanted.emit(annotation.id, colour)


def add_colour(menu: QMenu, theme: Theme, colour: Colour, *, chosen: bool) -> QAction:
    """Add a colour to a menu: its sign, its meaning, and a ring and bold words where it is chosen."""
    action = menu.addAction(shape_icon(theme, colour, chosen=chosen), meaning(colour))
    action.setCheckable(True)
    action.setChecked(chosen)
    font = action.font()
    font.setBold(chosen)
    action.setFont(font)
    return action


def shape_icon(theme: Theme, colour: Colour, *, chosen: bool = False) -> QIcon:
    """Return a colour's sign as a menu's icon; a menu with icons shows no check marks, so a ring does."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen:
        painter.setPen(QPen(theme.color("accent"), 3))
        painter.drawRoundedRect(QRectF(1.5, 1.5, 29, 29), 7, 7)
    draw_shape(painter, colour, QRectF(8, 8, 16, 16), theme.mark(colour))
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
