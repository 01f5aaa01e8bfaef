"""The chosen notes of the notebook page: their menu, and what a person wants done with them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.model import Colour, Style
from nam_reader.model.listing import Tally
from nam_reader.ui.notebook.bulk_bar import BulkBar
from nam_reader.ui.notebook.choice_list import Choice
from nam_reader.ui.notebook.choice_popup import ChoicePopup
from nam_reader.ui.notebook.entry_menu import EntryMenu
from nam_reader.ui.notebook.entry_view import EntryView
from nam_reader.ui.notebook.tag_chips import tag_colour
from nam_reader.ui.theme.theme import Theme

translate = QCoreApplication.translate


class ChosenNotes(QObject):
    """Says what is wished for which notes, by their menu or by the bar for many."""

    tag_wanted = Signal(list, str)  # ids, tag
    untag_wanted = Signal(list, str)
    recolour_wanted = Signal(list, object)
    restyle_wanted = Signal(list, object)
    export_wanted = Signal(list, QPoint)
    place_wanted = Signal(str)
    picture_wanted = Signal(str)
    cite_wanted = Signal(list)

    def __init__(self, theme: Theme, view: EntryView, bulk: BulkBar, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._view = view
        self._page = page
        self._tags: tuple[Tally, ...] = ()
        view.menu_wanted.connect(self._open_menu)
        bulk.tag_wanted.connect(self._offer_tags)
        bulk.untag_wanted.connect(self._offer_untag)
        bulk.recolour_wanted.connect(self._recolour)
        bulk.restyle_wanted.connect(self._restyle)
        bulk.export_wanted.connect(self._export)
        bulk.delete_wanted.connect(view.want_delete)
        bulk.all_wanted.connect(view.selectAll)

    def set_tags(self, tags: tuple[Tally, ...]) -> None:
        """Tell which tags there are."""
        self._tags = tags

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(place)

    def menu(self) -> EntryMenu:
        """Make the menu of what is chosen."""
        ids = self._view.chosen_ids()
        one = self._view.entries.text_of(ids[0]) if len(ids) == 1 else None
        menu = EntryMenu(self._theme, len(ids), one, self._page)
        menu.go_wanted.connect(self._go)
        menu.edit_wanted.connect(self._view.want_edit)
        menu.tags_wanted.connect(self._view.want_tags)
        menu.tag_wanted.connect(self._offer_tags_here)
        menu.untag_wanted.connect(self._offer_untag_here)
        menu.recolour_wanted.connect(self._recolour)
        menu.restyle_wanted.connect(self._restyle)
        menu.copy_wanted.connect(self._view.want_copy)
        menu.cite_wanted.connect(self.want_cite)
        menu.picture_wanted.connect(self._want_picture)
        menu.export_wanted.connect(self._export_here)
        menu.delete_wanted.connect(self._view.want_delete)
        return menu

    @Slot()
    def want_cite(self) -> None:
        """Ask to copy the chosen quotes with their sources."""
        if ids := self._view.chosen_ids():
            self.cite_wanted.emit(ids)

    @Slot()
    def _want_picture(self) -> None:
        for annotation_id in self._view.chosen_ids()[:1]:
            self.picture_wanted.emit(annotation_id)

    @Slot()
    def _go(self) -> None:
        if self._view.current_id():
            self.place_wanted.emit(self._view.current_id())

    @Slot(object)
    def _recolour(self, colour: Colour) -> None:
        self.recolour_wanted.emit(self._view.chosen_ids(), colour)

    @Slot(object)
    def _restyle(self, style: Style) -> None:
        self.restyle_wanted.emit(self._view.chosen_ids(), style)

    # --- tags -----------------------------------------------------------------------------------------

    @Slot()
    def _offer_tags_here(self) -> None:
        self._offer_tags(self._current_rect())

    @Slot()
    def _offer_untag_here(self) -> None:
        self._offer_untag(self._current_rect())

    def _current_rect(self) -> QRect:
        found, page = self._view.rect_of(self._view.current_key()), self._page
        return found if found.isValid() else QRect(page.mapToGlobal(page.rect().center()), QSize(1, 1))

    @Slot(QRect)
    def _offer_tags(self, beside: QRect) -> None:
        title = translate("NotebookPage", "Tag all that are chosen")
        card = self._tag_card(title, translate("NotebookPage", "New tag “{0}”"))
        card.picked.connect(partial(self._tag, self._view.chosen_ids()))
        card.open_for(self._tag_choices(), (), beside)

    @Slot(QRect)
    def _offer_untag(self, beside: QRect) -> None:
        card = self._tag_card(translate("NotebookPage", "Take a tag off all that are chosen"), "")
        card.picked.connect(partial(self._untag, self._view.chosen_ids()))
        card.open_for(self._tag_choices(), (), beside)

    def _tag_card(self, title: str, novel: str) -> ChoicePopup:
        card = ChoicePopup(self._theme, title, self._page.window(), several=False, novel=novel)
        card.closed.connect(card.deleteLater)
        return card

    def _tag_choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(one.value, one.value, one.number, tag_colour(one.value)) for one in self._tags)

    def _tag(self, ids: list[str], tag: str) -> None:
        self.tag_wanted.emit(ids, tag)

    def _untag(self, ids: list[str], tag: str) -> None:
        self.untag_wanted.emit(ids, tag)

    # --- export ---------------------------------------------------------------------------------------

    @Slot(QPoint)
    def _export(self, corner: QPoint) -> None:
        self.export_wanted.emit(self._view.chosen_ids(), corner)

    @Slot()
    def _export_here(self) -> None:
        self.export_wanted.emit(self._view.chosen_ids(), self._current_rect().topRight())
