"""The menu of the chosen annotations of the notebook page, and its menus of colours and styles."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nam_reader.model import About, Annotation, Colour, Style
from nam_reader.ui.notebook.card_menu import add_colour
from nam_reader.ui.reader.mark_words import style_name
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.theme import Theme


class PickMenu(PopupMenu):
    """A menu of values; ``picked`` tells one. It goes away with its closing."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add_value(self, action: QAction, value: object) -> None:
        """Let an action of the menu pick a value."""
        action.triggered.connect(partial(self._pick, value))

    def _pick(self, value: object, _checked: bool = False) -> None:
        self.picked.emit(value)


def colour_menu(theme: Theme, parent: QWidget, present: Colour | None = None) -> PickMenu:
    """Make a menu of the six colours."""
    menu = PickMenu(parent)
    for colour in Colour:
        menu.add_value(add_colour(menu, theme, colour, chosen=colour is present), colour)
    return menu


def style_menu(parent: QWidget, present: Style | None = None) -> PickMenu:
    """Make a menu of the styles."""
    menu = PickMenu(parent)
    for style in Style:
        action = QAction(style_name(style), menu, checkable=True, checked=style is present)
        menu.addAction(action)
        menu.add_value(action, style)
    return menu


class EntryMenu(PopupMenu):
    """What to do with one annotation or with many. It goes away with its closing."""

    go_wanted = Signal()
    edit_wanted = Signal()
    tags_wanted = Signal()  # of one, in its editor
    tag_wanted = Signal()  # one tag more, on all
    untag_wanted = Signal()
    recolour_wanted = Signal(object)  # Colour
    restyle_wanted = Signal(object)  # Style
    copy_wanted = Signal()
    cite_wanted = Signal()
    picture_wanted = Signal()
    export_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, theme: Theme, count: int, one: Annotation | None, parent: QWidget) -> None:
        """``one`` is the annotation where it is only one, as far as it has been read."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if count == 1:
            self._add(self.tr("Show in the text"), "Enter").triggered.connect(self.go_wanted)
            self._add(self.tr("Edit note"), "E").triggered.connect(self.edit_wanted)
            self._add(self.tr("Edit tags"), "T").triggered.connect(self.tags_wanted)
        else:
            self._add(self.tr("Tag…")).triggered.connect(self.tag_wanted)
            self._add(self.tr("Untag…")).triggered.connect(self.untag_wanted)
        colours = colour_menu(theme, self, one.colour if one is not None else None)
        colours.picked.connect(self.recolour_wanted)
        self._add_menu(self.tr("Colour"), colours)
        styles = style_menu(self, one.style if one is not None else None)
        styles.picked.connect(self.restyle_wanted)
        self._add_menu(self.tr("Style"), styles)
        self.addSeparator()
        copy = self.tr("Copy quote") if count == 1 else self.tr("Copy %Ln quotes", "", count)
        self._add(copy, "Ctrl+C").triggered.connect(self.copy_wanted)
        key = theme.keys.of("copy_with_citation", "Ctrl+Shift+C")
        self._add(self.tr("Copy with source"), key).triggered.connect(self.cite_wanted)
        if one is not None and one.about is About.QUOTE:
            self._add(self.tr("Quote as a picture…")).triggered.connect(self.picture_wanted)
        self._add(self.tr("Export…")).triggered.connect(self.export_wanted)
        self.addSeparator()
        delete = self.tr("Delete") if count == 1 else self.tr("Delete %Ln notes", "", count)
        self._add(delete, "Del").triggered.connect(self.delete_wanted)

    def _add_menu(self, name: str, menu: PickMenu) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        menu.setTitle(name)
        self.addMenu(menu)

    def _add(self, text: str, key: str = "") -> QAction:
        """Add an action; its key is only shown, for the list itself acts on it."""
        action = self.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action
