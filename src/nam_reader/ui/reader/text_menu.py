"""The context menu of the text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from nam_reader.model import Colour, PlacedAnnotation
from nam_reader.ui.reader.keys import CITE, HIGHLIGHT, MERGE, NOTE, SPLIT, TAG, key_of
from nam_reader.ui.reader.mark_words import entered_words
from nam_reader.ui.theme.popups import PopupMenu
from nam_reader.ui.theme.theme import Theme


class TextMenu(PopupMenu):
    """Says what can be done with the selection or a highlight, and with a link; the view does it."""

    colour_chosen = Signal(object)  # Colour, or None for the one used last
    style_chosen = Signal(object)  # Style

    def __init__(
        self,
        theme: Theme,
        view: QWidget,
        *,
        selected: bool,
        link: str = "",
        marked: PlacedAnnotation | None = None,
        touched: int = 0,
    ) -> None:
        """``marked`` is the highlight it is opened on; ``touched``: how many the selection touches."""
        super().__init__(view)
        self._theme = theme
        self._link = link
        if marked is not None:
            self.setAccessibleName(entered_words(marked))
        if link:
            self.copy_link = self.addAction(self.tr("Copy the link's address"))
            self.copy_link.triggered.connect(self._copy_link)
            self.addSeparator()
        self.copy = self.addAction(self.tr("Copy"))
        self.copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.cite = self.addAction(self._with_key(self.tr("Copy with citation"), CITE))
        self.picture = self.addAction(self.tr("Quote as a picture…"))
        self.picture.setVisible(marked is not None)
        self.addSeparator()
        if marked is None:
            self.highlight = self.addAction(self._with_key(self.tr("Highlight"), HIGHLIGHT))
            self.highlight.setEnabled(selected)
            self.highlight.triggered.connect(partial(self._choose_colour, None))
        else:
            self._add_looks(marked)
        noted = marked is not None and bool(marked.annotation.note)
        note = self.tr("Edit note") if noted else self.tr("Add a note")
        self.note = self.addAction(self._with_key(note, NOTE))
        tagged = marked is not None and bool(marked.annotation.tags)
        tag = self.tr("Edit tags") if tagged else self.tr("Add tags")
        self.tag = self.addAction(self._with_key(tag, TAG))
        self.copy.setEnabled(selected)
        for action in (self.cite, self.note, self.tag):
            action.setEnabled(selected or marked is not None)
        self._add_reshaping(touched, marked=marked is not None)
        self.addSeparator()
        self.select_all = self.addAction(self.tr("Select all"))
        self.select_all.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.more_like = self.addAction(self.tr("More like this article"))

    def _with_key(self, words: str, command: str) -> str:
        """Write the key in force beside the words."""
        return f"{words}\t{key_of(self._theme.keys, command)}"

    def keep_to_copying(self) -> None:
        """Offer no more than can be done with a page that is no article."""
        for action in (self.cite, self.highlight, self.note, self.tag, self.more_like):
            action.setVisible(False)

    def _add_looks(self, marked: PlacedAnnotation) -> None:
        from nam_reader.ui.notebook.card_menu import add_colour  # seldom wanted
        from nam_reader.ui.reader.style_menu import StyleMenu

        colours = PopupMenu(self)
        colours.setTitle(self.tr("Colour"))
        for colour in Colour:
            chosen = colour is marked.annotation.colour
            action = add_colour(colours, self._theme, colour, chosen=chosen)
            action.triggered.connect(partial(self._choose_colour, colour))
        styles = StyleMenu(self._theme, self, marked.annotation.style)
        styles.chosen.connect(self.style_chosen)
        self.addMenu(colours)
        self.addMenu(styles)

    def _add_reshaping(self, touched: int, *, marked: bool) -> None:
        self.addSeparator()
        split = self.tr("Split the highlight here") if marked else self.tr("Take out of the highlight")
        merge = self.tr("Merge with the highlight beside it") if marked else self.tr("Merge the highlights")
        self.split = self.addAction(self._with_key(split, SPLIT))
        self.merge = self.addAction(self._with_key(merge, MERGE))
        self.delete = self.addAction(self.tr("Delete highlight") + "\tDel")
        self.split.setVisible(marked or touched > 0)
        self.merge.setVisible(marked or touched > 1)
        self.delete.setVisible(marked)

    def _choose_colour(self, colour: Colour | None, _checked: bool = False) -> None:
        self.colour_chosen.emit(colour)

    @Slot()
    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
