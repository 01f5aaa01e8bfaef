"""The parts of the window that a start does not need: imported and made when they are first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QVBoxLayout

from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.panes import Panes
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.controllers.exporting import ExportController
    from nam_reader.ui.controllers.importing import ImportController
    from nam_reader.ui.controllers.notebook import NotebookController
    from nam_reader.ui.dialogs.appearance import AppearancePopup
    from nam_reader.ui.dialogs.import_panel import ImportPanel
    from nam_reader.ui.notice import NoticeBar


class LateParts(QObject):
    """Notebook page, exports, imports, the notice bar and the popup for type and theme."""

    def __init__(self, session: Session, panes: Panes, notes: NotesController, column: QVBoxLayout) -> None:
        """``column`` is the layout that holds the panes; bars go below them."""
        super().__init__(session)
        self._session = session
        self._panes = panes
        self._notes = notes
        self._column = column
        self.imports_begun = False
        session.failed.connect(self.tell_error)
        notes.message.connect(self.tell)

    # --- bars -----------------------------------------------------------------------------------------

    @cached_property
    def notice(self) -> NoticeBar:
        """The quiet bar."""
        from nam_reader.ui.notice import NoticeBar

        bar = NoticeBar(self._session.theme)
        bar.hide()
        self._column.addWidget(bar)
        bar.acted.connect(self._notes.undo)
        return bar

    @Slot(str)
    def tell_error(self, sentence: str) -> None:
        """Say what went wrong, in the quiet bar."""
        self.notice.show_error(sentence)

    @Slot(str, str)
    def tell(self, sentence: str, action: str = "") -> None:
        """Say what was done, in the quiet bar; the action takes it back."""
        self.notice.show_message(sentence, action)

    @cached_property
    def import_panel(self) -> ImportPanel:
        """How imports go; below the panes, or where ``StartPage.set_panel`` has put it."""
        from nam_reader.ui.dialogs.import_panel import ImportPanel

        panel = ImportPanel(self._session.theme)
        panel.hide()
        self._column.insertWidget(1, panel)
        return panel

    def take_import_panel(self) -> None:
        """Bring the panel back below the panes."""
        if self.imports_begun:
            self._column.insertWidget(1, self.import_panel)

    @cached_property
    def importing(self) -> ImportController:
        """What runs imports."""
        from nam_reader.ui.controllers.importing import ImportController

        self.imports_begun = True
        return ImportController(self._session, self.import_panel)

    # --- pages and panels -----------------------------------------------------------------------------

    @cached_property
    def notebook(self) -> NotebookController:
        """The notebook page's controller; the page stands among the panes."""
        from nam_reader.ui.controllers.notebook import NotebookController
        from nam_reader.ui.notebook.notebook_page import NotebookPage

        page = NotebookPage(self._session.theme)
        self._panes.add_page(page)
        return NotebookController(self._session, page, self._notes, self.exporting)

    @cached_property
    def exporting(self) -> ExportController:
        """What makes exports."""
        from nam_reader.ui.controllers.exporting import ExportController
        from nam_reader.ui.notebook.export_panel import ExportPanel

        made = ExportController(self._session, ExportPanel(self._session.theme, self._panes.window()))
        made.message.connect(self.tell)
        return made

    @cached_property
    def _appearance(self) -> AppearancePopup:
        from nam_reader.ui.dialogs.appearance import AppearancePopup

        session = self._session
        popup = AppearancePopup(session.theme, self._panes.window())
        popup.theme_chosen.connect(session.choose_theme)
        popup.size_chosen.connect(session.choose_size)
        popup.family_chosen.connect(session.choose_family)
        return popup

    @Slot(QPoint)
    def show_appearance(self, at: QPoint) -> None:
        """Open the popup for type and theme, its corner at ``at`` on the screen."""
        chosen = self._session.settings
        self._appearance.open_at(at, chosen.theme, chosen.text_size, chosen.text_family)
