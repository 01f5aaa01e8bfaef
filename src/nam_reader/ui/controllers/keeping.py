"""What a person keeps of articles: collections, stars, how far they are read; and what colours mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction

from nam_reader.model import ArticleRow, Change, Collection, Colour
from nam_reader.ui import operations
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.library.list_pane import ListPane
from nam_reader.ui.library.sidebar import Sidebar
from nam_reader.ui.operations import keeping
from nam_reader.ui.operations.keeping import State
from nam_reader.ui.session import Session
from nam_reader.ui.tasks import Done

if TYPE_CHECKING:
    from nam_reader.ui.notebook.colour_names import ColourNamesPopup
    from nam_reader.ui.search.name_popup import NamePopup


class KeepingController(QObject):
    """Changes collections and marks of articles as one asks for it; each change can be undone."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(
        self, session: Session, sidebar: Sidebar, pane: ListPane, reading: ReadingController
    ) -> None:
        super().__init__(session)
        self._session = session
        self._sidebar = sidebar
        self._pane = pane
        self._reading = reading
        self._named: Collection | None = None  # what the popup gives a name to; None: a new one
        self._new_uids: list[str] = []
        sidebar.collection_wanted.connect(self.ask_for_new)
        sidebar.collection_rename_wanted.connect(self._rename)
        sidebar.collection_delete_wanted.connect(self._delete)
        sidebar.articles_dropped.connect(self.collect)
        pane.collect_wanted.connect(self.collect)
        pane.uncollect_wanted.connect(self._uncollect)
        pane.collection_wanted.connect(self.ask_for_new)
        pane.star_wanted.connect(self._star)
        pane.state_wanted.connect(self._mark)
        session.notebook_changed.connect(self._look_for_names)
        self.read_colour_names()

    @property
    def _window_middle(self) -> QPoint:
        window = self._pane.window()
        return window.mapToGlobal(QPoint(window.width() // 2 - 150, 180))

    def chosen(self) -> list[str]:
        """Return the articles that a command is for: several chosen ones of the list, else the open one."""
        selected = self._pane.view.selected()
        if self._pane.view.chosen_number() > 1:
            return selected  # none while it is not known yet which they are
        article = self._reading.article
        if self._reading.shows_help and not self._pane.view.hasFocus():
            return []  # a page of the help is read, and no article is meant
        return [article.uid] if article is not None else selected

    # --- collections ----------------------------------------------------------------------------------

    @cached_property
    def _name_popup(self) -> NamePopup:
        from nam_reader.ui.search.name_popup import NamePopup  # not needed to start

        popup = NamePopup(self._session.theme, self._pane.window())
        popup.named.connect(self._name)
        return popup

    @Slot(list)
    def ask_for_new(self, uids: list[str]) -> None:
        """Ask for the name of a new collection of some articles."""
        self._named, self._new_uids = None, uids
        shown = self._sidebar.isVisible() and self._sidebar.shows_library
        at = self._sidebar.new_collection_place() if shown else self._window_middle
        self._name_popup.ask(self.tr("Name of the new collection"), "", at)

    @Slot()
    def make_new(self) -> None:
        """Ask for the name of a new, empty collection."""
        self.ask_for_new([])

    @Slot(object)
    def _rename(self, kept: Collection) -> None:
        self._named = kept
        place = self._sidebar.collection_place(kept)
        self._name_popup.ask(self.tr("Name of the collection"), kept.name, place)

    @Slot(str)
    def _name(self, name: str) -> None:
        if self._named is None:
            made = partial(self._made, len(self._new_uids))
            self._change(keeping.make_collection, name, tuple(self._new_uids), done=made)
        elif name != self._named.name:
            self._change(keeping.rename_collection, self._named.id, name, done=self._session.tell)

    def _made(self, articles: int, made: tuple[Collection, Change]) -> None:
        self._session.tell(made[1])
        if articles:
            self._say_added(made[0].name, articles)

    @Slot(object)
    def _delete(self, kept: Collection) -> None:
        self._change(keeping.delete_collection, kept.id, done=partial(self._deleted, kept.name))

    def _deleted(self, name: str, change: Change) -> None:
        self._session.tell(change)
        sentence = self.tr("The collection “{0}” was deleted; its articles are where they were.")
        self.message.emit(sentence.format(name), self.tr("Undo"))

    @Slot(str, list)
    def collect(self, collection_id: str, uids: list[str]) -> None:
        """Put articles into a collection."""
        name = next((kept.name for kept in self._sidebar.collections if kept.id == collection_id), "")
        done = partial(self._collected, name, len(uids))
        self._change(keeping.collect, collection_id, tuple(uids), done=done)

    def _collected(self, name: str, articles: int, change: Change) -> None:
        self._session.tell(change)
        self._say_added(name, articles)

    def _say_added(self, name: str, articles: int) -> None:
        one = articles == 1
        said = self.tr("Added to “{0}”.") if one else self.tr("%Ln articles added to “{0}”.", "", articles)
        self.message.emit(said.format(name), self.tr("Undo"))

    @Slot(str, list)
    def _uncollect(self, collection_id: str, uids: list[str]) -> None:
        done = partial(self._uncollected, len(uids))
        self._change(keeping.uncollect, collection_id, tuple(uids), done=done)

    def _uncollected(self, articles: int, change: Change) -> None:
        self._session.tell(change)
        if articles == 1:
            said = self.tr("Removed from the collection.")
        else:
            said = self.tr("%Ln articles removed from it.", "", articles)
        self.message.emit(said, self.tr("Undo"))

    @Slot()
    def choose_collection(self) -> None:
        """Offer the collections for the chosen articles in a menu."""
        from nam_reader.ui.library.article_menu import fill_with_collections
        from nam_reader.ui.theme.kit import PopupMenu

        if self.chosen():
            menu = PopupMenu(self._pane.window())
            menu.aboutToHide.connect(menu.deleteLater)
            fill_with_collections(self._session.theme, menu, self._sidebar.collections)
            menu.triggered.connect(self._collect_chosen)
            menu.popup(self._window_middle)
            menu.setActiveAction(menu.actions()[0])

    @Slot(QAction)
    def _collect_chosen(self, action: QAction) -> None:
        if action.data():
            self.collect(str(action.data()), self.chosen())
        else:
            self.ask_for_new(self.chosen())

    # --- marks ----------------------------------------------------------------------------------------

    @Slot(list, bool)
    def _star(self, uids: list[str], starred: bool) -> None:
        count = len(uids)
        if starred:
            said = self.tr("%Ln articles starred.", "", count)
        else:
            said = self.tr("Stars of %Ln articles removed.", "", count)
        done = partial(self._marked, said, count)
        self._change(keeping.set_starred, tuple(uids), starred, done=done)

    @Slot(list, str)
    def _mark(self, uids: list[str], state: str) -> None:
        if not uids:
            return
        count = len(uids)
        said = {
            State.DONE: self.tr("%Ln articles marked as read.", "", count),
            State.READING: self.tr("%Ln articles marked as being read.", "", count),
            State.UNREAD: self.tr("%Ln articles marked as unread.", "", count),
        }
        done = partial(self._marked, said[State(state)], count)
        self._change(keeping.set_state, tuple(uids), State(state), done=done)

    def _marked(self, said: str, articles: int, change: Change) -> None:
        """Say what was done to several; of one article it is seen."""
        self._session.tell(change)
        if articles > 1:
            self.message.emit(said, self.tr("Undo"))

    @Slot()
    def mark_done(self) -> None:
        """Say that the chosen articles are read."""
        self._mark(self.chosen(), State.DONE)

    @Slot()
    def mark_reading(self) -> None:
        """Say that the chosen articles are being read."""
        self._mark(self.chosen(), State.READING)

    @Slot()
    def mark_unread(self) -> None:
        """Say that the chosen articles are unread."""
        self._mark(self.chosen(), State.UNREAD)

    @Slot()
    def toggle_star(self) -> None:
        """Star the chosen articles, or take the stars away where all have one."""
        ask = self._session.ask
        ask(self._session.reading, operations.list_rows, tuple(self.chosen()), done=self._toggle_star)

    def _toggle_star(self, rows: tuple[ArticleRow, ...]) -> None:
        if rows:
            self._star([row.uid for row in rows], not all(row.starred for row in rows))

    # --- what colours mean ----------------------------------------------------------------------------

    @cached_property
    def _colour_popup(self) -> ColourNamesPopup:
        from nam_reader.ui.notebook.colour_names import ColourNamesPopup  # not needed to start

        popup = ColourNamesPopup(self._session.theme, self._pane.window())
        popup.named.connect(self._name_colour)
        return popup

    @Slot(object, QPoint)
    def rename_colour(self, colour: Colour, at: QPoint) -> None:
        """Let the person name the colours, by a point of the screen."""
        self._colour_popup.open_at(at, colour)

    @Slot()
    def name_colours(self) -> None:
        """Let the person name the colours."""
        self._colour_popup.open_at(self._window_middle)

    @Slot(Colour, str)
    def _name_colour(self, colour: Colour, name: str) -> None:
        self._change(keeping.name_colour, colour, name, done=self._session.tell)

    @Slot(object)
    def _look_for_names(self, change: Change) -> None:
        if change.names:
            self.read_colour_names()

    def read_colour_names(self) -> None:
        """Take over the names that colours were given."""
        ask = self._session.ask
        ask(self._session.reading, keeping.colour_names, done=self._session.theme.name_colours, key="names")

    # --- the history of reading -----------------------------------------------------------------------

    @Slot(bool)
    def keep_history(self, kept: bool) -> None:
        """Remember when articles are opened, or not."""
        self._change(keeping.keep_history, kept, done=self._forgot)

    @Slot()
    def clear_history(self) -> None:
        """Forget when articles were opened."""
        self._change(keeping.clear_opened, done=self._forgot)

    def _forgot(self, _nothing: None) -> None:
        self._session.tell(Change("", states=True))

    def _change(self, operation: Callable[..., Any], *arguments: object, done: Done) -> None:
        self._session.ask(self._session.notebook, operation, *arguments, done=done)
